import type { Page, Period } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { DIGITS, GLUED, type Tokens } from "../tokens.ts";
import type { Point, Stretch, TimeUnit } from "./iso.ts";
import type { CalendarWords } from "./words.ts";

/** How a period hangs on another: "a year earlier", "that month", "over the same period". */
export interface Link {
  readonly kind: "shift" | "same" | "span" | "window" | "inYear" | "onward";
  /** Of a shift: how far; of a span: its length as told, 0 when none; of "inYear" the year. */
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** What a reader found at a word of the calendar. */
export interface Found {
  from: number;
  to: number;
  /** Null when it hangs on another period. */
  stretch: Stretch | null;
  grain: Period["grain"];
  relative: boolean;
  link: Link | null;
  /** Months or days without a year of their own. */
  yearless: boolean;
}

/** What the readers know while they go through a page. */
export interface CalendarContext {
  readonly page: Page;
  readonly tokens: Tokens;
  readonly words: CalendarWords;
  /** The date of publication, as exact as known. */
  readonly published: Point | null;
  sentence: Sentence;
  /** First token that a reader may take: end of the period before, or start of the sentence. */
  from: number;
  /** The year the text is about, from its title. */
  aboutYear: number | null;
  /** The part of that year that the title names: "third quarter of 2022". */
  aboutPart: Stretch | null;
  /** The last year told outright in this paragraph. */
  lastYear: number | null;
  /** The text tells time by its own date ("last year", "on Tuesday"), as news do. */
  isNews: boolean;
  /** The quarter or half-year of the sentence told last: for "the first" without its noun. */
  lastPart: Stretch | null;
  /** The year that the sentence told by that of its publication: for "9.8% next". */
  thisYear: number | null;
  /** The text tells of the time before 1900; null until a number asks for it. */
  isHistory: boolean | null;
  /** The text tells time by the weeks of the year; null until a week with a number asks for it. */
  isWeekly: boolean | null;
}

export function found(
  from: number,
  to: number,
  stretch: Stretch | null,
  grain: Period["grain"],
  more: Partial<Found> = {},
): Found {
  return { from, to, stretch, grain, relative: false, link: null, yearless: false, ...more };
}

/** Value of a run of ASCII digits, -1 for other tokens and runs longer than four. */
export function digitsAt(tokens: Tokens, at: number): number {
  if (tokens.kind[at] !== DIGITS || at >= tokens.size || at < 0) return -1;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length > 4) return -1;
  let value = 0;
  for (let i = tokens.start[at]!; i < tokens.end[at]!; i++) {
    const digit = tokens.text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export function lengthAt(tokens: Tokens, at: number): number {
  return tokens.end[at]! - tokens.start[at]!;
}

export const HYPHEN = 0x2d;
export const SLASH = 0x2f;
export const COMMA = 0x2c;
export const FULL_STOP = 0x2e;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const OPEN = 0x28;
export const CLOSE = 0x29;

/** Hyphen, non-breaking hyphen, figure dash, en and em dash, minus. */
export function isDash(mark: number): boolean {
  return mark === HYPHEN || (mark >= 0x2010 && mark <= 0x2014) || mark === 0x2212;
}

export function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.size && tokens.gap[at] === GLUED;
}
