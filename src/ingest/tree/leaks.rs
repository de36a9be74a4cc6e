//! What hides in a document: comments in its source, hosts in links, e-mail addresses in free text, people who signed,
//! sender and recipient of its envelope.

use super::path::Path;
use super::profile::Profile;
use super::{NodeId, Tree};
use crate::ingest::says::{HidesSay, count, name};
use crate::ingest::{Hidden, HiddenKind, Place};
use crate::saying::{Saying, Value};
use std::collections::BTreeMap;

/// So many things of one kind are listed one by one; of the rest it is said how many there are.
const MAX_LISTED: usize = 12;
/// Different hosts are remembered up to so many.
const MAX_HOSTS: usize = 1000;
/// A text is quoted up to so many characters.
const MAX_QUOTED: usize = 120;

/// Hosts of vocabularies and standards: a link to them says nothing of whoever made the file.
const PUBLIC_HOSTS: [&str; 14] = [
    "w3.org",
    "w3id.org",
    "schema.org",
    "purl.org",
    "gs1.org",
    "iata.org",
    "uncefact.org",
    "unece.org",
    "opengis.net",
    "identifiers.org",
    "oasis-open.org",
    "europa.eu",
    "json-schema.org",
    "xmlsoap.org",
];

/// What was found so far.
#[derive(Default)]
pub(super) struct Leaks {
    found: Vec<Hidden>,
    counts: BTreeMap<HiddenKind, usize>,
    hosts: BTreeMap<String, (u64, String, Place)>,
}

/// A text as it is quoted.
fn quoted(text: &str) -> Value {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(MAX_QUOTED) {
        line.truncate(end);
        line.push('…');
    }
    name(line)
}

/// The host of a link, if the text is one.
fn host(text: &str) -> Option<&str> {
    let rest = ["https://", "http://", "did:web:"].iter().find_map(|scheme| text.strip_prefix(scheme))?;
    let host = rest.split(['/', ':', '?', '#', '@', '%']).next()?;
    let named = host.contains('.') && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let public =
        PUBLIC_HOSTS.iter().any(|known| host == *known || host.strip_suffix(known).is_some_and(|rest| rest.ends_with('.')));
    (named && !public).then_some(host)
}

/// The first e-mail address in a text.
fn email(text: &str) -> Option<&str> {
    text.split(|letter: char| {
        letter.is_whitespace() || matches!(letter, '<' | '>' | '(' | ')' | ',' | ';' | '"' | '\'' | ':' | '/')
    })
    .map(|word| word.trim_matches('.'))
    .find(|word| {
        word.split_once('@').is_some_and(|(name, domain)| {
            !name.is_empty()
                && domain.contains('.')
                && !domain.contains('@')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
        })
    })
}

impl Leaks {
    fn add(&mut self, kind: HiddenKind, within: impl FnOnce() -> Saying, place: Place, says: impl FnOnce() -> Saying) {
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        if *count <= MAX_LISTED {
            self.found.push(Hidden { kind, within: within(), place: Some(place), says: says() });
        }
    }

    /// A comment in the source.
    pub(super) fn comment(&mut self, text: &str, place: Place) {
        if !text.trim().is_empty() {
            let says = || Saying::of(HidesSay::SourceComment, [quoted(text)]);
            self.add(HiddenKind::Comment, || Saying::plain(HidesSay::InSource), place, says);
        }
    }

