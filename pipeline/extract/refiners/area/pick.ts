import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { NEAR } from "../../gazetteer/places.ts";
import { NUMERIC } from "../../lexicon.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { WORD } from "../../tokens.ts";
import { type Area, FARTHEST, type Group, isCountry } from "./area.ts";

const OPEN = 0x28;
const COLON = 0x3a;

/** The group of places that reading `i` of a sentence is told of, of those that are `open`; null to carry on. */
export function pick(
  page: Page,
  parse: Parse | null,
  groups: readonly Group[],
  open: readonly Group[],
  readings: readonly Reading[],
  i: number,
  carried: Area | null,
): Group | null {
  const reading = readings[i]!;
  if (open.length === 0)
    return carried ? null : (groups.find((group) => group.from >= reading.to) ?? groups[0] ?? null);
  const labelled = open.find((group) => isLabel(page, group, reading));
  if (labelled) return labelled;
  const around = open.find((group) => group.from <= reading.from && group.to >= reading.to);
  if (around) return around;
  const behind = open.find((group) => group.from >= reading.to);
  if (behind && isOwn(page, parse, behind, readings, i)) return behind;
  let before: Group | null = null;
  for (const group of open) {
    if (group.to > reading.from) break;
    // "exports to Vietnam" are still told of where they come from
    if (!before || group.places[0]?.tie !== "to") before = group;
  }
  if (before) return before;
  if (!behind) return open[0]!; // the place is inside the quote's noun phrase
  return isCompared(page, reading.to, behind.from) && carried ? null : behind;
}

/** "Germany (820,000)", "Germany: 820,000" */
function isLabel({ tokens }: Page, group: Group, reading: Reading): boolean {
  const mark = tokens.mark[group.to];
  return reading.from - group.to >= 1 && reading.from - group.to <= 2 && (mark === OPEN || mark === COLON);
}

/** "the highest in Europe", "most expensive in Asia": the wider place that something stands out of. */
export function isRanked(page: Page, sentence: Sentence, place: TokenSpan): boolean {
  const { tokens } = page;
  for (let at = place.from - 1; at >= Math.max(sentence.from, place.from - 6); at--) {
    if (tokens.kind[at] !== WORD) return false;
    if (page.language.gazetteer.near[tokens.id[at]!]! & NEAR.RANKING) return true;
  }
  return false;
}

/** "twice that of France", "than in Austria": what is compared with, unless a figure is told of it. */
export function isComparator(page: Page, sentence: Sentence, group: Group, readings: readonly Reading[]): boolean {
  const { tokens, lexicon } = page;
  const { near } = page.language.gazetteer;
  const next = readings.find((reading) => reading.from >= group.to);
  if (next && next.from - group.to <= 2 && tokens.id[group.to] === lexicon.possessive) return false;
  for (let at = group.from - 1; at >= Math.max(sentence.from, group.from - 6); at--) {
    if (tokens.kind[at] !== WORD || readings.some((reading) => reading.from <= at && at < reading.to)) return false;
    const id = tokens.id[at]!;
    if (near[id]! & NEAR.COMPARISON) return true;
    if (near[id]! & NEAR.STAND && (lexicon.numeric[tokens.id[at + 1]!]! & (NUMERIC.OF | NUMERIC.IN)) !== 0) return true;
  }
  return false;
}

/** "people of Turkish origin" in a sentence that says where: whose, not where. */
export function isOrigin(group: Group, groups: readonly Group[]): boolean {
  const first = group.places[0];
  if (first?.kind !== "people" || first.tie === null || first.tie === "in") return false;
  return groups.some(({ places }) => places[0]?.tie === "in" && isCountry(places[0]));
}

/** A region that something is only ranked in, while a place is at hand. */
export function isAside(page: Page, sentence: Sentence, group: Group, others: boolean): boolean {
  const kind = group.places[0]?.kind;
  return others && (kind === "region" || kind === "world") && isRanked(page, sentence, group);
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
  // ", and in France 30%" goes with what follows
  let lead = group.from - 1;
  while (
    lead > reading.to &&
    (parse.tags[lead] === TAG.PREP || parse.tags[lead] === TAG.DET || parse.tags[lead] === TAG.ADJ)
  )
    lead--;
  const opens = parse.tags[lead] === TAG.COMMA || parse.tags[lead] === TAG.CONJ || parse.tags[lead] === TAG.SUB;
  return !(opens && next && !hasBreak(parse, group.to, next.from));
}

function hasBreak(parse: Parse, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (parse.tags[at] === TAG.BREAK || parse.tags[at] === TAG.CLOSE) return true;
  return false;
}

function isCompared(page: Page, from: number, to: number): boolean {
  const { tokens } = page;
  if (to - from > FARTHEST) return false;
  for (let at = from; at < to; at++)
    if (tokens.kind[at] === WORD && page.language.gazetteer.near[tokens.id[at]!]! & NEAR.COMPARISON) return true;
  return false;
}

export function isRespective({ tokens, language }: Page, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (tokens.kind[at] === WORD && language.gazetteer.near[tokens.id[at]!]! & NEAR.RESPECTIVELY) return true;
  return false;
}

/** One place of a group for each of as many figures ("4.1 and 3.6 in Latvia and Lithuania"), else all of them. */
export function share(
  group: Group,
  respectively: boolean,
  readings: readonly Reading[],
  given: readonly (Group | null)[],
  i: number,
): Area {
  const size = group.places.length;
  if (group.codes.length < 2 || size !== group.codes.length) return group;
  const mine = readings.filter((reading, j) => given[j] === group && reading.measure === readings[i]!.measure);
  if (mine.length !== size) return group;
  const spread = mine[mine.length - 1]!.from - mine[0]!.to;
  if (!respectively && spread > 3 * size) return group;
  const place = group.places[mine.indexOf(readings[i]!)]!;
  return { codes: [place.code], from: place.from, to: place.to };
}
