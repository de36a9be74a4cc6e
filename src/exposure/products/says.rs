//! What is said of products.

crate::codes! {
    /// What is said of products.
    pub enum ProductsSay {
        /// No clause.
        NothingMore = "products.nothing-more",
        /// No column tells of the goods.
        NoGoods = "products.no-goods",
        /// In `{0}`, a part of the shipments, goods are known in detail; `{1}` is a clause on the value.
        Known = "products.known",
        /// A clause: a share `{0}` by value.
        KnownByValue = "products.known-by-value",
        /// A label: a named product.
        AsProduct = "products.as-product",
        /// A label: a national code.
        AsNational = "products.as-national",
        /// A label: a subheading.
        AsSubheading = "products.as-subheading",
        /// A label: a heading.
        AsHeading = "products.as-heading",
        /// A label: a chapter or category.
        AsChapter = "products.as-chapter",
        /// A label: nothing.
        AsNothing = "products.as-nothing",
        /// A note: `{0}` of the shipments, a number.
        SomeShipments = "products.some-shipments",
        /// A note: a share `{0}` of the value.
        OfValue = "products.of-value",
        /// A note: a share `{0}` of the value in the currency `{1}`.
        OfValueIn = "products.of-value-in",
        /// A label: a guess at the chapter `{1}`, which holds `{0}`.
        Guess = "products.guess",
        /// Its note: `{0}` shipments, from the words `{1}`, a list; a share `{2}` of such guesses is right.
        GuessNote = "products.guess-note",

        /// No value and no quantity.
        NoValueNoQuantity = "products.no-value-no-quantity",
        /// No value.
        NoValue = "products.no-value",
        /// No quantity.
        NoQuantity = "products.no-quantity",
        /// No quantity, but a mass, in `{0}`, a part of the lines.
        NoQuantityButMass = "products.no-quantity-but-mass",
        /// In `{0}`, a part of the lines, the price of one unit can be worked out.
        PriceVisible = "products.price-visible",
        /// A label: value and quantity.
        ByUnit = "products.by-unit",
        /// A label: value and mass.
        ByKilogram = "products.by-kilogram",
        /// A label: value.
        ValueAlone = "products.value-alone",
        /// A note: `{0}` of the lines, a number.
        SomeLines = "products.some-lines",

        /// No column names a buyer.
        DispersionNoBuyer = "products.dispersion-no-buyer",
        /// No line has value and quantity.
        DispersionNoPrice = "products.dispersion-no-price",
        /// No product has `{0}` buyers whose price is known.
        DispersionTooFew = "products.dispersion-too-few",
        /// For `{0}` products prices can be compared: `{1}` times as much at the upper quartile as at the lower; `{2}` is a clause
        /// on what of several products that is.
        Dispersion = "products.dispersion",
        /// For `{0}` products prices can be compared, and are nearly the same; `{1}` is such a clause.
        DispersionNearlyNone = "products.dispersion-nearly-none",
        /// A clause: the median over several products.
        DispersionMedian = "products.dispersion-median",
        /// A note: times, `{0}` buyers.
        DispersionNote = "products.dispersion-note",
        /// A note: times, `{0}` buyers, prices in the currency `{1}`.
        DispersionNoteIn = "products.dispersion-note-in",

        /// No tariff codes.
        NoTariffCode = "products.no-tariff-code",
        /// No line is on a list; `{0}` is a clause on codes that are too short.
        StrategicNone = "products.strategic-none",
        /// `{0}` lines, a share `{1}`, are on the lists `{2}`; `{3}` is a clause on codes that are too short.
        Strategic = "products.strategic",
        /// `{0}` lines have codes too short to compare.
        CodesTooShort = "products.codes-too-short",
        /// `{0}` lines on the common high priority list.
        OnHighPriority = "products.on-high-priority",
        /// `{0}` lines proposed as critical raw materials.
        OnRawMaterials = "products.on-raw-materials",
        /// `{0}` lines with a hint at dual use.
        OnDualUse = "products.on-dual-use",
        /// A label: the tariff code `{0}`.
        TariffCode = "products.tariff-code",
        /// A note: lines, `{0}` of them.
        LinesOf = "products.lines-of",
        /// A reason: the common high priority list, tier `{0}`.
        HighPriorityTier = "products.high-priority-tier",
        /// A reason: the strategic raw material `{0}`.
        StrategicMaterial = "products.strategic-material",
        /// A reason: the critical raw material `{0}`.
        CriticalMaterial = "products.critical-material",
        /// A reason: a hint at the dual use of `{0}`.
        DualUse = "products.dual-use",

        /// No line could reveal anything of a natural person; `{0}` is a clause on lines that go to others.
        RevealingNone = "products.revealing-none",
        /// `{0}` lines, a share `{1}`, could reveal `{2}`, a list of categories; `{3}` is a clause on how plainly.
        Revealing = "products.revealing",
        /// A clause: `{0}` lines with such goods go to organisations, or to nobody who is named.
        RevealingToOthers = "products.revealing-to-others",
        /// A clause: in `{0}` lines the purpose of the product is the category.
        RevealingByPurpose = "products.revealing-by-purpose",
        /// `{0}` with biometric data.
        InBiometric = "products.in-biometric",
        /// `{0}` with genetic data.
        InGenetic = "products.in-genetic",
        /// `{0}` with health.
        InHealth = "products.in-health",
        /// `{0}` with political opinions.
        InPolitics = "products.in-politics",
        /// `{0}` with religion or belief.
        InBelief = "products.in-belief",
        /// `{0}` with sex life or sexual orientation.
        InSexLife = "products.in-sex-life",
        /// `{0}` with trade union membership.
        InUnion = "products.in-union",
        /// A label: biometric data.
        Biometric = "products.biometric",
        /// A label: genetic data.
        Genetic = "products.genetic",
        /// A label: health.
        Health = "products.health",
        /// A label: political opinions.
        Politics = "products.politics",
        /// A label: religion or belief.
        Belief = "products.belief",
        /// A label: sex life or sexual orientation.
        SexLife = "products.sex-life",
        /// A label: trade union membership.
        Union = "products.union",
        /// A label: the category `{0}`, a weak sign.
        WeakSign = "products.weak-sign",
        /// A label: the category `{0}`, a typical sign.
        TypicalSign = "products.typical-sign",
        /// A label: the category `{0}`, by the product's purpose.
        PurposeSign = "products.purpose-sign",
        /// A note: what health rests on.
        BasisHealth = "products.basis-health",
        /// A note: what biometric data rest on.
        BasisBiometric = "products.basis-biometric",
        /// A note: what the other categories rest on.
        BasisOther = "products.basis-other",
        /// A label: the word or code `{0}` that told.
        ToldBy = "products.told-by",
    }
}
