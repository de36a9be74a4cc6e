//! Archives and packed files, in Dutch.

use crate::ingest::says::PackedSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::OfSystem => {
            "{0} bevat {1} {1#bestand|bestanden} {1#dat|die} een besturingssysteem toevoegt (__MACOSX, .DS_Store, Thumbs.db); {1#dat wordt|die worden} overgeslagen."
        }
        Say::NamesGuessed => {
            "{0} zegt niet hoe {1} van de bestandsnamen erin zijn geschreven; ze worden gelezen als {2}. Zien ze er verkeerd uit, dan raakt dat niet aan de inhoud van de bestanden."
        }
        Say::MoreFiles => {
            "{0} vermeldt meer dan {1} bestanden; de {2} daarna {2#wordt|worden} niet gelezen. Splits het archief en sleep de delen hierheen."
        }
        Say::NoFile => "{0} is een ZIP-archief zonder enig bestand erin.",
        Say::NoList => {
            "{0} begint zoals een ZIP-archief of werkmap, maar de inhoudsopgave aan het einde ontbreekt: het is onderweg afgebroken. Kopieer of download het opnieuw."
        }
        Say::TooDeep => {
            "{0} ligt meer dan {1} archieven diep in archieven en wordt niet geopend. Pak het uit en sleep de bestanden die erin zitten hierheen."
        }
        Say::Encrypted => {
            "{0} is met een wachtwoord versleuteld. Pak het archief daarmee uit en sleep de bestanden die erin zitten hierheen."
        }
        Say::Method => {
            "{0} is ingepakt met {1}; dat wordt hier niet gelezen. Pak het archief uit en sleep de bestanden die erin zitten hierheen."
        }
        Say::OldMethod => "een oude methode (Shrink, Reduce, Implode)",
        Say::Aes => "AES-versleuteling",
        Say::UnknownMethod => "een onbekende methode",
        Say::Damaged => {
            "{0} is beschadigd: uitgepakt is het niet wat er is ingepakt. Wat ervan kon worden gelezen, wordt getoond. Kopieer of download het archief opnieuw."
        }
        Say::TooLarge => {
            "{0} wordt uitgepakt te groot: meer dan {1} keer de ingepakte grootte, of meer dan de {2} GB die één bestand in totaal mag bevatten. Het uitpakken is daar gestopt."
        }
    }
}
