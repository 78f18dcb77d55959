import { numberText } from "../numbers.ts";

/** Names that are enough for an axis. */
const ENOUGH = 5;

/** Width of an average letter in ems, of the wider fonts that a reader may have, so that no label is cut off. */
const EM = 0.66;
const BOLD = 1.12;

/** Room in pixels that a text needs at most. */
export function widthOf(text: string, size: number): number {
  return Math.ceil([...text].length * size * EM);
}

/** Room that bold letters need. */
export function boldWidthOf(text: string, size: number): number {
  return Math.ceil(widthOf(text, size) * BOLD);
}

/** Cuts a label to so many letters. */
export function shortened(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}\u2026`;
}

/** From 0, or below, to a little above the greatest bound: lengths and slopes are honest. */
export function rangeOf(items: readonly { readonly lower: number; readonly upper: number }[]) {
  const low = Math.min(0, ...items.map(({ lower }) => lower));
  const high = Math.max(0, ...items.map(({ upper }) => upper));
  return { low: low * 1.06, high: high === low ? low + 1 : high * 1.06 };
}

/** Round numbers within a range, about so many: steps of 1, 2 or 5 times a power of ten. */
export function ticksWithin(low: number, high: number, about: number): readonly number[] {
  const rough = (high - low) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((each) => each * power >= rough * 0.75) ?? 10);
  const from = Math.ceil(low / step - 1e-9);
  const to = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => Number(((from + at) * step).toPrecision(12)));
}

/** Numbers of an axis: "1.5 million" where the axis is that long, "40 %" where it counts percent. */
export function tickTextOf(ticks: readonly number[], unit: string): (value: number) => string {
  const greatest = Math.max(...ticks.map(Math.abs), 0);
  const [divisor, word] = greatest >= 1e9 ? [1e9, "\u00A0billion"] : greatest >= 1e6 ? [1e6, "\u00A0million"] : [1, ""];
  const sign = unit.startsWith("percent") && !unit.startsWith("percentage") ? "\u202F%" : "";
  return (value) =>
    value === 0 ? `0${sign}` : `${numberText(Number((value / divisor).toPrecision(12)))}${word}${sign}`;
}

/**
 * Which moments of a time axis are named: the first and the last, then as many between as have room, tens and fives of
 * years before others.
 * @param moments in order, each with the name of its period
 * @param width of the axis in pixels
 */
export function namedMoments(
  moments: readonly (readonly [number, string])[],
  width: number,
  size: number,
): ReadonlyMap<number, string> {
  const first = moments[0]?.[0] ?? 0;
  const span = (moments.at(-1)?.[0] ?? 0) - first;
  const rank = ([at, name]: readonly [number, string]): number => {
    if (at === first || at === first + span) return 0;
    const year = Number(/\d{4}$/u.exec(name)?.[0]);
    return year % 10 === 0 ? 1 : year % 5 === 0 ? 2 : 3;
  };
  const order = moments
    .map((each, place) => ({ each, place }))
    .sort((a, b) => rank(a.each) - rank(b.each) || a.place - b.place);
  const kept: { readonly x: number; readonly half: number }[] = [];
  const named = new Map<number, string>();
  for (const {
    each: [at, name],
  } of order) {
    const x = span === 0 ? 0 : ((at - first) / span) * width;
    const half = widthOf(name, size) / 2 + 4;
    // years between the fives stand where too few others do
    if (kept.length >= ENOUGH && rank([at, name]) === 3) continue;
    if (kept.some((other) => Math.abs(other.x - x) < other.half + half)) continue;
    kept.push({ x, half });
    named.set(at, name);
  }
  return named;
}

/** Moves labels apart until none covers another, each as near to its own height as it gets, within the range. */
export function spread(heights: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = heights.map((height, at) => ({ at, y: height })).sort((a, b) => a.y - b.y || a.at - b.at);
  for (let turn = 0; turn < 200; turn++) {
    let moved = false;
    for (let at = 1; at < order.length; at++) {
      const [under, over] = [order[at - 1], order[at]];
      if (under === undefined || over === undefined || over.y - under.y >= gap * 0.999) continue;
      const missing = (gap - (over.y - under.y)) / 2;
      under.y -= missing;
      over.y += missing;
      moved = true;
    }
    const [lowest, highest] = [order[0], order.at(-1)];
    if (lowest !== undefined && lowest.y < low) lowest.y = low;
    if (highest !== undefined && highest.y > high) highest.y = high;
    if (!moved) break;
  }
  return order.sort((a, b) => a.at - b.at).map(({ y }) => y);
}
