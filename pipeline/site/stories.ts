import type { Change } from "../model/change.ts";
import { byText, grouped, type View } from "./view.ts";

/** Twentyfold or more is more often a beginning from nearly nothing than news. */
const GREATEST = 1900;

/**
 * The changes that a first page tells, the best first: of each series the one over the longest time; series of shared
 * indicators with both periods known before others; no second one of an indicator before each has had its first.
 */
export function storiesOf(view: View): readonly Change[] {
  const shared = new Set(view.indicators.flatMap(({ id, harmonised }) => (harmonised ? [id] : [])));
  const keyOf = ({ indicator_id, population, ref_area, unit }: Change) =>
    JSON.stringify([indicator_id, population, ref_area, unit]);
  const longest = [...grouped(view.changes, keyOf).values()].flatMap(
    // the greatest stand first already
    (changes) => changes.toSorted((a, b) => (b.years ?? 0) - (a.years ?? 0))[0] ?? [],
  );
  const score = (change: Change): number =>
    (change.start_period !== null && change.end_period !== null ? 4 : 0) +
    (shared.has(change.indicator_id) ? 2 : 0) +
    (change.ref_area.length > 0 ? 1 : 0) +
    (change.percent_change === null || Math.abs(change.percent_change) > GREATEST ? -4 : 0);
  const ordered = longest.sort(
    (a, b) => score(b) - score(a) || weightOf(b) - weightOf(a) || byText(a.change_id, b.change_id),
  );
  const turns = new Map<Change, number>();
  for (const own of grouped(ordered, ({ indicator_id }) => indicator_id).values()) {
    for (const [turn, change] of own.entries()) turns.set(change, turn);
  }
  return ordered.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
}

/** How far apart the two levels are, the same for a fall as for the rise that would undo it. */
function weightOf({ start_value: start, end_value: end }: Change): number {
  return start > 0 && end > 0 ? Math.abs(Math.log(end / start)) : 0;
}
