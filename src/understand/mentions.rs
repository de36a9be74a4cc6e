//! Direct identifiers within free texts: an e-mail address in a remark, "attn Anna Voorbeeld" in a street, an IBAN in a comment.
//!
//! Every text is glanced at (an `@`, enough digits, a word such as "attn" or "tel"), and those that could mention something
//! are searched. What is reported is sure rather than complete: a telephone number has its `+` or a word that announces it, a
//! number its check digit, a name its announcement and a known given name. Check digits are right by chance, too, so that a
//! kind of number whose check fails as often as it holds in a column is none there.

use super::detect::{Check, Detection, Detector, Kind, detector, search, tail};
use super::names::{NameSays, name_says, without_legal_form};
use super::role::{Goods, Identifier, PartyAttribute, Role};
use super::sheet::{Sheet, fingerprint};
use super::shipments::{DirectIdentifier, DirectKind, PartyKind};
use crate::reference::fold;
use crate::table::{ColumnId, Kind as ColumnKind, RowId};

/// So many rows are kept as evidence.
const EVIDENCE: usize = 20;
/// So many texts of a column are searched at most; of the others is said that they were not.
const MOST_SEARCHED: usize = 200_000;
/// A text with fewer digits mentions no number.
const LEAST_DIGITS: u32 = 7;
/// A number whose check digit is right in no more than one of a hundred random ones speaks for itself.
const TELLING: f64 = 0.01;
/// So much of a name is read.
const NAME_WORDS: usize = 4;

/// What a word announces.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Announces {
    /// The name of a person.
    Name,
    /// The same, by a title; products have those, too.
    Titled,
    /// A telephone number.
    Phone,
}

/// Words that announce something, in small letters; each begins at the beginning of a word.
#[rustfmt::skip]
const ANNOUNCEMENTS: &[(&str, Announces)] = &[
    ("attention of", Announces::Name), ("attention", Announces::Name), ("attn", Announces::Name), ("att", Announces::Name),
    ("c/o", Announces::Name), ("t.a.v", Announces::Name), ("tav", Announces::Name), ("z.hd", Announces::Name),
    ("z. hd", Announces::Name), ("z.h", Announces::Name), ("zhd", Announces::Name), ("à l'attention de", Announces::Name),
    ("a l'attention de", Announces::Name), ("contact person", Announces::Name), ("contact:", Announces::Name),
    ("contact name", Announces::Name), ("contactpersoon", Announces::Name), ("ansprechpartner", Announces::Name),
    ("recipient:", Announces::Name), ("receiver:", Announces::Name), ("联系人", Announces::Name), ("收件人", Announces::Name),
    ("收货人", Announces::Name),
    ("mr", Announces::Titled), ("mrs", Announces::Titled), ("mme", Announces::Titled), ("mlle", Announces::Titled),
    ("monsieur", Announces::Titled), ("madame", Announces::Titled), ("herr", Announces::Titled), ("frau", Announces::Titled),
    ("mevr", Announces::Titled), ("mevrouw", Announces::Titled), ("dhr", Announces::Titled),
    ("tel", Announces::Phone), ("tél", Announces::Phone), ("telephone", Announces::Phone), ("téléphone", Announces::Phone),
    ("telefon", Announces::Phone), ("telefoon", Announces::Phone), ("teléfono", Announces::Phone), ("phone", Announces::Phone),
    ("mobile", Announces::Phone), ("mob", Announces::Phone), ("mobil", Announces::Phone), ("gsm", Announces::Phone),
    ("handy", Announces::Phone), ("cell phone", Announces::Phone), ("fax", Announces::Phone), ("telefax", Announces::Phone),
    ("whatsapp", Announces::Phone), ("电话", Announces::Phone), ("手机", Announces::Phone),
];

