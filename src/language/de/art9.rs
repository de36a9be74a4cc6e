//! What is said of persons and special categories of data, in German.

use crate::exposure::consumers::art9::Art9Says;

/// The text of a code.
pub(super) fn text(code: Art9Says) -> &'static str {
    match code {
        Art9Says::NoGoods => "Keine Spalte beschreibt die Waren, daher können sie nichts darüber offenbaren, wer sie empfängt.",
        Art9Says::NoPerson => {
            "Es findet sich keine natürliche Person, die Waren empfängt, daher offenbaren die Waren über keine etwas."
        }
        Art9Says::NoneOf => {
            "Bei keiner von {0} natürlichen {0#Person, die Waren empfängt,|Personen, die Waren empfangen,} finden sich Waren, \
             die offenbaren können, was Art. 9 DSGVO schützt."
        }
        Art9Says::Persons => {
            "{0} von {1} natürlichen {1#Person, die Waren empfängt,|Personen, die Waren empfangen,} {0#hat|haben} Waren \
             erhalten, die offenbaren können, was Art. 9 DSGVO schützt: {2}{3}."
        }
        Art9Says::AllNamed => "",
        Art9Says::SomeNumbered => "; {0} davon {0#ist|sind} nur durch eine Nummer oder eine E-Mail-Adresse bekannt",
        Art9Says::AllNumbered => "; nur durch eine Nummer oder eine E-Mail-Adresse bekannt",
        Art9Says::PersonsOf => "{0#Person|Personen}",
    }
}
