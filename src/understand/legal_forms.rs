//! Legal forms of companies, by country: what stands at the end or the beginning of a name and does not tell it apart.
//!
//! Which forms there are follows the idea of ISO 20275 (Entity Legal Forms) and the companies' acts of each country; the
//! table is this project's own: only the short forms and the few long ones that are written in shipping papers.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::OnceLock;

/// A country and its forms, folded. `^` before a form: it also stands before the name. A form with dots counts only where
/// it is written as single letters, since without them it is a surname or a common word.
const FORMS: &str = "\
INT\tco|^company limited|limited|ltd|corp|corporation|inc|incorporated|intl ltd
GB\tltd|llp|plc|lp|cic|public limited company
IE\tltd|dac|clg|plc|uc|teoranta
US\tinc|llc|llp|lp|pllc|corp|limited liability company|l.c
CA\tltee|inc|ltd|ulc|enr
DE\t^gmbh|mbh|ag|kg|ohg|ug|gbr|kgaa|ek|e.k|e.kfm|ev|e.v|eg|^gesellschaft mit beschrankter haftung|^aktiengesellschaft|\
ug haftungsbeschrankt|partg|partgmbb|se
AT\tgesmbh|ges m b h|gmbh|og|e.u|flexco
CH\tag|gmbh|^sarl|sagl|sa
LI\tanstalt|^aktiengesellschaft
NL\t^bv|^nv|vof|cv|cooperatief ua|^besloten vennootschap|naamloze vennootschap
BE\t^bv|^bvba|^nv|^sprl|^srl|sa|cvba|scrl|comm v|vof|snc|asbl|vzw
LU\t^sarl|sa|sarl s|scs|sca
FR\t^sarl|^sas|^sasu|^eurl|sa|snc|sci|scop|sca|^societe anonyme|et cie|cie|gie
MC\ts.a.m|sarl
IT\tspa|^srl|^srls|sas|snc|sapa|^societa per azioni|scarl|soc coop|^societa a responsabilita limitata
SM\t^srl|spa
ES\tsl|slu|sa|sau|sll|s coop|^sociedad limitada|^sociedad anonima
PT\tlda|^ltda|limitada|unipessoal lda|sgps sa|sa|crl
SE\tab|hb|^aktiebolag|publ|ab publ
NO\tas|asa|ans|enk
DK\taps|as|ivs|i.s|k.s|aktieselskab|anpartsselskab
FI\t^oy|oyj|ab|oy ab|osakeyhtio|ky|tmi
IS\tehf|hf|ohf
EE\tou|as|osauhing|fie
LV\t^sia|as
LT\t^uab|ab
PL\t^sp zoo|^spolka zoo|^spolka z ograniczona odpowiedzialnoscia|sa|spj|sp j|sp k|spzoo sp k|spolka akcyjna|s.k.a|s.c|psa
CZ\t^sro|^spol sro|as|v.o.s|k.s|akciova spolecnost
SK\t^sro|^spol sro|as|v.o.s|k.s
HU\t^kft|^zrt|^nyrt|bt|korlatolt felelossegu tarsasag
RO\t^srl|sa|^sc|pfa|srl d
BG\t^ood|^eood|ad|ead|^оод|^еоод|ад|еад
HR\t^doo|jdoo|dd
SI\t^doo|dd|d.n.o
RS\t^doo|ad|^доо|ад
BA\t^doo|dd
ME\t^doo|ad
MK\tdooel|^doo|дооел|^доо
AL\tshpk
GR\tae|epe|i.k.e|sa|αε|επε|ικε|μον ικε
CY\tltd|limited
MT\tltd|limited
TR\t^ltd sti|^limited sirketi|as|^anonim sirketi|tic ltd sti|san ve tic ltd sti|san ve tic as|ve tic ltd sti
RU\t^ooo|^oao|^zao|^pao|^nao|^ооо|^оао|^зао|^пао|^ао|^нао|ojsc|pjsc|cjsc|jsc|^общество с ограниченнои ответственностью|^акционерное общество
UA\t^тов|^тзов|^прат|^пат|^тдв|^tov|tov|tzov
BY\t^оао|^ооо|^оодо|^одо|^зао|^чуп
KZ\t^тоо|^ао|llp|jsc
MD\t^srl|sa
GE\t^შპს|^სს
AM\tսպը|փբը
AZ\tmmc|asc
UZ\tmchj|xk
CN\t^co ltd|company ltd|limited company|co limited|coltd|co ltda|limited liability co
HK\t^co ltd|limited
TW\t^co ltd|inc
JP\t^kk|yk|gk|^kabushiki kaisha|^godo kaisha|^kabushiki gaisha|^株|^有
KR\t^co ltd|^주|^유
IN\t^pvt ltd|private limited|pvt|ltd|llp|p ltd|opc pvt ltd
PK\t^pvt ltd|smc pvt ltd
BD\tltd|^pvt ltd
LK\t^pvt ltd|plc
NP\t^pvt ltd
SG\t^pte ltd|pte|private limited|llp
MY\t^sdn bhd|bhd|plt
ID\t^pt|tbk|persero
TH\t^co ltd|plc|pcl|public company limited|จ\u{e4d}าก\u{e31}ด|จ\u{e4d}าก\u{e31}ด มหาชน|^บร\u{e34}ษ\u{e31}ท|^บจก|^หจก|มหาชน
VN\ttnhh|^cong ty tnhh|^cong ty co phan|^ctcp|jsc|joint stock company|^cty tnhh|tnhh mtv
PH\tinc|opc
KH\t^co ltd
MM\t^co ltd
AU\t^pty ltd|pty|proprietary limited
NZ\tltd|limited
ZA\t^pty ltd|cc|npc|soc ltd
NA\t^pty ltd
KE\tltd|plc
NG\tltd|plc|nig ltd
GH\tltd
EG\tsae|llc|ش.م.م
MA\tsarl|sarl au|sa
TN\tsarl|suarl|sa
DZ\tsarl|eurl|spa
SN\tsarl|suarl
CI\tsarl|sa
AE\tllc|fze|fzc|fz llc|fzco|fz|dmcc|pjsc|psc|est|ذ.م.م
SA\tllc|wll|est|cjsc|ذ.م.م
QA\twll|qsc|qpsc
KW\twll|kscc|ksc
BH\twll|bsc
OM\tllc|saoc|saog
JO\tllc|psc
LB\ts.a.l|sarl
IL\tltd|בעמ|בע מ
IR\tpjs|llc
BR\t^ltda|eireli|sa|ltda me|eireli me|ltda epp|epp|cia ltda
AR\tsa|^srl|sas|sau|saic
CL\tspa|^ltda|eirl|sa
UY\tsa|^srl
PY\tsa|^srl
BO\t^srl|sa
PE\tsac|saa|eirl|^srl|sa
CO\tsas|^ltda|sa|esp
EC\tcia ltda|sa
VE\tc.a|sa
MX\t^sa de cv|sapi de cv|s de rl de cv|s de rl|sa de cv sofom|sc|sab de cv|sa cv
CR\t^srl|sa
GT\tsa
DO\t^srl|sa|eirl
PA\tsa|corp
EU\tse|sce|eeig|ewiv";

