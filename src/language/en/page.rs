//! What the page says of itself, in English.

mod amounts;
mod columns;
mod files;
mod finding;
mod map;
mod notices;
mod overview;
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
    AmountSays, ColumnsSay, FilesSay, FindingSays, FrameSays, GoodsSay, MapSays, NetSay, NoticeSays, OverviewSays, PartSays,
    PartiesSay, PeopleSay, PictureSays, ProgressSays, RecordsSay, SealSays, StartSays, TimeSay, WhoSays, WorkerSays,
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
        FrameSays::Skip => "Skip to the content",
        FrameSays::Views => "Views of the result",
        FrameSays::Overview => "Overview",
        FrameSays::Who => "Who",
        FrameSays::Map => "Map",
        FrameSays::Network => "Network",
        FrameSays::Products => "Products",
        FrameSays::Consumers => "Consumers",
        FrameSays::Patterns => "Patterns",
        FrameSays::Records => "Records",
        FrameSays::Files => "Files",
        FrameSays::Undo => "Undo",
        FrameSays::Redo => "Redo",
        FrameSays::Theme => "Theme",
        FrameSays::ThemeAuto => "Auto",
        FrameSays::ThemeLight => "Light",
        FrameSays::ThemeDark => "Dark",
        FrameSays::Language => "Language",
        FrameSays::Low => "Low",
        FrameSays::Moderate => "Moderate",
        FrameSays::High => "High",
        FrameSays::Severe => "Severe",
        FrameSays::NoLevel => "No level",
        FrameSays::Foot => {
            "Portolan {0}. It says what records permit, never what anyone did. Nothing is stored but your choice of theme and language."
        }
        FrameSays::FootMap => "Land: Natural Earth, public domain. Projection: Equal Earth (Šavrič, Patterson and Jenny 2018).",
    }
}

fn picture(code: PictureSays) -> &'static str {
    match code {
        PictureSays::Table => "As a table",
        PictureSays::SaveAs => "Save as",
        PictureSays::MoreRows => "{0} more {0#row is|rows are} in the CSV file.",
        PictureSays::Others => "{0} {0#other|others}",
    }
}
