import {
  BREAK_CLASS,
  CAPITAL_CLASS,
  CAPITAL_SHIFT,
  classes,
  classify,
  DIGIT_CLASS,
  isLetter,
  LETTER_CLASS,
  letters,
  SPACE_CLASS,
  UNKNOWN_CLASS,
} from "./characters.ts";
import { type Lexicon, NUMBER_WORD } from "./lexicon.ts";
import { vulgarFraction } from "./numerals/fractions.ts";

/** Kinds of tokens. */
export const WORD = 1;
export const DIGITS = 2;
export const MARK = 3;

/** Marks that join two numbers or words: hyphen, dashes, minus. */
export const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]);

/** What stands before a token: nothing, white space, one line break, a blank line (or the start of the text). */
export const GLUED = 0;
export const SPACED = 1;
export const NEWLINE = 2;
export const BLANK = 3;

/** Letter shapes of a word. */
export const LOWER = 0;
export const CAPITALISED = 1;
export const UPPER = 2;

/**
 * The tokens of one text as columns, in the text's UTF-16 offsets.
 *
 *     Deaths fell from 1 212 to 824 (-32%).
 *     ^^^^^^ ^^^^ ^^^^ ^ ^^^ ^^ ^^^ ^^^ ^^^   words, digit runs and single marks
 *
 * A word is letters with inner apostrophes ("O'Keeffe"); a possessive 's is a word of its own.
 * The columns are buffers that the next text overwrites: keep numbers, not the object.
 */
export interface Tokens {
  text: string;
  size: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Lexicon number of a word; 0 for unknown words and other tokens. */
  id: Int32Array;
  /** Character code of a mark; 0 for other tokens. A pair of surrogates is one mark. */
  mark: Uint16Array;
  gap: Uint8Array;
  shape: Uint8Array;
  /** What the grammar says that a word may be, once it was asked (see `clauses/tags.ts`); 0 until then. */
  form: Int32Array;
  /** Tokens at which a number may begin, in order: digit runs, number words, fractions. */
  numbers: Int32Array;
  numberCount: number;
  /** Code units of the text. */
  codes: Uint16Array;
  /** True when the text holds surrogates, so that UTF-16 offsets differ from code points. */
  astral: boolean;
}

/** Empty buffers; they grow with the longest text seen. */
export function createTokens(): Tokens {
  return {
    text: "",
    size: 0,
    ...columns(1024),
    numberCount: 0,
    codes: new Uint16Array(4096),
    astral: false,
  };
}

function columns(capacity: number) {
  return {
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    id: new Int32Array(capacity),
    mark: new Uint16Array(capacity),
    gap: new Uint8Array(capacity),
    shape: new Uint8Array(capacity),
    form: new Int32Array(capacity),
    numbers: new Int32Array(capacity),
  };
}

/** Buffers beyond this many tokens are given back after use, so that one giant text does not stay in memory. */
const KEPT_CAPACITY = 1 << 17;

function grow(tokens: Tokens): void {
  const next = columns(tokens.start.length * 2);
  next.start.set(tokens.start);
  next.end.set(tokens.end);
  next.kind.set(tokens.kind);
  next.id.set(tokens.id);
  next.mark.set(tokens.mark);
  next.gap.set(tokens.gap);
  next.shape.set(tokens.shape);
  next.form.set(tokens.form);
  next.numbers.set(tokens.numbers);
  Object.assign(tokens, next);
}

/** What most words end with. */
const SPACE = 0x20;
const ASTRAL_DIGIT = /^\p{Nd}$/u;

export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of the FNV-1a hash that tokens and lexicon share. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16777619);
}

/** Copies the text's code units into a buffer: reading a typed array is several times cheaper than asking a string. */
function decode(text: string, tokens: Tokens): Uint16Array {
  const { length } = text;
  if (tokens.codes.length <= length || (tokens.codes.length > KEPT_CAPACITY && length < KEPT_CAPACITY))
    tokens.codes = new Uint16Array(Math.max(4096, length + 1));
  const { codes } = tokens;
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  // behind the text stands what is no letter: a word ends there without being asked
  codes[length] = 0;
  return codes;
}

/**
 * Parts a text into tokens in one linear pass and looks every word up on the way.
 *
 * @param tokens buffers from {@link createTokens}; filled and returned
 * @throws never: every string has tokens
 */
