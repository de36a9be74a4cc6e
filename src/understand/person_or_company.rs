//! Whether a party is a person or a company, and why: by its name's words, its part in the shipment, and its column.

use super::detect::known;
use super::legal_forms::without_legal_form;
use super::name_forms::party_name_says;
use super::names::{NameSays, name_says};
use super::role::PartyRole;
use super::says::KindBecause;
use super::sheet::Sheet;
use super::shipments::PartyKind;
use crate::reference::country::CountryCode;
use crate::reference::fold;
use crate::table::ColumnId;
use rustc_hash::FxHashSet;
use std::sync::OnceLock;

/// Persons are told by their names less often than companies: of names in some thirty languages one in five has a given name
/// or surname that is known here. Only where companies are so many times as many is a name of no known word held to be one.
const PERSONS_UNSEEN: f64 = 6.0;
/// So many names of a column are looked at.
const SAMPLE: usize = 400;

/// What the values of a column of names are on the whole.
#[derive(Copy, Clone, PartialEq)]
pub(super) enum Tone {
    Persons,
    Companies,
    Open,
}

pub(super) fn tone(sheet: &Sheet, columns: &[ColumnId]) -> Tone {
    let Some(&column) = columns.first() else { return Tone::Open };
    let sample = sheet.column(column).sample(SAMPLE);
    let (mut persons, mut companies) = (0, 0);
    for cell in &sample {
        let folded = fold(cell);
        match party_name_says(cell, &folded, bare_name(cell, &folded)) {
            NameSays::Is(PartyKind::Person, _) => persons += 1,
            NameSays::Is(PartyKind::Organisation, _) => companies += 1,
            _ => {}
        }
    }
    let of = |count: u32| f64::from(count) / sample.len().max(1) as f64;
    let (persons, companies) = (of(persons), of(companies));
    if persons >= 0.3 && persons > 1.5 * companies {
        Tone::Persons
    } else if companies >= 0.3 && companies > PERSONS_UNSEEN * persons {
        Tone::Companies
    } else {
        Tone::Open
    }
}

/// Words of companies in further languages, folded, beside those of [`super::names`].
const COMPANY_WORDS: &str = "hurtownia|zaklad|sklep|fabryka|spolka|przedsiebiorstwo|obchod|zavod|velkoobchod|tovarna|\
kereskedelmi|szolgaltato|gyar|aruhaz|sanayi|ticaret|pazarlama|magaza|fabrika|depozit|comert|intreprindere|trgovina|tvornica|\
tvrtka|poduzece|prodavnica|veletrgovina|kauppa|tehdas|tukku|verkkokauppa|handelshus|grossist|butik|fabriken|aktiebolag|\
grosshandel|gmbh|werkstatt|stiftung|verein|gemeinde|krankenhaus|universitat|hochschule|kanzlei|autohaus|baumarkt|\
entreprise|magasin|boutique|grossiste|hopital|universite|mairie|ministere|azienda|ditta|negozio|fabbrica|magazzino|ospedale|\
empresa|fabricas|almacen|almacenes|ayuntamiento|hospitalar|prefeitura|loja|armazem|fornecedora|mercado|\
bedrijf|stichting|gemeente|ziekenhuis|universiteit|webshop|drukkerij|bouw|firma|shirkat|perusahaan|toko|pabrik|cong|xuat|\
ташкилот|завод|фабрика|торговый|торговая|магазин|компания|предприятие|больница|институт|фирма|склад|комбинат|\
фирмата|търговия|підприємство|εταιρεια|εμποριο|شركة|مؤسسة|مصنع|תעשיות|חברה|บริษัท|회사|상사|무역|商会|商事|工業|製作所|産業";

fn is_company_word(word: &str) -> bool {
    static WORDS: OnceLock<FxHashSet<String>> = OnceLock::new();
    WORDS.get_or_init(|| COMPANY_WORDS.split('|').map(fold).collect()).contains(word)
}

/// Legal forms that are surnames too.
const SURNAMES_TOO: [&str; 7] = ["sa", "sas", "sia", "as", "se", "ab", "ek"];

/// The name by which a party is known: without its legal form, unless what looks like one is a surname ("Joana Sá").
pub(super) fn bare_name<'a>(name: &str, folded: &'a str) -> &'a str {
    let bare = without_legal_form(folded);
    if bare.len() < folded.len()
        && let Some((_, last)) = folded.rsplit_once(' ')
        && last.len() < 4
        && SURNAMES_TOO.contains(&last)
        && matches!(name_says(name, folded, folded), NameSays::Is(PartyKind::Person, _))
        && name.chars().rev().find(|letter| letter.is_alphabetic()).is_some_and(char::is_lowercase)
    {
        return folded;
    }
    bare
}

