import { stringify } from "csv-stringify/sync";
import type { Cell } from "../rows.ts";
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
    const text = stringify([header, ...rows.map((row) => row.map(guarded))], {
      bom: true,
      record_delimiter: "\r\n",
      quoted_match: /[\r\n]/u,
      cast: { boolean: (value) => (value ? "TRUE" : "FALSE"), number: (value) => String(value) },
    });
    yield [`excel/${name}.csv`, text];
  }
};

/** How many text cells of these rows need the guard. */
export function formulaCells(rows: readonly (readonly Cell[])[]): number {
  return rows.reduce((count, row) => count + row.filter(isFormula).length, 0);
}

function guarded(cell: Cell): Cell {
  return isFormula(cell) ? `'${cell}` : cell;
}

function isFormula(cell: Cell): boolean {
  return typeof cell === "string" && FORMULA.test(cell);
}
