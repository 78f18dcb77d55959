import type { Lexicon } from "../lexicon.ts";
import type { Phrases } from "../phrases.ts";

/** What kind of name a place goes by. */
export type PlaceKind = "world" | "region" | "country" | "part" | "city" | "people";

/** Words in front: "in" says where, "of" ties, "to" tells a direction or a company. */
export type PlaceTie = "in" | "of" | "to";

/** A name of the gazetteer. */
export interface PlaceName {
  readonly code: string;
  readonly kind: PlaceKind;
  /** Which of its words must have a capital: "US" is not "us", "worldwide" needs none, "southern Europe" one in its last word; ", Ore." stands behind a name. */
  readonly letters: "any" | "capital" | "last" | "upper" | "behind";
  /** A first name or surname too. */
  readonly doubtful: boolean;
  /** An everyday word too. */
  readonly strict: boolean;
  /** Codes of other countries that have a place of that name; `code` is empty where none of them comes first. */
  readonly twins: readonly string[] | null;
  /** Region that the first word alone stands for: "eastern and southern Africa" names two. */
  readonly half?: string;
}

/** What words around places are, as bits. */
export const NEAR = {
  BEHIND: 1 << 0, // Agreement, Times: what stands before is part of a name
  BEHIND_PEOPLE: 1 << 1, // flu, language: things called after a people
  PLACE_NOUN: 1 << 2, // countries
  SET: 1 << 3, // all, both, each, the: sets of places named before
  OTHERS: 1 << 4, // other, neighbouring: those not meant
  RANKING: 1 << 5, // "the highest in Europe" is told of the narrower place
  COMPARISON: 1 << 6, // than, against: the place behind is what is compared with
  STAND: 1 << 7, // that, those: "twice that of France"
  GENERAL: 1 << 8, // Background: what is generally known, tied to no place
  RESPECTIVELY: 1 << 9,
  AVERAGE: 1 << 10, // "the EU average of 246"
  MIGRANTS: 1 << 11, // "Syrian refugees" are elsewhere
  LANGUAGE: 1 << 12, // "translated from the French"
  REVIEW: 1 << 13, // a meta-analysis is tied to no place
  REGION: 1 << 14, // "the Region": the one named before
  SPONSOR: 1 << 15, // funded, based: "funded by Norway", ", based in Geneva," are not where something is
  FUNDS: 1 << 16, // "EU funds": a region that pays
  TITLE: 1 << 17, // "hold the European record": what somebody has in a region
  FOREIGN: 1 << 18, // "Foreigners made up half. Most were Serbs": counted in another country than their own
} as const;

/** The names of places of a language, and the words around that tell what they are. */
export interface Gazetteer {
  readonly names: Phrases<PlaceName>;
  /** "Lake", "University of": what follows is part of a name. */
  readonly before: Phrases<true>;
  /** "systematic review": what many places have in common. */
  readonly reviews: Phrases<true>;
  readonly ties: Phrases<PlaceTie>;
  /** {@link NEAR} bits by word number. */
  readonly near: Uint32Array;
}

/** Marks words with bits, by their number. */
export function nearOf(lexicon: Lexicon, rows: Iterable<readonly [number, Iterable<string>]>): Uint32Array {
  const near = new Uint32Array(lexicon.numeric.length);
  for (const [bit, words] of rows) for (const word of words) near[lexicon.idOf(word)]! |= bit;
  near[0] = 0;
  return near;
}
