import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { WORD } from "../tokens.ts";
import { hedgeStart } from "./relation.ts";

const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
const COLON = 0x3a;
const COMMA = 0x2c;
const EQUALS = 0x3d;
/** A bracket of labelled numbers is no longer than this. */
const LONGEST_BRACKET = 16;
/** "The youngest is 19, the oldest 63": labels of one row stand this near. */
const ROW_REACH = 4;

/**
 * The figure that a bare number tells more of, by its label.
 *
 *     lasted 40 minutes on average (shortest 15, longest 95)      were 27 to 46 years old (median 35)
 *            ^^^^^^^^^^                      ^^          ^^             ^^^^^^^^^^^^^^^^            ^^
 *     The youngest is 19, the oldest 63
 *                     ^^             ^^
 *
 * @returns null where the number has no such label, or nothing that is measured stands before
 */
export function toldMoreOf(page: Page, k: number): Reading | null {
  const { readings, tokens } = page;
  const reading = readings[k]!;
  const spread = spreadOf(page, k);
  if (spread !== null) return spread;
  const { from } = page.sentences[reading.sentence]!;
  // "minimum 15" is a label here, and a hedge elsewhere
  let label = hasRole(page, reading.from - 1, ROLE.extreme) ? reading.from - 1 : hedgeStart(page, reading) - 1;
  if (tokens.mark[label] === COLON) label--;
  if (label <= from || tokens.kind[label] !== WORD || !hasRole(page, label, ROLE.extreme)) return null;
  const open = bracketAround(page, label, from);
  const last = lastBefore(page, k, open ?? reading.from);
  if (last === null) return null;
  if (open !== null) return last;
  // a row of labels without a bracket: the number before has one, too
  const comma = tokens.mark[label - 1] === COMMA ? label - 1 : label - 2;
  return tokens.mark[comma] === COMMA && comma - last.to < ROW_REACH && isLabelled(page, last, from) ? last : null;
}

/** "67.4 years (SD 8.1)", "3.4 days, SD = 1.2", "7.9 (4.2)": the mean that a spread is told with. */
export function spreadOf(page: Page, k: number): Reading | null {
  const { readings, tokens } = page;
  const reading = readings[k]!;
  const last = readings[k - 1];
  const before = reading.from - 1;
  if (last === undefined || last.sentence !== reading.sentence) return null;
  // "(4.2)" right behind a mean with decimals
  if (tokens.mark[before] === OPENING_BRACKET && before === last.tail && tokens.mark[reading.to] === CLOSING_BRACKET)
    return isToldBeside(reading, last) ? last : null;
  const joint = tokens.mark[before] === EQUALS || tokens.mark[before] === COLON || hasRole(page, before, ROLE.of);
  const label = joint ? before - 1 : before;
  if (!hasRole(page, label, ROLE.deviation) || label < last.to) return null;
  const end = Math.max(last.tail, last.noun?.to ?? 0, last.evidence.per?.to ?? 0);
  return label - end <= ROW_REACH ? last : null;
}

/** A measure of another time in a bracket is at most so many times the one before, and no small number of a note. */
const LIKE_SIZE = 3;
const SMALLEST = 10;

/** "7.9 (4.2)", a mean and its spread; "188 days (214)", now and before; but "12% (41)" has a count in its bracket. */
function isToldBeside(reading: Reading, last: Reading): boolean {
  if (reading.numeral.decimal && last.numeral.decimal && last.measure !== "percentage") return true;
  if (last.measure !== "duration" && last.measure !== "quantity") return false;
  const times = (reading.value ?? 0) / (last.value || 1);
  return (reading.value ?? 0) >= SMALLEST && times < LIKE_SIZE && times > 1 / LIKE_SIZE;
}

/** Where the bracket opens that token `at` stands in, or null. */
function bracketAround(page: Page, at: number, from: number): number | null {
  for (let i = at; i >= Math.max(from, at - LONGEST_BRACKET); i--) {
    if (page.tokens.mark[i] === CLOSING_BRACKET) return null;
    if (page.tokens.mark[i] === OPENING_BRACKET) return i;
  }
  return null;
}

function lastBefore({ readings }: Page, k: number, limit: number): Reading | null {
  for (let back = k - 1; back >= 0; back--) {
    const other = readings[back]!;
    if (other.sentence !== readings[k]!.sentence) return null;
    if (other.to <= limit) return other;
  }
  return null;
}

/** "The youngest is 19", "shortest 15" */
function isLabelled(page: Page, reading: Reading, from: number): boolean {
  for (let at = reading.from - 1; at >= Math.max(from, reading.from - 3); at--)
    if (hasRole(page, at, ROLE.extreme)) return true;
  return false;
}
