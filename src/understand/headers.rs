//! What a column's header says: its words looked up in the vocabulary, and the parts joined to a role.

use super::role::{Goods, Identifier, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole};
use super::vocabulary::{Means, NAME_PARTS, VOCABULARY};
use crate::reference::fold;
use crate::table::order;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::OnceLock;

const CURRENCY: Role = Role::Money(Money::Currency);

/// What a header says.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct HeaderSays {
    /// The role; [`Role::Other`] where the header says that the column is none of the roles.
    pub(super) role: Role,
    /// How strongly, 0 to 1.
    pub(super) score: f32,
    /// The words that say it, as the vocabulary has them.
    pub(super) word: String,
    /// Whether the header names a part of a name ("first name"), so that a second such column completes it.
    pub(super) part_of_name: bool,
    /// Whether the header says of which party, place or document it speaks, so that its neighbours need not be asked.
    pub(super) whose: bool,
    /// Whether it holds a word for a date or time.
    pub(super) dated: bool,
}

/// Whether a letter belongs to a script that is written without spaces.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[derive(Copy, Clone, PartialEq)]
enum Letter {
    Small,
    Capital,
    Digit,
    Unspaced,
    Neither,
}

fn letter_kind(letter: char) -> Letter {
    if is_unspaced(letter) {
        Letter::Unspaced
    } else if letter.is_numeric() {
        Letter::Digit
    } else if letter.is_uppercase() {
        Letter::Capital
    } else if letter.is_alphabetic() {
        Letter::Small
    } else {
        Letter::Neither
    }
}

/// A header as its words, folded and parted by single spaces: `buyerZipCode`, `BUYER_ZIP-CODE` and `Buyer Zip Code` are
/// the same; `HS6Code` is `hs 6 code`, `PO #` is `po no`, and what stands in Han is one word.
///
/// # Complexity
/// Linear in the header's length.
pub(super) fn words(header: &str) -> String {
    let letters: Vec<char> = header.replace(['#', '№'], " No ").replace("n°", " No ").replace("N°", " No ").chars().collect();
    let mut spaced = String::with_capacity(header.len() + 8);
    for (at, &letter) in letters.iter().enumerate() {
        let kind = letter_kind(letter);
        let before = at.checked_sub(1).map_or(Letter::Neither, |before| letter_kind(letters[before]));
        let behind = letters.get(at + 1).map_or(Letter::Neither, |&behind| letter_kind(behind));
        let breaks = match (before, kind) {
            (Letter::Small, Letter::Capital) => true,
            (Letter::Capital, Letter::Capital) => behind == Letter::Small,
            (Letter::Capital, Letter::Small) | (Letter::Neither, _) | (_, Letter::Neither) => false,
            (before, kind) => before != kind,
        };
        // "IDs" and "POs" are plurals, not the words "I" and "Ds".
        let plural = kind == Letter::Capital
            && behind == Letter::Small
            && letters.get(at + 1) == Some(&'s')
            && letters.get(at + 2).is_none_or(|&next| letter_kind(next) == Letter::Neither);
        if breaks && !plural {
            spaced.push(' ');
        }
        spaced.push(letter);
    }
    fold(&spaced)
}

/// A phrase of the vocabulary with all that it means.
struct Phrase {
    words: &'static str,
    weight: usize,
    unspaced: bool,
    means: Vec<Means>,
}

/// The vocabulary, longest phrase first.
fn phrases() -> &'static [Phrase] {
    static PHRASES: OnceLock<Vec<Phrase>> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let mut all: Vec<Phrase> = Vec::new();
        for (list, means) in VOCABULARY {
            for words in list.split('|') {
                match all.iter_mut().find(|phrase| phrase.words == words) {
                    Some(phrase) => phrase.means.push(*means),
                    None => {
                        let unspaced = words.chars().any(is_unspaced);
                        // A Han letter says about as much as three Latin ones.
                        let weight = words.chars().map(|letter| if is_unspaced(letter) { 3 } else { 1 }).sum();
                        all.push(Phrase { words, weight, unspaced, means: vec![*means] });
                    }
                }
            }
        }
        order::sort_by_key(&mut all, |phrase| std::cmp::Reverse(phrase.weight));
        all
    })
}