/// Who is meant where somebody is named as the way to somebody else: what stands before "c/o" or "Attn".
fn addressee(name: &str) -> Option<(&str, Option<KindBecause>)> {
    const VIA: [&str; 8] = ["c/o", "℅", "attn", "att:", "att.", "z.hd", "z. hd", "t.a.v"];
    // Most names hold none of them, which one look at their bytes tells.
    let mut before = 0;
    let may = name.bytes().any(|byte| {
        let twice = byte | 0x20 == b't' && before | 0x20 == b't';
        before = byte;
        twice || matches!(byte, b'/' | b'.' | b':' | 0xe2)
    });
    if !may {
        return None;
    }
    // Only ASCII letters change, so that places in the one are places in the other.
    let small = name.to_ascii_lowercase();
    let (at, via) = VIA.iter().filter_map(|via| Some((small.find(via)?, *via))).min()?;
    let starts_word = at == 0 || small[..at].ends_with([' ', ',', '(', '-', ';']);
    if !starts_word {
        return None;
    }
    let behind = name.get(at + via.len()..).unwrap_or_default().trim_start_matches(['.', ':', ' ', 'n', 'd']);
    match name.get(..at).map(|before| before.trim_matches([' ', ',', '(', '-', ';'])) {
        Some(before) if !before.is_empty() => Some((before, None)),
        _ if via.starts_with("c/") || via == "℅" => None,
        _ if behind.is_empty() => None,
        _ => Some((behind, Some(KindBecause::AddressedByName))),
    }
}

/// Person or company, and why.
pub(super) fn kind_of(name: &str, folded: &str, bare: &str, role: PartyRole, tone: Tone) -> (PartyKind, KindBecause) {
    if let Some((meant, because)) = addressee(name) {
        let folded = fold(meant);
        let (kind, why) = kind_by_words(meant, &folded, bare_name(meant, &folded), role, tone);
        return (kind, because.filter(|_| kind == PartyKind::Person).unwrap_or(why));
    }
    kind_by_words(name, folded, bare, role, tone)
}

fn kind_by_words(name: &str, folded: &str, bare: &str, role: PartyRole, tone: Tone) -> (PartyKind, KindBecause) {
    let makes_or_carries =
        matches!(role, PartyRole::Manufacturer | PartyRole::Carrier | PartyRole::Forwarder | PartyRole::Platform);
    let receives = matches!(
        role,
        PartyRole::Consignee | PartyRole::Buyer | PartyRole::Importer | PartyRole::Notify | PartyRole::Unspecified
    );
    let says = party_name_says(name, folded, bare);
    let titled = matches!(says, NameSays::Is(PartyKind::Person, KindBecause::TitleBefore | KindBecause::TitleBehind));
    if !titled && !matches!(says, NameSays::Is(PartyKind::Organisation, _)) && folded.split(' ').any(is_company_word) {
        return (PartyKind::Organisation, KindBecause::CompanyWord);
    }
    match says {
        NameSays::Is(PartyKind::Person, because) if !makes_or_carries || titled => (PartyKind::Person, because),
        NameSays::Is(PartyKind::Organisation, because) => (PartyKind::Organisation, because),
        _ if makes_or_carries => (PartyKind::Organisation, KindBecause::CompanyAsARule),
        NameSays::PersonalForm if tone == Tone::Persons => (PartyKind::Person, KindBecause::PersonalFormAmongPersons),
        NameSays::PersonalForm if receives && tone == Tone::Open => (PartyKind::Person, KindBecause::PersonalForm),
        NameSays::Nothing if tone == Tone::Persons => (PartyKind::Unknown, KindBecause::NoPersonalFormAmongPersons),
        NameSays::PersonalForm if tone == Tone::Companies => (PartyKind::Organisation, KindBecause::PersonalFormAmongCompanies),
        NameSays::PersonalForm => (PartyKind::Organisation, KindBecause::SenderAsARule),
        _ => (PartyKind::Organisation, KindBecause::NoPersonalForm),
    }
}

/// Whether a number is a natural person's own, though it stands where companies' numbers do: a Chinese identity card's, or a
/// Brazilian taxpayer's (CPF).
pub(super) fn is_persons_number(number: &str, country: Option<CountryCode>) -> bool {
    let brazilian = country.is_some_and(|country| country.as_str() == "BR");
    // The year of birth stands in an identity number; a company's number begins with 9 and has none there.
    let born = number.get(6..8).is_some_and(|century| matches!(century, "19" | "20"));
    (born && !number.starts_with('9') && known::chinese_identity(number)) || (brazilian && known::cpf(number))
}

/// The country at the end of a name such as "Sample Pharma, India": only if it is written out.
pub(super) fn country_in_name(name: &str) -> Option<CountryCode> {
    let last = name.rsplit_once(',')?.1.trim().trim_end_matches('.');
    (last.chars().count() > 3).then(|| crate::reference::country::country_named(last)).flatten()
}

