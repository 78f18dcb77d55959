import { type Followed, readFeeds } from "../io/feeds.ts";
import { type FetchState, readFetchStates, writeFetchStates } from "../io/fetch-states.ts";
import { sha256 } from "../io/files.ts";
import { PipelineError } from "../model/errors.ts";
import { extensionOf, keepSnapshot, slugOf } from "../stages/snapshot.ts";
import { entriesOf } from "./feed.ts";
import { type Answer, FetchError, get, type Limits } from "./http.ts";
import { allows } from "./robots.ts";

/** What became of one address. */
export interface Fetched {
  readonly url: string;
  readonly outcome: "new" | "changed" | "unchanged" | "failed";
  readonly source_id: string | null;
  /** Why it failed. */
  readonly message: string | null;
}

/** Asks publishers for documents: one question at a time to each, many publishers at once. */
export interface Fetcher {
  /** @throws FetchError when robots.txt forbids it, or nothing whole came back */
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

const PRODUCT = "openfigures";

export function createFetcher(limits: Limits): Fetcher {
  const robots = new Map<string, Promise<string | null>>();
  const robotsOf = (origin: string): Promise<string | null> => {
    const known = robots.get(origin) ?? readRobots(origin, limits);
    robots.set(origin, known);
    return known;
  };
  return {
    async get(url, headers = {}) {
      const { origin, pathname, search } = addressOf(url);
      const rules = await robotsOf(origin);
      if (rules === null)
        throw new FetchError("robots-unreachable", `${origin}/robots.txt: no answer, so nothing is asked`);
      if (!allows(rules, PRODUCT, pathname + search)) {
        throw new FetchError("robots-forbid", `${url}: forbidden by ${origin}/robots.txt, expected leave to read`);
      }
      return get(url, headers, limits);
    },
  };
}

function addressOf(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new FetchError("address-wrong", `${JSON.stringify(url.slice(0, 200))}: no address, expected https://…`);
  }
}

/** @returns the rules, empty where there are none; null where they cannot be known, which forbids (RFC 9309, 2.3.1) */
async function readRobots(origin: string, limits: Limits): Promise<string | null> {
  try {
    const { status, body } = await get(`${origin}/robots.txt`, {}, { ...limits, bytes: 1_000_000 });
    return status === 200 ? new TextDecoder().decode(body) : "";
  } catch (error) {
    if (error instanceof FetchError && ["address-private", "address-wrong"].includes(error.code)) throw error;
    return null;
  }
}

/** So many publishers are asked at once. */
const AT_ONCE = 8;

/**
 * Follows every address of `raw/feeds.json`: what changed becomes a new snapshot, what fails is noted and asked again
 * the next time. One that hangs holds up nobody but its own publisher.
 * @param now ISO 8601
 * @throws PipelineError when `feeds.json` is broken
 */
