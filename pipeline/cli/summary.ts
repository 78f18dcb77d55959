import type { Change } from "../model/change.ts";
import type { Rejection } from "../model/rejection.ts";
import type { Tables } from "../model/tables.ts";
import type { RunResult } from "../stages.ts";
import { counted, printed, printedPercent } from "./numbers.ts";

/** What a run says at its end, for `--json` and as text. */
export interface Summary {
  readonly sources: number;
  readonly figures: number;
  readonly observations: number;
  readonly statements: number;
  readonly events: number;
  /** Numeric mentions that are no figure, by reason, the most frequent first. */
  readonly refused: Readonly<Record<string, number>>;
  readonly rejections: readonly Rejection[];
  readonly changes: readonly Change[];
  readonly release: string | null;
  readonly release_changed: boolean | null;
  /** What each stage did, and what it found done before. */
  readonly stages: RunResult["tallies"];
  /** Sources that were set aside while their last good figures stay. */
  readonly quarantined: RunResult["quarantined"];
}

/** Sums up the tables of a whole run. */
export function summaryOf({ tables, published, tallies, quarantined }: RunResult): Summary {
  return {
    sources: tables.documents.length,
    figures: tables.accepted.length,
    observations: tables.observations.length,
    statements: tables.accepted_statements.length,
    events: tables.accepted_events.length,
    refused: refusedOf(tables),
    rejections: tables.rejections,
    changes: tables.changes,
    release: published?.folder ?? null,
    release_changed: published?.changed ?? null,
    stages: tallies,
    quarantined,
  };
}

/** The summary for people, a fact a line. */
export function summaryText(summary: Summary): string {
  const { sources, figures, observations, statements, events, rejections, changes, release } = summary;
  const lines = [
    [sources, "source"],
    [figures, "figure"],
    [observations, "observation"],
    [statements, "statement"],
    [events, "event"],
  ] as const;
  return [
    lines.map(([count, name]) => counted(count, name)).join(", "),
    refusedLine(summary.refused),
    ...rejectionLines(rejections),
    ...(changes.length > 0 ? [`${counted(changes.length, "change")}:`, ...changes.map(changeLine)] : ["0 changes"]),
    ...quarantineLines(summary.quarantined),
    ...(summary.stages.every(({ executed }) => executed === 0) ? ["nothing changed: no stage was executed"] : []),
    ...(release === null ? [] : [`release: ${release}${summary.release_changed === true ? "" : " (unchanged)"}`]),
    "",
  ].join("\n");
}

function quarantineLines(quarantined: Summary["quarantined"]): string[] {
  if (quarantined.length === 0) return [];
  const lines = quarantined.map(({ message, reason_code }) => `  ${message} [${reason_code}]`);
  return [`${counted(quarantined.length, "source")} in quarantine, with the last good figures kept:`, ...lines];
}

/** A rejection in one line: `where: what was found, what was expected. What to do [code]`. */
export function rejectionLine({ message, reason_code }: Rejection): string {
  return `${message} [${reason_code}]`;
}

function refusedOf({ accepted_ledger }: Tables): Record<string, number> {
  const counts = new Map<string, number>();
  for (const entry of accepted_ledger) {
    if (entry.outcome === "rejected") counts.set(entry.reason, (counts.get(entry.reason) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}

function refusedLine(refused: Readonly<Record<string, number>>): string {
  const reasons = Object.entries(refused);
  const total = reasons.reduce((sum, [, count]) => sum + count, 0);
  const list = reasons.map(([reason, count]) => `${reason} ${printed(count)}`).join(", ");
  return `${counted(total, "number")} refused${list === "" ? "" : `: ${list}`}`;
}

/** More than a screen of rejections helps nobody: the table has them all. */
const SHOWN = 20;

function rejectionLines(rejections: readonly Rejection[]): string[] {
  if (rejections.length === 0) return ["0 rejections"];
  const more = rejections.length - SHOWN;
  return [
    `${counted(rejections.length, "rejection")}:`,
    ...rejections.slice(0, SHOWN).map((rejection) => `  ${rejectionLine(rejection)}`),
    ...(more > 0 ? [`  and ${printed(more)} more, all in the table "rejections"`] : []),
  ];
}

function changeLine(change: Change): string {
  const percent = change.percent_change === null ? "no percentage" : printedPercent(change.percent_change);
  const start = point(change.start_value, change.start_period);
  const end = point(change.end_value, change.end_period);
  const what = [change.indicator ?? "not named", change.ref_area.join(" ")].filter((part) => part !== "");
  const doubt = change.verdict === "inconsistent" ? "  the text itself says otherwise" : "";
  return `  ${percent.padStart(9)}  ${start} -> ${end}  ${what.join("  ")}${doubt}`;
}

function point(value: number, period: string | null): string {
  return period === null ? printed(value) : `${printed(value)} (${period})`;
}
