//! Profiles of the kinds of documents that are known, as data, and how each is recognised.

mod cargo_xml;
mod cargowise;
mod customs;
mod dcsa;
mod epcis;
mod eu_customs;
mod idoc;
#[cfg(test)]
mod kinds;
mod one_record;
mod shops;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
mod traceability;
mod ubl;

use super::profile::Profile;
use super::{NodeId, Tree};
use crate::ingest::says::{DocumentSays, FormatSays};
use crate::saying::Saying;

/// What a document is.
pub(super) struct Recognised {
    pub(super) profile: &'static Profile,
    /// "EPCIS 2.0 (JSON-LD)".
    pub(super) format: Saying,
    /// Whether references by `@id` are followed.
    pub(super) linked: bool,
    /// What a message is called, for the count of messages: a document, or the name that a row has itself.
    pub(super) message: Message,
}

/// What counts as a message.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Message {
    /// Each document, by this name.
    Document(Saying),
    /// Each row, by the text of this column.
    Row(&'static str),
}

impl Recognised {
    fn document(profile: &'static Profile, format: Saying, message: Saying) -> Self {
        Recognised { profile, format, linked: false, message: Message::Document(message) }
    }

    /// A document whose format and kind are proper names.
    fn named(profile: &'static Profile, format: String, message: &str) -> Self {
        Self::document(profile, Saying::name(format), Saying::name(message))
    }

    /// A kind of document of which the format has a name of its own.
    fn of(profile: &'static Profile, format: FormatSays, message: DocumentSays) -> Self {
        Self::document(profile, Saying::plain(format), Saying::plain(message))
    }
}

/// A document as it is recognised: its top, and the namespace that an XML root stands in.
pub(super) struct Top<'t> {
    tree: &'t Tree,
    node: NodeId,
    namespace: &'t str,
    is_xml: bool,
}

impl Top<'_> {
    /// The root element's name.
    fn name(&self) -> &str {
        self.tree.name(self.node)
    }

    /// Whether it has all these children.
    fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.tree.child(self.node, name).is_some())
    }

    /// The text of a child.
    fn text(&self, name: &str) -> &str {
        self.tree.child(self.node, name).map_or("", |child| self.tree.text_of(child))
    }
}

/// Documents of a list that are asked what they are.
const ASKED: usize = 5;

/// What a tree holds, if it is a known kind of document.
pub(super) fn recognise(tree: &Tree, namespace: Option<&str>) -> Option<Recognised> {
    let kinds: &[fn(&Top<'_>) -> Option<Recognised>] = match namespace {
        Some(_) => &[
            epcis::recognise,
            ubl::recognise,
            cargo_xml::recognise,
            customs::recognise,
            eu_customs::recognise,
            idoc::recognise,
            cargowise::recognise,
        ],
        None => &[epcis::recognise, one_record::recognise, traceability::recognise, dcsa::recognise, shops::recognise],
    };
    tree.documents().into_iter().take(ASKED).find_map(|node| {
        let top = Top { tree, node, namespace: namespace.unwrap_or_default(), is_xml: namespace.is_some() };
        kinds.iter().find_map(|kind| kind(&top))
    })
}
