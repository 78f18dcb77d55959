import { hedgeStart } from "../../clauses/around.ts";
import { nominalEnd } from "../../clauses/extent.ts";
import { governorOf, verbOfSubject } from "../../clauses/governor.ts";
import { HYPHEN } from "../../clauses/marks.ts";
import { nominalStart } from "../../clauses/nominal.ts";
import type { Parse } from "../../clauses/parse.ts";
import { phraseEnd, phraseStart } from "../../clauses/plain.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { GLUED, WORD } from "../../tokens.ts";
import type { Site } from "./frame.ts";
import { inList } from "./label.ts";

/** Looks at the place of a figure in its clause. */
export function siteOf(page: Page, parse: Parse, reading: Reading, hedge: number): Site {
  const { tags, tokens, grammar, sentence } = parse;
  const { particles } = grammar;
  let at = reading.to;
  while (at < sentence.to && (tags[at] === TAG.QUOTE || tags[at] === TAG.JOIN)) at++;
  // "60-odd staff", "30 or so cows"
  const hedged = reading.noun === null ? null : page.language.hedgesAfter.forward(tokens, reading.to, sentence.to);
  if (hedged !== null && hedged.at < sentence.to) at = hedged.at;
  // "8 miles (13 kilometres) of tunnels"
  if (
    at + 1 < sentence.to &&
    tags[at] === TAG.OPEN &&
    parse.mate[at]! > at &&
    tokens.id[parse.mate[at]! + 1] === particles.of
  )
    at = parse.mate[at]! + 1;
  let partitive = false;
  if (at < sentence.to && tokens.id[at] === particles.of) {
    partitive = true;
    at++;
  } else if (reading.measure === "percentage" && reading.numeral.form === "fraction" && tags[at] === TAG.DET)
    // "half the cars broke down"
    partitive = true;
  while (at < sentence.to && at < reading.to + 4 && tags[at] === TAG.ADV) at++;
  // "47 such reports"
  if (tags[at] === TAG.DET && reading.noun && at === reading.to && reading.noun.head > at) at++;
  // "two 12-inch pizzas": the noun stands behind a number of its own
  const inner = parse.readings[parse.readings.indexOf(reading) + 1];
  // "6,214 fifteen-year-olds"
  const aged = inner?.from === at && inner.measure === "age" && reading.noun === null && reading.measure === "count";
  if (inner?.from === at && reading.noun !== null && reading.noun.from === at && inner.to <= reading.noun.head)
    at = inner.to;
  let subjectOf = verbOfSubject(parse, reading.from);
  const limit = subjectOf && subjectOf.from > at ? subjectOf.from : sentence.to;
  // "seven times those for others" names no thing
  const stands = reading.measure === "ratio" && (tokens.id[at] === particles.those || tokens.id[at] === particles.that);
  const article = reading.measure === "ratio" && tags[at] === TAG.DET && tags[at + 1] !== TAG.NUM && !stands;
  let end = aged || article || (!stands && nounAllowed(parse, at, partitive)) ? nominalEnd(parse, at, limit) : at;
  // "19.2 per 100 000 population": what stands there is the denominator's
  if (
    reading.measure === "rate" &&
    !partitive &&
    reading.to > reading.numeral.to + 1 &&
    reading.per !== null &&
    reading.per.value > 1
  )
    end = at;
  // "105 mg per 1 000 inhabitants a day": so does here what it is divided by
  const per = reading.evidence.per ?? null;
  if (reading.measure === "quantity" && per !== null && per.from < at && per.to > at) end = at;
  if (!partitive && end > at && reading.noun && phraseEnd(parse, at, limit) < reading.noun.to)
    end = Math.max(end, reading.noun.to);
  const shared = end > at ? null : sharedNoun(page, parse, reading);
  if (shared && reading.measure === "percentage") partitive = true;
  const noun = end > at ? { from: at, to: end } : (shared ?? borrowedNoun(parse, reading, hedge, subjectOf));
  const verb = governorOf(parse, reading.from);
  // "a strike at the port, which handles 38% of the traffic, has": the number is of the clause within the subject
  if (subjectOf?.subject && verb && verb.relative > subjectOf.subject.from && verb.to <= reading.from) subjectOf = null;
  if (!subjectOf && !verb) subjectOf = sharedVerb(page, parse, reading, noun ? noun.to : at);
  const bracketed = tags[reading.from - 1] === TAG.OPEN;
  return {
    page,
    parse,
    reading,
    hedge,
    noun,
    partitive,
    verb,
    subjectOf,
    gapped: verb ? gappedSubject(parse, reading, hedge, verb) : null,
    inner: innerNoun(parse, reading),
    labelled: bracketed ? inList(parse, reading) : !verb && !subjectOf && isLabelled(parse, hedge),
  };
}

