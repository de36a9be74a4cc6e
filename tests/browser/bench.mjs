// How fast the worker brings CSV into columns in a real browser, and how much memory it takes; then how fast the page is around
// it (page-speed.mjs): `make bench` runs it.
//
// The file is made by examples/generate.rs. As a yardstick of this machine and run, the same bytes are read by the same
// worker's means (FileReaderSync, slices of 8 MiB) and decoded by the browser's TextDecoder, and nothing else.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { join } from "node:path";
import { launch, openPage, openSite } from "./harness.mjs";
import { printLarge, printOverview } from "./page-speed.mjs";
import { TOP } from "./server.mjs";

const ROWS = Number(process.env.ROWS ?? 1_000_000);
const folder = join(TOP, "target", "portolan", "bench");
const csv = join(folder, `shipments-${ROWS}.csv`);
mkdirSync(folder, { recursive: true });
if (!existsSync(csv)) {
  execFileSync("cargo", ["run", "--release", "--locked", "--quiet", "--example", "generate", "--", String(ROWS)], { cwd: TOP, stdio: ["ignore", openSync(csv, "w"), "inherit"] });
}
const megabytes = statSync(csv).size / 1e6;

/** In the page: reads the chosen file in a worker of its own and gives the engine's last word. */
async function throughTheEngine(names) {
  const { workerGlue } = window.portolanBoot;
  const workerModule = await window.portolanBoot.workerModule;
  const starter = ";self.onmessage = (event) => { self.onmessage = null; wasm_bindgen({ module_or_path: event.data.module }); };";
  const worker = new Worker(URL.createObjectURL(new Blob([workerGlue, starter])));
  const files = [...document.querySelector("#bench").files];
  try {
    return await new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if (data.link === "ready") worker.postMessage({ command: { read: { names } }, files });
        if (data.link === "crash") reject(new Error(data.said));
        if (data.report) {
          const { report, took_ms, reading_ms, memory, heap } = data.report;
          resolve({ took: took_ms, reading: reading_ms, memory, heap, rows: report.files.map((file) => file.rows_read), warnings: report.files[0].warnings });
        }
      };
      worker.postMessage({ link: "start", module: workerModule });
    });
  } finally {
    worker.terminate();
  }
}

/** In the page: the yardstick. */
async function throughTheDecoder() {
  const source = `onmessage = ({ data }) => {
    const began = performance.now();
    const reader = new FileReaderSync();
    const decoder = new TextDecoder();
    let characters = 0;
    for (let at = 0; at < data.size; at += 8 << 20) characters += decoder.decode(reader.readAsArrayBuffer(data.slice(at, at + (8 << 20))), { stream: true }).length;
    postMessage({ took: performance.now() - began, characters });
  }`;
  const worker = new Worker(URL.createObjectURL(new Blob([source])));
  const answer = new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); });
  worker.postMessage(document.querySelector("#bench").files[0]);
  return answer.finally(() => worker.terminate());
}

const browser = await launch();
const site = await openSite(browser);
try {
  await openPage(site);
  await site.page.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    input.id = "bench";
    document.body.append(input);
  });
  await site.page.locator("#bench").setInputFiles(csv);
  for (let run = 1; run <= Number(process.env.RUNS ?? 3); run += 1) {
    const yard = await site.page.evaluate(throughTheDecoder);
    const engine = await site.page.evaluate(throughTheEngine, ["bench.csv"]);
    const speed = (ms) => (megabytes / (ms / 1000)).toFixed(0);
    console.log(
      `run ${run}: ${megabytes.toFixed(0)} MB, ${engine.rows[0]} rows into columns at ${speed(engine.reading)} MB/s ` +
      `(${(engine.reading / yard.took).toFixed(1)} times as long as decoding alone, at ${speed(yard.took)} MB/s); ` +
      `to the report ${(engine.took / 1000).toFixed(2)} s; columns ${(engine.memory / 1e6).toFixed(0)} MB, worker's memory ${(engine.heap / 1e6).toFixed(0)} MB`,
    );
  }
} finally {
  await site.close();
}
try {
  // The corpus's file of deliveries, where it is beside the project.
  const shared = process.env.PORTOLAN_SHARED_DIR ?? join(TOP, "..", "shared");
  const deliveries = join(shared, "corpus", "csv", "scms_comma_LF_BOM.csv");
  if (existsSync(deliveries)) await printOverview(browser, deliveries, "10,324");
  await printLarge(browser, csv);
} finally {
  await browser.close();
}
