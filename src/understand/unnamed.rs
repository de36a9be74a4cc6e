//! Tables without a header that is understood: what the cells of several columns say together.
//!
//! What one column's values are is known already ([`super::candidate`]). Here columns explain each other: a number that is
//! the product of two others is a value, and they are quantity and price; numbers that begin anew with each order number its
//! lines; a text that is the same wherever the description is the same sorts the goods. What cells do not tell – whose
//! address, the date of what – stays open.

use super::candidate::Candidate;
use super::headers;
use super::role::{Goods, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole};
use super::shipments::Reason;
use super::values::{Looks, Profile};
use crate::reference::fold;
use crate::table::{Column, Kind, RowId, Table};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// So many rows are compared.
const ROWS: usize = 400;
/// An equation must hold in so many rows at least …
const FEWEST: usize = 5;
/// … and in this share of them.
const MOST_ROWS: f64 = 0.85;
/// More columns of numbers than this are no line of a shipment, and not multiplied with each other.
const NUMBERS: usize = 24;
/// How many columns of one thing there may be: units ordered, shipped and delivered.
const ALIKE: usize = 3;

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

struct Sight<'a> {
    table: &'a Table,
    profiles: &'a [Profile],
    found: &'a mut [Vec<Candidate>],
    rows: Vec<RowId>,
}

fn middle(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(0.0)
}

/// The word before a number: `SO-27816`, `Item 3`, `货品3`.
fn word_of(cell: &str) -> Option<&str> {
    let word = cell.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let is_numbered = word.len() < cell.len();
    let word = word.trim_end_matches([' ', '-', '_', '#', '.', '/']);
    (is_numbered && !word.is_empty() && word.chars().all(|letter| letter.is_alphabetic() || letter == ' ')).then_some(word)
}

