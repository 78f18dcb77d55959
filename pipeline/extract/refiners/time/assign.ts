import { orderOf, type Point, pointOf, type Stretch, stretchOf, unite } from "../../calendar/iso.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { NEAR } from "../../gazetteer/places.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import type { Mention } from "./mentions.ts";

/** A time and the words it was read from. */
export interface Timed {
  readonly stretch: Stretch;
  readonly span: TokenSpan | null;
  /** From level to level, so that a start has its first and an end its last point. */
  readonly spreads?: boolean;
}

/** What a sentence may fall back on. */
export interface Backdrop {
  /** The time of the sentence before that this one goes on from. */
  readonly carried: Timed | null;
  /** Start and end of the move of the sentence before, when this one goes on from it. */
  readonly pair: { readonly start: Timed; readonly end: Timed } | null;
  /** The whole move of the sentence before in the paragraph. */
  readonly moved: Timed | null;
  /** What the text is mostly told of, where no title says it: for figures that are compared with an earlier time. */
  readonly first: Timed | null;
  /** What heading, introduction or title say. */
  readonly about: Timed | null;
  /** The time of publication as far as known, or the last year that the text is about. */
  readonly latest: Point | null;
}

/** The sentence under work. */
export interface Scene {
  readonly page: Page;
  readonly parse: Parse;
  readonly readings: readonly Reading[];
  readonly mentions: readonly Mention[];
  readonly backdrop: Backdrop;
  /** Times given so far, by reading. */
  readonly given: (Timed | null)[];
}

const COLON = 0x3a;
/** A period farther from its figure, in tokens, is that of something else. */
const FARTHEST = 240;
/** The opening of a sentence, in tokens. */
const OPENING = 40;

const point = (stretch: Stretch, end: boolean): Stretch => stretchOf(end ? stretch.end : stretch.start);

/** The last point of a stretch from level to level: of quarters the last quarter. */
function last({ start, end }: Stretch, mention?: Mention): Stretch {
  const quarters =
    start.month % 3 === 1 &&
    end.month > 3 &&
    end.month % 3 === 0 &&
    end.day === 0 &&
    (!mention || mention.period.grain === "quarter");
  return quarters ? { start: { ...end, month: end.month - 2 }, end } : stretchOf(end);
}

function timed(mention: Mention, stretch: Stretch | null = mention.stretch): Timed | null {
  return stretch && { stretch, span: { from: mention.period.from, to: mention.period.to } };
}

/** The stretch of a mention, closed at the right end where it is open: "since 2019" in 2022 is 2019/2022. */
export function closed(scene: Scene, mention: Mention): Stretch | null {
  const { stretch } = mention;
  if (!stretch || !mention.open) return stretch;
  const { latest } = scene.backdrop;
  if (latest === null) return stretch;
  const end = stretch.start.month > 0 && latest.month > 0 ? pointOf(latest.year, latest.month) : pointOf(latest.year);
  return orderOf(end, true) <= orderOf(stretch.end, true) ? stretch : { start: stretch.start, end };
}

/** "the lowest since 2018, when it fell to 25 cm", "the 2005 figure (336)": the time right before the clause or bracket that a figure stands in. */
function whenBefore(scene: Scene, i: number): Mention | null {
  const { page, parse, readings } = scene;
  for (const mention of scene.mentions) {
    if (!mention.stretch || mention.period.to >= readings[i]!.from) continue;
    let at = mention.period.to;
    const open = bitsAt(page.language.calendar, page.tokens, at) & CALENDAR.YEARS_OWN ? at + 1 : at;
    if (parse.tags[open] === TAG.OPEN && readings[i]!.from - open <= 2 && parse.tags[readings[i]!.to] === TAG.CLOSE)
      return mention;
    if (parse.tags[at] === TAG.COMMA) at++;
    if (!(clueAt(page.language.calendar, page.tokens, at) & CLUE.WHEN) || at === mention.period.to) continue;
    let end = at + 1;
    while (
      end < Math.min(parse.sentence.to, at + OPENING) &&
      parse.tags[end] !== TAG.COMMA &&
      parse.tags[end] !== TAG.BREAK
    )
      end++;
    if (readings[i]!.from > at && readings[i]!.from < end) return mention;
  }
  return null;
}