/// What an e-mail address says of the party of an open name: a desk's is a company's, and so is one at a domain of that name
/// unless somebody of that name has it.
pub(super) fn company_by_mailbox(email: &str, bare: &str) -> Option<KindBecause> {
    const DESKS: &str = "info|sales|orders|order|office|contact|purchasing|admin|accounts|accounting|billing|logistics|import|export|\
service|support|shop|store|hello|team|einkauf|verkauf|vertrieb|buchhaltung|bestellung|inkoop|verkoop|bestelling|achats|ventes|\
commande|compras|ventas|pedidos|acquisti|ordini|vendite|biuro|zamowienia|objednavky";
    if has_private_mailbox(email) {
        return None;
    }
    let (desk, domain) = email.rsplit_once('@')?;
    let desk = desk.to_lowercase();
    if DESKS.split('|').any(|known| known.trim() == desk) {
        return Some(KindBecause::CompanyMailbox);
    }
    let joined: String = domain.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    let of_somebody = bare.split(' ').any(|word| desk.contains(word));
    let has_name = bare.contains(' ') && joined.starts_with(&bare.replace(' ', ""));
    (has_name && !of_somebody).then_some(KindBecause::OwnDomain)
}

/// Whether an e-mail address is at a provider at which mostly private persons have theirs.
pub(super) fn has_private_mailbox(email: &str) -> bool {
    const PROVIDERS: [&str; 24] = [
        "gmail.com",
        "googlemail.com",
        "hotmail.com",
        "outlook.com",
        "live.com",
        "yahoo.com",
        "icloud.com",
        "me.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "web.de",
        "t-online.de",
        "orange.fr",
        "free.fr",
        "laposte.net",
        "skynet.be",
        "telenet.be",
        "ziggo.nl",
        "qq.com",
        "163.com",
        "126.com",
        "mail.ru",
        "proton.me",
    ];
    email.rsplit('@').next().is_some_and(|domain| PROVIDERS.contains(&domain.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(name: &str, role: PartyRole) -> (PartyKind, KindBecause) {
        let folded = fold(name);
        kind_of(name, &folded, bare_name(name, &folded), role, Tone::Open)
    }

    #[test]
    fn a_consignee_is_a_person_or_a_company_with_a_reason() {
        for (name, is, because) in [
            ("Anna Voorbeeld", PartyKind::Person, KindBecause::GivenName),
            ("Joana Sá", PartyKind::Person, KindBecause::GivenName),
            ("Joana SA", PartyKind::Organisation, KindBecause::LegalForm),
            ("Anna Voorbeeld c/o Muster GmbH", PartyKind::Person, KindBecause::GivenName),
            ("Muster GmbH, Attn. Anna Voorbeeld", PartyKind::Organisation, KindBecause::LegalForm),
            ("Attn: Xylo Quendra", PartyKind::Person, KindBecause::AddressedByName),
            ("Muster GmbH z.Hd. Frau Exempel", PartyKind::Organisation, KindBecause::LegalForm),
            ("Hurtownia Przyklad", PartyKind::Organisation, KindBecause::CompanyWord),
            ("Örnek Sanayi", PartyKind::Organisation, KindBecause::CompanyWord),
            ("Frau Verein", PartyKind::Person, KindBecause::TitleBefore),
            ("شركة مثال", PartyKind::Organisation, KindBecause::CompanyWord),
            ("Xylo Quendra", PartyKind::Person, KindBecause::PersonalForm),
            ("Zalanko 24", PartyKind::Organisation, KindBecause::NoPersonalForm),
        ] {
            assert_eq!(kind(name, PartyRole::Consignee), (is, because), "{name}");
        }
    }

    #[test]
    fn who_sends_is_no_person_without_a_given_name() {
        assert_eq!(kind("Xylo Quendra", PartyRole::Consignor).0, PartyKind::Organisation);
        assert_eq!(kind("Anna Voorbeeld", PartyRole::Consignor).0, PartyKind::Person);
    }

    #[test]
    fn a_mailbox_tells_what_a_name_leaves_open() {
        let by = |email| company_by_mailbox(email, "xylo quendra");
        assert_eq!(by("info@example.org"), Some(KindBecause::CompanyMailbox));
        assert_eq!(by("anna@xylo-quendra.example"), Some(KindBecause::OwnDomain));
        for open in ["xylo@xylo-quendra.example", "anna@example.org", "info@gmail.com", "xylo", "anna@quendra.example"] {
            assert_eq!(by(open), None, "{open}");
        }
    }

    #[test]
    fn mail_providers() {
        assert!(has_private_mailbox("a@GMAIL.com") && !has_private_mailbox("a@example.org"));
    }
}