export async function fetchFeeds(raw: string, limits: Limits, now: string): Promise<Fetched[]> {
  const followed = readFeeds(raw);
  const states = readFetchStates(raw);
  const fetcher = createFetcher(limits);
  const results: Fetched[] = [];
  const queues = byHost(followed);
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const one of queue) {
        results.push(...(await followOne(one, { raw, fetcher, states, now })));
        // after each, so that a run that is killed asks nobody twice
        writeFetchStates(raw, states);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** One queue a publisher: nobody is asked two things at once. */
function byHost(followed: readonly Followed[]): Followed[][] {
  const queues = new Map<string, Followed[]>();
  for (const one of followed) {
    const host = URL.canParse(one.url) ? new URL(one.url).host : "";
    const queue = queues.get(host);
    if (queue === undefined) queues.set(host, [one]);
    else queue.push(one);
  }
  return [...queues.values()];
}

interface Context {
  readonly raw: string;
  readonly fetcher: Fetcher;
  readonly states: Map<string, FetchState>;
  readonly now: string;
}

const UNKNOWN: FetchState = {
  source_id: null,
  etag: null,
  last_modified: null,
  sha256: null,
  checked: null,
  error: null,
};

async function followOne(followed: Followed, context: Context): Promise<Fetched[]> {
  if (followed.kind === "page") return [await followPage(followed, context)];
  const { states, fetcher, now } = context;
  const state = states.get(followed.url) ?? UNKNOWN;
  try {
    // the feed is asked in full: an entry that failed the last time is tried again although the feed is the same
    const answer = await fetcher.get(followed.url);
    if (answer.status !== 200)
      throw new FetchError("status-wrong", `${followed.url}: status ${answer.status}, expected 200`);
    states.set(followed.url, { ...state, checked: now, error: null });
    const results: Fetched[] = [];
    for (const entry of entriesOf(new TextDecoder().decode(answer.body), answer.url)) {
      // pages of a feed are read once: a feed tells of new ones
      if (states.get(entry.url)?.sha256) continue;
      const { publisher, license, language } = followed;
      const said = { publisher, license, ...(language === undefined ? {} : { language }) };
      const title = entry.title === null ? {} : { title: entry.title };
      const id = `${slugOf(publisher)}/${slugOf(entry.title ?? "") || sha256(entry.url).slice(0, 12)}`;
      const page = { url: entry.url, kind: "page", ...said, ...title, id } as const;
      results.push(await followPage(page, context, entry.published));
    }
    return results;
  } catch (error) {
    return [failed(followed.url, state, error, states)];
  }
}

async function followPage(page: Followed, context: Context, published: string | null = null): Promise<Fetched> {
  const { raw, fetcher, states, now } = context;
  const { url, publisher, license, title, language, id } = page;
  const state = states.get(url) ?? UNKNOWN;
  try {
    const answer = await fetcher.get(url, {
      ...(state.etag === null ? {} : { "if-none-match": state.etag }),
      ...(state.last_modified === null ? {} : { "if-modified-since": state.last_modified }),
    });
    if (answer.status === 304) {
      states.set(url, { ...state, checked: now, error: null });
      return { url, outcome: "unchanged", source_id: state.source_id, message: null };
    }
    if (answer.status !== 200) throw new FetchError("status-wrong", `${url}: status ${answer.status}, expected 200`);
    const said = {
      url,
      publisher,
      license,
      ...(title === undefined ? {} : { title }),
      ...(language === undefined ? {} : { language }),
      ...(published === null ? {} : { published }),
    };
    const received = { name: nameOf(answer), bytes: answer.body, said, ...(id === undefined ? {} : { id }) };
    const kept = await keepSnapshot(raw, received, now.slice(0, 10));
    states.set(url, {
      source_id: kept.source_id,
      etag: answer.headers.etag ?? null,
      last_modified: answer.headers["last-modified"] ?? null,
      sha256: sha256(answer.body),
      checked: now,
      error: null,
    });
    const outcome = kept.changed ? (kept.supersedes === null ? "new" : "changed") : "unchanged";
    return { url, outcome, source_id: kept.source_id, message: null };
  } catch (error) {
    return failed(url, state, error, states);
  }
}

function failed(url: string, state: FetchState, error: unknown, states: Map<string, FetchState>): Fetched {
  if (!(error instanceof FetchError) && !(error instanceof PipelineError)) throw error;
  states.set(url, { ...state, error: error.message });
  return { url, outcome: "failed", source_id: state.source_id, message: error.message };
}

const TYPES = new Map([
  ["text/html", ".html"],
  ["application/xhtml+xml", ".html"],
  ["text/plain", ".txt"],
  ["text/markdown", ".md"],
  ["application/pdf", ".pdf"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"],
]);

/** A name whose ending tells the format: as the server says, else as the address does, else as the bytes begin. */
export function nameOf({ url, headers, body }: Answer): string {
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  const last = new URL(url).pathname.split("/").at(-1) || "index";
  const ending = TYPES.get(type) ?? extensionOf(last);
  const known = [...TYPES.values()].includes(ending)
    ? ending
    : new TextDecoder("latin1").decode(body.subarray(0, 5)) === "%PDF-"
      ? ".pdf"
      : ".html";
  return `${last.replace(/\.[a-z]{2,5}$/iu, "")}${known}`;
}
