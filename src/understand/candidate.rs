//! What one column could be, by its header and by its values, before its neighbours are asked.

use super::headers::{self, HeaderSays};
use super::reasons::ReasonSays;
use super::role::{Goods, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole, Transport};
use super::shipments::Reason;
use super::values::{Looks, Profile};
use crate::saying::Saying;
use crate::table::Kind;
use crate::table::order;

/// A role that a column could have.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Candidate {
    /// The role.
    pub(super) role: Role,
    /// How strongly it speaks for it, 0 to 1.
    pub(super) score: f32,
    /// Why.
    pub(super) reasons: Vec<Reason>,
    /// Whether header or values say of whom or what it speaks, so that neighbours need not be asked.
    pub(super) settled: bool,
    /// Whether the header names a part of a name.
    pub(super) part_of_name: bool,
    /// Whether the header itself, or what columns say together, tells the whole role, so that other columns of the same role take nothing from it.
    pub(super) plain: bool,
}

impl Candidate {
    fn by_values(role: Role, score: f32, profile: &Profile, looks: Looks) -> Candidate {
        let share = profile.share(looks);
        let reasons = vec![Reason::values(looks, share)];
        Candidate { role, score: score * (0.5 + 0.5 * share), reasons, settled: false, part_of_name: false, plain: false }
    }

    /// The same with another role, and the neighbours' word for it.
    pub(super) fn settled_as(&self, role: Role, because: impl Into<Saying>) -> Candidate {
        let mut reasons = self.reasons.clone();
        reasons.push(Reason::neighbours(because));
        Candidate { role, reasons, settled: true, plain: false, ..self.clone() }
    }
}

/// Kinds of values that one would find under a role; any of them backs the header.
fn expected(role: Role) -> &'static [Looks] {
    match role {
        Role::Party(_, PartyAttribute::Country) | Role::Place(PlaceRole::Origin) => &[Looks::CountryCode, Looks::CountryName],
        Role::Place(_) => &[Looks::CountryCode, Looks::CountryName, Looks::Locode, Looks::Airport, Looks::PlaceName],
        Role::Party(_, PartyAttribute::City) => &[Looks::PlaceName],
        Role::Party(_, PartyAttribute::Email) => &[Looks::Email],
        Role::Party(_, PartyAttribute::Phone) => &[Looks::Phone],
        Role::Party(_, PartyAttribute::Postcode) => &[Looks::Postcode],
        Role::Party(_, PartyAttribute::Street) => &[Looks::Street],
        Role::Party(_, PartyAttribute::Name) => &[Looks::Company, Looks::Person],
        Role::Party(_, PartyAttribute::RegisteredId) => &[Looks::RegisteredId],
        Role::Party(_, PartyAttribute::PersonalId) => &[Looks::PersonalId],
        Role::Party(_, PartyAttribute::Id) => &[Looks::Opaque, Looks::Uuid, Looks::Hash],
        Role::Goods(Goods::TariffCode) => &[Looks::Hs],
        Role::Goods(Goods::Article) => &[Looks::Gtin],
        Role::Goods(Goods::Description) => &[Looks::LongText],
        Role::Money(Money::Currency) => &[Looks::Currency],
        Role::Identifier(Identifier::MasterBill) => &[Looks::AirWaybill],
        Role::Identifier(Identifier::Container) => &[Looks::Container],
        Role::Identifier(Identifier::Tracking) => &[Looks::PostalItem],
        Role::Transport(Transport::Terms) => &[Looks::Incoterm],
        Role::Transport(Transport::Mode) => &[Looks::Mode],
        Role::Transport(Transport::Means) => &[Looks::Vessel],
        _ => &[],
    }
}

