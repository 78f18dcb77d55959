import type { Direction, Figure } from "../model/figure.ts";
import { daysOf } from "../model/period.ts";
import { likeness } from "./words.ts";

/** Two levels that one sentence puts together, by their places in the sentence. */
export interface Pair {
  readonly start: Figure;
  readonly end: Figure;
  /** Positions within the figures of the sentence; -1 for one of the sentence before. */
  readonly at: readonly [number, number];
  /** Which way the sentence says that it moved; null for a pair without a verb. */
  readonly direction: Direction | null;
}

/** No pair is sought further apart than this many levels, so that a long table in one line stays linear. */
const REACH = 12;
/** Indicators this alike are one; noise of reading keeps them from being equal. */
const SAME = 0.5;

type Level = { readonly figure: Figure; readonly at: number };

/**
 * Pairs the levels of one sentence.
 *
 *     fell from 907 to 267                        a start and an end
 *     rose to 48 from 40 and fell from 30 to 20   each start to the end it stands by
 *     from 5 and 8 to 7 and 9, respectively       first to first, second to second
 *     from 410 to 440 and is to reach 500         what was an end is the start of the next step
 *     64 in 2012, 23 in 2018                      no verb: two periods of one series
 *
 * @param figures of one sentence, in the order printed
 */
export function pairsOf(figures: readonly Figure[]): Pair[] {
  const starts: Level[] = [];
  const ends: Level[] = [];
  const others: Level[] = [];
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at];
    if (figure === undefined || figure.value === null || figure.superseded === true) continue;
    if (figure.role === "start") starts.push({ figure, at });
    else if (figure.role === "end") ends.push({ figure, at });
    else if (figure.role === null && figure.change === null) others.push({ figure, at });
  }
  const pairs: Pair[] = [];
  const used = new Set<number>();
  if (starts.length > 0 && ends.length > 0) pairRoles(starts, ends, pairs, used);
  if (others.length + ends.length > 1) pairSteps(pairs, used, [...ends, ...others]);
  return pairs.sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
}

function pairRoles(starts: readonly Level[], ends: readonly Level[], pairs: Pair[], used: Set<number>): void {
  const options: { start: Level; end: Level; cost: number }[] = [];
  const zipped = zip(starts, ends);
  for (const [i, start] of starts.entries()) {
    for (const [j, end] of ends.entries()) {
      if (Math.abs(end.at - start.at) > REACH) continue;
      const cost = costOf(start, end);
      if (cost !== null) options.push({ start, end, cost: zipped && i !== j ? cost + 10 : cost });
    }
  }
  options.sort((a, b) => a.cost - b.cost || first(a) - first(b));
  for (const { start, end } of options) {
    if (used.has(start.at) || used.has(end.at)) continue;
    used.add(start.at);
    used.add(end.at);
    pairs.push(pairOf(start, end, end.figure.change ?? start.figure.change));
  }
  // "to 54%, from 38% in 2014 and 29% in 2010": one end, a second start with a time of its own
  if (ends.length > 1) return;
  for (const { start, end } of options) {
    const period = start.figure.time_period;
    if (
      used.has(start.at) ||
      period === null ||
      starts.some((other) => other !== start && !apart(other.figure.time_period, period))
    )
      continue;
    used.add(start.at);
    pairs.push(pairOf(start, end, end.figure.change ?? start.figure.change));
  }
}

const first = (option: { start: Level; end: Level }): number => Math.min(option.start.at, option.end.at);

/** True for "from A and B to C and D": all starts on one side of all ends, as many of each, more than one. */
function zip(starts: readonly Level[], ends: readonly Level[]): boolean {
  if (starts.length !== ends.length || starts.length < 2) return false;
  const lastStart = starts.at(-1)?.at ?? 0;
  const lastEnd = ends.at(-1)?.at ?? 0;
  return lastStart < (ends[0]?.at ?? 0) || lastEnd < (starts[0]?.at ?? 0);
}

/** True when no country is named, only a region, a union or the world. */
const isRegion = (figure: Figure): boolean => figure.ref_area.every((area) => area.length !== 3 || /^\d+$/u.test(area));

