//! What a file is that is not read, in French.

use crate::ingest::says::KindSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Avro => "un fichier Avro",
        Say::Bzip2 => "une archive bzip2",
        Say::SevenZip => "une archive 7-Zip",
        Say::Rar => "une archive RAR",
        Say::Pdf => "un document PDF",
        Say::Picture => "une image ({0})",
        Say::Film => "un film ou une image (MP4, HEIC)",
        Say::Sqlite => "une base de données SQLite",
        Say::Program => "un programme",
        Say::Arrow => "un fichier Arrow",
        Say::Empty => "fichier vide",
        Say::Binary => "données binaires",
        Say::Tradacoms => "un message TRADACOMS, l’ancien EDI du commerce britannique",
        Say::Markup => "un document XML ou HTML",
        Say::Json => "un document JSON",
        Say::Word => "un document Word",
        Say::Presentation => "une présentation (PowerPoint)",
        Say::OpenDocument => "un fichier OpenDocument qui n’est pas une feuille de calcul",
        Say::Apple => "un document Numbers, Pages ou Keynote d’Apple",
        Say::EncryptedXls => "un classeur Excel d’ancien format (.xls) chiffré avec un mot de passe",
        Say::EncryptedOds => "une feuille de calcul OpenDocument (ODS) chiffrée avec un mot de passe",
        Say::EncryptedWorkbook => "un classeur chiffré avec un mot de passe",
        Say::DamagedXls => "un classeur Excel d’ancien format (.xls) endommagé, ou un autre document de cette époque",
        Say::OldWord => "un document Word d’ancien format (.doc)",
        Say::Outlook => "un message Outlook (.msg)",
        Say::Compound => "un document composite qui ne contient pas de classeur",
        Say::DamagedZip => "archive ZIP endommagée",
        Say::ArchiveInArchives => "archive dans des archives",
        Say::Unreadable => "illisible",
    }
}