/// A phrase found in a header.
struct Found {
    phrase: &'static Phrase,
    start: usize,
    end: usize,
}

/// Where phrases are looked up: those of spaced scripts by their first word, the others one by one.
struct Index {
    by_word: FxHashMap<&'static str, Vec<u32>>,
    unspaced: Vec<u32>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index { by_word: FxHashMap::default(), unspaced: Vec::new() };
        for (at, phrase) in phrases().iter().enumerate() {
            match phrase.words.split(' ').next() {
                Some(first) if !phrase.unspaced => index.by_word.entry(first).or_default().push(at as u32),
                _ => index.unspaced.push(at as u32),
            }
        }
        index
    })
}

/// The phrases of a header that do not overlap, the longest first.
///
/// # Complexity
/// A look-up for each word; what stands in Han is compared with each phrase in Han.
fn find(words: &str) -> Vec<Found> {
    let (phrases, index) = (phrases(), index());
    let mut hits: Vec<(u32, usize)> = Vec::new();
    let mut start = 0;
    for word in words.split(' ') {
        for &at in index.by_word.get(word).into_iter().flatten() {
            let ends = words[start..].strip_prefix(phrases[at as usize].words);
            if ends.is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')) {
                hits.push((at, start));
            }
        }
        start += word.len() + 1;
    }
    if words.chars().any(is_unspaced) {
        for &at in &index.unspaced {
            hits.extend(words.match_indices(phrases[at as usize].words).map(|(start, _)| (at, start)));
        }
    }
    order::sort_by(&mut hits, Ord::cmp);
    let mut found: Vec<Found> = Vec::new();
    for (at, start) in hits {
        let phrase = &phrases[at as usize];
        let end = start + phrase.words.len();
        if found.iter().all(|other| end <= other.start || other.end <= start) {
            found.push(Found { phrase, start, end });
        }
    }
    found
}

/// The first meaning of a kind, in the order of weight, and the phrase that has it.
fn pick<T>(found: &[Found], want: impl Fn(Means) -> Option<T>) -> Option<(T, &Found)> {
    found.iter().find_map(|found| found.phrase.means.iter().find_map(|&means| want(means)).map(|means| (means, found)))
}

/// Words that name an amount without saying of what: any other word in the header says more.
fn says_little(role: Role) -> bool {
    matches!(
        role,
        Role::Money(Money::Value)
            | Role::Measure(super::role::Measure::Size)
            | Role::Identifier(Identifier::Reference | Identifier::Line)
    )
}

fn time_rank(role: TimeRole) -> u8 {
    match role {
        TimeRole::Planned => 0,
        TimeRole::Recorded => 1,
        _ => 2,
    }
}

/// Words of the vocabulary that stand alone as a phrase.
fn single_words() -> &'static FxHashSet<&'static str> {
    static SINGLE: OnceLock<FxHashSet<&'static str>> = OnceLock::new();
    SINGLE.get_or_init(|| phrases().iter().flat_map(|phrase| phrase.words.split(' ')).collect())
}

/// Takes compounds apart where both halves are words of the vocabulary: `lieferdatum` is `liefer datum`,
/// `rechnungsnummer` is `rechnungs nummer`, `ordernumber` is `order number`.
fn take_apart(words: &str) -> String {
    let known = single_words();
    let apart = words.split(' ').map(|word| {
        if word.len() < 6 || known.contains(word) {
            return word.to_owned();
        }
        // "Shippers account", "buyer's order".
        if let Some(stem) = word.strip_suffix('s').filter(|stem| known.contains(stem)) {
            return stem.to_owned();
        }
        let halves = word.char_indices().map(|(at, _)| word.split_at(at)).filter(|(one, other)| one.len() > 2 && other.len() > 2);
        halves
            .filter(|(_, other)| known.contains(other))
            .find_map(|(one, other)| {
                let joint = one.strip_suffix('s').filter(|one| known.contains(one));
                let one = known.contains(one).then_some(one).or(joint)?;
                Some(format!("{one} {other}"))
            })
            .unwrap_or_else(|| word.to_owned())
    });
    apart.collect::<Vec<_>>().join(" ")
}

