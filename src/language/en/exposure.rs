//! What exposures say, in English.

use crate::exposure::observers::ObserversSay;
use crate::exposure::thresholds::ThresholdSays;

pub fn observers(code: ObserversSay) -> &'static str {
    match code {
        ObserversSay::NotInFile => "the file holds nothing of this",
        ObserversSay::NotSeen => "nothing of this is in the rows and fields that it sees",
        ObserversSay::Links => "{0} of {1} trade {1#link|links}",
        ObserversSay::GoodsByValue => "goods known for {0} of the value",
        ObserversSay::Goods => "goods known in {0} of {1} {1#shipment|shipments}",
        ObserversSay::Lanes => "lane known in {0} of {1} {1#shipment|shipments}",
        ObserversSay::Persons => "{0} of {1} private {1#person|persons} could be identified",
        ObserversSay::Legs => "{0} of {1} {1#leg|legs} of the supply network",
        ObserversSay::LegsWrong => {
            "{0} of {1} {1#leg|legs} of the supply network; {2} of what it would take for legs would be wrong"
        }
        ObserversSay::RiseInADay => "a rise by {0} would show within a day",
        ObserversSay::RiseInAWeek => "a rise by {0} would show within a week",
        ObserversSay::RiseInAMonth => "a rise by {0} would show within a month",
        ObserversSay::TooFewInTime => "too few shipments over time to tell a change from chance",
    }
}

pub fn thresholds(code: ThresholdSays) -> &'static str {
    match code {
        ThresholdSays::Judged => "{0}: {1} ({2})",
        ThresholdSays::Low => "low",
        ThresholdSays::Moderate => "moderate",
        ThresholdSays::High => "high",
        ThresholdSays::Severe => "severe",
        ThresholdSays::AtLeast => "at least {0}",
        ThresholdSays::AtMost => "at most {0}",
        ThresholdSays::LinksSeen => "trade links of the file that can be read: {0}",
        ThresholdSays::PersonsSeen => "natural persons of the file that can be identified: {0}",
        ThresholdSays::LegsSeen => "legs of the supply network that can be reconstructed: {0}",
        ThresholdSays::RiseSeen => "smallest rise that shows within one period: {0}",
        ThresholdSays::MoreThan => "more than {0}",
        ThresholdSays::Under => "under {0}",
        ThresholdSays::AtLeastOne => "at least one",
        ThresholdSays::NoneOf => "none",
        ThresholdSays::Stated => "stated by this project",
        ThresholdSays::ClassSize => "class size 5 is the risk threshold 0.2 of ARX; the shares are stated by this project",
        ThresholdSays::MergerGuidelines => {
            "SWD(2021) 352, after CEPII, for the bound of dependency, 4,000; US merger guidelines 2023 for 1,800 and 1,000"
        }
        ThresholdSays::OrganisationsNamed => "shipments that name an organisation that can be identified: {0}",
        ThresholdSays::LinksVisible => "shipments that show who ships to whom: {0}",
        ThresholdSays::ShipmentsKnown => "shipments of which this is known: {0}",
        ThresholdSays::LinesKnown => "lines of which this is known: {0}",
        ThresholdSays::StrategicLines => "lines on a list: {0}",
        ThresholdSays::RevealingLines => "lines whose goods may reveal a special category about a person: {0}",
        ThresholdSays::PersonsArt9 => "natural persons with goods that may reveal a special category: {0}",
        ThresholdSays::HubShare => "shipments that pass the busiest hub: {0}",
        ThresholdSays::Predictable => "lanes and trade links whose next shipment could be predicted: {0}",
        ThresholdSays::DirectIdentifiers => "lines with a direct identifier, in the column that holds most: {0}",
        ThresholdSays::PersonNumbers => "numbers that stand for persons, without a direct identifier: {0}",
        ThresholdSays::SmallClasses => "shipments that share these values with fewer than four others: {0}",
        ThresholdSays::Reidentification => "probability of finding the right shipment, on average: {0}",
        ThresholdSays::RiskBounds => {
            "20 % is the risk threshold of ARX, 9 % that of EMA policy 0070 for published clinical data; 50 % is stated by this project"
        }
        ThresholdSays::SpecialUniques => "shipments that three values or fewer pick out: {0}",
        ThresholdSays::GoodsFollow => "shipments whose goods follow from place and date: {0}",
        ThresholdSays::Unicity => "consignees whom a few deliveries single out: {0}",
        ThresholdSays::Concentration => "concentration: {0} of 10,000",
        ThresholdSays::SingleSources => "products with enough shipments that have a single source: {0}",
        ThresholdSays::CutOff => "organisations and places that would be cut off from the rest: {0}",
        ThresholdSays::ShipmentsLost => "shipments that would find no other way: {0}",
        ThresholdSays::EuDependent => "product groups that show a dependency: {0}",
        ThresholdSays::EuCommission => "SWD(2021) 352 for the bounds 0.4 and 0.5; the shares are stated by this project",
        ThresholdSays::ShareMoved => "change in a group's share of the shipments: {0}",
        ThresholdSays::Seasonal => "strength of season: {0}",
        ThresholdSays::Hyndman => {
            "after Wang, Smith and Hyndman 2006; 0.64 is where the R package forecast takes a season for strong"
        }
        ThresholdSays::SeriesChanged => "series long enough to tell that show a change: {0}",
        ThresholdSays::FewSeriesChanged => "series that show a change, fewer than 3 being long enough to tell: {0}",
    }
}