/// Forms written without spaces before or behind the name, the longest first.
const JOINED: [&str; 14] = [
    "股份有限责任公司",
    "有限责任公司",
    "股份有限公司",
    "有限責任公司",
    "有限公司",
    "公司",
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "合名会社",
    "주식회사",
    "유한회사",
    "유한책임회사",
];

/// No form has more words, or more bytes without its spaces.
const MOST_WORDS: usize = 9;
const MOST_BYTES: usize = 96;

const BEHIND: u8 = 1;
const BEFORE: u8 = 2;
/// Only as single letters.
const DOTTED: u8 = 4;

struct Forms {
    /// Each form without its spaces, and where it may stand.
    of: FxHashMap<String, u8>,
    /// What forms of more than one letter a word can end and begin: most names are done with by one look-up.
    last: FxHashSet<&'static str>,
    first: FxHashSet<&'static str>,
}

fn forms() -> &'static Forms {
    static FORMS_READ: OnceLock<Forms> = OnceLock::new();
    FORMS_READ.get_or_init(|| {
        let mut forms = Forms { of: FxHashMap::default(), last: FxHashSet::default(), first: FxHashSet::default() };
        for form in FORMS.lines().filter_map(|line| line.split_once('\t')).flat_map(|(_, forms)| forms.split('|')) {
            let (before, form) = form.strip_prefix('^').map_or((0, form), |form| (BEFORE, form));
            let dotted = if form.contains('.') { DOTTED } else { 0 };
            let letters: String = form.chars().filter(|letter| letter.is_alphanumeric() || is_sign(*letter)).collect();
            let known = forms.of.entry(letters).or_insert(DOTTED);
            *known = (*known & dotted) | (*known & !DOTTED) | BEHIND | before;
            forms.last.extend(form.rsplit(' ').next());
            if before != 0 {
                forms.first.extend(form.split(' ').next());
            }
        }
        forms
    })
}

