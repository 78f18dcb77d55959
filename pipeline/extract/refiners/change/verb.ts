import { bracketOf, governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { namesPersons } from "../../clauses/plain.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { isAgentBehindArticle } from "../../discourse/request.ts";
import { FORM } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { isLevel } from "./anchor.ts";
import { behindObject, extremeLevel } from "./market.ts";
import { directionBy, MOVES, type Move } from "./move.ts";

/** The verb of movement that reaches the number, over participles and infinitives between. */
export function moverOf(page: Page, parse: Parse, at: number): Verb | null {
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
  if (!found || !governor || governor.from <= found.to) return found;
  // "to reducing incidence by 50% and to providing care to 4,600 contacts": another act
  if (governor.kind !== "finite") return isJoined(parse, found.to, governor) ? null : found;
  // a finite verb between them cuts the tie, unless it only tells which: "among people who inject, from 5 to 8"
  return governor.relative > 0 && parse.tags[governor.relative - 1] !== TAG.COMMA ? found : null;
}

/** An act that "and" joins to the one before, with an object of its own. */
function isJoined({ tags }: Parse, from: number, { kind, from: at, to }: Verb): boolean {
  const lead = tags[at - 1] === TAG.PREP || tags[at - 1] === TAG.TO ? at - 2 : at - 1;
  const object = tags[to] === TAG.NOUN || tags[to] === TAG.ADJ || tags[to] === TAG.DET;
  return kind !== "participle" && lead > from && tags[lead] === TAG.CONJ && object;
}

/** "that is, by 48%": no clause of its own. */
export function restates(parse: Parse, verb: Verb): boolean {
  const { subject } = verb;
  return (
    (verb.form & FORM.BE) !== 0 &&
    subject !== null &&
    !verb.inherited &&
    parse.tokens.id[subject.to - 1] === parse.grammar.particles.that
  );
}

export function lastMoverBefore(parse: Parse, at: number): Verb | null {
  let found: Verb | null = null;
  for (const verb of parse.verbs) if (verb.to <= at && (verb.form & MOVES) !== 0) found = verb;
  return found;
}

/** "lowers the sentence for growing it, from five years": a verb in -ing that moves something of its own. */
export function isAside(parse: Parse, verb: Verb, at: number): boolean {
  if (verb.kind !== "gerund") return false;
  let object = false;
  let comma = false;
  for (let i = verb.to; i < at; i++) {
    object ||= parse.tags[i] === TAG.NOUN || parse.tags[i] === TAG.PRON;
    comma ||= parse.tags[i] === TAG.COMMA;
  }
  // "of reducing smoking to 5%" is no aside
  const moves = (other: Verb) => (other.form & MOVES) !== 0 && other.kind === "finite" && other.to <= verb.from;
  return object && parse.tags[verb.from - 1] !== TAG.COMMA && (comma || parse.verbs.some(moves));
}

export function isComparative(page: Page, verb: Verb): boolean {
  return (
    (formOf(page.tokens, page.language.grammar, verb.head) &
      (FORM.BASE | FORM.THIRD | FORM.PAST | FORM.PARTICIPLE | FORM.ING)) ===
      0 &&
    (verb.form & FORM.GO) === 0 &&
    verb.head === verb.from &&
    (verb.form & FORM.BE) === 0
  );
}

/** "half" alone, and of nothing. */
function isHalf(page: Page, { tags, sentence }: Parse, { from, to, numeral }: Reading): boolean {
  if (numeral.form !== "fraction" || !hasRole(page, from, ROLE.half) || hasRole(page, to, ROLE.of)) return false;
  return to >= sentence.to || (tags[to] !== TAG.DET && tags[to] !== TAG.NOUN && tags[to] !== TAG.ADJ);
}

export function moveByVerb(
  page: Page,
  parse: Parse,
  reading: Reading,
  mover: Verb,
  last: number,
  lastId: number,
): Move | null {
  const { tags, grammar, tokens, sentence } = parse;
  const { particles } = grammar;
  // "melting twice as fast as": the multiple is of how fast
  // "lost 1,172 people to drugs": they died
  const toll = reading.noun !== null && reading.unit === "person" && grammar.losing.has(tokens.id[mover.head]!);
  if (toll && tokens.id[reading.noun!.to] === particles.to) return null;
  // "falls €3.4 million short of what is needed"
  if (grammar.states.has(tokens.id[reading.to]!) && tags[reading.to] !== TAG.PREP && last === mover.to - 1) return null;
  if (negated(parse, mover) || (reading.measure === "ratio" && tokens.id[reading.to] === particles.as)) return null;
  if (isProduce(page, parse, reading, mover) || reading.unit === "occasion") return null;
  // "dropped 2 inches of rain"
  if (hasRole(page, mover.head, ROLE.drops) && reading.measure === "quantity" && tokens.id[reading.to] === particles.of)
    return null;
  const base = { change: directionBy(mover.form), cue: { from: mover.from, to: mover.to }, attached: false };
  // "to a two-year low of $1.23": the length only tells of what kind the low is
  if (reading.measure === "duration" && grammar.extremes.has(tokens.id[reading.to]!)) return null;
  if (isLevel(reading) && extremeLevel(parse, mover, last)) return { role: "end", ...base };
  if (behindObject(parse, reading, mover, last)) return { role: "delta", ...base };
  // "lost by 12", "lost by two goals": the margin of a defeat
  if (lastId === particles.by && last === mover.to && grammar.losing.has(tokens.id[mover.head]!)) return null;
  // "raised €12m in a round led by two funds": who did what
  if (lastId === particles.by && last > mover.to && tags[last - 1] === TAG.PART) return null;
  if (lastId === particles.by && last >= mover.to) return { role: "delta", ...base };
  // "cut its costs in half"; but "rents fell in half of the towns"
  if (lastId === particles.in && isHalf(page, parse, reading) && base.change === "decrease")
    return grammar.transitive.has(tokens.id[mover.head]!) ? { role: "delta", ...base } : null;
  // "rose to 2.8 times earnings, from 1.9 times"
  if (lastId === particles.from && last >= mover.to && (isLevel(reading) || reading.measure === "ratio"))
    return { role: "start", ...base, attached: isBehindLevel(parse, reading, mover, last) };
  if (lastId === particles.to && last >= mover.to && tags[last] === TAG.PREP) return { role: "end", ...base };
  if (lastId === particles.as && last > sentence.from) return null;
  // behind the verb with nothing between: "rose 5%", "shed 4% of their volume"
  let at = last;
  while (at >= mover.to && tags[at] === TAG.ADV) at--;
  if (at < mover.to && at >= mover.from) {
    if (isLevel(reading) && passesLevel(parse, last, reading.from)) return { role: "end", ...base };
    const plain =
      reading.measure === "percentage" || reading.measure === "percentage_point" || reading.measure === "ratio";
    // "added a 30 kg weight": the number is that of the thing, not of a move
    const behind = tags[reading.to];
    const attributive = behind === TAG.NOUN || behind === TAG.ADJ || behind === TAG.JOIN;
    if (!plain && tags[reading.from - 1] === TAG.DET && attributive) return null;
    const bare =
      grammar.transitive.has(tokens.id[mover.head]!) && !plain && !mover.passive && !reachesLevel(parse, reading);
    const raises =
      mover.kind === "infinitive" && reading.measure === "money" && grammar.producing.has(tokens.id[mover.head]!);
    if (bare && mover.subject && (!mover.inherited || raises))
      return reading.measure === "count" || reading.measure === "money" ? null : { role: "delta", ...base };
    // "lost 12 games": the end of each, no fall in number
    const what = reading.noun?.head ?? (reading.evidence.unit?.to ?? 0) - 1;
    if (hasRole(page, what, ROLE.sportSpan)) return null;
    // "he fell 3 metres": a body moves, no measure
    if (
      !plain &&
      !reachesLevel(parse, reading) &&
      mover.subject &&
      isHuman(parse, mover.subject) &&
      reading.measure !== "index"
    )
      return null;
    const ageOf =
      reading.measure === "age" &&
      mover.subject &&
      namesPersons(parse, mover.subject) &&
      !namesGauge(parse, mover.subject);
    if (ageOf || (reading.measure === "duration" && (mover.form & FORM.COST) !== 0)) return null;
    return { role: "delta", ...base };
  }
  return null;
}

/** "The dose was 412 mg, rising from 290 mg": the level it moved to stands before, and none behind. */
function isBehindLevel(
  { tags, tokens, grammar, readings }: Parse,
  reading: Reading,
  mover: Verb,
  last: number,
): boolean {
  if (mover.kind !== "gerund" || tags[mover.from - 1] !== TAG.COMMA || last !== mover.to) return false;
  const index = readings.indexOf(reading);
  const [before, next] = [readings[index - 1], readings[index + 1]];
  if (!before || before.measure !== reading.measure || before.to > mover.from) return false;
  return next === undefined || tokens.id[next.from - 1] !== grammar.particles.to;
}

/** "may grow up to six plants", "should recover the €2 million": what somebody raises or gets back, and no size of a move. */
function isProduce(page: Page, parse: Parse, reading: Reading, mover: Verb): boolean {
  const { grammar, tokens, tags } = parse;
  if (!grammar.producing.has(tokens.id[mover.head]!) || mover.passive || mover.subject === null) return false;
  if (reading.measure !== "count" && reading.measure !== "money" && reading.measure !== "quantity") return false;
  for (let at = mover.to; at < reading.from; at++)
    if (tags[at] === TAG.PREP && tokens.id[at] !== grammar.particles.to) return false;
  // "the fleet grew to 300 ships" reaches a level, "may grow up to 300" has a bound
  if (tokens.id[reading.from - 1] === grammar.particles.to && tokens.id[reading.from - 2] !== grammar.particles.up)
    return false;
  return reading.measure === "count" ? reading.noun !== null : isAgentBehindArticle(page, mover.subject);
}

/** "added 15 cents to $2.70": a size with the level reached behind it. */
function reachesLevel({ tags, tokens, grammar, readings }: Parse, reading: Reading): boolean {
  const next = readings[readings.indexOf(reading) + 1];
  const to = tokens.id[reading.to] === grammar.particles.to && tags[reading.to] === TAG.PREP;
  return to && next !== undefined && next.from === reading.to + 1 && next.measure === reading.measure;
}

/** "fell below 2%", "rose past $1.15", "climbed back over $60": a mark that was passed, and no size. */
function passesLevel({ tokens, grammar }: Parse, last: number, number: number): boolean {
  const { passing, back, over } = grammar;
  if (tokens.id[last] === back && tokens.id[last + 1] === over) return true;
  // "will climb no higher than 3 °C", but "rose more than 3%"
  const compared = tokens.id[number - 1] === grammar.particles.than ? grammar.forms[tokens.id[number - 2]!]! : 0;
  if ((compared & (FORM.RISE | FORM.FALL)) !== 0 && (compared & FORM.DETERMINER) === 0) return true;
  return passing.has(tokens.id[last]!) || (last + 1 < number && passing.has(tokens.id[last + 1]!));
}

/** "life expectancy", "the age of patients": what is measured, not who. */
function namesGauge(parse: Parse, subject: TokenSpan): boolean {
  for (let at = subject.from; at < subject.to; at++)
    if (parse.tags[at] === TAG.NOUN && (formOf(parse.tokens, parse.grammar, at) & FORM.GAUGE) !== 0) return true;
  return false;
}

export function isHuman(parse: Parse, subject: TokenSpan): boolean {
  const pronoun = subject.to - subject.from === 1 && parse.grammar.personal.has(parse.tokens.id[subject.from]!);
  return pronoun || (namesPersons(parse, subject) && !namesGauge(parse, subject));
}

export function negated(parse: Parse, verb: Verb): boolean {
  for (let at = verb.from; at < verb.to; at++)
    if ((formOf(parse.tokens, parse.grammar, at) & FORM.NEGATION) !== 0) return true;
  return false;
}
