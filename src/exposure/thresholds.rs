//! Every threshold and every minimum, each with its source. Levels come from here and from nowhere else.

use super::finding::Level;
use crate::saying::{Saying, Value};

crate::codes! {
    /// What thresholds are set on, how, and by whom.
    pub enum ThresholdSays {
        /// Level `{0}`: `{1}`, a bound on a stated number; source `{2}`.
        Judged = "thresholds.judged",
        /// The level's name.
        Low = "thresholds.low",
        /// The level's name.
        Moderate = "thresholds.moderate",
        /// The level's name.
        High = "thresholds.high",
        /// The level's name.
        Severe = "thresholds.severe",
        /// At least `{0}`.
        AtLeast = "thresholds.at-least",
        /// At most `{0}`.
        AtMost = "thresholds.at-most",
        /// More than `{0}`.
        MoreThan = "thresholds.more-than",
        /// Under `{0}`.
        Under = "thresholds.under",
        /// At least one.
        AtLeastOne = "thresholds.at-least-one",
        /// None.
        NoneOf = "thresholds.none",
        /// Stated by this project.
        Stated = "thresholds.stated",
        /// The class size is ARX's, the shares are stated by this project.
        ClassSize = "thresholds.class-size",
        /// The bounds of the US merger guidelines and of the European Commission.
        MergerGuidelines = "thresholds.merger-guidelines",
        /// Shipments that name an organisation that can be identified: `{0}`.
        OrganisationsNamed = "thresholds.organisations-named",
        /// Shipments that show who ships to whom: `{0}`.
        LinksVisible = "thresholds.links-visible",
        /// Shipments of which this is known: `{0}`.
        ShipmentsKnown = "thresholds.shipments-known",
        /// Lines of which this is known: `{0}`.
        LinesKnown = "thresholds.lines-known",
        /// Lines on a list: `{0}`.
        StrategicLines = "thresholds.strategic-lines",
        /// Lines whose goods may reveal a special category of a person: `{0}`.
        RevealingLines = "thresholds.revealing-lines",
        /// Natural persons with such goods: `{0}`.
        PersonsArt9 = "thresholds.persons-art9",
        /// Shipments that pass the busiest hub: `{0}`.
        HubShare = "thresholds.hub-share",
        /// Lanes and trade links whose next shipment could be predicted: `{0}`.
        Predictable = "thresholds.predictable",
        /// Lines with a direct identifier, in the column that holds most: `{0}`.
        DirectIdentifiers = "thresholds.direct-identifiers",
        /// Numbers that stand for persons, where there is no direct identifier: `{0}`.
        PersonNumbers = "thresholds.person-numbers",
        /// Shipments that share these values with fewer than four others: `{0}`.
        SmallClasses = "thresholds.small-classes",
        /// Mean probability that the right shipment is found: `{0}`.
        Reidentification = "thresholds.reidentification",
        /// The bounds of ARX and of the European Medicines Agency.
        RiskBounds = "thresholds.risk-bounds",
        /// Shipments that three values or fewer pick out: `{0}`.
        SpecialUniques = "thresholds.special-uniques",
        /// Shipments whose goods follow from place and day: `{0}`.
        GoodsFollow = "thresholds.goods-follow",
        /// Consignees whom a few deliveries single out: `{0}`.
        Unicity = "thresholds.unicity",
        /// Concentration: `{0}` of 10,000.
        Concentration = "thresholds.concentration",
        /// Products with enough shipments that have a single source: `{0}`.
        SingleSources = "thresholds.single-sources",
        /// Trade links of the file that can be read: `{0}`.
        LinksSeen = "thresholds.links-seen",
        /// Natural persons of the file that can be identified: `{0}`.
        PersonsSeen = "thresholds.persons-seen",
        /// Legs of the supply network that can be reconstructed: `{0}`.
        LegsSeen = "thresholds.legs-seen",
        /// The smallest rise that shows within one period: `{0}`.
        RiseSeen = "thresholds.rise-seen",
        /// Organisations and places that are cut off: `{0}`.
        CutOff = "thresholds.cut-off",
        /// Shipments that find no other way: `{0}`.
        ShipmentsLost = "thresholds.shipments-lost",
        /// Product groups that show a dependency: `{0}`.
        EuDependent = "thresholds.eu-dependent",
        /// The bounds are the European Commission's, the shares are stated by this project.
        EuCommission = "thresholds.eu-commission",
        /// Change in the share of a group: `{0}`.
        ShareMoved = "thresholds.share-moved",
        /// Strength of season: `{0}`.
        Seasonal = "thresholds.seasonal",
        /// The bound is Hyndman's.
        Hyndman = "thresholds.hyndman",
        /// Series long enough to tell that show a change: `{0}`.
        SeriesChanged = "thresholds.series-changed",
        /// The same, where fewer than three are long enough: `{0}`.
        FewSeriesChanged = "thresholds.few-series-changed",
    }
}

