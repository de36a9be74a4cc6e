//! Archives and packed files, in French.

use crate::ingest::says::PackedSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::OfSystem => {
            "{0} contient {1} {1#fichier|fichiers} qu’un système d’exploitation ajoute (__MACOSX, .DS_Store, Thumbs.db) ; {1#il est ignoré|ils sont ignorés}."
        }
        Say::NamesGuessed => {
            "{0} ne dit pas comment {1} de ses noms de fichiers sont écrits ; ils sont lus en {2}. S’ils paraissent faux, ce que contiennent les fichiers n’en est pas affecté."
        }
        Say::MoreFiles => {
            "{0} énumère plus de {1} fichiers ; les {2} suivants ne sont pas lus. Divisez l’archive et déposez-en les parties."
        }
        Say::NoFile => "{0} est une archive ZIP sans aucun fichier.",
        Say::NoList => {
            "{0} commence comme une archive ZIP ou un classeur, mais la liste de son contenu, à la fin, manque : il a été coupé en chemin. Copiez-le ou téléchargez-le de nouveau."
        }
        Say::TooDeep => {
            "{0} se trouve dans plus de {1} archives imbriquées ; il n’est pas ouvert. Décompressez-le et déposez les fichiers qu’il contient."
        }
        Say::Encrypted => {
            "{0} est chiffré avec un mot de passe. Décompressez l’archive avec celui-ci et déposez les fichiers qu’elle contient."
        }
        Say::Method => {
            "{0} est compressé par {1}, ce qui n’est pas lu ici. Décompressez l’archive et déposez les fichiers qu’elle contient."
        }
        Say::OldMethod => "une méthode ancienne (Shrink, Reduce, Implode)",
        Say::Aes => "chiffrement AES",
        Say::UnknownMethod => "une méthode inconnue",
        Say::Damaged => {
            "{0} est endommagé : la décompression ne redonne pas ce qui avait été compressé. Ce qui a pu en être lu est montré. Copiez ou téléchargez l’archive de nouveau."
        }
        Say::TooLarge => {
            "{0} donne trop une fois décompressé : plus de {1} fois sa taille compressée, ou plus que les {2} Go qu’un fichier déposé peut contenir en tout. La décompression a été arrêtée là."
        }
    }
}
