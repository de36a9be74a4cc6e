//! Goods: what each line carries, and how specifically that is known.

use super::role::{Goods as GoodsRole, Role};
use super::sheet::{ByCell, ByFingerprint, Sheet, fingerprint};
use super::shipments::{Goods, GoodsDetail, NONE};
use crate::reference::chapter::{ChapterGuess, guess_of_folded};
use crate::reference::fold_into;
use crate::reference::goods::is_hs6;
use crate::table::{ColumnId, RowId};
use std::borrow::Cow;

/// Whether a text stands where goods should and names none, folded.
fn says_nothing(folded: &str) -> bool {
    matches!(
        folded,
        "" | "gift"
            | "gifts"
            | "sample"
            | "samples"
            | "goods"
            | "merchandise"
            | "parcel"
            | "package"
            | "packet"
            | "general cargo"
            | "cargo"
            | "consolidation"
            | "consolidated"
            | "consol"
            | "said to contain"
            | "as per invoice"
            | "various"
            | "diverse"
            | "misc"
            | "miscellaneous"
            | "other"
            | "others"
            | "n a"
            | "na"
            | "none"
            | "unknown"
            | "documents"
            | "ware"
            | "waren"
            | "geschenk"
            | "cadeau"
            | "货物"
            | "礼品"
            | "商品"
    )
}

/// The goods of all tables, each once.
#[derive(Default)]
pub(super) struct Commodities {
    pub(super) seen: Vec<Goods>,
    pub(super) of_line: Vec<u32>,
    /// By the fingerprint of everything that makes goods distinct.
    known: ByFingerprint<u32>,
}

/// The digits of a tariff code: 2 to 10 of them, the leading zero that spreadsheets lose put back where that makes a known
/// subheading.
fn tariff_digits(cell: &str) -> Option<String> {
    let mut digits = String::with_capacity(10);
    for letter in cell.trim().trim_end_matches(".0").chars() {
        match letter {
            '0'..='9' => digits.push(letter),
            '.' | ' ' | '-' => {}
            _ => return None,
        }
    }
    let prefixed = |digits: &str| digits.get(..6).is_some_and(is_hs6);
    if matches!(digits.len(), 5 | 7 | 9) && prefixed(&format!("0{digits}")) {
        digits.insert(0, '0');
    }
    digits.truncate(10);
    let chapter: u8 = digits.get(..2)?.parse().ok()?;
    (matches!(digits.len(), 2 | 4 | 6..=10) && (1..=99).contains(&chapter) && chapter != 77).then_some(digits)
}

fn depth(tariff: &str) -> GoodsDetail {
    match tariff.len() {
        0..=1 => GoodsDetail::Nothing,
        2..=3 => GoodsDetail::Chapter,
        4..=5 => GoodsDetail::Heading,
        6..=7 => GoodsDetail::Subheading,
        _ => GoodsDetail::National,
    }
}

/// How much a description says: nothing, a kind of goods (one or two plain words), or a named product.
fn said_by(description: &str, folded: &mut String, names_products: bool) -> GoodsDetail {
    fold_into(description, folded);
    if says_nothing(folded) {
        return GoodsDetail::Nothing;
    }
    let words = folded.bytes().filter(|&byte| byte == b' ').count() + 1;
    let has_digit = folded.bytes().any(|byte| byte.is_ascii_digit());
    let long_han = !description.is_ascii() && folded.chars().count() > 6;
    if names_products || words >= 3 || has_digit || long_han { GoodsDetail::Product } else { GoodsDetail::Chapter }
}

/// Whether a header promises named products rather than kinds of goods.
fn names_products(header: &str) -> bool {
    let words = super::headers::words(header);
    ["product", "item", "lineitem", "title", "article", "artikel", "produkt", "产品", "商品名", "货品"]
        .iter()
        .any(|word| words.split(' ').any(|other| other == *word) || (!word.is_ascii() && words.contains(word)))
}

struct Columns {
    tariff: Vec<ColumnId>,
    description: Vec<ColumnId>,
    article: Vec<ColumnId>,
    category: Vec<ColumnId>,
}

/// What the cells of a table say, by distinct cell.
struct Said {
    tariff: ByCell<Option<String>>,
    description: ByCell<(GoodsDetail, Option<ChapterGuess>)>,
}

