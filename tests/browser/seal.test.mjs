// Nothing leaves. What a browser says of itself is one witness, what the servers saw is the other.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UNDER, axe, freshWorker, launch, openPage, openSite, pictures, workerOf, workerReady } from "./harness.mjs";
import { TOP } from "./server.mjs";
import { filesOfVisit } from "./size.mjs";
import { BEYOND_POLICY, CONNECT_FIRST, FROM_PAGE, FROM_WORKER, takeWays, waysSeen } from "./ways.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** Long enough for a request that was let out to arrive at a server on this machine. */
const ARRIVAL_MS = 1_500;

/** Runs `body` with a fresh site and closes it, come what may. */
async function withSite(options, body) {
  const site = await openSite(browser, options);
  try {
    await body(site);
  } finally {
    await site.close();
  }
}

/** What the servers saw since `from`. */
const since = (site, from) => [...site.host.seen.slice(from.host), ...site.other.seen.slice(from.other)];
const now = (site) => ({ host: site.host.seen.length, other: site.other.seen.length });

test("a visit loads the page's own files from a sub-path, each once, and nothing else", async () => {
  await withSite({}, async (site) => {
    await openPage(site);
    await workerReady(site.page);
    const asked = site.host.seen.map(({ path, status }) => `${status} ${path.replace(/\?.*/, "")}`).sort();
    const expected = filesOfVisit(join(TOP, "dist"))
      .map(({ name }) => `200 ${UNDER}${name === "index.html" ? "" : name}`).sort();
    assert.deepEqual(asked, expected);
    assert.deepEqual(site.other.seen, []);
    assert.deepEqual(site.left().map(({ url }) => url).filter((url) => !url.startsWith(site.host.url)), []);
    assert.deepEqual(site.problems, []);
  });
});

test("what is handed out is what a visit loads, and the sample of headers", async () => {
  const loaded = filesOfVisit(join(TOP, "dist")).map(({ name }) => name);
  assert.deepEqual((await readdir(join(TOP, "dist"))).sort(), [...loaded, "_headers"].sort());
});

test("after the load no request leaves page or worker, online and offline", async () => {
  await withSite({}, async (site) => {
    await openPage(site);
    await workerReady(site.page);
    const from = now(site);
    const asked = site.left().length;
    for (const offline of [false, true]) {
      await site.context.setOffline(offline);
      await freshWorker(site.page);
      await site.page.waitForTimeout(ARRIVAL_MS);
    }
    assert.deepEqual(since(site, from), []);
    assert.deepEqual(site.left().slice(asked), []);
  });
});

test("the page says that it is sealed, and WebRTC is gone for good", async () => {
  await withSite({}, async (site) => {
    await openPage(site);
    assert.match(await site.page.locator("#seal").innerText(), /^Sealed: /);
    const left = await site.page.evaluate(() => {
      try { window.RTCPeerConnection = class {}; } catch { /* fixed */ }
      return Object.getOwnPropertyNames(window).filter((name) => /rtc(peer|data|ice|dtls|sctp)/i.test(name) && window[name] !== undefined);
    });
    assert.deepEqual(left.filter((name) => !/Event$/.test(name)), []);
  });
});

test("every way out of the page is refused, to its own host and to another", async () => {
  await withSite({}, async (site) => {
    await openPage(site);
    const worker = await workerReady(site.page);
    assert.ok(worker);
    const from = now(site);
    const asked = site.left().length;
    const quiet = Object.fromEntries(Object.entries(FROM_PAGE).filter(([name]) => !CONNECT_FIRST.includes(name)));
    await takeWays(quiet, site.page, site.other.url);
    await site.page.waitForTimeout(ARRIVAL_MS);
    assert.equal(site.other.connections(), 0, "a connection was opened to the other origin");
    await takeWays(FROM_PAGE, site.page, site.host.url);
    await takeWays(FROM_PAGE, site.page, site.other.url);
    await site.page.waitForTimeout(ARRIVAL_MS);
    assert.deepEqual(since(site, from), []);
    assert.deepEqual(site.left().slice(asked), []);
  });
});

test("every way out of the worker is refused, to its own host and to another, after a restart too", async () => {
  await withSite({}, async (site) => {
    await openPage(site);
    for (const restarted of [false, true]) {
      const worker = restarted ? await freshWorker(site.page) : await workerReady(site.page);
      const from = now(site);
      const asked = site.left().length;
      await takeWays(FROM_WORKER, worker, site.host.url);
      await takeWays(FROM_WORKER, worker, site.other.url);
      await site.page.waitForTimeout(ARRIVAL_MS);
      assert.deepEqual(since(site, from), [], restarted ? "after a restart" : "at first");
      assert.deepEqual(site.left().slice(asked), []);
    }
  });
});

