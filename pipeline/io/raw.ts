import { randomBytes } from "node:crypto";
import { closeSync, constants, fstatSync, linkSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PipelineError } from "../model/errors.ts";
import type { RawEntry } from "../model/raw.ts";
import { codeOf, reasonOf, walk, writeSynced } from "./files.ts";

/** No text is this large; a file that is would only fill the memory. */
export const MAX_BYTES = 50_000_000;

/**
 * Everything below the folder of raw texts, sorted, each file with its bytes.
 * A link is not followed, since it may lead anywhere; a file that cannot be read, or is too large to be, says so.
 * @throws PipelineError when the folder itself cannot be read
 */
export function readRaw(folder: string, maxBytes = MAX_BYTES): RawEntry[] {
  return walk(folder).map(({ path, kind }): RawEntry => {
    if (kind !== "file") return { path, kind };
    try {
      return readOne(join(folder, path), path, maxBytes);
    } catch (error) {
      return { path, kind: "unreadable", reason: reasonOf(error) };
    }
  });
}

function readOne(full: string, path: string, maxBytes: number): RawEntry {
  // a file may become a link between the listing and the reading
  const handle = openSync(full, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = fstatSync(handle);
    if (size > maxBytes) return { path, kind: "large", size, limit: maxBytes };
    return { path, kind: "file", bytes: readFileSync(handle) };
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a file that must not be there yet, all of it or nothing.
 * @throws PipelineError when it is there, since what was received is never changed
 */
export function writeNew(path: string, content: string | Uint8Array): void {
  const aside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    writeSynced(aside, content);
    linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    throw new PipelineError(
      "snapshot-exists",
      `${path}: a file is there, expected none. What was received is never overwritten: choose another --id`,
      { cause: error },
    );
  } finally {
    rmSync(aside, { force: true });
  }
}
