import { nominalEnd } from "../../clauses/extent.ts";
import { bracketOf } from "../../clauses/governor.ts";
import { isNamed } from "../../clauses/names.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd, phraseStart } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { previousOf } from "../../previous.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { LOWER } from "../../tokens.ts";
import { type Frame, frame, type Site } from "./frame.ts";
import { groupIn, namesGroup } from "./groups.ts";

/** "those who have injected for ten years or more": a group in front of a bracket has so many words at most. */
const GROUP = 12;

/** "FTSE -0.6% CAC -1.7%": in a row of names and numbers without verbs each number belongs to the name before it. */
export function labelFrame(site: Site): Frame | null {
  const { parse, reading, verb, subjectOf, partitive, hedge, noun } = site;
  if (verb || subjectOf || partitive) return null;
  const { tags, sentence } = parse;
  const end = hedge;
  let from = end;
  // "Stoxx 50 -1.3%": a number may be part of the name
  if (from - 2 >= sentence.from && tags[from - 1] === TAG.NUM && tags[from - 2] === TAG.NOUN) from--;
  from = phraseStart(parse, from, sentence.from);
  if (from >= end || tags[from] === TAG.NUM) return null;
  const next = parse.readings[parse.readings.indexOf(reading) + 1];
  const row = noun && next && next.from <= noun.to && next.measure === reading.measure;
  if (!row && (noun || end - from === 1 || tags[end - 1] !== TAG.NUM)) return null;
  return frame("label", [{ from, to: end }]);
}

/** "heroin (40%), cocaine (22%) and ketamine (9%)", "John Gant (0.5 WAR)": what stands in a bracket belongs to the item before it. */
export function itemFrame(site: Site, told: TokenSpan | null): Frame | null {
  const { parse, reading, noun } = site;
  const { tags, tokens } = parse;
  const bracket = reading.from - 1;
  const start = phraseStart(parse, bracket, parse.sentence.from);
  // "falls (41%), smoking (22%) and drowning (9%)"
  const item = { from: start === bracket && tags[start - 1] === TAG.ING ? start - 1 : start, to: bracket };
  if (item.from === item.to || tags[item.from - 1] === TAG.NUM || pointsBack(parse, item)) return null;
  if (noun) {
    // a person with a score: all words of a name of two or more
    let words = 0;
    for (let at = item.from; at < item.to; at++) if (tags[at] === TAG.NOUN && tokens.shape[at] !== LOWER) words++;
    return words >= 2 && words === item.to - item.from && reading.measure === "count"
      ? frame("bracket-name", tellingParts(parse, noun), item)
      : null;
  }
  // "overtaking coal (11%)"
  if (!inList(parse, reading) && tags[item.from - 1] !== TAG.ING) return null;
  const parts = tellingParts(parse, item);
  if (parts.length === 0) return null;
  const group = namesGroup(parse, item.from, item.to);
  if (reading.measure === "count") {
    const plural = (formOf(tokens, parse.grammar, item.to - 1) & FORM.PLURAL) !== 0;
    return group || plural || !isNamed(parse, item.from, item.to) ? frame("bracket-item", parts) : null;
  }
  if (isNamed(parse, item.from, item.to)) return null;
  if (!group) return frame("bracket-item", parts);
  return told ? frame("bracket-group", tellingParts(parse, told), groupIn(parse, item) ?? item) : null;
}

/** True when the bracket of the reading stands next to another one with a number of the same measure. */
export function inList(parse: Parse, reading: Reading): boolean {
  const index = parse.readings.indexOf(reading);
  return [previousOf(parse.readings, index), parse.readings[index + 1]].some(
    (other) => other !== undefined && other.measure === reading.measure && isSideBySide(parse, reading, other),
  );
}

/** "… (40%), cocaine (22%)", "… (9.1) and Mali (8.4)": two brackets with no more than a noun phrase between them. */
export function isSideBySide(parse: Parse, one: Reading, other: Reading): boolean {
  const { tags } = parse;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const open = first.from - 1;
  const close = tags[open] === TAG.OPEN && parse.mate[open]! > first.to ? parse.mate[open]! : first.to;
  if (tags[close] !== TAG.CLOSE || tags[second.from - 1] !== TAG.OPEN) return false;
  let separated = false;
  for (let at = close + 1; at < second.from - 1; at++) {
    const tag = tags[at];
    // ", followed by theft (15%)", ", ahead of Latvia (0.9%)"
    const word = tag === TAG.PART || tag === TAG.ADV || tag === TAG.PREP;
    const leads = separated && at === close + 2 && word && tags[at + 1] === TAG.PREP;
    if (leads) at++;
    else if (tag === TAG.COMMA || tag === TAG.CONJ || tag === TAG.BREAK) separated = true;
    else if (tag === TAG.ING && separated && at === second.from - 2) continue;
    else if (tag !== TAG.NOUN && tag !== TAG.ADJ && tag !== TAG.DET && tag !== TAG.JOIN) return false;
  }
  return separated;
}

