//! Every threshold and every minimum, each with its source. Levels come from here and from nowhere else.

use super::finding::Level;

/// Where a threshold comes from that no paper or law gives.
pub const STATED: &str = "stated by this project";

/// A bound that a number reaches or exceeds.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Bound {
    /// The number is at least this.
    AtLeast(f64),
    /// The number is more than this.
    MoreThan(f64),
}

impl Bound {
    fn holds(self, number: f64) -> bool {
        match self {
            Bound::AtLeast(bound) => number >= bound,
            Bound::MoreThan(bound) => number > bound,
        }
    }
}

/// A scale of levels over one number.
#[derive(Copy, Clone, Debug)]
pub struct Thresholds {
    /// Level, bound and words, the highest first.
    pub steps: &'static [(Level, Bound, &'static str)],
    /// The words where no bound is reached: the level is then [`Level::Low`].
    pub otherwise: &'static str,
    /// Where the bounds come from.
    pub source: &'static str,
}

impl Thresholds {
    /// The level of a number, and the threshold that gave it, in words: `severe: at least 75 % of shipments (stated by …)`.
    pub fn judge(&self, number: f64) -> (Level, String) {
        let (level, words) = self
            .steps
            .iter()
            .find(|(_, bound, _)| bound.holds(number))
            .map_or((Level::Low, self.otherwise), |&(level, _, words)| (level, words));
        let name = match level {
            Level::Low => "low",
            Level::Moderate => "moderate",
            Level::High => "high",
            Level::Severe => "severe",
        };
        (level, format!("{name}: {words} ({})", self.source))
    }
}

use Bound::{AtLeast, MoreThan};

/// Share of shipments that name an organisation that can be identified.
pub const ORGANISATIONS_NAMED: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, AtLeast(0.75), "at least 75 % of the shipments name an organisation that can be identified"),
        (Level::High, AtLeast(0.40), "at least 40 % of the shipments name an organisation that can be identified"),
        (Level::Moderate, AtLeast(0.10), "at least 10 % of the shipments name an organisation that can be identified"),
    ],
    otherwise: "under 10 % of the shipments name an organisation that can be identified",
    source: STATED,
};

/// Share of shipments whose trade link (shipper and consignee) is visible.
pub const LINKS_VISIBLE: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, AtLeast(0.75), "at least 75 % of the shipments show who ships to whom"),
        (Level::High, AtLeast(0.40), "at least 40 % of the shipments show who ships to whom"),
        (Level::Moderate, AtLeast(0.10), "at least 10 % of the shipments show who ships to whom"),
    ],
    otherwise: "under 10 % of the shipments show who ships to whom",
    source: STATED,
};

/// A share of shipments of which something is known.
pub const SHIPMENTS_KNOWN: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, AtLeast(0.75), "at least 75 % of shipments"),
        (Level::High, AtLeast(0.40), "at least 40 % of shipments"),
        (Level::Moderate, AtLeast(0.10), "at least 10 % of shipments"),
    ],
    otherwise: "under 10 % of shipments",
    source: STATED,
};

/// A share of lines of which something is known.
pub const LINES_KNOWN: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, AtLeast(0.75), "at least 75 % of lines"),
        (Level::High, AtLeast(0.40), "at least 40 % of lines"),
        (Level::Moderate, AtLeast(0.10), "at least 10 % of lines"),
    ],
    otherwise: "under 10 % of lines",
    source: STATED,
};

/// Share of lines with goods on a strategic list.
pub const STRATEGIC_LINES: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, AtLeast(0.25), "at least 25 % of lines are on a list"),
        (Level::High, AtLeast(0.05), "at least 5 % of lines are on a list"),
        (Level::Moderate, MoreThan(0.0), "at least one line is on a list"),
    ],
    otherwise: "no line is on a list",
    source: STATED,
};