/// Words before a number that say what it is, whatever chance says.
#[rustfmt::skip]
const NAMES_OF_NUMBERS: [&str; 30] = [
    "vat", "btw", "tva", "mwst", "ust", "idnr", "iva", "eori", "ioss", "oss", "iban", "account", "konto", "rekening", "compte", "card",
    "dni", "nie", "nif", "cpf", "bsn", "nir", "ssn", "pesel", "ahv", "avs", "passport", "mrn", "tax", "fiscale",
];

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 128
}

/// For each first byte of an announcement, in small letters, the low five bits of the second bytes that occur behind it: most
/// words are told by these two.
const OPENINGS: [u32; 256] = {
    let mut openings = [0; 256];
    let mut at = 0;
    while at < ANNOUNCEMENTS.len() {
        let word = ANNOUNCEMENTS[at].0.as_bytes();
        openings[word[0] as usize] |= 1 << (word[1] & 31);
        at += 1;
    }
    openings
};

/// Words in Han characters stand without blanks: each may begin an announcement.
const HAN: u8 = 0xe3;

/// What is announced by the word that begins a text, and how long the word is.
fn announcement(rest: &[u8]) -> Option<(Announces, usize)> {
    static OPEN: [u32; 256] = OPENINGS;
    let (first, second) = (rest.first()?.to_ascii_lowercase(), rest.get(1)?);
    if OPEN[usize::from(first)] & 1 << (second & 31) == 0 {
        return None;
    }
    let whole = |word: &str| {
        let ends = rest.get(word.len()).is_none_or(|&next| !is_letter(next) && next != b'-') || first >= HAN;
        rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes())) && ends
    };
    let known = ANNOUNCEMENTS.iter().find(|(word, _)| word.as_bytes().first() == Some(&first) && whole(word))?;
    Some((known.1, known.0.len()))
}

/// Calls `found` with what each announcing word announces and where it ends; stops when told to. Words begin a text, or stand
/// behind a blank, a comma or a bracket; behind any other sign too where the text is not of ASCII letters alone.
fn announcements(text: &str, found: &mut dyn FnMut(Announces, usize) -> bool) {
    let bytes = text.as_bytes();
    let mut at_word = |at: usize| {
        let announced = announcement(bytes.get(at..).unwrap_or_default());
        announced.is_none_or(|(announces, length)| found(announces, at + length))
    };
    if text.is_ascii() {
        // From sign to sign, since every text of a file passes here.
        if at_word(0) {
            memchr::memchr3_iter(b' ', b',', b'(', bytes).all(|sign| at_word(sign + 1));
        }
        return;
    }
    let mut in_word = false;
    for (at, &byte) in bytes.iter().enumerate() {
        if (!in_word || byte >= HAN) && !at_word(at) {
            return;
        }
        in_word = is_letter(byte);
    }
}

/// What a byte of a text can be a sign of.
mod sign {
    pub(super) const DIGIT: u8 = 1;
    /// Between words: what has one word is a number or a name, not a text that mentions one.
    pub(super) const SEVERAL: u8 = 2;
    /// Before a word.
    pub(super) const WORD: u8 = 4;
    pub(super) const AT: u8 = 8;
    /// Of no text in ASCII letters.
    pub(super) const OTHER: u8 = 16;
}

const SIGNS: [u8; 256] = {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        signs[byte] = match byte as u8 {
            b'0'..=b'9' => sign::DIGIT,
            b' ' => sign::SEVERAL | sign::WORD,
            b':' | b'+' => sign::SEVERAL,
            b',' | b'(' => sign::WORD,
            b'@' => sign::AT,
            128.. => sign::OTHER,
            _ => 0,
        };
        byte += 1;
    }
    signs
};

/// Whether a text could mention anything: a glance, since there are millions.
fn may_mention(text: &str) -> bool {
    static OF: [u8; 256] = SIGNS;
    let bytes = text.as_bytes();
    let (mut signs, mut digits, mut announced) = (0, 0, false);
    let mut see = |at: usize| {
        announced |= bytes.get(at..).and_then(announcement).is_some_and(|(announces, _)| announces != Announces::Phone);
    };
    see(0);
    for (at, &byte) in bytes.iter().enumerate() {
        let is = OF[usize::from(byte)];
        signs |= is;
        digits += u32::from(is & sign::DIGIT);
        if is & sign::WORD != 0 {
            see(at + 1);
        }
    }
    let several = signs & sign::SEVERAL != 0;
    if signs & sign::AT != 0 || several && digits >= LEAST_DIGITS {
        return true;
    }
    if signs & sign::OTHER == 0 {
        return several && announced;
    }
    let mut announced = false;
    announcements(text, &mut |announces, _| {
        announced |= announces != Announces::Phone;
        !announced
    });
    announced
}

