import type { Measure } from "./figure.ts";

export const VERDICTS = ["consistent", "inconsistent", "undecidable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Who put the two levels together: one sentence of a text, or the series as its next known point. */
export const PAIRINGS = ["text", "series"] as const;
export type Pairing = (typeof PAIRINGS)[number];

/**
 * Two levels of one series and what follows from them.
 * Every derived number has bounds, `lower` and `upper`, that its parents' rounding leaves open;
 * what cannot be computed (a quotient by zero, a missing parent) is null.
 */
export interface Change {
  readonly change_id: string;
  /** The source of the end value; in a series the start value may stand in another. */
  readonly source_id: string;
  readonly pairing: Pairing;
  readonly indicator_id: string;
  readonly indicator: string | null;
  readonly population: string | null;
  readonly ref_area: readonly string[];
  readonly measure: Measure;
  readonly unit: string | null;
  readonly start_period: string | null;
  readonly end_period: string | null;
  readonly start_value: number;
  readonly end_value: number;
  readonly absolute_change: number;
  readonly absolute_change_lower: number | null;
  readonly absolute_change_upper: number | null;
  /** (end - start) / |start| * 100; relative for shares too. */
  readonly percent_change: number | null;
  readonly percent_change_lower: number | null;
  readonly percent_change_upper: number | null;
  readonly ratio: number | null;
  readonly ratio_lower: number | null;
  readonly ratio_upper: number | null;
  /** Length of time between the two periods, in years. */
  readonly years: number | null;
  readonly annual_change: number | null;
  readonly annual_percent_change: number | null;
  /** What the text itself says the change was, signed, in percent. */
  readonly stated_percent: number | null;
  /** Whether the stated percentage follows from the two values; null where nothing is stated. */
  readonly verdict: Verdict | null;
  /** `verdict` as a flag for readers that want one: true, false, or null where undecidable or nothing is stated. */
  readonly consistent: boolean | null;
  /** The formula of `percent_change`, by name. */
  readonly formula: string;
  readonly start_figure_id: string;
  readonly end_figure_id: string;
  readonly stated_figure_id: string | null;
}
