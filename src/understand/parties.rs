//! Parties: who is named or numbered in each line, merged on evidence only (EXPOSURE.md §0).
//!
//! Two mentions are one party if they bear the same registered number, or the same folded name and country. A number of
//! somebody's books makes a party of its own where there is no name: the same number in another part is not taken for the
//! same party, since nobody says that both parts are numbered in the same books.

use super::headers::is_part_of_name;
use super::names::{NameSays, name_says, without_legal_form};
use super::role::{PartyAttribute, PartyRole, Role};
use super::sheet::{ByCell, Sheet, fingerprint};
use super::shipments::{NONE, Party, PartyKind};
use super::values::{Looks, Profile};
use crate::reference::country::{CountryCode, country_named};
use crate::reference::fold_into;
use crate::table::order;
use crate::table::{ColumnId, RowId, text_hash};
use hashbrown::HashTable;
use std::collections::BTreeMap;

/// Numbers of fewer letters are found in everybody's books, and tell parties apart within one table only.
const TELLING_LENGTH: usize = 6;

/// The parties of all tables, each once.
#[derive(Default)]
pub(super) struct Parties {
    pub(super) seen: Vec<Party>,
    pub(super) of_line: BTreeMap<PartyRole, Vec<u32>>,
    /// The fingerprint of each key in two halves, and its party: 12 bytes, where the texts would be several times that.
    known: HashTable<(u32, u32, u32)>,
    /// For each party whether a registered number made it, and the rows of its first spelling.
    marks: Vec<Mark>,
    /// Further spellings: rows and text.
    spellings: BTreeMap<(u32, u32), (u32, String)>,
    /// The folded form of the name at hand.
    folded: String,
}

