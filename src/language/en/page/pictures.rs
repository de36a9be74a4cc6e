//! What is said beside the pictures of the network, of changes over time and of consumers, in English.

use crate::language::page::{NetSay, PeopleSay, TimeSay};

/// The text of a code.
pub fn net(code: NetSay) -> &'static str {
    match code {
        NetSay::Title => "The supply network",
        NetSay::Drawn => "Who is joined to whom",
        NetSay::Lead => "Organisations and places, joined where shipments pass from one to the other.",
        NetSay::Choose => "Choose one to see what would fail without it, as far as this file shows other ways.",
        NetSay::Nothing => "These files do not name enough organisations and places for a network to be drawn.",
        NetSay::Units => "Size and width: shipments",
        NetSay::Node => "Organisation or place",
        NetSay::Weight => "Shipments",
        NetSay::Links => "Joined to",
        NetSay::Role => "In the network",
        NetSay::State => "If cut",
        NetSay::Chokepoint => "many ways lead through it",
        NetSay::Separates => "without it, others are cut off",
        NetSay::Bridge => "the only way between two parts",
        NetSay::Cut => "cut",
        NetSay::Affected => "a quarter or more of its shipments pass what is cut",
        NetSay::Severed => "all of its shipments pass what is cut",
        NetSay::IfSevered => "All shipments of {0} {0#organisation or place|organisations and places} pass {1}.",
        NetSay::IfPart => {
            "Of {0} {0#organisation or place|organisations and places}, a quarter or more of the shipments pass {1}, but not all."
        }
        NetSay::WhatFails => "What fails",
        NetSay::Passes => "pass it",
        NetSay::NoOtherWay => "no other way is seen in this file",
        NetSay::NoRoom => "no room elsewhere, were others to take over up to their best month",
        NetSay::Products => "Products",
        NetSay::Share => "Share",
        NetSay::Dependents => "Who relies on it",
        NetSay::MoreDependents => "{0} more {0#is|are} not listed.",
        NetSay::PassToo => "Pass what is cut",
        NetSay::LeftOut => {
            "Not drawn: {0} {0#organisation or place|organisations and places} with the fewest shipments, and {1} {1#connection|connections}."
        }
        NetSay::IfCut => "Without {0}, {1} {1#shipment|shipments} would have to go another way.",
        NetSay::IfCutOff => {
            "For {0} {0#shipment|shipments} and {1} {1#product|products} the file shows no way that does without it."
        }
        NetSay::IfLost => {
            "If others took over up to their best month, {0} {0#shipment|shipments} of {1} {1#product|products} would still find no way."
        }
        NetSay::IfNothing => "Others, up to their best month, could take over all of them.",
        NetSay::IfOwn => "{0} is where the file’s own shipments begin or end, so nothing passes it on the way to somebody else.",
        NetSay::Whole => "Nothing cut",
    }
}

/// The text of a code.
pub fn time(code: TimeSay) -> &'static str {
    match code {
        TimeSay::Title => "Changes over time",
        TimeSay::Lead => {
            "Shipments over time, by goods and by where they go, as finely as there are enough of them. Marks show where the level changed by more than chance explains."
        }
        TimeSay::Nothing => "These files do not tell enough days for a series to be drawn.",
        TimeSay::Series => "Shipments by goods and destination",
        TimeSay::SeriesUnits => "Shipments a day, week or month",
        TimeSay::Group => "Goods and destination",
        TimeSay::Day => "From",
        TimeSay::Shipments => "Shipments",
        TimeSay::OwnScale => "Each panel has its own scale, from nought to its highest value.",
        TimeSay::LeftOut => "{0} {0#series is|series are} not drawn: those with the fewest shipments.",
        TimeSay::TooShort => "{0} {0#series has|series have} too few shipments to tell a change from chance.",
        TimeSay::Changes => "Changes of level",
        TimeSay::SmallestRise => "Smallest rise that would show",
        TimeSay::Calendar => "Shipments by day",
        TimeSay::CalendarUnits => "Shipments a day",
        TimeSay::None => "no shipment",
        TimeSay::Movers => "Goods whose share changed most",
        TimeSay::MoversUnits => {
            "Change of the share of shipments between the first half of the time and the second, in percentage points; hatched where chance may explain it"
        }
        TimeSay::Before => "Share before",
        TimeSay::After => "Share after",
        TimeSay::Change => "Change, percentage points",
    }
}

/// The text of a code.
pub fn people(code: PeopleSay) -> &'static str {
    match code {
        PeopleSay::Title => "Consumers",
        PeopleSay::Lead => {
            "Which people stand behind the shipments, how few others look like them, and what their goods could say about them."
        }
        PeopleSay::Classes => "How many shipments look alike",
        PeopleSay::ClassesUnits => {
            "Shipments by the number of those that share what others may know of them (equivalence classes)"
        }
        PeopleSay::Alone => "alone",
        PeopleSay::Between => "{0} to {1} alike",
        PeopleSay::From => "{0} alike or more",
        PeopleSay::Class => "Alike",
        PeopleSay::Shipments => "Shipments",
        PeopleSay::Contributions => "What makes shipments unique",
        PeopleSay::ContributionsUnits => "Part of each value in the score of special uniques (SUDA)",
        PeopleSay::Value => "What is known",
        PeopleSay::Share => "Part of the score",
        PeopleSay::Unicity => "How few deliveries single a person out",
        PeopleSay::UnicityUnits => {
            "Share of consignees singled out by so many deliveries drawn at random, each known by {0}; interval at 95 %"
        }
        PeopleSay::UnicityAxis => "Deliveries known",
        PeopleSay::Deliveries => "Deliveries",
        PeopleSay::Low => "Interval from",
        PeopleSay::High => "Interval to",
        PeopleSay::Revealing => "What goods could reveal about persons",
        PeopleSay::RevealingUnits => "Natural persons with such goods, by category of GDPR Art. 9 and strength, 1 to 3",
        PeopleSay::Category => "Category and strength",
        PeopleSay::Persons => "Persons",
        PeopleSay::OfStrength => "{0}, strength {1}",
    }
}
