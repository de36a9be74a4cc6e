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

// What this script itself says, in each language that the program speaks (src/language); the program is not there yet.
const SENTENCES = {
  en: {
    title: "Portolan: what your shipment files give away",
    promise: "See what your shipment files give away, and to whom. Your files stay in this browser: nothing is sent anywhere.",
    loading: "Loading the page’s own files …",
    loaded: "Loading the page’s own files … {0} of 5, {1} MB",
    refused: "Could not load {0}: the server answered {1}. Whoever hosts this page can put the file back.",
    cut: "Could not load {0}: the connection failed. Check it and load the page again.",
    failed: "Could not load {0}: {1}. Check the connection and load the page again.",
    senseless: "Could not make sense of {0}: {1}. Load the page again; if that does not help, use a current browser.",
    damaged: "it is damaged",
    sealing: "Sealing the page …",
    unstarted: "The page could not start: {0}. Load it again; if that does not help, use a current browser.",
    unable: "This browser does not run WebAssembly, which Portolan needs to read your files inside the page. A current browser does.",
  },
  fr: {
    title: "Portolan\u00a0: ce que révèlent vos fichiers d’expédition",
    promise: "Voyez ce que révèlent vos fichiers d’expédition, et à qui. Vos fichiers restent dans ce navigateur\u00a0: rien n’est envoyé nulle part.",
    loading: "Chargement des fichiers de la page…",
    loaded: "Chargement des fichiers de la page… {0} sur 5, {1}\u202fMo",
    refused: "Impossible de charger {0}\u00a0: le serveur a répondu {1}. La personne qui héberge cette page peut remettre le fichier en place.",
    cut: "Impossible de charger {0}\u00a0: la connexion a échoué. Vérifiez-la et rechargez la page.",
    failed: "Impossible de charger {0}\u00a0: {1}. Vérifiez la connexion et rechargez la page.",
    senseless: "Impossible d’interpréter {0}\u00a0: {1}. Rechargez la page\u202f; si cela ne suffit pas, utilisez un navigateur récent.",
    damaged: "il est endommagé",
    sealing: "Scellement de la page…",
    unstarted: "La page n’a pas pu démarrer\u00a0: {0}. Rechargez-la\u202f; si cela ne suffit pas, utilisez un navigateur récent.",
    unable: "Ce navigateur n’exécute pas WebAssembly, dont Portolan a besoin pour lire vos fichiers dans la page. Un navigateur récent le fait.",
  },
  nl: {
    title: "Portolan: wat uw zendingsbestanden prijsgeven",
    promise: "Zie wat uw zendingsbestanden prijsgeven, en aan wie. Uw bestanden blijven in deze browser: er wordt niets verzonden.",
    loading: "De bestanden van de pagina worden geladen …",
    loaded: "De bestanden van de pagina worden geladen … {0} van 5, {1} MB",
    refused: "{0} kon niet worden geladen: de server antwoordde met {1}. Wie deze pagina host, kan het bestand terugzetten.",
    cut: "{0} kon niet worden geladen: de verbinding is mislukt. Controleer de verbinding en laad de pagina opnieuw.",
    failed: "{0} kon niet worden geladen: {1}. Controleer de verbinding en laad de pagina opnieuw.",
    senseless: "{0} is onbruikbaar: {1}. Laad de pagina opnieuw; helpt dat niet, gebruik dan een recente browser.",
    damaged: "het bestand is beschadigd",
    sealing: "De pagina wordt verzegeld …",
    unstarted: "De pagina kon niet starten: {0}. Laad de pagina opnieuw; helpt dat niet, gebruik dan een recente browser.",
    unable: "Deze browser ondersteunt geen WebAssembly, en dat heeft Portolan nodig om uw bestanden binnen de pagina te lezen. Een recente browser ondersteunt het wel.",
  },
  de: {
    title: "Portolan: was Ihre Sendungsdateien preisgeben",
    promise: "Sehen Sie, was Ihre Sendungsdateien preisgeben, und wem. Ihre Dateien bleiben in diesem Browser: Es wird nichts übertragen.",
    loading: "Die Dateien der Seite werden geladen …",
    loaded: "Die Dateien der Seite werden geladen … {0} von 5, {1} MB",
    refused: "{0} konnte nicht geladen werden: Der Server antwortete mit {1}. Wer diese Seite betreibt, kann die Datei wieder bereitstellen.",
    cut: "{0} konnte nicht geladen werden: Die Verbindung ist fehlgeschlagen. Prüfen Sie sie und laden Sie die Seite neu.",
    failed: "{0} konnte nicht geladen werden: {1}. Prüfen Sie die Verbindung und laden Sie die Seite neu.",
    senseless: "{0} ist unbrauchbar: {1}. Laden Sie die Seite neu; hilft das nicht, verwenden Sie einen aktuellen Browser.",
    damaged: "Die Datei ist beschädigt",
    sealing: "Die Seite wird versiegelt …",
    unstarted: "Die Seite konnte nicht starten: {0}. Laden Sie sie neu; hilft das nicht, verwenden Sie einen aktuellen Browser.",
    unable: "Dieser Browser führt kein WebAssembly aus, das Portolan braucht, um Ihre Dateien innerhalb der Seite zu lesen. Ein aktueller Browser kann das.",
  },
};

/** The language that src/app/page/words.rs stored, else the browser's first that is spoken, else English. */
function chosenLanguage() {
  let stored = null;
  try { stored = localStorage.getItem("portolan-language"); } catch { /* not allowed: the browser's then */ }
  const wanted = [stored, ...navigator.languages].map((code) => code?.split("-")[0].toLowerCase());
  return wanted.find((code) => Object.hasOwn(SENTENCES, code)) ?? "en";
}

