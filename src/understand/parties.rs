//! Parties: who is named or numbered in each line, merged on evidence only (EXPOSURE.md §0).
//!
//! Here each distinct mention is entered under its number, else its name and country; `unite` then makes one of what two
//! kinds of mention say of one party. A number of somebody's books makes a party of its own where there is no name: the
//! same number in another part is not taken for the same party, since nobody says that both parts are numbered in the same
//! books.

use super::alike::Traits;
use super::corrections::{OrganisationCorrections, PartyKey, TELLING_LENGTH, registered_number};
use super::detect::known;
use super::evidence::{PartyEvidence, Tie};
use super::headers::is_part_of_name;
use super::label::role_of_key;
use super::person_or_company::{
    Tone, bare_name, company_by_mailbox, country_in_name, has_private_mailbox, is_persons_number, kind_of, tone,
};
use super::role::{PartyAttribute, PartyRole, Role};
use super::says::KindBecause;
use super::shared::Shared;
use super::sheet::{ByCell, Sheet, fingerprint};
use super::shipments::{LineId, NONE, Party, PartyKind, TableRoles};
use super::unite::{Corrected, Links, settle};
use crate::reference::country::{CountryCode, country_named};
use crate::reference::{fold_into, is_han};
use crate::saying::Saying;
use crate::table::order;
use crate::table::{ColumnId, RowId, text_hash};
use hashbrown::HashTable;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The parties of all tables, each once.
#[derive(Default)]
pub(super) struct Parties {
    pub(super) seen: Vec<Party>,
    pub(super) of_line: BTreeMap<PartyRole, Shared<u32>>,
    pub(super) evidence: PartyEvidence,
    pub(super) notes: Vec<Saying>,
    /// The fingerprint of each key in two halves, and its party: 12 bytes, where the texts would be several times that.
    known: HashTable<(u32, u32, u32)>,
    /// What is kept of each party until all are settled.
    pub(super) marks: Vec<Mark>,
    /// Further spellings of a party, by what tells them apart.
    pub(super) spellings: BTreeMap<(u32, u32), Further>,
    pub(super) links: Links,
    pub(super) traits: Traits,
    corrected: Corrected,
    /// The folded form of the name at hand.
    folded: String,
}

