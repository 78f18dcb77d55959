import type { Numeral } from "../rule.ts";
import { DIGITS, GLUED, MARK, type Tokens, WORD } from "../tokens.ts";
import { MINUS_SIGNS } from "./digits.ts";
import { superscript } from "./fractions.ts";

const PLUS = 0x2b;
const CARET = 0x5e;
const SUPERSCRIPT_MINUS = 0x207b;
const TIMES_SIGNS = new Set([0xd7, 0x2a, 0xb7]);

/** 1e10, 12.32e+14, 1.3x10^6, 6 × 10⁻⁴, 10⁵ */
export function readExponent(tokens: Tokens, numeral: Numeral, limit: number): void {
  const { text } = tokens;
  let at = numeral.to;
  if (at >= limit || isLongWord(tokens, at)) return;
  let exponent = Number.NaN;
  const power = isTen(tokens, numeral) ? readPower(tokens, at, limit) : null;
  if (power !== null) {
    numeral.value = 1;
    exponent = power.exponent;
    at = power.to;
  } else if (
    tokens.kind[at] === WORD &&
    tokens.gap[at] === GLUED &&
    tokens.end[at]! - tokens.start[at]! === 1 &&
    (text.charCodeAt(tokens.start[at]!) | 32) === 0x65
  ) {
    at++;
    let sign = 1;
    if (at < limit && tokens.gap[at] === GLUED && (tokens.mark[at] === PLUS || MINUS_SIGNS.has(tokens.mark[at]!))) {
      if (tokens.mark[at] !== PLUS) sign = -1;
      at++;
    }
    if (at < limit && tokens.kind[at] === DIGITS && tokens.gap[at] === GLUED)
      exponent = sign * Number(text.slice(tokens.start[at], tokens.end[at++]));
  } else {
    const isX =
      tokens.kind[at] === WORD &&
      tokens.end[at]! - tokens.start[at]! === 1 &&
      (text.charCodeAt(tokens.start[at]!) | 32) === 0x78;
    if (!isX && !TIMES_SIGNS.has(tokens.mark[at]!)) return;
    at++;
    if (at >= limit || tokens.kind[at] !== DIGITS || text.slice(tokens.start[at], tokens.end[at]) !== "10") return;
    at++;
    const behind = readPower(tokens, at, limit);
    if (behind !== null) {
      exponent = behind.exponent;
      at = behind.to;
    }
  }
  if (Number.isNaN(exponent) || Math.abs(exponent) > 300) return;
  numeral.value = Number(`${numeral.value}e${exponent}`);
  numeral.precision = Number(`${numeral.precision}e${exponent}`);
  if (!Number.isFinite(numeral.value)) numeral.reason = "unreadable";
  numeral.to = at;
  numeral.plain = false;
}

/** No exponent begins with one: what stands behind most numbers. */
function isLongWord(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && tokens.end[at]! - tokens.start[at]! > 1;
}

/** "10⁵ cells" is a power; "10² " behind a name may be a footnote, but then it is no "10". */
function isTen(tokens: Tokens, numeral: Numeral): boolean {
  const at = numeral.from;
  return (
    numeral.to === at + 1 && tokens.kind[at] === DIGITS && tokens.text.slice(tokens.start[at], tokens.end[at]) === "10"
  );
}

/** The power behind "10": ^6, ^-4, ⁶, ⁻⁴. */
function readPower(tokens: Tokens, from: number, limit: number): { exponent: number; to: number } | null {
  const { text } = tokens;
  let at = from;
  let sign = 1;
  if (at >= limit || tokens.gap[at] !== GLUED) return null;
  if (tokens.mark[at] === CARET) {
    at++;
    if (at < limit && (tokens.mark[at] === PLUS || MINUS_SIGNS.has(tokens.mark[at]!))) {
      if (tokens.mark[at] !== PLUS) sign = -1;
      at++;
    }
    if (at >= limit || tokens.kind[at] !== DIGITS || tokens.gap[at] !== GLUED) return null;
    return { exponent: sign * Number(text.slice(tokens.start[at], tokens.end[at])), to: at + 1 };
  }
  if (tokens.mark[at] === SUPERSCRIPT_MINUS) {
    sign = -1;
    at++;
  }
  let digits = "";
  while (at < limit && tokens.kind[at] === MARK && superscript(tokens.mark[at]!) !== null)
    digits += superscript(tokens.mark[at++]!);
  return digits === "" ? null : { exponent: sign * Number(digits), to: at };
}
