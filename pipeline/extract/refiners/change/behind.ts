import { hedgeStart } from "../../clauses/around.ts";
import { bracketOf, governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { isLevel } from "./anchor.ts";
import { linkedTo, linkTo } from "./links.ts";
import { directionOf, MOVES, type Move } from "./move.ts";

/** So many tokens may stand between the size of a move and the level it started from. */
const REACH = 10;

/** "on the pilot's 108 million": from the preposition to the number. */
const BASE_REACH = 6;

const isBareNumber = ({ measure, unit, noun }: Reading): boolean =>
  measure === "count" && unit === null && noun === null;

const sameKind = (a: Reading, b: Reading): boolean =>
  a.measure === b.measure && (a.unit === b.unit || a.unit === null || b.unit === null) && isLevel(a) && isLevel(b);

/**
 * The level that a move started from, told behind its size.
 *
 *     12 fewer than the year before, when 108 died · $14 more than in 2015 ($98) · up 31% from 9,466 · +31% vs. 9,466
 *                                         ^^^                               ^^^              ^^^^^             ^^^^^
 */
export function startBehindSize(page: Page, parse: Parse, moves: (Move | null)[], i: number): void {
  const { readings } = parse;
  const delta = moves[i - 1];
  const reading = readings[i]!;
  if (moves[i] || delta?.role !== "delta" || !delta.change || reading.superseded) return;
  const size = readings[i - 1]!;
  const level =
    linkedTo(size) ?? lastEnd(parse, moves, i - 1) ?? (moves[i + 1]?.role === "end" ? readings[i + 1]! : null);
  // "when there were 3,100 such deaths", of people who died
  // "a rise of a fifth on the 500,000 of 2023", of money
  if (level?.measure === "money" && isBareNumber(reading) && leadsToBase(parse, size, reading)) {
    reading.measure = level.measure;
    reading.unit = level.unit;
    reading.unit_code = level.unit_code;
    reading.currency = level.currency;
  }
  const alike = level?.measure === "count" && reading.measure === "count" && hasRole(page, reading.tail, ROLE.alike);
  if (!level || level === size || directionOf(reading, level) !== delta.change) return;
  if (!alike && !sameKind(level, reading)) return;
  // "a decrease from 2022 (n = 451)"
  const plain = hedgeStart(page, parse, reading);
  const hedge =
    hasRole(page, plain - 2, ROLE.sampleSize) && parse.tokens.mark[plain - 1] === EQUALS ? plain - 2 : plain;
  if (!leadsBack(parse, size, reading, hedge) && !leadsToBase(parse, size, reading)) return;
  const to = Math.max(hedge, size.to + 1);
  moves[i] = { role: "start", change: delta.change, cue: { from: size.to, to }, attached: false };
  linkTo(reading, level);
}

/** "£88m below the £500m of 2015/16", "a rise of 45% on the €7.4bn of 2021": the level that the size is told against. */
function leadsToBase(parse: Parse, size: Reading, reading: Reading): boolean {
  const { tags, tokens, grammar } = parse;
  const article = tags[reading.from - 1] === TAG.DET ? reading.from - 1 : reading.from;
  // "a six-fold increase on the 500 of 2023", "a 12-fold rise on the pilot's 108"
  const noun = size.to + 1 < article && tags[size.to] === TAG.NOUN && (formOf(tokens, grammar, size.to) & MOVES) !== 0;
  const on = noun ? size.to + 1 : size.to;
  if (tokens.id[on] === grammar.particles.on && tags[on + 1] === TAG.DET && reading.from - on <= BASE_REACH) {
    const owned = tags[reading.from - 1] === TAG.POSS;
    if (owned || (noun && article === on + 1)) return true;
  }
  // "the €1.11 billion allocated this year"
  const told = tags[reading.to] === TAG.PART ? reading.to + 1 : reading.to;
  if (article - size.to !== 1 || !isDated(parse, told)) return false;
  return (formOf(tokens, grammar, size.to) & MOVES) !== 0 ? tags[size.to] !== TAG.VERB : tags[size.to] === TAG.PREP;
}

function lastEnd(parse: Parse, moves: readonly (Move | null)[], before: number): Reading | null {
  for (let i = before - 1; i >= 0; i--) if (moves[i]?.role === "end") return parse.readings[i]!;
  return null;
}

/** True when the words between the size and the level lead back in time: "than in 2015 (", "from", ", when". */
function leadsBack(parse: Parse, size: Reading, reading: Reading, hedge: number): boolean {
  const { tags, tokens, grammar } = parse;
  if (hedge - size.to > REACH || hedge <= size.to) return false;
  const last = hedge - 1;
  if (tokens.id[last] === grammar.particles.from && last === size.to) return true;
  const compared = grammar.cues.backward(tokens, tokens.mark[last] === FULL_STOP ? last : hedge, size.to);
  if (compared?.value === "compare") return true;
  let dated = false;
  let when = -1;
  for (let at = size.to; at < hedge; at++) {
    dated ||= tags[at] === TAG.TIME || grammar.cues.forward(tokens, at, hedge)?.value === "earlier";
    const held = grammar.cues.forward(tokens, at, hedge);
    if (tags[at] === TAG.SUB || tags[at] === TAG.REL) when = at;
    // "a fall of 17% compared with the previous year (17,700)"
    else if (held?.value === "compare") at = held.at - 1;
    else if (tags[at] === TAG.BREAK || tags[at] === TAG.VERB) {
      // "when there were 108", "when farmers produced 6,200 tonnes", "which stood at 108"
      const stands = at === last - 1 && tokens.id[last] === grammar.particles.at;
      if (when < 0 || (at < last && !stands && (formOf(tokens, grammar, at) & FORM.BE) === 0)) return false;
    }
  }
  if (!dated) return false;
  if (tags[last] === TAG.OPEN) return tags[reading.to] === TAG.CLOSE || tags[reading.to] === TAG.NOUN;
  return when > size.to && tags[when - 1] === TAG.COMMA;
}

const FULL_STOP = 0x2e;
const EQUALS = 0x3d;

/**
 * Two levels that only illustrate a move told before them.
 *
 *     has tripled: there were 14 in 2012 and 44 in 2020 · fell by 40% (35% to 21%) · rose sharply – 210 in 2001, 340 in 2009
 */
export function illustrate(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tokens, grammar } = parse;
  for (let i = 0; i + 1 < readings.length; i++) {
    const [a, b] = [readings[i]!, readings[i + 1]!];
    if (moves[i] || moves[i + 1] || !sameKind(a, b) || a.superseded || b.superseded) continue;
    const third = readings[i + 2];
    if (third && !moves[i + 2] && sameKind(b, third) && besideEachOther(parse, b, third)) continue;
    const opened = openedBefore(parse, a);
    if (opened < 0 || !besideEachOther(parse, a, b)) continue;
    const told = moveBefore(parse, moves, i, opened);
    if (!told?.change) continue;
    const printed = directionOf(a, b);
    const dated = isDated(parse, a.to) && isDated(parse, b.to);
    const held = grammar.cues.backward(tokens, b.from, a.to)?.value === "compare";
    if (printed === null || (printed !== told.change && !dated && !held) || (held && printed === told.change)) continue;
    const [first, second] = printed === told.change ? (["start", "end"] as const) : (["end", "start"] as const);
    moves[i] = { role: first, change: told.change, cue: told.cue, attached: false };
    moves[i + 1] = { role: second, change: told.change, cue: told.cue, attached: false };
  }
}

