//! What is said of columns, in German.

use crate::language::page::ColumnsSay;

/// The text of a code. Reasons are clauses: behind a dash they begin small.
pub fn text(code: ColumnsSay) -> &'static str {
    match code {
        ColumnsSay::DatesBegin => "Datumsangaben wie 3/4/2024 beginnen mit",
        ColumnsSay::Assumed => "dem Tag (Annahme)",
        ColumnsSay::DayFirst => "dem Tag",
        ColumnsSay::MonthFirst => "dem Monat",
        ColumnsSay::Title => "Was jede Spalte bedeutet",
        ColumnsSay::Lead => {
            "Jede Zahl auf dieser Seite folgt aus diesen Rollen. Ist eine falsch, wählen Sie eine andere: Alles wird sofort \
             neu gemessen."
        }
        ColumnsSay::Caption => "{0}: {1} {1#Spalte|Spalten}, {2} {2#Zeile|Zeilen}",
        ColumnsSay::Region => "Spalten: {0}",
        ColumnsSay::Column => "Spalte",
        ColumnsSay::Role => "Rolle",
        ColumnsSay::Holds => "Enthält",
        ColumnsSay::Filled => "Gefüllt",
        ColumnsSay::Why => "Warum",
        ColumnsSay::ShowAll => "Alle {0} Spalten zeigen",
        ColumnsSay::NoName => "(ohne Namen)",
        ColumnsSay::RoleOf => "Rolle: {0}",
        ColumnsSay::Empty => "nichts",
        ColumnsSay::Text => "Text",
        ColumnsSay::Number => "Zahlen",
        ColumnsSay::Date => "Datumsangaben",
        ColumnsSay::SetByYou => "Von Ihnen gesetzt.",
        ColumnsSay::AsFound => "Wie gefunden",
        ColumnsSay::Nothing => "Weder Spaltenname noch Werte sprachen für eine Rolle.",
        ColumnsSay::Clear => "Eindeutig – {0}.",
        ColumnsSay::Likely => "Wahrscheinlich – {0}.",
        ColumnsSay::Uncertain => "Unsicher – {0}.",
    }
}
