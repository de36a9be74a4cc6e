//! Names: which are persons', which are companies', and which are streets.
//!
//! Every answer carries its reason. What the words alone do not tell is left open; the column that a name stands in may
//! then tell (see [`super::parties`]).

pub(super) use super::legal_forms::without_legal_form;
use super::says::KindBecause;
use super::shipments::PartyKind;
use crate::reference::fold;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// Words of companies and authorities, folded.
const COMPANY_WORDS: &str = "trading|traders|trade|logistics|logistik|logistique|import|imports|export|exports|company|group|holding|holdings|\
international|industries|industry|industrial|enterprise|enterprises|services|service|solutions|systems|technology|technologies|tech|\
electronics|pharma|pharmaceutical|pharmaceuticals|laboratories|laboratory|labs|healthcare|medical|chemicals|textiles|garments|foods|\
wholesale|wholesaler|wholesalers|retail|store|stores|shop|market|supermarket|warehouse|distribution|distributors|manufacturing|factory|works|\
university|hospital|clinic|ministry|government|agency|authority|department|office|bank|school|institute|foundation|association|union|\
express|cargo|freight|shipping|lines|airlines|airways|transport|transports|courier|forwarding|post|postal|customs|brokers|brokerage|\
motors|automotive|steel|energy|oil|gas|mining|cement|plastics|packaging|machinery|tools|optics|jewelry|jewellery|fashion|cosmetics|\
handel|handels|vertrieb|versand|spedition|werke|fabrik|gesellschaft|verlag|apotheke|praxis|hotel|restaurant|cafe|garage|bakery|\
commerce|negoce|societe|etablissements|ets|usine|fabrique|pharmacie|groep|handelsonderneming|winkel|groothandel|comercial|comercio|\
importadora|exportadora|distribuidora|industria|industrias|grupo|tienda|farmacia|global|worldwide|brand|brands|online|com|design|studio|\
biotech|diagnostics|scientific|instruments|supply|supplies|partners|consulting|unit";

/// What companies' names in Han characters end with or hold.
const COMPANY_HAN: [&str; 22] = [
    "公司",
    "集团",
    "有限",
    "工厂",
    "厂",
    "商行",
    "商店",
    "专营店",
    "旗舰店",
    "超市",
    "物流",
    "贸易",
    "医院",
    "大学",
    "银行",
    "中心",
    "协会",
    "株式会社",
    "快递",
    "速递",
    "仓库",
    "科技",
];

/// Given names common in Europe, the Americas, China (in Latin letters), India and the Arab world, folded.
const GIVEN_NAMES: &str = "aaron|abdul|adam|adriana|ahmed|aisha|alain|alan|albert|alejandro|alessandro|alex|alexander|alexandre|ali|alice|\
alicia|amelie|amina|amit|an|ana|andre|andrea|andreas|andrew|andrzej|angela|anil|anita|anja|anke|ann|anna|anne|annika|anthony|antoine|antonio|\
arjun|arne|arthur|astrid|axel|barbara|bart|beatriz|ben|benjamin|bernard|bernd|bianca|bjorn|bob|brian|bruno|camille|carl|carla|carlos|carmen|\
carol|caroline|catherine|cecile|charles|charlotte|chiara|chloe|chris|christian|christine|christophe|claire|clara|claude|claudia|cristina|dan|\
daniel|daniela|david|deborah|denis|diana|diego|dieter|dirk|dominique|dorothea|edward|elena|eli|elif|elisabeth|elise|elizabeth|ella|elly|els|\
emily|emma|eric|erik|erika|ernst|esther|eva|fabian|fatima|felix|fernando|filip|florian|francesca|francesco|francisco|francois|frank|frans|\
frederic|friedrich|gabriel|george|georges|gerard|giovanni|giulia|giuseppe|grace|greet|guillaume|gunter|hanna|hannah|hans|harry|hassan|heidi|\
heinz|helen|helena|helene|helmut|henri|henry|hugo|ian|ibrahim|ines|ingrid|irene|isabel|isabelle|ivan|jack|jacob|jacques|jakob|james|jan|jana|\
jane|jean|jeff|jennifer|jeroen|jessica|joan|joana|joao|johan|johann|johannes|john|jonas|jorge|jose|joseph|joris|juan|judith|julia|julie|julien|\
jurgen|karel|karen|karin|karl|katarzyna|kate|katharina|kathleen|katrin|kees|kevin|kim|klaus|koen|kris|kristof|krzysztof|lars|laura|laurent|\
lea|lena|leo|leon|liam|lieve|linda|lisa|lise|lotte|louis|louise|luc|luca|lucas|lucia|lucie|luis|luisa|lukas|luke|maarten|magdalena|manuel|\
marc|marcel|marco|margaret|maria|mariam|marianne|marie|marijke|marina|mario|marion|mark|markus|marta|martin|martina|mary|mathieu|matteo|\
matthew|matthias|max|maxime|mehmet|mei|melanie|mia|michael|michal|michel|michelle|miguel|mike|mila|mohamed|mohammed|monica|monika|monique|\
muhammad|mustafa|nadia|nancy|natalia|nathalie|nicolas|nicole|niels|nina|noah|noor|nora|olga|oliver|olivia|olivier|omar|oscar|pablo|paolo|\
pascal|patricia|patrick|paul|paula|pedro|peter|petra|philip|philippe|pierre|piet|pieter|pilar|piotr|priya|rachel|rafael|rahul|rajesh|ralf|\
raul|rebecca|renate|rene|ricardo|richard|rik|rita|robert|roberto|roger|roland|rosa|ruben|ruth|ryan|sabine|sally|sam|samuel|sandra|sanne|sara|\
sarah|sean|sebastian|sergio|silvia|simon|simone|sofia|sophie|stefan|stephan|stephanie|stephen|steven|stijn|sunil|susan|susanne|sven|sylvie|\
tanja|teresa|thierry|thomas|tim|tobias|tom|tomas|tomasz|ursula|valentina|valerie|vanessa|vera|veronique|victor|victoria|viktor|vincent|\
walter|wei|werner|wilhelm|willem|william|wim|wolfgang|wouter|xavier|yan|yannick|yara|yasmin|ying|yusuf|yves|zoe|fang|jing|jun|li|ming|xin|lei|\
hui|hong|tao|qiang|juan|ping|yuan|bin";

