import type { Direction, Role } from "../../model/figure.ts";
import { hedgeStart, namesTime } from "../clauses/around.ts";
import { namesPersons } from "../clauses/nominal.ts";
import { bracketOf, governorOf, type Parse, parseOf, type Verb } from "../clauses/parse.ts";
import { formOf, TAG } from "../clauses/tags.ts";
import { FORM } from "../grammar.ts";
import type { Page, Reading, Refiner, TokenSpan } from "../rule.ts";
import { anchorOf, isLevel } from "./change/anchor.ts";
import { multiplesOf, thanTime } from "./change/comparative.ts";
import { linkTo } from "./change/links.ts";

const MOVES = FORM.RISE | FORM.FALL;

/** What one number says of a move; the direction may follow from the two levels only. */
export interface Move {
  role: Role;
  change: Direction | null;
  cue: TokenSpan;
  /** The other level of the move is the nearest one before: "up from", "an increase of", "(−12%)". */
  attached: boolean;
}

/**
 * Finds which figures move, which way, and whether they are the start, the end or the size of the move.
 *
 *     Deaths fell by almost a third, from 1,212 to 824
 *                           ^^^^^^^ delta ^^^^^ start ^^^ end
 *
 * The words next to the number decide (from, to, by, up, compared with, fewer than in), then the verb or noun of
 * movement they hang on. Gaps between groups are no moves.
 */
export const change: Refiner = {
  name: "change",
  refine(page) {
    let sentence = -1;
    for (const reading of page.readings) {
      if (reading.sentence === sentence) continue;
      sentence = reading.sentence;
      const parse = parseOf(page, sentence);
      if (parse) refineSentence(page, parse);
    }
  },
};

function refineSentence(page: Page, parse: Parse): void {
  const moves: (Move | null)[] = parse.readings.map((reading) =>
    reading.superseded ? null : moveOf(page, parse, reading),
  );
  const { readings } = parse;
  for (let i = 0; i < readings.length; i++) {
    const move = moves[i];
    if (!move || move.role !== "end" || move.change) continue;
    pairLevels(parse, moves, i);
  }
  for (let i = 0; i < readings.length; i++) {
    const move = moves[i];
    if (!move?.attached) continue;
    const anchor = anchorOf(parse, i);
    if (anchor < 0) {
      if (move.role === "start" && !move.change) moves[i] = null;
      continue;
    }
    const reading = readings[i]!;
    const level = readings[anchor]!;
    linkTo(reading, level);
    if (move.role === "start") move.change ??= directionOf(reading, level);
    const known = moves[anchor];
    if (known) known.change ??= move.change;
    else if (move.change)
      moves[anchor] = {
        role: move.role === "start" || isLevel(level) ? "end" : "delta",
        change: move.change,
        cue: move.cue,
        attached: false,
      };
  }
  spread(parse, moves);
  joinAppositions(parse, moves);
  openWithPronoun(parse, moves);
  readings.forEach((reading, i) => {
    const move = moves[i];
    if (!move) return;
    if (move.role === "delta" && spansZero(reading)) move.change = null;
    else if (!move.change) return;
    reading.change = move.change;
    reading.role = move.role;
    reading.evidence.change = move.cue;
    reading.trace?.push(`change: ${move.role} ${move.change ?? "either way"}`);
  });
}

/** A forecast between a fall and a rise moves neither way. */
function spansZero(reading: Reading): boolean {
  return reading.lower !== null && reading.upper !== null && reading.lower < 0 && reading.upper > 0;
}

/** "from A to B" and "to B, from A" without a verb of movement: the values say which way. */
function pairLevels(parse: Parse, moves: readonly (Move | null)[], end: number): void {
  for (const other of [end - 1, end + 1]) {
    const start = moves[other];
    const reading = parse.readings[other];
    const level = parse.readings[end];
    if (!start || !reading || !level || start.role !== "start" || reading.measure !== level.measure) continue;
    const direction = start.change ?? directionOf(reading, level);
    start.change = direction;
    const move = moves[end];
    if (move) move.change = direction;
    return;
  }
}

