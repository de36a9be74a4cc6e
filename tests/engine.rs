//! The engine as the page uses it: commands in, events out, cancelled and corrected on the way.

#![allow(clippy::unwrap_used)]

use portolan::engine::protocol::{Command, Event};
use portolan::engine::rows::{Filter, RowsAsked, Sort};
use portolan::engine::{Bytes, InMemory, MAX_BYTES, Session};
use portolan::exposure::observers::{Field, Fields, Who};
use portolan::exposure::{Asked, Chosen, Exposure, GoodsChosen, MeasureId};
use portolan::language::english;
use portolan::reference::country::CountryCode;
use portolan::report::{self, Report};
use portolan::saying::Saying;
use portolan::table::DateOrder;
use portolan::understand::{Measure, OrganisationCorrections, PartyKind, Role, RoleSource, all_roles};
use proptest::prelude::*;

fn session() -> Session {
    Session::new(|| 0.0)
}

fn file(text: &str) -> Box<dyn Bytes> {
    Box::new(InMemory(text.as_bytes().to_vec()))
}

fn read(names: &[&str]) -> Command {
    Command::Read { names: names.iter().map(|&name| name.to_owned()).collect() }
}

fn work(session: &mut Session) -> Report {
    let mut last = Vec::new();
    while session.is_busy() {
        last = session.step();
    }
    assert!(matches!(last.as_slice(), [Event::Report { .. }]), "{last:?}");
    session.report().unwrap().clone()
}

const PARCELS: &str = "parcel,shipper name,country of origin,country of destination,hs code,net mass,item price,date\n\
P1,Example Trading Ltd,CN,BE,610910,1.5,20.00,2024-01-02\n\
P2,Example Trading Ltd,CN,NL,610910,2.5,30.00,2024-01-03\n\
P3,Specimen Metals GmbH,DE,BE,731815,9.0,45.50,2024-01-04\n";

#[test]
fn the_sample_speaks_of_all_six_exposures() {
    let mut session = session();
    session.handle(Command::Sample, Vec::new());
    let report = work(&mut session);
    assert!(report.synthetic);
    assert_eq!((report.files[0].rows_read, report.files[0].rows_not_read, report.shipments), (5000, 0, 5000));
    for exposure in Exposure::ALL {
        let headline = report.findings.iter().find(|finding| finding.exposure == exposure && finding.headline).unwrap();
        assert!(headline.number.is_some(), "{exposure:?}: {}", portolan::language::english(&headline.says));
    }
    assert!(report.observers.iter().any(|observer| observer.key == "operator:cainiao" && observer.position.is_some()));
    assert!(report.flows.iter().any(|flow| (flow.from.as_str(), flow.to.as_str()) == ("CN", "BE")));
    // Same input, same bytes out.
    let mut again = self::session();
    again.handle(Command::Sample, Vec::new());
    assert_eq!(report::to_json(&work(&mut again)), report::to_json(&report));
}

#[test]
fn files_add_up_and_a_bad_one_does_not_hide_the_good_one() {
    let mut session = session();
    session.handle(
        read(&["a.csv", "photo.csv"]),
        vec![file(PARCELS), Box::new(InMemory(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()))],
    );
    let report = work(&mut session);
    assert_eq!((report.files.len(), report.tables.len(), report.shipments), (2, 1, 3));
    assert!(english(&report.files[1].warnings[0].says).contains("photo.csv is a picture"));
    session.handle(read(&["b.csv"]), vec![file(&PARCELS.replace("\nP", "\nQ"))]);
    let report = work(&mut session);
    assert_eq!((report.files.len(), report.tables.len(), report.shipments), (3, 2, 6));
    assert_eq!(report.tables[1].file, 2);
}

#[test]
fn cancelling_keeps_what_was_there_before() {
    let mut session = session();
    session.handle(read(&["a.csv"]), vec![file(PARCELS)]);
    let before = work(&mut session);
    session.handle(read(&["b.csv", "c.csv"]), vec![file(PARCELS), file(PARCELS)]);
    session.step();
    session.step();
    assert_eq!(session.handle(Command::Cancel, Vec::new()), [Event::Cancelled]);
    assert!(!session.is_busy());
    assert_eq!(session.report(), Some(&before));
    // And what was cancelled is not there behind the curtain.
    session.handle(read(&["d.csv"]), vec![file(PARCELS)]);
    assert_eq!(work(&mut session).files.len(), 2);
}

