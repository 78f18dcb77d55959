import type { Filled } from "../rows.ts";
import type { Format } from "./format.ts";

/** Characters that become a piece together. */
const MANY = 1 << 20;

/** `data/<table>.json`, an array with one row a line, and `data/<table>.jsonl`, the same rows; the cells are those of the CSV, typed. */
export const json: Format = function* ({ tables, large }) {
  for (const table of tables) {
    // what memory holds is written out once, for both
    const lines = large ? null : [...linesOf(table)];
    if (lines !== null) yield [`data/${table.name}.json`, { pieces: () => gathered(arrayOf(lines)) }];
    yield [`data/${table.name}.jsonl`, { pieces: () => gathered(ended(lines ?? linesOf(table))) }];
  }
};

function* arrayOf(lines: readonly string[]): Generator<string> {
  let before = "[\n";
  for (const line of lines) {
    yield before + line;
    before = ",\n";
  }
  yield lines.length === 0 ? "[]\n" : "\n]\n";
}

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

function* linesOf({ columns, rows }: Filled): Generator<string> {
  const keys = columns.map((column) => JSON.stringify(column.name));
  for (const row of rows) yield `{${row.map((cell, at) => `${keys[at]}:${JSON.stringify(cell)}`).join(",")}}`;
}

/** Short texts as fewer long ones. */
export function* gathered(texts: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const text of texts) {
    batch.push(text);
    length += text.length;
    if (length < MANY) continue;
    yield batch.join("");
    batch = [];
    length = 0;
  }
  if (length > 0) yield batch.join("");
}
