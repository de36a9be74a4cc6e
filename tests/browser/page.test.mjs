// The page, with a pretended engine in front of the real worker (fixture.mjs): what a person does and what is then seen.

import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { answers, pretend, report } from "./fixture.mjs";
import { VIEWS, axe, launch, openPage, openSite, pictures, show } from "./harness.mjs";

let browser;
let site;
let page;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });
beforeEach(async () => {
  site = await openSite(browser);
  page = site.page;
  await page.addInitScript(pretend, answers());
  await openPage(site);
});
afterEach(async () => { await site?.close(); });

const asked = () => page.evaluate(() => engine.asked);
const sample = async () => {
  await page.click("#sample");
  await page.locator("#result").waitFor();
};
const notice = () => page.locator(".notice p").textContent();
/** Drops on the window what `make`, run in the page, puts into a DataTransfer. */
const drop = (make) => page.evaluate((make) => {
  const data = new DataTransfer();
  new Function("data", make)(data);
  for (const type of ["dragenter", "dragover", "drop"]) {
    document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  }
}, make);

/** Axe finds nothing and nothing is wider than the window: both themes, wide, at 200 % zoom and narrow. */
const isSound = async (state) => {
  for (const [colorScheme, width, height] of [["light", 1280, 800], ["dark", 1280, 800], ["light", 640, 400], ["dark", 390, 844]]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(60);
    assert.deepEqual(await axe(page), [], `${state}, ${colorScheme}, ${width}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${state}, ${width}: ${over} pixels wider than the window`);
  }
};

test("the first page is sound, and its dialog too", async () => {
  await isSound("start");
  await pictures(page, "start");
  await page.click("#paste");
  await isSound("paste dialog");
});

test("progress is sound; Cancel is answered", async () => {
  await page.evaluate(() => { engine.hold = true; });
  await page.click("#sample");
  await page.locator(".working .left").filter({ hasText: "about 15 seconds left" }).waitFor();
  await isSound("progress");
  await pictures(page, "progress");
  await page.click("#cancel");
  assert.equal(await notice(), "Stopped. Nothing was kept.");
  assert.equal((await asked()).at(-1).what, "cancel");
});

test("a worker that does not answer Cancel is ended, and the page says so and lives", async () => {
  await page.evaluate(() => { engine.deaf = true; });
  await page.click("#sample");
  await page.click("#cancel");
  await page.locator(".notice").waitFor({ timeout: 6000 });
  assert.match(await notice(), /did not answer within three seconds/);
  await page.evaluate(() => { engine.deaf = false; });
  await sample();
});

for (const view of VIEWS) {
  test(`the view ${view} is sound, and what can be opened in it`, async () => {
    await sample();
    await show(page, view);
    await isSound(view);
    await pictures(page, view);
    for (const leaf of ["Figures", "Definition", "What would lower it"]) {
      const button = page.getByRole("button", { name: leaf }).first();
      if (await button.count()) await button.click();
    }
    const table = page.getByRole("button", { name: "As a table" }).first();
    if (await table.count()) await table.click();
    const law = page.locator(".jurisdiction summary").first();
    if (await law.count()) await law.click();
    await isSound(`${view}, opened`);
    await pictures(page, `${view}-open`);
  });
}

test("the address holds the view; back and forth are the browser's own, and Undo and Redo", async () => {
  await sample();
  await show(page, "map");
  await show(page, "products");
  assert.match(page.url(), /#\/products$/);
  await page.goBack();
  await page.locator('nav.sections a[href^="#/map"][aria-current="page"]').waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator('nav.sections a[href^="#/overview"][aria-current="page"]').waitFor();
  await page.getByRole("button", { name: "Redo" }).click();
  await page.locator('nav.sections a[href^="#/map"][aria-current="page"]').waitFor();
});

test("a result without operators, flows and numbers says what that means", async () => {
  await page.evaluate((empty) => { engine.report = empty; }, { ...report(), synthetic: false, observers: [], flows: [], findings: [] });
  await page.click("#sample");
  await page.locator("#result").waitFor();
  assert.equal(await page.locator(".synthetic").count(), 0);
  await show(page, "who");
  await page.getByText("No operator of our table is named in these records.").waitFor();
  await show(page, "map");
  await page.getByText("so there is nothing to draw").waitFor();
  await isSound("empty result");
});

test("a file is read when it is dropped, with its bytes beside the command", async () => {
  await drop(`data.items.add(new File(["a,b\\n1,2\\n"], "two.csv"))`);
  await page.locator("#result").waitFor();
  const [read] = await asked();
  assert.deepEqual([read.what, read.names, read.files], ["read", ["two.csv"], [["two.csv", 8]]]);
});

test("text is read when it is dropped, pasted anywhere, or pasted into the dialog", async () => {
  await drop(`data.setData("text/plain", "x;y")`);
  await page.locator("#result").waitFor();
  await page.click("#clear");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "a\tb");
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
  });
  await page.locator("#result").waitFor();
  await page.click("#clear");
  await page.click("#paste");
  await page.fill("#paste-field", "c,d");
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.locator("#result").waitFor();
  assert.deepEqual((await asked()).filter((command) => command.what === "paste").map((command) => command.text), ["x;y", "a\tb", "c,d"]);
});

