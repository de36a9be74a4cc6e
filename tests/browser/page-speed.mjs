// How fast the page itself is, besides the worker: from a file to the overview, how long its thread is ever busy at a stretch
// while the worker works, how soon a view stands, and whether the records scroll as fast as the screen is drawn.
//
// These are figures of one machine and run, for people to compare; no test rests on them. Other programs that run at the same
// time make them larger and never smaller, so each is taken several times and the least is told. Where the clock would mostly
// tell of those, the processor's time of the page's thread is told too: a frame can be drawn 60 times a second if it needs less
// than 16.7 ms of it, and a task is not felt below 50 ms.

import { openPage, openSite, VIEWS, workerReady } from "./harness.mjs";

/** No task on the page's thread should take longer, in milliseconds: what is longer is felt. */
const LONG_MS = 50;

/** In the page: remembers tasks longer than fifty milliseconds, as the browser counts them. */
function watch() {
  const seen = (window.longTasks = []);
  new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration])))
    .observe({ type: "longtask", buffered: true });
}

/** In the page: presses the link to a view, and gives the milliseconds until the last change to it was drawn. */
async function shown([view, quiet]) {
  const began = performance.now();
  let last = began;
  const observer = new MutationObserver(() => { last = performance.now(); });
  observer.observe(document.querySelector("main"), { subtree: true, childList: true, attributes: true, characterData: true });
  document.querySelector(`nav.sections a[href^="#/${view}"]`).click();
  let drawn = began;
  while (drawn <= last || performance.now() - last < quiet) {
    const due = last;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    if (drawn <= due) drawn = performance.now();
  }
  observer.disconnect();
  return drawn - began;
}

/** In the page: scrolls the records for so long, a little with every frame, and gives the times between frames. */
async function scrolled([milliseconds, pixels]) {
  const grid = document.querySelector("#rows");
  const gaps = [];
  let before = await new Promise(requestAnimationFrame);
  const until = before + milliseconds;
  while (before < until) {
    grid.scrollTop += pixels;
    const now = await new Promise(requestAnimationFrame);
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}

/** Runs `measure` on a fresh page with the long tasks watched. */
async function onFreshPage(browser, options, measure) {
  const site = await openSite(browser, options);
  try {
    await site.page.addInitScript(watch);
    await openPage(site);
    await workerReady(site.page);
    return await measure(site.page);
  } finally {
    await site.close();
  }
}

/** Milliseconds from the choice of a file until the overview stands with its matrix, in the page's own time. */
async function toOverview(page, path) {
  await page.evaluate(() => {
    const field = document.querySelector('input[data-picks="files"]');
    field.addEventListener("change", () => { window.chosenAt = performance.now(); }, { capture: true });
    window.standsAt = null;
    const observer = new MutationObserver(() => {
      if (!document.querySelector("#picture-observers .hit, .observer-matrix > .lead")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => { window.standsAt = performance.now(); }));
    });
    observer.observe(document.querySelector("#main"), { childList: true, subtree: true });
  });
  await page.locator('input[data-picks="files"]').first().setInputFiles(path);
  await page.waitForFunction(() => window.standsAt !== null, null, { timeout: 300_000, polling: 200 });
  return page.evaluate(() => window.standsAt - window.chosenAt);
}

const least = (numbers) => Math.min(...numbers);
const whole = (number) => number.toFixed(0);

/** From a file to the overview. */
export async function printOverview(browser, path, rows, { runs = 5, ...options } = {}) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await onFreshPage(browser, options, (page) => toOverview(page, path)));
  console.log(`from the file of ${rows} rows to the overview: ${whole(least(times))} ms (${times.map(whole).join(", ")})`);
}

/** The tasks of the page's thread while `act` runs, by the processor's milliseconds that each took, the longest first. */
async function tasksWhile(browser, page, act) {
  await browser.startTracing(page, { categories: ["toplevel"] });
  const answer = await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = traceEvents.filter(({ ph, name, tdur, pid, tid }) => ph === "X" && tdur && name.includes("RunTask") && threads.has(`${pid}/${tid}`));
  return { answer, tasks: tasks.map(({ tdur }) => tdur / 1000).sort((one, other) => other - one) };
}

/** With a large file: the page's thread while the worker works, each view, and scrolling. */
export async function printLarge(browser, path, { runs = 3, ...options } = {}) {
  await onFreshPage(browser, options, async (page) => {
    const { answer: took, tasks } = await tasksWhile(browser, page, () => toOverview(page, path));
    const [chosen, long] = await page.evaluate(() => [window.chosenAt, window.longTasks]);
    const told = long.filter(([start]) => start >= chosen).map(([start, duration]) => `${whole(duration)} ms after ${((start - chosen) / 1000).toFixed(1)} s`);
    console.log(`from a large file to the overview: ${(took / 1000).toFixed(2)} s; tasks over ${LONG_MS} ms on the page's thread meanwhile: ${told.join(", ") || "none"}; by the processor's time the longest took ${tasks.slice(0, 3).map(whole).join(", ")} ms`);
    const [times, longest] = [{}, {}];
    for (let run = 0; run < runs; run += 1) {
      for (const view of [...VIEWS.slice(1), VIEWS[0]]) {
        const { answer, tasks } = await tasksWhile(browser, page, () => page.evaluate(shown, [view, 250]));
        (times[view] ??= []).push(answer);
        (longest[view] ??= []).push(tasks[0]);
      }
    }
    for (const view of VIEWS) console.log(`  ${view}: drawn ${whole(least(times[view]))} ms after the click (${times[view].map(whole).join(", ")}); longest task ${whole(least(longest[view]))} ms of the processor`);
    await page.evaluate(shown, ["records", 250]);
    for (const [how, pixels] of [["a row a frame", 30], ["ten rows a frame", 300], ["thousands of rows a frame", 60_000]]) {
      const all = [];
      for (let run = 0; run < runs; run += 1) {
        const { answer: gaps, tasks } = await tasksWhile(browser, page, () => page.evaluate(scrolled, [1500, pixels]));
        const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
        all.push({ rate: gaps.length / (sum(gaps) / 1000), each: sum(tasks) / gaps.length, worst: tasks[0] });
      }
      const best = (get) => all.map(get).sort((one, other) => one - other)[0];
      console.log(`  scrolling ${how}: ${whole(-best(({ rate }) => -rate))} frames a second; ${best(({ each }) => each).toFixed(1)} ms of the processor for each, at most ${whole(best(({ worst }) => worst))} ms at a stretch`);
    }
  });
}