/// Thai vowel signs belong to the word, though they are no letters.
fn is_sign(letter: char) -> bool {
    ('\u{e31}'..='\u{e4e}').contains(&letter)
}

fn is_one_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some() && letters.next().is_none()
}

/// Whether enough of a name is left to be one.
fn is_name(rest: &str) -> bool {
    rest.chars().nth(1).is_some()
}

/// The name before the longest form at its end.
fn before_form(name: &str) -> Option<&str> {
    let last = name.rsplit(' ').next()?;
    if last.len() == name.len() || !(last.len() < 3 || is_one_letter(last) || forms().last.contains(last)) {
        return None;
    }
    let mut letters = [0u8; MOST_BYTES];
    let mut from = MOST_BYTES;
    let (mut rest, mut found, mut single) = (name, None, true);
    for _ in 0..MOST_WORDS {
        let Some((before, word)) = rest.rsplit_once(' ') else { break };
        let Some(start) = from.checked_sub(word.len()) else { break };
        letters[start..from].copy_from_slice(word.as_bytes());
        (from, rest) = (start, before);
        single &= is_one_letter(word);
        // Of an abbreviation all letters belong together: "U.S.A." does not end in "S.A.".
        let cut = single && before.rsplit(' ').next().is_some_and(is_one_letter);
        let is = std::str::from_utf8(&letters[from..]).ok().and_then(|form| forms().of.get(form));
        let stands = is.is_some_and(|&is| is & BEHIND != 0 && (is & DOTTED == 0 || single));
        if stands && !cut && is_name(before) {
            found = Some(before);
        }
    }
    found
}

/// The name behind the longest form at its beginning, of those that stand there by custom, or of all.
fn behind_form(name: &str, of: u8) -> Option<&str> {
    let first = name.split(' ').next()?;
    if first.len() == name.len() || !(of == BEHIND || is_one_letter(first) || forms().first.contains(first)) {
        return None;
    }
    let mut letters = [0u8; MOST_BYTES];
    let mut to = 0;
    let (mut rest, mut found, mut single) = (name, None, true);
    for _ in 0..MOST_WORDS {
        let Some((word, behind)) = rest.split_once(' ') else { break };
        let Some(space) = letters.get_mut(to..to + word.len()) else { break };
        space.copy_from_slice(word.as_bytes());
        (to, rest) = (to + word.len(), behind);
        single &= is_one_letter(word);
        let cut = single && behind.split(' ').next().is_some_and(is_one_letter);
        let is = std::str::from_utf8(&letters[..to]).ok().and_then(|form| forms().of.get(form));
        // Two single letters before a name are initials.
        let stands = is.is_some_and(|&is| is & of != 0 && (of == BEHIND || !single || to > 2 || first.len() == to));
        if stands && !cut && is_name(behind) {
            found = Some(behind);
        }
    }
    found
}

fn without_joined(name: &str) -> Option<&str> {
    JOINED.iter().find_map(|form| {
        let rest = name.strip_suffix(form).or_else(|| name.strip_prefix(form))?.trim();
        is_name(rest).then_some(rest)
    })
}

/// A [folded](crate::reference::fold) name without the legal forms at its end and beginning, so that "Acme Trading GmbH"
/// and "ACME TRADING" are one. A name that is hardly more than a legal form stays. What comes out goes in unchanged.
pub(super) fn without_legal_form(folded: &str) -> &str {
    let mut rest = folded;
    loop {
        let joined = if rest.is_ascii() { None } else { without_joined(rest) };
        match joined.or_else(|| before_form(rest)).or_else(|| behind_form(rest, BEFORE)) {
            Some(shorter) => rest = shorter,
            None => return rest,
        }
    }
}