test("a folder is walked in batches, and an empty one gets a sentence", async () => {
  // Folders cannot be put into a DataTransfer by script, so the walk is given entries as the browser would give them.
  const dropFolder = (files) => page.evaluate((files) => {
    const entry = (path) => ({ isDirectory: false, fullPath: path, file: (done) => done(new File(["a\n1\n"], path.split("/").pop())) });
    const folder = (path, inside) => ({
      isDirectory: true, fullPath: path,
      createReader: () => {
        const left = [...inside];
        return { readEntries: (done) => setTimeout(done, 0, left.splice(0, 100)) };
      },
    });
    const event = new DragEvent("drop", { bubbles: true, cancelable: true });
    const items = [{ kind: "file", webkitGetAsEntry: () => folder("/box", [folder("/box/none", []), ...files.map((name) => entry(`/box/${name}`))]) }];
    Object.defineProperty(event, "dataTransfer", { value: { items: Object.assign(items, { length: 1 }), types: ["Files"], files: [], getData: () => "" } });
    document.body.dispatchEvent(event);
  }, files);
  await dropFolder([]);
  await page.locator(".notice").waitFor();
  assert.equal(await notice(), "The folder “box/none” holds no files, so there is nothing to read.");
  await dropFolder([...Array(230).keys()].map((i) => `${String(i).padStart(3, "0")}.csv`));
  await page.locator("#result").waitFor();
  const { names } = (await asked())[0];
  assert.equal(names.length, 230);
  assert.deepEqual([names[0], names[229]], ["box/000.csv", "box/229.csv"]);
});

test("a role is changed and taken back; the field keeps the focus", async () => {
  await sample();
  await show(page, "files");
  const field = page.getByLabel("Role of goods");
  await field.focus();
  await field.selectOption({ index: 1 });
  const row = page.locator("tr", { has: field });
  await row.getByText("Set by you.").waitFor();
  assert.equal(await field.evaluate((element) => document.activeElement === element), true);
  assert.deepEqual((await asked()).at(-1).role, "other");
  await row.getByRole("button", { name: "As found" }).click();
  await row.getByText("the header says “goods”").waitFor();
  assert.equal((await asked()).at(-1).role, null);
  assert.equal(await field.evaluate((element) => element.selectedOptions[0].text), "Description of goods");
});

test("the map can be walked by keyboard", async () => {
  await sample();
  await show(page, "map");
  assert.equal(await page.locator(".flow[tabindex='0']").count(), 1);
  await page.locator("#flow-0").focus();
  assert.match(await page.locator(".tip").textContent(), /China → France.*1,240 shipments/);
  await page.keyboard.press("ArrowRight");
  assert.match(await page.locator(".tip").textContent(), /China → Germany/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "flow-1");
});

/** The degrees at the map's left edge tell where it is; text keeps its size. */
const mapShows = () => page.locator("#map-sheet").evaluate((map) => ({
  degrees: [...map.querySelectorAll(".degrees text")].map((text) => text.textContent),
  port: map.querySelector(".port")?.getBoundingClientRect().width.toFixed(1),
  // To a hundredth of a pixel: a view that flew there and back is a millionth off.
  font: [...map.querySelectorAll(".port-name")].map((name) => Math.round(name.getBoundingClientRect().height * 100) / 100)[0],
  several: [...map.querySelectorAll(".together text")].map((text) => Number(text.textContent)),
  ports: map.querySelectorAll(".port").length,
}));

