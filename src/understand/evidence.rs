//! Why mentions were held to be one party, what keeps parties apart, and which may be one: kept beside the parties, to be
//! shown and corrected (EXPOSURE.md §0).

use super::corrections::PartyKey;
use super::says::EvidenceSays;
use super::shipments::{LineId, NONE, Party, Shipments};
use crate::table::order;
use serde::{Deserialize, Serialize};

/// Why a mention belongs to a party.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tie {
    /// The same name, legal form and punctuation aside, and the same country.
    Name,
    /// The same registered number.
    Number,
    /// It stands beside the other name or number of the same party in one row.
    SameRow,
    /// The person says so.
    Person,
}

impl Tie {
    /// In words, to follow a spelling.
    pub fn says(self) -> EvidenceSays {
        match self {
            Tie::Name => EvidenceSays::SameName,
            Tie::Number => EvidenceSays::SameNumber,
            Tie::SameRow => EvidenceSays::SameRow,
            Tie::Person => EvidenceSays::MergedByPerson,
        }
    }
}

/// One of several spellings of a party.
#[derive(Clone, PartialEq, Debug)]
pub struct Spelling {
    /// The party, as an index into [`Shipments::parties`].
    pub party: u32,
    /// As it is written.
    pub text: String,
    /// Rows that have it, in any part.
    pub rows: u32,
    /// The first of them.
    pub first: LineId,
    /// What ties it to the spelling that the party is called by; of that one itself [`Tie::Name`].
    pub because: Tie,
}

/// The registered numbers of all parties, in one text.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Numbers {
    text: String,
    /// Party, first line, and where the number ends in the text.
    of: Vec<(u32, LineId, u32)>,
}

impl Numbers {
    pub(super) fn push(&mut self, party: u32, number: &str, first: LineId) {
        self.text.push_str(number);
        self.of.push((party, first, u32::try_from(self.text.len()).unwrap_or(u32::MAX)));
    }

    /// Gives each number to the party that its own became, and puts them in the order of the parties.
    pub(super) fn settle(&mut self, party: impl Fn(u32) -> u32) {
        let mut order: Vec<(u32, u32)> = self.of.iter().zip(0..).map(|(&(old, ..), at)| (party(old), at)).collect();
        if order.is_sorted() {
            order.iter().zip(&mut self.of).for_each(|(&(party, _), of)| of.0 = party);
            return;
        }
        order::sort_by(&mut order, Ord::cmp);
        let mut settled = Numbers { text: String::with_capacity(self.text.len()), of: Vec::with_capacity(self.of.len()) };
        for (party, at) in order {
            let (number, first) = self.at(at as usize);
            settled.push(party, number, first);
        }
        *self = settled;
    }

    fn at(&self, at: usize) -> (&str, LineId) {
        let from = at.checked_sub(1).and_then(|before| self.of.get(before)).map_or(0, |of| of.2 as usize);
        let Some(&(_, first, to)) = self.of.get(at) else { return ("", LineId(0)) };
        (self.text.get(from..to as usize).unwrap_or_default(), first)
    }

    /// The registered numbers of a party and the first line of each, in order of appearance.
    pub fn of(&self, party: u32) -> impl Iterator<Item = (&str, LineId)> {
        let from = self.of.partition_point(|of| of.0 < party);
        (from..self.of.len()).take_while(move |&at| self.of[at].0 == party).map(|at| self.at(at))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.of.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.of.is_empty()
    }
}

/// What keeps two parties apart that would be one by their names.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApartBecause {
    /// The same name and country, but two registered numbers of the same kind.
    TwoNumbers,
    /// The person says so.
    Person,
}

/// Two parties kept apart.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct KeptApart {
    /// The one, as an index into [`Shipments::parties`].
    pub one: u32,
    /// The other, of a higher index.
    pub other: u32,
    /// Why.
    pub because: ApartBecause,
}

