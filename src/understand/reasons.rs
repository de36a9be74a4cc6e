//! Why a column was given its role, as what is said of it.

use super::role::PartyRole;
use super::shipments::Reason;
use crate::codes;
use crate::saying::{Saying, Value};

codes! {
    /// What is said of why a column has its role: clauses, without a full stop.
    pub enum ReasonSays {
        /// The header says `{0}`.
        Header = "reasons.header",
        /// A share `{0}` of the values are `{1}`, a plural noun: one of [`Looks`](super::values::Looks) or of the next five.
        Values = "reasons.values",
        /// Values, a plural noun.
        CountRows = "reasons.count-rows",
        /// Values, a plural noun.
        Dates = "reasons.dates",
        /// Values, a plural noun.
        Amounts = "reasons.amounts",
        /// Values, a plural noun.
        Sites = "reasons.sites",
        /// Values, a plural noun: numbers behind the word `{0}`.
        BehindWord = "reasons.behind-word",
        /// A column beside it settles it.
        BesideStreetOrCity = "reasons.beside-street-or-city",
        /// A column beside it settles it.
        BesideAddress = "reasons.beside-address",
        /// Two addresses stand in the table, this one of them.
        SenderFirst = "reasons.sender-first",
        /// Where it stands.
        BetweenCityAndCountry = "reasons.between-city-and-country",
        /// A country of no address.
        BesideNoAddress = "reasons.beside-no-address",
        /// It follows the columns of a party, by its part.
        AfterConsignor = "reasons.after-consignor",
        /// It follows the columns of a party, by its part.
        AfterSeller = "reasons.after-seller",
        /// It follows the columns of a party, by its part.
        AfterExporter = "reasons.after-exporter",
        /// It follows the columns of a party, by its part.
        AfterConsignee = "reasons.after-consignee",
        /// It follows the columns of a party, by its part.
        AfterBuyer = "reasons.after-buyer",
        /// It follows the columns of a party, by its part.
        AfterImporter = "reasons.after-importer",
        /// It follows the columns of a party, by its part.
        AfterNotify = "reasons.after-notify",
        /// It follows the columns of a party in any other part.
        AfterParty = "reasons.after-party",
        /// One party is named, by its part.
        OnlyConsignor = "reasons.only-consignor",
        /// One party is named, by its part.
        OnlySeller = "reasons.only-seller",
        /// One party is named, by its part.
        OnlyExporter = "reasons.only-exporter",
        /// One party is named, by its part.
        OnlyConsignee = "reasons.only-consignee",
        /// One party is named, by its part.
        OnlyBuyer = "reasons.only-buyer",
        /// One party is named, by its part.
        OnlyImporter = "reasons.only-importer",
        /// One party is named, by its part.
        OnlyNotify = "reasons.only-notify",
        /// One party is named, in any other part.
        OnlyParty = "reasons.only-party",
        /// Whose an address of an order is.
        BuyerOfOrders = "reasons.buyer-of-orders",
        /// What a date is of.
        OnlyDateOfDeclarations = "reasons.only-date-of-declarations",
        /// What a date is of.
        OnlyDateOfOrders = "reasons.only-date-of-orders",
        /// What a date is of.
        OnlyDateOfInvoices = "reasons.only-date-of-invoices",
        /// What a date is of.
        RecordedWhenPlaced = "reasons.recorded-when-placed",
        /// Lengths and widths of something else.
        NoShipment = "reasons.no-shipment",
        /// Another column is likelier to have the role called `{0}`.
        LikelierColumn = "reasons.likelier-column",
        /// Line numbers: they begin anew with each number of the column `{0}`.
        BeginsAnew = "reasons.begins-anew",
        /// The column `{0}` times `{1}` is `{2}`.
        Product = "reasons.product",
        /// A quantity.
        OnlyWholeNumbers = "reasons.only-whole-numbers",
        /// A value.
        OnlyAmounts = "reasons.only-amounts",
        /// A value.
        GreaterAmount = "reasons.greater-amount",
        /// A weight.
        SmallerAmount = "reasons.smaller-amount",
        /// A region.
        CodesBesideCity = "reasons.codes-beside-city",
        /// A description.
        BeforeQuantity = "reasons.before-quantity",
        /// The column `{0}` begins with this one.
        DescriptionBegins = "reasons.description-begins",
        /// One for each text of the column `{0}`.
        OneForEach = "reasons.one-for-each",
        /// It is the same wherever the column `{0}` is the same.
        SameWherever = "reasons.same-wherever",
    }
}

impl Reason {
    /// In words, as a clause.
    pub fn says(&self) -> Saying {
        match self {
            Reason::Header { word } => Saying::of(ReasonSays::Header, [Value::Name(word.clone())]),
            Reason::Values { kind, share } => {
                Saying::of(ReasonSays::Values, [Value::Share(f64::from(*share)), kind.clone().into()])
            }
            Reason::Neighbours { because } => because.clone(),
        }
    }

    /// What neighbours settle.
    pub(super) fn neighbours(because: impl Into<Saying>) -> Reason {
        Reason::Neighbours { because: because.into() }
    }

    /// What a share of the values are.
    pub(super) fn values(kind: impl Into<Saying>, share: f32) -> Reason {
        Reason::Values { kind: kind.into(), share }
    }
}

/// That a column follows those of a party that has an address.
pub(super) fn after(party: PartyRole) -> ReasonSays {
    match party {
        PartyRole::Consignor => ReasonSays::AfterConsignor,
        PartyRole::Seller => ReasonSays::AfterSeller,
        PartyRole::Exporter => ReasonSays::AfterExporter,
        PartyRole::Consignee => ReasonSays::AfterConsignee,
        PartyRole::Buyer => ReasonSays::AfterBuyer,
        PartyRole::Importer => ReasonSays::AfterImporter,
        PartyRole::Notify => ReasonSays::AfterNotify,
        _ => ReasonSays::AfterParty,
    }
}

/// That a party that has an address is the only one.
pub(super) fn only(party: PartyRole) -> ReasonSays {
    match party {
        PartyRole::Consignor => ReasonSays::OnlyConsignor,
        PartyRole::Seller => ReasonSays::OnlySeller,
        PartyRole::Exporter => ReasonSays::OnlyExporter,
        PartyRole::Consignee => ReasonSays::OnlyConsignee,
        PartyRole::Buyer => ReasonSays::OnlyBuyer,
        PartyRole::Importer => ReasonSays::OnlyImporter,
        PartyRole::Notify => ReasonSays::OnlyNotify,
        _ => ReasonSays::OnlyParty,
    }
}
