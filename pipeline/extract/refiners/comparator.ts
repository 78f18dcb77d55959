import { namesTime } from "../clauses/around.ts";
import { bracketOf, verbOfSubject } from "../clauses/governor.ts";
import { type Parse, parseOf } from "../clauses/parse.ts";
import { nameOf, tellingParts } from "../clauses/phrase.ts";
import { formOf, TAG } from "../clauses/tags.ts";
import { FORM } from "../grammar.ts";
import type { Page, Reading, Refiner, TokenSpan } from "../rule.ts";
import { leadOver, normInBracket, setApart, shareWithLevel } from "./comparator/beside.ts";
import { contrasted, gapOfTwo, lackingOthers } from "./comparator/between.ts";
import {
  behindColon,
  leadingOther,
  shareBehindColon,
  thereBefore,
  withinSubject,
  without,
} from "./comparator/elsewhere.ts";
import { naming } from "./comparator/naming.ts";
import { aboveInClause, aboveNorm, ofAnother, upOn } from "./comparator/norm.ts";
import { ageAgainst, ofNumber, otherFigure } from "./comparator/other.ts";
import { ageAt, groupAt, lacks, thoseAt, whatIs, whereAt } from "./comparator/side.ts";
import { surpassed } from "./comparator/surpass.ts";

const REACH = 20;
/** From a norm to its own number: "national average of". */
const ITSELF = 3;

/**
 * The group or norm that a figure is compared to.
 *
 *     22 times higher among people who inject drugs than in the general population
 *                                                           ^^^^^^^^^^^^^^^^^^
 *
 * An earlier time is no comparator: such figures have a change instead.
 */
export const comparator: Refiner = {
  name: "comparator",
  refine(page) {
    for (const reading of page.readings) {
      // a size that moved is still one of two groups: "searched at 6 times the rate of owners, compared with 7 times in 2010"
      const moved = reading.role !== null && (reading.measure !== "ratio" || reading.role === "delta");
      if (moved || reading.superseded) continue;
      const parse = parseOf(page, reading.sentence);
      if (!parse) continue;
      // an age that only tells of whom is compared with nobody's
      const told = reading.measure === "age" ? ageAgainst(parse, reading) : null;
      const span = reading.measure === "age" ? told : comparedTo(page, parse, reading);
      if (!span) continue;
      reading.comparator = naming(parse, reading, span);
      reading.evidence.comparator = span;
      // "24% among those with a job, against 45% among those without": of whom the second is
      const other = lacks(parse, span.to) ? parse.readings[parse.readings.indexOf(reading) + 1] : undefined;
      if (other && other.to < span.from) {
        other.population = reading.comparator;
        other.evidence.population = span;
      }
      if (reading.population === reading.comparator) reading.population = null;
      reading.trace?.push("comparator");
    }
    for (let s = -1, k = 0; k < page.readings.length; k++) {
      const { sentence } = page.readings[k]!;
      const parse = sentence === s ? null : parseOf(page, sentence);
      s = sentence;
      if (parse) shareBehindColon(parse);
    }
    for (const [k, reading] of page.readings.entries()) betweenTwo(page, reading, page.readings[k + 1] ?? null);
    for (let k = 1; k < page.readings.length; k++) {
      const [level, size] = [page.readings[k - 1]!, page.readings[k]!];
      const parse = size.comparator === null || level.sentence !== size.sentence ? null : parseOf(page, size.sentence);
      if (parse) shareWithLevel(page, parse, level, size);
    }
    for (let k = 1; k < page.readings.length; k++) share(page, page.readings[k - 1]!, page.readings[k]!);
    for (let k = page.readings.length - 1; k > 0; k--) share(page, page.readings[k]!, page.readings[k - 1]!);
  },
};

/** What lies between two groups, what a word sets against each other, what only one of two has. */
function betweenTwo(page: Page, reading: Reading, next: Reading | null): void {
  const idle = reading.comparator !== null || reading.role !== null || reading.superseded;
  const parse = idle || reading.measure === "age" ? null : parseOf(page, reading.sentence);
  if (!parse) return;
  inBracket(parse, reading, next);
  const pair =
    next?.sentence === reading.sentence && next.comparator === null ? contrasted(parse, reading, next) : null;
  const span = gapOfTwo(page, parse, reading) ?? pair;
  if (reading.comparator !== null) return;
  reading.comparator = (span && nameOf(parse, tellingParts(parse, span, true))) ?? lackingOthers(parse, reading);
  if (span) reading.evidence.comparator = span;
}

