//! Puts the report together.

use super::parties::parties;
use super::{
    ColumnReport, FileReport, Flow, JurisdictionReport, KnownEnd, MatrixCell, ObserverReport, PartReport, ProvisionReport,
    Report, TableReport, VERSION, WayReport,
};
use crate::exposure::observers::{self, Jurisdiction, Way};
use crate::exposure::{self, Asked, Chosen, CountryFlow, Flows, Measured, Observer, Reads, Seen, see, see_again};
use crate::reference::country::{CountryCode, country};
use crate::reference::law::Provision;
use crate::reference::says::LawSays;
use crate::saying::{Saying, Value};
use crate::table::Kind;
use crate::understand::{Shipments, TableRoles};

/// Name and version of the program.
const GENERATOR: &str = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));

/// The report of shipments.
///
/// `files` are the files as they were read, in the order given; `table_files` says for each of the shipments' tables which
/// of them it came from. `synthetic` marks data that this program made up. `asked` is what the person said of observers.
///
/// # Complexity
/// That of [`crate::exposure::findings`]: what is left is a few steps for each column.
pub fn assemble(shipments: &Shipments, files: Vec<FileReport>, table_files: &[u32], synthetic: bool, asked: &[Asked]) -> Report {
    assemble_again(shipments, files, table_files, synthetic, asked, &mut Measured::default(), Reads::EVERYTHING)
}

/// The same, where what was measured last is known, and what of the shipments changed since.
pub fn assemble_again(
    shipments: &Shipments,
    files: Vec<FileReport>,
    table_files: &[u32],
    synthetic: bool,
    asked: &[Asked],
    measured: &mut Measured,
    changed: Reads,
) -> Report {
    let mut report = Report {
        version: VERSION.to_owned(),
        generator: GENERATOR.to_owned(),
        synthetic,
        language: String::new(),
        files,
        tables: shipments
            .tables
            .iter()
            .enumerate()
            .map(|(at, table)| table_report(table, table_files.get(at).copied().unwrap_or_default()))
            .collect(),
        shipments: 0,
        part: None,
        shipment_is: shipments.shipment_is.clone(),
        notes: shipments.notes.clone(),
        parties: parties(shipments),
        findings: Vec::new(),
        measures: Vec::new(),
        products: Default::default(),
        hubs: Vec::new(),
        consumers: Default::default(),
        flows: Vec::new(),
        first_month: None,
        currency: None,
        without_flow: 0,
        known_ends: Vec::new(),
        observers: Vec::new(),
        jurisdictions: Vec::new(),
        network: Default::default(),
        patterns: Default::default(),
    };
    put_measured(&mut report, shipments, see_again(shipments, asked, measured, changed));
    report
}

/// The report of a part of the shipments: what is measured is measured over the part alone, what was read and understood stays
/// that of the `whole`.
pub fn of_part(whole: &Report, chosen: &Chosen, part: &Shipments, asked: &[Asked]) -> Report {
    let mut report = Report {
        part: Some(PartReport { chosen: chosen.clone(), lines: part.line_count as u64, of: whole.shipments }),
        ..whole.clone()
    };
    put_measured(&mut report, part, see(part, asked));
    report
}

fn put_measured(report: &mut Report, shipments: &Shipments, seen: Seen) {
    let Flows { flows, first_month, currency, without, ends } = seen.flows;
    report.shipments = shipments.shipment_count as u64;
    report.findings = seen.findings;
    report.products = seen.products;
    report.hubs = seen.hubs;
    report.consumers = seen.consumers;
    report.flows = flows.iter().map(flow).collect();
    report.first_month = first_month.map(|day| day.0);
    report.currency = currency;
    report.without_flow = without;
    report.known_ends = ends.iter().map(known_end).collect();
    report.network = seen.network;
    report.patterns = seen.patterns;
    put_observers(report, seen.observers);
}

/// Measures the observers anew, since the person said something else of them; all else in the report stays.
pub fn observe(report: &mut Report, shipments: &Shipments, asked: &[Asked]) {
    put_observers(report, observers::observers(shipments, asked));
}

fn put_observers(report: &mut Report, observers: Vec<Observer>) {
    let mut codes: Vec<CountryCode> = Vec::new();
    for &code in observers.iter().flat_map(|observer| &observer.control) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    report.jurisdictions = codes.into_iter().map(|code| jurisdiction(observers::jurisdiction(code))).collect();
    report.observers = observers.into_iter().map(observer).collect();
}

fn known_end(end: &exposure::KnownEnd) -> KnownEnd {
    let centre = country(end.country).centre;
    KnownEnd { country: end.country.to_string(), begins: end.begins, at: (centre.lon, centre.lat), shipments: end.shipments }
}

