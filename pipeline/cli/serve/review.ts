import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { Writable } from "node:stream";
import { readIfThere } from "../../io/files.ts";
import { packageRoot } from "../../io/root.ts";
import { ACTIONS, type Action, CORRECTABLE } from "../../model/correction.ts";
import { PipelineError } from "../../model/errors.ts";
import { correct } from "../correct.ts";
import type { Guard } from "./server.ts";

/** Where a review reads figures and writes corrections. */
export interface ReviewFolders {
  readonly raw: string;
  readonly output: string;
}

/** A decision on one figure, as the page sends it. */
interface Decision {
  readonly figure_id: string;
  readonly action: Action;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

const MOST_BYTES = 20_000;

/**
 * Lets one person, who holds the token, decide on figures from the pages of the sources: each decision is a row of
 * `raw/corrections.csv`, written by the code of `openfigures correct`. Whoever has no token sees nothing at all, and a
 * page of another site cannot speak in the reader's name: the cookie stays on its own site, and origin and host are checked.
 */
export function reviewGuard(
  folders: ReviewFolders,
  site: string,
  today: string,
): { readonly guard: Guard; readonly token: string } {
  const token = randomBytes(24).toString("base64url");
  const script = readIfThere(join(packageRoot(), "pipeline/site/assets/review.js")) ?? new Uint8Array();
  const fields = [...CORRECTABLE].map(([name, kind]) => ({ name, codes: Array.isArray(kind) ? kind : [] }));

  const guard: Guard = async (request, response, path) => {
    response.removeHeader("Access-Control-Allow-Origin");
    if (!isLoopback(request)) return refuse(response, 403, "not this computer");
    const query = new URLSearchParams((request.url ?? "").split("?")[1] ?? "");
    if (same(query.get("token") ?? "", token)) return enter(response, path, token);
    if (!same(cookieOf(request), token))
      return refuse(response, 401, "open the address that openfigures serve printed");
    if (path === "/review.js" && request.method === "GET") {
      response.setHeader("Content-Type", "text/javascript; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      response.end(Buffer.concat([Buffer.from(`window.OF_FIELDS=${JSON.stringify(fields)};\n`), script]));
      return true;
    }
    if (path === "/review" && request.method === "POST") return decide(request, response, folders, today);
    return request.method === "GET" && /^\/sources\/[^/]+\.html$/u.test(path) && withScript(response, join(site, path));
  };
  return { guard, token };
}

/** Takes the token out of the address and into a cookie that no script and no other site can read. */
function enter(response: ServerResponse, path: string, token: string): true {
  response.setHeader("Set-Cookie", `of-review=${token}; HttpOnly; SameSite=Strict; Path=/`);
  response.setHeader("Location", path);
  response.statusCode = 303;
  response.end();
  return true;
}

function withScript(response: ServerResponse, file: string): boolean {
  const bytes = readIfThere(file);
  if (bytes === null) return false;
  const page = Buffer.from(bytes)
    .toString("utf8")
    .replace("</head>", '<script src="/review.js" defer></script>\n</head>');
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(page);
  return true;
}

async function decide(
  request: IncomingMessage,
  response: ServerResponse,
  folders: ReviewFolders,
  today: string,
): Promise<true> {
  const { origin, host } = request.headers;
  if (origin !== `http://${host}`) return refuse(response, 403, "another site");
  if (request.headers["content-type"] !== "application/json") return refuse(response, 415, "not JSON");
  const decision = await decisionOf(request);
  if (decision === null) return refuse(response, 400, "no decision");
  const said: string[] = [];
  const stdout = new Writable({
    write(chunk, _, done) {
      said.push(String(chunk));
      done();
    },
  });
  try {
    const { figure_id, action, reason, field, value } = decision;
    const change = { drop: { drop: true }, accept: { accept: true }, set: { field, value } }[action];
    correct(figure_id, { ...folders, ...change, reason, by: "reviewer", date: today }, { stdout });
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return refuse(response, 422, error.message);
  }
  response.setHeader("Content-Type", "application/json");
  response.setHeader("Cache-Control", "no-store");
  response.end(JSON.stringify({ message: said.join("").trim() }));
  return true;
}

async function decisionOf(request: IncomingMessage): Promise<Decision | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    const chunk = Buffer.from(part);
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return null;
    parts.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString("utf8"));
    if (typeof body !== "object" || body === null) return null;
    const values = new Map<string, unknown>(Object.entries(body));
    const text = (name: string): string => {
      const value = values.get(name);
      return typeof value === "string" ? value : "";
    };
    const action = ACTIONS.find((each) => each === text("action"));
    if (action === undefined || text("figure_id") === "" || text("reason").trim() === "") return null;
    return {
      figure_id: text("figure_id"),
      action,
      field: text("field"),
      value: text("value"),
      reason: text("reason").trim(),
    };
  } catch {
    return null;
  }
}

/** A request from this computer to a name of this computer: a name of the net that points here is not meant for us. */
function isLoopback(request: IncomingMessage): boolean {
  const from = request.socket.remoteAddress ?? "";
  const host = (request.headers.host ?? "").replace(/:\d+$/u, "");
  return /^(?:127\.|::1$|::ffff:127\.)/u.test(from) && ["127.0.0.1", "localhost", "[::1]"].includes(host);
}

function cookieOf(request: IncomingMessage): string {
  return /(?:^|;\s*)of-review=([\w-]+)/u.exec(request.headers.cookie ?? "")?.[1] ?? "";
}

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

function refuse(response: ServerResponse, status: number, message: string): true {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(`${message}\n`);
  return true;
}
