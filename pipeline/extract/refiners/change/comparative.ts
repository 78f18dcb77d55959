import type { Direction } from "../../../model/figure.ts";
import { namesCohort, namesTime } from "../../clauses/around.ts";
import { governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { hasRole, isAgain } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { isLength } from "./anchor.ts";
import { startBehindThan } from "./behind-than.ts";
import { directionOf, isComparative, MOVES, type Move } from "./move.ts";
import { namesOther } from "./two-groups.ts";

/** A level in a bracket, in tokens. */
const BRACKET = 8;

/** "in real terms", in tokens. */
const PHRASE = 5;

/**
 * A number with a comparative that looks back in time.
 *
 *     one-fifth fewer than in 2019 · 14.1% higher than a year before · 12.8% down from $4.25bn · 35 more than in 2003
 *
 * Without "than" the comparative says nothing by itself, but goes along with a move of the same sentence.
 * @returns null for gaps between groups: "22 times higher among X than Y", "1.6 °C above the norm"
 */
export function thanTime(page: Page, parse: Parse, reading: Reading, hedge: number): Move | null {
  const { tokens, grammar, tags, sentence } = parse;
  const { particles } = grammar;
  const started = startBehindThan(parse, reading, hedge);
  if (started) return started;
  if (reading.measure === "age" && tokens.id[reading.to] !== undefined && reading.relation !== "=") return null;
  let at = pastBracket(parse, reading);
  const limit = Math.min(sentence.to, at + 5);
  while (at < limit && tags[at] !== TAG.COMMA && !isComparative(parse, at)) {
    if (tags[at] !== TAG.NOUN && tags[at] !== TAG.ADJ && tags[at] !== TAG.ADV && tags[at] !== TAG.JOIN) return null;
    at++;
  }
  if (at >= limit || !isComparative(parse, at)) return null;
  // "15.9 mm thin"
  if (at === reading.to && tags[at] === TAG.ADJ && hasRole(page, at, ROLE.dimension)) return null;
  const change: Direction = (formOf(tokens, grammar, at) & FORM.RISE) !== 0 ? "increase" : "decrease";
  const cue = { from: at, to: at + 1 };
  let than = at + 1;
  while (
    than < Math.min(sentence.to, at + 6) &&
    (tags[than] === TAG.NOUN ||
      tags[than] === TAG.ADJ ||
      tags[than] === TAG.ADV ||
      tags[than] === TAG.DET ||
      tags[than] === TAG.JOIN ||
      // "a 37% greater risk of death than those who": of what it is is told in front of "than"
      (tokens.id[than] === particles.of && tags[than + 1] === TAG.NOUN))
  )
    than++;
  const nounEnd = than;
  // "12% lower in 2019 than in 2015"
  while (
    than < Math.min(sentence.to, at + 8) &&
    (tags[than] === TAG.TIME ||
      (tags[than] === TAG.PREP && tokens.id[than] !== particles.than && tags[than + 1] === TAG.TIME))
  )
    than++;
  than = pastPhrase(parse, than);
  // "12% lower in 2019 (98 Mt) than in 2015": over the bracket with the level
  const close = tags[than] === TAG.OPEN ? (parse.mate[than] ?? -1) : -1;
  if (close > than && close - than <= BRACKET && tokens.id[close + 1] === particles.than) than = close + 1;
  const id = than < sentence.to ? tokens.id[than]! : 0;
  if (id === particles.than && isThing(page, parse, than + 1)) return null;
  if (id === particles.than)
    return namesTime(parse, than + 1) || isLaterCohort(parse, reading, than + 1)
      ? { role: "delta", change, cue: { from: at, to: than + 1 }, attached: !isOfOtherThings(parse, reading, nounEnd) }
      : null;
  // "6% below that of 2018", but "below average" and "above the norm of 1991" are gaps from a norm
  if (tags[at] === TAG.PREP)
    return namesTime(parse, at + 1) && !namesNorm(parse, at + 1)
      ? { role: "delta", change, cue, attached: true }
      : null;
  const adverb = tokens.id[at] === particles.up || tokens.id[at] === particles.down;
  if (adverb && id === particles.from && leadsFrom(parse, reading, change)) return null;
  // "7 points up on the national figure": a gap from what others have
  if (adverb && id === particles.on && namesOther(parse, than + 1)) return null;
  if (adverb && (id === particles.from || id === particles.on)) return { role: "delta", change, cue, attached: true };
  // "16,300.25 up 58.06 points": the size stands behind
  // "orbits 250 miles up"
  if (adverb && isLength(reading)) return null;
  if (adverb && reading.measure !== "count" && tags[at + 1] !== TAG.NUM)
    return { role: "delta", change, cue, attached: true };
  if (nounEnd > at + 1 && tags[nounEnd - 1] === TAG.NOUN) return fewerNoun(page, parse, reading, change, cue);
  // "has become 60% more affordable"
  if (becomes(parse, reading)) return { role: "delta", change, cue, attached: true };
  return movesElsewhere(parse, reading) ? { role: "delta", change, cue, attached: false } : null;
}

/** "28–41% fewer new infections", "520 fewer deaths a year": a share or a number less of something has moved. */
function fewerNoun(page: Page, parse: Parse, reading: Reading, change: Direction, cue: Move["cue"]): Move | null {
  // "had a 22% higher risk of asthma": than others
  if (hasRole(page, cue.to, ROLE.risk) || hasRole(page, cue.to, ROLE.ratioNoun)) return null;
  // "three smaller glaciers" are small, not fewer
  const fewer = change === "decrease" && (formOf(parse.tokens, parse.grammar, cue.from) & FORM.DETERMINER) !== 0;
  const counted = fewer && (reading.measure === "count" || reading.measure === "rate");
  return reading.measure === "percentage" || counted ? { role: "delta", change, cue, attached: false } : null;
}

/** "2.1% more in real terms | than in 2010": behind how or where it is measured, if "than" follows there. */
function pastPhrase({ tags, tokens, grammar, sentence }: Parse, from: number): number {
  if (tags[from] !== TAG.PREP || tokens.id[from] === grammar.particles.than) return from;
  for (let at = from + 1; at < Math.min(sentence.to, from + PHRASE); at++) {
    if (tokens.id[at] === grammar.particles.than && tags[at] === TAG.PREP) return at;
    if (tags[at] !== TAG.NOUN && tags[at] !== TAG.ADJ && tags[at] !== TAG.DET) return from;
  }
  return from;
}

/** "Clinics in three towns saw 5% more patients than in 2019": the number before counts something else. */
function isOfOtherThings({ tokens, tags, readings }: Parse, reading: Reading, nounEnd: number): boolean {
  if (tags[nounEnd - 1] !== TAG.NOUN) return false;
  const before = readings.slice(0, readings.indexOf(reading));
  const nouns = before.flatMap(({ measure, noun }) => (measure === "count" && noun ? [tokens.id[noun.head]] : []));
  return nouns.length > 0 && !nouns.includes(tokens.id[nounEnd - 1]);
}

/** "stronger than the one that struck in 1990": a thing of its own, whenever it was. */
function isThing(page: Page, { tags }: Parse, from: number): boolean {
  const one = tags[from] === TAG.DET ? from + 1 : from;
  return (hasRole(page, one, ROLE.one) || hasRole(page, one, ROLE.others)) && tags[one + 1] === TAG.REL;
}

/** "70% of those who enrolled in 2018, 9 points more than for those who enrolled in 2015": two times, told of who they are. */
function isLaterCohort(parse: Parse, reading: Reading, than: number): boolean {
  const before = parse.readings[parse.readings.indexOf(reading) - 1];
  if (!before || !namesCohort(parse, than)) return false;
  for (let at = before.to; at < reading.from; at++) if (namesCohort(parse, at)) return true;
  return false;
}

/** "121 (12%) more than in 2022": both sizes stand before the comparative. */
function pastBracket(parse: Parse, reading: Reading): number {
  const { tags, sentence, readings } = parse;
  const before = readings[readings.indexOf(reading) - 1];
  const isOpen = tags[reading.from - 1] === TAG.OPEN || tags[reading.from - 2] === TAG.OPEN;
  if (tags[reading.to] === TAG.CLOSE && isOpen && before !== undefined && reading.from - before.to <= 4)
    return reading.to + 1;
  const within = readings[readings.indexOf(reading) + 1];
  if (tags[reading.to] !== TAG.OPEN || within === undefined || within.from - reading.to > 3) return reading.to;
  return within.to < sentence.to && tags[within.to] === TAG.CLOSE ? within.to + 1 : reading.to;
}

/** "to 3.9 million boats up from 2.4 million": two levels, where the numbers go the way that is told. */
function leadsFrom(parse: Parse, reading: Reading, change: Direction): boolean {
  const next = parse.readings[parse.readings.indexOf(reading) + 1];
  if (!next || next.measure !== reading.measure || reading.measure === "percentage_point") return false;
  if (next.from - reading.to > 6 || (next.unit !== reading.unit && next.unit !== null)) return false;
  return directionOf(next, reading) === change;
}

/** "the norm of 1991–2020", "the 1991–2020 mean": what is compared with is no earlier level. */
function namesNorm(parse: Parse, from: number): boolean {
  const { tags, tokens, grammar, sentence } = parse;
  for (let at = from; at < sentence.to && tags[at] !== TAG.COMMA && tags[at] !== TAG.BREAK; at++)
    if (grammar.norms.has(tokens.id[at]!)) return true;
  return false;
}

/** "three times as many as in 2001", "double the €765 of late 2011", "twice the level of 2010". */
export function multiplesOf(page: Page, parse: Parse, reading: Reading): Move | null {
  const { tags, tokens, grammar, sentence } = parse;
  const fraction = reading.measure === "percentage" && reading.numeral.form === "fraction";
  if ((reading.measure !== "ratio" && !fraction) || reading.value === null || reading.value === 1) return null;
  const move: Move = {
    role: "delta",
    change: fraction || reading.value < 1 ? "decrease" : "increase",
    cue: { from: reading.from, to: reading.to },
    attached: true,
  };
  let at = reading.to;
  // "half as many again"
  if (fraction && isAgain(page, at)) return { ...move, change: "increase" };
  // "half of what it was in 2010"
  const what = tags[at] === TAG.PREP && tokens.id[at] === grammar.particles.of && tags[at + 1] === TAG.REL;
  if (what && parse.verbs.some(({ relative, form }) => relative === at + 1 && (form & FORM.BE) !== 0))
    return namesTime(parse, at + 2) ? move : null;
  if (fraction) return null;
  if (at >= sentence.to) return null;
  if (tokens.id[at] === grammar.particles.as) {
    at++;
    while (at < Math.min(sentence.to, reading.to + 8) && tokens.id[at] !== grammar.particles.as) at++;
    return tokens.id[at] === grammar.particles.as && namesTime(parse, at + 1) ? move : null;
  }
  if (
    tags[at] === TAG.DET ||
    tags[at] === TAG.PRON ||
    tokens.id[at] === grammar.particles.those ||
    tags[at] === TAG.REL ||
    tags[at] === TAG.NUM ||
    tags[at] === TAG.TIME
  )
    return namesTime(parse, at) && !isNorm(parse, at + 1) ? move : null;
  return null;
}

/** "1.4 times the average of the 1991-2020 period": a gap from a norm, and no move. */
const isNorm = ({ grammar, tokens }: Parse, at: number): boolean => grammar.norms.has(tokens.id[at]!);

/** "Bread has become 12% dearer": told of what it was. */
function becomes(parse: Parse, { from }: Reading): boolean {
  const verb = governorOf(parse, from);
  return verb !== null && verb.kind !== "infinitive" && parse.grammar.becoming.has(parse.tokens.id[verb.head]!);
}

/** "Compared with 2019, output was 3% higher": what it is compared with leads the sentence. */
function opensCompared(parse: Parse): boolean {
  const { grammar, tokens, sentence } = parse;
  const cue = grammar.cues.forward(tokens, sentence.from, sentence.to);
  return cue?.value === "compare" && namesTime(parse, cue.at);
}

/** True when another figure of the same sentence plainly moves: a verb of movement, or "than" with a time. */
function movesElsewhere(parse: Parse, reading: Reading): boolean {
  if (opensCompared(parse)) return true;
  for (const verb of parse.verbs)
    if (
      (verb.form & MOVES) !== 0 &&
      verb.kind === "finite" &&
      verb.from < reading.from &&
      (verb.form & FORM.ADVERB) === 0
    )
      return true;
  for (let at = parse.sentence.from; at < reading.from; at++)
    if (parse.tokens.id[at] === parse.grammar.particles.than && namesTime(parse, at + 1)) return true;
  return false;
}
