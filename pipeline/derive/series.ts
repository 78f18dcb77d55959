import type { Change } from "../model/change.ts";
import type { Figure } from "../model/figure.ts";
import { daysOf } from "../model/period.ts";
import { changeOf } from "./changes.ts";
import type { Harmonise } from "./indicators.ts";
import { isObservation } from "./observations.ts";
import { unitMeasure } from "./units.ts";
import { stems } from "./words.ts";

/** One indicator of one population in one set of places, in one unit: its known points by time. */
export interface Series {
  readonly key: string;
  readonly points: readonly Figure[];
}

/**
 * What makes a figure part of a series: indicator, population, comparator, places and unit; null for a goal, a forecast, an
 * open limit ("more than 850"), or a figure that is no observation or has no period.
 */
export function seriesKey(figure: Figure, harmonise: Harmonise): string | null {
  if (!isObservation(figure) || figure.time_period === null || figure.value === null) return null;
  if (figure.status === "target" || figure.status === "projected") return null;
  if (figure.relation !== "=" && figure.relation !== "~") return null;
  return [
    harmonise(figure.indicator, figure.measure).indicator_id,
    groupKey(figure.population),
    groupKey(figure.comparator),
    figure.ref_area.join(";"),
    unitMeasure(figure) ?? "",
    figure.measure,
  ].join("|");
}

/** A group by its telling words, whatever their order: "young women" and "women, young" are one. */
export function groupKey(group: string | null): string {
  return group === null ? "" : stems(group).sort().join(" ");
}

/**
 * Gathers the points of all series, of one source or of several.
 *
 * @param preferred says whether a figure is the preferred one among those of its period
 */
export function seriesOf(
  figures: readonly Figure[],
  harmonise: Harmonise,
  preferred: (figure: Figure) => boolean,
): Series[] {
  const groups = new Map<string, Map<string, Figure>>();
  for (const figure of figures) {
    const key = seriesKey(figure, harmonise);
    if (key === null || figure.time_period === null || !preferred(figure)) continue;
    const group = groups.get(key) ?? new Map<string, Figure>();
    if (group.size === 0) groups.set(key, group);
    if (!group.has(figure.time_period)) group.set(figure.time_period, figure);
  }
  return [...groups].map(([key, points]) => ({
    key,
    points: [...points.keys()].sort().flatMap((period) => points.get(period) ?? []),
  }));
}

/**
 * The changes between consecutive points of a series, less those that a text puts together itself.
 * Only periods of one length are compared, and only where the later begins after the earlier ends: the sum of a year is
 * no step from the sum of a month within it.
 *
 * @param told the changes of the texts
 */
export function changesOfSeries(all: readonly Series[], told: readonly Change[], harmonise: Harmonise): Change[] {
  const known = new Set(told.map(sameChange));
  const changes: Change[] = [];
  for (const { points } of all) {
    for (const [i, end] of points.entries()) {
      const start = points[i - 1];
      if (start === undefined || !follows(start.time_period, end.time_period)) continue;
      const change = changeOf({ start, end }, null, harmonise, "series");
      if (change !== null && !known.has(sameChange(change))) changes.push(change);
    }
  }
  return changes;
}

/** What two changes share when one repeats the other. */
function sameChange(change: Change): string {
  const { indicator_id, ref_area, start_period, end_period, start_value, end_value } = change;
  return [indicator_id, ref_area.join(";"), start_period, end_period, start_value, end_value].join("|");
}

function follows(start: string | null, end: string | null): boolean {
  if (start === null || end === null || shape(start) !== shape(end)) return false;
  const [a, b] = [daysOf(start), daysOf(end)];
  return a !== null && b !== null && a.last < b.first;
}

/** How long a period is, by the form it is written in: "2008" year, "2014-07" month, "2000/2004" five years. */
function shape(period: string): string {
  const [start = "", end] = period.split("/");
  return end === undefined
    ? `${start.length}`
    : `${start.length}/${Number(end.slice(0, 4)) - Number(start.slice(0, 4))}`;
}
