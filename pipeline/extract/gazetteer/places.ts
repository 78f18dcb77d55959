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
  /** Which of its words must have a capital: "US" is not "us", "worldwide" needs none, "southern Europe" one in its last word. */
  readonly letters: "any" | "capital" | "last" | "upper";
  /** A first name or surname too. */
  readonly doubtful: boolean;
  /** An everyday word too. */
  readonly strict: boolean;
}

/** The names of places of a language, and the words around that tell what they are. */
export interface Gazetteer {
  readonly names: Phrases<PlaceName>;
  /** "Lake", "University of": what follows is part of a name. */
  readonly before: Phrases<true>;
  /** "Agreement", "Times": what stands before is part of a name. */
  readonly behind: ReadonlySet<number>;
  /** Things called after a people whatever their letters: "Spanish flu". */
  readonly behindPeople: ReadonlySet<number>;
  readonly ties: Phrases<PlaceTie>;
  /** countries, cities */
  readonly placeNouns: ReadonlySet<number>;
  /** highest, first: "the highest in Europe" is told of the narrower place */
  readonly rankings: ReadonlySet<number>;
  /** than, against: the place behind is what is compared with */
  readonly comparisons: ReadonlySet<number>;
  /** that, those: "twice that of France" */
  readonly stands: ReadonlySet<number>;
  /** all, both, each, the two: sets of places named before */
  readonly sets: ReadonlySet<number>;
  readonly respectively: number;
  /** "Background": what is generally known, tied to no place */
  readonly general: ReadonlySet<number>;
  /** other, neighbouring: those not meant */
  readonly others: ReadonlySet<number>;
}

/** Numbers of words, for sets. */
export function idsOf(lexicon: Lexicon, words: Iterable<string>): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const word of words) ids.add(lexicon.idOf(word));
  ids.delete(0);
  return ids;
}