const language = chosenLanguage();

/** A sentence with its values. */
function say(code, ...values) {
  return SENTENCES[language][code].replace(/\{(\d)\}/g, (_, index) => values[index]);
}

const files = document.getElementById("boot").dataset;
const status = () => document.getElementById("boot-status");
const address = (name) => new URL(name, document.baseURI).href;
const plain = (name) => name.replace(/^\.\//, "").replace(/\?.*/, "");

/** A failure whose message is a sentence for the person. */
class BootFailure extends Error {}

const megabytes = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

let bytesSoFar = 0;
let filesLoaded = 0;
let failed = false;

function showProgress() {
  const line = status();
  if (line && !failed) line.textContent = say("loaded", filesLoaded, megabytes.format(bytesSoFar / 1e6));
}

/** Fetches one of the page's own files, counting its bytes, and gives them. */
async function load(name) {
  try {
    const response = await fetch(address(name), { credentials: "same-origin" });
    if (!response.ok) {
      throw new BootFailure(say("refused", plain(name), response.status));
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
    throw new BootFailure(say("cut", plain(name)));
  }
}

/** Does `work` with what the file `name` held; if that fails, the file is to blame. */
async function makeSenseOf(name, work) {
  try {
    return await work();
  } catch (error) {
    throw new BootFailure(say("senseless", plain(name), error.message ?? error));
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
    if (programs === 0) throw new Error(say("damaged"));
    return programs;
  };
  // pack/src/lib.rs says how the archive is laid out.
  const head = new DataView(archive.buffer);
  let unpacking, ofApp, ofWorker;
  const appModule = await makeSenseOf(files.programs, () => {
    const at = room(archive.length);
    new Uint8Array(memory.buffer, at).set(archive);
    unpacking = open(at, archive.length);
    if (unpacking === 0) throw new Error(say("damaged"));
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

/** The texts of a language, which the program of the page cannot do without; an unpacker of its own takes them out. */
async function bookOf(language, unpacker, books) {
  return makeSenseOf(files.books, async () => {
    const { memory, room, book } = (await WebAssembly.instantiate(unpacker)).instance.exports;
    // pack/src/book.rs says how the archive is laid out.
    if (books.length < 4) throw new Error(say("damaged"));
    const list = new DataView(books.buffer);
    for (let index = 0; 4 + index * 20 < books.length && index < list.getUint32(0, true); index += 1) {
      const entry = 4 + index * 20;
      if (String.fromCharCode(books[entry], books[entry + 1]) !== language) continue;
      const at = room(books.length);
      new Uint8Array(memory.buffer, at).set(books);
      const text = book(at, books.length, index);
      if (text !== 0) return new TextDecoder().decode(new Uint8Array(memory.buffer, text, list.getUint32(entry + 4, true)));
    }
    throw new Error(say("damaged"));
  });
}

/**
 * Appends the sealing policy and removes WebRTC. Gives null, or why the seal does not hold: the names of what could not be
 * removed, or what became of a request; src/app/shell/boot.rs says it in words.
 */
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
  if (left.length > 0) return left;

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
    () => "let-through",
    () => new Promise(() => {}),
  );
  const silence = new Promise((resolve) => setTimeout(resolve, 2000, "no-report"));
  try {
    return await Promise.race([refusal, answered, silence]);
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}

function fail(error) {
  failed = true;
  console.error(error);
  const sentence = error instanceof BootFailure ? error.message : say("unstarted", error?.message ?? error);
  const line = status() ?? document.getElementById("app").appendChild(document.createElement("p"));
  line.setAttribute("role", "alert");
  line.dataset.failed = "";
  line.textContent = sentence;
}

/** Puts what index.html says in the language that was chosen. */
function speak() {
  document.documentElement.lang = language;
  document.title = say("title");
  document.getElementById("boot-promise").textContent = say("promise");
  status().textContent = say("loading");
}

async function boot() {
  speak();
  if (typeof WebAssembly !== "object") {
    throw new BootFailure(say("unable"));
  }
  showProgress();
  const glueOfApp = import(address(files.app)).then((glue) => { filesLoaded += 1; showProgress(); return glue; }, (error) => {
    throw new BootFailure(say("failed", plain(files.app), error.message ?? error));
  });
  const [app, workerGlue, unpacker, archive, books] = await Promise.all([
    glueOfApp, load(files.worker), load(files.unpacker), load(files.programs), load(files.books),
  ]);
  // The book is unpacked while the browser compiles.
  const [{ appModule, workerModule }, book] = await Promise.all([
    unpackAndCompile(unpacker, archive), bookOf(language, unpacker, books),
  ]);
  status().textContent = say("sealing");
  const notSealedBecause = await seal();

  let begin;
  const moduleOfWorker = new Promise((resolve) => { begin = () => resolve(workerModule()); });
  // The one thing that the boot script hands to the program; src/app/shell/boot.rs is its other end.
  Object.defineProperty(window, "portolanBoot", {
    value: Object.freeze({
      workerGlue: new TextDecoder().decode(workerGlue),
      workerModule: moduleOfWorker,
      notSealedBecause,
      language,
      book,
      bookOf: (another) => bookOf(another, unpacker, books),
    }),
  });
  await app.default({ module_or_path: appModule });
  // Not before the browser could paint what the program drew.
  setTimeout(begin);
}

boot().catch(fail);
