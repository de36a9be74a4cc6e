//! Paths by which profiles name what they want: `Importer/Address/CityName`, `IncludedCustomsNote[SubjectCode=CNE]/Content`.
//!
//! Steps are parted by `/`; `A|B` is either name, `Nam*` any that begins so, `*` any, `**` any number of steps. `[child=a|b]` keeps nodes whose
//! child has one of these values, IRIs and URNs read by their last part. A path that begins with `./` is looked for in
//! the row only, with `/` in the document only; any other in the row, then in its ancestors, the nearest first.

use super::values::code;
use super::{NodeId, Tree};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// `**` looks so many steps down.
const DEEP: usize = 16;
/// A path leads to at most so many nodes; what lies beyond is reached by no profile.
const MAX_FOUND: usize = 100_000;
/// Of what stands around a row, a path gives it at most so many nodes: thousands, repeated on each of thousands of rows,
/// would take time by the file's square.
const MAX_AROUND: usize = 64;

/// Where a path begins.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum From {
    Row,
    Document,
    Nearest,
}

#[derive(Clone, Debug)]
enum Names {
    /// The node itself.
    Here,
    Any,
    Deep,
    These(Vec<u32>),
}

#[derive(Clone, Debug)]
struct Test {
    child: u32,
    values: Vec<&'static str>,
}

#[derive(Clone, Debug)]
struct Step {
    names: Names,
    tests: Vec<Test>,
}

/// A path made ready for one tree.
#[derive(Clone, Debug)]
pub(super) struct Path {
    from: From,
    steps: Vec<Step>,
    /// What it leads to from nodes around rows: the same for all rows within them.
    known: RefCell<HashMap<NodeId, Vec<NodeId>>>,
    /// Nodes around rows beyond [`MAX_AROUND`].
    left_out: Cell<u64>,
}

impl Path {
    /// Reads a path; `None` if a name in it does not occur in the tree, so that it can lead nowhere.
    pub(super) fn of(text: &'static str, tree: &Tree) -> Option<Path> {
        let text = text.trim();
        let (from, rest) = match (text.strip_prefix("./"), text.strip_prefix('/')) {
            (Some(rest), _) => (From::Row, rest),
            (_, Some(rest)) => (From::Document, rest),
            _ => (From::Nearest, text),
        };
        let mut steps = Vec::new();
        for step in split_outside_brackets(rest) {
            if step.is_empty() {
                continue;
            }
            let (names, tests) = step.split_at(step.find('[').unwrap_or(step.len()));
            let names = match names {
                "." => Names::Here,
                "*" => Names::Any,
                "**" => Names::Deep,
                names => {
                    let known: Vec<u32> = names.split('|').flat_map(|name| tree.local_ids(name)).collect();
                    if known.is_empty() {
                        return None;
                    }
                    Names::These(known)
                }
            };
            let mut conditions = Vec::new();
            for test in tests.split('[').filter(|test| !test.is_empty()) {
                let (child, values) = test.trim_end_matches(']').split_once('=')?;
                conditions.push(Test { child: tree.local_id(child)?, values: values.split('|').collect() });
            }
            steps.push(Step { names, tests: conditions });
        }
        Some(Path { from, steps, known: RefCell::default(), left_out: Cell::default() })
    }

    /// The nodes that it leads to from one node.
    pub(super) fn from(&self, tree: &Tree, node: NodeId) -> Vec<NodeId> {
        self.walk(tree, node, &[])
    }

    /// Nodes around rows that were too many to be repeated on each.
    pub(super) fn left_out(&self) -> u64 {
        self.left_out.get()
    }

    /// The nodes that it leads to from one node without entering a row.
    fn walk(&self, tree: &Tree, node: NodeId, rows: &[bool]) -> Vec<NodeId> {
        let mut found = vec![node];
        for step in &self.steps {
            let mut next = Vec::new();
            for node in found {
                step.take(tree, node, rows, &mut next, 0);
                if next.len() > MAX_FOUND {
                    break;
                }
            }
            found = next;
            if found.is_empty() {
                break;
            }
        }
        found
    }

