import { lastOfRow } from "../../clauses/agreement.ts";
import { nominalEnd } from "../../clauses/extent.ts";
import { nominalStart } from "../../clauses/nominal.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { LOWER } from "../../tokens.ts";
import { type Frame, frame, named, type Site } from "./frame.ts";

/** "a storm with winds of 74 mph": behind "with" stands what is measured. */
export function heldBy(parse: Parse, span: TokenSpan): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  for (let at = span.to - 1; at > span.from; at--) {
    if (tags[at] !== TAG.PREP || tokens.id[at] === grammar.particles.of) continue;
    const held = tokens.id[at] === grammar.particles.with || tokens.id[at] === grammar.particles.at;
    // "tests with a value of $890": a value says nothing without its things
    if (held && pointsBack(parse, { from: at + 1, to: span.to })) return { from: span.from, to: at };
    return held ? { from: at + 1, to: span.to } : null;
  }
  return null;
}

/** "wiped $3 million from the value of the firm", "shaves 3% off the price": of what it is taken. */
export function takenFrom(site: Site, verb: Verb): Frame | null {
  const { parse, reading, hedge } = site;
  const { tokens, grammar } = parse;
  if (hedge !== verb.to || !grammar.removing.has(tokens.id[verb.head]!)) return null;
  const id = tokens.id[reading.to];
  if (id !== grammar.particles.from && id !== grammar.particles.off) return null;
  let end = phraseEnd(parse, reading.to + 1, parse.sentence.to);
  while (tokens.id[end] === grammar.particles.of) {
    const next = phraseEnd(parse, end + 1, parse.sentence.to);
    if (next === end + 1) break;
    end = next;
  }
  const whole = { from: reading.to + 1, to: end };
  return end === whole.from || pointsBack(parse, whole) ? null : named(parse, "taken-from", whole);
}

/** "has 30 days to pay back the fine": the time that one has is for what follows. */
export function timeTo(site: Site, verb: Verb): Frame | null {
  const { parse, reading } = site;
  if (reading.measure !== "duration" || (verb.form & FORM.HAVE) === 0 || parse.tags[reading.to] !== TAG.TO) return null;
  const next = parse.verbs.find((each) => each.from === reading.to && each.kind === "infinitive");
  const said = next ? predicateParts(parse, next, next.head) : [];
  return said.length > 0 ? frame("time-to", said) : null;
}

/** "paid €900, working out at €30 a head", "fell ill, equivalent to 99 per 100 000": the number before in other words. */
export function restated({ parse, reading, hedge }: Site, verb: Verb): Frame | null {
  const { tags, tokens, grammar, readings } = parse;
  const told =
    tags[verb.from - 1] === TAG.COMMA && verb.kind === "gerund" && grammar.restating.has(tokens.id[verb.head]!);
  // ", equivalent to" is a hedge, ", equal to" none
  const word = grammar.same.has(tokens.id[hedge]!) ? hedge : hedge - 2;
  const same = word - 1 > verb.from && tags[word - 1] === TAG.COMMA && grammar.same.has(tokens.id[word]!);
  if (!told && !same) return null;
  const before = readings[readings.indexOf(reading) - 1];
  if (before === undefined || (before.unit !== reading.unit && before.measure !== reading.measure)) return null;
  return before.to <= (told ? verb.from : word) ? frame("restated", [], null, "indicator") : null;
}

/** "a grant to clinics for €92 million and | a grant to shelters | for €58 million": the second sum is of the second thing. */
export function otherThing({ parse, hedge, reading, verb }: Site): TokenSpan | null {
  const { tags, tokens, grammar, readings, sentence } = parse;
  const last = hedge - 1;
  if (tokens.id[last] !== grammar.particles.for) return null;
  if (reading.measure === "duration") return verb && verb.to < last ? lastListed(parse, verb.to, last) : null;
  const before = readings[readings.indexOf(reading) - 1];
  if (reading.measure !== "money" || before?.measure !== "money" || before.to > last) return null;
  const from = nominalStart(parse, last, Math.max(before.to, sentence.from));
  const opener = tags[from - 1];
  // "a bottle for $49 and caps for $7": the same preposition before both
  const paired = tokens.id[before.from - 1] === grammar.particles.for;
  if (from === last || (tags[from] !== TAG.DET && !paired) || (opener !== TAG.CONJ && opener !== TAG.COMMA))
    return null;
  return { from, to: last };
}