    /// Looks through a tree.
    pub(super) fn scan(&mut self, tree: &Tree, profile: Option<&Profile>) {
        let paths = |text: &'static str| {
            let paths = text.split([';', '+']).filter(|path| !path.trim().is_empty());
            paths.filter_map(|path| Path::of(path, tree)).collect::<Vec<Path>>()
        };
        let (signatories, envelope) = profile.map(|known| (paths(known.signatories), paths(known.envelope))).unwrap_or_default();
        for document in tree.documents() {
            self.people(tree, document, &signatories, &envelope);
            let mut stack = vec![document];
            while let Some(node) = stack.pop() {
                if tree.raw_name(node) == "@context" {
                    continue;
                }
                self.text(tree, document, node);
                let begin = stack.len();
                stack.extend(tree.children(node));
                stack[begin..].reverse();
            }
        }
    }

    fn place(tree: &Tree, node: NodeId) -> Place {
        let origin = tree.origin(node);
        Place { line: Some(origin.line), byte: Some(origin.byte) }
    }

    fn people(&mut self, tree: &Tree, document: NodeId, signatories: &[Path], envelope: &[Path]) {
        let find = |paths: &[Path]| {
            let nodes = paths.iter().flat_map(|path| path.find(tree, document, document, &[]));
            nodes.map(|node| (node, tree.text_of(node))).filter(|(_, text)| !text.is_empty()).collect::<Vec<_>>()
        };
        for (node, text) in find(signatories) {
            let says = || Saying::of(HidesSay::Signatory, [quoted(text)]);
            self.add(HiddenKind::Property, || Saying::name(tree.dotted(document, node)), Self::place(tree, node), says);
        }
        for (node, text) in find(envelope) {
            let says = || Saying::of(HidesSay::EnvelopeParty, [quoted(text)]);
            self.add(HiddenKind::EnvelopeParty, || Saying::name(tree.dotted(document, node)), Self::place(tree, node), says);
        }
    }

    fn text(&mut self, tree: &Tree, document: NodeId, node: NodeId) {
        let text = tree.own_text(node);
        if text.len() < 6 {
            return;
        }
        if let Some(host) = host(text) {
            let room = self.hosts.len() < MAX_HOSTS;
            if let Some((times, _, _)) = self.hosts.get_mut(host) {
                *times += 1;
            } else if room {
                self.hosts.insert(host.to_owned(), (1, tree.dotted(document, node), Self::place(tree, node)));
            }
            return;
        }
        // An address alone in its field is plain to see; within a sentence it is not.
        if text.contains('@')
            && text.contains(char::is_whitespace)
            && let Some(address) = email(text)
        {
            let says = || Saying::of(HidesSay::EmailInText, [name(address), quoted(text)]);
            self.add(HiddenKind::FreeText, || Saying::name(tree.dotted(document, node)), Self::place(tree, node), says);
        }
    }

    /// What hides, in the order in which it was found; hosts last.
    pub(super) fn into_list(mut self) -> Vec<Hidden> {
        for (kind, times) in std::mem::take(&mut self.counts) {
            if times > MAX_LISTED {
                let more = times - MAX_LISTED;
                let last = self.found.iter().rposition(|hidden| hidden.kind == kind).unwrap_or_default();
                let within = self.found[last].within.clone();
                let says = Saying::of(HidesSay::MoreOfThese, [count(more)]);
                self.found.insert(last + 1, Hidden { kind, within, place: None, says });
            }
        }
        let hosts = self.hosts.len();
        for (host, (times, within, place)) in self.hosts.into_iter().take(MAX_LISTED) {
            let says = match times {
                1 => Saying::of(HidesSay::Link, [name(host)]),
                _ => Saying::of(HidesSay::Links, [name(host), count(times)]),
            };
            let within = Saying::name(within);
            self.found.push(Hidden { kind: HiddenKind::Link, within, place: Some(place), says });
        }
        if hosts > MAX_LISTED {
            let says = Saying::of(HidesSay::MoreHosts, [count(hosts - MAX_LISTED)]);
            self.found.push(Hidden { kind: HiddenKind::Link, within: Saying::name(""), place: None, says });
        }
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_addresses_are_found_and_standards_are_not() {
        assert_eq!(host("https://erp.example.com/orders/7"), Some("erp.example.com"));
        assert_eq!(host("did:web:broker.example.com"), Some("broker.example.com"));
        assert_eq!(host("https://onerecord.iata.org/ns/cargo#Piece"), None);
        assert_eq!(host("https://notiata.org/x"), Some("notiata.org"));
        assert_eq!(host("https://localhost/x"), None);
        assert_eq!(host("see https://erp.example.com"), None);
        assert_eq!(email("call Ann (ann@example.com) first"), Some("ann@example.com"));
        assert_eq!(email("price @ 5.00 each"), None);
        assert_eq!(email("a@b"), None);
    }
}
