//! Generalization hierarchies: what each value of a column becomes, level by level.
//!
//! A hierarchy is a table of values, a line each: `value;level 1;level 2;…` (ARX's form). Level 0 is the value itself. Each level
//! is coarser than the one before: values that are alike at a level are alike at all higher ones. A missing cell stays missing,
//! and a label that is blank or `*` is missing: at the level where all became `*`, nothing is told any more.
//!
//! Complexity: reading O(lines · levels); applying O(cells).

use super::coded::{Coded, is_missing};
use super::{Keys, Unfit};
use rustc_hash::FxHashMap;
use std::fmt;

/// What the codes of one column become.
#[derive(Clone, PartialEq, Debug)]
pub struct Hierarchy {
    levels: Vec<Level>,
}

#[derive(Clone, PartialEq, Debug)]
struct Level {
    /// The code at this level of each base code.
    of: Vec<u32>,
    /// The label of each code of this level.
    labels: Vec<String>,
    /// The code at the next level of each code of this level.
    parents: Vec<u32>,
    missing: Option<u32>,
}

/// Why a hierarchy cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HierarchyError {
    /// A line has another number of levels than the first one.
    Ragged {
        /// The line, from 1.
        line: usize,
        /// Its cells.
        cells: usize,
        /// The first line's.
        expected: usize,
    },
    /// A value stands on two lines that say different things.
    Twice {
        /// The value.
        value: String,
    },
    /// A value of the column is not in the hierarchy.
    Unknown {
        /// The value.
        value: String,
    },
    /// Values that are alike at a level differ at a higher one.
    NotNested {
        /// What they are at the lower level.
        label: String,
        /// The lower level.
        level: usize,
    },
}

impl fmt::Display for HierarchyError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            HierarchyError::Ragged { line, cells, expected } => {
                write!(out, "Line {line} of the hierarchy has {cells} cells where the first line has {expected}.")
            }
            HierarchyError::Twice { value } => {
                write!(out, "The value “{value}” is in the hierarchy twice, with different levels.")
            }
            HierarchyError::Unknown { value } => write!(out, "The value “{value}” of the column is not in its hierarchy."),
            HierarchyError::NotNested { label, level } => write!(
                out,
                "Values that are all “{label}” at level {level} of the hierarchy differ at level {}; a level may only be coarser than \
                 the one before.",
                level + 1
            ),
        }
    }
}

impl std::error::Error for HierarchyError {}

