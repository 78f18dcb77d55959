import { orderOf } from "../../calendar/iso.ts";
import { hedgeStart, namesTime } from "../../clauses/around.ts";
import { bracketOf, governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { indexBehind } from "../../halving.ts";
import { previousOf } from "../../previous.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import { isLevel } from "./anchor.ts";
import { directionOf, MOVES, type Move } from "./move.ts";

/** True for a length or an age that somebody has, which is no level of a series. */
const isOwn = (reading: Reading): boolean => reading.measure === "age" || reading.measure === "duration";

/**
 * A level told in the past perfect is the one before.
 *
 *     In 2018 it was 12%; in 2017 it had been 14%
 *                                             ^^
 */
export function pluperfect(parse: Parse, reading: Reading, governor: Verb | null, hedge: number): Move | null {
  const at = parse.tokens.id[hedge - 1] === parse.grammar.particles.at ? 1 : 0;
  if (!governor || governor.kind === "infinitive" || governor.to !== hedge - at || !isLevel(reading) || isOwn(reading))
    return null;
  const { tokens, grammar, tags, sentence } = parse;
  const had = formOf(tokens, grammar, governor.from);
  if ((had & FORM.HAVE) === 0 || (had & (FORM.PAST | FORM.ING)) === 0 || (governor.form & (FORM.BE | FORM.LINK)) === 0)
    return null;
  for (let at = governor.subject?.from ?? 0; at < (governor.subject?.to ?? 0); at++)
    if (grammar.proposing.has(tokens.id[at]!)) return null;
  // "It had been 12", but "There had been 27 referrals, nine more than in 2020" tells the level itself
  const subject = governor.subject?.from ?? -1;
  const pronoun = subject >= 0 && tags[subject] === TAG.PRON && tokens.id[subject] !== grammar.particles.there;
  let dated = namesTime(parse, reading.to);
  for (let at = governor.from - 1; at >= sentence.from && tags[at] !== TAG.BREAK && !dated; at--)
    dated = tags[at] === TAG.TIME;
  if (!pronoun && !dated) return null;
  return { role: "start", change: null, cue: { from: governor.from, to: hedge }, attached: true, apart: true };
}

/**
 * "jumped 21% in August, after 2.0% in July", "stood at 5.1% after 4.8% in April": the same measure, a time before.
 * What is told behind the size of a move is a size too.
 */
export function afterAnother(parse: Parse, reading: Reading, hedge: number): Move | null {
  const { tokens, grammar, tags } = parse;
  const last = hedge - 1;
  if (last <= parse.sentence.from || !grammar.after.has(tokens.id[last]!) || isOwn(reading)) return null;
  const previous = parse.readings[parse.readings.indexOf(reading) - 1];
  if (previous?.measure !== reading.measure || previous.unit !== reading.unit || last - previous.to > 6) return null;
  for (let at = previous.to; at < last; at++)
    if (tags[at] !== TAG.TIME && tags[at] !== TAG.COMMA && tags[at] !== TAG.PREP) return null;
  if (!namesTime(parse, reading.to)) return null;
  return { role: "start", change: null, cue: { from: last, to: hedge }, attached: true };
}

/**
 * An earlier level in the bracket behind a level: "45% (41.9% a year before)", "310 patients (2015: 240)".
 * A count is a comparison only where both name their years; else it may be a part of what stands before.
 */
export function bracketed(page: Page, parse: Parse, reading: Reading, hedge: number): Move | null {
  const { tags, mate, tokens, grammar } = parse;
  const open = bracketOf(parse, reading.from);
  if (open < 0 || mate[open]! - open > 12 || isOwn(reading) || !isLevel(reading)) return null;
  const index = parse.readings.indexOf(reading);
  const previous = previousOf(parse.readings, index);
  const next = parse.readings[index + 1];
  if (!previous || previous.measure !== reading.measure || previous.from > open || open - previous.to > 8) return null;
  if (next && next.from < mate[open]!) return null;
  for (let at = previous.to; at < open; at++)
    if (tags[at] === TAG.COMMA || tags[at] === TAG.BREAK || tags[at] === TAG.CLOSE) return null;
  let earlier = false;
  for (let at = open + 1; at < mate[open]!; at++) {
    if (at >= hedge && at < reading.to) continue;
    if (!ASIDE.has(tags[at]!)) return null;
    earlier ||= grammar.cues.forward(tokens, at, mate[open]!)?.value === "earlier";
  }
  const periods = periodsOf(page, parse);
  const inside = periods.filter(({ from }) => from > open && from < mate[open]!);
  const outside = periods.filter(({ to }) => to <= open);
  const own = inside[0]?.stretch;
  const years = inside[0]?.grain === "year" && outside.at(-1)?.grain === "year";
  const later = outside.some(({ stretch }) => stretch && own && orderOf(stretch.start) <= orderOf(own.start));
  if (later || inside.length > 1) return null;
  const shares = reading.measure === "percentage" || reading.measure === "rate";
  const opening = inside[0]?.from === open + 1 && (shares || tags[inside[0].to] === TAG.BREAK);
  if (!earlier && !(own && (years || opening))) return null;
  return { role: "start", change: null, cue: { from: open, to: reading.from }, attached: true };
}

/** "Compared with 2019 (1,590), output fell": the level of the time that is compared with, in a bracket of its own. */
export function comparedInBracket(parse: Parse, reading: Reading, hedge: number): Move | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (tags[hedge - 1] !== TAG.OPEN || tags[reading.to] !== TAG.CLOSE || !isLevel(reading) || isOwn(reading))
    return null;
  let at = hedge - 2;
  while (at > sentence.from && (tags[at] === TAG.TIME || tags[at] === TAG.PREP)) {
    const cue = grammar.cues.backward(tokens, at, sentence.from);
    if (cue?.value === "compare" && tags[at] === TAG.TIME)
      return { role: "start", change: null, cue: { from: cue.at, to: hedge }, attached: true };
    at--;
  }
  return null;
}

