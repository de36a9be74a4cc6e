//! What is said of columns, in Dutch.

use crate::language::page::ColumnsSay;

/// The text of a code.
pub fn text(code: ColumnsSay) -> &'static str {
    match code {
        ColumnsSay::DatesBegin => "Datums zoals 3/4/2024 beginnen met",
        ColumnsSay::Assumed => "de dag, zoals aangenomen",
        ColumnsSay::DayFirst => "de dag",
        ColumnsSay::MonthFirst => "de maand",
        ColumnsSay::Title => "Wat elke kolom betekent",
        ColumnsSay::Lead => {
            "Elk getal op deze pagina volgt uit deze rollen. Waar er een niet klopt, kies dan een andere: alles wordt meteen opnieuw gemeten."
        }
        ColumnsSay::Caption => "{0}: {1} {1#kolom|kolommen}, {2} {2#rij|rijen}",
        ColumnsSay::Region => "Kolommen van {0}",
        ColumnsSay::Column => "Kolom",
        ColumnsSay::Role => "Rol",
        ColumnsSay::Holds => "Bevat",
        ColumnsSay::Filled => "Gevuld",
        ColumnsSay::Why => "Waarom",
        ColumnsSay::ShowAll => "Alle {0} kolommen tonen",
        ColumnsSay::NoName => "(geen naam)",
        ColumnsSay::RoleOf => "Rol van {0}",
        ColumnsSay::Empty => "leeg",
        ColumnsSay::Text => "tekst",
        ColumnsSay::Number => "getal",
        ColumnsSay::Date => "datum",
        ColumnsSay::SetByYou => "Door u ingesteld.",
        ColumnsSay::AsFound => "Zoals gevonden",
        ColumnsSay::Nothing => "Noch de kolomkop noch de waarden wezen op een rol.",
        ColumnsSay::Clear => "Duidelijk: {0}.",
        ColumnsSay::Likely => "Waarschijnlijk: {0}.",
        ColumnsSay::Uncertain => "Onzeker: {0}.",
    }
}
