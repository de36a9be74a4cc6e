// The main way in Firefox: drop, overview, export. Firefox is driven by WebDriver BiDi, which the other tests' driver does not speak.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import puppeteer from "puppeteer-core";
import { OUT, UNDER, VIEWS } from "./harness.mjs";
import { TOP, serveFolder, serveOtherOrigin } from "./server.mjs";

const PATH = process.env.FIREFOX || "/usr/bin/firefox-esr";
const KCS = join(process.env.PORTOLAN_SHARED_DIR ?? join(TOP, "..", "shared"), "corpus", "csv", "kcs_customs_decl_syn_test.csv");
const withCorpus = { skip: existsSync(KCS) ? false : "needs ../shared beside the project" };
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Made up. */
const PARCELS = "parcel,shipper name,country of origin,country of destination,hs code,net mass,item price,date\n" +
  Array.from({ length: 60 }, (_, row) => `P${row},Example ${row % 4} Ltd,CN,${["BE", "NL"][row % 2]},610910,1.${row % 9},2${row % 10}.00,2024-0${1 + (row % 6)}-02`).join("\n");

let browser;
let host;
let other;
let page;
const problems = [];

before(async () => {
  assert.ok(existsSync(PATH), `There is no Firefox at ${PATH}: install it ("apt-get install firefox-esr" on Debian) or set FIREFOX to its path.`);
  await mkdir(OUT, { recursive: true });
  browser = await puppeteer.launch({ browser: "firefox", executablePath: PATH, headless: true });
});
after(async () => { await browser?.close(); });

beforeEach(async () => {
  host = await serveFolder({ folder: join(TOP, "dist"), under: UNDER });
  other = await serveOtherOrigin();
  problems.length = 0;
  page = await browser.newPage();
  page.on("pageerror", (error) => {
    // The page tries its own seal at boot; the refusal that it wants to see is an error in the console.
    if (!String(error).includes("/seal-test")) problems.push(String(error));
  });
  await page.setViewport({ width: 1280, height: 900 });
  // What the page hands over as a download is kept, to be read here.
  await page.evaluateOnNewDocument(() => {
    const make = URL.createObjectURL.bind(URL);
    window.blobs = [];
    URL.createObjectURL = (blob) => {
      window.blobs.push(blob);
      return make(blob);
    };
  });
  await page.goto(host.url);
  await page.waitForFunction(() => !document.getElementById("boot-status"), { timeout: 60_000 });
});
afterEach(async () => {
  await page?.close();
  await Promise.all([host?.close(), other?.close()]);
});

/** Drops a file on the page as a person does, with a transfer that holds it. */
const drop = (name, text) => page.evaluate(({ name, text }) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name, { type: "text/csv" }));
  for (const kind of ["dragenter", "dragover", "drop"]) {
    document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }
}, { name, text });
const told = async () => (await page.$eval("main", (main) => main.innerText)).replace(/\u00a0/g, " ");
const findings = () => page.waitForSelector(".glance li", { timeout: 60_000 });
const view = async (name) => {
  await page.click(`.sections a[href^="#/${name}"]`);
  await page.waitForSelector(`.sections a[href^="#/${name}"][aria-current="page"]`);
};
const exported = async () => {
  const before = await page.evaluate(() => window.blobs.length);
  await page.click("#save");
  await page.waitForFunction((before) => window.blobs.length > before, {}, before);
  return page.evaluate(() => window.blobs.at(-1).text());
};
const axe = async () => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
};

test("a file that is dropped is read, shown in each view and handed out again as a report", async () => {
  await drop("parcels.csv", PARCELS);
  await findings();
  assert.equal((await page.$$(".glance li")).length, 6);
  assert.match(await told(), /60/);
  for (const name of VIEWS) {
    await view(name);
    await page.waitForFunction(() => document.querySelector("#view")?.children.length > 0);
  }
  await view("overview");
  assert.deepEqual(await axe(), []);
  await page.screenshot({ path: join(OUT, "firefox-overview.png") });
  const report = JSON.parse(await exported());
  assert.equal(report.shipments, 60);
  assert.equal(report.files[0].name, "parcels.csv");
  assert.deepEqual(problems, []);
  assert.equal(other.seen.length, 0);
});

test("the customs file shows its 8,481 rows", withCorpus, async () => {
  const input = await page.$('input[type="file"]:not([webkitdirectory])');
  await input.uploadFile(KCS);
  await findings();
  assert.match(await told(), /8,481/);
  const report = JSON.parse(await exported());
  assert.equal(report.files[0].rows_read, 8481);
  assert.deepEqual(problems, []);
});
