//! What is said of consumers, in English.

use crate::exposure::consumers::ConsumersSay;

/// The text of a code.
pub(super) fn text(code: ConsumersSay) -> &'static str {
    use ConsumersSay as Say;
    match code {
        Say::NothingMore => "",
        Say::Postcode => "postcode",
        Say::City => "city",
        Say::Destination => "destination",
        Say::Date => "date",
        Say::Goods => "goods",
        Say::Mass => "mass",
        Say::Value => "value",

        Say::NoQuasi => {
            "No column holds what others may know of a delivery (postcode, city, date, goods, mass, value), so nobody could \
             be picked out by it."
        }
        Say::NoDelivery => {
            "These rows do not look like deliveries: no column tells of a consignee, a destination or a day, or holds a \
             number of a shipment, so nobody could be picked out by a delivery."
        }
        Say::NoneUsed => "None of the values that were chosen is in the file, so nothing tells the shipments apart.",
        Say::NoShipment => "There is no shipment.",
        Say::OnlyOrganisations => {
            "Every consignee is an organisation, so no person could be picked out by what a delivery looks like."
        }
        Say::OneShipment => "Only one shipment may be a person's, so whoever knows of that delivery has found it.",
        Say::NoPersonSaid => "; whether a person stands behind a delivery the file does not say",
        Say::TooFew => {
            "Only {0} {0#shipment|shipments} may be a person's, so whoever knows of one of these deliveries has nearly found \
             it."
        }
        Say::Drawn => "; this is estimated from {0} {0#shipment|shipments} drawn with the seed {1}, each compared with all",

        Say::NoLine => "There is no line in which to look for persons.",
        Say::OrganisationsLeftOut => {
            "{0} {0#street, e-mail address or telephone number is an organisation’s and is not counted|streets, e-mail addresses and telephone numbers are organisations’ and are not counted}."
        }
        Say::DirectAndLeftOut => "{0} {1}",
        Say::DirectNone => "No cell was found that names a person or tells how to reach one.",
        Say::DirectOnlyNumbers => {
            "{0} {0#cell holds|cells hold} a number that stands for one of {1} {1#customer|customers} in somebody's books; no \
             cell names a person directly."
        }
        Say::Direct => {
            "{0} {0#cell names a person or tells how to reach one|cells name a person or tell how to reach one}: {1}{2}."
        }
        Say::DirectAndNumbers => {
            "; {0} {0#cell holds|cells hold} a number that stands for one of {1} {1#customer|customers} in somebody's books"
        }
        Say::TaxIds => "{0} {0#tax, identity or bank number|tax, identity or bank numbers}",
        Say::Names => "{0} {0#name|names}",
        Say::Streets => "{0} {0#street address|street addresses}",
        Say::Emails => "{0} {0#e-mail address|e-mail addresses}",
        Say::Phones => "{0} {0#telephone number|telephone numbers}",
        Say::CustomsIds => "{0} {0#customs identifier|customs identifiers}",
        Say::PersonNumbers => "{0} {0#number that stands for a person|numbers that stand for a person}",
        Say::AsTaxIds => "{0#tax, identity or bank number|tax, identity or bank numbers}",
        Say::AsNames => "{0#name|names}",
        Say::AsStreets => "{0#street address|street addresses}",
        Say::AsEmails => "{0#e-mail address|e-mail addresses}",
        Say::AsPhones => "{0#telephone number|telephone numbers}",
        Say::AsCustomsIds => "{0#customs identifier|customs identifiers}",
        Say::AsPersonNumbers => "{0#number that stands for a person|numbers that stand for a person}",
        Say::CellsOf => "{0}, {1} {1#distinct value|distinct values}",
        Say::CellsVerified => "{0}, {1} {1#distinct value|distinct values}; check digit right in {2}",
        Say::LeaveOut => "Leave out {0} for every recipient who does not deliver to the door.",
        Say::NothingToLeaveOut => "Nothing to leave out: no direct identifier was found.",

        Say::KNone => {
            "Whoever knows the {0} of a delivery could not pick it out: each of the {1} {1#shipment|shipments} shares \
             {0#it|them} with four others or more{2}."
        }
        Say::KAll => {
            "Whoever knows the {0} of a delivery could pick it out: each of the {1} {1#shipment|shipments} is alone in \
             {0#it|them}{2}."
        }
        Say::KAlone => {
            "Whoever knows the {0} of a delivery could pick it out: {2} of the {1} {1#shipment|shipments} are alone in \
             {0#it|them}{3}."
        }
        Say::KNearly => {
            "Whoever knows the {0} of a delivery could pick it out, or nearly: {2} of the {1} {1#shipment|shipments} share \
             {0#it|them} with fewer than four others{3}{4}."
        }
        Say::KNearlyAll => {
            "Whoever knows the {0} of a delivery could pick it out, or nearly: all {1} {1#shipment|shipments} share \
             {0#it|them} with fewer than four others{3}{4}."
        }
        Say::StandAlone => ", and {0} {0#stands|stand} alone",
        Say::SmallestClass => "k, the size of the smallest class",
        Say::SmallestClassNote => "shipments alike in all of these values",
        Say::DistinctionRow => "distinction, classes by shipments",
        Say::ClassesOf => "{0} {0#class|classes}",
        Say::Alone => "alone",
        Say::InClassesBelow => "in classes of fewer than {0}",
        Say::ByOne => "by {0} alone",
        Say::WithAnother => "… with {0} as well",
        Say::InSmall => "{0} in classes of fewer than {1}",
        Say::Coarsen => "{0}: in the order of the table below, knowing the {1} raises the share from {2} to {3}.",
        Say::CoarserPostcode => "Keep only the first digits of the postcode",
        Say::CoarserCity => "Give the region instead of the city",
        Say::CoarserDestination => "Give the country of destination instead of the place",
        Say::CoarserDate => "Give the month instead of the day",
        Say::CoarserGoods => "Give the tariff heading or a category instead of the goods themselves",
        Say::CoarserMass => "Round the mass, to whole kilograms or more",
        Say::CoarserValue => "Give the value in bands",

        Say::Distinction => {
            "Of all that others may know of a delivery, the most telling {0#is|are} the {0}: {1} of the {2} \
             {2#shipment|shipments} share {0#it|them} with fewer than four others{3}{4}."
        }
        Say::DistinctionNone => {
            "Of all that others may know of a delivery, the most telling {0#is|are} the {0}, and still each of the {1} \
             {1#shipment|shipments} shares {0#it|them} with four others or more{2}{3}."
        }
        Say::DistinctionNote => {
            "classes by shipments; {0} of the pairs told apart; {1} of the shipments in classes of fewer than {2}"
        }

        Say::Reidentification => {
            "Whoever looks for a delivery of which they know the {0} would pick the right one of the {3} \
             {3#shipment|shipments} with a probability of {1} on average, and of {2} in the worst case{4}."
        }
        Say::ReidentificationEven => {
            "Whoever looks for a delivery of which they know the {0} would pick the right one of the {2} \
             {2#shipment|shipments} with a probability of {1}{3}."
        }
        Say::ProsecutorAverage => "on average",
        Say::ProsecutorHighest => "in the worst case",
        Say::SmallestClassOf => "{0} {0#shipment|shipments} in the smallest class",
        Say::ProsecutorAtRisk => "shipments at more than {0}",
        Say::AtRiskWithWildcards => "shipments at more than {0}, a blank being any value",
        Say::IndividualRisk => "on average, if these were {0} of all such deliveries",
        Say::IndividualRiskNote => "individual risk by Benedetti and Franconi, a blank being a value of its own",

        Say::Population => {
            "If these shipments were {0} of all such deliveries, drawn at random, about {1} of all deliveries would be the \
             only one with its {2}; a file is no random sample, so this shows an order of size."
        }
        Say::PopulationNoneAlone => "No shipment is alone in {0}, so none can be the only one of its kind among all deliveries.",
        Say::PopulationAllAlone => {
            "No two shipments are alike in {0}, so how many would be alone among all deliveries cannot be estimated."
        }
        Say::PopulationNoPairs => {
            "Shipments alike in {0} never come in pairs, so how many would be alone among all deliveries cannot be estimated."
        }
        Say::ByPitman => "by the model of Pitman",
        Say::ByZayatz => "by the model of Zayatz",
        Say::AtFraction => "if these were a random {0} of all",
        Say::AloneInFile => "alone in the file itself",

        Say::Special => {
            "Three values or fewer, out of {2}, are enough to pick out {0} of the {1} {1#shipment|shipments}; the most \
             telling of them is the {3}, with a part in {4} of the score{5}{6}."
        }
        Say::SpecialByOne => "The {2} alone is enough to pick out {0} of the {1} {1#shipment|shipments}{3}{4}.",
        Say::SpecialNone => "No three values out of {1} are enough to pick out one of the {0} {0#shipment|shipments}{2}{3}.",
        Say::AloneBySo => "alone by {0} {0#value|values}, by no fewer",
        Say::ContributionNote => "share of the score of special uniques in which it has a part",

        Say::AttributeNoGoods => "No column tells goods apart, so nothing can be learnt of them from place and date.",
        Say::AttributeNoPlace => {
            "No value that is used tells where or when a delivery was, so nothing can be learnt from it of the goods."
        }
        Say::AttributeBoth => {
            "Whoever knows the {0} of a delivery could tell the goods of {1} of the {2} {2#shipment|shipments}: of {3} \
             because no other is like {3#it|them}, of {4} because all that are alike hold the same goods{5}."
        }
        Say::AttributeAlone => {
            "Whoever knows the {0} of a delivery could tell the goods of {1} of the {2} {2#shipment|shipments}, because no \
             other is like them{3}."
        }
        Say::AttributeSame => {
            "Whoever knows the {0} of a delivery could tell the goods of {1} of the {2} {2#shipment|shipments} without \
             picking one out, because all that are alike hold the same goods{3}."
        }
        Say::AttributeNone => {
            "Whoever knows the {0} of a delivery could not tell its goods for certain: wherever some of the {1} \
             {1#shipment|shipments} are alike in {0#it|them}, their goods differ{2}."
        }
        Say::AloneInClass => "goods told, no other shipment alike",
        Say::SameGoodsInClass => "goods told, all alike hold the same",
        Say::LDistinct => "l, different goods",
        Say::LDistinctNote => "the fewest in a class",
        Say::LEntropy => "l, by entropy",
        Say::LEntropyNote => "e to the smallest entropy of a class",
        Say::LRecursive => "c, for recursive (c, 2)-diversity",
        Say::LRecursiveNote => "the commonest goods of a class against all its others, at most",
        Say::TCloseness => "t, distance from the mix of all goods",
        Say::TClosenessNote => "of the class farthest from it; 0 is the same mix, 1 nothing in common",
        Say::BetaLikeness => "β, the greatest gain",
        Say::BetaLikenessNote => "the largest rise of a share, from all shipments to a class, in multiples of that share",
        Say::BetaEnhanced => "β, enhanced",
        Say::BetaEnhancedNote => "the same, but for frequent goods no more than −ln of their share",
        Say::DeltaDisclosure => "δ, the greatest change",
        Say::DeltaDisclosureNote => "the largest change of a share, from all shipments to a class, as a natural logarithm",

        Say::UnicityNoPoint => {
            "Neither place and date nor date and goods tell these deliveries apart, so they do not add up to a trace of who \
             receives them."
        }
        Say::UnicityNoConsignee => "No column tells who receives, not even by a number, so deliveries do not add up to a trace.",
        Say::UnicityNobody => {
            "No consignee who may be a person has a delivery of which enough is known, so there is no trace of one."
        }
        Say::UnicityTooFew => {
            "{0} {0#consignee who may be a person is|consignees who may be persons are} too few to tell how many deliveries \
             single one out: that takes {1}."
        }
        Say::Unicity => {
            "{0} {0#delivery|deliveries} drawn at random, each known by {5}, {0#is|are} enough to tell a consignee from all \
             others in {1} of the cases (interval at 95 %: {2} to {3}), among the {4} {4#consignee who has|consignees who \
             have} as many."
        }
        Say::UnicityBy => "{0} {0#delivery|deliveries}, known by {1}",
        Say::UnicityNote => "{0} to {1}; {2} of {3} {3#consignee|consignees} with as many looked at, seed {4}",
    }
}
