import { isoOf, orderOf, pointOf, type Stretch } from "../../calendar/iso.ts";
import { CLUE, clueAt } from "../../calendar/words.ts";
import { TAG } from "../../clauses/tags.ts";
import { isEarlier, timeOfYearly } from "./go-on.ts";
import { isOnward, type Mention } from "./mentions.ts";
import { firstCompared, heldIn, isCloser, leadBehind, leading, now, trailing, whenBefore } from "./near.ts";
import {
  type Backdrop,
  broken,
  closed,
  isBlocked,
  isTooLate,
  isYardstick,
  last,
  latestOf,
  looksAhead,
  owned,
  point,
  type Scene,
  type Timed,
  timed,
} from "./scene.ts";
import { isPresentAside, presentFrom } from "./tense.ts";
import { isBehindBefore, isOfBefore, isPastPerfect } from "./undated.ts";

/** The time of a figure that is no part of a move, or null. */
export function timeOfLevel(scene: Scene, i: number): Timed | null {
  const reading = scene.readings[i]!;
  const when = whenBefore(scene, i) ?? heldIn(scene, i) ?? votedOn(scene, i);
  if (when) return timed(when);
  const ahead = reading.status === "target" || reading.status === "projected";
  const own = owned(scene, i, "main");
  if (own && own.stretch === null && own.period.link) return null;
  if (!own && (isOfBefore(scene, i) || isBehindBefore(scene, reading.from) || isPastPerfect(scene, reading)))
    return null;
  if (own && !isTooLate(scene, i, own) && (!ahead || looksAhead(scene, i, own))) {
    const time = timed(own, untilTime(scene, own));
    if (time) return time;
  }
  // "from 96 in 2019 to 88, 79 and now 67": when it was on the way is not told
  if (!own && reading.change !== null) return null;
  const weak = owned(scene, i, "now") ?? now(scene, i);
  const lead = leading(scene, i);
  // "When it was introduced, support was 51%; a year later it had slipped to 47%": a year after what?
  if (!own && lead && isAdrift(lead)) return null;
  if (
    weak &&
    !ahead &&
    (weak.owner === i || !lead || weak.period.from >= lead.period.to || broken(scene, lead.period.to, reading.from))
  )
    return timed(weak);
  const behind = trailing(scene, i);
  for (const mention of lead && behind && isCloser(scene, i, lead, behind) ? [behind, lead] : [lead, behind]) {
    if (!mention || (ahead && !looksAhead(scene, i, mention))) continue;
    const time = timed(mention, untilTime(scene, mention));
    if (time) return time;
  }
  if (ahead) return scene.backdrop.aim ?? heldAgainst(scene, i);
  if (isBlocked(scene)) return null;
  const present =
    presentFrom(scene.page, scene.parse, reading) >= 0 || isPresentAside(scene.page, scene.parse, reading);
  const carried = present ? null : scene.backdrop.carried;
  return carried ?? scene.backdrop.about ?? firstCompared(scene);
}

/** From the day of a vote to its outcome, in tokens. */
const VOTE = 8;

/** "adopted by the Assembly on 22 December with 52 votes to 28": the day of the act is that of its votes. */
function votedOn({ mentions, readings, parse }: Scene, i: number): Mention | null {
  const { unit, from } = readings[i]!;
  if (unit !== "vote") return null;
  const day = mentions.findLast(({ period, stretch }) => stretch !== null && period.to <= from);
  if (!day || from - day.period.to > VOTE) return null;
  return parse.tags.subarray(day.period.to, from).some((tag) => tag === TAG.VERB || tag === TAG.BREAK) ? null : day;
}

/** An earlier or later time that hangs on nothing. */
const isAdrift = ({ stretch, period }: Mention): boolean => stretch === null && period.link?.kind === "shift";

/** "5.9%, against a target of 3.9%": the goal for the time of the figure that is held against it. */
function heldAgainst(scene: Scene, i: number): Timed | null {
  if (!isYardstick(scene, i)) return null;
  // "10,769 (10,354 in 2020), against a target of 11,000": not the earlier figure
  for (let j = i - 1; j >= 0; j--) {
    const { role, status } = scene.readings[j]!;
    if (status === "target" || status === "projected") return null;
    if (role !== "start") return scene.given[j] ?? null;
  }
  return null;
}

/** "will be needed until 2030" from now on; "until 2012" by then. */
function untilTime(scene: Scene, mention: Mention): Stretch | null {
  const { stretch, period } = mention;
  const { latest } = scene.backdrop;
  if (stretch && period.tie === "until" && latest !== null && stretch.end.year > latest.year)
    return { start: pointOf(latest.year), end: stretch.end };
  return closed(scene, mention);
}

