//! What the page says of itself, in German.

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

pub fn picture(code: PictureSays) -> &'static str {
    match code {
        PictureSays::Table => "Als Tabelle",
        PictureSays::SaveAs => "Speichern als",
        PictureSays::MoreRows => "{0} weitere {0#Zeile steht|Zeilen stehen} in der CSV-Datei.",
        PictureSays::Others => "{0} weitere",
    }
}