function owned(scene: Scene, i: number, use: Mention["use"]): Mention | null {
  return scene.mentions.find((mention) => mention.owner === i && mention.use === use) ?? null;
}

/** True when a semicolon or a dash stands between two tokens, brackets left out; a colon goes on. */
function broken(scene: Scene, from: number, to: number): boolean {
  const { tags, mate } = scene.parse;
  if (to - from > FARTHEST) return true;
  for (let at = outOfBracket(scene, from, to); at < to; at++) {
    if (tags[at] === TAG.OPEN && mate[at]! > at && mate[at]! < to) at = mate[at]!;
    else if (tags[at] === TAG.BREAK && scene.page.tokens.mark[at] !== COLON) return true;
  }
  return false;
}

/** The closing bracket around token `at`, if it stands before `limit`; else `at`. */
function outOfBracket(scene: Scene, at: number, limit: number): number {
  const { tags, mate, sentence } = scene.parse;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 48); i--) {
    if (tags[i] === TAG.CLOSE && mate[i]! >= 0) i = mate[i]!;
    else if (tags[i] === TAG.OPEN && mate[i]! >= at) return mate[i]! < limit ? mate[i]! : at;
  }
  return at;
}

/** True when a figure cannot be of that time: it is told as a fact, and the time was still to come. */
function isTooLate(scene: Scene, i: number, mention: Mention): boolean {
  const { status, to } = scene.readings[i]!;
  const { tokens, language } = scene.page;
  for (let at = to; at < Math.min(mention.period.from, to + 12); at++)
    if (clueAt(language.calendar, tokens, at) & CLUE.FUTURE) return false;
  return (status === "observed" || status === "estimated") && mention.period.tie !== "for" && mention.period.ahead;
}

/** The end of the aside ("where 5,000 nets were handed out in May, …") that token `at` stands in; -1 when in none. */
function asideEnd(scene: Scene, at: number): number {
  const { tags, sentence } = scene.parse;
  for (let i = at - 1; i > Math.max(sentence.from, at - 24); i--) {
    if (tags[i] === TAG.COMMA || tags[i] === TAG.BREAK) return -1;
    if (tags[i] !== TAG.REL || tags[i - 1] !== TAG.COMMA) continue;
    for (let j = at; j < Math.min(sentence.to, at + FARTHEST); j++)
      if (tags[j] === TAG.COMMA || tags[j] === TAG.BREAK) return j;
    return -1;
  }
  return -1;
}

/** True when the sentence opens with the period: nothing finite stands before it. */
function opens(scene: Scene, mention: Mention): boolean {
  const { tags, sentence } = scene.parse;
  if (mention.period.from - sentence.from > OPENING) return false;
  for (let at = sentence.from; at < mention.period.from; at++)
    if (tags[at] === TAG.VERB || tags[at] === TAG.AUX) return false;
  return true;
}

/** The main period that leads to reading `i`: the last before it that no other figure owns, else the last owned one. */
function leading(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  let free: Mention | null = null;
  let taken: Mention | null = null;
  for (const mention of scene.mentions) {
    if (mention.period.from >= reading.from) break;
    if (mention.use !== "main") continue;
    // a period in a bracket holds within it
    if (isInOtherBracket(scene, mention.period.from, reading.from) || isTooLate(scene, i, mention)) continue;
    const end = asideEnd(scene, mention.period.from);
    if (end >= 0 && end < reading.from) continue;
    if (
      mention.period.tie === "from" &&
      !mention.spreads &&
      !mention.period.ahead &&
      broken(scene, mention.period.to, reading.from)
    )
      continue;
    if (mention.owner < 0) {
      if (broken(scene, mention.period.to, reading.from) && !opens(scene, mention) && !mention.period.ahead) continue;
      free = mention;
      if (taken && broken(scene, taken.period.to, mention.period.from)) taken = null;
    } else if (reading.role === "start" || scene.readings[mention.owner]!.role !== "start") taken = mention;
  }
  // a free period right before its figure outdoes those in front of it
  if (free && taken)
    return taken.period.from > free.period.from && free.period.from > scene.parse.sentence.from + 3 ? taken : free;
  return free ?? taken;
}

