//! Values that a program spoilt, in English.

use crate::ingest::says::SpoiltSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::In => "{0}, column “{1}”, line {2} (“{3}”)",
        Say::InPart => "{0}, “{4}”, column “{1}”, line {2} (“{3}”)",
        Say::SameForColumns => "The same holds for {0} more {0#column|columns}.",
        Say::DayFirst => "day first",
        Say::MonthFirst => "month first",
        Say::BothOrders => {
            "{0}: dates of the column are written in both orders. They are read {1}, as most that can be told; {2} that can only be the other way {2#is|are} read as no date, and {3} could be either. Export dates as year-month-day and drop the file again."
        }
        Say::Exchangeable => {
            "{0}: of {1} {1#date|dates} day and month could be exchanged: no number in the column that could be either is above 12. They are read {2}, as in most countries, since nothing in the table decides. If that is wrong, export dates as year-month-day (2024-04-03) and drop the file again."
        }
        Say::ExchangeableAs => {
            "{0}: of {1} {1#date|dates} day and month could be exchanged: no number in the column that could be either is above 12. They are read {2}, as “{3}” of the same table is. If that is wrong, export dates as year-month-day (2024-04-03) and drop the file again."
        }
        Say::ExchangeableBut => {
            "{0}: of {1} {1#date|dates} day and month could be exchanged: no number in the column that could be either is above 12. They are read {2}, as nothing in the column decides; but “{3}” of the same table is {4}, and the same may hold here. If that is wrong, export dates as year-month-day (2024-04-03) and drop the file again."
        }
        Say::Fractions => {
            "{0}: {1} of its {2} cells are long whole numbers with “.0” behind them, as a program writes that took them for amounts. They are read as they stand. If they identify something (waybill, parcel, telephone), they match the same numbers of other files only without it: export the column again as text."
        }
        Say::LostDigits => {
            "{0}: {1} of its {2} cells are numbers of which a spreadsheet has kept the first digits only; the others are lost. They are read as they stand. If they identify something (waybill, parcel, telephone), they match nothing any more, and different ones look alike: export the column again as text."
        }
        Say::PostcodesOfCountry => {
            "{0}: {1} {1#postcode has|postcodes have} fewer digits than those of the country that “{2}” names beside them. A program that took them for numbers has dropped their leading zeros: 02139 becomes 2139. They are read as they stand; export the column again as text."
        }
        Say::Postcodes => {
            "{0}: {1} of {2} postcodes have fewer than the {3} digits that most have, and none of {3} digits begins with 0. Either they are of other countries, or a program that took them for numbers has dropped leading zeros: 02139 becomes 2139. They are read as they stand. If zeros are missing, export the column again as text."
        }
    }
}
