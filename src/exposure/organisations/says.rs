//! What is said of organisations.

crate::codes! {
    /// What is said of organisations.
    pub enum OrganisationsSay {
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
    }
}
