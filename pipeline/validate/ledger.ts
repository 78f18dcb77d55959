import type { SourceLedgerEntry } from "../model/ledger.ts";
import type { CheckContext, Fault } from "./check.ts";
import { spanFault } from "./checks/quote-in-text.ts";

/** A ledger entry's characters stand where it says, and its figure exists. */
export function ledgerFaults(
  entry: SourceLedgerEntry,
  figure_ids: ReadonlySet<string>,
  context: CheckContext,
): Fault[] {
  const fault = spanFault(entry, entry.text, "text", context);
  const faults = fault === null ? [] : [fault];
  if (entry.outcome === "figure" && !figure_ids.has(entry.figure_id)) {
    const message = `figure ${JSON.stringify(entry.figure_id)}, expected one of the figures. Run extract again`;
    faults.push({ code: "figure-unknown", field: "figure_id", message });
  }
  return faults;
}

/** The mention of a figure that failed a check is a refused one: the release has no such figure. */
export function withoutRejected(entry: SourceLedgerEntry, accepted: ReadonlySet<string>): SourceLedgerEntry {
  if (entry.outcome === "rejected" || accepted.has(entry.figure_id)) return entry;
  const { source_id, start, end, text } = entry;
  return { source_id, start, end, text, outcome: "rejected", reason: "failed_check" };
}

/**
 * Digits of a text that no entry covers: a number passed over in silence.
 * @param entries of this document alone
 * @returns spans in code points
 */
export function unaccountedDigits(
  text: string,
  entries: readonly SourceLedgerEntry[],
): { start: number; end: number; text: string }[] {
  const covered = entries.toSorted((a, b) => a.start - b.start);
  const missing: { start: number; end: number; text: string }[] = [];
  let next = 0;
  let reach = 0;
  for (const run of digitRuns(text)) {
    for (let entry = covered[next]; entry !== undefined && entry.start <= run.start; entry = covered[++next]) {
      reach = Math.max(reach, entry.end);
    }
    if (run.end > reach) missing.push(run);
  }
  return missing;
}

function* digitRuns(text: string): Generator<{ start: number; end: number; text: string }> {
  let pairs = 0;
  let counted = 0;
  for (const match of text.matchAll(/\d+/gu)) {
    // code points: each surrogate pair before the run counts once
    for (; counted < match.index; counted++) {
      const unit = text.charCodeAt(counted);
      if (unit >= 0xd800 && unit <= 0xdbff && isLow(text.charCodeAt(counted + 1))) pairs++;
    }
    const start = match.index - pairs;
    yield { start, end: start + match[0].length, text: match[0] };
  }
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