test("the same ways do reach a server from a page without a policy, so the witnesses see", async () => {
  const folder = await mkdtemp(join(tmpdir(), "portolan-open-"));
  try {
    await writeFile(join(folder, "index.html"), "<!doctype html><title>open</title><body></body>");
    await withSite({ folder }, async (site) => {
      await site.page.goto(site.host.url);
      await site.page.evaluate(() => { window.kept = new Worker(URL.createObjectURL(new Blob(["self.x = 1"]))); });
      const worker = await workerOf(site.page);
      await takeWays(FROM_PAGE, site.page, site.other.url);
      await site.page.waitForTimeout(ARRIVAL_MS);
      // A worker of another origin is refused everywhere.
      const fromPage = Object.keys(FROM_PAGE).filter((name) => name !== "worker").sort();
      assert.deepEqual(waysSeen(site.other.seen), fromPage);
      site.other.seen.length = 0;
      await takeWays(FROM_WORKER, worker, site.other.url);
      await site.page.waitForTimeout(ARRIVAL_MS);
      const fromWorker = Object.keys(FROM_WORKER).filter((name) => name !== "sub-worker").sort();
      assert.deepEqual(waysSeen(site.other.seen), fromWorker);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what no policy closes is known by name, and the page's sources hold none of it", async () => {
  for (const [name, way] of Object.entries(BEYOND_POLICY)) {
    await withSite({}, async (site) => {
      await openPage(site);
      await takeWays({ [name]: way }, site.page, site.other.url);
      await site.page.waitForTimeout(ARRIVAL_MS);
      // Should a browser begin to refuse one of these, this fails, and the way can move to those that are refused.
      assert.ok(site.other.connections() > 0, `${name} is refused now`);
    });
  }
  const calls = /RtcPeerConnection|new RTC|set_href|location\(\)\s*\.\s*(assign|replace|set_)|location\.(href\s*=|assign|replace)|\.open_with_url|window\.open|preconnect|dns-prefetch|http-equiv="refresh"|<iframe|"iframe"|<form[\s>]|\.submit\(/;
  // The one address that is set: of an object in this page's memory, on a link that saves it as a file.
  const saves = "src/app/page/browser.rs: link.set_href(&url);";
  const folders = ["src", "public"];
  const found = [];
  for (const folder of folders) {
    for (const name of await readdir(join(TOP, folder), { recursive: true })) {
      // What only a test says is in no page.
      if (!/\.(rs|js|css|html)$/.test(name) || /(^|\/)tests\.rs$/.test(name)) continue;
      const lines = (await readFile(join(TOP, folder, name), "utf8")).split("\n");
      lines.forEach((line, index) => { if (calls.test(line) && `${folder}/${name}: ${line.trim()}` !== saves) found.push(`${folder}/${name}:${index + 1}: ${line.trim()}`); });
    }
  }
  assert.deepEqual(found, []);
});

test("the button really tries, and shows each refusal", async () => {
  await withSite({}, async (site) => {
    await openPage(site);
    await workerReady(site.page);
    const from = now(site);
    await site.page.locator("#try").click();
    await site.page.locator('#attempts [data-from="worker"]').first().waitFor();
    const shown = await site.page.locator("#attempts tbody tr").evaluateAll((lines) =>
      lines.map(({ dataset }) => `${dataset.from} ${dataset.way} ${dataset.refused}`).sort());
    assert.deepEqual(shown, [
      "page EventSource true", "page WebSocket true", "page XMLHttpRequest true", "page beacon true", "page fetch true", "page image true",
      "worker WebSocket true", "worker XMLHttpRequest true", "worker fetch true", "worker importScripts true",
    ]);
    assert.deepEqual(since(site, from), []);
    await pictures(site.page, "seal-tried");
    assert.deepEqual(await axe(site.page), []);
  });
});

test("a page whose seal does not hold says so, and the button shows what got out", async () => {
  await withSite({}, async (site) => {
    await site.page.route("**/boot.js*", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/const SEALING_POLICY = [^;]*;.*?";/s, 'const SEALING_POLICY = "";');
      assert.match(body, /SEALING_POLICY = "";/);
      await route.fulfill({ response, body });
    });
    await openPage(site);
    assert.match(await site.page.locator("#seal").innerText(), /^Not sealed: the browser let a request through/);
    await workerReady(site.page);
    await site.page.locator("#try").click();
    await site.page.locator('#attempts [data-from="worker"]').first().waitFor();
    const fetched = site.page.locator('#attempts [data-from="page"][data-way="fetch"]');
    assert.equal(await fetched.getAttribute("data-refused"), "false");
    assert.match(await fetched.innerText(), /answered with status 404; the browser reported no refusal/);
    assert.ok(site.host.seen.some(({ path }) => path.endsWith("/tried-by-the-page")));
  });
});
