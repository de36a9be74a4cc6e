//! A warning: which file, where, what is wrong and what was done about it. Data, not a log line.

use super::says::{IngestSays, count};
use crate::saying::{Saying, Value};
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
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Warning {
    /// The file, as the person knows it.
    pub file: String,
    /// The first place where it shows.
    pub place: Option<Place>,
    /// How much it touches.
    pub severity: Severity,
    /// A whole sentence or two: what is wrong, what was done, what now. It names the file and the place.
    pub says: Saying,
    /// How many times it happened.
    pub times: u64,
}

impl Place {
    /// "line 12 (byte 4,096)".
    pub fn says(&self) -> Saying {
        match (self.line, self.byte) {
            (Some(line), Some(byte)) => Saying::of(IngestSays::LineAndByte, [count(line), count(byte)]),
            (Some(line), None) => Saying::of(IngestSays::Line, [count(line)]),
            (None, Some(byte)) => Saying::of(IngestSays::Byte, [count(byte)]),
            (None, None) => Saying::plain(IngestSays::Somewhere),
        }
    }
}

/// Warnings of one file under way: the same trouble at many places is one warning that counts them.
pub(super) struct Gathered {
    file: String,
    /// By the place in the code that gives them.
    list: Vec<((&'static str, u32, Severity), Warning)>,
}

/// Makes what a warning says from the file and the place.
pub(super) type Sentence<'a> = dyn Fn(Value, Value) -> Saying + 'a;

impl Gathered {
    pub(super) fn new(file: &str) -> Self {
        Gathered { file: file.to_owned(), list: Vec::new() }
    }

    /// Adds a warning, or counts it if the same place in the code has given one for this file before.
    #[track_caller]
    pub(super) fn say(&mut self, severity: Severity, line: Option<u32>, byte: Option<u64>, sentence: &Sentence<'_>) {
        self.say_times(severity, line, byte, 1, sentence);
    }

    /// Adds a warning of something that happened so many times.
    #[track_caller]
    pub(super) fn say_times(
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
    pub(super) fn say_about(
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
        let says = sentence(Value::File(self.file.clone()), place.says().into());
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
