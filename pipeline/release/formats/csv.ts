import { type Options, stringify } from "csv-stringify/sync";
import type { Cell } from "../rows.ts";
import type { Format } from "./format.ts";

/** Rows that become text together. */
const MANY = 10_000;

/** `data/<table>.csv`: UTF-8 without mark, LF, quotes only where needed, decimal points, empty for what is missing. */
export const csv: Format = function* ({ tables }) {
  for (const { name, columns, rows } of tables) {
    const header = columns.map((column) => column.name);
    yield [`data/${name}.csv`, { pieces: () => csvPieces(header, rows, PLAIN) }];
  }
};

const PLAIN: Options = {
  record_delimiter: "\n",
  // a bare carriage return would end the line for most readers
  quoted_match: /\r/u,
  cast: { boolean: (value) => (value ? "true" : "false"), number: (value) => String(value) },
};

/** Rows as RFC 4180 text but for the line ends, which are LF. Cells are exact: a quote is evidence. */
export function csvOf(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return [...csvPieces(header, rows, PLAIN)].join("");
}

/** Header and rows as text, some thousand rows a piece. */
export function* csvPieces(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  options: Options,
): Generator<string> {
  let batch: (readonly Cell[])[] = [header];
  let first = true;
  for (const row of rows) {
    batch.push(row);
    if (batch.length < MANY) continue;
    yield stringify(
      batch.map((each) => [...each]),
      first ? options : { ...options, bom: false },
    );
    first = false;
    batch = [];
  }
  if (batch.length > 0)
    yield stringify(
      batch.map((each) => [...each]),
      first ? options : { ...options, bom: false },
    );
}