/** Levels of one move share its direction: a start found by "from" takes it from the end next to it. */
function spread(parse: Parse, moves: (Move | null)[]): void {
  for (let i = 0; i < moves.length; i++) {
    const move = moves[i];
    if (!move || move.change || move.role === "delta") continue;
    for (const other of [i + 1, i - 1]) {
      const near = moves[other];
      if (near?.change && parse.readings[other]?.measure === parse.readings[i]?.measure) {
        move.change = near.change;
        break;
      }
    }
  }
}

/** "from 9.1% to 6.8%, or 2.3 points" and "from 5 to 8 (60%)": the size of the move said once more. */
function joinAppositions(parse: Parse, moves: (Move | null)[]): void {
  const { tags, tokens, grammar } = parse;
  for (let i = 1; i < moves.length; i++) {
    const reading = parse.readings[i]!;
    const level = parse.readings[i - 1]!;
    const move = moves[i - 1];
    if (moves[i] || !move?.change || reading.from - level.to > 6) continue;
    const size =
      reading.measure === "percentage_point" ||
      (reading.measure === "percentage" && (level.measure !== "percentage" || move.role === "delta"));
    if (!size || move.role === "start") continue;
    const before = tags[reading.from - 1];
    const bracketed = before === TAG.OPEN && reading.from - level.to <= 3 && tags[reading.to] === TAG.CLOSE;
    const restated =
      tokens.id[reading.from - 1] === grammar.particles.or && move.role === "delta"
        ? true
        : tokens.id[reading.from - 1] === grammar.particles.or && reading.measure === "percentage_point";
    if (bracketed || restated) {
      moves[i] = { role: "delta", change: move.change, cue: move.cue, attached: false };
      linkTo(reading, level);
    }
  }
}

/** "43% had it at entry; at the end this had fallen to 20%": a pronoun that moves has the level before as its start. */
function openWithPronoun(parse: Parse, moves: (Move | null)[]): void {
  for (let i = 1; i < moves.length; i++) {
    const move = moves[i];
    const level = parse.readings[i - 1]!;
    const reading = parse.readings[i]!;
    if (
      move?.role !== "end" ||
      !move.change ||
      moves[i - 1] ||
      level.measure !== reading.measure ||
      level.unit !== reading.unit
    )
      continue;
    const subject = parse.verbs.find((verb) => verb.from === move.cue.from)?.subject;
    if (!subject || subject.to - subject.from !== 1 || parse.tags[subject.from] !== TAG.PRON || subject.from < level.to)
      continue;
    if (moves.some((other, at) => at !== i && other?.role === "start")) continue;
    if (directionOf(level, reading) === move.change)
      moves[i - 1] = { role: "start", change: move.change, cue: move.cue, attached: false };
  }
}

function directionOf(start: Reading, end: Reading): Direction | null {
  if (start.value === null || end.value === null || start.value === end.value) return null;
  return end.value > start.value ? "increase" : "decrease";
}

const directionBy = (form: number): Direction => ((form & FORM.RISE) !== 0 ? "increase" : "decrease");

/** The verb of movement that reaches the number, over participles and infinitives between. */
function moverOf(page: Page, parse: Parse, at: number): Verb | null {
  let found: Verb | null = null;
  const governor = governorOf(parse, at);
  if (governor && restates(parse, governor)) return lastMoverBefore(parse, governor.from);
  if (governor && (governor.form & MOVES) !== 0 && !isComparative(page, governor) && !isAside(parse, governor, at))
    return governor;
  for (const verb of parse.verbs) {
    if (verb.to > at || at >= verb.end || (verb.form & MOVES) === 0 || isAside(parse, verb, at)) continue;
    if (bracketOf(parse, verb.head) !== bracketOf(parse, at)) continue;
    found = verb;
  }
  if (!found || !governor || governor.kind !== "finite" || governor.from <= found.to) return found;
  // a finite verb between them cuts the tie, unless it only tells which: "among people who inject, from 5 to 8"
  return governor.relative > 0 && parse.tags[governor.relative - 1] !== TAG.COMMA ? found : null;
}

