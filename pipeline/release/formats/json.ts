import type { Filled } from "../rows.ts";
import type { Format } from "./format.ts";

/** `data/<table>.json`, an array with one row a line, and `data/<table>.jsonl`, the same rows; the cells are those of the CSV, typed. */
export const json: Format = function* ({ tables }) {
  for (const table of tables) {
    const lines = linesOf(table);
    yield [`data/${table.name}.json`, lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`];
    yield [`data/${table.name}.jsonl`, lines.map((line) => `${line}\n`).join("")];
  }
};

function linesOf(table: Filled): readonly string[] {
  const keys = table.columns.map((column) => JSON.stringify(column.name));
  return table.rows.map((row) => `{${row.map((cell, at) => `${keys[at]}:${JSON.stringify(cell)}`).join(",")}}`);
}
