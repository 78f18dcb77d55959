import type { Change } from "../model/change.ts";
import type { Figure } from "../model/figure.ts";
import type { Observation } from "../model/observation.ts";
import { daysOf } from "../model/period.ts";
import type { Bar, Point } from "./charts/index.ts";
import { numberText, printedText, valueText } from "./numbers.ts";
import { amountText, unitText } from "./records.ts";
import { byText, grouped, periodText, type View } from "./view.ts";

/** Observations of one unit, ready to be drawn together. */
export interface Panel {
  readonly unit: string;
  readonly observations: readonly Observation[];
  readonly points: readonly Point[];
  readonly bars: readonly Bar[];
}

/** The observations of an indicator, a panel for each unit, since two units never share an axis; the longest series first. */
export function panelsOf(observations: readonly Observation[], view: View): readonly Panel[] {
  const units = grouped(observations, ({ unit_measure }) => unit_measure ?? "");
  const panels = [...units].map(([unit, own]) => {
    const names = namer(own);
    const points = own.flatMap((each) => pointOf(each, names(each), view));
    const oneTime = new Set(own.map(({ time_period }) => time_period)).size === 1;
    const bars = own.flatMap((each) => {
      const span = boundsOf(each, view);
      const when = oneTime || each.time_period === null ? [] : [periodText(each.time_period)];
      const label = [names(each) || each.ref_area_name || each.population || "All", ...when].join(", ");
      return span === null ? [] : [{ label, ...span, shown: shownOf(each, view) }];
    });
    return { unit, observations: own, points, bars };
  });
  return panels.sort((a, b) => b.points.length - a.points.length || byText(a.unit, b.unit));
}

/** The two ends of a change as points. */
export function changePoints(change: Change, view: View): readonly Point[] {
  const ends = [
    [change.start_period, change.start_value, change.start_figure_id],
    [change.end_period, change.end_value, change.end_figure_id],
  ] as const;
  return ends.flatMap(([period, value, id], at) => {
    const figure = view.figure.get(id);
    const half = figure === undefined || !Number.isFinite(figure.precision) ? 0 : figure.precision;
    const moment = middleOf(period) ?? at * 31_557_600_000;
    const when = period === null ? (at === 0 ? "before" : "after") : periodText(period);
    const shown = `${printedText(value, half)}${figure === undefined ? "" : percentSign(figure)}`;
    return [{ at: moment, when, value, lower: value - half, upper: value + half, shown, series: "", hollow: false }];
  });
}

function pointOf(observation: Observation, series: string, view: View): readonly Point[] {
  const span = boundsOf(observation, view);
  const { time_start, time_end, time_period, preferred, obs_status } = observation;
  const at = middle(time_start, time_end);
  if (span === null || at === null) return [];
  const hollow = !preferred || obs_status === "projected" || obs_status === "target";
  return [{ at, when: periodText(time_period), ...span, shown: shownOf(observation, view), series, hollow }];
}

/** The value as the text prints it, with its unit; where there is none, the number alone. */
function shownOf({ figure_id, obs_value, obs_lower, obs_upper }: Observation, view: View): string {
  const figure = view.figure.get(figure_id);
  if (figure === undefined) return numberText(obs_value ?? obs_lower ?? obs_upper ?? 0);
  const isCount = figure.value !== null && figure.measure === "count";
  return isCount ? valueText(figure) : amountText(figure);
}

/** "%" beside a number that counts percent; other units are told above the chart. */
const percentSign = (figure: Figure): string => (figure.measure === "percentage" ? `\u202F${unitText(figure)}` : "");

/** A value with the wider of its printed interval and what rounding leaves open; the middle of a range without a value. */
function boundsOf({ obs_value, obs_lower, obs_upper, figure_id }: Observation, view: View) {
  const value = obs_value ?? (obs_lower !== null && obs_upper !== null ? (obs_lower + obs_upper) / 2 : null);
  if (value === null) return null;
  const half = view.figure.get(figure_id)?.precision ?? 0;
  return { value, lower: obs_lower ?? value - half, upper: obs_upper ?? value + half };
}

/** What tells the series of a panel apart: place and group, each only where it differs. */
function namer(observations: readonly Observation[]): (observation: Observation) => string {
  const differs = (of: (each: Observation) => string | null) => new Set(observations.map(of)).size > 1;
  const byArea = differs((each) => each.ref_area);
  const byGroup = differs((each) => each.population);
  return ({ ref_area, ref_area_name, population }) =>
    [
      byArea ? (ref_area_name ?? ref_area ?? (byGroup && population !== null ? "" : "no place named")) : "",
      byGroup ? (population ?? "all") : "",
    ]
      .filter(Boolean)
      .join(", ");
}

function middleOf(period: string | null): number | null {
  const days = period === null ? null : daysOf(period);
  return days === null ? null : middle(days.first, days.last);
}

/** Milliseconds since 1970 of the middle of the days from one to the other, UTC. */
function middle(first: string | null, last: string | null): number | null {
  if (first === null || last === null) return null;
  const day = 86_400_000;
  return Math.floor((Date.parse(`${first}T00:00:00Z`) + Date.parse(`${last}T00:00:00Z`) + day) / 2 / day) * day;
}
