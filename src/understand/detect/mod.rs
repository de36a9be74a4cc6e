//! Detectors: what a value is, by its form and its check digit. Each is one row of a table, with examples and its source.
//!
//! [`detect`] names what a whole cell can be, [`in_text`] finds numbers within a text, and [`judge`] says what a column
//! holds. The rows stand in `contact`, `payment`, `registered`, `personal`, `transport`, `tracking`, `goods` and `place`;
//! their forms are written in the language of `pattern`, their check digits computed by `check_digits`.
//!
//! ```
//! use portolan::understand::detect::{Kind, detect, in_text, judge};
//! let found = detect("BE71 0961 2345 6769");
//! assert!(found.iter().any(|one| one.detector.kind == Kind::Iban && one.verified == Some(true)));
//! let text = "call +32 4 000 00 00 about CSQU3054383";
//! let kinds: Vec<Kind> = in_text(text).iter().map(|one| one.detector.kind).collect();
//! assert_eq!(kinds, [Kind::Phone, Kind::Container]);
//! let columns = judge(["CSQU3054383", "TASU1170000"], &[]);
//! assert_eq!(columns[0].detector.id, "container");
//! ```

mod check_digits;
mod column;
mod contact;
mod goods;
mod kind;
pub(super) mod known;
mod parties;
mod pattern;
mod payment;
mod personal;
mod phone;
mod place;
mod postcode;
mod registered;
mod text;
mod tracking;
mod transport;
mod vat;

pub(in crate::understand) use column::tail;
pub use column::{ColumnDetection, LEAST_SHARE, judge, tally};
pub use kind::Kind;
pub use known::{Verified, verify};
pub use phone::phone_country;
pub use postcode::postcode_of;
pub use text::in_text;
pub(in crate::understand) use text::search;

use pattern::{MOST, Pattern, symbol};
use std::ops::Range;
use std::sync::OnceLock;

/// One way to recognise a value. In WebAssembly, where nobody reads them, examples and sources are empty.
#[derive(Copy, Clone, Debug)]
pub struct Detector {
    /// A short name that does not change: "vat-be".
    pub id: &'static str,
    /// What it recognises.
    pub kind: Kind,
    /// The country (ISO 3166-1 alpha-2), carrier or variant that it is limited to; may be empty.
    pub of: &'static str,
    /// The form of the value.
    pub form: Form,
    /// What beyond the form must be right, if anything.
    pub check: Option<Check>,
    /// Whether the form alone is rare among other values: letters at fixed places, an `@`, a `+`. Bare digits are not.
    pub tells: bool,
    /// Whether it is looked for within texts, too.
    pub in_text: bool,
    /// Values that it recognises (and verifies), parted by `|`. All are made up, or are a standard's own examples.
    pub examples: &'static str,
    /// Values that it does not recognise, or not verify, parted by `|`.
    pub counter_examples: &'static str,
    /// Where form and check are laid down.
    pub source: &'static str,
}

/// The form of a value.
#[derive(Copy, Clone, Debug)]
pub enum Form {
    /// In the language of forms, of the letters and digits alone: blanks, `-`, `.` and `/` within the value do not count.
    Packed(&'static str),
    /// In the language of forms, of the value as it is written.
    Exact(&'static str),
    /// Whatever a function accepts; the bits of [`needs`] say what the cell must hold for it to be asked at all.
    Read(u8, fn(&str) -> bool),
}

/// What a cell must hold for a detector that reads it.
pub mod needs {
    /// Nothing in particular.
    pub const NOTHING: u8 = 0;
    /// A digit.
    pub const DIGIT: u8 = 1;
    /// A letter, of any script.
    pub const LETTER: u8 = 2;
    /// An `@`.
    pub const AT: u8 = 4;
    /// A `.`.
    pub const DOT: u8 = 8;
    /// A `:`.
    pub const COLON: u8 = 16;
}

/// What beyond its form makes a value right.
#[derive(Copy, Clone, Debug)]
pub struct Check {
    /// Given the letters and digits (of an exact form: all bytes) in capitals.
    pub passes: fn(&[u8]) -> bool,
    /// The share of random values of this form that pass.
    pub by_chance: f64,
    /// Whether it is a check digit; else a list or a range that the value must be in.
    pub is_digit: bool,
}

impl Check {
    /// A check digit that a tenth of random numbers have.
    const fn tenth(passes: fn(&[u8]) -> bool) -> Option<Check> {
        Check::digit(passes, 0.1)
    }

    const fn digit(passes: fn(&[u8]) -> bool, by_chance: f64) -> Option<Check> {
        Some(Check { passes, by_chance, is_digit: true })
    }

    const fn listed(passes: fn(&[u8]) -> bool, by_chance: f64) -> Option<Check> {
        Some(Check { passes, by_chance, is_digit: false })
    }
}

/// What the rows of a table take where they say nothing else.
const PLAIN: Detector = Detector {
    id: "",
    kind: Kind::Email,
    of: "",
    form: Form::Packed(""),
    check: None,
    tells: false,
    in_text: false,
    examples: "",
    counter_examples: "",
    source: "",
};

/// The rows of a table as they are built in: on the page without what only tests and documents read of them.
const fn built_in<const N: usize>(rows: &[Detector]) -> [Detector; N] {
    let mut all = [PLAIN; N];
    let mut at = 0;
    while at < N {
        all[at] = rows[at];
        if cfg!(target_arch = "wasm32") {
            all[at].examples = "";
            all[at].counter_examples = "";
            all[at].source = "";
        }
        at += 1;
    }
    all
}

macro_rules! groups {
    ($($table:ident)*) => { [$(&const { built_in::<{ $table::ROWS.len() }>($table::ROWS) }),*] };
}

static GROUPS: [&[Detector]; 10] = groups! { contact payment vat registered personal transport tracking goods place parties };

/// Every detector, in the order of the tables.
pub fn detectors() -> impl Iterator<Item = &'static Detector> {
    GROUPS.into_iter().flatten()
}

/// The detector of an id.
pub fn detector(id: &str) -> Option<&'static Detector> {
    detectors().find(|detector| detector.id == id)
}

