import type { RawEntry } from "../model/raw.ts";
import { type Fault, faultOf } from "./fault.ts";
import { formatOf } from "./formats/index.ts";

const METADATA = ".source.json";
/** Files that other stages and people read. */
const NOT_SOURCES = new Set(["corrections.csv", "feeds.json", "README.md"]);
/** What may stand in a web address, a file name and a shell command as it is. */
const SOURCE_ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)+$/u;

/** A file with a text and the file with its metadata. */
export interface RawSource {
  readonly source_id: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly metadata_path: string;
  /** Null when there is none. */
  readonly metadata: Uint8Array | null;
}

export interface BadEntry {
  readonly path: string;
  readonly source_id: string | null;
  readonly fault: Fault;
}

/**
 * Pairs texts with their metadata. The id of a source is its path below `raw/` without the last extension:
 * `raw/hops/who-decriminalization-2014.txt` is `hops/who-decriminalization-2014`, for good.
 * Two texts with one id are both set aside, since nothing tells which is meant.
 */
export function pairSources(entries: readonly RawEntry[]): { sources: RawSource[]; bad: BadEntry[] } {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const texts = entries.filter((entry) => isText(entry));
  const paths = new Map<string, string[]>();
  for (const { path } of texts) paths.set(idOf(path), [...(paths.get(idOf(path)) ?? []), path]);

  const sources: RawSource[] = [];
  const bad: BadEntry[] = entries.flatMap((entry) => strayFault(entry, paths) ?? []);
  for (const entry of texts) {
    const source_id = idOf(entry.path);
    const metadata_path = `${source_id}${METADATA}`;
    const fault = entryFault(entry, paths.get(source_id) ?? []);
    const metadata = byPath.get(metadata_path);
    if (fault !== null) bad.push({ path: entry.path, source_id, fault });
    else if (entry.kind === "file") {
      const bytes = metadata?.kind === "file" ? metadata.bytes : null;
      sources.push({ source_id, path: entry.path, bytes: entry.bytes, metadata_path, metadata: bytes });
    }
  }
  return { sources, bad };
}

function idOf(path: string): string {
  return path.slice(0, path.lastIndexOf("."));
}

/** The id that a file belongs to, text or metadata: files of different ids have nothing to do with each other. */
export function ownerOf(path: string): string {
  return path.endsWith(METADATA) ? path.slice(0, -METADATA.length) : isTextName(path) ? idOf(path) : path;
}

/** Whatever bears the name of a text, a folder called "x.txt" too. */
function isText({ path }: RawEntry): boolean {
  return isTextName(path);
}

function isTextName(path: string): boolean {
  return !NOT_SOURCES.has(path) && !path.endsWith(METADATA) && formatOf(path) !== null;
}

function entryFault(entry: RawEntry, sameId: readonly string[]): Fault | null {
  const id = idOf(entry.path);
  if (entry.kind === "folder") {
    return faultOf("source-not-a-file", "a folder, expected a file with a text. Rename the folder");
  }
  if (entry.kind === "link") {
    return faultOf("source-not-a-file", "a symbolic link, expected the file itself. Copy the file here");
  }
  if (entry.kind === "unreadable") {
    return faultOf("source-unreadable", `${entry.reason}, expected a file that can be read. Mend its rights`);
  }
  if (entry.kind === "large") {
    return faultOf(
      "source-too-large",
      `${entry.size} bytes, expected no more than ${entry.limit}. Split the text, or take what is no text out of it`,
    );
  }
  if (entry.kind !== "file") {
    return faultOf("source-not-a-file", "neither file nor folder, expected a file with a text. Take it away");
  }
  if (!SOURCE_ID.test(id)) {
    return faultOf(
      "source-name",
      "a name that cannot be an id, expected raw/<publisher>/<slug>.<ext> in small letters, digits, points, hyphens and underscores. Rename it",
    );
  }
  if (sameId.length > 1) {
    return faultOf(
      "source-id-twice",
      `one of ${sameId.length} files with the id ${JSON.stringify(id)} (${sameId.join(", ")}), expected one. Rename or take away the others`,
    );
  }
  return null;
}

/** Files that are neither a text nor the metadata of one. */
function strayFault(entry: RawEntry, texts: ReadonlyMap<string, readonly string[]>): BadEntry | null {
  if (entry.kind === "folder" || NOT_SOURCES.has(entry.path) || isText(entry)) return null;
  if (!entry.path.endsWith(METADATA)) {
    const message =
      "a file of no known format, expected .txt, .md, .html, .pdf, .docx or .source.json. Convert it or take it away";
    return { path: entry.path, source_id: null, fault: faultOf("format-unknown", message) };
  }
  const source_id = entry.path.slice(0, -METADATA.length);
  if (texts.has(source_id)) return null;
  const message = "metadata without a text, expected the text beside it under the same name. Add it or take this away";
  return { path: entry.path, source_id, fault: faultOf("source-missing", message) };
}