/// The kind of direct identifier that a detector's numbers are.
fn kind_of(detector: &Detector) -> Option<DirectKind> {
    Some(match detector.kind {
        Kind::Email => DirectKind::Email,
        Kind::Iban | Kind::PaymentCard | Kind::PersonalId | Kind::Passport => DirectKind::PersonalOrTaxId,
        Kind::Vat | Kind::Eori | Kind::Ioss | Kind::Declaration => DirectKind::CustomsId,
        _ => return None,
    })
}

/// Whether one of the three words before a place in a text names a number.
fn is_named(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let words = before.rsplit(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(3).any(|word| NAMES_OF_NUMBERS.iter().any(|name| word.eq_ignore_ascii_case(name)))
}

/// The telephone number that a text begins with.
fn phone_behind(rest: &str) -> Option<&str> {
    const LONGEST: usize = 32;
    let from = rest.find(|letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '('))?;
    let gap = rest.get(..from)?;
    if gap.len() > 8 || gap.contains(|letter: char| letter.is_alphabetic() && !matches!(letter, 'n' | 'N' | 'o' | 'r')) {
        return None;
    }
    let rest = rest.get(from..)?;
    let of_number = |letter: &char| letter.is_ascii_digit() || " +()-./".contains(*letter);
    let length = rest.chars().take(LONGEST).take_while(of_number).count();
    let mut cut = rest.get(..length)?.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    while cut.len() > 6 {
        let digits = cut.bytes().filter(u8::is_ascii_digit).count();
        let is = |id: &str| detector(id).is_some_and(|one| one.accepts(cut));
        if (7..=15).contains(&digits) && (is("phone") || is("phone-national") || is("phone-bare")) {
            return Some(cut);
        }
        cut = cut.rsplit_once(' ')?.0.trim_end();
    }
    None
}

fn is_person(name: &str) -> Option<bool> {
    let folded = fold(name);
    match name_says(name, &folded, without_legal_form(&folded)) {
        NameSays::Is(kind, _) => Some(kind == PartyKind::Person),
        _ => None,
    }
}

/// The person's name that a text begins with: two to four words with capitals, one of them a known given name, and no word of a
/// company among them.
fn name_behind(rest: &str) -> Option<&str> {
    const PARTICLES: [&str; 16] =
        ["van", "von", "de", "der", "den", "la", "le", "du", "da", "dos", "di", "del", "el", "ter", "ten", "zu"];
    let rest = rest.trim_start_matches([' ', '.', ':', ',', '-', '–', '/', ')', '：', '\n']);
    if rest.chars().next().is_some_and(|first| ('\u{4e00}'..='\u{9fff}').contains(&first)) {
        let end = rest.find(|letter: char| !('\u{4e00}'..='\u{9fff}').contains(&letter)).unwrap_or(rest.len());
        return rest.get(..end).filter(|name| is_person(name) == Some(true));
    }
    let mut ends = Vec::new();
    let mut at = 0;
    // A word more than a name has, so that "Anna Voorbeeld Warehouse" is seen to go on.
    for word in rest.split(' ').take(NAME_WORDS + 1) {
        let bare = word.trim_end_matches([',', ';', '.', ')', ':']);
        let has_form = bare.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\'' | '.' | '’'));
        let begins = bare.chars().next().is_some_and(char::is_uppercase) || !ends.is_empty() && PARTICLES.contains(&bare);
        if bare.is_empty() || !has_form || !begins {
            break;
        }
        ends.push(at + bare.len());
        // An initial's dot goes on, any other sign ends the name.
        if bare.len() < word.len() && !(word.ends_with('.') && bare.chars().count() <= 2) {
            break;
        }
        at += word.len() + 1;
    }
    let mut found = None;
    for &end in ends.iter().skip(1) {
        let name = rest.get(..end)?;
        match is_person(name) {
            Some(false) => return None,
            Some(true) if found.is_none() => found = Some(name),
            _ => {}
        }
    }
    found
}

