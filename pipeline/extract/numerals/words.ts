import { NUMERIC } from "../lexicon.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, MARK, SPACED, WORD } from "../tokens.ts";
import { numeralOf, scaleBy } from "./numeral.ts";

const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const CARDINAL = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS | NUMERIC.HUNDRED | NUMERIC.SCALE | NUMERIC.DOZEN;
const BARE = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS;

/** A cursor over number words; a hyphen between two words is passed over. */
function step(page: Page, at: number, limit: number): number {
  const { tokens } = page;
  if (
    at < limit &&
    tokens.kind[at] === MARK &&
    HYPHENS.has(tokens.mark[at]!) &&
    at + 1 < limit &&
    tokens.kind[at + 1] === WORD
  ) {
    const glued = tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED;
    const spaced = tokens.gap[at] === SPACED && tokens.gap[at + 1] === SPACED;
    if (glued || spaced) return at + 1;
  }
  return at;
}

function classOf(page: Page, at: number, limit: number): number {
  const { tokens, lexicon } = page;
  return at < limit && tokens.kind[at] === WORD && tokens.gap[at]! <= SPACED ? lexicon.numeric[tokens.id[at]!]! : 0;
}

function worth(page: Page, at: number): number {
  return page.lexicon.value[page.tokens.id[at]!]!;
}

interface Cardinal {
  to: number;
  value: number;
  precision: number;
  scaled: boolean;
  /** Smallest scale so far: what may still follow must be below it. */
  floor: number;
}

/**
 * Reads a whole number in words: "two hundred and fifty-four thousand", "twenty-one trillion and three hundred".
 *
 * @returns null when no cardinal stands at `at`
 */
function readCardinal(page: Page, at: number, limit: number): Cardinal | null {
  let total = 0;
  let current = Number.NaN; // below a thousand, being built
  let unitOfCurrent = 0; // the smallest place filled: 1, 10 or 100
  let lastScale = Number.POSITIVE_INFINITY;
  let scaled = false;
  let grain = 1;
  let to = at;
  for (let i = at; i < limit; ) {
    let next = i === at ? i : step(page, i, limit);
    let classes = i === at ? firstClass(page, i) : classOf(page, next, limit);
    let joined = false;
    if (i > at && classes & NUMERIC.AND && next === i && (unitOfCurrent >= 100 || (scaled && Number.isNaN(current)))) {
      next = i + 1;
      classes = classOf(page, next, limit);
      joined = true;
      if (!(classes & BARE) && !(classes & NUMERIC.HUNDRED && false)) break;
      if (!joinsBelow(page, next, limit, Number.isNaN(current) ? lastScale : 100)) break;
    }
    if (classes & NUMERIC.VAGUE && i === at) return null;
    if (classes & BARE) {
      const value = worth(page, next);
      const place = classes & NUMERIC.TENS ? 10 : 1;
      if (Number.isNaN(current)) current = value;
      else if (unitOfCurrent === 100 && (value > 0 || joined)) current += value;
      else if (unitOfCurrent === 10 && place === 1 && classes & NUMERIC.UNIT && value > 0 && !joined) current += value;
      else break;
      unitOfCurrent = place === 10 ? 10 : 1;
      if (value === 0) unitOfCurrent = 1;
    } else if (classes & NUMERIC.HUNDRED) {
      if (classes & NUMERIC.VAGUE && Number.isNaN(current)) break;
      if (Number.isNaN(current)) current = 100;
      else if (current < 100 && current > 0) current *= 100;
      else break;
      unitOfCurrent = 100;
    } else if (classes & NUMERIC.DOZEN) {
      current = (Number.isNaN(current) ? 1 : current) * 12;
      to = next + 1;
      break;
    } else if (classes & NUMERIC.SCALE) {
      const scale = worth(page, next);
      if (Number.isNaN(current)) {
        if (i > at && total > 0 && lastScale < scale) {
          total *= scale; // "three lakh crore"
          lastScale = scale;
        } else if (i === at) {
          total = scale;
          lastScale = scale;
        } else break;
      } else {
        if (scale >= lastScale) break;
        total += current * scale;
        lastScale = scale;
      }
      grain = scale;
      current = Number.NaN;
      unitOfCurrent = 0;
      scaled = true;
    } else break;
    to = next + 1;
    i = to;
  }
  if (to === at) return null;
  if (!Number.isNaN(current)) grain = 1;
  const value = total + (Number.isNaN(current) ? 0 : current);
  return {
    to,
    value,
    precision: 0.5 * grain,
    scaled: scaled || unitOfCurrent === 100,
    floor: Number.isNaN(current) ? lastScale : unitOfCurrent,
  };
}

