//! What the page says of itself, in Dutch.

mod amounts;
mod columns;
mod files;
mod finding;
mod map;
mod notices;
mod overview;
mod paper;
mod part;
mod parties;
mod pictures;
mod products;
mod records;
mod seal;
mod start;
mod who;
mod worker;

use crate::language::page::{
    AmountSays, ColumnsSay, FilesSay, FindingSays, FrameSays, GoodsSay, MapSays, NetSay, NoticeSays, OverviewSays, PaperSays,
    PartSays, PartiesSay, PeopleSay, PictureSays, ProgressSays, RecordsSay, SealSays, StartSays, TimeSay, WhoSays, WorkerSays,
};

/// The text of a key of the page's rooms.
pub fn text(room: &str, key: &str) -> Option<&'static str> {
    match room {
        "frame" => FrameSays::of_key(key).map(frame),
        "picture" => PictureSays::of_key(key).map(picture),
        "start" => StartSays::of_key(key).map(start::text),
        "notice" => NoticeSays::of_key(key).map(notices::text),
        "progress" => ProgressSays::of_key(key).map(notices::progress),
        "worker" => WorkerSays::of_key(key).map(worker::text),
        "seal" => SealSays::of_key(key).map(seal::text),
        "amount" => AmountSays::of_key(key).map(amounts::text),
        "finding" => FindingSays::of_key(key).map(finding::text),
        "columns" => ColumnsSay::of_key(key).map(columns::text),
        "party-list" => PartiesSay::of_key(key).map(parties::text),
        "file-list" => FilesSay::of_key(key).map(files::text),
        "part" => PartSays::of_key(key).map(part::text),
        "overview" => OverviewSays::of_key(key).map(overview::text),
        "paper" => PaperSays::of_key(key).map(paper::text),
        "who" => WhoSays::of_key(key).map(who::text),
        "goods" => GoodsSay::of_key(key).map(products::text),
        "records" => RecordsSay::of_key(key).map(records::text),
        "net" => NetSay::of_key(key).map(pictures::net),
        "time" => TimeSay::of_key(key).map(pictures::time),
        "people" => PeopleSay::of_key(key).map(pictures::people),
        "map" => MapSays::of_key(key).map(map::text),
        _ => None,
    }
}

fn frame(code: FrameSays) -> &'static str {
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

fn picture(code: PictureSays) -> &'static str {
    match code {
        PictureSays::Table => "Als tabel",
        PictureSays::SaveAs => "Opslaan als",
        PictureSays::MoreRows => "Nog {0} {0#rij staat|rijen staan} in het CSV-bestand.",
        PictureSays::Others => "{0} andere",
    }
}
