//! What is said of the supply network.

crate::codes! {
    /// What is said of the supply network.
    pub enum NetworkSay {
        /// Goods of the HS chapter called `{0}`, number `{1}`.
        Chapter = "network.chapter",
        /// Goods of the HS chapter number `{0}`.
        ChapterNumber = "network.chapter-number",
        /// Goods called `{0}`.
        GoodsNamed = "network.goods-named",
        /// The region `{0}` of the country `{1}`.
        Region = "network.region",
        /// Between `{0}` and `{1}`.
        Between = "network.between",
        /// The rows are no shipments.
        NoShipments = "network.no-shipments",
        /// Nothing is known that goods could hang on.
        NoSideOfGoods = "network.no-side-of-goods",
        /// The same of shipments without goods.
        NoSideOfShipments = "network.no-side-of-shipments",
        /// There is one supplier, and nothing else that goods could hang on.
        OnlySupplierOfGoods = "network.only-supplier-of-goods",
        /// The same of shipments without goods.
        OnlySupplierOfShipments = "network.only-supplier-of-shipments",
        /// No group has `{0}` shipments.
        ConcentrationTooFew = "network.concentration-too-few",
        /// All goods together.
        GoodsTogether = "network.goods-together",
        /// All shipments together.
        ShipmentsTogether = "network.shipments-together",
        /// All goods hang most on `{0}`: `{1}`, a clause; index `{2}` of 10,000.
        GoodsHang = "network.goods-hang",
        /// The same of shipments without goods.
        ShipmentsHang = "network.shipments-hang",
        /// The only product group with enough shipments, `{3}`, hangs most on `{0}`: `{1}`, a clause; index `{2}` of 10,000.
        OneGroupHangs = "network.one-group-hangs",
        /// Of `{4}` product groups `{3}` hangs most on `{0}`: `{1}`, a clause; index `{2}` of 10,000.
        OfGroupsHangs = "network.of-groups-hangs",
        /// An index `{0}` (over suppliers, …); `{1}`, a clause; as if `{2}` had equal shares.
        ConcentrationNote = "network.concentration-note",
        /// What goods hang on.
        OneSupplier = "network.one-supplier",
        /// What goods hang on.
        OneOrigin = "network.one-origin",
        /// What goods hang on.
        OneCarrier = "network.one-carrier",
        /// What goods hang on.
        OneLoading = "network.one-loading",
        /// What goods hang on.
        OneDischarge = "network.one-discharge",
        /// What goods hang on.
        OneHub = "network.one-hub",
        /// What an index is taken over.
        OverSuppliers = "network.over-suppliers",
        /// What an index is taken over.
        OverOrigins = "network.over-origins",
        /// What an index is taken over.
        OverCarriers = "network.over-carriers",
        /// What an index is taken over.
        OverLoadings = "network.over-loadings",
        /// What an index is taken over.
        OverDischarges = "network.over-discharges",
        /// What an index is taken over.
        OverHubs = "network.over-hubs",
        /// The supplier `{0}` ships `{1}`, a part of the shipments.
        SupplierShips = "network.supplier-ships",
        /// The country `{0}` is the origin of `{1}`, a part of the shipments.
        OriginOf = "network.origin-of",
        /// The carrier `{0}` carries `{1}`, a part of the shipments.
        CarrierCarries = "network.carrier-carries",
        /// At the port `{0}`, `{1}`, a part of the shipments, are loaded.
        LoadedAt = "network.loaded-at",
        /// At the port `{0}`, `{1}`, a part of the shipments, are discharged.
        DischargedAt = "network.discharged-at",
        /// The hub `{0}` sees `{1}`, a part of the shipments.
        HubSees = "network.hub-sees",
        /// All of `{0}` shipments.
        AllOf = "network.all-of",
        /// `{0}`, a share, of `{1}` shipments.
        PartOf = "network.part-of",
        /// No column tells of goods or of who ships.
        SourceNeither = "network.source-neither",
        /// No column tells of goods.
        SourceNoGoods = "network.source-no-goods",
        /// No column names who ships.
        SourceNoSupplier = "network.source-no-supplier",
        /// There is one supplier.
        SourceOnlySupplier = "network.source-only-supplier",
        /// No product has `{0}` shipments.
        SourceTooFew = "network.source-too-few",
        /// None of `{0}` products has a single source.
        SourceNone = "network.source-none",
        /// `{0}` of `{1}` products, a share of `{2}`, have a single source.
        SourceSome = "network.source-some",
        /// Products that come from one supplier alone.
        SourceAlone = "network.source-alone",
        /// `{0}`, a share, from the supplier `{1}`, of `{2}` suppliers.
        SourceNote = "network.source-note",
        /// No column tells of goods.
        EuNoGoods = "network.eu-no-goods",
        /// No shipment is known to go to the EU.
        EuNoDestination = "network.eu-no-destination",
        /// Of what goes to the EU the origin is not known.
        EuNoOrigin = "network.eu-no-origin",
        /// All that goes to the EU comes from the country `{0}`.
        EuOneOrigin = "network.eu-one-origin",
        /// No product group has `{0}` shipments to the EU.
        EuTooFew = "network.eu-too-few",
        /// None of `{0}` product groups is dependent.
        EuNone = "network.eu-none",
        /// `{0}` of `{1}` product groups are dependent, most of all `{2}`: `{3}`, a share, from outside the EU, `{5}`, a share of these, from the country `{4}`.
        EuSome = "network.eu-some",
        /// Concentration `{0}` of 1; `{2}`, a share, from the country `{1}`; of `{3}` shipments.
        EuNote = "network.eu-note",
        /// Nothing from outside the EU, of `{0}` shipments.
        EuNoteNone = "network.eu-note-none",
        /// Fewer than `{0}` organisations and places follow each other.
        ChokeTooSmall = "network.choke-too-small",
        /// No node splits a network of `{0}`.
        ChokeNone = "network.choke-none",
        /// Without `{0}`, `{1}` of `{2}` others would be cut off; `{3}` nodes are like it.
        Choke = "network.choke",
        /// Without `{0}`, `{1}` of `{2}` others would be cut off; no other node is like it.
        ChokeOne = "network.choke-one",
        /// `{0}` nodes would be cut off, with `{1}` shipments on their legs.
        ChokePoint = "network.choke-point",
        /// `{0}` nodes hang on this leg, which `{1}` shipments take.
        ChokeBridge = "network.choke-bridge",
        /// A share of the shortest ways passes.
        ChokeBetween = "network.choke-between",
        /// The same, off by at most `{0}`, a share.
        ChokeBetweenSampled = "network.choke-between-sampled",
        /// `{0}` ports and hubs, `{2}`, without which nothing of `{1}` shipments gets there.
        ChokeLane = "network.choke-lane",
        /// No column tells of goods.
        FailsNoGoods = "network.fails-no-goods",
        /// No product has `{0}` shipments with a known way.
        FailsTooFew = "network.fails-too-few",
        /// All shipments have the same supplier or start, and no hub is named.
        FailsOnlyOwn = "network.fails-only-own",
        /// Whatever is lost, all finds another way.
        FailsNothing = "network.fails-nothing",
        /// Without `{0}`, `{1}`, a share of the shipments, find no other way; `{2}` is a note on substitution; `{3}` of `{4}` products are cut off.
        Fails = "network.fails",
        /// The same; no product is cut off.
        FailsNoProduct = "network.fails-no-product",
        /// What counts as another way.
        FailsOverMonths = "network.fails-over-months",
        /// The file has one month.
        FailsInOneMonth = "network.fails-in-one-month",
        /// `{0}`, a share of the shipments, pass it.
        FailsPasses = "network.fails-passes",
        /// `{0}`, a share of the value, passes it.
        FailsValue = "network.fails-value",
        /// It is the only source of `{0}` products.
        LosesSource = "network.loses-source",
        /// It is on every way of `{0}` products.
        LosesWay = "network.loses-way",
    }
}
