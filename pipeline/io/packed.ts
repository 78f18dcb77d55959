import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { sha256 } from "./files.ts";

/** Contents in packed form, kept from run to run in one file. */
export interface PackedStore {
  /** What `pack` makes of these bytes, without making it twice. */
  packed(bytes: Uint8Array): Uint8Array;
  has(bytes: Uint8Array): boolean;
  /** Takes what `pack` makes of these bytes from whoever has made it. */
  add(bytes: Uint8Array, packed: Uint8Array): void;
  /** Keeps what was asked for, and only that. */
  keep(): void;
}

/** Of one content: its hash, and length and hash of its packed form. */
type Entry = readonly [content: string, length: number, packed: string];

/**
 * Opens a store. Each packed form is held against its hash before it is used: what a crash, a full disk or a person
 * changed is made again. A store that cannot be written only costs time, so that is no error.
 *
 * @param key hash of all that decides how something is packed; what was kept under another one is not used
 * @param damaged told the path of a store that is not as it was written
 */
export function openPacked(
  path: string,
  key: string,
  pack: (bytes: Uint8Array) => Uint8Array,
  damaged: (path: string) => void,
): PackedStore {
  const before = storedIn(path, key, damaged);
  const used = new Map<string, Uint8Array>();
  return {
    packed(bytes) {
      const content = sha256(bytes);
      const packed = used.get(content) ?? before.get(content) ?? pack(bytes);
      used.set(content, packed);
      return packed;
    },
    has: (bytes) => before.has(sha256(bytes)),
    add: (bytes, packed) => void used.set(sha256(bytes), packed),
    keep() {
      const isSame = used.size === before.size && [...used.keys()].every((content) => before.has(content));
      if (!isSame) write(path, key, used);
    },
  };
}

function storedIn(path: string, key: string, damaged: (path: string) => void): ReadonlyMap<string, Uint8Array> {
  const stored = new Map<string, Uint8Array>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return stored;
  }
  const end = bytes.indexOf("\n");
  const entries = entriesOf(bytes.toString("utf8", 0, Math.max(0, end)), key);
  if (entries === "other key") return stored;
  let from = end + 1;
  let sound = entries !== null;
  for (const [content, length, hash] of entries ?? []) {
    const packed = bytes.subarray(from, from + length);
    from += length;
    if (sha256(packed) === hash) stored.set(content, packed);
    else sound = false;
  }
  if (!sound) damaged(path);
  return stored;
}

function entriesOf(head: string, key: string): readonly Entry[] | "other key" | null {
  const [, hash, json] = /^(\S+) (.*)$/u.exec(head) ?? [];
  if (json === undefined || sha256(json) !== hash) return null;
  const parsed: { key: string; entries: readonly Entry[] } = JSON.parse(json);
  return parsed.key === key ? parsed.entries : "other key";
}

function write(path: string, key: string, stored: ReadonlyMap<string, Uint8Array>): void {
  const entries = [...stored].map(([content, packed]): Entry => [content, packed.length, sha256(packed)]);
  const json = JSON.stringify({ key, entries });
  const aside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // not synced: the hashes tell what a power cut left of it
    writeFileSync(aside, Buffer.concat([Buffer.from(`${sha256(json)} ${json}\n`), ...stored.values()]));
    renameSync(aside, path);
  } catch {
    rmSync(aside, { force: true });
  }
}
