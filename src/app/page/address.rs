//! The page's address: the view and the one selection that all views read and set, as they stand behind the `#`.
//!
//! It holds settings and never data: organisations and goods stand as numbers that mean something only beside the same
//! files. `#/products?observer=operator:cainiao&from=2024-01-01&to=2024-06-30&product=64&place=BE`. No browser type in here.

use crate::exposure::{Chosen, GoodsChosen, PlaceChosen};
use crate::reference::country::CountryCode;
use crate::table::Day;

/// A view of the result.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, Default)]
pub enum View {
    /// The worst findings, the matrix, what the files hold.
    #[default]
    Overview,
    /// Observers, and who could order them to hand over.
    Who,
    /// Flows on a chart.
    Map,
    /// The supply network.
    Network,
    /// The goods.
    Products,
    /// The people.
    Consumers,
    /// Changes over time.
    Patterns,
    /// The rows.
    Records,
    /// What was read, and how it was understood.
    Files,
}

impl View {
    /// All views, in the order of the navigation.
    pub const ALL: [View; 9] = [
        View::Overview,
        View::Who,
        View::Map,
        View::Network,
        View::Products,
        View::Consumers,
        View::Patterns,
        View::Records,
        View::Files,
    ];

    /// Its name in the address.
    pub fn key(self) -> &'static str {
        match self {
            View::Overview => "overview",
            View::Who => "who",
            View::Map => "map",
            View::Network => "network",
            View::Products => "products",
            View::Consumers => "consumers",
            View::Patterns => "patterns",
            View::Records => "records",
            View::Files => "files",
        }
    }
}

/// What is looked at: every view reads it, and any can set it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Selection {
    /// Key of the observer through whose eyes the records are seen; `None` for the whole file.
    pub observer: Option<String>,
    /// First and last day.
    pub period: Option<(Day, Day)>,
    /// Tariff chapter or heading (two or four digits); for a group of goods without one `group:` and its place in the report.
    pub product: Option<String>,
    /// Country code, or the number of a place.
    pub place: Option<String>,
    /// The number of an organisation.
    pub organisation: Option<u32>,
}

impl Selection {
    /// The part of the shipments that is looked at; what names nothing is left out. The observer chooses no lines.
    pub fn chosen(&self) -> Chosen {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        Chosen {
            period: self.period,
            goods: self.product.as_deref().and_then(|product| match product.strip_prefix(GROUP) {
                Some(group) => group.parse().ok().map(GoodsChosen::Group),
                None => digits(product).then(|| GoodsChosen::Tariff(product.to_owned())),
            }),
            place: self.place.as_deref().and_then(|place| match place.parse() {
                Ok(number) => Some(PlaceChosen::Place(number)),
                Err(_) => CountryCode::new(place).map(PlaceChosen::Country),
            }),
            party: self.organisation,
        }
    }

    /// Nothing chosen but the observer, who chooses no lines.
    pub fn of_everything(&self) -> Selection {
        Selection { observer: self.observer.clone(), ..Selection::default() }
    }
}

/// Before the number of a group of goods that has no tariff code.
pub const GROUP: &str = "group:";

/// View and selection.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Address {
    /// The view.
    pub view: View,
    /// What is looked at in it.
    pub selection: Selection,
    /// The finding whose records the view of records shows, by its measure.
    pub finding: Option<String>,
    /// What is thought to be cut out of the supply network: the number of a node of its picture.
    pub cut: Option<u32>,
}

