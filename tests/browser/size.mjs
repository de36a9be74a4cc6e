// How much a visitor's browser loads before the page is sealed, compressed as a host would send it.
//
// Counted is every file that the page asks for, all of them before the seal: index.html, what it links, and what it tells
// boot.js to load. seal.test.mjs checks that the server really sees these files and no others. Not counted: HTTP headers.
//
// Two limits. To paint: the words are there with the HTML and the style alone, but the page is only of use with its
// program, so its program counts. In all: with the worker, which the page waits for before it starts.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { TOP } from "./server.mjs";

const LIMIT_PAGE = 200_000;
const LIMIT_ALL = 1_300_000;

/** The files that a visit loads, as {name, worker: boolean}, read off the built index.html. */
export function filesOfVisit(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8").replace(/<!--.*?-->/gs, "");
  const names = new Set(["index.html"]);
  for (const [, name] of html.matchAll(/\s(?:src|href|data-[a-z-]+)="\.\/([^"]*)"/g)) names.add(name.replace(/\?.*/, ""));
  return [...names].map((name) => ({ name, worker: name.startsWith("worker") }));
}

function main(folder) {
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  const totals = { page: 0, all: 0 };
  for (const { name, worker } of filesOfVisit(folder)) {
    const raw = readFileSync(join(folder, name));
    const packed = gzipSync(raw, { level: 9 }).length;
    if (!worker) totals.page += packed;
    totals.all += packed;
    console.log(`${kilo(packed)} gzip  ${kilo(raw.length)} raw  ${name}`);
  }
  console.log(`${kilo(totals.page)} gzip  the page: HTML, style, boot script, program (limit ${kilo(LIMIT_PAGE).trim()})`);
  console.log(`${kilo(totals.all)} gzip  all that is loaded before the seal (limit ${kilo(LIMIT_ALL).trim()})`);
  const over = [
    totals.page > LIMIT_PAGE && "The page is over its limit.",
    totals.all > LIMIT_ALL && "What is loaded before the seal is over its limit.",
  ].filter(Boolean);
  for (const sentence of over) console.error(sentence);
  process.exit(over.length > 0 ? 1 : 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv[2] ?? join(TOP, "dist"));
