import type { Direction } from "../../../model/figure.ts";
import { namesTime } from "../../clauses/around.ts";
import { bracketOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { isLevel } from "./anchor.ts";
import { directionOf, isComparative, type Move } from "./move.ts";

/** Between a level and the comma behind it: its noun and what belongs to it. */
const PHRASE = 8;

/**
 * A level that is more or less than at another time, whose level stands in a bracket behind that time.
 *
 *     In the first half 820 people started, more than in the whole of 2015 (587)
 *                       ^^^ end                                            ^^^ start
 */
export function moreThanThen(parse: Parse, moves: (Move | null)[]): void {
  const { readings } = parse;
  for (let i = 1; i < readings.length; i++) {
    const [level, start] = [readings[i - 1]!, readings[i]!];
    if (moves[i] || moves[i - 1] || !isLevel(level) || level.superseded || level.measure === "age") continue;
    if (level.measure !== start.measure || level.unit !== start.unit) continue;
    const more = comparativeBehind(parse, level.tail);
    if (more < 0 || !isInBracketBehind(parse, start.from, more)) continue;
    const change: Direction = (formOf(parse.tokens, parse.grammar, more) & FORM.RISE) !== 0 ? "increase" : "decrease";
    if (directionOf(start, level) !== change) continue;
    const cue = { from: more, to: more + 2 };
    moves[i - 1] = { role: "end", change, cue, attached: false };
    moves[i] = { role: "start", change, cue, attached: false };
  }
}

/** The comparative of ", far more than in 2015" behind a level and its noun phrase, in one clause; -1 when there is none. */
function comparativeBehind(parse: Parse, from: number): number {
  const { tags, tokens, grammar, sentence } = parse;
  let comma = from;
  while (comma < Math.min(sentence.to, from + PHRASE) && tags[comma] !== TAG.COMMA) {
    if (tags[comma] === TAG.BREAK || tags[comma] === TAG.OPEN || tags[comma] === TAG.NUM) return -1;
    comma++;
  }
  if (tags[comma] !== TAG.COMMA) return -1;
  // "hardly more than in 2018" is no move
  const at = comma + 1;
  if (!isComparative(parse, at) || tokens.id[at + 1] !== grammar.particles.than) return -1;
  return namesTime(parse, at + 2) ? at : -1;
}

function isInBracketBehind(parse: Parse, number: number, more: number): boolean {
  const open = bracketOf(parse, number);
  return open > more && number - open <= 2 && parse.tags[open - 1] === TAG.TIME;
}
