import { cellOf, type Filled, tableNamed } from "../rows.ts";
import { formulaCells } from "./excel.ts";
import type { Format } from "./format.ts";

/** `report.json`: what the release was made from and by, how many rows it has, and what was set aside for which reason. */
export const report: Format = function* ({ dataset, version, created, software, accepted, tables, documents }) {
  const content = {
    name: dataset.name,
    version,
    created,
    software: { name: "openfigures", version: software },
    accepted,
    inputs: documents.map(({ source_id, sha256, bytes }) => ({ source_id, sha256, bytes })),
    rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length])),
    rejected_mentions: counts(tableNamed(tables, "ledger"), "reason"),
    rejected_records: counts(tableNamed(tables, "rejections"), "reason_code"),
    verdicts: counts(tableNamed(tables, "changes"), "verdict"),
    formula_like_cells: Object.fromEntries(tables.map(({ name, rows }) => [name, formulaCells(rows)])),
  };
  yield ["report.json", `${JSON.stringify(content, null, 2)}\n`];
};

/** How often each code stands in a column, sorted by code; empty cells are left out. */
function counts(table: Filled, column: string): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const row of table.rows) {
    const code = cellOf(table, row, column);
    if (typeof code === "string") found.set(code, (found.get(code) ?? 0) + 1);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
