import type { Codelists } from "../model/codelist.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { SourceLedgerEntry } from "../model/ledger.ts";
import type { Tables } from "../model/tables.ts";
import { SEPARATOR, type Table } from "./table.ts";

export type Cell = string | number | boolean | null;

/** The cells of a row in the order of the table's columns. */
export type Row = readonly Cell[];

/** Rows in their order, as often as they are asked for: an array, or what lies on a disk. */
export interface Rows extends Iterable<Row> {
  readonly length: number;
}

/** A table with its rows, sorted. */
export interface Filled extends Table {
  readonly rows: Rows;
}

/** What a row is made from, table by table. A new table is one line here and its schema. */
const RECORDS: Readonly<Record<string, (tables: Tables, codelists: Codelists) => readonly object[]>> = {
  sources: (tables) => sources(tables.documents, tables.accepted, tables.accepted_ledger),
  figures: (tables) => tables.accepted.map(flatFigure),
  figure_areas: (tables, codelists) => areas(tables.accepted, codelists),
  figure_evidence: (tables) => tables.accepted.flatMap(evidence),
  observations: (tables) => tables.observations,
  changes: (tables) => tables.changes,
  statements: (tables) => tables.accepted_statements,
  events: (tables) => tables.accepted_events,
  ledger: (tables) => tables.accepted_ledger,
  metrics: (tables) => tables.metrics,
  audits: (tables) => tables.audits,
  comparisons: (tables) => tables.comparisons,
  corrections: (tables) => tables.corrections,
  rejections: (tables) => tables.rejections,
};

/**
 * Fills the tables of a release with rows: flat, in the order of the columns, sorted by the columns that the schema names.
 * Lists are joined by ";", what is empty is null.
 */
export function fill(layout: readonly Table[], tables: Tables, codelists: Codelists): readonly Filled[] {
  return layout.map((table) => ({ ...table, rows: looseRows(table, tables, codelists).sort(orderOf(table)) }));
}

/** The rows of a table, in no order. */
export function looseRows(table: Table, tables: Tables, codelists: Codelists): Row[] {
  const records = RECORDS[table.name];
  if (records === undefined) throw new Error(`${table.schema}: no records for the table "${table.name}"`);
  return records(tables, codelists).map((record) => rowOf(record, table));
}

/** The table of this name; a release has it or the schemas are broken. */
export function tableNamed(tables: readonly Filled[], name: string): Filled {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no schema has the table "${name}"`);
  return table;
}

/** The cell of a row in a column. */
export function cellOf(table: Table, row: Row, name: string): Cell {
  const at = table.columns.findIndex((column) => column.name === name);
  if (at === -1) throw new Error(`${table.name} has no column "${name}"`);
  return row[at] ?? null;
}

function rowOf(record: object, table: Table): Row {
  const values = new Map<string, unknown>(Object.entries(record));
  return table.columns.map((column) => storable(values.get(column.name), `${table.name}.${column.name}`));
}

function storable(value: unknown, where: string): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  // -0 is printed "0" by JSON and CSV: one zero in every format
  if (typeof value === "number" && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(SEPARATOR);
  throw new Error(`${where}: ${String(value)} does not fit into a cell`);
}

/** Rows by their sort columns: null first, numbers by size, strings by code unit; then by all cells, so that no order of input shows. */
export function orderOf(table: Table): (a: Row, b: Row) => number {
  const order = table.sort.map((name) => table.columns.findIndex((column) => column.name === name));
  const all = [...order, ...table.columns.keys()];
  return (a, b) => {
    for (const at of all) {
      const difference = compare(a[at] ?? null, b[at] ?? null);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** Orders two cells of one column. */
export function compare(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

function sources(documents: readonly Document[], figures: readonly Figure[], ledger: readonly SourceLedgerEntry[]) {
  const figuresOf = countBySource(figures);
  const rejectedOf = countBySource(ledger.filter((entry) => entry.outcome === "rejected"));
  return documents.map((document) => ({
    ...document,
    figures: figuresOf.get(document.source_id) ?? 0,
    rejected: rejectedOf.get(document.source_id) ?? 0,
  }));
}

function countBySource(records: readonly { readonly source_id: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source_id } of records) counts.set(source_id, (counts.get(source_id) ?? 0) + 1);
  return counts;
}

function flatFigure(figure: Figure) {
  return {
    ...figure,
    per_value: figure.per?.value ?? null,
    per_unit: figure.per?.unit ?? null,
    superseded: figure.superseded ?? false,
  };
}

function areas(figures: readonly Figure[], codelists: Codelists) {
  const names = new Map((codelists.areas ?? []).map((area) => [area.code, area.label]));
  return figures.flatMap(({ figure_id, ref_area }) =>
    ref_area.map((code) => ({ figure_id, ref_area: code, ref_area_name: names.get(code) ?? null })),
  );
}

function evidence({ figure_id, evidence: spans }: Figure) {
  return Object.entries(spans).map(([field, span]) => ({ figure_id, field, start: span.start, end: span.end }));
}
