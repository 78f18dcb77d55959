import type { Codelists } from "../model/codelist.ts";
import type { Diff } from "../model/diff.ts";
import type { Document } from "../model/document.ts";
import { daysOf } from "../model/period.ts";
import type { Schemas } from "../model/schema.ts";
import type { Tables } from "../model/tables.ts";
import { type Dataset, OPEN_FIGURES } from "./dataset.ts";
import { compareReleases } from "./diff/compare.ts";
import { type Breach, breachesOf, type Declaration } from "./diff/guards.ts";
import { type Snapshot, snapshotOf } from "./diff/snapshot.ts";
import { nextVersion } from "./diff/version.ts";
import { type Content, type Pieces, piecesOf, type ReleaseData, type SqlScript } from "./formats/format.ts";
import { formats } from "./formats/index.ts";
import { fill } from "./rows.ts";
import { tablesOf } from "./table.ts";
import { type Keep, writeFormats } from "./write.ts";

export { catalogFiles, type Listed } from "./catalog.ts";
export type { Dataset } from "./dataset.ts";
export { changesText } from "./diff/changes-md.ts";
export { compareReleases } from "./diff/compare.ts";
export type { Breach, Declaration } from "./diff/guards.ts";
export { readSnapshot, type Snapshot } from "./diff/snapshot.ts";
export { compareVersions, nextVersion } from "./diff/version.ts";
export type { Content, Pieces, SqlScript } from "./formats/format.ts";
export { type LargeOptions, type LargeTable, largeRelease, layoutOf } from "./large.ts";
export type { Row, Rows } from "./rows.ts";
export type { Keep, Kept } from "./write.ts";
export { zipOf } from "./zip.ts";

/** The files of a release by their path within it. */
export type Files = ReadonlyMap<string, Content>;

export interface ReleaseOptions {
  /** Semantic version, "0.1.0". */
  readonly version: string;
  /** Day of the release, ISO 8601: data, never the clock; see `releaseDate`. */
  readonly created: string;
  readonly schemas: Schemas;
  readonly codelists: Codelists;
  /** Lower-case hex of the SHA-256 of bytes; hashing belongs to io. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Bytes of the SQLite database that a script makes. */
  readonly sqlite: (script: SqlScript) => Uint8Array;
  /** Version of the pipeline; the release's own where it is not given. */
  readonly software?: string;
  readonly dataset?: Dataset;
  /** The release before; none for a first release. */
  readonly previous?: Previous;
  /** Why a guard was overruled, in the words of whoever did. */
  readonly accepted?: string;
  /** The legal code of a licence by its SPDX identifier. */
  readonly licenses?: Readonly<Record<string, string>>;
}

/** The release before, as far as the next one depends on it. */
export interface Previous {
  readonly version: string;
  readonly snapshot: Snapshot;
  /** Its CHANGES.md. */
  readonly changes: string;
}

/** What the records would make of the release before. */
export interface Plan {
  readonly diff: Diff;
  /** The version that the difference asks for; that of the release before when there is none. */
  readonly version: string;
  /** What speaks against it; publish only when there is nothing, or over a reason that is recorded. */
  readonly breaches: readonly Breach[];
}

/** Compares what would be released with the release before: the difference, the version it asks for, and what speaks against it. */
export function planRelease(
  tables: Tables,
  options: Pick<ReleaseOptions, "created" | "schemas" | "codelists" | "dataset">,
  previous: Previous,
  declarations: readonly Declaration[],
): Plan {
  const filled = fill(tablesOf(options.schemas), tables, options.codelists);
  const now = snapshotOf(options.dataset ?? OPEN_FIGURES, filled, sortedByKey(options.codelists));
  const diff = compareReleases(previous.snapshot, now);
  return {
    diff,
    version: nextVersion(previous.version, diff.severity),
    breaches: breachesOf(diff, declarations, options.created),
  };
}

/**
 * Makes the files of a release from the records that passed validation and from what follows from them.
 * Pure: the same records and options give the same bytes, whatever the order of the records.
 *
 * @returns texts and bytes by path: "data/figures.csv", "datapackage.json", "SHA256SUMS"
 * @throws PipelineError when a schema does not describe a table
 */
export function release(tables: Tables, options: ReleaseOptions): Files {
  const dataset = options.dataset ?? OPEN_FIGURES;
  const codelists = sortedByKey(options.codelists);
  const filled = fill(tablesOf(options.schemas), tables, codelists);
  const previous = options.previous ?? null;
  const data: ReleaseData = {
    dataset,
    version: options.version,
    created: options.created,
    software: options.software ?? options.version,
    tables: filled,
    documents: tables.documents.toSorted((a, b) => (a.source_id < b.source_id ? -1 : 1)),
    schemas: sortedByKey(options.schemas),
    codelists,
    diff: previous === null ? null : compareReleases(previous.snapshot, snapshotOf(dataset, filled, codelists)),
    before: previous,
    accepted: options.accepted ?? null,
    legalCode: options.licenses?.[dataset.license.id] ?? null,
    large: false,
    sqlite: options.sqlite,
  };
  const files = new Map<string, Content>();
  const encoder = new TextEncoder();
  const keep: Keep = (path, content) => {
    const whole = inOnePiece(content);
    const bytes = typeof whole === "string" ? encoder.encode(whole) : whole;
    files.set(path, whole);
    return { content: whole, bytes: bytes.byteLength, sha256: options.sha256(bytes) };
  };
  writeFormats(formats, data, keep);
  return files;
}

function inOnePiece(content: Content | Pieces): Content {
  const pieces = [...piecesOf(content)];
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0];
  const texts = pieces.filter((piece) => typeof piece === "string");
  if (texts.length === pieces.length) return texts.join("");
  const encoder = new TextEncoder();
  const parts = pieces.map((piece) => (typeof piece === "string" ? encoder.encode(piece) : piece));
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The day that a release bears when nobody names one: the last day on which a source was taken or published.
 * A dataset is never older than what it was made from, and the same sources give the same day.
 *
 * @returns an ISO 8601 day; "1970-01-01" without any dated source
 */
export function releaseDate(documents: readonly Document[]): string {
  return documents
    .flatMap(({ accessed, published }) => [accessed, published])
    .map((period) => (period === null ? null : (daysOf(period)?.last ?? null)))
    .reduce<string>((newest, day) => (day !== null && day > newest ? day : newest), "1970-01-01");
}

function sortedByKey<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