/// Something mentioned in a text.
struct Mention {
    /// The text, as an index into what was picked.
    text: u32,
    kind: DirectKind,
    /// What is mentioned, by its fingerprint.
    value: u64,
    /// By what, where it is a number with a check.
    by: Option<(&'static Detector, Check)>,
    /// A word before it says what it is.
    named: bool,
}

/// What the texts of a column mention.
#[derive(Default)]
struct Mentions {
    found: Vec<Mention>,
    /// Numbers whose check fails, by detector.
    wrong: Vec<(&'static Detector, u32)>,
}

impl Mentions {
    fn read(&mut self, text: &str, at: u32, goods: bool) {
        let wrong = &mut self.wrong;
        let found = search(text, &mut |detector| match wrong.iter_mut().find(|(known, _)| std::ptr::eq(*known, detector)) {
            Some((_, times)) => *times += 1,
            None => wrong.push((detector, 1)),
        });
        for Detection { detector, span, verified } in found {
            let (start, cut) = (span.start, text.get(span).unwrap_or_default());
            if detector.id == "phone" && cut.trim_start_matches('(').starts_with('+') {
                self.add(at, DirectKind::Phone, &only_digits(cut));
                continue;
            }
            let Some(kind) = kind_of(detector) else { continue };
            match detector.check {
                None if kind == DirectKind::Email => self.add(at, kind, &cut.to_lowercase()),
                // Without a check digit, bare forms are many a thing's.
                None => {}
                Some(check) if detector.tells && verified == Some(true) => {
                    let value: String = cut.chars().filter(char::is_ascii_alphanumeric).collect();
                    let value = fingerprint(value.to_ascii_uppercase().as_str());
                    let named = is_named(text, start);
                    self.found.push(Mention { text: at, kind, value, by: Some((detector, check)), named });
                }
                Some(_) => {}
            }
        }
        announcements(text, &mut |announces, end| {
            let rest = text.get(end..).unwrap_or_default();
            match announces {
                Announces::Phone => {
                    if let Some(phone) = phone_behind(rest) {
                        self.add(at, DirectKind::Phone, &only_digits(phone));
                    }
                }
                Announces::Titled if goods => {}
                Announces::Name | Announces::Titled => {
                    if let Some(name) = name_behind(rest) {
                        self.add(at, DirectKind::PersonName, &fold(name));
                    }
                }
            }
            true
        });
    }

    fn add(&mut self, text: u32, kind: DirectKind, value: &str) {
        self.found.push(Mention { text, kind, value: fingerprint(value), by: None, named: false });
    }

