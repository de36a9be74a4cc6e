//! Tables without a header that is understood: what the cells of several columns say together.
//!
//! What one column's values are is known already ([`super::candidate`]). Here columns explain each other: a number that is
//! the product of two others is a value, and they are quantity and price; numbers that begin anew with each order number its
//! lines; a text that is the same wherever the description is the same sorts the goods. What cells do not tell – whose
//! address, the date of what – stays open.

use super::candidate::Candidate;
use super::headers;
use super::reasons::ReasonSays;
use super::role::{Goods, Measure, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole};
use super::shipments::Reason;
use super::values::{Looks, Profile};
use crate::reference::fold;
use crate::saying::{Saying, Value};
use crate::table::{Column, Kind, RowId, Table};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// So many rows are compared.
pub(super) const ROWS: usize = 400;
/// In fewer rows nothing is compared.
pub(super) const FEWEST: usize = 5;
/// What is said of rows must hold in this share of them.
pub(super) const MOST_ROWS: f64 = 0.85;

/// Whether no header says what its column holds.
pub(super) fn is_headerless(table: &Table) -> bool {
    table.columns().iter().all(|column| headers::read(column.name()).is_none_or(|says| !says.whose && says.role == Role::Other))
}

/// Finds roles by what columns say together, for a table of which [`is_headerless`] holds.
///
/// # Complexity
/// Some looks at 400 rows for each column, pair of texts and triple of numbers; at most 24 columns of numbers are multiplied.
pub(super) fn find(table: &Table, profiles: &[Profile], found: &mut [Vec<Candidate>]) {
    let mut sight = Sight { table, profiles, found, rows: spread(table.row_count()) };
    sight.cells_that_name_themselves();
    sight.dates_among_words();
    sight.terms_and_places();
    sight.descriptions();
    sight.lines_of_orders();
    sight.products();
    sight.quantities();
    sight.amounts();
    sight.descriptions_beside_quantities();
    sight.texts_of_goods();
}

/// Rows from everywhere in the table.
fn spread(rows: usize) -> Vec<RowId> {
    let most = rows.min(ROWS);
    (0..most).map(|at| RowId((at * rows / most) as u32)).collect()
}

/// A table and what is known of its columns so far.
pub(super) struct Sight<'a> {
    pub(super) table: &'a Table,
    pub(super) profiles: &'a [Profile],
    pub(super) found: &'a mut [Vec<Candidate>],
    rows: Vec<RowId>,
}

/// The word before a number: `SO-27816`, `Item 3`, `货品3`.
fn word_of(cell: &str) -> Option<&str> {
    let word = cell.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let is_numbered = word.len() < cell.len();
    let word = word.trim_end_matches([' ', '-', '_', '#', '.', '/']);
    (is_numbered && !word.is_empty() && word.chars().all(|letter| letter.is_alphabetic() || letter == ' ')).then_some(word)
}

