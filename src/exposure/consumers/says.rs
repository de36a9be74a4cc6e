//! What is said of consumers.

crate::codes! {
    /// What is said of consumers.
    pub enum ConsumersSay {
        /// No clause.
        NothingMore = "consumers.nothing-more",
        /// A quasi-identifier: the postcode of who receives.
        Postcode = "consumers.postcode",
        /// A quasi-identifier: the city of who receives.
        City = "consumers.city",
        /// A quasi-identifier: the destination.
        Destination = "consumers.destination",
        /// A quasi-identifier: the day.
        Date = "consumers.date",
        /// A quasi-identifier: the goods.
        Goods = "consumers.goods",
        /// A quasi-identifier: the mass.
        Mass = "consumers.mass",
        /// A quasi-identifier: the value.
        Value = "consumers.value",

        /// No column holds a quasi-identifier.
        NoQuasi = "consumers.no-quasi",
        /// The rows do not look like deliveries.
        NoDelivery = "consumers.no-delivery",
        /// The person uses none of the quasi-identifiers of the file.
        NoneUsed = "consumers.none-used",
        /// There is no shipment.
        NoShipment = "consumers.no-shipment",
        /// Every consignee is an organisation.
        OnlyOrganisations = "consumers.only-organisations",
        /// Only one shipment may be a person's.
        OneShipment = "consumers.one-shipment",
        /// A clause: whether a person stands behind it is not said.
        NoPersonSaid = "consumers.no-person-said",
        /// Only `{0}` shipments may be a person's.
        TooFew = "consumers.too-few",
        /// A clause: `{0}` shipments were drawn with the seed `{1}`.
        Drawn = "consumers.drawn",

        /// There is no line.
        NoLine = "consumers.no-line",
        /// A sentence behind another: `{0}` streets, e-mail addresses and telephone numbers are organisations', and not counted.
        OrganisationsLeftOut = "consumers.organisations-left-out",
        /// Both `{0}` and `{1}`, sentences.
        DirectAndLeftOut = "consumers.direct-and-left-out",
        /// No direct identifier.
        DirectNone = "consumers.direct-none",
        /// `{0}` cells with a number of one of `{1}` customers, and no direct identifier.
        DirectOnlyNumbers = "consumers.direct-only-numbers",
        /// `{0}` cells with direct identifiers, `{1}` is a list of them by kind, `{2}` a clause on numbers.
        Direct = "consumers.direct",
        /// A clause: `{0}` cells with a number of one of `{1}` customers.
        DirectAndNumbers = "consumers.direct-and-numbers",
        /// `{0}` tax, identity or bank numbers.
        TaxIds = "consumers.tax-ids",
        /// `{0}` names.
        Names = "consumers.names",
        /// `{0}` street addresses.
        Streets = "consumers.streets",
        /// `{0}` e-mail addresses.
        Emails = "consumers.emails",
        /// `{0}` telephone numbers.
        Phones = "consumers.phones",
        /// `{0}` customs identifiers.
        CustomsIds = "consumers.customs-ids",
        /// `{0}` numbers that stand for a person.
        PersonNumbers = "consumers.person-numbers",
        /// What `{0}` cells are, without the number.
        AsTaxIds = "consumers.as-tax-ids",
        /// What `{0}` cells are, without the number.
        AsNames = "consumers.as-names",
        /// What `{0}` cells are, without the number.
        AsStreets = "consumers.as-streets",
        /// What `{0}` cells are, without the number.
        AsEmails = "consumers.as-emails",
        /// What `{0}` cells are, without the number.
        AsPhones = "consumers.as-phones",
        /// What `{0}` cells are, without the number.
        AsCustomsIds = "consumers.as-customs-ids",
        /// What `{0}` cells are, without the number.
        AsPersonNumbers = "consumers.as-person-numbers",
        /// A note: cells of a kind `{0}`, with `{1}` distinct values.
        CellsOf = "consumers.cells-of",
        /// The same, the check digit being right in `{2}`.
        CellsVerified = "consumers.cells-verified",
        /// What would lower it: `{0}` is a list of columns.
        LeaveOut = "consumers.leave-out",
        /// Nothing would lower it.
        NothingToLeaveOut = "consumers.nothing-to-leave-out",

        /// With `{0}`, a list, no shipment of `{1}` is nearly picked out; `{2}` is a clause.
        KNone = "consumers.k-none",
        /// With `{0}`, a list, each of `{1}` shipments is alone; `{2}` is a clause.
        KAll = "consumers.k-all",
        /// With `{0}`, a list, a part `{2}` of `{1}` shipments are alone, the others not nearly; `{3}` is a clause.
        KAlone = "consumers.k-alone",
        /// With `{0}`, a list, a part `{2}` of `{1}` shipments are in small classes; `{3}` and `{4}` are clauses.
        KNearly = "consumers.k-nearly",
        /// The same for all shipments.
        KNearlyAll = "consumers.k-nearly-all",
        /// A clause: `{0}` of them are alone.
        StandAlone = "consumers.stand-alone",
        /// A label: k.
        SmallestClass = "consumers.smallest-class",
        /// Its note.
        SmallestClassNote = "consumers.smallest-class-note",
        /// A label: distinction.
        DistinctionRow = "consumers.distinction-row",
        /// A note: `{0}` classes.
        ClassesOf = "consumers.classes-of",
        /// A label: shipments alone.
        Alone = "consumers.alone",
        /// A label: shipments in classes of fewer than `{0}`.
        InClassesBelow = "consumers.in-classes-below",
        /// A label: by the quasi-identifier `{0}`.
        ByOne = "consumers.by-one",
        /// A label: by those above and `{0}`.
        WithAnother = "consumers.with-another",
        /// A note: `{0}` shipments in classes of fewer than `{1}`.
        InSmall = "consumers.in-small",
        /// What would lower it: `{0}` says how, the quasi-identifier `{1}` raises the share from `{2}` to `{3}`.
        Coarsen = "consumers.coarsen",
        /// How a postcode is made coarser.
        CoarserPostcode = "consumers.coarser-postcode",
        /// How a city is made coarser.
        CoarserCity = "consumers.coarser-city",
        /// How a destination is made coarser.
        CoarserDestination = "consumers.coarser-destination",
        /// How a date is made coarser.
        CoarserDate = "consumers.coarser-date",
        /// How goods are made coarser.
        CoarserGoods = "consumers.coarser-goods",
        /// How a mass is made coarser.
        CoarserMass = "consumers.coarser-mass",
        /// How a value is made coarser.
        CoarserValue = "consumers.coarser-value",

        /// Of `{2}` shipments a share `{1}` are in small classes by the most telling set `{0}`; `{3}` and `{4}` are clauses.
        Distinction = "consumers.distinction",
        /// By the most telling set `{0}` none of `{1}` shipments is in a small class; `{2}` and `{3}` are clauses.
        DistinctionNone = "consumers.distinction-none",
        /// A note: separation `{0}`, share `{1}` in classes of fewer than `{2}`.
        DistinctionNote = "consumers.distinction-note",

        /// With `{0}`, a list, one of `{3}` shipments is found with a probability of `{1}` on average, and of `{2}` at worst; `{4}` is a clause.
        Reidentification = "consumers.reidentification",
        /// With `{0}`, a list, each of `{2}` shipments is found with the probability `{1}`; `{3}` is a clause.
        ReidentificationEven = "consumers.reidentification-even",
        /// A label: the average.
        ProsecutorAverage = "consumers.prosecutor-average",
        /// A label: the highest.
        ProsecutorHighest = "consumers.prosecutor-highest",
        /// A note: the smallest class has `{0}` shipments.
        SmallestClassOf = "consumers.smallest-class-of",
        /// A label: shipments with a risk above `{0}`.
        ProsecutorAtRisk = "consumers.prosecutor-at-risk",
        /// The same, missing cells being any value.
        AtRiskWithWildcards = "consumers.at-risk-with-wildcards",
        /// A label: the individual risk, the file being a share `{0}` of all.
        IndividualRisk = "consumers.individual-risk",
        /// Its note.
        IndividualRiskNote = "consumers.individual-risk-note",

        /// If the file were a share `{0}` of all deliveries, a share `{1}` of all would be alone in `{2}`, a list.
        Population = "consumers.population",
        /// No shipment is alone in `{0}`, a list.
        PopulationNoneAlone = "consumers.population-none-alone",
        /// No two shipments are alike in `{0}`, a list.
        PopulationAllAlone = "consumers.population-all-alone",
        /// Some shipments are alike in `{0}`, a list, but no two without a third.
        PopulationNoPairs = "consumers.population-no-pairs",
        /// A label: Pitman's model.
        ByPitman = "consumers.by-pitman",
        /// A label: Zayatz's model.
        ByZayatz = "consumers.by-zayatz",
        /// A note: the file being a share `{0}` of all.
        AtFraction = "consumers.at-fraction",
        /// A label: alone in the file.
        AloneInFile = "consumers.alone-in-file",

        /// A part `{0}` of `{1}` shipments are picked out by three values or fewer of `{2}`, a list; most telling is `{3}`, in a share `{4}` of the score; `{5}` and `{6}` are clauses.
        Special = "consumers.special",
        /// The same where there is one quasi-identifier; `{3}` and `{4}` are clauses.
        SpecialByOne = "consumers.special-by-one",
        /// None of `{0}` shipments is picked out by three values or fewer of `{1}`, a list; `{2}` and `{3}` are clauses.
        SpecialNone = "consumers.special-none",
        /// A label: alone by `{0}` values, by no fewer.
        AloneBySo = "consumers.alone-by-so",
        /// A note on a quasi-identifier's contribution.
        ContributionNote = "consumers.contribution-note",

        /// No column tells of the goods, or all are the same.
        AttributeNoGoods = "consumers.attribute-no-goods",
        /// Nothing tells where or when.
        AttributeNoPlace = "consumers.attribute-no-place",
        /// With `{0}`, a list, the goods of a part `{1}` of `{2}` shipments follow: `{3}` alone, `{4}` with others of the same goods; `{5}` is a clause.
        AttributeBoth = "consumers.attribute-both",
        /// The same where all of them are alone; `{3}` is a clause.
        AttributeAlone = "consumers.attribute-alone",
        /// The same where none of them is alone; `{3}` is a clause.
        AttributeSame = "consumers.attribute-same",
        /// With `{0}`, a list, the goods of none of `{1}` shipments follow; `{2}` is a clause.
        AttributeNone = "consumers.attribute-none",
        /// A label: alone in what tells where and when.
        AloneInClass = "consumers.alone-in-class",
        /// A label: in a class of the same goods.
        SameGoodsInClass = "consumers.same-goods-in-class",
        /// A label: distinct l-diversity.
        LDistinct = "consumers.l-distinct",
        /// Its note.
        LDistinctNote = "consumers.l-distinct-note",
        /// A label: entropy l-diversity.
        LEntropy = "consumers.l-entropy",
        /// Its note.
        LEntropyNote = "consumers.l-entropy-note",
        /// A label: recursive diversity for l = 2.
        LRecursive = "consumers.l-recursive",
        /// Its note.
        LRecursiveNote = "consumers.l-recursive-note",
        /// A label: t-closeness.
        TCloseness = "consumers.t-closeness",
        /// Its note.
        TClosenessNote = "consumers.t-closeness-note",
        /// A label: basic β-likeness.
        BetaLikeness = "consumers.beta-likeness",
        /// Its note.
        BetaLikenessNote = "consumers.beta-likeness-note",
        /// A label: enhanced β-likeness.
        BetaEnhanced = "consumers.beta-enhanced",
        /// Its note.
        BetaEnhancedNote = "consumers.beta-enhanced-note",
        /// A label: δ-disclosure.
        DeltaDisclosure = "consumers.delta-disclosure",
        /// Its note.
        DeltaDisclosureNote = "consumers.delta-disclosure-note",

        /// No place and day that differ, nor day and goods.
        UnicityNoPoint = "consumers.unicity-no-point",
        /// No column tells who receives.
        UnicityNoConsignee = "consumers.unicity-no-consignee",
        /// No consignee may be a person.
        UnicityNobody = "consumers.unicity-nobody",
        /// `{0}` consignees are fewer than `{1}`.
        UnicityTooFew = "consumers.unicity-too-few",
        /// `{0}` deliveries single out a part `{1}`, with an interval from `{2}` to `{3}`, of `{4}` consignees; `{5}` is a list of what is known of each.
        Unicity = "consumers.unicity",
        /// A label: `{0}` deliveries by `{1}`, a list.
        UnicityBy = "consumers.unicity-by",
        /// A note: from `{0}` to `{1}`; `{2}` of `{3}` consignees drawn for, with the seed `{4}`.
        UnicityNote = "consumers.unicity-note",
    }
}
