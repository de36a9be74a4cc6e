//! What the page says of itself, in Dutch.

pub mod amounts;
pub mod columns;
pub mod files;
pub mod finding;
pub mod map;
pub mod notices;
pub mod overview;
pub mod paper;
pub mod part;
pub mod parties;
pub mod pictures;
pub mod products;
pub mod records;
pub mod seal;
pub mod start;
pub mod who;
pub mod worker;

use crate::language::page::{FrameSays, PictureSays};

pub fn frame(code: FrameSays) -> &'static str {
    match code {
        FrameSays::Skip => "Naar de inhoud",
        FrameSays::Views => "Weergaven van het resultaat",
        FrameSays::Overview => "Overzicht",
        FrameSays::Who => "Wie",
        FrameSays::Map => "Kaart",
        FrameSays::Network => "Netwerk",
        FrameSays::Products => "Producten",
        FrameSays::Consumers => "Consumenten",
        FrameSays::Patterns => "Patronen",
        FrameSays::Records => "Records",
        FrameSays::Files => "Bestanden",
        FrameSays::Undo => "Ongedaan maken",
        FrameSays::Redo => "Opnieuw",
        FrameSays::Theme => "Thema",
        FrameSays::ThemeAuto => "Auto",
        FrameSays::ThemeLight => "Licht",
        FrameSays::ThemeDark => "Donker",
        FrameSays::Language => "Taal",
        FrameSays::Low => "Laag",
        FrameSays::Moderate => "Matig",
        FrameSays::High => "Hoog",
        FrameSays::Severe => "Ernstig",
        FrameSays::NoLevel => "Geen niveau",
        FrameSays::Foot => {
            "Portolan {0}. De pagina zegt wat gegevens mogelijk maken, nooit wat iemand heeft gedaan. Alleen uw keuze van thema en taal wordt bewaard."
        }
        FrameSays::FootMap => "Land: Natural Earth, publiek domein. Projectie: Equal Earth (Šavrič, Patterson en Jenny 2018).",
    }
}

pub fn picture(code: PictureSays) -> &'static str {
    match code {
        PictureSays::Table => "Als tabel",
        PictureSays::SaveAs => "Opslaan als",
        PictureSays::MoreRows => "Nog {0} {0#rij staat|rijen staan} in het CSV-bestand.",
        PictureSays::Others => "{0} andere",
    }
}
