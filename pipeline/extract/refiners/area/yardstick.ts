import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import { NEAR } from "../../gazetteer/places.ts";
import { FORM } from "../../grammar.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { MARK, WORD } from "../../tokens.ts";
import { type Area, type Group, isNarrow } from "./area.ts";

const OPEN = 0x28;
const CLOSE = 0x29;

/** From a word of comparison to the place that is compared with, in tokens, over a figure. */
const REACH = 10;

/**
 * The groups of places that something is only compared with: the text does not go on there.
 *
 *     4% in Kenya, compared with 0.7% worldwide      17, slightly below the European average of 20.3
 */
export function yardsticksOf(
  page: Page,
  sentence: Sentence,
  groups: readonly Group[],
  readings: readonly Reading[],
): ReadonlySet<Group> {
  const found = new Set<Group>();
  let last: Group | null = null;
  for (const group of groups) {
    const joined: boolean = last !== null && group.from > last.to && isJoined(page, last.to, group.from);
    last =
      joined || isFarFrom(page, group, readings) || isCompared(page, sentence, group, groups, readings) ? group : null;
    if (last) found.add(last);
  }
  return found;
}

/** "6.2 points below | the Netherlands", "ten points ahead of | Wales": how far from a place a figure lies. */
export function isFarFrom(page: Page, group: Group, readings: readonly Reading[]): boolean {
  const { tokens, language } = page;
  const word = isWord(page, group.from - 1, SYNTAX.DETERMINER) ? group.from - 2 : group.from - 1;
  const moves = hasForm(page, word, FORM.RISE | FORM.FALL) && isWord(page, word, SYNTAX.PREPOSITION);
  return readings.some(
    ({ to, measure }) =>
      (measure === "percentage_point" || measure === "percentage" || measure === "ratio") &&
      to <= word &&
      ((moves && to === word) || language.grammar.leads.forward(tokens, to, group.from)?.at === word + 1),
  );
}

/** A word of comparison stands before the place, with no comma and no other place between. */
function isCompared(
  page: Page,
  sentence: Sentence,
  group: Group,
  groups: readonly Group[],
  readings: readonly Reading[],
): boolean {
  const { tokens, lexicon, language } = page;
  let left = REACH;
  for (let at = group.from - 1; at >= sentence.from && left > 0; at--, left--) {
    // points and commas within numbers belong to them
    const reading = readings.find(({ from, to }) => from <= at && at < to);
    if (reading) {
      at = reading.from;
      continue;
    }
    if (groups.some(({ from, to }) => from <= at && at < to)) return false;
    if (tokens.kind[at] === MARK) return false;
    if (tokens.kind[at] !== WORD) continue;
    const id = tokens.id[at]!;
    // "more than 40 people in Kenya" compares no places
    const hedge =
      (bitsAt(language.calendar, tokens, at - 1) & CALENDAR.HEDGE) !== 0 &&
      readings.some(({ from }) => from === at + 1);
    if (language.gazetteer.near[id]! & NEAR.COMPARISON) return !hedge;
    if (clueAt(language.calendar, tokens, at) & CLUE.LEVEL) return isAverageNext(page, group);
    if (lexicon.syntax[id]! & SYNTAX.RELATIVE) return false;
  }
  return false;
}

/** "the European average", "the EU mean" */
export function isAverageNext({ tokens, language }: Page, { to }: TokenSpan): boolean {
  return tokens.kind[to] === WORD && (language.gazetteer.near[tokens.id[to]!]! & NEAR.AVERAGE) !== 0;
}

/** "It is 183 here; the European average is 123": the mean of a region within the text of a country. */
export function isWiderMean(page: Page, group: Group, carried: Area): boolean {
  const kind = group.places[0]?.kind;
  if ((kind !== "region" && kind !== "world") || !isAverageNext(page, group)) return false;
  return carried.codes.length > 0 && carried.codes.every((code) => /^[A-Z]{3}$/u.test(code));
}

/** "The index rose by 3.1%; in the euro area it was 2.2%": a wider place that a sentence comes to behind a figure of another. */
export function isWiderBehind(
  group: Group,
  readings: readonly Reading[],
  given: readonly (Group | null)[],
  carried: Area | null,
): boolean {
  const kind = group.places[0]?.kind;
  if (kind !== "region" && kind !== "world") return false;
  const first = given[0] ?? carried;
  return first !== group && readings[0]!.to <= group.from && (first === null || isNarrow(first));
}

/** "a regional average of 23%" */
export function isRegionalMean(page: Page, { from }: Reading): boolean {
  const { tokens, language } = page;
  const mean = tokens.id[from - 1] === language.grammar.particles.of ? from - 2 : from - 1;
  return hasRole(page, mean - 1, ROLE.regional) && isAverageNext(page, { from: mean, to: mean });
}

/** "€4.10 in Slovakia and €3.80 in Poland", "Sweden (9.4) and Denmark (8.8)": only "and", brackets and figures between. */
function isJoined(page: Page, from: number, to: number): boolean {
  const { tokens, lexicon } = page;
  if (to - from > REACH) return false;
  let at = from;
  if (tokens.mark[at] === OPEN) while (at < to && tokens.mark[at] !== CLOSE) at++;
  if (tokens.mark[at] === CLOSE) at++;
  // "63% in the region as a whole and 77% worldwide"
  if (hasRole(page, at + 2, ROLE.entire)) at += 3;
  return tokens.kind[at] === WORD && (lexicon.syntax[tokens.id[at]!]! & SYNTAX.CONJUNCTION) !== 0;
}

/** "14 countries" */
export function countsCountries({ tokens, language }: Page, { measure, noun }: Reading): boolean {
  return (
    measure === "count" && noun !== null && (language.gazetteer.near[tokens.id[noun.head]!]! & NEAR.PLACE_NOUN) !== 0
  );
}