/** ", Hang Seng -1.1%": a noun phrase of its own between the number before and this one. */
function isLabelled(parse: Parse, hedge: number): boolean {
  const { tags, sentence } = parse;
  const from = phraseStart(parse, hedge, sentence.from);
  if (from === hedge || from <= sentence.from || tags[hedge - 1] !== TAG.NOUN) return false;
  const opener = tags[from - 1];
  return opener === TAG.COMMA || opener === TAG.CONJ || opener === TAG.BREAK || opener === TAG.NUM;
}

/** "one | tenant | in three": words between the two numbers of a proportion. */
function innerNoun(parse: Parse, reading: Reading): TokenSpan | null {
  if (reading.measure !== "percentage" && reading.measure !== "rate") return null;
  // "three hundred and fifty (a month)": the denominator stands elsewhere
  if (reading.measure === "rate" && reading.evidence.per) return null;
  const { tokens, grammar } = parse;
  let at = reading.numeral.to;
  // the numeral may already be the whole "one in three"
  if (at >= reading.to) at = reading.from + 1;
  const from = at;
  while (at < reading.to && isInner(parse, at)) at++;
  const last = at > from ? formOf(tokens, grammar, at - 1) : 0;
  // a lone word between two numbers of a proportion is a noun, though it may be an adjective elsewhere: "one flat in 25"
  const person = (last & FORM.NOUN) !== 0 && ((last & FORM.ADJECTIVE) === 0 || at - from === 1);
  return at > from && at < reading.to && person ? { from, to: at } : null;
}

/** A word of the noun inside a proportion, or a part of a compound: "drop-in centre". */
function isInner({ tokens, grammar }: Parse, at: number): boolean {
  if (tokens.mark[at] === HYPHEN) return tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED;
  if (tokens.kind[at] !== WORD) return false;
  const compound = tokens.mark[at - 1] === HYPHEN && tokens.gap[at] === GLUED;
  return compound || (formOf(tokens, grammar, at) & (FORM.PREPOSITION | FORM.CONJUNCTION)) === 0;
}

/** "methadone costs €4 a day, heroin-assisted treatment €50": a noun phrase between a comma and the second number. */
function gappedSubject(parse: Parse, reading: Reading, hedge: number, verb: Verb): TokenSpan | null {
  const { tags, readings, sentence } = parse;
  // "and the estimate of income | from R7,210": the preposition of the verb left out
  const index = readings.indexOf(reading);
  // "the cause in 61 (35%) and | disease | in 84": what a bracket holds is told of the number before it
  const bracket = readings[index - 1] && tags[readings[index - 1]!.from - 1] === TAG.OPEN ? 1 : 0;
  const former = readings[index - 1 - bracket];
  const again = former !== undefined && parse.tokens.id[hedge - 1] === parse.tokens.id[former.from - 1];
  const end = tags[hedge - 1] === TAG.PREP && (again || moves(parse, hedge - 1)) ? hedge - 1 : hedge;
  if (end <= sentence.from || tags[end - 1] !== TAG.NOUN) return null;
  let from = nominalStart(parse, end, verb.to);
  // "in 61% of the deaths and | alcohol | in 12%"
  if (again && (from === end || tags[from - 1] === TAG.PREP)) {
    from = phraseStart(parse, end, verb.to);
    if (tags[from - 1] === TAG.DET) from--;
  }
  const opener = from < end && from > verb.to ? tags[from - 1] : TAG.OTHER;
  if (opener !== TAG.COMMA && opener !== TAG.CONJ) return null;
  const before = readings.some(
    (other) => other.from >= verb.to && other.to <= from && (end < hedge || other.measure === reading.measure),
  );
  return before ? { from, to: end } : null;
}