function isInOtherBracket(scene: Scene, mention: number, reading: number): boolean {
  const { tags, mate, sentence } = scene.parse;
  for (let at = mention; at >= Math.max(sentence.from, mention - 12); at--) {
    if (tags[at] === TAG.CLOSE) return false;
    if (tags[at] === TAG.OPEN) return mate[at]! >= 0 && mate[at]! < reading;
  }
  return false;
}

/** The main period behind reading `i` that the figures up to there share: "20% of girls and 22% of boys in 2023". */
function trailing(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  for (const mention of scene.mentions) {
    if (mention.period.from < reading.to || mention.use !== "main") continue;
    if (broken(scene, reading.to, mention.period.from)) return null;
    if (mention.owner < 0 || isTooLate(scene, i, mention)) return null;
    const ahead = (k: number) => scene.readings[k]!.status === "target" || scene.readings[k]!.status === "projected";
    if (ahead(mention.owner) && !ahead(i)) return null;
    for (let j = i + 1; j <= mention.owner; j++) {
      if (isCompared(scene, j) || (scene.readings[j]!.role === "start" && reading.role !== "start")) return null;
    }
    for (let at = reading.to; at < mention.period.from; at++) {
      if (scene.parse.tags[at] === TAG.SUB || scene.page.tokens.id[at] === scene.parse.grammar.particles.but)
        return null;
    }
    return mention;
  }
  return null;
}

/** A figure that another is compared with has a time of its own. */
function isCompared(scene: Scene, i: number): boolean {
  const { page, readings, parse } = scene;
  const { tokens } = page;
  const before = readings[i]!.from;
  for (let at = before - 1; at >= Math.max(parse.sentence.from, before - 4); at--) {
    if (parse.tags[at] === TAG.COMMA || parse.tags[at] === TAG.NUM) return false;
    if (page.language.gazetteer.near[tokens.id[at]!]! & NEAR.COMPARISON) return true;
  }
  return false;
}

/** The weak "now" in the clause of a reading. */
function now(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  for (const mention of scene.mentions) {
    if (mention.use !== "now") continue;
    const between =
      mention.period.from < reading.from ? [mention.period.to, reading.from] : [reading.to, mention.period.from];
    if (!broken(scene, between[0]!, between[1]!)) return mention;
  }
  return null;
}

/** True when some period of the sentence is told but cannot be worked out: nothing is carried over it. */
function isBlocked(scene: Scene): boolean {
  return scene.mentions.some(
    ({ stretch, use, period }) =>
      stretch === null && use !== "aside" && period.link !== null && period.link.kind === "span",
  );
}

/** The time of a figure that is no part of a move, or null. */
export function timeOfLevel(scene: Scene, i: number): Timed | null {
  const reading = scene.readings[i]!;
  const when = whenBefore(scene, i);
  if (when) return timed(when);
  const ahead = reading.status === "target" || reading.status === "projected";
  const own = owned(scene, i, "main");
  if (own && own.stretch === null && own.period.link) return null;
  if (own && !isTooLate(scene, i, own) && (!ahead || looksAhead(scene, i, own))) {
    const time = timed(own, untilTime(scene, own));
    if (time) return time;
  }
  const weak = owned(scene, i, "now") ?? now(scene, i);
  const lead = leading(scene, i);
  if (weak && !ahead && (weak.owner === i || !lead || broken(scene, lead.period.to, reading.from))) return timed(weak);
  for (const mention of [lead, trailing(scene, i)]) {
    if (!mention || (ahead && !looksAhead(scene, i, mention))) continue;
    const time = timed(mention, untilTime(scene, mention));
    if (time) return time;
  }
  if (ahead || isBlocked(scene)) return null;
  return scene.backdrop.carried ?? scene.backdrop.about ?? firstCompared(scene);
}

/** "hardly changed from four years earlier": the later time is the one that the text is mostly told of. */
function firstCompared(scene: Scene): Timed | null {
  const compared = scene.mentions.some(({ period }) => period.link?.kind === "shift" && period.link.amount < 0);
  return compared || isSurveyed(scene) ? scene.backdrop.first : null;
}