/** "a pay cut, the sale of a unit and a closure of its furnace | for three months": the time is that of the last thing. */
function lastListed(parse: Parse, from: number, to: number): TokenSpan | null {
  const noun = lastOfRow(parse, { from: nominalStart(parse, to, from), to });
  if (noun.from >= to || noun.from <= from) return null;
  const opener = parse.tags[noun.from - 1];
  return opener === TAG.CONJ || opener === TAG.COMMA ? noun : null;
}

/** A norm has so many tokens: "a long-run industry average". */
const LONGEST_NORM = 6;

/** "above", "below" */
function isBeyond({ tags, tokens, grammar }: Parse, at: number): boolean {
  return tags[at] === TAG.PREP && (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0;
}

/** "against an EU average of 24.7", "the national mean": of what the number before it measures. */
function isMean(parse: Parse, { from, to }: TokenSpan, reading: Reading): boolean {
  const { tags, tokens, grammar, readings } = parse;
  const index = readings.indexOf(reading);
  const times = readings[index - 1]?.measure === "ratio" ? 1 : 0;
  const before = readings[index - 1 - times];
  if (before?.measure !== reading.measure || !grammar.norms.has(tokens.id[to - 1]!)) return false;
  const led = tags[from] === TAG.DET ? from : from - 1;
  // "twice the legal limit of 20", "beating forecasts of 3%", "against a long-run average of 30%"
  if (times === 1 && readings[index - 1]!.to === led) return true;
  const beats = tags[led] === TAG.ING || tags[led - 1] === TAG.ING || isBeyond(parse, led) || isBeyond(parse, led - 1);
  if (beats && to - from <= LONGEST_NORM) return true;
  // "against a design capacity of 800": a thing of its own
  const own = reading.measure === "count";
  if (
    !own &&
    to - from <= LONGEST_NORM &&
    grammar.cues.backward(tokens, from, parse.sentence.from)?.value === "compare"
  )
    return true;
  if (to - from > 3) return false;
  for (let at = from; at < to - 1; at++)
    if (tags[at] !== TAG.DET && tags[at] !== TAG.ADJ && tokens.shape[at] === LOWER) return false;
  return grammar.cues.backward(tokens, from, parse.sentence.from)?.value === "compare";
}

/** A noun in front of "of" that says nothing without the figure before it: "a share of 4%", "against an EU average of 4%". */
export const isOfBefore = (parse: Parse, noun: TokenSpan, reading: Reading): boolean =>
  pointsBack(parse, noun) || isMean(parse, noun, reading);

/** "a fine of €50 for littering": the attachment behind the number belongs to the noun. */
export function attachmentBehind(parse: Parse, at: number): TokenSpan[] {
  const { tags, tokens, grammar, sentence } = parse;
  if (
    at >= sentence.to ||
    tags[at] !== TAG.PREP ||
    tags[at + 1] === TAG.TIME ||
    tokens.id[at] === grammar.particles.to ||
    tokens.id[at] === grammar.particles.from
  )
    return [];
  const phrase = nominalEnd(parse, at + 1, sentence.to);
  // "classified as chronic"
  const bare = phrase === at + 1 && tokens.id[at] === grammar.particles.as && tags[at + 1] === TAG.ADJ;
  const end = bare ? at + 2 : phrase;
  return end > at + 1 && !grammar.places.has(tokens.id[at]!) ? tellingParts(parse, { from: at, to: end }) : [];
}
