//! What is said of patterns in time, in English.

use crate::exposure::patterns::PatternsSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::AllShipments => "all shipments",
        Say::GoodsTo => "{0} to {1}",
        Say::OtherGoods => "all other goods",
        Say::SeriesOfGoodsTo => "{0} series of goods by destination",
        Say::SeriesOfGoods => "{0} series of goods",
        Say::SeriesTo => "{0} series by destination",
        Say::SeriesOfAll => "{0} series of all shipments",
        Say::NoDays => "No column tells when anything happened, so no change over time can be read.",
        Say::NoGoods => "No column tells of the goods, so no change in what is shipped can be read.",
        Say::ChangeTooFew => {
            "Not enough to tell: a change takes {0} days, weeks or months with {1} shipments or more in at least half of them, and not even all shipments together have these."
        }
        Say::NothingMore => "",
        Say::MoreTooShort => "; {0} more {0#has|have} too few shipments to tell",
        Say::NoChangeInOne => "No change shows in the one series that can be judged{0}.",
        Say::NoChange => "No change shows in the {0} that can be judged{1}.",
        Say::LevelADay => "from about {0} to about {1} {1#shipment|shipments} a day from {2} on",
        Say::LevelAWeek => "from about {0} to about {1} {1#shipment|shipments} a week from {2} on",
        Say::LevelAMonth => "from about {0} to about {1} {1#shipment|shipments} a month from {2} on",
        Say::OneSeriesOneChange => "Whoever watches these records could see 1 change in the number of shipments: {0}, {1}.",
        Say::OneSeriesChanges => {
            "Whoever watches these records could see {2} changes in the number of shipments, the clearest: {0}, {1}."
        }
        Say::OneChange => "Whoever watches these records could see 1 change in one of {2}: {0}, {1}.",
        Say::Changes => "Whoever watches these records could see {3} changes in {4} of {2}; the clearest: {0}, {1}.",
        Say::ADayBefore => "shipments a day from {0} on, {1} before",
        Say::AWeekBefore => "shipments a week from {0} on, {1} before",
        Say::AMonthBefore => "shipments a month from {0} on, {1} before",
        Say::VisibleTooFew => {
            "Not enough to tell: how small a change would show takes {0} days, weeks or months with {1} shipments or more in at least half of them."
        }
        Say::VisibleLevelTooShort => {
            "Not enough to tell: the number of shipments stays at no level for {0} periods, so a further change cannot be told from the others."
        }
        Say::VisibleInADay => "A rise of all shipments {0} would show within a single day, at the level of about {2} a day; {1}.",
        Say::VisibleInAWeek => {
            "A rise of all shipments {0} would show within a single week, at the level of about {2} a week; {1}."
        }
        Say::VisibleInAMonth => {
            "A rise of all shipments {0} would show within a single month, at the level of about {2} a month; {1}."
        }
        Say::FallVisible => "a fall shows from {0} on",
        Say::FallHidden => "not even a fall to nothing would show for certain",
        Say::VisibleNoteDay => "of {0} shipments a day",
        Say::VisibleNoteWeek => "of {0} shipments a week",
        Say::VisibleNoteMonth => "of {0} shipments a month",
        Say::MixTooFew => {
            "Not enough to tell: a change in what is shipped takes two product groups, and two days, weeks or months with {0} shipments or more."
        }
        Say::Movers => {
            "{0} of {1} product {1#group|groups} changed {0#its|their} share of the shipments by more than chance explains between the time before {2} and the time from then on; most of all, {3}."
        }
        Say::NoMover => {
            "None of the {0} product {0#group|groups} changed its share of the shipments by more than chance explains between the time before {1} and the time from then on."
        }
        Say::Rose => "{0} rose from {1} to {2} (by {3} to {4} percentage points, with 95 % confidence)",
        Say::Fell => "{0} fell from {1} to {2} (by {3} to {4} percentage points, with 95 % confidence)",
        Say::RoseNote => "rose from {1} to {2}; by {3} to {4} percentage points",
        Say::FellNote => "fell from {1} to {2}; by {3} to {4} percentage points",
        Say::ByChance => "from {0} to {1}: no more than chance explains",
        Say::MixByDay => {
            "What is shipped differs from the day before by more than chance explains on {0} of {1} {1#day|days}, most of all on {2}: by {3} times what chance makes."
        }
        Say::MixByWeek => {
            "What is shipped differs from the week before by more than chance explains in {0} of {1} {1#week|weeks}, most of all in the week of {2}: by {3} times what chance makes."
        }
        Say::MixByMonth => {
            "What is shipped differs from the month before by more than chance explains in {0} of {1} {1#month|months}, most of all in {2}: by {3} times what chance makes."
        }
        Say::MixNoneByDay => {
            "From one day to the next, what is shipped differs no more than chance explains, over {0} {0#day|days}."
        }
        Say::MixNoneByWeek => {
            "From one week to the next, what is shipped differs no more than chance explains, over {0} {0#week|weeks}."
        }
        Say::MixNoneByMonth => {
            "From one month to the next, what is shipped differs no more than chance explains, over {0} {0#month|months}."
        }
        Say::MixNoteBeyond => "{0} times what chance makes on average: more than chance explains",
        Say::MixNoteChance => "{0} times what chance makes on average: of so many periods, one may differ that much",
        Say::SeasonTooFew => {
            "Not enough to tell: a season takes two whole weeks with {0} shipments a day, or two whole years with {0} a month, on average."
        }
        Say::NoSeason => {
            "No season shows: the days of the week, and the months of the year where there are two years, differ no more than chance explains."
        }
        Say::SeasonOfWeek => {
            "The number of shipments follows the days of the week (strength {0} of 1): most on {1}, fewest on {2}."
        }
        Say::SeasonOfYear => {
            "The number of shipments follows the months of the year (strength {0} of 1): most in {1}, fewest in {2}."
        }
        Say::OverTheWeek => "over the days of the week",
        Say::OverTheYear => "over the months of the year",
        Say::SeasonByChance => "strength of season; chance alone makes {0} on average",
        Say::Monday => "Mondays",
        Say::Tuesday => "Tuesdays",
        Say::Wednesday => "Wednesdays",
        Say::Thursday => "Thursdays",
        Say::Friday => "Fridays",
        Say::Saturday => "Saturdays",
        Say::Sunday => "Sundays",
        Say::January => "January",
        Say::February => "February",
        Say::March => "March",
        Say::April => "April",
        Say::May => "May",
        Say::June => "June",
        Say::July => "July",
        Say::August => "August",
        Say::September => "September",
        Say::October => "October",
        Say::November => "November",
        Say::December => "December",
        Say::VisibleLevelTooLow => {
            "Not enough to tell: since its last change, the number of shipments is under {0} a period on average, too few for a further change to be told from chance."
        }
        Say::RiseBy => "by {0} or more",
        Say::RiseTo => "to {0} times the level or more",
    }
}
