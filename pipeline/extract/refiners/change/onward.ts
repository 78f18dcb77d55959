import { hedgeStart, namesTime } from "../../clauses/around.ts";
import { governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { isLevel } from "./anchor.ts";
import { linkedTo, linkTo } from "./links.ts";
import { directionOf, type Move } from "./move.ts";
import { pointsBack } from "./pointing.ts";

/** From the size of a move to the level that "when" tells behind it, and from the first word to a level, in tokens. */
const REACH = 10;

const within = ({ from, to }: Reading, span: TokenSpan): boolean => from >= span.from && to <= span.to;

const alike = (a: Reading, b: Reading): boolean =>
  a.measure === b.measure && a.unit === b.unit && isLevel(a) && a.measure !== "age" && !a.superseded && !b.superseded;

/**
 * The level that a second move ended at, told behind its size by a clause of its own.
 *
 *     Sales reached €2.2 billion in 2021 and lost a fifth the year after, when they came to €1.8 billion
 *                   ^^^^^^^^^^^^                                                            ^^^^^^^^^^^^
 */
export function endBehindSize(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags } = parse;
  for (let i = 2; i < readings.length; i++) {
    const [level, size, end] = [readings[i - 2]!, readings[i - 1]!, readings[i]!];
    const delta = moves[i - 1];
    if (moves[i] || delta?.role !== "delta" || !delta.change || !alike(level, end)) continue;
    if (moves[i - 2]?.role === "start" || directionOf(level, end) !== delta.change) continue;
    if (end.from - size.to > REACH) continue;
    const verb = governorOf(parse, end.from);
    const subject = verb?.subject;
    if (!verb || !subject || verb.from < size.to || !pointsBack(parse, subject)) continue;
    if (tags[subject.from - 1] !== TAG.SUB || tags[subject.from - 2] !== TAG.COMMA) continue;
    moves[i] = { role: "end", change: delta.change, cue: delta.cue, attached: false };
    moves[i - 2] = { role: "start", change: delta.change, cue: delta.cue, attached: false };
    linkTo(size, end);
  }
}

/** "were down 12% on the year, at 400 tonnes", "added 1.1 GW to reach 33.2 GW": the level that a size has led to. */
export function endAt(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags, tokens, grammar } = parse;
  for (let i = 1; i < readings.length; i++) {
    const [size, level, delta] = [readings[i - 1]!, readings[i]!, moves[i - 1]];
    if (moves[i] || delta?.role !== "delta" || !delta.change || linkedTo(size)) continue;
    if (!isLevel(level) || level.superseded) continue;
    const at = hedgeStart(page, parse, level) - 1;
    if (at - size.to > REACH || at < size.to) continue;
    const reaches = tokens.id[at - 1] === grammar.particles.to && (formOf(tokens, grammar, at) & FORM.REACH) !== 0;
    // "lost 11 cents to settle at $10.46"
    const closes = grammar.closing.has(tokens.id[at - 1]!);
    const apart = closes || (level.measure !== size.measure && level.noun === null);
    if (!reaches && (tokens.id[at] !== grammar.particles.at || !apart)) continue;
    if (tags.subarray(size.to, at).some((tag) => tag === TAG.VERB || tag === TAG.BREAK || tag === TAG.OPEN)) continue;
    moves[i] = { role: "end", change: delta.change, cue: delta.cue, attached: false };
    linkTo(size, level);
  }
}

/** "9,400 in 2020 and 12,200 in 2021, an increase of 30%": the size is that from the first of the two levels. */
export function startBesideEnd(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags } = parse;
  for (let i = 2; i < readings.length; i++) {
    const [start, end] = [readings[i - 2]!, readings[i - 1]!];
    const delta = moves[i];
    if (moves[i - 2] || moves[i - 1]?.role !== "end" || delta?.role !== "delta" || !delta.change) continue;
    if (linkedTo(readings[i]!) !== end || !alike(start, end) || directionOf(start, end) !== delta.change) continue;
    if (moves.some((move) => move?.role === "start") || end.from - start.to > REACH) continue;
    // nothing but the time of the first stands between them
    let timed = false;
    let plain = true;
    for (let at = start.noun?.to ?? start.tail; at < end.from && plain; at++) {
      timed ||= tags[at] === TAG.TIME;
      plain = tags[at] === TAG.TIME || tags[at] === TAG.PREP || tags[at] === TAG.CONJ || tags[at] === TAG.ADV;
    }
    if (plain && timed && namesTime(parse, end.tail))
      moves[i - 2] = { role: "start", change: delta.change, cue: delta.cue, attached: false };
  }
}

/**
 * The level of the sentence before that this one goes on from: its subject points back, and says where it has come to.
 *
 *     In 2018 it was one in twelve pupils. By 2023 the share had risen to one in seven.
 *             ^^^^^^^^^^^^^^
 *     Before it opened, crews picked up 1,100 bottles a month. Now it is 350, a drop of more than two thirds.
 *                                       ^^^^^
 */
