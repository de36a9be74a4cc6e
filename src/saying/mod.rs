//! What is said to a person, before it is in any language: a code with its values.
//!
//! A station that has something to say gives a [`Saying`]; the sentence is made where the reader's language is known
//! ([`crate::language`]). Each room declares its codes with [`codes!`](crate::codes), beside what it measures. Knows nothing.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A code: the room's name, a dot, the code's own name: `organisations.links-seen`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Key(pub Cow<'static, str>);

/// Something said, in no language yet.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Saying {
    /// What is said.
    pub code: Key,
    /// What stands in its places, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Value>,
    /// The sentence, once it is written out for an export; empty before.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// What stands in a place of a saying.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A whole number of things.
    Count(u64),
    /// A part of a whole, both counted.
    Part(u64, u64),
    /// A share from 0 to 1.
    Share(f64),
    /// A number that need not be whole.
    Number(f64),
    /// A day, in days from 1970-01-01.
    Day(i32),
    /// The month of a day, in days from 1970-01-01.
    Month(i32),
    /// A name out of the data or of the reference tables, the same in every language.
    Name(String),
    /// A file's name as the person knows it: not even its first letter changes where it begins a sentence.
    File(String),
    /// The title of a chapter of the Harmonized System, by its number.
    Chapter(u8),
    /// A country or territory by its ISO 3166-1 alpha-2 code.
    Country(String),
    /// Something said itself: a clause, a noun.
    Says(Box<Saying>),
    /// Several, as a list in a sentence.
    List(Vec<Value>),
}

impl Saying {
    /// A saying with its values.
    pub fn of(code: impl Into<Key>, values: impl IntoIterator<Item = Value>) -> Self {
        Saying { code: code.into(), values: values.into_iter().collect(), text: String::new() }
    }

    /// A saying without values.
    pub fn plain(code: impl Into<Key>) -> Self {
        Saying::of(code, [])
    }

    /// A name that stands for itself.
    pub fn name(name: impl Into<String>) -> Self {
        Saying::of(Common::Name, [Value::Name(name.into())])
    }

    /// A value that stands for itself.
    pub fn value(value: Value) -> Self {
        Saying::of(Common::Name, [value])
    }

    /// Several, joined as sentences or notes are: one after another, set apart by semicolons.
    pub fn joined(parts: impl IntoIterator<Item = Saying>) -> Self {
        let mut parts = parts.into_iter();
        let Some(first) = parts.next() else { return Saying::name("") };
        parts.fold(first, |before, next| Saying::of(Common::Joined, [before.into(), next.into()]))
    }

    /// Several, one after another, set apart by commas.
    pub fn listed(parts: impl IntoIterator<Item = Saying>) -> Self {
        let mut parts = parts.into_iter();
        let Some(first) = parts.next() else { return Saying::name("") };
        parts.fold(first, |before, next| Saying::of(Common::Listed, [before.into(), next.into()]))
    }
}

/// Part of the shipments: none of them, all of them, or a share.
pub fn of_shipments(part: u64, whole: u64) -> Value {
    let code = match part {
        0 => Common::NoShipments,
        part if part >= whole => Common::AllShipments,
        _ => Common::PartOfShipments,
    };
    Saying::of(code, [Value::Part(part, whole)]).into()
}

/// Part of the lines: none of them, all of them, or a share.
pub fn of_lines(part: u64, whole: u64) -> Value {
    let code = match part {
        0 => Common::NoLines,
        part if part >= whole => Common::AllLines,
        _ => Common::PartOfLines,
    };
    Saying::of(code, [Value::Part(part, whole)]).into()
}

impl Default for Saying {
    /// Nothing.
    fn default() -> Self {
        Saying::name("")
    }
}

impl From<Saying> for Value {
    fn from(saying: Saying) -> Self {
        Value::Says(Box::new(saying))
    }
}

/// Declares a room's codes: an enumeration, its codes in order, and their keys.
///
/// ```
/// portolan::codes! {
///     /// What the harbour says.
///     pub enum Harbour {
///         /// `{0}` ships lie at anchor.
///         AtAnchor = "harbour.at-anchor",
///     }
/// }
/// assert_eq!(Harbour::AtAnchor.key(), "harbour.at-anchor");
/// assert_eq!(Harbour::of_key("harbour.at-anchor"), Some(Harbour::AtAnchor));
/// ```
#[macro_export]
macro_rules! codes {
    ($(#[$about:meta])* pub enum $Room:ident { $($(#[$says:meta])* $Code:ident = $key:literal,)* }) => {
        $(#[$about])*
        #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $Room { $($(#[$says])* $Code,)* }

        impl $Room {
            /// All codes, in order.
            pub const ALL: &'static [$Room] = &[$($Room::$Code,)*];
            /// Their keys, in the same order.
            pub const KEYS: &'static [&'static str] = &[$($key,)*];

            /// The key.
            pub const fn key(self) -> &'static str {
                Self::KEYS[self as usize]
            }

            /// The code of a key.
            pub fn of_key(key: &str) -> Option<Self> {
                Self::KEYS.iter().position(|known| *known == key).map(|at| Self::ALL[at])
            }
        }

        impl From<$Room> for $crate::saying::Key {
            fn from(code: $Room) -> Self {
                $crate::saying::Key(std::borrow::Cow::Borrowed(code.key()))
            }
        }

        impl From<$Room> for $crate::saying::Saying {
            fn from(code: $Room) -> Self {
                $crate::saying::Saying::plain(code)
            }
        }
    };
}

codes! {
    /// What every room says.
    pub enum Common {
        /// `{0}` stands for itself.
        Name = "common.name",
        /// `{0}` and `{1}`, one after the other.
        Joined = "common.joined",
        /// `{0}` and `{1}`, of a row of things.
        Listed = "common.listed",
        /// None of the shipments.
        NoShipments = "common.no-shipments",
        /// All shipments.
        AllShipments = "common.all-shipments",
        /// `{0}` of the shipments, a share.
        PartOfShipments = "common.part-of-shipments",
        /// None of the lines.
        NoLines = "common.no-lines",
        /// All lines.
        AllLines = "common.all-lines",
        /// `{0}` of the lines, a share.
        PartOfLines = "common.part-of-lines",
        /// `{0}` shipments.
        Shipments = "common.shipments",
        /// `{0}` lines.
        Lines = "common.lines",
        /// From `{0}` to `{1}`.
        Arrow = "common.arrow",
        /// A natural person, who is not named.
        PrivatePerson = "common.private-person",
        /// `{0}` in quotation marks, as the file has it.
        Quoted = "common.quoted",
        /// A party known only by the number `{0}`.
        Numbered = "common.numbered",
    }
}
