// Answers of the engine, to look at the page and test it without one. Never part of the product.
//
// `pretend` runs in the page before its own scripts: it leaves the real worker in place, with its line and its seal, and
// answers only the engine's commands.

import { execFileSync } from "node:child_process";
import { TOP } from "./server.mjs";

/** The report of the page's own made-up parcels, as the engine makes it: built and run once, natively. */
const ofSample = JSON.parse(execFileSync("cargo", ["run", "--quiet", "--offline", "--locked", "--example", "analyze", "--", "--sample"], { cwd: TOP, maxBuffer: 64 << 20 }));

/** Something said, by its code; a number is a count, a text a name. */
const says = (code, ...values) => ({
  code,
  values: values.map((value) =>
    typeof value === "number" ? { count: value } : typeof value === "string" ? { name: value } : value.code ? { says: value } : value),
});
/** A text that stands for itself. */
const text = (text) => says("common.name", text);
const header = (word) => ({ header: { word } });
const values = (kind, share) => ({ values: { kind: text(kind), share } });
const neighbours = (because) => ({ neighbours: { because: text(because) } });
const role = (role, confidence, reasons, source = "found") => ({ role, confidence, reasons, source });
const column = (name, kind, filled, found) => ({ name, kind, filled, role: found, date_order: null });

export const party = (key, name, country, kind, lines) => ({ key, name, country, kind, because: text(kind === "person" ? "a given name, and no legal form" : "legal form in the name"), lines });
const acme = party("name:CN:example trading", "Example Trading Ltd", "CN", "organisation", 812);
const parties = () => ({
  organisations: 143, persons: 3911, unknown: 0,
  largest: [acme, party("name:BE:anna voorbeeld", "Anna Voorbeeld", "BE", "person", 9)],
  merged_count: 1,
  merged: [{ party: acme, spellings: [
    { key: "written:CN:Example Trading Ltd", text: "Example Trading Ltd", rows: 800, because: text("same name and country") },
    { key: "written:CN:EXAMPLE TRADING", text: "EXAMPLE TRADING", rows: 12, because: text("same name and country") },
  ] }],
  alike_count: 1,
  alike: [{ one: acme, other: party("name:CN:exampel trading", "Exampel Trading Co", "CN", "organisation", 3), because: text("similar names (0.97), city Yiwu") }],
});
const columns = [
  column("parcel_id", "text", 4870, role("shipment-number", 0.97, [header("parcel id"), values("distinct values", 1)])),
  column("awb", "text", 4870, role("master-bill", 0.93, [values("air waybill numbers with a right check digit", 1), header("awb")])),
  column("shipper_name", "text", 4870, role("consignor.name", 0.95, [header("shipper name"), values("company names", 0.98)])),
  column("shipper_city", "text", 4702, role("consignor.city", 0.9, [header("shipper city")])),
  column("consignee_name", "text", 4870, role("consignee.name", 0.96, [header("consignee"), values("names of persons", 0.94)])),
  column("consignee_street", "text", 4868, role("consignee.street", 0.92, [header("street"), values("streets with a house number", 0.97)])),
  column("postcode", "text", 4870, role("consignee.postcode", 0.71, [header("postcode"), neighbours("it stands between street and city of the consignee")])),
  column("city", "text", 4870, role("consignee.city", 0.68, [header("city"), neighbours("it stands beside the consignee’s postcode")])),
  column("country", "text", 4870, role("consignee.country", 0.88, [values("ISO 3166 country codes", 1)])),
  column("goods", "text", 4870, role("goods-description", 0.9, [header("goods")])),
  column("hs_code", "text", 4655, role("tariff-code", 0.98, [header("hs code"), values("HS codes of six digits", 0.99)])),
  column("value", "number", 4870, role("goods-value", 0.82, [header("value")])),
  column("curr", "text", 4870, role("currency", 0.99, [values("ISO 4217 currency codes", 1)], "person")),
  column("weight_kg", "number", 4870, role("gross-mass", 0.94, [header("weight")])),
  column("departed", "date", 4870, role("date-departed", 0.66, [neighbours("the only date")])),
  column("x_flag", "text", 112, role("other", 0, [])),
];

const lane = (from, to, from_at, to_at, shipments) => ({ from, to, from_at, to_at, shipments, mass: shipments * 0.7, value: shipments * 21, months: [] });
const [CN, HK, TR, BE, FR, DE, NL, ES, IT, PL, SE, IE, PT, US, VN, AT] = [
  [104.2, 35.9], [114.1, 22.4], [35.2, 39], [4.7, 50.6], [2.4, 46.6], [10.4, 51.1], [5.3, 52.1], [-3.6, 40.2], [12.1, 42.8],
  [19.4, 52.1], [16.7, 62.8], [-8, 53.2], [-8.5, 39.6], [-99, 39.5], [106.3, 16.6], [14.1, 47.6],
];
export const flows = [
  lane("CN", "FR", CN, FR, 1240), lane("CN", "DE", CN, DE, 905), lane("CN", "ES", CN, ES, 611), lane("CN", "BE", CN, BE, 402),
  lane("CN", "NL", CN, NL, 377), lane("CN", "IT", CN, IT, 298), lane("HK", "FR", HK, FR, 214), lane("CN", "PL", CN, PL, 190),
  lane("TR", "DE", TR, DE, 121), lane("CN", "SE", CN, SE, 98), lane("BE", "BE", BE, BE, 86), lane("VN", "FR", VN, FR, 61),
  lane("CN", "PT", CN, PT, 55), lane("CN", "IE", CN, IE, 41), lane("BE", "CN", BE, CN, 37), lane("CN", "AT", CN, AT, 29), lane("US", "BE", US, BE, 11),
];

