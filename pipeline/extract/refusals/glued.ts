import type { Reason } from "../../model/ledger.ts";
import { NUMBER_WORD, NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { readCurrencyBefore } from "../rules/currency.ts";
import { readTail } from "../rules/tail.ts";
import { DASHES, DIGITS, GLUED, LOWER, MARK, SPACED, WORD } from "../tokens.ts";

const HYPHEN = 0x2d;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const SECTION_SIGN = 0xa7;
const DEGREE = 0xb0;
const MINUTES = new Set([..."'′″\""].map((char) => char.charCodeAt(0)));
/** Lines of pictures by the names of their formats. */
const SCAN_LINES = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);
/** Speeds that cars are tried to, in miles or kilometres per hour. */
const SPRINTS = new Set(["60", "62", "100"]);
/** Sizes of pictures that have a name. */
const PICTURE_SIZES = new Set(["2K", "4K", "5K", "6K", "8K"]);
/** "4x100m mixed medley relay": the word stands at most this many tokens behind. */
const RELAY_REACH = 7;
const CODE_MARKS = new Set([..."#№@_\\^"].map((char) => char.charCodeAt(0)));

/** "§ 9": the sign stands apart. */
function isParagraph(page: Page, at: number, from: number): boolean {
  return at > from && page.tokens.mark[at - 1] === SECTION_SIGN && page.tokens.gap[at] === SPACED;
}

/** COVID-19, CO2, A4, ID.3, #12, §5 */
export function gluedBefore(page: Page, numeral: Numeral, from: number): Reason | null {
  const { tokens } = page;
  const at = numeral.from;
  if (isParagraph(page, at, from)) return "law_number";
  if (at === 0 || tokens.gap[at] !== GLUED || at - 1 < from) return null;
  const before = at - 1;
  if (tokens.kind[before] === WORD) {
    if (tokens.id[before] !== 0 && readCurrencyBefore(page, numeral, from) !== null) return null;
    return "name";
  }
  const mark = tokens.mark[before]!;
  if (mark === SECTION_SIGN) return "law_number";
  if (CODE_MARKS.has(mark)) return "identifier";
  const joined =
    mark === HYPHEN ||
    mark === 0x2010 ||
    mark === 0x2011 ||
    mark === SLASH ||
    mark === FULL_STOP ||
    mark === COLON ||
    mark === 0x2013;
  if (!joined || tokens.gap[before] !== GLUED || before - 1 < from) return null;
  const word = before - 1;
  if (tokens.kind[word] !== WORD) return null;
  if (
    DASHES.has(mark) &&
    (hasRole(page, word, ROLE.prefix) ||
      isNumberOrUnit(page, word) ||
      isLink(page, word, from) ||
      isFeet(page, word, numeral) ||
      hasRole(page, word, ROLE.magnitude) ||
      isGroupOf(page, word))
  )
    return null;
  if (mark === COLON) return null;
  // "2.6 GW/5.1 GWh", "140km/87 miles"
  const unit = mark === SLASH && tokens.kind[word - 1] === DIGITS;
  if (unit && page.lexicon.numeric[tokens.id[word]!]! & NUMERIC.MEASURE_WORD) return null;
  if (mark === FULL_STOP && isWord(page, word, SYNTAX.ABBREVIATION)) return null;
  // a currency code or sign ("S/5", "Rs.500") is money
  if (readCurrencyBefore(page, numeral, from) !== null) return null;
  return "name";
}

/** The "in" of "1-in-8", the "to" of "four-to-six-week". */
function isLink(page: Page, at: number, from: number): boolean {
  const { tokens, lexicon } = page;
  if (
    !(
      lexicon.numeric[tokens.id[at]!]! &
      (NUMERIC.IN | NUMERIC.TO | NUMERIC.OF | NUMERIC.AND | NUMERIC.OR | NUMERIC.EVERY | NUMERIC.ARTICLE)
    )
  )
    return false;
  if (at - 2 < from || tokens.mark[at - 1] !== HYPHEN || tokens.gap[at] !== GLUED || tokens.gap[at - 1] !== GLUED)
    return false;
  return (
    tokens.kind[at - 2] === DIGITS ||
    isLink(page, at - 2, from) ||
    (tokens.kind[at - 2] === WORD && (lexicon.numeric[tokens.id[at - 2]!]! & NUMBER_WORD) !== 0)
  );
}

/** The "of" of "a father-of-two". */
function isGroupOf(page: Page, at: number): boolean {
  const { tokens } = page;
  return hasRole(page, at, ROLE.of) && tokens.gap[at] === GLUED && hasRole(page, at - 2, ROLE.groupNoun);
}

/** The "foot" of "6-foot-4": inches follow. */
function isFeet(page: Page, at: number, inches: Numeral): boolean {
  const { tokens, lexicon } = page;
  const unit = page.language.units.forward(tokens, at, at + 1);
  const number = at - 2;
  return (
    (inches.plain || inches.form === "words") &&
    inches.value < 12 &&
    unit?.value[0]?.code === "foot" &&
    tokens.mark[at - 1] === HYPHEN &&
    tokens.gap[at] === GLUED &&
    (tokens.kind[number] === DIGITS ||
      (tokens.kind[number] === WORD && (lexicon.numeric[tokens.id[number]!]! & NUMBER_WORD) !== 0))
  );
}

function isNumberOrUnit(page: Page, at: number): boolean {
  return (page.lexicon.numeric[page.tokens.id[at]!]! & (NUMERIC.MONTH | NUMERIC.SCALE)) !== 0;
}

