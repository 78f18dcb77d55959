import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page, Rule } from "../rule.ts";
import { DIGITS, GLUED } from "../tokens.ts";
import { readingOf } from "./reading.ts";

const COLON = 0x3a;
const SIXTY = 60;

/**
 * Reads the time that a race took: minutes with split seconds, or hours, minutes and seconds behind a word that tells of it.
 *
 *     in 8:57.41    a best of 3:43.13    won in 2:03:11    a time of 2:03:11        but    at 9:01 p.m., from 10:32:05
 *        ^^^^^^^              ^^^^^^^           ^^^^^^^              ^^^^^^^
 */
export const raceTime: Rule = {
  name: "race-time",
  read(page, at) {
    const parts = raceParts(page, at);
    if (parts === null) return null;
    const [first, second, third] = parts;
    const reading = readingOf(page, "race-time", first, first.from, (third ?? second).to);
    const share = third === undefined ? 1 : SIXTY;
    reading.measure = "duration";
    reading.unit = third === undefined ? "minute" : "hour";
    reading.unit_code = third === undefined ? "min" : "h";
    const seconds = third === undefined ? second.value : second.value * SIXTY + third.value;
    reading.value = Number((first.value + seconds / SIXTY / share).toFixed(4));
    reading.precision = (third ?? second).precision / SIXTY / share;
    return reading;
  },
};

/** The numerals of the time that begins with numeral `at`; null for an hour of the day. */
export function raceParts(page: Page, at: number): readonly [Numeral, Numeral, Numeral?] | null {
  const { numerals } = page;
  const first = numerals[at]!;
  const second = numerals[at + 1];
  if (!first.plain || second === undefined || !follows(page, first, second)) return null;
  if (second.decimal) return twoDigits(page, second) ? [first, second] : null;
  const third = numerals[at + 2];
  if (third === undefined || third.scaled || !follows(page, second, third) || !twoDigits(page, third)) return null;
  const before = first.from - 1;
  const told = hasRole(page, before, ROLE.in) || hasRole(page, before, ROLE.of) || hasRole(page, before, ROLE.clocks);
  return told && first.value < SHORTEST_DAY ? [first, second, third] : null;
}

/** A race may last some hours. */
const SHORTEST_DAY = 24;

function follows(page: Page, last: Numeral, next: Numeral): boolean {
  const { tokens } = page;
  if (next.form !== "digits" || next.from !== last.to + 1 || tokens.mark[last.to] !== COLON) return false;
  if (tokens.gap[last.to] !== GLUED || tokens.gap[next.from] !== GLUED) return false;
  return next.value < SIXTY && twoDigits(page, next) && next.sentence === last.sentence;
}

function twoDigits({ tokens }: Page, { from }: Numeral): boolean {
  return tokens.kind[from] === DIGITS && tokens.end[from]! - tokens.start[from]! === 2;
}
