import type { Span } from "./span.ts";

/** Why a numeric mention is no figure; the code list is `schemas/codelists/reasons.csv`. */
export const REASONS = [
  "date",
  "ordinal",
  "law_number",
  "list_number",
  "section",
  "page",
  "version",
  "phone",
  "identifier",
  "name",
  "clock_time",
  "test_statistic",
  "determiner",
  "anaphoric",
  "idiom",
  "time_adverbial",
  "denominator",
  "interval",
  "unreadable",
  // read as a figure, but the figure failed a check of validate: the reason stands in `rejections`
  "failed_check",
] as const;
export type Reason = (typeof REASONS)[number];

/** One numeric mention and what became of it. Every digit run and number word stands in exactly one entry. */
export type LedgerEntry = Span & { readonly text: string } & (
    | { readonly outcome: "figure"; readonly figure_id: string }
    | { readonly outcome: "rejected"; readonly reason: Reason }
  );

/** A row of the table `ledger`: an entry and the document it belongs to. */
export type SourceLedgerEntry = LedgerEntry & { readonly source_id: string };
