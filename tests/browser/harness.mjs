// Opens the built page in a real browser, served from a sub-path, with witnesses for whatever leaves it.

import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { TOP, serveFolder, serveOtherOrigin } from "./server.mjs";

const ARGS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Where screenshots go. */
export const OUT = join(TOP, "tests", "out");
/** The path below which the tests serve the page, so that an absolute address would be noticed. */
export const UNDER = "/some/folder/";

/** The browser to use: CHROMIUM if set, else where Debian puts it. */
export function browserPath() {
  const path = process.env.CHROMIUM || "/usr/bin/chromium";
  if (!existsSync(path)) {
    throw new Error(`There is no Chromium at ${path}: install it ("apt-get install chromium" on Debian) or set CHROMIUM to its path.`);
  }
  return path;
}

export async function launch() {
  return chromium.launch({ executablePath: browserPath(), args: ARGS });
}

/**
 * A fresh context with its own two servers: the page's `host` and an `other` origin.
 *
 * `requests` fills with what the browser says that page and workers asked for, as {url, from: "page"|"worker"|"other",
 * refused}: `refused` is the browser's word that it did not let the request out. `problems` fills with errors on the console
 * and thrown ones.
 */
export async function openSite(browser, { folder = join(TOP, "dist"), ...contextOptions } = {}) {
  const host = await serveFolder({ folder, under: UNDER });
  const other = await serveOtherOrigin();
  const context = await browser.newContext({ acceptDownloads: true, ...contextOptions });
  const requests = [];
  const problems = [];
  const entries = new Map();
  context.on("request", (request) => {
    const entry = { url: request.url(), kind: request.resourceType(), refused: null };
    entries.set(request, entry);
    requests.push(entry);
  });
  context.on("requestfailed", (request) => {
    const entry = entries.get(request);
    if (entry) entry.refused = request.failure()?.errorText ?? "failed";
  });
  context.on("weberror", (error) => problems.push(String(error.error())));
  context.on("console", (message) => {
    // The page tries its own seal at boot; the refusal that it wants to see is an error on the console.
    if (message.type() === "error" && !message.text().includes("/seal-test")) problems.push(message.text());
  });
  const page = await context.newPage();
  return {
    host, other, context, page, requests, problems,
    /** What left the browser for http, by its own account: all requests but those that its policy refused and blobs. */
    left: () => requests.filter(({ url, refused }) => url.startsWith("http") && refused !== "csp"),
    close: async () => {
      await context.close();
      await Promise.all([host.close(), other.close()]);
    },
  };
}

/** Opens the page and waits until the program has replaced the loading screen. */
export async function openPage(site) {
  await site.page.goto(site.host.url);
  await site.page.locator("#boot-status").waitFor({ state: "detached" });
}

/** The views of the result, in the order of the page. */
export const VIEWS = ["overview", "who", "map", "network", "products", "consumers", "patterns", "records", "files"];

/** Goes to a view, as a person does. */
export async function show(page, view) {
  await page.locator(`nav.sections a[href^="#/${view}"]`).click();
  await page.locator(`nav.sections a[href^="#/${view}"][aria-current="page"]`).waitFor();
}

/** Waits until a worker is there and gives it. */
export async function workerOf(page) {
  return page.workers()[0] ?? page.waitForEvent("worker");
}

/** Waits until the worker's program hears messages, and gives the worker. */
export async function workerReady(page) {
  return ready(page, await workerOf(page));
}

async function ready(page, worker) {
  // While it starts, `onmessage` is the starter's own or nothing.
  const hears = () => worker.evaluate(() => self.onmessage !== null && !String(self.onmessage).includes("module_or_path"));
  while (!(await hears())) await page.waitForTimeout(20);
  return worker;
}

/** Has the page end its worker and start another, as a person does: a sample, then Clear. */
export async function freshWorker(page) {
  await page.locator("#sample").click();
  await page.locator("#result").waitFor();
  // The one that starts, not the first of the list: a browser under load can list the ended one for a while.
  const [fresh] = await Promise.all([page.waitForEvent("worker"), page.locator("#clear").click()]);
  await page.locator("#start").waitFor();
  return ready(page, fresh);
}

/** What axe finds, a line each; empty when nothing. */
export async function axe(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`);
}

/** Takes the page's picture, light and dark, 1280 and 390 pixels wide, as tests/out/NAME-light-1280.png and so on. */
export async function pictures(page, name) {
  await mkdir(OUT, { recursive: true });
  const before = page.viewportSize();
  for (const colorScheme of ["light", "dark"]) {
    for (const [width, height] of [[1280, 800], [390, 844]]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(OUT, `${name}-${colorScheme}-${width}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}