    /// The nodes that it leads to from a row of a document, and that hold something. What stands in another of the
    /// `rows` is never among them.
    pub(super) fn find(&self, tree: &Tree, row: NodeId, document: NodeId, rows: &[bool]) -> Vec<NodeId> {
        let filled = |node: NodeId| {
            let is_around = node != row;
            if let Some(known) = self.known.borrow().get(&node).filter(|_| is_around) {
                return known.clone();
            }
            let mut nodes = self.walk(tree, node, if is_around { rows } else { &[] });
            nodes.retain(|&node| !tree.is_leaf(node) || !tree.own_text(node).is_empty());
            if is_around {
                self.left_out.set(self.left_out.get() + nodes.len().saturating_sub(MAX_AROUND) as u64);
                nodes.truncate(MAX_AROUND);
                self.known.borrow_mut().insert(node, nodes.clone());
            }
            nodes
        };
        match self.from {
            From::Row => filled(row),
            From::Document => filled(document),
            From::Nearest => {
                let mut at = row;
                loop {
                    let found = filled(at);
                    if !found.is_empty() || at == document {
                        return found;
                    }
                    match tree.parent(at) {
                        Some(parent) => at = parent,
                        None => return found,
                    }
                }
            }
        }
    }
}

/// Steps of a path: a `/` within brackets parts nothing.
fn split_outside_brackets(path: &'static str) -> Vec<&'static str> {
    let (mut depth, mut begin, mut steps) = (0, 0, Vec::new());
    for (at, byte) in path.bytes().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' => depth -= 1,
            b'/' if depth == 0 => {
                steps.push(&path[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    steps.push(&path[begin..]);
    steps
}

impl Step {
    fn take(&self, tree: &Tree, node: NodeId, rows: &[bool], found: &mut Vec<NodeId>, depth: usize) {
        if found.len() > MAX_FOUND {
            return;
        }
        // References are followed by steps with a name; following them at any depth would go round in circles.
        let node = if depth == 0 { tree.resolved(node) } else { node };
        let is_row = |node: NodeId| rows.get(node.0 as usize).copied().unwrap_or(false);
        if matches!(self.names, Names::Here) {
            if self.holds(tree, node) {
                found.push(node);
            }
            return;
        }
        if matches!(self.names, Names::Deep) {
            if self.holds(tree, node) {
                found.push(node);
            }
            if depth < DEEP {
                tree.children(node)
                    .filter(|&child| !is_row(child))
                    .for_each(|child| self.take(tree, child, rows, found, depth + 1));
            }
            return;
        }
        for child in tree.children(node) {
            let named = match &self.names {
                Names::These(names) => names.contains(&tree.local_of(child)),
                Names::Any | Names::Deep | Names::Here => true,
            };
            if named && !is_row(child) && self.holds(tree, child) {
                found.push(child);
            }
        }
    }

    fn holds(&self, tree: &Tree, node: NodeId) -> bool {
        self.tests.iter().all(|test| {
            let node = tree.resolved(node);
            tree.children(node)
                .filter(|&child| tree.local_of(child) == test.child)
                .any(|child| test.values.contains(&code(tree.text_of(child))))
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn texts(json: &str, path: &'static str, row: &'static str) -> Vec<String> {
        let tree = &crate::ingest::json::tree_of(json);
        let top = tree.documents()[0];
        let row = Path::of(row, tree).map_or(top, |row| row.from(tree, top)[0]);
        let Some(path) = Path::of(path, tree) else { return Vec::new() };
        path.find(tree, row, top, &[]).into_iter().map(|node| tree.text_of(node).to_owned()).collect()
    }

    #[test]
    fn paths_find_what_is_nearest() {
        let json = r#"{"name": "outer", "orders": [
            {"name": "first", "lines": [{"sku": "A"}, {"sku": "B", "name": ""}]},
            {"lines": [{"sku": "C"}]}],
            "notes": [{"type": "urn:x:owner", "text": "yes"}, {"type": "other", "text": "no"}]}"#;
        assert_eq!(texts(json, "name", "orders/lines"), ["first"]);
        assert_eq!(texts(json, "/name", "orders/lines"), ["outer"]);
        assert_eq!(texts(json, "./name", "orders/lines"), Vec::<String>::new());
        assert_eq!(texts(json, "**/sku", "./nothing"), ["A", "B", "C"]);
        assert_eq!(texts(json, "orders/*/sku|name", "./nothing"), ["A", "B", "C"]);
        assert_eq!(texts(json, "notes[type=owner|holder]/text", "orders/lines"), ["yes"]);
        assert_eq!(texts(json, "notes[kind=owner]/text", "orders/lines"), Vec::<String>::new());
    }
}
