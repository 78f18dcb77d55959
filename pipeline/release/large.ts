import type { Codelists } from "../model/codelist.ts";
import type { Schemas } from "../model/schema.ts";
import type { Tables } from "../model/tables.ts";
import { type Dataset, OPEN_FIGURES } from "./dataset.ts";
import type { Content, Pieces, SqlScript } from "./formats/format.ts";
import { largeFormats } from "./formats/index.ts";
import { type Filled, looseRows, orderOf, type Row } from "./rows.ts";
import { tablesOf } from "./table.ts";
import { type Keep, writeFormats } from "./write.ts";

/** A table that is filled bit by bit. */
export interface LargeTable {
  readonly name: string;
  /** The order of its rows. */
  readonly order: (a: Row, b: Row) => number;
  /** The rows that some records add to it. */
  readonly rowsOf: (tables: Tables) => readonly Row[];
  /** The table, with all its rows in order. */
  readonly filled: (rows: Filled["rows"]) => Filled;
}

/** The tables of a release that is larger than the memory. */
export function layoutOf(schemas: Schemas, codelists: Codelists): readonly LargeTable[] {
  return tablesOf(schemas).map((table) => ({
    name: table.name,
    order: orderOf(table),
    rowsOf: (tables) => looseRows(table, tables, codelists),
    filled: (rows) => ({ ...table, rows }),
  }));
}

export interface LargeOptions {
  readonly version: string;
  readonly created: string;
  readonly software: string;
  readonly schemas: Schemas;
  readonly codelists: Codelists;
  readonly licenses?: Readonly<Record<string, string>>;
  readonly dataset?: Dataset;
  readonly sqlite: (script: SqlScript) => Content | Pieces;
}

/**
 * Makes the files of a release whose rows lie on a disk, each piece by piece: CSV, JSON lines, Parquet, SQLite, SDMX and all
 * descriptions. Left out is what only a small dataset is good for: JSON arrays, sheets, a file for each indicator, the texts
 * and the annotations, and a list of all sources in every description (`data/sources.csv` has it).
 */
export function largeRelease(tables: readonly Filled[], options: LargeOptions, keep: Keep): void {
  const { version, created, software, schemas, codelists, licenses, sqlite } = options;
  const dataset = options.dataset ?? OPEN_FIGURES;
  const data = {
    dataset,
    version,
    created,
    software,
    tables,
    documents: [],
    schemas,
    codelists,
    diff: null,
    before: null,
    accepted: null,
    legalCode: licenses?.[dataset.license.id] ?? null,
    large: true,
    sqlite,
  };
  writeFormats(largeFormats, data, keep);
}
