import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawEntry } from "../model/raw.ts";
import { reasonOf, walk } from "./files.ts";

/**
 * Everything below the folder of raw texts, sorted, each file with its bytes.
 * A link is not followed, since it may lead anywhere; a file that cannot be read says why.
 * @throws PipelineError when the folder itself cannot be read
 */
export function readRaw(folder: string): RawEntry[] {
  return walk(folder).map(({ path, kind }): RawEntry => {
    if (kind !== "file") return { path, kind };
    try {
      return { path, kind, bytes: readFileSync(join(folder, path)) };
    } catch (error) {
      return { path, kind: "unreadable", reason: reasonOf(error) };
    }
  });
}
