//! What a file is that is not read, in Dutch.

use crate::ingest::says::KindSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Avro => "een Avro-bestand",
        Say::Bzip2 => "een bzip2-archief",
        Say::SevenZip => "een 7-Zip-archief",
        Say::Rar => "een RAR-archief",
        Say::Pdf => "een pdf-document",
        Say::Picture => "een afbeelding ({0})",
        Say::Film => "een film of afbeelding (MP4, HEIC)",
        Say::Sqlite => "een SQLite-database",
        Say::Program => "een programma",
        Say::Arrow => "een Arrow-bestand",
        Say::Empty => "leeg bestand",
        Say::Binary => "binaire gegevens",
        Say::Tradacoms => "een TRADACOMS-bericht, de vroegere EDI-standaard van de Britse detailhandel",
        Say::Markup => "een XML- of HTML-document",
        Say::Json => "een JSON-document",
        Say::Word => "een Word-document",
        Say::Presentation => "een presentatie (PowerPoint)",
        Say::OpenDocument => "een OpenDocument-bestand dat geen rekenblad is",
        Say::Apple => "een document van Numbers, Pages of Keynote van Apple",
        Say::EncryptedXls => "een Excel-werkmap van de oude soort (.xls) die met een wachtwoord is versleuteld",
        Say::EncryptedOds => "een OpenDocument-rekenblad (ODS) dat met een wachtwoord is versleuteld",
        Say::EncryptedWorkbook => "een werkmap die met een wachtwoord is versleuteld",
        Say::DamagedXls => "een beschadigde Excel-werkmap van de oude soort (.xls), of een ander document uit die tijd",
        Say::OldWord => "een Word-document van de oude soort (.doc)",
        Say::Outlook => "een Outlook-bericht (.msg)",
        Say::Compound => "een samengesteld document zonder werkmap erin",
        Say::DamagedZip => "beschadigd ZIP-archief",
        Say::ArchiveInArchives => "archief in archieven",
        Say::Unreadable => "onleesbaar",
    }
}
