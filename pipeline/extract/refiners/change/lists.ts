import { hedgeStart } from "../../clauses/around.ts";
import { verbOfSubject } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { hasRole } from "../../noun-phrase.ts";
import { previousOf } from "../../previous.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { isLevel } from "./anchor.ts";
import { linkTo } from "./links.ts";
import { directionBy, directionOf, MOVES, type Move } from "./move.ts";

const BETWEEN: ReadonlySet<number> = new Set([TAG.TIME, TAG.COMMA, TAG.CONJ, TAG.PREP, TAG.ADV, TAG.NUM]);

const ATTACHED: ReadonlySet<number> = new Set([TAG.TIME, TAG.PREP, TAG.NOUN, TAG.ADJ, TAG.DET, TAG.POSS, TAG.JOIN]);
/** What may stand behind a member of a plain list: "4%, 5% and 6% in 2003, respectively". */
const LISTED: ReadonlySet<number> = new Set([TAG.COMMA, TAG.CONJ, TAG.ADV, TAG.OTHER, TAG.PREP, TAG.BREAK, TAG.CLOSE]);

const sameKind = (a: Reading, b: Reading): boolean =>
  a.measure === b.measure && (a.unit === b.unit || a.unit === null || b.unit === null) && isLevel(a) && isLevel(b);

/**
 * Carries a role on to the next members of a list.
 *
 *     from 10 in 2001 to 12 in 2005 and 20 in 2010            each with its time: the chain goes on
 *     to 54%, from 38% in 2014 and 29% in 2010                two starts
 *     from 30% and 40% in 2014 to 45% and 52% in 2019         as many ends as starts
 *     by 12% in Spain and 8% in France · 4%, 5% and 6%        said in the same words
 */
export function continueLists(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings } = parse;
  for (let i = 1; i < readings.length; i++) {
    const before = previousOf(moves, i);
    const previous = readings[i - 1]!;
    const reading = readings[i]!;
    if (moves[i] || !before || reading.superseded) continue;
    if (isParallel(page, parse, previous, reading)) {
      moves[i] = { ...before, attached: false };
      continue;
    }
    // "cut by 12% in 2020, and a further 8% this year"
    if (before.role === "delta" && isFurther(page, previous, reading)) {
      moves[i] = { ...before, attached: false };
      continue;
    }
    if (before.role === "delta" || !sameKind(previous, reading)) continue;
    if (!onlyListed(parse, previous.to, reading.from)) continue;
    const timed = hasTime(parse, previous.to, reading.from) && timeBehind(parse, reading.to);
    if (timed) {
      const change = before.role === "end" ? directionOf(previous, reading) : before.change;
      moves[i] = { ...before, change: change ?? before.change, attached: false };
    } else if (paired(parse, moves, i)) moves[i] = { ...before, attached: false };
  }
}

/** "a further 8%", "another 8%": more of the same move. */
function isFurther(page: Page, previous: Reading, reading: Reading): boolean {
  if (previous.measure !== reading.measure || previous.unit !== reading.unit || reading.noun !== null) return false;
  return hasRole(page, reading.from - 1, ROLE.oneMore);
}

/** "from 84 in 2018 to 71, 66 and now 58": the levels passed on the way, and the last one, which is the end. */
export function continueSteps(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags } = parse;
  for (let i = 1; i + 1 < readings.length; i++) {
    const move = moves[i];
    if (move?.role !== "end" || moves[i - 1]?.role !== "start" || !move.change) continue;
    let last = i;
    while (last + 1 < readings.length && !moves[last + 1] && isNextStep(parse, last, move)) last++;
    const between = tags.subarray(readings[last - 1]!.to, readings[last]!.from);
    if (last === i || !between.includes(TAG.CONJ) || (last < i + 2 && !between.includes(TAG.TIME))) continue;
    for (let at = i; at < last; at++) moves[at] = { ...move, role: null, attached: false };
    moves[last] = { ...move, attached: false };
  }
}

