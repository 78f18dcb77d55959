import { monthsOf, movePoint, orderOf, type Stretch, unite } from "../../calendar/iso.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Reading } from "../../rule.ts";
import { isOfNextVerb, isOnward, type Mention } from "./mentions.ts";
import { baseNear, isYearBefore, leading, trailing } from "./near.ts";
import {
  closed,
  isBlocked,
  isTooLate,
  latestOf,
  looksAhead,
  owned,
  point,
  type Scene,
  type Timed,
  timed,
} from "./scene.ts";

/** How much something moved: from the start of the first time to the end of the last. */
export function timeOfDelta(scene: Scene, i: number): Timed | null {
  const { readings, given, mentions, backdrop } = scene;
  if (isSaidAgain(scene, i)) return timeOfDelta(scene, i + 1);
  const found = owned(scene, i, "main");
  const own = found && isTooLate(scene, i, found) ? null : found;
  const base = owned(scene, i, "base") ?? (own?.open ? null : baseNear(scene, i));
  if (own?.open) {
    const stretch = closed(scene, own);
    const end = levelBefore(scene, i, true) ?? mainBeside(scene, i, own);
    return timed(own, stretch && end && !own.period.relative ? unite(point(stretch, false), end.stretch) : stretch);
  }
  const { status } = readings[i]!;
  const ahead = isAhead(readings[i]!);
  if (base?.stretch) {
    const main =
      (own && timed(own)) ??
      (ahead ? backdrop.aim : null) ??
      levelBefore(scene, i) ??
      mainBeside(scene, i, base) ??
      backdrop.carried ??
      backdrop.about ??
      (base.period.link || isYearBefore(scene, base.stretch) ? backdrop.first : null) ??
      latestOf(scene);
    if (!main) return timed(base);
    return orderOf(base.stretch.start) <= orderOf(main.stretch.start)
      ? timed(base, unite(base.stretch, main.stretch))
      : main;
  }
  // "2.2 billion in 2021 and lost a fifth of that the following year": from the level before
  const onward = own?.period.link?.kind === "shift" && own.period.link.amount > 0;
  const level = onward && i > 0 ? (given[i - 1] ?? null) : null;
  if (own?.stretch && level && orderOf(level.stretch.start) < orderOf(own.stretch.start))
    return timed(own, unite(level.stretch, own.stretch));
  if (own) return timed(own, own.stretch && fromLevel(own.stretch));
  // "only to double in the next two years"
  const next = owned(scene, i, "window");
  if (next?.stretch && isOnward(next)) return timed(next);
  const second = ofSecondVerb(scene, i);
  if (second) return timed(second);
  const pair = pairAround(scene, i);
  if (pair) return pair;
  const lead = leading(scene, i) ?? trailing(scene, i);
  // "lower than the 32 of 2015, but between 2019 and 2020 it fell by 2%": a move of its own
  const apart = (j: number) => lead?.spreads === true && lead.period.from > readings[j]!.to && j < i;
  const start = readings.findIndex(
    (other, j) => given[j] && ((other.role === "start" && !apart(j)) || (j === i + 1 && isFrom(scene, j))),
  );
  const from = start < 0 ? null : given[start]!;
  const to = from && !ahead ? (levelBefore(scene, i) ?? (lead && timed(lead, closed(scene, lead)))) : null;
  if (from && to && orderOf(from.stretch.start) < orderOf(to.stretch.start))
    return { stretch: unite(from.stretch, to.stretch), span: to.span ?? from.span };
  const later = from && !readings.some(({ role }) => role === "end") ? backdrop.carried : null;
  if (from && later && orderOf(from.stretch.start) < orderOf(later.stretch.start))
    return { stretch: unite(from.stretch, later.stretch), span: from.span };
  if (lead) {
    if (status !== "target" || looksAhead(scene, i, lead)) {
      const stretch = closed(scene, lead);
      const time = timed(lead, stretch && fromLevel(stretch));
      if (time) return time;
    }
  }
  const window = mentions.find(({ use, stretch }) => use === "window" && stretch !== null);
  if (window && !backdrop.about && !ahead) return timed(window);
  // ", which grew by 7.6% in 2021, is forecast to expand by 3.0%": what was does not date what will be
  for (let j = i - 1; j >= 0; j--)
    if (given[j] && readings[j]!.role === "delta" && isAhead(readings[j]!) === ahead) return given[j]!;
  if (ahead) return backdrop.aim;
  if (isBlocked(scene)) return null;
  const open = mentions.find((mention) => mention.open && mention.use !== "aside");
  if (open) return timed(open, closed(scene, open));
  return backdrop.moved ?? backdrop.carried ?? backdrop.about;
}

