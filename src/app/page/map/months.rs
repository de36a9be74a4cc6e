//! Months between a report's first and last, by number. No browser type in here.

use crate::table::Day;

/// The first day of the month that is so many after the month of `first`.
pub fn first_day(first: Day, after: usize) -> Option<Day> {
    let (year, month, _) = first.ymd();
    let months = i64::from(year) * 12 + i64::from(month) - 1 + i64::try_from(after).ok()?;
    Day::from_ymd(i32::try_from(months.div_euclid(12)).ok()?, months.rem_euclid(12) as u32 + 1, 1)
}

/// The last day of that month.
pub fn last_day(first: Day, after: usize) -> Option<Day> {
    first_day(first, after.checked_add(1)?).map(|next| Day(next.0 - 1))
}

/// How many months after that of `first` a day lies; before it, 0; never more than `last`.
pub fn number_of(first: Day, day: Day, last: usize) -> usize {
    let months = |day: Day| {
        let (year, month, _) = day.ymd();
        i64::from(year) * 12 + i64::from(month)
    };
    usize::try_from(months(day) - months(first)).unwrap_or(0).min(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_over_the_years() {
        let first = Day::from_ymd(2023, 11, 1).unwrap();
        for after in 0..40 {
            let (from, to) = (first_day(first, after).unwrap(), last_day(first, after).unwrap());
            assert_eq!((from.ymd().2, from.ymd().1, Day(to.0 + 1).ymd().2), (1, (10 + after as u32) % 12 + 1, 1));
            assert_eq!((number_of(first, from, 99), number_of(first, to, 99)), (after, after));
        }
        assert_eq!(last_day(first, 3).unwrap().ymd(), (2024, 2, 29));
        assert_eq!((number_of(first, Day(0), 9), number_of(first, Day(40_000), 9)), (0, 9));
    }
}
