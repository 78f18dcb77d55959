import type { Filled, Row } from "../rows.ts";
import type { Column } from "../table.ts";
import type { Format, SqlScript } from "./format.ts";

/**
 * `data/openfigures.sqlite`: all tables and code lists with their keys, indexes on what is looked up, and views for readers.
 * Strict tables: a text in a number column cannot come in.
 * @see https://www.sqlite.org/stricttables.html
 */
export const sqlite: Format = function* ({ tables, codelists, sqlite: run }) {
  const lists = Object.entries(codelists).map(([name, rows]) => {
    const columns = Object.keys(rows[0] ?? { code: "", label: "" });
    return { name: `codelist_${name}`, columns, rows: rows.map((row) => columns.map((column) => row[column] || null)) };
  });
  const script: SqlScript = {
    before: [
      ...tables.map(createTable),
      ...lists.map(
        ({ name, columns }) => `CREATE TABLE ${id(name)} (${columns.map(codelistColumn).join(", ")}) STRICT`,
      ),
    ],
    inserts: [
      ...tables.map(({ name, columns, rows }) => ({ sql: insertInto(name, columns.length), rows: storableRows(rows) })),
      ...lists.map(({ name, columns, rows }) => ({ sql: insertInto(name, columns.length), rows })),
    ],
    after: [...tables.flatMap(createIndexes), ...VIEWS],
  };
  yield ["data/openfigures.sqlite", run(script)];
};

/** Views that join what most readers join themselves. */
const VIEWS = [
  `CREATE VIEW figures_with_source AS
SELECT f.*, s."title" AS source_title, s."publisher" AS source_publisher, s."url" AS source_url
FROM "figures" f JOIN "sources" s USING ("source_id")`,
  `CREATE VIEW changes_with_quotes AS
SELECT c.*, a."quote" AS start_quote, b."quote" AS end_quote, b."sentence" AS end_sentence
FROM "changes" c JOIN "figures" a ON a."figure_id" = c."start_figure_id" JOIN "figures" b ON b."figure_id" = c."end_figure_id"`,
  `CREATE VIEW rejected_mentions AS
SELECT l."source_id", l."start", l."end", l."text", l."reason", r."label" AS reason_label, r."definition" AS reason_definition
FROM "ledger" l LEFT JOIN "codelist_reasons" r ON r."code" = l."reason" WHERE l."outcome" = 'rejected'`,
];

function createTable({ name, columns, primary_key, foreign_keys }: Filled): string {
  const lines = [
    ...columns.map(
      (column) => `${id(column.name)} ${typeOf(column)}${column.nullable ? "" : " NOT NULL"}${checkOf(column)}`,
    ),
    ...(primary_key.length === 0 ? [] : [`PRIMARY KEY (${primary_key.map(id).join(", ")})`]),
    ...foreign_keys.map(
      (key) =>
        `FOREIGN KEY (${key.columns.map(id).join(", ")}) REFERENCES ${id(key.table)} (${key.references.map(id).join(", ")})`,
    ),
  ];
  return `CREATE TABLE ${id(name)} (\n  ${lines.join(",\n  ")}\n) STRICT`;
}

function typeOf({ type }: Column): string {
  if (type === "integer" || type === "boolean") return "INTEGER";
  return type === "number" ? "REAL" : "TEXT";
}

function checkOf(column: Column): string {
  if (column.type === "boolean") return ` CHECK (${id(column.name)} IN (0, 1))`;
  return column.enum === null ? "" : ` CHECK (${id(column.name)} IN (${column.enum.map(literal).join(", ")}))`;
}

function createIndexes({ name, columns, foreign_keys, primary_key }: Filled): readonly string[] {
  const looked = new Set([
    ...foreign_keys.flatMap((key) => key.columns),
    ...["indicator_id", "ref_area", "time_period"].filter((each) => columns.some((column) => column.name === each)),
  ]);
  return [...looked]
    .filter((column) => column !== primary_key[0])
    .map((column) => `CREATE INDEX ${id(`${name}_${column}`)} ON ${id(name)} (${id(column)})`);
}

function codelistColumn(name: string): string {
  return `${id(name)} TEXT${name === "code" ? " NOT NULL PRIMARY KEY" : ""}`;
}

function insertInto(table: string, columns: number): string {
  return `INSERT INTO ${id(table)} VALUES (${Array.from({ length: columns }, () => "?").join(", ")})`;
}

function* storableRows(rows: Iterable<Row>): Generator<readonly (string | number | null)[]> {
  for (const row of rows) yield row.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell));
}

function id(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
