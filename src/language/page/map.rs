//! What the map says of itself.

crate::codes! {
    /// The map of flows.
    pub enum MapSays {
        /// The view's title.
        Title = "map.title",
        /// No shipment names a country.
        Nothing = "map.nothing",
        /// None of them in the months chosen.
        NothingThen = "map.nothing-then",
        /// No shipment names both ends; the `{0}` with the most of `{1}` countries are drawn.
        OneEndSome = "map.one-end-some",
        /// No shipment names both ends; `{0}` countries are drawn.
        OneEnd = "map.one-end",
        /// The `{0}` largest of `{1}` flows are drawn, `{2}` not.
        SomeDrawn = "map.some-drawn",
        /// All `{0}` flows are drawn.
        AllDrawn = "map.all-drawn",
        /// `{0}` shipments are on no flow.
        Without = "map.without",
        /// Part of the world: all flows.
        AllFlows = "map.all-flows",
        /// Part of the world: where they end.
        WhereTheyEnd = "map.where-they-end",
        /// Part of the world: all of it.
        World = "map.world",
        /// The choice of part.
        Part = "map.part",
        /// Looks from closer by.
        ZoomIn = "map.zoom-in",
        /// Looks from farther off.
        ZoomOut = "map.zoom-out",
        /// The buttons for both.
        Zoom = "map.zoom",
        /// The other ways to zoom and to move.
        ZoomWays = "map.zoom-ways",
        /// `{0}` countries that are one mark.
        Countries = "map.countries",
        /// `{0}` hubs that are one mark.
        SomeHubs = "map.some-hubs",
        /// A mark of several, `{0}`, by name `{1}`: choosing it looks from closer by.
        Together = "map.together",
        /// What a mark with a number is.
        TogetherIs = "map.together-is",
        /// The drawing, for those who hear it.
        Drawing = "map.drawing",
        /// From `{0}` to `{1}`, as a title.
        Way = "map.way",
        /// From `{0}` to `{1}`, as it is spoken.
        SpokenWay = "map.spoken-way",
        /// Within `{0}`.
        Within = "map.within",
        /// From `{0}`, the end not said.
        Begins = "map.begins",
        /// To `{0}`, the beginning not said.
        Ends = "map.ends",
        /// A way with what goes over it: `{0}`, `{1}`, `{2}` as a share.
        Flow = "map.flow",
        /// What goes over a way: `{0}`, `{1}` as a share.
        Amount = "map.amount",
        /// The same, as a share of what is on flows only.
        AmountOnFlows = "map.amount-on-flows",
        /// The choice of what widths stand for.
        By = "map.by",
        /// Number of shipments.
        Shipments = "map.shipments",
        /// Weight.
        Weight = "map.weight",
        /// Value.
        Worth = "map.value",
        /// `{0}` shipments.
        SomeShipments = "map.some-shipments",
        /// A weight of `{0}` tonnes.
        Tonnes = "map.tonnes",
        /// A weight of `{0}` kilograms.
        Kilograms = "map.kilograms",
        /// A value of `{0}` in currency `{1}`.
        Money = "map.money",
        /// The legend's title where widths are weights in kilograms.
        WeightKey = "map.weight-key",
        /// The legend's title where widths are values in currency `{0}`.
        WorthKey = "map.value-key",
        /// That months are known of numbers of shipments only.
        MonthsAreCounts = "map.months-are-counts",
        /// Which way a ribbon runs.
        RunsTo = "map.runs-to",
        /// What a ring is.
        RingIs = "map.ring-is",
        /// What a hub's ring is.
        HubIs = "map.hub-is",
        /// The choice of months.
        Months = "map.months",
        /// First month.
        From = "map.from-month",
        /// Last month.
        To = "map.to-month",
        /// Any month.
        AllMonths = "map.all-months",
        /// From month `{0}` to month `{1}`.
        Between = "map.between",
        /// Shows or hides hubs.
        Hubs = "map.hubs",
        /// A hub, `{0}`, its share of shipments `{1}`.
        Hub = "map.hub",
        /// Opens the table.
        AsTable = "map.as-table",
        /// The table's caption.
        AllFlowsTable = "map.all-flows-table",
        /// Column: from.
        FromColumn = "map.from-column",
        /// Column: to.
        ToColumn = "map.to-column",
        /// Column: share.
        Share = "map.share",
        /// The table of hubs.
        HubsTable = "map.hubs-table",
        /// Column: hub.
        HubColumn = "map.hub-column",
        /// Column: country.
        Country = "map.country",
        /// Chooses a country; `{0}` is its name.
        Choose = "map.choose",
        /// A country is chosen: `{0}`.
        Chosen = "map.chosen",
        /// Takes the choice back.
        Everywhere = "map.everywhere",
        /// `{0}` degrees of latitude.
        North = "map.north",
        /// `{0}` degrees of latitude.
        South = "map.south",
        /// `{0}` degrees of longitude.
        East = "map.east",
        /// `{0}` degrees of longitude.
        West = "map.west",
    }
}
