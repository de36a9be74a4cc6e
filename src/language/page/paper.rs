//! Codes of what the printed report says beside what the page says.

crate::codes! {
    /// What the printed report says.
    pub enum PaperSays {
        /// The table of contents.
        Contents = "paper.contents",
        /// Only a part is looked at: `{0}` of `{1}` shipments, `{2}` lines.
        Part = "paper.part",
        /// The part: from day `{0}` to day `{1}`.
        PartDays = "paper.part-days",
        /// The part: goods whose tariff code begins with `{0}`.
        PartTariff = "paper.part-tariff",
        /// The part: one group of goods.
        PartGoods = "paper.part-goods",
        /// The part: places in country `{0}`.
        PartCountry = "paper.part-country",
        /// The part: one place.
        PartPlace = "paper.part-place",
        /// The part: one party.
        PartParty = "paper.part-party",
        /// Before the threshold that gave a level.
        Threshold = "paper.threshold",
        /// `{0}` records stand behind a finding; none is shown.
        Records = "paper.records",
        /// Opens the table behind a picture.
        Table = "paper.table",
        /// How an observer was recognised, without the cell: in the column `{0}`, in a part `{1}`, in `{2}` rows.
        Way = "paper.way",
        /// `{0}` rows of a table are left out.
        More = "paper.more",
        /// The section of files.
        Files = "paper.files",
        /// Head of a column: a file's size.
        Size = "paper.size",
        /// Above the warnings of file `{0}`.
        Warnings = "paper.warnings",
        /// Above what hides in file `{0}`.
        Hidden = "paper.hidden",
        /// Head of a column: how sure the role is.
        Sure = "paper.sure",
        /// A role that is clear.
        Clear = "paper.clear",
        /// A role that is likely.
        Likely = "paper.likely",
        /// A role that is uncertain.
        Uncertain = "paper.uncertain",
        /// A role that a person gave.
        ByPerson = "paper.by-person",
        /// The section of definitions.
        Definitions = "paper.definitions",
        /// The section of methods and limits.
        Methods = "paper.methods",
        /// What the report speaks of.
        Permits = "paper.permits",
        /// Where levels come from.
        Levels = "paper.levels",
        /// What was inferred.
        Inferred = "paper.inferred",
        /// What was looked at.
        OnlyThese = "paper.only-these",
        /// What the lists of operators and laws are.
        Incomplete = "paper.incomplete",
        /// What the report itself gives away.
        HoldsNone = "paper.holds-none",
        /// Where everything was computed.
        WhereMade = "paper.where-made",
        /// The program `{0}`, the version `{1}` of the report's structure.
        Made = "paper.made",
    }
}
