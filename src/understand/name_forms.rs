//! What the words of a party's name say where neither a legal form, a title nor a common given name does.
//!
//! In this order: words of trades and shops in many languages; given names; words for places and things, which firms take for
//! their names; signs that firms' names have ("Joe's", "TechNova", "The …", "… and Sons"); the forms that surnames have. A
//! name of none of these stays open. Asked only of cells that are known to name a party: what a column holds is not decided
//! by it, since goods are called by the same words.

use super::name_words::{has_eastern_form, has_form_of_surname, has_form_of_trade, has_hangul_form, is, word_is};
use super::names::{NameSays, is_given, name_says};
use super::says::KindBecause;
use super::shipments::PartyKind;
use crate::reference::chapter::guess_of_folded;
use crate::reference::country::country_named;
use crate::reference::is_han;
use crate::reference::place::places_named;

/// More words than this are no name.
const MOST_WORDS: usize = 8;

/// Between the words of names, these belong to surnames: `Voorbeeld van der Muster`, `Mithal bin Namudhaj`.
const PARTICLES: [&str; 4] = ["van", "von", "bin", "ibn"];

/// Words that firms' names in Han characters or Hangul hold, beside those of [`super::names`].
const COMPANY_HAN: &str = "电子|電子|五金|商品|服饰|服装|食品|制造|实业|工业|机械|塑料|化工|家具|玩具|礼品|包装|印刷|纺织|医药|药店|药房|薬局|\
书店|書店|饭店|酒店|餐厅|百货|电器|光电|汽车|配件|建材|装饰|传媒|製作所|商会|商事|工業|産業|製薬|食堂|酒造|製菓|水産|建設|運輸|電機|農園|学校|\
病院|工房|本舗|전자|식품|상사|산업|무역|물류|건설|화학|섬유|의류|패션|약국|병원|학교|마트|상회|공업|기계|식당|서점|인쇄|가구|회사";

/// Family names of two characters, with which most Japanese names begin.
const JAPANESE: &str = "佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々|山口|松本|井上|木村|斎藤|清水|山崎|池田|橋本|\
阿部|石川|山下|中島|石井|小川|前田|岡田|長谷|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|原田";

/// A word that is written with a capital behind a small letter: `TechNova`. Surnames have that behind a particle: `MacTavish`.
fn is_joined_in_capitals(word: &str) -> bool {
    const PARTICLES: [&str; 14] = ["mc", "mac", "de", "di", "du", "da", "la", "le", "van", "von", "o", "d", "fitz", "del"];
    let mut before = None;
    for (at, letter) in word.char_indices() {
        if letter.is_uppercase() && before.is_some_and(char::is_lowercase) {
            let start = word.get(..at).unwrap_or_default().to_lowercase();
            return !PARTICLES.contains(&start.as_str()) && word_is(&start) & is::GIVEN == 0;
        }
        before = Some(letter);
    }
    false
}

/// Whether a name holds a genitive: `Joe's Bikes`.
fn is_somebodys(name: &str) -> bool {
    let ends = ["'s ", "’s ", "'S "].into_iter().filter_map(|sign| name.find(sign));
    ends.min()
        .is_some_and(|at| name.get(..at).is_some_and(|before| before.chars().rev().take_while(|c| c.is_alphabetic()).count() > 1))
}

/// Countries whose towns are called by names of persons as often as not: Austin, Adelaide, Jackson.
const CALLED_BY_NAMES: [&str; 9] = ["US", "CA", "AU", "NZ", "GB", "IE", "PH", "BS", "BR"];

/// Whether the first word or the first two are the name of a city, a port or an airport. Surnames that are stand behind.
fn begins_with_place(folded: &str, words: &[&str]) -> bool {
    const SHORTEST: usize = 4;
    let first = words.first().map_or(0, |word| word.len());
    let two = words.get(1).map_or(0, |word| first + 1 + word.len());
    let is_place = |end: usize| {
        let named = folded.get(..end).filter(|name| name.len() >= SHORTEST && end < folded.len());
        named.is_some_and(|name| {
            let place = places_named(name).into_iter().next();
            let country = country_named(name).or(place.map(|place| place.country));
            country.is_some_and(|country| !CALLED_BY_NAMES.contains(&country.as_str()))
        })
    };
    is_place(first) || is_place(two)
}

/// Whether a word names goods, as it would in a description of them.
fn names_goods(folded: &str) -> bool {
    !folded.chars().any(is_han) && guess_of_folded(folded, &mut String::new()).is_some()
}