impl<'a> Sight<'a> {
    pub(super) fn column(&self, at: usize) -> &'a Column {
        &self.table.columns()[at]
    }

    pub(super) fn columns(&self) -> std::ops::Range<usize> {
        0..self.found.len()
    }

    pub(super) fn role(&self, at: usize) -> Role {
        self.found[at].first().map_or(Role::Other, |best| best.role)
    }

    fn is_free(&self, at: usize) -> bool {
        self.found[at].is_empty() && self.profiles[at].cells > 0
    }

    pub(super) fn has(&self, is: impl Fn(Role) -> bool) -> bool {
        self.columns().any(|at| is(self.role(at)))
    }

    pub(super) fn give(&mut self, at: usize, role: Role, score: f32, reason: Reason) {
        self.found[at] = vec![Candidate { role, score, reasons: vec![reason], settled: true, part_of_name: false, plain: true }];
    }

    pub(super) fn because(&mut self, at: usize, role: Role, score: f32, because: impl Into<Saying>) {
        self.give(at, role, score, Reason::neighbours(because));
    }

    pub(super) fn name(&self, at: usize) -> &'a str {
        self.column(at).name()
    }

    /// A column's name, for what is said of it.
    pub(super) fn column_name(&self, at: usize) -> Value {
        Value::Name(self.name(at).to_owned())
    }

    pub(super) fn texts(&self, at: usize) -> Vec<Cow<'a, str>> {
        self.rows.iter().map(|&row| self.column(at).text(row)).collect()
    }

    pub(super) fn numbers(&self, at: usize) -> Vec<f64> {
        self.rows.iter().map(|&row| self.column(at).number(row).unwrap_or(f64::NAN)).collect()
    }

    /// "SO-1, SO-2" are orders, "Item 1, Item 2" items: the word is that of a header.
    fn cells_that_name_themselves(&mut self) {
        for at in self.columns() {
            if !matches!(self.column(at).kind(), Kind::Text) || self.found[at].first().is_some_and(|best| best.score > 0.5) {
                continue;
            }
            let texts = self.texts(at);
            let mut times: FxHashMap<&str, usize> = FxHashMap::default();
            let filled = texts.iter().filter(|text| !text.trim().is_empty()).count();
            for word in texts.iter().filter_map(|text| word_of(text.trim())) {
                *times.entry(word).or_default() += 1;
            }
            let Some((word, count)) = times.into_iter().max_by_key(|&(word, count)| (count, word)) else { continue };
            if count * 5 < filled * 3 || self.profiles[at].distinct < 2 {
                continue;
            }
            let said = headers::read_words(&headers::words(&format!("{word} no")))
                .filter(|said| matches!(said.role, Role::Identifier(_) | Role::Party(_, PartyAttribute::Id)))
                .or_else(|| headers::read(word).filter(|said| said.whose));
            if let Some(said) = said.filter(|said| said.role != Role::Other && !matches!(said.role, Role::Time(_))) {
                let share = count as f32 / filled.max(1) as f32;
                let reason = Reason::values(Saying::of(ReasonSays::BehindWord, [Value::Name(word.to_owned())]), share);
                self.give(at, said.role, 0.45 + 0.1 * share, reason);
            }
        }
    }

    /// "Not yet known" among dates leaves a column of dates.
    fn dates_among_words(&mut self) {
        for at in self.columns() {
            let share = self.profiles[at].dated;
            if self.is_free(at) && share > 0.5 {
                let reason = Reason::values(ReasonSays::Dates, share);
                self.give(at, Role::Time(TimeRole::Unspecified), 0.3 + 0.2 * share, reason);
            }
        }
    }

    /// Terms of delivery where some lines have none, names of sites, and regions beside a city.
    fn terms_and_places(&mut self) {
        use super::role::Transport;
        for at in self.columns() {
            let profile = &self.profiles[at];
            let share = profile.share(Looks::Incoterm);
            if share > 0.3 && profile.distinct >= 3 && profile.distinct <= 20 {
                let reason = Reason::values(Looks::Incoterm, share);
                self.give(at, Role::Transport(Transport::Terms), 0.5, reason);
                continue;
            }
            if !matches!(self.column(at).kind(), Kind::Text) || !self.is_free(at) {
                continue;
            }
            let texts = self.texts(at);
            let filled = texts.iter().filter(|text| !text.trim().is_empty()).count().max(1);
            let sites = texts.iter().filter(|text| headers::names_a_site(text)).count();
            if sites * 10 > filled * 7 {
                let reason = Reason::values(ReasonSays::Sites, sites as f32 / filled as f32);
                self.give(at, Role::Place(PlaceRole::Transit), 0.4, reason);
                continue;
            }
            let is_code = |text: &str| matches!(text.len(), 2 | 3) && text.bytes().all(|byte| byte.is_ascii_uppercase());
            let codes = texts.iter().filter(|text| is_code(text.trim())).count();
            let near = at.saturating_sub(1)..(at + 2).min(self.found.len());
            let in_address = near.clone().any(|near| {
                matches!(self.role(near), Role::Party(_, PartyAttribute::City | PartyAttribute::Postcode)) && near != at
            });
            if in_address && codes * 10 > filled * 9 && profile.distinct >= 3 {
                self.because(at, Role::Party(PartyRole::Unspecified, PartyAttribute::Region), 0.45, ReasonSays::CodesBesideCity);
            }
        }
    }

    /// A text of several words with figures in it is a description even if it is always the same.
    fn descriptions(&mut self) {
        for at in self.columns() {
            let profile = &self.profiles[at];
            let figures = 1.0 - profile.share(Looks::Letters);
            let texts = profile.share(Looks::LongText);
            if self.is_free(at)
                && profile.cells >= 5
                && profile.dated < 0.3
                && texts > 0.7
                && figures > 0.7
                && profile.share(Looks::Street) < 0.3
            {
                let reason = Reason::values(Looks::LongText, texts);
                self.give(at, Role::Goods(Goods::Description), 0.35, reason);
            }
        }
    }

    /// Words right before a quantity are what is counted, if they are nobody's name and no place.
    fn descriptions_beside_quantities(&mut self) {
        if self.has(|role| role == Role::Goods(Goods::Description)) {
            return;
        }
        for at in 1..self.found.len() {
            let before = at - 1;
            let profile = &self.profiles[before];
            let named = profile.share(Looks::Company) + profile.share(Looks::Person) + profile.share(Looks::PlaceName);
            if self.role(at) == Role::Measure(Measure::Quantity)
                && self.is_free(before)
                && matches!(self.column(before).kind(), Kind::Text)
                && profile.share(Looks::Flag) < 0.3
                && named < 0.3
                && profile.distinct >= 3
            {
                let because = ReasonSays::BeforeQuantity;
                self.because(before, Role::Goods(Goods::Description), 0.35, because);
            }
        }
    }

    /// What depends on the description: the article number that stands for it, the brand that it begins with, the kind of
    /// goods that it belongs to.
    fn texts_of_goods(&mut self) {
        let Some(described) = self.columns().find(|&at| self.role(at) == Role::Goods(Goods::Description)) else { return };
        let descriptions: Vec<String> = self.texts(described).iter().map(|text| fold(text)).collect();
        let name = [self.column_name(described)];
        for at in self.columns() {
            let profile = &self.profiles[at];
            let weak = self.found[at].first().is_none_or(|best| best.score < 0.3);
            if !weak
                || profile.cells == 0
                || !matches!(self.column(at).kind(), Kind::Text)
                || profile.share(Looks::LongText) > 0.7
            {
                continue;
            }
            let texts: Vec<String> = self.texts(at).iter().map(|text| fold(text)).collect();
            let pairs: Vec<(&str, &str)> = descriptions
                .iter()
                .zip(&texts)
                .filter(|(description, text)| !description.is_empty() && !text.is_empty())
                .map(|(description, text)| (description.as_str(), text.as_str()))
                .collect();
            if pairs.len() < FEWEST {
                continue;
            }
            let begins = pairs.iter().filter(|(description, text)| begins_with(description, text)).count();
            let words = profile.share(Looks::Letters);
            if begins as f64 > MOST_ROWS * pairs.len() as f64 {
                let role = if words > 0.9 { Goods::Brand } else { Goods::Category };
                self.because(at, Role::Goods(role), 0.45, Saying::of(ReasonSays::DescriptionBegins, name.clone()));
                continue;
            }
            let (known, same) = depends(pairs.iter().copied());
            let follows = known >= FEWEST && same as f64 >= 0.97 * known as f64;
            let codes = texts.iter().filter(|text| is_article_code(text)).count();
            if codes as f64 > 0.9 * pairs.len() as f64 {
                let (known_back, same_back) = depends(pairs.iter().map(|&(description, text)| (text, description)));
                let back = known_back > 0 && same_back as f64 >= 0.95 * known_back as f64;
                if back && (follows || known > 0 && known == same && at.abs_diff(described) == 1) {
                    self.because(at, Role::Goods(Goods::Article), 0.45, Saying::of(ReasonSays::OneForEach, name.clone()));
                }
            } else if follows && words > 0.8 && profile.distinct >= 2 && profile.share(Looks::Flag) < 0.5 {
                self.because(at, Role::Goods(Goods::Category), 0.4, Saying::of(ReasonSays::SameWherever, name.clone()));
            }
        }
    }
}

