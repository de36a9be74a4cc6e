// The way in: what a visitor sees while the page loads, and when it cannot.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axe, freshWorker, launch, openPage, openSite, pictures, workerReady } from "./harness.mjs";
import { TOP } from "./server.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

async function withSite(options, body) {
  const site = await openSite(browser, options);
  try {
    await body(site);
  } finally {
    await site.close();
  }
}

/** The sentence that the page shows instead of starting. */
async function failureOf(page) {
  const line = page.locator("#boot-status[data-failed]");
  await line.waitFor();
  return line.innerText();
}

test("name and promise are painted before any program is there", async () => {
  await withSite({}, async (site) => {
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await site.page.route(/\.(wasm|bin)\?/, async (route) => {
      await held;
      await route.continue();
    });
    await site.page.goto(site.host.url);
    assert.equal(await site.page.locator("h1").innerText(), "Portolan");
    assert.match(await site.page.locator("main").innerText(), /nothing is sent anywhere/);
    await site.page.locator("#boot-status", { hasText: "2 of 5" }).waitFor();
    await pictures(site.page, "boot-loading");
    assert.deepEqual(await axe(site.page), []);
    release();
    await site.page.locator("#boot-status").waitFor({ state: "detached" });
  });
});

test("a file that the host lacks is named", async () => {
  await withSite({}, async (site) => {
    await site.page.route("**/programs.bin*", (route) => route.fulfill({ status: 404, body: "" }));
    await site.page.goto(site.host.url);
    assert.match(await failureOf(site.page), /^Could not load programs\.bin: the server answered 404\./);
    await pictures(site.page, "boot-failed");
    assert.deepEqual(await axe(site.page), []);
  });
});

test("a connection that breaks is told", async () => {
  await withSite({}, async (site) => {
    await site.page.route("**/worker.js*", (route) => route.abort());
    await site.page.goto(site.host.url);
    assert.match(await failureOf(site.page), /^Could not load worker\.js: the connection failed\./);
  });
});

for (const [what, name, inside] of [["the programs", "programs.bin", 0.5], ["the books", "books.bin", 0.3]]) {
  test(`an archive of ${what} that is damaged is told, be it one byte or all of it`, async () => {
    await withSite({}, async (site) => {
      const whole = await readFile(join(TOP, "dist", name));
      const flipped = Buffer.from(whole);
      flipped[Math.floor(whole.length * inside)] ^= 1;
      for (const body of [Buffer.alloc(0), Buffer.from("not an archive"), whole.subarray(0, Math.floor(whole.length * inside)), flipped]) {
        await site.page.route(`**/${name}*`, (route) => route.fulfill({ contentType: "application/octet-stream", body }));
        await site.page.goto(site.host.url);
        assert.match(await failureOf(site.page), /^Could not make sense of [a-z]+\.bin: it is damaged\. Load the page again/);
        await site.page.unroute(`**/${name}*`);
      }
    });
  });
}

test("an unpacker that is damaged is told", async () => {
  await withSite({}, async (site) => {
    await site.page.route("**/unpacker.wasm*", (route) => route.fulfill({ contentType: "application/wasm", body: "not a program" }));
    await site.page.goto(site.host.url);
    assert.match(await failureOf(site.page), /^Could not make sense of unpacker\.wasm: /);
  });
});

test("a host that sends the programs under the wrong type does no harm", async () => {
  await withSite({}, async (site) => {
    await site.page.route(/\.(wasm|bin)\?/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-type": "text/html" } });
    });
    await openPage(site);
    await workerReady(site.page);
  });
});

test("without JavaScript the page says what it needs", async () => {
  await withSite({ javaScriptEnabled: false }, async (site) => {
    await site.page.goto(site.host.url);
    assert.match(await site.page.locator("noscript").innerText(), /JavaScript is switched off/);
  });
});

test("a worker of another version is refused with a sentence", async () => {
  await withSite({}, async (site) => {
    const glue = 'const wasm_bindgen = async () => postMessage({ link: "ready", version: "0.0.0+old" });';
    await site.page.route("**/worker.js*", (route) => route.fulfill({ contentType: "text/javascript", body: glue }));
    await openPage(site);
    await site.page.locator(".notice", { hasText: "worker that came with it is version 0.0.0+old" }).waitFor();
  });
});

test("a worker that cannot start is told, and the page lives on", async () => {
  await withSite({}, async (site) => {
    for (const [glue, said] of [
      ["throw new Error('no glue');", /broke down: .*no glue/],
      ["const wasm_bindgen = async () => { throw new Error('no start') };", /broke down: could not be started: Error: no start/],
      ["const wasm_bindgen = async () => postMessage({ link: 'crash', said: 'panicked at x.rs:1' });", /broke down: panicked at x\.rs:1/],
    ]) {
      await site.page.route("**/worker.js*", (route) => route.fulfill({ contentType: "text/javascript", body: glue }));
      await openPage(site);
      await site.page.locator(".notice", { hasText: said }).waitFor();
      // The next command starts another one; it falls too, and is told again.
      await site.page.locator("#sample").click();
      await site.page.locator(".notice", { hasText: said }).waitFor();
      await site.page.locator("#start").waitFor();
      await site.page.unroute("**/worker.js*");
    }
  });
});

test("a worker that breaks down at work is told, with what the browser said, and another one can be started", async () => {
  await withSite({}, async (site) => {
    await openPage(site);
    for (const [trap, said] of [
      ["setTimeout(() => { throw new WebAssembly.RuntimeError('memory access out of bounds'); })", /broke down: .*memory access out of bounds/],
      ["void Promise.reject(new WebAssembly.RuntimeError('unreachable'))", /broke down: .*unreachable/],
    ]) {
      await (await workerReady(site.page)).evaluate(trap);
      await site.page.locator(".notice", { hasText: said }).waitFor();
      await freshWorker(site.page);
    }
    assert.equal(site.page.workers().length, 1);
  });
});