/// The hundred or so commonest Chinese surnames of one character.
const CHINESE_SURNAMES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常";

/// Titles before a person's name, folded.
const TITLES: &str = "mr|mrs|ms|miss|dr|prof|herr|frau|hr|fr|monsieur|madame|mme|mlle|dhr|mevr|mevrouw|sr|sra|srta|senor|senora";

/// Particles within personal names.
const PARTICLES: &str = "van|von|de|der|den|la|le|du|da|dos|di|del|el|al|bin|ibn|ter|ten|zu|y|st|o";

/// Words of streets that stand apart from the name, folded.
const STREET_WORDS: &str = "street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|blv|court|ct|place|pl|square|sq|terrace|way|parkway|\
pkwy|circle|cir|highway|hwy|suite|apt|unit|rue|chaussee|impasse|allee|quai|cours|route|calle|avenida|avda|paseo|plaza|carrera|rua|travessa|\
via|viale|piazza|corso|strasse|str|weg|platz|gasse|ulica|ul|straat|laan|plein|steenweg|dreef|kade|gatan|vagen|po box|postbus|postfach|路|街";

/// What words of streets end with, where they are joined to the name.
const STREET_ENDINGS: [&str; 22] = [
    "straat", "strasse", "laan", "weg", "plein", "steenweg", "gasse", "platz", "allee", "kade", "gracht", "dreef", "lei",
    "gatan", "vagen", "veien", "gade", "vej", "katu", "ring", "damm", "ufer",
];

/// What a word of a name can be.
mod word {
    pub(super) const COMPANY: u8 = 2;
    pub(super) const GIVEN: u8 = 4;
    pub(super) const TITLE: u8 = 8;
    pub(super) const PARTICLE: u8 = 16;
    pub(super) const STREET: u8 = 32;
}

struct Words {
    /// Everything that a word can be, by one look-up.
    of: FxHashMap<&'static [u8], u8>,
}

impl Words {
    #[inline]
    fn of(&self, word: &[u8]) -> u8 {
        self.of.get(word).copied().unwrap_or(0)
    }
}

fn known() -> &'static Words {
    static KNOWN: OnceLock<Words> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut of: FxHashMap<&'static [u8], u8> = FxHashMap::default();
        let lists = [
            (COMPANY_WORDS, word::COMPANY),
            (GIVEN_NAMES, word::GIVEN),
            (TITLES, word::TITLE),
            (PARTICLES, word::PARTICLE),
            (STREET_WORDS, word::STREET),
        ];
        for (list, is) in lists {
            list.split('|').for_each(|word| *of.entry(word.as_bytes()).or_default() |= is);
        }
        Words { of }
    })
}

/// Whether a folded word is a common given name.
pub(super) fn is_given(word: &str) -> bool {
    known().of(word.as_bytes()) & word::GIVEN != 0
}

/// What a name's own words say.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum NameSays {
    /// A company or a person, and why.
    Is(PartyKind, KindBecause),
    /// It has the form of a personal name (two to four words of letters), but no known given name.
    PersonalForm,
    /// It has no such form, and no word of a company either.
    Nothing,
}

