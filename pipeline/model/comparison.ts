/** How the value of one source stands to that of another for the same thing. */
export const COMPARISON_KINDS = ["agree", "conflict", "revision", "echo"] as const;
export type ComparisonKind = (typeof COMPARISON_KINDS)[number];

/** Two sources' values for one indicator, population, area, period and unit. */
export interface Comparison {
  readonly comparison_id: string;
  readonly kind: ComparisonKind;
  readonly indicator_id: string;
  readonly population: string | null;
  readonly ref_area: string | null;
  readonly time_period: string;
  readonly unit_measure: string | null;
  /** The earlier published of the two; where that is not known, the one whose source id sorts first. */
  readonly first_observation_id: string;
  readonly second_observation_id: string;
  readonly first_source_id: string;
  readonly second_source_id: string;
  readonly first_published: string | null;
  readonly second_published: string | null;
  readonly first_value: number | null;
  readonly second_value: number | null;
  /** Second minus first value. */
  readonly difference: number | null;
  /** The difference in percent of the first value. */
  readonly percent_difference: number | null;
}
