import { namesTime } from "../../clauses/around.ts";
import { nominalEnd } from "../../clauses/extent.ts";
import { isObjectOfNumber } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { LOWER } from "../../tokens.ts";
import { isGauge } from "../indicator/groups.ts";
import { lacks, whereAt } from "./side.ts";

const REACH = 14;

/** The longest name of a norm: "the European Union average". */
const NAME = 6;

/** "30% of women, against 12% of men", "higher among men (4%) than among women (2%)": the group of the figure it is set against. */
export function otherFigure(parse: Parse, reading: Reading): TokenSpan | null {
  const { readings } = parse;
  const next = readings.indexOf(reading) + 1;
  // "14% missed a tenth of lessons, compared with 6%": a number of its own may stand between
  for (let k = next; k < next + 2 && k < readings.length; k++) {
    const other = readings[k]!;
    if (other.measure !== reading.measure || other.role !== null) continue;
    const span = heldAgainst(parse, reading, other);
    if (span) return k === next && isObjectOfNumber(parse, reading) ? null : span;
  }
  return null;
}

/** "at an average age of 45, compared with 76 for men": an age that is measured, and the next one held against it. */
export function ageAgainst(parse: Parse, reading: Reading): TokenSpan | null {
  const { readings, grammar, tokens } = parse;
  const other = readings[readings.indexOf(reading) + 1];
  if (other?.measure !== "age" || other.role !== null || other.from - reading.to > REACH) return null;
  if (grammar.cues.backward(tokens, other.from, reading.to)?.value !== "compare") return null;
  const gauge = reading.evidence.indicator;
  return gauge && isGauge(parse, gauge) ? heldAgainst(parse, reading, other) : null;
}

/** What the other figure is of, where the words between the two set them against each other. */
function heldAgainst(parse: Parse, reading: Reading, other: Reading): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  for (let at = reading.to; at < Math.min(other.from, reading.to + REACH); at++) {
    if (tags[at] === TAG.BREAK) return null;
    if (!isSetAgainst(parse, reading, at, other)) continue;
    // "spoke against the plan; six were in favour": another matter
    if (tags.subarray(at, other.from).includes(TAG.BREAK)) return null;
    const span = sideOf(parse, reading, other);
    // "34%, well short of the 61% reached in the community"
    const lead = grammar.leads.forward(tokens, at, other.from) !== null && span !== null && span.from < reading.to;
    return span && !lead ? (tellingParts(parse, span, true)[0] ?? span) : null;
  }
  return null;
}

/** "nearly double the 22% | paid by tenants in Lyon": what the number is of that a multiple is told of. */
export function ofNumber(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, readings } = parse;
  const other = readings[readings.indexOf(reading) + 1];
  if (reading.measure !== "ratio" || tags[reading.to] !== TAG.DET || other?.from !== reading.to + 1) return null;
  if (other.role !== null || other.measure === "ratio" || other.measure === "age") return null;
  const span = sideOf(parse, reading, other);
  return span && span.from >= other.to ? (tellingParts(parse, span, true)[0] ?? span) : null;
}

/** The norm, the owner, the group or the place that the other number is told with. */
function sideOf(parse: Parse, reading: Reading, other: Reading): TokenSpan | null {
  const named = other.evidence.population ?? null;
  // whom an earlier sentence spoke of is no other side
  const here = named !== null && named.from >= parse.sentence.from;
  const group = here && other.population !== reading.population ? named : null;
  // "against 45% among those without"
  const those = other.to + 1;
  if (parse.tokens.id[those] === parse.grammar.particles.those && lacks(parse, those + 1))
    return { from: those, to: those + 1 };
  const norm = normBefore(parse, other) ?? normBehind(parse, other);
  // "against a target of 60%", "short of its 95% target": what is aimed at is nobody else's
  if (norm && parse.grammar.statuses.forward(parse.tokens, norm.to - 1, norm.to)?.value === "target") return null;
  // "a median of 15 for white patients": a bare norm says less than whose it is
  if (norm && norm.to - norm.from > 1) return norm;
  return ownerBefore(parse, other) ?? group ?? placeBehind(parse, other) ?? norm;
}