/// What a name says of itself, given its [`fold`]ed form and that [`without_legal_form`] too.
pub(super) fn name_says(name: &str, folded: &str, bare: &str) -> NameSays {
    use NameSays::{Is, Nothing, PersonalForm};
    if folded.is_empty() {
        return Nothing;
    }
    if !folded.is_ascii() && folded.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter)) {
        return chinese_name(folded);
    }
    if bare.len() < folded.len() {
        return Is(PartyKind::Organisation, KindBecause::LegalForm);
    }
    let known = known();
    // How many words there are, how many of them no particles, and what they are.
    let (mut words, mut own, mut company, mut given, mut title) = (0usize, 0usize, false, false, false);
    for word in folded.as_bytes().split(|&byte| byte == b' ') {
        let is = known.of(word);
        title |= words == 0 && is & word::TITLE != 0;
        words += 1;
        company |= is & word::COMPANY != 0;
        if is & word::PARTICLE == 0 {
            own += 1;
            given |= is & word::GIVEN != 0;
        }
    }
    if title && words > 1 {
        return Is(PartyKind::Person, KindBecause::TitleBefore);
    }
    if company {
        return Is(PartyKind::Organisation, KindBecause::CompanyWord);
    }
    if folded.bytes().any(|byte| byte.is_ascii_digit()) {
        return Nothing;
    }
    if name.bytes().any(|byte| matches!(byte, b'&' | b'+' | b'/' | b'@')) {
        return Is(PartyKind::Organisation, KindBecause::CompanySign);
    }
    // Vowel signs of the scripts from Devanagari to Thai belong to letters, though some are none.
    let of_word = |letter: char| letter == ' ' || letter.is_alphabetic() || ('\u{900}'..='\u{eff}').contains(&letter);
    let letters = folded.is_ascii() || folded.chars().all(of_word);
    if !letters || own == 0 || own > 4 || words > 6 {
        return Nothing;
    }
    match (own, given) {
        (1, true) if words == 1 => PersonalForm,
        (1, _) if words == 1 => Nothing,
        (_, true) => Is(PartyKind::Person, KindBecause::GivenName),
        _ => PersonalForm,
    }
}

fn chinese_name(folded: &str) -> NameSays {
    if COMPANY_HAN.iter().any(|word| folded.contains(word)) {
        return NameSays::Is(PartyKind::Organisation, KindBecause::CompanyWord);
    }
    let bare = ["先生", "女士", "小姐"].iter().find_map(|title| folded.strip_suffix(title));
    let count = folded.chars().filter(|letter| *letter != ' ').count();
    let surname = folded.chars().next().is_some_and(|first| CHINESE_SURNAMES.contains(first));
    if bare.is_some() {
        return NameSays::Is(PartyKind::Person, KindBecause::TitleBehind);
    }
    match (count, surname) {
        (2..=3, true) => NameSays::Is(PartyKind::Person, KindBecause::ChineseForm),
        (2..=4, _) => NameSays::PersonalForm,
        _ => NameSays::Nothing,
    }
}

/// Whether a cell looks like a street address: a house number and a word of streets, or a street's ending.
pub(super) fn is_street(cell: &str) -> bool {
    let folded = fold(cell);
    let mut has_number = false;
    let mut has_street = false;
    for word in folded.split(' ') {
        has_number |= word.bytes().next().is_some_and(|byte| byte.is_ascii_digit()) && word.len() <= 6;
        has_street |= known().of(word.as_bytes()) & word::STREET != 0
            || STREET_ENDINGS.iter().any(|ending| word.len() > ending.len() + 1 && word.ends_with(ending));
    }
    let han = cell.contains(['路', '街', '号', '室', '弄', '巷']) && cell.chars().count() > 4;
    (has_number && has_street)
        || han
        || (has_number && folded.contains("po box"))
        || folded.starts_with("postbus ")
        || folded.starts_with("postfach ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(name: &str) -> NameSays {
        let folded = fold(name);
        name_says(name, &folded, without_legal_form(&folded))
    }

    #[test]
    fn companies_and_persons_are_told_apart() {
        for company in [
            "Beispiel Spedition GmbH",
            "Voorbeeld B.V.",
            "Exemple S.A.R.L.",
            "Orgenics, Ltd",
            "深圳市例子科技有限公司",
            "Sample Trading Co., Ltd.",
            "ООО Пример",
            "Ministry of Samples",
            "Müller & Söhne",
            "S. BUYS WHOLESALER",
        ] {
            assert!(matches!(says(company), NameSays::Is(PartyKind::Organisation, _)), "{company}: {:?}", says(company));
        }
        for person in
            ["Anna Voorbeeld", "Dr. B. Muster", "VOORBEELD, Jan", "Jean-Pierre Exemple", "王小明", "Maria de la Muestra"]
        {
            assert!(matches!(says(person), NameSays::Is(PartyKind::Person, _)), "{person}: {:?}", says(person));
        }
        assert_eq!(says("Xylo Quendra"), NameSays::PersonalForm);
        assert_eq!(says("Zalanko"), NameSays::Nothing);
        assert_eq!(says("Zalanko 24"), NameSays::Nothing);
    }

    #[test]
    fn streets() {
        for street in [
            "12 Example Street",
            "Musterstraße 5",
            "Voorbeeldlaan 12 bus 3",
            "5, rue de l'Exemple",
            "1970 Sample Ct.",
            "PO Box 12",
            "示例路12号",
        ] {
            assert!(is_street(street), "{street}");
        }
        for other in ["Bothell", "Blue Widget", "2024-01-01", "Tablets 600mg"] {
            assert!(!is_street(other), "{other}");
        }
    }
}