#[test]
fn a_role_set_by_the_person_is_used_and_can_be_taken_back() {
    let mut session = session();
    session.handle(read(&["a.csv"]), vec![file(PARCELS)]);
    let found = work(&mut session);
    let column = found.tables[0].columns.iter().position(|column| column.name == "net mass").unwrap() as u32;
    let role = Some(Role::Measure(Measure::GrossMass));
    session.handle(Command::SetRole { table: 0, column, role }, Vec::new());
    let corrected = work(&mut session);
    let column_now = &corrected.tables[0].columns[column as usize];
    assert_eq!((column_now.role.role, column_now.role.source), (Role::Measure(Measure::GrossMass), RoleSource::Person));
    session.handle(Command::SetRole { table: 0, column, role: None }, Vec::new());
    assert_eq!(work(&mut session), found);
}

#[test]
fn records_come_with_their_lines() {
    let mut session = session();
    session.handle(read(&["a.csv"]), vec![file(PARCELS)]);
    work(&mut session);
    let events = session.handle(Command::Records { request: 7, table: 0, rows: vec![2, 99] }, Vec::new());
    let [Event::Records { request, columns, rows }] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!((*request, columns.len(), rows.len()), (7, 8, 1));
    assert_eq!((rows[0].0, rows[0].1[1].as_str()), (4, "Specimen Metals GmbH"));
}

/// A file that cannot be read beyond a place, or is as large as one likes.
struct Odd {
    length: u64,
    readable: u64,
}

impl Bytes for Odd {
    fn len(&self) -> u64 {
        self.length
    }
    fn read(&mut self, at: u64, length: u64) -> Result<Vec<u8>, Saying> {
        if at >= self.readable {
            Err(Saying::name("the disk is gone"))
        } else {
            Ok(b"id,mass\n1,2\n".iter().copied().cycle().take(length as usize).collect())
        }
    }
}

#[test]
fn what_is_too_large_or_breaks_off_is_said() {
    let mut session = session();
    session.handle(
        read(&["huge.csv", "gone.csv"]),
        vec![Box::new(Odd { length: MAX_BYTES + 1, readable: 1 }), Box::new(Odd { length: 9 << 20, readable: 4 << 20 })],
    );
    let report = work(&mut session);
    assert!(english(&report.files[0].warnings[0].says).contains("huge.csv has 2147 MB"), "{:?}", report.files[0].warnings);
    assert!(
        english(&report.files[1].warnings[0].says).contains("gone.csv could be read only up to byte 8388608: the disk is gone."),
        "{:?}",
        report.files[1].warnings
    );
    assert!(report.files[1].rows_read > 500_000);
}

#[test]
fn nothing_readable_makes_a_report_that_says_so() {
    let mut session = session();
    session.handle(read(&["empty.csv"]), vec![file("")]);
    let report = work(&mut session);
    assert_eq!((report.shipments, report.tables.len()), (0, 0));
    assert!(report.findings.iter().all(|finding| finding.number.is_none()));
    assert!(english(&report.files[0].warnings[0].says).contains("empty.csv is empty"));
}

#[test]
fn pasted_text_is_a_file() {
    let mut session = session();
    session.handle(Command::Paste { text: PARCELS.replace(',', "\t") }, Vec::new());
    let report = work(&mut session);
    assert_eq!((report.files[0].name.as_str(), report.files[0].rows_read), ("pasted text", 3));
}