/** The periods of the sentence. */
function periodsOf({ periods }: Page, { sentence }: Parse): Period[] {
  const low = indexBehind(periods, (item) => item.from < sentence.from);
  let end = low;
  while (end < periods.length && periods[end]!.from < sentence.to) end++;
  return periods.slice(low, end);
}

/** What may stand beside a number in such a bracket: its time. */
const ASIDE: ReadonlySet<number> = new Set([
  TAG.TIME,
  TAG.PREP,
  TAG.DET,
  TAG.ADJ,
  TAG.ADV,
  TAG.NOUN,
  TAG.BREAK,
  TAG.COMMA,
]);

/** "Compared with 212 in 2018, only 150 kits": the comparison comes first. */
export function comparedFirst(parse: Parse, moves: readonly (Move | null)[], index: number): number {
  const [own, next] = [parse.readings[index]!, parse.readings[index + 1]];
  if (!next || next.superseded || moves[index + 1] || next.measure !== own.measure || next.value === null) return -1;
  return own.unit === next.unit || own.unit === null ? index + 1 : -1;
}

/**
 * Of a level that the sentence sets against another one without a word of comparison between them, that other one:
 * the nearest before it, else the one behind.
 */
export function levelApart(parse: Parse, moves: readonly (Move | null)[], index: number): number {
  const { readings } = parse;
  const own = readings[index]!;
  const fits = (i: number): boolean => {
    const other = readings[i];
    if (!other || other.superseded || other.measure !== own.measure || other.value === null) return false;
    const counted = own.measure !== "count" || other.unit === own.unit || own.unit === null || other.unit === null;
    return counted && moves[i]?.role !== "start" && moves[i]?.role !== "delta";
  };
  for (let i = index - 1; i >= 0; i--) if (fits(i)) return i;
  // "A year earlier there had been 640, and in 2019 only 511": the next one in a row goes further back
  const next = readings[index + 1];
  if (next && next.from - own.to < ROW && parse.tags.subarray(own.to, next.from).includes(TAG.CONJ)) return -1;
  for (let i = index + 1; i < readings.length; i++) if (fits(i)) return i;
  return -1;
}

const ROW = 8;

/**
 * A level told within the subject of what moves or stands is the start of the move.
 *
 *     Heroin purity, at 18% in 2014, had climbed to 31% · The list, which stood at 4,100 in March, is now at 2,950
 *                       ^^^                                                        ^^^^^
 */
export function openWithSubject(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings } = parse;
  for (let i = 1; i < readings.length; i++) {
    const move = moves[i];
    const level = readings[i]!;
    if (move ? move.role !== "end" : !isLevel(level)) continue;
    const verb = move
      ? (parse.verbs.find(({ from }) => from === move.cue.from) ?? governorOf(parse, level.from))
      : standing(parse, level, hedgeStart(page, parse, level));
    if (!verb?.subject || verb.relative >= 0) continue;
    if (verb.kind !== "finite" ? verb.kind !== "gerund" || !verb.inherited : verb.inherited) continue;
    // the size of the move may stand between: "spending, €212 in 2016, rose 6% to €225"
    let at = i - 1;
    while (at > 0 && moves[at]?.role === "delta" && readings[at]!.from > verb.from) at--;
    const start = readings[at]!;
    if (moves[at] || start.from < verb.subject.from || start.to > verb.from || isOwn(start)) continue;
    if (start.measure !== level.measure || start.unit !== level.unit || start.superseded) continue;
    const change = directionOf(start, level);
    if (change === null || (move?.change && move.change !== change)) continue;
    // "23% smoked in 2005, falling to 14%": what falls is the share itself
    const itself =
      verb.kind === "gerund" && start.from === verb.subject.from && parse.tags[verb.from - 1] === TAG.COMMA;
    if (!itself && !toldBefore(page, parse, start, verb)) continue;
    moves[at] = { role: "start", change, cue: { from: verb.from, to: verb.to }, attached: false };
    moves[i] ??= { role: "end", change, cue: { from: verb.from, to: verb.to }, attached: false };
    return;
  }
}

