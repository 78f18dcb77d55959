import type { Verdict } from "./change.ts";

/** What a text claims of its own numbers. */
export const AUDIT_KINDS = [
  "percent_change",
  "annual_percent_change",
  "point_change",
  "difference",
  "direction",
  "share",
  "sum",
  "multiple",
  "rate",
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** The likely mistake behind a claim that does not hold. */
export const SLIPS = [
  "wrong_base",
  "percent_for_points",
  "points_for_percent",
  "swapped_ends",
  "sign",
  "multiple_for_increase",
  "decimal_shift",
  "digits_swapped",
  "arithmetic",
] as const;
export type Slip = (typeof SLIPS)[number];

/** Why a claim can be neither held nor refuted. */
export const AUDIT_REASONS = [
  "start_missing",
  "ends_missing",
  "open_limit",
  "zero_base",
  "period_missing",
  "parts_may_overlap",
  "base_unclear",
] as const;
export type AuditReason = (typeof AUDIT_REASONS)[number];

/** One claim of a text about its own numbers, recomputed from the numbers it prints. */
export interface Audit {
  readonly audit_id: string;
  readonly source_id: string;
  readonly kind: AuditKind;
  readonly indicator: string | null;
  /** The figure that makes the claim. */
  readonly stated_figure_id: string;
  /** The figures it is recomputed from, in the order of the formula's inputs. */
  readonly parent_ids: readonly string[];
  readonly formula: string;
  /** Signed: a fall is negative. Null for a stated range. */
  readonly stated_value: number | null;
  readonly computed_value: number | null;
  readonly computed_lower: number | null;
  readonly computed_upper: number | null;
  /** Unit of the stated and computed values. */
  readonly unit: string | null;
  readonly verdict: Verdict;
  /** Stated minus computed value; null unless inconsistent. */
  readonly deviation: number | null;
  readonly slip: Slip | null;
  /** Null unless undecidable. */
  readonly reason: AuditReason | null;
}