/** "that is, by 48%": no clause of its own. */
function restates(parse: Parse, verb: Verb): boolean {
  const { subject } = verb;
  return (
    (verb.form & FORM.BE) !== 0 &&
    subject !== null &&
    !verb.inherited &&
    parse.tokens.id[subject.to - 1] === parse.grammar.particles.that
  );
}

function lastMoverBefore(parse: Parse, at: number): Verb | null {
  let found: Verb | null = null;
  for (const verb of parse.verbs) if (verb.to <= at && (verb.form & MOVES) !== 0) found = verb;
  return found;
}

/** "lowers the sentence for growing it, from five years": a verb in -ing that moves something of its own. */
function isAside(parse: Parse, verb: Verb, at: number): boolean {
  if (verb.kind !== "gerund") return false;
  for (let i = verb.to; i < at; i++)
    if (parse.tags[i] === TAG.NOUN || parse.tags[i] === TAG.PRON) return parse.tags[verb.from - 1] !== TAG.COMMA;
  return false;
}

function isComparative(page: Page, verb: Verb): boolean {
  return (
    (formOf(page.tokens, page.language.grammar, verb.head) &
      (FORM.BASE | FORM.THIRD | FORM.PAST | FORM.PARTICIPLE | FORM.ING)) ===
      0 &&
    (verb.form & FORM.GO) === 0 &&
    verb.head === verb.from &&
    (verb.form & FORM.BE) === 0
  );
}

function moveOf(page: Page, parse: Parse, reading: Reading): Move | null {
  const { tokens, grammar, tags, sentence } = parse;
  const { particles } = grammar;
  const hedge = hedgeStart(page, parse, reading);
  const last = hedge - 1;
  const lastId = last >= sentence.from ? tokens.id[last]! : 0;
  const span = (from: number, to: number): TokenSpan => ({ from, to });

  const governor = governorOf(parse, reading.from);
  // a revision is no move
  if (governor && grammar.revising.has(tokens.id[governor.head]!)) return null;
  const own = verbMultiple(parse, reading);
  if (own) return own;
  const signed = signedDelta(parse, reading);
  if (signed) return signed;

  // "up from 31,640", "up 6.5 points", "down by 5%"
  if (last >= sentence.from) {
    const prepositional =
      lastId === particles.from || lastId === particles.by || (lastId === particles.to && last > sentence.from);
    const adverb = prepositional ? last - 1 : last;
    if (
      adverb >= sentence.from &&
      (tokens.id[adverb] === particles.up || tokens.id[adverb] === particles.down) &&
      tags[adverb] === TAG.ADV &&
      !followsMoverVerb(parse, adverb)
    ) {
      const direction: Direction = tokens.id[adverb] === particles.up ? "increase" : "decrease";
      if (lastId === particles.from)
        return { role: "start", change: direction, cue: span(adverb, last + 1), attached: true };
      if (lastId === particles.to)
        return { role: "end", change: direction, cue: span(adverb, last + 1), attached: false };
      return { role: "delta", change: direction, cue: span(adverb, adverb + 1), attached: true };
    }
  }

  const compared = thanTime(page, parse, reading, hedge);
  if (compared) return compared;

  const mover = moverOf(page, parse, reading.from);
  const move = mover ? moveByVerb(parse, reading, mover, last, lastId) : null;
  if (move) return move;
  const noun = moveByNoun(parse, reading, last, lastId);
  if (noun) return noun;
  const multiple = multiplesOf(page, parse, reading);
  if (multiple) return multiple;

  if (last >= sentence.from) {
    const cue = grammar.cues.backward(tokens, hedge, sentence.from);
    if (cue?.value === "compare" && isLevel(reading) && namesTime(parse, reading.to))
      return { role: "start", change: null, cue: span(cue.at, hedge), attached: true };
    if (lastId === particles.from && isLevel(reading)) return levelFrom(parse, reading, last);
    if (lastId === particles.to && isLevel(reading)) return levelTo(parse, reading, last);
    if (
      governor &&
      (governor.form & FORM.REACH) !== 0 &&
      governor.to === hedge &&
      isLevel(reading) &&
      countsLevel(parse, reading, governor)
    )
      return { role: "end", change: "increase", cue: span(governor.from, governor.to), attached: false };
  }
  return null;
}