/// What makes two mentions one party.
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key<'a> {
    Registered(&'a str),
    Named(&'a str, Option<CountryCode>),
    /// Mentions of a name without number, where the name is first known of a party with one.
    NamedOnly(&'a str, Option<CountryCode>),
    /// One spelling, which the person told from others.
    Written(&'a str, Option<CountryCode>),
    Numbered(PartyRole, usize, &'a str),
    Email(&'a str),
}

/// What is kept of a party until all are settled.
pub(super) struct Mark {
    /// What the kind of its registered number is told by; 0 where it has none.
    pub(super) shape: u32,
    /// What tells the first spelling from the party's others; 0 where there is no name.
    pub(super) spelling: u32,
    /// Rows of the first spelling, and the first of them.
    pub(super) rows: u32,
    pub(super) first: LineId,
    pub(super) via: Tie,
    /// Whether the person said what it is.
    pub(super) told: bool,
    /// Whether it is one spelling that the person told from others.
    pub(super) split: bool,
}

/// A further spelling.
pub(super) struct Further {
    pub(super) rows: u32,
    pub(super) first: LineId,
    pub(super) text: String,
    pub(super) via: Tie,
}

/// Numbers of one shape are taken to be of one register: their length and, up to where letters can stand anywhere, the two
/// letters of a country. Never 0.
fn shape(number: &str) -> u32 {
    let letter = |at: usize| number.as_bytes().get(at).copied().filter(|byte| number.len() < 18 && byte.is_ascii_alphabetic());
    let length = u32::try_from(number.len()).unwrap_or(u32::MAX >> 16);
    (length << 16 | u32::from(letter(0).unwrap_or(0)) << 8 | u32::from(letter(1).unwrap_or(0))).max(1)
}

fn whole(high: u32, low: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

/// What tells the spellings of one party apart; never 0.
pub(super) fn spelling(name: &str) -> u32 {
    (text_hash(name) >> 32) as u32 | 1
}

/// The fingerprint of what a correction calls a party.
fn print_of(key: &PartyKey) -> Option<u64> {
    let (kind, rest) = key.0.split_once(':')?;
    let place = |rest: &str| rest.split_once(':').map(|(code, name)| (name.to_owned(), CountryCode::new(code)));
    Some(match kind {
        "number" => fingerprint(&Key::Registered(rest)),
        "name" => place(rest).map(|(name, country)| fingerprint(&Key::Named(&name, country)))?,
        "named-only" => place(rest).map(|(name, country)| fingerprint(&Key::NamedOnly(&name, country)))?,
        "written" => place(rest).map(|(name, country)| fingerprint(&Key::Written(&name, country)))?,
        "email" => fingerprint(&Key::Email(rest)),
        "books" => {
            let (books, number) = rest.split_once(':')?;
            let (role, table) =
                books.split_once('.').map_or((books, usize::MAX), |(role, table)| (role, table.parse().unwrap_or(0)));
            let Role::Party(role, _) = role_of_key(&format!("{role}.id"))? else { return None };
            fingerprint(&Key::Numbered(role, table, number))
        }
        _ => return None,
    })
}

/// The columns that speak of one party.
pub(super) struct Columns {
    names: Vec<ColumnId>,
    /// First name and last name, in the order of the file.
    parts_of_names: Vec<ColumnId>,
    registered: Vec<ColumnId>,
    ids: Vec<ColumnId>,
    pub(super) emails: Vec<ColumnId>,
    pub(super) phones: Vec<ColumnId>,
    pub(super) cities: Vec<ColumnId>,
    pub(super) postcodes: Vec<ColumnId>,
    countries: Vec<ColumnId>,
    towns: Vec<ColumnId>,
}

impl Columns {
    fn of(sheet: &Sheet, role: PartyRole) -> Self {
        use PartyAttribute::{City, Country, Email, Id, Name, Phone, Postcode, RegisteredId, Street};
        let of = |attribute| sheet.of_party(role, attribute);
        let towns = [City, Postcode, Street].into_iter().flat_map(of).collect();
        let is_part = |column: &ColumnId| is_part_of_name(sheet.column(*column).name());
        let (mut parts_of_names, names): (Vec<ColumnId>, Vec<ColumnId>) = of(Name).into_iter().partition(is_part);
        order::sort_by(&mut parts_of_names, Ord::cmp);
        Columns {
            names,
            parts_of_names,
            registered: of(RegisteredId),
            ids: of(Id),
            emails: of(Email),
            phones: of(Phone),
            cities: of(City),
            postcodes: of(Postcode),
            countries: of(Country),
            towns,
        }
    }

    /// The columns whose cells together make the party. What cannot change the answer is left out.
    fn keys(&self, sheet: &Sheet) -> Vec<ColumnId> {
        let always_named = self.names.iter().any(|&name| sheet.column(name).filled() == sheet.table.row_count());
        let mut keys = self.names.clone();
        keys.extend(&self.parts_of_names);
        keys.extend(&self.registered);
        if !always_named {
            keys.extend(&self.ids);
        }
        if self.names.is_empty() && self.parts_of_names.is_empty() && self.ids.is_empty() && self.registered.is_empty() {
            keys.extend(&self.emails);
        }
        if !keys.is_empty() {
            keys.extend(&self.countries);
        }
        keys
    }
}

/// Whether a text is in Han characters (with kana or hangul), or in Latin letters; `None` if in both or in neither.
pub(super) fn in_han(text: &str) -> Option<bool> {
    let han = text.chars().any(is_han);
    let latin = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    (han != latin).then_some(han)
}

/// A name that stands in two scripts, in one cell ("深圳例子 / Shenzhen Lizi"): each of them.
fn two_scripts(cell: &str) -> Option<(&str, &str)> {
    let (one, other) = if cell.is_ascii() { None } else { cell.split_once(['/', '|', '\n']) }?;
    let (one, other) = (one.trim(), other.trim());
    (in_han(one)? != in_han(other)?).then_some((one, other))
}

/// The name of a row, and the same party's name in another script where that stands beside it.
fn names<'a>(sheet: &Sheet<'a>, columns: &Columns, row: RowId) -> (Cow<'a, str>, Option<String>) {
    let mut filled = columns.names.iter().map(|&column| sheet.text(column, row)).filter(|cell| !cell.is_empty());
    let Some(first) = filled.next() else {
        return (sheet.joined(&columns.parts_of_names, row, " ").into(), None);
    };
    if let Some((one, other)) = two_scripts(&first).map(|(one, other)| (one.to_owned(), other.to_owned())) {
        return (one.into(), Some(other));
    }
    let Some(script) = in_han(&first) else { return (first, None) };
    let other = filled.find(|cell| in_han(cell) == Some(!script));
    (first, other.map(Cow::into_owned))
}

/// Where a mention stands, and what its table says on the whole.
struct At<'a, 'b> {
    sheet: &'b Sheet<'a>,
    table: usize,
    role: PartyRole,
    columns: &'b Columns,
    countries: &'b ByCell<Option<CountryCode>>,
    tone: Tone,
}

impl Parties {
    /// Nothing entered yet.
    pub(super) fn new(corrections: &OrganisationCorrections) -> Self {
        Parties { corrected: Corrected::new(corrections, print_of), ..Parties::default() }
    }

    /// Enters the parties of a table.
    pub(super) fn read(&mut self, sheet: &Sheet, table: usize, lines: usize) {
        let mut roles: Vec<PartyRole> = sheet
            .roles()
            .filter_map(|(_, role)| match role {
                Role::Party(party, _) => Some(party),
                _ => None,
            })
            .collect();
        order::sort_by(&mut roles, Ord::cmp);
        roles.dedup();
        for role in roles {
            let columns = Columns::of(sheet, role);
            let keys = columns.keys(sheet);
            if keys.is_empty() {
                continue;
            }
            let tone = tone(sheet, if columns.names.is_empty() { &columns.parts_of_names } else { &columns.names });
            let combined = sheet.combine(&keys);
            let most = combined.first.len();
            self.known.reserve(most, |&(high, low, _)| whole(high, low));
            self.seen.reserve(most);
            self.marks.reserve(most);
            let countries = sheet.by_cell(&columns.countries, country_named);
            let at = At { sheet, table, role, columns: &columns, countries: &countries, tone };
            let of_code: Vec<u32> =
                combined.first.iter().zip(&combined.sizes).map(|(&row, &rows)| self.enter(&at, row, rows)).collect();
            let of_line = self.of_line.entry(role).or_insert_with(|| vec![NONE; lines].into());
            let lines = &mut of_line[sheet.first_line()..];
            for (line, &code) in lines.iter_mut().zip(&combined.codes) {
                if code != NONE {
                    *line = of_code[code as usize];
                }
            }
            self.traits.read(sheet, table, &columns, lines, &of_code, &self.seen, &self.marks);
        }
    }

    /// The party of a row, which stands for `rows` rows with the same cells; [`NONE`] if only its country is known.
    fn enter(&mut self, at: &At, row: RowId, rows: u32) -> u32 {
        let At { sheet, columns, .. } = *at;
        let (name, other_script) = names(sheet, columns, row);
        let first = |columns: &[ColumnId]| columns.iter().map(|&column| sheet.text(column, row)).find(|cell| !cell.is_empty());
        let country = at.countries.of(row).find_map(|country| *country);
        let line = LineId((sheet.first_line() + row.index()) as u32);
        let mut folded = std::mem::take(&mut self.folded);
        fold_into(&name, &mut folded);
        let bare = bare_name(&name, &folded);
        let numbers: Vec<String> = columns
            .registered
            .iter()
            .filter_map(|&column| registered_number(&sheet.text(column, row)))
            // The number of a one-stop shop is its keeper's, a marketplace's as a rule: sellers share it.
            .filter(|number| folded.is_empty() || !known::ioss(number))
            .collect();
        let registered = numbers.first().map(String::as_str);
        // Numbers of books and e-mail addresses tell only of parties without name and registered number.
        let nameless = registered.is_none() && folded.is_empty();
        let (by_id, by_email) = if nameless { (first(&columns.ids), first(&columns.emails)) } else { (None, None) };
        let by_number = registered.map(|number| fingerprint(&Key::Registered(number)));
        let written = self.corrected.splits().then(|| fingerprint(&Key::Written(&name, country)));
        let split = written.filter(|&written| self.corrected.is_split(written).is_some());
        let by_name = split.or_else(|| (!folded.is_empty()).then(|| fingerprint(&Key::Named(bare, country))));
        // A party with a number lends its name to mentions without one only if no other bears that name too.
        let lender = by_name.filter(|_| by_number.is_none()).and_then(|key| self.known(key));
        let lender = lender.filter(|&party| self.marks[party as usize].shape != 0);
        let by_name_only = lender.map(|_| split.map_or_else(|| fingerprint(&Key::NamedOnly(bare, country)), |split| split ^ 1));
        let key = split
            .filter(|_| by_number.is_some())
            .or(by_number)
            .or(by_name_only)
            .or(by_name)
            .or_else(|| {
                by_id.as_ref().map(|id| {
                    let books = if id.chars().count() < TELLING_LENGTH { at.table } else { usize::MAX };
                    fingerprint(&Key::Numbered(at.role, books, id))
                })
            })
            .or_else(|| by_email.as_ref().map(|email| fingerprint(&Key::Email(&email.to_lowercase()))));
        let Some(key) = key else {
            self.folded = folded;
            return NONE;
        };
        let spelling = if name.is_empty() { 0 } else { spelling(&name) };
        let via = if registered.is_some() { Tie::Number } else { Tie::Name };
        let known = self.known(key);
        let party = known.unwrap_or_else(|| {
            let (kind, because) = if registered.is_some_and(|number| is_persons_number(number, country)) {
                (PartyKind::Person, KindBecause::PersonsNumber)
            } else if !folded.is_empty() {
                let found = kind_of(&name, &folded, bare, at.role, at.tone);
                let open = matches!(found.1, KindBecause::PersonalForm | KindBecause::PersonalFormAmongPersons);
                let mailbox = if open { first(&columns.emails) } else { None };
                let because = mailbox.and_then(|email| company_by_mailbox(&email, bare));
                because.map_or(found, |because| (PartyKind::Organisation, because))
            } else if registered.is_some() {
                (PartyKind::Organisation, KindBecause::Numbered)
            } else if by_id.is_some() {
                (PartyKind::Unknown, KindBecause::NumberOnly)
            } else if by_email.as_ref().is_some_and(|email| has_private_mailbox(email)) {
                (PartyKind::Person, KindBecause::PrivateMailbox)
            } else {
                (PartyKind::Unknown, KindBecause::EmailOnly)
            };
            let called = match (&by_id, &by_email) {
                _ if !name.is_empty() => name.to_string(),
                (Some(id), _) => id.to_string(),
                (None, Some(email)) => email.to_string(),
                _ => registered.unwrap_or_default().to_owned(),
            };
            self.seen.push(Party {
                name: called,
                kind,
                because,
                country: country.or_else(|| country_in_name(&name)),
                identifiable: false,
                spellings: 1,
                only_a_number: by_id.is_some(),
            });
            let split = split.is_some();
            self.marks.push(Mark { shape: 0, spelling, rows: 0, first: line, via, told: false, split });
            self.seen.len() as u32 - 1
        });
        if known.is_none() {
            self.remember(key, party);
        }
        let numbered = numbers.iter().any(|number| !is_persons_number(number, country));
        if numbered {
            self.call_organisation(party);
        }
        for number in &numbers {
            let of_number = fingerprint(&Key::Registered(number));
            match self.known(of_number) {
                Some(other) if other != party => self.links.number(other, party),
                Some(_) if known.is_some() || of_number != key => {}
                entered => {
                    if entered.is_none() {
                        self.remember(of_number, party);
                    }
                    let mark = &mut self.marks[party as usize];
                    mark.shape = if mark.shape == 0 { shape(number) } else { mark.shape };
                    self.evidence.numbers.push(party, number, line);
                }
            }
        }
        let name_hash = || text_hash(bare) ^ country.map_or(0, |country| text_hash(country.as_str()));
        if split.and_then(|split| self.corrected.is_split(split)) == Some(false) {
            self.tie_name(fingerprint(&Key::Named(bare, country)), party, name_hash());
        }
        if let Some(name) = by_name.filter(|&name| name != key) {
            self.tie_name(name, party, name_hash());
            if let Some(lender) = lender.filter(|_| known.is_none()) {
                self.lend_kind(lender, party);
            }
        }
        if let Some(other) = &other_script {
            let folded = crate::reference::fold(other);
            let key = fingerprint(&Key::Named(bare_name(other, &folded), country));
            match self.known(key) {
                None => self.remember(key, party),
                Some(known) if known != party => self.links.same_row(known, party),
                Some(_) => {}
            }
            self.spelt(party, other, line, rows, Tie::SameRow);
        }
        self.corrected.tell(&mut self.seen, &mut self.marks, party, [by_number, by_name, Some(key), written]);
        let seen = &mut self.seen[party as usize];
        if !seen.identifiable {
            seen.identifiable = sheet.any_filled(&columns.registered, row)
                || sheet.any_filled(&columns.emails, row)
                || (!folded.is_empty() && sheet.any_filled(&columns.towns, row));
        }
        let mark = &mut self.marks[party as usize];
        if mark.spelling == spelling {
            mark.rows = mark.rows.saturating_add(rows);
        } else if spelling != 0 {
            self.spelt(party, &name, line, rows, via);
        }
        self.folded = folded;
        party
    }

    /// Counts a further spelling of a party.
    fn spelt(&mut self, party: u32, name: &str, first: LineId, rows: u32, via: Tie) {
        let further = || Further { rows: 0, first, text: name.to_owned(), via };
        let further = self.spellings.entry((party, spelling(name))).or_insert_with(further);
        further.rows = further.rows.saturating_add(rows);
    }

    /// Enters that a party bears a name, which another may bear too.
    fn tie_name(&mut self, key: u64, party: u32, name: u64) {
        match self.known(key) {
            None => self.remember(key, party),
            Some(other) if other != party => {
                self.links.name(other, name, party);
                if self.marks[party as usize].shape != 0 {
                    self.lend_kind(party, other);
                }
            }
            Some(_) => {}
        }
    }

    /// A company's name in a mention without number is a company's too.
    fn lend_kind(&mut self, lender: u32, party: u32) {
        if self.seen[lender as usize].kind == PartyKind::Organisation {
            self.call_organisation(party);
        }
    }

    fn call_organisation(&mut self, party: u32) {
        let seen = &mut self.seen[party as usize];
        let told = self.marks[party as usize].told || seen.because == KindBecause::TitleBefore;
        if seen.kind != PartyKind::Organisation && !told {
            seen.kind = PartyKind::Organisation;
            seen.because = KindBecause::Numbered;
        }
    }

    fn known(&self, key: u64) -> Option<u32> {
        self.known.find(key, |&(high, low, _)| whole(high, low) == key).map(|&(_, _, party)| party)
    }

    fn remember(&mut self, key: u64, party: u32) {
        let entry = ((key >> 32) as u32, key as u32, party);
        self.known.insert_unique(key, entry, |&(high, low, _)| whole(high, low));
    }

    /// Makes one what is one, counts spellings, calls each party as it is written most often, and looks for those that are
    /// possibly the same.
    pub(super) fn settle(&mut self, tables: &[TableRoles]) {
        let known = std::mem::take(&mut self.known);
        let find = |key: u64| known.find(key, |&(high, low, _)| whole(high, low) == key).map(|&(_, _, party)| party);
        let corrected = std::mem::take(&mut self.corrected);
        let said = corrected.pairs(|key| print_of(key).and_then(find));
        drop(known);
        settle(self, said, tables);
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
    use super::super::{PartyRole, Shipments, understand};
    use super::*;

    fn parties(text: &str) -> Shipments {
        understand(&[csv(text)], &Default::default())
    }

    #[test]
    fn the_same_name_and_country_are_one_party_under_several_spellings() {
        let text = "Shipper Name,Shipper Country\nVoorbeeld B.V.,NL\nVOORBEELD BV,NL\nVoorbeeld B.V.,NL\nVoorbeeld BV,BE\n";
        let shipments = parties(text);
        assert_eq!(shipments.party_of[&PartyRole::Consignor], [0, 0, 0, 1]);
        assert_eq!((shipments.parties[0].name.as_str(), shipments.parties[0].spellings), ("Voorbeeld B.V.", 2));
        assert_eq!(shipments.parties[0].kind, PartyKind::Organisation);
        assert!(!shipments.parties[0].identifiable);
    }

    #[test]
    fn the_same_registered_number_is_one_party_under_any_name() {
        let text = "Importer Name,Importer EORI,Importer City\nExample NV,BE0123456749,Gent\nExample International,BE 0123.456.749,Gent\nExample NV,,Gent\n";
        let shipments = parties(text);
        assert_eq!(shipments.party_of[&PartyRole::Importer], [0, 0, 0]);
        assert_eq!(shipments.parties[0].spellings, 2);
        assert!(shipments.parties[0].identifiable);
    }

    #[test]
    fn numbers_alone_make_parties_of_which_nothing_is_known() {
        let shipments = parties("Importer ID,Seller ID\nA1B2C3D,A1B2C3D\nZ9Y8X7W,\n");
        assert_eq!(
            shipments.party_of[&PartyRole::Importer],
            [0, 2].map(|at: u32| shipments.party_of[&PartyRole::Importer][usize::from(at > 0)])
        );
        assert_eq!(shipments.parties.len(), 3);
        assert!(
            shipments.parties.iter().all(|party| party.only_a_number && party.kind == PartyKind::Unknown && !party.identifiable)
        );
        assert_eq!(shipments.party_of[&PartyRole::Seller][1], NONE);
    }

    #[test]
    fn persons_and_companies_in_one_column() {
        let shipments =
            parties("Consignee Name,Consignee Postcode\nAnna Voorbeeld,9000\nVoorbeeld Trading BV,9000\nXylo Quendra,4000\n");
        let kinds: Vec<_> = shipments.parties.iter().map(|party| party.kind).collect();
        assert_eq!(kinds, [PartyKind::Person, PartyKind::Organisation, PartyKind::Person]);
    }
}