/** The end of a move. */
export function timeOfEnd(scene: Scene, i: number): Timed | null {
  const when = whenBefore(scene, i) ?? heldIn(scene, i);
  if (when) return timed(when);
  const own = owned(scene, i, "main");
  if (own && own.stretch === null && own.period.link) return null;
  const alone = !scene.readings.some((other, j) => other.role === "start" && owned(scene, j, "main") !== null);
  const ahead = scene.readings[i]!.status === "target" || scene.readings[i]!.status === "projected";
  // "to double in the next two years, to 46,000"
  const before = scene.mentions.findLast(({ period }) => period.to <= scene.readings[i]!.from);
  if (!own && before?.stretch && isOnward(before)) return timed(before, point(before.stretch, true));
  const lead = leading(scene, i);
  if (!own && lead && isAdrift(lead)) return null;
  for (const mention of [own, lead, trailing(scene, i)]) {
    if (!mention || isTooLate(scene, i, mention) || (ahead && !looksAhead(scene, i, mention))) continue;
    const ends = endsOf(scene, mention);
    if (ends) return timed(mention, ends.end.stretch);
    const stretch = closed(scene, mention);
    // "fell to 251 between April and June": no move from April to June
    const apart =
      mention.open ||
      mention.period.grain === "years" ||
      isReached(scene, i, mention) ||
      scene.readings.some(({ role }) => role === "start");
    if (stretch) return timed(mention, mention.spreads && alone && apart ? last(stretch, mention) : stretch);
  }
  const weak = owned(scene, i, "now") ?? now(scene, i);
  if (weak && !ahead) return timed(weak);
  const window = scene.readings.some(({ role }) => role === "start") ? windowOf(scene) : null;
  if (window) return window;
  const yearly = timeOfYearly(scene.mentions);
  if (yearly) return yearly;
  const open = scene.mentions.find((mention) => mention.use === "base" && mention.open);
  if (open) return timed(open, point(closed(scene, open)!, true));
  // "only 216 million fewer than 25 years ago"
  const ago = scene.mentions.find(({ use, period }) => use === "base" && period.relative && period.link === null);
  if (ago && !scene.backdrop.carried && !scene.backdrop.about) return thisYear(scene) ?? latestOf(scene);
  if (ahead) return scene.backdrop.aim;
  if (isBlocked(scene)) return null;
  const { carried, pair, about } = scene.backdrop;
  const time = pair?.end ?? carried ?? about ?? afterStart(scene);
  return time?.spreads ? { stretch: last(time.stretch), span: time.span } : (time ?? firstCompared(scene));
}

/** "rose by 12% between February and March, to 4,120": from one month to another. */
function isReached({ readings }: Scene, i: number, { period }: Mention): boolean {
  // a poll "between 9 and 13 June gives 46%, down seven points" is of all its days
  if (period.tie !== "between" || period.grain !== "month") return false;
  return period.to <= readings[i]!.from && readings.some(({ role }) => role === "delta");
}

/** What the text is mostly told of, where it lies in the year up to which it tells: "11% more than a year ago". */
function thisYear({ backdrop: { first, latest } }: Scene): Timed | null {
  return first && first.stretch.start.day === 0 && first.stretch.start.year === latest?.year ? first : null;
}

/** "two thirds, up from 56% in 2022": the time that the text is mostly told of, where it lies behind that of the start. */
function afterStart({ backdrop, mentions, readings }: Scene): Timed | null {
  const { first } = backdrop;
  const start = mentions.find(({ owner, stretch }) => stretch && owner >= 0 && readings[owner]!.role === "start");
  if (!first || !start?.stretch || first.stretch.start.day > 0) return null;
  // "in the year to March 2022, …, up from 56% in 2019": later than what the text began with
  if (
    mentions.some(
      ({ use, stretch, open }) => use === "main" && stretch && !open && isEarlier(first, { stretch, span: null }),
    )
  )
    return null;
  const begins = orderOf(start.stretch.start) < orderOf(first.stretch.start);
  return begins && orderOf(start.stretch.end, true) < orderOf(first.stretch.end, true) ? first : null;
}