function firstClass(page: Page, at: number): number {
  return page.lexicon.numeric[page.tokens.id[at]!]!;
}

/** "two hundred and two thousand" is one number, "between one hundred and two hundred" two: what follows "and" must be smaller. */
function joinsBelow(page: Page, at: number, limit: number, floor: number): boolean {
  let i = at;
  let seen = 0;
  while (i < limit && seen < 6) {
    const next = step(page, i, limit);
    const classes = classOf(page, next, limit);
    // "two million and three fifths": a fraction follows, not a smaller number
    if (seen > 0 && classes & NUMERIC.PART) return false;
    if (!(classes & CARDINAL)) break;
    if (classes & NUMERIC.HUNDRED && floor <= 100) return false;
    // the scale ends this group: what follows it is no business of "and"
    if (classes & NUMERIC.SCALE) return floor <= 100 || worth(page, next) < floor;
    i = next + 1;
    seen++;
  }
  return true;
}

/** Goes on behind a scale word that followed digits: "4 thousand 3 hundred and 21". */
export function readCardinalTail(page: Page, numeral: Numeral, limit: number): void {
  if (numeral.decimal) return;
  // "one million and a half": half of the scale word just read
  if (addSmaller(page, numeral, limit)) addPartBehind(page, numeral, limit, worth(page, numeral.to - 1));
}

/** @returns whether a part ("and a half") may still follow */
function addSmaller(page: Page, numeral: Numeral, limit: number): boolean {
  const { tokens, text, lexicon } = page;
  let scale = lexicon.value[tokens.id[numeral.to - 1]!]!;
  for (;;) {
    let at = numeral.to;
    let joined = false;
    if (classOf(page, at, limit) & NUMERIC.AND) {
      at++;
      joined = true;
    }
    if (at >= limit || tokens.gap[at] !== SPACED) return true;
    let value = Number.NaN;
    let to = at;
    let below = 1;
    if (tokens.kind[at] === DIGITS && tokens.end[at]! - tokens.start[at]! <= 3) {
      value = Number(text.slice(tokens.start[at], tokens.end[at]));
      to = at + 1;
      const mark = tokens.mark[to] ?? 0;
      if (
        to < limit &&
        tokens.gap[to] === GLUED &&
        (mark === 0x2e || mark === 0x2c || mark === 0x25) &&
        tokens.gap[to + 1] === GLUED
      )
        return true;
      const classes = classOf(page, to, limit);
      if (classes & (NUMERIC.HUNDRED | NUMERIC.SCALE)) {
        below = worth(page, to);
        value *= below;
        to++;
      } else if (!joined || value === 0) return true;
    } else if (classOf(page, at, limit) & CARDINAL) {
      const cardinal = readCardinal(page, at, limit);
      if (cardinal === null || (joined && cardinal.value >= scale)) return true;
      value = cardinal.value;
      to = cardinal.to;
    }
    if (!(value < scale) || (joined && scale > 1000 && value >= 1000)) return true;
    if (joined && isBetween(page, numeral.from)) return false;
    numeral.value += value;
    numeral.precision = 0.5 * below;
    numeral.to = to;
    scale = Math.max(below, 2);
    if (below === 1) return false;
  }
}

function isBetween(page: Page, from: number): boolean {
  const { tokens, lexicon } = page;
  return from > 0 && tokens.kind[from - 1] === WORD && (lexicon.numeric[tokens.id[from - 1]!]! & NUMERIC.BETWEEN) !== 0;
}

/**
 * Reads whatever number begins with a number word at `at`.
 *
 *     twenty-one   two and a half thousand   a third   half a million   twice   tenfold   the first   five point two
 */
