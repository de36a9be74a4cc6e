//! What the view of files says, in Dutch.

use crate::language::page::FilesSay;

/// The text of a code.
pub fn text(code: FilesSay) -> &'static str {
    match code {
        FilesSay::Title => "Wat er is gelezen",
        FilesSay::Lead => "De tabellen nemen {0} van het geheugen van dit tabblad in. Met “Wissen” komt dat weer vrij.",
        FilesSay::Caption => "Bestanden, en wat er van elk is gelezen",
        FilesSay::Size => "Grootte",
        FilesSay::RowsNotRead => "Niet gelezen",
        FilesSay::Messages => "{0} × {1}",
        FilesSay::Notes => "Wat is aangenomen, samengevoegd of opengelaten",
        FilesSay::Note => "Ter info",
        FilesSay::Partly => "Deels gelezen",
        FilesSay::Unreadable => "Niet gelezen",
        FilesSay::Times => "{0} keer",
        FilesSay::At => "op {0}",
        FilesSay::TimesAt => "{0} keer, het eerst op {1}",
        FilesSay::Hidden => "Verborgen in dit bestand",
        FilesSay::HiddenMore => "… en nog {0}, in het rapport (JSON).",
        FilesSay::Password => "Wachtwoord",
        FilesSay::Envelope => "Envelop",
        FilesSay::FreeText => "Vrije tekst",
        FilesSay::OutOfSight => "Uit het zicht",
        FilesSay::Comment => "Opmerking",
        FilesSay::DefinedName => "Gedefinieerde naam",
        FilesSay::Property => "Eigenschap",
        FilesSay::Link => "Link",
    }
}
