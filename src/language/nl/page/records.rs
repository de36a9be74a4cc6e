//! What the records say of themselves, in Dutch.

use crate::language::page::records::RecordsSay;

/// The text of a code.
pub fn text(code: RecordsSay) -> &'static str {
    match code {
        RecordsSay::Title => "De records zelf",
        RecordsSay::Lead => {
            "Alle rijen zoals ze zijn gelezen. Ze worden getoond uit het geheugen van deze browser; wat zegt wie iemand is, blijft verborgen tot u erom vraagt."
        }
        RecordsSay::Table => "Tabel",
        RecordsSay::Filter => "Rijen die dit bevatten",
        RecordsSay::In => "in",
        RecordsSay::Anywhere => "elke kolom",
        RecordsSay::Rows => "{0} {0#rij|rijen}",
        RecordsSay::Matching => "{0} van {1} {1#rij|rijen}",
        RecordsSay::Waiting => "De rijen worden doorzocht …",
        RecordsSay::NoRow => "Geen rij bevat dat.",
        RecordsSay::NoTable => "Uit deze bestanden zijn geen rijen gelezen.",
        RecordsSay::Show => "Persoonsgegevens tonen",
        RecordsSay::Hide => "Persoonsgegevens verbergen",
        RecordsSay::Masked => "{0} {0#kolom zegt|kolommen zeggen} wie iemand is; {0#die is|die zijn} gemaskeerd.",
        RecordsSay::Line => "Regel",
        RecordsSay::Grid => "Rijen van {0}",
        RecordsSay::Keys => {
            "Met de pijltoetsen gaat u van cel naar cel, met Page Up en Page Down een scherm verder, met Home en End naar de eerste en laatste kolom, samen met Ctrl naar de eerste en laatste rij. Enter op de naam van een kolom sorteert daarop."
        }
        RecordsSay::Marked => "Onderstreept: is van bestand tot bestand te volgen, of zegt wie iemand is.",
        RecordsSay::Behind => "De records achter deze bevinding",
        RecordsSay::AllRows => "Terug naar alle rijen",
        RecordsSay::NoFinding => "Het rapport bevat deze bevinding niet.",
        RecordsSay::FirstOf => "De eerste {0} van {1} records, de zwaarstwegende eerst.",
        RecordsSay::AllOf => "{0} {0#record|records}, de zwaarstwegende eerst.",
        RecordsSay::FromMemory => "Ze worden getoond uit het geheugen van deze browser.",
        RecordsSay::Fetching => "De records worden bij de worker opgehaald …",
        RecordsSay::Unnamed => "de tabel",
        RecordsSay::Open => "Openen onder Records",
        RecordsSay::Part => "{1}, {0}",
        RecordsSay::Hidden => "verborgen",
    }
}
