/** What a cell of a table holds. */
type Cell = string | number | boolean | null;

/** How much a reader of the data must mind: values corrected, something added, something broken. */
export const SEVERITIES = ["none", "patch", "minor", "major"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A difference in what the tables are, or in what is said of the whole. */
export interface StructuralChange {
  readonly severity: Severity;
  readonly kind: string;
  readonly table: string | null;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface FieldChange {
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

export interface TableDiff {
  readonly table: string;
  /** Rows in the release before, and now. */
  readonly before: number;
  readonly after: number;
  /** Keys of rows. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly key: string; readonly fields: readonly FieldChange[] }[];
}

export interface Diff {
  readonly severity: Severity;
  readonly structure: readonly StructuralChange[];
  /** The tables with a difference in rows. */
  readonly tables: readonly TableDiff[];
}