export function readNumberWords(page: Page, at: number, from: number, limit: number): Numeral | null {
  const { tokens } = page;
  const classes = firstClass(page, at);
  const article =
    at > from && tokens.gap[at] === SPACED && tokens.kind[at - 1] === WORD && firstClass(page, at - 1) & NUMERIC.ARTICLE
      ? 1
      : 0;
  if (classes & NUMERIC.MULTIPLE) return numeralOf(at, at + 1, worth(page, at), 0.05, "multiple");
  if (classes & NUMERIC.FOLD) {
    if (Number.isNaN(worth(page, at))) return null;
    return numeralOf(at, at + 1, worth(page, at), 0.5, "multiple");
  }
  if (classes & NUMERIC.SINGLE) {
    const single = numeralOf(at, at + 1, 1, 0.5, "words");
    single.reason = "determiner";
    return single;
  }
  if (classes & NUMERIC.PART) {
    const part = readPart(page, at - article, at, 1, limit);
    if (part) return negated(page, part, from);
  }
  if (classes & NUMERIC.ORDINAL) return ordinalOf(page, at, limit);
  if (classes & NUMERIC.VAGUE) {
    const vague = numeralOf(at, at + 1, Number.NaN, 0, "vague");
    vague.reason = "idiom";
    return vague;
  }
  const cardinal = readCardinal(page, at, limit);
  if (cardinal === null) return null;
  if (classes & NUMERIC.SCALE && article === 0 && !isBareScaleNumber(page, at, from, cardinal.to, limit)) {
    const vague = numeralOf(at, cardinal.to, Number.NaN, 0, "vague");
    vague.reason = "idiom";
    return vague;
  }
  const start = classes & (NUMERIC.HUNDRED | NUMERIC.SCALE | NUMERIC.DOZEN) ? at - article : at;
  const numeral = numeralOf(start, cardinal.to, cardinal.value, cardinal.precision, "words");
  numeral.scaled = cardinal.scaled;
  if (isBetween(page, start) && cardinal.scaled) splitAtAnd(page, numeral, at, limit);
  readPointWords(page, numeral, limit);
  const compound = readCompoundPart(page, numeral, limit);
  if (compound !== null) return negated(page, compound, from);
  const joinedPart = classOf(page, step(page, numeral.to, limit), limit);
  if (joinedPart & NUMERIC.PART) {
    const fraction = readPart(page, numeral.from, step(page, numeral.to, limit), numeral.value, limit);
    if (fraction) return negated(page, fraction, from);
  }
  // "twenty-first", "one hundred and third": an ordinal in words
  if (joinedPart & NUMERIC.ORDINAL && step(page, numeral.to, limit) > numeral.to)
    return ordinalFrom(numeral, step(page, numeral.to, limit) + 1);
  if (isOrdinalBehindAnd(page, numeral, limit)) return ordinalFrom(numeral, numeral.to + 2);
  addPartBehind(page, numeral, limit, lastScale(page, numeral));
  scaleWordsBehind(page, numeral, limit);
  digitsBehind(page, numeral, limit);
  return negated(page, numeral, from);
}

/** "the one hundred and third session" */
function isOrdinalBehindAnd(page: Page, numeral: Numeral, limit: number): boolean {
  if (
    !(firstClass(page, numeral.to - 1) & (NUMERIC.HUNDRED | NUMERIC.SCALE)) ||
    !(classOf(page, numeral.to, limit) & NUMERIC.AND)
  )
    return false;
  const ordinal = numeral.to + 1;
  return (
    (classOf(page, ordinal, limit) & NUMERIC.ORDINAL) !== 0 &&
    worth(page, ordinal) < 100 &&
    ordinal + 1 < limit &&
    page.language.isCountable(page.tokens, ordinal + 1) &&
    !(classOf(page, ordinal + 1, limit) & NUMERIC.OF)
  );
}

/** "one twenty-fifth", "three twenty-firsts": a denominator of two words. */
function readCompoundPart(page: Page, numeral: Numeral, limit: number): Numeral | null {
  const { tokens } = page;
  const tens = step(page, numeral.to, limit);
  if (!(classOf(page, tens, limit) & NUMERIC.TENS) || tens + 2 >= limit || tokens.mark[tens + 1] !== 0x2d) return null;
  const last = tens + 2;
  const classes = classOf(page, last, limit);
  if (!(classes & (NUMERIC.PART | NUMERIC.ORDINAL)) || !(worth(page, last) < 10)) return null;
  return numeralOf(numeral.from, last + 1, numeral.value / (worth(page, tens) + worth(page, last)), 0.005, "fraction");
}