fn table_report(table: &TableRoles, file: u32) -> TableReport {
    let columns = table.table.columns().iter().zip(&table.roles).map(|(column, role)| ColumnReport {
        name: column.name().to_owned(),
        kind: kind(column.kind()).to_owned(),
        filled: column.filled() as u64,
        role: role.clone(),
        date_order: None,
    });
    TableReport {
        file,
        part: table.table.source().part.clone(),
        rows: table.table.row_count() as u64,
        columns: columns.collect(),
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Empty => "empty",
        Kind::Text => "text",
        Kind::Number(_) => "number",
        Kind::Date(_) => "date",
    }
}

fn flow(flow: &CountryFlow) -> Flow {
    let (from, to) = flow.ends();
    Flow {
        from: flow.from.to_string(),
        to: flow.to.to_string(),
        from_at: (from.lon, from.lat),
        to_at: (to.lon, to.lat),
        shipments: flow.shipments,
        mass: flow.mass,
        value: flow.value,
        months: flow.months.clone(),
    }
}

fn observer(observer: Observer) -> ObserverReport {
    let operator = observer.operator;
    let matrix = observer.matrix.into_iter().map(|cell| MatrixCell {
        exposure: cell.exposure,
        number: cell.number.map(|number| number.value),
        level: cell.level,
        says: cell.says,
    });
    ObserverReport {
        key: observer.who.key(),
        who: observer.who,
        name: observer.name,
        group: operator.and_then(|operator| operator.group).map(str::to_owned),
        ways: observer.ways.into_iter().map(way).collect(),
        part: observer.part,
        rows: observer.rows,
        fields: observer.fields,
        asked: observer.asked,
        shipments: observer.shipments,
        share: observer.share,
        matrix: matrix.collect(),
        control: observer.control.iter().map(|code| code.to_string()).collect(),
        together: observer.together,
        position: observer.position,
        sourced: operator.is_none_or(|operator| operator.sourced),
        basis: operator.map_or("", |operator| operator.basis).to_owned(),
        evidence: observer.evidence,
    }
}

fn way(way: Way) -> WayReport {
    WayReport { acts_as: way.acts_as, by: way.by, column: way.column, cell: way.cell, rows: way.rows }
}

fn jurisdiction(jurisdiction: Jurisdiction) -> JurisdictionReport {
    JurisdictionReport {
        code: jurisdiction.code,
        name: jurisdiction.name,
        adequacy: jurisdiction.adequacy,
        contested: jurisdiction.contested.map(Saying::from),
        provisions: jurisdiction.provisions.iter().map(provision).collect(),
    }
}