/** "against", "than", "far above the", "short of the" at the token, in front of the other number. */
function isSetAgainst(parse: Parse, reading: Reading, at: number, other: Reading): boolean {
  const { tags, tokens, grammar } = parse;
  // "4.1% of income, half the euro area's 8.3%"
  if (at === reading.to && reading.numeral.form === "fraction" && tags[at] === TAG.DET)
    return ownerBefore(parse, other)?.from === at + 1;
  // "no more than 39% of women": how much, and no comparison
  if (tokens.id[at] === grammar.particles.than) return tags[at] === TAG.PREP && at + 1 < other.from;
  if (grammar.cues.forward(tokens, at, other.from)?.value === "compare") return true;
  // "18%, far above the 0.7% found in adults", "well below the EU's 2.2%", "short of the target of 60%"
  const moves = tags[at] === TAG.PREP && (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0;
  const phrase = moves ? at + 1 : (grammar.leads.forward(tokens, at, other.from)?.at ?? -1);
  if (tags[phrase] !== TAG.DET) return false;
  return phrase === other.from - 1 || (ownerBefore(parse, other) ?? normBefore(parse, other))?.from === phrase + 1;
}

/** "against a national average of 48%": a norm that its own words tell, in front of its number. */
function normBefore(parse: Parse, other: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (tokens.id[other.from - 1] !== grammar.particles.of) return null;
  const to = other.from - 1;
  let from = to;
  while (
    from > sentence.from &&
    (tags[from - 1] === TAG.NOUN ||
      tags[from - 1] === TAG.ADJ ||
      tags[from - 1] === TAG.JOIN ||
      tags[from - 1] === TAG.POSS)
  )
    from--;
  const owned = tags.subarray(from, to).includes(TAG.POSS);
  const norm = to > from && to - from < NAME && grammar.norms.has(tokens.id[to - 1]!);
  // "an average of 48% in 2010" is an earlier one
  return norm && (owned || tags[from - 1] === TAG.DET) && !namesTime(parse, other.to) ? { from, to } : null;
}

/** "short of its 95% target": the norm that has the number. */
function normBehind({ tags, tokens, grammar }: Parse, other: Reading): TokenSpan | null {
  let to = other.to;
  while (to - other.to < NAME && (tags[to] === TAG.NOUN || tags[to] === TAG.ADJ)) to++;
  return to > other.to && grammar.norms.has(tokens.id[to - 1]!) ? { from: other.to, to } : null;
}

/** "well below | the EU | 's 2.2%", "against England's 31%": whose the other number is. */
function ownerBefore({ tags, tokens, sentence }: Parse, other: Reading): TokenSpan | null {
  const to = other.from - 1;
  if (tags[to] !== TAG.POSS) return null;
  let from = to;
  while (from > sentence.from && (tags[from - 1] === TAG.NOUN || tags[from - 1] === TAG.ADJ)) from--;
  const named = tokens.shape[from] !== LOWER || tags[from - 1] === TAG.DET;
  return from < to && named && tags[to - 1] === TAG.NOUN ? { from, to } : null;
}

/** "22% in villages, against 9% in towns": the place behind the other number, where no time stands there. */
function placeBehind(parse: Parse, other: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  const behind = Math.max(other.to, other.evidence.per?.to ?? 0);
  // "the 61% reached in the community"
  const at = tags[behind] === TAG.PART && tags[behind + 1] === TAG.PREP ? behind + 1 : behind;
  // "the 22% paid by tenants in Lyon"
  if (at > behind && tokens.id[at] === grammar.particles.by) {
    const whom = nominalEnd(parse, at + 1, sentence.to);
    return whom > at + 1 && !namesTime(parse, at) ? { from: at + 1, to: whom } : null;
  }
  const alone = whereAt(parse, at);
  if (alone) return alone;
  const { among, for: whom } = grammar.particles;
  const id = tokens.id[at]!;
  const dative = tags[at] === TAG.PREP && (grammar.places.has(id) || id === among || id === whom);
  if (!dative || namesTime(parse, at)) return null;
  const end = nominalEnd(parse, at + 1, sentence.to);
  // "in the first round", "in the previous survey": an earlier one of its kind
  for (let i = at + 1; i < Math.min(end, at + 4); i++)
    if (grammar.previous.has(tokens.id[i]!) || (tags[i] !== TAG.DET && grammar.measureWords[tokens.id[i]!] === 1))
      return null;
  return end > at + 1 ? { from: at + 1, to: end } : null;
}
