import type { Interval } from "../../model/figure.ts";
import { hasRole, isRatioNoun } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page, Reading } from "../rule.ts";
import { DASHES, GLUED, MARK, WORD } from "../tokens.ts";
import { tidy } from "./reading.ts";
import { readTail, type Tail } from "./tail.ts";

const OPEN = new Set([0x28, 0x5b]);
const CLOSE = new Set([0x29, 0x5d]);
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const EQUALS = 0x3d;
const PERCENT = 0x25;
const PLUS_MINUS = 0xb1;
const PLUS = 0x2b;
const SLASH = 0x2f;
/** Words that may stand between a label and its numbers. */
const LONGEST_LABEL = 6;

export interface PrintedInterval {
  readonly lower: number;
  readonly upper: number;
  readonly interval: Interval;
  /** First token behind the interval, its closing bracket included. */
  readonly to: number;
  /** Numerals used, by index: the level (95) and the two ends. */
  readonly numerals: readonly number[];
  /** What the ends are of, where they print it: "5.1 ± 0.4 mg". */
  readonly tail: Tail | null;
}

/**
 * Reads an interval that begins at token `at`, behind a central value.
 *
 *     12% (95% CI 10–14)    41 years, interquartile range 34–48    14.9 million [9.8 million–22.4 million]    5.1 ± 0.4
 *         ^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^
 *
 * @param next index of the first numeral behind the central value, `end` of the first beyond the sentence
 * @returns null when no interval stands there, or the central value lies outside it
 */
export function readInterval(
  page: Page,
  central: Reading,
  at: number,
  next: number,
  end: number,
): PrintedInterval | null {
  const { tokens, numerals } = page;
  if (central.value === null || next >= end) return null;
  const limit = page.sentences[central.sentence]!.to;
  if (at >= limit) return null;
  let k = next;
  let i = at;
  if (
    tokens.mark[i] === PLUS_MINUS ||
    (tokens.mark[i] === PLUS && tokens.mark[i + 1] === SLASH && DASHES.has(tokens.mark[i + 2] ?? 0))
  )
    return plusMinus(page, central, i, k);
  const bracket = tokens.kind[i] === MARK && OPEN.has(tokens.mark[i]!);
  // "26.4 kg/m2 (±4.9)"
  if (bracket && tokens.mark[i + 1] === PLUS_MINUS) {
    const found = plusMinus(page, central, i + 1, k);
    return found !== null && CLOSE.has(tokens.mark[found.to] ?? 0) ? { ...found, to: found.to + 1 } : null;
  }
  if (!bracket && tokens.mark[i] !== COMMA && tokens.mark[i] !== SEMICOLON) return null;
  i++;
  const used: number[] = [];
  // "(SD 9.1; range 18–71)": the spread first
  if (bracket && hasRole(page, i, ROLE.deviation)) {
    let part = i;
    while (part < limit && part - i < LONGEST_LABEL && tokens.mark[part] !== SEMICOLON && tokens.mark[part] !== COMMA)
      part++;
    if (tokens.mark[part] !== SEMICOLON && tokens.mark[part] !== COMMA) return null;
    while (k < end && numerals[k]!.from < part) used.push(k++);
    i = part + 1;
  }
  let label: Interval | null = null;
  // "(2.1%; exact 95% CI 0.1–11.1)"
  if (k < end && tokens.kind[i] === WORD && numerals[k]!.from === i + 1 && isLevel(page, numerals[k]!, limit)) i++;
  // an optional level ("95%") and label ("CI", "interquartile range"), in either order
  for (let seen = 0; i < limit && seen < LONGEST_LABEL; seen++) {
    const found = page.language.intervalLabels.forward(tokens, i, limit);
    if (found !== null) {
      label = found.value;
      i = found.at;
      continue;
    }
    const mark = tokens.mark[i];
    if (label !== null && (mark === COLON || mark === EQUALS || mark === COMMA || mark === 0x5b || mark === 0x28)) {
      i++;
      continue;
    }
    if (
      label !== null &&
      (hasRole(page, i, ROLE.from) || hasRole(page, i, ROLE.between) || hasRole(page, i, ROLE.of))
    ) {
      i++;
      continue;
    }
    // "95% CI", and "CI95%"
    const glued = label !== null && tokens.gap[i] === GLUED;
    if (
      k < end &&
      numerals[k]!.from === i &&
      (label === null || glued) &&
      (numerals[k]!.value === 95 || numerals[k]!.value === 90 || numerals[k]!.value === 99 || numerals[k]!.value === 80)
    ) {
      const behind = numerals[k]!.to;
      const tail = readTail(page, numerals[k]!, behind, limit);
      const after = tail?.to ?? behind;
      if (
        (tail?.kind === "percentage" || tokens.mark[behind] === PERCENT) &&
        (glued || page.language.intervalLabels.forward(tokens, after, limit) !== null)
      ) {
        used.push(k);
        k++;
        i = after;
        continue;
      }
    }
    break;
  }
  if (label === null && !bracket && !isRatioRange(page, central, i, k, end)) return null;
  return readEnds(page, central, i, k, end, limit, label, bracket, used);
}

/** The "95%" of "95% CI". */
function isLevel(page: Page, level: Numeral, limit: number): boolean {
  const behind = level.to;
  if (page.tokens.mark[behind] !== PERCENT || level.value < 80 || level.value >= 100) return false;
  return page.language.intervalLabels.forward(page.tokens, behind + 1, limit) !== null;
}

