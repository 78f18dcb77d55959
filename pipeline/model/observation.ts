import type { Status } from "./figure.ts";

/** Why one of several values for the same thing is preferred; the first rule that parts them decides. */
export const PREFERENCES = ["later_publication", "narrower_interval", "first_listed"] as const;
export type Preference = (typeof PREFERENCES)[number];

/** A statistical observation (SDMX): a level whose indicator and period or area are known, in one area. */
export interface Observation {
  readonly observation_id: string;
  readonly indicator_id: string;
  readonly indicator: string;
  readonly population: string | null;
  readonly ref_area: string | null;
  readonly ref_area_name: string | null;
  readonly time_period: string | null;
  /** First and last day of `time_period`, ISO 8601. */
  readonly time_start: string | null;
  readonly time_end: string | null;
  readonly obs_value: number | null;
  readonly obs_lower: number | null;
  readonly obs_upper: number | null;
  readonly unit_measure: string | null;
  readonly obs_status: Status;
  /** False where another source's value for the same indicator, population, area, period and unit is preferred. */
  readonly preferred: boolean;
  /** The rule that chose between the values; null where there is but one. */
  readonly preference: Preference | null;
  readonly figure_id: string;
  readonly source_id: string;
}