/** "went up 3.9": the particle belongs to a verb, which then decides. */
function followsMoverVerb(parse: Parse, at: number): boolean {
  return parse.verbs.some((verb) => verb.from < at && at < verb.to);
}

/** "doubled", "halving": the number is the verb. */
function verbMultiple(parse: Parse, reading: Reading): Move | null {
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

const PLUS = 0x2b;
const MINUSES = new Set([0x2d, 0x2212, 0x2013, 0x2012, 0xfe63, 0xff0d]);

/** "(+7.3%)", "(−12%)": a sign in a bracket, on something that is no level. */
function signedDelta(parse: Parse, reading: Reading): Move | null {
  const { tokens, tags } = parse;
  if (reading.measure !== "percentage" && reading.measure !== "percentage_point") return null;
  const first = tokens.mark[reading.from]!;
  const before = reading.from - 1;
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
      attached: true,
    };
  }
  return null;
}

function moveByVerb(parse: Parse, reading: Reading, mover: Verb, last: number, lastId: number): Move | null {
  const { tags, grammar, tokens, sentence } = parse;
  const { particles } = grammar;
  if (negated(parse, mover)) return null;
  const base = { change: directionBy(mover.form), cue: { from: mover.from, to: mover.to }, attached: false };
  if (lastId === particles.by && last >= mover.to) return { role: "delta", ...base };
  if (lastId === particles.from && last >= mover.to && isLevel(reading)) return { role: "start", ...base };
  if (lastId === particles.to && last >= mover.to && tags[last] === TAG.PREP) return { role: "end", ...base };
  if (lastId === particles.as && last > sentence.from) return null;
  // behind the verb with nothing between: "rose 5%", "shed 4% of their volume"
  let at = last;
  while (at >= mover.to && tags[at] === TAG.ADV) at--;
  if (at < mover.to && at >= mover.from) {
    const plain =
      reading.measure === "percentage" || reading.measure === "percentage_point" || reading.measure === "ratio";
    if (grammar.transitive.has(tokens.id[mover.head]!) && !plain && !mover.passive && mover.subject && !mover.inherited)
      return reading.measure === "count" || reading.measure === "money" ? null : { role: "delta", ...base };
    // "he fell 3 metres": a body moves, no measure
    if (!plain && mover.subject && isHuman(parse, mover.subject) && reading.measure !== "index") return null;
    const ageOf = reading.measure === "age" && mover.subject && namesPersons(parse, mover.subject);
    if (ageOf || (reading.measure === "duration" && (mover.form & FORM.COST) !== 0)) return null;
    return { role: "delta", ...base };
  }
  return null;
}

function isHuman(parse: Parse, subject: TokenSpan): boolean {
  const pronoun = subject.to - subject.from === 1 && parse.grammar.personal.has(parse.tokens.id[subject.from]!);
  return pronoun || namesPersons(parse, subject);
}

function negated(parse: Parse, verb: Verb): boolean {
  for (let at = verb.from; at < verb.to; at++)
    if ((formOf(parse.tokens, parse.grammar, at) & FORM.NEGATION) !== 0) return true;
  return false;
}

const NOUN_REACH = 10;

