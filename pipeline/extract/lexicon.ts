import { fold, foldedCode } from "./characters.ts";
import { HASH_SEED, hashStep } from "./tokens.ts";

/**
 * Word classes that the engine asks for, as bits: a word may be of several ("second" is an ordinal and a unit).
 * Two masks, since there are more classes than bits: what counts (`NUMERIC`) and what binds (`SYNTAX`).
 */
export const NUMERIC = {
  UNIT: 1 << 0, // one … nine, zero
  TEEN: 1 << 1, // ten … nineteen
  TENS: 1 << 2, // twenty … ninety
  HUNDRED: 1 << 3,
  SCALE: 1 << 4, // thousand, million, bn, lakh
  DOZEN: 1 << 5,
  ORDINAL: 1 << 6, // first, third
  PART: 1 << 7, // half, third, quarters: denominators of fractions
  MULTIPLE: 1 << 8, // twice, double, tripled, halve
  FOLD: 1 << 9, // tenfold
  VAGUE: 1 << 10, // dozens, millions: a number word that gives no number
  MEASURE_WORD: 1 << 11, // begins the name of a unit of measure or of time
  CURRENCY_WORD: 1 << 12, // begins the name of a currency
  MONTH: 1 << 13,
  WEEKDAY: 1 << 14,
  SEASON: 1 << 15,
  SUFFIX_SCALE: 1 << 16, // k, m, bn: only when glued to digits or in money
  LABEL: 1 << 17, // table, page, goal: a number behind it is its name
  SINGLE: 1 << 18,
  AND: 1 << 19,
  ARTICLE: 1 << 20, // a, an: one
  OF: 1 << 21,
  POINT: 1 << 22, // five point two
  MINUS: 1 << 23,
  TO: 1 << 24,
  BETWEEN: 1 << 25,
  PER: 1 << 26,
  EVERY: 1 << 27,
  IN: 1 << 28,
  TIMES: 1 << 29,
  OR: 1 << 30,
} as const;

/** Any class that can begin a number word. */
export const NUMBER_WORD =
  NUMERIC.UNIT |
  NUMERIC.TEEN |
  NUMERIC.TENS |
  NUMERIC.HUNDRED |
  NUMERIC.SCALE |
  NUMERIC.DOZEN |
  NUMERIC.ORDINAL |
  NUMERIC.PART |
  NUMERIC.MULTIPLE |
  NUMERIC.FOLD |
  NUMERIC.SINGLE;

export const SYNTAX = {
  DETERMINER: 1 << 0,
  PREPOSITION: 1 << 1,
  CONJUNCTION: 1 << 2,
  PRONOUN: 1 << 3,
  AUXILIARY: 1 << 4, // be, have, do, modals
  VERB: 1 << 5, // a finite verb or participle we know
  RISE: 1 << 6, // verbs, nouns and adverbs of increase
  FALL: 1 << 7,
  ADVERB: 1 << 8,
  ADJECTIVE: 1 << 9,
  PERSON: 1 << 10, // a noun for humans
  PLURAL: 1 << 11, // an irregular plural noun
  NOUN: 1 << 12, // a noun that its ending would not give away
  NEGATION: 1 << 13,
  RELATIVE: 1 << 14, // who, which, that
  REPORT: 1 << 15, // say, find, show
  ADVISE: 1 << 16, // recommend, urge
  MODAL: 1 << 17, // should, must, may
  ABBREVIATION: 1 << 18, // its full stop ends no sentence
  PLACE: 1 << 19, // begins a name of the gazetteer
  ESTIMATE: 1 << 20, // estimated, model
  PROJECT: 1 << 21, // forecast, expected
  TARGET: 1 << 22, // goal, aim
  ACT: 1 << 23, // adopted, passed, banned: verbs of policy events
  ORGANISATION: 1 << 24, // ministry, institute
  COMPARATIVE: 1 << 25, // more, fewer, higher
  SHARE: 1 << 26, // share, proportion, rate
  INDEX: 1 << 27, // index, score: "points" of these are no percentage points
  RATIO: 1 << 28, // ratio, odds
  PAST_VERB: 1 << 29, // a past form that is no participle in doubt: fell, rose, grew
} as const;

