import { namesTime } from "../../clauses/around.ts";
import { bracketOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Reading } from "../../rule.ts";
import { namesGroup } from "../indicator/groups.ts";

/** From "than" to the bracket with the two levels: "than owners in the same valley". */
const REACH = 8;

/**
 * Two levels in a bracket, one against the other, behind a group that is compared with: none of them moved.
 *
 *     Tenants lost less than owners (€19,000 against €88,000)
 */
export function isOfTwoGroups(parse: Parse, reading: Reading): boolean {
  const { tags, tokens, grammar, mate, readings, sentence } = parse;
  const open = bracketOf(parse, reading.from);
  if (open < 0) return false;
  const inside = readings.filter(({ from, to }) => from > open && to <= mate[open]!);
  const [first, second] = inside;
  if (inside.length !== 2 || !first || !second || first.measure !== second.measure) return false;
  if (grammar.cues.forward(tokens, first.to, second.from)?.value !== "compare") return false;
  if (namesTime(parse, second.to)) return false;
  for (let at = open - 1; at > Math.max(sentence.from, open - REACH); at--) {
    if (tags[at] === TAG.COMMA || tags[at] === TAG.BREAK || tags[at] === TAG.TIME || tags[at] === TAG.NUM) return false;
    if (tokens.id[at] === grammar.particles.than) return !namesTime(parse, at + 1);
  }
  return false;
}

/** "cut relapses by 38% compared with placebo": how two groups differ, and no move. */
export function isAgainstGroup(parse: Parse, { to, measure }: Reading): boolean {
  const { tokens, grammar, sentence } = parse;
  const cue = measure === "percentage" ? grammar.cues.forward(tokens, to, sentence.to) : null;
  if (cue?.value !== "compare" || namesTime(parse, cue.at)) return false;
  const end = phraseEnd(parse, cue.at, sentence.to);
  if (end === cue.at || parse.tags[cue.at] === TAG.NUM) return false;
  return grammar.regimens.has(tokens.id[end - 1]!) || namesGroup(parse, cue.at, end);
}

/** "the national figure", "the EU average": a level that an adjective or a name tells from this one, and no time. */
export function namesOther({ tags, tokens, grammar, sentence }: Parse, from: number): boolean {
  if (tags[from] !== TAG.DET) return false;
  let at = from + 1;
  while (at < sentence.to && (tags[at] === TAG.ADJ || tags[at] === TAG.NOUN)) at++;
  if (at - from < 3 || tags[at - 1] !== TAG.NOUN || tags[at] === TAG.TIME || namesTimeBehind(tags, at)) return false;
  const level = grammar.norms.has(tokens.id[at - 1]!) || grammar.vague.has(tokens.id[at - 1]!);
  const adjective = tokens.id[from + 1]!;
  return level && !grammar.previous.has(adjective) && (tags[from + 1] === TAG.NOUN || grammar.vague.has(adjective));
}

const namesTimeBehind = (tags: Uint8Array, at: number): boolean => tags[at] === TAG.PREP && tags[at + 1] === TAG.TIME;
