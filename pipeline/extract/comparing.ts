import type { Phrases } from "./phrases.ts";

/** Words of a language by which groups are compared. */
export interface Comparing {
  /** unlike: opens a clause with the group that another differs from. */
  readonly unlike: ReadonlySet<number>;
  /** norm, average, target: what a level lies above or below without having moved. */
  readonly norms: ReadonlySet<number>;
  /** one, ones: in place of a noun told before, behind its adjective. */
  readonly standIns: ReadonlySet<number>;
  /** "ten points ahead of X", "12 points behind X": behind which stands who is compared. */
  readonly leads: Phrases<true>;
  /** Verbs of being more or less than their object: exceed, outnumber, trail. */
  readonly surpassing: ReadonlySet<number>;
  /** nationally, elsewhere: a place that one word tells. */
  readonly whereabouts: ReadonlySet<number>;
  /** Of those, where somebody goes or lives: abroad. */
  readonly away: ReadonlySet<number>;
  /** gap, difference: what lies between two groups. */
  readonly gaps: ReadonlySet<number>;
  /** ratio: what two groups stand in. */
  readonly ratios: ReadonlySet<number>;
  /** while, whereas: what sets two clauses against each other. */
  readonly contrasting: ReadonlySet<number>;
  /** other: tells a group from the one before. */
  readonly others: ReadonlySet<number>;
  /** placebo, care: what the other patients of a trial were given. */
  readonly regimens: ReadonlySet<number>;
  /** another, next: the second of two of a kind. */
  readonly another: ReadonlySet<number>;
  /** Of a form of a verb, its base: "pooled" -> "pool". */
  readonly base: ReadonlyMap<number, string>;
  /** write, sell, build: what is done to things, so that "those written" are no people. */
  readonly making: ReadonlySet<number>;
  /** without: where its object is left out, that of the other group is meant. */
  readonly without: number;
}