impl Hierarchy {
    /// Reads a hierarchy for a column with these labels; `missing` is the code of its missing cells, which need no line.
    ///
    /// # Errors
    /// Lines of different lengths, a value twice, a label that has no line, levels that are not nested.
    pub fn read(text: &str, delimiter: char, labels: &[String], missing: Option<u32>) -> Result<Self, HierarchyError> {
        let mut lines: FxHashMap<String, Vec<String>> = FxHashMap::default();
        let mut expected = 0;
        for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let cells = cells(line, delimiter);
            if lines.is_empty() {
                expected = cells.len();
            } else if cells.len() != expected {
                return Err(HierarchyError::Ragged { line: at + 1, cells: cells.len(), expected });
            }
            let value = cells.first().cloned().unwrap_or_default();
            match lines.get(&value) {
                Some(known) if *known != cells => return Err(HierarchyError::Twice { value }),
                _ => lines.insert(value, cells),
            };
        }
        let rows = labels.iter().zip(0u32..).map(|(label, code)| match lines.get(label) {
            Some(cells) => Ok(cells.clone()),
            None if missing == Some(code) => Ok(vec!["*".to_owned(); expected.max(1)]),
            None => Err(HierarchyError::Unknown { value: label.clone() }),
        });
        Self::of_rows(labels, missing, &rows.collect::<Result<Vec<_>, _>>()?, expected.max(1))
    }

    /// Two levels: the value, and `*` for all.
    pub fn flat(labels: &[String], missing: Option<u32>) -> Self {
        let all = |label: &String| vec![label.clone(), "*".to_owned()];
        // Nested whatever the labels are, so there is no error to tell.
        Self::of_rows(labels, missing, &labels.iter().map(all).collect::<Vec<_>>(), 2).unwrap_or(Hierarchy { levels: vec![] })
    }

    fn of_rows(base: &[String], missing: Option<u32>, rows: &[Vec<String>], height: usize) -> Result<Self, HierarchyError> {
        let identity = (0..base.len() as u32).collect();
        let mut levels = vec![Level { of: identity, labels: base.to_vec(), parents: Vec::new(), missing }];
        for at in 1..height {
            let mut known: FxHashMap<&str, u32> = FxHashMap::default();
            let mut labels: Vec<String> = Vec::new();
            let of = rows.iter().map(|row| {
                let label = row.get(at).map_or("", String::as_str);
                *known.entry(label).or_insert_with(|| {
                    labels.push(label.to_owned());
                    (labels.len() - 1) as u32
                })
            });
            let of = of.collect::<Vec<u32>>();
            let Some(finer) = levels.last_mut() else { break };
            let mut parents = vec![None; finer.labels.len()];
            for (&child, &parent) in finer.of.iter().zip(&of) {
                match parents[child as usize].replace(parent) {
                    Some(other) if other != parent => {
                        return Err(HierarchyError::NotNested { label: finer.labels[child as usize].clone(), level: at - 1 });
                    }
                    _ => {}
                }
            }
            finer.parents = parents.into_iter().map(Option::unwrap_or_default).collect();
            let missing = labels.iter().position(|label| is_missing(label)).map(|code| code as u32);
            levels.push(Level { of, labels, parents: Vec::new(), missing });
        }
        Ok(Hierarchy { levels })
    }

    /// Number of levels, that of unchanged values included: at least 1.
    pub fn levels(&self) -> usize {
        self.levels.len()
    }

    /// Number of codes at a level; 0 for a level that it lacks.
    pub fn cardinality(&self, level: usize) -> u32 {
        self.levels.get(level).map_or(0, |level| level.labels.len() as u32)
    }

    /// What a base code is at a level. Codes and levels are within their ranges (see [`fit`]).
    pub fn at(&self, level: usize, code: u32) -> u32 {
        self.levels[level].of[code as usize]
    }

    /// What a code of a level is at the next level.
    pub fn parent(&self, level: usize, code: u32) -> u32 {
        self.levels[level].parents[code as usize]
    }

    /// The column generalized to a level; `None` if the hierarchy lacks the level or was made for another column.
    pub fn generalize(&self, column: &Coded, level: usize) -> Option<Coded> {
        let level = self.levels.get(level)?;
        let codes: Option<Vec<u32>> = column.codes.iter().map(|&code| level.of.get(code as usize).copied()).collect();
        Some(Coded { codes: codes?, labels: level.labels.clone(), missing: level.missing })
    }
}

/// The cells of a line, which may be quoted.
fn cells(line: &str, delimiter: char) -> Vec<String> {
    let mut cells = vec![String::new()];
    let (mut quoted, mut letters) = (false, line.chars().peekable());
    while let Some(letter) = letters.next() {
        let Some(cell) = cells.last_mut() else { break };
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if quoted || cell.trim().is_empty() => quoted = !quoted,
            _ if letter == delimiter && !quoted => cells.push(String::new()),
            _ => cell.push(letter),
        }
    }
    cells.iter_mut().for_each(|cell| *cell = cell.trim().to_owned());
    cells
}