/// What a header says, or `None` if no word of it is in the vocabulary. A path of names is read by [`super::paths`].
pub(super) fn read(header: &str) -> Option<HeaderSays> {
    // `isToOrder`, `has_seal`: a yes or no.
    let name = header.rsplit('.').next().unwrap_or(header).trim();
    let asks = ["is", "has"].iter().any(|verb| {
        name.strip_prefix(verb).and_then(|rest| rest.chars().next()).is_some_and(|next| next.is_uppercase() || next == '_')
    });
    if asks {
        let word = words(name);
        return Some(HeaderSays { role: Role::Other, score: 0.85, word, part_of_name: false, whose: true, dated: false });
    }
    match super::paths::segments(header) {
        Some(segments) => super::paths::read(&segments),
        None => read_words(&words(header)),
    }
}

/// Whether a header is of a first or last name, which another column completes.
pub(super) fn is_part_of_name(header: &str) -> bool {
    find(&words(header)).iter().any(|found| NAME_PARTS.contains(&found.phrase.words))
}

/// Whether a text of several words ends with that of a kind of site: "Sampleville DC", "Example North Terminal".
pub(super) fn names_a_site(text: &str) -> bool {
    let words = words(text);
    words.contains(' ') && find(&words).iter().any(|found| found.end == words.len() && found.phrase.means.contains(&Means::Site))
}

/// Which attribute a header names: an address says less than its city, and a name or contact less than what it is of.
fn attribute_rank(attribute: PartyAttribute, words: &str) -> u8 {
    match attribute {
        PartyAttribute::Name => 3,
        PartyAttribute::Contact => 2,
        PartyAttribute::Street if ["address", "addr", "adresse", "adres", "direccion", "地址"].contains(&words) => 1,
        _ => 0,
    }
}

