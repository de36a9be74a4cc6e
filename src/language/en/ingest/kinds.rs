//! What a file is that is not read, in English.

use crate::ingest::says::KindSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Avro => "an Avro file",
        Say::Bzip2 => "a bzip2 archive",
        Say::SevenZip => "a 7-Zip archive",
        Say::Rar => "a RAR archive",
        Say::Pdf => "a PDF document",
        Say::Picture => "a picture ({0})",
        Say::Film => "a film or picture (MP4, HEIC)",
        Say::Sqlite => "an SQLite database",
        Say::Program => "a program",
        Say::Arrow => "an Arrow file",
        Say::Empty => "empty file",
        Say::Binary => "binary data",
        Say::Tradacoms => "a TRADACOMS message, the British shops' EDI of old",
        Say::Markup => "an XML or HTML document",
        Say::Json => "a JSON document",
        Say::Word => "a Word document",
        Say::Presentation => "a presentation (PowerPoint)",
        Say::OpenDocument => "an OpenDocument file that is no spreadsheet",
        Say::Apple => "a document of Apple's Numbers, Pages or Keynote",
        Say::EncryptedXls => "an Excel workbook of the old kind (.xls) that is encrypted with a password",
        Say::EncryptedOds => "an OpenDocument spreadsheet (ODS) that is encrypted with a password",
        Say::EncryptedWorkbook => "a workbook that is encrypted with a password",
        Say::DamagedXls => "a damaged Excel workbook of the old kind (.xls), or another document of that time",
        Say::OldWord => "a Word document of the old kind (.doc)",
        Say::Outlook => "an Outlook message (.msg)",
        Say::Compound => "a compound document without a workbook in it",
        Say::DamagedZip => "damaged ZIP archive",
        Say::ArchiveInArchives => "archive in archives",
        Say::Unreadable => "unreadable",
    }
}
