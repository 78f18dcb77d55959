import { namesTime } from "../clauses/around.ts";
import { bracketOf, governorOf } from "../clauses/governor.ts";
import { type Parse, parseOf } from "../clauses/parse.ts";
import { nameOf } from "../clauses/phrase.ts";
import { headOf, phraseEnd, phraseStart } from "../clauses/plain.ts";
import { formOf, TAG } from "../clauses/tags.ts";
import { FORM } from "../grammar.ts";
import type { Page, Reading, Refiner, TokenSpan } from "../rule.ts";
import { CAPITALISED } from "../tokens.ts";
import { leadOver, normInBracket, setApart, shareWithLevel } from "./comparator/beside.ts";
import {
  behindColon,
  leadingOther,
  otherFigure,
  outnumbered,
  shareBehindColon,
  thereBefore,
  without,
} from "./comparator/elsewhere.ts";
import { groupAt, ownerAt, thoseAt, whatIs } from "./comparator/side.ts";

const REACH = 14;

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
      if (moved || reading.superseded || reading.measure === "age") continue;
      const parse = parseOf(page, reading.sentence);
      const span = parse ? comparedTo(page, parse, reading) : null;
      if (!parse || !span) continue;
      reading.comparator = naming(parse, reading, span);
      reading.evidence.comparator = span;
      if (reading.population === reading.comparator) reading.population = null;
      reading.trace?.push("comparator");
    }
    for (let s = -1, k = 0; k < page.readings.length; k++) {
      const { sentence } = page.readings[k]!;
      const parse = sentence === s ? null : parseOf(page, sentence);
      s = sentence;
      if (parse) shareBehindColon(parse);
    }
    for (let k = 1; k < page.readings.length; k++) {
      const [level, size] = [page.readings[k - 1]!, page.readings[k]!];
      const parse = size.comparator === null || level.sentence !== size.sentence ? null : parseOf(page, size.sentence);
      if (parse) shareWithLevel(page, parse, level, size);
    }
    for (let k = 1; k < page.readings.length; k++) share(page, page.readings[k - 1]!, page.readings[k]!);
    for (let k = page.readings.length - 1; k > 0; k--) share(page, page.readings[k]!, page.readings[k - 1]!);
  },
};

/** "pupils … more than those in control schools": those are what the clause is about; of humans with a clause of their own, "people". */
function naming(parse: Parse, reading: Reading, span: TokenSpan): string | null {
  const { tags, tokens, grammar } = parse;
  // "than without": without what stands before the bracket
  const open = span.to - span.from === 1 && tags[span.from] === TAG.PREP ? bracketOf(parse, reading.from) : -1;
  if (open > 0)
    return `${nameOf(parse, [span])} ${nameOf(parse, [{ from: phraseStart(parse, open, parse.sentence.from), to: open }])}`;
  const subject = tokens.id[span.from] === grammar.particles.those ? governorOf(parse, reading.from)?.subject : null;
  if (!subject || span.to - span.from < 2) return nameOf(parse, [span]);
  const head = headOf(parse, { from: subject.from, to: phraseEnd(parse, subject.from, subject.to) });
  const person = head >= 0 && (formOf(tokens, grammar, head) & FORM.PERSON) !== 0;
  if (head < 0 || tags[head] !== TAG.NOUN || (person && tags[span.from + 1] !== TAG.PREP)) return nameOf(parse, [span]);
  const words = (from: number, to: number) => tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return `${words(head, head + 1).toLowerCase()} ${words(span.from + 1, span.to)}`;
}

/** "9 times higher among X and 3 times higher among Y than in Z": both are compared to Z. */
function share(page: Page, from: Reading, to: Reading): void {
  if (from.comparator === null || to.comparator !== null || from.sentence !== to.sentence) return;
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
    ofAnother(parse, reading) ??
    leadOver(parse, reading) ??
    otherFigure(parse, reading) ??
    setApart(parse, reading) ??
    normInBracket(parse, reading) ??
    outnumbered(page, parse, reading) ??
    behindColon(parse, reading) ??
    thereBefore(parse, reading) ??
    without(parse, reading) ??
    leadingOther(parse, reading)
  );
}

