import { existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { PipelineError } from "../../model/errors.ts";
import { CONTENT_SECURITY_POLICY } from "../../site/index.ts";
import { filesOf, type Handler } from "./files.ts";

/** Answers some requests before files are looked for; true when it did. */
export type Guard = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

/**
 * A server for a folder with a site, or for the output folder: there the site is at "/", and "/releases/" and "/latest/"
 * beside it. It reads and never writes.
 * @throws PipelineError when there is nothing to serve
 */
export function serverOf(folder: string, guard: Guard | null = null): Server {
  const mounts = mountsOf(folder);
  return createServer((request, response) => {
    answer(request, response, mounts, guard).catch(() => {
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
}

interface Mount {
  readonly prefix: string;
  readonly files: Handler;
  readonly cache: string;
}

function mountsOf(folder: string): readonly Mount[] {
  const isThere = (path: string) => existsSync(path) && statSync(path).isDirectory();
  if (!isThere(folder)) {
    throw new PipelineError(
      "folder-missing",
      `${folder}: no folder, expected one with a site. Run the stage site, or name another`,
    );
  }
  const short = "public, max-age=300, must-revalidate";
  if (!isThere(join(folder, "site"))) return [{ prefix: "/", files: filesOf(folder), cache: short }];
  const releases = join(folder, "releases");
  return [
    ...(isThere(releases) ? [{ prefix: "/releases/", files: filesOf(releases), cache: short }] : []),
    ...(isThere(join(folder, "latest"))
      ? [{ prefix: "/latest/", files: latestOf(join(folder, "latest")), cache: short }]
      : []),
    { prefix: "/", files: filesOf(join(folder, "site")), cache: short },
  ];
}

/** `latest` is a link that each release switches, so that it is followed anew for every request. */
function latestOf(link: string): Handler {
  return (request, response, path) => filesOf(link)(request, response, path);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
  guard: Guard | null,
): Promise<void> {
  const path = pathOf(request.url ?? "/");
  setHeaders(response);
  if (path === null) return refuse(response, 400);
  if (guard !== null && (await guard(request, response, path))) return;
  if (request.method === "OPTIONS") return preflight(response);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
    return refuse(response, 405);
  }
  for (const { prefix, files, cache } of mounts) {
    if (!path.startsWith(prefix)) continue;
    response.setHeader("Cache-Control", cache);
    if (await files(request, response, `/${path.slice(prefix.length)}`)) return;
    break;
  }
  refuse(response, 404);
}

/** The path of an address, decoded once; null when it cannot be. */
function pathOf(url: string): string | null {
  const [path = "/"] = url.split(/[?#]/u);
  if (!path.startsWith("/")) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function setHeaders(response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader(
    "Access-Control-Expose-Headers",
    "ETag, Last-Modified, Content-Length, Content-Range, Accept-Ranges",
  );
  response.setHeader("Accept-Ranges", "bytes");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
}

function preflight(response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
  response.setHeader("Access-Control-Allow-Headers", "Range, If-None-Match, If-Modified-Since");
  response.setHeader("Access-Control-Max-Age", "86400");
  response.statusCode = 204;
  response.end();
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.removeHeader("Cache-Control");
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`${status}\n`);
}
