import { numeralBefore } from "../../calendar/units.ts";
import { NEAR } from "../../gazetteer/places.ts";
import type { Place } from "../../gazetteer.ts";
import { indexBehind } from "../../halving.ts";
import { NUMERIC, SYNTAX } from "../../lexicon.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { CAPITALISED, WORD } from "../../tokens.ts";
import { type Area, areaOf } from "./area.ts";

/** Looked at in front of "countries", in words; what a hyphen holds together is not counted. */
const REACH = 4;

const HYPHEN = 0x2d;

/** From "countries" to the first of them behind a colon, bracket or dash, in tokens. */
const NAMED = 3;

/** A colon, an opening bracket or a dash. */
const isMark = (mark: number): boolean => mark === 0x3a || mark === 0x28 || (mark >= 0x2012 && mark <= 0x2014);

/** "these countries" were named among so many places before. */
const LOOK_BACK = 24;

const NONE: readonly string[] = [];

/**
 * The places that a sentence means without naming them.
 *
 *     in all three countries    those named before        in 30 countries       no place
 *     infections in the Region  the region named before   a systematic review   no place
 */
export function setIn(page: Page, number: number, seen: readonly Place[], places: readonly Place[]): Area | null {
  const { tokens, language } = page;
  const sentence = page.sentences[number]!;
  const { near } = language.gazetteer;
  let inHand = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const bits = near[tokens.id[at]!]!;
    if (bits & NEAR.REGION) {
      const region = isOfTitle(page, places, at)
        ? places[0]!
        : isNamedBefore(page, sentence, at)
          ? regionBefore(places, at)
          : null;
      if (region) return { codes: [region.code], from: at, to: at + 1, source: { from: region.from, to: region.to } };
    }
    if (bits & NEAR.REVIEW && isReview(page, sentence, number, at, places))
      return { codes: NONE, from: at, to: at + 1 };
    if (!(bits & NEAR.PLACE_NOUN)) continue;
    const numeral = numeralBefore(page.numerals, at);
    const head = numeral ? numeral.from : at;
    const before = head - 1;
    if (before < sentence.from) return null;
    if (near[tokens.id[before]!]! & NEAR.SET) {
      const plural = language.isPlural(tokens, at);
      const the = language.calendar.bits[tokens.id[before]!]! !== 0;
      if (!plural && the) {
        inHand = true; // "the country" is the one in hand
        continue;
      }
      const near = numeral || !isPointing(page, before) ? [] : lastRow(places, sentence.from);
      if (near.length >= 2) return areaOf(near);
      const count = numeral ? numeral.value : hasRole(page, before, ROLE.both) ? 2 : seen.length;
      if (count >= 2 && count <= seen.length && count <= 12) return areaOf(seen.slice(-count));
      if (plural && !the && seen.length < 2) return null;
      continue;
    }
    if (!language.isPlural(tokens, at)) continue;
    // "in four countries: Peru, Chile …": these
    if (places.some((place) => place.from > at + 1 && place.from <= at + NAMED && isMark(tokens.mark[at + 1]!)))
      continue;
    const from = inHand ? -1 : unnamedFrom(page, sentence, head);
    if (from >= 0) return { codes: NONE, from, to: at + 1 };
  }
  return null;
}

/** "in 30 countries", "across low- and middle-income countries": where the word "in" stands; -1 when they are others or named. */
function unnamedFrom(page: Page, sentence: Sentence, head: number): number {
  const { tokens, language } = page;
  const { near, ties } = language.gazetteer;
  let words = 0;
  for (let i = head - 1; i >= sentence.from && words < REACH; i--) {
    if (tokens.mark[i] === HYPHEN) continue;
    if (tokens.mark[i - 1] !== HYPHEN && tokens.mark[i + 1] !== HYPHEN) words++;
    if (tokens.kind[i] !== WORD || near[tokens.id[i]!]! & NEAR.OTHERS) return -1;
    const tie = ties.backward(tokens, i + 1, i);
    // "in 41 of 129 countries"
    const part = tie?.value === "of" ? numeralBefore(page.numerals, i) : null;
    if (part) i = part.from;
    else if (tie) return tie.value === "in" ? i : -1;
  }
  return -1;
}

/** "these", "those" */
function isPointing(page: Page, at: number): boolean {
  return hasRole(page, at, ROLE.them);
}

/** "in these countries": those of the last sentence that names several. */
function lastRow(places: readonly Place[], from: number): readonly Place[] {
  let row: Place[] = [];
  for (let i = places.length - 1, looked = 0; i >= 0 && looked < LOOK_BACK; i--) {
    const place = places[i]!;
    if (place.from >= from || place.hint) continue;
    looked++;
    if (row.length > 0 && row[0]!.sentence !== place.sentence) row = [];
    row.unshift(place);
    const whole = places[i - 1]?.sentence !== place.sentence;
    if (whole && new Set(row.map(({ code }) => code)).size >= 2) return row;
  }
  return [];
}

/** "the Region" with a capital, and no name of its own behind. */
function isNamedBefore({ tokens, lexicon }: Page, sentence: Sentence, at: number): boolean {
  if (tokens.shape[at] !== CAPITALISED || at === sentence.from || sentence.kind === "heading") return false;
  if (!(lexicon.syntax[tokens.id[at - 1]!]! & SYNTAX.DETERMINER)) return false;
  const next = at + 1;
  if (next >= sentence.to || tokens.kind[next] !== WORD) return true;
  return tokens.shape[next] !== CAPITALISED && (lexicon.numeric[tokens.id[next]!]! & NUMERIC.OF) === 0;
}

/** "adults in the region" in a text whose title names one. */
function isOfTitle({ tokens, lexicon }: Page, places: readonly Place[], at: number): boolean {
  const article = tokens.kind[at - 1] === WORD && (lexicon.syntax[tokens.id[at - 1]!]! & SYNTAX.DETERMINER) !== 0;
  if (!article || places[0]?.sentence !== 0) return false;
  for (const { sentence, kind } of places) {
    if (sentence > 0) break;
    if (kind !== "region") return false;
  }
  return true;
}

/** "the region" points back over so many places. */
const REGION_REACH = 200;

function regionBefore(places: readonly Place[], at: number): Place | null {
  const end = indexBehind(places, ({ from }) => from < at);
  for (let i = end - 1; i >= Math.max(0, end - REGION_REACH); i--) {
    const place = places[i]!;
    if (place.kind === "region" && place.code !== "") return place;
  }
  return null;
}

/** "A systematic review of 98 studies", "a meta-analysis" in a sentence that names no place. */
function isReview(
  { tokens, language }: Page,
  sentence: Sentence,
  number: number,
  at: number,
  places: readonly Place[],
): boolean {
  return (
    language.gazetteer.reviews.forward(tokens, at, sentence.to) !== null &&
    !places.some((place) => place.sentence === number && !place.hint)
  );
}