impl Commodities {
    /// Enters the goods of a table.
    pub(super) fn read(&mut self, sheet: &Sheet, lines: usize) {
        let of = |role| sheet.with_role(Role::Goods(role));
        let columns = Columns {
            tariff: of(GoodsRole::TariffCode),
            description: of(GoodsRole::Description),
            article: of(GoodsRole::Article),
            category: of(GoodsRole::Category),
        };
        let mut keys: Vec<ColumnId> = [&columns.tariff, &columns.description].into_iter().flatten().copied().collect();
        let everywhere = |column: ColumnId| sheet.column(column).filled() == sheet.table.row_count();
        let all = |ids: &[ColumnId]| ids.iter().any(|&column| everywhere(column));
        // Articles add nothing to goods that are all described and all have one.
        if !(all(&columns.description) && all(&columns.article)) {
            keys.extend(&columns.article);
        }
        // Of several categories only the first that a row has is kept.
        let last = columns.category.iter().position(|&column| everywhere(column)).map_or(columns.category.len(), |at| at + 1);
        keys.extend(&columns.category[..last]);
        if keys.is_empty() {
            return;
        }
        if self.of_line.is_empty() {
            self.of_line = vec![NONE; lines];
        }
        // Where every row has a tariff code, no chapter need be guessed.
        let guesses = !all(&columns.tariff);
        let names_products = columns.description.first().is_some_and(|&column| names_products(sheet.column(column).name()));
        let combined = sheet.combine(&keys);
        let (mut folded, mut phrase) = (String::new(), String::new());
        let said = Said {
            tariff: sheet.by_cell(&columns.tariff, tariff_digits),
            description: sheet.by_cell(&columns.description, |cell| {
                let detail = said_by(cell, &mut folded, names_products);
                let says = guesses && detail > GoodsDetail::Nothing;
                (detail, says.then(|| guess_of_folded(&folded, &mut phrase)).flatten())
            }),
        };
        let of_code: Vec<u32> = combined.first.iter().map(|&row| self.enter(sheet, &columns, &said, row)).collect();
        for (line, &code) in self.of_line[sheet.first_line()..].iter_mut().zip(&combined.codes) {
            if code != NONE {
                *line = of_code[code as usize];
            }
        }
    }

    fn enter(&mut self, sheet: &Sheet, columns: &Columns, said: &Said, row: RowId) -> u32 {
        let first = |columns: &[ColumnId]| columns.iter().map(|&column| sheet.text(column, row)).find(|cell| !cell.is_empty());
        let tariff = said.tariff.of(row).next().and_then(|digits| digits.as_deref());
        let category = first(&columns.category);
        let mut detail = tariff.map_or(GoodsDetail::Nothing, depth);
        let mut chapter_guess = None;
        if let Some(&(described, guess)) = said.description.of(row).next() {
            detail = detail.max(described);
            chapter_guess = guess.filter(|_| tariff.is_none());
        }
        if sheet.any_filled(&columns.article, row) {
            detail = GoodsDetail::Product;
        }
        if category.is_some() {
            detail = detail.max(GoodsDetail::Chapter);
        }
        let named = first(&columns.description).or_else(|| first(&columns.article)).or_else(|| first(&columns.tariff));
        let label = named.or_else(|| category.clone()).unwrap_or_default();
        let seen = &mut self.seen;
        *self.known.entry(fingerprint(&(&*label, tariff, detail, category.as_deref()))).or_insert_with(|| {
            seen.push(Goods {
                label: label.into_owned(),
                tariff: tariff.map(str::to_owned),
                category: category.map(Cow::into_owned),
                detail,
                chapter_guess,
            });
            seen.len() as u32 - 1
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
    use super::super::understand;
    use super::*;

    #[test]
    fn tariff_codes_at_any_depth() {
        assert_eq!(tariff_digits("6109.10.00"), Some("61091000".into()));
        assert_eq!(tariff_digits("71080"), Some("071080".into()));
        assert_eq!(tariff_digits("10121"), Some("010121".into()));
        assert_eq!(tariff_digits("7701"), None);
        assert_eq!(tariff_digits("cup"), None);
    }

    #[test]
    fn goods_are_known_as_finely_as_the_file_says() {
        let text = "HS Code,Description of goods\n610910,gift\n6109,clothes\n,clothes\n,blue cotton shirt\n,\n";
        let shipments = understand(&[csv(text)], &Default::default());
        let details: Vec<_> = shipments.goods.iter().map(|goods| goods.detail).collect();
        assert_eq!(details, [GoodsDetail::Subheading, GoodsDetail::Heading, GoodsDetail::Chapter, GoodsDetail::Product]);
        assert_eq!(shipments.goods_of, [0, 1, 2, 3, NONE]);
        assert_eq!(shipments.goods[0].tariff.as_deref(), Some("610910"));
    }

    #[test]
    fn a_chapter_is_guessed_by_words_and_never_counted_as_known() {
        let text = "HS Code,Description of goods\n640399,leather shoes\n,socks\n,gift\n,socks\n,XQ\n";
        let shipments = understand(&[csv(text)], &Default::default());
        let guessed: Vec<_> = shipments.goods.iter().map(|goods| goods.chapter_guess.map(|guess| guess.chapter)).collect();
        assert_eq!(guessed, [None, Some(61), None, None], "a tariff code needs no guess, and a gift allows for none");
        let guess = shipments.goods[1].chapter_guess.unwrap();
        assert_eq!(guess.words().collect::<Vec<_>>(), ["sock"]);
        assert_eq!((shipments.goods[1].detail, &shipments.goods[1].tariff), (GoodsDetail::Chapter, &None), "as without a guess");
        assert_eq!(shipments.goods_of, [0, 1, 2, 1, 3]);
    }

    #[test]
    fn goods_know_their_group() {
        let text = "Product Group,Sub Classification,Item Description\nARV,Adult,blue pills of 5 mg\nARV,Child,blue pills of 5 mg\nHRDT,,blue pills of 5 mg\nARV,Adult,\n";
        let shipments = understand(&[csv(text)], &Default::default());
        let groups: Vec<_> = shipments.goods.iter().map(|goods| goods.category.as_deref()).collect();
        assert_eq!(groups, [Some("ARV"), Some("HRDT"), Some("ARV")]);
        assert_eq!(shipments.goods_of, [0, 0, 1, 2], "goods of another group are other goods");
        assert_eq!(shipments.goods[2].label, "ARV");
    }
}