/** Further on the same way, with nothing but "and", a comma and a time in between. */
function isNextStep(parse: Parse, at: number, { change }: Move): boolean {
  const [previous, reading] = [parse.readings[at]!, parse.readings[at + 1]!];
  if (!sameKind(previous, reading) || directionOf(previous, reading) !== change) return false;
  const behind = parse.tags[reading.to];
  if (behind === TAG.VERB || behind === TAG.AUX || behind === TAG.NUM) return false;
  return reading.from - previous.to <= 4 && onlyListed(parse, previous.to, reading.from);
}

/** "in Spain and 8% in France": the number stands where the one before it stood, and is no subject. */
function isParallel(page: Page, parse: Parse, previous: Reading, reading: Reading): boolean {
  const { tags, tokens, grammar, sentence } = parse;
  if (previous.measure !== reading.measure || previous.unit !== reading.unit || verbOfSubject(parse, reading.from))
    return false;
  let join = hedgeStart(page, parse, reading) - 1;
  if (tokens.id[join] === grammar.particles.by) join--;
  const comma = tags[join] === TAG.COMMA;
  if (join < previous.to || (!comma && (tags[join] !== TAG.CONJ || tokens.id[join] === grammar.particles.or)))
    return false;
  if (tags[join - 1] === TAG.COMMA && join - 1 >= previous.to) join--;
  const [own, other] = [reading.to, previous.to];
  if (own >= sentence.to || tokens.id[own] === grammar.particles.of) return false;
  const share = previous.measure === "percentage" || previous.measure === "percentage_point";
  // "by 1.1 and 0.9 metres"
  const sizes = tokens.id[hedgeStart(page, parse, previous) - 1] === grammar.particles.by && previous.from < join;
  if (join === other) return (share || sizes) && LISTED.has(tags[own]!);
  if (tags[other] !== TAG.PREP || tags[own] !== TAG.PREP || tokens.id[own] !== tokens.id[other]) return false;
  for (let at = other; at < join; at++) if (!ATTACHED.has(tags[at]!)) return false;
  return true;
}

/** True for the second of "from A and B to C and D": the other side of the move has two as well. */
function paired(parse: Parse, moves: readonly (Move | null)[], i: number): boolean {
  const { readings, tokens, grammar } = parse;
  const role = moves[i - 1]!.role;
  const joined = parse.tags[readings[i]!.from - 1] === TAG.CONJ || parse.tags[readings[i]!.from - 1] === TAG.COMMA;
  if (!joined) return false;
  if (role === "start") {
    const next = readings[i + 1];
    const after = readings[i + 2];
    if (!next || !after || moves[i + 1]?.role !== "end" || !sameKind(next, after) || moves[i + 2]) return false;
    const alone = moves[i - 2]?.role !== "start";
    return alone && onlyListed(parse, next.to, after.from) && opensWith(parse, next.from, grammar.particles.to);
  }
  const starts = [moves[i - 3]?.role, moves[i - 2]?.role];
  return starts[0] === "start" && starts[1] === "start" && tokens.id[readings[i]!.from - 1] !== grammar.particles.or;
}

function opensWith(parse: Parse, from: number, id: number): boolean {
  for (let at = from - 1; at >= Math.max(parse.sentence.from, from - 3); at--)
    if (parse.tokens.id[at] === id) return true;
  return false;
}

function onlyListed(parse: Parse, from: number, to: number): boolean {
  if (to - from > 10 || to <= from) return false;
  let joined = false;
  for (let at = from; at < to; at++) {
    const tag = parse.tags[at]!;
    if (!BETWEEN.has(tag)) return false;
    if (tag === TAG.CONJ && parse.tokens.id[at] === parse.grammar.particles.but) return false;
    joined ||= tag === TAG.CONJ || tag === TAG.COMMA;
  }
  return joined;
}

const hasTime = (parse: Parse, from: number, to: number): boolean => parse.tags.subarray(from, to).includes(TAG.TIME);

