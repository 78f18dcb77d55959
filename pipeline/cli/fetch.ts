import { type Fetched, fetchFeeds } from "../schedule/fetch.ts";
import { LIMITS } from "../schedule/http.ts";
import { withLock } from "../schedule/lock.ts";
import { counted } from "./numbers.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface FetchOptions {
  readonly raw: string;
  readonly output: string;
  readonly allowPrivate?: boolean;
  /** Seconds for one address, all attempts aside. */
  readonly timeout?: number;
  readonly wait?: number;
  readonly json?: boolean;
}

/** `openfigures fetch`: asks every address of raw/feeds.json for what is new. @returns 1 when some could not be had */
export async function fetchCommand(options: FetchOptions, shell: Shell): Promise<number> {
  const results = await fetchAll(options, shell);
  if (options.json) shell.stdout.write(`${JSON.stringify(results)}\n`);
  else shell.stdout.write(`${counted(results.length, "address", "addresses")} asked\n`);
  return results.some(({ outcome }) => outcome === "failed") ? EXIT.failed : EXIT.ok;
}

/** Fetches under the lock, and tells on stderr what is new and what failed. */
export async function fetchAll(options: FetchOptions, shell: Shell): Promise<Fetched[]> {
  const { raw, output, allowPrivate = false, timeout, wait = 0 } = options;
  const total = timeout === undefined ? LIMITS.total : 1000 * timeout;
  const limits = { ...LIMITS, allowPrivate, total, silence: Math.min(total, LIMITS.silence) };
  const results = await withLock(output, shell.host, 1000 * wait, () =>
    fetchFeeds(raw, limits, shell.host.now().toISOString()),
  );
  for (const { url, outcome, source_id, message } of results) {
    if (outcome !== "unchanged") shell.stderr.write(`${outcome}: ${message ?? `${url} is ${source_id}`}\n`);
  }
  return results;
}