test("the map is zoomed and moved by buttons, wheel, drag and keys; the page's scrolling is its own", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await sample();
  await show(page, "map");
  const map = page.locator("#map-sheet");
  await map.scrollIntoViewIfNeeded();
  const pressed = (name) => page.getByRole("button", { name, exact: true }).getAttribute("aria-pressed");
  const whole = await mapShows();
  assert.equal(await pressed("All flows"), "true");
  await page.getByRole("button", { name: "Where they end" }).click();
  const ends = await mapShows();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const near = await mapShows();
  assert.notDeepEqual(near.degrees, ends.degrees);
  assert.deepEqual([near.font, near.port], [whole.font, whole.port], "text and marks keep their size");
  assert.equal(await pressed("Where they end"), "false");
  await page.getByRole("button", { name: "Zoom out" }).click();
  await page.getByRole("button", { name: "All flows" }).click();
  assert.deepEqual(await mapShows(), whole);

  // Without Ctrl the wheel scrolls the page as long as the map has not the focus.
  const { x, y, width, height } = await map.boundingBox();
  const land = { x: x + width * 0.55, y: y + height * 0.8 };
  await page.mouse.move(land.x, land.y);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 60);
  await page.waitForFunction((top) => scrollY > top, top);
  assert.deepEqual(await mapShows(), whole);
  await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), top);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  assert.notDeepEqual((await mapShows()).degrees, whole.degrees);
  assert.equal(await page.evaluate(() => scrollY), top);

  // Dragged, the land goes with the hand, and what lies below is not chosen.
  const before = await page.locator("#map-land").getAttribute("d");
  await page.mouse.move(land.x, land.y);
  await page.mouse.down();
  await page.mouse.move(land.x - 80, land.y - 30, { steps: 4 });
  await page.mouse.up();
  assert.notEqual(await page.locator("#map-land").getAttribute("d"), before);
  assert.doesNotMatch(page.url(), /place=/);

  await map.focus();
  await page.keyboard.press("0");
  assert.equal(await pressed("Whole world"), "true");
  const world = await mapShows();
  for (const key of ["+", "+", "ArrowRight", "Shift+ArrowUp"]) {
    const before = (await mapShows()).degrees;
    await page.keyboard.press(key);
    assert.notDeepEqual((await mapShows()).degrees, before, key);
  }
  await page.keyboard.press("0");
  assert.deepEqual(await mapShows(), world);
  assert.equal(await page.evaluate(() => document.activeElement.id), "map-sheet");
  // A flow keeps the focus while the map is zoomed, and comes into view when it is visited.
  await page.locator("#flow-0").focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("+");
  assert.equal(await page.evaluate(() => document.activeElement.id), "flow-0");
  await page.keyboard.press("End");
  const tip = await page.locator(".chart > .tip").boundingBox();
  const now = await map.boundingBox();
  assert.ok(tip.x >= now.x && tip.x + tip.width <= now.x + now.width);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "map-sheet");
  await isSound("map, zoomed");
});

test("two fingers zoom the map, one scrolls the page until it was zoomed", async () => {
  await sample();
  await show(page, "map");
  const map = page.locator("#map-sheet");
  await map.scrollIntoViewIfNeeded();
  const touchAction = () => map.evaluate((map) => getComputedStyle(map).touchAction);
  assert.equal(await touchAction(), "pan-x pan-y");
  const { x, y, width, height } = await map.boundingBox();
  const before = (await mapShows()).degrees;
  const client = await site.context.newCDPSession(page);
  const fingers = (type, apart) => client.send("Input.dispatchTouchEvent", {
    type,
    touchPoints: apart ? [-apart, apart].map((dx, id) => ({ id, x: x + width / 2 + dx, y: y + height / 2 })) : [],
  });
  await fingers("touchStart", 30);
  for (const apart of [40, 60, 90]) await fingers("touchMove", apart);
  await fingers("touchEnd");
  assert.notDeepEqual((await mapShows()).degrees, before);
  assert.equal(await touchAction(), "none");
});