/** "(adjusted OR 2.03, 1.61–2.56)": two decimals behind a ratio, or what a bracket begins with, and nothing more in it. */
function isRatioRange(page: Page, central: Reading, at: number, k: number, end: number): boolean {
  const { tokens, numerals } = page;
  const [first, second] = [numerals[k], numerals[k + 1]];
  if (!first?.decimal || !second?.decimal || k + 1 >= end || first.from !== at) return false;
  // "(−0.3 kg, −1.1 to 0.5)"
  if (OPEN.has(tokens.mark[central.from - 1] ?? 0) && CLOSE.has(tokens.mark[second.to] ?? 0)) return true;
  const name = tokens.mark[central.from - 1] === EQUALS ? central.from - 2 : central.from - 1;
  return isRatioNoun(page, name) && tokens.kind[second.to] === MARK && tokens.gap[second.to] === GLUED;
}

function readEnds(
  page: Page,
  central: Reading,
  at: number,
  k: number,
  end: number,
  limit: number,
  label: Interval | null,
  bracket: boolean,
  used: readonly number[],
): PrintedInterval | null {
  const { tokens, numerals } = page;
  if (k + 1 >= end) return null;
  const first = numerals[k]!;
  const second = numerals[k + 1]!;
  if (first.from - at > 2 || first.from < at || !isEnd(first) || !isEnd(second)) return null;
  if (first.from > at && tokens.kind[at] === WORD && page.language.currencies.forward(tokens, at, limit) === null)
    return null;
  const firstTail = readTail(page, first, first.to, limit);
  let link = firstTail?.to ?? first.to;
  if (tokens.kind[link] === MARK && DASHES.has(tokens.mark[link]!)) link++;
  else if (
    hasRole(page, link, ROLE.to) ||
    hasRole(page, link, ROLE.and) ||
    ((label !== null || (bracket && areDecimals(central, first, second))) &&
      (tokens.mark[link] === COMMA || tokens.mark[link] === SEMICOLON))
  )
    link++;
  else if (!(second.from === link && second.value < 0)) return null;
  let upper = second.value;
  if (second.from < link && second.value < 0) upper = -upper; // the dash was taken for a sign
  if (second.from > link + 2) return null;
  const secondTail = readTail(page, second, second.to, limit);
  let lower = first.value;
  if (second.scaled && !first.scaled && lower < upper) {
    const scale = [1e12, 1e9, 1e6, 1e3].find((candidate) => upper >= candidate);
    if (scale !== undefined && lower < upper / scale) lower = tidy(lower * scale);
  }
  // "36 million (31-42)": the ends share the scale of the central value
  const value = central.value!;
  if (!second.scaled && !first.scaled && central.numeral.scaled && upper < value) {
    const scale = [1e12, 1e9, 1e6, 1e3].find((candidate) => Math.abs(value) >= candidate);
    if (scale !== undefined && upper * scale >= value) {
      lower = tidy(lower * scale);
      upper = tidy(upper * scale);
    }
  }
  if (!(lower <= value && value <= upper) || lower === upper) return null;
  let to = secondTail?.to ?? second.to;
  if (to < limit && tokens.kind[to] === MARK && CLOSE.has(tokens.mark[to]!)) {
    to++;
    // "(95% CI [10, 14])"
    if (
      label !== null &&
      to < limit &&
      tokens.mark[to] === 0x29 &&
      tokens.gap[to] === GLUED &&
      bracket &&
      tokens.mark[to - 1] === 0x5d
    )
      to++;
    if (!bracket) to--;
  } else if (bracket && label === null) return null;
  // without a label a bracket says nothing of what it is: an uncertainty interval, unless it is another kind of number
  if (
    label === null &&
    secondTail !== null &&
    central.measure !== "count" &&
    secondTail.kind !== "percentage" &&
    secondTail.kind !== central.measure &&
    secondTail.kind !== "quantity"
  )
    return null;
  return { lower, upper, interval: label ?? "UI", to, numerals: [...used, k, k + 1], tail: secondTail };
}

/** "8.0% [6.2; 10.1]", "2.1 (1.4, 3.2)": what lies between two others in a bracket, all with decimals. */
function areDecimals({ numeral }: Reading, first: Numeral, second: Numeral): boolean {
  return numeral.decimal && first.decimal && second.decimal;
}

function isEnd(numeral: Numeral): boolean {
  return (
    numeral.reading === null &&
    numeral.form !== "multiple" &&
    numeral.form !== "ordinal" &&
    Number.isFinite(numeral.value) &&
    (numeral.reason === null || numeral.reason === "date")
  );
}

function plusMinus(page: Page, central: Reading, at: number, k: number): PrintedInterval | null {
  const { tokens, numerals } = page;
  const half = numerals[k]!;
  const start = tokens.mark[at] === PLUS_MINUS ? at + 1 : at + 3;
  if (half.from > start || half.to <= start || !isEnd(half)) return null;
  const limit = page.sentences[central.sentence]!.to;
  const tail = readTail(page, half, half.to, limit);
  const width = Math.abs(half.value);
  const value = central.value!;
  return {
    lower: tidy(value - width),
    upper: tidy(value + width),
    interval: "UI",
    to: tail?.to ?? half.to,
    numerals: [k],
    tail,
  };
}