/** "Rates among nurses were double those among guards (22% and 11%)": the two levels of the groups that a multiple compares. */
function inBracket(parse: Parse, first: Reading, second: Reading | null): void {
  const times = parse.readings[parse.readings.indexOf(first) - 1];
  if (times?.measure !== "ratio" || times.comparator === null || second?.population !== times.comparator) return;
  const bracket = bracketOf(parse, first.from);
  if (bracket < times.to || bracketOf(parse, second.from) !== bracket || first.population === null) return;
  first.comparator = times.comparator;
  if (times.evidence.comparator) first.evidence.comparator = times.evidence.comparator;
}

/** "9 times higher among X and 3 times higher among Y than in Z": both are compared to Z. */
function share(page: Page, from: Reading, to: Reading): void {
  if (from.comparator === null || to.comparator !== null || from.sentence !== to.sentence) return;
  // "half of tenants (52%) struggle, far more than the 21% of owners"
  const shares = from.measure === "percentage" && to.measure === "percentage" && to.role === null;
  // "81% (national average: 74%)"
  const told = from.evidence.comparator;
  const itself = told && told.from >= from.to && told.to <= to.from && told.to > to.from - ITSELF;
  const said = shares && !itself && (isTwin(page, from, to) || isTwin(page, to, from));
  if (said && !to.superseded && to.population === from.population) {
    to.comparator = from.comparator;
    if (from.evidence.comparator) to.evidence.comparator = from.evidence.comparator;
    return;
  }
  if (from.measure !== "ratio" || to.measure !== "ratio" || to.superseded) return;
  // "at 6 times the rate of owners, compared with 7 times in 2010": one gap at two times
  const sameGap = from.role !== null && to.role !== null && from.role !== to.role && to.change === from.change;
  if (to.role !== null && (!sameGap || to.role === "delta" || from.role === "delta")) return;
  // "(hazard ratio 0.5)": the same in other words
  if (isTwin(page, from, to)) {
    to.comparator = from.comparator;
    if (from.evidence.comparator) to.evidence.comparator = from.evidence.comparator;
    return;
  }
  const apart = from.indicator !== to.indicator || to.population === null || to.population === from.population;
  if (!sameGap && apart) return;
  if (to.population === from.comparator || isParted(page, from, to)) return;
  to.comparator = from.comparator;
  if (from.evidence.comparator) to.evidence.comparator = from.evidence.comparator;
  to.trace?.push("comparator of the list");
}

/** A clause of its own begins between the two: "than women, while boys were 3 times". */
function isParted(page: Page, one: Reading, other: Reading): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const tags = parseOf(page, first.sentence)?.tags;
  for (let at = first.to; tags && at < second.from; at++)
    if (tags[at] === TAG.SUB || tags[at] === TAG.BREAK) return true;
  return false;
}

/** The second stands in a bracket behind the first, and measures the same. */
function isTwin(page: Page, from: Reading, to: Reading): boolean {
  const parse = to.from > from.to && from.indicator === to.indicator ? parseOf(page, to.sentence) : null;
  return parse !== null && from.population === to.population && bracketOf(parse, to.from) >= from.to;
}

function comparedTo(page: Page, parse: Parse, reading: Reading): TokenSpan | null {
  return (
    behindThan(parse, reading) ??
    aboveNorm(parse, reading) ??
    aboveInClause(page, parse, reading) ??
    upOn(parse, reading) ??
    ofAnother(page, parse, reading) ??
    ofNumber(parse, reading) ??
    leadOver(parse, reading) ??
    otherFigure(parse, reading) ??
    setApart(parse, reading) ??
    normInBracket(parse, reading) ??
    surpassed(page, parse, reading) ??
    behindColon(parse, reading) ??
    thereBefore(parse, reading) ??
    without(parse, reading) ??
    leadingOther(parse, reading) ??
    withinSubject(parse, reading)
  );
}

