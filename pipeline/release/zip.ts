import { type Zippable, zipSync } from "fflate";
import type { Content } from "./formats/format.ts";

/** Files that are packed already. */
const PACKED = /\.(?:gz|parquet|zip)$/u;

/**
 * All files as one zip archive, below a folder of that name; the same files give the same bytes.
 * @param folder such as "open-figures-1.2.0", so that unpacking scatters nothing
 */
export function zipOf(folder: string, files: ReadonlyMap<string, Content>): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    entries[`${folder}/${path}`] = PACKED.test(path) ? [bytes, { level: 0 }] : bytes;
  }
  // the first moment that the format knows, in local time: it stores no zone, so that every machine writes the same
  const epoch = new Date(1980, 0, 1);
  return zipSync(entries, { level: 6, mtime: epoch, os: 3, attrs: 0o644 << 16 });
}
