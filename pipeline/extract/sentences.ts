import { type Lexicon, NUMERIC, SYNTAX } from "./lexicon.ts";
import { BLANK, CAPITALISED, DIGITS, GLUED, LOWER, MARK, NEWLINE, type Tokens, WORD } from "./tokens.ts";

/** A "paragraph" is numbered and has sentences: an item where requests are listed, prose otherwise. */
export type BlockKind = "heading" | "bullet" | "paragraph" | "text";

/** True for what may be one of a list. */
export function isItem(kind: BlockKind): boolean {
  return kind === "bullet" || kind === "paragraph";
}

/** A sentence: tokens [from, to) without list mark, and the block (paragraph, bullet or heading) it stands in. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly kind: BlockKind;
  /** Token where the block begins, its list mark included. */
  readonly blockFrom: number;
}

const BULLETS = new Set([..."•◦▪▫‣⁃●○■□–—-*·►▶✓➢"].map((char) => char.charCodeAt(0)));
const TERMINAL = new Set([...".!?…"].map((char) => char.charCodeAt(0)));
const CLOSING = new Set([..."\"'”’»)]"].map((char) => char.charCodeAt(0)));
const OPENING = new Set([..."\"'“‘«(["].map((char) => char.charCodeAt(0)));
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const FULL_STOP = 0x2e;
const CLOSING_BRACKET = 0x29;
const OPENING_BRACKET = 0x28;

/** Sentences are cut at this many tokens; the longest of any law is shorter. */
const LONGEST_SENTENCE = 400;
/** Runs of numbers are cut earlier. */
const DENSE_SENTENCE = 64;
const COMMA = 0x2c;
const PERCENT = 0x25;
const OPEN = 0x28;

/** A line of a wrapped paragraph is at least this long, in characters. */
const WRAP_WIDTH = 55;

/**
 * Parts the tokens of a text into blocks at line ends and blocks into sentences at full stops.
 * A line break inside a wrapped paragraph ends nothing; abbreviations and initials end no sentence.
 */
export function readSentences(tokens: Tokens, lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let block = 0;
  let blockFrom = 0;
  for (let at = 1; at <= tokens.size; at++) {
    if (at < tokens.size && (tokens.gap[at]! < NEWLINE || isSoftWrap(tokens, lexicon, blockFrom, at))) continue;
    readBlock(tokens, lexicon, blockFrom, at, block++, sentences);
    blockFrom = at;
  }
  return sentences;
}

function isSoftWrap(tokens: Tokens, lexicon: Lexicon, blockFrom: number, at: number): boolean {
  if (tokens.gap[at] === BLANK) return false;
  if (listMarkEnd(tokens, at, tokens.size) > at) return false;
  const last = at - 1;
  const lastMark = tokens.mark[last]!;
  if (TERMINAL.has(lastMark) || lastMark === COLON || lastMark === SEMICOLON) return false;
  if (tokens.kind[at] === WORD && tokens.shape[at] === LOWER) return true;
  const binding = SYNTAX.DETERMINER | SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION | SYNTAX.AUXILIARY;
  if (tokens.kind[last] === WORD && tokens.shape[last] === LOWER && (lexicon.syntax[tokens.id[last]!]! & binding) !== 0)
    return true;
  let lineFrom = last;
  while (lineFrom > blockFrom && tokens.gap[lineFrom]! < NEWLINE) lineFrom--;
  return tokens.end[last]! - tokens.start[lineFrom]! >= WRAP_WIDTH && lineFrom > blockFrom;
}

/** "calls on the Member States to", with a list mark on the next line: the items go on where it ends. */
function opensItems(tokens: Tokens, lexicon: Lexicon, to: number): boolean {
  const last = to - 1;
  if (tokens.kind[last] !== WORD || !(lexicon.numeric[tokens.id[last]!]! & NUMERIC.TO)) return false;
  return to < tokens.size && listMarkEnd(tokens, to, tokens.size) > to;
}

