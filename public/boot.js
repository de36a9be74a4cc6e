// Loads the page's own files, then closes the door behind itself, and only then starts the program.
//
// The order is what the promise rests on: everything is fetched, unpacked and compiled under `connect-src 'self'`; then a second
// policy takes that away, for this page and for every worker made from a blob; then the seal is tried with a real
// request; then the program starts. No file can have been opened before that.
//
// What a policy cannot close: a navigation of the whole tab, and WebRTC. WebRTC is removed here. The program navigates
// nowhere.

const SEALING_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'; style-src 'none'; img-src data: blob:; " +
  "connect-src 'none'; worker-src blob:; base-uri 'none'; form-action 'none'";

const REMOVED = [
  "RTCPeerConnection", "webkitRTCPeerConnection", "mozRTCPeerConnection", "RTCDataChannel", "RTCIceTransport",
  "RTCDtlsTransport", "RTCSctpTransport", "RTCCertificate", "RTCSessionDescription", "RTCIceCandidate",
];

const files = document.getElementById("boot").dataset;
const status = () => document.getElementById("boot-status");
const address = (name) => new URL(name, document.baseURI).href;
const plain = (name) => name.replace(/^\.\//, "").replace(/\?.*/, "");

/** A failure whose message is a sentence for the person. */
class BootFailure extends Error {}

let bytesSoFar = 0;
let filesLoaded = 0;
let failed = false;

function showProgress() {
  const line = status();
  if (line && !failed) line.textContent = `Loading the page’s own files … ${filesLoaded} of 4, ${(bytesSoFar / 1e6).toFixed(1)} MB`;
}

/** Fetches one of the page's own files, counting its bytes, and gives them. */
async function load(name) {
  try {
    const response = await fetch(address(name), { credentials: "same-origin" });
    if (!response.ok) {
      throw new BootFailure(`Could not load ${plain(name)}: the server answered ${response.status}. Whoever hosts this page can put the file back.`);
    }
    const pieces = [];
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      bytesSoFar += value.length;
      showProgress();
    }
    filesLoaded += 1;
    showProgress();
    return new Uint8Array(await new Blob(pieces).arrayBuffer());
  } catch (error) {
    if (error instanceof BootFailure) throw error;
    throw new BootFailure(`Could not load ${plain(name)}: the connection failed. Check it and load the page again.`);
  }
}

/** Does `work` with what the file `name` held; if that fails, the file is to blame. */
async function makeSenseOf(name, work) {
  try {
    return await work();
  } catch (error) {
    throw new BootFailure(`Could not make sense of ${plain(name)}: ${error.message ?? error}. Load the page again; if that does not help, use a current browser.`);
  }
}

/** As many bytes of the worker's program are unpacked at once: the page that is already shown must not stand still. */
const SLICE = 96 << 10;

/**
 * Has the unpacker, a small program, take the page's program and the worker's out of their archive, and compiles both. The
 * page's is waited for. The worker's is given as a function that begins with it: it takes as long again, and the page can be
 * shown meanwhile.
 */
async function unpackAndCompile(unpacker, archive) {
  const { instance } = await makeSenseOf(files.unpacker, () => WebAssembly.instantiate(unpacker));
  const { memory, room, open, unpack } = instance.exports;
  const unpackTo = (length) => {
    const programs = unpack(unpacking, length);
    if (programs === 0) throw new Error("it is damaged");
    return programs;
  };
  // pack/src/lib.rs says how the archive is laid out.
  const head = new DataView(archive.buffer);
  let unpacking, ofApp, ofWorker;
  const appModule = await makeSenseOf(files.programs, () => {
    const at = room(archive.length);
    new Uint8Array(memory.buffer, at).set(archive);
    unpacking = open(at, archive.length);
    if (unpacking === 0) throw new Error("it is damaged");
    [ofApp, ofWorker] = [head.getUint32(0, true), head.getUint32(4, true)];
    const programs = unpackTo(ofApp);
    return WebAssembly.compile(new Uint8Array(memory.buffer, programs, ofApp));
  });
  const workerModule = () => makeSenseOf(files.programs, async () => {
    for (let done = 0; done < ofWorker; done += SLICE) {
      unpackTo(ofApp + Math.min(done + SLICE, ofWorker));
      await new Promise((resolve) => setTimeout(resolve));
    }
    const programs = unpackTo(ofApp + ofWorker);
    return WebAssembly.compile(new Uint8Array(memory.buffer, programs + ofApp, ofWorker));
  });
  return { appModule, workerModule };
}

/** Appends the sealing policy and removes WebRTC. Gives the reason for which the seal does not hold, or null. */
async function seal() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = SEALING_POLICY;
  document.head.append(policy);

  for (const name of REMOVED) {
    // Not just deleted: fixed at nothing, so that it cannot be put back.
    try { Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false }); } catch { /* looked at below */ }
  }
  const left = REMOVED.filter((name) => window[name] !== undefined);
  if (left.length > 0) return `the browser does not let ${left.join(", ")} be removed`;

  return trySeal();
}

/** Asks for a file of this very host. Only the browser's own report that its policy refused counts as a refusal. */
async function trySeal() {
  const target = address("seal-test");
  let refused;
  const refusal = new Promise((resolve) => { refused = resolve; });
  const note = (event) => {
    if (event.blockedURI.startsWith(target) && event.disposition === "enforce") refused(null);
  };
  document.addEventListener("securitypolicyviolation", note);
  const answered = fetch(target, { cache: "no-store" }).then(
    () => "the browser let a request through after the policy was set",
    () => new Promise(() => {}),
  );
  const silence = new Promise((resolve) => setTimeout(resolve, 2000, "the browser did not report that its policy refused a request"));
  try {
    return await Promise.race([refusal, answered, silence]);
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}

function fail(error) {
  failed = true;
  console.error(error);
  const sentence = error instanceof BootFailure ? error.message
    : `The page could not start: ${error?.message ?? error}. Load it again; if that does not help, use a current browser.`;
  const line = status() ?? document.getElementById("app").appendChild(document.createElement("p"));
  line.setAttribute("role", "alert");
  line.dataset.failed = "";
  line.textContent = sentence;
}

async function boot() {
  if (typeof WebAssembly !== "object") {
    throw new BootFailure("This browser does not run WebAssembly, which Portolan needs to read your files inside the page. A current browser does.");
  }
  showProgress();
  const glueOfApp = import(address(files.app)).then((glue) => { filesLoaded += 1; showProgress(); return glue; }, (error) => {
    throw new BootFailure(`Could not load ${plain(files.app)}: ${error.message ?? error}. Check the connection and load the page again.`);
  });
  const [app, workerGlue, unpacker, archive] = await Promise.all([
    glueOfApp, load(files.worker), load(files.unpacker), load(files.programs),
  ]);
  const { appModule, workerModule } = await unpackAndCompile(unpacker, archive);
  status().textContent = "Sealing the page …";
  const notSealedBecause = await seal();

  let begin;
  const moduleOfWorker = new Promise((resolve) => { begin = () => resolve(workerModule()); });
  // The one thing that the boot script hands to the program; src/app/shell/boot.rs is its other end.
  Object.defineProperty(window, "portolanBoot", {
    value: Object.freeze({ workerGlue: new TextDecoder().decode(workerGlue), workerModule: moduleOfWorker, notSealedBecause }),
  });
  await app.default({ module_or_path: appModule });
  // Not before the browser could paint what the program drew.
  setTimeout(begin);
}

boot().catch(fail);
