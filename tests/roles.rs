//! How well roles are recognised: every column of the corpus, found against what a careful person said it is.
//!
//! The labels stand in `roles/`, a file for each folder of the corpus; `roles/README.md` says how they were decided. Shown
//! with `--nocapture`: precision and recall of each file, of each folder and over all, and what was taken for what.

#![allow(clippy::unwrap_used)]
#![cfg_attr(not(portolan_shared), allow(dead_code, unused_imports))]

use portolan::ingest::{self, HEAD, terms};
use portolan::table::{RowId, Source, Table, TableBuilder};
use portolan::understand::{Identifier, PartyRole, Role, TimeRole, find_roles, key, role_of_key};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Folders whose files are tables with names of their own; those of messages come from the reader, and cannot be missing.
const TABLES: [&str; 4] = ["csv", "encoding-edge", "parquet", "spreadsheet-edge"];
/// Columns named for each confusion.
const NAMED: usize = 4;

/// A column of the corpus: folder, file, table, name. A table that is the whole file is called "-".
type At = (String, String, String, String);
/// The roles that are right for a column: mostly one.
struct Label {
    /// With its header.
    roles: Vec<Role>,
    /// From its cells and neighbours alone; empty where that is the same.
    without: Vec<Role>,
}

type Labels = BTreeMap<At, Label>;

