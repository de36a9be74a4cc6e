//! Postcodes that lost their leading zeros where a program took them for numbers: 02139 is Cambridge in Massachusetts, 2139
//! is nowhere there.
//!
//! A column that mixes four and five digits may as well mix countries. Where the table names the country of a row, that
//! decides; where it does not, the column must be mostly of one length, and none of its full codes begin with a zero.

use super::{Cells, rows, warning};
use crate::ingest::says::{SpoiltSays, count, name};
use crate::ingest::{Severity, Warning};
use crate::table::{Column, RowId, Table};

/// Countries by their codes in ISO 3166-1 and names, with the digits of their postcodes, which begin with 0 in some parts of
/// them; 0 digits where none begins so, or letters belong to them. (Universal Postal Union, addressing systems.)
const COUNTRIES: [(&str, usize); 31] = [
    ("us|usa|united states|united states of america|vereinigte staaten|états-unis|美国", 5),
    ("de|deu|germany|deutschland|allemagne|duitsland|德国", 5),
    ("fr|fra|france|frankreich|frankrijk|法国", 5),
    ("es|esp|spain|españa|spanien|espagne|西班牙", 5),
    ("it|ita|italy|italia|italien|italie|意大利", 5),
    ("fi|fin|finland|suomi|finnland", 5),
    ("mx|mex|mexico|méxico", 5),
    ("tr|tur|turkey|türkiye|türkei", 5),
    ("ua|ukr|ukraine", 5),
    ("kr|kor|south korea|korea", 5),
    ("my|mys|malaysia", 5),
    ("lt|ltu|lithuania", 5),
    ("cn|chn|china|中国", 6),
    ("ro|rou|romania|românia", 6),
    ("jp|jpn|japan|日本", 7),
    ("no|nor|norway|norge", 4),
    ("dk|dnk|denmark|danmark|dänemark", 4),
    ("au|aus|australia", 4),
    ("za|zaf|south africa", 4),
    ("be|bel|belgium|belgië|belgique|belgien|比利时", 0),
    ("nl|nld|netherlands|the netherlands|nederland|niederlande|pays-bas|荷兰", 0),
    ("lu|lux|luxembourg|luxemburg", 0),
    ("at|aut|austria|österreich|autriche", 0),
    ("ch|che|switzerland|schweiz|suisse", 0),
    ("gb|gbr|uk|united kingdom|great britain|英国", 0),
    ("pl|pol|poland|polska|polen", 0),
    ("pt|prt|portugal", 0),
    ("se|swe|sweden|sverige|schweden", 0),
    ("cz|cze|czechia|czech republic|tschechien", 0),
    ("ie|irl|ireland|irland", 0),
    ("hu|hun|hungary|magyarország|ungarn", 0),
];

const POSTCODE: [&str; 12] = [
    "zip",
    "postcode",
    "postalcode",
    "postcd",
    "codepostal",
    "plz",
    "postleitzahl",
    "codigopostal",
    "códigopostal",
    "邮编",
    "邮政编码",
    "郵便番号",
];
const COUNTRY: [&str; 8] = ["countrycode", "country", "landcode", "land", "pays", "país", "pais", "国家"];

/// Fewest and most digits of a postcode, without its leading zeros.
const MIN_DIGITS: usize = 3;
const MAX_DIGITS: usize = 9;
/// A column without countries is of the length that at least this share of its codes has.
const MOSTLY: f64 = 0.5;
/// Shortest postcodes that may have lost a zero where no country says how long they are.
const SHORTEST: usize = 5;

pub(super) fn find(table: &Table) -> Vec<Warning> {
    let columns = table.columns().iter().filter_map(|column| Some((column, beside(column.name(), &POSTCODE)?)));
    columns.filter_map(|(column, of)| of_column(table, column, country_of(table, &of))).collect()
}

/// What is left of a column's name without the word that says what it holds; `None` if the word is not in it.
fn beside(name: &str, words: &[&str]) -> Option<String> {
    let name: String = name.to_lowercase().chars().filter(|symbol| symbol.is_alphanumeric()).collect();
    let word = words.iter().find(|word| name.contains(**word))?;
    Some(name.replacen(word, "", 1))
}

/// The column of countries that belongs to postcodes of which the name says this beside: the one that says the same, or the
/// only one.
fn country_of<'a>(table: &'a Table, of: &str) -> Option<&'a Column> {
    let mut countries = table.columns().iter().filter_map(|column| Some((column, beside(column.name(), &COUNTRY)?)));
    let same = countries.clone().find(|(_, other)| other == of);
    let only = || countries.next().filter(|_| countries.next().is_none());
    same.or_else(only).map(|(column, _)| column)
}

