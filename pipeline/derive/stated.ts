import type { Direction, Figure } from "../model/figure.ts";
import { percentChange } from "./formulas/index.ts";
import { type Bounds, boundsOf, propagate } from "./intervals.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { type Manner, mannerOf } from "./manner.ts";
import { type Pair, sameAreas, sameKind } from "./pairs.ts";
import { firstYear, lastYear } from "./periods.ts";
import { allowsPercent, statedPercent } from "./verdict.ts";
import { likeness } from "./words.ts";

/** What a stated change may be about: two levels, or the level reached alone. */
export type Host =
  | { readonly pair: Pair; readonly level: null; readonly at: readonly [number, number] }
  | { readonly pair: null; readonly level: Figure; readonly at: readonly [number, number] };

/** A stated change and what it is about; `host` null when the text prints neither end. */
export interface Claim {
  readonly delta: Figure;
  readonly host: Host | null;
  readonly cost: number;
  readonly manner: Manner;
}

/** Above this cost a stated change belongs to none of the levels at hand. */
const LIMIT = 8;
/** Indicators this alike are one. */
const SAME = 0.5;
/** A delta of the sentence before or after is about this pair only when nothing else speaks against it. */
const NEXT_SENTENCE = 4;

/**
 * Finds for each stated change of a sentence the levels that it is about.
 *
 *     Deaths fell by a third, from 90 to 60      a third: 90 to 60
 *     A rose from 11 to 16, B fell by 5, to 6    5: the lone end 6, and not 11 to 16
 *     14 higher than in 2021 and twice the 765 of 2011
 *                                                14: not the pair that starts in 2011
 */
export function claimsOf(figures: readonly Figure[], pairs: readonly Pair[]): Claim[] {
  const deltas = figures.filter((figure) => figure.role === "delta");
  if (deltas.length === 0) return [];
  const hosts = hostsOf(figures, pairs);
  const layout = layoutOf(figures);
  const tied = (delta: Figure, pair: Pair): boolean => isTied(delta, pair, layout);
  return deltas.map((delta) => {
    const at = figures.indexOf(delta);
    // of two claims as near, the one by the start is about it: "14 % up on last spring and twice the 765 of 2011"
    const distance = ({ at: [start, end] }: Host): number => {
      const [toStart, toEnd] = [Math.abs(start - at), Math.abs(end - at)];
      return Math.min(toStart, toEnd) + toStart / 10;
    };
    return best(delta, mannerOf(delta, layout), hosts, distance, tied);
  });
}

/**
 * Claims of a sentence that prints no level, on the pairs of its neighbour: "Clinics handed out 90 kits in 2020, against
 * 60 in 2019. An increase of 50 % shows what can be done."
 */
export function claimsOnNeighbour(figures: readonly Figure[], pairs: readonly Pair[]): Claim[] {
  const hosts = hostsOf([], pairs);
  const deltas = figures.filter((figure) => figure.role === "delta");
  const layout = deltas.length === 0 ? null : layoutOf(figures);
  return deltas.map((delta) =>
    best(delta, mannerOf(delta, layout), hosts, () => (directionOf(pairs[0]) === delta.change ? NEXT_SENTENCE : LIMIT)),
  );
}

/**
 * Claims of the sentence before, where the pair bears them out: "Deaths fell by a third. In 2020 there were 60, compared
 * with 90 in 2019." One that it does not bear out may be about something else, and is left alone.
 */
export function claimsBorneOut(figures: readonly Figure[], pairs: readonly Pair[]): Claim[] {
  return claimsOnNeighbour(figures, pairs).filter(({ delta, host, manner }) => {
    const pair = host?.pair;
    if (manner === "yearly" || pair === undefined || pair === null || delta.change !== directionOf(pair)) return false;
    return bearsOut(delta, delta.change, [boundsOf(pair.start), boundsOf(pair.end)]);
  });
}

/** Which way a pair moves: as the sentence says, else as the numbers do. */
export function directionOf(pair: Pair | undefined): Direction | null {
  if (pair === undefined) return null;
  if (pair.direction !== null) return pair.direction;
  const moved = (pair.end.value ?? 0) - (pair.start.value ?? 0);
  return moved === 0 ? null : moved > 0 ? "increase" : "decrease";
}

function hostsOf(figures: readonly Figure[], pairs: readonly Pair[]): Host[] {
  const paired = new Set(pairs.flatMap((pair) => pair.at));
  const hosts: Host[] = pairs.map((pair) => ({ pair, level: null, at: pair.at }));
  for (const [at, level] of figures.entries()) {
    const open = level.role === "end" && level.superseded !== true && !paired.has(at);
    if (open) hosts.push({ pair: null, level, at: [at, at] });
  }
  return hosts;
}

function best(
  delta: Figure,
  manner: Manner,
  hosts: readonly Host[],
  distance: (host: Host) => number,
  tied: (delta: Figure, pair: Pair) => boolean = () => true,
): Claim {
  let chosen: Claim = { delta, host: null, cost: LIMIT, manner };
  const bears = (pair: Pair | null): boolean =>
    pair !== null &&
    manner !== "yearly" &&
    bearsOut(delta, delta.change ?? directionOf(pair), [boundsOf(pair.start), boundsOf(pair.end)]);
  // "tripled to 900, from 450 in 2015 and 300 in 2009": what one pair bears out no other one has slipped in
  const held = isPercent(delta) && hosts.some(({ pair }) => bears(pair));
  for (const host of hosts) {
    const mismatch = mismatchOf(delta, host, hosts.length === 1);
    if (mismatch === null) continue;
    const { pair } = host;
    const borneOut = bears(pair);
    // one that does not bear out the claim has to be what it is about beyond doubt
    if (pair !== null && !borneOut && isPercent(delta) && (held || !tied(delta, pair))) continue;
    const cost = mismatch + distance(host) - (borneOut ? BORNE_OUT : 0);
    if (cost < chosen.cost) chosen = { delta, host, cost, manner };
  }
  return chosen;
}

