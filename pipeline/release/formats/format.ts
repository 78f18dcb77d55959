import type { Codelists } from "../../model/codelist.ts";
import type { Diff } from "../../model/diff.ts";
import type { Document } from "../../model/document.ts";
import type { Schemas } from "../../model/schema.ts";
import type { Dataset } from "../dataset.ts";

import type { Filled } from "../rows.ts";

/** A file in one piece. */
export type Content = string | Uint8Array;

/** A file piece by piece, made anew each time it is asked for: a table may be larger than the memory. */
export interface Pieces {
  readonly pieces: () => Iterable<Content>;
}

/** The pieces of a file, of which there may be but one. */
export function piecesOf(content: Content | Pieces): Iterable<Content> {
  return typeof content === "object" && "pieces" in content ? content.pieces() : [content];
}

/** What makes a database: run in this order, in one transaction. */
export interface SqlScript {
  readonly before: readonly string[];
  readonly inserts: readonly {
    readonly sql: string;
    readonly rows: Iterable<readonly (string | number | null)[]>;
  }[];
  readonly after: readonly string[];
}

/** All that a release says, before it is written in any format. */
export interface ReleaseData {
  readonly dataset: Dataset;
  /** Semantic version. */
  readonly version: string;
  /** ISO 8601 day of the release. */
  readonly created: string;
  /** Version of the pipeline that made it. */
  readonly software: string;
  readonly tables: readonly Filled[];
  readonly documents: readonly Document[];
  readonly schemas: Schemas;
  readonly codelists: Codelists;
  /** Difference to the release before; null for a first release. */
  readonly diff: Diff | null;
  /** Number of the release before, and its CHANGES.md. */
  readonly before: { readonly version: string; readonly changes: string } | null;
  /** Why a guard was overruled; null when none was. */
  readonly accepted: string | null;
  /** The licence of the data in full; null where it is not to hand. */
  readonly legalCode: string | null;
  /** Whether the tables are too large for what holds them whole: some formats are left out then. */
  readonly large: boolean;
  /** Runs a script on an empty SQLite database and gives the bytes of its file; a database needs io. */
  readonly sqlite: (script: SqlScript) => Content | Pieces;
}

/** A file already written, as descriptions of the release refer to it. */
export interface WrittenFile {
  readonly path: string;
  readonly content: Content | Pieces;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** The files of a release by path, in the order written. */
export type Written = ReadonlyMap<string, WrittenFile>;

/** Writes a release in one format. It sees the files of the formats before it. */
export type Format = (
  release: ReleaseData,
  written: Written,
) => Iterable<readonly [path: string, content: Content | Pieces]>;
