//! One light tree for JSON and XML: nodes with a name, a text and the place where they begin.
//!
//! An array is its member, repeated: `"items": [1, 2]` and `<items>1</items><items>2</items>` are the same tree, and an
//! attribute is a child. So one profile reads a standard in both of its syntaxes ([`profile`]), and one fallback reads
//! what has no profile ([`generic`]).

mod document;
mod generic;
mod gs1;
mod leaks;
mod path;
mod profile;
mod profiles;
mod row;
mod values;

pub(super) use document::{Document, Reading};

use std::collections::HashMap;

/// Deeper nesting is not followed: no document of the trade nests so deep, and a bomb does.
pub(super) const MAX_DEPTH: usize = 128;
/// A file has at most so many nodes (elements, attributes, members, values); reading stops there.
pub(super) const MAX_NODES: usize = 24_000_000;
/// Stands for "no node" in the links between nodes.
const NO_NODE: u32 = u32::MAX;

/// A node of a tree.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct NodeId(u32);

/// How a node stands in its parent.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A member of an object, an element.
    Member,
    /// An element of an array.
    Listed,
    /// An attribute of an element.
    Attribute,
}

#[derive(Copy, Clone, Debug)]
struct Node {
    name: u32,
    parent: u32,
    first: u32,
    last: u32,
    next: u32,
    text: u32,
    length: u32,
    line: u32,
    byte: u64,
    kind: Kind,
}

/// A name as the file writes it, and the part that profiles know: `cac:Party`, `cargo:pieces`,
/// `https://…/cargo#pieces` are `Party` and `pieces`.
#[derive(Default, Debug)]
struct Names {
    raw: Vec<Box<str>>,
    local_of: Vec<u32>,
    index: HashMap<Box<str>, u32>,
    locals: HashMap<Box<str>, u32>,
}

impl Names {
    fn intern(&mut self, raw: &str) -> u32 {
        if let Some(&known) = self.index.get(raw) {
            return known;
        }
        let local = local(raw);
        let next = self.locals.len() as u32;
        let local = *self.locals.entry(local.into()).or_insert(next);
        self.raw.push(raw.into());
        self.local_of.push(local);
        self.index.insert(raw.into(), self.raw.len() as u32 - 1);
        self.raw.len() as u32 - 1
    }
}

/// The part of a name that says what it is.
fn local(raw: &str) -> &str {
    let raw = raw.strip_prefix('@').filter(|rest| !rest.is_empty()).unwrap_or(raw);
    let part = if let Some((_, fragment)) = raw.rsplit_once('#') {
        fragment
    } else if raw.contains("://") {
        raw.trim_end_matches('/').rsplit('/').next().unwrap_or(raw)
    } else if raw.bytes().any(|byte| byte.is_ascii_whitespace()) {
        raw
    } else {
        raw.rsplit(':').next().unwrap_or(raw)
    };
    if part.is_empty() { raw } else { part }
}

/// A JSON or XML document, or as much of it as could be read.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    names: Names,
    texts: String,
    /// The nodes under way, outermost first, with their text so far.
    open: Vec<(u32, String)>,
    /// Objects by their `@id`, where links are followed.
    linked: HashMap<Box<str>, u32>,
    /// Entries of master data by their `id`.
    entries: HashMap<Box<str>, u32>,
}

impl Tree {
    /// A root without name; documents are its children.
    pub(super) fn new() -> Self {
        let mut tree = Tree {
            nodes: Vec::new(),
            names: Names::default(),
            texts: String::new(),
            open: Vec::new(),
            linked: HashMap::new(),
            entries: HashMap::new(),
        };
        let name = tree.names.intern("");
        tree.nodes.push(Node {
            name,
            parent: NO_NODE,
            first: NO_NODE,
            last: NO_NODE,
            next: NO_NODE,
            text: 0,
            length: 0,
            line: 1,
            byte: 0,
            kind: Kind::Member,
        });
        tree.open.push((0, String::new()));
        tree
    }

    /// Begins a node within the one under way. `false` if there are too many: then nothing was begun.
    #[must_use]
    pub(super) fn open(&mut self, name: &str, kind: Kind, line: u32, byte: u64) -> bool {
        if self.nodes.len() >= MAX_NODES || self.open.len() > MAX_DEPTH {
            return false;
        }
        let name = self.names.intern(name);
        let parent = self.open.last().map_or(0, |&(parent, _)| parent);
        let new = self.nodes.len() as u32;
        self.nodes.push(Node {
            name,
            parent,
            first: NO_NODE,
            last: NO_NODE,
            next: NO_NODE,
            text: 0,
            length: 0,
            line,
            byte,
            kind,
        });
        let last = self.nodes[parent as usize].last;
        match last {
            NO_NODE => self.nodes[parent as usize].first = new,
            last => self.nodes[last as usize].next = new,
        }
        self.nodes[parent as usize].last = new;
        self.open.push((new, String::new()));
        true
    }

