//! What is said of persons and special categories of data, in Dutch.

use crate::exposure::consumers::art9::Art9Says;

/// The text of a code.
pub(super) fn text(code: Art9Says) -> &'static str {
    match code {
        Art9Says::NoGoods => "Geen kolom zegt iets over de goederen, dus kunnen ze niets onthullen over wie ze ontvangt.",
        Art9Says::NoPerson => {
            "Er is geen natuurlijke persoon gevonden die goederen ontvangt, dus onthullen de goederen over niemand iets."
        }
        Art9Says::NoneOf => {
            "Van {0} {0#natuurlijke persoon die goederen ontvangt|natuurlijke personen die goederen ontvangen}, is niet gebleken dat iemand goederen heeft ontvangen die kunnen onthullen wat art. 9 AVG beschermt."
        }
        Art9Says::Persons => {
            "Van {1} {1#natuurlijke persoon die goederen ontvangt|natuurlijke personen die goederen ontvangen}, {0#heeft|hebben} er {0} goederen ontvangen die kunnen onthullen wat art. 9 AVG beschermt: {2}{3}."
        }
        Art9Says::AllNamed => "",
        Art9Says::SomeNumbered => "; {0} van hen {0#is|zijn} alleen bekend onder een nummer of een e-mailadres",
        Art9Says::AllNumbered => "; alleen bekend onder een nummer of een e-mailadres",
        Art9Says::PersonsOf => "{0#persoon|personen}",
    }
}