/** "has the highest rate (2% of adults), followed by Ghana (1%)": the figure in the bracket before, for a name with the next one. */
export function placeInRow(parse: Parse, reading: Reading): Reading | null {
  const before = previousOf(parse.readings, parse.readings.indexOf(reading));
  const bracket = reading.from - 1;
  // "Syrians (1,200), Afghans (800)" are counted each by their name
  if (!before?.indicator || before.measure !== reading.measure) return null;
  if (parse.tags[bracket] !== TAG.OPEN) return null;
  if (reading.measure === "count") return isNextInRank(parse, before, reading) ? before : null;
  if (!isSideBySide(parse, before, reading)) return null;
  const item = { from: phraseStart(parse, bracket, parse.sentence.from), to: bracket };
  return item.from < item.to && isNamed(parse, item.from, item.to) ? before : null;
}

/** From a number to the bracket of the next one in rank, in tokens. */
const RANK = 14;

/** "Leeds had most deaths, with 82, followed by Hull (60) and York (28)": the same was counted in the places behind. */
function isNextInRank(parse: Parse, before: Reading, reading: Reading): boolean {
  const { tags, sentence, tokens, grammar } = parse;
  const bracket = reading.from - 1;
  const from = phraseStart(parse, bracket, sentence.from);
  if (from >= bracket || bracket - before.to > RANK || !isNamed(parse, from, bracket) || reading.noun) return false;
  if (before.unit !== reading.unit || namesGroup(parse, from, bracket)) return false;
  const row = parse.readings.slice(0, parse.readings.indexOf(reading));
  for (let at = row[0]!.to; at < from; at++)
    if (tags[at] === TAG.PART && tokens.id[at + 1] === grammar.particles.by && tags[at - 1] === TAG.COMMA)
      return at - row[0]!.to <= RANK * row.length;
  return false;
}

/** "(boys 15%, girls 12%)": the group right before a number, where its bracket or a comma in it opens. */
export function kindOf(parse: Parse, hedge: number): TokenSpan | null {
  const { tags, sentence } = parse;
  const from = phraseStart(parse, hedge, sentence.from);
  if (from === hedge || !namesGroup(parse, from, hedge) || bracketOf(parse, hedge) <= sentence.from) return null;
  const opener = tags[from - 1];
  return opener === TAG.OPEN || opener === TAG.COMMA || opener === TAG.CONJ ? { from, to: hedge } : null;
}

/** "among men (4%) than among women (2%)": the group of a number in a bracket. */
export function bracketGroup(parse: Parse, reading: Reading): TokenSpan | null {
  const bracket = bracketOf(parse, reading.from);
  if (bracket <= parse.sentence.from) return null;
  return numbersIn(parse, bracket).length === 1 ? groupBefore(parse, bracket) : null;
}

function numbersIn(parse: Parse, bracket: number): Reading[] {
  return parse.readings.filter((each) => each.from > bracket && each.to <= parse.mate[bracket]!);
}

/** "Girls were more likely than boys to vape (17% against 15%)": the groups of two numbers in one bracket. */
export function pairGroup(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  const bracket = bracketOf(parse, reading.from);
  if (bracket <= parse.sentence.from) return null;
  const inside = numbersIn(parse, bracket);
  if (inside.length !== 2 || inside[0]!.measure !== inside[1]!.measure) return null;
  const both = bothBefore(parse, bracket);
  if (both) return both[inside.indexOf(reading)] ?? null;
  const clause = clauseOfPair(parse, bracket);
  if (!clause?.subject) return null;
  let than = clause.to;
  while (than < bracket && (tokens.id[than] !== grammar.particles.than || tags[than + 1] === TAG.NUM)) than++;
  // "more than twice that among women"
  if (than === bracket) than = standsAmong(parse, clause.to, bracket);
  // "Women were twice as likely as men to be infected"
  if (than === bracket) than = secondAs(parse, clause.to, bracket);
  // "Women were more likely to have it (42% vs 18%)": of the others the clause says nothing
  if (than === bracket) return inside[0] === reading ? comparedSubject(parse, clause, bracket) : null;
  if (inside[1] === reading) {
    let from = than + 1;
    while (tags[from] === TAG.PREP) from++;
    const end = phraseEnd(parse, from, bracket);
    return end > from && namesGroup(parse, from, end) ? { from, to: end } : null;
  }
  const subject = { from: clause.subject.from, to: phraseEnd(parse, clause.subject.from, clause.subject.to) };
  if (namesGroup(parse, subject.from, subject.to)) return subject;
  return groupBefore(parse, than) ?? amongIn(parse, clause.subject);
}

