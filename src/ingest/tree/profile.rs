//! Profiles: which node of a known kind of document is a row, and which path within it fills which column. They are
//! data; this is what reads them.

use super::gs1;
use super::path::Path;
use super::row::Row;
use super::values::{code, in_cubic_metres, in_kilograms, iso_date, quantity};
use super::{NodeId, Tree};
use crate::ingest::message::values::mode;
use crate::ingest::terms;
use std::collections::HashSet;

/// How a value is brought into its column.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum How {
    /// As it stands; several are parted by bars.
    Text,
    /// Several make one text: "first name", "last name".
    Words,
    /// Several make lines of one text, parted by commas: an address.
    Lines,
    /// The last part of an IRI, URN or prefixed name.
    Code,
    /// A date or moment.
    Date,
    /// A mass; the code of its unit where the file names none.
    Mass(&'static str),
    /// A volume.
    Volume(&'static str),
    /// An amount of money; its currency fills [`terms::CURRENCY`].
    Amount,
    /// A mode of transport.
    Mode,
    /// GS1 keys: goods, logistic units, places.
    Gs1,
    /// How many there are.
    Count,
}

/// A column and where its values stand.
#[derive(Copy, Clone, Debug)]
pub(super) struct Field {
    /// Paths, parted by `;`: the first that leads to something. Parted by `+`: all of them, in order.
    pub(super) paths: &'static str,
    pub(super) column: &'static str,
    pub(super) how: How,
}

/// A field.
pub(super) const fn field(paths: &'static str, column: &'static str, how: How) -> Field {
    Field { paths, column, how }
}

/// A kind of document.
#[derive(Debug)]
pub(super) struct Profile {
    /// Paths to the rows, parted by `;`: the first that leads to something. None: the document is the row.
    pub(super) rows: &'static str,
    /// Where a row has these within it, they are the rows: lines of an order.
    pub(super) lines: &'static str,
    /// Where parties stand, and which party each is. The first entry that is filled for a party stands.
    pub(super) parties: &'static [(&'static str, &'static str)],
    /// What is told of a party and where, seen from its node; columns are [`terms::ATTRIBUTES`].
    pub(super) party: &'static [Field],
    /// Everything else.
    pub(super) fields: &'static [&'static [Field]],
    /// Names of members that say nothing of the goods, and are left out of the further columns.
    pub(super) noise: &'static [&'static str],
    /// What needs more than a path: called for each row with the tree, the row's node and the document.
    pub(super) further: Option<fn(&Tree, NodeId, NodeId, &mut Row)>,
    /// Paths from the document to the names of people who sign.
    pub(super) signatories: &'static str,
    /// Paths from the document to sender and recipient of an envelope.
    pub(super) envelope: &'static str,
}

impl Profile {
    /// A profile without anything, to be filled.
    pub(super) const EMPTY: Profile = Profile {
        rows: "",
        lines: "",
        parties: &[],
        party: &[],
        fields: &[],
        noise: &[],
        further: None,
        signatories: "",
        envelope: "",
    };
}

/// Paths of a field made ready for one tree.
struct Ready {
    all: bool,
    paths: Vec<Path>,
    column: &'static str,
    how: How,
}

fn paths(text: &'static str, tree: &Tree) -> Vec<Path> {
    text.split([';', '+']).filter(|path| !path.trim().is_empty()).filter_map(|path| Path::of(path, tree)).collect()
}

fn ready(field: &Field, tree: &Tree) -> Option<Ready> {
    let all = field.paths.contains('+');
    let paths = paths(field.paths, tree);
    (!paths.is_empty()).then_some(Ready { all, paths, column: field.column, how: field.how })
}

/// A profile made ready for one tree.
pub(super) struct Prepared {
    rows: Vec<Path>,
    lines: Vec<Path>,
    parties: Vec<(Path, &'static str)>,
    party: Vec<Ready>,
    fields: Vec<Ready>,
    further: Option<fn(&Tree, NodeId, NodeId, &mut Row)>,
}

impl Prepared {
    pub(super) fn new(profile: &Profile, tree: &Tree) -> Self {
        Prepared {
            rows: paths(profile.rows, tree),
            lines: paths(profile.lines, tree),
            parties: profile.parties.iter().filter_map(|&(path, part)| Some((Path::of(path, tree)?, part))).collect(),
            party: profile.party.iter().filter_map(|field| ready(field, tree)).collect(),
            fields: profile.fields.iter().copied().flatten().filter_map(|field| ready(field, tree)).collect(),
            further: profile.further,
        }
    }

    /// Parties and columns of which too many stood around rows to be repeated on each, with how many were left out.
    pub(super) fn left_out(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let parties = self.parties.iter().map(|(path, part)| (*part, path.left_out()));
        let fields = self.fields.iter().map(|field| (field.column, field.paths.iter().map(Path::left_out).sum()));
        parties.chain(fields).filter(|&(_, times)| times > 0)
    }