/// Whether there are a hierarchy and a level for each column, and all fit.
pub(super) fn fit(keys: &Keys, hierarchies: &[&Hierarchy], levels: &[usize]) -> Result<(), Unfit> {
    let columns = keys.columns();
    for given in [hierarchies.len(), levels.len()] {
        if given != columns.len() {
            return Err(Unfit::Lengths(columns.len(), given));
        }
    }
    for (at, ((column, hierarchy), &level)) in columns.iter().zip(hierarchies).zip(levels).enumerate() {
        if hierarchy.cardinality(0) < column.cardinality() {
            return Err(Unfit::Hierarchy { column: at });
        }
        if level >= hierarchy.levels() {
            return Err(Unfit::Level { column: at, level, levels: hierarchy.levels() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Missing;
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str, labels: &[&str]) -> Result<Hierarchy, HierarchyError> {
        Hierarchy::read(text, ';', &labels.iter().map(|&label| label.to_owned()).collect::<Vec<_>>(), None)
    }

    #[test]
    fn values_become_coarser_and_blanks_stay_blank() {
        let column = Coded::of(["4000", "", "4020", "5000"], Missing::Wildcard);
        let text = "\u{feff}4000;40;*\n\"4020\";40;*\r\n5000;50;*\n9999;99;*\n";
        let hierarchy = Hierarchy::read(text, ';', &column.labels, column.missing).unwrap();
        assert_eq!((hierarchy.levels(), hierarchy.cardinality(1), hierarchy.cardinality(7)), (3, 3, 0));
        let regions = hierarchy.generalize(&column, 1).unwrap();
        assert_eq!((regions.codes.as_slice(), regions.missing), (&[0, 2, 0, 1][..], Some(2)));
        assert_eq!(regions.labels, ["40", "50", "*"]);
        let nothing = hierarchy.generalize(&column, 2).unwrap();
        assert_eq!((nothing.codes, nothing.missing), (vec![0, 0, 0, 0], Some(0)));
        assert_eq!(hierarchy.generalize(&column, 3).map(|column| column.codes), None);
        let flat = Hierarchy::flat(&column.labels, column.missing);
        assert_eq!((flat.levels(), flat.cardinality(0), flat.cardinality(1)), (2, 4, 1));
    }

    #[test]
    fn hierarchies_that_are_none_are_refused_in_a_sentence() {
        let says = |text: &str, labels: &[&str]| read(text, labels).unwrap_err().to_string();
        assert_eq!(says("a;x\nb", &["a"]), "Line 2 of the hierarchy has 1 cells where the first line has 2.");
        assert_eq!(says("a;x\na;y", &["a"]), "The value “a” is in the hierarchy twice, with different levels.");
        assert_eq!(says("a;x", &["b"]), "The value “b” of the column is not in its hierarchy.");
        let tangled = says("a;x;1\nb;x;2", &["a", "b"]);
        assert!(tangled.starts_with("Values that are all “x” at level 1 of the hierarchy differ at level 2"));
        assert!(read("", &[]).is_ok_and(|empty| empty.levels() == 1));
    }

    #[test]
    fn quoted_cells() {
        assert_eq!(cells(r#""a;b";"c ""d""" ; e"#, ';'), ["a;b", "c \"d\"", "e"]);
    }

    proptest! {
        /// Prefixes of numbers, each level by its own look-up and by steps.
        #[test]
        fn levels_agree_with_prefixes(numbers in prop::collection::vec(100..400u32, 1..30)) {
            let texts: Vec<String> = numbers.iter().map(u32::to_string).collect();
            let lines: String = texts.iter().map(|text| format!("{text};{};{};*\n", &text[..2], &text[..1])).collect();
            let column = Coded::of(texts.iter().map(String::as_str), Missing::Category);
            let hierarchy = Hierarchy::read(&lines, ';', &column.labels, None).unwrap();
            for level in 0..3 {
                let coarse = hierarchy.generalize(&column, level).unwrap();
                for (cell, text) in coarse.codes.iter().zip(&texts) {
                    prop_assert_eq!(&coarse.labels[*cell as usize], &text[..3 - level]);
                }
                for &code in &column.codes {
                    prop_assert_eq!(hierarchy.parent(level, hierarchy.at(level, code)), hierarchy.at(level + 1, code));
                }
            }
        }
    }
}
