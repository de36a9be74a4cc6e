// Serves dist/ as any static host would, and remembers everything that it was asked.
//
// The tests use the memory as the witness for "nothing left": what a browser says about itself is one witness, what
// the server saw is the other. `make serve` uses the same server: node tests/browser/server.mjs [port] [folder].

import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** The repository's top folder. */
export const TOP = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/**
 * Starts a server for the files of `folder`, below the path `under` (with a slash at both ends).
 *
 * `seen` lists each request as {method, path, status, upgrade}, `connections()` counts what was opened, even without a
 * request; `origin` and `url` say where it listens. `headers` are sent with every answer. Port 0 takes any free port.
 */
export async function serveFolder({ folder, under = "/", port = 0, headers = {}, log = () => {} }) {
  const root = resolve(folder);
  return start(port, log, async (request) => {
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    } catch {
      return { status: 400 };
    }
    if (under !== "/" && path === under.slice(0, -1)) return { status: 301, headers: { location: under } };
    if (!path.startsWith(under)) return { status: 404 };
    let file = normalize(join(root, path.slice(under.length)));
    if (file !== root && !file.startsWith(root + sep)) return { status: 404 };
    try {
      if ((await stat(file)).isDirectory()) file = join(file, "index.html");
      const body = await readFile(file);
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      return { status: 200, headers: { "content-type": type, "cache-control": "no-cache", ...headers }, body };
    } catch (error) {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return { status: 404 };
      throw error;
    }
  }, under);
}

/** Starts another origin that welcomes whatever comes, from anywhere, and remembers it. */
export async function serveOtherOrigin() {
  return start(0, () => {}, async () => ({
    status: 200,
    headers: { "content-type": "text/javascript", "access-control-allow-origin": "*", "cache-control": "no-store" },
    body: "/* taken */",
  }), "/");
}

async function start(port, log, answer, under) {
  const seen = [];
  const note = (request, status, upgrade = false) => {
    seen.push({ method: request.method, path: request.url, status, upgrade });
    log(`${status} ${request.method} ${request.url}`);
  };
  const server = createServer(async (request, response) => {
    let said;
    try {
      said = ["GET", "HEAD", "POST", "OPTIONS"].includes(request.method) ? await answer(request) : { status: 405 };
    } catch (error) {
      said = { status: 500, body: String(error) };
    }
    note(request, said.status);
    response.writeHead(said.status, said.headers ?? {});
    response.end(request.method === "HEAD" ? undefined : said.body);
  });
  server.on("upgrade", (request, socket) => {
    note(request, 400, true);
    socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  });
  let connections = 0;
  server.on("connection", () => { connections += 1; });
  await new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: origin + under,
    seen,
    connections: () => connections,
    close: () => new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    }),
  };
}

async function main() {
  const port = Number(process.argv[2] ?? 8080);
  const folder = process.argv[3] ?? join(TOP, "dist");
  try {
    await stat(join(folder, "index.html"));
  } catch {
    console.error(`There is no page in ${folder} yet: "make build" makes it.`);
    process.exit(1);
  }
  try {
    const { url } = await serveFolder({ folder, port });
    console.log(`Portolan is at ${url} (Ctrl+C ends it)`);
  } catch (error) {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    const why = error.code === "EADDRINUSE" ? "is taken by another program" : "may not be used by this account";
    console.error(`Port ${port} ${why}: choose another one, "make serve PORT=${port + 1}".`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
