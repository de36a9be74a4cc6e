//! What single words of a name speak for: trades and shops, places and things, given names, surnames and their endings.
//!
//! The lists are this project's own. They are folded ([`crate::reference::fold`]), each in several languages; they decide
//! only about cells of which it is known that they name a party ([`super::name_forms`]), never what a column holds.

use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// What a word can be.
pub(super) mod is {
    /// Of a trade, a shop, an office: no person bears it.
    pub const TRADE: u8 = 1;
    /// A place, a thing, a quality: persons hardly bear it.
    pub const THING: u8 = 2;
    /// The same, but a surname or given name as well.
    pub const THING_OR_NAME: u8 = 4;
    /// A given name.
    pub const GIVEN: u8 = 8;
    /// A surname.
    pub const SURNAME: u8 = 16;
    /// An article that begins a firm's name.
    pub const ARTICLE: u8 = 32;
    /// Between two names.
    pub const AND: u8 = 64;
}

#[rustfmt::skip]
const WORDS: [(u8, &str); 7] = [
    (is::TRADE, "ltd|gmbh|inc|llc|corp|plc|limited|sarl|srl|bvba|kft|pvt|pty|ltda|ооо|sciences|accounts|purchasing|reception|dispatch|administration|team|apparel|kitchen|sports|sport|outdoor|outdoors|textile|textil|gems|jewels|blooms|\
brewery|farm|farms|fruits|print|printing|records|cycles|wheels|auto|autos|parts|spares|aviation|engineering|construction|builders|electrical|\
electro|digital|telecom|mobile|robotics|solar|health|wellness|beauty|salon|clothing|clothes|wear|gifts|crafts|handicrafts|gallery|decor|\
decoration|home|homes|garden|gardens|petcare|baby|kids|repair|repairs|rental|travel|tours|events|catering|pizzeria|bistro|resort|club|\
fitness|academy|college|council|trust|insurance|finance|capital|ventures|investments|properties|security|cleaning|recycling|metals|metal|\
components|equipment|materials|products|goods|merchants|emporium|bazaar|outlet|depot|brothers|bros|sons|cooperative|direct|optical|denim|\
fabrics|accessories|wholefoods|grocers|florist|butchers|opticians|medic|vet|crop|agri|organics|naturals|einkauf|verkauf|buchhaltung|\
verwaltung|blumen|uhren|mobel|sanitar|heizung|fahrrader|mode|moden|gebruder|sohne|weingut|feinkost|getranke|lebensmittel|agrar|gasthof|\
elektro|verpackungen|reisen|zimmerei|laden|kfz|sanitatshaus|bio|naturkost|raumausstattung|zubehor|achats|comptabilite|pepinieres|caves|\
vergers|domaine|chateau|jardins|comptoir|atelier|ateliers|maison|librairie|bijoux|fleurs|fleuriste|delices|saveurs|cuir|cuirs|optique|\
editions|freres|fils|cabinet|clinique|ecole|traiteur|vetements|pieces|outillage|materiel|equipements|agricole|chez|batiment|electricite|\
produits|inkoop|verkoop|administratie|fietsen|drukwerk|bloemen|vlees|groenten|schoenen|kleding|juwelier|verf|zonen|gebroeders|gebr|apotheek|\
tandarts|keukens|vloeren|sanitair|verhuur|reizen|autobedrijf|planten|compras|ventas|calzados|vinos|bodega|bodegas|frutas|verduras|ropa|modas|\
tejidos|repuestos|recambios|talleres|taller|construcciones|suministros|distribuciones|alimentos|ceramica|ceramicas|metales|informatica|\
hermanos|hnos|hijos|cooperativa|clinica|colegio|restaurante|productos|equipos|servicios|artesania|vinhos|padaria|livraria|sapataria|\
confeccoes|tecidos|roupas|joias|pecas|oficina|ferragens|madeiras|bebidas|irmaos|filhos|escola|produtos|equipamentos|servicos|materiais|\
construcoes|adega|queijos|ceramiche|arredamenti|calzature|officina|officine|fratelli|figli|mobili|vini|cantina|cantine|agricola|tessuti|\
abbigliamento|gioielli|ricambi|edilizia|costruzioni|impianti|meccanica|macchine|forniture|prodotti|alimentari|tipografia|ottica|imballaggi|\
trasporti|meble|odziez|czesci|samochodowe|hurt|apteka|narzedzia|obuwie|zabawki|uslugi|bracia|restauracja|budowlane|rolnicze|kwiaty|ogrody|\
autodily|nabytek|nabytok|obuv|hracky|knihy|kvetiny|potraviny|odevy|sperky|naradi|stroje|bratri|stavebniny|pekara|knjizara|apoteka|namestaj|\
namjestaj|obuca|odeca|odjeca|delovi|dijelovi|braca|sinovi|cvecara|mobila|brutarie|librarie|farmacie|incaltaminte|imbracaminte|jucarii|piese|\
constructii|flori|fratii|butor|pekseg|konyvesbolt|cipo|ruha|nyomda|bolt|testverek|muhely|etterem|blomster|mobler|kalusteet|puu|leipomo|\
apteekki|bageri|bakeri|klader|skor|sko|bygg|sjomat|mejeri|brodrene|leker|verktoy|verktyg|deri|tekstil|gida|mobilya|makina|insaat|otomotiv|\
hali|konfeksiyon|ayakkabi|oyuncak|kardesler|nakliyat|lojistik|kimya|plastik|seramik|мебель|мебли|мебели|декор|дом|\
цветы|квиты|книжныи|книги|одежда|обувь|игрушки|ткани|текстиль|техника|\
электроника|центр|агро|продукты|пекарня|аптека|ресторан|кафе|братья|\
крамниця|хлебарница|книжарница|επιπλα|αφοι|φαρμακειο|βιβλιοπωλειο|\
ξενοδοχειο|αρτοποιειο|مخبز|مطعم|متجر|محلات|معرض|مكتب|صيدلية|مستشفى|جامعة|\
للتجارة|التجارية|عطور|سوق|ورشة|مركز|فندق|مجموعة|مكتبة|بيت"),
    (is::THING, "nordic|arctic|pacific|baltic|oriental|asian|african|american|british|imperial|national|continental|universal|united|premier|premium|classic|\
modern|vintage|organic|natural|fresh|smart|quick|rapid|easy|happy|super|mega|ultra|mini|total|future|new|blue|red|golden|copper|bronze|iron|\
diamond|leather|linen|big|tiny|twin|great|lantern|anchor|compass|arrow|shield|crown|bridge|harbour|harbor|bay|coast|shore|ocean|sea|wave|\
creek|island|valley|mountain|peak|summit|ridge|sand|desert|oak|pine|maple|cedar|leaf|root|flower|lotus|sun|sunrise|sunset|star|sky|cloud|\
thunder|wind|fire|flame|light|dragon|tiger|lion|eagle|horse|elephant|whale|dolphin|panda|phoenix|crest|empire|world|planet|earth|dream|\
wonder|vision|way|village|room|corner|circle|link|point|edge|engine|motion|speed|thread|needle|paws|acre|highland|gulf|delta|pearl|jewel|\
central|south|east|royal|true|simple|plus|dutch|italian|swiss|gouden|blauwe|rode|groene|witte|houten|oude|nieuwe|molen|leeuw|huis|ster|zon|\
goldene|goldener|grune|blaue|blauer|rote|roter|sonne|haus|hof|petite|bleu|bleue|rouge|vert|lumiere|soleil|lune|etoile|azur|trois|clefs|lac|\
marche|roble|playa|norte|sur|sul|oro|plata|dorado|azul|espiga|arcoiris|vale|azzurro|zloty|zlota|zlote|zlata|zlaty|kwiat|swiat|svet|svensk|\
dansk|norsk|suomen|fjord|золотои|новыи|красныи|звезда|восток|север|сибири|salam|sahara|nile|sakura|\
kyoto|mekong|anatolia|europa"),
    (is::THING_OR_NAME, "black|white|green|gold|silver|stone|wood|woods|field|fields|hill|lake|river|rivers|forest|fox|wolf|swan|bird|fern|finch|snow|winter|summer|\
bright|little|power|glass|cotton|wool|rice|fish|press|house|gate|cross|castle|king|prince|rose|jade|amber|lily|marigold|luna|stella|spring|\
frost|berg|stern|stein|monte|costa|campo|casa|blanco|rey|flores|bell|mills|cape|grand|bella|noor|nova|best|birch|french|gruner|moon|north|\
petit|rojo|rock|storm|west|wild|baum|falcon|flowers|sales|мир|estrella|lucky|urban|sole|asia|africa|tea|marine|willow|paris|london|porto|madrid"),
    (is::GIVEN, "abdullah|abdulrahman|adele|agnes|agnieszka|ahmet|aino|aleksandra|alfonso|alina|alva|amara|amir|amy|anastasia|andrei|andrej|aneta|angelika|\
anneliese|annelies|antje|antonia|antonio|aoife|ashley|asli|aurelie|ayse|beata|benoit|birgit|bogdan|bozena|brigitte|burak|carolina|cecilia|\
cem|chinedu|chukwuemeka|ciara|clemens|corentin|cornelia|dagmar|danilo|dariusz|deepak|detlef|dmitri|dmitry|dorota|eamon|edith|eduardo|egor|\
ekaterina|emanuele|emine|emre|enrico|enrique|esra|estelle|ettore|eugen|ewa|fatma|fatoumata|femke|fernanda|flavia|franz|frida|friedhelm|gerda|\
gergely|ghislaine|gianluca|giorgos|gonzalo|gregor|grzegorz|gudrun|gustav|halina|hannelore|haruka|hedwig|helga|henrik|hiroshi|hilde|horst|\
ignacio|igor|ildiko|ilse|imogen|ingeborg|ionut|irina|isabella|iryna|jadwiga|jaime|janis|jaroslav|javier|jelena|jelle|jens|jiri|joaquim|\
joaquin|jochen|joyce|julian|kamil|katerina|kazimierz|kenji|kerstin|khalid|kirill|kjell|klara|konstantin|kwame|lakshmi|layla|leila|lidia|\
lorenzo|lucja|ludwig|luigi|magnus|maja|malgorzata|manfred|marek|mariana|marija|mariusz|martine|massimo|matej|mathilde|matteo|maurice|meera|\
meike|mercedes|mihaela|mikael|mikhail|mikkel|milan|milos|mohan|mohammad|monique|moritz|nadine|naoki|natasha|nikola|nikolai|nikos|nour|oksana|\
oleg|oluwaseun|omer|orla|osman|otto|pavel|pawel|petr|priyanka|rahel|rajiv|ramon|reza|rosario|rui|ruud|ryszard|salma|sanjay|saskia|\
satoshi|scott|selma|serge|sergei|seth|shreya|sigrid|simona|sjoerd|slavko|snezana|solene|stanislav|steffen|suresh|svetlana|sylvia|takeshi|\
tamara|tatiana|thabo|thibault|thiago|tomoko|torben|ulrich|ulrike|uwe|vasile|veronika|vicente|viktoria|vladimir|volker|waltraud|wojciech|xavi|\
yasmina|youssef|yuki|yuri|yvette|yvonne|zbigniew|zdenek|zeynep|zoltan|zsofia|violet|hunter|heather|grace|daisy|friederike|joachim|valeria|\
ilaria|rosalie|valerie|иван|петр|мария|анна|ольга|сергеи|андреи|александр|дмитрии|\
елена|наталья|татьяна|михаил|николаи|оксана|юлия|γιωργος|μαρια|νικος|ελενη|\
محمد|أحمد|احمد|علي|حسن|حسين|عبد|عبدالله|فاطمة|خالد|عمر|يوسف|إبراهيم|مريم|سعيد|\
محمود|مصطفى|سارة|ليلى|زينب|vojtech|rose|ruby|lily|jade|amber|luna|stella|bella|noor|chad|marigold|willow|asia|america"),
    (is::SURNAME, "singh|sharma|patel|kumar|gupta|khan|reddy|nair|naidu|iyer|das|hussain|hossain|malik|rahman|chaudhry|okafor|adeyemi|mensah|\
nwankwo|mokoena|kamau|nguyen|tran|pham|huynh|mehta|joshi|verma|deshmukh|jansen|bakker|visser|smit|silva|santos|ferreira|oliveira|pereira|\
almeida|carvalho|moraes|tanaka|suzuki|sato|watanabe|yamamoto|nakamura|kobayashi|takahashi|schmidt|schneider|fischer|weber|wagner|becker|nowak|\
novak|horvat|nagy|toth|szabo|kovacs|yilmaz|demir|kaya|celik|dubois|moreau|lefebvre|rossi|russo|ferrari|esposito|bianchi|garcia|torres|ruiz|\
smith|jones|taylor|davies|evans|walker|wright|murphy|kelly|ahmadi|hosseini|mohammadi"),
    (is::ARTICLE, "the|les|das|die|het|los|las|aux"),
    (is::AND, "and|und|et|og|och"),
];