/// What makes two mentions one party.
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
enum Key<'a> {
    Registered(&'a str),
    Named(&'a str, Option<CountryCode>),
    Numbered(PartyRole, usize, &'a str),
    Email(&'a str),
}

struct Mark {
    registered: bool,
    /// What tells the spelling from the party's others; 0 where there is no name.
    spelling: u32,
    rows: u32,
}

/// What the values of a column of names are on the whole.
#[derive(Copy, Clone, PartialEq)]
enum Tone {
    Persons,
    Companies,
    Open,
}

fn tone(sheet: &Sheet, columns: &[ColumnId]) -> Tone {
    let Some(&column) = columns.first() else { return Tone::Open };
    let profile = Profile::of(sheet.column(column));
    let (persons, companies) = (profile.share(Looks::Person), profile.share(Looks::Company));
    if persons >= 0.3 && persons > 1.5 * companies {
        Tone::Persons
    } else if companies >= 0.3 && companies > 1.5 * persons {
        Tone::Companies
    } else {
        Tone::Open
    }
}

/// Person or company, and why.
fn kind_of(name: &str, folded: &str, bare: &str, role: PartyRole, tone: Tone) -> (PartyKind, &'static str) {
    let makes_or_carries =
        matches!(role, PartyRole::Manufacturer | PartyRole::Carrier | PartyRole::Forwarder | PartyRole::Platform);
    let receives = matches!(
        role,
        PartyRole::Consignee | PartyRole::Buyer | PartyRole::Importer | PartyRole::Notify | PartyRole::Unspecified
    );
    match name_says(name, folded, bare) {
        NameSays::Is(PartyKind::Person, because) if !makes_or_carries || because.starts_with("title") => {
            (PartyKind::Person, because)
        }
        NameSays::Is(PartyKind::Organisation, because) => (PartyKind::Organisation, because),
        _ if makes_or_carries => (PartyKind::Organisation, "makers, carriers and platforms are companies as a rule"),
        NameSays::PersonalForm if tone == Tone::Persons => {
            (PartyKind::Person, "the form of a personal name, in a column of persons")
        }
        NameSays::PersonalForm if receives && tone == Tone::Open => {
            (PartyKind::Person, "the form of a personal name, no legal form, no company's word")
        }
        NameSays::Nothing if tone == Tone::Persons => {
            (PartyKind::Unknown, "not the form of a personal name, in a column of persons")
        }
        _ => (PartyKind::Organisation, "not the form of a personal name"),
    }
}

/// The country at the end of a name such as "Sample Pharma, India": only if it is written out.
fn country_in_name(name: &str) -> Option<CountryCode> {
    let last = name.rsplit_once(',')?.1.trim().trim_end_matches('.');
    (last.chars().count() > 3).then(|| country_named(last)).flatten()
}

/// Whether an e-mail address is at a provider at which mostly private persons have theirs.
fn has_private_mailbox(email: &str) -> bool {
    const PROVIDERS: [&str; 24] = [
        "gmail.com",
        "googlemail.com",
        "hotmail.com",
        "outlook.com",
        "live.com",
        "yahoo.com",
        "icloud.com",
        "me.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "web.de",
        "t-online.de",
        "orange.fr",
        "free.fr",
        "laposte.net",
        "skynet.be",
        "telenet.be",
        "ziggo.nl",
        "qq.com",
        "163.com",
        "126.com",
        "mail.ru",
        "proton.me",
    ];
    email.rsplit('@').next().is_some_and(|domain| PROVIDERS.contains(&domain.to_lowercase().as_str()))
}

fn whole(high: u32, low: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

/// What tells the spellings of one party apart; never 0.
fn spelling(name: &str) -> u32 {
    (text_hash(name) >> 32) as u32 | 1
}

/// The columns that speak of one party.
struct Columns {
    names: Vec<ColumnId>,
    /// First name and last name, in the order of the file.
    parts_of_names: Vec<ColumnId>,
    registered: Vec<ColumnId>,
    ids: Vec<ColumnId>,
    emails: Vec<ColumnId>,
    countries: Vec<ColumnId>,
    towns: Vec<ColumnId>,
}

impl Columns {
    fn of(sheet: &Sheet, role: PartyRole) -> Self {
        use PartyAttribute::{City, Country, Email, Id, Name, Postcode, RegisteredId, Street};
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

impl Parties {
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
            let of_code: Vec<u32> = combined
                .first
                .iter()
                .zip(&combined.sizes)
                .map(|(&row, &rows)| self.enter(sheet, table, role, &columns, &countries, tone, row, rows))
                .collect();
            let of_line = self.of_line.entry(role).or_insert_with(|| vec![NONE; lines]);
            for (line, &code) in of_line[sheet.first_line()..].iter_mut().zip(&combined.codes) {
                if code != NONE {
                    *line = of_code[code as usize];
                }
            }
        }
    }

    /// The party of a row, which stands for `rows` rows with the same cells; [`NONE`] if only its country is known.
    #[allow(clippy::too_many_arguments)]
    fn enter(
        &mut self,
        sheet: &Sheet,
        table: usize,
        role: PartyRole,
        columns: &Columns,
        countries: &ByCell<Option<CountryCode>>,
        tone: Tone,
        row: RowId,
        rows: u32,
    ) -> u32 {
        let mut name = sheet.first_filled(&columns.names, row);
        if name.is_empty() && !columns.parts_of_names.is_empty() {
            name = sheet.joined(&columns.parts_of_names, row, " ").into();
        }
        let first = |columns: &[ColumnId]| columns.iter().map(|&column| sheet.text(column, row)).find(|cell| !cell.is_empty());
        let country = countries.of(row).find_map(|country| *country);
        let mut folded = std::mem::take(&mut self.folded);
        fold_into(&name, &mut folded);
        let bare = without_legal_form(&folded);
        let registered = first(&columns.registered)
            .map(|number| number.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase())
            .filter(|number| number.len() > 3);
        // Numbers of books and e-mail addresses tell only of parties without name and registered number.
        let nameless = registered.is_none() && folded.is_empty();
        let (by_id, by_email) = if nameless { (first(&columns.ids), first(&columns.emails)) } else { (None, None) };
        let by_number = registered.as_deref().map(|number| fingerprint(&Key::Registered(number)));
        let by_name = (!folded.is_empty()).then(|| fingerprint(&Key::Named(bare, country)));
        let key = by_number
            .or(by_name)
            .or_else(|| {
                by_id.as_ref().map(|id| {
                    let books = if id.chars().count() < TELLING_LENGTH { table } else { usize::MAX };
                    fingerprint(&Key::Numbered(role, books, id))
                })
            })
            .or_else(|| by_email.as_ref().map(|email| fingerprint(&Key::Email(&email.to_lowercase()))));
        let Some(key) = key else {
            self.folded = folded;
            return NONE;
        };
        let known = self.known(key);
        let party = known.or_else(|| {
            // The same name and country, unless each bears a registered number of its own.
            let named = by_name.filter(|_| by_number.is_some()).and_then(|key| self.known(key))?;
            (!self.marks[named as usize].registered).then_some(named)
        });
        let spelling = if name.is_empty() { 0 } else { spelling(&name) };
        let party = party.unwrap_or_else(|| {
            let (kind, because) = if !folded.is_empty() {
                kind_of(&name, &folded, bare, role, tone)
            } else if registered.is_some() {
                (PartyKind::Organisation, "a registered number")
            } else if by_id.is_some() {
                (PartyKind::Unknown, "known by a number only")
            } else if by_email.as_ref().is_some_and(|email| has_private_mailbox(email)) {
                (PartyKind::Person, "an e-mail address at a provider of private mailboxes")
            } else {
                (PartyKind::Unknown, "known by an e-mail address only")
            };
            let called = match (&by_id, &by_email) {
                _ if !name.is_empty() => name.to_string(),
                (Some(id), _) => id.to_string(),
                (None, Some(email)) => email.to_string(),
                _ => registered.clone().unwrap_or_default(),
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
            self.marks.push(Mark { registered: registered.is_some(), spelling, rows: 0 });
            self.seen.len() as u32 - 1
        });
        if known.is_none() {
            self.remember(key, party);
        }
        if let Some(key) = by_name.filter(|_| by_number.is_some())
            && self.known(key).is_none()
        {
            self.remember(key, party);
        }
        let (seen, mark) = (&mut self.seen[party as usize], &mut self.marks[party as usize]);
        mark.registered |= registered.is_some();
        if !seen.identifiable {
            seen.identifiable = registered.is_some()
                || sheet.any_filled(&columns.emails, row)
                || (!folded.is_empty() && sheet.any_filled(&columns.towns, row));
        }
        if registered.is_some() && seen.kind != PartyKind::Organisation && seen.because != "title before the name" {
            seen.kind = PartyKind::Organisation;
            seen.because = "a registered number";
        }
        if mark.spelling == spelling {
            mark.rows = mark.rows.saturating_add(rows);
        } else if spelling != 0 {
            self.spellings.entry((party, spelling)).or_insert_with(|| (0, name.to_string())).0 += rows;
        }
        self.folded = folded;
        party
    }

    fn known(&self, key: u64) -> Option<u32> {
        self.known.find(key, |&(high, low, _)| whole(high, low) == key).map(|&(_, _, party)| party)
    }

    fn remember(&mut self, key: u64, party: u32) {
        let entry = ((key >> 32) as u32, key as u32, party);
        self.known.insert_unique(key, entry, |&(high, low, _)| whole(high, low));
    }

    /// Counts spellings, and calls each party as it is written most often.
    pub(super) fn settle_spellings(&mut self) {
        for ((party, _), (rows, spelling)) in std::mem::take(&mut self.spellings) {
            let (seen, mark) = (&mut self.seen[party as usize], &mut self.marks[party as usize]);
            if mark.spelling != 0 {
                seen.spellings += 1;
            }
            if rows > mark.rows || mark.spelling == 0 {
                mark.rows = rows;
                mark.spelling = 1;
                seen.name = spelling;
            }
        }
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