fn write_roles(roles: &[Role]) -> String {
    roles.iter().map(|&role| key(role)).collect::<Vec<_>>().join("|")
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn labels() -> Labels {
    let mut labels = Labels::new();
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/roles");
    for path in files_in(&here).iter().filter(|path| path.extension().is_some_and(|extension| extension == "tsv")) {
        let folder = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        let mut lines = text.lines();
        let is_table = TABLES.contains(&folder.as_str());
        let names =
            if is_table { "file\ttable\tcolumn\trole\tnote\twithout a header" } else { "file\ttable\tcolumn\trole\tnote" };
        assert_eq!(lines.next(), Some(names), "{}", path.display());
        for line in lines {
            let cells: Vec<&str> = line.split('\t').collect();
            let (file, table, column, role, note, without) = match cells[..] {
                [file, table, column, role, note] if !is_table => (file, table, column, role, note, ""),
                [file, table, column, role, note, without] if is_table => (file, table, column, role, note, without),
                _ => panic!("as many cells as names: {line:?}"),
            };
            let read = |role: &str| role_of_key(role).unwrap_or_else(|| panic!("{role:?} is no role: {line:?}"));
            let roles: Vec<Role> = role.split('|').map(read).collect();
            let without: Vec<Role> = without.split('|').filter(|role| !role.is_empty()).map(read).collect();
            assert!(roles.len() == 1 || note.starts_with("judgement: "), "two roles, and no word on why: {line:?}");
            let at = (folder.clone(), file.to_owned(), table.to_owned(), column.to_owned());
            assert!(labels.insert(at, Label { roles, without }).is_none(), "labelled twice: {line:?}");
        }
    }
    labels
}

fn corpus() -> PathBuf {
    Path::new(option_env!("PORTOLAN_SHARED").unwrap_or_default()).join("corpus")
}

/// The tables of a file; none where it is refused.
fn tables(path: &Path) -> Vec<Table> {
    let bytes = std::fs::read(path).unwrap();
    match ingest::open(&name_of(path), &bytes[..bytes.len().min(HEAD)]) {
        Err(refused) => refused.tables,
        Ok(mut reader) => {
            reader.feed(&bytes);
            reader.finish().tables
        }
    }
}

/// The table as it is read from a file without a header.
fn without_names(table: &Table) -> Table {
    let names = (1..=table.columns().len()).map(|number| format!("Column {number}"));
    let mut bare = TableBuilder::new(Source::clone(table.source()), names);
    for row in (0..table.row_count() as u32).map(RowId) {
        for column in table.columns() {
            bare.push(&column.text(row));
        }
        bare.end_row(table.origin(row));
    }
    bare.finish()
}

/// The role found for each column of the folders.
fn found(folders: &[String], prepare: impl Fn(Table) -> Table) -> Vec<(At, Role)> {
    let mut all = Vec::new();
    for folder in folders {
        for path in files_in(&corpus().join(folder)) {
            for table in tables(&path) {
                let names: Vec<String> = table.columns().iter().map(|column| column.name().to_owned()).collect();
                let part = table.source().part.clone().unwrap_or_else(|| "-".to_owned());
                let roles = find_roles(&prepare(table));
                for (name, found) in names.into_iter().zip(roles) {
                    all.push(((folder.clone(), name_of(&path), part.clone(), name), found.role));
                }
            }
        }
    }
    all
}

fn folders() -> Vec<String> {
    files_in(&corpus()).iter().filter(|path| path.is_dir()).map(|path| name_of(path)).collect()
}

/// Columns counted: those that were given a role, those that have one, and how many of each were met.
#[derive(Copy, Clone, Default)]
struct Score {
    given: usize,
    given_right: usize,
    labelled: usize,
    labelled_right: usize,
}

impl Score {
    /// Counts a column. Where a careful person may also leave it without a role, nothing is missed by doing so.
    fn count(&mut self, labelled: &[Role], found: Role) {
        let right = labelled.contains(&found);
        if found != Role::Other {
            self.given += 1;
            self.given_right += usize::from(right);
        }
        if !labelled.contains(&Role::Other) {
            self.labelled += 1;
            self.labelled_right += usize::from(right);
        }
    }

    /// Of the roles given, the share that is right; `None` where none was given.
    fn precision(self) -> Option<f64> {
        (self.given > 0).then(|| self.given_right as f64 / self.given as f64)
    }

    /// Of the columns with a role, the share that was given it; `None` where none has one.
    fn recall(self) -> Option<f64> {
        (self.labelled > 0).then(|| self.labelled_right as f64 / self.labelled as f64)
    }

    fn line(self, name: &str) -> String {
        let share = |share: Option<f64>| share.map_or("   –  ".to_owned(), |share| format!("{share:6.3}"));
        let Score { given, given_right, labelled, labelled_right } = self;
        let (precision, recall) = (share(self.precision()), share(self.recall()));
        format!("{precision} ({given_right:4}/{given:4})  {recall} ({labelled_right:4}/{labelled:4})  {name}\n")
    }
}

/// Whether a role is the labelled one but for what only a header can say: whose address, the date of what, which reference.
fn is_vague_form(found: Role, labelled: Role) -> bool {
    match (found, labelled) {
        (Role::Party(PartyRole::Unspecified, found), Role::Party(_, labelled)) => found == labelled,
        (Role::Time(TimeRole::Unspecified), Role::Time(_)) => true,
        (Role::Identifier(Identifier::Reference), Role::Identifier(labelled)) => labelled != Identifier::Line,
        _ => false,
    }
}

/// What is right where there is no header: what a careful person can tell from the cells and neighbours, the role that the
/// header would give, and a role `found` that is one of these but for what only a header can say.
fn told_by_cells(label: &Label, found: Role) -> Vec<Role> {
    let told = if label.without.is_empty() { &label.roles } else { &label.without };
    let mut right = told.clone();
    right.extend(Some(found).filter(|&found| found != Role::Other).filter(|&found| {
        let all = || told.iter().chain(&label.roles);
        all().any(|&label| label == found || is_vague_form(found, label))
    }));
    right
}

/// Whether a column has one of the names that readers of messages give.
fn is_term(column: &str) -> bool {
    let of_party = |part: &str| {
        let attribute = column.strip_prefix(part).and_then(|rest| rest.strip_prefix(' '));
        attribute.is_some_and(|attribute| terms::ATTRIBUTES.contains(&attribute))
    };
    terms::OTHERS.contains(&column) || terms::PARTIES.into_iter().any(of_party)
}

fn mean(shares: impl Iterator<Item = Option<f64>>) -> f64 {
    let shares: Vec<f64> = shares.flatten().collect();
    shares.iter().sum::<f64>() / shares.len() as f64
}

/// Scores what was found, and writes it all down.
fn judge<'a>(found: &'a [(At, Role)], right: impl Fn(&At) -> &'a [Role]) -> (Score, String) {
    let mut over_all = Score::default();
    let [mut vague, mut terms, mut others] = [Score::default(); 3];
    let mut of_folder: BTreeMap<&str, Score> = BTreeMap::new();
    let mut of_file: BTreeMap<(&str, &str), Score> = BTreeMap::new();
    let mut confusion: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (at, role) in found {
        let labelled = right(at);
        let (folder, file, _, column) = at;
        over_all.count(labelled, *role);
        let meant = labelled.iter().copied().find(|&label| is_vague_form(*role, label));
        vague.count(labelled, meant.unwrap_or(*role));
        if !TABLES.contains(&folder.as_str()) && is_term(column) { &mut terms } else { &mut others }.count(labelled, *role);
        of_folder.entry(folder).or_default().count(labelled, *role);
        of_file.entry((folder, file)).or_default().count(labelled, *role);
        if !labelled.contains(role) {
            confusion.entry((write_roles(labelled), key(*role))).or_default().push(format!("{file}: {column}"));
        }
    }
    let mut says = "precision (right/given)   recall (right/labelled)\n".to_owned();
    says.extend(of_file.iter().map(|((folder, file), score)| score.line(&format!("{folder}/{file}"))));
    says.extend(of_folder.iter().map(|(folder, score)| score.line(&format!("folder {folder}"))));
    if terms.labelled > 0 {
        says += &terms.line("columns named by readers of messages");
        says += &others.line("columns named by the files");
    }
    says += &over_all.line("OVER ALL");
    says += &vague.line("over all, if a party, date or reference whose part is left open were right");
    let (precision, recall) = (mean(of_file.values().map(|s| s.precision())), mean(of_file.values().map(|s| s.recall())));
    writeln!(says, "mean over files: precision {precision:.3}, recall {recall:.3}").unwrap();
    says += "\nlabelled -> found, worst first\n";
    let mut worst: Vec<_> = confusion.into_iter().collect();
    worst.sort_by_key(|(_, columns)| std::cmp::Reverse(columns.len()));
    for ((labelled, found), columns) in worst {
        let more = match columns.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => format!("; and {more} more"),
        };
        let named = columns[..columns.len().min(NAMED)].join("; ");
        writeln!(says, "{:4}  {labelled} -> {found}   [{named}{more}]", columns.len()).unwrap();
    }
    (over_all, says)
}