    /// Drops numbers whose check digit is right no more often than chance has it.
    fn weigh(&mut self) {
        let mut judged: Vec<(&'static Detector, bool)> = Vec::new();
        for (detector, check) in self.found.iter().filter_map(|mention| mention.by) {
            if judged.iter().any(|(known, _)| std::ptr::eq(*known, detector)) {
                continue;
            }
            let mut values: Vec<u64> = self.found.iter().filter(|one| one.is_by(detector)).map(|one| one.value).collect();
            values.sort_unstable();
            values.dedup();
            let right = values.len() as u32;
            let wrong = self.wrong.iter().find(|(known, _)| std::ptr::eq(*known, detector)).map_or(0, |&(_, times)| times);
            let telling = check.by_chance <= TELLING || detector.kind == Kind::PaymentCard;
            let holds = right >= wrong && (telling || tail(right.saturating_add(wrong), right, check.by_chance) <= TELLING);
            judged.push((detector, holds));
        }
        self.found.retain(|mention| {
            let Some((detector, _)) = mention.by else { return true };
            mention.named || judged.iter().any(|(known, holds)| *holds && std::ptr::eq(*known, detector))
        });
    }
}

impl Mention {
    fn is_by(&self, detector: &'static Detector) -> bool {
        self.by.is_some_and(|(by, _)| std::ptr::eq(by, detector))
    }
}

fn only_digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches("00").to_owned()
}

/// Whether columns of a role hold texts that can mention anybody.
fn is_text(role: Role) -> bool {
    matches!(
        role,
        Role::Other
            | Role::Goods(Goods::Description)
            | Role::Identifier(Identifier::Reference)
            | Role::Party(_, PartyAttribute::Name | PartyAttribute::Street | PartyAttribute::Contact)
    )
}

/// Adds what the texts of a column mention to the direct identifiers found in it; kinds that it was found to hold anyway are not
/// counted again. Returns how many texts that could mention something were not searched.
///
/// # Complexity
/// A glance at each text, and a search of each that could mention something, at most 200,000.
pub(super) fn mentioned(sheet: &Sheet, column: ColumnId, role: Role, table: usize, all: &mut Vec<DirectIdentifier>) -> u64 {
    let cells = sheet.column(column);
    if !is_text(role) || !matches!(cells.kind(), ColumnKind::Text) {
        return 0;
    }
    let picked = cells.pick(&mut may_mention);
    let mut mentions = Mentions::default();
    let goods = matches!(role, Role::Goods(_));
    for (&row, at) in picked.first.iter().take(MOST_SEARCHED).zip(0..) {
        mentions.read(&sheet.text(column, row), at, goods);
    }
    mentions.weigh();
    let known = |kind: DirectKind, all: &[DirectIdentifier]| all.iter().any(|one| (one.column, one.kind) == (column, kind));
    for kind in [DirectKind::PersonName, DirectKind::Email, DirectKind::Phone, DirectKind::PersonalOrTaxId, DirectKind::CustomsId]
    {
        let of_kind: Vec<&Mention> = mentions.found.iter().filter(|mention| mention.kind == kind).collect();
        if of_kind.is_empty() || known(kind, all) {
            continue;
        }
        let mut holds = vec![0u8; picked.first.len()];
        let mut values: Vec<u64> = Vec::with_capacity(of_kind.len());
        for mention in &of_kind {
            values.push(mention.value);
            holds[mention.text as usize] |= if mention.by.is_some() { 3 } else { 1 };
        }
        values.sort_unstable();
        values.dedup();
        let rows = || picked.rows.iter().zip(&picked.cells).filter(|&(_, &cell)| holds[cell as usize] != 0);
        let verified = rows().filter(|&(_, &cell)| holds[cell as usize] == 3).count() as u64;
        let first: Vec<RowId> = rows().map(|(&row, _)| row).take(EVIDENCE).collect();
        let checked = matches!(kind, DirectKind::PersonalOrTaxId | DirectKind::CustomsId);
        let (cells, distinct) = (rows().count() as u64, values.len() as u64);
        all.push(DirectIdentifier { table, column, kind, cells, distinct, verified: checked.then_some(verified), first });
    }
    picked.first.len().saturating_sub(MOST_SEARCHED) as u64
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
    use super::super::understand;
    use super::*;
    use proptest::prelude::*;

    /// Kinds mentioned in one text.
    fn kinds(text: &str) -> Vec<DirectKind> {
        let mut mentions = Mentions::default();
        if may_mention(text) {
            mentions.read(text, 0, false);
            mentions.weigh();
        }
        let mut kinds: Vec<DirectKind> = mentions.found.into_iter().map(|mention| mention.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    #[test]
    fn texts_mention_persons() {
        use DirectKind::{CustomsId, Email, PersonName, PersonalOrTaxId, Phone};
        for (text, expected) in [
            ("Please mail anna@example.org before delivery", &[Email][..]),
            ("leave at the door, +32 470 00 00 00", &[Phone]),
            ("Tel. 04 000 00 00 (evenings)", &[Phone]),
            ("电话 13800000000", &[Phone]),
            ("refund to BE71 0961 2345 6769", &[PersonalOrTaxId]),
            ("paid with 4111 1111 1111 1111", &[PersonalOrTaxId]),
            ("importer VAT BE0123456749", &[CustomsId]),
            ("Attn Anna Voorbeeld, 2nd floor", &[PersonName]),
            ("Voorbeeldstraat 1 c/o Jan van Exempel", &[PersonName]),
            ("z.Hd. Maria Muster", &[PersonName]),
            ("T.a.v. Els Exempel", &[PersonName]),
            ("收件人：王小明", &[PersonName]),
            ("ask for Mrs Anna Voorbeeld (tel 04 000 00 00, anna@example.org)", &[PersonName, Email, Phone]),
        ] {
            assert_eq!(kinds(text), expected, "{text}");
        }
    }

    proptest! {
        /// One glance at all bytes sees what a search for each sign does.
        #[test]
        fn a_glance_misses_nothing(text in "(attn|mr|tel|é|[a ,(:+@0-9]){0,12}") {
            let several = text.contains([' ', ':', '+']);
            let mut announced = false;
            if several || !text.is_ascii() {
                announcements(&text, &mut |announces, _| {
                    announced |= announces != Announces::Phone;
                    true
                });
            }
            let digits = text.bytes().filter(u8::is_ascii_digit).count() as u32;
            prop_assert_eq!(may_mention(&text), text.contains('@') || several && digits >= LEAST_DIGITS || announced);
        }
    }

    #[test]
    fn other_texts_mention_nobody() {
        for text in [
            "",
            "order 1234567890 of 2024-01-15",
            "order 04 000 00 00",
            "ref 0032 2 000 00 00",
            "Attn Accounts Payable",
            "Attention: fragile, keep dry",
            "attn Anna Voorbeeld Trading BV",
            "c/o Example Logistics",
            "Mr Price Group",
            "MAEU123456789 / CSQU3054383",
            "serial BE0123456749",
            "parts 12345678Z and 12345678A",
            "4111 1111 1111 1112",
            "telescope 70 mm, 20000000 sold",
            "size M, 2 x 12345678",
            "9AADCB0D-36CF-483F-84D8-585C2D4EC6E9",
            "收货 2024-01-15 完成",
            "Handy-Tasche 4 000 000",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }

    #[test]
    fn a_column_is_counted_by_kind() {
        let text = "Order ID,Remarks,Consignee Street\n\
                    A1,mail anna@example.org,Voorbeeldstraat 1\n\
                    A2,,Voorbeeldstraat 2 c/o Jan Exempel\n\
                    A3,mail Anna@example.org,Voorbeeldstraat 3\n\
                    A4,IBAN BE71 0961 2345 6769 of b@example.org,Voorbeeldstraat 4\n";
        let direct = understand(&[csv(text)], &Default::default()).direct;
        let counts: Vec<_> = direct.iter().map(|one| (one.column.0, one.kind, one.cells, one.distinct, one.verified)).collect();
        assert_eq!(
            counts,
            [
                (1, DirectKind::Email, 3, 2, None),
                (1, DirectKind::PersonalOrTaxId, 1, 1, Some(1)),
                (2, DirectKind::StreetAddress, 4, 4, None),
                (2, DirectKind::PersonName, 1, 1, None),
            ]
        );
        assert_eq!(direct[0].first, [RowId(0), RowId(2), RowId(3)]);
    }

    #[test]
    fn a_check_digit_that_fails_as_often_as_it_holds_says_nothing() {
        let mut text = "Order ID,Remarks\n".to_owned();
        (0..300)
            .for_each(|at| text += &format!("A{at},part {:08}{}\n", 10_000_000 + at * 37, char::from(b'A' + (at % 26) as u8)));
        assert!(understand(&[csv(&text)], &Default::default()).direct.is_empty());
    }
}
