import type { Stretch } from "../../calendar/iso.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import { TAG } from "../../clauses/tags.ts";
import { previousOf } from "../../previous.ts";
import type { Reading } from "../../rule.ts";
import { isPossessive } from "./governor.ts";
import { isOfNextVerb, type Mention } from "./mentions.ts";
import {
  asideEnd,
  asideOpens,
  broken,
  isCompared,
  isInOtherBracket,
  isTooLate,
  OPENING,
  opens,
  type Scene,
  type Timed,
} from "./scene.ts";
import { isLater, isLeftBehind, isOfPlan, presentFrom } from "./tense.ts";

const COLON = 0x3a;

/** "the lowest since 2018, when it fell to 25 cm", "the 2005 figure (336)": the time right before the clause or bracket that a figure stands in. */
export function whenBefore(scene: Scene, i: number): Mention | null {
  const { page, parse, readings } = scene;
  for (const mention of scene.mentions) {
    if (!mention.stretch || mention.period.to >= readings[i]!.from) continue;
    let at = mention.period.to;
    if (mention.use === "base" && isPossessive(page, mention.period) && readings[i]!.from - at <= 2) return mention;
    const open = bitsAt(page.language.calendar, page.tokens, at) & CALENDAR.YEARS_OWN ? at + 1 : at;
    // "more than in 2022 (252 deaths)"
    const close = readings[i]!.noun?.to ?? readings[i]!.to;
    if (parse.tags[open] === TAG.OPEN && readings[i]!.from - open <= 2 && parse.tags[close] === TAG.CLOSE)
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

/** "the 2007 figure of 4.9%": the period in the figure's own noun phrase. */
export function heldIn({ mentions }: Scene, i: number): Mention | null {
  return mentions.find(({ held, owner }) => held && owner === i) ?? null;
}

/** "1.3 million (1.1 million in 2010)": a period beside a figure in a bracket is not that of a figure outside. */
function isWalledOff({ parse }: Scene, { bracket }: Mention, { from, to }: Reading): boolean {
  return bracket >= 0 && (to <= bracket || from > parse.mate[bracket]!);
}

/** The main period that leads to reading `i`: the last before it that no other figure owns, else the last owned one. */
export function leading(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  let free: Mention | null = null;
  let taken: Mention | null = null;
  const present = scene.mentions.length > 0 ? presentFrom(scene.page, scene.parse, reading) : -1;
  for (const mention of scene.mentions) {
    if (mention.period.from >= reading.from) break;
    if (mention.period.from < present) continue;
    if (mention.use !== "main" || isWalledOff(scene, mention, reading)) continue;
    if (isOfPlan(scene.parse, mention.period, reading) || isLater(scene.page, scene.parse, mention.period, reading))
      continue;
    if (reading.status === "observed" && isLeftBehind(scene.page, scene.parse, mention.period, reading)) continue;
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
    // "46%, down seven points since March, and the other side 41%": the move has a time of its own
    const moved = mention.open && mention.owner >= 0 && scene.readings[mention.owner]!.role === "delta";
    if (moved && reading.role === null && (free || taken)) continue;
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

/** The main period behind reading `i` that the figures up to there share: "20% of girls and 22% of boys in 2023". */
export function trailing(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  for (const mention of scene.mentions) {
    if (mention.period.from < reading.to || mention.use !== "main" || isWalledOff(scene, mention, reading)) continue;
    if (broken(scene, reading.to, mention.period.from)) return null;
    if (mention.owner < 0 || isTooLate(scene, i, mention)) return null;
    // "the summit, where −12 °C is usual, stayed above freezing that month"
    const end = asideEnd(scene, reading.from);
    if (end >= 0 && end < mention.period.from) return null;
    if (asideOpens(scene, reading.to, mention.period.from)) return null;
    if (isAfterAnother(scene, reading.to, mention.owner)) return null;
    // "1,200 flats, 400 of them by the end of 2025"
    if (isPart(scene, mention.owner) && mention.owner > i) return null;
    const ahead = (k: number) => scene.readings[k]!.status === "target" || scene.readings[k]!.status === "projected";
    if (ahead(mention.owner) && !ahead(i)) return null;
    // "coverage was 47%, and deaths rose by a third between 2010 and 2021": from level to level, of the move alone
    if (mention.spreads && scene.readings[mention.owner]!.role === "delta" && reading.role === null) return null;
    // "growth was 1.9%, after 1.1% in the quarter before"
    if (mention.owner > i && isAfterComma(scene, mention.owner)) return null;
    for (let j = i + 1; j <= mention.owner; j++) {
      if (isCompared(scene, j) || (scene.readings[j]!.role === "start" && reading.role !== "start")) return null;
    }
    for (let at = reading.to; at < mention.period.from; at++) {
      // "to 8.4 tonnes, in three loads: 3.9 tonnes in March": the items of the list have times of their own
      if (scene.page.tokens.mark[at] === COLON && at < scene.readings[mention.owner]!.from) return null;
      if (scene.parse.tags[at] === TAG.SUB || scene.page.tokens.id[at] === scene.parse.grammar.particles.but)
        return null;
    }
    return mention;
  }
  return null;
}

/** ", after 1.1%" */
function isAfterComma({ page, parse, readings }: Scene, owner: number): boolean {
  const { from } = readings[owner]!;
  if (parse.tags[from - 2] !== TAG.COMMA) return false;
  return page.language.calendar.ties.backward(parse.tokens, from, from - 1)?.value === "after";
}

/** "slid 4.4%, after jumping 9% on Thursday": another move, of another time. */
function isAfterAnother({ page, parse, readings }: Scene, from: number, owner: number): boolean {
  const { ties } = page.language.calendar;
  for (let at = from; at < readings[owner]!.from; at++) {
    const tie = parse.tags[at + 1] === TAG.ING ? ties.backward(parse.tokens, at + 1, at)?.value : null;
    if (tie === "after" || tie === "before") return true;
  }
  return false;
}

/** "400 of them", "€90 million of it": a part of what was counted before. */
function isPart({ page, readings, parse: { tokens, grammar } }: Scene, k: number): boolean {
  const { to } = readings[k]!;
  return (
    tokens.id[to] === grammar.particles.of && (clueAt(page.language.calendar, tokens, to + 1) & CLUE.ANAPHOR) !== 0
  );
}

/** "On trial on Monday, accused of taking €2 million from 41 people in 2017": behind a comma, the time of the next figure of the phrase. */
export function isCloser({ parse, readings }: Scene, i: number, lead: Mention, behind: Mention): boolean {
  const { tags, sentence } = parse;
  const { from, to } = readings[i]!;
  const next = readings[behind.owner]!;
  if (lead.period.lead === sentence.from || behind.owner !== i + 1 || next.from - to > PHRASE) return false;
  for (let at = to; at < next.from; at++)
    if (tags[at] !== TAG.PREP && tags[at] !== TAG.NOUN && tags[at] !== TAG.DET) return false;
  return tags.subarray(lead.period.to, from).includes(TAG.COMMA);
}

/** From a figure to the next of its phrase, in tokens. */
const PHRASE = 5;

/** The weak "now" in the clause of a reading. */
export function now(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  for (const mention of scene.mentions) {
    if (mention.use !== "now") continue;
    // "in 2010 it was six, and now it is nine": it opens a clause of its own
    if (mention.owner < 0 && mention.period.from >= reading.to) continue;
    const between =
      mention.period.from < reading.from ? [mention.period.to, reading.from] : [reading.to, mention.period.from];
    // "a fine of €50, against €10 today, and may lose their licence for 12 months": another verb
    const apart = mention.owner >= 0 && mention.owner < i && isOfNextVerb(scene.parse, mention.period.to, reading.from);
    if (!apart && !broken(scene, between[0]!, between[1]!)) return mention;
  }
  return null;
}

/** "hardly changed from four years earlier": the later time is the one that the text is mostly told of. */
export function firstCompared(scene: Scene): Timed | null {
  const { first } = scene.backdrop;
  const moved = (owner: number) => scene.readings[owner]?.role === "delta";
  const compared = scene.mentions.some(
    ({ period, stretch, use, owner }) =>
      (period.link?.kind === "shift" && period.link.amount < 0) ||
      // "26,700, up a third in two years"
      (use === "window" && moved(owner) && stretch !== null && stretch.end.year === first?.stretch.end.year) ||
      (use === "base" && isYearBefore(scene, stretch)),
  );
  return compared || isSurveyed(scene) ? first : null;
}

/** "825 deaths, 34 fewer than in 2020" in a text that is told of 2021 first. */
export function isYearBefore({ backdrop: { first }, parse }: Scene, stretch: Stretch | null): boolean {
  if (!stretch || !first || parse.sentence.kind === "bullet" || first.stretch.start.year !== first.stretch.end.year)
    return false;
  return stretch.start.year === stretch.end.year && stretch.end.year === first.stretch.end.year - 1;
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

/** From one size in a row to the next, in tokens. */
const ROW = 10;

/** From a period to the start that it leads to, in tokens. */
const START = 6;

/** "against, in 2015, 48%"; "in 2013 it had been 48%"; "compared with 2015's 48%": a period right before the start. */
export function leadBehind(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  const lead = scene.mentions.findLast(
    ({ period, use }) => use !== "aside" && period.to <= reading.from && reading.from - period.to <= START,
  );
  // "rose by 15% on 1 December, from 232 to 266": the day of the move
  if (lead && lead.owner >= 0 && isLedFrom(scene, lead, reading)) return null;
  return lead && lead.period.from > (previousOf(scene.readings, i)?.to ?? scene.parse.sentence.from) && i > 0
    ? lead
    : null;
}

/** True when "from" stands between a period and the start behind it. */
function isLedFrom({ page, parse }: Scene, { period, use }: Mention, { from }: Reading): boolean {
  const { ties } = page.language.calendar;
  return use === "main" && from > period.to && ties.backward(parse.tokens, from, period.to)?.value === "from";
}

/** "a 50% cut in cases and a 75% cut in deaths | compared with 2015": sizes in a row, with no verb between, share the base. */
function isSameMove({ readings, parse: { tags } }: Scene, i: number): boolean {
  const [one, other] = [readings[i]!, readings[i + 1]];
  if (one.role !== "delta" || other?.role !== "delta" || one.measure !== other.measure) return false;
  if (other.from - one.to > ROW) return false;
  for (let at = one.to; at < other.from; at++)
    if (tags[at] === TAG.VERB || tags[at] === TAG.AUX || tags[at] === TAG.BREAK || tags[at] === TAG.TIME) return false;
  return true;
}

/** "by 90% by 2030, against a 2015 baseline": a base in the clause that no figure owns. */
export function baseNear(scene: Scene, i: number): Mention | null {
  const reading = scene.readings[i]!;
  let last = i;
  while (isSameMove(scene, last)) last++;
  const next = scene.readings[last + 1];
  for (const mention of scene.mentions) {
    if (mention.use !== "base") continue;
    // "£117m below the £658m of 2014/15"
    const behind =
      mention.period.from >= reading.to &&
      (!next || mention.period.from < next.from || (mention.held && mention.owner === i + 1));
    const leads = mention.owner < 0 && mention.period.to <= reading.from;
    if (
      (behind || leads) &&
      !broken(scene, Math.min(mention.period.to, reading.to), Math.max(mention.period.from, reading.from))
    )
      return mention;
  }
  return null;
}
