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

const UNKNOWN_CLASS = 0;
const SPACE_CLASS = 1;
const BREAK_CLASS = 2;
const DIGIT_CLASS = 3;
const LETTER_CLASS = 4;
const CAPITAL_CLASS = 5;
const MARK_CLASS = 6;

/** Class of each UTF-16 code unit, worked out when it is first met. */
const classes = new Uint8Array(65536);
/** Lower-case form of each code unit, for hashing; curly apostrophes become straight ones. */
const folded = new Uint16Array(65536);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  folded[code] = code === 0x2019 ? 0x27 : lower.length === 1 ? lower.charCodeAt(0) : code;
  let found = MARK_CLASS;
  if (/[\n\r\u2028\u2029\v\f]/u.test(char)) found = BREAK_CLASS;
  else if (/\s/u.test(char) || code === 0x200b || code === 0xfeff) found = SPACE_CLASS;
  else if (/\p{Nd}/u.test(char)) found = DIGIT_CLASS;
  else if (/\p{Lu}|\p{Lt}/u.test(char)) found = CAPITAL_CLASS;
  else if (/\p{L}|\p{M}/u.test(char)) found = LETTER_CLASS;
  classes[code] = found;
  return found;
}

/** Code of a character in the form that the lexicon knows. */
export function foldedCode(code: number): number {
  if (classes[code] === UNKNOWN_CLASS) classify(code);
  return folded[code]!;
}

/** Most words of the lists are in their folded form as they stand. */
const FOLDED = /^[a-z]*$/u;

/** The form of a word that the lexicon knows: lower case, straight apostrophes. Lexicon and text go the same way. */
export function fold(word: string): string {
  if (FOLDED.test(word)) return word;
  let out = "";
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(foldedCode(word.charCodeAt(i)));
  return out;
}

const ASTRAL_DIGIT = /^\p{Nd}$/u;

export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of the FNV-1a hash that tokens and lexicon share. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16777619);
}

/** Copies the text's code units into a buffer: reading a typed array is several times cheaper than asking a string. */
function decode(text: string, tokens: Tokens): Uint16Array {
  const { length } = text;
  if (tokens.codes.length < length || (tokens.codes.length > KEPT_CAPACITY && length < KEPT_CAPACITY))
    tokens.codes = new Uint16Array(Math.max(4096, length));
  const { codes } = tokens;
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
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
      const first = kind;
      for (let letter = code; ; ) {
        if (kind === CAPITAL_CLASS) capitals++;
        hash = Math.imul(hash ^ folded[letter]!, 16777619);
        at++;
        if (at >= length) break;
        const next = codes[at]!;
        letter = next;
        kind = classes[next]!;
        if (kind === LETTER_CLASS || kind === CAPITAL_CLASS) continue;
        if (kind === UNKNOWN_CLASS) {
          kind = classify(next);
          if (kind === LETTER_CLASS || kind === CAPITAL_CLASS) continue;
        }
        if ((next === 0x27 || next === 0x2019) && at + 1 < length && innerApostrophe(text, at, from)) {
          kind = LETTER_CLASS;
          continue;
        }
        break;
      }
      word = lexicon.lookup(codes, from, at, hash);
      form = first !== CAPITAL_CLASS ? LOWER : capitals === at - from && capitals > 1 ? UPPER : CAPITALISED;
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
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const kind = classes[code] === UNKNOWN_CLASS ? classify(code) : classes[code]!;
  return kind === LETTER_CLASS || kind === CAPITAL_CLASS;
}

/** An 's with no letter behind it. */
function isPossessive(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 115 && !isLetterAt(text, at + 2);
}

/** "O'Keeffe" and "don't" are one word; "Trust's" and a closing quote are not. */
function innerApostrophe(text: string, at: number, from: number): boolean {
  return at > from && isLetterAt(text, at + 1) && !isPossessive(text, at);
}
