//! Parquet, in French.

use crate::ingest::says::ParquetSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::FooterEncrypted => {
            "{0} est un fichier Parquet, et son pied est chiffré. Exportez-le sans chiffrement et déposez cet export."
        }
        Say::FooterMissing => {
            "{0} est un fichier Parquet, et son pied manque ou est endommagé : il a été coupé en chemin, ou n’a pas été écrit jusqu’au bout. Copiez-le ou exportez-le de nouveau."
        }
        Say::ColumnsDamaged => {
            "{0} est un fichier Parquet, et la liste de ses colonnes est endommagée. Copiez-le ou exportez-le de nouveau."
        }
        Say::ColumnsEncrypted => {
            "{0} est un fichier Parquet, et ses colonnes sont chiffrées. Exportez-le sans chiffrement et déposez cet export."
        }
        Say::Unpacks => {
            "{0} est un fichier Parquet, et il annonce {1} Mo une fois décompressé, pour {2} ko : plus qu’il n’est admis ici. Si c’est voulu, exportez-en une partie."
        }
        Say::MoreCells => {
            "{0} est un fichier Parquet, et il annonce {1} {1#ligne|lignes} de {2} {2#colonne|colonnes} : plus que les {3} cellules qui sont lues. Exportez-en une partie."
        }
        Say::Codec => {
            "{0} est un fichier Parquet, et il est compressé par {1}, ce qui n’est pas lu ici. Exportez-le avec Zstandard, Snappy ou sans compression."
        }
        Say::UnknownCodec => "un codec inconnu",
        Say::MoreColumns => "{0} a {1} colonnes ; celles au-delà de {2} ne sont pas lues.",
        Say::Lists => {
            "{0} a {1} {1#colonne qui contient|colonnes qui contiennent} des listes ; les valeurs d’une liste figurent dans une seule cellule, séparées par « | »."
        }
        Say::PagesDamaged => {
            "{0} est un fichier Parquet dont les pages sont endommagées à partir de la ligne {1} : {2} de ses {3} lignes ne peuvent pas être lues. Copiez-le ou exportez-le de nouveau."
        }
        Say::NoRows => "{0} a des colonnes et aucune ligne.",
    }
}
