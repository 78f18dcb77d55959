import { hedgeStart, namesTime } from "../../clauses/around.ts";
import { nominalEnd } from "../../clauses/extent.ts";
import type { Parse } from "../../clauses/parse.ts";
import { nameOf } from "../../clauses/phrase.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { pastPlace } from "./norm.ts";
import { groupAt } from "./side.ts";

/** How many words of its own denominator may stand behind a level: "97 per million adults, is". */
const TAIL = 3;

/**
 * A level whose size is told right beside it is compared with the same group.
 *
 *     The rate among renters, 138 per 100,000, was twice that among owners.
 *                             ^^^
 *     Pupils read 47 words a minute, eleven more than those in control schools.
 *                 ^^
 */
export function shareWithLevel(page: Page, parse: Parse, level: Reading, size: Reading): void {
  if (size.comparator === null || level.comparator !== null || level.measure === "ratio") return;
  const points = size.measure === "percentage_point" && level.measure === "percentage";
  if (size.measure !== "ratio" && size.measure !== level.measure && size.measure !== "percentage" && !points) return;
  if (level.role !== null || size.role !== null || level.superseded || level.measure === "age") return;
  // "12% of men, twice the share of women": the level may be of another group than the size
  if (level.population !== null && level.population === size.comparator) return;
  if (!isBeside(page, parse, level, size) && !isFronted(page, parse, level, size)) return;
  level.comparator = size.comparator;
  if (size.evidence.comparator) level.evidence.comparator = size.evidence.comparator;
  level.trace?.push("comparator of its size");
}

/** Nothing but a comma, "is" or "or" stands between the two, and a comma does. */
function isBeside(page: Page, parse: Parse, level: Reading, size: Reading): boolean {
  const { tags, tokens, grammar } = parse;
  let at = pastNouns(parse, Math.max(level.to, level.evidence.per?.to ?? 0));
  // "3.4% among men, double the rate among women"
  const group = level.evidence.population;
  if (tags[at] === TAG.PREP && group?.from === at + 1 && tags[group.to] === TAG.COMMA) at = group.to;
  // "£5,900 in Wales, £400 less than in England", "512 points on average, 23 above boys"
  else at = pastPlace(parse, at);
  const to = hedgeStart(page, parse, size);
  if (tags[at] !== TAG.COMMA || to <= at || to - at > TAIL) return false;
  for (let i = at + 1; i < to; i++) {
    const be = (formOf(tokens, grammar, i) & FORM.BE) !== 0;
    if (!be && tags[i] !== TAG.ADV && !(tags[i] === TAG.CONJ && tokens.id[i] === grammar.particles.or)) return false;
  }
  return true;
}

/** "At 9.2%, inflation is double the EU average": put in front of the clause that tells its size. */
function isFronted(page: Page, parse: Parse, level: Reading, size: Reading): boolean {
  const { tags, tokens, grammar } = parse;
  const end = Math.max(level.to, level.evidence.per?.to ?? 0);
  const at = hedgeStart(page, parse, level) - 1;
  if (tokens.id[at] !== grammar.particles.at || at > parse.sentence.from + 1) return false;
  for (let i = end; i < hedgeStart(page, parse, size); i++)
    if (tags[i] === TAG.BREAK || tags[i] === TAG.SUB) return false;
  return tags[pastNouns(parse, end)] === TAG.COMMA;
}

/** Behind what is left of a denominator: "27 per 1,000 | households |, is". */
function pastNouns({ tags }: Parse, from: number): number {
  let at = from;
  while (at - from < TAIL && tags[at] === TAG.NOUN) at++;
  return at;
}

/** "In Kent 61% passed, ten points ahead of Essex": who is so far before or behind. */
export function leadOver(parse: Parse, reading: Reading): TokenSpan | null {
  const { tokens, grammar, sentence } = parse;
  const points = reading.measure === "percentage_point" || reading.measure === "index" || reading.measure === "count";
  const cue = points ? grammar.leads.forward(tokens, reading.to, sentence.to) : null;
  return cue === null || namesTime(parse, cue.at) ? null : groupAt(parse, cue.at);
}

/**
 * "Patients on high doses stayed for 19 months, | those on lower doses | for eight", "The pay of women is €2,100, | that of
 * men | €2,600": the second clause goes on without its verb.
 */
export function setApart(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, readings } = parse;
  const { particles } = grammar;
  const other = readings[readings.indexOf(reading) + 1];
  if (other?.measure !== reading.measure || other.role !== null || other.superseded) return null;
  // "the price of bread is €2, that of milk €1": two things, and no groups
  if (reading.population === null) return null;
  let at = Math.max(reading.to, reading.evidence.per?.to ?? 0);
  while (at < other.from && at - reading.to < TAIL && tags[at] !== TAG.COMMA) at++;
  const joined = tags[at + 1] === TAG.CONJ ? 2 : 1;
  const from = at + joined;
  const those = tokens.id[from] === particles.those && tags[from + 1] === TAG.PREP;
  const that = tokens.id[from] === particles.that && tokens.id[from + 1] === particles.of;
  if (tags[at] !== TAG.COMMA || !(those || that) || namesTime(parse, from + 1)) return null;
  const end = nominalEnd(parse, from + 2, other.from);
  const led = tags[end] === TAG.PREP ? end + 1 : end;
  if (end === from + 2 || led < other.from - 2 || led > other.from) return null;
  const span = { from: that ? from + 2 : from, to: end };
  // what its own words tell of it stays
  if (other.population !== null && other.population !== reading.population) return span;
  other.population = nameOf(parse, [span]);
  other.evidence.population = span;
  return span;
}

/** "81% (national average: 74%)": the norm that a bracket right behind the number tells. */
export function normInBracket({ tags, tokens, grammar, mate }: Parse, reading: Reading): TokenSpan | null {
  const open = Math.max(reading.to, reading.evidence.per?.to ?? 0);
  if (tags[open] !== TAG.OPEN || mate[open]! < open) return null;
  let to = open + 1;
  while (to < mate[open]! && (tags[to] === TAG.NOUN || tags[to] === TAG.ADJ)) to++;
  if (to - open < TAIL || !grammar.norms.has(tokens.id[to - 1]!)) return null;
  const number = tags[to] === TAG.BREAK || tokens.id[to] === grammar.particles.of ? to + 1 : to;
  return tags[number] === TAG.NUM ? { from: open + 1, to } : null;
}