/// Endings of words of trades and shops, folded: `Bäckerei`, `bakkerij`, `boulangerie`, `pastificio`, `Haustechnik`.
const TRADE_ENDINGS: &str = "erei|elei|erij|erie|seria|tteria|ateria|deria|ceria|lleria|neria|ificio|arnia|arna|arstvi|nictvi|arstvo|nictvo|ство|stube|bau|handel|handlung|\
technik|techniek|haustechnik|werke|werk|teile|waren|bedarf|versand|vertrieb|markt|zentrum|center|centrum|shop|winkel|bouw|huset|\
kosmetik|logistik|optik|verlag|druck|mobelhaus|autohaus|leuchten|tex|plast|pharm|pharma|chem|soft|works|wear|tech|impex|export|\
import|trans|torg|stroy|ware|media|строи|торг|маркет|пром|снаб|транс|сервис|экспорт|импорт|мебель";

/// What words of firms begin with.
const TRADE_BEGINNINGS: [&str; 10] =
    ["euro", "inter", "trans", "agro", "techno", "elektro", "electro", "hydro", "multi", "thermo"];

/// Endings of surnames, folded, of so many languages as have them.
const SURNAME_ENDINGS: &str = "ski|ska|sky|cki|cka|wicz|ovic|evic|avic|ovich|evich|enko|chuk|czyk|kov|nov|rov|lov|tov|kova|nova|rova|lova|\
tova|mova|ieva|neva|anek|acek|icek|sson|dottir|quist|qvist|strom|sen|nen|auskas|iene|aite|opoulos|opoulou|idis|iadis|akis|annis|oglu|osyan|anyan|\
shvili|adze|idze|escu|eanu|dez|nez|lez|rez|mez|guez|elli|etti|ucci|azzi|ini|mann|meier|meyer|maier|bauer|stra|aswamy|appa|\
ов|ова|ев|ева|скии|ская|енко|чук|кин|кина|ович|овна|евич|евна|швили|ян";

