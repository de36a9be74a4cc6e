//! The fallback for documents without a profile: which repeated nodes are the rows, and dotted paths as column names.
//!
//! The outermost group of repeated objects that is the largest holds the records. Where records hold a list of lines
//! (`items`, `lines`, `packages` …), each line is a row. Single fields of what stands around a row are repeated on it.

use super::row::Row;
use super::{Kind, NodeId, Tree};
use std::collections::HashMap;

/// A list of this many around or within a row is repeated in it; a longer one belongs to others.
const MAX_BESIDE: usize = 8;
/// So many fields of what stands around a row are repeated on it.
const MAX_AROUND: usize = 300;

/// Words for the parts of a consignment or order that are rows of their own, as the end of a member's name.
const LINES: [&str; 40] = [
    "item",
    "items",
    "line",
    "lines",
    "lineitem",
    "lineitems",
    "product",
    "products",
    "article",
    "articles",
    "goods",
    "good",
    "piece",
    "pieces",
    "package",
    "packages",
    "parcel",
    "parcels",
    "commodity",
    "commodities",
    "position",
    "positions",
    "goodsitem",
    "shipment",
    "shipments",
    "consignment",
    "consignments",
    "order",
    "orders",
    "bill",
    "bills",
    "house",
    "houses",
    "artikel",
    "positionen",
    "lignes",
    "articulos",
    "productos",
    "cargo",
    "entry",
];

/// Whether a name is that of lines: `line_items`, `OrderItems`, `goodsItem`.
fn is_line(name: &str) -> bool {
    let name = name.trim_end_matches("List").trim_end_matches("_list").to_lowercase();
    let whole: String = name.chars().filter(|letter| letter.is_alphanumeric()).collect();
    LINES.iter().any(|line| whole == *line || (line.len() > 4 && whole.ends_with(line)))
}

/// The rows of a tree.
pub(super) fn rows(tree: &Tree) -> Vec<NodeId> {
    let documents = tree.documents();
    if documents.len() > 1 {
        return documents.into_iter().flat_map(|document| within(tree, document)).collect();
    }
    let Some(&document) = documents.first() else { return Vec::new() };
    if tree.kind(document) == Kind::Listed {
        return within(tree, document);
    }
    // The outermost groups, breadth first: by parent path, how many nodes of one name with something in them.
    let mut level = vec![document];
    while !level.is_empty() {
        let mut groups: Vec<(u32, Vec<NodeId>, bool)> = Vec::new();
        let mut next = Vec::new();
        let mut index: HashMap<u32, usize> = HashMap::new();
        for &parent in &level {
            let mut last: HashMap<u32, usize> = HashMap::new();
            for child in tree.children(parent).filter(|&child| !tree.is_leaf(child)) {
                let name = tree.local_of(child);
                let group = *index.entry(name).or_insert_with(|| {
                    groups.push((name, Vec::new(), false));
                    groups.len() - 1
                });
                let times = last.entry(name).or_default();
                *times += 1;
                groups[group].1.push(child);
                groups[group].2 |= *times > 1 || tree.kind(child) == Kind::Listed;
            }
        }
        let best =
            groups.iter().rev().filter(|group| group.2).max_by_key(|group| (is_line(tree.name(group.1[0])), group.1.len()));
        if let Some((_, rows, _)) = best {
            return rows.iter().flat_map(|&row| within(tree, row)).collect();
        }
        groups.into_iter().for_each(|(_, nodes, _)| next.extend(nodes));
        level = next;
    }
    vec![document]
}

/// The lines within a record, or the record itself.
fn within(tree: &Tree, record: NodeId) -> Vec<NodeId> {
    let mut best: Vec<NodeId> = Vec::new();
    let mut level = vec![record];
    // Lists of lines stand at most two objects down: `order.details.items`.
    for _ in 0..3 {
        let mut next = Vec::new();
        for &parent in &level {
            let mut groups: HashMap<u32, Vec<NodeId>> = HashMap::new();
            for child in tree.children(parent).filter(|&child| !tree.is_leaf(child)) {
                groups.entry(tree.local_of(child)).or_default().push(child);
            }
            for nodes in groups.into_values() {
                let listed = nodes.len() > 1 || tree.kind(nodes[0]) == Kind::Listed;
                if listed && is_line(tree.name(nodes[0])) {
                    if nodes.len() > best.len() || (nodes.len() == best.len() && nodes[0] < best[0]) {
                        best = nodes;
                    }
                } else if !listed {
                    next.extend(nodes);
                }
            }
        }
        if !best.is_empty() {
            return best.into_iter().flat_map(|line| within(tree, line)).collect();
        }
        next.sort_unstable();
        level = next;
    }
    vec![record]
}

/// Fields that are repeated on rows, by the node that they stand in and the branch that they leave out.
#[derive(Default)]
pub(super) struct Around {
    fields: HashMap<(NodeId, u32), Vec<(String, NodeId)>>,
    left_out: HashMap<String, u64>,
}

impl Around {
    /// Lists that were left out, with how often.
    pub(super) fn into_left_out(self) -> HashMap<String, u64> {
        self.left_out
    }
}

