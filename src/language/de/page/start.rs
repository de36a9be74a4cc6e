//! What is seen first and what is said of a drop, in German.

use crate::language::page::StartSays;

/// The text of a code.
pub fn text(code: StartSays) -> &'static str {
    match code {
        StartSays::WindowTitle => "Portolan: was Ihre Sendungsdateien preisgeben",
        StartSays::Promise => "Legen Sie Ihre Sendungsdateien hier ab. Sehen Sie, was sie preisgeben, und wem.",
        StartSays::Second => "Nichts verlässt diesen Browser.",
        StartSays::Open => "Legen Sie Dateien oder einen Ordner irgendwo auf dieser Seite ab",
        StartSays::ChooseFiles => "Dateien wählen",
        StartSays::ChooseFolder => "Ordner wählen",
        StartSays::PasteText => "Text einfügen",
        StartSays::Reads => {
            "Gelesen werden Tabellen (CSV und Verwandte, Excel, OpenDocument, Parquet, JSON, XML), Nachrichten (UN/EDIFACT, \
             ANSI X12, Cargo-IMP, Cargo-XML, ONE Record, EPCIS, UBL, Zollanmeldungen) und Archive mit solchen Dateien, \
             erkannt an ihrem Inhalt. Sie können auch Zeilen aus einer Tabellenkalkulation kopieren und hier Strg+V drücken."
        }
        StartSays::Sample => "Beispiel ansehen",
        StartSays::SampleIs => {
            "Etwa 5.000 Pakete über den Flughafen Lüttich, von dieser Seite erfunden; keine wirkliche Person und kein \
             wirkliches Unternehmen kommt darin vor."
        }
        StartSays::Measured => "Was gemessen wird",
        StartSays::MeasuredLead => {
            "Sechs Bereiche: was alle erfahren könnten, die diese Dateien bekommen. Jeder kommt als ein Satz und eine Zahl, \
             mit der Definition, den Datensätzen dahinter und dem, was ihn mindern würde."
        }
        StartSays::PasteTitle => "Zeilen einfügen",
        StartSays::PasteWhat => "Zeilen aus einer Tabelle oder einer Textdatei, mit ihren Spaltennamen",
        StartSays::PasteRead => "Diesen Text lesen",
        StartSays::Close => "Schließen",
        StartSays::LetGo => "Loslassen, um sie hier zu öffnen",
        StartSays::NothingIn => {
            "Darin war weder eine Datei noch Text. Legen Sie Dateien oder einen Ordner ab oder fügen Sie Zeilen aus einer \
             Tabelle ein."
        }
        StartSays::NoFile => "Darin war keine Datei, daher gibt es nichts zu lesen.",
        StartSays::ChosenEmpty => "Der gewählte Ordner enthält keine Dateien, daher gibt es nichts zu lesen.",
        StartSays::EmptyFolders => {
            "{0#Der Ordner|Die Ordner} {1} {0#enthält|enthalten} keine Dateien, daher gibt es nichts zu lesen."
        }
        StartSays::Refused => "Der Browser hat „{0}“ nicht geöffnet: {1}.",
        StartSays::RefusedMore => "Der Browser hat „{0}“ und {1} {1#weiteres Element|weitere Elemente} nicht geöffnet: {2}.",
        StartSays::Quoted => "„{0}“",
        StartSays::AboutOrganisations => "Wer mit wem handelt.",
        StartSays::AboutProducts => "Was versandt wird, wie genau das bekannt ist und zu welchem Preis.",
        StartSays::AboutRoutes => "Auf welchem Weg, mit wem, wie regelmäßig.",
        StartSays::AboutConsumers => "Welche Menschen, wie gut zu identifizieren, was ihre Waren über sie sagen.",
        StartSays::AboutNetwork => "Das Liefernetz und seine schwachen Stellen.",
        StartSays::AboutPatterns => "Änderungen darin, was wo gekauft wird.",
    }
}
