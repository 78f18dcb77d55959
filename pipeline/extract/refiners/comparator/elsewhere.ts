import { namesTime } from "../../clauses/around.ts";
import { nominalEnd } from "../../clauses/extent.ts";
import { bracketOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd, phraseStart } from "../../clauses/plain.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { groupAt, whereAt } from "./side.ts";

const REACH = 14;

/** The longest name of a norm: "the European Union average". */
const NAME = 6;

/** "30% of women, against 12% of men", "higher among men (4%) than among women (2%)": the group of the figure it is set against. */
export function otherFigure(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, readings } = parse;
  const next = readings.indexOf(reading) + 1;
  // "have been drunk at least twice, compared with": a number of its own may stand between
  const other = [readings[next], readings[next + 1]].find((each) => each?.measure === reading.measure);
  if (!other || other.role !== null) return null;
  const named = other.evidence.population ?? null;
  const group = named && other.population !== reading.population ? named : null;
  const span = normBefore(parse, other) ?? group ?? placeBehind(parse, other);
  if (!span) return null;
  for (let at = reading.to; at < Math.min(other.from, reading.to + REACH); at++) {
    // "no more than 39% of women": how much, and no comparison
    const than = tokens.id[at] === grammar.particles.than && tags[at] === TAG.PREP && at + 1 < other.from;
    const against = grammar.cues.forward(tokens, at, other.from)?.value === "compare";
    // "18%, far above the 0.7% found in adults"
    const beyond =
      tags[at] === TAG.PREP &&
      (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0 &&
      tags[at + 1] === TAG.DET &&
      other.from === at + 2;
    // "spoke against the plan; six were in favour": another matter
    if (against && tags.subarray(at, other.from).includes(TAG.BREAK)) return null;
    // "34%, well short of the 61% reached in the community"
    const lead =
      span.from >= reading.to &&
      tags[at + 2] === TAG.DET &&
      other.from === at + 3 &&
      grammar.leads.forward(tokens, at, other.from)?.at === at + 2;
    if (than || against || beyond || lead) return tellingParts(parse, span, true)[0] ?? span;
    if (tags[at] === TAG.BREAK) return null;
  }
  return null;
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
  const norm = to - from > 1 && to - from < NAME && grammar.norms.has(tokens.id[to - 1]!);
  return norm && (owned || tags[from - 1] === TAG.DET) ? { from, to } : null;
}

/** "22% in villages, against 9% in towns": the place behind the other number, where no time stands there. */
function placeBehind(parse: Parse, other: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  const behind = Math.max(other.to, other.evidence.per?.to ?? 0);
  // "the 61% reached in the community"
  const at = tags[behind] === TAG.PART && tags[behind + 1] === TAG.PREP ? behind + 1 : behind;
  const alone = whereAt(parse, at);
  if (alone) return alone;
  const { among, for: whom } = grammar.particles;
  const id = tokens.id[at]!;
  const dative = tags[at] === TAG.PREP && (grammar.places.has(id) || id === among || id === whom);
  if (!dative || namesTime(parse, at)) return null;
  const end = nominalEnd(parse, at + 1, sentence.to);
  // "in the first round", "in the previous survey": an earlier one of its kind
  for (let i = at + 1; i < Math.min(end, at + 4); i++)
    if (grammar.previous.has(tokens.id[i]!) || grammar.measureWords[tokens.id[i]!] === 1) return null;
  return end > at + 1 ? { from: at + 1, to: end } : null;
}

/** "Smoking is more common in men than in women: 30% versus 12%": the clause in front says whose the two are. */
export function behindColon(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence, readings } = parse;
  const next = readings[readings.indexOf(reading) + 1];
  if (tags[reading.from - 1] !== TAG.BREAK || next?.measure !== reading.measure) return null;
  // "61% did, as against 93%"
  const behind = tags[reading.to] === TAG.VERB && tags[reading.to + 1] === TAG.COMMA ? reading.to + 2 : reading.to;
  if (grammar.cues.forward(tokens, behind, next.from)?.value !== "compare") return null;
  for (let at = reading.from - 2; at > sentence.from; at--) {
    const age =
      tags[at] === TAG.NUM && readings.some((each) => each.measure === "age" && each.from <= at && at < each.to);
    if ((tags[at] === TAG.NUM && !age) || tags[at] === TAG.BREAK) return null;
    // "more than double that of women"
    if (tokens.id[at] === grammar.particles.than && readings.some((each) => each.from === at + 1)) return null;
    if (tokens.id[at] === grammar.particles.than) return namesTime(parse, at + 1) ? null : groupAt(parse, at + 1);
  }
  return null;
}

