//! Dutch, as it is written in Belgium and the Netherlands.

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

/// Dutch.
pub const DUTCH: Language =
    Language { code: "nl", name: "Nederlands", text, chapter: chapters::chapter, measure: measures::words };

fn text(key: &str) -> Option<&'static str> {
    let (room, _) = key.split_once('.')?;
    match room {
        "common" => Common::of_key(key).map(common),
        _ => exposure::text(room, key).or_else(|| page::text(room, key)),
    }
}

fn common(code: Common) -> &'static str {
    match code {
        Common::Name => "{0}",
        Common::Joined => "{0}; {1}",
        Common::NoShipments => "geen van de zendingen",
        Common::AllShipments => "alle zendingen",
        Common::PartOfShipments => "{0} van de zendingen",
        Common::NoLines => "geen van de regels",
        Common::AllLines => "alle regels",
        Common::PartOfLines => "{0} van de regels",
        Common::Shipments => "{0} {0#zending|zendingen}",
        Common::Lines => "{0} {0#regel|regels}",
        Common::Arrow => "{0} → {1}",
        Common::PrivatePerson => "een privépersoon",
        Common::Quoted => "“{0}”",
        Common::Numbered => "nummer {0}",
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
    use crate::saying::{Saying, Value};

    /// The keys of all rooms.
    fn keys() -> Vec<&'static str> {
        macro_rules! of_rooms {
            ($($Room:ident)*) => { [$($Room::ALL.iter().map(|code| code.key()).collect::<Vec<_>>(),)*].concat() };
        }
        of_rooms!(
            Common ThresholdSays ObserversSay OrganisationsSay ProductsSay RoutesSay ConsumersSay Art9Says NetworkSay PatternsSay
            FrameSays PictureSays ColumnsSay OverviewSays PaperSays WhoSays GoodsSay RecordsSay NetSay TimeSay PeopleSay MapSays
        )
    }

    /// Every place of a text, without its words: whether it writes the value, and which value.
    fn places(text: &str) -> Vec<(bool, usize)> {
        let mut places: Vec<(bool, usize)> = text
            .split('{')
            .skip(1)
            .map(|rest| {
                let (place, _) = rest.split_once('}').expect("a place that ends");
                let (index, words) = place.split_once('#').map_or((place, None), |(index, words)| (index, Some(words)));
                assert!(words.is_none_or(|words| words.split('|').count() == 2), "one word and one for several: {text}");
                (words.is_none(), index.parse().expect("a number"))
            })
            .collect();
        places.sort_unstable();
        places
    }

    /// The text with its places left out.
    fn bare(text: &str) -> String {
        text.split('{')
            .enumerate()
            .map(|(at, part)| if at == 0 { part } else { part.split_once('}').map_or("", |part| part.1) })
            .collect()
    }

    fn is_left_in_english(dutch: &str, english: &str) -> bool {
        dutch == english && bare(english).split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() > 3
    }

    #[test]
    fn every_text_has_the_places_of_the_english_one() {
        for key in keys() {
            let (dutch, english) = ((DUTCH.text)(key).unwrap(), (ENGLISH.text)(key).unwrap());
            let written = |text: &str| places(text).into_iter().filter(|(written, _)| *written).collect::<Vec<_>>();
            assert_eq!(written(dutch), written(english), "{key}: {dutch}");
            // Where the word goes by a number and the value stands nowhere, the number must still be asked.
            let values = |text: &str| places(text).into_iter().map(|(_, value)| value).collect::<std::collections::BTreeSet<_>>();
            assert_eq!(values(dutch), values(english), "{key}: {dutch}");
        }
    }

    #[test]
    fn every_text_is_dutch() {
        for key in keys() {
            let (dutch, english) = ((DUTCH.text)(key).unwrap(), (ENGLISH.text)(key).unwrap());
            assert_eq!(dutch.is_empty(), english.is_empty(), "{key}");
            assert!(!is_left_in_english(dutch, english), "{key}: {dutch}");
            assert!(!dutch.contains("  ") && dutch.trim_end() == dutch && !dutch.contains('"'), "{key}: {dutch}");
            assert_eq!(dutch.ends_with('.'), english.ends_with('.'), "{key}: {dutch}");
            let begins = |text: &str| text.chars().next().filter(|letter| letter.is_alphabetic()).map(char::is_uppercase);
            // Days and months are written small in Dutch.
            let day_or_month = key.starts_with("patterns.") && !english.contains(' ');
            if let (Some(dutch), Some(english), false) = (begins(dutch), begins(english), day_or_month) {
                assert_eq!(dutch, english, "{key} begins in another case");
            }
        }
    }

    #[test]
    fn every_measure_and_chapter_is_dutch() {
        for &id in MeasureId::ALL {
            let (dutch, english) = ((DUTCH.measure)(id), (ENGLISH.measure)(id));
            for (dutch, english) in [
                (dutch.title, english.title),
                (dutch.definition, english.definition),
                (dutch.assumption, english.assumption),
                (dutch.lowered_by, english.lowered_by),
            ] {
                assert_eq!(dutch.is_empty(), english.is_empty(), "{}", id.key());
                assert_eq!(dutch.ends_with('.'), english.ends_with('.'), "{}: {dutch}", id.key());
                assert!(!is_left_in_english(dutch, english) && !dutch.contains("  "), "{}: {dutch}", id.key());
            }
            assert!(!dutch.source.is_empty() && !dutch.source.contains(" and "), "{}: {}", id.key(), dutch.source);
        }
        for chapter in 0..=u8::MAX {
            assert_eq!((DUTCH.chapter)(chapter).is_some(), (ENGLISH.chapter)(chapter).is_some(), "{chapter}");
        }
        assert_eq!((DUTCH.chapter)(64), Some("Schoeisel"));
    }

    #[test]
    fn clauses_stand_in_dutch_order() {
        let says = |saying: &Saying| sentence(saying, DUTCH, &EnglishFigures);
        let quasi = |codes: &[ConsumersSay]| Value::List(codes.iter().map(|&code| Saying::plain(code).into()).collect());
        let unsaid = || Value::from(Saying::plain(ConsumersSay::NoPersonSaid));
        let known = [quasi(&[ConsumersSay::Goods]), Value::Count(6), Value::Part(3, 6), unsaid()];
        assert_eq!(
            says(&Saying::of(ConsumersSay::KAlone, known)),
            "Wie de goederen van een levering kent, zou die kunnen aanwijzen: 50 % van de 6 zendingen is uniek in dit gegeven; of \
             achter een levering een persoon staat, zegt het bestand niet."
        );
        let ships =
            [Value::Name("Acme".to_owned()), Saying::of(NetworkSay::PartOf, [Value::Part(36, 40), Value::Count(40)]).into()];
        let top = Saying::of(NetworkSay::SupplierShips, ships).into();
        let hangs = [Saying::plain(NetworkSay::OneSupplier).into(), top, Value::Number(8_125.0)];
        assert_eq!(
            says(&Saying::of(NetworkSay::GoodsHang, hangs)),
            "Samengenomen hangen de goederen het meest af van één leverancier: Acme verzendt 90 % van 40 zendingen (concentratie \
             8,125 van 10.000)."
        );
    }
}