/// What words say that are folded and parted as [`words`] leaves them.
pub(super) fn read_words(words: &str) -> Option<HeaderSays> {
    let words = take_apart(words);
    let found = find(&words);
    if found.is_empty() {
        return None;
    }
    let covered: usize = found.iter().map(|found| found.end - found.start).sum();
    let coverage = covered as f32 / words.len().max(1) as f32;
    let part_of_name = found.iter().any(|found| NAME_PARTS.contains(&found.phrase.words));
    let dated = found.iter().any(|found| found.phrase.means.contains(&Means::Date));
    let says = |role: Role, score: f32, whose: bool, by: &[&Found]| {
        let mut by: Vec<&Found> = by.to_vec();
        order::sort_by_key(&mut by, |found| found.start);
        by.dedup_by_key(|found| found.start);
        let word = by.iter().map(|found| found.phrase.words).collect::<Vec<_>>().join(" + ");
        Some(HeaderSays { role, score: score + 0.07 * coverage.min(1.0), word, part_of_name, whose, dated })
    };

    let is_strong = pick(&found, |means| match means {
        Means::Is(role) if !says_little(role) => Some(role),
        _ => None,
    });
    let is_weak = pick(&found, |means| match means {
        Means::Is(role) if says_little(role) => Some(role),
        _ => None,
    });
    let beside_it = pick(&found, |means| match means {
        Means::Also(role) => Some(role),
        _ => None,
    });
    let not = pick(&found, |means| (means == Means::Not).then_some(()))
        .or_else(|| pick(&found, |means| (means == Means::NotLast).then_some(())).filter(|(_, by)| by.end == words.len()));
    let party_but = |but: Option<PartyRole>| {
        pick(&found, |means| match means {
            Means::Party(party) => Some(party).filter(|party| Some(*party) != but),
            _ => None,
        })
    };
    // "Marketplace seller": the seller on it.
    let party = party_but(Some(PartyRole::Platform)).or_else(|| party_but(None));
    let beside = pick(&found, |means| match means {
        Means::PartyBeside(party) => Some(party),
        _ => None,
    });
    let attribute = found
        .iter()
        .flat_map(|found| found.phrase.means.iter().map(move |means| (*means, found)))
        .filter_map(|(means, found)| match means {
            Means::Attribute(attribute) => Some((attribute, found)),
            _ => None,
        })
        .min_by_key(|(attribute, found)| attribute_rank(*attribute, found.phrase.words));
    let place_but = |but: Option<PlaceRole>| {
        pick(&found, |means| match means {
            Means::Place(place) => Some(place).filter(|place| Some(*place) != but),
            _ => None,
        })
    };
    let place = place_but(Some(PlaceRole::Transit)).or_else(|| place_but(None));
    let site = pick(&found, |means| (means == Means::Site).then_some(()));
    let document = pick(&found, |means| match means {
        Means::Document(document) => Some(document),
        _ => None,
    });
    let number =
        pick(&found, |means| matches!(means, Means::Number | Means::Is(Role::Identifier(Identifier::Reference))).then_some(()));
    let date = pick(&found, |means| (means == Means::Date).then_some(()));
    let article = pick(&found, |means| (means == Means::Article).then_some(()));
    let event = found
        .iter()
        .flat_map(|found| found.phrase.means.iter().map(move |means| (*means, found)))
        .filter_map(|(means, found)| match means {
            Means::Event(role) => Some((role, found)),
            _ => None,
        })
        .min_by_key(|(role, found)| (time_rank(*role), std::cmp::Reverse(found.phrase.weight)));

    if let Some((_, by)) = not
        && (date.is_none() || by.end == words.len())
    {
        return says(Role::Other, 0.85, true, &[by]);
    }
    if let (Some((_, on)), Some((_, by))) = (date, not) {
        return says(Role::Time(TimeRole::Unspecified), 0.6, false, &[on, by]);
    }
    // "Price currency" and "charges currency" are the currency.
    if let Some((role, by)) = pick(&found, |means| (means == Means::Is(CURRENCY)).then_some(CURRENCY)) {
        return says(role, 0.85, true, &[by]);
    }
    if let Some((role, by)) = is_strong {
        // "Order creation date": a date of whatever stands beside it.
        let whole = matches!(role, Role::Time(_)) || date.is_none() || matches!(role, Role::Place(PlaceRole::Coordinates));
        if whole {
            return says(role, 0.85, true, &[by]);
        }
    }
    if let (Some((role, by)), None) = (beside_it, date) {
        return says(role, 0.7, true, &[by]);
    }
    // "Customs office country", "port of loading city": the place's, whose name holds no party.
    let whose = party.or(if place.is_some() { None } else { beside });
    if let (Some((party, who)), Some((attribute, what))) = (whose, attribute)
        && date.is_none()
    {
        // A company beside a name is often empty: the name comes first.
        let second = ["company", "company name", "firma", "empresa", "societe", "bedrijf"].contains(&what.phrase.words);
        // "Customer account", but "customer company number" too.
        let attribute = if second && number.is_some() { PartyAttribute::Id } else { attribute };
        return says(Role::Party(party, attribute), if second { 0.84 } else { 0.88 }, true, &[who, what]);
    }
    if let Some((_, on)) = date {
        return match (event, document) {
            (Some((TimeRole::Issued, what)), Some((Identifier::Order, of))) => {
                says(Role::Time(TimeRole::Ordered), 0.85, true, &[of, what, on])
            }
            (Some((role, what)), _) => says(Role::Time(role), 0.85, true, &[what, on]),
            (None, Some((_, what))) => says(Role::Time(TimeRole::Issued), 0.75, true, &[what, on]),
            (None, None) => says(Role::Time(TimeRole::Unspecified), 0.7, false, &[on]),
        };
    }
    if let Some((role, by)) = is_weak
        && !(role == Role::Identifier(Identifier::Reference) && (document.is_some() || party.is_some()))
    {
        return says(role, 0.75, true, &[by]);
    }
    if let Some((place, by)) = place {
        let at_a_site = site.or(attribute.and_then(|(attribute, found)| {
            (!matches!(attribute, PartyAttribute::Country | PartyAttribute::Name)).then_some(((), found))
        }));
        return match (place, at_a_site) {
            (PlaceRole::Origin, Some((_, site))) => says(Role::Place(PlaceRole::Departure), 0.85, true, &[by, site]),
            (place, Some((_, site))) => says(Role::Place(place), 0.85, true, &[by, site]),
            (place, None) => match attribute {
                Some((_, what)) => says(Role::Place(place), 0.87, true, &[by, what]),
                None => says(Role::Place(place), 0.8, true, &[by]),
            },
        };
    }
    if let (Some((document, by)), Some((_, which))) = (document, number)
        && attribute.is_none()
    {
        return says(Role::Identifier(document), 0.88, true, &[by, which]);
    }
    if let Some((party, who)) = party {
        if let Some((_, at)) = site {
            let sends = matches!(party, PartyRole::Consignor | PartyRole::Seller | PartyRole::Exporter | PartyRole::Manufacturer);
            let place = if sends { PlaceRole::Departure } else { PlaceRole::Destination };
            return says(Role::Place(place), 0.8, true, &[who, at]);
        }
        return match number {
            Some((_, which)) => says(Role::Party(party, PartyAttribute::Id), 0.88, true, &[who, which]),
            None => says(Role::Party(party, PartyAttribute::Name), 0.8, true, &[who]),
        };
    }
    if let Some((_, by)) = article {
        return match (attribute, number) {
            (Some((PartyAttribute::Name, what)), _) => says(Role::Goods(Goods::Description), 0.85, true, &[by, what]),
            (_, Some((_, which))) => says(Role::Goods(Goods::Article), 0.85, true, &[by, which]),
            _ => says(Role::Goods(Goods::Description), 0.6, true, &[by]),
        };
    }
    if let Some((attribute, what)) = attribute {
        let a_site = site.filter(|_| !matches!(attribute, PartyAttribute::Contact | PartyAttribute::RegisteredId));
        if let Some((_, by)) = a_site {
            return says(Role::Place(PlaceRole::Transit), 0.6, false, &[by, what]);
        }
        return says(Role::Party(PartyRole::Unspecified, attribute), 0.65, false, &[what]);
    }
    if let Some((document, by)) = document {
        return says(Role::Identifier(document), 0.65, true, &[by]);
    }
    if let Some((_, by)) = site {
        return says(Role::Place(PlaceRole::Transit), 0.5, false, &[by]);
    }
    // A number of what no one knows is no reference to a document.
    match (event, number) {
        (Some((role, by)), None) => says(Role::Time(role), 0.6, true, &[by]),
        (_, Some((_, by))) => says(Role::Other, 0.25, false, &[by]),
        (None, None) => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::understand::role::{Measure, Transport};

    fn role(header: &str) -> Role {
        read(header).unwrap_or_else(|| panic!("nothing in {header:?} ({})", words(header))).role
    }

    #[test]
    fn words_come_apart_however_they_were_joined() {
        for header in ["buyerZipCode", "BUYER_ZIP-CODE", "Buyer Zip Code", "  buyer.zip.code "] {
            assert_eq!(words(header), "buyer zip code");
        }
        assert_eq!(words("HS6 Code"), "hs 6 code");
        assert_eq!(words("ItemHSCode"), "item hs code");
        assert_eq!(words("PO / SO #"), "po so no");
        assert_eq!(words("重量(kg)"), "重量 kg");
        assert_eq!(words("Item IDs"), "item ids");
        assert_eq!(words("Expéditeur_N°"), "expediteur no");
    }

    #[test]
    fn the_vocabulary_is_written_as_headers_are_read() {
        for phrase in phrases() {
            let read = words(phrase.words);
            assert!(read == phrase.words || phrase.unspaced, "{:?} would never be found: headers read {read:?}", phrase.words);
        }
    }

    #[test]
    fn headers_of_many_tongues() {
        use PartyAttribute::{City, Country, Email, Id, Name, Phone, Postcode, RegisteredId, Street};
        for (header, expected) in [
            ("Shipper Name", Role::Party(PartyRole::Consignor, Name)),
            ("FORIEGN EXPORTER NAME", Role::Party(PartyRole::Exporter, Name)),
            ("US IMPORTER NAME", Role::Party(PartyRole::Importer, Name)),
            ("BuyerZipcode", Role::Party(PartyRole::Buyer, Postcode)),
            ("BuyerCountryCode", Role::Party(PartyRole::Buyer, Country)),
            ("ship-address-1", Role::Party(PartyRole::Consignee, Street)),
            ("Shipping City", Role::Party(PartyRole::Consignee, City)),
            ("Shipping Method", Role::Transport(Transport::Service)),
            ("buyer-email", Role::Party(PartyRole::Buyer, Email)),
            ("收件人电话", Role::Party(PartyRole::Consignee, Phone)),
            ("收件人", Role::Party(PartyRole::Consignee, Name)),
            ("寄件人姓名", Role::Party(PartyRole::Consignor, Name)),
            ("Empfänger", Role::Party(PartyRole::Consignee, Name)),
            ("Seller ID", Role::Party(PartyRole::Seller, Id)),
            ("Importateur EORI", Role::Party(PartyRole::Importer, RegisteredId)),
            ("PLZ", Role::Party(PartyRole::Unspecified, Postcode)),
            ("HS6 Code", Role::Goods(Goods::TariffCode)),
            ("产品海关编码", Role::Goods(Goods::TariffCode)),
            ("PRODUCT DESCTRIPTION", Role::Goods(Goods::Description)),
            ("Lineitem name", Role::Goods(Goods::Description)),
            ("product_id", Role::Goods(Goods::Article)),
            ("product_name_lenght", Role::Other),
            ("product_weight_g", Role::Measure(Measure::GrossMass)),
            ("Country of Origin", Role::Place(PlaceRole::Origin)),
            ("Country of Origin Indicator", Role::Other),
            ("Country of Departure", Role::Place(PlaceRole::Departure)),
            ("U.S PORT OF UNLADING", Role::Place(PlaceRole::Discharge)),
            ("Port_of_origin_code", Role::Place(PlaceRole::Loading)),
            ("销售区域", Role::Place(PlaceRole::Destination)),
            ("Origin_Acme_Plant", Role::Place(PlaceRole::Departure)),
            ("Retailer_DC", Role::Place(PlaceRole::Destination)),
            ("PO / SO #", Role::Identifier(Identifier::Order)),
            ("ASN/DN #", Role::Identifier(Identifier::Shipment)),
            ("订单行", Role::Identifier(Identifier::Line)),
            ("订单号", Role::Identifier(Identifier::Order)),
            ("快递单号", Role::Identifier(Identifier::Tracking)),
            ("MASTER BILL OF LADDING", Role::Identifier(Identifier::MasterBill)),
            ("Tracking-Nr.", Role::Identifier(Identifier::Tracking)),
            ("PO Sent to Vendor Date", Role::Time(TimeRole::Ordered)),
            ("PQ First Sent to Client Date", Role::Time(TimeRole::Issued)),
            ("Scheduled Delivery Date", Role::Time(TimeRole::Planned)),
            ("Delivery Recorded Date", Role::Time(TimeRole::Recorded)),
            ("交货时间", Role::Time(TimeRole::Delivered)),
            ("Lieferdatum", Role::Time(TimeRole::Delivered)),
            ("estimated_arrival_date", Role::Time(TimeRole::Planned)),
            ("Net Mass", Role::Measure(Measure::NetMass)),
            ("Poids brut (kg)", Role::Measure(Measure::GrossMass)),
            ("Tax Rate", Role::Money(Money::Tax)),
            ("Tax Type", Role::Other),
            ("Total Tax", Role::Money(Money::Tax)),
            ("Freight Cost (USD)", Role::Money(Money::Freight)),
            ("销售金额", Role::Money(Money::Value)),
            ("Shipment Value", Role::Money(Money::Value)),
            ("Vendor INCO Term", Role::Transport(Transport::Terms)),
            ("车牌号", Role::Transport(Transport::Means)),
            ("货品用户反馈", Role::Other),
            ("货品交货状况", Role::Other),
            ("Lieferdatum", Role::Time(TimeRole::Delivered)),
            ("Rechnungsnummer", Role::Identifier(Identifier::Invoice)),
            ("Order Country", Role::Place(PlaceRole::Destination)),
            ("Receipt Number", Role::Identifier(Identifier::Reference)),
            ("foreign_port_of_lading_qualifier", Role::Other),
        ] {
            assert_eq!(role(header), expected, "{header}: {:?}", read(header));
        }
        assert_eq!(read("C_FIELD7X"), None);
    }
}
