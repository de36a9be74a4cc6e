//! What was read, in German.

use crate::language::page::FilesSay;

/// The text of a code.
pub fn text(code: FilesSay) -> &'static str {
    match code {
        FilesSay::Title => "Was gelesen wurde",
        FilesSay::Lead => "Die Tabellen belegen {0} im Speicher dieses Tabs. „Leeren“ gibt ihn frei.",
        FilesSay::Caption => "Dateien und was von jeder gelesen wurde",
        FilesSay::Size => "Größe",
        FilesSay::RowsNotRead => "Nicht gelesen",
        FilesSay::Messages => "{0} × {1}",
        FilesSay::Notes => "Was angenommen, zusammengeführt oder offengelassen wurde",
        FilesSay::Note => "Hinweis",
        FilesSay::Partly => "Zum Teil gelesen",
        FilesSay::Unreadable => "Nicht gelesen",
        FilesSay::Times => "{0}-mal",
        FilesSay::At => "bei {0}",
        FilesSay::TimesAt => "{0}-mal, zuerst bei {1}",
        FilesSay::Hidden => "In dieser Datei verborgen",
        FilesSay::HiddenMore => "… und {0} weitere, im Bericht (JSON).",
        FilesSay::Password => "Passwort",
        FilesSay::Envelope => "Umschlag",
        FilesSay::FreeText => "Freitext",
        FilesSay::OutOfSight => "Ausgeblendet",
        FilesSay::Comment => "Kommentar",
        FilesSay::DefinedName => "Definierter Name",
        FilesSay::Property => "Eigenschaft",
        FilesSay::Link => "Verweis",
    }
}
