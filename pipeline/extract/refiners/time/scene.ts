import { orderOf, type Point, pointOf, type Stretch, stretchOf } from "../../calendar/iso.ts";
import { CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { NEAR } from "../../gazetteer/places.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import type { Mention } from "./mentions.ts";
import { isRule } from "./rules.ts";

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
  /** The whole move of the sentence before in the paragraph, and its ends. */
  readonly moved: Timed | null;
  readonly ends: Backdrop["pair"];
  /** The time that goals are told of where their sentence names none: of the introduction, heading or title. */
  readonly aim: Timed | null;
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

/** ", or 16% of income," is no longer than this, in tokens. */
const RESTATED = 9;

/** The opening of a sentence, in tokens. */
export const OPENING = 40;

export const point = (stretch: Stretch, end: boolean): Stretch => stretchOf(end ? stretch.end : stretch.start);

/** The last point of a stretch from level to level: of quarters the last quarter. */
export function last({ start, end }: Stretch, mention?: Mention): Stretch {
  const quarters =
    start.month % 3 === 1 &&
    end.month > 3 &&
    end.month % 3 === 0 &&
    end.day === 0 &&
    (!mention || mention.period.grain === "quarter");
  return quarters ? { start: { ...end, month: end.month - 2 }, end } : stretchOf(end);
}

export function timed(mention: Mention, stretch: Stretch | null = mention.stretch): Timed | null {
  return stretch && { stretch, span: { from: mention.period.from, to: mention.period.to } };
}

/** The stretch of a mention, closed at the right end where it is open: "since 2019" in 2022 is 2019/2022. */
export function closed(scene: Scene, mention: Mention): Stretch | null {
  const { stretch } = mention;
  if (!stretch || !mention.open) return stretch;
  const { latest } = scene.backdrop;
  if (latest === null) return stretch;
  const { month, day } = stretch.start;
  const [toMonth, toDay] = [month > 0 ? latest.month : 0, day > 0 ? latest.day : 0];
  const end = pointOf(latest.year, toMonth, toMonth > 0 ? toDay : 0);
  return orderOf(end, true) <= orderOf(stretch.end, true) ? stretch : { start: stretch.start, end };
}

export function owned(scene: Scene, i: number, use: Mention["use"]): Mention | null {
  return scene.mentions.find((mention) => mention.owner === i && mention.use === use) ?? null;
}

/** True when a semicolon or a dash stands between two tokens, brackets left out; a colon goes on. */
export function broken(scene: Scene, from: number, to: number): boolean {
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
export function isTooLate(scene: Scene, i: number, mention: Mention): boolean {
  const { status, from, to } = scene.readings[i]!;
  const { tie } = mention.period;
  const { tokens, language } = scene.page;
  // "two clinics, one of which will close in 2025": that of the part
  for (let at = to; at < Math.min(mention.period.from, to + 12); at++) {
    if (scene.parse.tags[at] === TAG.REL && isAsideOf(scene, at)) break;
    if (clueAt(language.calendar, tokens, at) & CLUE.FUTURE) return false;
  }
  if (scene.readings[i]!.measure === "money" && mention.period.ahead && isAllotted(scene, i, mention)) return false;
  // "by the next survey, in 2025, fewer than 15% will smoke"
  if (mention.period.to <= from)
    for (let at = mention.period.to; at < Math.min(scene.parse.sentence.to, to + 4); at++)
      if (clueAt(language.calendar, tokens, at) & CLUE.FUTURE) return false;
  const told = status === "observed" || status === "estimated";
  if (!told || !mention.period.ahead) return false;
  // "test 80% by 2025", "the budget for 2025 is €4 million"
  // "raises the age from 16 to 21 on 1 January 2022": a rule that is made already
  if (mention.owner === i && tie === "on" && mention.period.grain === "day" && scene.readings[i]!.role === "end")
    return false;
  if (
    mention.owner === i &&
    (tie === "by" || tie === "until" || tie === "for") &&
    !hasVerb(scene, to, mention.period.from)
  )
    return false;
  return !(tie === "for" && mention.period.from < from);
}

/** ", which", ", one of which" */
function isAsideOf({ parse: { tags, tokens, grammar } }: Scene, relative: number): boolean {
  if (tags[relative - 1] === TAG.COMMA) return true;
  return tokens.id[relative - 1] === grammar.particles.of && tags[relative - 3] === TAG.COMMA;
}

/** Words of giving stand this far before a sum, in tokens: "earmarked €46 million for this purpose in 2023 and €58 million in 2024". */
const ALLOTTED = 18;

/** "€4 million has been set aside for 2025": given now, for then. */
function isAllotted({ page, parse, readings }: Scene, i: number, { period }: Mention): boolean {
  const { from } = readings[i]!;
  for (let at = Math.max(parse.sentence.from, from - ALLOTTED); at < Math.min(period.from, from + OPENING); at++)
    if (hasRole(page, at, ROLE.allotted)) return true;
  return false;
}

function hasVerb({ parse }: Scene, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + FARTHEST); at++)
    if (parse.tags[at] === TAG.VERB || parse.tags[at] === TAG.AUX) return true;
  return false;
}

