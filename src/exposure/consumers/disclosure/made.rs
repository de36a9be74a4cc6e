//! Small tables for the tests of the measures.

use super::coded::Coded;
use super::{Column, Keys, Missing};
use proptest::prelude::*;

/// Tables of 3 columns of 4 categories; code 3 is missing.
pub fn any_rows(most: usize) -> impl Strategy<Value = Vec<[u32; 3]>> {
    prop::collection::vec(prop::array::uniform3(0..4u32), 1..most)
}

/// One column of rows.
pub fn column<const Q: usize>(rows: &[[u32; Q]], at: usize) -> Vec<u32> {
    rows.iter().map(|row| row[at]).collect()
}

/// Runs with the columns of rows as keys.
pub fn with_keys<const Q: usize, T>(rows: &[[u32; Q]], then: impl FnOnce(&Keys) -> T) -> T {
    let columns: Vec<Vec<u32>> = (0..Q).map(|at| column(rows, at)).collect();
    let keys = columns.iter().map(|codes| Column::new(codes, 4, Some(3)).unwrap()).collect();
    then(&Keys::new(keys).unwrap())
}

/// The columns of a table of one-letter cells, a row a word.
pub fn letters(rows: &[&str]) -> Vec<Coded> {
    let width = rows.first().map_or(0, |row| row.len());
    (0..width).map(|at| Coded::of(rows.iter().map(|row| &row[at..=at]), Missing::Category)).collect()
}

/// Coded columns as keys.
pub fn keys(columns: &[Coded]) -> Keys<'_> {
    Keys::new(columns.iter().map(|column| column.column().unwrap()).collect()).unwrap()
}

/// The ten rows of the World Bank's practice guide for sdcMicro (EXPOSURE.md §9): residence, gender, education, labour.
pub const TEN: [&str; 10] = ["UFSE", "UFSE", "UFPN", "UMCE", "RFCU", "UMCE", "UFON", "UMAU", "UFSN", "UFSN"];

/// How many in the population each of the [`TEN`] stands for, with all that are like it.
pub const TEN_POPULATION: [f64; 10] = [360.0, 360.0, 215.0, 152.0, 186.0, 152.0, 180.0, 215.0, 262.0, 262.0];
