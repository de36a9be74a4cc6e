//! A language's book: its texts, one after another, and where the text of a key stands among them.
//!
//! A language says something in every room: for each of a room's codes its folder has a text, in an exhaustive `match`. Which
//! function has a room's texts is said here once, for all languages, whose folders are laid out alike. Written one after
//! another, in the order of rooms and codes, the texts are a book; behind the rooms' come the chapters of the Harmonized
//! System and the words of the measures. The page's program holds no texts: it is handed a book when a language is chosen
//! ([`Book::printed`], [`Book::read`]).

use super::MeasureWords;
use crate::exposure::MeasureId;
use crate::reference::says::ProvisionSays;

/// Hands a macro the rooms: the name that the room's keys begin with, its codes, and which function of a language's folder has
/// their texts. The texts of provisions, of which each has two, come behind these.
macro_rules! rooms {
    ($hand_to:ident) => {
        $hand_to! {
            "common" crate::saying::Common: common,
            "session" crate::engine::says::SessionSays: session::text,
            "thresholds" crate::exposure::thresholds::ThresholdSays: exposure::thresholds,
            "network" crate::exposure::network::NetworkSay: network::text,
            "patterns" crate::exposure::patterns::PatternsSay: patterns::text,
            "observers" crate::exposure::observers::ObserversSay: exposure::observers,
            "organisations" crate::exposure::organisations::OrganisationsSay: organisations::text,
            "products" crate::exposure::products::ProductsSay: products::text,
            "routes" crate::exposure::routes::RoutesSay: routes::text,
            "consumers" crate::exposure::consumers::ConsumersSay: consumers::text,
            "art9" crate::exposure::consumers::art9::Art9Says: art9::text,
            "reasons" crate::understand::ReasonSays: reasons::reasons,
            "looks" crate::understand::Looks: reasons::looks,
            "notes" crate::understand::NotesSay: understand::notes,
            "shipment-is" crate::understand::ShipmentSays: understand::shipment_is,
            "party-kind" crate::understand::KindBecause: understand::party_kind,
            "evidence" crate::understand::EvidenceSays: understand::evidence,
            "currency" crate::understand::CurrencySays: understand::currency,
            "roles" crate::understand::RoleSays: roles::roles,
            "role-party" crate::understand::PartyRole: roles::party,
            "role-attribute" crate::understand::PartyAttribute: roles::attribute,
            "role-place" crate::understand::PlaceRole: roles::place,
            "role-goods" crate::understand::GoodsRole: roles::goods,
            "role-transport" crate::understand::Transport: roles::transport,
            "role-time" crate::understand::TimeRole: roles::time,
            "role-identifier" crate::understand::Identifier: roles::identifier,
            "role-measure" crate::understand::Measure: roles::measure,
            "role-money" crate::understand::Money: roles::money,
            "law" crate::reference::says::LawSays: law::law,
            "adequacy" crate::reference::says::AdequacySays: law::adequacy,
            "strategic" crate::reference::says::StrategicSays: law::strategic,
            "ingest" crate::ingest::says::IngestSays: ingest::any,
            "ingest-books" crate::ingest::says::BooksSay: ingest::books::text,
            "ingest-documents" crate::ingest::says::DocumentSays: ingest::documents::text,
            "ingest-formats" crate::ingest::says::FormatSays: ingest::formats::text,
            "ingest-hidden" crate::ingest::says::HidesSay: ingest::hides::text,
            "ingest-kinds" crate::ingest::says::KindSays: ingest::kinds::text,
            "ingest-messages" crate::ingest::says::MessagesSay: ingest::messages::text,
            "ingest-other-messages" crate::ingest::says::OtherMessages: ingest::other_messages::text,
            "ingest-packed" crate::ingest::says::PackedSays: ingest::packed::text,
            "ingest-parquet" crate::ingest::says::ParquetSays: ingest::parquet::text,
            "ingest-spoilt" crate::ingest::says::SpoiltSays: ingest::spoilt::text,
            "ingest-tables" crate::ingest::says::TablesSay: ingest::tables::text,
            "ingest-trees" crate::ingest::says::TreesSay: ingest::trees::text,
            "frame" crate::language::page::FrameSays: page::frame,
            "picture" crate::language::page::PictureSays: page::picture,
            "start" crate::language::page::StartSays: page::start::text,
            "notice" crate::language::page::NoticeSays: page::notices::text,
            "progress" crate::language::page::ProgressSays: page::notices::progress,
            "worker" crate::language::page::WorkerSays: page::worker::text,
            "seal" crate::language::page::SealSays: page::seal::text,
            "amount" crate::language::page::AmountSays: page::amounts::text,
            "finding" crate::language::page::FindingSays: page::finding::text,
            "columns" crate::language::page::ColumnsSay: page::columns::text,
            "party-list" crate::language::page::PartiesSay: page::parties::text,
            "file-list" crate::language::page::FilesSay: page::files::text,
            "part" crate::language::page::PartSays: page::part::text,
            "overview" crate::language::page::OverviewSays: page::overview::text,
            "paper" crate::language::page::PaperSays: page::paper::text,
            "who" crate::language::page::WhoSays: page::who::text,
            "goods" crate::language::page::GoodsSay: page::products::text,
            "records" crate::language::page::RecordsSay: page::records::text,
            "net" crate::language::page::NetSay: page::pictures::net,
            "time" crate::language::page::TimeSay: page::pictures::time,
            "people" crate::language::page::PeopleSay: page::pictures::people,
            "map" crate::language::page::MapSays: page::map::text,
        }
    };
}
#[cfg(not(target_arch = "wasm32"))]
pub(super) use rooms;

