import type { Span } from "./span.ts";

export type Modality = "must" | "should" | "may" | "urge";

/** What an actor asks others to do, or what a text reports as found. */
export interface Statement extends Span {
  readonly statement_id: string;
  readonly source_id: string;
  readonly kind: "recommendation" | "finding";
  /** Who recommends or finds, as named. */
  readonly actor: string | null;
  /** Who is asked to act, as named. */
  readonly addressee: string | null;
  /** Of a recommendation; null for a finding. */
  readonly modality: Modality | null;
  readonly quote: string;
}

/** A dated act of policy or service. */
export interface PolicyEvent extends Span {
  readonly event_id: string;
  readonly source_id: string;
  /** ISO 8601 day, month, year or interval. */
  readonly date: string;
  readonly ref_area: readonly string[];
  readonly description: string;
  readonly quote: string;
}