export function startBefore(
  page: Page,
  parse: Parse,
  moves: readonly (Move | null)[],
  before: readonly Reading[],
): void {
  const { readings, sentence } = parse;
  const end = readings[0];
  const move = moves[0];
  if (!end || move?.role !== "end" || !move.change || sentence.from === sentence.blockFrom) return;
  if (before.length !== 1 || moves.some((other) => other?.role === "start")) return;
  const level = before[0]!;
  if (level.role !== null || level.value === null || !alike(level, end) || directionOf(level, end) !== move.change)
    return;
  const verb = governorOf(parse, end.from);
  const subject = verb?.subject;
  if (!verb || !subject || verb.relative >= 0 || !pointsBack(parse, subject)) return;
  // "In 2020 the share had dropped to 41%" looks back, "By 2023 it had risen" goes on
  if (hasRole(page, sentence.from, ROLE.in) && isPastPerfect(parse, verb)) return;
  const stands = (verb.form & (FORM.BE | FORM.LINK)) !== 0 && verb.to >= hedgeStart(page, parse, end) - 1;
  const moved = (verb.form & (FORM.RISE | FORM.FALL)) !== 0;
  if (!stands && !moved) return;
  level.change = move.change;
  level.role = "start";
  level.evidence.change = null;
  level.trace?.push(`change: start ${move.change} by the sentence behind`);
}

const isPastPerfect = ({ tokens, grammar }: Parse, { from, to }: Verb): boolean => {
  const form = formOf(tokens, grammar, from);
  return to - from > 1 && (form & FORM.HAVE) !== 0 && (form & FORM.PAST) !== 0;
};

/** "; in 2019 it was 38": a plain past with a time of its own, against a level of today in the same sentence. */
export function wasThen(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tokens, grammar, tags } = parse;
  for (let i = 1; i < readings.length; i++) {
    const at = printedAlike(readings, i);
    const [end, start] = [readings[at]!, readings[i]!];
    if (moves[i] || moves[at] || !alike(end, start) || start.measure === "duration") continue;
    const verb = governorOf(parse, start.from);
    if (!verb?.subject || verb.from < end.to || !pointsBack(parse, verb.subject) || verb.to !== start.from) continue;
    if (verb.to - verb.from !== 1 || (verb.form & FORM.BE) === 0) continue;
    if (!grammar.been.has(tokens.id[verb.from]!)) continue;
    const behind = namesTime(parse, start.to);
    const front = tags[verb.subject.from - 1] === TAG.TIME || tags[verb.subject.from - 2] === TAG.TIME;
    // "among women it was 38%": another group
    if (tags[verb.subject.from - 1] === TAG.NOUN) continue;
    const parted = tags.subarray(end.to, verb.from).includes(TAG.BREAK);
    const subject = (verb: Verb): boolean => verb.subject !== null && within(end, verb.subject);
    const now = parse.verbs.find((verb) => verb.kind === "finite" && subject(verb)) ?? governorOf(parse, end.from);
    const past =
      now !== null && (grammar.been.has(tokens.id[now.from]!) || (formOf(tokens, grammar, now.from) & FORM.PAST) !== 0);
    const modal = now !== null && (formOf(tokens, grammar, now.from) & FORM.MODAL) !== 0;
    const change = directionOf(start, end);
    if (!(behind || front) || !parted || !now || (past && !modal) || !change) continue;
    const cue = { from: verb.from, to: verb.to };
    moves[i] = { role: "start", change, cue, attached: false };
    moves[at] = { role: "end", change, cue, attached: false };
  }
}

/** "One household in four spends over 40% on rent; a decade ago it was one in nine": the level before it that is told in the same form. */
function printedAlike(readings: readonly Reading[], i: number): number {
  if (readings[i]!.rule !== "proportion") return i - 1;
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) if (readings[at]!.rule === "proportion") return at;
  return i - 1;
}

/** "from 5.5% in December and a peak of 25.7% a year earlier": a second level that it came from, with a time of its own. */
export function secondStart(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags } = parse;
  for (let i = 1; i < readings.length; i++) {
    const [first, second] = [readings[i - 1]!, readings[i]!];
    const move = moves[i - 1];
    if (moves[i] || move?.role !== "start" || !move.change || !alike(first, second)) continue;
    const joined = hedgeStart(page, parse, second) - 1;
    if (tags[joined] !== TAG.CONJ || joined - first.to > REACH || !namesTime(parse, second.to)) continue;
    let plain = true;
    for (let at = first.to; at < joined && plain; at++) plain = tags[at] === TAG.TIME || tags[at] === TAG.PREP;
    const end = readings.find((reading, at) => moves[at]?.role === "end" && alike(reading, second));
    if (!plain || !end || directionOf(second, end) !== move.change) continue;
    moves[i] = { ...move, attached: false };
  }
}
