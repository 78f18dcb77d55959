import type { Audit } from "../../model/audit.ts";
import type { Direction, Figure } from "../../model/figure.ts";
import { rangeOf } from "../derived.ts";
import { annualPercentChange, difference, type Formula, percentChange, pointChange, ratio } from "../formulas/index.ts";
import { type Bounds, boundsOf, propagate } from "../intervals.ts";
import type { Manner } from "../manner.ts";
import type { Pair } from "../pairs.ts";
import { yearsBetween } from "../periods.ts";
import type { SentenceReading } from "../sentences.ts";
import { directionOf } from "../stated.ts";
import { type Stated, statedCount, statedPercent, statedValue } from "../verdict.ts";
import { audit, undecidable } from "./claim.ts";
import type { Guess } from "./slips.ts";

/** Audits all that a sentence says of its changes. */
export function auditChanges({ pairs, claims }: Pick<SentenceReading, "pairs" | "claims">): Audit[] {
  const audits = claims.map(({ delta, host, manner }) => {
    if (host === null) return alone(delta, [], manner, "ends_missing");
    return host.pair === null ? alone(delta, [host.level], manner, "start_missing") : ofPair(delta, host.pair, manner);
  });
  const told = new Set(claims.map(({ host }) => host?.pair ?? null));
  for (const pair of pairs) if (!told.has(pair)) audits.push(direction(pair));
  return audits.filter((each) => each !== null);
}

function ofPair(delta: Figure, pair: Pair, manner: Manner): Audit | null {
  const way = delta.change ?? directionOf(pair);
  const parents = [pair.start, pair.end];
  if (manner === "yearly") return yearly(delta, pair, way);
  const percent = statedPercent(delta, way);
  if (percent !== null) {
    return audit({
      kind: "percent_change",
      figure: delta,
      stated: percent,
      formula: percentChange,
      parents,
      unit: "percent",
      guesses: percentGuesses(pair, percent),
      factor: (x) => 1 + x / 100,
      doubt: manner === "real" ? "base_unclear" : null,
    });
  }
  const stated = statedCount(delta, way === "decrease" ? -1 : 1);
  if (stated === null || delta.measure === "ratio" || delta.measure === "percentage") return null;
  const points = delta.measure === "percentage_point";
  return audit({
    kind: points ? "point_change" : "difference",
    figure: delta,
    stated,
    formula: points ? pointChange : difference,
    parents,
    unit: delta.unit,
    counted: true,
    guesses: differenceGuesses(pair, points),
  });
}

function yearly(delta: Figure, pair: Pair, way: Direction | null): Audit | null {
  const stated = statedValue(delta, way === "decrease" ? -1 : 1);
  const years = yearsBetween(pair.start.time_period, pair.end.time_period);
  if (stated === null || delta.measure !== "percentage") return null;
  const parents = [pair.start, pair.end];
  const unit = "percent a year";
  if (years === null || years <= 0) {
    return undecidable("annual_percent_change", delta, stated, annualPercentChange, parents, unit, "period_missing");
  }
  // the plain mean of the whole change is a common stand-in for the compound rate
  const mean = rangeOf(percentChange, parents.map(boundsOf));
  const guesses: Guess[] = [{ slip: "wrong_base", range: mean === null ? null : scale(mean, 1 / years) }];
  return audit({
    kind: "annual_percent_change",
    figure: delta,
    stated,
    formula: annualPercentChange,
    parents,
    constants: [years],
    unit,
    guesses,
    factor: (x) => 1 + x / 100,
  });
}

/** A verb that goes one way while the numbers go the other; null where they agree or rounding leaves it open. */
function direction(pair: Pair): Audit | null {
  const { start, end } = pair;
  const moved = rangeOf(difference, [boundsOf(start), boundsOf(end)]);
  if (pair.direction === null || moved === null) return null;
  const stated: Stated =
    pair.direction === "increase"
      ? { value: null, lower: 0, upper: Number.POSITIVE_INFINITY, relation: "=", loose: false }
      : { value: null, lower: Number.NEGATIVE_INFINITY, upper: 0, relation: "=", loose: false };
  const against = pair.direction === "increase" ? moved.upper < 0 : moved.lower > 0;
  if (!against) return null;
  const swapped = { slip: "swapped_ends", range: scale(moved, -1) } as const;
  return audit({
    kind: "direction",
    figure: end,
    stated,
    formula: difference,
    parents: [start, end],
    unit: end.unit,
    guesses: [swapped],
  });
}

/** A change that the text states of one level, or of none that it prints. */
function alone(
  delta: Figure,
  parents: readonly Figure[],
  manner: Manner,
  reason: "start_missing" | "ends_missing",
): Audit | null {
  const percent = manner === "yearly" ? null : statedPercent(delta, delta.change);
  if (percent !== null) return undecidable("percent_change", delta, percent, percentChange, parents, "percent", reason);
  const stated = statedValue(delta, delta.change === "decrease" ? -1 : 1);
  const [kind, formula]: readonly ["annual_percent_change" | "point_change" | "difference", Formula] =
    manner === "yearly" && delta.measure === "percentage"
      ? ["annual_percent_change", annualPercentChange]
      : delta.measure === "percentage_point"
        ? ["point_change", pointChange]
        : ["difference", difference];
  return undecidable(kind, delta, stated, formula, parents, delta.unit, reason);
}

function percentGuesses(pair: Pair, stated: Stated): Guess[] {
  const start = boundsOf(pair.start);
  const end = boundsOf(pair.end);
  if (start === null || end === null) return [];
  const actual = propagate(percentChange.compute, [start, end]);
  const of = (compute: (a: number, b: number) => number | null): Bounds | null =>
    propagate((a = 0, b = 0) => compute(a, b), [start, end]);
  const share = of((a, b) => (a === 0 ? null : (b / a) * 100));
  const shares = pair.start.measure === "percentage" && pair.end.measure === "percentage";
  return [
    { slip: "sign", range: actual === null ? null : scale(actual, -1) },
    { slip: "swapped_ends", range: propagate(percentChange.compute, [end, start]) },
    // the points of two shares come as a whole or with one digit; a size alone decides, words do not round to points
    { slip: "percent_for_points", range: shares && !stated.loose ? of((a, b) => b - a) : null },
    { slip: "wrong_base", range: of((a, b) => (b === 0 ? null : ((b - a) / Math.abs(b)) * 100)) },
    { slip: "multiple_for_increase", range: share, size: true },
    { slip: "multiple_for_increase", range: share === null ? null : shift(share, -200) },
  ];
}

function differenceGuesses(pair: Pair, points: boolean): Guess[] {
  const bounds = [boundsOf(pair.start), boundsOf(pair.end)];
  const moved = rangeOf(difference, bounds);
  return [
    { slip: "sign", range: moved === null ? null : scale(moved, -1) },
    { slip: "points_for_percent", range: points ? rangeOf(percentChange, bounds) : null },
    { slip: "multiple_for_increase", range: points ? null : rangeOf(ratio, bounds) },
  ];
}

function scale(range: Bounds, by: number): Bounds {
  const ends = [range.lower * by, range.upper * by];
  return { lower: Math.min(...ends), upper: Math.max(...ends) };
}

const shift = (range: Bounds, by: number): Bounds => ({ lower: range.lower + by, upper: range.upper + by });
