import type { Audit } from "../../model/audit.ts";
import type { Figure } from "../../model/figure.ts";
import { ratio } from "../formulas/index.ts";
import { type Bounds, boundsOf, propagate } from "../intervals.ts";
import type { Layout } from "../layout.ts";
import { sameKind } from "../pairs.ts";
import { allows, type Stated, statedValue } from "../verdict.ts";
import { BASE_FOLLOWS, TIMES_MORE } from "../wordings.ts";
import { audit } from "./claim.ts";

/**
 * Audits a multiple between two groups when both levels stand in the sentence: "360 men, three times as many as the 120
 * women". What stands after the multiple is its base; where both stand on one side, the smaller one is.
 *
 * @param claimed figures whose claim is a change: they are audited there
 */
export function auditMultiples(figures: readonly Figure[], claimed: ReadonlySet<Figure>, layout: Layout): Audit[] {
  return figures.flatMap((figure) => {
    if (figure.measure !== "ratio" || claimed.has(figure) || figure.role === "delta") return [];
    const levels = figures.filter((each) => isLevel(each));
    const [first, second] = levels;
    if (first === undefined || second === undefined || levels.length !== 2) return [];
    if (!comparable(first, second, between(figure, first, second, layout))) return [];
    const [top, base] = ends(figure, first, second);
    const literal = TIMES_MORE.test(layout.after(figure));
    const stated = statedValue(figure);
    return stated === null ? [] : multiple(figure, stated, base, top, literal);
  });
}

function multiple(figure: Figure, stated: Stated, base: Figure, top: Figure, literal: boolean): Audit[] {
  const [a, b] = [boundsOf(base), boundsOf(top)];
  const actual = a === null || b === null ? null : propagate(ratio.compute, [a, b]);
  if (actual === null || a === null || b === null) return [];
  const off = (by: number): Bounds => ({ lower: actual.lower + by, upper: actual.upper + by });
  const more = moved(stated, 1);
  return [
    audit({
      kind: "multiple",
      figure,
      // "three times more" may mean four times as many: it is read in the way that holds
      stated: literal && !allows(stated, actual) && allows(more, actual) ? more : stated,
      formula: ratio,
      parents: [base, top],
      unit: "ratio",
      guesses: [
        { slip: "swapped_ends", range: propagate(ratio.compute, [b, a]) },
        { slip: "multiple_for_increase", range: off(-1) },
        { slip: "multiple_for_increase", range: off(1) },
      ],
    }),
  ];
}

function moved(stated: Stated, by: number): Stated {
  const value = stated.value === null ? null : stated.value + by;
  return { ...stated, value, lower: stated.lower + by, upper: stated.upper + by };
}

/** The level that the multiple is told of, and the base that it is a multiple of. */
function ends(figure: Figure, first: Figure, second: Figure): readonly [Figure, Figure] {
  if (first.start < figure.start && figure.start < second.start) return [first, second];
  return (first.value ?? 0) >= (second.value ?? 0) ? [first, second] : [second, first];
}

/** True for "360 men, three times as many as the 120 women": the words lead from the multiple to its base. */
function between(figure: Figure, first: Figure, second: Figure, layout: Layout): boolean {
  const order = first.start < figure.start && figure.start < second.start;
  return order && BASE_FOLLOWS.test(layout.between(figure, second));
}

/** A change from one level to another is no multiple between groups. Counts may be of two things if the words say so. */
function comparable(a: Figure, b: Figure, said: boolean): boolean {
  const apart = a.time_period !== null && b.time_period !== null && a.time_period !== b.time_period;
  return !apart && a.measure === b.measure && (sameKind(a, b) || (said && a.measure === "count"));
}

function isLevel(figure: Figure): boolean {
  const level = figure.measure !== "ratio" && figure.measure !== "percentage_point" && figure.measure !== "age";
  return level && figure.role === null && figure.value !== null && figure.superseded !== true;
}