#[test]
fn corrections_are_saved_and_hold_for_the_next_file_of_the_kind() {
    let mut one = session();
    one.handle(read(&["a.csv"]), vec![file(PARCELS)]);
    let found = work(&mut one);
    let column = found.tables[0].columns.iter().position(|column| column.name == "net mass").unwrap() as u32;
    one.handle(Command::SetRole { table: 0, column, role: Some(Role::Measure(Measure::GrossMass)) }, Vec::new());
    let party = found.parties.largest[0].clone();
    let parties = OrganisationCorrections { kinds: vec![(party.key.clone(), PartyKind::Person)], ..Default::default() };
    one.handle(Command::SetParties { parties }, Vec::new());
    let corrected = work(&mut one);
    assert!(corrected.parties.largest.iter().any(|other| other.key == party.key && other.kind == PartyKind::Person));
    let events = one.handle(Command::CorrectionsJson, Vec::new());
    let [Event::CorrectionsJson { json }] = events.as_slice() else { panic!("{events:?}") };

    let mut next = session();
    next.handle(read(&["b.csv", "corrections.json"]), vec![file(PARCELS), file(json)]);
    let report = work(&mut next);
    assert_eq!(report.tables[0].columns, corrected.tables[0].columns);
    assert_eq!(report.parties, corrected.parties);
    assert_eq!(english(&report.files[1].format), "corrections saved by this page");
    assert_eq!(
        english(&report.files[1].warnings[0].says),
        "corrections.json: corrections of 1 columns and 1 of parties are taken over."
    );

    let mut damaged = session();
    damaged.handle(read(&["corrections.json"]), vec![file(&json[..json.len() / 2])]);
    let report = work(&mut damaged);
    assert!(english(&report.files[0].warnings[0].says).starts_with("corrections.json, line"), "{:?}", report.files[0].warnings);
}

#[test]
fn the_order_of_day_and_month_can_be_said_and_taken_back() {
    let mut session = session();
    let dated = "parcel,shipper name,country of origin,country of destination,despatch date\n\
                 P1,Example Trading Ltd,CN,BE,03/04/2024\nP2,Example Trading Ltd,CN,NL,05/06/2024\n";
    session.handle(read(&["dated.csv"]), vec![file(dated)]);
    let order = |report: &Report| report.tables[0].columns[4].date_order.map(|order| (order.first, order.said));
    assert_eq!(order(&work(&mut session)), Some((DateOrder::DayFirst, false)));
    let say = |order| Command::SetDateOrder { table: 0, column: 4, order };
    session.handle(say(Some(DateOrder::MonthFirst)), Vec::new());
    assert_eq!(order(&work(&mut session)), Some((DateOrder::MonthFirst, true)));
    // It goes into the file of corrections with all else.
    let [Event::CorrectionsJson { json }] = &session.handle(Command::CorrectionsJson, Vec::new())[..] else { panic!() };
    assert!(json.contains("month-first"), "{json}");
    session.handle(say(None), Vec::new());
    assert_eq!(order(&work(&mut session)), Some((DateOrder::DayFirst, false)));
}

#[test]
fn observers_are_named_and_changed_without_measuring_all_anew() {
    let mut session = session();
    session.handle(read(&["a.csv"]), vec![file(PARCELS)]);
    let before = work(&mut session);
    assert!(before.observers.is_empty());
    let country = CountryCode::new("NL").unwrap();
    let who = Who::Other { name: "Harbour Data".to_owned(), country };
    let asked = Asked { who, part: None, rows: None, fields: Some(Fields::of(&[Field::Route])) };
    session.handle(Command::SetObservers { asked: vec![asked] }, Vec::new());
    let after = work(&mut session);
    assert_eq!(after.findings, before.findings);
    let [observer] = &after.observers[..] else { panic!("{:?}", after.observers) };
    assert_eq!(
        (observer.key.as_str(), observer.shipments, observer.control.as_slice()),
        ("other:Harbour Data", 3, &["NL".to_owned()][..])
    );
    assert_eq!(observer.matrix[2].number, Some(1.0));
    assert_eq!(observer.matrix[0].number, None);
    assert!(
        after.jurisdictions.iter().any(|jurisdiction| jurisdiction.code == "NL" && jurisdiction.adequacy != Saying::default())
    );
}

#[test]
fn it_says_whom_the_files_can_be_handed_to_and_measures_what_they_would_see() {
    let mut session = session();
    let known = session.handle(Command::Operators, Vec::new());
    let [Event::Operators { operators, countries }] = known.as_slice() else { panic!("{known:?}") };
    assert!(operators.iter().any(|(id, _)| id == "cainiao"));
    assert!(operators.is_sorted_by_key(|(_, name)| name.to_lowercase()));
    let belgium = *countries.iter().find(|code| code.as_str() == "BE").unwrap();
    session.handle(read(&["a.csv"]), vec![file(PARCELS)]);
    assert!(work(&mut session).observers.is_empty());
    let who = Who::Other { name: "Example Broker".to_owned(), country: belgium };
    session.handle(Command::SetObservers { asked: vec![Asked { who, part: None, rows: None, fields: None }] }, Vec::new());
    let report = work(&mut session);
    let seen: Vec<_> = report.observers.iter().map(|observer| (observer.key.as_str(), observer.shipments)).collect();
    assert_eq!(seen, [("other:Example Broker", 3)]);
    assert_eq!(report.jurisdictions.iter().map(|known| known.code.as_str()).collect::<Vec<_>>(), ["BE"]);
    session.handle(Command::SetObservers { asked: Vec::new() }, Vec::new());
    assert!(work(&mut session).observers.is_empty());
}

