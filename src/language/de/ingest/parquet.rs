//! Parquet, in German.

use crate::ingest::says::ParquetSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::FooterEncrypted => {
            "{0} ist eine Parquet-Datei, und ihr Footer ist verschlüsselt. Exportieren Sie sie ohne Verschlüsselung und \
             legen Sie diese Datei ab."
        }
        Say::FooterMissing => {
            "{0} ist eine Parquet-Datei, und ihr Footer fehlt oder ist beschädigt: Sie wurde unterwegs abgeschnitten oder \
             nicht zu Ende geschrieben. Kopieren oder exportieren Sie sie erneut."
        }
        Say::ColumnsDamaged => {
            "{0} ist eine Parquet-Datei, und die Liste ihrer Spalten ist beschädigt. Kopieren oder exportieren Sie sie erneut."
        }
        Say::ColumnsEncrypted => {
            "{0} ist eine Parquet-Datei, und ihre Spalten sind verschlüsselt. Exportieren Sie sie ohne Verschlüsselung und \
             legen Sie diese Datei ab."
        }
        Say::Unpacks => {
            "{0} ist eine Parquet-Datei, die nach eigener Angabe aus {2} kB zu {1} MB entpackt wird: mehr, als hier \
             angenommen wird. Ist das so gewollt, exportieren Sie einen Teil davon."
        }
        Say::MoreCells => {
            "{0} ist eine Parquet-Datei, die nach eigener Angabe {1} {1#Zeile|Zeilen} mit {2} {2#Spalte|Spalten} hat: mehr \
             als die {3} Zellen, die gelesen werden. Exportieren Sie einen Teil davon."
        }
        Say::Codec => {
            "{0} ist eine Parquet-Datei, komprimiert mit einem Codec, der hier nicht gelesen wird: {1}. Exportieren Sie sie \
             mit Zstandard, Snappy oder unkomprimiert."
        }
        Say::UnknownCodec => "unbekannter Codec",
        Say::MoreColumns => "{0} hat {1} Spalten; die über {2} hinaus werden nicht gelesen.",
        Say::Lists => {
            "{0} hat {1} {1#Spalte, die Listen enthält|Spalten, die Listen enthalten}; die Werte einer Liste stehen in einer \
             Zelle, mit „|“ dazwischen."
        }
        Say::PagesDamaged => {
            "{0} ist eine Parquet-Datei, deren Seiten ab Zeile {1} beschädigt sind: {2} ihrer {3} Zeilen {2#lässt|lassen} \
             sich nicht lesen. Kopieren oder exportieren Sie sie erneut."
        }
        Say::NoRows => "{0} hat Spalten, aber keine Zeilen.",
    }
}