/// A bound that a number reaches or exceeds.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Bound {
    /// The number is at least this.
    AtLeast(f64),
    /// The number is more than this.
    MoreThan(f64),
    /// The number is at most this: the lower it is, the more is given away.
    AtMost(f64),
}

impl Bound {
    fn holds(self, number: f64) -> bool {
        match self {
            Bound::AtLeast(bound) => number >= bound,
            Bound::MoreThan(bound) => number > bound,
            Bound::AtMost(bound) => number <= bound,
        }
    }
}

/// A scale of levels over one number.
#[derive(Copy, Clone, Debug)]
pub struct Thresholds {
    /// What the number is.
    pub of: ThresholdSays,
    /// Whether it is a share from 0 to 1.
    pub share: bool,
    /// Level and bound, the highest first. Where no bound is reached the level is [`Level::Low`].
    pub steps: &'static [(Level, Bound)],
    /// Where the bounds come from.
    pub source: ThresholdSays,
}

impl Thresholds {
    /// The level of a number, and the threshold that gave it: `severe: shipments …: at least 75 % (stated by …)`.
    pub fn judge(&self, number: f64) -> (Level, Saying) {
        let step = self.steps.iter().find(|(_, bound)| bound.holds(number));
        let level = step.map_or(Level::Low, |&(level, _)| level);
        let value = |bound: f64| if self.share { Value::Share(bound) } else { Value::Number(bound) };
        let bound = match (step.map(|&(_, bound)| bound), self.steps.last().map(|&(_, bound)| bound)) {
            (Some(Bound::MoreThan(0.0)), _) => Saying::plain(ThresholdSays::AtLeastOne),
            (Some(Bound::MoreThan(bound)), _) => Saying::of(ThresholdSays::MoreThan, [value(bound)]),
            (Some(Bound::AtLeast(bound)), _) => Saying::of(ThresholdSays::AtLeast, [value(bound)]),
            (Some(Bound::AtMost(bound)), _) => Saying::of(ThresholdSays::AtMost, [value(bound)]),
            (None, Some(Bound::AtMost(highest))) => Saying::of(ThresholdSays::MoreThan, [value(highest)]),
            (None, Some(Bound::AtLeast(lowest))) => Saying::of(ThresholdSays::Under, [value(lowest)]),
            (None, _) => Saying::plain(ThresholdSays::NoneOf),
        };
        let name = match level {
            Level::Low => ThresholdSays::Low,
            Level::Moderate => ThresholdSays::Moderate,
            Level::High => ThresholdSays::High,
            Level::Severe => ThresholdSays::Severe,
        };
        let of = Saying::of(self.of, [bound.into()]);
        (level, Saying::of(ThresholdSays::Judged, [Saying::plain(name).into(), of.into(), Saying::plain(self.source).into()]))
    }
}

use Bound::{AtLeast, AtMost, MoreThan};

/// Steps of a share of shipments or lines of which something is known.
const KNOWN: &[(Level, Bound)] =
    &[(Level::Severe, AtLeast(0.75)), (Level::High, AtLeast(0.40)), (Level::Moderate, AtLeast(0.10))];

/// A scale stated by this project, on a share.
const fn stated(of: ThresholdSays, steps: &'static [(Level, Bound)]) -> Thresholds {
    Thresholds { of, share: true, steps, source: ThresholdSays::Stated }
}

/// Share of the file's trade links that an observer can read.
pub const LINKS_SEEN: Thresholds = stated(ThresholdSays::LinksSeen, KNOWN);