    /// Adds to the text of the node under way.
    pub(super) fn text(&mut self, text: &str) {
        if let Some((_, so_far)) = self.open.last_mut() {
            so_far.push_str(text);
        }
    }

    /// Ends the node under way.
    pub(super) fn close(&mut self) {
        if self.open.len() > 1
            && let Some((node, text)) = self.open.pop()
        {
            let text = text.trim();
            let node = &mut self.nodes[node as usize];
            node.text = self.texts.len() as u32;
            node.length = text.len() as u32;
            self.texts.push_str(text);
        }
    }

    /// The names of the nodes under way, outermost first.
    pub(super) fn open_names(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.open[1..].iter().map(|&(node, _)| self.raw_name(NodeId(node)))
    }

    /// Ends all nodes under way: the end of the file, or of what can be read of it.
    pub(super) fn close_all(&mut self) {
        while self.open.len() > 1 {
            self.close();
        }
    }

    /// Takes back all but the root, and keeps the names.
    pub(super) fn clear(&mut self) {
        self.nodes.truncate(1);
        self.nodes[0].first = NO_NODE;
        self.nodes[0].last = NO_NODE;
        self.texts.clear();
        self.open.truncate(1);
        self.linked.clear();
        self.entries.clear();
    }

    /// Takes back the last child of the root: a record that broke off.
    pub(super) fn drop_from(&mut self, length: usize) {
        self.close_all();
        self.nodes.truncate(length.max(1));
        let kept = self.nodes.len() as u32;
        let mut last = NO_NODE;
        let mut at = self.nodes[0].first;
        while at != NO_NODE && at < kept {
            last = at;
            at = self.nodes[at as usize].next;
        }
        self.nodes[0].last = last;
        match last {
            NO_NODE => self.nodes[0].first = NO_NODE,
            last => self.nodes[last as usize].next = NO_NODE,
        }
    }

    /// Number of nodes, the root among them.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The documents: one, or each element of a list of them.
    fn documents(&self) -> Vec<NodeId> {
        self.children(NodeId(0)).collect()
    }

    /// The name as the file writes it; attributes begin with `@`.
    fn raw_name(&self, node: NodeId) -> &str {
        &self.names.raw[self.nodes[node.0 as usize].name as usize]
    }

    /// The part of the name that profiles know.
    fn name(&self, node: NodeId) -> &str {
        local(self.raw_name(node))
    }

    fn local_of(&self, node: NodeId) -> u32 {
        self.names.local_of[self.nodes[node.0 as usize].name as usize]
    }

    fn local_id(&self, name: &str) -> Option<u32> {
        self.names.locals.get(name).copied()
    }

    /// The known names that a word of a path means: itself, or all that begin with it if it ends in `*`.
    fn local_ids(&self, name: &str) -> Vec<u32> {
        match name.strip_suffix('*') {
            None => self.local_id(name).into_iter().collect(),
            Some(begin) => {
                let mut ids: Vec<u32> =
                    self.names.locals.iter().filter(|(name, _)| name.starts_with(begin)).map(|(_, &id)| id).collect();
                ids.sort_unstable();
                ids
            }
        }
    }

    fn kind(&self, node: NodeId) -> Kind {
        self.nodes[node.0 as usize].kind
    }

    fn parent(&self, node: NodeId) -> Option<NodeId> {
        match self.nodes[node.0 as usize].parent {
            NO_NODE => None,
            parent => Some(NodeId(parent)),
        }
    }

    fn origin(&self, node: NodeId) -> crate::table::Origin {
        let node = &self.nodes[node.0 as usize];
        crate::table::Origin { line: node.line, byte: node.byte }
    }

