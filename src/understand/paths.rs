//! Headers that are paths of names, as flattened messages have them: `shipper.address.city`, `cac:Item.cbc:Name`.
//!
//! The last name says what the cells are; whose they are, or where, is said by the nearest name before it that names a
//! party, a place, a document or an event. Nothing else in a path counts: `errorDeclaration.issuer` is no declaration.

use super::headers::{HeaderSays, read_words, words};
use super::role::{Identifier, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole};

/// A path says less than a column's own header of the same words: nobody wrote it for a reader.
const LESS: f32 = 0.93;

/// The names of a path, without namespaces, brackets and positions in lists; `None` if a header is none.
pub(super) fn segments(header: &str) -> Option<Vec<&str>> {
    let header = header.trim();
    // "Art.Nr." is two abbreviations.
    if header.contains(char::is_whitespace) || header.ends_with('.') {
        return None;
    }
    let mut nested = false;
    let mut names = Vec::new();
    for part in header.split('.') {
        let bare = part.trim_end_matches("[]");
        let local = bare.rsplit(':').next().unwrap_or(bare);
        nested |= bare.len() < part.len() || local.len() < bare.len();
        if local.bytes().all(|byte| byte.is_ascii_digit()) {
            nested |= !names.is_empty();
            continue;
        }
        if !local.starts_with(char::is_alphabetic) {
            return None;
        }
        names.push(local);
    }
    (names.len() > 1 || nested && names.len() == 1).then_some(names)
}

/// What a last name that says little asks of the name before it.
#[derive(Copy, Clone, PartialEq)]
enum Leaf {
    /// `id`: the key of an object.
    Key,
    /// `ID`, `number`, `code`.
    Number,
    /// `name`, `description`.
    Name,
    /// `value`, `amount`, `quantity`.
    Value,
}

fn leaf(name: &str, words: &str) -> Option<Leaf> {
    match words {
        "id" if name == "id" => Some(Leaf::Key),
        "id" | "code" | "number" | "no" | "identifier" | "identification code" | "primary id" => Some(Leaf::Number),
        "name" | "description" | "text" => Some(Leaf::Name),
        "value" | "amount" | "quantity" | "units" | "numerical value" | "content" | "measure" | "percent" | "rate" => {
            Some(Leaf::Value)
        }
        _ => words.strip_prefix("value ").filter(|rest| rest.bytes().all(|byte| byte.is_ascii_digit())).map(|_| Leaf::Value),
    }
}

fn other(word: &str) -> HeaderSays {
    HeaderSays { role: Role::Other, score: 0.55, word: word.to_owned(), part_of_name: false, whose: true, dated: false }
}

fn is_unsaid(role: Role) -> bool {
    matches!(role, Role::Party(PartyRole::Unspecified, _) | Role::Time(TimeRole::Unspecified))
}

/// The nearest name that tells of a party, a place or the like; a party whose part is not said counts last.
fn owner(before: &[String], is: impl Fn(Role) -> bool) -> Option<&str> {
    let specific = before
        .iter()
        .rev()
        .find(|name| read_words(name).is_some_and(|says| says.whose && is(says.role) && !is_unsaid(says.role)));
    specific.map(String::as_str)
}

/// Reads a path of at least one name.
pub(super) fn read(segments: &[&str]) -> Option<HeaderSays> {
    let (last, before) = segments.split_last()?;
    let names: Vec<String> = before.iter().map(|name| words(name)).collect();
    let own = words(last);
    let parent = names.last().map_or("", String::as_str);
    let mut says = match leaf(last, &own) {
        Some(leaf) => of_parent(leaf, parent, &own),
        None => match read_words(&own) {
            // A kind of site: which one is said before it.
            Some(says) if !says.whose && matches!(says.role, Role::Place(_)) => {
                read_words(&format!("{parent} {own}")).filter(|said| said.whose).unwrap_or(says)
            }
            says => says.unwrap_or_else(|| other(&own)),
        },
    };
    if !says.whose {
        says = match says.role {
            Role::Party(PartyRole::Unspecified, attribute) => of_owner(says, attribute, &names, &own),
            Role::Place(_) => {
                let before = owner(&names, |role| matches!(role, Role::Place(_)));
                before.and_then(|before| read_words(&format!("{before} {own}"))).unwrap_or(says)
            }
            Role::Time(TimeRole::Unspecified) => of_event(says, &names),
            _ => says,
        };
    }
    // The total of a freight bill is freight.
    if matches!(says.role, Role::Money(Money::Value | Money::UnitPrice))
        && let Some(of) = owner(&names, |role| matches!(role, Role::Money(Money::Freight | Money::Insurance | Money::Tax)))
    {
        says = read_words(of).unwrap_or(says);
    }
    // An address holds nothing but an address.
    let within = read_words(parent).map(|says| says.role);
    if matches!(within, Some(Role::Party(_, PartyAttribute::Street)))
        && !matches!(says.role, Role::Party(..) | Role::Place(_) | Role::Other)
    {
        says = other(&own);
    }
    says.score *= LESS;
    Some(says)
}

/// A date with the event that the names before it tell of; none of the shipment's where they tell of a payment or the like.
fn of_event(says: HeaderSays, names: &[String]) -> HeaderSays {
    for name in names.iter().rev() {
        match read_words(&format!("{name} date")) {
            Some(event) if event.whose && !is_unsaid(event.role) => return event,
            _ if read_words(name).is_some_and(|says| says.role == Role::Other && says.score > 0.7) => return other(name),
            _ => {}
        }
    }
    says
}

