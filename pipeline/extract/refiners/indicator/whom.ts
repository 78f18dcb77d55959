import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import type { Frame, Site } from "./frame.ts";
import { headIsGauge } from "./groups.ts";

/** "prevalence in this group": whoever was spoken of before. */
export function isOfThisGroup({ tags, tokens, grammar }: Parse, frame: Frame): boolean {
  return frame.pieces.some((piece) => {
    if (typeof piece === "string") return false;
    for (let at = piece.from + 1; at < piece.to; at++)
      if (grammar.arms.has(tokens.id[at]!) && tags[at - 1] === TAG.DET && grammar.pointing.has(tokens.id[at - 1]!))
        return true;
    return false;
  });
}

/** The phrase is "people" or the like and no more. */
export function isAnybody(parse: Parse, span: TokenSpan): boolean {
  let words = 0;
  let bare = false;
  for (let at = span.from; at < span.to; at++) {
    if (parse.tags[at] === TAG.REL || parse.tags[at] === TAG.PART || parse.tags[at] === TAG.ING) return false;
    if (parse.tags[at] !== TAG.NOUN && parse.tags[at] !== TAG.ADJ) continue;
    words++;
    bare = parse.grammar.anybody.has(parse.tokens.id[at]!);
  }
  return bare && words === 1;
}

/** "the mean age was 19 for men": of the figure that is an age, not of the group that an age tells. */
export function isGaugeOf(parse: Parse, frame: Frame): boolean {
  return frame.rule === "level" && headIsGauge(parse, frame.pieces);
}

/** Shares, ages and lengths of time are of somebody: where the sentence is silent, of those it spoke of last. */
export function isOfSomebody(parse: Parse, frame: Frame, reading: Reading, site: Site): boolean {
  if (reading.measure === "count" && reading.unit === "person" && !site.noun) return true;
  if (reading.measure === "percentage") return reading.role !== "delta";
  if (reading.measure === "duration" || reading.measure === "age" || reading.measure === "index") return true;
  if (reading.measure === "money" || reading.measure === "count") return false;
  return headIsGauge(parse, frame.pieces);
}
