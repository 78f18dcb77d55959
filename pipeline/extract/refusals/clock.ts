import type { Reason } from "../../model/ledger.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { raceParts } from "../rules/race-time.ts";
import { DASHES, DIGITS, GLUED, MARK, SPACED, UPPER, WORD } from "../tokens.ts";

const FULL_STOP = 0x2e;
const COLON = 0x3a;
const COMMA = 0x2c;
/** What may end a clause behind the time. */
const CLOSING = new Set([..."., ;)"].map((char) => char.charCodeAt(0)));

/** 10:00, 9:01 p.m., 8 am, 14h30 */
export function clock(page: Page, k: number, from: number, to: number): Reason | null {
  const { tokens, numerals } = page;
  const numeral = numerals[k]!;
  if (isInRace(page, k)) return null;
  if (isPointTime(page, k, from, to) || isSpokenTime(page, k)) return "clock_time";
  if (numeral.form !== "digits" || numeral.decimal || numeral.scaled || numeral.value < 0) {
    return numeral.form === "words" && isHalfDay(page, numeral.to, to) ? "clock_time" : null;
  }
  const at = numeral.to;
  if (at >= to) return null;
  const colon =
    tokens.mark[at] === COLON &&
    tokens.gap[at] === GLUED &&
    tokens.kind[at + 1] === DIGITS &&
    tokens.gap[at + 1] === GLUED &&
    at + 1 < to;
  if (colon && numeral.value <= 24 && tokens.end[at + 1]! - tokens.start[at + 1]! === 2) {
    for (let next = k + 1; next < numerals.length && numerals[next]!.from <= at + 3; next++) {
      const linked =
        numerals[next]!.from === at + 1 ||
        (tokens.mark[numerals[next]!.from - 1] === COLON && tokens.gap[numerals[next]!.from] === GLUED);
      if (linked && numerals[next]!.reason === null) numerals[next]!.reason = "clock_time";
    }
    return "clock_time";
  }
  if (numeral.value <= 24 && isHalfDay(page, at, to)) return "clock_time";
  if (isFourDigits(page, numeral.from, at, from, to) || isOpeningHours(page, k, from, to)) return "clock_time";
  return null;
}

/** "8:57.41": a part of the time that a race took. */
function isInRace(page: Page, k: number): boolean {
  if (page.tokens.mark[page.numerals[k]!.to] === COLON && raceParts(page, k) !== null) return true;
  const last = k > 0 ? page.numerals[k - 1]! : null;
  const joined =
    last !== null &&
    last.reason === null &&
    page.tokens.mark[last.to] === COLON &&
    last.to + 1 === page.numerals[k]!.from;
  return joined && (raceParts(page, k - 1) !== null || (k > 1 && raceParts(page, k - 2)?.[2] === page.numerals[k]));
}

/** "half past nine", "ten to six", "a quarter past 3": minutes in words, and the hour. */
function isSpokenTime(page: Page, k: number): boolean {
  const { numerals } = page;
  const numeral = numerals[k]!;
  const isLink = (at: number) => hasRole(page, at, ROLE.past);
  const isHour = (other: Numeral | undefined, at: number) =>
    other?.from === at && other.value >= 1 && other.value <= 12 && !other.scaled && !other.decimal;
  if (isLink(numeral.to) && numeral.form !== "digits") return isHour(numerals[k + 1], numeral.to + 1);
  const last = numerals[k - 1];
  return last?.reason === "clock_time" && last.to === numeral.from - 1 && isLink(last.to);
}

/** "at 9.40pm", "6.30 a.m.", "09.00–17.00": hours and minutes with a point between. */
function isPointTime(page: Page, k: number, from: number, to: number): boolean {
  const numeral = page.numerals[k]!;
  if (!isHourAndMinutes(page, numeral)) return false;
  if (isHalfDay(page, numeral.to, to)) return true;
  const { tokens } = page;
  const next = page.numerals[k + 1];
  const isLink = (at: number, first: Numeral) =>
    tokens.kind[at] === MARK
      ? DASHES.has(tokens.mark[at]!)
      : hasRole(page, at, ROLE.to) || (hasRole(page, at, ROLE.and) && hasRole(page, first.from - 1, ROLE.between));
  const toNext =
    next !== undefined && next.from === numeral.to + 1 && isLink(numeral.to, numeral) && isHourAndMinutes(page, next);
  const last = page.numerals[k - 1];
  const fromLast = last?.reason === "clock_time" && numeral.from === last.to + 1 && isLink(last.to, last);
  // "1.30–2.45 metres" measures; a nought in front does not
  const clear = ({ from: at }: Numeral) =>
    page.text.charCodeAt(tokens.start[at]!) === 0x30 && tokens.end[at]! - tokens.start[at]! === 2;
  if (fromLast) return true;
  return (
    toNext &&
    numeral.from >= from &&
    (clear(numeral) ||
      isHalfDay(page, next.to, to) ||
      isWeekday(page, numeral.from - 1) ||
      isBehindDate(page, k) ||
      areQuarters(page, numeral, next))
  );
}

