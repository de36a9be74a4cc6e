// A person without a pointer: presses keys, and notes after each where the focus is, whether one sees that, and whether
// something lies over it. Reads the page by script and never acts on it so.

import assert from "node:assert/strict";

/** What the Tab key stops at. */
const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";
/** No view has more stops than this; who has not come by then never will. */
const MOST = 700;

/** In the page: installs what looks at the focus. */
function install(stops) {
  const named = (element) => {
    const text = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
    return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""} “${(text ?? "").trim().slice(0, 40)}”`;
  };
  // What changes where something that Tab stops at has the focus: of the element itself, and of the marks that stand for it.
  const look = (element) => {
    const of = (one) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth, backgroundColor, borderColor } = getComputedStyle(one);
      const outline = outlineStyle === "none" || outlineWidth === "0px" ? "" : [outlineStyle, outlineWidth, outlineColor];
      return [outline, boxShadow, stroke, strokeWidth, backgroundColor, borderColor];
    };
    return JSON.stringify([element, ...element.querySelectorAll(".ribbon, .ring, .here, .here-mark")].map(of));
  };
  // Hidden where something else lies over all of it that can be seen.
  const covered = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const between = (from, to, most) => {
      const [least, greatest] = [Math.max(from, 0), Math.min(to, most)];
      return greatest <= least ? [] : [0.05, 0.25, 0.5, 0.75, 0.95].map((part) => least + (greatest - least) * part);
    };
    const points = between(left, right, innerWidth).flatMap((x) => between(top, bottom, innerHeight).map((y) => [x, y]));
    if (right - left < 2 || bottom - top < 2) return false;
    const head = document.querySelector(".mast");
    const over = (at) => [head, document.querySelector(".notice"), document.querySelector(".dock")].some((one) => one && one.contains(at) && !one.contains(element));
    return points.length === 0 || points.every(([x, y]) => over(document.elementFromPoint(x, y)));
  };
  const isStop = (element) => element.matches(stops) && element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true })
    && !element.closest("details:not([open]) > :not(summary)") && (!document.querySelector("dialog[open]") || element.closest("dialog[open]"));
  let last = null;
  window.keys = {
    named,
    goal: null,
    all: () => [...document.querySelectorAll(stops)].filter(isStop),
    /** Where the focus is now, and whether the stop before showed that it had it. */
    now() {
      const element = document.activeElement;
      const nowhere = !element || element === document.body || element === document.documentElement;
      let unseen = null;
      if (last && last.element !== element && last.element.tabIndex >= 0 && last.element.isConnected && look(last.element) === last.focused) unseen = named(last.element);
      last = nowhere ? null : { element, focused: look(element) };
      return { nowhere, name: nowhere ? "nothing" : named(element), covered: nowhere ? false : covered(element), unseen, there: element === this.goal };
    },
    /** Whether the goal stands before the focus. */
    before() {
      const active = document.activeElement;
      return this.goal !== active && active !== document.body && Boolean(active.compareDocumentPosition(this.goal) & Node.DOCUMENT_POSITION_PRECEDING);
    },
  };
}

/** Hands on the keyboard of a page; `open` it after each load. */
export class Keys {
  constructor(page) {
    this.page = page;
  }

  async open() {
    await this.page.evaluate(install, STOPS);
  }

  /** Presses a key and checks where that leads. */
  async press(key) {
    await this.page.keyboard.press(key);
    const now = await this.page.evaluate(() => keys.now());
    assert.equal(now.unseen, null, "one did not see that it had the focus");
    return now;
  }

  /** Tab, or Shift and Tab, until the focus is on what `locator` finds. */
  async reach(locator) {
    await locator.waitFor({ state: "attached" });
    await locator.evaluate((element) => { keys.goal = element; });
    const back = await this.page.evaluate(() => keys.before());
    let now = await this.page.evaluate(() => keys.now());
    for (let count = 0; !now.there && count < MOST; count += 1) now = await this.press(back ? "Shift+Tab" : "Tab");
    assert.ok(now.there, `${locator} is reached by Tab`);
    assert.equal(now.covered, false, `${now.name} is seen when it has the focus`);
  }

  /** Goes to what `locator` finds, and presses a key there; the focus is somewhere afterwards. */
  async use(locator, key = "Enter") {
    await this.reach(locator);
    await this.then(key);
  }

  /** Presses a key where the focus is, and waits until it has had its effect. */
  async then(key) {
    await this.page.keyboard.press(key);
    await this.settled(`${key} was pressed`);
  }

  /** Waits until the engine and the page rest; the focus is somewhere. */
  async settled(after) {
    await this.page.waitForTimeout(120);
    await this.page.locator(".dock, .working").waitFor({ state: "detached", timeout: 60_000 });
    await this.page.waitForTimeout(60);
    const { nowhere } = await this.page.evaluate(() => keys.now());
    assert.equal(nowhere, false, `the focus is somewhere after ${after}`);
  }

  /** Types into what `locator` finds. */
  async type(locator, text) {
    await this.reach(locator);
    await this.page.keyboard.type(text);
  }

  /** What has the focus is what `locator` finds. */
  async isAt(locator, why) {
    const is = () => locator.evaluate((element) => element === document.activeElement);
    for (let count = 0; count < 40 && !(await is()); count += 1) await this.page.waitForTimeout(25);
    assert.ok(await is(), why ?? `the focus is on ${locator}`);
  }

  /** A file that the browser hands over when `locator` is pressed. */
  async saves(locator, name) {
    await this.reach(locator);
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.keyboard.press("Enter")]);
    assert.equal(download.suggestedFilename(), name);
    await this.isAt(locator);
    return download;
  }

  /** Goes round the whole page by Tab: every stop is reached, each is seen to have the focus, none is hidden, none holds. */
  async goRound(state) {
    await this.page.evaluate(() => { keys.left = new Set(keys.all()); });
    const seen = new Set();
    const wrong = [];
    let nowheres = 0;
    for (let count = 0; count < MOST; count += 1) {
      await this.page.keyboard.press("Tab");
      const now = await this.page.evaluate(() => {
        const now = keys.now();
        keys.left.delete(document.activeElement);
        return { ...now, left: keys.left.size };
      });
      if (now.unseen) wrong.push(`${now.unseen} does not show its focus`);
      if (now.covered) wrong.push(`${now.name} is hidden`);
      if (now.nowhere) nowheres += 1;
      seen.add(now.name);
      if (now.left === 0 || nowheres > 1) break;
    }
    const missed = await this.page.evaluate(() => [...keys.left].map((element) => keys.named(element)));
    assert.deepEqual({ state, missed, wrong: [...new Set(wrong)] }, { state, missed: [], wrong: [] });
    assert.ok(seen.size > 5, `${state}: ${seen.size} stops`);
  }
}
