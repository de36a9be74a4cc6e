//! What is said of routes.

crate::codes! {
    /// What is said of routes.
    pub enum RoutesSay {
        /// No clause.
        NothingMore = "routes.nothing-more",
        /// Neither end of a lane.
        NoEnds = "routes.no-ends",
        /// No beginning; the end is known in `{0}`, a part of the shipments.
        NoStart = "routes.no-start",
        /// No end; the beginning is known in `{0}`, a part of the shipments.
        NoEnd = "routes.no-end",
        /// None, of shipments spoken of before.
        InNone = "routes.in-none",
        /// Lanes are known in `{0}`, a part of the shipments; `{1}` is how many lanes, `{2}` a clause on finer places.
        Lanes = "routes.lanes",
        /// A clause: a share `{0}` is known finer.
        LanesFiner = "routes.lanes-finer",
        /// No lane is known by country; origins are in `{0}`, destinations in `{1}`.
        LanesUnresolved = "routes.lanes-unresolved",
        /// A label: a street address at both ends.
        AtAddress = "routes.at-address",
        /// A label: a place at both ends.
        AtPlace = "routes.at-place",
        /// A label: a region.
        AtRegion = "routes.at-region",
        /// A label: a country.
        AtCountry = "routes.at-country",
        /// A note: `{0}` of the shipments at a level or finer.
        OrFiner = "routes.or-finer",

        /// No column of references.
        NoReference = "routes.no-reference",
        /// No shipment can be followed.
        LinkableNone = "routes.linkable-none",
        /// `{0}`, a part of the shipments, can be followed; `{1}` is a clause on the kinds, `{2}` one on check digits.
        Linkable = "routes.linkable",
        /// A clause: by `{0}`, a list of kinds.
        LinkableBy = "routes.linkable-by",
        /// A clause: check digits are right in `{0}`, a list.
        LinkableChecked = "routes.linkable-checked",
        /// A note: cells of `{0}`.
        Cells = "routes.cells",
        /// A note: cells of `{0}`, verified in `{1}`.
        CellsVerified = "routes.cells-verified",
        /// A kind.
        TrackingNumber = "routes.tracking-number",
        /// A kind.
        MasterBill = "routes.master-bill",
        /// A kind.
        ContainerNumber = "routes.container-number",
        /// Several of a kind.
        ShipmentNumbers = "routes.shipment-numbers",
        /// Several of a kind.
        TrackingNumbers = "routes.tracking-numbers",
        /// Several of a kind.
        MasterBills = "routes.master-bills",
        /// Several of a kind.
        ContainerNumbers = "routes.container-numbers",
        /// Several of a kind.
        OrderNumbers = "routes.order-numbers",
        /// Several of a kind.
        LineNumbers = "routes.line-numbers",
        /// Several of a kind.
        InvoiceNumbers = "routes.invoice-numbers",
        /// Several of a kind.
        DeclarationNumbers = "routes.declaration-numbers",
        /// Several of a kind.
        SealNumbers = "routes.seal-numbers",
        /// Several of a kind.
        References = "routes.references",
        /// Several of a kind.
        MeansOfTransport = "routes.means-of-transport",
        /// `{0}` container numbers.
        SomeContainers = "routes.some-containers",
        /// `{0}` air waybills.
        SomeAirWaybills = "routes.some-air-waybills",
        /// `{0}` postal item numbers.
        SomePostalItems = "routes.some-postal-items",
        /// `{0}` ship numbers.
        SomeShips = "routes.some-ships",

        /// No carrier and no flight, vessel or vehicle.
        ChainNothing = "routes.chain-nothing",
        /// No flight, vessel or vehicle; a carrier is named in `{0}`, a part of the shipments.
        ChainNoMeans = "routes.chain-no-means",
        /// Flights, vessels or vehicles in `{0}`, a part of the shipments, but no date of the carriage.
        ChainNoDate = "routes.chain-no-date",
        /// No leg is identified.
        ChainNone = "routes.chain-none",
        /// Legs are identified in `{0}`, a part of the shipments.
        Chain = "routes.chain",
        /// A label: all three.
        ChainAll = "routes.chain-all",
        /// A label: a carrier.
        ChainCarrier = "routes.chain-carrier",
        /// A label: flight, vessel or vehicle.
        ChainMeans = "routes.chain-means",
        /// A label: a date of the carriage.
        ChainDate = "routes.chain-date",
        /// A note: `{0}` shipments, a number.
        SomeShipments = "routes.some-shipments",

        /// No day.
        RhythmNoDay = "routes.rhythm-no-day",
        /// No lane and no link.
        RhythmNothing = "routes.rhythm-nothing",
        /// None has shipments on `{0}` days.
        RhythmTooFew = "routes.rhythm-too-few",
        /// None of `{0}` lanes and links with shipments on `{1}` days keeps a rhythm.
        RhythmNone = "routes.rhythm-none",
        /// `{0}` of `{1}` lanes and links with shipments on `{2}` days keep a rhythm; `{3}` is a clause on the next shipment.
        Rhythm = "routes.rhythm",
        /// A clause: on `{0}` the next shipment is due on the day `{1}`, give or take `{2}` days.
        RhythmDue = "routes.rhythm-due",
        /// The lane `{0}`.
        OnLane = "routes.on-lane",
        /// The trade link `{0}`.
        OnLink = "routes.on-link",
        /// A note: days between shipments; next due on `{0}`, give or take `{1}` days.
        RhythmNote = "routes.rhythm-note",
        /// A note: days between shipments, the last on `{0}`; none came when the next was due.
        RhythmEnded = "routes.rhythm-ended",

        /// No hub is named.
        HubNone = "routes.hub-none",
        /// `{0}`, a part of the shipments, pass `{1}`, the busiest of `{2}` hubs; `{3}` is a clause on the value.
        Hub = "routes.hub",
        /// `{0}`, a part of the shipments, pass `{1}`, the only hub; `{2}` is a clause on the value.
        HubOnly = "routes.hub-only",
        /// A clause: a share `{0}` by value.
        HubValue = "routes.hub-value",
        /// The airport `{0}` with the code `{1}`.
        Airport = "routes.airport",
        /// The port `{0}` with the code `{1}`.
        Port = "routes.port",
        /// A hub whose name `{0}` says what it is, or an inland one, with the code `{1}`.
        HubByName = "routes.hub-by-name",
        /// A note: a share `{0}` of the value.
        OfValue = "routes.of-value",
        /// A note: a share `{0}` of the value in the currency `{1}`.
        OfValueIn = "routes.of-value-in",
    }
}