/** "from", "to", "by", "at": a level or a size follows. */
function moves(parse: Parse, at: number): boolean {
  const { particles } = parse.grammar;
  const id = parse.tokens.id[at];
  return id === particles.from || id === particles.to || id === particles.by || id === particles.at;
}

/** "54% of men but no more than 39% of women favour it": the verb behind the last of two or three numbers is that of all. */
function sharedVerb(page: Page, parse: Parse, reading: Reading, end: number): Verb | null {
  const { tags, readings } = parse;
  let at = end;
  for (let index = readings.indexOf(reading) + 1; index < readings.length; index++) {
    const next = readings[index]!;
    const from = hedgeStart(page, parse, next);
    if (
      next.measure !== reading.measure ||
      from < at ||
      from - at > 2 ||
      (tags[at] !== TAG.CONJ && tags[at] !== TAG.COMMA)
    )
      return null;
    const verb = verbOfSubject(parse, next.from);
    if (verb) return verb.from > next.to ? verb : null;
    at = next.to;
    if (parse.tokens.id[at] === parse.grammar.particles.of) at = nominalEnd(parse, at + 1, parse.sentence.to);
  }
  return null;
}

/** "31 079, 5 811 and 7 735 new cases": the noun stands behind the last number of the list. */
export function sharedNoun(page: Page, parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence, readings } = parse;
  // "3% and 4% of patients": the whole behind the last of them
  const share = reading.measure === "percentage";
  if (reading.measure !== "count" && !share) return null;
  let index = readings.indexOf(reading);
  for (let guard = 0; guard < 8; guard++) {
    const current = readings[index]!;
    const next = readings[index + 1];
    if (!next || next.measure !== reading.measure || next.unit !== reading.unit) return null;
    // "four-, five- and six-seat versions"
    const from = tags[current.to] === TAG.JOIN ? current.to + 1 : current.to;
    for (let at = from; at < next.from; at++) if (tags[at] !== TAG.COMMA && tags[at] !== TAG.CONJ) return null;
    if (next.from - from > 2) return null;
    if (share && tokens.id[next.to] === grammar.particles.of) {
      const to = nounAllowed(parse, next.to + 1, true) ? nominalEnd(parse, next.to + 1, sentence.to) : next.to + 1;
      return to > next.to + 1 ? { from: next.to + 1, to } : null;
    }
    const behind = tags[next.to] === TAG.JOIN ? next.to + 1 : next.to;
    const open = !share && nounAllowed(parse, behind, false);
    const end = open ? nominalEnd(parse, behind, sentence.to) : behind;
    if (end > behind) return { from: behind, to: end };
    index++;
  }
  void page;
  return null;
}

/** "tested 1.2 million people and cured 41,000": the noun of the number before, of a second verb with the same subject. */
function borrowedNoun(parse: Parse, reading: Reading, hedge: number, subjectOf: Verb | null): TokenSpan | null {
  if (reading.measure !== "count" || subjectOf || reading.noun) return null;
  const { verbs, readings } = parse;
  const before = readings[readings.indexOf(reading) - 1];
  if (!before?.noun || before.measure !== "count" || before.unit !== reading.unit) return null;
  const verb = verbs.find((each) => each.from >= before.noun!.to && each.to <= reading.from);
  return verb?.kind === "finite" && verb.inherited && !verb.passive && hedge === verb.to ? before.noun : null;
}

/** A noun may follow: no new phrase with its own determiner, unless after "of". */
export function nounAllowed(parse: Parse, at: number, partitive: boolean): boolean {
  const tag = parse.tags[at];
  if (partitive) return tag !== TAG.TIME;
  return (
    tag === TAG.NOUN ||
    tag === TAG.ADJ ||
    tag === TAG.PART ||
    (tag === TAG.DET && (formOf(parse.tokens, parse.grammar, at) & FORM.RISE) !== 0) ||
    (tag === TAG.DET && (formOf(parse.tokens, parse.grammar, at) & FORM.FALL) !== 0)
  );
}
