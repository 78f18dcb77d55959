import type { Audit } from "./audit.ts";
import type { Change } from "./change.ts";
import type { Comparison } from "./comparison.ts";
import type { AppliedCorrection } from "./correction.ts";
import type { Document } from "./document.ts";
import type { Figure } from "./figure.ts";
import type { SourceLedgerEntry } from "./ledger.ts";
import type { Metric } from "./metric.ts";
import type { Observation } from "./observation.ts";
import type { Rejection } from "./rejection.ts";
import type { PolicyEvent, Statement } from "./statement.ts";

/**
 * All records that the stages hand to one another, one array a file of `output/stages/`.
 * What extract wrote is kept beside what validate let through, so that each stage can be run again alone.
 */
export interface Tables {
  readonly documents: readonly Document[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly PolicyEvent[];
  readonly ledger: readonly SourceLedgerEntry[];
  readonly accepted: readonly Figure[];
  readonly accepted_statements: readonly Statement[];
  readonly accepted_events: readonly PolicyEvent[];
  readonly accepted_ledger: readonly SourceLedgerEntry[];
  readonly corrections: readonly AppliedCorrection[];
  readonly observations: readonly Observation[];
  readonly changes: readonly Change[];
  readonly metrics: readonly Metric[];
  readonly audits: readonly Audit[];
  readonly comparisons: readonly Comparison[];
  /** Of every stage, in the order of the stages. */
  readonly rejections: readonly Rejection[];
}

export type TableName = keyof Tables;

export const NO_TABLES: Tables = {
  documents: [],
  figures: [],
  statements: [],
  events: [],
  ledger: [],
  accepted: [],
  accepted_statements: [],
  accepted_events: [],
  accepted_ledger: [],
  corrections: [],
  observations: [],
  changes: [],
  metrics: [],
  audits: [],
  comparisons: [],
  rejections: [],
};