/** Where the colon, dash or bracket stands that sets the levels apart; -1 when none is near. */
function openedBefore(parse: Parse, level: Reading): number {
  const { tags, sentence, tokens, grammar } = parse;
  for (let at = level.from - 1; at >= Math.max(sentence.from, level.from - 8); at--) {
    if (tags[at] === TAG.OPEN || tags[at] === TAG.BREAK) return at;
    if (tags[at] === TAG.VERB && (formOf(tokens, grammar, at) & FORM.BE) === 0) return -1;
    if (tags[at] === TAG.COMMA && tags[at - 1] !== TAG.TIME) return -1;
  }
  return -1;
}

/** "14 in 2012 and 44 in 2020", "35% to 21%": nothing but their times and what joins them in between. */
function besideEachOther(parse: Parse, a: Reading, b: Reading): boolean {
  const { tags } = parse;
  if (b.from - a.to > 9) return false;
  let dated = false;
  for (let at = a.to; at < b.from; at++) {
    const tag = tags[at]!;
    if (tag === TAG.VERB || tag === TAG.AUX || tag === TAG.REL || tag === TAG.BREAK || tag === TAG.OPEN) return false;
    dated ||= tag === TAG.TIME;
  }
  const joined = b.from - 1;
  if (parse.grammar.cues.backward(parse.tokens, b.from, a.to)?.value === "compare") return true;
  return dated || (joined === a.to && parse.tokens.id[joined] === parse.grammar.particles.to);
}

