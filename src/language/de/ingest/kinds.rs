//! What a file is that is not read, in German.

use crate::ingest::says::KindSays as Say;

/// The text of a code: the nominative, behind “ist”.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Avro => "eine Avro-Datei",
        Say::Bzip2 => "ein bzip2-Archiv",
        Say::SevenZip => "ein 7-Zip-Archiv",
        Say::Rar => "ein RAR-Archiv",
        Say::Pdf => "ein PDF-Dokument",
        Say::Picture => "ein Bild ({0})",
        Say::Film => "ein Film oder Bild (MP4, HEIC)",
        Say::Sqlite => "eine SQLite-Datenbank",
        Say::Program => "ein Programm",
        Say::Arrow => "eine Arrow-Datei",
        Say::Empty => "leere Datei",
        Say::Binary => "Binärdaten",
        Say::Tradacoms => "eine TRADACOMS-Nachricht, das frühere EDI des britischen Handels",
        Say::Markup => "ein XML- oder HTML-Dokument",
        Say::Json => "ein JSON-Dokument",
        Say::Word => "ein Word-Dokument",
        Say::Presentation => "eine Präsentation (PowerPoint)",
        Say::OpenDocument => "eine OpenDocument-Datei, die keine Tabelle ist",
        Say::Apple => "ein Dokument aus Numbers, Pages oder Keynote von Apple",
        Say::EncryptedXls => "eine mit Passwort verschlüsselte Excel-Arbeitsmappe der alten Art (.xls)",
        Say::EncryptedOds => "eine mit Passwort verschlüsselte OpenDocument-Tabelle (ODS)",
        Say::EncryptedWorkbook => "eine mit Passwort verschlüsselte Arbeitsmappe",
        Say::DamagedXls => "eine beschädigte Excel-Arbeitsmappe der alten Art (.xls) oder ein anderes Dokument aus jener Zeit",
        Say::OldWord => "ein Word-Dokument der alten Art (.doc)",
        Say::Outlook => "eine Outlook-Nachricht (.msg)",
        Say::Compound => "ein Verbunddokument ohne Arbeitsmappe darin",
        Say::DamagedZip => "beschädigtes ZIP-Archiv",
        Say::ArchiveInArchives => "Archiv in Archiven",
        Say::Unreadable => "unlesbar",
    }
}
