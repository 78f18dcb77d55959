import type { Lexicon } from "../lexicon.ts";
import { createPhrases, type Phrases } from "../phrases.ts";
import { type Tokens, WORD } from "../tokens.ts";

/** Classes of the words that calendar expressions are made of. */
export const CALENDAR = {
  MONTH: 1 << 0, // value 1 … 12
  DOUBTFUL: 1 << 1, // a month or season that is another word too
  WEEKDAY: 1 << 2, // value 1 (Monday) … 7
  UNIT: 1 << 3, // value in months; in days below zero
  STRETCH: 1 << 4, // period, time
  SEASON: 1 << 5,
  THE: 1 << 6,
  THIS: 1 << 7,
  LAST: 1 << 8,
  NEXT: 1 << 9,
  PREVIOUS: 1 << 10, // the previous, the following: value -1, 1
  RECENT: 1 << 11, // the past five years
  SAME: 1 << 12,
  THAT: 1 << 13,
  ARTICLE: 1 << 14,
  BEHIND: 1 << 15, // a year earlier, later: value -1, 1
  AGO: 1 << 16,
  PART: 1 << 17, // early, the end of
  ORDINAL: 1 << 18, // value 1 … 4, -1 for the last
  FISCAL: 1 << 19,
  NOW: 1 << 20, // now; at present: value 1; yesterday: value -1; tonight: 2; the morning of a day: 3
  THEN: 1 << 21,
  OF: 1 << 22,
  JOIN: 1 << 23, // to, until
  AND: 1 << 24,
  NUMBERED: 1 << 25, // Q, H, FY: value in months
  SUFFIX: 1 << 26, // 3rd, 1990s: value 10 for decades
  OWN: 1 << 27, // its, their
  HEDGE: 1 << 28, // a number behind it is a count
  LABEL: 1 << 29, // a number behind it is a name
  YEARS_OWN: 1 << 30, // nouns that a year stands beside: "survey 2016", "2014 prices"
} as const;

/** The value of words of today's evening; words with a greater one tell a part of the day behind "this". */
export const TONIGHT = 2;

/** Classes of the words around figures that tell how they hang on a period. */
export const CLUE = {
  FUTURE: 1 << 0, // will, forecast
  SUPERLATIVE: 1 << 1, // the highest since 2012 says nothing of 2012
  EVENT: 1 << 2, // opened, published: the date is that of the act
  CENTRAL: 1 << 3, // mean, youngest: an age that is measured
  STUDIED: 1 << 5, // followed, enrolled: the time of a study
  HENCE: 1 << 4, // therefore: follows from the sentence before
  SUM: 1 << 6, // a total of 2000
  PAST: 1 << 7, // was, had, did
  PRESENT: 1 << 8, // is, has
  ANAPHOR: 1 << 9, // them, these, those: goes on from the sentence before
  LENGTH: 1 << 10, // waited, lasted: a length of time behind it is told
  ENDING: 1 << 11, // the year ending in March
  DURING: 1 << 12, // over, in: "over the same period"
  ON: 1 << 13, // year on year
  PRICES: 1 << 14, // in 2014 prices
  WHEN: 1 << 15, // since the survey began in 1994
  POINTING: 1 << 16, // of them, of those
  PUBLISH: 1 << 18, // data released on Wednesday
  WINDOW: 1 << 19, // has doubled in five years
  ONWARD: 1 << 24, // "from 2013 onwards" is since 2013
  METHOD: 1 << 25, // Methods: how a report was made
  RUN: 1 << 26, // a trial ran, took place
  LEVEL: 1 << 23, // 55% below 1990 levels
  AS: 1 << 21, // "when the law changed in 2014, …": its time holds for what follows
  STUDY: 1 << 22, // survey, we: who looks into something
  SAMPLE: 1 << 20, // the margin of error: of the poll told before
  CONSTANT: 1 << 27, // in constant 2014 dollars
  SCHEDULED: 1 << 28, // takes effect on, starts on: a day to come
  ANY: 1 << 17, // more than in any year since 2006
  WEEKLY: 1 << 29, // epidemiological week 17
} as const;

/** How a period is tied to what stands around it. */
export type Tie =
  | "in"
  | "on"
  | "for"
  | "of"
  | "since"
  | "by"
  | "until"
  | "from"
  | "to"
  | "between"
  | "before"
  | "after"
  | "than";

export interface CalendarEntry {
  readonly word: string;
  readonly bits: number;
  readonly value?: number;
  readonly clue?: number;
}

/** The calendar words of a language, as columns by lexicon number. */
export interface CalendarWords {
  readonly bits: Int32Array;
  readonly clues: Int32Array;
  readonly value: Int16Array;
  /** Words in front of a period. */
  readonly ties: Phrases<Tie>;
  /** "unless otherwise stated": the sentence names the time of the whole text. */
  readonly covers: Phrases<true>;
  /** A length of time with these in front of it says when. */
  readonly whenBefore: Phrases<boolean>;
}

/** Builds the columns; every word must be in the lexicon. */
export function createCalendarWords(
  lexicon: Lexicon,
  entries: Iterable<CalendarEntry>,
  ties: Iterable<readonly [string, Tie]>,
  covers: Iterable<string>,
  whenBefore: Iterable<readonly [string, boolean]>,
): CalendarWords {
  const size = lexicon.numeric.length;
  const words = { bits: new Int32Array(size), clues: new Int32Array(size), value: new Int16Array(size) };
  for (const entry of entries) {
    const id = lexicon.idOf(entry.word);
    if (id === 0) throw new Error(`calendar word "${entry.word}" is not in the lexicon`);
    words.bits[id]! |= entry.bits;
    words.clues[id]! |= entry.clue ?? 0;
    if (entry.value !== undefined) words.value[id] = entry.value;
  }
  return {
    ...words,
    ties: createPhrases(ties, lexicon),
    covers: createPhrases(
      [...covers].map((phrase) => [phrase, true] as const),
      lexicon,
    ),
    whenBefore: createPhrases(whenBefore, lexicon),
  };
}

/** Calendar classes of token `at`; 0 for anything that is no word of the calendar. */
export function bitsAt(words: CalendarWords, tokens: Tokens, at: number): number {
  return tokens.kind[at] === WORD ? words.bits[tokens.id[at]!]! : 0;
}

export function clueAt(words: CalendarWords, tokens: Tokens, at: number): number {
  return tokens.kind[at] === WORD ? words.clues[tokens.id[at]!]! : 0;
}
