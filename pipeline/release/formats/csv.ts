import { stringify } from "csv-stringify/sync";
import type { Cell } from "../rows.ts";
import type { Format } from "./format.ts";

/** `data/<table>.csv`: UTF-8 without mark, LF, quotes only where needed, decimal points, empty for what is missing. */
export const csv: Format = function* ({ tables }) {
  for (const table of tables) {
    const header = table.columns.map((column) => column.name);
    yield [`data/${table.name}.csv`, csvOf(header, table.rows)];
  }
};

/** Rows as RFC 4180 text but for the line ends, which are LF. Cells are exact: a quote is evidence. */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([[...header], ...rows.map((row) => [...row])], {
    record_delimiter: "\n",
    // a bare carriage return would end the line for most readers
    quoted_match: /\r/u,
    cast: { boolean: (value) => (value ? "true" : "false"), number: (value) => String(value) },
  });
}
