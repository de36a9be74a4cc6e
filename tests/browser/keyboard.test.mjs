// The page by keyboard alone, with the real engine: every view is reached, every control of it is used, and the focus is always
// somewhere and always seen. Script only reads. Real files of the corpus where it is beside the project.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { VIEWS, launch, openPage, openSite } from "./harness.mjs";
import { Keys } from "./keys.mjs";
import { TOP } from "./server.mjs";

const CORPUS = join(process.env.PORTOLAN_SHARED_DIR ?? join(TOP, "..", "shared"), "corpus");
const withCorpus = { skip: existsSync(CORPUS) ? false : "needs ../shared beside the project" };

let browser;
let site;
let page;
let keys;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });
beforeEach(async () => {
  // Smooth scrolling would have a test look before the page has come to rest.
  site = await openSite(browser, { reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
  page = site.page;
  // Choosers are handed over from now on: to ask for one only when its key is pressed can be too late.
  page.on("filechooser", () => {});
  await openPage(site);
  keys = new Keys(page);
  await keys.open();
});
afterEach(async () => {
  assert.deepEqual(site?.problems ?? [], []);
  await site?.close();
});

const button = (name, within = page) => within.getByRole("button", { name, exact: true });
const sample = async () => {
  await keys.use(page.locator("#sample"));
  await page.locator("#result").waitFor();
  await keys.isAt(page.locator("#result"));
};
const show = async (view) => {
  const link = page.locator(`nav.sections a[href^="#/${view}"]`);
  if ((await link.getAttribute("aria-current")) !== "page") {
    await keys.use(link);
    await page.locator(`nav.sections a[href^="#/${view}"][aria-current="page"]`).waitFor();
    await keys.isAt(page.locator("#view"));
  }
};
const stops = (view) => page.locator(`#view ${view}`);
const hash = () => new URL(page.url()).hash;
/** The table of a picture is opened and closed, and the three files are saved. */
const keep = async (name) => {
  const picture = page.locator(`#picture-${name}`);
  await keys.use(button("As a table", picture));
  await picture.locator("table tbody tr").first().waitFor();
  await keys.then("Enter");
  await picture.locator("table").waitFor({ state: "detached" });
  for (const ending of ["SVG", "PNG", "CSV"]) await keys.saves(button(ending, picture), `portolan-${name}.${ending.toLowerCase()}`);
};
/** The items of a picture are walked: to the second, to the last, to the first. */
const walk = async (name) => {
  const stop = page.locator(`#picture-${name} .hit[tabindex="0"]`);
  const tip = page.locator(`#picture-${name} .tip strong`);
  await keys.reach(stop);
  const first = await tip.textContent();
  await keys.then("ArrowRight");
  await keys.then("End");
  assert.notEqual(await tip.textContent(), first);
  await keys.then("Home");
  assert.equal(await tip.textContent(), first);
  await keys.then("Escape");
  await tip.waitFor({ state: "detached" });
};
/** The first finding's leaves are opened, one after the other, and closed. */
const leaves = async () => {
  const row = page.locator("#view .leaves").first();
  for (const leaf of await row.getByRole("button").all()) {
    await keys.use(leaf, "Space");
    assert.equal(await leaf.getAttribute("aria-expanded"), "true");
  }
  await keys.then("Enter");
};

test("the first page: past the head, the dialog and back, theme and language, each picker, every way out tried", async () => {
  await keys.goRound("start");
  await keys.use(page.locator("a.skip"));
  await keys.isAt(page.locator("#main"));

  const paste = page.locator("#paste");
  await keys.use(paste);
  await keys.isAt(page.locator("#paste-field"));
  await keys.goRound("the dialog").catch((error) => { if (!/stops/.test(error.message)) throw error; });
  await keys.then("Escape");
  await keys.isAt(paste);
  await keys.then("Space");
  await keys.type(page.locator("#paste-field"), "a,b");
  await keys.use(button("Close"));
  await keys.isAt(paste);

  const theme = page.locator("label.theme select").nth(1);
  await keys.use(theme, "End");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  await keys.then("Home");
  const language = page.locator("label.theme select").first();
  await keys.use(language, "End");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
  await keys.then("Home");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");

  for (const kind of ["files", "folder"]) {
    await keys.reach(page.locator(`[data-pick="${kind}"]`));
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
    assert.equal(chooser.isMultiple(), true);
    await keys.isAt(page.locator(`[data-pick="${kind}"]`));
  }
  await keys.use(page.locator("#try"));
  await page.locator("#attempts").waitFor({ timeout: 30_000 });
  await keys.isAt(page.locator("#try"));
  site.problems.length = 0;
});

test("pasted text, and files chosen, are read and cleared without a pointer", async () => {
  await keys.use(page.locator("#paste"));
  await keys.type(page.locator("#paste-field"), "parcel,origin,destination,mass\nP1,CN,BE,2\n");
  await keys.use(button("Read this text"));
  await keys.isAt(page.locator("#result"));
  await keys.saves(page.locator("#save"), "portolan-report.json");
  await keys.saves(page.locator("#save-paper"), "portolan-report.html");
  await keys.use(page.locator("#clear"));
  await keys.isAt(page.locator("#start"));
});

for (const [width, height] of [[1280, 800], [390, 844], [640, 400]]) {
  test(`every view is gone round by Tab, ${width} pixels wide: each stop is reached, shows its focus and is not hidden`, async () => {
    await page.setViewportSize({ width, height });
    await sample();
    for (const view of VIEWS) {
      await show(view);
      await keys.goRound(`${view}, ${width}`);
    }
  });
}

test("overview: the matrix leads to an observer, a finding to its records, and Undo and Redo go between", async () => {
  await sample();
  await walk("observers");
  await keep("observers");
  await keys.reach(page.locator(`#picture-observers .hit[tabindex="0"]`));
  await keys.then("Enter");
  assert.match(hash(), /^#\/who\?observer=/);
  await keys.isAt(page.locator('.observer button[aria-expanded="true"]'));
  await keys.use(button("Undo"));
  assert.match(hash(), /^#\/overview|^$/);
  // Nothing more can be taken back, and the focus stays where it is pressed.
  await keys.isAt(button("Undo"));
  await keys.use(button("Redo"));
  assert.match(hash(), /^#\/who/);
  await show("overview");
  await keys.use(page.locator(".worst-one .leads a").nth(1));
  assert.match(hash(), /^#\/records\?.*finding=/);
  await keys.isAt(page.locator("#view"));
  await keys.use(page.getByRole("link", { name: "All rows" }));
  assert.doesNotMatch(hash(), /finding=/);
  await show("overview");
  await keys.use(page.locator(".glance a").last());
  await keys.isAt(page.locator("#view"));
});

test("who: the flows lead to an observer; what it sees is set and taken back; whom the files are handed to; each law", async () => {
  await sample();
  await show("who");
  await walk("who");
  await keep("who");
  const first = page.locator(".observer").first();
  await keys.use(first.locator("h3 button"));
  await first.locator(".sees").waitFor();
  await keys.use(first.locator('input[type="checkbox"]').first(), "Space");
  await first.locator(".set-by-you").waitFor();
  await keys.isAt(first.locator('input[type="checkbox"]').first());
  await keys.use(first.locator(".sees select").first(), "ArrowDown");
  await keys.isAt(first.locator(".sees select").first());
  await keys.use(button("As recorded", first).or(first.locator(".sees .ways button")));
  await first.locator(".set-by-you").waitFor({ state: "detached" });
  const hand = page.locator(".hand-over");
  await keys.use(hand.locator("select").first(), "ArrowDown");
  await keys.use(hand.getByRole("button", { name: "Add" }).first());
  await keys.type(hand.locator('input[type="text"]'), "Example Brokers");
  await keys.use(hand.locator("select").nth(1), "ArrowDown");
  await keys.use(hand.getByRole("button", { name: "Add" }).nth(1));
  await hand.locator(".handed li", { hasText: "Example Brokers" }).waitFor();
  await keys.use(hand.locator(".handed button").last());
  await hand.locator(".handed li", { hasText: "Example Brokers" }).waitFor({ state: "detached" });
  const law = page.locator(".jurisdiction summary").first();
  await keys.use(law);
  assert.equal(await page.locator(".jurisdiction").first().evaluate((one) => one.open), true);
});

test("map: a flow and its country are chosen and released, what widths mean, hubs, months, the part of the world", async () => {
  await sample();
  await show("map");
  await keys.reach(stops(".flow[tabindex='0']"));
  await keys.then("ArrowRight");
  await page.locator(".flows .tip").waitFor();
  await keys.then("Enter");
  assert.match(hash(), /place=[A-Z]{2}/);
  await keys.use(button("Look at all"));
  assert.doesNotMatch(hash(), /place/);
  for (const pressed of await stops(".segments button, .map-choices > button").all()) {
    await keys.use(pressed, "Space");
    await keys.isAt(pressed);
  }
  const month = stops('.months input[type="range"]').first();
  await keys.use(month, "ArrowRight");
  assert.match(hash(), /from=/);
  await keys.isAt(month);
  await keys.use(button("Undo"));
  assert.doesNotMatch(hash(), /from=/);
  await leaves();
});

test("network: a node is cut in thought and released; only its shipments are looked at", async () => {
  await sample();
  await show("network");
  await walk("network");
  await keys.reach(page.locator(`#picture-network .hit[tabindex="0"]`));
  await keys.then("ArrowRight");
  await keys.then("Enter");
  assert.match(hash(), /cut=\d+/);
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("class")), /hit/);
  await keys.use(page.locator("#view .chosen button").last());
  assert.doesNotMatch(hash(), /cut=/);
  await keep("network");
  await leaves();
});

test("products: goods are chosen in every view and released; areas by shipments or value", async () => {
  await sample();
  await show("products");
  await walk("goods");
  await keys.reach(page.locator(`#picture-goods .hit[tabindex="0"]`));
  await keys.then("Enter");
  assert.match(hash(), /product=\d+/);
  await show("consumers");
  assert.match(hash(), /product=\d+/);
  await keys.use(page.locator(".looked-at .choice").first());
  assert.doesNotMatch(hash(), /product/);
  await show("products");
  for (const pressed of await stops(".segments button").all()) await keys.use(pressed, "Space");
  await keep("goods");
  await leaves();
});

test("a period is written into its fields, seen in every view, and taken back", async () => {
  await sample();
  await keys.use(page.locator(".looked-at summary"));
  const [from, to] = [page.locator('.looked-at input[type="date"]').first(), page.locator('.looked-at input[type="date"]').last()];
  await keys.type(from, "10012025");
  await keys.type(to, "11302025");
  await keys.settled("the days were written");
  assert.match(hash(), /from=2025-10-01&to=2025-11-30/);
  assert.equal(await to.inputValue(), "2025-11-30");
  const some = page.locator(".looked-at [role='status']");
  assert.match(await some.textContent(), / of 5,000/);
  await show("patterns");
  assert.match(hash(), /from=2025-10-01/);
  await keys.use(button("Look at all"));
  assert.match(await some.textContent(), /All 5,000/);
});

test("consumers and patterns: pictures as tables and files, and what stands behind their findings", async () => {
  await sample();
  for (const [view, pictures] of [["consumers", ["class-sizes", "contributions", "unicity", "revealing"]], ["patterns", ["series", "calendar", "movers"]]]) {
    await show(view);
    for (const name of pictures) await walk(name);
    await keep(pictures[0]);
    await leaves();
  }
});

test("records: filtered, sorted, walked, and what tells who somebody is shown on purpose and hidden again", async () => {
  await sample();
  await show("records");
  const grid = page.locator("#rows");
  const says = page.locator(".grid-says");
  const active = () => grid.evaluate((grid) => document.getElementById(grid.getAttribute("aria-activedescendant"))?.textContent);
  await keys.type(page.locator("#row-filter"), "Temu");
  await says.getByText(/of 5,000/).waitFor();
  await keys.use(page.locator(".grid-ways select").last(), "ArrowDown");
  await keys.use(page.locator(".grid-ways select").last(), "Home");
  await keys.reach(grid);
  await keys.then("ArrowRight");
  await keys.then("Enter");
  assert.equal(await grid.locator('[aria-sort="ascending"]').count(), 1);
  await keys.then("ArrowDown");
  const least = await active();
  assert.ok(least);
  await keys.then("Control+End");
  await grid.locator(".cell").last().waitFor();
  await keys.then("Home");
  await keys.then("ArrowRight");
  assert.ok((await active()) > least, "the last row is the greatest");
  // To the right end and back: only what is seen is in the document, and the cell that the keyboard is at always is.
  await keys.then("End");
  assert.notEqual(await active(), undefined);
  await keys.then("Control+Home");
  const masked = grid.locator(".cell.masked");
  assert.ok((await masked.count()) > 0);
  const reveal = page.locator(".reveal");
  await keys.use(reveal, "Space");
  assert.equal(await masked.count(), 0);
  await keys.isAt(reveal);
  await keys.then("Space");
  assert.ok((await masked.count()) > 0);
});

test("files: a role is set right and taken back, parties are told apart, and what was set right is saved", async () => {
  await sample();
  await show("files");
  const row = page.locator(".column-table tbody tr").nth(2);
  const field = row.locator("select");
  await keys.use(field, "ArrowDown");
  await row.locator(".set-by-you").waitFor();
  await keys.isAt(field);
  await keys.use(row.getByRole("button", { name: "As found" }));
  await row.locator(".set-by-you").waitFor({ state: "detached" });
  await keys.isAt(field);
  const parties = page.locator(".parties");
  await keys.use(parties.getByRole("button", { name: /^Show \d/ }).first());
  await keys.isAt(parties.locator(".who").first().locator("li").nth(8).locator("button").first());
  await keys.use(button("Same", parties).first());
  await keys.use(parties.locator(".who select").first(), "End");
  await keys.saves(page.locator("#save-corrections"), "portolan-corrections.json");
  await keys.use(button("Take back", parties).first());
});

test("Cancel is reached while a file is read, and the focus is somewhere before, at it and after it", withCorpus, async () => {
  await keys.reach(page.locator('[data-pick="files"]'));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles([join(CORPUS, "csv", "scms_comma_LF_BOM.csv"), join(CORPUS, "csv", "kcs_customs_decl_syn_test.csv")]);
  await page.locator(".working").waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body || !document.querySelector(".working"));
  if (await page.locator("#cancel").count()) {
    await keys.reach(page.locator("#cancel"));
    await page.keyboard.press("Enter");
  }
  await keys.settled("Cancel");
});

test("a real file is chosen and looked at: every view stands, its pictures are walked, its records revealed", withCorpus, async () => {
  await keys.reach(page.locator('[data-pick="files"]'));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles(join(CORPUS, "csv", "kcs_customs_decl_syn_test.csv"));
  await page.locator("#result").waitFor({ timeout: 30_000 });
  await keys.isAt(page.locator("#result"));
  for (const view of VIEWS) {
    await show(view);
    const item = page.locator("#view .hit[tabindex='0']").first();
    if (await item.count()) {
      await keys.reach(item);
      await keys.then("ArrowRight");
    }
    const save = page.locator("#view .keep").first().getByRole("button", { name: "CSV" });
    if (await save.count()) {
      await keys.reach(save);
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      assert.ok(readFileSync(await download.path(), "utf8").includes(","));
    }
  }
  await show("records");
  const reveal = page.locator(".reveal");
  if (await reveal.count()) await keys.use(reveal);
  await keys.use(page.locator("#rows"), "ArrowDown");
});
