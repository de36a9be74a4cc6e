// Every way out of a page and out of a worker that the tests try. Each is a function of one address, run in the browser;
// none waits for an answer, and none may throw further than here.

/** Ways out of a page. */
export const FROM_PAGE = {
  "fetch": (url) => void fetch(url).catch(() => {}),
  "fetch-no-cors": (url) => void fetch(url, { mode: "no-cors", method: "POST", body: "secret", keepalive: true }).catch(() => {}),
  "beacon": (url) => void navigator.sendBeacon(url, "secret"),
  "xhr": (url) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.send();
  },
  "websocket": (url) => void new WebSocket(url.replace(/^http/, "ws")),
  "eventsource": (url) => {
    const source = new EventSource(url);
    setTimeout(() => source.close(), 300);
  },
  "img": (url) => { new Image().src = url; },
  "script": (url) => {
    const element = document.createElement("script");
    element.src = url;
    document.body.append(element);
  },
  "module": (url) => {
    const element = document.createElement("script");
    element.type = "module";
    element.src = url;
    document.body.append(element);
  },
  "import": (url) => void import(url).catch(() => {}),
  "stylesheet": (url) => {
    const element = document.createElement("link");
    element.rel = "stylesheet";
    element.href = url;
    document.head.append(element);
  },
  "style-import": (url) => {
    const element = document.createElement("style");
    element.textContent = `@import url("${url}");`;
    document.head.append(element);
  },
  "background": (url) => {
    const element = document.body.appendChild(document.createElement("div"));
    element.style.setProperty("background-image", `url("${url}")`);
    element.textContent = " ";
  },
  "font": (url) => {
    new FontFace("tried", `url("${url}")`).load().catch(() => {});
  },
  "iframe": (url) => {
    const element = document.createElement("iframe");
    element.src = url;
    document.body.append(element);
  },
  "object": (url) => {
    const element = document.createElement("object");
    element.data = url;
    document.body.append(element);
  },
  "form": (url) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.name = "form-target";
    const form = document.body.appendChild(document.createElement("form"));
    Object.assign(form, { action: url, method: "POST", target: "form-target" });
    form.submit();
  },
  "video": (url) => {
    const element = document.body.appendChild(document.createElement("video"));
    element.src = url;
    element.load();
  },
  "preload": (url) => {
    const element = document.createElement("link");
    Object.assign(element, { rel: "preload", as: "image", href: url });
    document.head.append(element);
  },
  "prefetch": (url) => {
    const element = document.createElement("link");
    Object.assign(element, { rel: "prefetch", href: url });
    document.head.append(element);
  },
  "ping": (url) => {
    const element = document.body.appendChild(document.createElement("a"));
    element.href = "#nowhere";
    element.ping = url;
    element.click();
  },
  "adopted-sheet": (url) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { border-image: url("${url}") 1; border-style: solid }`);
    document.adoptedStyleSheets.push(sheet);
  },
  "svg-image": (url) => {
    const svg = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
    svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "image")).setAttribute("href", url);
  },
  "blank-frame": (url) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.contentWindow.fetch(url).catch(() => {});
  },
  "srcdoc-frame": (url) => {
    const frame = document.createElement("iframe");
    frame.srcdoc = `<img src="${url}"><script>fetch("${url}")</` + "script>";
    document.body.append(frame);
  },
  "blob-frame": (url) => {
    const frame = document.createElement("iframe");
    frame.src = URL.createObjectURL(new Blob([`<img src="${url}">`], { type: "text/html" }));
    document.body.append(frame);
  },
  "blob-worker": (url) => {
    new Worker(URL.createObjectURL(new Blob([`fetch("${url}", { mode: "no-cors" })`]))).onerror = (event) => event.preventDefault();
  },
  "data-worker": (url) => {
    new Worker(`data:text/javascript,fetch("${url}",{mode:"no-cors"})`).onerror = (event) => event.preventDefault();
  },
  "shared-worker": (url) => {
    new SharedWorker(URL.createObjectURL(new Blob([`fetch("${url}", { mode: "no-cors" })`]))).onerror = (event) => event.preventDefault();
  },
  "worker": (url) => {
    // Of another origin it throws at once.
    try { new Worker(url).onerror = (event) => event.preventDefault(); } catch { /* not sent */ }
  },
};

/**
 * Ways of FROM_PAGE on which Chromium opens a bare connection before its policy refuses the request itself. No byte of the
 * page travels on it, but the other host's address becomes known to the network.
 */
export const CONNECT_FIRST = ["iframe", "form"];

/**
 * What a policy has no word for at all; the page's sources may therefore hold none of it. `preconnect` belongs here too, by
 * the standard, but a browser started for tests opens no such connection, sealed or not, so it cannot be shown here.
 */
export const BEYOND_POLICY = {
  "window-open": (url) => void window.open(url),
  "navigation": (url) => { location.href = url; },
};

/** Ways out of a worker. */
export const FROM_WORKER = {
  "fetch": FROM_PAGE.fetch,
  "fetch-no-cors": FROM_PAGE["fetch-no-cors"],
  "xhr": FROM_PAGE.xhr,
  "websocket": FROM_PAGE.websocket,
  "eventsource": FROM_PAGE.eventsource,
  "importScripts": (url) => {
    try { importScripts(url); } catch { /* the server says whether it was asked */ }
  },
  "import": FROM_PAGE.import,
  "font": FROM_PAGE.font,
  "blob-worker": FROM_PAGE["blob-worker"],
  "data-worker": FROM_PAGE["data-worker"],
  "sub-worker": FROM_PAGE.worker,
};

/** Takes each way to `base`, each with its own name in the address; `place` is a page or a worker of the harness. */
export async function takeWays(ways, place, base) {
  for (const [name, way] of Object.entries(ways)) {
    // A refusal may be thrown at the call; whether something was sent is for the servers to say.
    await place.evaluate(
      `try { (${way})(${JSON.stringify(`${base}way-out?${name}`)}); } catch (error) { console.debug(String(error)); }`,
    );
  }
}

/** The names of the ways that a server saw taken. */
export function waysSeen(seen) {
  return [...new Set(seen.map(({ path }) => /way-out\?([\w-]+)/.exec(path)?.[1]).filter(Boolean))].sort();
}
