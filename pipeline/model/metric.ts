/** A number that follows from printed figures by one formula, beyond the columns of `changes`. */
export interface Metric {
  readonly metric_id: string;
  readonly source_id: string;
  /** Name of the formula; docs/method.md gives each with its source. */
  readonly formula: string;
  readonly indicator_id: string;
  readonly indicator: string | null;
  readonly ref_area: readonly string[];
  readonly time_period: string | null;
  readonly value: number;
  readonly value_lower: number | null;
  readonly value_upper: number | null;
  readonly unit: string;
  /** The figures it was made from, in the order of the formula's inputs. */
  readonly parent_ids: readonly string[];
}