/// Share of the file's natural persons that an observer could identify.
pub const PERSONS_SEEN: Thresholds = stated(
    ThresholdSays::PersonsSeen,
    &[(Level::Severe, AtLeast(0.25)), (Level::High, AtLeast(0.01)), (Level::Moderate, MoreThan(0.0))],
);

/// Share of the supply network's legs that an observer could reconstruct.
pub const LEGS_SEEN: Thresholds = stated(ThresholdSays::LegsSeen, KNOWN);

/// The smallest rise of an observer's shipments that it would notice within one period, as a share of the level.
pub const RISE_SEEN: Thresholds = stated(
    ThresholdSays::RiseSeen,
    &[(Level::Severe, AtMost(0.10)), (Level::High, AtMost(0.25)), (Level::Moderate, AtMost(0.50))],
);

/// Share of shipments that name an organisation that can be identified.
pub const ORGANISATIONS_NAMED: Thresholds = stated(ThresholdSays::OrganisationsNamed, KNOWN);

/// Share of shipments whose trade link (shipper and consignee) is visible.
pub const LINKS_VISIBLE: Thresholds = stated(ThresholdSays::LinksVisible, KNOWN);

/// A share of shipments of which something is known.
pub const SHIPMENTS_KNOWN: Thresholds = stated(ThresholdSays::ShipmentsKnown, KNOWN);

/// A share of lines of which something is known.
pub const LINES_KNOWN: Thresholds = stated(ThresholdSays::LinesKnown, KNOWN);

/// Share of lines with goods on a strategic list.
pub const STRATEGIC_LINES: Thresholds = stated(
    ThresholdSays::StrategicLines,
    &[(Level::Severe, AtLeast(0.25)), (Level::High, AtLeast(0.05)), (Level::Moderate, MoreThan(0.0))],
);

/// Share of lines whose goods may reveal a special category of GDPR Art. 9 about the person who receives them.
pub const REVEALING_LINES: Thresholds = stated(ThresholdSays::RevealingLines, ART9);

/// Share of the natural persons who receive goods that have such goods.
pub const PERSONS_ART9: Thresholds = stated(ThresholdSays::PersonsArt9, ART9);

/// One such item already marks a mixed set (CJEU C-252/21): the steps are lower than for other goods.
const ART9: &[(Level, Bound)] = &[(Level::Severe, AtLeast(0.05)), (Level::High, AtLeast(0.01)), (Level::Moderate, MoreThan(0.0))];

/// Share of shipments that pass the busiest port, airport or other hub.
pub const HUB_SHARE: Thresholds = stated(ThresholdSays::HubShare, KNOWN);

/// A product with fewer buyers than this has no quartiles to compare. Source: stated by this project.
pub const PRICE_BUYERS: usize = 5;

/// Share of lanes and trade links whose next shipment could be predicted.
pub const PREDICTABLE: Thresholds = stated(
    ThresholdSays::Predictable,
    &[(Level::Severe, AtLeast(0.50)), (Level::High, AtLeast(0.25)), (Level::Moderate, MoreThan(0.0))],
);

/// Share of lines that hold a direct identifier of a person, in the column that holds most.
pub const DIRECT_IDENTIFIERS: Thresholds = stated(
    ThresholdSays::DirectIdentifiers,
    &[(Level::Severe, AtLeast(0.25)), (Level::High, AtLeast(0.01)), (Level::Moderate, MoreThan(0.0))],
);

/// Share of lines with a number that stands for one person, where there is no direct identifier.
pub const PERSON_NUMBERS: Thresholds = stated(ThresholdSays::PersonNumbers, &[(Level::Moderate, MoreThan(0.0))]);

/// A class of fewer records than this is small: its members are at risk.
///
/// A class size of 5 is the risk threshold τ = 0.2 of EXPOSURE.md §4 (prosecutor's risk 1/f, as in ARX).
pub const SMALL_CLASS: u32 = 5;

/// Class sizes below which the share of records is shown (EXPOSURE.md §4).
pub const CLASS_SIZES: [u32; 4] = [2, 3, SMALL_CLASS, 11];