export interface LexiconEntry {
  readonly word: string;
  readonly numeric?: number;
  readonly syntax?: number;
  /** Value of a numeral: 2 for "two" and "twice", 1e6 for "million", 3 for "third". */
  readonly value?: number;
}

/** Words of one language with their classes, found by hash without making strings. */
export interface Lexicon {
  /** Number of the word at codes[from..to), or 0. `hash` is the running hash of its folded characters. */
  lookup(codes: Uint16Array, from: number, to: number, hash: number): number;
  /** Number of a word given as a string, or 0. */
  idOf(word: string): number;
  wordOf(id: number): string;
  /** Number of the possessive 's. */
  readonly possessive: number;
  /** Columns by word number; number 0 (unknown) has no class. */
  readonly numeric: Int32Array;
  readonly syntax: Int32Array;
  readonly value: Float64Array;
}

/** Builds the table; entries of the same word are merged. Costs a few milliseconds for ten thousand words. */
export function createLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  const merged = new Map<string, { numeric: number; syntax: number; value: number }>();
  for (const entry of [{ word: "'s" }, ...entries]) {
    const word = fold(entry.word);
    const known = merged.get(word) ?? { numeric: 0, syntax: 0, value: Number.NaN };
    known.numeric |= entry.numeric ?? 0;
    known.syntax |= entry.syntax ?? 0;
    if (entry.value !== undefined) known.value = entry.value;
    merged.set(word, known);
  }
  const words = ["", ...merged.keys()];
  const capacity = 1 << Math.ceil(Math.log2(words.length * 3 + 1));
  const mask = capacity - 1;
  const slots = new Int32Array(capacity);
  const offsets = new Int32Array(words.length + 1);
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  const numeric = new Int32Array(words.length);
  const syntax = new Int32Array(words.length);
  const value = new Float64Array(words.length).fill(Number.NaN);
  let filled = 0;
  for (let id = 1; id < words.length; id++) {
    const word = words[id]!;
    const entry = merged.get(word)!;
    numeric[id] = entry.numeric;
    syntax[id] = entry.syntax;
    value[id] = entry.value;
    offsets[id] = filled;
    let hash = HASH_SEED;
    for (let i = 0; i < word.length; i++) {
      letters[filled++] = word.charCodeAt(i);
      hash = hashStep(hash, word.charCodeAt(i));
    }
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  offsets[words.length] = filled;

  function lookup(codes: Uint16Array, from: number, to: number, hash: number): number {
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]!;
      if (id === 0) return 0;
      const offset = offsets[id]!;
      if (offsets[id + 1]! - offset === to - from && sameFolded(codes, from, letters, offset, to - from)) return id;
    }
  }
  // longer than any word of the lists
  const asked = new Uint16Array(64);
  function idOf(word: string): number {
    if (word.length > asked.length) return 0;
    let hash = HASH_SEED;
    for (let i = 0; i < word.length; i++) {
      const code = foldedCode(word.charCodeAt(i));
      asked[i] = code;
      hash = hashStep(hash, code);
    }
    return lookup(asked, 0, word.length, hash);
  }
  return { lookup, idOf, wordOf: (id) => words[id] ?? "", possessive: idOf("'s"), numeric, syntax, value };
}

/** Mixes the high bits down: FNV alone spreads short words badly over a power of two. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function sameFolded(codes: Uint16Array, from: number, letters: Uint16Array, offset: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const code = codes[from + i]!;
    const letter = letters[offset + i]!;
    if (code === letter || (code | 32) === letter) continue;
    if (foldedCode(code) !== letter) return false;
  }
  return true;
}