export function tokenize(text: string, lexicon: Lexicon, tokens: Tokens): Tokens {
  if (tokens.start.length > KEPT_CAPACITY && text.length < KEPT_CAPACITY) Object.assign(tokens, columns(1024));
  tokens.text = text;
  tokens.astral = false;
  const length = text.length;
  const codes = decode(text, tokens);
  // local names for the columns: a property read for each character would cost more than the reading itself
  let { start, end, kind: kinds, id, mark, gap: gaps, shape, form: forms, numbers } = tokens;
  const numeric = lexicon.numeric;
  let size = 0;
  let numberCount = 0;
  let gap = BLANK;
  let at = 0;
  while (at < length) {
    const code = codes[at]!;
    let kind = classes[code]!;
    if (kind === UNKNOWN_CLASS) kind = classify(code);
    if (kind === SPACE_CLASS) {
      if (gap === GLUED) gap = SPACED;
      at++;
      continue;
    }
    if (kind === BREAK_CLASS) {
      at++;
      if (code === 13 && codes[at]! === 10) at++;
      gap = gap >= NEWLINE ? BLANK : NEWLINE;
      continue;
    }
    if (size === start.length) {
      grow(tokens);
      ({ start, end, kind: kinds, id, mark, gap: gaps, shape, form: forms, numbers } = tokens);
    }
    const from = at;
    let word = 0;
    let form = LOWER;
    let sign = 0;
    let token = WORD;
    if (kind === LETTER_CLASS || kind === CAPITAL_CLASS) {
      let hash = HASH_SEED;
      let capitals = 0;
      for (;;) {
        const next = codes[at]!;
        let letter = letters[next]!;
        if (letter === 0 && next !== SPACE) letter = letterInside(text, at, from);
        if (letter === 0) break;
        hash = Math.imul(hash ^ (letter & 0xffff), 16777619);
        capitals += letter >>> CAPITAL_SHIFT;
        at++;
      }
      word = lexicon.lookup(codes, from, at, hash);
      form = kind !== CAPITAL_CLASS ? LOWER : capitals === at - from && capitals > 1 ? UPPER : CAPITALISED;
      if (word !== 0 && (numeric[word]! & NUMBER_WORD) !== 0) numbers[numberCount++] = size;
    } else if (kind === DIGIT_CLASS) {
      do {
        at++;
        if (at >= length) break;
        const next = codes[at]!;
        kind = classes[next]!;
        if (kind === UNKNOWN_CLASS) kind = classify(next);
      } while (kind === DIGIT_CLASS);
      token = DIGITS;
    } else {
      at++;
      let digit = false;
      if (code >= 0xd800 && code <= 0xdfff) {
        tokens.astral = true;
        if (code <= 0xdbff && at < length && (codes[at]! & 0xfc00) === 0xdc00) {
          at++;
          digit = ASTRAL_DIGIT.test(text.slice(from, at));
        }
      }
      // 's after a word: a word of its own, so that "Trust's" meets "Trust" in the lexicon
      if (
        (code === 0x27 || code === 0x2019) &&
        gap === GLUED &&
        size > 0 &&
        kinds[size - 1] === WORD &&
        isPossessive(text, from)
      ) {
        at++;
        word = lexicon.possessive;
      } else if (digit) {
        token = DIGITS;
      } else {
        token = MARK;
        sign = code;
        if (code >= 0xbc && vulgarFraction(code) !== null) numbers[numberCount++] = size;
      }
    }
    if (token === DIGITS) {
      // digits beyond U+FFFF come one by one: a run is one token all the same
      if (gap === GLUED && size > 0 && kinds[size - 1] === DIGITS) {
        end[size - 1] = at;
        continue;
      }
      numbers[numberCount++] = size;
    }
    kinds[size] = token;
    id[size] = word;
    mark[size] = sign;
    shape[size] = form;
    forms[size] = 0;
    start[size] = from;
    end[size] = at;
    gaps[size] = gap;
    gap = GLUED;
    size++;
  }
  tokens.size = size;
  tokens.numberCount = numberCount;
  return tokens;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(text.charCodeAt(at));
}

/** What goes on with a word though no letter was known there: a letter that is met for the first time, or an apostrophe. */
function letterInside(text: string, at: number, from: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (isLetter(code)) return letters[code]!;
  return (code === 0x27 || code === 0x2019) && innerApostrophe(text, at, from) ? 0x27 : 0;
}

/** An 's with no letter behind it. */
function isPossessive(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 115 && !isLetterAt(text, at + 2);
}

/** "O'Keeffe" and "don't" are one word; "Trust's" and a closing quote are not. */
function innerApostrophe(text: string, at: number, from: number): boolean {
  return at > from && isLetterAt(text, at + 1) && !isPossessive(text, at);
}
