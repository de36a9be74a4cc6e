// Axe finds nothing, and nothing is wider than the window, in every state of the page and in every language. One load for each
// language; views, widths and themes are switched in place. `page.test.mjs` looks at the same in English with a pretended engine,
// and opens what can be opened in each view.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answers, pretend, report } from "./fixture.mjs";
import { VIEWS, axe, launch, openPage, openSite, show } from "./harness.mjs";

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

/** Narrow and dark, where least fits; and wide and light. */
const narrow = [["dark", 390, 844]];
const both = [["light", 1280, 800], ...narrow];

/** Opens the page in a language with the pretended engine, and gives what looks at a state. */
async function inLanguage(locale, look) {
  const site = await openSite(browser, { locale, reducedMotion: "reduce" });
  const { page } = site;
  const isSound = async (state, ways = both) => {
    for (const [colorScheme, width, height] of ways) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(60);
      assert.deepEqual(await axe(page), [], `${locale}: ${state}, ${colorScheme}, ${width}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${locale}: ${state}, ${width}: ${over} pixels wider than the window`);
    }
  };
  try {
    await page.addInitScript(pretend, answers());
    await openPage(site);
    assert.equal(await page.evaluate(() => document.documentElement.lang), locale);
    await look(page, isSound);
    assert.deepEqual(site.problems, []);
  } finally {
    await site.close();
  }
}

const sample = async (page) => {
  await page.click("#sample");
  await page.locator("#result").waitFor();
};

// German has the longest words, and colours are the same in all: the others are looked at where least fits.
for (const [locale, ways] of [["fr", narrow], ["nl", narrow], ["de", both]]) {
  test(`in the language ${locale}: start, dialog, progress, every view, what stopped`, async () => {
    await inLanguage(locale, async (page, isSound) => {
      await isSound("start", ways);
      await page.click("#paste");
      await isSound("dialog", narrow);
      await page.keyboard.press("Escape");
      await page.evaluate(() => { engine.hold = true; });
      await page.click("#sample");
      await page.locator(".working .left").waitFor();
      await isSound("loading", narrow);
      await page.click("#cancel");
      await page.locator(".notice").waitFor();
      await isSound("stopped", narrow);
      await page.evaluate(() => { engine.hold = false; });
      await sample(page);
      for (const view of VIEWS) {
        await show(page, view);
        await isSound(view, ways);
      }
    });
  });
}

test("in English: what is empty, what is chosen, what was revealed, filtered, measured again and what failed", async () => {
  await inLanguage("en", async (page, isSound) => {
    const whole = report();
    await page.evaluate((empty) => { engine.report = empty; }, { ...whole, synthetic: false, observers: [], flows: [], findings: [], hubs: [], tables: [], products: { ...whole.products, groups: [] } });
    await sample(page);
    for (const view of VIEWS) {
      await show(page, view);
      await isSound(`${view} without anything`, narrow);
    }
    await page.evaluate((whole) => { engine.report = whole; }, whole);
    await show(page, "overview");
    await page.click("#clear");
    await sample(page);
    await page.evaluate(() => { location.hash = "#/products?product=61&place=BE&from=2025-10-01&to=2025-11-30"; });
    await page.locator(".looked-at .choice").nth(2).waitFor();
    await page.locator(".looked-at summary").click();
    await isSound("chosen, with the days open");
    await show(page, "network");
    await page.evaluate(() => { location.hash = "#/network?cut=0"; });
    await page.locator("#view .chosen").waitFor();
    await isSound("a node cut");
    await show(page, "who");
    await page.locator(".observer h3 button").first().click();
    await page.locator(".sees").waitFor();
    await isSound("an observer open");
    await show(page, "records");
    await page.click(".reveal");
    await page.locator("#rows [role=columnheader]").nth(2).click();
    await page.fill("#row-filter", "nothing is like this");
    await isSound("records revealed, sorted and filtered");
    await page.evaluate(() => engine.workers.at(-1).tell({ failed: { says: "The files are larger than this tab can hold." } }));
    await page.locator(".notice.trouble").waitFor();
    await isSound("failed");
    // A theme that was chosen against the system's.
    await page.getByLabel("Theme").selectOption("dark");
    await isSound("dark by choice", [both[0]]);
  });
});
