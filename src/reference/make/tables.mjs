// Writes the compact tables of ../tables/ from pinned packages. Run by hand when a pin moves; the tables are committed.
//
//   mkdir packages && cd packages
//   npm install sea-ports@0.0.9 i18n-iso-countries@7.14.0 world-atlas@2.0.2
//   pip install --target pip --no-deps airportsdata==20260905
//   node …/src/reference/make/tables.mjs packages
//
// Regions, EU and EEA membership, short English names and the centres of the few countries that the map lacks are
// ours, below. Everything else is the packages'.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PINS = { "sea-ports": "0.0.9", "i18n-iso-countries": "7.14.0", "world-atlas": "2.0.2" };
const packages = process.argv[2];
if (!packages) throw new Error("usage: node tables.mjs <folder with node_modules/ and pip/>");
const tables = join(dirname(fileURLToPath(import.meta.url)), "..", "tables");
const npm = (...path) => join(packages, "node_modules", ...path);
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
for (const [name, pin] of Object.entries(PINS)) {
  const found = json(npm(name, "package.json")).version;
  if (found !== pin) throw new Error(`${name} is ${found}, the pin says ${pin}`);
}
if (!existsSync(join(packages, "pip", "airportsdata-20260905.dist-info"))) throw new Error("airportsdata 20260905 is not there");
const write = (name, head, lines) => writeFileSync(join(tables, name), `# ${head}\n${lines.join("\n")}\n`);
const clean = (text) => text.normalize("NFC").replace(/[\t\n|]+/g, " ").replace(/ +/g, " ").trim();
const by = (key) => (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

// --- the map -------------------------------------------------------------------------------------------------------

/** Rings of every country of a TopoJSON file: [{ id, polygons: [[ring, …holes], …] }], a ring being [[lon, lat], …]. */
function shapes(file) {
  const topology = json(file);
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const line = (index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]);
  const ring = (indices) => indices.flatMap((index, at) => (at ? line(index).slice(1) : line(index)));
  return topology.objects.countries.geometries.map((shape) => ({
    id: shape.id,
    name: shape.properties.name,
    polygons: (shape.type === "Polygon" ? [shape.arcs] : shape.arcs ?? []).map((polygon) => polygon.map(ring)),
  }));
}

/** Signed area and centroid of a ring, by the shoelace formula in degrees. */
function centroid(ring) {
  let area = 0, x = 0, y = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
    area += cross / 2;
    x += (ring[i][0] + ring[i + 1][0]) * cross;
    y += (ring[i][1] + ring[i + 1][1]) * cross;
  }
  return { area: Math.abs(area), at: [x / (6 * area), y / (6 * area)] };
}

/** A signed integer in printable characters, five bits each, least first (the "encoded polyline" of map services). */
function packed(value) {
  let bits = value < 0 ? ~(value << 1) : value << 1;
  let text = "";
  for (; bits >= 32; bits >>>= 5) text += String.fromCharCode((32 | (bits & 31)) + 63);
  return text + String.fromCharCode(bits + 63);
}

/** Cuts a ring that crosses the antimeridian into rings that do not, so that it can be drawn in the plane. */
function cut(ring) {
  const path = [];
  let turn = 0;
  ring.forEach(([lon, lat], at) => {
    if (at && lon - ring[at - 1][0] > 180) turn -= 360;
    if (at && lon - ring[at - 1][0] < -180) turn += 360;
    path.push([lon + turn, lat]);
  });
  const [first, last] = [path[0], path[path.length - 1]];
  if (Math.abs(last[0] - first[0]) > 180) path.push([last[0], -90], [first[0], -90], first); // around the South Pole
  const side = (points, limit, inside) => {
    const kept = [];
    points.forEach((point, at) => {
      const before = points[(at + points.length - 1) % points.length];
      if (inside(point) !== inside(before)) {
        const part = (limit - before[0]) / (point[0] - before[0]);
        kept.push([limit, before[1] + part * (point[1] - before[1])]);
      }
      if (inside(point)) kept.push(point);
    });
    return kept;
  };
  return [-360, 0, 360].flatMap((shift) => {
    const east = side(path.slice(0, -1).map(([lon, lat]) => [lon + shift, lat]), 180, ([lon]) => lon <= 180);
    const whole = side(east, -180, ([lon]) => lon >= -180);
    return whole.length >= 3 ? [[...whole, whole[0]]] : [];
  });
}