/// Family names in Latin letters of China, Vietnam and Korea, for names of their form only.
const CHINESE: &str = "wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|deng|han|\
feng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|yao|shen|zhong|cui|tan|fan|shi|jin|jia|xia|fu|fang|zou|\
xiong|bai|meng|qin|qiu|hou|yin|xue|duan|lei|long|shao|mao|gong|wan|qian|dai|mo|kong|xiang";
const VIETNAMESE: &str = "nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly";
const KOREAN: &str = "kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|song|yoo|hong|moon|bae";
const HANGUL: &str = "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구";

struct Words {
    of: FxHashMap<&'static str, u8>,
    trade_endings: FxHashMap<&'static str, ()>,
    surname_endings: FxHashMap<&'static str, ()>,
}

fn words() -> &'static Words {
    static READ: OnceLock<Words> = OnceLock::new();
    READ.get_or_init(|| {
        let mut of: FxHashMap<&'static str, u8> = FxHashMap::default();
        for (is, list) in WORDS {
            list.split('|').for_each(|word| *of.entry(word).or_default() |= is);
        }
        let set = |list: &'static str| list.split('|').map(|ending| (ending, ())).collect();
        Words { of, trade_endings: set(TRADE_ENDINGS), surname_endings: set(SURNAME_ENDINGS) }
    })
}

