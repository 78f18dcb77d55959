import type { Codelists } from "../model/codelist.ts";
import { type Derivation, derive } from "./index.ts";
import { cellsOf, figuresFromRows, sourcesFromRows, type TextRow } from "./rows.ts";

/** The tables of a release that hold nothing but what follows from its figures, and the column each is known by. */
export const DERIVED_TABLES = {
  observations: "observation_id",
  changes: "change_id",
  metrics: "metric_id",
  audits: "audit_id",
  comparisons: "comparison_id",
} as const satisfies Record<keyof Derivation, string>;

export type DerivedTable = keyof typeof DERIVED_TABLES;

/** The rows of a release's CSV files, as read. */
export type ReleasedRows = Readonly<Record<DerivedTable | "figures" | "sources", readonly TextRow[]>>;

/** A cell that does not say what follows from the figures; `column` null where a whole row is missing or too many. */
export interface Difference {
  readonly table: DerivedTable;
  readonly id: string;
  readonly column: string | null;
  readonly released: string | null;
  readonly recomputed: string | null;
}

export interface Verification {
  /** Cells recomputed and compared. */
  readonly cells: number;
  readonly differences: readonly Difference[];
}

/**
 * Recomputes every derived cell of a release from its `figures.csv` (and, for what sources say of one another, the
 * publishers and dates in `sources.csv`) and compares. Nothing of the release is trusted but these two and the code lists.
 *
 * @throws Error when a row of the figures cannot be read
 */
export function verifyDerived(rows: ReleasedRows, codelists: Codelists): Verification {
  const derivation = derive(figuresFromRows(rows.figures), sourcesFromRows(rows.sources), codelists);
  const differences: Difference[] = [];
  let cells = 0;
  const names: readonly DerivedTable[] = ["observations", "changes", "metrics", "audits", "comparisons"];
  for (const table of names) {
    const key = DERIVED_TABLES[table];
    const released = new Map(rows[table].map((row) => [row[key] ?? "", row]));
    for (const record of derivation[table]) {
      const recomputed = cellsOf(record);
      const id = recomputed[key] ?? "";
      const row = released.get(id);
      released.delete(id);
      if (row === undefined) {
        differences.push({ table, id, column: null, released: null, recomputed: id });
        continue;
      }
      for (const column of new Set([...Object.keys(recomputed), ...Object.keys(row)])) {
        cells++;
        const [a, b] = [row[column] ?? "", recomputed[column] ?? ""];
        if (!sameCell(a, b)) differences.push({ table, id, column, released: a, recomputed: b });
      }
    }
    for (const id of released.keys()) differences.push({ table, id, column: null, released: id, recomputed: null });
  }
  return { cells, differences };
}

/** Equal as text, or as numbers that are only printed differently (1e21, 100.0). */
function sameCell(a: string, b: string): boolean {
  return a === b || (a !== "" && b !== "" && Number(a) === Number(b));
}
