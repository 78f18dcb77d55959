import { SYNTAX } from "../lexicon.ts";
import { isWord } from "../noun-phrase.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, MARK, SPACED } from "../tokens.ts";

const FULL_STOP = 0x2e;
const SLASH = 0x2f;

/** 03/05/2019, 3/12/21: refuses all its numbers. */
export function numericDate(page: Page, k: number, to: number): boolean {
  const { tokens, numerals } = page;
  const at = numerals[k]!.from;
  if (tokens.kind[at] !== DIGITS || tokens.mark[at + 1] !== SLASH || tokens.mark[at + 3] !== SLASH || at + 5 > to)
    return false;
  if (!isDate(page, at)) return false;
  for (let i = k; i < numerals.length && numerals[i]!.from < at + 5; i++) numerals[i]!.reason = "date";
  return true;
}

/** 03.05.2019 */
export function isDateChain(page: Page, numeral: Numeral): boolean {
  return (
    numeral.to - numeral.from === 5 && page.tokens.mark[numeral.from + 1] === FULL_STOP && isDate(page, numeral.from)
  );
}

/** Day and month in either order and a year, with one mark between: tokens at, at + 2 and at + 4. */
function isDate(page: Page, at: number): boolean {
  const { tokens, text } = page;
  for (let i = at + 1; i < at + 5; i++)
    if (tokens.gap[i] !== GLUED || (tokens.kind[i] === DIGITS) !== ((i - at) % 2 === 0)) return false;
  const [first, second, year] = [at, at + 2, at + 4].map((i) => Number(text.slice(tokens.start[i], tokens.end[i])));
  const short = tokens.end[at + 4]! - tokens.start[at + 4]! === 2;
  const inDay = (day = 0, month = 0) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  const inYear = (year ?? 0) >= 1500 && (year ?? 0) < 2200;
  return (inDay(first, second) || inDay(second, first)) && (inYear || (short && tokens.mark[at + 1] === SLASH));
}

/** "since 9/11": a day that is called by its figures; but "9/11 of the jars" is a share. */
export function isNamedDay({ tokens, text, language }: Page, numeral: Numeral): boolean {
  if (numeral.form !== "fraction" || tokens.kind[numeral.from] !== DIGITS) return false;
  const printed = text.slice(tokens.start[numeral.from], tokens.end[numeral.to - 1]);
  return language.namedDays.has(printed) && text.slice(tokens.start[numeral.to], tokens.end[numeral.to]) !== "of";
}

/** "In the spring of two thousand and nineteen, four …", "since nineteen ninety-eight": a year that is written out. */
export function refuseWrittenYear(page: Page, k: number, from: number, to: number): boolean {
  const { tokens, numerals, language } = page;
  const first = numerals[k]!;
  if (first.form !== "words" || first.from <= from) return false;
  const next = numerals[k + 1];
  const pair =
    first.value >= 17 && first.value <= 20 && next?.form === "words" && next.from === first.to && inCentury(next.value);
  if (!pair && !(first.value > 2000 && first.value < 2100)) return false;
  const last = pair ? next : first;
  if (last.to < to && tokens.kind[last.to] !== MARK && !isWord(page, last.to, CLAUSE)) return false;
  if (last.to < to && tokens.gap[last.to]! > SPACED && tokens.kind[last.to] === MARK) return false;
  if (language.calendar.ties.backward(tokens, first.from, Math.max(from, first.from - 3)) === null) return false;
  first.reason = "date";
  if (pair) last.reason = "date";
  return true;
}

/** What a clause goes on with behind a year: "in two thousand and nine the ward closed". */
const CLAUSE = SYNTAX.DETERMINER | SYNTAX.PRONOUN | SYNTAX.AUXILIARY | SYNTAX.CONJUNCTION;

const inCentury = (value: number): boolean => value >= 10 && value < 100;
