//! What the readers of files say, in French.

pub mod books;
pub mod documents;
pub mod formats;
pub mod hides;
pub mod kinds;
pub mod messages;
pub mod other_messages;
pub mod packed;
pub mod parquet;
pub mod spoilt;
pub mod tables;
pub mod trees;

use crate::ingest::says::IngestSays as Say;

pub fn any(code: Say) -> &'static str {
    match code {
        Say::Line => "ligne {0}",
        Say::Byte => "octet {0}",
        Say::LineAndByte => "ligne {0} (octet {1})",
        Say::Somewhere => "endroit inconnu",
        Say::Both => "{0} {1}",
        Say::With => "{0} ({1})",
        Say::Empty => "{0} est vide : il a 0 octet. A-t-il été enregistré avant la fin de l’export ?",
        Say::NoText => {
            "{0} n’est pas du texte : à partir de l’octet {1}, il contient des caractères de contrôle qu’aucun tableau en texte n’a. S’il vient d’un programme, exportez-en les enregistrements en CSV et déposez cet export."
        }
        Say::ToUnpack => {
            "{0} est {1}, quoi que dise son nom. Cela n’est pas lu. Décompressez-le et déposez les fichiers qu’il contient."
        }
        Say::ToExport => {
            "{0} est {1}, quoi que dise son nom. Cela n’est pas lu. Exportez en CSV les enregistrements dont il est tiré et déposez cet export."
        }
        Say::NoRecords => {
            "{0} est {1}, quoi que dise son nom. Cela n’est pas lu. Déposez les fichiers qui contiennent des enregistrements d’envois."
        }
        Say::NotRead => {
            "{0} est {1}, ce qui n’est pas lu. Exportez en CSV les enregistrements dont il est tiré et déposez cet export."
        }
        Say::TooLarge => {
            "{0} dépasse les {1} Mo qu’un fichier de ce type peut avoir ici. Exportez-le en CSV, qui peut être plus grand, et déposez cet export."
        }
        Say::NoCharacter => {
            "{0} a des octets qui ne sont aucun caractère en {1}, d’abord ici : {2} ; chacun est montré comme �. Si des noms paraissent faux, enregistrez le fichier en UTF-8 et déposez-le de nouveau."
        }
        Say::NoCharacterWide => {
            "{0} a des unités de code qui ne sont aucun caractère en {1}, ou la moitié d’un à sa fin, d’abord ici : {2} ; chacune est montrée comme �. Si des noms paraissent faux, enregistrez le fichier en UTF-8 et déposez-le de nouveau."
        }
        Say::EndlessLine => {
            "{0}, {1} : une ligne dépasse {2} Mo sans fin ; elle est ignorée. Les lignes qui précèdent et qui suivent sont lues."
        }
        Say::NoRoom => {
            "{0} : ses enregistrements ont moins d’un champ sur {1} parmi leurs {2} champs différents ; la mémoire se remplirait de cellules vides. {3} {3#enregistrement n’est pas lu|enregistrements ne sont pas lus}, et {4} {4#valeur|valeurs} de champs qui n’apparaissent que tard ne {4#est pas gardée|sont pas gardées}. Divisez le fichier par type d’enregistrement et déposez les parties."
        }
    }
}