/// A value that a detector recognises.
#[derive(Clone, Debug)]
pub struct Detection {
    /// By what.
    pub detector: &'static Detector,
    /// Where in the cell, in bytes.
    pub span: Range<usize>,
    /// Whether its check passes; `None` where it has none, so that the form alone speaks.
    pub verified: Option<bool>,
}

/// A detector whose form was read.
struct Compiled {
    detector: &'static Detector,
    pattern: Pattern,
    packed: bool,
}

/// A detector that reads a cell, and what the cell must hold.
type Reader = (&'static Detector, u8, fn(&str) -> bool);

/// The detectors by what a cell must be for them to fit.
struct Index {
    compiled: Vec<Compiled>,
    /// By length: which of the compiled ones have a text of so many symbols.
    packed: [Vec<u16>; MOST + 1],
    exact: [Vec<u16>; MOST + 1],
    readers: Vec<Reader>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index {
            compiled: Vec::new(),
            packed: [const { Vec::new() }; MOST + 1],
            exact: [const { Vec::new() }; MOST + 1],
            readers: Vec::new(),
        };
        for detector in detectors() {
            let (form, packed) = match detector.form {
                Form::Packed(form) => (form, true),
                Form::Exact(form) => (form, false),
                Form::Read(needs, read) => {
                    index.readers.push((detector, needs, read));
                    continue;
                }
            };
            let Some(pattern) = Pattern::new(form) else { continue };
            let at = index.compiled.len() as u16;
            let lengths = if packed { &mut index.packed } else { &mut index.exact };
            for of_length in lengths.iter_mut().take(pattern.lengths.1 + 1).skip(pattern.lengths.0) {
                of_length.push(at);
            }
            index.compiled.push(Compiled { detector, pattern, packed });
        }
        index
    })
}

/// The symbols of a text, as the forms speak of them.
struct Symbols {
    exact: [u8; MOST],
    exact_length: usize,
    packed: [u8; MOST],
    packed_length: usize,
    /// Whether all letters and digits are the same one.
    alike: bool,
}

/// Letters and digits come first among the symbols.
const MARK: u8 = 36;

impl Symbols {
    /// `None` where the text holds what no form speaks of, or is too long for all of them.
    fn of(text: &str) -> Option<Symbols> {
        let mut found = Symbols { exact: [0; MOST], exact_length: 0, packed: [0; MOST], packed_length: 0, alike: true };
        let fits_exact = text.len() <= MOST;
        let mut fits_packed = true;
        for byte in text.bytes() {
            let symbol = symbol(byte)?;
            if fits_exact {
                *found.exact.get_mut(found.exact_length)? = symbol;
                found.exact_length += 1;
            }
            if symbol >= MARK {
                fits_packed &= matches!(byte, b' ' | b'-' | b'.' | b'/');
            } else if fits_packed {
                found.alike &= found.packed_length == 0 || found.packed[0] == symbol;
                *found.packed.get_mut(found.packed_length)? = symbol;
                found.packed_length += 1;
            }
            if !fits_exact && !fits_packed {
                return None;
            }
        }
        if !fits_packed {
            found.packed_length = 0;
        }
        Some(found)
    }

    fn exact(&self) -> &[u8] {
        self.exact.get(..self.exact_length).unwrap_or_default()
    }