/// Share of records in classes smaller than [`SMALL_CLASS`].
pub const SMALL_CLASSES: Thresholds = Thresholds {
    of: ThresholdSays::SmallClasses,
    share: true,
    steps: &[(Level::Severe, AtLeast(0.50)), (Level::High, AtLeast(0.20)), (Level::Moderate, MoreThan(0.0))],
    source: ThresholdSays::ClassSize,
};

/// Mean probability that the right shipment is found by someone who knows that it is in the file.
///
/// 0.2 is ARX's risk threshold, 0.09 that of EMA policy 0070 (and Health Canada) for published clinical data.
pub const REIDENTIFICATION: Thresholds = Thresholds {
    of: ThresholdSays::Reidentification,
    share: true,
    steps: &[(Level::Severe, AtLeast(0.50)), (Level::High, MoreThan(0.20)), (Level::Moderate, MoreThan(0.09))],
    source: ThresholdSays::RiskBounds,
};

/// The share of all deliveries that a file is taken for, where a model needs one: nobody knows it. Source: stated by this
/// project; at this fraction the models of population uniques are at home (Dankar et al. 2012).
pub const SAMPLING_FRACTION: f64 = 0.1;

/// Steps of a share of shipments that can be picked out.
const PICKED_OUT: &[(Level, Bound)] =
    &[(Level::Severe, AtLeast(0.50)), (Level::High, AtLeast(0.20)), (Level::Moderate, MoreThan(0.0))];

/// Share of shipments that three values or fewer pick out.
pub const SPECIAL_UNIQUES: Thresholds = stated(ThresholdSays::SpecialUniques, PICKED_OUT);

/// Share of shipments whose goods follow from place and day.
pub const GOODS_FOLLOW: Thresholds = stated(ThresholdSays::GoodsFollow, PICKED_OUT);

/// Share of consignees whom a few of their deliveries single out.
pub const UNICITY: Thresholds = stated(ThresholdSays::Unicity, KNOWN);

/// Fewer consignees than this have no unicity: the interval would span half of all shares. Source: stated by this project.
pub const UNICITY_SUBJECTS: u64 = 20;

/// Herfindahl-Hirschman index.
pub const CONCENTRATION: Thresholds = Thresholds {
    of: ThresholdSays::Concentration,
    share: false,
    steps: &[(Level::Severe, MoreThan(4_000.0)), (Level::High, MoreThan(1_800.0)), (Level::Moderate, AtLeast(1_000.0))],
    source: ThresholdSays::MergerGuidelines,
};

/// A product group with fewer shipments than this has no concentration: with so few, chance concentrates.
/// Source: stated by this project (of 30 shipments evenly spread over 30 suppliers the index is 333).
pub const CONCENTRATION_SHIPMENTS: u32 = 30;

/// A product with fewer shipments than this has no single source: two shipments from one supplier tell nothing.
/// Source: stated by this project.
pub const SINGLE_SOURCE_SHIPMENTS: u32 = 5;

/// A supplier with more than this share of a product's shipments is its single source (EXPOSURE.md §5).
pub const SINGLE_SOURCE_SHARE: f64 = 0.6;

/// Share of products with a single source.
pub const SINGLE_SOURCES: Thresholds = stated(
    ThresholdSays::SingleSources,
    &[(Level::Severe, AtLeast(0.75)), (Level::High, AtLeast(0.40)), (Level::Moderate, MoreThan(0.0))],
);

/// Share of the supply network that a single organisation or place would cut off.
pub const CUT_OFF: Thresholds = stated(
    ThresholdSays::CutOff,
    &[(Level::Severe, AtLeast(0.50)), (Level::High, AtLeast(0.25)), (Level::Moderate, AtLeast(0.05))],
);

/// A lane with fewer shipments than this has no least cut: two shipments over one port tell nothing. Source: stated by this
/// project.
pub const LANE_SHIPMENTS: u32 = 30;

/// Share of the shipments that would find no other way without a single organisation or place.
pub const SHIPMENTS_LOST: Thresholds = stated(
    ThresholdSays::ShipmentsLost,
    &[(Level::Severe, AtLeast(0.50)), (Level::High, AtLeast(0.25)), (Level::Moderate, AtLeast(0.05))],
);