    /// Its own children, in the order of the file.
    fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let first = self.nodes[node.0 as usize].first;
        std::iter::successors((first != NO_NODE).then_some(NodeId(first)), |at| match self.nodes[at.0 as usize].next {
            NO_NODE => None,
            next => Some(NodeId(next)),
        })
    }

    fn is_leaf(&self, node: NodeId) -> bool {
        self.nodes[node.0 as usize].first == NO_NODE
    }

    /// Its own text, without white space around it; of an element, what stands between its children.
    fn own_text(&self, node: NodeId) -> &str {
        let node = &self.nodes[node.0 as usize];
        self.texts.get(node.text as usize..(node.text + node.length) as usize).unwrap_or_default()
    }

    /// A child by the known part of its name.
    fn child(&self, node: NodeId, name: &str) -> Option<NodeId> {
        let name = self.local_id(name)?;
        self.children(node).find(|&child| self.local_of(child) == name)
    }

    /// The text that stands for a node: its own, or that of a wrapped value (`{"@value": …}`, `{"@id": …}`).
    fn text_of(&self, node: NodeId) -> &str {
        let own = self.own_text(node);
        if !own.is_empty() || self.is_leaf(node) {
            return own;
        }
        // Only wrappers: an object of a standard may well have a member called "value" or "id" beside others.
        let wrapped =
            |name: &str| self.children(node).find(|&child| self.raw_name(child) == name).map(|child| self.own_text(child));
        wrapped("@value").or_else(|| wrapped("@id").filter(|_| self.is_reference(node))).unwrap_or_default()
    }

    /// Whether a node says no more than the `@id` of another.
    fn is_reference(&self, node: NodeId) -> bool {
        let mut has_id = false;
        for child in self.children(node) {
            match self.raw_name(child) {
                "@id" => has_id = true,
                "@type" => {}
                _ => return false,
            }
        }
        has_id
    }

    /// From now on a reference leads to the object that it names, if the file holds it.
    fn follow_links(&mut self) {
        let mut linked: HashMap<Box<str>, u32> = HashMap::new();
        for node in 0..self.nodes.len() as u32 {
            let node = NodeId(node);
            if self.raw_name(node) != "@id" {
                continue;
            }
            if let Some(object) = self.parent(node)
                && !self.is_reference(object)
            {
                linked.entry(self.own_text(node).into()).or_insert(object.0);
            }
        }
        self.linked = linked;
    }

    /// From now on entries of these names are found by their `id`.
    fn index_entries(&mut self, names: &[&str]) {
        let names: Vec<u32> = names.iter().filter_map(|name| self.local_id(name)).collect();
        if names.is_empty() {
            return;
        }
        let nodes = (0..self.nodes.len() as u32).map(NodeId).filter(|&node| names.contains(&self.local_of(node)));
        let found: Vec<(Box<str>, u32)> =
            nodes.filter_map(|node| Some((self.text_of(self.child(node, "id")?).into(), node.0))).collect();
        for (id, node) in found {
            self.entries.entry(id).or_insert(node);
        }
    }

    /// Whether the file holds master data.
    fn has_entries(&self) -> bool {
        !self.entries.is_empty()
    }

    /// An entry of master data by its `id`.
    fn entry(&self, id: &str) -> Option<NodeId> {
        self.entries.get(id).map(|&node| NodeId(node))
    }

    /// The object that a reference leads to, or the node itself.
    fn resolved(&self, node: NodeId) -> NodeId {
        if self.linked.is_empty() || self.is_leaf(node) || !self.is_reference(node) {
            return node;
        }
        let id = self.children(node).find(|&child| self.raw_name(child) == "@id").map(|child| self.own_text(child));
        id.and_then(|id| self.linked.get(id)).map_or(node, |&object| NodeId(object))
    }

    /// Names from a node (excluded) down to another, parted by dots.
    fn dotted(&self, from: NodeId, to: NodeId) -> String {
        let mut names = Vec::new();
        let mut at = to;
        while at != from {
            let raw = self.raw_name(at);
            let of_cargo = raw.starts_with("cargo:") || raw.starts_with("api:");
            let name = if raw.contains("://") || of_cargo { local(raw) } else { raw.trim_start_matches('@') };
            if !name.is_empty() {
                names.push(format!("{name}{}", if self.kind(at) == Kind::Listed { "[]" } else { "" }));
            }
            match self.parent(at) {
                Some(parent) => at = parent,
                None => break,
            }
        }
        names.reverse();
        names.join(".")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_by_their_last_part() {
        for (raw, known) in [
            ("cac:Party", "Party"),
            ("cargo:pieces", "pieces"),
            ("https://onerecord.iata.org/ns/cargo#pieces", "pieces"),
            ("https://onerecord.iata.org/cargo#piece#upid", "upid"),
            ("@unitCode", "unitCode"),
            ("@", "@"),
            ("Name", "Name"),
            ("note: free", "note: free"),
            ("x:", "x:"),
        ] {
            assert_eq!(local(raw), known);
        }
    }

    #[test]
    fn a_tree_keeps_order_text_and_place_and_can_take_back() {
        let mut tree = Tree::new();
        assert!(tree.open("order", Kind::Member, 1, 0));
        assert!(tree.open("@id", Kind::Attribute, 1, 7));
        tree.text(" 7 ");
        tree.close();
        assert!(tree.open("item", Kind::Member, 2, 20));
        tree.text("cup");
        tree.close_all();
        let order = tree.documents()[0];
        let item = tree.child(order, "item").unwrap();
        assert_eq!((tree.text_of(item), tree.origin(item).line), ("cup", 2));
        assert_eq!(tree.own_text(tree.child(order, "id").unwrap()), "7");
        assert_eq!(tree.dotted(NodeId(0), item), "order.item");
        let before = tree.len();
        assert!(tree.open("broken", Kind::Member, 3, 30));
        tree.drop_from(before);
        assert_eq!((tree.documents(), tree.len()), (vec![order], before));
    }

    #[test]
    fn depth_is_limited() {
        let mut tree = Tree::new();
        let opened = (0..1000).take_while(|_| tree.open("a", Kind::Member, 1, 0)).count();
        assert_eq!(opened, MAX_DEPTH);
    }
}