impl Address {
    /// Reads what stands behind the `#`; what is not understood is left out.
    ///
    /// ```text
    /// #/map?from=2024-01-01&to=2024-06-30
    /// ```
    pub fn read(hash: &str) -> Address {
        let hash = hash.trim_start_matches('#').trim_start_matches('/');
        let (view, query) = hash.split_once('?').unwrap_or((hash, ""));
        let mut address =
            Address { view: View::ALL.into_iter().find(|known| known.key() == view).unwrap_or_default(), ..Address::default() };
        let (mut from, mut to) = (None, None);
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let Some(value) = unescaped(value).filter(|value| !value.is_empty()) else { continue };
            let selection = &mut address.selection;
            match name {
                "observer" => selection.observer = Some(value),
                "from" => from = day(&value),
                "to" => to = day(&value),
                "product" => selection.product = Some(value),
                "place" => selection.place = Some(value),
                "organisation" => selection.organisation = value.parse().ok(),
                "finding" => address.finding = Some(value),
                "cut" => address.cut = value.parse().ok(),
                _ => {}
            }
        }
        address.selection.period = from.zip(to).filter(|(from, to)| from <= to);
        address
    }

    /// What stands behind the `#`, with the `#`.
    pub fn written(&self) -> String {
        let Selection { observer, period, product, place, organisation } = &self.selection;
        let mut pairs: Vec<(&str, String)> = Vec::new();
        let mut add = |name, value: &Option<String>| pairs.extend(value.iter().map(|value| (name, escaped(value))));
        add("observer", observer);
        add("from", &period.map(|(from, _)| iso(from)));
        add("to", &period.map(|(_, to)| iso(to)));
        add("product", product);
        add("place", place);
        add("organisation", &organisation.map(|number| number.to_string()));
        add("finding", &self.finding);
        add("cut", &self.cut.map(|node| node.to_string()));
        let mut hash = format!("#/{}", self.view.key());
        for (at, (name, value)) in pairs.iter().enumerate() {
            hash.push(if at == 0 { '?' } else { '&' });
            hash.push_str(name);
            hash.push('=');
            hash.push_str(value);
        }
        hash
    }
}

fn iso(day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

/// A day as the address writes it: `2024-01-31`.
pub fn day(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-').map(str::parse::<i32>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    Day::from_ymd(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// Letters, digits and a few marks stand for themselves, everything else as `%` and two digits.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b':' | b'~' => out.push(char::from(byte)),
            _ => {
                out.push('%');
                out.extend([byte >> 4, byte & 15].map(|digit| char::from_digit(u32::from(digit), 16).unwrap_or('0')));
            }
        }
    }
    out
}

fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            let digits = std::str::from_utf8(tail.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_read_from_the_selection() {
        let chosen = |hash: &str| Address::read(hash).selection.chosen();
        assert!(chosen("#/map?observer=operator:cainiao").is_everything());
        assert_eq!(chosen("#/map?product=6403").goods, Some(GoodsChosen::Tariff("6403".to_owned())));
        assert_eq!(chosen("#/map?product=group:12").goods, Some(GoodsChosen::Group(12)));
        assert_eq!(chosen("#/map?place=BE").place, CountryCode::new("BE").map(PlaceChosen::Country));
        assert_eq!(chosen("#/map?place=17").place, Some(PlaceChosen::Place(17)));
        assert_eq!(chosen("#/map?organisation=4&from=2024-01-01&to=2024-01-31").party, Some(4));
        for nothing in ["#/map?product=shoes", "#/map?product=group:x", "#/map?place=nowhere", "#/map?from=2024-02-01"] {
            assert!(chosen(nothing).is_everything(), "{nothing}");
        }
        let selection = Address::read("#/who?observer=other:X&place=BE").selection;
        assert!(selection.of_everything().chosen().is_everything() && selection.of_everything().observer.is_some());
    }

    #[test]
    fn an_address_is_read_back_as_it_was_written() {
        let selection = Selection {
            observer: Some("other:Port & Söhne=1".to_owned()),
            period: Day::from_ymd(2024, 1, 1).zip(Day::from_ymd(2024, 6, 30)),
            product: Some("6403".to_owned()),
            place: Some("BE".to_owned()),
            organisation: Some(17),
        };
        for view in View::ALL {
            let finding = Some("routes.hub-share".to_owned());
            let address = Address { view, selection: selection.clone(), finding, cut: Some(3) };
            assert_eq!(Address::read(&address.written()), address);
        }
        assert_eq!(Address::default().written(), "#/overview");
    }

    #[test]
    fn what_is_not_understood_is_left_out() {
        assert_eq!(Address::read(""), Address::default());
        assert_eq!(Address::read("#main"), Address::default());
        let odd = Address::read("#/map?from=2024-02-30&to=2024-03-01&product=%zz&organisation=x&place=%42E&what=1");
        assert_eq!(odd.view, View::Map);
        assert_eq!(odd.selection, Selection { place: Some("BE".to_owned()), ..Selection::default() });
        assert_eq!(Address::read("#/map?from=2024-03-02&to=2024-03-01").selection.period, None);
    }
}