/// Above this concentration (0 to 1) of its origins outside the EU, … (SWD(2021) 352)
pub const EU_CONCENTRATION: f64 = 0.4;

/// … and above this share from outside the EU, a product group shows a dependency (SWD(2021) 352).
pub const EU_FOREIGN_SHARE: f64 = 0.5;

/// Share of the product groups that show a dependency.
pub const EU_DEPENDENT: Thresholds = Thresholds {
    of: ThresholdSays::EuDependent,
    share: true,
    steps: &[(Level::Severe, AtLeast(0.75)), (Level::High, AtLeast(0.40)), (Level::Moderate, MoreThan(0.0))],
    source: ThresholdSays::EuCommission,
};

/// The largest change of a product group's share of the shipments that chance does not explain.
pub const SHARE_MOVED: Thresholds = stated(
    ThresholdSays::ShareMoved,
    &[(Level::Severe, AtLeast(0.20)), (Level::High, AtLeast(0.10)), (Level::Moderate, MoreThan(0.0))],
);

/// From this strength on a season is strong.
pub const SEASON_STRONG: f64 = 0.64;

/// Strength of season, where it is more than chance makes.
pub const SEASONAL: Thresholds = Thresholds {
    of: ThresholdSays::Seasonal,
    share: false,
    steps: &[(Level::High, AtLeast(SEASON_STRONG)), (Level::Moderate, MoreThan(0.0))],
    source: ThresholdSays::Hyndman,
};

/// A series is cut into the finest periods that hold, in the median, at least so many shipments (EXPOSURE.md §6).
pub const PERIOD_MEDIAN: f64 = 5.0;

/// A series of fewer periods than this is too short to tell. Source: stated by this project.
pub const PERIODS_LEAST: usize = 8;

/// A level lasts at least so many periods: one odd day is no change. Source: stated by this project, after a measurement on
/// series in which nothing changes.
pub const LEVEL_LASTS: usize = 3;

/// Series that can be judged hold at least this share of the shipments; where they hold less, coarser series are used.
/// Source: stated by this project.
pub const SERIES_HOLD: f64 = 0.25;

/// A series of more periods than this is cut into coarser ones. Source: stated by this project, to bound the work.
pub const PERIODS_MOST: usize = 1_000;

/// Days are passed over for weeks where the median of the weakest weekday is under this share of the strongest's:
/// the change would be the weekend. Source: stated by this project.
pub const WEEKDAY_RHYTHM: f64 = 0.5;

/// Share of the series told of that change.
pub const SERIES_CHANGED: Thresholds = stated(
    ThresholdSays::SeriesChanged,
    &[(Level::Severe, AtLeast(0.50)), (Level::High, AtLeast(0.25)), (Level::Moderate, MoreThan(0.0))],
);

/// Fewer series than this have no share. Source: stated by this project.
pub const SERIES_LEAST: usize = 3;

/// The same where fewer than [`SERIES_LEAST`] series are long enough to tell.
pub const FEW_SERIES_CHANGED: Thresholds = stated(ThresholdSays::FewSeriesChanged, &[(Level::Moderate, MoreThan(0.0))]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    #[test]
    fn a_level_comes_with_the_words_that_gave_it() {
        assert_eq!(
            (SHIPMENTS_KNOWN.judge(0.75).0, english(&SHIPMENTS_KNOWN.judge(0.75).1)),
            (Level::Severe, "severe: shipments of which this is known: at least 75 % (stated by this project)".to_owned())
        );
        let said = |number| english(&STRATEGIC_LINES.judge(number).1);
        assert_eq!(said(0.0), "low: lines on a list: none (stated by this project)");
        assert_eq!(said(0.001), "moderate: lines on a list: at least one (stated by this project)");
        assert_eq!(SHIPMENTS_KNOWN.judge(0.0999).0, Level::Low);
    }

    #[test]
    fn the_merger_guidelines_say_more_than_1800_and_from_1000() {
        let level = |number| CONCENTRATION.judge(number).0;
        assert_eq!(
            [level(999.9), level(1_000.0), level(1_800.0), level(1_800.1)],
            [Level::Low, Level::Moderate, Level::Moderate, Level::High]
        );
        assert_eq!(level(10_000.0), Level::Severe);
    }
}