fn holds(score: Score, precision: f64, recall: f64) {
    let (found_precision, found_recall) = (score.precision().unwrap(), score.recall().unwrap());
    assert!(
        found_precision >= precision && found_recall >= recall,
        "precision {found_precision:.3}, wanted {precision}; recall {found_recall:.3}, wanted {recall}"
    );
}

#[test]
fn labels_are_roles() {
    let labels = labels();
    for Label { roles, without } in labels.values() {
        for roles in [roles, without].into_iter().filter(|roles| !roles.is_empty()) {
            let written = write_roles(roles);
            assert_eq!(written.split('|').filter_map(role_of_key).collect::<Vec<_>>(), *roles, "{written}");
            assert_eq!(roles.iter().collect::<BTreeSet<_>>().len(), roles.len(), "{written}");
        }
    }
    assert_eq!(role_of_key("consignee.shoe-size"), None);
}

#[test]
fn a_score_counts_what_was_given_and_what_was_missed() {
    let [name, mode] = ["consignee.name", "mode-of-transport"].map(|role| role_of_key(role).unwrap());
    let mut score = Score::default();
    score.count(&[name], name);
    score.count(&[name], mode);
    score.count(&[name], Role::Other);
    score.count(&[Role::Other], mode);
    score.count(&[Role::Other], Role::Other);
    // Either is right; only what is given counts.
    score.count(&[mode, Role::Other], Role::Other);
    score.count(&[mode, Role::Other], mode);
    assert_eq!((score.given, score.given_right, score.labelled, score.labelled_right), (4, 2, 3, 1));
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn every_column_has_a_label_and_every_label_a_column() {
    let labels = labels();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for folder in folders() {
        for path in files_in(&corpus().join(&folder)) {
            for table in tables(&path) {
                let part = table.source().part.clone().unwrap_or_else(|| "-".to_owned());
                for column in table.columns() {
                    let at = (folder.clone(), name_of(&path), part.clone(), column.name().to_owned());
                    if !labels.contains_key(&at) {
                        wrong.push(format!("no label: {at:?}"));
                    }
                    if !seen.insert(at.clone()) {
                        wrong.push(format!("twice in its table: {at:?}"));
                    }
                }
            }
        }
    }
    wrong.extend(labels.keys().filter(|&at| !seen.contains(at)).map(|at| format!("no column: {at:?}")));
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn roles_with_headers() {
    let (labels, found) = (labels(), found(&folders(), |table| table));
    let (score, says) = judge(&found, |at| &labels[at].roles);
    println!("With headers\n{says}");
    holds(score, 0.95, 0.90);
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn roles_without_headers() {
    let (labels, found) = (labels(), found(&TABLES.map(str::to_owned), |table| without_names(&table)));
    let (_, says) = judge(&found, |at| &labels[at].roles);
    println!("Headers removed, held to what the header said\n{says}");
    let told: BTreeMap<&At, Vec<Role>> = found.iter().map(|(at, role)| (at, told_by_cells(&labels[at], *role))).collect();
    let (score, says) = judge(&found, |at| &told[at]);
    println!("Headers removed, held to what cells and neighbours tell\n{says}");
    holds(score, 0.85, 0.70);
}