const isAhead = ({ status }: Reading): boolean => status === "target" || status === "projected";

/** "from 730 to 2,031, and rose again last year, by 6%": the time of the verb that the size hangs on. */
function ofSecondVerb({ parse, readings, mentions }: Scene, i: number): Mention | null {
  const before = readings[i - 1];
  if (!before) return null;
  const { from } = readings[i]!;
  return (
    mentions.find(
      ({ owner, use, stretch, period }) =>
        owner < 0 &&
        use === "main" &&
        stretch !== null &&
        period.to <= from &&
        isOfNextVerb(parse, before.to, period.lead),
    ) ?? null
  );
}

/** "121 (12%) more than in 2022": the same size twice, and what dates it stands behind the second. */
function isSaidAgain({ parse: { tags }, readings }: Scene, i: number): boolean {
  const [size, again] = [readings[i]!, readings[i + 1]];
  return (
    again?.role === "delta" && tags[size.to] === TAG.OPEN && again.from - size.to <= 3 && tags[again.to] === TAG.CLOSE
  );
}

/** "rose by 4% in the year to March 2023": from the level of March to that of March. */
function fromLevel(stretch: Stretch): Stretch {
  const level = monthsOf(stretch) === 12 && stretch.start.month > 1 ? movePoint(stretch.start, -1, "month") : null;
  return level ? { start: level, end: stretch.end } : stretch;
}

/** "down 3% from 111,029 in 2022" */
function isFrom({ page, readings }: Scene, j: number): boolean {
  const { from } = readings[j]!;
  return page.language.calendar.ties.backward(page.tokens, from, from - 1)?.value === "from";
}

/** The time of the level that a comparison hangs on: the last end before it, else the last level. */
function levelBefore(scene: Scene, i: number, ends = false): Timed | null {
  let level: Timed | null = null;
  for (let j = i - 1; j >= 0; j--) {
    const { role, measure } = scene.readings[j]!;
    const time = scene.given[j] ?? null;
    if (role === "end" && time) return time;
    if (!ends && role === null && measure !== "age") level ??= time;
  }
  return level;
}

/** Another main period of the sentence, unless it is still to come for what is told as a fact. */
function mainBeside(scene: Scene, i: number, base: Mention): Timed | null {
  const main = scene.mentions.find(
    (mention) =>
      mention !== base &&
      mention.use === "main" &&
      mention.stretch !== null &&
      !mention.open &&
      !isTooLate(scene, i, mention),
  );
  return main ? timed(main) : null;
}

/** From start to end of the move that a delta is told with: of a chain of levels the last two before it. */
function pairAround(scene: Scene, i: number): Timed | null {
  const { readings, given } = scene;
  const isLevel = (j: number) => readings[j]!.role === "start" || readings[j]!.role === "end";
  let last = -1;
  for (let j = i - 1; j >= 0; j--) {
    if (!isLevel(j)) continue;
    if (last < 0) {
      last = j;
      continue;
    }
    const [a, b] = [given[j], given[last]];
    const chained = readings[last]!.role === "end" || readings[j]!.role === "end";
    if (a && b && chained && readings[j]!.measure === readings[last]!.measure)
      return { stretch: unite(a.stretch, b.stretch), span: b.span };
    break;
  }
  let start: Timed | null = null;
  let end: Timed | null = null;
  const order = readings.map((_, j) => j).sort((a, b) => Math.abs(a - i) - Math.abs(b - i) || a - b);
  for (const j of order) {
    if (readings[j]!.role === "start") start ??= given[j]!;
    else if (readings[j]!.role === "end") end ??= given[j]!;
  }
  return start && end && { stretch: unite(start.stretch, end.stretch), span: end.span };
}
