import type { Diff, StructuralChange, TableDiff } from "../../model/diff.ts";

/** A reason to stop before a release, in words for whoever runs it. */
export interface Breach {
  readonly code: "rows-lost" | "rows-rewritten" | "checks-worse" | "breaking-change";
  readonly message: string;
}

/** The most that a release may lose or rewrite of the one before without a word, as shares of its rows. */
export interface Limits {
  readonly lost: number;
  readonly rewritten: number;
  /** Growth of rejections, as a share of the figures. */
  readonly rejected: number;
}

export const LIMITS: Limits = { lost: 0.1, rewritten: 0.3, rejected: 0.05 };

/** A breaking change that was announced: `schemas/breaking-changes.json`. */
export interface Declaration {
  readonly table: string;
  /** Null for the table as a whole. */
  readonly column: string | null;
  readonly kind: string;
  readonly reason: string;
  /** ISO 8601 days: when it was announced, and the first day on which a release may make it. */
  readonly announced: string;
  readonly not_before: string;
}

/** Tables whose rows people cite; the others follow from them. */
const WATCHED = new Set(["sources", "figures", "observations", "changes", "statements", "events"]);
/** With very few rows every correction is a large share. */
const FEW = 2;

/**
 * What speaks against publishing this difference: too many rows lost or rewritten, more rejections than before, a breaking change
 * that nobody declared or whose time has not come.
 *
 * @param created ISO 8601 day of the release in the making
 */
export function breachesOf(
  diff: Diff,
  declarations: readonly Declaration[],
  created: string,
  limits: Limits = LIMITS,
): readonly Breach[] {
  const watched = diff.tables.filter(({ table }) => WATCHED.has(table));
  return [
    ...watched.flatMap((table) => lost(table, limits.lost)),
    ...watched.flatMap((table) => rewritten(table, limits.rewritten)),
    ...worseChecks(diff, limits.rejected),
    ...diff.structure
      .filter(({ severity }) => severity === "major")
      .flatMap((change) => undeclared(change, declarations, created)),
  ];
}

function lost({ table, before, removed }: TableDiff, limit: number): readonly Breach[] {
  if (removed.length <= FEW || removed.length <= limit * before) return [];
  const message = `${table}: ${removed.length} of ${before} rows are gone (${percent(removed.length, before)}), expected at most ${limit * 100} %: ${some(removed)}. See whether a source or a rule was lost; if they should go, accept it with a reason`;
  return [{ code: "rows-lost", message }];
}

function rewritten({ table, before, changed }: TableDiff, limit: number): readonly Breach[] {
  if (changed.length <= FEW || changed.length <= limit * before) return [];
  const message = `${table}: ${changed.length} of ${before} rows have other values (${percent(changed.length, before)}), expected at most ${limit * 100} %: ${some(changed.map(({ key }) => key))}. See what changed them; if it is right, accept it with a reason`;
  return [{ code: "rows-rewritten", message }];
}

function worseChecks({ tables }: Diff, limit: number): readonly Breach[] {
  const rejections = tables.find(({ table }) => table === "rejections");
  const figures = tables.find(({ table }) => table === "figures");
  if (rejections === undefined) return [];
  const grown = rejections.after - rejections.before;
  if (grown <= FEW || grown <= limit * (figures?.after ?? 0)) return [];
  const message = `rejections: ${rejections.after} instead of ${rejections.before}, expected no more than ${limit * 100} % of the figures in addition: ${some(rejections.added)}. Look into rejections; if they are right, accept it with a reason`;
  return [{ code: "checks-worse", message }];
}

function undeclared(
  change: StructuralChange,
  declarations: readonly Declaration[],
  created: string,
): readonly Breach[] {
  const what = [change.table, change.column].filter((part) => part !== null).join(".") || "dataset";
  const declared = declarations.find(
    ({ table, column, kind }) => table === (change.table ?? "") && column === change.column && kind === change.kind,
  );
  if (declared !== undefined && created >= declared.not_before) return [];
  const message =
    declared === undefined
      ? `${what}: ${change.kind} (${change.before ?? "nothing"} to ${change.after ?? "nothing"}), expected no breaking change. Take it back, or declare it in schemas/breaking-changes.json with its reason and a date`
      : `${what}: ${change.kind} on ${created}, announced for ${declared.not_before} at the earliest. Wait until then, or change the declaration`;
  return [{ code: "breaking-change", message }];
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1000) / 10} %`;
}

function some(keys: readonly string[]): string {
  const shown = keys.slice(0, 5).join(", ");
  return keys.length > 5 ? `${shown} and ${keys.length - 5} more` : shown;
}
