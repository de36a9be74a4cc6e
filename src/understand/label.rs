//! Roles by name: the list of a drop-down, what people call each, how files of ours write it, and under which heading it stands.

use super::role::{Goods, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole, Transport};
use crate::codes;
use crate::saying::{Key, Saying};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::sync::OnceLock;

codes! {
    /// What roles are called as a whole, and the headings under which they stand; the parts are codes of their own.
    pub enum RoleSays {
        /// The attribute `{1}` of a party in the part `{0}`.
        OfParty = "roles.of-party",
        /// A column that is not used.
        Other = "roles.other",
        /// A heading.
        Parties = "roles.parties",
        /// A heading.
        Places = "roles.places",
        /// A heading.
        Goods = "roles.goods",
        /// A heading.
        Transport = "roles.transport",
        /// A heading.
        Dates = "roles.dates",
        /// A heading.
        References = "roles.references",
        /// A heading.
        WeightsAndCounts = "roles.weights-and-counts",
        /// A heading.
        Money = "roles.money",
        /// A heading.
        NotUsed = "roles.not-used",
    }
}

/// Every role that a person can give to a column, in the order of a drop-down, the roles of a [`group`] side by side.
pub fn all_roles() -> &'static [Role] {
    static ALL: OnceLock<Vec<Role>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = vec![Role::Other];
        all.extend(Identifier::ALL.iter().copied().map(Role::Identifier));
        all.extend(Goods::ALL.iter().copied().map(Role::Goods));
        all.extend(PlaceRole::ALL.iter().copied().map(Role::Place));
        all.extend(TimeRole::ALL.iter().copied().map(Role::Time));
        all.extend(Transport::ALL.iter().copied().map(Role::Transport));
        all.extend(Measure::ALL.iter().copied().map(Role::Measure));
        all.extend(Money::ALL.iter().copied().map(Role::Money));
        for &party in PartyRole::ALL {
            all.extend(PartyAttribute::ALL.iter().map(|&attribute| Role::Party(party, attribute)));
        }
        all
    })
}

/// The heading under which a role stands in a drop-down.
pub fn group(role: Role) -> RoleSays {
    match role {
        Role::Party(..) => RoleSays::Parties,
        Role::Place(_) => RoleSays::Places,
        Role::Goods(_) => RoleSays::Goods,
        Role::Transport(_) => RoleSays::Transport,
        Role::Time(_) => RoleSays::Dates,
        Role::Identifier(_) => RoleSays::References,
        Role::Measure(_) => RoleSays::WeightsAndCounts,
        Role::Money(_) => RoleSays::Money,
        Role::Other => RoleSays::NotUsed,
    }
}

/// The code of a role that is no party's.
fn code(role: Role) -> &'static str {
    match role {
        Role::Party(..) => "",
        Role::Place(place) => place.key(),
        Role::Goods(goods) => goods.key(),
        Role::Transport(transport) => transport.key(),
        Role::Time(time) => time.key(),
        Role::Identifier(identifier) => identifier.key(),
        Role::Measure(measure) => measure.key(),
        Role::Money(money) => money.key(),
        Role::Other => RoleSays::Other.key(),
    }
}

/// What a role is called in the trade: "Consignee: postcode", "Country of origin", "Tariff code (HS)".
pub fn label(role: Role) -> Saying {
    match role {
        Role::Party(party, attribute) => {
            Saying::of(RoleSays::OfParty, [Saying::plain(party).into(), Saying::plain(attribute).into()])
        }
        _ => Saying::plain(Key(Cow::Borrowed(code(role)))),
    }
}

/// A code without its room.
fn name(code: &'static str) -> &'static str {
    code.split_once('.').map_or(code, |(_, name)| name)
}

/// How reports and corrections write a role: `consignee.postcode`, `country-of-origin`, `tariff-code`.
pub fn key(role: Role) -> String {
    match role {
        Role::Party(party, attribute) => format!("{}.{}", name(party.key()), name(attribute.key())),
        _ => name(code(role)).to_owned(),
    }
}

/// The role that a [`key`] stands for.
pub fn role_of_key(key: &str) -> Option<Role> {
    let Some((party, attribute)) = key.split_once('.') else {
        return all_roles().iter().copied().find(|&role| !matches!(role, Role::Party(..)) && name(code(role)) == key);
    };
    let party = PartyRole::ALL.iter().copied().find(|one| name(one.key()) == party)?;
    let attribute = PartyAttribute::ALL.iter().copied().find(|one| name(one.key()) == attribute)?;
    Some(Role::Party(party, attribute))
}

impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&key(*self))
    }
}

impl<'de> Deserialize<'de> for Role {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        role_of_key(&key).ok_or_else(|| D::Error::custom("no role of this name"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;
    use std::collections::BTreeSet;

    #[test]
    fn labels_tell_roles_apart() {
        let labels: BTreeSet<String> = all_roles().iter().map(|&role| english(&label(role))).collect();
        assert_eq!(labels.len(), all_roles().len());
        assert_eq!(english(&label(Role::Party(PartyRole::Consignee, PartyAttribute::Postcode))), "Consignee: postcode");
    }

    #[test]
    fn a_key_stands_for_its_role_alone() {
        for &role in all_roles() {
            assert_eq!(role_of_key(&key(role)), Some(role), "{}", key(role));
        }
        assert_eq!(key(Role::Party(PartyRole::Unspecified, PartyAttribute::RegisteredId)), "party.registered-id");
        assert_eq!(key(Role::Time(TimeRole::Departed)), "date-departed");
        for none in ["", "other.", ".name", "consignee.", "consignee.name.x", "Other"] {
            assert_eq!(role_of_key(none), None, "{none}");
        }
    }

    #[test]
    fn groups_are_not_torn() {
        let mut groups: Vec<RoleSays> = all_roles().iter().map(|&role| group(role)).collect();
        groups.dedup();
        let distinct: BTreeSet<RoleSays> = groups.iter().copied().collect();
        assert_eq!(groups.len(), distinct.len());
    }
}
