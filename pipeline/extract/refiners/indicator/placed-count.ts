import type { Parse } from "../../clauses/parse.ts";
import { bit, has } from "../../clauses/tag-sets.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Reading } from "../../rule.ts";
import { isNested } from "../change/anchor.ts";
import type { Site } from "./frame.ts";
import { namesGroup } from "./groups.ts";

const INNER_OF_PLACE = bit(TAG.DET) | bit(TAG.NOUN) | bit(TAG.POSS) | bit(TAG.ADJ);

/** From "in" to the number of "in the country's 14 prisons", in tokens. */
const PLACED_REACH = 6;

/** "inmates in the country's 14 prisons", "people started treatment in the 14 centres": where those are that were counted before. */
export function isPlaced(parse: Parse, reading: Reading, { hedge, noun }: Site): boolean {
  const index = parse.readings.indexOf(reading);
  if (isNested(parse, index)) return true;
  let before = hedge - 1;
  while (before > hedge - PLACED_REACH && has(INNER_OF_PLACE, parse.tags[before]!)) before--;
  const place = parse.tags[before] === TAG.PREP && parse.grammar.places.has(parse.tokens.id[before]!);
  const outer = parse.readings.slice(0, index).some(({ measure, unit }) => measure === "count" && unit === "person");
  return place && outer && noun !== null && !namesGroup(parse, noun.from, noun.to);
}
