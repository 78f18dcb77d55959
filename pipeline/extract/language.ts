import type { Measure, Per, Relation } from "../model/figure.ts";
import type { Reason } from "../model/ledger.ts";
import type { CalendarWords } from "./calendar/words.ts";
import type { Discourse } from "./discourse/cues.ts";
import type { Gazetteer } from "./gazetteer/places.ts";
import type { Grammar } from "./grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrases } from "./phrases.ts";
import type { RoleTable } from "./roles.ts";
import type { Tokens } from "./tokens.ts";

/** A unit of measure or of time, under one of its printed forms. */
export interface UnitEntry {
  readonly code: string;
  /** Singular English name. */
  readonly name: string;
  /** percentage, percentage_point, basis_point, point, quantity, duration, mass_or_money. */
  readonly kind: string;
  readonly ucum: string | null;
  /** The symbol as it must be printed ("mW" is not "MW"); null for words. */
  readonly symbol: string | null;
}

/** A currency under one of its printed forms. */
export interface CurrencyEntry {
  /** ISO 4217; null where the name alone does not tell ("dollar"). */
  readonly code: string | null;
  readonly name: string;
  /** 1e6 for "MEUR". */
  readonly scale: number;
  /** Characters that must be printed just so; null for words. */
  readonly exact: string | null;
  readonly place: "any" | "after" | "touching";
}

/**
 * A language as data. All its words live in `languages/<code>/`; what reads them is language-free.
 * It is built once with the code lists; the tables hang on the finished lexicon.
 */
export interface Language {
  readonly code: string;
  readonly lexicon: Lexicon;
  /** What the clause parser and the refiners of context read. */
  readonly grammar: Grammar;
  /** Who says, finds, asks and acts. */
  readonly discourse: Discourse;
  readonly calendar: CalendarWords;
  readonly gazetteer: Gazetteer;
  readonly units: Phrases<readonly UnitEntry[]>;
  /** Words that are units only where they touch the digits ("18in"), by word number. */
  readonly gluedUnits: ReadonlyMap<number, UnitEntry>;
  readonly currencies: Phrases<readonly CurrencyEntry[]>;
  readonly hedgesBefore: Phrases<Relation>;
  readonly hedgesAfter: Phrases<Relation>;
  /** What a number printed behind this word is; by word number. */
  readonly labels: ReadonlyMap<number, Reason>;
  /** How the names of chemicals end, to be tried on one word. */
  /** Days that are called by their figures: "9/11". */
  readonly namedDays: ReadonlySet<string>;
  readonly substanceEndings: RegExp;
  /** Set phrases that begin with a number word ("zero tolerance"), and such that end in one ("net zero"). */
  readonly idioms: Phrases<true>;
  readonly idiomsBefore: Phrases<true>;
  readonly intervalLabels: Phrases<"CI" | "UI" | "IQR" | "range">;
  /** "older", "aged", "age of": words that make the number next to them an age. */
  readonly ageBefore: Phrases<Relation>;
  readonly ageAfter: Phrases<true>;
  /** Nouns whose level is a rate of something: "mortality" counts deaths. */
  readonly rateNouns: ReadonlyMap<number, string>;
  /** "daily", "annum": the unit of time that they tell, by word number. */
  readonly frequencies: ReadonlyMap<number, string>;
  readonly roles: RoleTable;
  /** Units of time that are one letter behind a slash ("mg/d"), with their UCUM codes; by word number. */
  readonly shortTimes: ReadonlyMap<number, { readonly name: string; readonly ucum: string }>;
  /** How many of the smaller unit make the larger, where both are printed together: "2 years 3 months"; null for others. */
  partOf(larger: string, smaller: string): number | null;
  /** The currency that a sign shared by countries ("Rs", "kr") stands for in an area, or null. */
  currencyOfSign(sign: string, area: string): { readonly name: string; readonly code: string } | null;
  /** ISO 4217 code of the currency of that name in an area ("dollar", "CAN"), or null. Cents go with their currency. */
  currencyOf(name: string, area: string): string | null;
  /** A currency name that is an everyday word too ("won", "real"), by word number. */
  isDoubtfulMoney(id: number): boolean;
  /** A noun that a count may count. */
  isCountable(tokens: Tokens, at: number): boolean;
  /** `loose` takes a word that may be a verb too ("calls"), where a noun must stand. */
  isPlural(tokens: Tokens, at: number, loose?: boolean): boolean;
  isSingularNoun(tokens: Tokens, at: number): boolean;
  /** Singular form of the word at `at`; "person" for humans. */
  singular(tokens: Tokens, at: number): string;
  /** What a thing has that is called by a participle of it: "engine" of "four-engined"; null for other words. */
  nounOfParticiple(tokens: Tokens, at: number): string | null;
  /** As {@link singular}, with humans under their own name: "patient". */
  singularWord(tokens: Tokens, at: number): string;
}

export type { Lexicon, LexiconEntry } from "./lexicon.ts";
export type { Measure };

/** "a week", "every day": so many in one stretch of time. */
export function isTimesPer({ frequencies }: Language, per: Per | null): boolean {
  return per?.value === 1 && [...frequencies.values()].includes(per.unit);
}
