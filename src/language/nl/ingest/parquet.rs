//! Parquet, in Dutch.

use crate::ingest::says::ParquetSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::FooterEncrypted => {
            "{0} is een Parquet-bestand waarvan de footer is versleuteld. Exporteer het zonder versleuteling en sleep dat bestand hierheen."
        }
        Say::FooterMissing => {
            "{0} is een Parquet-bestand waarvan de footer ontbreekt of beschadigd is: het is onderweg afgebroken, of niet tot het einde geschreven. Kopieer of exporteer het opnieuw."
        }
        Say::ColumnsDamaged => {
            "{0} is een Parquet-bestand waarvan de lijst van kolommen beschadigd is. Kopieer of exporteer het opnieuw."
        }
        Say::ColumnsEncrypted => {
            "{0} is een Parquet-bestand waarvan de kolommen zijn versleuteld. Exporteer het zonder versleuteling en sleep dat bestand hierheen."
        }
        Say::Unpacks => {
            "{0} is een Parquet-bestand dat naar eigen zeggen van {2} kB tot {1} MB wordt uitgepakt: meer dan hier wordt aangenomen. Is dat de bedoeling, exporteer dan een deel ervan."
        }
        Say::MoreCells => {
            "{0} is een Parquet-bestand met naar eigen zeggen {1} {1#rij|rijen} van {2} {2#kolom|kolommen}: meer dan de {3} cellen die worden gelezen. Exporteer een deel ervan."
        }
        Say::Codec => {
            "{0} is een Parquet-bestand dat is gecomprimeerd met {1}; dat wordt hier niet gelezen. Exporteer het met Zstandard, met Snappy of zonder compressie."
        }
        Say::UnknownCodec => "een onbekende codec",
        Say::MoreColumns => "{0} heeft {1} kolommen; die na de eerste {2} worden niet gelezen.",
        Say::Lists => {
            "{0} heeft {1} {1#kolom die lijsten bevat|kolommen die lijsten bevatten}; de waarden van een lijst staan in één cel, met “|” ertussen."
        }
        Say::PagesDamaged => {
            "{0} is een Parquet-bestand waarvan de pagina’s vanaf rij {1} beschadigd zijn: {2} van de {3} rijen {2#kan|kunnen} niet worden gelezen. Kopieer of exporteer het opnieuw."
        }
        Say::NoRows => "{0} heeft kolommen en geen rijen.",
    }
}
