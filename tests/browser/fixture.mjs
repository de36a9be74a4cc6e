// Made-up answers of the engine, to look at the page and test it without one. Never part of the product.
//
// `pretend` runs in the page before its own scripts: it leaves the real worker in place, with its line and its seal, and
// answers only the engine's commands.

const finding = (exposure, measure, headline, sentence, value, unit, level, threshold, more = {}) => ({
  exposure, measure, headline, sentence,
  number: value === null ? null : { value, unit },
  definition: {
    text: more.text ?? "The distinct parties that are companies or authorities, merged on the same registered identifier, or on the same name and country.",
    assumption: more.assumption ?? null,
    source: more.source ?? "EXPOSURE.md §1",
  },
  level, threshold,
  details: more.details ?? [],
  evidence: more.evidence ?? { total: 4870, first: [3, 17, 44, 120, 733, 1204].map((row) => ({ table: 0, row })), columns: [2, 4, 9] },
  lowered_by: more.lowered_by ?? "Leaving out the shipper’s name, or replacing it by a number that changes with each file.",
});

const detail = (label, value, note = "") => ({ label, value, note });

const header = (word) => ({ header: { word } });
const values = (kind, share) => ({ values: { kind, share } });
const neighbours = (because) => ({ neighbours: { because } });
const role = (role, confidence, reasons, source = "found") => ({ role, confidence, reasons, source });
const column = (name, kind, filled, found) => ({ name, kind, filled, role: found });