/** The end of the aside ("where 5,000 nets were handed out in May, …") that token `at` stands in; -1 when in none. */
export function asideEnd(scene: Pick<Scene, "parse">, at: number): number {
  const { tags, sentence } = scene.parse;
  for (let i = at - 1; i > Math.max(sentence.from, at - 24); i--) {
    if (tags[i] === TAG.COMMA || tags[i] === TAG.BREAK) return -1;
    if (tags[i] !== TAG.REL || tags[i - 1] !== TAG.COMMA) continue;
    for (let j = at; j < Math.min(sentence.to, at + FARTHEST); j++) {
      j = behindRestated(scene, j);
      if (tags[j] === TAG.COMMA || tags[j] === TAG.BREAK) return j;
    }
    return -1;
  }
  return -1;
}

/** ", or 16% of income,": the same number in other words, between commas, ends no clause. */
function behindRestated({ parse: { tags, tokens, grammar, sentence } }: Pick<Scene, "parse">, at: number): number {
  if (tags[at] !== TAG.COMMA || tokens.id[at + 1] !== grammar.particles.or) return at;
  let end = at + 2;
  while (end < Math.min(sentence.to, at + RESTATED) && tags[end] !== TAG.COMMA && tags[end] !== TAG.BREAK) end++;
  return tags[end] === TAG.COMMA ? end + 1 : at;
}

/** True when an aside opens between the two tokens, and holds the second: ", which left 4, or 16%, unspent in May". */
export function asideOpens(scene: Scene, from: number, to: number): boolean {
  const { tags } = scene.parse;
  let open = false;
  for (let at = from; at < to; at++) {
    if (tags[at] === TAG.COMMA && tags[at + 1] === TAG.REL) {
      open = true;
      at++;
    } else if (open) {
      at = behindRestated(scene, at);
      if (tags[at] === TAG.COMMA || tags[at] === TAG.BREAK) open = false;
    }
  }
  return open;
}

/** True when the sentence opens with the period: nothing finite stands before it. */
export function opens(scene: Scene, mention: Mention): boolean {
  const { tags, sentence } = scene.parse;
  if (mention.period.from - sentence.from > OPENING) return false;
  for (let at = sentence.from; at < mention.period.from; at++)
    if (tags[at] === TAG.VERB || tags[at] === TAG.AUX) return false;
  return true;
}

export function isInOtherBracket(scene: Scene, mention: number, reading: number): boolean {
  const { tags, mate, sentence } = scene.parse;
  for (let at = mention; at >= Math.max(sentence.from, mention - 12); at--) {
    if (tags[at] === TAG.CLOSE) return false;
    if (tags[at] !== TAG.OPEN) continue;
    // "Deaths (2019): 61", "Prevalence (adults, 2019) was 4%": a label in front of all figures
    const label = scene.readings[0]!.from > mate[at]! && !scene.readings.some((other) => other.to <= at);
    return mate[at]! >= 0 && mate[at]! < reading && !label;
  }
  return false;
}

/** A figure that another is compared with has a time of its own. */
export function isCompared(scene: Scene, i: number): boolean {
  const { page, readings, parse } = scene;
  const { tokens } = page;
  const before = readings[i]!.from;
  for (let at = before - 1; at >= Math.max(parse.sentence.from, before - 4); at--) {
    if (parse.tags[at] === TAG.COMMA || parse.tags[at] === TAG.NUM) return false;
    if (page.language.gazetteer.near[tokens.id[at]!]! & NEAR.COMPARISON) return true;
  }
  return false;
}

/** "against a target of 3.9%", "well short of the goal of 95%": a word of comparison leads to the figure. */
export function isYardstick(scene: Scene, i: number): boolean {
  const { page, readings, parse } = scene;
  const { from } = readings[i]!;
  const floor = Math.max(parse.sentence.from, readings[i - 1]?.to ?? 0, from - 6);
  for (let at = from - 1; at >= floor && parse.tags[at] !== TAG.COMMA; at--)
    if (clueAt(page.language.calendar, page.tokens, at) & CLUE.LEVEL) return true;
  return isCompared(scene, i);
}

/** True when some period of the sentence is told but cannot be worked out, or it tells a rule: nothing is carried over it. */
export function isBlocked(scene: Scene): boolean {
  if (isRule(scene.page, scene.parse)) return true;
  return scene.mentions.some(
    ({ stretch, use, period }) =>
      stretch === null && use !== "aside" && period.link !== null && period.link.kind === "span",
  );
}

/** A goal is told of the year aimed at: not of the year in which it was set. */
export function looksAhead(scene: Scene, i: number, { stretch, period }: Mention): boolean {
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
  // "The milestones for 2020 were 20% and 35%"
  if (period.tie === "for" && scene.readings[i]!.status === "target") return true;
  if (latest === null || period.ahead) return true;
  if (stretch.end.month > 0 || stretch.end.year < latest.year) return false;
  // "wants to spend €4 million this year", but "this year it set a goal of 40%"
  return !period.relative || (period.link === null && period.from > scene.parse.sentence.from);
}

/** The year up to which the text can tell. */
export function latestOf(scene: Scene): Timed | null {
  const { latest } = scene.backdrop;
  return latest === null ? null : { stretch: stretchOf(pointOf(latest.year)), span: null };
}
