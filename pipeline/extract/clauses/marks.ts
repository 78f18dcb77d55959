import { GLUED, type Tokens, WORD } from "../tokens.ts";
import { TAG } from "./tags.ts";

export const OPENERS = new Set([..."([{"].map((char) => char.charCodeAt(0)));

export const CLOSERS = new Set([...")]}"].map((char) => char.charCodeAt(0)));

export const QUOTES = new Set([..."\"'“”‘’«»„"].map((char) => char.charCodeAt(0)));

export const BREAKS = new Set([...";:–—…"].map((char) => char.charCodeAt(0)));

export const HYPHENS = new Set([..."-–/&+‐‑"].map((char) => char.charCodeAt(0)));

export const COMMA = 0x2c;

export const PERCENT = 0x25;

export const HYPHEN = 0x2d;

export const APOSTROPHES = new Set([0x27, 0x2019]);

/** A glued hyphen with a word behind it: "take-home", "drug-induced". */
export function compoundAhead(tokens: Tokens, at: number, to: number): boolean {
  return (
    at + 2 < to &&
    tokens.mark[at + 1] === HYPHEN &&
    tokens.gap[at + 1] === GLUED &&
    tokens.gap[at + 2] === GLUED &&
    tokens.kind[at + 2] === WORD
  );
}

export function tagOfMark(tokens: Tokens, at: number, to: number): number {
  const mark = tokens.mark[at]!;
  if (mark === COMMA) return TAG.COMMA;
  if (OPENERS.has(mark)) return TAG.OPEN;
  if (CLOSERS.has(mark)) return TAG.CLOSE;
  // "teachers' pay"
  if (
    APOSTROPHES.has(mark) &&
    tokens.gap[at] === GLUED &&
    at + 1 < to &&
    tokens.gap[at + 1] !== GLUED &&
    endsInS(tokens, at - 1) &&
    tokens.kind[at + 1] === WORD
  )
    return TAG.POSS;
  if (QUOTES.has(mark)) return TAG.QUOTE;
  const gluedRight = at + 1 < to && tokens.gap[at + 1] === GLUED;
  if (HYPHENS.has(mark) && tokens.gap[at] === GLUED) return gluedRight || mark !== 0x2013 ? TAG.JOIN : TAG.BREAK;
  if (mark === 0x2d) return gluedRight ? TAG.OTHER : TAG.BREAK;
  if (BREAKS.has(mark)) return TAG.BREAK;
  return TAG.OTHER;
}

export function endsInS(tokens: Tokens, at: number): boolean {
  return at >= 0 && tokens.kind[at] === WORD && (tokens.text.charCodeAt(tokens.end[at]! - 1) | 32) === 115;
}