/** "hundred thousand dollars", "million people": a bare scale counts one of it only in front of money or another scale. */
function isBareScaleNumber(page: Page, at: number, from: number, to: number, limit: number): boolean {
  // "7.5 cases per thousand births"
  if (at > from && firstClass(page, at - 1) & (NUMERIC.PER | NUMERIC.EVERY)) return true;
  return to > at + 1 || (classOf(page, to, limit) & NUMERIC.CURRENCY_WORD) !== 0;
}

/** "between one hundred and fifty …": in "between A and B" the last "and" parts the ends. */
function splitAtAnd(page: Page, numeral: Numeral, at: number, limit: number): void {
  let and = -1;
  for (let i = numeral.to - 1; i > at; i--) {
    if (classOf(page, i, limit) & NUMERIC.AND) {
      and = i;
      break;
    }
  }
  if (and < 0) return;
  for (let i = numeral.to; i < Math.min(limit, numeral.to + 3); i++) if (classOf(page, i, limit) & NUMERIC.AND) return;
  const first = readCardinal(page, at, and);
  if (first === null) return;
  numeral.to = first.to;
  numeral.value = first.value;
  numeral.precision = first.precision;
}

function lastScale(page: Page, numeral: Numeral): number {
  const classes = firstClass(page, numeral.to - 1);
  return classes & NUMERIC.SCALE ? worth(page, numeral.to - 1) : 1;
}

/** "five point two", "nought point nought three" */
function readPointWords(page: Page, numeral: Numeral, limit: number): void {
  const { tokens, text } = page;
  if (!(classOf(page, numeral.to, limit) & NUMERIC.POINT)) return;
  let at = numeral.to + 1;
  let digits = "";
  for (let seen = 0; at < limit && seen < 12; seen++) {
    const classes = classOf(page, at, limit);
    if (classes & BARE) {
      const cardinal = readCardinal(page, at, limit);
      if (classes & NUMERIC.UNIT) {
        digits += worth(page, at);
        at++;
      } else if (cardinal && digits === "") {
        digits += cardinal.value;
        at = cardinal.to;
      } else break;
    } else if (tokens.kind[at] === DIGITS && digits === "") {
      digits = text.slice(tokens.start[at], tokens.end[at]);
      at++;
      break;
    } else break;
  }
  if (digits === "" || !/^[0-9]+$/.test(digits)) return;
  numeral.value = Number(`${numeral.value}.${digits}`);
  numeral.precision = 0.5 * 10 ** -digits.length;
  numeral.decimal = true;
  numeral.to = at;
}

/** A fraction whose denominator stands at `at`, with the numerator read before: "two thirds", "a quarter", "half a million". */
function readPart(page: Page, from: number, at: number, numerator: number, limit: number): Numeral | null {
  const { tokens } = page;
  const classes = firstClass(page, at);
  if (from === at && classes & NUMERIC.ORDINAL) return null; // a bare "third" is an ordinal
  if (
    from === at &&
    worth(page, at) === 4 &&
    !(classOf(page, at + 1, limit) & (NUMERIC.SCALE | NUMERIC.HUNDRED | NUMERIC.DOZEN))
  )
    return quarterOfYear(at);
  const fraction = numeralOf(from, at + 1, numerator / worth(page, at), 0.005, "fraction");
  const quarter = classOf(page, at + 1, limit);
  if (quarter & (NUMERIC.SCALE | NUMERIC.DOZEN) && !(quarter & NUMERIC.VAGUE))
    return partOfScale(page, fraction, at + 1, limit);
  // "half a million", "a quarter of a million", "two thirds of a million"
  let next = step(page, at + 1, limit);
  if (classOf(page, next, limit) & NUMERIC.OF) next++;
  if (classOf(page, next, limit) & NUMERIC.ARTICLE) {
    next = step(page, next + 1, limit);
    const scale = classOf(page, next, limit);
    if (scale & (NUMERIC.HUNDRED | NUMERIC.SCALE | NUMERIC.DOZEN) && !(scale & NUMERIC.VAGUE))
      return partOfScale(page, fraction, next, limit);
  }
  // "two out of five hundredths" and the like stay fractions; a time or place word makes it a date or a name, decided later
  if (
    classes & NUMERIC.ORDINAL &&
    from < at &&
    numerator === 1 &&
    tokens.kind[from] === WORD &&
    numeratorIsOrdinalUse(page, at, limit)
  )
    return null;
  return fraction;
}

