import type { Direction } from "../../../model/figure.ts";
import { hedgeStart, namesTime } from "../../clauses/around.ts";
import { governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { namesPersons, standsBeside } from "../../clauses/plain.ts";
import { revises } from "../../clauses/revision.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { DIGITS, WORD } from "../../tokens.ts";
import { groupBehind, namesGroup } from "../indicator/groups.ts";
import { isLevel } from "./anchor.ts";
import { multiplesOf, thanTime } from "./comparative.ts";
import { afterAnother, bracketed, comparedInBracket, pluperfect } from "./earlier.ts";
import { broughtTo, countsLevel, levelFrom, levelTo } from "./level.ts";
import { quotedMove } from "./market.ts";
import { directionBy, type Move } from "./move.ts";
import { moveByNoun, moveOfSubject } from "./noun.ts";
import { moveByVerb, moverOf } from "./verb.ts";

export function moveOf(page: Page, parse: Parse, reading: Reading): Move | null {
  const { tokens, grammar, tags, sentence } = parse;
  const { particles } = grammar;
  const start = hedgeStart(page, parse, reading);
  // "by a factor of five": behind the "by"
  const hedge = reading.measure === "ratio" && hasRole(page, start - 2, ROLE.factor) ? start - 3 : start;
  const last = hedge - 1;
  // "lost due to 60 mph winds": the "to" of a longer preposition
  const bound = last > sentence.from && grammar.bound.has(tokens.id[last - 1]!) && tokens.id[last] === particles.to;
  const lastId = last >= sentence.from && !bound ? tokens.id[last]! : 0;
  const span = (from: number, to: number): TokenSpan => ({ from, to });

  const governor = governorOf(parse, reading.from);
  // a revision is no move
  if (governor && revises(parse, governor)) return null;
  if (inRange(parse, reading, hedge) || isTallied(page, parse, reading, hedge)) return null;
  if (last >= sentence.from && isAcross(parse, reading, last)) return null;
  const before = moveOfSubject(parse, reading, governor, hedge) ?? pluperfect(parse, reading, governor, hedge);
  if (before) return before;
  const own = verbMultiple(parse, reading);
  if (own) return own;
  const signed = signedDelta(page, parse, reading) ?? foldBehind(parse, reading, governor);
  if (signed) return signed;

  // "up from 31,640", "up 6.5 points", "down by 5%"
  if (last >= sentence.from) {
    const prepositional =
      lastId === particles.from || lastId === particles.by || (lastId === particles.to && last > sentence.from);
    let adverb = prepositional ? last - 1 : last;
    // "up again to 310"
    if (prepositional && adverb > sentence.from && tags[adverb] === TAG.ADV && !isUpOrDown(parse, adverb)) adverb--;
    if (
      adverb >= sentence.from &&
      isUpOrDown(parse, adverb) &&
      tags[adverb] === TAG.ADV &&
      (!followsMoverVerb(parse, adverb) || closesSo(parse, governor, reading))
    ) {
      const direction: Direction = tokens.id[adverb] === particles.up ? "increase" : "decrease";
      if (lastId === particles.from)
        return { role: "start", change: direction, cue: span(adverb, last + 1), attached: true };
      if (lastId === particles.to)
        return { role: "end", change: direction, cue: span(adverb, last + 1), attached: false };
      // "shares, which were up 2%": of the subject of its own clause, and not of a level before it
      const own = governor?.to === adverb && (governor.form & FORM.BE) !== 0 && tellsNoLevel(parse, governor);
      const beside = standsBeside(parse, adverb, sentence.from);
      return { role: "delta", change: direction, cue: span(adverb, adverb + 1), attached: !own && !beside };
    }
  }

  const compared = thanTime(page, parse, reading, hedge);
  if (compared) return compared;
  const quoted = quotedMove(parse, reading);
  if (quoted) return quoted;

  const mover = moverOf(page, parse, reading.from);
  const move = mover ? moveByVerb(page, parse, reading, mover, last, lastId) : null;
  if (move) return move;
  const noun = moveByNoun(page, parse, reading, last, lastId);
  if (noun) return noun;
  // "5.9 times the rate of others, compared with 6.6 times a year before"
  const held =
    reading.measure === "ratio" && last >= sentence.from ? grammar.cues.backward(tokens, hedge, sentence.from) : null;
  if (held?.value === "compare" && namesTime(parse, reading.to))
    return { role: "start", change: null, cue: span(held.at, hedge), attached: true };
  const multiple = multiplesOf(page, parse, reading);
  if (multiple) return multiple;

  if (last >= sentence.from) {
    const aside = comparedInBracket(parse, reading, hedge) ?? bracketed(page, parse, reading, hedge);
    if (aside) return aside;
    const after = afterAnother(parse, reading, hedge);
    if (after) return after;
    const cue = grammar.cues.backward(tokens, hedge, sentence.from);
    if (cue?.value === "compare" && isLevel(reading) && namesTime(parse, reading.to))
      return { role: "start", change: null, cue: span(cue.at, hedge), attached: true };
    if (lastId === particles.from && isLevel(reading)) return levelFrom(parse, reading, last);
    if (lastId === particles.to && isLevel(reading))
      return levelTo(parse, reading, last) ?? broughtTo(page, parse, reading, governor, last);
    if (
      governor &&
      (governor.form & FORM.REACH) !== 0 &&
      governor.to === hedge &&
      isLevel(reading) &&
      !servesGroup(parse, reading, governor) &&
      countsLevel(parse, reading, governor)
    )
      return { role: "end", change: "increase", cue: span(governor.from, governor.to), attached: false, likely: true };
  }
  return null;
}

/** The subject is named, and has no number in it: not "investment, at €1.5bn, is up €100m". */
function tellsNoLevel({ tags, verbs }: Parse, { subject, inherited }: Verb): boolean {
  if (subject === null || inherited) return false;
  const { from, to } = subject;
  // "rents in the city, where one in four homes is let, were up 9%": the number is of the clause within
  const within = verbs.some((verb) => verb.kind === "finite" && verb.from > from && verb.to <= to);
  return within || !tags.subarray(from, to).includes(TAG.NUM);
}

/** "programmes reached 39% of people who inject": those who were served, no level reached. */
function servesGroup(parse: Parse, reading: Reading, governor: Verb): boolean {
  const { tokens, grammar, sentence } = parse;
  // "to reach 325,000 people a year": the things that do it serve them
  if (reading.unit === "person" && reading.noun !== null && governor.subject && !isTold(parse, governor.subject))
    return true;
  if (reading.measure !== "percentage" || tokens.id[reading.to] !== grammar.particles.of) return false;
  return namesGroup(parse, reading.to + 1, sentence.to);
}

/** The subject is a number of them, or names them. */
function isTold(parse: Parse, subject: TokenSpan): boolean {
  if (namesPersons(parse, subject)) return true;
  for (let at = subject.from; at < subject.to; at++)
    if (parse.grammar.tallies.has(parse.tokens.id[at]!) || (formOf(parse.tokens, parse.grammar, at) & FORM.GAUGE) !== 0)
      return true;
  return false;
}

/** "rose to £12, ranging from £4 in one county to £38 in another": the ends of a spread do not move. */
export function inRange(parse: Parse, reading: Reading, hedge: number): boolean {
  const { tokens, grammar, readings } = parse;
  const ranges = (from: number): boolean =>
    tokens.id[from - 1] === grammar.particles.from &&
    (grammar.ranging.has(tokens.id[from - 2]!) || grammar.scales.has(tokens.id[from - 2]!));
  if (ranges(hedge)) return true;
  if (tokens.id[hedge - 1] !== grammar.particles.to) return false;
  const at = readings.indexOf(reading);
  return readings
    .slice(Math.max(0, at - 2), at)
    .some((each) => each.interval !== "range" && each.measure === reading.measure && ranges(each.from));
}

/** "5% had used it, rising to 9% among young adults": from one group to another nothing moves. */
function isAcross(parse: Parse, reading: Reading, last: number): boolean {
  const { tokens, grammar, tags, sentence } = parse;
  const rising = last - 1;
  if (tokens.id[last] !== grammar.particles.to || rising <= sentence.from || tags[rising - 1] !== TAG.COMMA)
    return false;
  if (tags[rising] !== TAG.ING || (formOf(tokens, grammar, rising) & (FORM.RISE | FORM.FALL)) === 0) return false;
  return isLevel(reading) && groupBehind(parse, reading) !== null;
}

/** "was lost, 41 votes to 77", "fell by 120 votes to 98": two sides of a vote. */
function isTallied(page: Page, parse: Parse, reading: Reading, hedge: number): boolean {
  const { tokens, grammar, readings } = parse;
  const at = readings.indexOf(reading);
  const [for_, against] =
    tokens.id[hedge - 1] === grammar.particles.to ? [readings[at - 1], reading] : [reading, readings[at + 1]];
  if (!for_ || !against) return false;
  // "backed the plan by 53% to 47%": the two sides make up all
  const all = for_.measure === "percentage" && against.measure === "percentage" && against.from === for_.to + 1;
  if (all && tokens.id[for_.from - 1] === grammar.particles.by)
    return Math.round((for_.value ?? 0) + (against.value ?? 0)) === 100;
  if (for_.measure !== "count" || against.measure !== "count") return false;
  const voted = hasRole(page, against.from - 2, ROLE.voting) && tokens.id[against.from - 1] === grammar.particles.to;
  return voted && for_.to === against.from - 2;
}

const isUpOrDown = ({ tokens, grammar }: Parse, at: number): boolean =>
  tokens.id[at] === grammar.particles.up || tokens.id[at] === grammar.particles.down;

/** "went up 3.9": the particle belongs to a verb, which then decides. */
export function followsMoverVerb(parse: Parse, at: number): boolean {
  return parse.verbs.some((verb) => verb.from < at && at < verb.to);
}

/** "closed | up | 2.3%", "ended down 14 points": how a market ended; a firm "closed down 12 shops". */
function closesSo({ tokens, grammar }: Parse, governor: Verb | null, reading: Reading): boolean {
  if (governor?.to !== reading.from || !grammar.closing.has(tokens.id[governor.head]!)) return false;
  return reading.measure !== "count" && reading.measure !== "duration" && reading.measure !== "rate";
}

/** "raised its tax fivefold": a multiple behind what is moved. */
function foldBehind(
  { tags, tokens, grammar }: Parse,
  { numeral, measure, from, to }: Reading,
  verb: Verb | null,
): Move | null {
  if (numeral.form !== "multiple" || measure !== "ratio" || numeral.value <= 1 || to - from > 1) return null;
  if (!verb || verb.passive || verb.to >= from || (verb.form & (FORM.RISE | FORM.FALL)) === 0) return null;
  const object = tags[from - 1] === TAG.NOUN && tags[to] !== TAG.NOUN && tags[to] !== TAG.ADJ && tags[to] !== TAG.DET;
  if (!object || (formOf(tokens, grammar, to) & FORM.PREPOSITION && tokens.id[to] === grammar.particles.of))
    return null;
  return { role: "delta", change: directionBy(verb.form), cue: { from: verb.from, to: verb.to }, attached: false };
}

/** "doubled", "halving": the number is the verb. */
export function verbMultiple(parse: Parse, reading: Reading): Move | null {
  const tag = parse.tags[reading.to - 1];
  if (
    reading.numeral.form !== "multiple" ||
    (tag !== TAG.VERB && tag !== TAG.INF && tag !== TAG.PART && tag !== TAG.ING)
  )
    return null;
  const value = reading.value ?? 1;
  if (reading.measure !== "ratio" || value === 1) return null;
  return {
    role: "delta",
    change: value > 1 ? "increase" : "decrease",
    cue: { from: reading.from, to: reading.to },
    attached: false,
  };
}

export const PLUS = 0x2b;

export const MINUSES = new Set([0x2d, 0x2212, 0x2013, 0x2012, 0xfe63, 0xff0d]);

/** "DAX -1.6%", "Stoxx 50 -1.3%": the day's move of an index; as a level of a table it keeps its sign. */
export function isBehindIndex(page: Page, reading: Reading): boolean {
  const at = reading.from - 1;
  return (
    hasRole(page, at, ROLE.stockIndex) || (page.tokens.kind[at] === DIGITS && hasRole(page, at - 1, ROLE.stockIndex))
  );
}

/** "(+7.3%)", "(−12%)": a sign in a bracket, on something that is no level. */
export function signedDelta(page: Page, parse: Parse, reading: Reading): Move | null {
  const { tokens, tags } = parse;
  if (reading.measure !== "percentage" && reading.measure !== "percentage_point") return null;
  const first = tokens.mark[reading.from]!;
  const before = reading.from - 1;
  // "minus 8% in 2019", but "they need minus 5%" asks for a number
  const { to, at, from } = parse.grammar.particles;
  const asked = before >= parse.sentence.from && tags[before] === TAG.VERB;
  // "cut to minus 0.5%", "left at minus 0.5%": a level below nought
  const level = before >= parse.sentence.from && [to, at, from].includes(tokens.id[before]!);
  if (level && tokens.kind[reading.from] === WORD) return null;
  if (reading.value !== null && reading.value < 0 && tokens.kind[reading.from] === WORD && !asked)
    return { role: "delta", change: "decrease", cue: { from: reading.from, to: reading.to }, attached: true };
  const mark = first === PLUS || MINUSES.has(first) ? first : before >= parse.sentence.from ? tokens.mark[before]! : 0;
  const bracketed =
    (before >= parse.sentence.from && tags[before] === TAG.OPEN) ||
    (before > parse.sentence.from && tags[before - 1] === TAG.OPEN);
  if (mark === PLUS || (MINUSES.has(mark) && bracketed)) {
    if (reading.value !== null) reading.value = Math.abs(reading.value);
    return {
      role: "delta",
      change: mark === PLUS ? "increase" : "decrease",
      cue: { from: reading.from, to: reading.to },
      attached: !isBehindIndex(page, reading),
    };
  }
  return null;
}