/// What `name`, `ID` or `value` is, given the name before it.
fn of_parent(leaf: Leaf, parent: &str, own: &str) -> HeaderSays {
    let said = read_words(parent).or_else(|| read_words(&format!("{parent} name")).filter(|said| said.whose));
    let Some(said) = said else { return other(own) };
    match (leaf, said.role) {
        (Leaf::Key, _) => other(own),
        (_, Role::Party(..)) if own == "description" => other(own),
        (Leaf::Number | Leaf::Name, Role::Party(party, attribute)) => {
            let attribute = match (leaf, attribute) {
                (_, PartyAttribute::Country | PartyAttribute::City | PartyAttribute::Region) => attribute,
                (Leaf::Name, PartyAttribute::Contact) => attribute,
                (Leaf::Name, _) => PartyAttribute::Name,
                (_, PartyAttribute::Name) => PartyAttribute::Id,
                (_, PartyAttribute::Id | PartyAttribute::PersonalId | PartyAttribute::RegisteredId) => attribute,
                _ => return other(own),
            };
            HeaderSays { role: Role::Party(party, attribute), ..said }
        }
        (Leaf::Number | Leaf::Name, Role::Place(_) | Role::Transport(_) | Role::Goods(_)) => said,
        (Leaf::Number, Role::Identifier(_)) => HeaderSays { score: said.score.max(0.8), ..said },
        (Leaf::Name, Role::Identifier(Identifier::Shipment)) if own == "description" => {
            read_words("goods description").unwrap_or(said)
        }
        (Leaf::Value, Role::Measure(_) | Role::Money(_)) => said,
        (Leaf::Value, _) => read_words(&format!("{parent} {own}"))
            .filter(|said| own != "value" && matches!(said.role, Role::Measure(_) | Role::Money(_)))
            .unwrap_or_else(|| other(own)),
        _ => other(own),
    }
}

/// An attribute with the party or place that the names before it tell of.
fn of_owner(says: HeaderSays, attribute: PartyAttribute, names: &[String], own: &str) -> HeaderSays {
    let Some(before) =
        owner(names, |role| matches!(role, Role::Party(..) | Role::Place(_)) && role != Role::Place(PlaceRole::Coordinates))
    else {
        let of_a_party = names.iter().any(|name| name.split(' ').any(|word| word == "party"));
        let site = names.iter().rev().find(|name| read_words(name).is_some_and(|says| matches!(says.role, Role::Place(_))));
        return match site {
            Some(site) if !of_a_party => read_words(&format!("{site} {own}")).unwrap_or(says),
            _ => HeaderSays { whose: of_a_party, ..says },
        };
    };
    let a_person = says.role;
    let said = read_words(&format!("{before} {own}")).unwrap_or(says);
    match said.role {
        Role::Party(party, _) => HeaderSays { role: Role::Party(party, attribute), whose: true, ..said },
        Role::Place(_) => said,
        _ => HeaderSays { role: a_person, ..said },
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{headers, key};

    fn keys(header: &str) -> String {
        headers::read(header).map_or("nothing".to_owned(), |says| key(says.role))
    }

    #[test]
    fn the_last_name_says_what_and_the_names_before_it_whose() {
        for (header, expected) in [
            ("shipper.address.city", "consignor.city"),
            ("order.shipTo.location.address.postalCode", "consignee.postcode"),
            ("x:Delivery.x:BuyerParty.x:Party.x:Address.x:Country.x:IdentificationCode", "buyer.country"),
            ("parties.consignee.name", "consignee.name"),
            ("buyerParty.contact.name", "buyer.contact"),
            ("portOfLoading.unLocode", "place-of-loading"),
            ("events[].location.city", "place-of-transit"),
            ("plannedArrivalEvent.period.endDate", "date-planned"),
            ("totalGrossWeight.value", "gross-mass"),
            ("totalGrossWeight.unitCode", "other"),
            ("freightCharges.totalAmount", "freight"),
            ("freightCharges.totalAmount.currencyID", "currency"),
            ("equipment[].seals[].sealNumber", "seal-number"),
            ("TransportEquipment.Seal.ID", "seal-number"),
            ("position.latitude", "coordinates"),
        ] {
            assert_eq!(keys(header), expected, "{header}: {:?}", headers::read(header));
        }
    }

    #[test]
    fn keys_flags_and_codes_of_kinds_are_no_roles() {
        for header in [
            "shipment.id",
            "to_address.id",
            "order.isToOrder",
            "declaration.errors[].message",
            "party.typeCode",
            "goods.item.sequenceNumeric",
            "payment.status",
            "invoicePeriod.startDate",
            "queue.name",
        ] {
            assert_eq!(keys(header), "other", "{header}: {:?}", headers::read(header));
        }
    }

    #[test]
    fn abbreviations_with_points_are_no_paths() {
        for (header, expected) in [("Art.Nr.", "article-number"), ("Tracking-Nr.", "tracking-number"), ("Tel.", "party.phone")] {
            assert_eq!(keys(header), expected, "{header}: {:?}", headers::read(header));
        }
    }
}