const STEP = 0.05; // degrees: finer than the 1:110m map itself
function outline(ring) {
  let last = [0, 0], text = "", points = 0;
  const steps = ring.map(([lon, lat]) => [Math.round(lon / STEP), Math.round(lat / STEP)]);
  steps.forEach((point, at) => {
    if (at && at + 1 < steps.length && point[0] === last[0] && point[1] === last[1]) return;
    text += packed(point[0] - last[0]) + packed(point[1] - last[1]);
    last = point;
    points += 1;
  });
  return points >= 4 ? [text] : [];
}

// --- countries -----------------------------------------------------------------------------------------------------

const REGIONS = {
  AF: "DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW IO TF",
  NA: "AI AG AW BS BB BZ BM BQ VG CA KY CR CU CW DM DO SV GL GD GP GT HT HN JM MQ MX MS NI PA PR BL KN LC MF PM VC SX TT TC US VI",
  SA: "AR BO BR CL CO EC FK GF GY PY PE SR UY VE BV GS",
  AS: "AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KW KG LA LB MO MY MV MN MM NP KP OM PK PS PH QA KR SA SG LK SY TW TJ TH TL TR TM AE UZ VN YE",
  EU: "AL AD AT AX BY BE BA BG HR CZ DK EE FO FI FR DE GI GR GG HU IS IE IM IT JE XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SJ SE CH UA GB VA",
  OC: "AS AU CK FJ PF GU KI MH FM NR NC NZ NU NF MP PW PG PN WS SB TK TO TV UM VU WF CX CC HM",
  AN: "AQ",
};
const region = Object.fromEntries(Object.entries(REGIONS).flatMap(([at, codes]) => codes.split(" ").map((code) => [code, at])));
const EU = new Set("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "));
const EEA = new Set([...EU, "IS", "LI", "NO"]);
const SHORT = {
  US: "United States", GB: "United Kingdom", RU: "Russia", KR: "South Korea", KP: "North Korea", CN: "China", IR: "Iran",
  SY: "Syria", LA: "Laos", VN: "Viet Nam", BO: "Bolivia", VE: "Venezuela", TZ: "Tanzania", MD: "Moldova", TR: "Türkiye",
  CD: "Congo (Kinshasa)", CG: "Congo (Brazzaville)", CZ: "Czechia", CI: "Côte d'Ivoire", CV: "Cabo Verde", BN: "Brunei",
  MK: "North Macedonia", PS: "Palestine", TW: "Taiwan", HK: "Hong Kong", MO: "Macao", SZ: "Eswatini", FM: "Micronesia",
  VA: "Holy See", GM: "Gambia", BS: "Bahamas", TL: "Timor-Leste", FK: "Falkland Islands", NL: "Netherlands", CW: "Curaçao",
  RE: "Réunion", AX: "Åland Islands", BL: "Saint Barthélemy", ST: "São Tomé and Príncipe", BQ: "Caribbean Netherlands",
  MF: "Saint Martin (French part)", SX: "Sint Maarten (Dutch part)", VG: "British Virgin Islands", VI: "US Virgin Islands",
  SH: "Saint Helena", MM: "Myanmar", LY: "Libya",
};
// Not shapes of their own at 1:50m, or not to be measured in the plane.
const CENTRES = {
  GP: [-61.55, 16.25], MQ: [-61.02, 14.65], RE: [55.53, -21.12], GF: [-53.1, 3.9], YT: [45.15, -12.83], BQ: [-68.27, 12.18],
  SJ: [16.0, 78.5], CC: [96.83, -12.17], CX: [105.63, -10.48], TK: [-171.85, -9.2], TV: [179.2, -8.52], UM: [166.63, 19.3],
  BV: [3.36, -54.42], GI: [-5.35, 36.13], XK: [20.9, 42.58],
  RU: [96.7, 61.5], // its shape crosses the antimeridian
};
const names = (language) => json(npm("i18n-iso-countries", "langs", `${language}.json`)).countries;
const languages = ["en", "fr", "nl", "de", "es", "zh"].map(names);
const fine = shapes(npm("world-atlas", "countries-50m.json"));
const codes = json(npm("i18n-iso-countries", "codes.json"));
const numeric = {};
const countries = codes.map(([alpha2, alpha3, number]) => {
  numeric[String(number).padStart(3, "0")] = alpha2;
  const all = languages.flatMap((language) => [language[alpha2] ?? []].flat()).map(clean);
  const parts = fine.filter((shape) => Number(shape.id) === Number(number)).flatMap((shape) => shape.polygons).map((polygon) => centroid(polygon[0]));
  const at = CENTRES[alpha2] ?? parts.sort((a, b) => b.area - a.area)[0]?.at;
  if (!at) throw new Error(`no centre for ${alpha2}`);
  if (!region[alpha2]) throw new Error(`no region for ${alpha2}`);
  const name = SHORT[alpha2] ?? all[0];
  const others = [...new Set(all)].filter((other) => other !== name);
  return [alpha2, alpha3, Number(number), name, at[0].toFixed(2), at[1].toFixed(2), EU.has(alpha2) ? "EU" : EEA.has(alpha2) ? "EEA" : "", region[alpha2], others.join("|")];
}).sort(by((row) => row[0]));
write("countries.tsv", "alpha-2, alpha-3, numeric, name, centre lon, lat, EU/EEA, region, names. From i18n-iso-countries 7.14.0 (MIT); centres from world-atlas 2.0.2 (ISC; Natural Earth, public domain); regions, EU, EEA and short names ours.", countries.map((row) => row.join("\t")));
const known = new Set(countries.map((row) => row[0]));