/// What the values make of a role that the header names: the role itself, another that fits both ("Importer" over a column
/// of codes is the importer's number), or `None` if they do not go together.
fn fitted(role: Role, says: &HeaderSays, profile: &Profile) -> Option<(Role, Option<Looks>)> {
    use PartyAttribute::{City, Country, Email, Id, Name, Postcode, RegisteredId, Street};
    let share = |looks: Looks| profile.share(looks);
    let same = Some((role, None));
    if profile.cells == 0 {
        return same;
    }
    let a_flag = share(Looks::Flag) > 0.9 && profile.distinct <= 3 && profile.cells >= 8;
    let codes = share(Looks::Opaque).max(share(Looks::Uuid)).max(share(Looks::Hash)).max(share(Looks::Digits));
    match role {
        Role::Other => same,
        Role::Party(party, attribute) => match attribute {
            _ if a_flag || profile.is_date() => None,
            Name | Street if share(Looks::Email) > 0.6 => Some((Role::Party(party, Email), Some(Looks::Email))),
            Name if party == PartyRole::Unspecified && share(Looks::OrderNumber) > 0.8 => {
                Some((Role::Identifier(Identifier::Order), Some(Looks::OrderNumber)))
            }
            Name | Id if share(Looks::RegisteredId) > 0.8 => Some((Role::Party(party, RegisteredId), Some(Looks::RegisteredId))),
            Name if share(Looks::CountryCode) > 0.9 => Some((Role::Party(party, Country), Some(Looks::CountryCode))),
            Name if codes > 0.8 => Some((Role::Party(party, Id), Some(Looks::Opaque))),
            Id if share(Looks::Person).max(share(Looks::Company)) > 0.8 => Some((Role::Party(party, Name), Some(Looks::Company))),
            Name if profile.is_number() && says.whose => Some((Role::Party(party, Id), Some(Looks::Digits))),
            Name | City if profile.is_number() => None,
            Postcode if share(Looks::Postcode) < 0.2 && share(Looks::Letters) > 0.8 && !says.whose => None,
            _ => same,
        },
        Role::Place(PlaceRole::Coordinates) => (!profile.is_date() && !a_flag).then_some((role, None)),
        Role::Place(place) => {
            let resolved = share(Looks::CountryCode) + share(Looks::CountryName) + share(Looks::Locode) + share(Looks::Airport);
            if profile.is_date() {
                let time = match place {
                    PlaceRole::Departure | PlaceRole::Loading | PlaceRole::Origin => TimeRole::Departed,
                    _ => TimeRole::Delivered,
                };
                return Some((Role::Time(time), None));
            }
            let coded = says.whose && share(Looks::Digits) > 0.8 && !a_flag;
            ((!profile.is_number() && !a_flag) || coded || resolved > 0.5).then_some((role, None))
        }
        // Half a date, as messages have them: a time of day, a day and month.
        Role::Time(_) if says.dated => {
            let words = share(Looks::Letters).max(share(Looks::LongText)).max(share(Looks::Flag));
            (profile.is_date() || words < 0.5).then_some((role, None))
        }
        Role::Time(_) => (profile.is_date() || profile.counts_time).then_some((role, None)),
        Role::Goods(Goods::TariffCode) => {
            (share(Looks::Hs) > 0.3 || share(Looks::Digits) > 0.5 || profile.is_number()).then_some((role, None))
        }
        Role::Goods(Goods::Description) => {
            if share(Looks::Hs) > 0.8 && profile.distinct > 3 {
                Some((Role::Goods(Goods::TariffCode), Some(Looks::Hs)))
            } else if profile.is_date() || a_flag {
                None
            } else if codes > 0.8 || profile.is_number() {
                // Codes of commodities are of kinds of goods, whatever list they are of.
                let kinds = says.word.contains("commodity");
                Some((Role::Goods(if kinds { Goods::Category } else { Goods::Article }), None))
            } else {
                same
            }
        }
        Role::Goods(Goods::Lot) => same,
        Role::Goods(_) => (!a_flag && !profile.is_date()).then_some((role, None)),
        Role::Transport(Transport::Terms) => (!profile.is_number() && !a_flag).then_some((role, None)),
        Role::Transport(_) => (!profile.is_date() && !a_flag).then_some((role, None)),
        Role::Identifier(identifier) => {
            if profile.is_date() && identifier != Identifier::Line {
                return Some((Role::Time(TimeRole::Unspecified), None));
            }
            (!a_flag && share(Looks::LongText) < 0.5 || says.whose && says.score > 0.85).then_some((role, None))
        }
        Role::Money(Money::Currency) => {
            if profile.is_number() {
                Some((Role::Money(Money::Value), None))
            } else {
                same
            }
        }
        // "60 x 40 x 30 CM".
        Role::Measure(Measure::Size) if says.whose && share(Looks::Letters) < 0.5 && !a_flag => same,
        Role::Measure(_) | Role::Money(_) => (profile.is_number() || profile.with_unit > 0.5).then_some((role, None)),
    }
}

