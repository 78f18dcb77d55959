import { NUMERIC } from "../lexicon.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page } from "../rule.ts";
import { GLUED, MARK, SPACED, WORD } from "../tokens.ts";

const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const CARDINAL = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS | NUMERIC.HUNDRED | NUMERIC.SCALE | NUMERIC.DOZEN;
const BARE = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS;

/** A cursor over number words; a hyphen between two words is passed over. */
export function step(page: Page, at: number, limit: number): number {
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

export function classOf(page: Page, at: number, limit: number): number {
  const { tokens, lexicon } = page;
  return at < limit && tokens.kind[at] === WORD && tokens.gap[at]! <= SPACED ? lexicon.numeric[tokens.id[at]!]! : 0;
}

export function worth(page: Page, at: number): number {
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
export function readCardinal(page: Page, at: number, limit: number): Cardinal | null {
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

export function firstClass(page: Page, at: number): number {
  return page.lexicon.numeric[page.tokens.id[at]!]!;
}

/** "minus five"; but "plus or minus five" goes either way. */
export function isMinusWord(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  if (tokens.kind[at] !== WORD || !(lexicon.numeric[tokens.id[at]!]! & NUMERIC.MINUS)) return false;
  const link = tokens.kind[at - 1] === MARK ? at - 2 : at - 1;
  if (link < 1 || !hasRole(page, link, ROLE.or)) return true;
  return !hasRole(page, tokens.kind[link - 1] === MARK ? link - 2 : link - 1, ROLE.plus);
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