    fn packed(&self) -> &[u8] {
        self.packed.get(..self.packed_length).unwrap_or_default()
    }
}

/// The bytes that symbols stand for, in capitals.
fn bytes(symbols: &[u8], into: &mut [u8; MOST]) -> usize {
    const BYTES: &[u8; 52] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -.</+#:(),*@_&'";
    for (place, symbol) in into.iter_mut().zip(symbols) {
        *place = BYTES.get(usize::from(*symbol)).copied().unwrap_or(b'"');
    }
    symbols.len().min(MOST)
}

/// Calls `found` with each wanted detector of a form that fits, and whether its check passes.
fn with_form(
    symbols: &Symbols,
    wanted: &dyn Fn(&'static Detector) -> bool,
    mut found: impl FnMut(&'static Detector, Option<bool>),
) {
    let index = index();
    for (symbols, lengths, alike) in [(symbols.packed(), &index.packed, symbols.alike), (symbols.exact(), &index.exact, false)] {
        let Some(first) = symbols.first().map(|symbol| 1u64 << symbol) else { continue };
        let mut text = [0; MOST];
        let mut length = 0;
        for at in lengths.get(symbols.len()).into_iter().flatten() {
            let Some(one) = index.compiled.get(usize::from(*at)) else { continue };
            if one.pattern.first & first == 0 || !wanted(one.detector) || !one.pattern.fits(symbols) {
                continue;
            }
            // One digit again and again is a placeholder, whatever its check digit says.
            if alike && one.packed && !one.detector.tells {
                continue;
            }
            if length == 0 {
                length = bytes(symbols, &mut text);
            }
            found(one.detector, one.detector.check.map(|check| (check.passes)(&text[..length])));
        }
    }
}

/// A cell without a digit has a form only if it is as short as this: codes of places and carriers.
const MOST_OF_LETTERS: usize = 7;

/// What a cell holds, as bits of [`needs`].
fn holds(cell: &str) -> u8 {
    cell.bytes().fold(0, |held, byte| {
        held | match byte {
            b'0'..=b'9' => needs::DIGIT,
            b'@' => needs::AT,
            b'.' => needs::DOT,
            b':' => needs::COLON,
            b'a'..=b'z' | b'A'..=b'Z' | 128.. => needs::LETTER,
            _ => 0,
        }
    })
}

/// Calls `found` with each wanted detector that fits a whole cell, and whether its check passes.
pub(in crate::understand) fn each(
    cell: &str,
    wanted: &dyn Fn(&'static Detector) -> bool,
    mut found: impl FnMut(&'static Detector, Option<bool>),
) {
    let cell = cell.trim();
    if cell.is_empty() {
        return;
    }
    let held = holds(cell);
    let may_have_form = held & needs::DIGIT != 0 || cell.len() <= MOST_OF_LETTERS;
    if let Some(symbols) = may_have_form.then(|| Symbols::of(cell)).flatten() {
        with_form(&symbols, wanted, &mut found);
    }
    for &(detector, needs, read) in &index().readers {
        if held & needs == needs && wanted(detector) && read(cell) {
            found(detector, None);
        }
    }
}

/// Everything that a whole cell can be, in the order of the tables: by its form, and with what its check says.
///
/// ```
/// use portolan::understand::detect::detect;
/// let found = detect("RR473124828GB");
/// assert!(found.iter().any(|one| one.detector.id == "s10" && one.verified == Some(false)));
/// assert!(detect("pieces of cloth").iter().all(|one| one.verified.is_none()));
/// ```
///
/// # Complexity
/// A look at the few forms that have the cell's length and first letter; some hundred nanoseconds.
pub fn detect(cell: &str) -> Vec<Detection> {
    let from = cell.len() - cell.trim_start().len();
    let span = from..from + cell.trim().len();
    let mut all = Vec::new();
    each(cell, &|_| true, |detector, verified| all.push(Detection { detector, span: span.clone(), verified }));
    all
}

impl Detector {
    /// Whether a whole cell has this detector's form, and passes its check where it has one.
    pub fn accepts(&'static self, cell: &str) -> bool {
        let mut accepts = false;
        each(cell, &|detector| std::ptr::eq(detector, self), |_, verified| accepts |= verified != Some(false));
        accepts
    }

    /// What it is called, one or many: "VAT number (BE)".
    pub fn name(&self, many: bool) -> String {
        let (one, more) = self.kind.name();
        let name = if many { more } else { one };
        if self.of.is_empty() { name.to_owned() } else { format!("{name} ({})", self.of) }
    }

    /// Whether only the form speaks for its values.
    pub fn form_only(&self) -> bool {
        self.check.is_none()
    }
}

#[cfg(test)]
mod tests;
