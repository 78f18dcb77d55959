import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { NEAR } from "../../gazetteer/places.ts";
import { NUMERIC, SYNTAX } from "../../lexicon.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { WORD } from "../../tokens.ts";
import { type Area, FARTHEST, type Group, isCountry } from "./area.ts";
import { hasBreak, isOfNextClause, opensNext } from "./clause.ts";
import { countsCountries, isAverageNext, isFarFrom } from "./yardstick.ts";

const COMMA = 0x2c;
const OPEN = 0x28;
const COLON = 0x3a;
const HYPHEN = 0x2d;

/** From a place to the figure of its average, in tokens. */
const AVERAGE = 4;

/** From "the highest rates of drug-resistant tuberculosis" to "in the world", in tokens. */
const RANKED = 11;

/** From "four times" to the place of what is compared with, in tokens. */
const TIMES = 8;

/** The group of places that reading `i` of a sentence is told of, of those that are `open`; null to carry on. */
export function pick(
  page: Page,
  parse: Parse | null,
  groups: readonly Group[],
  all: readonly Group[],
  readings: readonly Reading[],
  i: number,
  carried: Area | null,
  yardsticks: ReadonlySet<Group>,
): Group | null {
  const reading = readings[i]!;
  // "17, slightly below the European average of 20.3": an average is that of its own figure alone
  const open = all.filter(
    (group) =>
      (!yardsticks.has(group) ||
        !isFarFrom(page, group, readings) ||
        readings.some((other) => isLabel(page, group, other))) &&
      (!yardsticks.has(group) || !readings.some((other) => other !== reading && isAverage(page, group, other))),
  );
  if (open.length === 0)
    return carried || all.length > 0 ? null : (groups.find((group) => group.from >= reading.to) ?? groups[0] ?? null);
  const labelled = open.find((group) => isLabel(page, group, reading) || isAverage(page, group, reading));
  if (labelled) return labelled;
  const around = open.find((group) => group.from <= reading.from && group.to >= reading.to);
  if (around) return around;
  const behind = open.find((group) => group.from >= reading.to);
  if (behind && open[0] === behind && isSpelledOut(page, behind)) return behind;
  const subject = behind && isWhole(behind) ? subjectOf(parse, open, readings, i) : null;
  if (subject) return subject;
  const away = behind?.places[0]?.tie === "to" && (carried !== null || open[0] !== behind);
  const detached = behind !== undefined && isDetached(parse, reading, behind);
  // "0.5 was among the lowest in the EU, where the average stood at 1.8"
  if (behind && outranks(page, reading.to, behind)) return open.findLast(({ to }) => to <= reading.from) ?? null;
  // "8.1, lower than in Sweden (9.4)"
  if (behind && open[0] === behind && yardsticks.has(behind) && isCompared(page, reading.to, behind.from)) return null;
  if (behind && !away && !detached && isOwn(page, parse, behind, readings, i)) return behind;
  const pointed = pointedAt(page, open, reading);
  if (pointed) return pointed;
  let before: Group | null = null;
  for (const group of open) {
    if (group.to > reading.from) break;
    // "exports to Vietnam" are still told of where they come from
    if (!before || group.places[0]?.tie !== "to") before = group;
  }
  if (before) return before;
  if (!behind) return open[0]!; // the place is inside the quote's noun phrase
  if (carried && (away || isCompared(page, reading.to, behind.from) || hasBreak(parse, reading.to, behind.from)))
    return null;
  if (opensNext(parse, behind, readings)) return null;
  // "Mortality was 28, and suicides were 7% of deaths in Armenia": of the clause behind
  if (carried && isOfNextClause(parse, reading, readings[i + 1], behind)) return null;
  return detached || isOfOther(page, parse, behind, readings, reading) ? null : behind;
}

/** "more than half of it was spent in three of them: India, Iran and Viet Nam": the places that the clause before only counts. */
function isSpelledOut(page: Page, { from, places }: Group): boolean {
  const { tokens, language } = page;
  if (places.length < 2 || tokens.mark[from - 1] !== COLON) return false;
  const at = from - 2;
  if (hasRole(page, at, ROLE.them)) return true;
  return tokens.kind[at] === WORD && (language.gazetteer.near[tokens.id[at]!]! & NEAR.PLACE_NOUN) !== 0;
}

/** From "the former" to its figure, in tokens. */
const POINTED = 12;

/** "38% in Chad and 64% in Mali, but the former share is to fall to 20%": the first or the second of the two places before. */
function pointedAt(page: Page, open: readonly Group[], reading: Reading): Group | null {
  const before = open.filter(({ to }) => to <= reading.from).slice(-2);
  if (before.length < 2) return null;
  for (let at = reading.from - 1; at >= Math.max(before[1]!.to, reading.from - POINTED); at--) {
    if (hasRole(page, at, ROLE.former)) return before[0]!;
    if (hasRole(page, at, ROLE.latter)) return before[1]!;
  }
  return null;
}

