//! Dutch, as it is written in Belgium and the Netherlands.

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
        Common::Joined => "{0}; {1}",
        Common::Listed => "{0}, {1}",
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

rooms!(texts);

#[cfg(test)]
mod tests {
    use crate::exposure::MeasureId;
    use crate::exposure::consumers::ConsumersSay;
    use crate::exposure::network::NetworkSay;
    use crate::language::{DUTCH, ENGLISH, EnglishFigures, keys, sentence};
    use crate::saying::{Saying, Value};

    /// Each key, its Dutch text and the English one.
    fn texts() -> Vec<(String, &'static str, &'static str)> {
        keys().map(|key| (key.to_owned(), DUTCH.text(key).unwrap(), ENGLISH.text(key).unwrap())).collect()
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
    fn every_text_is_dutch() {
        let texts = texts();
        assert!(texts.len() > 900, "only {} texts", texts.len());
        let mut wrong = Vec::new();
        for (key, dutch, english) in texts {
            // A clause begins small; but days, months and materials are written small in Dutch, and abbreviations may move.
            let is_word = |text: &str| text.chars().nth(1).is_some_and(char::is_lowercase);
            let written_small = key.starts_with("patterns.") && !english.contains(' ') || key.starts_with("strategic.");
            let is_large = |text: &str| text.starts_with(char::is_uppercase);
            let is_quoted_well = dutch.matches('“').count() == dutch.matches('”').count() && !dutch.contains(['"', '\'']);
            let begins_well = !is_word(dutch) || !is_word(english) || written_small || is_large(dutch) == is_large(english);
            if is_left_in_english(dutch, english) || !is_quoted_well || !begins_well {
                wrong.push(format!("{key}: {dutch}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_measure_is_dutch() {
        for &id in MeasureId::ALL {
            let (dutch, english) = (DUTCH.measure(id), ENGLISH.measure(id));
            for (dutch, english) in [
                (dutch.title, english.title),
                (dutch.definition, english.definition),
                (dutch.assumption, english.assumption),
                (dutch.lowered_by, english.lowered_by),
            ] {
                assert!(!is_left_in_english(dutch, english), "{}: {dutch}", id.key());
            }
            assert!(!dutch.source.contains(" and "), "{}: {}", id.key(), dutch.source);
        }
        assert_eq!(DUTCH.chapter(64), Some("Schoeisel"));
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
