import type { Numeral } from "../rule.ts";
import { DIGITS, GLUED, MARK, type Tokens, WORD } from "../tokens.ts";
import { MINUS_SIGNS } from "./digits.ts";
import { superscript } from "./fractions.ts";

const PLUS = 0x2b;
const CARET = 0x5e;
const TIMES_SIGNS = new Set([0xd7, 0x2a, 0xb7]);

/** 1e10, 12.32e+14, 1.3x10^6, 6 × 10⁻⁴ */
export function readExponent(tokens: Tokens, numeral: Numeral, limit: number): void {
  const { text } = tokens;
  let at = numeral.to;
  if (at >= limit) return;
  let exponent = Number.NaN;
  if (
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
    let sign = 1;
    if (at < limit && tokens.mark[at] === CARET && tokens.gap[at] === GLUED) {
      at++;
      if (at < limit && (tokens.mark[at] === PLUS || MINUS_SIGNS.has(tokens.mark[at]!))) {
        if (tokens.mark[at] !== PLUS) sign = -1;
        at++;
      }
      if (at < limit && tokens.kind[at] === DIGITS && tokens.gap[at] === GLUED)
        exponent = sign * Number(text.slice(tokens.start[at], tokens.end[at++]));
    } else {
      if (at < limit && tokens.mark[at] === 0x207b) {
        sign = -1;
        at++;
      }
      let digits = "";
      while (at < limit && tokens.kind[at] === MARK && superscript(tokens.mark[at]!) !== null)
        digits += superscript(tokens.mark[at++]!);
      if (digits !== "") exponent = sign * Number(digits);
    }
  }
  if (Number.isNaN(exponent) || Math.abs(exponent) > 300) return;
  numeral.value = Number(`${numeral.value}e${exponent}`);
  numeral.precision = Number(`${numeral.precision}e${exponent}`);
  if (!Number.isFinite(numeral.value)) numeral.reason = "unreadable";
  numeral.to = at;
  numeral.plain = false;
}
