//! The codes of what is said beside the pictures of the network, of changes over time and of consumers.

crate::codes! {
    /// The view of the supply network.
    pub enum NetSay {
        /// Its title.
        Title = "net.title",
        /// The picture's own title.
        Drawn = "net.drawn",
        /// What is to be seen.
        Lead = "net.lead",
        /// What can be done with it.
        Choose = "net.choose",
        /// Where nothing is.
        Nothing = "net.nothing",
        /// What weighs: shipments.
        Units = "net.units",
        /// Columns of the table.
        Node = "net.node",
        /// Columns of the table.
        Weight = "net.weight",
        /// Columns of the table.
        Links = "net.links",
        /// Columns of the table.
        Role = "net.role",
        /// Columns of the table.
        State = "net.state",
        /// A node through which much goes.
        Chokepoint = "net.chokepoint",
        /// A node without which others are separated.
        Separates = "net.separates",
        /// An edge without which the network falls apart.
        Bridge = "net.bridge",
        /// What is cut, in the question what if.
        Cut = "net.cut",
        /// What loses a part by it.
        Affected = "net.affected",
        /// What loses everything by it.
        Severed = "net.severed",
        /// `{0}` lose everything without `{1}`.
        IfSevered = "net.if-severed",
        /// `{0}` lose a part without `{1}`.
        IfPart = "net.if-part",
        /// The table of what fails.
        WhatFails = "net.what-fails",
        /// Its rows: what passes the node.
        Passes = "net.passes",
        /// What is never seen to get there without it.
        NoOtherWay = "net.no-other-way",
        /// What finds no room on other ways.
        NoRoom = "net.no-room",
        /// Columns of the table.
        Products = "net.products",
        /// Columns of the table.
        Share = "net.share",
        /// The table of those that rely on a node.
        Dependents = "net.dependents",
        /// `{0}` more are not listed.
        MoreDependents = "net.more-dependents",
        /// Columns of the table: shipments that pass what is cut.
        PassToo = "net.pass-too",
        /// `{0}` nodes and `{1}` edges are not drawn.
        LeftOut = "net.left-out",
        /// If `{0}` were cut: `{1}` shipments pass it.
        IfCut = "net.if-cut",
        /// `{0}` shipments and `{1}` products are never seen without it.
        IfCutOff = "net.if-cut-off",
        /// `{0}` shipments of `{1}` products would find no other way.
        IfLost = "net.if-lost",
        /// Nothing that is looked at would be lost.
        IfNothing = "net.if-nothing",
        /// It is no hub that goods pass between others.
        IfOwn = "net.if-own",
        /// Takes the choice back.
        Whole = "net.whole",
    }
}

crate::codes! {
    /// The view of changes over time.
    pub enum TimeSay {
        /// Its title.
        Title = "time.title",
        /// What is to be seen.
        Lead = "time.lead",
        /// Where nothing is.
        Nothing = "time.nothing",
        /// The picture of all series.
        Series = "time.series",
        /// Its units.
        SeriesUnits = "time.series-units",
        /// Columns of the table.
        Group = "time.group",
        /// Columns of the table.
        Day = "time.day",
        /// Columns of the table.
        Shipments = "time.shipments",
        /// Each panel has its own scale.
        OwnScale = "time.own-scale",
        /// `{0}` series more are not drawn.
        LeftOut = "time.left-out",
        /// `{0}` series are too short.
        TooShort = "time.too-short",
        /// Changes of level.
        Changes = "time.changes",
        /// The smallest rise that would show.
        SmallestRise = "time.smallest-rise",
        /// The picture of days.
        Calendar = "time.calendar",
        /// Its units.
        CalendarUnits = "time.calendar-units",
        /// A day without shipments.
        None = "time.none",
        /// The picture of groups that moved.
        Movers = "time.movers",
        /// Its units: between the time before `{0}` and after.
        MoversUnits = "time.movers-units",
        /// Before.
        Before = "time.before",
        /// After.
        After = "time.after",
        /// The change, in percentage points.
        Change = "time.change",
    }
}

crate::codes! {
    /// The view of consumers.
    pub enum PeopleSay {
        /// Its title.
        Title = "people.title",
        /// What is to be seen.
        Lead = "people.lead",
        /// The picture of class sizes.
        Classes = "people.classes",
        /// Its units.
        ClassesUnits = "people.classes-units",
        /// Alone.
        Alone = "people.alone",
        /// Classes of `{0}` to `{1}`.
        Between = "people.between",
        /// Classes of `{0}` and more.
        From = "people.from",
        /// Columns of the table.
        Class = "people.class",
        /// Columns of the table.
        Shipments = "people.shipments",
        /// The picture of contributions.
        Contributions = "people.contributions",
        /// Its units.
        ContributionsUnits = "people.contributions-units",
        /// Columns of the table.
        Value = "people.value",
        /// Columns of the table.
        Share = "people.share",
        /// The picture of unicity.
        Unicity = "people.unicity",
        /// Its units: what deliveries are known by, `{0}`.
        UnicityUnits = "people.unicity-units",
        /// Below its axis.
        UnicityAxis = "people.unicity-axis",
        /// Columns of the table.
        Deliveries = "people.deliveries",
        /// Columns of the table.
        Low = "people.low",
        /// Columns of the table.
        High = "people.high",
        /// The picture of revealing goods.
        Revealing = "people.revealing",
        /// Its units.
        RevealingUnits = "people.revealing-units",
        /// Columns of the table.
        Category = "people.category",
        /// Columns of the table.
        Persons = "people.persons",
        /// A category `{0}` with strength `{1}`.
        OfStrength = "people.of-strength",
    }
}