/** First token behind a list mark ("•", "–", "1.", "(a)") that begins at `at`; `at` itself when there is none. */
export function listMarkEnd(tokens: Tokens, at: number, limit: number): number {
  if (at + 1 >= limit) return at;
  const spaced = (i: number) => i < limit && tokens.gap[i] !== GLUED;
  const mark = tokens.mark[at]!;
  if (tokens.kind[at] === MARK) {
    if (BULLETS.has(mark) && spaced(at + 1)) return at + 1;
    if (
      mark === OPENING_BRACKET &&
      at + 3 < limit &&
      tokens.mark[at + 2] === CLOSING_BRACKET &&
      isListLabel(tokens, at + 1) &&
      spaced(at + 3)
    )
      return at + 3;
    return at;
  }
  const close = tokens.mark[at + 1];
  if (
    (close === FULL_STOP || close === CLOSING_BRACKET) &&
    tokens.gap[at + 1] === GLUED &&
    isListLabel(tokens, at) &&
    spaced(at + 2)
  )
    return at + 2;
  return at;
}

/** "3. The nurses came. They …": a number and not a dash in front. */
function isNumbered(tokens: Tokens, from: number, body: number): boolean {
  return body - from === 2 && tokens.kind[from] === DIGITS && tokens.shape[body] !== LOWER;
}

function isListLabel(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  return (tokens.kind[at] === DIGITS && length <= 2) || (tokens.kind[at] === WORD && length === 1);
}

function readBlock(tokens: Tokens, lexicon: Lexicon, from: number, to: number, block: number, out: Sentence[]): void {
  const body = listMarkEnd(tokens, from, to);
  let kind: BlockKind = body > from ? "bullet" : "text";
  const ends =
    TERMINAL.has(tokens.mark[to - 1]!) || (CLOSING.has(tokens.mark[to - 1]!) && TERMINAL.has(tokens.mark[to - 2] ?? 0));
  const short = tokens.end[to - 1]! - tokens.start[from]! <= 120;
  const mark = tokens.mark[to - 1];
  const open = mark === COLON || mark === SEMICOLON || opensItems(tokens, lexicon, to);
  if (kind === "text" && !ends && short && !open) kind = "heading";
  let start = body;
  for (let at = body; at < to; at++) {
    if (tokens.kind[at] !== MARK || !TERMINAL.has(tokens.mark[at]!)) continue;
    let after = at + 1;
    while (
      after < to &&
      tokens.gap[after] === GLUED &&
      (CLOSING.has(tokens.mark[after]!) || TERMINAL.has(tokens.mark[after]!))
    )
      after++;
    if (after < to && !endsSentence(tokens, lexicon, start, at, after)) continue;
    if (kind === "bullet" && start === body && after < to && isNumbered(tokens, from, body)) kind = "paragraph";
    pushSentence(tokens, { from: start, to: after, block, kind, blockFrom: from }, out);
    start = after;
    at = after - 1;
  }
  if (start < to) pushSentence(tokens, { from: start, to, block, kind, blockFrom: from }, out);
}

/**
 * Adds a sentence; what is too long for one (a table run together, a text without a full stop) is cut, at a comma where
 * there is one. Without this each figure would carry, and each refiner look through, a sentence as long as the text.
 */
function pushSentence(tokens: Tokens, sentence: Sentence, out: Sentence[]): void {
  let { from } = sentence;
  while (sentence.to - from > DENSE_SENTENCE) {
    const reach = isDense(tokens, from) ? DENSE_SENTENCE : LONGEST_SENTENCE;
    if (sentence.to - from <= reach) break;
    const cut = cutBetween(tokens, from, from + (reach >> 1), from + reach);
    out.push({ ...sentence, from, to: cut });
    from = cut;
  }
  out.push(from === sentence.from ? sentence : { ...sentence, from });
}

/** More than a third of the next tokens are digits, or hardly one is a word: no prose. */
function isDense(tokens: Tokens, from: number): boolean {
  let digits = 0;
  let words = 0;
  for (let at = from; at < from + DENSE_SENTENCE; at++) {
    if (isNumeric(tokens, at)) digits++;
    else if (tokens.kind[at] === WORD) words++;
  }
  return digits * 3 > DENSE_SENTENCE || words * 8 < DENSE_SENTENCE;
}

