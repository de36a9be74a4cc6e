//! A warning: which file, where, what is wrong and what was done about it. Data, not a log line.

use crate::table::order;
use serde::{Deserialize, Serialize};

/// How much of the file a warning touches.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; nothing was lost.
    Note,
    /// Some cells or rows could not be read as they stand.
    Partly,
    /// Nothing of the file could be read.
    Unreadable,
}

/// Where in the file.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Line, counted from 1.
    pub line: Option<u32>,
    /// Byte, counted from 0.
    pub byte: Option<u64>,
}

/// Something about a file that its owner should know.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Warning {
    /// The file, as the person knows it.
    pub file: String,
    /// The first place where it shows.
    pub place: Option<Place>,
    /// How much it touches.
    pub severity: Severity,
    /// A whole sentence or two: what is wrong, what was done, what now. It names the file and the place.
    pub says: String,
    /// How many times it happened.
    pub times: u64,
}

impl std::fmt::Display for Place {
    /// "line 12 (byte 4,096)".
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.line, self.byte) {
            (Some(line), Some(byte)) => write!(f, "line {line} (byte {byte})"),
            (Some(line), None) => write!(f, "line {line}"),
            (None, Some(byte)) => write!(f, "byte {byte}"),
            (None, None) => f.write_str("an unknown place"),
        }
    }
}

/// Warnings of one file under way: the same trouble at many places is one warning that counts them.
pub(super) struct Gathered {
    file: String,
    /// By the place in the code that gives them.
    list: Vec<((&'static str, u32, Severity), Warning)>,
}

/// Makes the sentence of a warning from the file's name and the place.
pub(super) type Sentence<'a> = dyn Fn(&str, Place) -> String + 'a;

impl Gathered {
    pub(super) fn new(file: &str) -> Self {
        Gathered { file: file.to_owned(), list: Vec::new() }
    }

    /// Adds a warning, or counts it if the same place in the code has given one for this file before.
    #[track_caller]
    pub(super) fn add(&mut self, severity: Severity, line: Option<u32>, byte: Option<u64>, sentence: &Sentence<'_>) {
        self.add_times(severity, line, byte, 1, sentence);
    }

    /// Adds a warning of something that happened so many times.
    #[track_caller]
    pub(super) fn add_times(
        &mut self,
        severity: Severity,
        line: Option<u32>,
        byte: Option<u64>,
        times: u64,
        sentence: &Sentence<'_>,
    ) {
        let caller = std::panic::Location::caller();
        self.add_of((caller.file(), caller.line()), severity, line, byte, times, sentence);
    }

    /// Adds a warning about a thing of this name, or counts it if the same place in the code has given one about it.
    #[track_caller]
    pub(super) fn add_about(
        &mut self,
        about: &'static str,
        severity: Severity,
        line: Option<u32>,
        byte: Option<u64>,
        sentence: &Sentence<'_>,
    ) {
        self.add_of((about, std::panic::Location::caller().line()), severity, line, byte, 1, sentence);
    }

    /// Adds a warning, or counts it if one of the same `key` has been given for this file before.
    fn add_of(
        &mut self,
        key: (&'static str, u32),
        severity: Severity,
        line: Option<u32>,
        byte: Option<u64>,
        times: u64,
        sentence: &Sentence<'_>,
    ) {
        let key = (key.0, key.1, severity);
        if let Some((_, known)) = self.list.iter_mut().find(|(known, _)| *known == key) {
            known.times += times;
            return;
        }
        let place = Place { line, byte };
        let says = sentence(&self.file, place);
        let place = (line.is_some() || byte.is_some()).then_some(place);
        self.list.push((key, Warning { file: self.file.clone(), place, severity, says, times }));
    }

    /// The warnings, the gravest first.
    pub(super) fn into_list(self) -> Vec<Warning> {
        let mut list: Vec<Warning> = self.list.into_iter().map(|(_, warning)| warning).collect();
        order::sort_by_key(&mut list, |warning| std::cmp::Reverse(warning.severity));
        list
    }
}