/** "The survey questioned 31,205 pupils" */
function isSurveyed({ page, parse }: Scene): boolean {
  const words = page.language.calendar;
  for (let at = parse.sentence.from; at < Math.min(parse.sentence.to, parse.sentence.from + 5); at++) {
    if (parse.tags[at] !== TAG.VERB) continue;
    return (
      (clueAt(words, page.tokens, at) & CLUE.STUDIED) !== 0 &&
      at > parse.sentence.from &&
      (bitsAt(words, page.tokens, at - 1) & CALENDAR.YEARS_OWN) !== 0
    );
  }
  return false;
}

/** "will be needed until 2030" from now on; "until 2012" by then. */
function untilTime(scene: Scene, mention: Mention): Stretch | null {
  const { stretch, period } = mention;
  const { latest } = scene.backdrop;
  if (stretch && period.tie === "until" && latest !== null && stretch.end.year > latest.year)
    return { start: pointOf(latest.year), end: stretch.end };
  return closed(scene, mention);
}

/** A goal is told of the year aimed at: not of the year in which it was set. */
function looksAhead(scene: Scene, i: number, { stretch, period }: Mention): boolean {
  const { latest } = scene.backdrop;
  if (!stretch) return false;
  // "from October the offer will be extended": months without a year are those around the publication
  if (
    scene.readings[i]!.status === "projected" &&
    period.relative &&
    period.grain !== "day" &&
    latest !== null &&
    stretch.end.year >= latest.year
  )
    return true;
  if (period.tie === "by" || period.tie === "until" || period.tie === "to") return true;
  if (latest === null || period.ahead) return true;
  return stretch.end.month === 0 && stretch.end.year >= latest.year && !period.relative;
}

/** The end of a move. */
export function timeOfEnd(scene: Scene, i: number): Timed | null {
  const when = whenBefore(scene, i);
  if (when) return timed(when);
  const own = owned(scene, i, "main");
  if (own && own.stretch === null && own.period.link) return null;
  const alone = !scene.readings.some((other, j) => other.role === "start" && owned(scene, j, "main") !== null);
  const ahead = scene.readings[i]!.status === "target" || scene.readings[i]!.status === "projected";
  for (const mention of [own, leading(scene, i), trailing(scene, i)]) {
    if (!mention || isTooLate(scene, i, mention) || (ahead && !looksAhead(scene, i, mention))) continue;
    const stretch = closed(scene, mention);
    if (stretch) return timed(mention, mention.spreads && alone ? last(stretch, mention) : stretch);
  }
  const weak = owned(scene, i, "now") ?? now(scene, i);
  if (weak && !ahead) return timed(weak);
  const open = scene.mentions.find((mention) => mention.use === "base" && mention.open);
  if (open) return timed(open, point(closed(scene, open)!, true));
  if (isBlocked(scene) || ahead) return null;
  const { carried, pair, about } = scene.backdrop;
  const time = pair?.end ?? carried ?? about;
  return time?.spreads ? { stretch: last(time.stretch), span: time.span } : (time ?? firstCompared(scene));
}

/** The start of a move: null where the text tells the end's time only. */
export function timeOfStart(scene: Scene, i: number): Timed | null {
  const own = owned(scene, i, "main") ?? owned(scene, i, "now") ?? owned(scene, i, "base");
  if (own) {
    const stretch = own.stretch;
    // one stretch for both ends stands behind the second
    const shared =
      own.spreads && !scene.readings.some((other, j) => other.role === "end" && owned(scene, j, "main") !== null);
    return timed(own, stretch && shared ? point(stretch, false) : stretch);
  }
  const spread = scene.mentions.find(({ spreads, use, stretch }) => spreads && use !== "aside" && stretch !== null);
  if (spread?.stretch) return timed(spread, point(spread.stretch, false));
  const lead = leadBehind(scene, i);
  if (lead) return timed(lead);
  const base = scene.mentions.find(({ use, stretch }) => use === "base" && stretch !== null);
  if (base) return timed(base);
  const silent = !scene.mentions.some(({ use }) => use === "main");
  if (!silent || isBlocked(scene)) return null;
  const { carried, pair, about } = scene.backdrop;
  if (pair) return pair.start;
  const time = carried ?? about;
  return time?.spreads ? { stretch: point(time.stretch, false), span: time.span } : null;
}