/** The start of a move: null where the text tells the end's time only. */
export function timeOfStart(scene: Scene, i: number): Timed | null {
  // "against 12 of 90 a year earlier": the time behind the whole is that of the part
  const part = scene.page.tokens.id[scene.readings[i]!.to] === scene.parse.grammar.particles.of ? i + 1 : i;
  const held = owned(scene, part, "main") ?? owned(scene, part, "base");
  const own = owned(scene, i, "main") ?? owned(scene, i, "now") ?? owned(scene, i, "base") ?? held;
  if (own) {
    const stretch = own.stretch;
    // one stretch for both ends stands behind the second: not so behind a start whose end was told before it
    const shared =
      own.spreads &&
      !scene.readings.some(
        (other, j) => other.role === "end" && (owned(scene, j, "main") !== null || (own.owner === i && j < i)),
      );
    return timed(own, stretch && shared ? point(stretch, false) : stretch);
  }
  const spread = scene.mentions.find(({ spreads, use, stretch }) => spreads && use !== "aside" && stretch !== null);
  const ends = spread && endsOf(scene, spread);
  if (ends) return timed(spread, ends.start.stretch);
  if (spread?.stretch) return timed(spread, point(spread.stretch, false));
  const twin = twinStart(scene, i);
  if (twin) return twin;
  const lead = leadBehind(scene, i);
  // "by 35% in two years, from 31 to 44"
  if (lead) return timed(lead, lead.use === "window" && lead.stretch ? point(lead.stretch, false) : lead.stretch);
  const base = scene.mentions.find(({ use, stretch }) => use === "base" && stretch !== null);
  if (base) return timed(base);
  // "In 2012 the average wait was 58 days; by 2017 it had fallen to 49": a clause before that of the end
  const end = scene.readings.findIndex(({ role }, j) => j > i && role === "end");
  const apart = end > 0 && broken(scene, scene.readings[i]!.to, scene.readings[end]!.from);
  const first = apart && owned(scene, end, "main") === null ? leading(scene, i) : null;
  if (first) return timed(first);
  // "The year before it had been 980, growth of 4%": the end was told before
  const opening = scene.readings.some(({ role }) => role === "end") ? null : leading(scene, i);
  if (opening) return timed(opening);
  const silent = !scene.mentions.some(({ use }) => use === "main");
  if (!silent || isBlocked(scene)) return null;
  const { carried, pair, about } = scene.backdrop;
  if (pair) return pair.start;
  const time = carried ?? about;
  return time?.spreads ? { stretch: point(time.stretch, false), span: time.span } : null;
}

/** "from 412 days in 2020 to 298 last month, and for knees from 190 to 121": a pair without times has those of the pair before. */
function twinStart(scene: Scene, i: number): Timed | null {
  const { readings, given, mentions } = scene;
  const [start, end] = [readings[i]!, readings[i + 1]];
  if (end?.role !== "end" || end.measure !== start.measure || mentions.some(({ owner }) => owner === i + 1))
    return null;
  for (let j = i - 2; j >= 0; j--) {
    if (readings[j]!.role !== "start" || readings[j + 1]!.role !== "end") continue;
    const own = mentions.some(({ owner, stretch }) => owner === j && stretch !== null);
    // "the outlay went from €40 million in 2017 to €52 million in 2020, and its share from 5% to 6%"
    const next = j === i - 2 || readings[j]!.measure === start.measure;
    return own && next ? (given[j] ?? null) : null;
  }
  return null;
}

/** "by 35% in two years, from 31 to 44": the end of the window is that of the move. */
function windowOf(scene: Scene): Timed | null {
  const mention = scene.mentions.find(({ use, stretch }) => use === "window" && stretch !== null);
  return mention?.stretch ? timed(mention, point(mention.stretch, true)) : null;
}

/** "Over that time": the ends of the move that was told before. */
function endsOf({ backdrop }: Scene, { period, stretch }: Mention): Backdrop["ends"] {
  const { ends, moved } = backdrop;
  if (period.link?.kind !== "span" || !stretch) return null;
  if (moved && isoOf(moved.stretch) === isoOf(stretch)) return ends;
  // told in the same sentence: "from 18 in 2016 to 43 in 2020, but over the same period"
  const years = stretch.start.year < stretch.end.year && stretch.start.month === 0;
  if (!years || period.link.amount !== 0) return null;
  const span = { from: period.from, to: period.to };
  return { start: { stretch: point(stretch, false), span }, end: { stretch: point(stretch, true), span } };
}

/** An age that only delimits a group has no time; one that is measured or moves has. */
export function isDelimitingAge(scene: Scene, i: number): boolean {
  const reading = scene.readings[i]!;
  if (reading.measure !== "age" || reading.role !== null) return false;
  const { page, parse } = scene;
  for (let at = reading.from - 1; at >= Math.max(parse.sentence.from, reading.from - 9); at--)
    if (clueAt(page.language.calendar, page.tokens, at) & CLUE.CENTRAL) return false;
  return true;
}
