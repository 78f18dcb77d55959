import type { Codelists } from "../model/codelist.ts";
import type { JsonSchema, Schemas } from "../model/schema.ts";
import type { Tables } from "../model/tables.ts";

export type Content = string | Uint8Array;

/** A cell and a row of a released table, as `data/<table>.json` holds them. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** A file of the release, as people download it. */
export interface ReleaseFile {
  readonly path: string;
  readonly content: Content;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** What the descriptions say of the dataset as a whole. */
export interface DatasetInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly publisher: string;
  /** Address that the site is served from, with a slash at its end; null while there is none. */
  readonly homepage: string | null;
  readonly license: { readonly id: string; readonly title: string; readonly url: string };
}

/** A release that was published, newest first in a list. */
export interface ReleaseNote {
  readonly version: string;
  /** ISO 8601 day. */
  readonly created: string;
  /** Its CHANGES.md; empty where there is none. */
  readonly changes: string;
}

/** All that the site is made from: one release, and the texts it was read from. */
export interface SiteInput {
  readonly dataset: DatasetInfo;
  readonly version: string;
  /** ISO 8601 day of the release. */
  readonly created: string;
  /** Version of the pipeline. */
  readonly software: string;
  readonly releases: readonly ReleaseNote[];
  /** Records as the stages hand them over; the same as the release's. */
  readonly tables: Tables;
  /** Rows of the released tables by table, in the order of their columns. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly schemas: Schemas;
  readonly codelists: Codelists;
  readonly files: readonly ReleaseFile[];
  /** The release as one archive; null where the site goes without it. */
  readonly archive: ReleaseFile | null;
  /** Whether the text of a source may be shown whole: its licence decides, as in the release. */
  readonly isOpen: (sourceId: string) => boolean;
  /** `docs/method.md`. */
  readonly method: string;
  /** Style and scripts of the pages by name: "style/1-base.css", "app.js". */
  readonly assets: ReadonlyMap<string, string>;
}

/** A released table as its schema describes it: name, title and columns. */
export interface TableInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly position: number;
  readonly schema: JsonSchema;
}