/** "against, in 2015, 48%"; "compared with 2015's 48%": a period right before the start. */
function leadBehind(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  const lead = scene.mentions.findLast(
    ({ period, use }) => use !== "aside" && period.to <= reading.from && reading.from - period.to <= 2,
  );
  return lead && lead.period.from > (scene.readings[i - 1]?.to ?? scene.parse.sentence.from) && i > 0 ? lead : null;
}

/** How much something moved: from the start of the first time to the end of the last. */
export function timeOfDelta(scene: Scene, i: number): Timed | null {
  const { readings, given, mentions, backdrop } = scene;
  const found = owned(scene, i, "main");
  const own = found && isTooLate(scene, i, found) ? null : found;
  const base = owned(scene, i, "base") ?? (own?.open ? null : baseNear(scene, i));
  if (own?.open) {
    const stretch = closed(scene, own);
    const end = levelBefore(scene, i, true) ?? mainBeside(scene, own);
    return timed(own, stretch && end && !own.period.relative ? unite(point(stretch, false), end.stretch) : stretch);
  }
  if (base?.stretch) {
    const main =
      (own && timed(own)) ??
      levelBefore(scene, i) ??
      mainBeside(scene, base) ??
      backdrop.carried ??
      backdrop.about ??
      (base.period.link ? backdrop.first : null) ??
      latestOf(scene);
    if (!main) return timed(base);
    return orderOf(base.stretch.start) <= orderOf(main.stretch.start)
      ? timed(base, unite(base.stretch, main.stretch))
      : main;
  }
  if (own) return timed(own);
  const pair = pairAround(scene, i);
  if (pair) return pair;
  const lead = leading(scene, i) ?? trailing(scene, i);
  if (lead) {
    const ahead = readings[i]!.status === "target";
    if (!ahead || looksAhead(scene, i, lead)) {
      const time = timed(lead, closed(scene, lead));
      if (time) return time;
    }
  }
  const window = mentions.find(({ use, stretch }) => use === "window" && stretch !== null);
  if (window && !backdrop.about) return timed(window);
  for (let j = i - 1; j >= 0; j--) if (given[j] && readings[j]!.role === "delta") return given[j]!;
  const status = readings[i]!.status;
  if (isBlocked(scene) || status === "target" || status === "projected") return null;
  const open = mentions.find((mention) => mention.open && mention.use !== "aside");
  if (open) return timed(open, closed(scene, open));
  return backdrop.moved ?? backdrop.carried ?? backdrop.about;
}

/** "by 90% by 2030, against a 2015 baseline": a base in the clause that no figure owns. */
function baseNear(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  const next = scene.readings[i + 1];
  for (const mention of scene.mentions) {
    if (mention.use !== "base") continue;
    const behind = mention.period.from >= reading.to && (!next || mention.period.from < next.from);
    const leads = mention.owner < 0 && mention.period.to <= reading.from;
    if (
      (behind || leads) &&
      !broken(scene, Math.min(mention.period.to, reading.to), Math.max(mention.period.from, reading.from))
    )
      return mention;
  }
  return null;
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

/** Another main period of the sentence. */
function mainBeside(scene: Scene, base: Mention): Timed | null {
  const main = scene.mentions.find(
    (mention) => mention !== base && mention.use === "main" && mention.stretch !== null && !mention.open,
  );
  return main ? timed(main) : null;
}

function latestOf(scene: Scene): Timed | null {
  const { latest } = scene.backdrop;
  return latest === null ? null : { stretch: stretchOf(pointOf(latest.year)), span: null };
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

/** An age that only delimits a group has no time; one that is measured or moves has. */
export function isDelimitingAge(scene: Scene, i: number): boolean {
  const reading = scene.readings[i]!;
  if (reading.measure !== "age" || reading.role !== null) return false;
  const { page, parse } = scene;
  for (let at = reading.from - 1; at >= Math.max(parse.sentence.from, reading.from - 9); at--)
    if (clueAt(page.language.calendar, page.tokens, at) & CLUE.CENTRAL) return false;
  return true;
}