/** Behind "than", "as … as" or "compared with", unless a time or a number of its own stands there. */
function behindThan(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  const { particles } = grammar;
  let limit = Math.min(sentence.to, reading.to + REACH);
  let compares = false;
  for (let at = reading.to; at < limit; at++) {
    const tag = tags[at]!;
    if (tag === TAG.OPEN && parse.mate[at]! > at) {
      limit = Math.min(sentence.to, limit + parse.mate[at]! - at);
      at = parse.mate[at]!;
      continue;
    }
    if (
      tag === TAG.BREAK ||
      tag === TAG.NUM ||
      tag === TAG.SUB ||
      tag === TAG.CLOSE ||
      (tag === TAG.COMMA && !compares)
    )
      return null;
    const id = tokens.id[at]!;
    const second = id === particles.as && compares;
    if (id === particles.than || second || (compares && grammar.cues.forward(tokens, at, limit)?.value === "compare")) {
      const cue = grammar.cues.forward(tokens, at, limit);
      const from = cue?.value === "compare" ? cue.at : at + 1;
      // "fewer than two pieces": the words of another figure
      if ((!second && isAmount(parse, from)) || tags[from] === TAG.NUM) return null;
      return (
        normAt(parse, from) ??
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

/** "1.6 °C above the norm of 1991–2020", "30% below average" */
function aboveNorm(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  let at = reading.to;
  // "26 deaths per million, slightly above the European average of 23"
  const end = Math.max(at, reading.evidence.per?.to ?? 0);
  if (tags[end] === TAG.COMMA) at = end + 1;
  while (at > reading.to && tags[at] === TAG.ADV) at++;
  if (at >= sentence.to || tags[at] !== TAG.PREP || (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) === 0)
    return null;
  const last = phraseEnd(parse, at + 1, sentence.to);
  if (last === at + 1) return null;
  let from = at + 1;
  while (from < last && tags[from] === TAG.DET) from++;
  // a comma may go on with another figure: "4%, below 3% in May"
  if (at > reading.to && !namesNorm(parse, from, last)) return null;
  let to = last;
  if (tokens.id[last] === grammar.particles.of) {
    to = last + 1;
    while (
      to < sentence.to &&
      (tags[to] === TAG.TIME || tags[to] === TAG.NOUN || tags[to] === TAG.ADJ || tags[to] === TAG.DET)
    )
      to++;
    if (to === last + 1) to = last;
  }
  return { from, to };
}

/** "the European average", "the legal limit": a norm that a word tells from this figure. */
function namesNorm({ tags, tokens, grammar }: Parse, from: number, to: number): boolean {
  return to - from > 1 && tags[to - 1] === TAG.NOUN && grammar.norms.has(tokens.id[to - 1]!);
}

/** "four times the number in the other two countries", "30 times that of the general population" */
function ofAnother(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (reading.measure !== "ratio" && reading.measure !== "percentage") return null;
  let at = reading.to;
  if (reading.measure === "percentage") {
    if (tokens.id[at] !== grammar.particles.of) return null;
    at++;
    // "40% of its budget on prisons": its own
    if (grammar.possessive.has(tokens.id[at]!)) return null;
  }
  if (at >= sentence.to) return null;
  const share = reading.measure === "percentage";
  // "30% of the revenue from fines" is a part of it, "30% of the rate in towns" is not
  const measured = !share && (formOf(tokens, grammar, at + 1) & FORM.GAUGE) !== 0;
  const gauge = grammar.vague.has(tokens.id[at + 1]!) || measured;
  // "five times what its opponents have raised", but "5% of what the state spends" is a part of it
  const relative = share ? undefined : parse.verbs.find((each) => each.relative === at);
  if (relative?.subject && relative.subject.from > at) return groupAt(parse, relative.subject.from);
  const owner = ownerAt(parse, at, share);
  if (owner) return owner;
  const norm = reading.measure === "ratio" ? namedNorm(parse, at) : null;
  if (norm) return norm;
  if (tags[at] === TAG.DET && tags[at + 1] === TAG.NOUN && gauge) at += 2;
  else if (tokens.id[at] === grammar.particles.that || (!share && tokens.id[at] === grammar.particles.those)) at++;
  else return null;
  if (at >= sentence.to || tags[at] !== TAG.PREP || namesTime(parse, at)) return null;
  return groupAt(parse, at);
}

/** "double the national rate", "three times the usual number": a measure that an adjective tells from this one. */
function namedNorm(parse: Parse, at: number): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (tags[at] !== TAG.DET) return null;
  // "2.7 times the town average", "three times the forecast"
  const end = phraseEnd(parse, at + 1, sentence.to);
  const norm = tags[end - 1] === TAG.NOUN && grammar.norms.has(tokens.id[end - 1]!) && tags[end] !== TAG.PREP;
  if (norm && end > at + 1 && !namesTime(parse, at)) return { from: at + 1, to: end };
  if (!isTelling(parse, at + 1)) return null;
  let to = at + 2;
  while (to < sentence.to && tags[to] === TAG.ADJ) to++;
  // "double the national one": in place of the rate that the clause is about
  const standIn = grammar.standIns.has(tokens.id[to]!);
  const gauge = grammar.vague.has(tokens.id[to]!) || (formOf(tokens, grammar, to) & FORM.GAUGE) !== 0;
  if ((!standIn && (tags[to] !== TAG.NOUN || !gauge)) || namesTime(parse, at)) return null;
  // "five times the national figure of 279"
  const number =
    tags[to + 2] === TAG.NUM ||
    ((tags[to + 2] === TAG.OTHER || tags[to + 2] === TAG.ADV || tags[to + 2] === TAG.PREP) && tags[to + 3] === TAG.NUM);
  const told = tokens.id[to + 1] === grammar.particles.of && number;
  // "twice the average rate in Porto" has its place behind
  return !told && (tags[to + 1] === TAG.PREP || tags[to + 1] === TAG.NOUN) ? null : { from: at + 1, to: to + 1 };
}

/** An adjective, or the name of a place for one: "European". */
function isTelling({ tags, tokens }: Parse, at: number): boolean {
  return tags[at] === TAG.ADJ || (tags[at] === TAG.NOUN && tokens.shape[at] === CAPITALISED);
}
