//! Codes of what the overview says.

crate::codes! {
    /// What the overview says.
    pub enum OverviewSays {
        /// Its title.
        Title = "overview.title",
        /// `{0}` files.
        FilesRead = "overview.files-read",
        /// Below how many rows were read, `{0}`.
        RowsRead = "overview.rows-read",
        /// Below how many were not, `{0}`.
        RowsNotRead = "overview.rows-not-read",
        /// Below how many shipments there are, `{0}`; what makes one is `{1}`.
        ShipmentsAre = "overview.shipments-are",
        /// Below how long it took.
        Took = "overview.took",
        /// The mark of made-up data.
        Synthetic = "overview.synthetic",
        /// What the mark means.
        SyntheticMeans = "overview.synthetic-means",
        /// The way to add files.
        AddFiles = "overview.add-files",
        /// The way to keep the report.
        SaveReport = "overview.save-report",
        /// The way to keep it as one page that can be read and printed.
        SavePaper = "overview.save-paper",
        /// The way to throw everything away.
        Clear = "overview.clear",
        /// Above the worst findings; `{0}` of them.
        Worst = "overview.worst",
        /// Where nothing was measured.
        NothingMeasured = "overview.nothing-measured",
        /// Before who could learn it.
        WhoCould = "overview.who-could",
        /// Before what would lower it.
        WhatToDo = "overview.what-to-do",
        /// Those who could learn it, a list.
        Observers = "overview.observers",
        /// A list, and `{1}` more.
        ObserversMore = "overview.observers-more",
        /// Where no observer sees it.
        OnlyHolders = "overview.only-holders",
        /// Leads to the exposure `{0}`.
        ShowView = "overview.show-view",
        /// Leads to `{0}` records.
        ShowRecords = "overview.show-records",
        /// Leads to the observers.
        ShowWho = "overview.show-who",
        /// The heat table.
        MatrixTitle = "overview.matrix-title",
        /// What its cells say.
        MatrixUnits = "overview.matrix-units",
        /// For those who do not see it: `{0}` rows, `{1}` cells that are high or severe.
        MatrixDescription = "overview.matrix-description",
        /// What the numbers are.
        MatrixNote = "overview.matrix-note",
        /// What can be done with it.
        MatrixChoose = "overview.matrix-choose",
        /// What the rows are.
        MatrixHead = "overview.matrix-head",
        /// Where nobody is named.
        MatrixEmpty = "overview.matrix-empty",
        /// Sees `{0}`, a share, of the shipments.
        SeesShare = "overview.sees-share",
        /// `{0}` observers, taken together.
        Together = "overview.together",
        /// A cell without a number.
        NotSeen = "overview.not-seen",
        /// The smallest visible rise, a share.
        Rise = "overview.rise",
        /// Above what the files hold.
        Holds = "overview.holds",
        /// The name of the table of files.
        FileTable = "overview.file-table",
        /// Head of a column.
        File = "overview.file",
        /// Head of a column.
        Format = "overview.format",
        /// Head of a column.
        Rows = "overview.rows",
        /// Head of a column.
        NotRead = "overview.not-read",
        /// Head of a column.
        Warnings = "overview.warnings",
        /// `{0}` files are not listed.
        MoreFiles = "overview.more-files",
        /// Above the six, a line each.
        Glance = "overview.glance",
        /// An exposure of which the files hold nothing.
        NotInFiles = "overview.not-in-files",
        /// An exposure.
        Organisations = "overview.organisations",
        /// An exposure.
        Products = "overview.products",
        /// An exposure.
        Routes = "overview.routes",
        /// An exposure.
        Consumers = "overview.consumers",
        /// An exposure.
        Network = "overview.network",
        /// An exposure.
        Patterns = "overview.patterns",
        /// What is counted, `{0}` of them.
        UnitOrganisations = "overview.unit-organisations",
        /// What is counted.
        UnitLinks = "overview.unit-links",
        /// What is counted.
        UnitShipments = "overview.unit-shipments",
        /// What is counted.
        UnitCells = "overview.unit-cells",
        /// What is counted.
        UnitPersons = "overview.unit-persons",
        /// What is counted.
        UnitHhiPoints = "overview.unit-hhi-points",
        /// What is counted.
        UnitChangePoints = "overview.unit-change-points",
        /// What is counted.
        UnitLines = "overview.unit-lines",
        /// What is counted.
        UnitSpellings = "overview.unit-spellings",
        /// What is counted.
        UnitDays = "overview.unit-days",
        /// How many times as much.
        UnitRatio = "overview.unit-ratio",
        /// Products, `{0}` of them.
        UnitProducts = "overview.unit-products",
        /// Organisations and places of the supply network, `{0}` of them.
        UnitStops = "overview.unit-stops",
        /// Bits of divergence.
        UnitBits = "overview.unit-bits",
    }
}
