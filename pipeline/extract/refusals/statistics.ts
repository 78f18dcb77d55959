import type { Reason } from "../../model/ledger.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, MARK, UPPER, WORD } from "../tokens.ts";

const HYPHEN = 0x2d;
const COMMA = 0x2c;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
const SUPERSCRIPT_TWO = 0xb2;
const COMPARISONS = new Set([..."<>=≤≥≈"].map((char) => char.charCodeAt(0)));
/** Degrees of freedom take at most so many tokens: "F(2, 45)". */
const BRACKET_REACH = 6;

/** p<0.05, p for trend < 0.01, a P value of 0.03, χ2 = 12.4, t(38) = 2.1, I²=45%, a kappa of 0.7 */
export function statistic(page: Page, numeral: Numeral, from: number): Reason | null {
  const { tokens } = page;
  let at = numeral.from - 1;
  if (at < from) return null;
  if (tokens.kind[at] === MARK) {
    if (COMPARISONS.has(tokens.mark[at]!)) {
      while (at >= from && tokens.kind[at] === MARK && COMPARISONS.has(tokens.mark[at]!)) at--;
      return at >= from && isSymbol(page, at, from) ? "test_statistic" : null;
    }
    return isDegrees(page, numeral, at, from) ? "test_statistic" : null;
  }
  if (isCoefficient(page, numeral, at, from)) return "test_statistic";
  if (hasRole(page, at, ROLE.of)) at--;
  if (!hasRole(page, at, ROLE.valueWord)) return null;
  const symbol = tokens.mark[at - 1] === HYPHEN ? at - 2 : at - 1;
  return hasRole(page, symbol, ROLE.statistic) ? "test_statistic" : null;
}

/** The symbol that ends before a comparison sign: "p", "χ2", "t(38)", "p for trend". */
function isSymbol(page: Page, last: number, from: number): boolean {
  const { tokens } = page;
  let at = last;
  if (tokens.mark[at] === CLOSE_ROUND) {
    const open = openingBefore(page, at, from);
    if (open <= from || tokens.gap[open] !== GLUED) return false;
    at = open - 1;
  }
  const power = tokens.kind[at] === DIGITS || tokens.mark[at] === SUPERSCRIPT_TWO;
  if (power && tokens.gap[at] === GLUED && at > from) return hasRole(page, at - 1, ROLE.squared);
  if (tokens.kind[at] !== WORD) return false;
  if (hasRole(page, at, ROLE.statistic) || hasRole(page, at, ROLE.coefficient)) return true;
  return hasRole(page, at - 1, ROLE.for) && hasRole(page, at - 2, ROLE.statistic);
}

/** "a kappa of 0.71", "Cronbach's alpha was 0.8" */
function isCoefficient(page: Page, numeral: Numeral, last: number, from: number): boolean {
  if (!numeral.decimal || !(Math.abs(numeral.value) <= 1)) return false;
  const linked = hasRole(page, last, ROLE.of) || hasRole(page, last, ROLE.copula);
  const at = linked ? last - 1 : last;
  return at >= from && hasRole(page, at, ROLE.coefficient);
}

/** The numbers in "t(38) =" and "F(2, 45) =". */
function isDegrees(page: Page, numeral: Numeral, before: number, from: number): boolean {
  const { tokens } = page;
  const open = tokens.mark[before] === OPEN_ROUND ? before : openingBefore(page, before + 1, from);
  if (open <= from || tokens.mark[open] !== OPEN_ROUND || tokens.gap[open] !== GLUED) return false;
  const power = tokens.kind[open - 1] === DIGITS && tokens.gap[open - 1] === GLUED;
  const symbol = power ? open - 2 : open - 1;
  if (!hasRole(page, symbol, ROLE.statistic) || !(power || isAlone(page, symbol))) return false;
  let close = numeral.to;
  while (close < tokens.size && close - open <= BRACKET_REACH && tokens.mark[close] !== CLOSE_ROUND) close++;
  return tokens.mark[close] === CLOSE_ROUND && COMPARISONS.has(tokens.mark[close + 1] ?? 0);
}

function isAlone(page: Page, at: number): boolean {
  return page.tokens.gap[at] !== GLUED || page.tokens.kind[at - 1] === MARK || page.tokens.shape[at] === UPPER;
}

/** The bracket that opens before token `at`, with nothing but numbers and commas in it; -1 when there is none. */
function openingBefore(page: Page, at: number, from: number): number {
  const { tokens } = page;
  for (let i = at - 1; i >= Math.max(from, at - BRACKET_REACH); i--) {
    if (tokens.mark[i] === OPEN_ROUND) return i;
    if (tokens.kind[i] !== DIGITS && tokens.mark[i] !== COMMA) return -1;
  }
  return -1;
}