/** "in 2010" directly behind, and no verb that the number would be the subject of. */
function timeBehind(parse: Parse, from: number): boolean {
  const { tags, sentence } = parse;
  let at = from;
  while (at < sentence.to && at < from + 3 && (tags[at] === TAG.PREP || tags[at] === TAG.ADV)) at++;
  if (tags[at] !== TAG.TIME) return false;
  while (at < sentence.to && tags[at] === TAG.TIME) at++;
  return tags[at] !== TAG.VERB && tags[at] !== TAG.AUX;
}

/**
 * Two levels with their times in front of the size of the move: the text's own word says which is the start.
 *
 *     730 in 2020 and 1,110 in 2019, a decrease of 34%
 *     In 2016, 1,500 were recorded; in 2019, 600, a decline of 60%
 *
 * @returns true when the pair was found and marked
 */
export function pairBefore(parse: Parse, moves: (Move | null)[], anchor: number, known: Move): boolean {
  const { readings } = parse;
  const [a, b] = [readings[anchor - 1], readings[anchor]];
  if (!a || !b || moves[anchor - 1] || moves[anchor] || !known.change || !sameKind(a, b) || a.superseded) return false;
  const printed = directionOf(a, b);
  if (printed === null) return false;
  const turned = printed !== known.change;
  const listed = onlyListed(parse, a.to, b.from) && hasTime(parse, a.to, b.from) && timeBehind(parse, b.to);
  if (!listed && (turned || !(timeBefore(parse, a.from) && timeBefore(parse, b.from)) || b.from - a.to > 14))
    return false;
  const mark = (role: "start" | "end"): Move => ({ role, change: known.change, cue: known.cue, attached: false });
  moves[anchor - 1] = mark(turned ? "end" : "start");
  moves[anchor] = mark(turned ? "start" : "end");
  return true;
}

/** "in 2019, 600": its time stands right before it. */
function timeBefore(parse: Parse, from: number): boolean {
  const { tags, sentence } = parse;
  for (let at = from - 1; at >= Math.max(sentence.from, from - 6) && tags[at] !== TAG.BREAK; at--)
    if (tags[at] === TAG.TIME) return true;
  return false;
}

/** "double the sample, from 7,500 to 15,000": a multiple in front of the two levels that it is of. */
export function multipleFirst(parse: Parse, moves: (Move | null)[]): void {
  const { readings } = parse;
  for (let i = 0; i + 2 < readings.length; i++) {
    const reading = readings[i]!;
    const [start, end] = [moves[i + 1], moves[i + 2]];
    if (moves[i] || reading.measure !== "ratio" || start?.role !== "start" || end?.role !== "end") continue;
    const change = (reading.value ?? 1) > 1 ? "increase" : "decrease";
    if (end.change !== change || readings[i + 1]!.from - reading.to > 7) continue;
    moves[i] = { role: "delta", change, cue: { from: reading.from, to: reading.to }, attached: false };
  }
}

/** "from 140 to 98, 30% fewer" and "in 2010 there were 54; today there are 81, 50% more": a comparative with nothing behind. */
export function comparativeAlone(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags, tokens, grammar, sentence } = parse;
  for (let i = 1; i < readings.length; i++) {
    const reading = readings[i]!;
    const behind = tags[reading.to + 1];
    const closed =
      reading.to + 1 >= sentence.to ||
      behind === TAG.COMMA ||
      behind === TAG.BREAK ||
      behind === TAG.CLOSE ||
      behind === TAG.OTHER;
    if (moves[i] || reading.measure === "ratio" || !closed || reading.to >= sentence.to) continue;
    const form = formOf(tokens, grammar, reading.to) & MOVES;
    if (form === 0 || tags[reading.to] === TAG.VERB || tags[reading.to] === TAG.NOUN) continue;
    const change = directionBy(form);
    const delta: Move = { role: "delta", change, cue: { from: reading.to, to: reading.to + 1 }, attached: true };
    const before = moves[i - 1];
    if (before ? before.change === change && before.role !== "delta" : pairBefore(parse, moves, i - 1, delta)) {
      moves[i] = delta;
      linkTo(reading, readings[i - 1]!);
    }
  }
}
