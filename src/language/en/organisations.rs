//! What is said of organisations, in English.

use crate::exposure::organisations::OrganisationsSay;

/// The text of a code.
pub(super) fn text(code: OrganisationsSay) -> &'static str {
    use OrganisationsSay as Say;
    match code {
        Say::NoParty => "No column names a party (consignor, consignee, carrier …), so no organisation can be read.",
        Say::Named => "Whoever reads these records could learn of {0} {0#organisation|organisations}{1}{2}.",
        Say::OnlyPersons => "No organisation is named: the parties are private persons.",
        Say::OnlyNumbers => "{0}; no organisation is named.",
        Say::NothingMore => "",
        Say::OneUnknown => ", though without a register number or place to tell which it is",
        Say::NoneKnown => ", though none with a register number or place to tell which it is",
        Say::OneKnown => ", well enough to tell which it is",
        Say::AllKnown => ", all of them well enough to tell which they are",
        Say::SomeKnown => ", {0} of them well enough to tell which {0#it is|they are}",
        Say::AndNumbers => "; {0}",
        Say::KnownOnlyBy => "{0} {2#is|are} known only by {1}",
        Say::ByNumber => "a number",
        Say::ByEmail => "an e-mail address",
        Say::ByNumberOrEmail => "a number or an e-mail address",
        Say::Identifiable => "organisations, {0} identifiable",
        Say::BesidePersons => "beside {0} private {0#person|persons}",
        Say::BesideNumbers => "{0} known only by {1}",
        Say::TwoWays => "written in two ways or more",
        Say::TwoWaysNote => "hiding one spelling would not hide them",
        Say::PossiblySame => "possibly the same",
        Say::PossiblySameNote => {
            "pairs of similar names with a postcode, city, e-mail or telephone number in common: counted as two each"
        }
        Say::Mentions => "{0} {0#mention|mentions}",
        Say::Consignors => "{0} {0#consignor|consignors}",
        Say::Sellers => "{0} {0#seller|sellers}",
        Say::Exporters => "{0} {0#exporter|exporters}",
        Say::Manufacturers => "{0} {0#manufacturer|manufacturers}",
        Say::Consignees => "{0} {0#consignee|consignees}",
        Say::Buyers => "{0} {0#buyer|buyers}",
        Say::Importers => "{0} {0#importer|importers}",
        Say::NotifyParties => "{0} {0#notify party|notify parties}",
        Say::Declarants => "{0} {0#declarant|declarants}",
        Say::Carriers => "{0} {0#carrier|carriers}",
        Say::Forwarders => "{0} {0#forwarder|forwarders}",
        Say::Platforms => "{0} {0#platform|platforms}",
        Say::OtherParties => "{0} {0#other party|other parties}",
        Say::AsConsignor => "consignors",
        Say::AsSeller => "sellers",
        Say::AsExporter => "exporters",
        Say::AsManufacturer => "manufacturers",
        Say::AsConsignee => "consignees",
        Say::AsBuyer => "buyers",
        Say::AsImporter => "importers",
        Say::AsNotify => "notify parties",
        Say::AsDeclarant => "declarants",
        Say::AsCarrier => "carriers",
        Say::AsForwarder => "forwarders",
        Say::AsPlatform => "platforms",
        Say::AsOther => "other parties",

        Say::NoShipperNoConsignee => "No column names a shipper or a consignee, so no trade link can be read.",
        Say::NoShipper => {
            "No column names who ships (consignor, exporter, seller or manufacturer), so no trade link can be read."
        }
        Say::NoConsignee => "No column names who receives (consignee, importer or buyer), so no trade link can be read.",
        Say::Links => "Whoever reads these records could learn of {0} trade {0#link|links}: who ships to whom, in {1}{2}.",
        Say::LinksNothingMore => "",
        Say::LinksAllNumbered => ", one side known only by a number",
        Say::LinksSomeNumbered => "; in {0} of them one side is known only by a number",
        Say::LinksAllToPersons => ", each to a private person",
        Say::LinksSomeToPersons => "; {0} of them {0#ends|end} at a private person",
        Say::LinksValue => "value in {0} on visible links",
        Say::LinksValueOfNoCurrency => "value on visible links",
        Say::LinksValueNote => "share of the value of all lines",

        Say::NoveltyNoDay => "No column tells when anything happened, so a new trade link cannot be told from an old one.",
        Say::NoveltyNoDatedLink => {
            "No line with shipper and consignee has a date, so a new trade link cannot be told from an old one."
        }
        Say::NoveltyTooFew => {
            "Not enough to tell when a trade link is new: that takes two days, weeks or months with {0} shipments or more in at \
             least half of them."
        }
        Say::NoveltyDay => {
            "A new supplier or customer could be noticed within a day: on {0}, the last day, {1} trade {1#link is|links are} \
             seen for the first time{2}."
        }
        Say::NoveltyWeek => {
            "A new supplier or customer could be noticed within a week: in the last whole week, from {0} on, {1} trade \
             {1#link is|links are} seen for the first time{2}."
        }
        Say::NoveltyMonth => {
            "A new supplier or customer could be noticed within a month: in {0}, the last whole month, {1} trade \
             {1#link is|links are} seen for the first time{2}."
        }
        Say::NoveltyNothingBefore => "",
        Say::NoveltyDaysBefore => "; in the median {0} a day over the {1} {1#day|days} before",
        Say::NoveltyWeeksBefore => "; in the median {0} a week over the {1} {1#week|weeks} before",
        Say::NoveltyMonthsBefore => "; in the median {0} a month over the {1} {1#month|months} before",
        Say::NoveltyWeekFrom => "week from {0} on",
        Say::NoveltyOf => "new trade links, of {0} seen",

        Say::VariantsNoOrganisation => "No organisation is named, so none can be written in two ways.",
        Say::VariantsNone => "Of {0} {0#organisation|organisations} none is found to be written in two ways.",
        Say::Variants => {
            "{0} of {1} {1#organisation|organisations} {0#is|are} written in two ways or more: hiding one spelling would not hide \
             {0#it|them}."
        }
        Say::VariantsSpellings => "spellings; also {0}",
        Say::VariantsCount => "spellings",
        Say::VariantByName => "“{0}” (same name and country)",
        Say::VariantByNumber => "“{0}” (same registered number)",
        Say::VariantByRow => "“{0}” (beside it in the same row)",
        Say::VariantByPerson => "“{0}” (merged by you)",
    }
}
