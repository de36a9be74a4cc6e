//! Columns of numbers that explain each other, in tables without a header: see [`super::unnamed`].

use super::reasons::ReasonSays;
use super::role::{Goods, Identifier, Measure, Money, Role};
use super::shipments::Reason;
use super::unnamed::{FEWEST, MOST_ROWS, ROWS, Sight};
use super::values::Looks;
use crate::saying::Saying;
use crate::table::{RowId, order};
use std::borrow::Cow;

/// More columns of numbers than this are no line of a shipment, and not multiplied with each other.
const NUMBERS: usize = 24;
/// How many columns of one thing there may be: units ordered, shipped and delivered.
const ALIKE: usize = 3;

fn middle(mut numbers: Vec<f64>) -> f64 {
    order::sort_by(&mut numbers, f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(0.0)
}

impl Sight<'_> {
    /// Numbers that begin anew with each number of the column before them, and rise within it.
    pub(super) fn lines_of_orders(&mut self) {
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
                let because = Saying::of(ReasonSays::BeginsAnew, [self.column_name(head)]);
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
    pub(super) fn products(&mut self) {
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
        let equation = Saying::of(ReasonSays::Product, [quantity, price, product].map(|which| self.column_name(at(which))));
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
                let because = Saying::of(ReasonSays::Product, [*unit_at, *each_at, at(price)].map(|at| self.column_name(at)));
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
    pub(super) fn quantities(&mut self) {
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
            let because = ReasonSays::OnlyWholeNumbers;
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
    pub(super) fn amounts(&mut self) {
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
            self.give(at, Role::Money(Money::Value), 0.5, Reason::values(ReasonSays::Amounts, 1.0));
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
                self.because(at, Role::Money(Money::Value), 0.45, ReasonSays::OnlyAmounts);
            }
            [one, other] if self.has(|role| role == Role::Goods(Goods::TariffCode)) => {
                let (small, great) = if one.0 < other.0 { (one.1, other.1) } else { (other.1, one.1) };
                self.because(great, Role::Money(Money::Value), 0.4, ReasonSays::GreaterAmount);
                self.because(small, Role::Measure(Measure::GrossMass), 0.35, ReasonSays::SmallerAmount);
            }
            _ => {}
        }
    }
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
