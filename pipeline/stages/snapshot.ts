import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Described } from "../ingest/describe.ts";
import { textFaultOf } from "../ingest/read.ts";
import { sha256 } from "../io/files.ts";
import { writeNew } from "../io/raw.ts";
import { PipelineError } from "../model/errors.ts";
import { createReading } from "./reading.ts";

/** A document as received, and what is said about it from outside; what is said wins over what it says itself. */
export interface Received {
  /** File name or address; its ending tells the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly said: Described;
  /** Id to give the source; made from publisher and title where none is given. */
  readonly id?: string;
}

export interface Snapshot {
  readonly source_id: string;
  /** False when the newest snapshot holds the same text already. */
  readonly changed: boolean;
  /** The source that this one takes the place of. */
  readonly supersedes: string | null;
}

const EXTENSION = /\.(?:txt|md|html|pdf|docx)$/u;
const DATED = /\.(?<day>\d{4}-\d{2}-\d{2})(?:-\d+)?$/u;

/** Documents of others are taken apart in a thread that can be stopped: one for all of them, started with the first. */
const reading = createReading();

/**
 * Keeps a document below `raw/`, with its metadata beside it. A snapshot is never overwritten: another text under the
 * same id becomes a source of its own, dated, that supersedes the one before.
 *
 * @param day ISO 8601: when it was received
 * @throws PipelineError when it cannot be read, or the document does not tell what must be known
 */
export async function keepSnapshot(raw: string, received: Received, day: string): Promise<Snapshot> {
  const { name, bytes } = received;
  const read = await reading.read(name, bytes);
  if ("fault" in read) throw new PipelineError(read.fault, `${name}: ${read.message}`);
  const { text } = read;
  const fault = textFaultOf(text);
  if (fault !== null) throw new PipelineError(fault.fault, `${name}: ${fault.message}`);
  const metadata = { ...(await reading.describe(name, bytes)), ...received.said, accessed: day };
  const id = received.id ?? idOf(metadata, name);
  const newest = newestOf(raw, id);
  if (newest !== null && (await isSameText(raw, newest, text))) {
    return { source_id: sourceOf(newest), changed: false, supersedes: null };
  }
  const source_id = newest === null ? id : freeId(raw, id, day);
  const supersedes = newest === null ? null : sourceOf(newest);
  const record = recordOf(name, metadata, supersedes);
  mkdirSync(dirname(join(raw, source_id)), { recursive: true });
  // metadata first: a text without it would be refused, while metadata without a text is told and mended
  writeNew(join(raw, `${source_id}.source.json`), `${JSON.stringify(record, null, 2)}\n`);
  writeNew(join(raw, `${source_id}${extensionOf(name)}`), bytes);
  return { source_id, changed: true, supersedes };
}

/** What a page shows changes with every visit (numbers of forms, advertisements); what counts is its text. */
async function isSameText(raw: string, path: string, text: string): Promise<boolean> {
  const known = await reading.read(path, readFileSync(join(raw, path)));
  return "text" in known && sha256(known.text) === sha256(text);
}

const FIELDS = ["title", "publisher", "author", "url", "published", "accessed", "language", "license"] as const;

function recordOf(name: string, metadata: Described, supersedes: string | null): Record<string, string> {
  const license = metadata.license ?? "not stated";
  const record = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = field === "license" ? license : metadata[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
  for (const field of ["title", "publisher"]) {
    if (record[field] !== undefined) continue;
    throw new PipelineError(
      "metadata-missing",
      `${name}: a document that does not tell its ${field}, expected one that does. Give it with --${field}`,
    );
  }
  return supersedes === null ? record : { ...record, supersedes };
}

function idOf({ title, publisher }: Described, name: string): string {
  const folder = slugOf(publisher ?? "");
  const slug = slugOf(title ?? basename(name).replace(EXTENSION, ""));
  if (folder !== "" && slug !== "") return `${folder}/${slug}`;
  throw new PipelineError(
    "id-missing",
    `${name}: no title and publisher that an id could be made of, expected both. Give --publisher and --title, or --id`,
  );
}

/** Small letters, digits and hyphens, at most 80: what may stand in a file name anywhere. */
export function slugOf(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 80)
    .replace(/-+$/u, "");
}

/** File of the newest snapshot of an id: the plain one, then by day. */
function newestOf(raw: string, id: string): string | null {
  const folder = join(raw, dirname(id));
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => {
    if (!EXTENSION.test(name)) return false;
    const stem = name.replace(EXTENSION, "");
    return stem === basename(id) || stem.replace(DATED, "") === basename(id);
  });
  const newest = names.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).at(-1);
  return newest === undefined ? null : `${dirname(id)}/${newest}`;
}

function orderOf(name: string): string {
  const [, day = "", number = "1"] = /\.(\d{4}-\d{2}-\d{2})(?:-(\d+))?\.[a-z]+$/u.exec(name) ?? [];
  return `${day} ${number.padStart(6, "0")}`;
}

function freeId(raw: string, id: string, day: string): string {
  for (let number = 1; ; number++) {
    const source_id = number === 1 ? `${id}.${day}` : `${id}.${day}-${number}`;
    if (!existsSync(join(raw, `${source_id}.source.json`))) return source_id;
  }
}

function sourceOf(path: string): string {
  return path.replace(EXTENSION, "");
}

/** The ending by which the format is known; what has none is told by its content type. */
export function extensionOf(name: string): string {
  const ending = /\.[a-z]+$/u.exec(name.toLowerCase())?.[0] ?? "";
  return (
    new Map([
      [".markdown", ".md"],
      [".htm", ".html"],
      [".xhtml", ".html"],
    ]).get(ending) ?? ending
  );
}
