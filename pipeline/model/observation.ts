import type { Status } from "./figure.ts";

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
  readonly figure_id: string;
  readonly source_id: string;
}