/// Digits of a country's postcodes, see [`COUNTRIES`]; `None` if it is not known here.
fn digits_in(country: &str) -> Option<usize> {
    let country = country.trim().to_lowercase();
    let known = |names: &str| names.split('|').any(|name| name == country);
    COUNTRIES.iter().find(|(names, _)| !country.is_empty() && known(names)).map(|&(_, digits)| digits)
}

/// A code of digits alone, without what follows it in a ZIP+4 and without the ".0" of a number.
fn digits(cell: &str) -> Option<&str> {
    let cell = cell.trim();
    let code = cell.split_once('-').map_or(cell, |(code, rest)| if rest.len() == 4 { code } else { cell });
    let code = code.strip_suffix(".0").unwrap_or(code);
    ((MIN_DIGITS..=MAX_DIGITS).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
}

fn of_column(table: &Table, column: &Column, countries: Option<&Column>) -> Option<Warning> {
    let mut by_country = Cells::default();
    let mut by_digits = [Cells::default(); MAX_DIGITS + 1];
    let mut begins_with_zero = [false; MAX_DIGITS + 1];
    // Countries are few: each is looked up once.
    let digits_of = countries.map(|column| {
        let groups = column.groups();
        let digits: Vec<Option<usize>> = groups.first.iter().map(|&row| digits_in(&column.text(row))).collect();
        (groups, digits)
    });
    for row in rows(table) {
        let cell = column.text(row);
        let Some(code) = digits(&cell) else { continue };
        let full = digits_of.as_ref().and_then(|(groups, digits)| {
            let group = *groups.codes.get(row.index())?;
            digits.get(group as usize).copied().flatten()
        });
        match full {
            Some(full) if code.len() < full && code.len() + 2 >= full && !code.starts_with('0') => by_country.add(row),
            Some(_) => {}
            None => {
                by_digits[code.len()].add(row);
                begins_with_zero[code.len()] |= code.starts_with('0');
            }
        }
    }
    if by_country.times > 0 {
        let more = [count(by_country.times), name(countries.map_or("", Column::name))];
        return Some(warning(table, column, Severity::Partly, by_country, SpoiltSays::PostcodesOfCountry, more));
    }
    let all: u64 = by_digits.iter().map(|cells| cells.times).sum();
    let full = (0..=MAX_DIGITS).max_by_key(|&digits| (by_digits[digits].times, digits)).filter(|&full| full >= SHORTEST)?;
    let shorter = [by_digits[full - 1], by_digits[full - 2]];
    let short = shorter.iter().map(|cells| cells.times).sum::<u64>();
    if short == 0 || begins_with_zero[full] || (by_digits[full].times as f64) < MOSTLY * all as f64 {
        return None;
    }
    let first: Option<RowId> = shorter.iter().filter_map(|cells| cells.first).min();
    let more = [count(short), count(all), count(full)];
    Some(warning(table, column, Severity::Note, Cells { times: short, first }, SpoiltSays::Postcodes, more))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{column, said};

    #[test]
    fn the_column_decides_where_no_country_does() {
        let found = said(&column("Shipping Zip", &["10115", "2139", "60311", "98011", "501"]));
        assert!(
            found[0].contains("a.csv, column “Shipping Zip”, line 3 (“2139”): 2 of 5 postcodes have fewer than the 5"),
            "{found:?}"
        );
        assert!(found[0].contains("Either they are of other countries"));
        for cells in [&["10115", "02139", "2139", "60311"][..], &["9000", "5000", "4000", "10115"], &["B-9000", "SW1A 1AA"]] {
            assert!(said(&column("zip", cells)).is_empty(), "{cells:?}");
        }
    }

    #[test]
    fn the_country_decides_where_it_is_named() {
        let text = "plz;land;ship-postal-code;ship-country\n1067;DE;9000;Belgium\n9000;BE;98011;US\n50667;Deutschland;2139-4307;US\n9000;BE;10115;Germany\n";
        let said = said(text);
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(
            said[0].contains("column “plz”, line 2 (“1067”): 1 postcode has fewer digits than those of the country that “land”")
        );
        assert!(said[1].contains("column “ship-postal-code”, line 4 (“2139-4307”): 1 postcode has"), "{said:?}");
    }

    #[test]
    fn countries_of_four_digits_say_nothing() {
        assert!(said("zip;country\n9000;BE\n5000;BE\n10115;DE\n50667;DE\n60311;DE\n1010;AT\n").is_empty());
    }
}