const UNNUMBERED = { Kosovo: "XK" };
const coarse = shapes(npm("world-atlas", "countries-110m.json")).flatMap((shape) => {
  const rings = shape.polygons.flatMap((polygon) => polygon.flatMap(cut).flatMap(outline));
  const code = numeric[String(shape.id ?? "").padStart(3, "0")] ?? UNNUMBERED[shape.name] ?? "";
  return rings.length ? [[code, rings.join(" ")]] : [];
}).sort(by((row) => row[0]));
write("outlines.tsv", "alpha-2 (empty: none), rings as deltas of 0.05 degree, lon then lat, five bits a character. From world-atlas 2.0.2, 1:110m (ISC; Natural Earth, public domain).", coarse.map((row) => row.join("\t")));

// --- airports and sea ports, grouped by country: a line "@BE" opens a country ---------------------------------------

function grouped(rows) {
  const lines = [];
  let last = "";
  for (const [country, ...cells] of rows) {
    if (country !== last) lines.push(`@${(last = country)}`);
    lines.push(cells.join("\t").replace(/\t+$/, ""));
  }
  return lines;
}
const degree = (value) => String(Math.round(Number(value) * 100) / 100);

// Slips found by comparing with a second source. The package gives these airports in degrees and minutes (50.3811 is
// 50° 38' 11"), all others in decimal degrees.
const IN_MINUTES = new Set("ANR BRU CRL KJK LGG OST LUX GPA".split(" "));
const decimal = (text) => {
  const [degrees, rest] = [Math.trunc(Number(text)), Math.abs(Number(text)) % 1];
  const minutes = Math.trunc(rest * 100 + 1e-6), seconds = rest * 10000 - minutes * 100;
  return degrees + Math.sign(Number(text)) * (minutes / 60 + seconds / 3600);
};
// Sea ports with longitude and latitude swapped; with the place of a namesake, although the code is an airport's too, whose
// place is right; and with the place of a namesake, put right by hand from general knowledge.
const SWAPPED = new Set("CDBOA CDMAT DZAAE ISESK".split(" "));
const AT_AIRPORT = new Set("AUGOV CNBHY CNSWA CNZHA".split(" "));
const MOVED = { BRVDC: [-48.75, -1.54], CNYTN: [114.28, 22.57], FRHON: [0.23, 49.42], THMAT: [101.15, 12.67], UYCYR: [-57.84, -34.47] };
const RENAMED = { BRVDC: "Vila do Conde" };
const CITY = { LGG: "Liège" };
// Written by hand as inland hubs: not repeated as sea ports.
const INLAND = new Set(readFileSync(join(tables, "inland-hubs.tsv"), "utf8").split("\n").map((line) => line.slice(0, 5)));
const LEFT_OUT = new Set(["COPBO", "IDBNT", "INHYD", "PESNX", "USBCC"]); // no sea port, or its place is wrong and not known to us

