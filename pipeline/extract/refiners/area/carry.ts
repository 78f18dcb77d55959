import { parseOf } from "../../clauses/parse.ts";
import type { Place } from "../../gazetteer.ts";
import type { Page } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { isNarrated } from "../time/continuity.ts";
import { isRanked } from "./pick.ts";

/** A place that only stands by ("points to Portugal", "talks with France") is not where the next sentence is. */
export function carries(page: Page, sentence: Sentence, place: Place): boolean {
  if (place.tie === "in") return !isRanked(page, sentence, place);
  if (place.tie === "of") return place.kind !== "people" && sentence.kind === "heading";
  return place.from - sentence.from <= 2 || sentence.kind === "heading" || place.kind === "people";
}

/** "In 2018 the ministry paid €4 million" is told of home again, "A dose costs €4" of no place. */
export function isNarrative(page: Page, number: number): boolean {
  const parse = parseOf(page, number);
  return parse !== null && isNarrated(page, parse);
}
