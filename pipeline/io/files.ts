import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PipelineError } from "../model/errors.ts";

/** What stands at a path below a folder; `path` has forward slashes on every system. */
export interface Entry {
  readonly path: string;
  readonly kind: "file" | "folder" | "link" | "other";
}

/** Lower-case hex of the SHA-256 of these bytes. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Order by UTF-16 code units: the same in every locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Everything below a folder, sorted, whatever order the file system lists it in.
 * Links are named and not followed; what begins with a dot is left out.
 * @throws PipelineError when the folder cannot be read
 */
export function walk(folder: string, below = ""): Entry[] {
  const entries: Entry[] = [];
  for (const item of listed(join(folder, below))) {
    if (item.name.startsWith(".")) continue;
    const path = below === "" ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) entries.push({ path, kind: "folder" }, ...walk(folder, path));
    else entries.push({ path, kind: item.isFile() ? "file" : item.isSymbolicLink() ? "link" : "other" });
  }
  return below === "" ? entries.sort((a, b) => byCodeUnits(a.path, b.path)) : entries;
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new PipelineError(
      "folder-unreadable",
      `${folder}: ${reasonOf(error)}, expected a folder. Create it, or name another one`,
      { cause: error },
    );
  }
}

/** The bytes of a file, or null where there is none. */
export function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * Writes a file so that a reader sees either the old bytes or all of the new ones, also after a crash.
 * The same bytes are not written again.
 * @returns whether the file changed
 * @throws PipelineError when the folder cannot be written
 */
export function writeFileAtomic(path: string, data: string | Uint8Array): boolean {
  const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
  if (sameBytes(path, bytes)) return false;
  return asOutput(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const aside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
    try {
      writeSynced(aside, bytes);
      renameSync(aside, path);
    } catch (error) {
      rmSync(aside, { force: true });
      throw error;
    }
    syncFolder(dirname(path));
    return true;
  });
}

/**
 * Makes sure before any work that a folder can be written to.
 * @throws PipelineError when it cannot
 */
export function ensureWritable(folder: string): void {
  asOutput(folder, () => {
    mkdirSync(folder, { recursive: true });
    const probe = join(folder, `.${randomBytes(6).toString("hex")}.tmp`);
    writeFileSync(probe, "");
    rmSync(probe);
  });
}

/** Writes a file and waits until the disk has it. */
export function writeSynced(path: string, bytes: string | Uint8Array): void {
  const handle = openSync(path, "w");
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the renames inside a folder last through a power cut, where the system can. */
export function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, "r");
  } catch {
    return; // Windows opens no folders; its renames are journalled
  }
  try {
    fsyncSync(handle);
  } catch {
    // some network file systems cannot; the rename itself has happened
  } finally {
    closeSync(handle);
  }
}

/** Runs a write and turns the system's complaint into one that says where and what to do. */
export function asOutput<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof PipelineError || codeOf(error) === null) throw error;
    throw new PipelineError(
      "output-unwritable",
      `${path}: ${reasonOf(error)}, expected to be able to write here. Mend the folder's owner, rights or space, or name another one with --output`,
      { cause: error },
    );
  }
}

/** "ENOENT" and the like; null for what is no complaint of the system. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** The system's complaint without the path and the call that Node adds: "no such file or directory". */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z]+: ([^,]+)/u.exec(message)?.[1] ?? message;
}

function sameBytes(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(path), bytes) === 0;
  } catch {
    return false;
  }
}
