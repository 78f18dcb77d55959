import type { Change, Pairing } from "../model/change.ts";
import type { Figure } from "../model/figure.ts";
import { derived, rangeOf } from "./derived.ts";
import { annualChange, annualPercentChange, difference, type Formula, percentChange, ratio } from "./formulas/index.ts";
import type { Harmonise } from "./indicators.ts";
import { boundsOf } from "./intervals.ts";
import type { Manner } from "./manner.ts";
import { roundTo } from "./numbers.ts";
import type { Pair } from "./pairs.ts";
import { LEAST_YEARS, yearsBetween } from "./periods.ts";
import type { SentenceReading } from "./sentences.ts";
import { type Claim, directionOf } from "./stated.ts";
import { type Stated, statedPercent, verdictOf } from "./verdict.ts";

/** A stated percentage is printed to this many digits after the point: a third is 33.33. */
const STATED_DECIMALS = 2;

/**
 * Makes the change of a pair, with the claims that are about it.
 *
 * @returns null when one of the two is a range: it has no value to start from
 */
export function changeOf(
  pair: Pick<Pair, "start" | "end">,
  stated: StatedChange | null,
  harmonise: Harmonise,
  pairing: Pairing,
): Change | null {
  const { start, end } = pair;
  if (start.value === null || end.value === null) return null;
  const inputs = [start.value, end.value];
  const bounds = [boundsOf(start), boundsOf(end)];
  const absolute = derived(difference, inputs, bounds);
  if (absolute.value === null) return null;
  const percent = derived(percentChange, inputs, bounds);
  const times = derived(ratio, inputs, bounds);
  const years = yearsBetween(start.time_period, end.time_period);
  const span = years !== null && years >= LEAST_YEARS ? years : null;
  const yearly = (formula: Formula): number | null =>
    span === null ? null : derived(formula, [...inputs, span], [...bounds, { lower: span, upper: span }]).value;
  const held = stated === null ? null : verdictOf(stated.percent, rangeOf(percentChange, bounds));
  // levels in cash cannot refute a change in real terms
  const verdict = held === "inconsistent" && stated?.manner === "real" ? "undecidable" : held;
  const indicator = end.indicator ?? start.indicator;
  return {
    change_id: `${start.figure_id}..${end.figure_id}`,
    source_id: end.source_id,
    pairing,
    indicator_id: harmonise(indicator, end.measure).indicator_id,
    indicator,
    population: end.population ?? start.population,
    ref_area: end.ref_area.length > 0 ? end.ref_area : start.ref_area,
    measure: end.measure,
    unit: end.unit ?? start.unit,
    start_period: start.time_period,
    end_period: end.time_period,
    start_value: start.value,
    end_value: end.value,
    absolute_change: absolute.value,
    absolute_change_lower: absolute.lower,
    absolute_change_upper: absolute.upper,
    percent_change: percent.value,
    percent_change_lower: percent.lower,
    percent_change_upper: percent.upper,
    ratio: times.value,
    ratio_lower: times.lower,
    ratio_upper: times.upper,
    years,
    annual_change: yearly(annualChange),
    annual_percent_change: yearly(annualPercentChange),
    stated_percent: stated === null ? null : roundTo(stated.percent.value, STATED_DECIMALS),
    verdict,
    consistent: verdict === null || verdict === "undecidable" ? null : verdict === "consistent",
    formula: percentChange.name,
    start_figure_id: start.figure_id,
    end_figure_id: end.figure_id,
    stated_figure_id: stated === null ? null : stated.delta.figure_id,
  };
}

/** The percent change that a text states of a pair. */
export interface StatedChange {
  readonly delta: Figure;
  readonly percent: Stated;
  readonly manner: Manner;
}

/** The stated percentage of a pair: of several the nearest one, then the one printed first. */
export function statedOf(pair: Pair, claims: readonly Claim[]): StatedChange | null {
  let chosen: (StatedChange & { cost: number }) | null = null;
  for (const { delta, host, cost, manner } of claims) {
    if (manner === "yearly" || host?.pair !== pair || (chosen !== null && chosen.cost <= cost)) continue;
    const percent = statedPercent(delta, delta.change ?? directionOf(pair));
    if (percent !== null && percent.value !== null) chosen = { delta, cost, percent, manner };
  }
  return chosen;
}

/** All changes that one document's sentences put together, in the order printed. */
export function changesIn(sentences: readonly SentenceReading[], harmonise: Harmonise): Change[] {
  const changes: Change[] = [];
  for (const sentence of sentences) {
    for (const pair of sentence.pairs) {
      const change = changeOf(pair, statedOf(pair, sentence.claims), harmonise, "text");
      if (change !== null) changes.push(change);
    }
  }
  return changes;
}