/** How unlikely it is that the two belong together; null when they cannot. */
function costOf(start: Level, end: Level): number | null {
  const a = start.figure;
  const b = end.figure;
  const alike = likeness(a.indicator, b.indicator);
  const distance = Math.abs(end.at - start.at);
  // two ends of one move, side by side and of one name, are of one place, also where a region is named beside it
  const beside = distance === 1 && alike === 1 && a.change === b.change && (isRegion(a) || isRegion(b));
  if (!sameAreas(a, b) && !beside) return null;
  // counts of one indicator are of one thing, also where their nouns were read differently ("5 sites", "from 3")
  const counted = a.measure === "count" && b.measure === "count" && alike !== null && alike > SAME;
  if (!sameKind(a, b) && !counted) return null;
  if (a.change !== null && b.change !== null && a.change !== b.change) return null;
  const people = likeness(a.population, b.population);
  return (
    distance +
    (sameKind(a, b) ? 0 : 2) +
    (alike === null ? 0 : (1 - alike) * 3) +
    (people === null ? 0 : (1 - people) * 2)
  );
}

/**
 * Steps between levels that no start was found for: an end after an end, and levels printed with their periods.
 * Here nothing but the indicator and the periods says that they are one series, so both must.
 */
function pairSteps(pairs: Pair[], used: ReadonlySet<number>, levels: readonly Level[]): void {
  const sorted = [...levels].sort((a, b) => a.at - b.at);
  for (const [i, to] of sorted.entries()) {
    // a step has periods at both ends
    if (to.figure.time_period === null || used.has(to.at)) continue;
    const from = sorted.slice(Math.max(0, i - REACH), i).findLast((level) => isStep(level.figure, to.figure));
    if (from === undefined) continue;
    const forward = (from.figure.time_period ?? "") < (to.figure.time_period ?? "");
    if (forward) pairs.push(pairOf(from, to, to.figure.change));
    else if (to.figure.role === null && !used.has(from.at)) pairs.push(pairOf(to, from, from.figure.change));
  }
}

function isStep(from: Figure, to: Figure): boolean {
  if (from.time_period === to.time_period || from.comparator !== to.comparator || !sameKind(from, to)) return false;
  if (!sameAreas(from, to) || from.ref_area.length !== to.ref_area.length) return false;
  if (isAim(from) || (isAim(to) && to.role === null) || !apart(from.time_period, to.time_period)) return false;
  const people = likeness(from.population, to.population);
  if (from.population !== to.population && (people === null || people < 1)) return false;
  const alike = likeness(from.indicator, to.indicator);
  return alike === null ? from.indicator === to.indicator : alike > SAME;
}

/** A goal is no point of a series; what happens after it is not a step from it. */
const isAim = (figure: Figure): boolean => figure.status === "target" || figure.status === "projected";

/** True when both periods are known and have no day in common. */
function apart(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  const one = daysOf(a);
  const other = daysOf(b);
  return one !== null && other !== null && (one.last < other.first || other.last < one.first);
}

function pairOf(start: Level, end: Level, direction: Direction | null): Pair {
  return { start: start.figure, end: end.figure, at: [start.at, end.at], direction };
}

/** True when the two are numbers of one kind, so that their difference means something. */
export function sameKind(a: Figure, b: Figure): boolean {
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return false;
  if (a.per !== null && b.per !== null && (a.per.value !== b.per.value || a.per.unit !== b.per.unit)) return false;
  if (a.measure === b.measure) return a.unit === b.unit || a.unit === null || b.unit === null;
  // "from 10 to 15 grams": the bare number may have been read as a count
  return (a.measure === "count" && a.unit === null) || (b.measure === "count" && b.unit === null);
}

/** True unless both name places and share none. */
export function sameAreas(a: Figure, b: Figure): boolean {
  if (a.ref_area.length === 0 || b.ref_area.length === 0) return true;
  return a.ref_area.some((area) => b.ref_area.includes(area));
}
