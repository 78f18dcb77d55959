import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page, Reading } from "../rule.ts";
import { GLUED, MARK, SPACED } from "../tokens.ts";
import { readSingle } from "./single.ts";
import { readTail } from "./tail.ts";

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const FEET = new Set([..."'′’"].map((char) => char.charCodeAt(0)));
const INCHES = new Set([...'"″”'].map((char) => char.charCodeAt(0)));

/**
 * Joins the smaller units printed behind a larger one: all are one quantity, in units of the first.
 *
 *     2 years and 3 months    7 lb 4 oz    3 hours, 2 minutes and 9 seconds    thirteen dollars and forty cents    5 ft 10 in    6'2"
 *     ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^    ^^^^
 *
 * @param at index of the reading's numeral, `end` of the first beyond the sentence
 */
export function joinSmaller(page: Page, reading: Reading, at: number, end: number): void {
  if (reading.unit === null || reading.value === null || reading.per !== null || reading.numeral.scaled) return;
  if (!Number.isInteger(reading.value)) return;
  if (reading.measure !== "duration" && reading.measure !== "quantity" && reading.measure !== "money") return;
  if (joinLarger(page, reading)) return;
  let unit = reading.unit;
  let share = 1; // of the first unit, that one of the last makes
  for (let k = at + 1; k < end; k++) {
    const part = smallerBehind(page, reading, unit, page.numerals[k]!);
    if (part === null) return;
    share /= part.count;
    unit = part.unit;
    reading.rule = "compound";
    reading.value = round(reading.value + page.numerals[k]!.value * share);
    reading.precision = page.numerals[k]!.precision * share;
    reading.to = part.to;
    reading.tail = part.to;
    reading.trace?.push(`joined with ${page.numerals[k]!.value} ${unit}`);
    // "2 hours, 36.5 seconds": a decimal is the last
    if (!Number.isInteger(page.numerals[k]!.value)) return;
  }
}

/** "an hour and 20 minutes", "a mile and 200 metres": one of a larger unit, told by its article. */
function joinLarger(page: Page, reading: Reading): boolean {
  const { language, tokens } = page;
  const and = reading.from - 1;
  const { from } = page.sentences[reading.sentence]!;
  if (and - 2 < from || !hasRole(page, and, ROLE.and) || reading.measure === "money") return false;
  const larger = language.units.backward(tokens, and, from);
  if (larger === null || larger.at <= from || !hasRole(page, larger.at - 1, ROLE.a)) return false;
  for (const entry of larger.value) {
    const count = entry.symbol === null ? language.partOf(entry.name, reading.unit!) : null;
    if (count === null || reading.value! >= count) continue;
    reading.rule = "compound";
    reading.value = round(1 + reading.value! / count);
    reading.precision /= count;
    reading.unit = entry.name;
    reading.unit_code = entry.ucum;
    reading.from = larger.at - 1;
    reading.trace?.push(`joined with a ${entry.name}`);
    return true;
  }
  return false;
}

/** The next part of a quantity in parts; null when what follows is no smaller unit of the last. */
function smallerBehind(
  page: Page,
  reading: Reading,
  unit: string,
  next: Numeral,
): { unit: string; count: number; to: number } | null {
  if (next.reason !== null || (next.form !== "digits" && next.form !== "words") || next.scaled || next.value <= 0)
    return null;
  const link = linkEnd(page, reading.to);
  if (link !== next.from) return null;
  const limit = page.sentences[reading.sentence]!.to;
  const part = readSingle(page, next, link, limit);
  const bare = part.unit === null && reading.measure !== "money";
  const to = bare ? readBareInches(page, reading, next, limit) : part.to;
  const minor = spokenMinor(page, reading, unit, part, next, limit);
  const smaller = part.unit ?? minor ?? (to > 0 ? "inch" : null);
  const count = smaller === null || part.per !== null || to < 0 ? null : page.language.partOf(unit, smaller);
  return smaller === null || count === null || next.value >= count ? null : { unit: smaller, count, to };
}

/** "thirteen dollars forty-five": two words of number that close the clause are hundredths. */
function spokenMinor(
  page: Page,
  reading: Reading,
  unit: string,
  part: Reading,
  next: Numeral,
  limit: number,
): string | null {
  const spoken = reading.numeral.form === "words" && next.form === "words" && next.value >= 10 && next.value < 100;
  if (reading.measure !== "money" || part.unit !== null || !spoken || page.tokens.gap[reading.to]! > SPACED)
    return null;
  if (next.from !== reading.to || (next.to < limit && page.tokens.kind[next.to] !== MARK)) return null;
  return ["cent", "penny"].find((name) => page.language.partOf(unit, name) !== null) ?? null;
}

/** Where the next part begins: behind a space, "and", a comma, ", and" or a hyphen; -1 where none can. */
function linkEnd(page: Page, at: number): number {
  if (isHyphen(page, at) || hasRole(page, at, ROLE.and)) return at + 1;
  if (isComma(page, at)) return hasRole(page, at + 1, ROLE.and) ? at + 2 : at + 1;
  return page.tokens.gap[at]! <= SPACED ? at : -1;
}

/** "2 hours, 10 minutes" goes on; "5 years, 3 months after" lists no more than that. */
function isComma(page: Page, at: number): boolean {
  return page.tokens.kind[at] === MARK && page.tokens.mark[at] === COMMA;
}

function isHyphen(page: Page, at: number): boolean {
  return page.tokens.mark[at] === HYPHEN && page.tokens.gap[at] === GLUED && page.tokens.gap[at + 1] === GLUED;
}

/** The "in" of "5 ft 10 in", the second mark of 6'2": what no unit is elsewhere. @returns the token behind, or -1 */
function readBareInches(page: Page, reading: Reading, next: Numeral, limit: number): number {
  const { tokens } = page;
  // "the 6-foot-4 forward"
  if (reading.unit === "foot" && isHyphen(page, reading.to) && reading.to + 1 === next.from)
    return readTail(page, next, next.to, limit) === null ? next.to : -1;
  if (reading.unit !== "foot" || reading.to !== next.from || readTail(page, next, next.to, limit) !== null) return -1;
  const feet = FEET.has(tokens.mark[reading.to - 1]!) && tokens.gap[next.from] === GLUED;
  if (feet) return tokens.gap[next.to] === GLUED && INCHES.has(tokens.mark[next.to]!) ? next.to + 1 : next.to;
  if (hasRole(page, next.to, ROLE.in)) return next.to + 1;
  // "he is 6ft 2."
  return next.plain && (next.to >= limit || tokens.kind[next.to] === MARK) ? next.to : -1;
}

/** Thirds of a year do not end: four decimals tell months and minutes apart. */
function round(value: number): number {
  return Number(value.toFixed(4));
}
