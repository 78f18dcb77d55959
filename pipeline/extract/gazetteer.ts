import { bodyStart } from "./discourse/lists.ts";
import { oncePerPage } from "./discourse/once.ts";
import { isAmongForeigners } from "./gazetteer/abroad.ts";
import { NEAR, type PlaceKind, type PlaceName, type PlaceTie } from "./gazetteer/places.ts";
import { NUMERIC, SYNTAX } from "./lexicon.ts";
import type { Page, TokenSpan } from "./rule.ts";
import type { Sentence } from "./sentences.ts";
import { CAPITALISED, GLUED, LOWER, type Tokens, UPPER, WORD } from "./tokens.ts";

/** A place that the text names. */
export interface Place extends TokenSpan {
  /** ISO 3166-1 alpha-3, UN M49, "001", "EU", "EA". */
  readonly code: string;
  readonly kind: PlaceKind;
  readonly sentence: number;
  /** Behind a word that says "here" ("in Kenya", "across Europe"), one that ties ("of Kenya"), or one of direction ("exports to Kenya"). */
  readonly tie: PlaceTie | null;
  /** Part of the name of a body, a paper or a treaty: says at most where that is at home. */
  readonly hint: boolean;
  /** Other countries that have a place of that name. */
  readonly twins: readonly string[] | null;
}

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;
/** A name in capitals that goes on ("Kenya Medical Research Institute") is looked at this far. */
const NAME_REACH = 6;

/**
 * Finds every place that the page names, in order.
 *
 *     Kisumu, 28 November 2023 – … in western Kenya … the Spanish minister … the New York Times … Georgia O'Keeffe
 *     ^^^^^^                                   ^^^^^         ^^^^^^^                 (a hint)          (no place)
 */
export function readPlaces(page: Page): Place[] {
  const { tokens, lexicon, sentences } = page;
  const { syntax } = lexicon;
  const { names } = page.language.gazetteer;
  const places: Place[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    for (let at = sentence.from; at < sentence.to; ) {
      if ((syntax[tokens.id[at]!]! & SYNTAX.PLACE) === 0 && tokens.mark[at] !== COMMA) {
        at++;
        continue;
      }
      const match = names.forward(tokens, at, sentence.to);
      if (match === null || !isPrinted(tokens, match.value, at, match.at)) {
        at++;
        continue;
      }
      const place = judge(page, sentence, s, match.value, at, match.at);
      if (place) {
        const { half } = match.value;
        if (half !== undefined) {
          // "the east and southern Africa": a quarter of the sky
          if (!isWayTo(page, sentence, at)) places.push({ ...place, code: half, to: at + 1 });
          places.push({ ...place, from: at + 2 });
          at = match.at;
          continue;
        }
        const last = places.at(-1);
        if (last && last.sentence === s && belongsTo(tokens, last, place))
          places[places.length - 1] = { ...place, from: last.from, tie: last.tie, twins: null };
        else places.push(place);
      }
      at = match.at;
    }
  }
  return settleTwins(places);
}

/** "the east": a word of direction in small letters with an article. */
function isWayTo({ tokens, lexicon }: Page, { from }: Sentence, at: number): boolean {
  return tokens.shape[at] === LOWER && at > from && (lexicon.syntax[tokens.id[at - 1]!]! & SYNTAX.DETERMINER) !== 0;
}

/**
 * "Georgia and Mississippi": of names that two countries have, the one of which the text names more. Where one comes
 * first, another takes its place only if the text names no country more often: one city of Canada in a text on
 * Australia makes no London Canadian.
 */
function settleTwins(places: readonly Place[]): Place[] {
  if (places.every(({ twins }) => twins === null)) return [...places];
  const named = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const { code, kind, twins } of places) {
    if (twins !== null) continue;
    count(named, code);
    if (kind === "part" || kind === "city") count(parts, code);
  }
  const most = Math.max(0, ...named.values());
  return places.flatMap((place) => {
    const { code, twins, hint } = place;
    if (twins === null || (code !== "" && named.has(code))) return [place];
    // "Lake Victoria" in a text on Kenya
    if (hint && most > 0) return [];
    if (code === "") {
      const other = mostOf(twins, parts) ?? mostOf(twins, named);
      return other === null ? [] : [{ ...place, code: other }];
    }
    const other = mostOf(twins, parts);
    return other !== null && named.get(other) === most ? [{ ...place, code: other }] : [place];
  });
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Which of some codes is counted most; null if none is. */
function mostOf(codes: readonly string[], counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const code of codes) if ((counts.get(code) ?? 0) > (best === null ? 0 : (counts.get(best) ?? 0))) best = code;
  return best;
}