/** "40 died, half of them in Chad", "highest in Chad (9%)": the place of another figure alone. */
function isOfOther(
  page: Page,
  parse: Parse | null,
  group: Group,
  readings: readonly Reading[],
  reading: Reading,
): boolean {
  const labels = readings.some((other) => other !== reading && isLabel(page, group, other));
  const owner = readings.findLast((other) => other.to <= group.from);
  if (labels || !owner || owner === reading || !parse) return labels;
  if (isOfThem(page, owner, group)) return true;
  if (owner.measure !== "percentage") return false;
  for (let at = owner.to; at < group.from; at++) if (parse.tags[at] === TAG.PRON) return true;
  return false;
}

/** "14 countries, five of them in Europe": the place of a part of what was counted before. */
export function isOfThem(page: Page, { to }: Reading, { from }: Group): boolean {
  const { tokens, language } = page;
  const { of, in: within } = language.grammar.particles;
  return tokens.id[to] === of && hasRole(page, to + 1, ROLE.them) && tokens.id[to + 2] === within && from - to <= 4;
}

/** "14 countries, five of them in Europe": a set of countries of which some lie there is told of no place. */
export function isSetOf(page: Page, readings: readonly Reading[], i: number, groups: readonly Group[]): boolean {
  const next = readings[i + 1];
  return next !== undefined && countsCountries(page, readings[i]!) && groups.some((each) => isOfThem(page, next, each));
}

/** A region or the world, of which something is a share. */
function isWhole({ places }: Group): boolean {
  return places[0]?.kind === "region" || places[0]?.kind === "world";
}

/** "The United Kingdom accounts for 34% of all deaths in the EU": the place that does it, right before its figure. */
function subjectOf(parse: Parse | null, open: readonly Group[], readings: readonly Reading[], i: number): Group | null {
  const reading = readings[i]!;
  const before = open.findLast((group) => group.to <= reading.from);
  const place = before?.places[before.places.length - 1];
  if (!before || !place || !isCountry(place) || place.tie !== null) return null;
  const other = i > 0 && readings[i - 1]!.from >= before.to;
  return other || hasBreak(parse, before.to, reading.from) ? null : before;
}

/** ", driven by progress in southern Africa": the place of something said by the way. */
function isDetached(parse: Parse | null, reading: Reading, group: Group): boolean {
  if (!parse || group.from - reading.to > FARTHEST) return false;
  for (let at = reading.to; at + 1 < group.from; at++)
    if (parse.tags[at] === TAG.COMMA && (parse.tags[at + 1] === TAG.PART || parse.tags[at + 1] === TAG.ING))
      return true;
  return false;
}

/** "Germany (820,000)", "Germany: 820,000", ", followed by Germany with 820,000" */
function isLabel({ tokens, language }: Page, group: Group, reading: Reading): boolean {
  const mark = tokens.mark[group.to];
  const { with: having } = language.grammar.particles;
  if (reading.from - group.to === 1 && tokens.id[group.to] === having && group.places[0]?.tie !== "in") return true;
  return reading.from - group.to >= 1 && reading.from - group.to <= 2 && (mark === OPEN || mark === COLON);
}

/** "the highest in Europe", "most expensive in Asia": the wider place that something stands out of. */
export function isRanked(page: Page, sentence: Sentence, place: TokenSpan): boolean {
  const { tokens } = page;
  // "hold the European record": where others hold none
  if (tokens.kind[place.to] === WORD && page.language.gazetteer.near[tokens.id[place.to]!]! & NEAR.TITLE) return true;
  // "is highest in western Europe, where 60% are treated", "lowest in South Asia (1%)": told of it after all
  const behind = tokens.mark[place.to] === COMMA ? place.to + 1 : place.to;
  if (behind < sentence.to && (tokens.mark[behind] === OPEN || isRelative(page, behind))) return false;
  return isRankedFrom(page, sentence.from, place);
}

/** A word of rank stands before the place, with nothing but words between. */
function isRankedFrom({ tokens, language }: Page, from: number, place: TokenSpan): boolean {
  for (let at = place.from - 1; at >= Math.max(from, place.from - RANKED); at--) {
    if (tokens.mark[at] === HYPHEN) continue;
    if (tokens.kind[at] !== WORD) return false;
    if (language.gazetteer.near[tokens.id[at]!]! & NEAR.RANKING) return true;
  }
  return false;
}

/** "among the lowest in the EU": the region or world that the figure before `from` stands out of. */
export function outranks(page: Page, from: number, group: Group): boolean {
  return isWhole(group) && isRankedFrom(page, from, group);
}