/// Everything that a folded word is known to be.
pub(super) fn word_is(word: &str) -> u8 {
    words().of.get(word).copied().unwrap_or(0)
}

/// No ending is longer, in letters.
const LONGEST_ENDING: usize = 11;
/// Of a word, an ending leaves at least so many letters.
const LEAST_STEM: usize = 3;

fn ends_with_any(word: &str, endings: &FxHashMap<&'static str, ()>, stem: usize) -> bool {
    let Some((first, _)) = word.char_indices().nth(stem) else { return false };
    let starts = word.char_indices().rev().take(LONGEST_ENDING).take_while(|&(at, _)| at >= first);
    starts.into_iter().skip(1).any(|(at, _)| word.get(at..).is_some_and(|ending| endings.contains_key(ending)))
}

/// Whether a folded word has the ending or beginning of words of trades.
pub(super) fn has_form_of_trade(word: &str) -> bool {
    let begins = TRADE_BEGINNINGS.iter().any(|start| word.len() > start.len() + 2 && word.starts_with(start));
    let whole = word.len() > LEAST_STEM + 1 && words().trade_endings.contains_key(word);
    begins || whole || ends_with_any(word, &words().trade_endings, LEAST_STEM)
}

/// Whether a folded word has the ending of surnames.
pub(super) fn has_form_of_surname(word: &str) -> bool {
    ends_with_any(word, &words().surname_endings, LEAST_STEM)
}

fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known == word)
}