function isPrinted(tokens: Tokens, { letters }: PlaceName, from: number, to: number): boolean {
  if (letters === "any") return true;
  if (letters === "behind")
    return tokens.kind[from - 1] === WORD && tokens.shape[from - 1] !== LOWER && tokens.shape[from + 1] !== LOWER;
  if (letters === "upper") return tokens.shape[from] === UPPER;
  return tokens.shape[letters === "last" ? to - 1 : from] !== LOWER;
}

/** Decides what a name of the gazetteer is where it stands; null when it is no place. */
function judge(
  page: Page,
  sentence: Sentence,
  number: number,
  name: PlaceName,
  from: number,
  to: number,
): Place | null {
  const { tokens } = page;
  const { near } = page.language.gazetteer;
  const tie = tieOf(page, sentence, from);
  const place = { code: name.code, kind: name.kind, sentence: number, from, to, tie, hint: false, twins: name.twins };
  if (name.kind === "world") return isWorld(page, sentence, from, to) ? place : null;
  if (name.strict && tie === null && !isNamed(page, sentence, from, to)) return null;
  if (to < sentence.to && tokens.gap[to] === GLUED && isCurrencySign(tokens.mark[to]!)) return null;
  const namesBody = isInName(page, sentence, to) || isBehindName(page, sentence, from);
  if (name.doubtful && !namesBody && isPerson(page, sentence, from, to)) return null;
  const behind = to < sentence.to && tokens.kind[to] === WORD ? tokens.id[to]! : 0;
  if (behind !== 0 && near[behind]! & NEAR.BEHIND_PEOPLE && (tokens.shape[to] === LOWER || name.kind === "people"))
    return null;
  if (name.kind === "people" && isLanguage(page, sentence, from, to)) return null;
  if (name.kind === "people" && isAmongForeigners(page, number, place)) return null;
  const pays = name.kind === "region" && behind !== 0 && (near[behind]! & NEAR.FUNDS) !== 0;
  return namesBody || pays ? { ...place, hint: true } : place;
}

/** An everyday word with a capital within a sentence of small letters is a name: "and Turkey 2.7 million". */
function isNamed(page: Page, sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = page;
  if (from === sentence.from || sentence.kind === "heading" || tokens.shape[from] !== CAPITALISED) return false;
  const apart = (at: number) => tokens.kind[at] !== WORD || tokens.shape[at] === LOWER;
  return apart(from - 1) && (to >= sentence.to || apart(to)) && tokens.mark[from - 1] !== FULL_STOP;
}

/** "worldwide", "global": places; "a global fund" is one as little as "World Bank". */
function isWorld(page: Page, sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = page;
  // "14 world records", "the world champion": what somebody has or is, wherever
  if (tokens.kind[to] === WORD && page.language.gazetteer.near[tokens.id[to]!]! & NEAR.TITLE) return false;
  // "euro area" and "world" in lower case, "Globally," at the start of a sentence, but not "Global Fund"
  if (tokens.shape[to - 1] === LOWER)
    return !(
      to < sentence.to &&
      tokens.gap[to] === GLUED &&
      tokens.kind[to] === WORD &&
      tokens.id[to] !== page.lexicon.possessive
    );
  if (sentence.kind === "heading") return !isInName(page, sentence, to);
  const first = from === sentence.from || from === bodyStart(page, sentence);
  return first && (to >= sentence.to || tokens.kind[to] !== WORD || tokens.shape[to] === LOWER);
}

/** "US$" */
function isCurrencySign(mark: number): boolean {
  return mark === 0x24 || (mark >= 0xa2 && mark <= 0xa5) || (mark >= 0x20a0 && mark <= 0x20cf);
}

function tieOf(page: Page, sentence: Sentence, from: number): Place["tie"] {
  const { tokens } = page;
  let at = from;
  const id = at > sentence.from ? tokens.id[at - 1]! : 0;
  if (page.lexicon.syntax[id]! & SYNTAX.DETERMINER) at--;
  const match = page.language.gazetteer.ties.backward(tokens, at, Math.max(sentence.from, at - 4));
  return match?.value ?? null;
}

/** "Jordan Smith", "Michael Jordan", "Georgia O'Keeffe": another capitalised word of no other meaning touches. */
function isPerson(page: Page, sentence: Sentence, from: number, to: number): boolean {
  if (sentence.kind === "heading") return false;
  const { tokens } = page;
  const prev = from - 1;
  if (to < sentence.to && isName(page, to) && tokens.gap[to] !== GLUED) return true;
  if (prev < sentence.from || tokens.gap[from] === GLUED) return false;
  // "J. Georgia" and "Michael Jordan"
  if (tokens.mark[prev] === FULL_STOP && prev > sentence.from && tokens.end[prev - 1]! - tokens.start[prev - 1]! === 1)
    return true;
  return isName(page, prev) && (prev > sentence.from || tokens.id[prev] === 0);
}

