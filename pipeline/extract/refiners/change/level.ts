import { namesTime } from "../../clauses/around.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { previousOf } from "../../previous.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { directionOf, type Move } from "./move.ts";

/** "from 11.1% in March" behind a comma or a level: the start of a move whose end is next to it. */
export function levelFrom(parse: Parse, reading: Reading, last: number): Move | null {
  const { tags, sentence } = parse;
  const index = parse.readings.indexOf(reading);
  const next = parse.readings[index + 1];
  const cue = { from: last, to: last + 1 };
  if (last > sentence.from && tags[last - 1] === TAG.COMMA && namesTime(parse, reading.to))
    return { role: "start", change: null, cue, attached: true };
  if (next && next.measure === reading.measure && next.unit === reading.unit && joinedByTo(parse, reading, next))
    return { role: "start", change: directionOf(reading, next), cue, attached: false };
  const previous = previousOf(parse.readings, index);
  if (
    previous &&
    previous.measure === reading.measure &&
    previous.unit === reading.unit &&
    last - previous.to <= 4 &&
    toBefore(parse, previous)
  )
    return { role: "start", change: directionOf(reading, previous), cue, attached: true };
  return null;
}

export function levelTo(parse: Parse, reading: Reading, last: number): Move | null {
  const index = parse.readings.indexOf(reading);
  const previous = previousOf(parse.readings, index);
  const next = parse.readings[index + 1];
  const cue = { from: last, to: last + 1 };
  const { tokens, grammar, tags } = parse;
  if (
    previous &&
    previous.measure === reading.measure &&
    joinedByTo(parse, previous, reading) &&
    fromBefore(parse, previous)
  )
    return { role: "end", change: directionOf(previous, reading), cue, attached: false };
  // "took the rate to 9.9%, from 11.1% in March"
  if (next && next.measure === reading.measure && next.from - reading.to <= 8) {
    for (let at = reading.to; at < next.from; at++)
      if (tokens.id[at] === grammar.particles.from && tags[at] === TAG.PREP)
        return { role: "end", change: directionOf(next, reading), cue, attached: false };
  }
  return null;
}

/** "fell from 32% to 21% and is to reach 19%": which way what is reached lies is told by the level before. */
export function settleReached({ readings }: Parse, moves: readonly (Move | null)[]): void {
  moves.forEach((move, i) => {
    if (!move?.likely || move.role !== "end") return;
    const reading = readings[i]!;
    const before = readings.findLast(
      ({ measure, unit }, j) => j < i && measure === reading.measure && unit === reading.unit && isMoved(moves[j]),
    );
    if (before) move.change = directionOf(before, reading) ?? move.change;
  });
}

const isMoved = (move: Move | null | undefined): boolean => move?.role === "start" || move?.role === "end";

/** "brought the total to 320": a verb that takes a sum to where it is. */
export function broughtTo(page: Page, parse: Parse, reading: Reading, verb: Verb | null, last: number): Move | null {
  if (!verb || verb.to >= last || reading.measure === "age") return null;
  // "taking its total to 38.9 GW"
  if ((verb.form & FORM.GO) === 0 && !hasRole(page, verb.head, ROLE.takes)) return null;
  for (let at = verb.to; at < last; at++) {
    if (parse.tags[at] !== TAG.NOUN && parse.tags[at] !== TAG.DET && parse.tags[at] !== TAG.ADJ) return null;
    if ((formOf(parse.tokens, parse.grammar, at) & FORM.TALLY) === 0 && !hasRole(page, at, ROLE.numberWord)) continue;
    return { role: "end", change: "increase", cue: { from: verb.from, to: last + 1 }, attached: false };
  }
  return null;
}

export const wordBefore = (parse: Parse, reading: Reading, id: number): boolean => {
  for (let at = reading.from - 1; at >= Math.max(parse.sentence.from, reading.from - 4); at--)
    if (parse.tokens.id[at] === id) return true;
  return false;
};

export const fromBefore = (parse: Parse, reading: Reading): boolean =>
  wordBefore(parse, reading, parse.grammar.particles.from);

export const toBefore = (parse: Parse, reading: Reading): boolean =>
  wordBefore(parse, reading, parse.grammar.particles.to);

export function joinedByTo(parse: Parse, a: Reading, b: Reading): boolean {
  if (b.from - a.to > 10) return false;
  for (let at = a.to; at < b.from; at++) {
    if (parse.tokens.id[at] === parse.grammar.particles.to) return true;
    if (parse.tags[at] === TAG.VERB || parse.tags[at] === TAG.BREAK) return false;
  }
  return false;
}

/** "reached 48,215": a level where a quantity reaches it, not where somebody reaches people. */
export function countsLevel(parse: Parse, reading: Reading, verb: Verb): boolean {
  const { subject } = verb;
  if (!subject) return false;
  for (let at = subject.from; at < subject.to; at++) {
    const form = formOf(parse.tokens, parse.grammar, at);
    if (parse.tags[at] === TAG.NOUN && (form & (FORM.TALLY | FORM.GAUGE)) !== 0) return true;
  }
  return reading.measure !== "count" && reading.measure !== "duration" && reading.measure !== "age";
}