// Countries of more than 300 airports.
const MANY_AIRPORTS = new Set(["AU", "BR", "CA", "US"]);

const csv = readFileSync(join(packages, "pip", "airportsdata", "airports.csv"), "utf8");
const airports = csv.split("\n").slice(1).filter(Boolean)
  .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"|([^,]+)/g)].map((cell) => (cell[1] ?? cell[2]).replaceAll('""', '"')))
  .filter(([, iata, , , , country]) => /^[A-Z]{3}$/.test(iata) && known.has(country))
  .map(([, iata, name, city, , country, , lat, lon]) => {
    if (IN_MINUTES.has(iata)) [lat, lon] = [decimal(lat), decimal(lon)];
    city = CITY[iata] ?? city;
    if (CITY[iata]) name = CITY[iata];
    const short = clean(name).replace(/ Airport$/, "").replace(/( International| Regional| Municipal)+$/, "");
    // Most airfields of these countries are known by their code and town alone, and their names take a tenth of the table.
    const isNamed = short !== clean(city) && (!MANY_AIRPORTS.has(country) || /International|Intercontinental/.test(name));
    return [country, iata, degree(lon), degree(lat), isNamed ? short : "", clean(city)];
  })
  .sort(by((row) => row[0] + row[1]));
write("airports.tsv", "IATA, lon, lat, name without a closing \"International Airport\" and the like (empty: the city's, and in countries of more than 300 airports that of any which does not call itself international), city. From airportsdata 20260905 (MIT), those with an IATA code.", grouped(airports));

const ports = Object.entries(json(npm("sea-ports", "lib", "ports.json")))
  .filter(([code, port]) => port.coordinates && known.has(code.slice(0, 2)) && !LEFT_OUT.has(code) && !INLAND.has(code))
  .map(([code, port]) => {
    const name = RENAMED[code] ?? clean(port.name), city = RENAMED[code] ?? clean(port.city ?? port.name);
    const airport = AT_AIRPORT.has(code) && airports.find(([country, iata]) => country + iata === code);
    const given = SWAPPED.has(code) ? [...port.coordinates].reverse() : airport ? [airport[2], airport[3]] : port.coordinates;
    const [lon, lat] = MOVED[code] ?? given;
    const codes = [code, ...(port.unlocs ?? []).filter((other) => other !== code && /^[A-Z]{2}[A-Z0-9]{3}$/.test(other))];
    const others = (port.alias ?? []).filter((other) => typeof other === "string").map(clean);
    return [code.slice(0, 2), codes.join(" "), degree(lon), degree(lat), name, city === name ? "" : city, others.join("|")];
  })
  .sort(by((row) => row[0] + row[1]));
write("seaports.tsv", "UN/LOCODE (more than one: same port), lon, lat, name, city (empty: the name), other names. From sea-ports 0.0.9 (MIT).", grouped(ports));
console.log(`${countries.length} countries, ${coarse.length} outlines, ${airports.length} airports, ${ports.length} sea ports`);