/// "Shipping" and "Sales" over amounts are what was paid for it, not when it happened.
fn amount_of(word: &str, role: Role, profile: &Profile) -> Role {
    match (word, role) {
        ("shipping" | "delivery" | "versand" | "livraison" | "envio", Role::Time(_)) if profile.is_number() => {
            Role::Money(Money::Freight)
        }
        ("sales" | "sale" | "销售", Role::Time(_)) if profile.is_number() => Role::Money(Money::Value),
        _ => role,
    }
}

/// Everything that a column could be, the likeliest first. The header's word counts most where the values do not gainsay it.
pub(super) fn candidates(name: &str, profile: &Profile) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let says = headers::read(name);
    let unnamed = says.is_none();
    if let Some(says) = says
        && let Some((role, by_values)) = fitted(amount_of(&says.word, says.role, profile), &says, profile)
    {
        let plain = says.whose && says.score >= 0.6;
        let mut reasons = vec![Reason::Header { word: says.word }];
        let mut score = says.score;
        let backing = by_values.into_iter().chain(expected(role).iter().copied());
        let best = backing.max_by(|one, other| profile.share(*one).total_cmp(&profile.share(*other)));
        if let Some(looks) = best.filter(|&looks| profile.share(looks) >= 0.3) {
            reasons.push(Reason::values(looks, profile.share(looks)));
            score += 0.05;
        }
        if profile.cells == 0 {
            score *= 0.6;
        }
        let settled = says.whose || !matches!(role, Role::Party(PartyRole::Unspecified, _) | Role::Time(TimeRole::Unspecified));
        candidates.push(Candidate { role, score: score.min(0.99), reasons, settled, part_of_name: says.part_of_name, plain });
    }
    candidates.extend(by_values(profile, unnamed).into_iter().map(|mut candidate| {
        // A header that no one understands is still a header: its values alone say a little less.
        candidate.score *= if unnamed { 1.0 } else { 0.5 };
        candidate
    }));
    // … and one that says nothing of the kind outweighs what only looks a little like it.
    candidates.retain(|candidate| unnamed || candidate.plain || candidate.score >= 0.3);
    order::sort_by(&mut candidates, |one, other| other.score.total_cmp(&one.score));
    candidates
}

