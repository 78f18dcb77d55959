import type { Change } from "../model/change.ts";
import type { Figure } from "../model/figure.ts";
import { annualChange, annualPercentChange, difference, type Formula, percentChange, ratio } from "./formulas/index.ts";
import type { Harmonise } from "./indicators.ts";
import { type Bounds, boundsOf, propagate, widthOf } from "./intervals.ts";
import { earnedDecimals, roundDown, roundTo, roundUp } from "./numbers.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import { LEAST_YEARS, yearsBetween } from "./periods.ts";
import { type Claim, claimsOf, claimsOnNeighbour, directionOf } from "./stated.ts";
import { statedPercent, verdictOf } from "./verdict.ts";

/** No result is printed with more digits after the point. */
const MOST_DECIMALS = 6;

/** A result with the bounds that its inputs' rounding leaves open. */
export interface Derived {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Computes a formula and its bounds, printed with the digits they earn; bounds are rounded outwards, one digit finer. */
export function derived(formula: Formula, inputs: readonly number[], bounds: readonly (Bounds | null)[]): Derived {
  const exact = formula.compute(...inputs);
  if (exact === null || !Number.isFinite(exact)) return { value: null, lower: null, upper: null };
  const all = bounds.filter((each) => each !== null);
  const range = all.length === bounds.length ? propagate(formula.compute, all) : null;
  const decimals = earnedDecimals(widthOf(range), formula.least_decimals, MOST_DECIMALS);
  return {
    value: roundTo(exact, decimals),
    lower: range === null ? null : roundDown(range.lower, decimals + 1),
    upper: range === null ? null : roundUp(range.upper, decimals + 1),
  };
}

/** The figures of one sentence, what it pairs, and what it claims. */
export interface SentencePairs {
  readonly figures: readonly Figure[];
  readonly pairs: readonly Pair[];
  readonly claims: readonly Claim[];
}

/** Reads one document sentence by sentence. `figures` are of one source, in the order printed. */
export function readSentences(figures: readonly Figure[]): SentencePairs[] {
  const sentences = split(figures).map((group) => ({ figures: group, pairs: pairsOf(group) }));
  return sentences.map(({ figures: group, pairs }, i) => {
    const level = group.some((figure) => figure.role !== "delta" && figure.value !== null && figure.role !== null);
    const before = sentences[i - 1];
    if (level || pairs.length > 0 || before === undefined || before.pairs.length !== 1)
      return { figures: group, pairs, claims: claimsOf(group, pairs) };
    return { figures: group, pairs, claims: claimsOnNeighbour(group, before.pairs) };
  });
}

function split(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  let group: Figure[] = [];
  for (const figure of figures) {
    const head = group[0];
    // a sentence printed twice has equal words, but then its figures are further apart than it is long
    const same =
      head !== undefined && head.sentence === figure.sentence && figure.start - head.start < head.sentence.length;
    if (!same) {
      group = [];
      groups.push(group);
    }
    group.push(figure);
  }
  return groups;
}

/** Makes the change of a pair, with the claims that are about it. */
export function changeOf(pair: Pair, claims: readonly Claim[], harmonise: Harmonise): Change | null {
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
  const stated = statedOf(pair, claims);
  const known = bounds.filter((each) => each !== null);
  const actual = known.length === 2 ? propagate(percentChange.compute, known) : null;
  const verdict = stated === null ? null : verdictOf(stated.percent, actual);
  const indicator = end.indicator ?? start.indicator;
  return {
    change_id: `${start.figure_id}..${end.figure_id}`,
    source_id: end.source_id,
    pairing: "text",
    indicator_id: harmonise(indicator).indicator_id,
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
    stated_percent: stated === null ? null : roundTo(stated.percent.percent, 4),
    verdict,
    consistent: verdict === null || verdict === "undecidable" ? null : verdict === "consistent",
    formula: percentChange.name,
    start_figure_id: start.figure_id,
    end_figure_id: end.figure_id,
    stated_figure_id: stated === null ? null : stated.delta.figure_id,
  };
}

/** The stated percentage of a pair: of several the nearest one, then the one printed first. */
function statedOf(pair: Pair, claims: readonly Claim[]) {
  let chosen: { delta: Figure; cost: number; percent: NonNullable<ReturnType<typeof statedPercent>> } | null = null;
  for (const { delta, host, cost } of claims) {
    if (host?.pair !== pair || (chosen !== null && chosen.cost <= cost)) continue;
    const percent = statedPercent(delta, delta.change ?? directionOf(pair));
    if (percent !== null && percent.percent !== null) chosen = { delta, cost, percent };
  }
  return chosen;
}

/** All changes that one document's sentences put together, in the order printed. */
export function changesIn(figures: readonly Figure[], harmonise: Harmonise): Change[] {
  const sentences = readSentences(figures);
  const changes: Change[] = [];
  for (const [i, { pairs, claims }] of sentences.entries()) {
    if (pairs.length === 0) continue;
    const next = sentences[i + 1];
    const all = next !== undefined && next.pairs.length === 0 ? [...claims, ...next.claims] : claims;
    for (const pair of pairs) {
      const change = changeOf(pair, all, harmonise);
      if (change !== null) changes.push(change);
    }
  }
  return changes;
}
