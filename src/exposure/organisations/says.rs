//! What is said of organisations.

crate::codes! {
    /// What is said of organisations.
    pub enum OrganisationsSay {
        /// No column names a party.
        NoParty = "organisations.no-party",
        /// `{0}` organisations; `{1}` is a clause on how many can be told, `{2}` one on parties known by a number.
        Named = "organisations.named",
        /// Parties are named, and all are natural persons.
        OnlyPersons = "organisations.only-persons",
        /// No organisation is named; `{0}` says who is known by a number only.
        OnlyNumbers = "organisations.only-numbers",
        /// No clause.
        NothingMore = "organisations.nothing-more",
        /// The one organisation cannot be told.
        OneUnknown = "organisations.one-unknown",
        /// None of several can be told.
        NoneKnown = "organisations.none-known",
        /// The one can be told.
        OneKnown = "organisations.one-known",
        /// All of several can be told.
        AllKnown = "organisations.all-known",
        /// `{0}` of several can be told.
        SomeKnown = "organisations.some-known",
        /// A clause behind others: `{0}` says who is known by a number only.
        AndNumbers = "organisations.and-numbers",
        /// `{0}`, a list of parties by part, are known by `{1}`; `{2}` is how many.
        KnownOnlyBy = "organisations.known-only-by",
        /// A number.
        ByNumber = "organisations.by-number",
        /// An e-mail address.
        ByEmail = "organisations.by-email",
        /// Either.
        ByNumberOrEmail = "organisations.by-number-or-email",
        /// A note: organisations, of which `{0}` are identifiable.
        Identifiable = "organisations.identifiable",
        /// A note: `{0}` natural persons beside.
        BesidePersons = "organisations.beside-persons",
        /// A note: `{0}` parties known only by `{1}`.
        BesideNumbers = "organisations.beside-numbers",
        /// A label: organisations written in two ways or more.
        TwoWays = "organisations.two-ways",
        /// Its note.
        TwoWaysNote = "organisations.two-ways-note",
        /// A label: pairs possibly the same.
        PossiblySame = "organisations.possibly-same",
        /// Its note.
        PossiblySameNote = "organisations.possibly-same-note",
        /// A note: `{0}` mentions.
        Mentions = "organisations.mentions",

        /// `{0}` consignors.
        Consignors = "organisations.consignors",
        /// `{0}` sellers.
        Sellers = "organisations.sellers",
        /// `{0}` exporters.
        Exporters = "organisations.exporters",
        /// `{0}` manufacturers.
        Manufacturers = "organisations.manufacturers",
        /// `{0}` consignees.
        Consignees = "organisations.consignees",
        /// `{0}` buyers.
        Buyers = "organisations.buyers",
        /// `{0}` importers.
        Importers = "organisations.importers",
        /// `{0}` notify parties.
        NotifyParties = "organisations.notify-parties",
        /// `{0}` declarants.
        Declarants = "organisations.declarants",
        /// `{0}` carriers.
        Carriers = "organisations.carriers",
        /// `{0}` forwarders.
        Forwarders = "organisations.forwarders",
        /// `{0}` platforms.
        Platforms = "organisations.platforms",
        /// `{0}` parties whose part is not said.
        OtherParties = "organisations.other-parties",
        /// A label: consignors.
        AsConsignor = "organisations.as-consignor",
        /// A label: sellers.
        AsSeller = "organisations.as-seller",
        /// A label: exporters.
        AsExporter = "organisations.as-exporter",
        /// A label: manufacturers.
        AsManufacturer = "organisations.as-manufacturer",
        /// A label: consignees.
        AsConsignee = "organisations.as-consignee",
        /// A label: buyers.
        AsBuyer = "organisations.as-buyer",
        /// A label: importers.
        AsImporter = "organisations.as-importer",
        /// A label: notify parties.
        AsNotify = "organisations.as-notify",
        /// A label: declarants.
        AsDeclarant = "organisations.as-declarant",
        /// A label: carriers.
        AsCarrier = "organisations.as-carrier",
        /// A label: forwarders.
        AsForwarder = "organisations.as-forwarder",
        /// A label: platforms.
        AsPlatform = "organisations.as-platform",
        /// A label: parties whose part is not said.
        AsOther = "organisations.as-other",

        /// No column names either side of a trade link.
        NoShipperNoConsignee = "organisations.no-shipper-no-consignee",
        /// No column names who ships.
        NoShipper = "organisations.no-shipper",
        /// No column names who receives.
        NoConsignee = "organisations.no-consignee",
        /// `{0}` trade links, visible in `{1}`, a part of the shipments; `{2}` is a clause on who stands at their ends.
        Links = "organisations.links",
        /// No clause.
        LinksNothingMore = "organisations.links-nothing-more",
        /// All links have one side that is known by a number only.
        LinksAllNumbered = "organisations.links-all-numbered",
        /// `{0}` links have one side that is known by a number only.
        LinksSomeNumbered = "organisations.links-some-numbered",
        /// All links end at a natural person.
        LinksAllToPersons = "organisations.links-all-to-persons",
        /// `{0}` links end at a natural person.
        LinksSomeToPersons = "organisations.links-some-to-persons",
        /// A label: value on visible links, in the currency `{0}`.
        LinksValue = "organisations.links-value",
        /// The same, where no currency is named.
        LinksValueOfNoCurrency = "organisations.links-value-of-no-currency",
        /// Its note: a share of the value.
        LinksValueNote = "organisations.links-value-note",

        /// No column has a day.
        NoveltyNoDay = "organisations.novelty-no-day",
        /// No lines with both sides have a day.
        NoveltyNoDatedLink = "organisations.novelty-no-dated-link",
        /// No period has enough shipments: at least `{0}`.
        NoveltyTooFew = "organisations.novelty-too-few",
        /// On the day `{0}`, the last one, `{1}` links are new; `{2}` is a clause on the periods before.
        NoveltyDay = "organisations.novelty-day",
        /// In the week from `{0}` on, the last whole one, `{1}` links are new; `{2}` is a clause on the periods before.
        NoveltyWeek = "organisations.novelty-week",
        /// In the month `{0}`, the last whole one, `{1}` links are new; `{2}` is a clause on the periods before.
        NoveltyMonth = "organisations.novelty-month",
        /// No clause.
        NoveltyNothingBefore = "organisations.novelty-nothing-before",
        /// In the median `{0}` were new, over `{1}` days before.
        NoveltyDaysBefore = "organisations.novelty-days-before",
        /// In the median `{0}` were new, over `{1}` weeks before.
        NoveltyWeeksBefore = "organisations.novelty-weeks-before",
        /// In the median `{0}` were new, over `{1}` months before.
        NoveltyMonthsBefore = "organisations.novelty-months-before",
        /// A label: the week from `{0}` on.
        NoveltyWeekFrom = "organisations.novelty-week-from",
        /// A note: new links, of `{0}` that are seen in the period.
        NoveltyOf = "organisations.novelty-of",

        /// No organisation is named.
        VariantsNoOrganisation = "organisations.variants-no-organisation",
        /// Each of `{0}` organisations is written in one way.
        VariantsNone = "organisations.variants-none",
        /// `{0}` of `{1}` organisations are written in two ways or more.
        Variants = "organisations.variants",
        /// A note: spellings, some of which are `{0}`, a list.
        VariantsSpellings = "organisations.variants-spellings",
        /// A note: spellings.
        VariantsCount = "organisations.variants-count",
        /// “`{0}`”, tied by the same name and country.
        VariantByName = "organisations.variant-by-name",
        /// “`{0}`”, tied by the same registered number.
        VariantByNumber = "organisations.variant-by-number",
        /// “`{0}`”, which stands beside the other in a row.
        VariantByRow = "organisations.variant-by-row",
        /// “`{0}`”, merged by the person.
        VariantByPerson = "organisations.variant-by-person",
    }
}