/// What the values alone make of a column.
fn by_values(profile: &Profile, unnamed: bool) -> Vec<Candidate> {
    use PartyRole::Unspecified;
    let mut found = Vec::new();
    if profile.cells == 0 {
        return found;
    }
    let share = |looks: Looks| profile.share(looks);
    let mut when = |is: bool, role: Role, score: f32, looks: Looks| {
        if is {
            found.push(Candidate::by_values(role, score, profile, looks));
        }
    };
    let many = profile.distinct >= 3;
    let of_party = |attribute: PartyAttribute| Role::Party(Unspecified, attribute);
    when(share(Looks::Email) > 0.5, of_party(PartyAttribute::Email), 0.85, Looks::Email);
    when(share(Looks::Container) > 0.6, Role::Identifier(Identifier::Container), 0.85, Looks::Container);
    when(share(Looks::PostalItem) > 0.6, Role::Identifier(Identifier::Tracking), 0.85, Looks::PostalItem);
    // One number in seven passes by chance, so nearly all of many must.
    when(share(Looks::AirWaybill) > 0.8 && profile.cells >= 5, Role::Identifier(Identifier::MasterBill), 0.8, Looks::AirWaybill);
    when(share(Looks::PersonalId) > 0.7 && many, of_party(PartyAttribute::PersonalId), 0.7, Looks::PersonalId);
    when(share(Looks::RegisteredId) > 0.8 && many, of_party(PartyAttribute::RegisteredId), 0.6, Looks::RegisteredId);
    when(share(Looks::Incoterm) > 0.8, Role::Transport(Transport::Terms), 0.75, Looks::Incoterm);
    when(share(Looks::Mode) > 0.8, Role::Transport(Transport::Mode), 0.65, Looks::Mode);
    when(
        share(Looks::Currency) > 0.9 && share(Looks::Currency) >= share(Looks::Airport),
        Role::Money(Money::Currency),
        0.65,
        Looks::Currency,
    );
    when(share(Looks::OrderNumber) > 0.8 && many, Role::Identifier(Identifier::Order), 0.5, Looks::OrderNumber);
    // A third of all pairs of letters are countries, and half of all triples airports: a few that are alike tell nothing.
    when(share(Looks::CountryCode) > 0.9 && many, of_party(PartyAttribute::Country), 0.55, Looks::CountryCode);
    when(share(Looks::CountryName) > 0.7, of_party(PartyAttribute::Country), 0.55, Looks::CountryName);
    when(share(Looks::Locode) > 0.8, Role::Place(PlaceRole::Transit), 0.4, Looks::Locode);
    when(
        share(Looks::Airport) > 0.9 && share(Looks::Airport) > share(Looks::Currency) && profile.distinct >= 5,
        Role::Place(PlaceRole::Transit),
        0.4,
        Looks::Airport,
    );
    when(share(Looks::Street) > 0.4, of_party(PartyAttribute::Street), 0.7, Looks::Street);
    when(share(Looks::Phone) > 0.7 && many, of_party(PartyAttribute::Phone), 0.55, Looks::Phone);
    when(share(Looks::Gtin) > 0.9 && many, Role::Goods(Goods::Article), 0.55, Looks::Gtin);
    when(share(Looks::Vessel) > 0.9 && many, Role::Transport(Transport::Means), 0.5, Looks::Vessel);
    when(share(Looks::Hs) > 0.95 && profile.distinct >= 5, Role::Goods(Goods::TariffCode), 0.5, Looks::Hs);
    let short = share(Looks::LongText) < 0.2 && share(Looks::Letters) > 0.7;
    let town = share(Looks::PlaceName) > share(Looks::Person).max(share(Looks::Company));
    let always = |looks: Looks| share(looks) > 0.9 && profile.cells >= 5;
    when(
        short && town && share(Looks::PlaceName) > 0.3 && (many || always(Looks::PlaceName)),
        of_party(PartyAttribute::City),
        0.45,
        Looks::PlaceName,
    );
    when(
        share(Looks::Company) > 0.3 && !town && (many || always(Looks::Company)) && share(Looks::LongText) < 0.6,
        of_party(PartyAttribute::Name),
        0.5,
        Looks::Company,
    );
    when(short && share(Looks::Person) > 0.3 && !town && many, of_party(PartyAttribute::Name), 0.5, Looks::Person);
    when(share(Looks::LongText) > 0.5 && many, Role::Goods(Goods::Description), 0.35, Looks::LongText);
    if profile.is_date() {
        let reasons = vec![Reason::values(ReasonSays::Dates, 1.0)];
        found.push(Candidate {
            role: Role::Time(TimeRole::Unspecified),
            score: 0.6,
            reasons,
            settled: false,
            part_of_name: false,
            plain: false,
        });
    }
    // A key of letters and digits, or a long number, that each row has for itself: of what, only a header could say. Keys
    // of databases are none.
    let long_number = profile.is_number() && share(Looks::Digits) > 0.95 && share(Looks::Opaque) > 0.95;
    let coded = matches!(profile.kind, Kind::Text) && share(Looks::Opaque) > 0.9;
    let a_key = share(Looks::Uuid).max(share(Looks::Hash)) > 0.5;
    if unnamed && (coded || long_number) && !a_key && profile.distinct_share() > 0.9 && profile.cells >= 5 {
        found.push(Candidate::by_values(Role::Identifier(Identifier::Reference), 0.35, profile, Looks::Opaque));
    }
    found
}

/// Whether only one column of a table can have a role.
pub(super) fn is_exclusive(role: Role) -> bool {
    match role {
        Role::Party(party, attribute) => {
            use PartyAttribute::{City, Country, Id, Name, Postcode, Region};
            party != PartyRole::Unspecified && matches!(attribute, Name | Id | City | Region | Postcode | Country)
        }
        Role::Goods(Goods::TariffCode | Goods::Description | Goods::Article) => true,
        Role::Transport(Transport::Mode | Transport::Terms) => true,
        Role::Measure(Measure::Size) | Role::Money(Money::Tax) => false,
        Role::Measure(_) | Role::Money(_) => true,
        _ => false,
    }
}
