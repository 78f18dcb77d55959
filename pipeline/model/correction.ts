import { DIRECTIONS, INTERVALS, MEASURES, RELATIONS, ROLES, STATUSES } from "./figure.ts";

/** The columns of `raw/corrections.csv`; a figure is named by its id, or by its source and quote where they tell it alone. */
export const CORRECTION_COLUMNS = [
  "figure_id",
  "source_id",
  "quote",
  "action",
  "field",
  "expected",
  "value",
  "reason",
  "decided_by",
  "date",
] as const;
export type CorrectionColumn = (typeof CORRECTION_COLUMNS)[number];

export const ACTIONS = ["set", "drop", "accept"] as const;
export type Action = (typeof ACTIONS)[number];

/** A row of `raw/corrections.csv` as written: every cell is text, what does not apply is empty. */
export type Correction = Readonly<Record<CorrectionColumn, string>> & {
  /** Row of the file, the header being the first. */
  readonly row: number;
};

/** A correction that was applied: a row of the table `corrections`. */
export interface AppliedCorrection {
  readonly figure_id: string;
  readonly source_id: string;
  readonly quote: string;
  readonly action: Action;
  /** Column of `figures`; null where the figure was dropped or accepted. */
  readonly field: string | null;
  /** The value read from the text, as it would stand in a cell. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
  /** Who decided, by role. */
  readonly decided_by: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** Fields of a figure that can be corrected, as the columns of `figures`, and the codes that some allow. */
export const CORRECTABLE: ReadonlyMap<string, readonly string[] | "number" | "list" | "boolean" | "text"> = new Map<
  string,
  readonly string[] | "number" | "list" | "boolean" | "text"
>([
  ["value", "number"],
  ["lower", "number"],
  ["upper", "number"],
  ["precision", "number"],
  ["per_value", "number"],
  ["per_unit", "text"],
  ["interval", INTERVALS],
  ["relation", RELATIONS],
  ["measure", MEASURES],
  ["unit", "text"],
  ["unit_code", "text"],
  ["currency", "text"],
  ["indicator", "text"],
  ["population", "text"],
  ["comparator", "text"],
  ["ref_area", "list"],
  ["time_period", "text"],
  ["change", DIRECTIONS],
  ["role", ROLES],
  ["status", STATUSES],
  ["attribution", "text"],
  ["superseded", "boolean"],
]);
