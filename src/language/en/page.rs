//! What the page says of itself, in English.

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

pub fn picture(code: PictureSays) -> &'static str {
    match code {
        PictureSays::Table => "As a table",
        PictureSays::SaveAs => "Save as",
        PictureSays::MoreRows => "{0} more {0#row is|rows are} in the CSV file.",
        PictureSays::Others => "{0} {0#other|others}",
    }
}