fn provision(provision: &Provision) -> ProvisionReport {
    let law = match provision.article {
        "" => provision.says.law(),
        article => Saying::of(LawSays::Titled, [provision.says.law().into(), Value::Name(article.to_owned())]),
    };
    ProvisionReport { law, says: provision.says.into(), source: provision.source.to_owned(), sourced: provision.sourced }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{SCHEMA, to_json, written};
    use super::*;
    use crate::exposure::{Made, any_shipments};
    use crate::ingest::{Place, Severity, Warning};
    use crate::language::{ENGLISH, EnglishFigures};
    use crate::reference::operator::operators;
    use crate::saying::Saying;
    use crate::understand::*;
    use proptest::prelude::*;
    use serde_json::Value;

    /// Checks a value against the parts of JSON Schema that the report's schema uses; says where it does not fit.
    fn fits(schema: &Value, value: &Value, root: &Value, at: &str) -> Result<(), String> {
        if let Some(name) = schema["$ref"].as_str() {
            let target = root.pointer(name.trim_start_matches('#')).ok_or_else(|| format!("{at}: no {name}"))?;
            return fits(target, value, root, at);
        }
        for any in ["oneOf", "anyOf"] {
            if let Some(choices) = schema[any].as_array() {
                let fitting = choices.iter().filter(|choice| fits(choice, value, root, at).is_ok()).count();
                return if fitting == 1 { Ok(()) } else { Err(format!("{at}: fits {fitting} of the choices: {value}")) };
            }
        }
        if let Some(wanted) = schema.get("const") {
            return if wanted == value { Ok(()) } else { Err(format!("{at}: {value} is not {wanted}")) };
        }
        if let Some(choices) = schema["enum"].as_array() {
            return if choices.contains(value) { Ok(()) } else { Err(format!("{at}: {value} is not among {choices:?}")) };
        }
        let types: Vec<&str> = match &schema["type"] {
            Value::String(one) => vec![one],
            Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
            other => return Err(format!("{at}: a type that is {other}")),
        };
        let is = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_u64() && !types.contains(&"number") => "integer",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        if !types.contains(&is) {
            return Err(format!("{at}: {value} is {is}, not {types:?}"));
        }
        if let Some(number) = value.as_f64() {
            let (least, most) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
            if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
                return Err(format!("{at}: {number} is out of range"));
            }
        }
        if let Some(items) = value.as_array() {
            if schema["maxItems"].as_u64().is_some_and(|most| items.len() as u64 > most) {
                return Err(format!("{at}: too many"));
            }
            for (position, item) in items.iter().enumerate() {
                let each = schema["prefixItems"].get(position).unwrap_or(&schema["items"]);
                fits(each, item, root, &format!("{at}[{position}]"))?;
            }
        }
        if let Some(fields) = value.as_object() {
            for required in schema["required"].as_array().unwrap() {
                if !fields.contains_key(required.as_str().unwrap()) {
                    return Err(format!("{at}: lacks {required}"));
                }
            }
            for (name, field) in fields {
                let each = schema["properties"].get(name).ok_or_else(|| format!("{at}: {name} is not in the schema"))?;
                fits(each, field, root, &format!("{at}.{name}"))?;
            }
        }
        Ok(())
    }

    fn schema() -> Value {
        serde_json::from_str(SCHEMA).unwrap()
    }

    fn check(report: &Report) -> Result<(), String> {
        let json: Value = serde_json::from_str(&to_json(&written(report, ENGLISH, &EnglishFigures))).unwrap();
        let schema = schema();
        fits(&schema, &json, &schema, "report")
    }

    fn file() -> FileReport {
        FileReport {
            name: "made-up.csv".to_owned(),
            bytes: 120,
            format: Saying::name("delimited text"),
            rows_read: 3,
            rows_not_read: 1,
            messages: Vec::new(),
            hidden: Vec::new(),
            warnings: vec![Warning {
                file: "made-up.csv".to_owned(),
                place: Some(Place { line: Some(3), byte: None }),
                severity: Severity::Partly,
                says: Saying::name("made-up.csv: line 3 is short."),
                times: 1,
            }],
        }
    }

    fn some() -> Shipments {
        let mut shipments = Made::new(3)
            .parties(PartyRole::Consignor, &["Acme", "Acme", "Birch"])
            .parties(PartyRole::Consignee, &["@Ann", "#2", "Cedar"])
            .places(PlaceRole::Departure, &["CN", "CN/Yiwu", "US"])
            .places(PlaceRole::Destination, &["BE", "BE/Liège", "?x"])
            .goods(&["85423190", "6403", "red boots"])
            .days(TimeRole::Departed, &[1, 2, 3])
            .values(&[1.0, 2.0, f64::NAN], "EUR")
            .column("track", Role::Identifier(Identifier::Tracking), &["RR473124829GB", "", ""])
            .column("state", Role::Other, &["ok", "ok", ""])
            .build();
        for operator in operators() {
            shipments.name_operator(operator, OperatorRole::Carrier, &[LineId(0)]);
        }
        shipments.tables[0].roles[0].reasons = vec![
            Reason::Header { word: "shipper".to_owned() },
            Reason::Values { kind: Looks::Person.into(), share: 0.9 },
            Reason::Neighbours { because: ReasonSays::OnlyParty.into() },
        ];
        shipments
    }

    #[test]
    fn the_report_is_as_its_schema_says() {
        let report = assemble(&some(), vec![file()], &[0], true, &[]);
        check(&report).unwrap();
        assert_eq!((report.flows.len(), report.without_flow, report.shipments), (1, 1, 3));
        assert!(!report.jurisdictions.is_empty() && report.observers.iter().any(|observer| !observer.control.is_empty()));
        assert!(to_json(&report).ends_with("}\n"));
        assert_eq!(to_json(&report), to_json(&assemble(&some(), vec![file()], &[0], true, &[])));
        check(&assemble(&Shipments::default(), Vec::new(), &[], false, &[])).unwrap();
    }

    #[test]
    fn what_is_read_back_is_what_was_written() {
        let report = assemble(&some(), vec![file()], &[0], false, &[]);
        assert_eq!(serde_json::from_str::<Report>(&to_json(&report)).unwrap(), report);
    }

    /// Every part of the schema says what it is for.
    #[test]
    fn every_field_is_described() {
        fn walk(schema: &Value, at: &str) {
            for (name, field) in schema["properties"].as_object().into_iter().flatten() {
                assert!(field["description"].is_string(), "{at}.{name}");
                walk(field, &format!("{at}.{name}"));
            }
        }
        let schema = schema();
        walk(&schema, "report");
        for (name, part) in schema["$defs"].as_object().unwrap() {
            assert!(part["description"].is_string(), "{name}");
            walk(part, name);
        }
    }

    /// Every role there can be is in the schema, and no other.
    #[test]
    fn the_schema_knows_roles() {
        let schema = schema();
        let listed = schema["$defs"]["role"]["enum"].as_array().unwrap();
        for role in all_roles() {
            assert!(listed.contains(&key(*role).into()), "{}", key(*role));
        }
        for name in listed {
            assert!(role_of_key(name.as_str().unwrap()).is_some(), "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_report_fits(shipments in any_shipments()) {
            prop_assert_eq!(check(&assemble(&shipments, vec![file()], &[0], false, &[])), Ok(()));
        }
    }
}
