import { join } from "node:path";
import { readIfThere, writeFileAtomic } from "./files.ts";

/** What is remembered of an address that is followed, to ask politely the next time. */
export interface FetchState {
  /** The source that its newest snapshot is; null before the first. */
  readonly source_id: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  /** Of the newest snapshot as received. */
  readonly sha256: string | null;
  /** ISO 8601: when the publisher last answered. */
  readonly checked: string | null;
  /** Why the last attempt failed; null when it did not. */
  readonly error: string | null;
}

/** The states of all addresses that are followed; beside the snapshots, since it tells about them. */
export function readFetchStates(raw: string): Map<string, FetchState> {
  const bytes = readIfThere(fileOf(raw));
  if (bytes === null) return new Map();
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    if (typeof value !== "object" || value === null) return new Map();
    return new Map(Object.entries(value).filter((entry): entry is [string, FetchState] => isState(entry[1])));
  } catch {
    // without it every address is only asked in full once more
    return new Map();
  }
}

export function writeFetchStates(raw: string, states: ReadonlyMap<string, FetchState>): void {
  const sorted = [...states].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileAtomic(fileOf(raw), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

function fileOf(raw: string): string {
  return join(raw, ".fetch.json");
}

function isState(value: unknown): value is FetchState {
  return typeof value === "object" && value !== null && "source_id" in value && "etag" in value && "checked" in value;
}
