//! German.

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

/// A part of the shipments or lines stands in the dative: every text takes it after a preposition that asks for it.
fn common(code: Common) -> &'static str {
    match code {
        Common::Name => "{0}",
        Common::Joined => "{0}; {1}",
        Common::Listed => "{0}, {1}",
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

rooms!(texts);

#[cfg(test)]
mod tests {
    use crate::exposure::organisations::OrganisationsSay;
    use crate::exposure::products::ProductsSay;
    use crate::language::page::ColumnsSay;
    use crate::language::{ENGLISH, EnglishFigures, GERMAN, keys, sentence};
    use crate::saying::{Saying, Value, of_shipments};
    use crate::understand::ReasonSays;

    fn said(saying: &Saying) -> String {
        sentence(saying, GERMAN, &EnglishFigures)
    }

    #[test]
    fn texts_are_translated_and_set_as_german_is() {
        assert!(keys().count() > 1600, "{}", keys().count());
        for key in keys() {
            let [german, english] = [GERMAN, ENGLISH].map(|language| language.text(key).unwrap());
            // A proper name with its values, such as a format's, is the same in both.
            let words = english.split_whitespace().filter(|word| !word.contains('{')).count();
            assert!(german != english || words <= 3, "{key}: {german}");
            assert_eq!(german.starts_with([',', ';']), english.starts_with([',', ';']), "{key}: {german}");
            assert_eq!(german.matches('„').count(), german.matches('“').count(), "{key}: {german}");
            assert!(!german.contains(['”', '"', '’']), "{key}: {german}");
        }
    }

    #[test]
    fn titles_of_chapters_are_short() {
        for chapter in 0..=u8::MAX {
            assert!(GERMAN.chapter(chapter).is_none_or(|title| title.chars().count() <= 42), "{chapter}");
        }
        assert_eq!(GERMAN.chapter(64), Some("Schuhe"));
    }

    #[test]
    fn parts_of_shipments_stand_in_the_dative() {
        let known = |part| {
            let nothing = Saying::plain(ProductsSay::NothingMore).into();
            said(&Saying::of(ProductsSay::Known, [of_shipments(part, 4), nothing]))
        };
        assert!(known(0).starts_with("In keiner der Sendungen sind die Waren"), "{}", known(0));
        assert!(known(1).starts_with("In 25 % der Sendungen sind die Waren"), "{}", known(1));
        assert!(known(4).starts_with("In allen Sendungen sind die Waren"), "{}", known(4));
        let nothing = Saying::plain(OrganisationsSay::LinksNothingMore).into();
        let links = Saying::of(OrganisationsSay::Links, [Value::Count(1), of_shipments(4, 4), nothing]);
        assert_eq!(
            said(&links),
            "Wer diese Datensätze liest, könnte von 1 Lieferbeziehung erfahren: wer an wen versendet, in allen Sendungen."
        );
    }

    #[test]
    fn reasons_are_clauses_behind_a_dash() {
        let header = Saying::of(ReasonSays::Header, [Value::Name("Absender".to_owned())]);
        let reasons = Saying::joined([header, Saying::plain(ReasonSays::BesideAddress)]);
        assert_eq!(
            said(&Saying::of(ColumnsSay::Clear, [reasons.into()])),
            "Eindeutig – der Spaltenname sagt „Absender“; daneben steht eine Adresse."
        );
    }
}
