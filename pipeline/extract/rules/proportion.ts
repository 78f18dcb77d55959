import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page, Rule } from "../rule.ts";
import { DASHES, GLUED, MARK, SPACED, WORD } from "../tokens.ts";
import { percentOf, readingOf } from "./reading.ts";

const HYPHEN = 0x2d;
const PERCENT = 0x25;
/** Wholes that may be years. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
/** Wholes that shares are told of in digits, above twenty. */
const ROUND_WHOLES = new Set([25, 50, 100, 200, 250, 500, 1000, 10_000, 100_000, 1_000_000]);

/**
 * Reads "N in M" and its like as a percentage.
 *
 *     one in eight   4 out of 5   one tenant in three   3 to 5 in every hundred   1 over 20
 *     ^^^^^^^^^^^^   ^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^
 *
 * @returns null when the second number is not larger, is a year, or has a unit of its own
 */
export const proportion: Rule = {
  name: "proportion",
  read(page, at, end) {
    const first = page.numerals[at]!;
    if (!isPart(first)) return null;
    let second = at + 1;
    let upper: Numeral | null = null;
    if (
      second + 1 < end &&
      isPart(page.numerals[second]!) &&
      first.value < page.numerals[second]!.value &&
      isRangeLink(page, first.to, page.numerals[second]!.from)
    ) {
      upper = page.numerals[second]!;
      second++;
    }
    const whole = second < end ? page.numerals[second]! : null;
    if (
      whole === null ||
      whole.reason !== null ||
      whole.decimal ||
      whole.form === "fraction" ||
      whole.form === "multiple"
    )
      return null;
    const part = upper ?? first;
    if (!(part.value < whole.value)) return null;
    // "with a score of 48 out of 100": a mark, and the highest
    const of = hasRole(page, first.from - 1, ROLE.of) ? first.from - 2 : first.from - 1;
    if (hasRole(page, of, ROLE.score)) return null;
    const link = readLink(page, part, whole);
    // "negative one over twenty" is a fraction, "−1 in 20" is none
    if (link === null || (part.value < 0 && link !== "over") || !isWhole(page, whole, link, part)) return null;
    const reading = readingOf(page, "proportion", first, first.from, whole.to);
    reading.measure = "percentage";
    reading.unit = "percent";
    reading.unit_code = "%";
    reading.precision = 0.5;
    if (upper) {
      reading.value = null;
      reading.lower = percentOf(first.value / whole.value);
      reading.upper = percentOf(upper.value / whole.value);
      reading.interval = "range";
    } else {
      reading.value = percentOf(first.value / whole.value);
    }
    return reading;
  },
};

function isPart(numeral: Numeral): boolean {
  return (
    numeral.reason === null &&
    numeral.form !== "fraction" &&
    numeral.form !== "multiple" &&
    numeral.form !== "ordinal" &&
    !numeral.decimal &&
    Number.isInteger(numeral.value)
  );
}

function isRangeLink(page: Page, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    (hasRole(page, from, ROLE.to) ||
      hasRole(page, from, ROLE.or) ||
      (DASHES.has(page.tokens.mark[from]!) && page.tokens.gap[from] === GLUED))
  );
}

type Link = "in" | "out of" | "over";