/// Marks rows and all that they stand in.
pub(super) fn mark_rows(tree: &Tree, rows: &[NodeId]) -> Vec<bool> {
    let mut marked = vec![false; tree.len()];
    for &row in rows {
        let mut at = Some(row);
        while let Some(node) = at.filter(|node| !marked[node.0 as usize]) {
            marked[node.0 as usize] = true;
            at = tree.parent(node);
        }
    }
    marked
}

/// What to leave out of the columns.
pub(super) struct Leave<'a> {
    /// Nodes that a profile has read.
    pub(super) used: &'a [bool],
    /// Rows and what they stand in: they are no part of what stands around another row.
    pub(super) rows: &'a [bool],
    /// Rows alone: one that stands in another (in a damaged document, after an end that is missing) tells for itself.
    pub(super) is_row: &'a [bool],
    /// Names that say nothing.
    pub(super) noise: &'a [&'static str],
    /// The longest text that is kept whole.
    pub(super) longest: usize,
}

impl Leave<'_> {
    fn out(&self, tree: &Tree, node: NodeId) -> bool {
        self.used.get(node.0 as usize).copied().unwrap_or(false) || self.noise.contains(&tree.name(node))
    }

    fn text<'t>(&self, tree: &'t Tree, node: NodeId) -> std::borrow::Cow<'t, str> {
        let text = tree.own_text(node);
        if text.len() <= self.longest {
            return text.into();
        }
        let mut end = self.longest;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        format!("{}… ({})", &text[..end], text.chars().count()).into()
    }
}

/// Puts the fields of a row that are left, then those of what stands around it.
pub(super) fn fill(tree: &Tree, at: NodeId, document: NodeId, row: &mut Row, around: &mut Around, leave: &Leave<'_>) {
    let mut fields = Vec::new();
    leaves(tree, at, at, leave, usize::MAX, &mut fields);
    for (name, node) in fields {
        let name = if name.is_empty() { "value" } else { &name };
        row.put(name, &leave.text(tree, node));
    }
    let mut branch = at;
    while branch != document
        && let Some(parent) = tree.parent(branch)
    {
        let key = (parent, tree.local_of(branch));
        let left_out = &mut around.left_out;
        let fields = around.fields.entry(key).or_insert_with(|| {
            let mut fields = Vec::new();
            let mut times: HashMap<u32, usize> = HashMap::new();
            tree.children(parent).for_each(|child| *times.entry(tree.local_of(child)).or_default() += 1);
            for child in tree.children(parent).filter(|&child| tree.local_of(child) != key.1 && !leave.out(tree, child)) {
                let holds_rows = leave.rows.get(child.0 as usize).copied().unwrap_or(false);
                if holds_rows || repeats_nearer(tree, at, parent, child) {
                    continue;
                }
                if times.get(&tree.local_of(child)).is_none_or(|&times| times <= MAX_BESIDE) {
                    leaves(tree, parent, child, leave, MAX_AROUND, &mut fields);
                } else {
                    *left_out.entry(tree.name(child).to_owned()).or_default() += 1;
                }
            }
            let outer = tree.dotted(document, parent);
            let prefix: String = outer
                .split('.')
                .filter(|name| !name.is_empty() && !leave.noise.contains(name))
                .map(|name| format!("{name}."))
                .collect();
            fields.truncate(MAX_AROUND);
            fields.into_iter().map(|(name, node)| (format!("{prefix}{name}"), node)).collect()
        });
        for (name, node) in fields.iter() {
            row.put(name, &leave.text(tree, *node));
        }
        branch = parent;
    }
}

/// Whether a part of something around a row says no more than the part of the same name nearer to it: the addresses of
/// an order, repeated on each of its shipments.
fn repeats_nearer(tree: &Tree, at: NodeId, parent: NodeId, child: NodeId) -> bool {
    let mut nearer = at;
    while nearer != parent {
        if tree.children(nearer).any(|other| tree.local_of(other) == tree.local_of(child) && same(tree, other, child)) {
            return true;
        }
        match tree.parent(nearer) {
            Some(outer) => nearer = outer,
            None => return false,
        }
    }
    false
}

/// Whether two nodes hold the same names and texts.
fn same(tree: &Tree, one: NodeId, other: NodeId) -> bool {
    tree.local_of(one) == tree.local_of(other)
        && tree.own_text(one) == tree.own_text(other)
        && tree.children(one).count() == tree.children(other).count()
        && tree.children(one).zip(tree.children(other)).all(|(one, other)| same(tree, one, other))
}

/// The texts in and below a node, with their paths from another.
fn leaves(tree: &Tree, from: NodeId, node: NodeId, leave: &Leave<'_>, most: usize, found: &mut Vec<(String, NodeId)>) {
    if found.len() >= most {
        return;
    }
    if leave.out(tree, node) && node != from {
        return;
    }
    if !tree.own_text(node).is_empty() {
        found.push((tree.dotted(from, node), node));
    }
    for child in tree.children(node) {
        if !leave.is_row.get(child.0 as usize).copied().unwrap_or(false) {
            leaves(tree, from, child, leave, most, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_known_by_their_names() {
        for name in ["items", "line_items", "OrderItems", "goodsItem", "Packages", "cargoItems", "itemList"] {
            assert!(is_line(name), "{name}");
        }
        for name in ["rates", "tags", "address", "history", "events"] {
            assert!(!is_line(name), "{name}");
        }
    }
}