impl<'a> Sight<'a> {
    fn column(&self, at: usize) -> &'a Column {
        &self.table.columns()[at]
    }

    fn columns(&self) -> std::ops::Range<usize> {
        0..self.found.len()
    }

    fn role(&self, at: usize) -> Role {
        self.found[at].first().map_or(Role::Other, |best| best.role)
    }

    fn is_free(&self, at: usize) -> bool {
        self.found[at].is_empty() && self.profiles[at].cells > 0
    }

    fn has(&self, is: impl Fn(Role) -> bool) -> bool {
        self.columns().any(|at| is(self.role(at)))
    }

    fn give(&mut self, at: usize, role: Role, score: f32, reason: Reason) {
        self.found[at] = vec![Candidate { role, score, reasons: vec![reason], settled: true, part_of_name: false, plain: true }];
    }

    fn because(&mut self, at: usize, role: Role, score: f32, because: String) {
        self.give(at, role, score, Reason::Neighbours { because });
    }

    fn name(&self, at: usize) -> &'a str {
        self.column(at).name()
    }

    fn texts(&self, at: usize) -> Vec<Cow<'a, str>> {
        self.rows.iter().map(|&row| self.column(at).text(row)).collect()
    }

    fn numbers(&self, at: usize) -> Vec<f64> {
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
                let reason = Reason::Values { kind: format!("numbers behind the word {word:?}"), share };
                self.give(at, said.role, 0.45 + 0.1 * share, reason);
            }
        }
    }

    /// "Not yet known" among dates leaves a column of dates.
    fn dates_among_words(&mut self) {
        for at in self.columns() {
            let share = self.profiles[at].dated;
            if self.is_free(at) && share > 0.5 {
                let reason = Reason::Values { kind: "dates".into(), share };
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
                let reason = Reason::Values { kind: Looks::Incoterm.name().into(), share };
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
                let reason = Reason::Values { kind: "names of sites".into(), share: sites as f32 / filled as f32 };
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
                self.because(
                    at,
                    Role::Party(PartyRole::Unspecified, PartyAttribute::Region),
                    0.45,
                    "codes of letters beside a city".into(),
                );
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
                let reason = Reason::Values { kind: Looks::LongText.name().into(), share: texts };
                self.give(at, Role::Goods(Goods::Description), 0.35, reason);
            }
        }
    }

    /// Numbers that begin anew with each number of the column before them, and rise within it.
    fn lines_of_orders(&mut self) {
        for at in 1..self.found.len() {
            if !self.profiles[at].is_number() || self.found[at].first().is_some_and(|best| best.score > 0.5) {
                continue;
            }
            let head = (at.saturating_sub(2)..at).rev().find(|&head| {
                let profile = &self.profiles[head];
                matches!(self.role(head), Role::Identifier(_)) || profile.share(Looks::Opaque) > 0.8
            });
            let Some(head) = head else { continue };
            if self.counts_within(head, at) {
                let because = format!("it begins anew with each number of {}", self.name(head));
                self.because(at, Role::Identifier(Identifier::Line), 0.5, because);
            }
        }
    }

    fn counts_within(&self, head: usize, at: usize) -> bool {
        let rows = self.table.row_count().min(ROWS) as u32;
        let (mut groups, mut begins, mut steps, mut rises) = (0usize, 0usize, 0usize, 0usize);
        let mut order = String::new();
        let mut last = f64::NAN;
        let lowest = (0..rows).filter_map(|row| self.column(at).number(RowId(row))).fold(f64::INFINITY, f64::min);
        for row in (0..rows).map(RowId) {
            let text = self.column(head).text(row);
            let Some(number) = self.column(at).number(row) else { continue };
            if number.fract() != 0.0 {
                return false;
            }
            if text.trim().is_empty() || text.trim() == order {
                steps += 1;
                rises += usize::from(number > last);
            } else {
                groups += 1;
                begins += usize::from(number == lowest);
                order = text.trim().to_owned();
            }
            last = number;
        }
        groups >= FEWEST
            && steps >= FEWEST
            && begins as f64 > MOST_ROWS * groups as f64
            && rises as f64 > MOST_ROWS * steps as f64
    }

    /// Columns of numbers of which nothing is known yet.
    fn open_numbers(&self) -> Vec<usize> {
        let open = |at: &usize| self.profiles[*at].is_number() && self.found[*at].first().is_none_or(|best| best.score < 0.45);
        self.columns().filter(open).take(NUMBERS).collect()
    }

    /// Whether the numbers stand for something: not flags, not keys, not all alike.
    fn varies(&self, at: usize) -> bool {
        let profile = &self.profiles[at];
        profile.distinct > 2 || profile.distinct == 2 && profile.share(Looks::Flag) < 0.95
    }

    fn is_whole(numbers: &[f64]) -> bool {
        numbers.iter().all(|number| number.is_nan() || number.fract() == 0.0)
    }

    /// Value is quantity times price; and the price of a pack that of a unit times the units in it.
    fn products(&mut self) {
        let open: Vec<usize> = self.open_numbers().into_iter().filter(|&at| self.varies(at)).collect();
        let numbers: Vec<(usize, Vec<f64>)> = open.into_iter().map(|at| (at, self.numbers(at))).collect();
        let mut best: Option<(f64, usize, usize, usize)> = None;
        for (one, (_, first)) in numbers.iter().enumerate() {
            for (other, (_, second)) in numbers.iter().enumerate().skip(one + 1) {
                if !Self::is_whole(first) && !Self::is_whole(second) {
                    continue;
                }
                for (product, (_, third)) in numbers.iter().enumerate() {
                    if product == one || product == other {
                        continue;
                    }
                    // Shares of a whole are no prices.
                    let price = if Self::is_whole(first) { second } else { first };
                    if Self::is_whole(third) && price.iter().all(|&price| price.is_nan() || price <= 1.0) {
                        continue;
                    }
                    let exact = |a: f64, b: f64, c: f64| (a * b - c).abs() <= 0.005 * c.abs() + 0.01;
                    if let Some(share) = holds(first, second, third, exact)
                        && best.is_none_or(|(most, ..)| share > most)
                    {
                        best = Some((share, one, other, product));
                    }
                }
            }
        }
        let Some((_, one, other, product)) = best else { return };
        // Of two whole numbers the quantity comes first, as papers have it.
        let (quantity, price) = if Self::is_whole(&numbers[one].1) { (one, other) } else { (other, one) };
        let at = |which: usize| numbers[which].0;
        let names = [quantity, price, product].map(|which| self.name(at(which)));
        let equation = format!("{} times {} is {}", names[0], names[1], names[2]);
        self.because(at(quantity), Role::Measure(Measure::Quantity), 0.6, equation.clone());
        self.because(at(price), Role::Money(Money::UnitPrice), 0.6, equation.clone());
        self.because(at(product), Role::Money(Money::Value), 0.6, equation);
        let used = [quantity, price, product];
        for (units, (unit_at, in_pack)) in numbers.iter().enumerate() {
            for (each, (each_at, of_unit)) in numbers.iter().enumerate() {
                if units == each || used.contains(&units) || used.contains(&each) || !Self::is_whole(in_pack) {
                    continue;
                }
                // Prices are rounded to cents, and the rounding counts as often as there are units in a pack.
                let near = |a: f64, b: f64, c: f64| (a * b - c).abs() <= 0.0051 * a.abs() + 0.01 * c.abs();
                if Self::is_whole(of_unit) || holds(in_pack, of_unit, &numbers[price].1, near).is_none() {
                    continue;
                }
                let because = format!("{} times {} is {}", self.name(*unit_at), self.name(*each_at), self.name(at(price)));
                self.because(*each_at, Role::Money(Money::UnitPrice), 0.55, because.clone());
                self.because(*unit_at, Role::Other, 0.5, because);
                return;
            }
        }
    }

    /// Whether lines of goods stand in the table.
    fn is_of_goods(&self) -> bool {
        self.has(|role| {
            matches!(
                role,
                Role::Goods(Goods::TariffCode | Goods::Description | Goods::Article)
                    | Role::Identifier(Identifier::Order | Identifier::Line)
            )
        })
    }

    /// The only whole numbers of a table of goods that nothing else explains, or up to three columns that are nearly the
    /// same: units ordered, shipped, delivered.
    fn quantities(&mut self) {
        if !self.is_of_goods() || self.has(|role| role == Role::Measure(Measure::Quantity)) {
            return;
        }
        let whole: Vec<(usize, Vec<f64>)> = self
            .open_numbers()
            .into_iter()
            .filter(|&at| self.varies(at) && !self.is_key(at))
            .map(|at| (at, self.numbers(at)))
            .filter(|(_, numbers)| {
                let filled: Vec<f64> = numbers.iter().copied().filter(|number| !number.is_nan()).collect();
                let years = filled.iter().all(|number| (1900.0..2100.0).contains(number));
                Self::is_whole(numbers) && !years && filled.iter().all(|&number| number >= 0.0) && middle(filled) >= 1.0
            })
            .collect();
        let alike = |one: &[f64], other: &[f64]| {
            let both: Vec<f64> =
                one.iter().zip(other).filter(|(a, b)| **a > 0.0 && **b > 0.0).map(|(one, other)| one / other).collect();
            both.len() >= FEWEST
                && both.iter().filter(|ratio| (0.5..2.0).contains(*ratio)).count() as f64 > 0.8 * both.len() as f64
        };
        let (Some((_, first)), true) = (whole.first(), whole.len() <= ALIKE) else { return };
        if !whole.iter().all(|(_, numbers)| alike(first, numbers)) {
            return;
        }
        for (at, _) in &whole {
            let because = "the only whole numbers beside goods that nothing else explains".to_owned();
            self.because(*at, Role::Measure(Measure::Quantity), 0.4, because);
        }
    }

    /// Whether nearly every row has a number of its own.
    fn is_key(&self, at: usize) -> bool {
        let profile = &self.profiles[at];
        let length = |text: &Cow<str>| text.trim().len();
        let texts = self.texts(at);
        let same_length = texts.iter().all(|text| text.trim().is_empty() || length(text) == length(&texts[0]));
        profile.cells >= 20
            && profile.distinct_share() > 0.97
            && same_length
            && texts.first().is_some_and(|text| length(text) >= 5)
    }

    /// Amounts: by their currency, or beside a tariff code, where the greater of two is worth and the smaller weighs.
    fn amounts(&mut self) {
        if self.has(|role| matches!(role, Role::Money(Money::Value))) {
            return;
        }
        let open = self.open_numbers();
        let signed = open.iter().copied().find(|&at| {
            let texts = self.texts(at);
            let signs = texts.iter().filter(|text| text.contains(['€', '$', '£', '¥', '¥', '元', '円', '₹', '₩'])).count();
            signs * 2 > texts.len()
        });
        if let Some(at) = signed {
            self.give(at, Role::Money(Money::Value), 0.5, Reason::Values { kind: "amounts with a currency".into(), share: 1.0 });
            return;
        }
        let decimals: Vec<(f64, usize)> = open
            .into_iter()
            .filter(|&at| self.profiles[at].distinct_share() > 0.3)
            .map(|at| (at, self.numbers(at)))
            .filter(|(_, numbers)| !Self::is_whole(numbers))
            .map(|(at, numbers)| (middle(numbers.into_iter().filter(|number| !number.is_nan()).collect()), at))
            .filter(|(middle, _)| *middle > 0.0)
            .collect();
        let currency = self.has(|role| role == Role::Money(Money::Currency));
        match decimals[..] {
            [(_, at)] if currency => {
                self.because(at, Role::Money(Money::Value), 0.45, "the only amounts, and a currency in the row".into());
            }
            [one, other] if self.has(|role| role == Role::Goods(Goods::TariffCode)) => {
                let (small, great) = if one.0 < other.0 { (one.1, other.1) } else { (other.1, one.1) };
                self.because(great, Role::Money(Money::Value), 0.4, "the greater of two amounts beside a tariff code".into());
                self.because(
                    small,
                    Role::Measure(Measure::GrossMass),
                    0.35,
                    "the smaller of two amounts beside a tariff code".into(),
                );
            }
            _ => {}
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
                let because = "words right before the quantity".to_owned();
                self.because(before, Role::Goods(Goods::Description), 0.35, because);
            }
        }
    }

    /// What depends on the description: the article number that stands for it, the brand that it begins with, the kind of
    /// goods that it belongs to.
    fn texts_of_goods(&mut self) {
        let Some(described) = self.columns().find(|&at| self.role(at) == Role::Goods(Goods::Description)) else { return };
        let descriptions: Vec<String> = self.texts(described).iter().map(|text| fold(text)).collect();
        let name = self.name(described);
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
                self.because(at, Role::Goods(role), 0.45, format!("{name} begins with it"));
                continue;
            }
            let (known, same) = depends(pairs.iter().copied());
            let follows = known >= FEWEST && same as f64 >= 0.97 * known as f64;
            let codes = texts.iter().filter(|text| is_article_code(text)).count();
            if codes as f64 > 0.9 * pairs.len() as f64 {
                let (known_back, same_back) = depends(pairs.iter().map(|&(description, text)| (text, description)));
                let back = known_back > 0 && same_back as f64 >= 0.95 * known_back as f64;
                if back && (follows || known > 0 && known == same && at.abs_diff(described) == 1) {
                    self.because(at, Role::Goods(Goods::Article), 0.45, format!("one for each {name}"));
                }
            } else if follows && words > 0.8 && profile.distinct >= 2 && profile.share(Looks::Flag) < 0.5 {
                self.because(at, Role::Goods(Goods::Category), 0.4, format!("the same wherever {name} is the same"));
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

/// The share of rows in which an equation of three columns holds, if it holds in nearly all. Rows in which a factor is one
/// say nothing, unless there are no others.
fn holds(first: &[f64], second: &[f64], third: &[f64], equation: impl Fn(f64, f64, f64) -> bool) -> Option<f64> {
    let (mut telling, mut right, mut differ) = (0usize, 0usize, false);
    let mut before = None;
    for ((&one, &other), &product) in first.iter().zip(second).zip(third) {
        let tells = one > 0.0 && other > 0.0 && product > 0.0 && one != 1.0 && other != 1.0;
        if !tells {
            continue;
        }
        telling += 1;
        right += usize::from(equation(one, other, product));
        differ |= before.replace((one, other)).is_some_and(|before| before != (one, other));
        if telling - right > 10 && (right as f64) < MOST_ROWS * telling as f64 {
            return None;
        }
    }
    let share = right as f64 / telling.max(1) as f64;
    (telling >= FEWEST && differ && share > MOST_ROWS).then_some(share)
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