/** What binds the two numbers, with at most two words of a noun in between ("one tenant in three"). */
function readLink(page: Page, part: Numeral, whole: Numeral): Link | null {
  const { tokens } = page;
  let at = part.to;
  let nouns = 0;
  // only "one" takes a noun of its own: "one tenant in three", "one young woman in ten"; but "three euros in every four"
  const every = hasRole(page, whole.from - 1, ROLE.every) && whole.value <= 100 && !nounBehind(page, whole);
  const told = part.value !== 1 && !every && isToldOf(page, part, whole);
  while (
    (part.value === 1 || every || told || (nouns === 0 && hasRole(page, at, ROLE.times))) &&
    at < whole.from &&
    nouns < 3 &&
    tokens.kind[at] === WORD &&
    tokens.gap[at] === SPACED &&
    !isWord(page, at, SYNTAX.PREPOSITION | SYNTAX.DETERMINER | SYNTAX.CONJUNCTION | SYNTAX.AUXILIARY)
  ) {
    at++;
    nouns++;
  }
  const hyphen = (i: number) => tokens.mark[i] === HYPHEN && tokens.gap[i] === GLUED;
  if (hyphen(at)) at++;
  let link: Link | null = null;
  if (hasRole(page, at, ROLE.in)) {
    link = "in";
    at++;
  } else if (hasRole(page, at, ROLE.out) && hasRole(page, at + 1, ROLE.of)) {
    link = "out of";
    at += 2;
  } else if (hasRole(page, at, ROLE.of) && hasRole(page, at + 1, ROLE.every)) {
    link = "out of";
    at++;
  } else if (hasRole(page, at, ROLE.over) && nouns === 0) {
    link = "over";
    at++;
  }
  if (link === null) return null;
  if (nouns > 0 && link !== "in" && !told && !hasRole(page, part.to, ROLE.times)) return null;
  if (hyphen(at)) at++;
  if (hasRole(page, at, ROLE.every) || (hasRole(page, at, ROLE.a) && whole.from > at)) at++;
  if (at !== whole.from) return null;
  if (
    link === "over" &&
    !(
      part.form === "words" ||
      whole.form === "words" ||
      page.sentences[part.sentence]!.to - page.sentences[part.sentence]!.from < 8
    )
  )
    return null;
  return link;
}

/** Wholes of "eight owners in ten", "three pupils out of five". */
const SMALL_WHOLES = new Set([3, 4, 5, 6, 8, 9, 10, 20, 100]);

/**
 * "eight owners in ten", "three pupils out of five": a plural right between the two numbers, both printed alike, and nothing that
 * the second could count.
 */
function isToldOf(page: Page, part: Numeral, whole: Numeral): boolean {
  const { tokens, language } = page;
  const gap = whole.from - part.to;
  if (gap < 2 || gap > 4 || part.form !== whole.form || !SMALL_WHOLES.has(whole.value)) return false;
  if (!language.isPlural(tokens, part.to) && !language.isPlural(tokens, part.to + 1)) return false;
  const { to } = page.sentences[whole.sentence]!;
  const behind = whole.to;
  if (behind >= to || tokens.kind[behind] === MARK)
    return tokens.mark[behind] !== HYPHEN && tokens.mark[behind] !== PERCENT;
  return isWord(page, behind, SYNTAX.AUXILIARY | SYNTAX.MODAL | SYNTAX.VERB | SYNTAX.PAST_VERB | SYNTAX.CONJUNCTION);
}

/** "two nurses in every ten wards": of something else. */
function nounBehind({ tokens, language }: Page, { to }: Numeral): boolean {
  return tokens.kind[to] === WORD && tokens.gap[to] === SPACED && language.isPlural(tokens, to);
}

/** The second number must be a bare whole: no unit, no money, no noun that would make it a place or a time ("two in 12 months"). */
function isWhole(page: Page, whole: Numeral, link: Link, part: Numeral): boolean {
  const { tokens } = page;
  const to = page.sentences[whole.sentence]!.to;
  if (whole.to < to && tokens.gap[whole.to]! <= SPACED) {
    const unit = page.language.units.forward(tokens, whole.to, to);
    if (unit?.value.some((entry) => entry.symbol === null || tokens.gap[whole.to] === GLUED)) return false;
  }
  // "walked two in seven innings"
  if (part.value !== 1 && link === "in" && hasRole(page, whole.to, ROLE.sportSpan)) return false;
  if (whole.scaled && whole.form !== "words" && link === "in") return whole.value >= 1000;
  // "one of every 6,500 injections"
  if (link === "out of" && part.value === 1 && hasRole(page, whole.from - 1, ROLE.every)) return true;
  // "nine out of 62 clinics" counts clinics
  if (link === "out of" && whole.form === "digits" && !ROUND_WHOLES.has(whole.value)) return whole.value <= 20;
  if (link === "out of")
    return (
      whole.form === "words" ||
      whole.value <= 20 ||
      [100, 1000, 10_000, 100_000].includes(whole.value) ||
      part.form === "words"
    );
  if (link === "over") return true;
  if (whole.form === "words" || whole.value <= 200 || whole.value % 50 === 0) return true;
  // "one in 210", but "one in 2019" is a year
  return part.value === 1 && part.form === "words" && (whole.value < FIRST_YEAR || whole.value > LAST_YEAR);
}