function isDated(parse: Parse, at: number): boolean {
  const { tags } = parse;
  for (let i = at; i < at + 5; i++) {
    if (tags[i] === TAG.TIME) return true;
    if (tags[i] !== TAG.PREP && tags[i] !== TAG.NOUN) return false;
  }
  return false;
}

/** The move that stands right before the mark: its size, or its verb alone. */
function moveBefore(parse: Parse, moves: readonly (Move | null)[], i: number, opened: number): Move | null {
  const previous = moves[i - 1];
  const size = parse.readings[i - 1];
  if (previous?.role === "delta" && size && opened - size.to <= 8) return previous;
  if (size && size.to > opened - 8) return null;
  const verb = governorOf(parse, opened - 1) ?? parse.verbs.findLast(({ to }) => to <= opened);
  if (!verb || verb.to > opened || opened - verb.to > 6 || (verb.form & MOVES) === 0) return null;
  const change = (verb.form & FORM.RISE) !== 0 ? "increase" : "decrease";
  return { role: "delta", change, cue: { from: verb.from, to: verb.to }, attached: false };
}

/** "From 900 in 2008, cases dropped to 260": the start stands in front of the verb. */
export function fromFirst(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings, tokens, grammar, sentence } = parse;
  for (let i = 0; i + 1 < readings.length; i++) {
    const [start, end] = [readings[i]!, readings[i + 1]!];
    const move = moves[i + 1];
    if (moves[i] || move?.role !== "end" || !move.change || !sameKind(start, end)) continue;
    // "From a peak of 900"
    const hedge = hedgeStart(page, parse, start);
    if (tokens.id[hedge - 1] !== grammar.particles.from || hedge - 1 > sentence.from + 3) continue;
    if (move.cue.from < start.to || directionOf(start, end) !== move.change) continue;
    moves[i] = { role: "start", change: move.change, cue: { from: hedge - 1, to: hedge }, attached: false };
  }
}

/** "dropped to CHF 310 million (CHF 355 million in 2020)": the start in a bracket behind the end, with a time of its own. */
export function startInBracket(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags, mate } = parse;
  for (let i = 1; i < readings.length; i++) {
    const [end, start] = [readings[i - 1]!, readings[i]!];
    const move = moves[i - 1];
    if (moves[i] || move?.role !== "end" || !move.change || !sameKind(end, start)) continue;
    if (directionOf(start, end) !== move.change || moves.slice(0, i).some((other) => other?.role === "start")) continue;
    const open = bracketOf(parse, start.from);
    if (open < end.to || open - end.to > 6 || start.from - open > 3) continue;
    let dated = false;
    for (let at = open + 1; at < mate[open]!; at++) {
      if (at >= start.from && at < start.to) continue;
      dated ||= tags[at] === TAG.TIME;
      if (tags[at] !== TAG.TIME && tags[at] !== TAG.PREP && tags[at] !== TAG.BREAK && tags[at] !== TAG.DET)
        dated = false;
    }
    if (dated) moves[i] = { role: "start", change: move.change, cue: move.cue, attached: false };
  }
}

/** "wind supplied 38%, compared with 29% in 2018, and coal 11%, compared with 24%": the second pair is told like the first. */
export function comparedAlike(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings, grammar, tokens } = parse;
  const compares = (i: number): boolean => {
    const hedge = hedgeStart(page, parse, readings[i]!);
    return grammar.cues.backward(tokens, hedge, parse.sentence.from)?.value === "compare";
  };
  let known = false;
  for (let i = 1; i < readings.length; i++) {
    const [level, start] = [readings[i - 1]!, readings[i]!];
    if (moves[i]?.role === "start" && compares(i)) known = true;
    if (!known || moves[i] || moves[i - 1] || !sameKind(level, start) || !compares(i)) continue;
    const change = directionOf(start, level);
    if (!change || start.from - level.to > 8) continue;
    const cue = { from: level.to, to: start.from };
    moves[i - 1] = { role: "end", change, cue, attached: false };
    moves[i] = { role: "start", change, cue, attached: false };
  }
}
