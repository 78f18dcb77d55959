import type { Span } from "./span.ts";

export const RELATIONS = ["=", "~", ">", ">=", "<", "<="] as const;
export const MEASURES = [
  "count",
  "percentage",
  "percentage_point",
  "ratio",
  "rate",
  "money",
  "quantity",
  "duration",
  "age",
  "index",
] as const;
export const INTERVALS = ["CI", "UI", "IQR", "range"] as const;
export const STATUSES = ["observed", "estimated", "projected", "target"] as const;
export const ROLES = ["start", "end", "delta"] as const;
export const DIRECTIONS = ["increase", "decrease"] as const;

export type Relation = (typeof RELATIONS)[number];
export type Measure = (typeof MEASURES)[number];
export type Interval = (typeof INTERVALS)[number];
export type Status = (typeof STATUSES)[number];
export type Role = (typeof ROLES)[number];
export type Direction = (typeof DIRECTIONS)[number];

/** A denominator: `{ value: 100000, unit: "population" }`. */
export interface Per {
  readonly value: number;
  readonly unit: string;
}

/** For each field that was not printed next to the number, where it was read from. */
export type Evidence = Partial<Record<EvidenceField, Span>>;
export type EvidenceField =
  | "unit"
  | "currency"
  | "per"
  | "relation"
  | "interval"
  | "indicator"
  | "population"
  | "comparator"
  | "ref_area"
  | "time_period"
  | "change"
  | "status"
  | "attribution";

/** The fields that the quantity engine itself reads: `extract --fields core`. */
export interface CoreFigure {
  /** The characters printed. `text[start:end] === quote` in code points. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** In units of one ("2.5 million" is 2500000). Null for a range. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly interval: Interval | null;
  readonly relation: Relation;
  readonly measure: Measure;
  /** Singular English name: "person", "percent", "milligram". */
  readonly unit: string | null;
  /** UCUM code of a physical unit or duration. */
  readonly unit_code: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly per: Per | null;
  /** Half-width that the printed digits leave open, in units of one: 0.5 for "907", 0.05 for "40.1%". */
  readonly precision: number;
}

/** One quantity as printed, with its context. */
export interface Figure extends CoreFigure {
  /** Stable: from source id, the sentence's words and the occurrence within it. */
  readonly figure_id: string;
  readonly source_id: string;
  /** The sentence or bullet it stands in, as printed. */
  readonly sentence: string;
  readonly indicator: string | null;
  readonly population: string | null;
  readonly comparator: string | null;
  /** ISO 3166-1 alpha-3, UN M49 for regions, "001" world, "EU", "EA"; empty when the text does not say. */
  readonly ref_area: readonly string[];
  /** ISO 8601: "2008", "2014-07", "2000/2008". */
  readonly time_period: string | null;
  readonly change: Direction | null;
  readonly role: Role | null;
  readonly status: Status;
  readonly attribution: string | null;
  readonly evidence: Evidence;
  /** True on a value that the text itself withdraws; absent otherwise. */
  readonly superseded?: true;
}