/** "Compared with non-users, users were twice as likely", "Unlike adults, only 6% of pupils did": told before the clause. */
export function leadingOther(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  for (let at = reading.from - 1; at >= sentence.from; at--) {
    const opens = at === sentence.from || tags[at - 1] === TAG.COMMA || tags[at - 1] === TAG.BREAK;
    if (!opens) continue;
    const cue = grammar.cues.forward(tokens, at, reading.from);
    const from = cue?.value === "compare" ? cue.at : grammar.unlike.has(tokens.id[at]!) ? at + 1 : -1;
    if (from < 0) continue;
    const end = nominalEnd(parse, from, reading.from);
    // "Unlike Leeds, where 8% do, York": told of Leeds itself
    const within = tags[end + 1] === TAG.SUB || tags[end + 1] === TAG.REL;
    if (within && !tags.subarray(end + 1, reading.from).includes(TAG.COMMA)) return null;
    if (end === from || tags[end] !== TAG.COMMA || namesTime(parse, from)) return null;
    // "Compared with 12 other cities, 40%": numbers are no group
    const subject = parse.verbs.some((verb) => verb.kind === "finite" && verb.from > end && verb.subject !== null);
    return subject || tags[end + 1] !== TAG.NUM ? groupAt(parse, from) : null;
  }
  return null;
}

/** "lower with take-home doses (18.4) than without (41.7)": the preposition alone, in front of the other figure's bracket. */
export function without(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, mate, readings } = parse;
  const open = bracketOf(parse, reading.from);
  const than = open < 0 ? -1 : mate[open]! + 1;
  const other = readings.find((each) => each.from > than);
  if (than <= 0 || tokens.id[than] !== grammar.particles.than || other?.measure !== reading.measure) return null;
  const alone = tags[than + 1] === TAG.PREP && tags[than + 2] === TAG.OPEN && !namesTime(parse, than + 1);
  return alone && phraseStart(parse, open, parse.sentence.from) < open ? { from: than + 1, to: than + 2 } : null;
}

/** "A course costs €90 in Dublin and €40 less in Cork": less than where the number before was told. */
export function thereBefore(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, readings } = parse;
  const before = readings[readings.indexOf(reading) - 1];
  const degree = reading.to;
  const compares = (formOf(tokens, grammar, degree) & (FORM.RISE | FORM.FALL)) !== 0;
  const place = (at: number) => tags[at] === TAG.PREP && grammar.places.has(tokens.id[at]!);
  if (!before || before.measure !== reading.measure || !compares || !place(degree + 1) || !place(before.to))
    return null;
  const end = phraseEnd(parse, before.to + 1, reading.from);
  if (end === before.to + 1 || namesTime(parse, before.to + 1) || namesTime(parse, degree + 2)) return null;
  return tellingParts(parse, { from: before.to + 1, to: end }, true)[0] ?? null;
}

/**
 * "The rate among men was twice that among women: 12 against 6", "Women wait longer than men: 34 days versus 21": what
 * stands in front of the colon says whose the two are.
 */
export function shareBehindColon(parse: Parse): void {
  const { tags, tokens, grammar, readings } = parse;
  for (let k = 0; k + 1 < readings.length; k++) {
    const [first, second] = [readings[k]!, readings[k + 1]!];
    if (tags[first.from - 1] !== TAG.BREAK || first.measure !== second.measure) continue;
    if (first.role !== null || second.role !== null) continue;
    const behind = tags[first.to] === TAG.VERB && tags[first.to + 1] === TAG.COMMA ? first.to + 2 : first.to;
    if (grammar.cues.forward(tokens, behind, second.from)?.value !== "compare") continue;
    const ratio = readings[k - 1];
    const told = ratio?.measure === "ratio" && ratio.comparator !== null ? ratio : first;
    if (told.comparator === null || (told === first && second.population !== first.population)) continue;
    first.comparator = told.comparator;
    first.population ??= told.population;
    second.population = told.comparator;
    const span = told.evidence.comparator;
    if (!span) continue;
    first.evidence.comparator = span;
    second.evidence.population = span;
  }
}
