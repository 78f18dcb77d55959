import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page, Reading } from "../rule.ts";
import { GLUED, MARK, SPACED } from "../tokens.ts";
import { readSingle } from "./single.ts";
import { readTail } from "./tail.ts";

const COMMA = 0x2c;
const FEET = new Set([..."'′’"].map((char) => char.charCodeAt(0)));
const INCHES = new Set([...'"″”'].map((char) => char.charCodeAt(0)));

/**
 * Joins a smaller unit printed behind a larger one: the two are one quantity, in units of the larger.
 *
 *     2 years and 3 months    7 lb 4 oz    1 h 45 min    thirteen dollars and forty cents    5 ft 10 in    6'2"
 *     ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^    ^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^    ^^^^
 *
 * @param next the numeral behind the reading
 */
export function joinSmaller(page: Page, reading: Reading, next: Numeral | null): void {
  if (next === null || next.reason !== null || next.sentence !== reading.sentence || reading.unit === null) return;
  if (reading.value === null || !Number.isInteger(reading.value) || reading.per !== null || reading.numeral.scaled)
    return;
  if (reading.measure !== "duration" && reading.measure !== "quantity" && reading.measure !== "money") return;
  if (next.from - reading.to > 1 || (next.form !== "digits" && next.form !== "words")) return;
  const link = reading.to;
  const joined =
    link === next.from ? page.tokens.gap[link]! <= SPACED : hasRole(page, link, ROLE.and) || isComma(page, link);
  if (!joined || next.scaled || next.value < 0) return;
  const limit = page.sentences[reading.sentence]!.to;
  const part = readSingle(page, next, link === next.from ? next.from : link + 1, limit);
  const last = part.unit === null ? readBareInches(page, reading, next, limit) : part.to;
  const smaller = part.unit ?? (last > 0 ? "inch" : null);
  if (smaller === null || part.per !== null || last < 0) return;
  const count = page.language.partOf(reading.unit, smaller);
  if (count === null || !(next.value < count) || next.value === 0) return;
  reading.value = round(reading.value + next.value / count);
  reading.precision = next.precision / count;
  reading.to = last;
  reading.tail = last;
  reading.trace?.push(`joined with ${next.value} ${smaller}`);
}

/** "2 hours, 10 minutes" goes on; "5 years, 3 months after" lists no more than that. */
function isComma(page: Page, at: number): boolean {
  return page.tokens.kind[at] === MARK && page.tokens.mark[at] === COMMA;
}

/** The "in" of "5 ft 10 in", the second mark of 6'2": what no unit is elsewhere. @returns the token behind, or -1 */
function readBareInches(page: Page, reading: Reading, next: Numeral, limit: number): number {
  const { tokens } = page;
  if (reading.unit !== "foot" || reading.to !== next.from || readTail(page, next, next.to, limit) !== null) return -1;
  const feet = FEET.has(tokens.mark[reading.to - 1]!) && tokens.gap[next.from] === GLUED;
  if (feet) return tokens.gap[next.to] === GLUED && INCHES.has(tokens.mark[next.to]!) ? next.to + 1 : next.to;
  return hasRole(page, next.to, ROLE.in) ? next.to + 1 : -1;
}

/** Thirds of a year do not end: four decimals tell months and minutes apart. */
function round(value: number): number {
  return Number(value.toFixed(4));
}
