//! What the person has set right: roles of columns, the order of day and month, and which parties are one, two, or persons.

use super::label;
use super::legal_forms::without_legal_form;
use super::role::{PartyAttribute, PartyRole, Role};
use super::shipments::PartyKind;
use crate::reference::country::CountryCode;
use crate::reference::fold;
use crate::table::{ColumnId, DateOrder, Table};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Numbers of fewer letters are found in everybody's books, and tell parties apart within one table only.
pub(super) const TELLING_LENGTH: usize = 6;

/// What the person has set right.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Corrections {
    /// Roles, by table (as an index) and column.
    pub roles: BTreeMap<(usize, ColumnId), Role>,
    /// Which of day and month comes first, by table (as an index) and column.
    pub date_orders: BTreeMap<(usize, ColumnId), DateOrder>,
    /// Parties.
    pub organisations: OrganisationCorrections,
}

impl Corrections {
    /// The `index`th table, its dates read as the person says; the same table where nothing is said of its dates.
    pub fn of_table(&self, table: &Arc<Table>, index: usize) -> Arc<Table> {
        let said = self.date_orders.range((index, ColumnId(0))..=(index, ColumnId(u32::MAX)));
        said.fold(Arc::clone(table), |table, (&(_, column), &order)| Arc::new(table.with_date_order(column, order)))
    }
}

/// Which parties are one, which are two, and what they are. The order of entries and their repetition do not matter; a key
/// that names no party of these files changes nothing.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OrganisationCorrections {
    /// Pairs that are one party.
    pub same: Vec<(PartyKey, PartyKey)>,
    /// Pairs that are not: two spellings of one name become a party each. Where both are said, this holds.
    pub apart: Vec<(PartyKey, PartyKey)>,
    /// Companies and persons.
    pub kinds: Vec<(PartyKey, PartyKind)>,
}

impl OrganisationCorrections {
    /// Whether nothing was set right.
    pub fn is_empty(&self) -> bool {
        self.same.is_empty() && self.apart.is_empty() && self.kinds.is_empty()
    }
}

/// What a correction calls a party: a text that means the same in another file of the same kind.
///
/// `number:DE129273398`, `name:DE:acme` (folded, without legal form), `written:DE:ACME GmbH` (one spelling),
/// `books:importer:A1B2C3` (a number of somebody's books), `email:…`. The country is empty where it is not known.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PartyKey(pub String);

fn code(country: Option<CountryCode>) -> String {
    country.map(|country| country.as_str().to_owned()).unwrap_or_default()
}

impl PartyKey {
    /// By a registered number, whatever signs stand in it.
    pub fn number(number: &str) -> Self {
        PartyKey(format!("number:{}", registered_number(number).unwrap_or_default()))
    }

    /// By its name and country.
    pub fn name(name: &str, country: Option<CountryCode>) -> Self {
        PartyKey(format!("name:{}:{}", code(country), without_legal_form(&fold(name))))
    }

    /// By one spelling of its name, and its country.
    pub fn written(name: &str, country: Option<CountryCode>) -> Self {
        PartyKey(format!("written:{}:{}", code(country), name.trim()))
    }

    /// By a number of somebody's books; short ones hold in the one table only.
    pub fn books(role: PartyRole, table: usize, number: &str) -> Self {
        let role = label::key(Role::Party(role, PartyAttribute::Id));
        let role = role.split('.').next().unwrap_or_default();
        if number.chars().count() < TELLING_LENGTH {
            PartyKey(format!("books:{role}.{table}:{number}"))
        } else {
            PartyKey(format!("books:{role}:{number}"))
        }
    }

    /// By an e-mail address.
    pub fn email(email: &str) -> Self {
        PartyKey(format!("email:{}", email.to_lowercase()))
    }

    /// For one spelling, the key of the name that it is a spelling of.
    pub(super) fn of_name(&self) -> Option<PartyKey> {
        let (country, name) = self.0.strip_prefix("written:")?.split_once(':')?;
        Some(PartyKey(format!("name:{country}:{}", without_legal_form(&fold(name)))))
    }

    /// For a name with its country, the key of that name without one.
    pub(super) fn anywhere(&self) -> Option<PartyKey> {
        let (_, name) = self.0.strip_prefix("name:")?.split_once(':')?;
        Some(PartyKey(format!("name::{name}")))
    }
}

/// A registered number (or a carrier's SCAC) without signs and without a word such as "VAT" before it, in capitals. `None` for what is no number:
/// too short, without digits, or one digit over and over as forms are filled where it is not known.
pub(super) fn registered_number(cell: &str) -> Option<String> {
    const LABELS: [&str; 14] =
        ["VATNO", "VATID", "VATREG", "VAT", "USTIDNR", "USTID", "EORINO", "EORI", "TVA", "BTW", "LEI", "GLN", "DUNS", "TAXID"];
    let mut number: String = cell.chars().filter(char::is_ascii_alphanumeric).collect();
    number.make_ascii_uppercase();
    if let Some(rest) = LABELS.iter().find_map(|label| number.strip_prefix(label)) {
        number = rest.to_owned();
    }
    let mut digits = number.bytes().filter(u8::is_ascii_digit);
    let Some(first) = digits.next() else {
        // A carrier's SCAC is four letters.
        return (number.len() == 4 && cell.trim() == number && !matches!(cell, "NONE" | "NULL" | "XXXX")).then_some(number);
    };
    let differ = digits.clone().any(|digit| digit != first);
    (number.len() > 3 && differ && digits.count() >= 2).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registered_number_is_the_same_however_it_is_written() {
        for cell in ["DE129273398", "VAT DE129273398", "de 129.273.398", "USt-IdNr.: DE 129273398"] {
            assert_eq!(registered_number(cell).as_deref(), Some("DE129273398"), "{cell}");
        }
        for cell in ["", "none", "NONE", "n/a", "0", "000000000", "DE999999999", "unknown"] {
            assert_eq!(registered_number(cell), None, "{cell}");
        }
    }

    #[test]
    fn keys_are_texts_that_can_be_kept() {
        let country = CountryCode::new("DE");
        let written = PartyKey::written("ACME GmbH", country);
        assert_eq!(written.of_name(), Some(PartyKey::name("Acme", country)));
        let corrections = OrganisationCorrections {
            same: vec![(PartyKey::number("BE 0123.456.749"), PartyKey::name("Voorbeeld B.V.", None))],
            kinds: vec![(PartyKey::email("A@example.org"), PartyKind::Person)],
            ..Default::default()
        };
        let text = serde_json::to_string(&corrections).unwrap();
        assert_eq!(
            text,
            r#"{"same":[["number:BE0123456749","name::voorbeeld"]],"apart":[],"kinds":[["email:a@example.org","person"]]}"#
        );
        assert_eq!(serde_json::from_str::<OrganisationCorrections>(&text).unwrap(), corrections);
    }
}