/** Of several pairs the one that bears a claim out is what it is about, even when it stands further off. */
const BORNE_OUT = 3;

const isPercent = (delta: Figure): boolean => delta.measure === "percentage" || delta.measure === "ratio";

/** So many words may stand between a pair and the size of its change told behind it, or in front of it. */
const WORDS_BEHIND = 8;
const WORDS_BEFORE = 3;
const WORD = /\p{L}+/gu;
/** The last comma, dash or bracket of a stretch. */
const LAST_MARK = /[,(–—:][^,(–—:]*$/u;
const CLAUSE_END = /[;!?]/u;

/**
 * True when the words leave no doubt that the change is that of the pair: told by the same word of movement, or right
 * beside it. "Cases doubled in five years and rose from 100 to 112" tells of two changes.
 */
function isTied(delta: Figure, { start, end }: Pair, layout: Layout | null): boolean {
  const cue = delta.evidence.change;
  const same = [start, end].some(({ evidence }) => {
    const own = evidence.change;
    return cue && own && cue.start < own.end && own.start < cue.end;
  });
  const [first, last] = start.start < end.start ? [start, end] : [end, start];
  const within = delta.start >= first.end && delta.end <= last.start;
  if (same || within || layout === null) return true;
  const behind = delta.start >= last.end;
  const between = behind ? layout.between(last, delta) : layout.between(delta, first);
  if (CLAUSE_END.test(between)) return false;
  // ", up 60 %" is of the pair, ", with exports up 60 %" is of exports
  const pointed = behind && cue && delta.start - cue.end <= 1 && cue.end <= delta.start;
  const tail = between.slice(between.search(LAST_MARK) + 1);
  if (pointed && (tail.match(WORD)?.length ?? 0) > 2) return false;
  return (between.match(WORD)?.length ?? 0) <= (behind ? WORDS_BEHIND : WORDS_BEFORE);
}

/** How unlikely it is that `delta` is about `host`; null when it cannot be. */
function mismatchOf(delta: Figure, host: Host, alone: boolean): number | null {
  const end = host.pair?.end ?? host.level;
  if (end === null || !measures(delta, end)) return null;
  if (!sameAreas(delta, end) && !(host.pair !== null && sameAreas(delta, host.pair.start))) return null;
  if (isAim(delta) !== isAim(end)) return null;
  const period = periodMismatch(delta.time_period, host.pair?.start.time_period ?? null, end.time_period);
  if (period === null) return null;
  const direction = host.pair === null ? end.change : directionOf(host.pair);
  const turned = direction !== null && delta.change !== null && direction !== delta.change;
  const alike = likeness(delta.indicator, end.indicator);
  // nothing in common is something else; where no verb ties the levels together, their name has to
  if (alike === 0 || (host.pair !== null && host.pair.direction === null && (alike ?? 0) < SAME)) return null;
  // a contrary word is about something else, unless the number shows that the text took a wrong turn
  if (turned && !(alone && host.pair !== null && (alike ?? 1) >= SAME && isMirrored(delta, host.pair))) return null;
  return (turned ? 2 : 0) + period + (alike === null ? 0 : (1 - alike) * 3) + (host.pair === null ? 0.5 : 0);
}

/** True when the stated size is that of the pair's change, or of the same change read backwards. */
function isMirrored(delta: Figure, pair: Pair): boolean {
  const { start, end } = pair;
  const [from, to] = [boundsOf(start), boundsOf(end)];
  if (from === null || to === null || start.value === null || end.value === null) return false;
  return [
    { ends: [from, to], rise: end.value > start.value },
    { ends: [to, from], rise: start.value > end.value },
  ].some(({ ends, rise }) => {
    return bearsOut(delta, rise ? "increase" : "decrease", ends);
  });
}

/** True when the two levels can give the percentage that the delta states. */
function bearsOut(delta: Figure, direction: Direction | null, ends: readonly (Bounds | null)[]): boolean {
  const known = ends.filter((bounds) => bounds !== null);
  const actual = known.length === ends.length ? propagate(percentChange.compute, known) : null;
  const stated = statedPercent(delta, direction);
  return actual !== null && stated !== null && allowsPercent(stated, actual);
}

/** True when a change in the delta's measure can be told of such a level. */
function measures(delta: Figure, level: Figure): boolean {
  if (delta.measure === "percentage" || delta.measure === "ratio") return true;
  if (delta.measure === "percentage_point") return level.measure === "percentage";
  return sameKind(delta, level);
}

const isAim = (figure: Figure): boolean => figure.status === "target" || figure.status === "projected";

/** 0 where the periods agree or are not known, more where the ends differ, null where the delta counts from elsewhere. */
function periodMismatch(delta: string | null, start: string | null, end: string | null): number | null {
  if (delta === null) return 0;
  const from = firstYear(start);
  const to = lastYear(end);
  if (delta.includes("/") && from !== null && firstYear(delta) !== from) return null;
  return to === null || lastYear(delta) === to ? 0 : 1.5;
}