/// A provision's sentence, and the title of its law.
const PROVISIONS: [&str; 2] = ["provision", "provision-law"];

macro_rules! keys_by_room {
    ($($name:literal $Room:ty: $($text:ident)::+,)*) => {
        &[$(($name, <$Room>::KEYS),)* (PROVISIONS[0], ProvisionSays::KEYS), (PROVISIONS[1], ProvisionSays::KEYS)]
    };
}

/// The keys of each room, in the order of the book.
const ROOMS: &[(&str, &[&str])] = rooms!(keys_by_room);

/// Chapters of the Harmonized System are numbered below this.
const CHAPTERS: u8 = 100;

#[cfg(not(target_arch = "wasm32"))]
/// Makes `texts`, a language's texts in the order of the book; stands at the head of its folder.
macro_rules! texts {
    ($($name:literal $Room:ty: $($text:ident)::+,)*) => {
        pub(super) fn texts() -> Vec<&'static str> {
            use $crate::reference::says::ProvisionSays;
            let mut texts = Vec::new();
            $(texts.extend(<$Room>::ALL.iter().map(|&code| $($text)::+(code)));)*
            let provisions = ProvisionSays::ALL.iter().map(|&code| law::provision(code));
            texts.extend(provisions.clone().map(|(_, sentence)| sentence));
            texts.extend(provisions.map(|(title, _)| title));
            $crate::language::book::add_titles_and_words(&mut texts, chapters::label, measures::words);
            texts
        }
    };
}
#[cfg(not(target_arch = "wasm32"))]
pub(super) use texts;

#[cfg(not(target_arch = "wasm32"))]
/// The rest of a book, behind the rooms: titles of chapters, empty where there is no such chapter, and words of measures.
pub(super) fn add_titles_and_words(
    texts: &mut Vec<&'static str>,
    title: fn(u8) -> Option<&'static str>,
    words: fn(MeasureId) -> MeasureWords,
) {
    texts.extend((0..CHAPTERS).map(|chapter| title(chapter).unwrap_or_default()));
    for &id in MeasureId::ALL {
        let MeasureWords { title, definition, assumption, source, lowered_by } = words(id);
        texts.extend([title, definition, assumption, source, lowered_by]);
    }
}