#[test]
fn a_part_is_looked_at_and_the_whole_comes_back_as_it_was() {
    let mut session = session();
    session.handle(Command::Sample, Vec::new());
    let whole = work(&mut session);
    let group = whole.products.groups.first().unwrap();
    let chosen = Chosen { goods: Some(GoodsChosen::Group(group.group)), ..Chosen::default() };
    session.handle(Command::Choose { chosen: chosen.clone() }, Vec::new());
    let part = work(&mut session);
    let told = part.part.as_ref().unwrap();
    assert_eq!((part.shipments, told.of, &told.chosen), (group.shipments, whole.shipments, &chosen));
    assert!(told.lines < whole.tables[0].rows && part.products.groups.len() == 1);
    assert_eq!((&part.files, &part.tables, &part.parties), (&whole.files, &whole.tables, &whole.parties));
    assert!(part.findings.iter().zip(&whole.findings).any(|(part, whole)| part.number != whole.number));

    // Evidence leads to rows of the table as it was read.
    let goods = part.findings.iter().find(|finding| finding.measure == MeasureId::ProductsSpecificity).unwrap();
    let row = goods.evidence.first.first().unwrap().row;
    assert!(u64::from(row) < whole.tables[0].rows);

    // The rows are those of the part, by their numbers in the table as it was read.
    let asked = RowsAsked { count: 1000, ..RowsAsked::default() };
    let window = session.handle(Command::Rows { request: 1, asked }, Vec::new());
    let [Event::Rows { total, rows, .. }] = window.as_slice() else { panic!("{window:?}") };
    assert_eq!(u64::from(*total), told.lines);
    assert!(rows.iter().any(|sent| sent.row >= *total) && rows.iter().all(|sent| sent.line == sent.row + 2));

    // What is said of observers holds for the part and for the whole.
    let who = Who::Other { name: "Example Freight".to_owned(), country: CountryCode::new("BE").unwrap() };
    session.handle(Command::SetObservers { asked: vec![Asked { who, part: None, rows: None, fields: None }] }, Vec::new());
    let seen = work(&mut session);
    let named = |report: &Report| {
        report.observers.iter().find(|observer| observer.key == "other:Example Freight").map(|observer| observer.shipments)
    };
    assert_eq!((seen.part.is_some(), named(&seen)), (true, Some(part.shipments)));
    session.handle(Command::Choose { chosen: Chosen::default() }, Vec::new());
    assert_eq!(named(&work(&mut session)), Some(whole.shipments));
    session.handle(Command::SetObservers { asked: Vec::new() }, Vec::new());
    assert_eq!(work(&mut session), whole);

    // A file that is read while a part is looked at: first the whole, then the part.
    session.handle(Command::Choose { chosen: chosen.clone() }, Vec::new());
    work(&mut session);
    session.handle(read(&["more.csv"]), vec![file("Order ID,Item\nO1,cup\n")]);
    let mut reports = Vec::new();
    while session.is_busy() {
        reports.extend(session.step().into_iter().filter_map(|event| match event {
            Event::Report { report, more, .. } => Some((report, more)),
            _ => None,
        }));
    }
    assert_eq!(
        reports.iter().map(|(report, more)| (report.part.is_some(), *more)).collect::<Vec<_>>(),
        [(false, true), (true, false)]
    );
    assert_eq!(reports[0].0.shipments, whole.shipments + 1);
}