/** "an increase of 52%", "a drop in prevalence from 9.1% to 6.8%", "a 20% rise in price". */
function moveByNoun(parse: Parse, reading: Reading, last: number, lastId: number): Move | null {
  const { tokens, grammar, tags, sentence } = parse;
  const { particles } = grammar;
  const role: Role | null =
    lastId === particles.of || lastId === particles.by
      ? "delta"
      : lastId === particles.from
        ? "start"
        : lastId === particles.to
          ? "end"
          : null;
  if (role !== null) {
    for (let at = last - 1; at >= Math.max(sentence.from, last - NOUN_REACH); at--) {
      const tag = tags[at]!;
      if (tag === TAG.VERB || tag === TAG.AUX || tag === TAG.BREAK || tag === TAG.REL || tag === TAG.OPEN) break;
      if (tag === TAG.COMMA && role !== "end") break;
      if (tag !== TAG.NOUN || (formOf(tokens, grammar, at) & MOVES) === 0) continue;
      if (role === "delta" && lastId === particles.of && at !== last - 1) {
        if (tags[at + 1] !== TAG.PREP || tokens.id[at + 1] === particles.of) break;
      }
      return {
        role,
        change: directionBy(formOf(tokens, grammar, at)),
        cue: { from: at, to: at + 1 },
        attached: role === "delta" && last - at <= 2,
      };
    }
  }
  let at = reading.to;
  while (at < sentence.to && (tags[at] === TAG.ADJ || tags[at] === TAG.JOIN || tags[at] === TAG.POSS)) at++;
  if (at < sentence.to && at <= reading.to + 2 && tags[at] === TAG.NOUN) {
    const form = formOf(tokens, grammar, at);
    const plain =
      reading.measure !== "count" &&
      reading.measure !== "age" &&
      reading.measure !== "duration" &&
      reading.measure !== "rate";
    if ((form & MOVES) !== 0 && plain && (form & FORM.PERSON) === 0)
      return { role: "delta", change: directionBy(form), cue: { from: at, to: at + 1 }, attached: false };
  }
  return null;
}

/** "from 11.1% in March" behind a comma or a level: the start of a move whose end is next to it. */
function levelFrom(parse: Parse, reading: Reading, last: number): Move | null {
  const { tags, sentence } = parse;
  const index = parse.readings.indexOf(reading);
  const next = parse.readings[index + 1];
  const cue = { from: last, to: last + 1 };
  if (last > sentence.from && tags[last - 1] === TAG.COMMA && namesTime(parse, reading.to))
    return { role: "start", change: null, cue, attached: true };
  if (next && next.measure === reading.measure && next.unit === reading.unit && joinedByTo(parse, reading, next))
    return { role: "start", change: directionOf(reading, next), cue, attached: false };
  const previous = parse.readings[index - 1];
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

function levelTo(parse: Parse, reading: Reading, last: number): Move | null {
  const index = parse.readings.indexOf(reading);
  const previous = parse.readings[index - 1];
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

const wordBefore = (parse: Parse, reading: Reading, id: number): boolean => {
  for (let at = reading.from - 1; at >= Math.max(parse.sentence.from, reading.from - 4); at--)
    if (parse.tokens.id[at] === id) return true;
  return false;
};
const fromBefore = (parse: Parse, reading: Reading): boolean =>
  wordBefore(parse, reading, parse.grammar.particles.from);
const toBefore = (parse: Parse, reading: Reading): boolean => wordBefore(parse, reading, parse.grammar.particles.to);

function joinedByTo(parse: Parse, a: Reading, b: Reading): boolean {
  if (b.from - a.to > 10) return false;
  for (let at = a.to; at < b.from; at++) {
    if (parse.tokens.id[at] === parse.grammar.particles.to) return true;
    if (parse.tags[at] === TAG.VERB || parse.tags[at] === TAG.BREAK) return false;
  }
  return false;
}

/** "reached 48,215": a level where a quantity reaches it, not where somebody reaches people. */
function countsLevel(parse: Parse, reading: Reading, verb: Verb): boolean {
  const { subject } = verb;
  if (!subject) return false;
  for (let at = subject.from; at < subject.to; at++) {
    const form = formOf(parse.tokens, parse.grammar, at);
    if (parse.tags[at] === TAG.NOUN && (form & (FORM.TALLY | FORM.GAUGE)) !== 0) return true;
  }
  return reading.measure !== "count" && reading.measure !== "duration" && reading.measure !== "age";
}