/// Person or company by the words of a name, and why; `None` where they leave it open. `folded` is the name's
/// [fold](crate::reference::fold).
pub(super) fn by_words(name: &str, folded: &str) -> Option<(PartyKind, KindBecause)> {
    use PartyKind::{Organisation, Person};
    if !folded.is_ascii() {
        if COMPANY_HAN.split('|').any(|word| folded.contains(word)) {
            return Some((Organisation, KindBecause::CompanyWord));
        }
        let letters = folded.chars().count();
        if folded.chars().all(is_han)
            && (3..=5).contains(&letters)
            && JAPANESE.split('|').any(|family| folded.starts_with(family))
        {
            return Some((Person, KindBecause::SurnameForm));
        }
    }
    let mut words: [&str; MOST_WORDS] = [""; MOST_WORDS];
    let mut count = 0;
    for word in folded.split(' ') {
        *words.get_mut(count)? = word;
        count += 1;
    }
    let words = words.get(..count)?;
    let mut are = [0; MOST_WORDS];
    are.iter_mut().zip(words).for_each(|(are, word)| *are = word_is(word));
    let are = are.get(..count)?;
    let any = |flag: u8| are.iter().any(|are| are & flag != 0);
    if any(is::TRADE) {
        return Some((Organisation, KindBecause::CompanyWord));
    }
    if count == 1 {
        return has_hangul_form(folded).then_some((Person, KindBecause::SurnameForm));
    }
    if is_somebodys(name) {
        return Some((Organisation, KindBecause::CompanySign));
    }
    if words.iter().zip(are).any(|(word, are)| *are == 0 && has_form_of_trade(word)) {
        return Some((Organisation, KindBecause::CompanyWord));
    }
    let is_thing = |at: usize| are.get(at).is_some_and(|are| are & is::THING != 0);
    let is_a_given_one = |(at, word): (usize, &&str)| {
        let known = are.get(at).is_some_and(|are| are & is::GIVEN != 0) || is_given(word);
        // Neither "Golden Lily" nor "Jade Mountain" is called by it, and "Lily Stone" is.
        let may_be_thing = are.get(at).is_some_and(|are| are & is::THING_OR_NAME != 0);
        known && !(at > 0 && is_thing(at - 1)) && !(may_be_thing && (is_thing(at + 1) || names_goods(folded)))
    };
    let given = words.iter().enumerate().any(is_a_given_one);
    if given {
        return Some((Person, KindBecause::GivenName));
    }
    if words.get(1..count - 1).is_some_and(|inner| inner.iter().any(|word| PARTICLES.contains(word))) {
        return Some((Person, KindBecause::SurnameForm));
    }
    if any(is::THING) {
        return Some((Organisation, KindBecause::CommonWord));
    }
    let article = are.first().is_some_and(|are| are & is::ARTICLE != 0) && count > 1;
    let and = are.get(1..count - 1).is_some_and(|inner| inner.iter().any(|are| are & is::AND != 0));
    if article || and || name.split([' ', '-']).any(is_joined_in_capitals) {
        return Some((Organisation, KindBecause::CompanySign));
    }
    if any(is::SURNAME) || words.iter().any(|word| has_form_of_surname(word)) || has_eastern_form(name, words) {
        return Some((Person, KindBecause::SurnameForm));
    }
    if begins_with_place(folded, words) || names_goods(folded) {
        return Some((Organisation, KindBecause::CommonWord));
    }
    // Surnames stand behind, or before a comma.
    let last = if name.contains(',') { 0 } else { count - 1 };
    let thing_in_front = (0..count).any(|at| at != last && are.get(at).is_some_and(|are| are & is::THING_OR_NAME != 0));
    thing_in_front.then_some((Organisation, KindBecause::CommonWord))
}

fn is_one_hyphened_word(name: &str, folded: &str) -> bool {
    folded.contains(' ') && name.trim().chars().all(|letter| letter.is_alphanumeric() || letter == '-')
}

/// What a party's name says of itself: [`name_says`], and where that leaves it open, [`by_words`].
pub(super) fn party_name_says(name: &str, folded: &str, bare: &str) -> NameSays {
    let says = match name_says(name, folded, bare) {
        // "Quendra-Xylo" is one word.
        NameSays::PersonalForm if is_one_hyphened_word(name, folded) => NameSays::Nothing,
        says => says,
    };
    let open = match says {
        NameSays::PersonalForm | NameSays::Nothing => true,
        // A shop can be called by a given name.
        NameSays::Is(PartyKind::Person, KindBecause::GivenName | KindBecause::ChineseForm) => true,
        NameSays::Is(..) => false,
    };
    match by_words(name, folded).filter(|_| open) {
        Some((PartyKind::Person, _)) if matches!(says, NameSays::Is(..)) => says,
        Some((_, KindBecause::CommonWord)) if matches!(says, NameSays::Is(..)) => says,
        Some((kind, because)) => NameSays::Is(kind, because),
        None => says,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::fold;

    fn kind(name: &str) -> Option<(PartyKind, KindBecause)> {
        by_words(name, &fold(name))
    }

    #[test]
    fn each_answer_has_its_own_reason() {
        use PartyKind::{Organisation, Person};
        for (name, expected) in [
            ("Exempel Bäckerei", Some((Organisation, KindBecause::CompanyWord))),
            ("Voorbeeldse Bakkerij", Some((Organisation, KindBecause::CompanyWord))),
            ("Quendra Haustechnik", Some((Organisation, KindBecause::CompanyWord))),
            ("Xylo's Corner Place", Some((Organisation, KindBecause::CompanySign))),
            ("Nordic Quendra", Some((Organisation, KindBecause::CommonWord))),
            ("Stone Quendra", Some((Organisation, KindBecause::CommonWord))),
            ("Quendra Stone", None),
            ("STONE, Xylo", None),
            ("Heather Stone", Some((Person, KindBecause::GivenName))),
            ("Golden Daisy", Some((Organisation, KindBecause::CommonWord))),
            ("XyloNova Quendra", Some((Organisation, KindBecause::CompanySign))),
            ("Xylo MacQuendra", None),
            ("The Quendra Xylo", Some((Organisation, KindBecause::CompanySign))),
            ("Xylo Quendrovic", Some((Person, KindBecause::SurnameForm))),
            ("Xylo Quendra", None),
            ("山田花子", Some((Person, KindBecause::SurnameForm))),
            ("例子五金", Some((Organisation, KindBecause::CompanyWord))),
        ] {
            assert_eq!(kind(name), expected, "{name}");
        }
    }
}
