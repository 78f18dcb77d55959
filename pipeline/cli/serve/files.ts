import { realpathSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import sirv from "sirv";
import { readIfThere } from "../../io/files.ts";

/** Answers a request, or says false when it has no such file. */
export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

/** Types that sirv does not know, or knows without their parameters. */
const TYPES: ReadonlyMap<string, string> = new Map([
  [".parquet", "application/vnd.apache.parquet"],
  [".jsonl", "application/x-ndjson"],
  [".csv", "text/csv; charset=utf-8; header=present"],
  [".sqlite", "application/vnd.sqlite3"],
  [".jsonld", "application/ld+json"],
  [".cff", "application/yaml"],
  [".sql", "application/sql"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json"],
  [".xml", "application/xml"],
]);

/** What is worth squeezing, and up to which size it is done in memory. */
const SQUEEZED = /\.(?:html|css|js|json|jsonl|csv|svg|xml|txt|md|jsonld|sql)$/u;
const LEAST = 1000;
const MOST = 32_000_000;
/** Bytes of squeezed files kept; the oldest leave first. */
const KEPT = 64_000_000;

const squeeze = promisify(gzip);

/**
 * Serves the files below a folder: types, ETag and 304, ranges, gzip. A link that leads out of the folder is no file,
 * nor is what begins with a dot.
 */
export function filesOf(folder: string): Handler {
  const root = realpathSync(folder);
  const serve = sirv(root, { dev: true, etag: true, setHeaders: (response, path) => setType(response, path) });
  const kept = new Map<string, Buffer>();
  let size = 0;

  return async (request, response, path) => {
    const file = fileAt(root, path);
    if (file === null) return false;
    const { range } = request.headers;
    // a header that we do not read must be ignored (RFC 9110, 14.2); sirv would answer it wrongly
    const isReadable = range !== undefined && /^bytes=\d+-\d*$/u.test(range);
    // nor can a weak tag promise that a rest fits to what the reader has (RFC 9110, 13.1.5)
    if (!isReadable || request.headers["if-range"] !== undefined) delete request.headers.range;
    if (
      file.bytes >= LEAST &&
      file.bytes <= MOST &&
      SQUEEZED.test(file.name) &&
      wantsGzip(request) &&
      request.headers.range === undefined
    ) {
      const tag = `W/"${file.bytes}-${file.mtime}-gz"`;
      const known = kept.get(file.path + tag) ?? (await squeeze(readIfThere(file.path) ?? new Uint8Array()));
      if (!kept.has(file.path + tag)) {
        kept.set(file.path + tag, known);
        size += known.byteLength;
        for (const [key, oldest] of kept) {
          if (size <= KEPT) break;
          kept.delete(key);
          size -= oldest.byteLength;
        }
      }
      sendSqueezed(request, response, file.name, tag, known);
      return true;
    }
    request.url = file.url;
    response.setHeader("ETag", `W/"${file.bytes}-${file.mtime}"`);
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
    return true;
  };
}

function sendSqueezed(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  tag: string,
  body: Buffer,
): void {
  setType(response, name);
  if (!response.hasHeader("Content-Type")) response.setHeader("Content-Type", typeOf(name));
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("ETag", tag);
  if (request.headers["if-none-match"] === tag) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", body.byteLength);
  response.end(request.method === "HEAD" ? undefined : body);
}

function setType(response: ServerResponse, path: string): void {
  const type = TYPES.get(/\.\w+$/u.exec(path)?.[0] ?? "");
  if (type !== undefined) response.setHeader("Content-Type", type);
}

function typeOf(name: string): string {
  if (name.endsWith(".html")) return "text/html;charset=utf-8";
  return name.endsWith(".svg") ? "image/svg+xml" : "text/plain; charset=utf-8";
}

function wantsGzip(request: IncomingMessage): boolean {
  return /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?(?:[\s,]|$))/u.test(String(request.headers["accept-encoding"] ?? ""));
}

interface Found {
  readonly path: string;
  readonly name: string;
  /** Address to ask sirv for: the file itself, none of its guesses. */
  readonly url: string;
  readonly bytes: number;
  readonly mtime: number;
}

/** The file that a decoded path names, links followed; null where there is none within the folder. */
function fileAt(root: string, path: string): Found | null {
  if (path.includes("\0") || path.includes("\\") || path.split("/").some((part) => part.startsWith("."))) return null;
  const name = path.endsWith("/") ? `${path}index.html` : path;
  try {
    const real = realpathSync(join(root, name));
    if (!real.startsWith(root + sep)) return null;
    const stats = statSync(real);
    if (!stats.isFile()) return null;
    const url = real.slice(root.length).split(sep).map(encodeURIComponent).join("/");
    return { path: real, name, url, bytes: stats.size, mtime: stats.mtime.getTime() };
  } catch {
    return null;
  }
}