const file = (name) => ({ file: name });

export const report = () => ({
  // What is measured comes from the engine; files, columns, parties and flows are written out, for tests to know them.
  ...structuredClone(ofSample),
  files: [
    {
      name: "sample-liege.csv", bytes: 1_184_220, format: says("ingest-formats.delimited", says("ingest-formats.comma"), "UTF-8", "LF"), rows_read: 4870, rows_not_read: 3,
      messages: [], hidden: [], warnings: [
        { file: "sample-liege.csv", place: { line: 812, byte: 197_402 }, severity: "partly", says: says("ingest-tables.open-quote", file("sample-liege.csv"), says("ingest.line-and-byte", 812, 197_402), 1024), times: 3 },
        { file: "sample-liege.csv", place: null, severity: "note", says: says("ingest-tables.title", file("sample-liege.csv"), 2), times: 1 },
      ],
    },
    {
      name: "returns/photo.csv", bytes: 88_102, format: says("ingest-kinds.picture", "JPEG"), rows_read: 0, rows_not_read: 0,
      messages: [], hidden: [], warnings: [{ file: "returns/photo.csv", place: { line: null, byte: 0 }, severity: "unreadable", says: says("ingest.to-export", file("returns/photo.csv"), says("ingest-kinds.picture", "JPEG")), times: 1 }],
    },
  ],
  tables: [{ file: 0, part: null, rows: 4870, columns }],
  shipments: 4870, shipment_is: text("one per row"), notes: [{ code: "notes.no-unit", values: [{ file: "sample-liege.csv" }, { name: "weight_kg" }] }], parties: parties(),
  flows, without_flow: 94, known_ends: [], first_month: null,
});

const people = ["Marie Lambert", "Jan Peeters", "Élise Dubois", "Karl Neumann", "Ana Ruiz", "Piotr Nowak"];
export const record = (row) => [
  `LGG${String(100_000 + row)}`, "172-8840 1163", "Yiwu Xingyue Trading Co., Ltd", "Yiwu", people[row % people.length], `Rue des Guillemins ${row % 90}`, "4000", "Liège", "BE",
  "Knitted pullover, women’s", "611020", "18.40", "EUR", "0.412", "2025-03-0" + (row % 9 + 1), "",
];

/** Everything that the page's pretended engine answers from. */
export const answers = () => ({
  report: report(),
  names: columns.map(({ name }) => name),
  records: Object.fromEntries([...Array(1300).keys()].map((row) => [row, [row + 4, record(row)]])),
  steps: [],
});

/** Runs in the page: answers the engine's commands from `given`. `window.engine` steers it and remembers what was asked. */
export function pretend(given) {
  const engine = { asked: [], deaf: false, hold: false, report: given.report, parties: { same: [], apart: [], kinds: [] }, workers: [] };
  window.engine = engine;
  window.Worker = class extends window.Worker {
    constructor(...of) {
      super(...of);
      engine.workers.push(this);
    }

    tell(event) {
      this.dispatchEvent(new MessageEvent("message", { data: event }));
    }

    postMessage(message, ...rest) {
      if (!message.command) return super.postMessage(message, ...rest);
      const { command, files } = message;
      // serde writes a command without fields as its name, any other as {name: fields}.
      const [what, fields] = typeof command === "string" ? [command, {}] : Object.entries(command)[0];
      engine.asked.push({ what, ...fields, files: [...files].map((file) => [file.name, file.size]) });
      if (!engine.deaf) setTimeout(() => this.answer(what, fields), 5);
    }

    answer(what, fields) {
      const finished = { report: { report: engine.report, more: false, took_ms: 912, reading_ms: 500, heap: null, memory: 3_400_000, parties: engine.parties, corrections: 0 } };
      switch (what) {
        case "read": case "paste": case "sample":
          this.tell({ progress: { phase: "reading", file: "sample-liege.csv", file_number: 1, file_count: 2, done: 742_000, total: 1_272_322, rows: 3054, remaining_ms: 14_000 } });
          if (!engine.hold) this.tell(finished);
          break;
        case "set-role": {
          const found = engine.report.tables[fields.table].columns[fields.column].role;
          if (fields.role) Object.assign(found, { was: found.was ?? found.role, role: fields.role, source: "person" });
          else Object.assign(found, { role: found.was ?? found.role, source: "found" });
          this.tell(finished);
          break;
        }
        case "choose": case "set-observers":
          this.tell(finished);
          break;
        case "operators":
          this.tell({ operators: { operators: [["cainiao", "Cainiao"], ["dhl", "DHL"]], countries: ["BE", "CN", "NL"] } });
          break;
        case "rows": {
          const { only, from, count } = fields.asked;
          const all = only ?? [...Object.keys(given.records).keys()];
          const rows = all.slice(from, from + count).map((row) => ({ row, line: given.records[row][0], cells: given.records[row][1] }));
          this.tell({ rows: { request: fields.request, total: Object.keys(given.records).length, matching: all.length, rows } });
          break;
        }
        case "records":
          this.tell({ records: { request: fields.request, columns: given.names, rows: fields.rows.map((row) => given.records[row]) } });
          break;
        case "set-parties":
          engine.parties = fields.parties;
          this.tell({ report: { ...finished.report, parties: engine.parties } });
          break;
        case "corrections-json":
          this.tell({ "corrections-json": { json: JSON.stringify({ portolan_corrections: 1, tables: [], organisations: engine.parties }) } });
          break;
        case "report-json":
          this.tell({ "report-json": { json: JSON.stringify(engine.report) } });
          break;
        case "cancel":
          this.tell("cancelled");
          break;
      }
    }
  };
}