export const party = (key, name, country, kind, lines) => ({ key, name, country, kind, because: kind === "person" ? "a given name, and no legal form" : "legal form in the name", lines });
const acme = party("name:CN:example trading", "Example Trading Ltd", "CN", "organisation", 812);
const parties = () => ({
  organisations: 143, persons: 3911, unknown: 0,
  largest: [acme, party("name:BE:anna voorbeeld", "Anna Voorbeeld", "BE", "person", 9)],
  merged_count: 1,
  merged: [{ party: acme, spellings: [
    { key: "written:CN:Example Trading Ltd", text: "Example Trading Ltd", rows: 800, because: "same name and country" },
    { key: "written:CN:EXAMPLE TRADING", text: "EXAMPLE TRADING", rows: 12, because: "same name and country" },
  ] }],
  alike_count: 1,
  alike: [{ one: acme, other: party("name:CN:exampel trading", "Exampel Trading Co", "CN", "organisation", 3), because: "similar names (0.97), city Yiwu" }],
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

const lane = (from, to, from_at, to_at, shipments) => ({ from, to, from_at, to_at, shipments });
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

const law = (law, says, source, sourced = true) => ({ law, says, source, sourced });
const china = {
  code: "CN", name: "China", adequacy: "no adequacy decision under GDPR Art. 45",
  provisions: [
    law("National Intelligence Law, Art. 7", "Organisations and citizens shall support, assist and cooperate with national intelligence efforts in accordance with law.", "National People’s Congress, 27 June 2017, as amended 2018"),
    law("Data Security Law, Art. 35", "Public and national security organs may obtain data as needed for lawfully safeguarding national security or investigating crimes; organisations shall cooperate.", "National People’s Congress, 10 June 2021"),
  ],
};
const eu = {
  code: "EU", name: "European Union", adequacy: "GDPR applies",
  provisions: [law("Regulation (EU) 2023/1543, Art. 5", "An authority of a Member State may order a service provider in another Member State to produce electronic evidence.", "OJ L 191, 28.7.2023", false)],
};
const belgium = {
  code: "BE", name: "Belgium", adequacy: "GDPR applies",
  provisions: [law("Act of 30 November 1998, Art. 16", "The intelligence services may request information from private organisations and persons.", "Belgian Official Gazette, 18.12.1998")],
};

export const report = () => ({
  version: "2.0", generator: "portolan 0.1.0", synthetic: true,
  files: [
    {
      name: "sample-liege.csv", bytes: 1_184_220, format: "delimited text (comma, UTF-8, LF)", rows_read: 4870, rows_not_read: 3,
      messages: [], hidden: [], warnings: [
        { file: "sample-liege.csv", place: { line: 812, byte: 197_402 }, severity: "partly", says: "In sample-liege.csv, line 812, a quotation mark is opened and not closed; the row was read up to the end of its line.", times: 3 },
        { file: "sample-liege.csv", place: null, severity: "note", says: "The first two lines of sample-liege.csv are a letterhead; the header was found on line 3.", times: 1 },
      ],
    },
    {
      name: "returns/photo.csv", bytes: 88_102, format: "not a table (JPEG picture)", rows_read: 0, rows_not_read: 0,
      messages: [], hidden: [], warnings: [{ file: "returns/photo.csv", place: { line: null, byte: 0 }, severity: "unreadable", says: "returns/photo.csv is a JPEG picture in spite of its name, so nothing could be read from it.", times: 1 }],
    },
  ],
  tables: [{ file: 0, part: null, rows: 4870, columns }],
  shipments: 4870, shipment_is: "one per row", notes: ["sample-liege.csv: weight_kg names no unit; kilograms are assumed."], parties: parties(),
  findings: [
    finding("organisations", "organisations.links", true, "Anyone with this file could learn 1,312 trade links: which of 214 shippers sends to whom, by name.", 1312, "links", "high", "High: at least half of the shipments show both ends by name (here 97 %).", {
      details: [detail("Yiwu Xingyue Trading Co.", 318, "ships to 318 consignees"), detail("Shenzhen Huaqiang E-Commerce", 211, "ships to 211 consignees"), detail("Guangzhou Baiyun Apparel", 96, "ships to 96 consignees")],
      text: "Distinct pairs of shipper and consignee over all shipments, after merging spellings.",
    }),
    finding("organisations", "organisations.variants", false, "17 organisations appear under two or more spellings, so that hiding one spelling would not hide them.", 17, "organisations", null, null),
    finding("products", "products.specificity", true, "For 4,655 of 4,870 shipments the goods are known down to the six-digit tariff code or a named product.", 0.956, "share", "severe", "Severe: at least 90 % of shipments known to six digits or finer.", {
      details: [detail("Named product", 0.61), detail("HS6", 0.346), detail("Heading", 0.03), detail("Nothing", 0.014)],
      source: "EXPOSURE.md §2; WCO Harmonized System 2022",
    }),
    finding("routes", "routes.lane", true, "Every shipment shows where it comes from and the street to which it goes.", 1, "share", "severe", "Severe: at least 90 % of lanes known to address.", {}),
    finding("consumers", "consumers.persons", true, "4,571 natural persons could be identified by name and street; for 212 of them the goods could reveal something about health, faith or sexual life.", 4571, "persons", "severe", "Severe: more than 1,000 persons directly identified.", {
      assumption: "Names without a legal form are taken to be persons’; a trader who sells under his own name counts as one.",
      source: "GDPR Art. 4(1) and 9; CJEU C-184/20",
      details: [detail("Name of a person", 4571, "column consignee_name"), detail("Street address", 4868, "column consignee_street")],
    }),
    finding("consumers", "consumers.unique", false, "Postcode, day and goods together single out 83 % of the consignees even without a name.", 0.83, "share", "high", "High: more than 50 % unique.", { assumption: "The file is treated as the whole population; it is no random sample." }),
    finding("network", "network.hhi", true, "Supply is spread over many shippers, but 88 % of it begins in one country: the origin countries’ concentration is 7,802 of 10,000 points.", 7802, "hhi-points", "moderate", "Moderate: HHI above 1,800 on origin, below it on suppliers.", { source: "US merger guidelines 2023; SWD(2021) 352" }),
    finding("patterns", "patterns.changes", true, "The file covers 19 days; a change in what is bought needs at least eight weeks to be told from chance.", null, "change-points", null, null, { evidence: { total: 0, first: [], columns: [] } }),
  ],
  flows, without_flow: 94, known_ends: [],
  observers: [
    {
      id: "cainiao", name: "Cainiao", group: "Alibaba Group", recognised_by: ["CAINIAO LGG HUB", "carrier"], shipments: 3902, share: 0.801, jurisdictions: [china, belgium, eu],
      position: "Cainiao denies any wrongdoing and says that it complies with the laws of the countries in which it works, the GDPR included (October 2023).", sourced: true,
      basis: "Annual report of Alibaba Group, fiscal year 2024: Cainiao is consolidated.", evidence: [{ table: 0, row: 3 }],
    },
    {
      id: "bpost", name: "bpost", group: null, recognised_by: ["bpost", "last_mile"], shipments: 402, share: 0.0825, jurisdictions: [belgium, eu], position: null, sourced: false,
      basis: "Belgian public limited company; the Belgian State holds the majority.", evidence: [{ table: 0, row: 9 }],
    },
  ],
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
      const finished = { report: { report: engine.report, took_ms: 912, reading_ms: 500, heap: null, memory: 3_400_000, parties: engine.parties, corrections: 0 } };
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
