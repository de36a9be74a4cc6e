//! What the overview says, in English.

use crate::language::page::OverviewSays;

/// The text of a code.
pub fn text(code: OverviewSays) -> &'static str {
    match code {
        OverviewSays::Title => "What these files give away",
        OverviewSays::FilesRead => "{0} {0#file|files}",
        OverviewSays::RowsRead => "{0#row|rows} read",
        OverviewSays::RowsNotRead => "{0#row|rows} not read",
        OverviewSays::ShipmentsAre => "{0#shipment|shipments}: {1}",
        OverviewSays::Took => "to read and measure",
        OverviewSays::Synthetic => "Synthetic",
        OverviewSays::SyntheticMeans => "These records were made up by this page. No real person or company is in them.",
        OverviewSays::AddFiles => "Add files",
        OverviewSays::SaveReport => "Report (JSON)",
        OverviewSays::SavePaper => "Report (HTML)",
        OverviewSays::Clear => "Clear",
        OverviewSays::Worst => "The worst {0#thing|things} in these files",
        OverviewSays::NothingMeasured => "Nothing in these files could be measured.",
        OverviewSays::WhoCould => "Who could learn it",
        OverviewSays::WhatToDo => "What would lower it",
        OverviewSays::Observers => "{0}",
        OverviewSays::ObserversMore => "{0} and {1} more",
        OverviewSays::OnlyHolders => "No operator named in these records; anyone to whom the files are handed.",
        OverviewSays::ShowView => "See {0}",
        OverviewSays::ShowRecords => "{0} {0#record|records} behind it",
        OverviewSays::ShowWho => "Who could see it",
        OverviewSays::MatrixTitle => "Who could learn what",
        OverviewSays::MatrixUnits => "Level and number of each exposure, over the rows and fields that an observer sees",
        OverviewSays::MatrixDescription => {
            "A table of {0} {0#row|rows} by six exposures; {1} {1#cell is|cells are} high or severe."
        }
        OverviewSays::MatrixNote => {
            "Shares are of what the files hold. For patterns the number is the smallest rise that would show: the smaller it is, the more is seen."
        }
        OverviewSays::MatrixChoose => "Choose a cell to see the observer.",
        OverviewSays::MatrixHead => "Observer",
        OverviewSays::MatrixEmpty => {
            "No operator of our table is named in these records, so there is no one to compare. Say under Who to whom you hand the files."
        }
        OverviewSays::SeesShare => "sees {0} of the shipments",
        OverviewSays::Together => "{0} {0#observer|observers} together",
        OverviewSays::NotSeen => "not seen",
        OverviewSays::Rise => "+{0}",
        OverviewSays::Holds => "What the files hold",
        OverviewSays::FileTable => "Files, a line for each",
        OverviewSays::File => "File",
        OverviewSays::Format => "Format",
        OverviewSays::Rows => "Rows read",
        OverviewSays::NotRead => "Rows not read",
        OverviewSays::Warnings => "To know",
        OverviewSays::MoreFiles => "{0} more {0#file is|files are} listed under Files.",
        OverviewSays::Glance => "The six exposures at a glance",
        OverviewSays::NotInFiles => "not in these files",
        OverviewSays::Organisations => "Organisations",
        OverviewSays::Products => "Products",
        OverviewSays::Routes => "Routes",
        OverviewSays::Consumers => "Consumers",
        OverviewSays::Network => "Network",
        OverviewSays::Patterns => "Patterns",
        OverviewSays::UnitOrganisations => "{0#organisation|organisations}",
        OverviewSays::UnitLinks => "trade {0#link|links}",
        OverviewSays::UnitShipments => "{0#shipment|shipments}",
        OverviewSays::UnitCells => "{0#cell|cells}",
        OverviewSays::UnitPersons => "{0#person|persons}",
        OverviewSays::UnitHhiPoints => "HHI points of 10,000",
        OverviewSays::UnitChangePoints => "{0#change|changes}",
        OverviewSays::UnitLines => "{0#line|lines}",
        OverviewSays::UnitSpellings => "{0#spelling|spellings}",
        OverviewSays::UnitDays => "{0#day|days}",
        OverviewSays::UnitRatio => "times as much",
        OverviewSays::UnitProducts => "{0#product|products}",
        OverviewSays::UnitStops => "{0#organisation or place|organisations and places}",
        OverviewSays::UnitBits => "bits",
    }
}
