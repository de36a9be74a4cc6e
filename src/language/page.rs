//! What the page says of itself: the codes of its words. Each view has a room of its own.

mod amounts;
mod columns;
mod files;
mod finding;
pub mod map;
mod notices;
mod overview;
mod part;
mod parties;
mod pictures;
mod products;
pub mod records;
mod seal;
mod start;
mod who;
mod worker;

pub use amounts::AmountSays;
pub use columns::ColumnsSay;
pub use files::FilesSay;
pub use finding::FindingSays;
pub use map::MapSays;
pub use notices::{NoticeSays, ProgressSays};
pub use overview::OverviewSays;
pub use part::PartSays;
pub use parties::PartiesSay;
pub use pictures::{NetSay, PeopleSay, TimeSay};
pub use products::GoodsSay;
pub use records::RecordsSay;
pub use seal::SealSays;
pub use start::StartSays;
pub use who::WhoSays;
pub use worker::WorkerSays;

crate::codes! {
    /// The page's frame: its head and foot, its views, its switches.
    pub enum FrameSays {
        /// The link that leads past the head.
        Skip = "frame.skip",
        /// The name of the navigation.
        Views = "frame.views",
        /// View: the worst findings, the matrix.
        Overview = "frame.overview",
        /// View: observers and jurisdictions.
        Who = "frame.who",
        /// View: the map.
        Map = "frame.map",
        /// View: the supply network.
        Network = "frame.network",
        /// View: the goods.
        Products = "frame.products",
        /// View: the people.
        Consumers = "frame.consumers",
        /// View: changes over time.
        Patterns = "frame.patterns",
        /// View: the rows themselves.
        Records = "frame.records",
        /// View: what was read.
        Files = "frame.files",
        /// Takes the last choice back.
        Undo = "frame.undo",
        /// Takes it again.
        Redo = "frame.redo",
        /// The choice of theme.
        Theme = "frame.theme",
        /// As the system has it.
        ThemeAuto = "frame.theme-auto",
        /// Light.
        ThemeLight = "frame.theme-light",
        /// Dark.
        ThemeDark = "frame.theme-dark",
        /// The choice of language.
        Language = "frame.language",
        /// A level.
        Low = "frame.level-low",
        /// A level.
        Moderate = "frame.level-moderate",
        /// A level.
        High = "frame.level-high",
        /// A level.
        Severe = "frame.level-severe",
        /// Where there is no level.
        NoLevel = "frame.level-none",
        /// What the page says and what it stores; `{0}` is its version.
        Foot = "frame.foot",
        /// Where the land and the projection come from.
        FootMap = "frame.foot-map",
    }
}

crate::codes! {
    /// What stands around every picture.
    pub enum PictureSays {
        /// Shows or hides the table behind it.
        Table = "picture.table",
        /// Before the kinds of file it can be kept as.
        SaveAs = "picture.save-as",
        /// `{0}` further rows are in the file only.
        MoreRows = "picture.more-rows",
        /// `{0}` that are not drawn one by one.
        Others = "picture.others",
    }
}
