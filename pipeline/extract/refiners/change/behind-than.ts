import type { Direction } from "../../../model/figure.ts";
import { namesTime } from "../../clauses/around.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { previousOf } from "../../previous.ts";
import type { Reading } from "../../rule.ts";
import { isComparative, type Move } from "./move.ts";

/** "24% less than the 54.8 Mt of 1990", "double the €765 of late 2011": the second number is the start. */
export function startBehindThan(parse: Parse, reading: Reading, hedge: number): Move | null {
  const { tokens, grammar, tags } = parse;
  const index = parse.readings.indexOf(reading);
  const previous = previousOf(parse.readings, index);
  if (
    !previous ||
    !(namesTime(parse, reading.to) || ownedByTime(parse, reading, hedge)) ||
    reading.measure === "ratio" ||
    reading.measure === "percentage_point"
  )
    return null;
  const level = previous.measure === reading.measure && previous.unit === reading.unit && !previous.superseded;
  if (
    level &&
    hedge === reading.from - 1 &&
    tags[hedge] === TAG.DET &&
    tokens.id[hedge - 1] === grammar.particles.than
  ) {
    // "71%, better than the 60% recorded in 2015"
    const word = hedge - 2;
    if (word < previous.to || tags[word - 1] !== TAG.COMMA) return null;
    return { role: "start", change: null, cue: { from: word, to: hedge }, attached: true };
  }
  if (previous.measure !== reading.measure && reading.from - previous.to <= 6) {
    // "up 69% on last year's 9.8 tonnes": the word stands in front of the size
    const size = previous.from - 1;
    const pointed = tokens.id[size] === grammar.particles.up || tokens.id[size] === grammar.particles.down;
    const owned = tokens.id[previous.to] === grammar.particles.on && ownedByTime(parse, reading, hedge);
    let comparative = pointed && owned ? size : -1;
    for (let at = previous.to; at < reading.from; at++) {
      if (isComparative(parse, at)) comparative = at;
      const { than: thanId, from, on, up, down } = grammar.particles;
      const pointed = comparative >= 0 && (tokens.id[comparative] === up || tokens.id[comparative] === down);
      const below = at === comparative && tags[at] === TAG.PREP && at >= reading.from - 2;
      const than = below || tokens.id[at] === thanId || tokens.id[at] === from || (pointed && tokens.id[at] === on);
      if (!than || comparative < 0) continue;
      // "10% more than in 2015 and roughly 24 every week": another number of the same year
      if (tags.subarray(at + 1, reading.from).includes(TAG.CONJ)) return null;
      const change: Direction = (formOf(tokens, grammar, comparative) & FORM.RISE) !== 0 ? "increase" : "decrease";
      return { role: "start", change, cue: { from: comparative, to: at + 1 }, attached: true };
    }
  }
  // "twice as long as the 23 days of 2012"
  const as = tags[reading.from - 1] === TAG.DET && tokens.id[reading.from - 2] === grammar.particles.as;
  const asLong = tokens.id[previous.to] === grammar.particles.as && reading.from - previous.to <= 4;
  if (as && asLong && previous.measure === "ratio")
    return {
      role: "start",
      change: (previous.value ?? 1) < 1 ? "decrease" : "increase",
      cue: { from: previous.from, to: reading.from },
      attached: true,
    };
  const behind = ownedByTime(parse, reading, hedge) ? timeStart(parse, hedge) : hedge;
  if (previous.measure === "ratio" && behind === previous.to && tags[hedge] !== TAG.PREP) {
    const value = previous.value ?? 1;
    return {
      role: "start",
      change: value < 1 ? "decrease" : "increase",
      cue: { from: previous.from, to: previous.to },
      attached: true,
    };
  }
  return null;
}

/** "last year's 900", "Thursday's €1.2 billion", "the 2015 figure of 40" is not meant. */
function ownedByTime(parse: Parse, reading: Reading, hedge: number): boolean {
  const { tags } = parse;
  const at = Math.min(hedge, reading.from) - 1;
  if (tags[at] === TAG.POSS) return tags[at - 1] === TAG.TIME;
  return tags[at] === TAG.TIME && tags[at + 1] === TAG.NUM;
}

function timeStart(parse: Parse, hedge: number): number {
  let at = hedge;
  while (parse.tags[at - 1] === TAG.POSS || parse.tags[at - 1] === TAG.TIME || parse.tags[at - 1] === TAG.DET) at--;
  return at;
}