/** A bare "quarter" is three months. */
function quarterOfYear(at: number): Numeral {
  const quarter = numeralOf(at, at + 1, Number.NaN, 0, "vague");
  quarter.reason = "date";
  return quarter;
}

/** "a third round" counts in order: an ordinal in front of a singular noun, where a fraction would have "of". */
function numeratorIsOrdinalUse(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  const next = at + 1;
  if (next >= limit || tokens.kind[next] !== WORD || tokens.gap[next] !== SPACED) return false;
  return page.language.isSingularNoun(tokens, next);
}

function partOfScale(page: Page, fraction: Numeral, at: number, limit: number): Numeral {
  const scale = worth(page, at);
  fraction.value *= scale;
  fraction.precision = 0.05 * scale;
  fraction.form = "words";
  fraction.scaled = true;
  fraction.to = at + 1;
  scaleWordsBehind(page, fraction, limit);
  return fraction;
}

/** Adds "and a half", "and three quarters" of `unit`: 2.5, or 1.5 million for "one million and a half". */
function addPartBehind(page: Page, numeral: Numeral, limit: number, unit: number): void {
  let at = step(page, numeral.to, limit);
  if (!(classOf(page, at, limit) & NUMERIC.AND)) return;
  at = step(page, at + 1, limit);
  let numerator = 1;
  const classes = classOf(page, at, limit);
  if (classes & NUMERIC.ARTICLE) at = step(page, at + 1, limit);
  else if (classes & BARE) {
    const cardinal = readCardinal(page, at, limit);
    if (cardinal === null || cardinal.value > 99) return;
    numerator = cardinal.value;
    at = step(page, cardinal.to, limit);
  } else if (!(classes & NUMERIC.PART) || classes & NUMERIC.ORDINAL) return;
  if (!(classOf(page, at, limit) & NUMERIC.PART)) return;
  const denominator = worth(page, at);
  // "fell by two and a third of …": a fraction of its own when "of" follows
  if (classOf(page, at + 1, limit) & NUMERIC.OF) return;
  // "one billion and a quarter million": the part has a scale of its own
  const own = classOf(page, at + 1, limit);
  if (unit > 1 && own & NUMERIC.SCALE && !(own & NUMERIC.VAGUE)) {
    numeral.value += (numerator / denominator) * worth(page, at + 1);
    numeral.to = at + 2;
    return;
  }
  numeral.value += (numerator / denominator) * unit;
  numeral.precision = 0.05 * unit;
  numeral.decimal = true;
  numeral.to = at + 1;
}

/** "two and a half million", "five and a quarter thousand" */
function scaleWordsBehind(page: Page, numeral: Numeral, limit: number): void {
  if (!numeral.decimal) return;
  const classes = classOf(page, numeral.to, limit);
  if (!(classes & (NUMERIC.SCALE | NUMERIC.HUNDRED)) || classes & NUMERIC.VAGUE) return;
  const scale = worth(page, numeral.to);
  numeral.value = scaleBy(numeral.value, scale);
  numeral.precision = scaleBy(numeral.precision, scale);
  numeral.scaled = true;
  numeral.to++;
}

/** "three hundred and 21" */
function digitsBehind(page: Page, numeral: Numeral, limit: number): void {
  const classes = firstClass(page, numeral.to - 1);
  if (classes & (NUMERIC.HUNDRED | NUMERIC.SCALE) && !numeral.decimal) readCardinalTail(page, numeral, limit);
}

function ordinalOf(page: Page, at: number, _limit: number): Numeral {
  return ordinalFrom(numeralOf(at, at + 1, worth(page, at), 0, "ordinal"), at + 1);
}

function ordinalFrom(numeral: Numeral, to: number): Numeral {
  numeral.form = "ordinal";
  numeral.reason = "ordinal";
  numeral.to = to;
  return numeral;
}

/** "minus five", "negative one over 20" */
function negated(page: Page, numeral: Numeral, from: number): Numeral {
  const before = numeral.from - 1;
  if (
    before >= from &&
    page.tokens.gap[numeral.from]! <= SPACED &&
    classOf(page, before, numeral.from) & NUMERIC.MINUS
  ) {
    numeral.from = before;
    numeral.value = -numeral.value;
  }
  return numeral;
}
