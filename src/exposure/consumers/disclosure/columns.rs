//! Columns of category codes: what every measure takes.

use std::fmt;

/// A category of each record.
#[derive(Copy, Clone, Debug)]
pub struct Column<'a> {
    codes: &'a [u32],
    cardinality: u32,
    missing: Option<u32>,
}

/// Most categories of a column: measures keep a count for each.
pub const MOST_CATEGORIES: u32 = 1 << 26;

impl<'a> Column<'a> {
    /// A column of codes, all below `cardinality`; `missing` is the code of the cells that are blank or were redacted.
    ///
    /// # Errors
    /// A code that is not below `cardinality`, or more records or categories than can be numbered.
    pub fn new(codes: &'a [u32], cardinality: u32, missing: Option<u32>) -> Result<Self, Unfit> {
        if u32::try_from(codes.len()).is_err() {
            return Err(Unfit::TooManyRecords(codes.len()));
        }
        if cardinality > MOST_CATEGORIES {
            return Err(Unfit::TooLarge("a column has more categories than can be counted"));
        }
        match codes.iter().position(|&code| code >= cardinality) {
            Some(record) => Err(Unfit::Code { record, code: codes[record], cardinality }),
            None => Ok(Column { codes, cardinality, missing }),
        }
    }

    /// The codes, one a record.
    pub fn codes(&self) -> &'a [u32] {
        self.codes
    }

    /// All codes are below this.
    pub fn cardinality(&self) -> u32 {
        self.cardinality
    }

    /// The code of a cell that says nothing.
    pub fn missing(&self) -> Option<u32> {
        self.missing
    }
}

/// Columns of equal length, taken together: quasi-identifiers.
#[derive(Clone, Debug)]
pub struct Keys<'a> {
    columns: Vec<Column<'a>>,
    records: usize,
}

impl<'a> Keys<'a> {
    /// Columns of equal length.
    ///
    /// # Errors
    /// No column, or columns of different lengths.
    pub fn new(columns: Vec<Column<'a>>) -> Result<Self, Unfit> {
        let records = columns.first().ok_or(Unfit::NoColumn)?.codes.len();
        match columns.iter().find(|column| column.codes.len() != records) {
            Some(other) => Err(Unfit::Lengths(records, other.codes.len())),
            None => Ok(Keys { columns, records }),
        }
    }

    /// The columns.
    pub fn columns(&self) -> &[Column<'a>] {
        &self.columns
    }

    /// Number of records.
    pub fn records(&self) -> usize {
        self.records
    }
}

/// What a missing or redacted cell means.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Missing {
    /// A value like any other: two blanks are alike, a blank and a value are not. The default.
    #[default]
    Category,
    /// It may be any value: alike with every value and with another blank. (sdcMicro's meaning of `NA`.)
    Wildcard,
}

/// Why a measure cannot be taken.
#[derive(Clone, PartialEq, Debug)]
pub enum Unfit {
    /// No column was given.
    NoColumn,
    /// Two columns that should be of one table have different lengths.
    Lengths(usize, usize),
    /// More records than can be numbered by 32 bits.
    TooManyRecords(usize),
    /// A code is not below the column's cardinality.
    Code {
        /// The record, from 0.
        record: usize,
        /// Its code.
        code: u32,
        /// What it should be below.
        cardinality: u32,
    },
    /// A weight is not a finite number above 0.
    Weight {
        /// The record, from 0.
        record: usize,
        /// Its weight.
        weight: f64,
    },
    /// More columns than the measure takes.
    TooManyColumns {
        /// How many were given.
        given: usize,
        /// How many may be.
        most: usize,
    },
    /// The work, or the memory, grows beyond a named limit.
    TooLarge(&'static str),
    /// A hierarchy was made for another column.
    Hierarchy {
        /// The column, from 0.
        column: usize,
    },
    /// A level that a hierarchy does not have.
    Level {
        /// The column, from 0.
        column: usize,
        /// The level asked for.
        level: usize,
        /// Number of levels that it has, the level 0 of unchanged values included.
        levels: usize,
    },
}

impl fmt::Display for Unfit {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Unfit::NoColumn => write!(out, "No column was named."),
            Unfit::Lengths(one, other) => write!(out, "The columns have different lengths, {one} and {other}."),
            Unfit::TooManyRecords(records) => write!(out, "{records} records are more than can be numbered."),
            Unfit::Code { record, code, cardinality } => {
                write!(out, "Record {} has the code {code}, which is not below {cardinality}.", record + 1)
            }
            Unfit::Weight { record, weight } => {
                write!(out, "Record {} has the weight {weight}; a weight is a number above 0.", record + 1)
            }
            Unfit::TooManyColumns { given, most } => {
                write!(out, "{given} columns were given, and this measure takes {most} at most.")
            }
            Unfit::TooLarge(what) => write!(out, "This table is too large for it: {what}."),
            Unfit::Hierarchy { column } => write!(out, "The hierarchy of column {} was made for another column.", column + 1),
            Unfit::Level { column, level, levels } => {
                let highest = levels.saturating_sub(1);
                write!(out, "Column {} has no level {level}; its highest is {highest}.", column + 1)
            }
        }
    }
}

impl std::error::Error for Unfit {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_do_not_fit_are_refused() {
        assert!(matches!(Column::new(&[0, 2], 2, None), Err(Unfit::Code { record: 1, code: 2, cardinality: 2 })));
        let (long, short) = (Column::new(&[0, 1], 2, None).unwrap(), Column::new(&[0], 1, None).unwrap());
        assert_eq!(Keys::new(vec![long, short]).unwrap_err(), Unfit::Lengths(2, 1));
        assert_eq!(Keys::new(vec![]).unwrap_err(), Unfit::NoColumn);
        assert_eq!(Keys::new(vec![long, long]).unwrap().records(), 2);
    }
}