test("places close together are one mark with their number, which opens by pointer and key", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await sample();
  await show(page, "map");
  await page.getByRole("button", { name: "Whole world" }).click();
  const all = ({ several, ports }) => ports + several.reduce((sum, count) => sum + count, 0);
  await page.getByRole("button", { name: "Hubs", exact: true }).first().click();
  const far = await mapShows();
  assert.ok(far.several.length > 0);
  assert.equal(all(far), 16, "each country is in one mark");
  const largest = Math.max(...far.several);
  const mark = page.locator(".together", { hasText: new RegExp(`^${largest}$`) }).first();
  assert.match(await mark.getAttribute("aria-label"), new RegExp(`^${largest} countries close together: .*France`));
  await mark.hover();
  assert.match(await page.locator(".chart > .tip").textContent(), /France/);
  const label = await mark.getAttribute("aria-label");
  await mark.click();
  const near = await mapShows();
  assert.equal(await page.locator(`.together[aria-label="${label}"]`).count(), 0, "it has parted");
  assert.ok(all(near) >= largest, "all of it is in view");
  assert.equal(await page.evaluate(() => document.activeElement.id), "map-sheet");

  // Assistive technology clicks without a pointer.
  await page.getByRole("button", { name: "Whole world" }).click();
  await page.locator(`.together[aria-label="${label}"]`).evaluate((mark) => mark.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  assert.notDeepEqual((await mapShows()).degrees, far.degrees);

  // By keyboard: behind the last flow come the marks.
  await page.getByRole("button", { name: "Whole world" }).click();
  await page.locator("#flow-0").focus();
  await page.keyboard.press("End");
  assert.match(await page.evaluate(() => document.activeElement.className.baseVal), /together/);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "map-sheet");
  assert.notDeepEqual((await mapShows()).degrees, far.degrees);
  // Countries and flows are chosen as before.
  await page.getByRole("button", { name: "Where they end" }).click();
  await page.locator("#flow-0").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/place=FR/);
  await page.locator(".port-of.chosen").waitFor();
});

test("what is cut out of the network is marked with all that relies on it, in a sentence and in tables", async () => {
  await sample();
  await show(page, "network");
  const picture = page.locator("#picture-network");
  const hub = picture.locator('.hit[aria-label^="LGG;"]');
  await hub.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/cut=/);
  const says = page.locator(".network .chosen");
  await says.getByText(/Without LGG, [\d,]+ shipments .*All shipments of \d+ organisations and places pass LGG\./).waitFor();
  assert.match(await hub.getAttribute("aria-label"), /If cut: cut/);
  const severed = await picture.locator('.hit[aria-label*="all of its shipments pass what is cut"]').count();
  assert.equal(severed, Number((await says.textContent()).match(/of (\d+) organisations/)[1]));
  await picture.locator("svg text", { hasText: "all of its shipments pass what is cut" }).waitFor();
  assert.deepEqual(await page.locator("table.losses caption").allTextContents(), ["What fails", "Who relies on it"]);
  assert.equal(await page.locator("table.losses").first().locator("tbody tr").count(), 3);
  await isSound("network, cut");
  await page.getByRole("button", { name: "Nothing cut" }).click();
  await page.locator("table.losses").first().waitFor({ state: "detached" });
  assert.equal(await picture.locator('.hit[aria-label*="what is cut"]').count(), 0);
});

test("the goods that are chosen are marked by outline, tick and word, and the mark is taken back", async () => {
  await sample();
  await show(page, "products");
  const picture = page.locator("#picture-goods");
  const hit = picture.locator(".hit").nth(1);
  const name = (await hit.getAttribute("aria-label")).split(";")[0];
  await hit.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/product=/);
  await picture.locator("svg text", { hasText: "✓ chosen" }).waitFor();
  const marked = picture.locator('.hit[aria-label*="chosen"]');
  assert.equal(await marked.count(), 1);
  assert.equal((await marked.getAttribute("aria-label")).split(";")[0], name);
  assert.ok(await picture.locator(".s-emphasis[data-item]").count() >= 1);
  await isSound("goods, chosen");
  await page.getByRole("button", { name: "All goods" }).click();
  await marked.waitFor({ state: "detached" });
});

