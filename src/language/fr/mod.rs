//! French.

mod art9;
mod chapters;
mod consumers;
mod exposure;
mod ingest;
mod law;
mod measures;
mod network;
mod organisations;
mod page;
mod patterns;
mod products;
mod reasons;
mod roles;
mod routes;
mod session;
mod understand;

use super::book::{rooms, texts};
use crate::saying::Common;

fn common(code: Common) -> &'static str {
    match code {
        Common::Name => "{0}",
        Common::Joined => "{0} ; {1}",
        Common::Listed => "{0}, {1}",
        Common::NoShipments => "aucun des envois",
        Common::AllShipments => "tous les envois",
        Common::PartOfShipments => "{0} des envois",
        Common::NoLines => "aucune des lignes",
        Common::AllLines => "toutes les lignes",
        Common::PartOfLines => "{0} des lignes",
        Common::Shipments => "{0} {0#envoi|envois}",
        Common::Lines => "{0} {0#ligne|lignes}",
        Common::Arrow => "{0} → {1}",
        Common::PrivatePerson => "un particulier",
        Common::Quoted => "« {0} »",
        Common::Numbered => "numéro {0}",
    }
}

rooms!(texts);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exposure::MeasureId;
    use crate::exposure::consumers::ConsumersSay;
    use crate::exposure::network::NetworkSay;
    use crate::language::{ENGLISH, EnglishFigures, FRENCH, Figures, keys, sentence};
    use crate::saying::{Saying, Value};

    /// Straight apostrophes and quotes, and signs that a line's end could part from their word.
    fn assert_set_in_french(key: &str, text: &str) {
        let loose =
            [" :", " ;", " !", " ?", " %", "« ", " »", "'", "\"", "“", "”", "..."].iter().find(|sign| text.contains(**sign));
        assert_eq!(loose, None, "{key}: {text}");
        assert!(!text.contains("  "), "{key}: {text}");
    }

    /// Names of formats are the same in both, and so are a few words, such as “description”.
    fn is_the_same(text: &str, english: &str) -> bool {
        text == english && english.split(' ').filter(|word| word.starts_with(char::is_lowercase)).count() > 1
    }

    #[test]
    fn every_text_is_french_and_set_so() {
        assert!(keys().count() > 900, "{}", keys().count());
        for key in keys() {
            let (Some(english), Some(text)) = (ENGLISH.text(key), FRENCH.text(key)) else { panic!("{key}: no text") };
            assert!(!is_the_same(text, english), "{key}: {text}");
            assert_set_in_french(key, text);
            if let Some(id) = key.strip_prefix("provision.") {
                // Laws may keep their own name.
                let title = FRENCH.text(&format!("provision-law.{id}")).expect("a law has a title");
                assert_set_in_french(id, title);
            }
        }
    }

    #[test]
    fn every_measure_is_explained_in_french() {
        for &id in MeasureId::ALL {
            let (english, french) = (ENGLISH.measure(id), FRENCH.measure(id));
            let pairs = [
                (english.title, french.title),
                (english.definition, french.definition),
                (english.assumption, french.assumption),
                (english.source, french.source),
                (english.lowered_by, french.lowered_by),
            ];
            for (english, french) in pairs {
                assert_eq!(french.is_empty(), english.is_empty(), "{}", id.key());
                assert!(!is_the_same(french, english), "{}: {french}", id.key());
                assert_eq!(french.ends_with('.'), english.ends_with('.'), "{}: {french}", id.key());
                assert_set_in_french(id.key(), french);
            }
        }
    }

    #[test]
    fn the_chapters_are_those_of_the_english_table() {
        for chapter in 0..=u8::MAX {
            assert_eq!(FRENCH.chapter(chapter).is_some(), ENGLISH.chapter(chapter).is_some(), "{chapter}");
            let title = FRENCH.chapter(chapter).unwrap_or_default();
            assert!(title.chars().count() <= 40, "{title}");
            assert_set_in_french("chapter", title);
        }
        assert_eq!(FRENCH.chapter(64), Some("Chaussures"));
        assert!(FRENCH.chapter(77).is_some_and(|title| title.starts_with("Réservé")));
    }

    /// Figures of which only the number of a word is French: none and one are singular.
    struct FrenchNumbers;

    impl Figures for FrenchNumbers {
        fn count(&self, number: u64) -> String {
            EnglishFigures.count(number)
        }
        fn share(&self, share: f64) -> String {
            EnglishFigures.share(share)
        }
        fn number(&self, number: f64) -> String {
            EnglishFigures.number(number)
        }
        fn fixed(&self, number: f64, places: u8) -> String {
            EnglishFigures.fixed(number, places)
        }
        fn day(&self, day: i32) -> String {
            EnglishFigures.day(day)
        }
        fn month(&self, day: i32) -> String {
            EnglishFigures.month(day)
        }
        fn list(&self, items: &[String]) -> String {
            items.join(" et ")
        }
        fn country(&self, code: &str) -> String {
            code.to_owned()
        }
        fn is_one(&self, number: f64) -> bool {
            number.abs() < 2.0
        }
    }

    #[test]
    fn a_french_sentence_takes_its_values() {
        let said = |saying: Saying| sentence(&saying, FRENCH, &FrenchNumbers).replace(['\u{a0}', '\u{202f}'], " ");
        let shipments = |number| Saying::of(Common::Shipments, [Value::Count(number)]);
        assert_eq!([said(shipments(0)), said(shipments(1)), said(shipments(2))], ["0 envoi", "1 envoi", "2 envois"]);
        let known = Value::List([Saying::plain(ConsumersSay::Postcode).into(), Saying::plain(ConsumersSay::Date).into()].into());
        let nothing_more = || Value::from(Saying::plain(ConsumersSay::NothingMore));
        assert_eq!(
            said(Saying::of(ConsumersSay::KAlone, [known, Value::Count(4), Value::Part(1, 2), nothing_more()])),
            "Quiconque connaît ces éléments d’une livraison (code postal et date) pourrait l’isoler : 50 % des 4 envois sont \
             seuls à les présenter."
        );
        let part = Saying::of(NetworkSay::PartOf, [Value::Part(1, 2), Value::Count(40)]);
        let origin = Saying::of(NetworkSay::OriginOf, [Value::Country("CN".to_owned()), part.into()]);
        let values = [Saying::plain(NetworkSay::OneOrigin).into(), origin.into(), Value::Number(5_000.0)];
        assert_eq!(
            said(Saying::of(NetworkSay::GoodsHang, values)),
            "Prises ensemble, les marchandises dépendent surtout d’un pays d’origine : CN, origine de 50 % des 40 envois \
             (concentration : 5,000 sur 10 000)."
        );
    }
}