/// A language's texts.
#[derive(Default, Debug)]
pub struct Book(Vec<&'static str>);

impl Book {
    /// A book without texts.
    #[cfg(target_arch = "wasm32")]
    pub(super) const NONE: Book = Book(Vec::new());

    /// How many texts a book has.
    fn length() -> usize {
        chapters_from() + usize::from(CHAPTERS) + MeasureId::ALL.len() * 5
    }

    /// A book of these texts; `None` if they are too few or too many.
    pub(super) fn of(texts: Vec<&'static str>) -> Option<Book> {
        (texts.len() == Book::length()).then_some(Book(texts))
    }

    #[cfg(not(target_arch = "wasm32"))]
    /// The book as it is handed over: each text with a line break behind it.
    pub fn printed(&self) -> String {
        self.0.iter().flat_map(|text| [text, "\n"]).collect()
    }

    /// Reads a book; `None` if it is one of another version. It is kept until the program ends.
    pub fn read(printed: String) -> Option<Book> {
        Book::of(String::leak(printed).lines().collect())
    }

    /// The text of a key; `None` if the key is of no room.
    pub fn text(&self, key: &str) -> Option<&'static str> {
        place_of(key).and_then(|at| self.0.get(at).copied())
    }

    /// The short title of a chapter of the Harmonized System; `None` where there is no such chapter.
    pub fn chapter(&self, chapter: u8) -> Option<&'static str> {
        let title = self.0.get(chapters_from() + usize::from(chapter)).filter(|_| chapter < CHAPTERS);
        title.copied().filter(|title| !title.is_empty())
    }

    /// The words of a measure.
    pub fn measure(&self, id: MeasureId) -> MeasureWords {
        let from = chapters_from() + usize::from(CHAPTERS) + id as usize * 5;
        let word = |at: usize| self.0.get(from + at).copied().unwrap_or_default();
        MeasureWords { title: word(0), definition: word(1), assumption: word(2), source: word(3), lowered_by: word(4) }
    }
}

fn chapters_from() -> usize {
    ROOMS.iter().map(|(_, keys)| keys.len()).sum()
}

/// Where the text of a key stands.
fn place_of(key: &str) -> Option<usize> {
    let (room, code) = key.split_once('.')?;
    let mut before = 0;
    for (name, keys) in ROOMS {
        if *name == room {
            return keys
                .iter()
                .position(|known| known.split_once('.').is_some_and(|(_, known)| known == code))
                .map(|at| before + at);
        }
        before += keys.len();
    }
    None
}

/// The keys of all rooms, as they are declared. A provision's has a second text, under `provision-law`.
pub fn keys() -> impl Iterator<Item = &'static str> {
    ROOMS.iter().filter(|(name, _)| *name != PROVISIONS[1]).flat_map(|(_, keys)| keys.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{ENGLISH, LANGUAGES};

    #[test]
    fn rooms_are_called_as_their_keys_begin() {
        for (name, keys) in ROOMS.iter().filter(|(name, _)| *name != PROVISIONS[1]) {
            assert!(keys.iter().all(|key| key.split_once('.').is_some_and(|(room, _)| room == *name)), "{name}");
        }
    }

    #[test]
    fn a_book_that_was_handed_over_says_the_same() {
        for language in LANGUAGES {
            let book = language.book();
            let read = Book::read(book.printed()).expect("a book of this version");
            assert_eq!(read.0, book.0, "{}", language.code);
        }
        assert!(Book::read("Skip to the content\n".to_owned()).is_none());
    }

    #[test]
    fn texts_stand_where_their_keys_say() {
        let book = ENGLISH.book();
        assert_eq!(book.text("common.all-lines"), Some("all lines"));
        assert_eq!(book.text("provision-law.eu-4"), Some("GDPR"));
        assert!(book.text("provision.eu-4").is_some_and(|sentence| sentence.ends_with('.')));
        assert_eq!((book.text("harbour.at-anchor"), book.text("common.harbour"), book.text("common")), (None, None, None));
        assert_eq!((book.chapter(64), book.chapter(98), book.chapter(100)), (Some("Shoes"), None, None));
        assert_eq!(keys().filter(|key| book.text(key).is_none()).count(), 0);
        for key in keys().filter(|key| key.starts_with("ingest")) {
            let text = book.text(key);
            assert!(text.is_some_and(|text| !text.is_empty() && text.trim() == text), "{key}: {text:?}");
        }
    }
}