/// A name without legal form, and without what would be one if it stood at the end: "B.V. Voorbeeld" can be a firm's name
/// turned round, or a person's with initials, so that this is good for a guess only.
pub(super) fn without_form_in_front(bare: &str) -> &str {
    behind_form(bare, BEHIND).unwrap_or(bare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::fold;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn bare(name: &str) -> String {
        without_legal_form(&fold(name)).to_owned()
    }

    #[test]
    fn a_legal_form_does_not_tell_names_apart() {
        for (one, other) in [
            ("Voorbeeld B.V.", "VOORBEELD BV"),
            ("Example Co., Ltd.", "Example"),
            ("Muster GmbH & Co. KG", "Muster"),
            ("Muster G.m.b.H.", "GmbH Muster"),
            ("SARL Exemple", "Exemple S.à r.l."),
            ("Przykład Sp. z o.o.", "PRZYKLAD SP Z OO"),
            ("Przykład spółka z ograniczoną odpowiedzialnością", "Przykład"),
            ("ООО «Пример»", "Пример, ООО"),
            ("PT Contoh Tbk", "Contoh"),
            ("Sp. z o.o. Przykład", "Przykład Sp z oo"),
            ("BV Voorbeeld", "Voorbeeld B.V."),
            ("Ejemplo S.A. de C.V.", "Ejemplo"),
            ("Ejemplo, S. de R.L. de C.V.", "Ejemplo SA de CV"),
            ("Örnek San. ve Tic. Ltd. Şti.", "ÖRNEK"),
            ("Příklad, spol. s r.o.", "Priklad s.r.o."),
            ("Esempio S.p.A.", "ESEMPIO SPA"),
            ("Sample (Pty) Ltd", "Sample"),
            ("Sample Sdn. Bhd.", "Sample"),
            ("Công ty TNHH Ví Dụ", "Vi Du"),
            ("Näide OÜ", "Naide"),
            ("UAB Pavyzdys", "\"Pavyzdys\", UAB"),
            ("㈱サンプル", "株式会社サンプル"),
            ("(주)예시", "주식회사 예시"),
            ("例子有限公司", "例子"),
            ("例子股份有限公司", "例子"),
            ("บริษัท ตัวอย่าง จำกัด", "ตัวอย่าง"),
            ("דוגמה בע\"מ", "דוגמה"),
            ("مثال ش.م.م", "مثال"),
        ] {
            assert_eq!(bare(one), bare(other), "{one}");
            assert!(bare(one).len() < fold(one).len() || bare(other).len() < fold(other).len(), "{one}");
        }
    }

    #[test]
    fn what_only_looks_like_a_form_stays() {
        for name in ["limited", "co ltd", "b v", "example u s a", "jan vos", "c v exempel", "sarl", "公司", "a s", "x ag"] {
            let expected = if name == "co ltd" { "co" } else { name };
            assert_eq!(without_legal_form(name), expected);
        }
    }

    #[test]
    fn initials_are_a_form_for_a_guess_only() {
        assert_eq!(bare("B.V. Voorbeeld"), "b v voorbeeld");
        assert_eq!(without_form_in_front("b v voorbeeld"), "voorbeeld");
        assert_eq!(without_form_in_front("ag muster"), "muster");
        assert_eq!(without_form_in_front("muster"), "muster");
    }

    #[test]
    fn the_table_covers_the_trading_world_and_is_folded() {
        let mut countries = BTreeSet::new();
        for line in FORMS.lines() {
            let (country, forms) = line.split_once('\t').unwrap();
            assert!(countries.insert(country), "{country} twice");
            for form in forms.split('|') {
                let form = form.trim_start_matches('^').replace(['.', '(', ')'], " ");
                assert_eq!(fold(&form), form.split_whitespace().collect::<Vec<_>>().join(" "), "{country}");
                assert!(form.split(' ').count() <= MOST_WORDS && form.len() <= MOST_BYTES, "{form}");
            }
        }
        assert!(countries.len() > 80, "{}", countries.len());
    }

    /// Words and forms mixed at random: most are no names, all must be survived.
    fn any_name() -> impl Strategy<Value = String> {
        let form = (0..FORMS.split(['|', '\n', '\t']).count())
            .prop_map(|at| FORMS.split(['|', '\n', '\t']).nth(at).unwrap_or_default().trim_start_matches('^').to_owned());
        let word = prop_oneof![form, "[a-z]{1,6}", "[A-Z]\\.", "[例子公司株式会社厂有限]{1,6}", "\\PC{0,5}"];
        proptest::collection::vec(word, 0..6).prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn what_comes_out_goes_in_unchanged_and_is_never_empty(name in any_name()) {
            let folded = fold(&name);
            let once = without_legal_form(&folded);
            prop_assert_eq!(without_legal_form(once), once);
            prop_assert_eq!(once.is_empty(), folded.is_empty());
            prop_assert!(folded.contains(once));
        }
    }
}
