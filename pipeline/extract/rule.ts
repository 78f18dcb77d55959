import type { Codelists } from "../model/codelist.ts";
import type { Readable } from "../model/document.ts";
import type { Direction, EvidenceField, Interval, Measure, Per, Relation, Role, Status } from "../model/figure.ts";
import type { Reason } from "../model/ledger.ts";
import type { Link } from "./calendar/context.ts";
import type { Stretch } from "./calendar/iso.ts";
import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Sentence } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";

/** A stretch of tokens [from, to). */
export interface TokenSpan {
  from: number;
  to: number;
}

/** One printed number, before anything is known of its kind: digits with their marks, or number words. */
export interface Numeral extends TokenSpan {
  /** In units of one, sign applied. */
  value: number;
  /** Half-width that the printed digits leave open, in units of one. */
  precision: number;
  form: "digits" | "words" | "fraction" | "multiple" | "ordinal" | "vague";
  /** Sentence it stands in. */
  sentence: number;
  /** Why it is no figure; null while it may be one. */
  reason: Reason | null;
  /** The reading that took it, as its number or within its interval. */
  reading: Reading | null;
  /** Digits alone, without grouping marks, decimals, sign or scale: may be a year or an identifier. */
  plain: boolean;
  /** Carries a scale word ("million") or a scale letter ("bn"). */
  scaled: boolean;
  /** Printed with decimals. */
  decimal: boolean;
}

/** A stretch of calendar time that the text names. */
export interface Period extends TokenSpan {
  /** ISO 8601: "2008", "2014-07", "2000/2008", "2018-01-01". */
  iso: string;
  /** The same as points of the calendar; null where `iso` is empty. */
  stretch: Stretch | null;
  /** First token of the words that tie it to what stands before ("by the end of"); its own first token when none. */
  lead: number;
  sentence: number;
  grain: "day" | "month" | "quarter" | "year" | "years";
  /** The word that ties it: "in", "since", "by", "until", "from", "to", "between", "before"; null when none. */
  tie: string | null;
  /** Worked out from the publication date ("last year", "in September"). */
  relative: boolean;
  /** Later than the publication. */
  ahead: boolean;
  /** How it hangs on another period ("a year earlier"); `iso` then is a first guess, empty when there is nothing to hang on. */
  link: Link | null;
}

/**
 * One quantity in the making. Rules fill the printed part, refiners the rest.
 * `evidence` spans are tokens here and become code points at the end.
 */
export interface Reading extends TokenSpan {
  /** The rule that proposed it, and what refiners did: shown by `explain`. */
  rule: string;
  trace: string[] | null;
  sentence: number;
  /** The numeral that gives the value (for a range, its first end). */
  numeral: Numeral;
  value: number | null;
  lower: number | null;
  upper: number | null;
  interval: Interval | null;
  relation: Relation;
  measure: Measure;
  unit: string | null;
  unit_code: string | null;
  currency: string | null;
  per: Per | null;
  precision: number;
  /** First token behind number and unit, where noun, denominator and hedges are looked for; `to` may be short of it. */
  tail: number;
  /** The counted noun phrase behind (or before) the number: "new cases" of "907 new cases"; null when none. */
  noun: (TokenSpan & { head: number }) | null;
  indicator: string | null;
  population: string | null;
  comparator: string | null;
  ref_area: readonly string[];
  time_period: string | null;
  change: Direction | null;
  role: Role | null;
  status: Status;
  attribution: string | null;
  superseded: boolean;
  /** Null for fields that were printed next to the number; every field is there, so that all readings have one shape. */
  evidence: Record<EvidenceField, TokenSpan | null>;
}

/** Everything that rules and refiners may look at while one text is read. */
export interface Page {
  readonly document: Readable;
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly language: Language;
  readonly codelists: Codelists;
  readonly sentences: readonly Sentence[];
  /** In order of the text. */
  numerals: Numeral[];
  periods: Period[];
  /** Words of time that no date can be told of: "last year" in a text without a date of its own. */
  undated: TokenSpan[];
  readings: Reading[];
  /** The text writes 21,4 for twenty-one point four. */
  readonly decimalComma: boolean;
  /** Keep a trace of what rules and refiners did. */
  readonly trace: boolean;
  /** With a trace: the step that refused a numeral. */
  readonly refusedBy: Map<Numeral, string> | null;
}

/** A refiner decides on readings: it fills fields, drops or merges. It runs once over the whole page. */
export interface Refiner {
  readonly name: string;
  refine(page: Page): void;
}

/**
 * Proposes readings for one printed form. A rule never looks at other readings: conflicts are for refiners.
 *
 * @returns the reading whose first numeral is `page.numerals[at]`, or null when the form does not stand there
 */
export interface Rule {
  readonly name: string;
  read(page: Page, at: number, end: number): Reading | null;
}