    /// The rows of a document: at least itself. What is referred to in several places is one row.
    pub(super) fn rows(&self, tree: &Tree, document: NodeId) -> Vec<NodeId> {
        let first = |paths: &[Path], node: NodeId| paths.iter().map(|path| path.from(tree, node)).find(|found| !found.is_empty());
        let rows = first(&self.rows, document).unwrap_or_else(|| vec![document]);
        let lines = rows.into_iter().flat_map(|row| first(&self.lines, row).unwrap_or_else(|| vec![row]));
        let mut seen = HashSet::new();
        lines.map(|row| tree.resolved(row)).filter(|&row| seen.insert(row)).collect()
    }

    /// Fills the columns of one row; `rows` marks all of them. Nodes that were read are marked in `used`.
    pub(super) fn fill(&self, tree: &Tree, at: NodeId, document: NodeId, rows: &[bool], row: &mut Row, used: &mut [bool]) {
        for (path, part) in &self.parties {
            if row.has_party(part) {
                continue;
            }
            for (index, node) in path.find(tree, at, document, rows).into_iter().enumerate() {
                // A second notify party is a party all the same.
                let part = if index == 0 { part } else { terms::OTHER_PARTY };
                let node = tree.resolved(node);
                if tree.is_leaf(node) {
                    row.put_party(part, terms::NAME, tree.own_text(node));
                    used[node.0 as usize] = true;
                    continue;
                }
                for field in &self.party {
                    field.fill(tree, node, node, &[], used, &mut |attribute, text| row.put_party(part, attribute, text));
                }
            }
        }
        for field in &self.fields {
            field.fill(tree, at, document, rows, used, &mut |column, text| row.put(column, text));
        }
        if let Some(further) = self.further {
            further(tree, at, document, row);
        }
    }
}

impl Ready {
    fn fill(&self, tree: &Tree, at: NodeId, document: NodeId, rows: &[bool], used: &mut [bool], put: &mut dyn FnMut(&str, &str)) {
        let mut nodes: Vec<NodeId> = Vec::new();
        for path in &self.paths {
            nodes.extend(path.find(tree, at, document, rows));
            if !self.all && !nodes.is_empty() {
                break;
            }
        }
        if self.how == How::Count {
            if !nodes.is_empty() {
                put(self.column, &nodes.len().to_string());
            }
            return;
        }
        let mut texts: Vec<String> = Vec::new();
        for node in nodes {
            mark(tree, node, used, self.how);
            let text = match self.how {
                How::Text | How::Words | How::Lines | How::Count => one_line(tree.text_of(tree_value(tree, node))),
                How::Code => code(tree.text_of(tree_value(tree, node))).to_owned(),
                How::Date => iso_date(tree.text_of(tree_value(tree, node))),
                How::Mass(unit) => in_kilograms(&quantity(tree, node), unit),
                How::Volume(unit) => in_cubic_metres(&quantity(tree, node), unit),
                How::Mode => mode(tree.text_of(tree_value(tree, node))).to_owned(),
                How::Amount => {
                    let amount = quantity(tree, node);
                    if !amount.number.is_empty() {
                        put(terms::CURRENCY, amount.unit);
                    }
                    amount.number.to_owned()
                }
                How::Gs1 => {
                    gs1::columns(self.column, tree.text_of(node), put);
                    continue;
                }
            };
            if !text.is_empty() && !texts.contains(&text) {
                texts.push(text);
            }
        }
        match self.how {
            How::Words => put(self.column, &texts.join(" ")),
            How::Lines => put(self.column, &texts.join(", ")),
            _ => texts.iter().for_each(|text| put(self.column, text)),
        }
    }
}

/// The node that holds the text: an object with `value` beside its unit, an element.
fn tree_value(tree: &Tree, node: NodeId) -> NodeId {
    if tree.is_leaf(node) || !tree.text_of(node).is_empty() {
        return node;
    }
    ["value", "Code", "content"].iter().find_map(|name| tree.child(node, name)).unwrap_or(node)
}

/// Marks a node as read, and with a quantity or a wrapped value what stands in it.
fn mark(tree: &Tree, node: NodeId, used: &mut [bool], how: How) {
    used[node.0 as usize] = true;
    let whole = matches!(how, How::Mass(_) | How::Volume(_) | How::Amount | How::Code | How::Date | How::Text | How::Mode);
    if whole {
        for child in tree.children(node).filter(|&child| tree.is_leaf(child)) {
            used[child.0 as usize] = true;
        }
    }
}

/// Text of several lines as one.
fn one_line(text: &str) -> String {
    if text.contains(['\n', '\r', '\t']) { text.split_whitespace().collect::<Vec<_>>().join(" ") } else { text.to_owned() }
}
