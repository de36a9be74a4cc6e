//! Values that a program spoilt, in Dutch.

use crate::ingest::says::SpoiltSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::In => "{0}, kolom “{1}”, regel {2} (“{3}”)",
        Say::InPart => "{0}, “{4}”, kolom “{1}”, regel {2} (“{3}”)",
        Say::SameForColumns => "Hetzelfde geldt voor nog {0} {0#kolom|kolommen}.",
        Say::DayFirst => "met de dag eerst",
        Say::MonthFirst => "met de maand eerst",
        Say::BothOrders => {
            "{0}: datums in de kolom zijn in beide volgorden geschreven. Ze worden {1} gelezen, zoals de meeste waarbij het te zien is; {2} die alleen andersom {2#kan, wordt|kunnen, worden} niet als datum gelezen, en {3} {3#kan|kunnen} beide zijn. Exporteer datums als jaar-maand-dag en sleep het bestand opnieuw hierheen."
        }
        Say::Exchangeable => {
            "{0}: van {1} {1#datum|datums} kunnen dag en maand verwisseld zijn: geen getal in de kolom dat beide kan zijn, is hoger dan 12. {1#Die wordt|Die worden} {2} gelezen, zoals in de meeste landen, omdat niets in de tabel uitsluitsel geeft. Klopt dat niet, exporteer datums dan als jaar-maand-dag (2024-04-03) en sleep het bestand opnieuw hierheen."
        }
        Say::ExchangeableAs => {
            "{0}: van {1} {1#datum|datums} kunnen dag en maand verwisseld zijn: geen getal in de kolom dat beide kan zijn, is hoger dan 12. {1#Die wordt|Die worden} {2} gelezen, zoals “{3}” van dezelfde tabel is geschreven. Klopt dat niet, exporteer datums dan als jaar-maand-dag (2024-04-03) en sleep het bestand opnieuw hierheen."
        }
        Say::ExchangeableBut => {
            "{0}: van {1} {1#datum|datums} kunnen dag en maand verwisseld zijn: geen getal in de kolom dat beide kan zijn, is hoger dan 12. {1#Die wordt|Die worden} {2} gelezen, omdat niets in de kolom uitsluitsel geeft; maar “{3}” van dezelfde tabel is {4} geschreven, en hier kan dat ook zo zijn. Klopt dat niet, exporteer datums dan als jaar-maand-dag (2024-04-03) en sleep het bestand opnieuw hierheen."
        }
        Say::Fractions => {
            "{0}: {1} van de {2} cellen zijn lange gehele getallen met “.0” erachter, zoals een programma ze schrijft dat ze voor bedragen hield. Ze worden gelezen zoals ze er staan. Duiden ze iets aan (vrachtbrief, pakket, telefoon), dan komen ze alleen zonder “.0” overeen met dezelfde nummers in andere bestanden: exporteer de kolom opnieuw als tekst."
        }
        Say::LostDigits => {
            "{0}: {1} van de {2} cellen zijn getallen waarvan een rekenblad alleen de eerste cijfers heeft bewaard; de andere zijn verloren. Ze worden gelezen zoals ze er staan. Duiden ze iets aan (vrachtbrief, pakket, telefoon), dan komen ze nergens meer mee overeen, en zien verschillende er gelijk uit: exporteer de kolom opnieuw als tekst."
        }
        Say::PostcodesOfCountry => {
            "{0}: {1} {1#postcode heeft|postcodes hebben} minder cijfers dan die van het land dat “{2}” ernaast noemt. Een programma dat ze voor getallen hield, heeft de voorloopnullen laten vallen: 02139 wordt 2139. Ze worden gelezen zoals ze er staan; exporteer de kolom opnieuw als tekst."
        }
        Say::Postcodes => {
            "{0}: {1} van {2} postcodes hebben minder dan de {3} cijfers die de meeste hebben, en geen enkele van {3} cijfers begint met 0. Ofwel zijn ze van andere landen, ofwel heeft een programma dat ze voor getallen hield, voorloopnullen laten vallen: 02139 wordt 2139. Ze worden gelezen zoals ze er staan. Ontbreken er nullen, exporteer de kolom dan opnieuw als tekst."
        }
    }
}
