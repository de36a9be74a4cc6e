//! German.

mod art9;
mod chapters;
mod consumers;
mod exposure;
mod measures;
mod network;
mod organisations;
mod page;
mod patterns;
mod products;
mod routes;

use super::Language;
use crate::saying::Common;

/// German.
pub const GERMAN: Language =
    Language { code: "de", name: "Deutsch", text, chapter: chapters::chapter_label, measure: measures::words };

fn text(key: &str) -> Option<&'static str> {
    let (room, _) = key.split_once('.')?;
    match room {
        "common" => Common::of_key(key).map(common),
        _ => exposure::text(room, key).or_else(|| page::text(room, key)),
    }
}

/// A part of the shipments or lines stands in the dative: every text takes it after a preposition that asks for it.
fn common(code: Common) -> &'static str {
    match code {
        Common::Name => "{0}",
        Common::Joined => "{0}; {1}",
        Common::NoShipments => "keiner der Sendungen",
        Common::AllShipments => "allen Sendungen",
        Common::PartOfShipments => "{0} der Sendungen",
        Common::NoLines => "keiner der Zeilen",
        Common::AllLines => "allen Zeilen",
        Common::PartOfLines => "{0} der Zeilen",
        Common::Shipments => "{0} {0#Sendung|Sendungen}",
        Common::Lines => "{0} {0#Zeile|Zeilen}",
        Common::Arrow => "{0} → {1}",
        Common::PrivatePerson => "eine Privatperson",
        Common::Quoted => "„{0}“",
        Common::Numbered => "Nummer {0}",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exposure::MeasureId;
    use crate::exposure::consumers::ConsumersSay;
    use crate::exposure::consumers::art9::Art9Says;
    use crate::exposure::network::NetworkSay;
    use crate::exposure::observers::ObserversSay;
    use crate::exposure::organisations::OrganisationsSay;
    use crate::exposure::patterns::PatternsSay;
    use crate::exposure::products::ProductsSay;
    use crate::exposure::routes::RoutesSay;
    use crate::exposure::thresholds::ThresholdSays;
    use crate::language::en::ENGLISH;
    use crate::language::page::{
        ColumnsSay, FrameSays, GoodsSay, MapSays, NetSay, OverviewSays, PaperSays, PeopleSay, PictureSays, RecordsSay, TimeSay,
        WhoSays,
    };
    use crate::language::{EnglishFigures, sentence};
    use crate::saying::{Saying, Value, of_shipments};
    use std::collections::BTreeSet;

    /// The keys of all rooms.
    fn keys() -> Vec<&'static str> {
        macro_rules! keys {
            ($($Room:ident),* $(,)?) => { [$($Room::ALL.iter().map(|code| code.key()).collect::<Vec<_>>(),)*].concat() };
        }
        keys!(
            Common,
            ThresholdSays,
            NetworkSay,
            PatternsSay,
            ObserversSay,
            OrganisationsSay,
            ProductsSay,
            RoutesSay,
            ConsumersSay,
            Art9Says,
            FrameSays,
            PictureSays,
            ColumnsSay,
            OverviewSays,
            PaperSays,
            WhoSays,
            GoodsSay,
            RecordsSay,
            NetSay,
            TimeSay,
            PeopleSay,
            MapSays,
        )
    }

    /// The values that a text writes, and those that it asks for at all, if only to pick a word by them.
    fn places(text: &str) -> [BTreeSet<usize>; 2] {
        let (mut written, mut asked) = (BTreeSet::new(), BTreeSet::new());
        for place in text.split('{').skip(1) {
            let (place, _) = place.split_once('}').unwrap();
            let index = match place.split_once('#') {
                Some((index, words)) => {
                    assert_eq!(words.matches('|').count(), 1, "{text}");
                    index.parse().unwrap()
                }
                None => place.parse().unwrap(),
            };
            asked.insert(index);
            if !place.contains('#') {
                written.insert(index);
            }
        }
        assert_eq!(text.matches('{').count(), text.matches('}').count(), "{text}");
        [written, asked]
    }

    fn is_translated(german: &str, english: &str) -> bool {
        german != english || english.split_whitespace().count() <= 3
    }

    #[test]
    fn every_text_takes_the_values_that_the_english_takes() {
        let keys = keys();
        assert!(keys.len() > 900, "{}", keys.len());
        for key in keys {
            let [german, english] = [GERMAN, ENGLISH].map(|language| (language.text)(key).unwrap());
            assert_eq!(places(german), places(english), "{key}: {german}");
            assert_eq!(german.is_empty(), english.is_empty(), "{key}");
            assert!(is_translated(german, english), "{key}: {german}");
            assert_eq!(german.ends_with('.'), english.ends_with('.'), "{key}: {german}");
            assert_eq!(german.starts_with([',', ';']), english.starts_with([',', ';']), "{key}: {german}");
            assert_eq!(german.matches('„').count(), german.matches('“').count(), "{key}: {german}");
            assert!(!german.contains("  ") && !german.contains('”'), "{key}: {german}");
        }
    }

    #[test]
    fn every_measure_and_chapter_has_its_words() {
        for &id in MeasureId::ALL {
            let [german, english] = [GERMAN, ENGLISH].map(|language| (language.measure)(id));
            for (german, english) in [
                (german.title, english.title),
                (german.definition, english.definition),
                (german.assumption, english.assumption),
                (german.lowered_by, english.lowered_by),
            ] {
                assert_eq!(german.is_empty(), english.is_empty(), "{}", id.key());
                assert_eq!(german.ends_with('.'), english.ends_with('.'), "{german}");
                assert!(is_translated(german, english) && !german.contains("  "), "{german}");
            }
            assert!(!german.source.is_empty());
        }
        for chapter in 0..=u8::MAX {
            let [german, english] = [GERMAN, ENGLISH].map(|language| (language.chapter)(chapter));
            assert_eq!(german.is_some(), english.is_some(), "{chapter}");
            assert!(german.is_none_or(|title| !title.is_empty() && title.chars().count() <= 42), "{german:?}");
        }
        assert_eq!((GERMAN.chapter)(1), Some("Lebende Tiere"));
        assert_eq!((GERMAN.chapter)(64), Some("Schuhe"));
        assert_eq!((GERMAN.chapter)(97), Some("Kunst und Antiquitäten"));
    }

    #[test]
    fn parts_of_shipments_stand_in_the_dative() {
        let said = |part| {
            let nothing = Saying::plain(ProductsSay::NothingMore).into();
            sentence(&Saying::of(ProductsSay::Known, [of_shipments(part, 4), nothing]), GERMAN, &EnglishFigures)
        };
        assert!(said(0).starts_with("In keiner der Sendungen sind die Waren"), "{}", said(0));
        assert!(said(1).starts_with("In 25 % der Sendungen sind die Waren"), "{}", said(1));
        assert!(said(4).starts_with("In allen Sendungen sind die Waren"), "{}", said(4));
        let links = |links| {
            let nothing = Saying::plain(OrganisationsSay::LinksNothingMore).into();
            let values = [Value::Count(links), of_shipments(4, 4), nothing];
            sentence(&Saying::of(OrganisationsSay::Links, values), GERMAN, &EnglishFigures)
        };
        assert_eq!(
            links(1),
            "Wer diese Datensätze liest, könnte von 1 Lieferbeziehung erfahren: wer an wen versendet, in allen Sendungen."
        );
    }
}