/// So many syllables of Hanyu Pinyin make up a word; 0 if it has another letter among them.
fn pinyin_syllables(word: &str) -> usize {
    const INITIALS: [&str; 24] = [
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", "",
    ];
    const FINALS: &str =
        "iang|iong|uang|ang|eng|ong|ian|iao|ing|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u";
    if word.is_empty() {
        return 0;
    }
    let mut fewest = 0;
    for initial in INITIALS {
        let Some(rest) = word.strip_prefix(initial) else { continue };
        for left in FINALS.split('|').filter_map(|last| rest.strip_prefix(last)) {
            let more = if left.is_empty() { 0 } else { pinyin_syllables(left) };
            if (left.is_empty() || more > 0) && (fewest == 0 || more + 1 < fewest) {
                fewest = more + 1;
            }
        }
    }
    fewest
}

/// Whether words have the form of a Chinese, Vietnamese or Korean name in Latin letters; the name as it is written tells
/// Korean ones, which join their syllables by a hyphen.
pub(super) fn has_eastern_form(name: &str, words: &[&str]) -> bool {
    let (Some(&first), Some(&last)) = (words.first(), words.last()) else { return false };
    let one_or_two = |words: &[&str]| {
        let counts: Vec<usize> = words.iter().filter(|word| word.len() <= 12).map(|word| pinyin_syllables(word)).collect();
        counts.len() == words.len() && counts.iter().all(|&count| count > 0) && (1..=2).contains(&counts.iter().sum::<usize>())
    };
    let chinese = among(CHINESE, first) && one_or_two(words.get(1..).unwrap_or_default())
        || among(CHINESE, last) && one_or_two(words.get(..words.len() - 1).unwrap_or_default());
    let middle = words.get(1).is_some_and(|middle| matches!(*middle, "thi" | "van"));
    let vietnamese =
        words.len() > 2 && among(VIETNAMESE, first) && (middle || first != "le" && words.iter().all(|word| word.len() < 7));
    let hyphened = words.len() == 3 && name.contains('-') && words.iter().all(|word| word.len() <= 5);
    chinese || vietnamese || hyphened && (among(KOREAN, first) || among(KOREAN, last))
}

/// Whether a word in Hangul has the form of a name: a family name of one syllable, and one to three more.
pub(super) fn has_hangul_form(word: &str) -> bool {
    let hangul = word.chars().all(|letter| ('\u{ac00}'..='\u{d7a3}').contains(&letter));
    hangul && (2..=3).contains(&word.chars().count()) && word.chars().next().is_some_and(|first| HANGUL.contains(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::fold;
    use std::collections::BTreeSet;

    #[test]
    fn lists_are_folded_and_say_nothing_twice() {
        for (_, list) in WORDS {
            let mut seen = BTreeSet::new();
            for word in list.split('|') {
                assert_eq!(fold(word), word);
                assert!(seen.insert(word), "{word} twice");
            }
        }
        for ending in TRADE_ENDINGS.split('|').chain(SURNAME_ENDINGS.split('|')) {
            assert_eq!(fold(ending), ending);
            assert!(ending.chars().count() <= LONGEST_ENDING, "{ending}");
        }
        assert!(
            WORDS
                .iter()
                .filter(|(is, _)| *is == is::TRADE)
                .all(|(_, list)| list.split('|').all(|word| word_is(word) & is::GIVEN == 0))
        );
    }

    #[test]
    fn forms_of_words() {
        for trade in ["backerei", "bakkerij", "boulangerie", "haustechnik", "europarts", "pastificio"] {
            assert!(has_form_of_trade(trade), "{trade}");
        }
        for surname in ["brzezicki", "hrytsenko", "jonsdottir", "petkov", "bermudez", "сокольников"] {
            assert!(has_form_of_surname(surname) && !has_form_of_trade(surname), "{surname}");
        }
        assert!(!has_form_of_surname("ini") && !has_form_of_surname("oak"));
    }

    #[test]
    fn eastern_names() {
        for name in ["Zhang Weilin", "Weilin Zhang", "Xu Mei Ling", "Tran Van Duc", "Le Thi Mai", "Kim Min-seo"] {
            let folded = fold(name);
            assert!(has_eastern_form(name, &folded.split(' ').collect::<Vec<_>>()), "{name}");
        }
        for name in ["Shenzhen Brightway", "Le Petit Navire", "Park Lane", "Anna Voorbeeld", "Li"] {
            let folded = fold(name);
            assert!(!has_eastern_form(name, &folded.split(' ').collect::<Vec<_>>()), "{name}");
        }
        assert!(has_hangul_form("김예시") && !has_hangul_form("한빛전자"));
    }
}