/// Share of lines that hold a direct identifier of a person, in the column that holds most.
pub const DIRECT_IDENTIFIERS: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, AtLeast(0.25), "at least 25 % of the lines hold a direct identifier"),
        (Level::High, AtLeast(0.01), "at least 1 % of the lines hold a direct identifier"),
        (Level::Moderate, MoreThan(0.0), "at least one line holds a direct identifier"),
    ],
    otherwise: "no direct identifier",
    source: STATED,
};

/// Share of lines with a number that stands for one person, where there is no direct identifier.
pub const PERSON_NUMBERS: Thresholds = Thresholds {
    steps: &[(Level::Moderate, MoreThan(0.0), "numbers that stand for persons, but no direct identifier")],
    otherwise: "no direct identifier",
    source: STATED,
};

/// A class of fewer records than this is small: its members are at risk.
///
/// A class size of 5 is the risk threshold τ = 0.2 of EXPOSURE.md §4 (prosecutor's risk 1/f, as in ARX).
pub const SMALL_CLASS: u32 = 5;

/// Class sizes below which the share of records is shown (EXPOSURE.md §4).
pub const CLASS_SIZES: [u32; 4] = [2, 3, SMALL_CLASS, 11];

/// Share of records in classes smaller than [`SMALL_CLASS`].
pub const SMALL_CLASSES: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, AtLeast(0.50), "at least 50 % of shipments share these values with fewer than four others"),
        (Level::High, AtLeast(0.20), "at least 20 % of shipments share these values with fewer than four others"),
        (Level::Moderate, MoreThan(0.0), "at least one shipment shares these values with fewer than four others"),
    ],
    otherwise: "every shipment shares these values with four others or more",
    source: "class size 5 is the risk threshold 0.2 of ARX; the shares are stated by this project",
};

/// Herfindahl-Hirschman index.
pub const CONCENTRATION: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, MoreThan(4_000.0), "more than 4,000, the European Commission's bound for dependency"),
        (Level::High, MoreThan(1_800.0), "more than 1,800, highly concentrated"),
        (Level::Moderate, AtLeast(1_000.0), "1,000 to 1,800, moderately concentrated"),
    ],
    otherwise: "under 1,000, not concentrated",
    source: "SWD(2021) 352, after CEPII, for 4,000; US merger guidelines 2023 for 1,800 and 1,000",
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
pub const SINGLE_SOURCES: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, AtLeast(0.75), "at least 75 % of the products with enough shipments have a single source"),
        (Level::High, AtLeast(0.40), "at least 40 % of the products with enough shipments have a single source"),
        (Level::Moderate, MoreThan(0.0), "at least one product with enough shipments has a single source"),
    ],
    otherwise: "no product with enough shipments has a single source",
    source: STATED,
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
pub const SERIES_CHANGED: Thresholds = Thresholds {
    steps: &[
        (Level::Severe, AtLeast(0.50), "at least 50 % of the series long enough to tell show a change"),
        (Level::High, AtLeast(0.25), "at least 25 % of the series long enough to tell show a change"),
        (Level::Moderate, MoreThan(0.0), "at least one series long enough to tell shows a change"),
    ],
    otherwise: "no series long enough to tell shows a change",
    source: STATED,
};

/// Fewer series than this have no share. Source: stated by this project.
pub const SERIES_LEAST: usize = 3;

/// The same where fewer than [`SERIES_LEAST`] series are long enough to tell.
pub const FEW_SERIES_CHANGED: Thresholds = Thresholds {
    steps: &[(Level::Moderate, MoreThan(0.0), "a change shows, but fewer than 3 series are long enough to tell")],
    otherwise: "no series long enough to tell shows a change",
    source: STATED,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_comes_with_the_words_that_gave_it() {
        assert_eq!(
            SHIPMENTS_KNOWN.judge(0.75),
            (Level::Severe, "severe: at least 75 % of shipments (stated by this project)".to_owned())
        );
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
