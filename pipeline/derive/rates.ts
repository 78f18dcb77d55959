import type { Figure } from "../model/figure.ts";
import type { Layout } from "./layout.ts";
import { sameAreas } from "./pairs.ts";
import { AMONG, RATE_LEADS } from "./wordings.ts";
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
export function ratesOf(figures: readonly Figure[], layout: Layout): RateParts[] {
  const rates = figures.filter((figure) => figure.per !== null && figure.role === null && figure.value !== null);
  const rate = rates[0];
  if (rate === undefined || rates.length !== 1 || rate.per === null || rate.measure === "percentage") return [];
  const { unit } = rate.per;
  if (TIMES.has(unit)) return [];
  const levels = figures.filter(
    (each) => each !== rate && isPlain(each) && sameAreas(each, rate) && !apart(each, rate),
  );
  const [first, second] = levels;
  if (first === undefined || second === undefined || levels.length !== 2 || second.measure !== "count") return [];
  // the order of the words: so many, among so many, which is the rate
  const leads = second.start < rate.start && RATE_LEADS.test(layout.between(second, rate));
  const among = AMONG.test(layout.between(first, second)) && leads;
  const [count, denominator] = isUnit(first.unit, unit) && !among ? [second, first] : [first, second];
  const fits = isUnit(denominator.unit, unit) && (count.unit === rate.unit || count.unit === null || leads);
  return among || fits ? [{ count, denominator, rate }] : [];
}

function isUnit(unit: string | null, per: string): boolean {
  if (unit === null) return false;
  return stem(unit) === stem(per) || (PEOPLE.has(unit) && PEOPLE.has(per)) || (unit === "person" && !TIMES.has(per));
}

function isPlain(figure: Figure): boolean {
  return figure.value !== null && figure.per === null && figure.role !== "delta" && figure.superseded !== true;
}

function apart(a: Figure, b: Figure): boolean {
  return a.time_period !== null && b.time_period !== null && a.time_period !== b.time_period;
}
