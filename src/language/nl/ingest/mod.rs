//! What the readers of files say, in Dutch.

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
        Say::Line => "regel {0}",
        Say::Byte => "byte {0}",
        Say::LineAndByte => "regel {0} (byte {1})",
        Say::Somewhere => "een onbekende plaats",
        Say::Both => "{0} {1}",
        Say::With => "{0} ({1})",
        Say::Empty => "{0} is leeg: het heeft 0 bytes. Is het opgeslagen voordat de export klaar was?",
        Say::NoText => {
            "{0} is geen tekst: vanaf byte {1} bevat het stuurtekens die in geen teksttabel voorkomen. Komt het uit een programma, exporteer de records daarvan dan als CSV en sleep dat bestand hierheen."
        }
        Say::ToUnpack => {
            "{0} is {1}, wat de naam ook zegt. Dat wordt niet gelezen. Pak het uit en sleep de bestanden die erin zitten hierheen."
        }
        Say::ToExport => {
            "{0} is {1}, wat de naam ook zegt. Dat wordt niet gelezen. Exporteer de records erachter als CSV en sleep dat bestand hierheen."
        }
        Say::NoRecords => {
            "{0} is {1}, wat de naam ook zegt. Dat wordt niet gelezen. Sleep de bestanden met de zendingsrecords hierheen."
        }
        Say::NotRead => {
            "{0} is {1}; dat wordt niet gelezen. Exporteer de records erachter als CSV en sleep dat bestand hierheen."
        }
        Say::TooLarge => {
            "{0} is groter dan de {1} MB die een bestand van deze soort hier mag hebben. Exporteer het als CSV, dat groter mag zijn, en sleep dat bestand hierheen."
        }
        Say::NoCharacter => {
            "{0} heeft bytes die in {1} geen teken zijn, het eerst op {2}; elk verschijnt als �. Zien namen er verkeerd uit, sla het bestand dan op als UTF-8 en sleep het opnieuw hierheen."
        }
        Say::NoCharacterWide => {
            "{0} heeft code-eenheden die in {1} geen teken zijn, of een half teken aan het einde, het eerst op {2}; elk verschijnt als �. Zien namen er verkeerd uit, sla het bestand dan op als UTF-8 en sleep het opnieuw hierheen."
        }
        Say::EndlessLine => {
            "{0}, {1}: een regel gaat meer dan {2} MB door zonder einde en wordt overgeslagen. De regels ervoor en erna worden gelezen."
        }
        Say::NoRoom => {
            "{0}: de records vullen minder dan één op de {1} van hun {2} verschillende velden; het geheugen zou vollopen met lege cellen. {3} {3#record is|records zijn} niet gelezen, en {4} {4#waarde|waarden} in velden die pas laat voorkomen, {4#is|zijn} niet bewaard. Splits het bestand per soort record en sleep de delen hierheen."
        }
    }
}
