//! Codes of what the view of goods says.

crate::codes! {
    /// What the view of goods says.
    pub enum GoodsSay {
        /// Its title.
        Title = "goods.title",
        /// What it shows.
        Lead = "goods.lead",
        /// Before the choice of what areas show.
        Area = "goods.area",
        /// Areas by shipments.
        ByShipments = "goods.by-shipments",
        /// Areas by value, in `{0}`.
        ByValue = "goods.by-value",
        /// Areas by value, in a currency that the files do not name.
        ByValueAlone = "goods.by-value-alone",
        /// The treemap.
        TreeTitle = "goods.tree-title",
        /// What areas are.
        UnitsShipments = "goods.units-shipments",
        /// What areas are, in the currency `{0}`.
        UnitsValue = "goods.units-value",
        /// What areas are, where the files name no currency.
        UnitsValueAlone = "goods.units-value-alone",
        /// For those who do not see it: `{0}` chapters, `{1}` headings.
        Description = "goods.description",
        /// A shipment can count several times.
        Several = "goods.several",
        /// `{0}` shipments are not drawn.
        Unknown = "goods.unknown",
        /// `{0}` groups with `{1}` shipments are not drawn.
        OtherGroups = "goods.other-groups",
        /// `{0}` lines are in no sum.
        OtherCurrencies = "goods.other-currencies",
        /// Nothing is known of any goods.
        Nothing = "goods.nothing",
        /// Head of a column.
        HeadChapter = "goods.head-chapter",
        /// Head of a column.
        HeadHeading = "goods.head-heading",
        /// Head of a column.
        HeadShipments = "goods.head-shipments",
        /// Head of a column, in the currency `{0}`.
        HeadValue = "goods.head-value",
        /// Head of a column, where the files name no currency.
        HeadValueAlone = "goods.head-value-alone",
        /// Head of a column.
        HeadDetail = "goods.head-detail",
        /// Head of a column.
        HeadSigns = "goods.head-signs",
        /// Goods of a chapter without a heading.
        NoHeading = "goods.no-heading",
        /// How specifically goods are known.
        DetailNothing = "goods.detail-nothing",
        /// How specifically.
        DetailChapter = "goods.detail-chapter",
        /// How specifically.
        DetailHeading = "goods.detail-heading",
        /// How specifically.
        DetailSubheading = "goods.detail-subheading",
        /// How specifically.
        DetailNational = "goods.detail-national",
        /// How specifically.
        DetailProduct = "goods.detail-product",
        /// A sign.
        Strategic = "goods.strategic",
        /// A sign.
        Revealing = "goods.revealing",
        /// A heading `{0}` with its name `{1}`.
        Code = "goods.code",
        /// What marks the goods that are chosen.
        Marked = "goods.marked",
        /// The goods `{0}` that are chosen.
        Chosen = "goods.chosen",
        /// `{0}` shipments.
        ChosenHolds = "goods.chosen-holds",
        /// What is chosen has `{1}` of `{0}`, the name of a value.
        ChosenValue = "goods.chosen-value",
        /// Known as `{0}`.
        ChosenKnown = "goods.chosen-known",
        /// Nothing is chosen.
        ChosenNone = "goods.chosen-none",
        /// Takes the choice back.
        Release = "goods.release",
    }
}
