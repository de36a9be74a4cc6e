//! What the page says of itself, in German.

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
        FrameSays::Skip => "Zum Inhalt springen",
        FrameSays::Views => "Ansichten des Ergebnisses",
        FrameSays::Overview => "Überblick",
        FrameSays::Who => "Wer",
        FrameSays::Map => "Karte",
        FrameSays::Network => "Netz",
        FrameSays::Products => "Produkte",
        FrameSays::Consumers => "Verbraucher",
        FrameSays::Patterns => "Muster",
        FrameSays::Records => "Datensätze",
        FrameSays::Files => "Dateien",
        FrameSays::Undo => "Rückgängig",
        FrameSays::Redo => "Wiederholen",
        FrameSays::Theme => "Farben",
        FrameSays::ThemeAuto => "Auto",
        FrameSays::ThemeLight => "Hell",
        FrameSays::ThemeDark => "Dunkel",
        FrameSays::Language => "Sprache",
        FrameSays::Low => "Gering",
        FrameSays::Moderate => "Mäßig",
        FrameSays::High => "Hoch",
        FrameSays::Severe => "Gravierend",
        FrameSays::NoLevel => "Keine Stufe",
        FrameSays::Foot => {
            "Portolan {0}. Die Seite sagt, was Datensätze ermöglichen, nie, was jemand getan hat. Gespeichert wird nur Ihre \
             Wahl von Farben und Sprache."
        }
        FrameSays::FootMap => "Land: Natural Earth, gemeinfrei. Projektion: Equal Earth (Šavrič, Patterson und Jenny 2018).",
    }
}

fn picture(code: PictureSays) -> &'static str {
    match code {
        PictureSays::Table => "Als Tabelle",
        PictureSays::SaveAs => "Speichern als",
        PictureSays::MoreRows => "{0} weitere {0#Zeile steht|Zeilen stehen} in der CSV-Datei.",
        PictureSays::Others => "{0} weitere",
    }
}
