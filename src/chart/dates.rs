//! Days of the Gregorian calendar as numbers: days since 1970-01-01.
//!
//! Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil` and `civil_from_days`.

/// A day of the calendar.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Date {
    /// Year.
    pub year: i32,
    /// Month, `1..=12`.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

/// The largest number of days from 1970 that is taken, to both sides: some 100,000 years.
pub const FARTHEST: i64 = 36_524_250;

/// The date of a day; days beyond [`FARTHEST`] are taken as it.
pub fn date(day: i64) -> Date {
    let z = day.clamp(-FARTHEST, FARTHEST) + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = (of_year - (153 * shifted + 2) / 5 + 1) as u8;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 } as u8;
    Date { year: (year_of_era + era * 400 + i64::from(month <= 2)) as i32, month, day }
}

/// The number of a day. Months beyond the twelfth run on into the next year.
pub fn day(year: i32, month: u8, day: u8) -> i64 {
    let months = i64::from(year) * 12 + i64::from(month) - 1;
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The day of the week, Monday 0 to Sunday 6.
pub fn weekday(day: i64) -> u8 {
    (day + 3).rem_euclid(7) as u8
}

/// Number of days in a month.
pub fn month_length(year: i32, month: u8) -> u8 {
    (day(year, month + 1, 1) - day(year, month, 1)) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_known_from_elsewhere() {
        assert_eq!(day(1970, 1, 1), 0);
        assert_eq!(day(2000, 3, 1), 11_017);
        assert_eq!(date(19_782), Date { year: 2024, month: 2, day: 29 });
        assert_eq!((weekday(0), weekday(19_782)), (3, 3));
        assert_eq!((month_length(2024, 2), month_length(1900, 2), month_length(2023, 12)), (29, 28, 31));
    }

    proptest! {
        #[test]
        fn there_and_back(number in -2_000_000i64..2_000_000) {
            let Date { year, month, day: of_month } = date(number);
            prop_assert_eq!(day(year, month, of_month), number);
            prop_assert!(date(number) < date(number + 1));
        }
    }
}
