//! Values that a program spoilt.

crate::codes! {
    /// What is said of values that a program spoilt before the file came here; `{0}` is the place, see [`SpoiltSays::In`].
    pub enum SpoiltSays {
        /// Column `{1}` of the file `{0}`, line `{2}`, of which the cell shows `{3}`.
        In = "ingest-spoilt.in",
        /// The same in the sheet or kind of message `{4}`.
        InPart = "ingest-spoilt.in-part",
        /// As much holds for `{0}` more columns.
        SameForColumns = "ingest-spoilt.same-for-columns",
        /// How dates are read or written, within a sentence.
        DayFirst = "ingest-spoilt.day-first",
        /// How dates are read or written, within a sentence.
        MonthFirst = "ingest-spoilt.month-first",
        /// Dates are read as `{1}` says; `{2}` can only be the other way, `{3}` could be either.
        BothOrders = "ingest-spoilt.both-orders",
        /// Day and month of `{1}` dates could be exchanged; they are read as `{2}` says, for no reason in the table.
        Exchangeable = "ingest-spoilt.exchangeable",
        /// The same; they are read so because the column `{3}` decides it.
        ExchangeableAs = "ingest-spoilt.exchangeable-as",
        /// The same; they are read so, though the column `{3}` is as `{4}` says.
        ExchangeableBut = "ingest-spoilt.exchangeable-but",
        /// `{1}` of `{2}` cells are long whole numbers with “.0” behind them.
        Fractions = "ingest-spoilt.fractions",
        /// `{1}` of `{2}` cells have lost digits.
        LostDigits = "ingest-spoilt.lost-digits",
        /// `{1}` postcodes are too short for the country that the column `{2}` names.
        PostcodesOfCountry = "ingest-spoilt.postcodes-of-country",
        /// `{1}` of `{2}` postcodes have fewer than the `{3}` digits that most have.
        Postcodes = "ingest-spoilt.postcodes",
    }
}