/** Digits, or a per cent sign; what follows a decimal point or the mark of thousands is of the same number. */
function isNumeric(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== DIGITS) return tokens.mark[at] === PERCENT;
  const mark = tokens.mark[at - 1];
  return (mark !== FULL_STOP && mark !== COMMA) || tokens.gap[at] !== GLUED || tokens.kind[at - 2] !== DIGITS;
}

/** The place of the last comma or semicolon behind `from` that stands in no bracket, else of any, else of the last space, else the end. */
function cutBetween(tokens: Tokens, start: number, from: number, to: number): number {
  let space = to;
  let inside = 0;
  let outside = 0;
  let depth = 0;
  for (let at = start; at < to; at++) {
    const mark = tokens.mark[at];
    if (mark === OPEN) depth++;
    else if (mark === CLOSING_BRACKET && depth > 0) depth--;
    if (at < from || tokens.gap[at + 1] === GLUED) continue;
    if (mark === COMMA || mark === SEMICOLON) {
      inside = at + 1;
      if (depth === 0) outside = at + 1;
    }
    if (tokens.kind[at + 1] !== DIGITS) space = at + 1;
  }
  return outside || inside || space;
}

function endsSentence(tokens: Tokens, lexicon: Lexicon, from: number, at: number, after: number): boolean {
  if (tokens.gap[after] === GLUED) return false;
  const opens = OPENING.has(tokens.mark[after]!);
  const next = opens && after + 1 < tokens.size ? after + 1 : after;
  const startsLikeSentence =
    tokens.kind[next] === DIGITS ||
    (tokens.kind[next] === WORD ? tokens.shape[next] !== LOWER : !opens && tokens.kind[next] === MARK);
  if (!startsLikeSentence) return false;
  if (tokens.mark[at] !== FULL_STOP || at === from) return true;
  const before = at - 1;
  if (tokens.kind[before] !== WORD || tokens.gap[at] !== GLUED) return true;
  if (isDateline(tokens, from, before, after)) return false;
  const length = tokens.end[before]! - tokens.start[before]!;
  // an initial ("J. Smith") ends nothing, a unit or a pronoun ("1.5 m. The", "and I. The") may
  // but "hepatitis C. One" ends: an initial stands first or behind another capital
  if (length === 1 && tokens.shape[before] === CAPITALISED && tokens.kind[next] === WORD) {
    const name = before - 1;
    return name >= from && tokens.kind[name] === WORD && tokens.shape[name] === LOWER;
  }
  // "i.e. 4 points", "e.g. £12"
  const dotted = tokens.mark[before - 1] === FULL_STOP && tokens.gap[before] === GLUED && before - 2 >= from;
  if (length === 1 && dotted && tokens.shape[before] === LOWER && tokens.kind[next] !== WORD) return false;
  // "p. 9" and "c. 40" go on, "hepatitis C. 40 people" does not
  if (length === 1 && tokens.shape[before] !== LOWER) return true;
  return (lexicon.syntax[tokens.id[before]!]! & SYNTAX.ABBREVIATION) === 0;
}

/** The state of a dateline has no more letters, its town no more tokens. */
const LONGEST_STATE = 5;
const LONGEST_TOWN = 5;

/** "BEND, Ore. — The city …": the full stop of a shortened state, before the dash or bracket of a dateline. */
function isDateline(tokens: Tokens, from: number, state: number, after: number): boolean {
  const mark = tokens.mark[after]!;
  if (mark !== OPEN && !(mark >= 0x2010 && mark <= 0x2014)) return false;
  const letters = tokens.end[state]! - tokens.start[state]!;
  let comma = state - 1;
  while (tokens.mark[comma] === FULL_STOP) comma -= 2;
  if (letters > LONGEST_STATE || tokens.mark[comma] !== COMMA || comma - from > LONGEST_TOWN) return false;
  for (let at = from; at < comma; at++) if (tokens.shape[at] === LOWER) return false;
  return true;
}