/// Whether a text begins with another, whole words at least.
fn begins_with(text: &str, beginning: &str) -> bool {
    text.strip_prefix(beginning).is_some_and(|rest| rest.starts_with(' '))
}

fn is_article_code(text: &str) -> bool {
    (3..=20).contains(&text.len()) && text.bytes().any(|byte| byte.is_ascii_digit()) && text.split(' ').count() <= 3
}

/// Of the keys that stand in several rows, how many there are, and how many always with the same text.
fn depends<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> (usize, usize) {
    let mut of_key: FxHashMap<&str, (&str, usize, bool)> = FxHashMap::default();
    for (key, text) in pairs {
        let entry = of_key.entry(key).or_insert((text, 0, true));
        entry.1 += 1;
        entry.2 &= entry.0 == text;
    }
    let several = of_key.values().filter(|(_, rows, _)| *rows > 1);
    (several.clone().count(), several.filter(|(.., same)| *same).count())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{find_roles, key, sample::table};

    fn keys(text: &str) -> Vec<String> {
        find_roles(&table(text, ',', false)).into_iter().map(|found| key(found.role)).collect()
    }

    #[test]
    fn a_product_makes_value_quantity_and_price() {
        let mut text = String::new();
        for (row, price) in ["2.50", "3.75", "10.20", "4.10", "7.35", "1.15", "8.80"].iter().enumerate() {
            let quantity = 3 + row * 7 % 11;
            let value = price.parse::<f64>().unwrap() * quantity as f64;
            text += &format!("PO-{},{quantity},{price},{value:.2}\n", 410 + row * 3);
        }
        assert_eq!(keys(&text), ["order-number", "quantity", "unit-price", "goods-value"]);
    }

    #[test]
    fn lines_begin_anew_with_each_order() {
        let mut text = String::new();
        for order in 0..8 {
            for line in 1..=(2 + order % 3) {
                text += &format!("X7{}Q,{},{}\n", 1000 + order * 37, line * 10, 5 + (order * 7 + line * 5) % 23);
            }
        }
        let found = keys(&text);
        assert_eq!((found[1].as_str(), found[2].as_str()), ("line-number", "quantity"));
    }

    #[test]
    fn goods_explain_what_depends_on_them() {
        let goods = [
            ("AC-10", "Zarbo", "Zarbo travel mug with lid 350 ml", "kitchen"),
            ("AC-20", "Zarbo", "Zarbo travel mug with lid 500 ml", "kitchen"),
            ("LK-11", "Quendra", "Quendra desk lamp with 2 bulbs", "lighting"),
            ("LK-12", "Quendra", "Quendra desk lamp with 4 bulbs", "lighting"),
            ("TN-90", "Vilos", "Vilos camping tent for 3 persons", "outdoor"),
            ("TN-91", "Vilos", "Vilos camping tent for 5 persons", "outdoor"),
        ];
        let mut text = String::new();
        for (article, brand, description, kind) in goods.iter().chain(&goods).chain(&goods) {
            text += &format!("{article},{brand},{description},{kind}\n");
        }
        assert_eq!(keys(&text), ["article-number", "brand", "goods-description", "goods-category"]);
    }

    #[test]
    fn of_two_addresses_the_first_sends() {
        let mut text = String::new();
        for (number, (name, town)) in [
            ("Anna Voorbeeld", "Antwerpen"),
            ("Jan Exempel", "Rotterdam"),
            ("Maria Muestra", "Hamburg"),
            ("Peter Muster", "Berlin"),
        ]
        .iter()
        .enumerate()
        {
            text += &format!(
                "Sample Trading Ltd,{number} Example Street,London,GB,{name},Example Street 1{number},90{number}0,{town},BE\n"
            );
        }
        assert_eq!(
            keys(&text.repeat(2)),
            [
                "consignor.name",
                "consignor.street",
                "consignor.city",
                "consignor.country",
                "consignee.name",
                "consignee.street",
                "consignee.postcode",
                "consignee.city",
                "consignee.country",
            ]
        );
    }

    #[test]
    fn measurements_of_flowers_are_no_shipment() {
        let mut text = String::new();
        for row in 0..40 {
            text += &format!(
                "{},{}.{},{}.{},{}.{},rosa\n",
                row + 1,
                4 + row % 3,
                row % 10,
                2 + row % 2,
                row * 3 % 10,
                1,
                row * 7 % 10
            );
        }
        assert!(keys(&text).iter().all(|key| key == "other"), "{:?}", keys(&text));
    }
}