/// In what way two names are alike.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NamesAre {
    /// The same; the country of one is not given, or two registered numbers leave open which of two it is.
    Same,
    /// The same words in another order, or with what is a legal form before them.
    SameWords,
    /// Similar letters: Jaro-Winkler ≥ 0.92.
    Similar,
    /// One in Han characters, the other in Latin letters: what they share speaks for them, the names do not.
    OtherScript,
}

/// What two parties can share.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SharedTrait {
    /// A postcode of the same country.
    Postcode,
    /// A city of the same country.
    City,
    /// An e-mail address.
    Email,
    /// The domain of e-mail addresses, a company's own.
    EmailDomain,
    /// A telephone number.
    Phone,
}

/// Two parties that are possibly the same: never merged without the person's word.
#[derive(Clone, PartialEq, Debug)]
pub struct Alike {
    /// The one, as an index into [`Shipments::parties`].
    pub one: u32,
    /// The other, of a higher index.
    pub other: u32,
    /// In what way the names are alike.
    pub names: NamesAre,
    /// Jaro-Winkler similarity of the names without their legal forms, 0 to 1; 1 for the same words, 0 across scripts.
    pub similarity: f32,
    /// What they share, as the first of the two has it written. Empty only where the names are the same.
    pub shares: Vec<(SharedTrait, String)>,
}

/// The evidence behind all parties. Lists are in the order of the parties; those with one spelling and no number have no entry.
#[derive(Clone, Debug, Default)]
pub struct PartyEvidence {
    /// The spellings of parties that have at least two, those of most rows first.
    pub spellings: Vec<Spelling>,
    /// Registered numbers.
    pub numbers: Numbers,
    /// Parties kept apart though their names are the same.
    pub apart: Vec<KeptApart>,
    /// Parties possibly the same.
    pub alike: Vec<Alike>,
    /// Parties that are one spelling only, since the person told it from others of the same name.
    pub split: Vec<u32>,
}

impl PartyEvidence {
    /// The spellings of a party; empty if it has one only.
    pub fn spellings_of(&self, party: u32) -> &[Spelling] {
        let from = self.spellings.partition_point(|spelling| spelling.party < party);
        let count = self.spellings.get(from..).unwrap_or_default().partition_point(|spelling| spelling.party == party);
        self.spellings.get(from..from + count).unwrap_or_default()
    }

    /// What a party is possibly the same as.
    pub fn alike_to(&self, party: u32) -> impl Iterator<Item = &Alike> {
        self.alike.iter().filter(move |alike| alike.one == party || alike.other == party)
    }
}

impl Shipments {
    /// What a correction calls a party: its registered number, else its name and country, so that it holds in another file
    /// of the same kind too. `None` for an index that leads nowhere.
    ///
    /// # Complexity
    /// One pass over the lines for a party known by a number of somebody's books only.
    pub fn party_key(&self, party: u32) -> Option<PartyKey> {
        let seen: &Party = self.parties.get(party as usize)?;
        if self.evidence.split.binary_search(&party).is_ok() {
            return Some(PartyKey::written(&seen.name, seen.country));
        }
        if let Some((number, _)) = self.evidence.numbers.of(party).next() {
            return Some(PartyKey::number(number));
        }
        if seen.only_a_number {
            let (role, line) = self
                .party_of
                .iter()
                .find_map(|(&role, column)| Some((role, column.iter().position(|&other| other == party && other != NONE)?)))?;
            let (table, _) = self.row_of(LineId(u32::try_from(line).ok()?));
            return Some(PartyKey::books(role, table, &seen.name));
        }
        Some(if seen.name.contains('@') { PartyKey::email(&seen.name) } else { PartyKey::name(&seen.name, seen.country) })
    }

    /// What a correction calls one spelling of a party.
    pub fn spelling_key(&self, spelling: &Spelling) -> PartyKey {
        let country = self.parties.get(spelling.party as usize).and_then(|party| party.country);
        PartyKey::written(&spelling.text, country)
    }
}