/** A capitalised word that the language does not know in another class. */
function isName(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  if (tokens.kind[at] !== WORD || tokens.shape[at] !== CAPITALISED) return false;
  const id = tokens.id[at]!;
  const known =
    SYNTAX.DETERMINER |
    SYNTAX.PREPOSITION |
    SYNTAX.CONJUNCTION |
    SYNTAX.PRONOUN |
    SYNTAX.AUXILIARY |
    SYNTAX.PLACE |
    SYNTAX.ADVERB |
    SYNTAX.RELATIVE |
    SYNTAX.VERB |
    SYNTAX.PERSON |
    SYNTAX.ORGANISATION;
  return (lexicon.syntax[id]! & known) === 0 && (lexicon.numeric[id]! & (NUMERIC.MONTH | NUMERIC.WEEKDAY)) === 0;
}

/** "Paris Agreement", "Kenya Medical Research Institute": capitalised words go on to one that makes a name of it. */
function isInName(page: Page, sentence: Sentence, to: number): boolean {
  const { tokens, lexicon } = page;
  const { near } = page.language.gazetteer;
  const limit = Math.min(sentence.to, to + NAME_REACH);
  for (let at = to; at < limit; at++) {
    if (tokens.mark[at] === AMPERSAND) continue;
    if (tokens.kind[at] !== WORD) return false;
    const id = tokens.id[at]!;
    if (tokens.shape[at] === LOWER) {
      // "Ministry for Health": small words within a name
      if (
        at === to ||
        !(lexicon.syntax[id]! & (SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION)) ||
        tokens.shape[at + 1] === LOWER
      )
        return false;
      continue;
    }
    if (near[id]! & NEAR.BEHIND) return true;
  }
  return false;
}

/** "University of Nairobi", "Lake Victoria", "Bank of England" */
function isBehindName(page: Page, sentence: Sentence, from: number): boolean {
  const { tokens } = page;
  let at = from;
  if (at > sentence.from && page.lexicon.syntax[tokens.id[at - 1]!]! & SYNTAX.DETERMINER) at--;
  const match = page.language.gazetteer.before.backward(tokens, at, Math.max(sentence.from, at - 3));
  return match !== null && tokens.shape[match.at] !== LOWER;
}

/** "in Spanish", "speaks Portuguese": a people's name alone is its language; "Spanish pupils", "the Dutch" and "Danes" are places. */
function isLanguage(page: Page, sentence: Sentence, from: number, to: number): boolean {
  const { tokens, lexicon } = page;
  if ((tokens.text.charCodeAt(tokens.end[to - 1]! - 1) | 32) === 0x73) return false;
  const prev = from - 1;
  if (isTranslation(page, sentence, from)) return true;
  if (prev >= sentence.from && lexicon.syntax[tokens.id[prev]!]! & SYNTAX.DETERMINER) return false;
  if (to >= sentence.to) return true;
  if (tokens.kind[to] !== WORD) return tokens.gap[to] !== GLUED || tokens.mark[to] !== 0x2d;
  if (isPlaceWord(page, to)) return false;
  if (lexicon.syntax[tokens.id[to]!]! & SYNTAX.CONJUNCTION) return !isPlaceWord(page, to + 1);
  const binding = SYNTAX.PREPOSITION | SYNTAX.AUXILIARY | SYNTAX.PRONOUN | SYNTAX.RELATIVE;
  return (lexicon.syntax[tokens.id[to]!]! & binding) !== 0;
}

/** "translated from the French" */
function isTranslation({ tokens, language }: Page, sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - 3); at--)
    if (tokens.kind[at] === WORD && language.gazetteer.near[tokens.id[at]!]! & NEAR.LANGUAGE) return true;
  return false;
}

function isPlaceWord({ tokens, lexicon }: Page, at: number): boolean {
  return tokens.shape[at] !== LOWER && (lexicon.syntax[tokens.id[at]!]! & SYNTAX.PLACE) !== 0;
}

/** "Kisumu, Kenya", "Paris, Texas": what follows the comma says where. */
function belongsTo(tokens: Tokens, last: Place, place: Place): boolean {
  if (place.from - last.to !== 1 || tokens.mark[last.to] !== COMMA || last.hint || place.hint) return false;
  if (last.kind !== "city" && last.kind !== "part") return false;
  return place.kind === "part" ? last.kind === "city" : place.kind === "country" && place.code === last.code;
}

/** The places of a page, found once. */
export const placesOf: (page: Page) => readonly Place[] = oncePerPage(readPlaces);
