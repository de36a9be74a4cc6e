// How much a visitor's browser loads before the page is sealed, compressed as a host would send it: with gzip. The archive of
// both programs (pack/src/lib.rs) is packed already, so it counts as it is.
//
// Counted is every file that the page asks for, all of them before the seal: index.html, what it links, and what it tells
// boot.js to load. seal.test.mjs checks that the server really sees these files and no others. Not counted: HTTP headers.
//
// Two limits. To paint: the HTML, the style and the boot script, with which name, promise and the state of loading are
// seen. In all: with the page's program and the worker's, which the page waits for, since nothing may be loaded after the
// seal.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { TOP } from "./server.mjs";

const LIMIT_PAINT = 200_000;
const LIMIT_ALL = 1_550_000;
/** What is aimed at in all; being over it is said, and does not fail. */
const AIM_ALL = 1_300_000;

/** The files that a visit loads, as {name, of: "paint" | "glue" | "programs"}, read off the built index.html. */
export function filesOfVisit(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8").replace(/<!--.*?-->/gs, "");
  const names = new Set(["index.html"]);
  for (const [, name] of html.matchAll(/\s(?:src|href|data-[a-z-]+)="?\.\/([^"\s>]*)/g)) names.add(name.replace(/\?.*/, ""));
  const of = (name) => (/\.(bin|wasm)$/.test(name) ? "programs" : /^(app-|worker)/.test(name) ? "glue" : "paint");
  return [...names].map((name) => ({ name, of: of(name) }));
}

function main(folder) {
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  const totals = { paint: 0, glue: 0, programs: 0, all: 0 };
  for (const { name, of } of filesOfVisit(folder)) {
    const raw = readFileSync(join(folder, name));
    const sent = name.endsWith(".bin") ? raw.length : gzipSync(raw, { level: 9 }).length;
    totals[of] += sent;
    totals.all += sent;
    console.log(`${kilo(sent)} sent  ${kilo(raw.length)} raw  ${name}`);
  }
  console.log(`${kilo(totals.paint)} sent  to paint: HTML, style, boot script (limit ${kilo(LIMIT_PAINT).trim()})`);
  console.log(`${kilo(totals.glue)} sent  the programs' JavaScript, written by wasm-bindgen`);
  console.log(`${kilo(totals.programs)} sent  the programs, and what unpacks them`);
  console.log(`${kilo(totals.all)} sent  all that is loaded before the seal (limit ${kilo(LIMIT_ALL).trim()})`);
  if (totals.all > AIM_ALL) console.log(`${kilo(totals.all - AIM_ALL)} sent  more than is aimed at (${kilo(AIM_ALL).trim()})`);
  const over = [
    totals.paint > LIMIT_PAINT && "What the page needs to paint is over its limit.",
    totals.all > LIMIT_ALL && "What is loaded before the seal is over its limit.",
  ].filter(Boolean);
  for (const sentence of over) console.error(sentence);
  process.exit(over.length > 0 ? 1 : 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv[2] ?? join(TOP, "dist"));