/** "16 November 2021, 14.00-16.30": hours behind the day, with nothing but a comma between. */
function isBehindDate({ tokens, numerals }: Page, k: number): boolean {
  const last = numerals[k - 1];
  return last?.reason === "date" && last.to === numerals[k]!.from - 1 && tokens.mark[last.to] === COMMA;
}

/** "between 7.30 and 8.30", "from 9.15 to 17.00": quarters of an hour, with nothing behind that they could measure. */
function areQuarters(page: Page, first: Numeral, second: Numeral): boolean {
  const { tokens } = page;
  const bound = hasRole(page, first.from - 1, ROLE.between) || hasRole(page, first.from - 1, ROLE.from);
  const quarter = ({ value }: Numeral) => (Math.round(value * 100) % 100) % 15 === 0;
  const closed = tokens.kind[second.to] !== WORD || isWord(page, second.to, SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION);
  const bare = closed && (tokens.kind[second.to] !== MARK || CLOSING.has(tokens.mark[second.to]!));
  return bound && bare && quarter(first) && quarter(second) && first.value < second.value;
}

function isHourAndMinutes(page: Page, numeral: Numeral): boolean {
  const { tokens, text } = page;
  if (numeral.form !== "digits" || numeral.scaled || numeral.to - numeral.from !== 3) return false;
  const minutes = text.slice(tokens.start[numeral.to - 1], tokens.end[numeral.to - 1]);
  return (
    tokens.mark[numeral.from + 1] === FULL_STOP &&
    minutes.length === 2 &&
    Number(minutes) < 60 &&
    numeral.value >= 0 &&
    numeral.value < 25
  );
}

/** "Sat 10–13": whole hours behind a day of the week. */
function isOpeningHours(page: Page, k: number, from: number, to: number): boolean {
  const { tokens } = page;
  const numeral = page.numerals[k]!;
  const last = page.numerals[k - 1];
  if (
    last?.reason === "clock_time" &&
    numeral.from === last.to + 1 &&
    DASHES.has(tokens.mark[last.to] ?? 0) &&
    numeral.value <= 24
  )
    return true;
  const next = page.numerals[k + 1];
  if (next === undefined || numeral.from - 1 < from || next.to > to || !isWeekday(page, numeral.from - 1)) return false;
  return (
    next.from === numeral.to + 1 &&
    DASHES.has(tokens.mark[numeral.to] ?? 0) &&
    numeral.value < next.value &&
    next.value <= 24 &&
    next.plain
  );
}

function isWeekday(page: Page, at: number): boolean {
  return page.tokens.kind[at] === WORD && (page.lexicon.numeric[page.tokens.id[at]!]! & NUMERIC.WEEKDAY) !== 0;
}

/** "at 1430 hours", "0830 hrs": four digits that are an hour and its minutes. */
function isFourDigits(page: Page, at: number, behind: number, from: number, to: number): boolean {
  const { tokens, text } = page;
  if (behind - at !== 1 || tokens.end[at]! - tokens.start[at]! !== 4 || behind >= to) return false;
  if (!hasRole(page, behind, ROLE.hoursWord)) return false;
  const [hours, minutes] = [
    text.slice(tokens.start[at], tokens.start[at]! + 2),
    text.slice(tokens.start[at]! + 2, tokens.end[at]),
  ];
  if (Number(hours) > 24 || Number(minutes) > 59) return false;
  return hours.startsWith("0") || (at > from && hasRole(page, at - 1, ROLE.at) && Number(minutes) % 5 === 0);
}

/** am, p.m., o'clock */
function isHalfDay(page: Page, at: number, to: number): boolean {
  const { tokens, text } = page;
  if (at >= to || tokens.kind[at] !== WORD || tokens.gap[at]! > SPACED) return false;
  if (hasRole(page, at, ROLE.clockWord))
    return (
      tokens.gap[at] === GLUED ||
      tokens.end[at]! - tokens.start[at]! > 2 ||
      !isWord(page, at, SYNTAX.AUXILIARY) ||
      tokens.kind[at - 1] === DIGITS ||
      tokens.shape[at] === UPPER
    );
  if (
    tokens.end[at]! - tokens.start[at]! !== 1 ||
    tokens.mark[at + 1] !== FULL_STOP ||
    tokens.gap[at + 1] !== GLUED ||
    at + 2 >= tokens.size
  )
    return false;
  const letter = text.charCodeAt(tokens.start[at]!) | 32;
  return (
    (letter === 97 || letter === 112) &&
    tokens.gap[at + 2] === GLUED &&
    tokens.end[at + 2]! - tokens.start[at + 2]! === 1 &&
    (text.charCodeAt(tokens.start[at + 2]!) | 32) === 109
  );
}
