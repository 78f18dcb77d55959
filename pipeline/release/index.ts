import type { Codelists } from "../model/codelist.ts";
import type { Document } from "../model/document.ts";
import { daysOf } from "../model/period.ts";
import type { Schemas } from "../model/schema.ts";
import type { Tables } from "../model/tables.ts";
import { type Dataset, OPEN_FIGURES } from "./dataset.ts";
import type { Content, ReleaseData, SqlScript, WrittenFile } from "./formats/format.ts";
import { formats } from "./formats/index.ts";
import { fill } from "./rows.ts";
import { tablesOf } from "./table.ts";

export type { Dataset } from "./dataset.ts";
export type { Content, SqlScript } from "./formats/format.ts";

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
}

/**
 * Makes the files of a release from the records that passed validation and from what follows from them.
 * Pure: the same records and options give the same bytes, whatever the order of the records.
 *
 * @returns texts and bytes by path: "data/figures.csv", "datapackage.json", "SHA256SUMS"
 * @throws PipelineError when a schema does not describe a table
 */
export function release(tables: Tables, options: ReleaseOptions): Files {
  const data: ReleaseData = {
    dataset: options.dataset ?? OPEN_FIGURES,
    version: options.version,
    created: options.created,
    software: options.software ?? options.version,
    tables: fill(tablesOf(options.schemas), tables, options.codelists),
    documents: tables.documents.toSorted((a, b) => (a.source_id < b.source_id ? -1 : 1)),
    schemas: sortedByKey(options.schemas),
    codelists: sortedByKey(options.codelists),
    sqlite: options.sqlite,
  };
  const written = new Map<string, WrittenFile>();
  const encoder = new TextEncoder();
  for (const format of formats) {
    for (const [path, content] of format(data, written)) {
      const bytes = typeof content === "string" ? encoder.encode(content) : content;
      written.set(path, { path, content, bytes: bytes.byteLength, sha256: options.sha256(bytes) });
    }
  }
  return new Map([...written].map(([path, file]) => [path, file.content]));
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