test("Clear ends the worker, empties the page and puts the focus at its start", async () => {
  await sample();
  await page.click("#clear");
  await page.waitForFunction(() => document.activeElement.id === "start");
  assert.equal(await page.evaluate(() => engine.workers.length), 2);
  assert.match(await page.locator("[aria-live]").textContent(), /Nothing of the files is left/);
  await page.locator(".records").waitFor({ state: "detached" });
});

test("who is who is set right, taken back and saved", async () => {
  await sample();
  await show(page, "files");
  const section = page.locator(".parties");
  await section.getByText("Exampel Trading Co (CN)").waitFor();
  await section.getByRole("button", { name: "Same", exact: true }).click();
  assert.deepEqual((await asked()).at(-1).parties.same, [["name:CN:example trading", "name:CN:exampel trading"]]);
  await section.getByText("example trading (CN) and exampel trading (CN) are the same.").waitFor();
  await section.getByRole("button", { name: "“EXAMPLE TRADING” is another" }).click();
  // The list is drawn anew with what was said.
  await section.getByRole("button", { name: "Take back" }).nth(1).waitFor();
  await section.getByLabel("Anna Voorbeeld (BE) is").selectOption("organisation");
  await section.getByText("anna voorbeeld (BE) is an organisation.").waitFor();
  const { parties } = (await asked()).at(-1);
  assert.deepEqual([parties.same.length, parties.apart.length, parties.kinds], [1, 1, [["name:BE:anna voorbeeld", "organisation"]]]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save-corrections")]);
  assert.equal(download.suggestedFilename(), "portolan-corrections.json");
  await section.getByRole("button", { name: "Take back" }).first().click();
  assert.deepEqual((await asked()).at(-1).parties.same, []);
});

test("the report is saved as a file", async () => {
  await sample();
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  assert.equal(download.suggestedFilename(), "portolan-report.json");
});

test("what fails gets a sentence, and the page lives on", async () => {
  await sample();
  await page.evaluate(() => engine.workers.at(-1).tell({ failed: { says: "The files are larger than this tab can hold." } }));
  assert.equal(await notice(), "The files are larger than this tab can hold.");
  assert.equal(await page.locator("#result").count(), 1);
  await page.evaluate(() => engine.workers.at(-1).tell({ link: "crash", said: "out of memory" }));
  await page.getByText("The worker that reads files broke down: out of memory. A fresh one was started").waitFor();
  await sample();
});

test("light and dark are chosen and kept", async () => {
  await page.getByLabel("Theme").selectOption("dark");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ["portolan-theme"]);
  await page.reload();
  await page.locator("#start").waitFor();
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
});

test("the language is the browser's until another is chosen, changes every text in place, and is kept", async () => {
  const now = () => page.evaluate(() => [document.documentElement.lang, document.title]);
  assert.deepEqual(await now(), ["en", "Portolan: what your shipment files give away"]);
  const choice = page.locator("label.theme select:has(option[lang])");
  const languages = await choice.locator("option").evaluateAll((options) => options.map(({ value }) => value));
  assert.deepEqual(languages, ["en", "fr", "nl", "de"]);
  await sample();
  await show(page, "records");
  await page.fill("#row-filter", "Dubois");
  await show(page, "files");
  const role = page.locator(".column-table select").nth(2);
  await role.focus();
  const head = page.locator(".columns h2");
  const seen = new Set();
  for (const language of languages) {
    await choice.focus();
    await choice.selectOption(language);
    // Its texts are unpacked first.
    await page.waitForFunction((chosen) => document.documentElement.lang === chosen, language);
    seen.add(await head.textContent());
    assert.equal(await choice.evaluate((element) => document.activeElement === element), true);
    assert.equal(await role.evaluate((element) => element.options.length > 100 && element.selectedIndex > 0), true);
    await isSound(`files in ${language}`);
  }
  assert.equal(seen.size, languages.length);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ["portolan-language"]);
  await page.reload();
  await page.locator("#start").waitFor();
  assert.equal((await now())[0], languages.at(-1));
  assert.equal(await choice.inputValue(), languages.at(-1));
});

test("every way out is tried and refused", async () => {
  await page.click("#try");
  await page.locator("#attempts").waitFor({ timeout: 30000 });
  assert.deepEqual(await page.locator("#attempts tbody tr").evaluateAll((rows) => [...new Set(rows.map((row) => row.dataset.refused))]), ["true"]);
  assert.deepEqual(site.other.seen, []);
  await isSound("tried");
});
