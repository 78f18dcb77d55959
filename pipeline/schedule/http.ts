import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { isPrivate, publicLookup } from "./addresses.ts";

export interface Limits {
  /** Bytes of an answer, before and after it is unpacked. */
  readonly bytes: number;
  /** Milliseconds for the whole of one attempt, and for a silence within it. */
  readonly total: number;
  readonly silence: number;
  readonly redirects: number;
  readonly attempts: number;
  /** Milliseconds before the second attempt; each further one waits four times as long. */
  readonly backoff: number;
  readonly allowPrivate: boolean;
}

export const LIMITS: Limits = {
  bytes: 50_000_000,
  total: 60_000,
  silence: 15_000,
  redirects: 5,
  attempts: 3,
  backoff: 1_000,
  allowPrivate: false,
};

/** Names the program to publishers, and where they can read about it. */
export const USER_AGENT = "openfigures (+https://www.npmjs.com/package/openfigures)";
/** No publisher is waited for longer than this, whatever it asks. */
const MAX_WAIT = 30_000;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
  /** After all redirects. */
  readonly url: string;
}

/** Why an address gave nothing; `retry` when another attempt may go better. */
export class FetchError extends Error {
  readonly code: string;
  readonly retry: boolean;
  readonly wait: number | null;

  constructor(code: string, message: string, retry = false, wait: number | null = null) {
    super(`${message} [${code}]`);
    this.name = "FetchError";
    this.code = code;
    this.retry = retry;
    this.wait = wait;
  }
}

/**
 * Asks for an address, politely and within limits: redirects are followed and looked at one by one, what may pass is
 * tried again after a pause, and whatever the server does, the answer ends in time and in size.
 * @throws FetchError
 */
export async function get(url: string, headers: Readonly<Record<string, string>>, limits: Limits): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await follow(url, headers, limits);
    } catch (error) {
      if (!(error instanceof FetchError) || !error.retry || attempt >= limits.attempts) throw error;
      await sleep(Math.min(error.wait ?? limits.backoff * 4 ** (attempt - 1), MAX_WAIT));
    }
  }
}

async function follow(start: string, headers: Readonly<Record<string, string>>, limits: Limits): Promise<Answer> {
  const seen = new Set<string>();
  let url = checked(start, limits);
  for (;;) {
    seen.add(url.href);
    const answer = await once(url, headers, limits);
    const location = answer.headers.location;
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return judged(answer);
    const next = checked(location, limits, url);
    if (url.protocol === "https:" && next.protocol === "http:") {
      throw new FetchError("redirect-insecure", `${url.href} leads to ${next.href}, expected https`);
    }
    if (seen.has(next.href)) throw new FetchError("redirect-loop", `${start} leads back to ${next.href}`);
    if (seen.size > limits.redirects) {
      throw new FetchError("redirects-many", `${start} leads on more than ${limits.redirects} times`);
    }
    url = next;
  }
}

function judged(answer: Answer): Answer {
  const { status, url } = answer;
  if (status === 200 || status === 304 || (status >= 400 && status < 500 && status !== 429 && status !== 408)) {
    return answer;
  }
  const after = Number(answer.headers["retry-after"]);
  const wait = Number.isFinite(after) && after >= 0 ? after * 1000 : null;
  throw new FetchError("status-wrong", `${url}: status ${status}, expected 200`, status >= 429, wait);
}

/** @throws FetchError when it is no address of the web, or one of this computer's neighbourhood */
function checked(address: string, { allowPrivate }: Limits, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new FetchError("address-wrong", `${JSON.stringify(address.slice(0, 200))}: no address, expected https://…`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchError("address-wrong", `${url.href.slice(0, 200)}: expected an address with https: or http:`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new FetchError("address-wrong", `${url.host}: an address with a password in it, expected one without`);
  }
  if (!allowPrivate && isPrivate(url.hostname)) {
    throw new FetchError("address-private", `${url.href}: a private address, expected a public one (--allow-private)`);
  }
  return url;
}

function once(url: URL, headers: Readonly<Record<string, string>>, limits: Limits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const call = send(url, {
      agent: false,
      headers: { "user-agent": USER_AGENT, accept: "*/*", "accept-encoding": "identity", ...headers },
      signal: AbortSignal.timeout(limits.total),
      ...(limits.allowPrivate ? {} : { lookup: publicLookup }),
    });
    const fail = (error: unknown): void => {
      call.destroy();
      reject(error instanceof FetchError ? error : networkError(url, error));
    };
    call.setTimeout(limits.silence, () =>
      fail(new FetchError("too-slow", `${url.href}: silence, expected an answer`, true)),
    );
    call.on("error", fail);
    call.on("response", (response) => {
      const tooLarge = (): FetchError =>
        new FetchError("too-large", `${url.href}: more than ${limits.bytes} bytes, expected less`);
      if (Number(response.headers["content-length"]) > limits.bytes) return fail(tooLarge());
      const truncated = (): FetchError =>
        new FetchError("body-truncated", `${url.href}: an answer cut off, expected all of it`, true);
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > limits.bytes) fail(tooLarge());
        else chunks.push(chunk);
      });
      response.on("error", (error) => fail(response.complete ? error : truncated()));
      response.on("close", () => {
        if (!response.complete) fail(truncated());
      });
      response.on("end", () => {
        try {
          const body = unpacked(Buffer.concat(chunks), response.headers["content-encoding"], url, limits);
          const flat = Object.entries(response.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? value[0] : value,
          ]);
          resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(flat), body, url: url.href });
        } catch (error) {
          fail(error);
        }
      });
    });
    call.end();
  });
}

/** Servers pack what nobody asked them to; what unpacks to more than the limit is no text. */
function unpacked(body: Buffer, encoding: string | undefined, url: URL, { bytes }: Limits): Uint8Array {
  const name = encoding?.trim().toLowerCase() ?? "identity";
  const unpack = new Map([
    ["gzip", gunzipSync],
    ["x-gzip", gunzipSync],
    ["deflate", inflateSync],
    ["br", brotliDecompressSync],
  ]).get(name);
  if (name === "identity" || name === "" || body.length === 0) return body;
  if (unpack === undefined) throw new FetchError("encoding-unknown", `${url.href}: packed as ${name}, expected gzip`);
  try {
    return unpack(body, { maxOutputLength: bytes });
  } catch (error) {
    const isBomb = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isBomb
      ? new FetchError("too-large", `${url.href}: unpacks to more than ${bytes} bytes, expected less`)
      : new FetchError("body-damaged", `${url.href}: packed wrongly, expected ${name}`, true);
  }
}

function networkError(url: URL, error: unknown): FetchError {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith("address-private")) return new FetchError("address-private", `${url.href}: ${message}`);
  const isTime = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
  if (isTime) return new FetchError("too-slow", `${url.href}: no whole answer in time`, true);
  return new FetchError("unreachable", `${url.href}: ${message}`, true);
}