/** 284a, 5G, 1990s: letters that touch the digits and are no unit. */
export function gluedBehind(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens, text } = page;
  const at = numeral.to;
  if (numeral.form === "digits" && numeral.scaled && isPictureSize(page, numeral, from, to)) return "name";
  if (numeral.form !== "digits" || at >= to || tokens.gap[at] !== GLUED) return null;
  if (tokens.kind[at] === MARK) {
    if (isLetterName(page, numeral, to) || isSprint(page, numeral, to)) return "name";
    if (CODE_MARKS.has(tokens.mark[at]!) && tokens.mark[at] !== 0x5e) return "identifier";
    return isCoordinate(page, at, to) ? "identifier" : null;
  }
  if (tokens.kind[at] !== WORD) return null;
  const word = text.slice(tokens.start[at], tokens.end[at]);
  if (isScanLines(page, numeral, word) || isRelay(page, at, to)) return "name";
  const tail = readTail(page, numeral, at, to);
  if (tail !== null || isInches(page, numeral, from)) return null;
  if (word === "s" && hasPrefix(page, numeral)) return null; // under-18s, over-60s
  if (word === "s" && numeral.value % 10 === 0) return "date";
  if (word === "x" || word === "X") return null;
  return "name";
}

/** The "4in" of "6ft 4in". */
function isInches(page: Page, numeral: Numeral, from: number): boolean {
  const feet = page.language.units.backward(page.tokens, numeral.from, from);
  return hasRole(page, numeral.to, ROLE.in) && (feet?.value.some(({ code }) => code === "foot") ?? false);
}

/** "the 4-H club", "a 3-D film", "a 401(k)": one letter that is no unit. */
function isLetterName(page: Page, numeral: Numeral, to: number): boolean {
  const { tokens } = page;
  const at = numeral.to;
  const letter = at + 1;
  if (letter >= to || tokens.kind[letter] !== WORD || tokens.gap[letter] !== GLUED) return false;
  if (tokens.end[letter]! - tokens.start[letter]! !== 1) return false;
  if (tokens.mark[at] === OPEN_ROUND) return tokens.mark[letter + 1] === CLOSE_ROUND && numeral.value >= 100;
  const goesOn = letter + 1 < to && tokens.gap[letter + 1] === GLUED && tokens.kind[letter + 1] !== MARK;
  return (
    tokens.mark[at] === HYPHEN && tokens.shape[letter] !== LOWER && !goesOn && readTail(page, numeral, at, to) === null
  );
}

/** "a 1080p display", "720p video": the lines of a picture; but "shares rose to 720p" are pence. */
function isScanLines(page: Page, numeral: Numeral, word: string): boolean {
  if ((word !== "p" && word !== "i") || !SCAN_LINES.has(numeral.value) || !numeral.plain) return false;
  const next = numeral.to + 1;
  return numeral.value >= 1000 || page.language.isSingularNoun(page.tokens, next);
}

/** "its 0-60 time", "0–100 in 4 seconds": the trial of a car, where no unit says how fast. */
function isSprint(page: Page, numeral: Numeral, to: number): boolean {
  const { tokens, text } = page;
  const end = numeral.to + 1;
  if (numeral.value !== 0 || !numeral.plain || !DASHES.has(tokens.mark[numeral.to]!) || end >= to) return false;
  if (tokens.kind[end] !== DIGITS || tokens.gap[end] !== GLUED) return false;
  const top = text.slice(tokens.start[end], tokens.end[end]);
  if (!SPRINTS.has(top) || readTail(page, numeral, end + 1, to) !== null || end + 1 >= to) return false;
  return hasRole(page, end + 1, ROLE.sprint) || hasRole(page, end + 1, ROLE.in);
}

/** "4K video", "footage in 8K", "8K at 24 frames": thousands of points across a picture. */
function isPictureSize(page: Page, numeral: Numeral, from: number, to: number): boolean {
  const { tokens, text } = page;
  const letter = numeral.to - 1;
  const printed = text.slice(tokens.start[numeral.from], tokens.end[letter]);
  if (!PICTURE_SIZES.has(printed) || readCurrencyBefore(page, numeral, from) !== null) return false;
  const next = numeral.to;
  return (
    (next < to && (hasRole(page, next, ROLE.picture) || hasRole(page, next, ROLE.at))) ||
    (hasRole(page, numeral.from - 1, ROLE.in) && (next >= to || tokens.kind[next] === MARK))
  );
}

/** "the 4x100m relay": runners and metres of an event. */
function isRelay(page: Page, at: number, to: number): boolean {
  const { tokens } = page;
  if (!hasRole(page, at, ROLE.timesSign) || tokens.kind[at + 1] !== DIGITS) return false;
  for (let i = at + 2; i < Math.min(to, at + RELAY_REACH); i++) if (hasRole(page, i, ROLE.relayWord)) return true;
  return false;
}

/** 45°N, 12°30′E: the minutes go with the degrees. */
function isCoordinate(page: Page, degree: number, to: number): boolean {
  const { tokens } = page;
  if (tokens.mark[degree] !== DEGREE && !MINUTES.has(tokens.mark[degree]!)) return false;
  let at = degree + 1;
  while (at < to && at < degree + 6 && tokens.gap[at] === GLUED && tokens.kind[at] !== WORD) at++;
  return (
    at < to &&
    hasRole(page, at, ROLE.compass) &&
    tokens.shape[at] !== LOWER &&
    tokens.end[at]! - tokens.start[at]! === 1
  );
}

function hasPrefix(page: Page, numeral: Numeral): boolean {
  const { tokens } = page;
  return (
    tokens.gap[numeral.from] === GLUED &&
    DASHES.has(tokens.mark[numeral.from - 1] ?? 0) &&
    hasRole(page, numeral.from - 2, ROLE.prefix)
  );
}
