import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "./files.ts";
import { openPacked, type PackedStore } from "./packed.ts";

/** Results kept by the hash of all that they were made from. */
export interface Cache {
  /** The value kept under a key; null where there is none, or none that can be believed. */
  get(stage: string, key: string): unknown;
  put(stage: string, key: string, value: unknown): void;
  /** A store of packed forms of contents, which `pack` makes; the key is the hash of all that decides how. */
  packed(stage: string, key: string, pack: (bytes: Uint8Array) => Uint8Array): PackedStore;
  /** Throws away what nobody asked for of a stage since the cache was opened. */
  prune(stage: string): void;
  /** Entries that were there but not as they had been written. */
  readonly damaged: readonly string[];
}

/**
 * Opens the cache in a folder. An entry carries the hash of its content: one that a crash, a full disk or a person
 * changed is thrown away and made again. A cache that cannot be written only costs time, so that is no error.
 */
export function openCache(folder: string): Cache {
  const used = new Set<string>();
  const damaged: string[] = [];
  const pathOf = (stage: string, key: string): string => join(folder, stage, key.slice(0, 2), `${key}.json`);
  return {
    damaged,
    get(stage, key) {
      const path = pathOf(stage, key);
      used.add(path);
      let text: string;
      try {
        text = readFileSync(path, "utf8");
      } catch {
        return null;
      }
      const end = text.indexOf("\n");
      const content = text.slice(end + 1);
      if (end > 0 && sha256(content) === text.slice(0, end)) return JSON.parse(content);
      damaged.push(path);
      rmSync(path, { force: true });
      return null;
    },
    put(stage, key, value) {
      const path = pathOf(stage, key);
      used.add(path);
      const content = JSON.stringify(value);
      const aside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        // not synced: the hash tells what a power cut left of it
        writeFileSync(aside, `${sha256(content)}\n${content}`);
        renameSync(aside, path);
      } catch {
        rmSync(aside, { force: true });
      }
    },
    packed: (stage, key, pack) =>
      openPacked(join(folder, stage, "packed"), key, pack, (path) => void damaged.push(path)),
    prune(stage) {
      for (const path of filesBelow(join(folder, stage))) if (!used.has(path)) rmSync(path, { force: true });
    },
  };
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