function isRelative({ tokens, lexicon }: Page, at: number): boolean {
  return tokens.kind[at] === WORD && (lexicon.syntax[tokens.id[at]!]! & SYNTAX.RELATIVE) !== 0;
}

/** "twice that of France", "than in Austria": what is compared with, unless a figure is told of it. */
export function isComparator(page: Page, sentence: Sentence, group: Group, readings: readonly Reading[]): boolean {
  const { tokens, lexicon } = page;
  const { near } = page.language.gazetteer;
  const next = readings.find((reading) => reading.from >= group.to);
  const ratio = readings.findLast((reading) => reading.to <= group.from);
  // "more than three times the European mean"
  if (ratio?.measure === "ratio" && group.from - ratio.to <= 2 && isAverageNext(page, group)) return true;
  if (next && next.from - group.to <= 2 && tokens.id[group.to] === lexicon.possessive) return false;
  // "against an EU average of 246" is told of the EU
  if (next && (isAverage(page, group, next) || isLabel(page, group, next))) return false;
  // "a year costs €620, four times the price in Nepal"
  const times = readings.findLast((reading) => reading.to <= group.from);
  if (times?.measure === "ratio" && times.role === null && group.places[0]?.tie && group.from - times.to <= TIMES)
    return (
      (near[tokens.id[times.to]!]! & NEAR.STAND) !== 0 ||
      (readings.length > 1 && (lexicon.syntax[tokens.id[times.to]!]! & SYNTAX.DETERMINER) !== 0)
    );
  for (let at = group.from - 1; at >= Math.max(sentence.from, group.from - 6); at--) {
    if (tokens.kind[at] !== WORD || readings.some((reading) => reading.from <= at && at < reading.to)) return false;
    const id = tokens.id[at]!;
    if (near[id]! & NEAR.COMPARISON) return true;
    if (near[id]! & NEAR.STAND && (lexicon.numeric[tokens.id[at + 1]!]! & (NUMERIC.OF | NUMERIC.IN)) !== 0) return true;
  }
  return false;
}

/** "an EU average of 246", "the European mean: 246" */
function isAverage({ tokens, language }: Page, group: Group, { from }: Reading): boolean {
  if (from - group.to > AVERAGE || from - group.to < 2) return false;
  return (language.gazetteer.near[tokens.id[group.to]!]! & NEAR.AVERAGE) !== 0;
}

/** A region that something is only ranked in, while a place is at hand. */
export function isAside(page: Page, sentence: Sentence, group: Group, others: boolean): boolean {
  const kind = group.places[0]?.kind;
  return others && (kind === "region" || kind === "world") && isRanked(page, sentence, group);
}

/** From "funded" to the place of who pays, in tokens. */
const SPONSOR = 4;

/** "funded by the Norwegian government", ", based in Geneva,": who pays and where a body sits, in a text that says where else. */
export function isSponsor(page: Page, sentence: Sentence, group: Group, others: boolean): boolean {
  const { tokens, language } = page;
  if (!others) return false;
  for (let at = group.from - 1; at >= Math.max(sentence.from, group.from - SPONSOR); at--) {
    if (tokens.kind[at] !== WORD) return false;
    if (!(language.gazetteer.near[tokens.id[at]!]! & NEAR.SPONSOR)) continue;
    return hasRole(page, at + 1, ROLE.by) || tokens.mark[at - 1] === COMMA;
  }
  return false;
}

/** True when no other figure, break or comparison stands between a figure and the place behind it. */
function isOwn(page: Page, parse: Parse | null, group: Group, readings: readonly Reading[], i: number): boolean {
  const reading = readings[i]!;
  const next = readings[i + 1];
  if (next && next.from < group.from) return false;
  if (isCompared(page, reading.to, group.from)) return false;
  if (!parse) return true;
  if (group.from - reading.to > FARTHEST) return false;
  for (let at = reading.to; at < group.from; at++) if (parse.tags[at] === TAG.BREAK) return false;
  // "Mali for 7,200, and Uganda, which began late, for the rest": what a comma and "and" stand before goes with what follows
  const { from, places } = group;
  const joined = parse.tags[from - 1] === TAG.CONJ && parse.tags[from - 2] === TAG.COMMA && from - 2 >= reading.to;
  if (joined && places[0]?.tie === null) return false;
  return !opensNext(parse, group, readings);
}

function isCompared(page: Page, from: number, to: number): boolean {
  const { tokens } = page;
  if (to - from > FARTHEST) return false;
  for (let at = from; at < to; at++)
    if (tokens.kind[at] === WORD && page.language.gazetteer.near[tokens.id[at]!]! & NEAR.COMPARISON) return true;
  return false;
}
