//! Codes of what the view of observers says.

crate::codes! {
    /// What the view of observers says.
    pub enum WhoSays {
        /// Its title.
        Title = "who.title",
        /// `{0}` operators are named.
        Lead = "who.lead",
        /// No operator is named.
        Nobody = "who.nobody",
        /// What that means.
        NobodyMeans = "who.nobody-means",
        /// The flow diagram.
        FlowTitle = "who.flow-title",
        /// What the widths are.
        FlowUnits = "who.flow-units",
        /// For those who do not see it: `{0}` observers, `{1}` jurisdictions.
        FlowDescription = "who.flow-description",
        /// How to read it.
        FlowNote = "who.flow-note",
        /// What can be done with it.
        FlowChoose = "who.flow-choose",
        /// Where ribbons are drawn wider.
        FlowThin = "who.flow-thin",
        /// Head of a column.
        FlowFrom = "who.flow-from",
        /// Head of a column.
        FlowTo = "who.flow-to",
        /// Head of a column.
        FlowValue = "who.flow-value",
        /// A stage.
        StageKinds = "who.stage-kinds",
        /// A stage.
        StageObservers = "who.stage-observers",
        /// A stage.
        StageGroups = "who.stage-groups",
        /// A stage.
        StageLaws = "who.stage-laws",
        /// An observer without a known jurisdiction.
        NoLaw = "who.no-law",
        /// Before a number of shipments.
        Shipments = "who.shipments",
        /// Kinds of data.
        KindParties = "who.kind-parties",
        /// Kinds of data.
        KindPersons = "who.kind-persons",
        /// Kinds of data.
        KindRoute = "who.kind-route",
        /// Kinds of data.
        KindGoods = "who.kind-goods",
        /// Kinds of data.
        KindValue = "who.kind-value",
        /// Kinds of data.
        KindTimes = "who.kind-times",
        /// Above the observers.
        Observers = "who.observers",
        /// What can be done with them.
        ObserversLead = "who.observers-lead",
        /// The group `{0}` that it is part of.
        GroupIs = "who.group-is",
        /// It sees `{0}` shipments, a count.
        SeesShipments = "who.sees-shipments",
        /// The person changed or added it.
        SetByYou = "who.set-by-you",
        /// Before its part.
        Part = "who.part",
        /// The part that it has by itself, `{0}`.
        PartAsFound = "who.part-as-found",
        /// A part.
        PartCarrier = "who.part-carrier",
        /// A part.
        PartPost = "who.part-post",
        /// A part.
        PartPlatform = "who.part-platform",
        /// A part.
        PartForwarder = "who.part-forwarder",
        /// A part.
        PartCustomsBroker = "who.part-customs-broker",
        /// A part.
        PartHub = "who.part-hub",
        /// A part.
        PartTracking = "who.part-tracking",
        /// A part.
        PartDataSystem = "who.part-data-system",
        /// A part.
        PartEquipment = "who.part-equipment",
        /// A part.
        PartRecipient = "who.part-recipient",
        /// Before which rows it sees.
        RowsSeen = "who.rows-seen",
        /// Where it is named.
        RowsNamed = "who.rows-named",
        /// The whole file.
        RowsAll = "who.rows-all",
        /// Before the fields it sees.
        FieldsSeen = "who.fields-seen",
        /// Fields that the files do not hold, a list.
        FieldsAbsent = "who.fields-absent",
        /// A field.
        FieldShipper = "who.field-shipper",
        /// A field.
        FieldConsignee = "who.field-consignee",
        /// A field.
        FieldOtherParties = "who.field-other-parties",
        /// A field.
        FieldAddresses = "who.field-addresses",
        /// A field.
        FieldContacts = "who.field-contacts",
        /// A field.
        FieldPersonalNumbers = "who.field-personal-numbers",
        /// A field.
        FieldRoute = "who.field-route",
        /// A field.
        FieldTransport = "who.field-transport",
        /// A field.
        FieldGoods = "who.field-goods",
        /// A field.
        FieldTariff = "who.field-tariff",
        /// A field.
        FieldValue = "who.field-value",
        /// A field.
        FieldQuantity = "who.field-quantity",
        /// A field.
        FieldTimes = "who.field-times",
        /// A field.
        FieldReferences = "who.field-references",
        /// Takes back what the person changed.
        AsByDefault = "who.as-by-default",
        /// Takes an added observer away.
        Remove = "who.remove",
        /// The same, for those who hear it; `{0}` is its name.
        RemoveWho = "who.remove-who",
        /// Before how it was recognised.
        Recognised = "who.recognised",
        /// The cell `{0}` in the column `{1}`, as `{2}`, in `{3}` rows.
        Way = "who.way",
        /// The records do not name it.
        NotNamed = "who.not-named",
        /// In which part it acts.
        ActsCarrier = "who.acts-carrier",
        /// In which part it acts.
        ActsPlatform = "who.acts-platform",
        /// In which part it acts.
        ActsForwarder = "who.acts-forwarder",
        /// In which part it acts.
        ActsDeclarant = "who.acts-declarant",
        /// In which part it acts.
        ActsPlace = "who.acts-place",
        /// In which part it acts.
        ActsShipper = "who.acts-shipper",
        /// In which part it acts.
        ActsConsignee = "who.acts-consignee",
        /// In which part it acts.
        ActsParty = "who.acts-party",
        /// In which part it acts.
        ActsNamed = "who.acts-named",
        /// Above its row of the matrix.
        CouldLearn = "who.could-learn",
        /// Before jurisdictions.
        CouldBeOrdered = "who.could-be-ordered",
        /// No jurisdiction is known.
        NoneRecorded = "who.none-recorded",
        /// Before what facts rest on.
        RestsOn = "who.rests-on",
        /// They rest on nothing in writing.
        GeneralKnowledge = "who.general-knowledge",
        /// They rest on the word of the person.
        ToldByYou = "who.told-by-you",
        /// A fact that was not checked.
        Unverified = "who.unverified",
        /// Before what it said in public.
        Position = "who.position",
        /// Above the form that adds an observer.
        HandTitle = "who.hand-title",
        /// What it does.
        HandLead = "who.hand-lead",
        /// The choice among known operators.
        HandKnown = "who.hand-known",
        /// Nothing is chosen.
        HandChoose = "who.hand-choose",
        /// The name of another.
        HandOther = "who.hand-other",
        /// The country of another.
        HandCountry = "who.hand-country",
        /// Adds it.
        HandAdd = "who.hand-add",
        /// Above the jurisdictions.
        Laws = "who.laws",
        /// In which tone.
        LawsLead = "who.laws-lead",
        /// Observers that it reaches, a list.
        Over = "who.over",
        /// Taken together they see `{0}`, a share.
        TogetherSee = "who.together-see",
        /// `{0}` provisions.
        Provisions = "who.provisions",
        /// None is recorded.
        NoProvisions = "who.no-provisions",
        /// Where it can be read, `{0}`.
        Source = "who.source",
        /// Before a disputed reading.
        Contested = "who.contested",
    }
}
