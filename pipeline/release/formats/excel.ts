import type { Cell, Row } from "../rows.ts";
import { csvPieces } from "./csv.ts";
import type { Format } from "./format.ts";

/** What a spreadsheet would take for a formula, or skip to find one. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * `excel/<table>.csv` for a double click: byte order mark, CRLF, and an apostrophe before each text that a spreadsheet would
 * run as a formula. Numbers are left alone, -5 too; the exact cells are those of `data/`.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const excel: Format = function* ({ tables }) {
  for (const { name, columns, rows } of tables) {
    const header = columns.map((column) => column.name);
    yield [`excel/${name}.csv`, { pieces: () => csvPieces(header, guardedRows(rows), FOR_EXCEL) }];
  }
};

const FOR_EXCEL = {
  bom: true,
  record_delimiter: "\r\n",
  quoted_match: /[\r\n]/u,
  cast: { boolean: (value: boolean) => (value ? "TRUE" : "FALSE"), number: (value: number) => String(value) },
};

function* guardedRows(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) yield row.map(guarded);
}

/** How many text cells of these rows need the guard. */
export function formulaCells(rows: Iterable<Row>): number {
  let count = 0;
  for (const row of rows) count += row.filter(isFormula).length;
  return count;
}

function guarded(cell: Cell): Cell {
  return isFormula(cell) ? `'${cell}` : cell;
}

function isFormula(cell: Cell): boolean {
  return typeof cell === "string" && FORMULA.test(cell);
}