/** The last clause in front of the bracket, or the one in front of what people say: "as likely as others to say that taxes were high". */
function clauseOfPair(parse: Parse, bracket: number): Verb | undefined {
  const before = (each: Verb) => each.kind === "finite" && each.relative < 0 && each.to <= bracket;
  const last = parse.verbs.findLast(before);
  const told = parse.verbs.find(
    (each) => each !== last && before(each) && each.subject !== null && secondAs(parse, each.to, bracket) < last!.from,
  );
  return told ?? last;
}

/** "Smoking | among boys", "prevalence | in men": the group at the end of a subject. */
function amongIn(parse: Parse, subject: TokenSpan): TokenSpan | null {
  const end = phraseEnd(parse, subject.from, subject.to);
  const group = parse.tags[end] === TAG.PREP && end < subject.to ? { from: end + 1, to: subject.to } : null;
  return group && namesGroup(parse, group.from, group.to) ? group : null;
}

/** "twice | that | among women": the word that stands for what was named. */
function standsAmong({ tags, tokens, grammar }: Parse, from: number, limit: number): number {
  for (let at = from; at + 1 < limit; at++)
    if (
      (tokens.id[at] === grammar.particles.that || tokens.id[at] === grammar.particles.those) &&
      tags[at + 1] === TAG.PREP
    )
      return at;
  return limit;
}

/** "Smoking among boys was higher than among girls (7% v 3%)": what is compared, where both groups are named. */
export function pairedLevel(parse: Parse, reading: Reading): TokenSpan | null {
  const bracket = bracketOf(parse, reading.from);
  if (bracket <= parse.sentence.from || numbersIn(parse, bracket).length !== 2) return null;
  const clause = parse.verbs.findLast((each) => each.kind === "finite" && each.relative < 0 && each.to <= bracket);
  if (!clause?.subject || amongIn(parse, clause.subject) === null || pairGroup(parse, reading) === null) return null;
  const level = { from: clause.subject.from, to: phraseEnd(parse, clause.subject.from, clause.subject.to) };
  return pointsBack(parse, level) ? null : level;
}

/** From the first "as" to the second, in tokens. */
const AS_REACH = 14;

/** The second "as" of "as likely as"; `limit` when there is none. */
function secondAs({ tokens, grammar }: Parse, from: number, limit: number): number {
  const { as } = grammar.particles;
  let first = from;
  while (first < limit && tokens.id[first] !== as) first++;
  for (let at = first + 1; at < Math.min(limit, first + AS_REACH); at++) if (tokens.id[at] === as) return at;
  return limit;
}

/** The second of such a pair, whose group nobody names. */
export function isOfOthers(parse: Parse, reading: Reading): boolean {
  const bracket = bracketOf(parse, reading.from);
  const inside = bracket > parse.sentence.from ? numbersIn(parse, bracket) : [];
  if (inside.length !== 2 || inside[1] !== reading) return false;
  return pairGroup(parse, inside[0]!) !== null && pairGroup(parse, reading) === null;
}

function comparedSubject(parse: Parse, { subject, to }: Verb, bracket: number): TokenSpan | null {
  const { tokens, grammar } = parse;
  if (!subject || !namesGroup(parse, subject.from, subject.to)) return null;
  for (let at = to; at < bracket; at++)
    if ((formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0) return subject;
  return null;
}

/** "no different between men and women (67% vs 69%)": two groups right before their numbers. */
function bothBefore(parse: Parse, bracket: number): readonly TokenSpan[] | null {
  const { tags, sentence } = parse;
  const second = { from: phraseStart(parse, bracket, sentence.from), to: bracket };
  const and = second.from - 1;
  if (and <= sentence.from || tags[and] !== TAG.CONJ) return null;
  const first = { from: phraseStart(parse, and, sentence.from), to: and };
  const groups = [first, second].every(({ from, to }) => from < to && namesGroup(parse, from, to));
  return groups && tags[first.from - 1] === TAG.PREP ? [first, second] : null;
}

/** "among men", "in people who inject daily", "among those under 25" right before a token: the group. */
export function groupBefore(parse: Parse, at: number): TokenSpan | null {
  const { tags, tokens, grammar, sentence, readings } = parse;
  for (let i = at - 2; i >= Math.max(sentence.from, at - GROUP); i--) {
    if (tags[i] === TAG.COMMA || tags[i] === TAG.BREAK || tags[i] === TAG.CLOSE) return null;
    // "half that of controls (20.4)"
    const stands = tokens.id[i] === grammar.particles.of && tokens.id[i - 1] === grammar.particles.that;
    if (tags[i] !== TAG.PREP || (tokens.id[i] === grammar.particles.of && !stands)) continue;
    const end = nominalEnd(parse, i + 1, at);
    const aged = readings.some(({ measure, from, to }) => measure === "age" && from >= end && to === at);
    if ((end === at || aged) && namesGroup(parse, i + 1, at)) return { from: i + 1, to: at };
  }
  return null;
}