/** Behind "than", "as … as" or "compared with", unless a time or a number of its own stands there. */
function behindThan(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  const { particles } = grammar;
  let limit = Math.min(sentence.to, reading.to + REACH);
  let compares = false;
  const shareDoes = doingOf(parse, reading);
  for (let at = reading.to; at < limit; at++) {
    const tag = tags[at]!;
    if (tag === TAG.OPEN && parse.mate[at]! > at) {
      limit = Math.min(sentence.to, limit + parse.mate[at]! - at);
      at = parse.mate[at]!;
      continue;
    }
    // "three times as likely to smoke before 18 as those from rich families"
    const age = tag === TAG.NUM ? ageAt(parse, at) : null;
    if (age) {
      at = age.to - 1;
      continue;
    }
    if (
      tag === TAG.BREAK ||
      tag === TAG.NUM ||
      tag === TAG.SUB ||
      tag === TAG.CLOSE ||
      (tag === TAG.COMMA && !compares && !comparesNext(parse, at + 1))
    )
      return null;
    const id = tokens.id[at]!;
    const second = id === particles.as && compares;
    // "a relative risk of 1.7 for smokers versus others"
    // "by 38% compared with placebo"
    const may = compares || reading.measure === "ratio" || (at === reading.to && reading.measure === "percentage");
    // "12% of tenants pay more than the limit": what they pay is more
    if (id === particles.than && at > shareDoes) return null;
    if (id === particles.than || second || (may && grammar.cues.forward(tokens, at, limit)?.value === "compare")) {
      const cue = grammar.cues.forward(tokens, at, limit);
      const from = pastDoing(parse, cue?.value === "compare" ? cue.at : at + 1);
      // "fewer than two pieces": the words of another figure
      const amount = !second && reading.measure !== "ratio" && isAmount(parse, from);
      // "more than double what": the size of another reading
      const size = parse.readings.some((each) => each.from === from && each.measure === "ratio");
      if (amount || size || tags[from] === TAG.NUM) return null;
      return (
        normAt(parse, from) ??
        whereAt(parse, from) ??
        (namesTime(parse, from)
          ? null
          : (thoseAt(parse, reading, from) ?? whatIs(parse, from, limit) ?? groupAt(parse, from)))
      );
    }
    if (
      id === particles.as ||
      (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0 ||
      (tag === TAG.ADJ && isComparing(parse, at))
    )
      compares = true;
  }
  return null;
}

/** Where the verb stands that tells what a share of a whole does; behind the sentence where none does. */
function doingOf(parse: Parse, reading: Reading): number {
  const share = reading.measure === "percentage" && parse.tokens.id[reading.to] === parse.grammar.particles.of;
  const verb = share ? verbOfSubject(parse, reading.from) : null;
  return verb === null || (verb.form & FORM.BE) !== 0 ? parse.sentence.to : verb.from;
}

/** "than | it does | in Riga": a pronoun with its verb says nothing of where. */
function pastDoing({ tags, tokens, grammar }: Parse, at: number): number {
  const does = (formOf(tokens, grammar, at + 1) & (FORM.DO | FORM.BE | FORM.HAVE)) !== 0;
  return tags[at] === TAG.PRON && does && tags[at + 2] === TAG.PREP ? at + 2 : at;
}

/** "7.9%, higher than in the north", "12 days, markedly fewer than": a comparative of its own behind the comma. */
function comparesNext({ tags, tokens, grammar }: Parse, at: number): boolean {
  const word = tags[at] === TAG.ADV && (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) === 0 ? at + 1 : at;
  return (
    (formOf(tokens, grammar, word) & (FORM.RISE | FORM.FALL)) !== 0 && tokens.id[word + 1] === grammar.particles.than
  );
}

/** "more than an hour away", "less than a kilometre": how much, and no group. */
function isAmount({ tags, tokens, grammar }: Parse, at: number): boolean {
  return tags[at] === TAG.DET && grammar.measureWords[tokens.id[at + 1]!] === 1;
}

/** "more likely", "higher", "22 times as common": any adjective next to a multiple compares. */
function isComparing(parse: Parse, at: number): boolean {
  return parse.tags[at - 1] === TAG.ADV || parse.tags[at - 1] === TAG.NUM || parse.tags[at - 1] === TAG.DET;
}

/** "the 1991–2020 mean": a norm that is named by its time. */
function normAt(parse: Parse, at: number): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  const from = tags[at] === TAG.DET ? at + 1 : at;
  let to = from;
  while (tags[to] === TAG.TIME) to++;
  const norm = to > from && tags[to] === TAG.NOUN && (formOf(tokens, grammar, to) & FORM.GAUGE) !== 0;
  return norm ? { from, to: to + 1 } : null;
}