#[test]
fn rows_come_sorted_filtered_and_a_window_at_a_time() {
    let mut session = session();
    session.handle(read(&["a.csv"]), vec![file(PARCELS)]);
    work(&mut session);
    let mut ask = |asked: RowsAsked| match session.handle(Command::Rows { request: 7, asked }, Vec::new()).as_slice() {
        [Event::Rows { request: 7, total, matching, rows }] => {
            (*total, *matching, rows.iter().map(|row| (row.line, row.cells[0].clone())).collect::<Vec<_>>())
        }
        other => panic!("{other:?}"),
    };
    let by_mass = RowsAsked { sort: Some(Sort { column: 5, descending: true }), count: 2, ..RowsAsked::default() };
    assert_eq!(ask(by_mass.clone()), (3, 3, vec![(4, "P3".into()), (3, "P2".into())]));
    let of_example = RowsAsked { filter: Some(Filter { column: None, text: "EXAMPLE".into() }), ..by_mass };
    assert_eq!(ask(of_example), (3, 2, vec![(3, "P2".into()), (2, "P1".into())]));
    assert_eq!(ask(RowsAsked { table: 9, count: 5, ..RowsAsked::default() }), (0, 0, vec![]));
}

/// What a session says after any changes of roles, orders of dates and parties is what a fresh one says that was given them all.
fn says_the_same(begin: &dyn Fn(&mut Session), columns: u32, changes: &[(u32, usize)]) {
    let mut session = session();
    begin(&mut session);
    work(&mut session);
    let roles = all_roles();
    for &(column, role) in changes {
        // Beyond the roles: none, as it was found.
        let role = roles.get(role % (roles.len() + 3)).copied();
        session.handle(Command::SetRole { table: 0, column: column % columns, role }, Vec::new());
        work(&mut session);
    }
    let Event::CorrectionsJson { json } = session.handle(Command::CorrectionsJson, Vec::new()).remove(0) else { panic!() };
    let mut fresh = self::session();
    begin(&mut fresh);
    work(&mut fresh);
    fresh.handle(read(&["corrections.json"]), vec![file(&json)]);
    work(&mut fresh);
    let (mut known, mut made) = (session.report().unwrap().clone(), fresh.report().unwrap().clone());
    // The file of corrections is among the fresh one's files, and nobody made it up.
    known.files.clear();
    made.files.clear();
    made.synthetic = known.synthetic;
    assert_eq!(report::to_json(&known), report::to_json(&made), "{changes:?}\n{json}");
}

#[test]
fn what_is_kept_says_what_is_measured_anew() {
    let place = |session: &mut Session| {
        session.handle(Command::Sample, Vec::new());
    };
    let roles = all_roles();
    let role = |role: Role| roles.iter().position(|known| *known == role).unwrap();
    let none = roles.len();
    let mut session = session();
    place(&mut session);
    let columns = work(&mut session).tables[0].columns.clone();
    let at = |wanted: &dyn Fn(Role) -> bool| columns.iter().position(|column| wanted(column.role.role)).unwrap() as u32;
    let (date, money) = (at(&|role| matches!(role, Role::Time(_))), at(&|role| matches!(role, Role::Money(_))));
    let (goods, name) = (at(&|role| matches!(role, Role::Goods(_))), at(&|role| matches!(role, Role::Party(..))));
    let number = at(&|role| matches!(role, Role::Identifier(_)));
    let other = role(Role::Other);
    let changes =
        [(date, other), (money, role(Role::Measure(Measure::GrossMass))), (number, other), (date, none), (goods, other)];
    says_the_same(&place, columns.len() as u32, &changes);
    says_the_same(&place, columns.len() as u32, &[(name, other), (money, other), (goods, none), (name, none), (money, none)]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_changes_of_roles_say_what_they_say_at_once(changes in proptest::collection::vec((0..9u32, 0..200usize), 1..6)) {
        const ORDERS: &str = "Order ID,Consignee Name,City,Country of destination,HS code,Gross weight kg,Value EUR,Order date,Note\n\
            O1,Anna Voorbeeld,Gent,BE,610910,1.5,20.00,2024-01-02,by DHL\nO1,,,,640399,2.5,30,,\n\
            O2,Voorbeeld Trading BV,Lyon,FR,640399,4,7,2024-02-03,a@example.org\nO3,Jan Exempel,Köln,DE,854231,1,9,2024-02-04,\n\
            O4,Anna Voorbeeld,Gent,BE,,,,2024-03-05,\n";
        let orders = |session: &mut Session| {
            session.handle(read(&["orders.csv", "parcels.csv"]), vec![file(ORDERS), file(PARCELS)]);
        };
        says_the_same(&orders, 9, &changes);
    }
}
