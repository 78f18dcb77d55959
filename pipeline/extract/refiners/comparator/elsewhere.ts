import { namesTime } from "../../clauses/around.ts";
import { nominalEnd } from "../../clauses/extent.ts";
import { bracketOf, governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd, phraseStart } from "../../clauses/plain.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { groupAt } from "./side.ts";

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

const pastArticle = ({ tags }: Parse, at: number): number => (tags[at] === TAG.DET ? at + 1 : at);

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
    // "Compared with the national average of 6%, unemployment is 11%"
    const level = tokens.id[end] === grammar.particles.of && parse.readings.find((each) => each.from === end + 1);
    const first = at === sentence.from || tags[at - 1] === TAG.BREAK;
    if (level && first && level.to <= reading.from && tags[level.to] === TAG.COMMA)
      return namesTime(parse, from) ? null : { from: pastArticle(parse, from), to: end };
    if (end === from || tags[end] !== TAG.COMMA || namesTime(parse, from)) return null;
    // "Compared with 12 other cities, 40%": numbers are no group
    const subject = parse.verbs.some((verb) => verb.kind === "finite" && verb.from > end && verb.subject !== null);
    return subject || tags[end + 1] !== TAG.NUM ? groupAt(parse, from) : null;
  }
  return null;
}

/** "The hazard ratio for users relative to others was 1.4": told within the subject. */
export function withinSubject(parse: Parse, reading: Reading): TokenSpan | null {
  const { grammar, tokens, tags } = parse;
  if (reading.role !== null || (reading.measure !== "ratio" && reading.measure !== "percentage_point")) return null;
  const subject = governorOf(parse, reading.from)?.subject;
  if (!subject || subject.to > reading.from) return null;
  for (let at = subject.from + 1; at + 1 < subject.to; at++) {
    if (tags[at] !== TAG.PREP && tags[at] !== TAG.PART && tags[at] !== TAG.ADJ && tags[at] !== TAG.VERB) continue;
    const cue = grammar.cues.forward(tokens, at, subject.to);
    if (cue?.value === "compare" && cue.at < subject.to)
      return namesTime(parse, cue.at) ? null : groupAt(parse, cue.at);
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
