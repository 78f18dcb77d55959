import type { Figure } from "../model/figure.ts";
import { sameAreas } from "./pairs.ts";
import { stem } from "./words.ts";

/** A count, those among whom it is counted, and the rate that the text gives beside them. */
export interface RateParts {
  readonly count: Figure;
  readonly denominator: Figure;
  readonly rate: Figure;
}

/** Words for people at large: a rate per 100 000 population is one per 100 000 inhabitants. */
const PEOPLE = new Set(["population", "inhabitant", "person", "resident", "head", "capita", "citizen"]);
const TIMES = new Set(["year", "month", "week", "day", "hour", "minute", "night", "quarter"]);

/**
 * The one rate of a sentence, with its count and denominator, where the sentence prints each once: "120 deaths among
 * 2 million people, or 6 per 100 000". A rate in time ("40 calls a week") has no denominator to be printed.
 */
export function ratesOf(figures: readonly Figure[]): RateParts[] {
  const rates = figures.filter((figure) => figure.per !== null && figure.role === null && figure.value !== null);
  const rate = rates[0];
  if (rate === undefined || rates.length !== 1 || rate.per === null || rate.measure === "percentage") return [];
  const { unit } = rate.per;
  if (TIMES.has(unit)) return [];
  const levels = figures.filter(
    (each) => each !== rate && isPlain(each) && sameAreas(each, rate) && !apart(each, rate),
  );
  const denominators = levels.filter((each) => each.measure === "count" && isUnit(each.unit, unit));
  const denominator = largest(denominators);
  if (denominator === null) return [];
  const counts = levels.filter(
    (each) => each !== denominator && (each.unit === rate.unit || (each.measure === "count" && each.unit === null)),
  );
  const count = counts[0];
  return count === undefined || counts.length !== 1 ? [] : [{ count, denominator, rate }];
}

function isUnit(unit: string | null, per: string): boolean {
  if (unit === null) return false;
  return stem(unit) === stem(per) || (PEOPLE.has(unit) && PEOPLE.has(per)) || (unit === "person" && !TIMES.has(per));
}

function largest(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>((a, b) => (a === null || (b.value ?? 0) > (a.value ?? 0) ? b : a), null);
}

function isPlain(figure: Figure): boolean {
  return figure.value !== null && figure.per === null && figure.role !== "delta" && figure.superseded !== true;
}

function apart(a: Figure, b: Figure): boolean {
  return a.time_period !== null && b.time_period !== null && a.time_period !== b.time_period;
}