/**
 * A level set apart in the subject, with the level it came down from behind the verb: "Unemployment, now 14%, has dropped
 * from 21%".
 */
export function endWithSubject(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags } = parse;
  for (let i = 1; i < readings.length; i++) {
    const move = moves[i];
    if (move?.role !== "start" || !move.change) continue;
    const verb = parse.verbs.find(({ from }) => from === move.cue.from);
    if (!verb?.subject || verb.inherited || moves.some((other) => other?.role === "end")) continue;
    const end = readings.findIndex(({ from, to }) => from >= verb.subject!.from && to <= verb.from);
    const level = readings[end];
    if (!level || moves[end] || level.measure !== readings[i]!.measure || level.unit !== readings[i]!.unit) continue;
    if (tags[level.to] !== TAG.COMMA || directionOf(readings[i]!, level) !== move.change) continue;
    moves[end] = { role: "end", change: move.change, cue: move.cue, attached: false };
  }
}

/** "now stands at 2,950", "is 18% today": a verb of standing in the present, and its level. */
function standing(parse: Parse, level: Reading, hedge: number): Verb | null {
  const verb = governorOf(parse, level.from);
  if (!verb || (verb.form & (FORM.BE | FORM.LINK)) === 0 || verb.passive) return null;
  if ((formOf(parse.tokens, parse.grammar, verb.from) & FORM.PAST) !== 0) return null;
  const direct =
    verb.to === hedge || (verb.to === hedge - 1 && parse.tokens.id[verb.to] === parse.grammar.particles.at);
  return direct ? verb : null;
}

/** "previously 5 grams, was raised", "28% in 1999, was": set apart by commas, with a word of an earlier time. */
function aside(parse: Parse, start: Reading, hedge: number): boolean {
  const { tags, tokens, grammar } = parse;
  if (tags[start.to] !== TAG.COMMA) return false;
  const earlier = grammar.cues.backward(tokens, hedge, parse.sentence.from);
  return earlier?.value === "earlier" && tags[earlier.at - 1] === TAG.COMMA;
}

/** "at 18% in 2014" or "which stood at 4,100 in March", behind the subject and before its verb. */
function toldBefore(page: Page, parse: Parse, start: Reading, verb: Verb): boolean {
  const { tokens, grammar, tags } = parse;
  const hedge = hedgeStart(page, parse, start);
  const at = tokens.id[hedge - 1] === grammar.particles.at;
  if (at && tags[hedge - 2] === TAG.COMMA && namesTime(parse, start.to)) return true;
  if (aside(parse, start, hedge)) return true;
  // "Average spending, €212 in 2016, rose to €225"
  const apposed = tags[hedge - 1] === TAG.COMMA && tags[verb.from - 1] === TAG.COMMA && namesTime(parse, start.to);
  if (apposed && (verb.form & MOVES) !== 0) return true;
  const relative = governorOf(parse, start.from);
  // "Income, estimated at €40 million in 2022, dropped to €30 million"
  const told = relative?.kind === "participle" && tags[relative.from - 1] === TAG.COMMA && relative.to === hedge - 1;
  if (at && told && grammar.telling.has(tokens.id[relative.head]!) && namesTime(parse, start.to)) return true;
  if (!relative || relative.relative < 0 || relative.from < (verb.subject?.from ?? 0) || relative.to > start.from)
    return false;
  const form = formOf(tokens, grammar, relative.from);
  const dated = namesTime(parse, start.to);
  const past = (form & FORM.PAST) !== 0 || ((form & FORM.BE) !== 0 && dated);
  if (at && relative.to === hedge - 1) return past && dated;
  return past && (relative.form & (FORM.BE | FORM.LINK | FORM.REACH)) !== 0 && relative.to === hedge;
}

/** "once found in 54% of samples, now in a mere 9%": two levels, one of then and one of now. */
export function onceAndNow(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tokens, grammar, tags, sentence } = parse;
  const told = (from: number, to: number, words: ReadonlySet<number>): number => {
    for (let at = to - 1; at >= Math.max(from, to - 9); at--) {
      if (tags[at] === TAG.BREAK && words === grammar.once) return -1;
      if (words.has(tokens.id[at]!)) return at;
    }
    return -1;
  };
  for (let i = 0; i + 1 < readings.length; i++) {
    const [start, end] = [readings[i]!, readings[i + 1]!];
    if (moves[i] || moves[i + 1] || start.measure !== end.measure || start.unit !== end.unit || isOwn(start)) continue;
    if (!isLevel(start) || start.superseded || end.superseded) continue;
    const once = told(sentence.from, start.from, grammar.once);
    const now = once < 0 ? -1 : told(start.to, end.from, grammar.nowadays);
    const change = directionOf(start, end);
    if (now < 0 || !change) continue;
    moves[i] = { role: "start", change, cue: { from: once, to: once + 1 }, attached: false };
    moves[i + 1] = { role: "end", change, cue: { from: now, to: now + 1 }, attached: false };
  }
}
