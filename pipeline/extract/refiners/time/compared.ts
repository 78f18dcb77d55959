import type { Link } from "../../calendar/context.ts";
import { monthsOf, moveStretch, orderOf, type Point, type Stretch, unite } from "../../calendar/iso.ts";
import { followLink } from "../../calendar/links.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import type { Mention } from "./mentions.ts";
import { asideEnd, type Scene, type Timed } from "./scene.ts";

/** Stretches of months that "the same six months" looks back over. */
const RECENT = 4;

/** The times of one sentence, by what they are told of. */
export interface Told {
  readonly start: Timed | null;
  readonly end: Timed | null;
  readonly delta: Timed | null;
  /** A stretch with a start and an end that levels are told of. */
  readonly spread: Mention | null;
}

/** The stretches that something was told over: what "over the same period", "those four years" point to. */
export class Compared {
  /** The last stretch that something was compared over. */
  private span: Stretch | null = null;
  /** The time told last, from level to level or of one level. */
  private same: Stretch | null = null;
  /** The last few stretches of months, the latest first. */
  private recent: readonly Stretch[] = [];

  follow(link: Link, anchor: Stretch | null): Stretch | null {
    if (link.kind === "span" && link.unit === "month" && link.amount > 0)
      return this.recent.find((stretch) => monthsOf(stretch) === link.amount) ?? null;
    return followLink(link, anchor, link.amount === 0 ? this.same : this.span);
  }

  /** Keeps the stretches of a sentence; `isAbout`: the text has one time of its own, against which a single year stands by. */
  note({ mentions }: Scene, { start, end, delta, spread }: Told, isAbout: boolean): void {
    for (const { stretch, use } of mentions)
      if (stretch && use === "main" && monthsOf(stretch) > 1) this.recent = [stretch, ...this.recent].slice(0, RECENT);
    if (start && end) this.span = unite(start.stretch, end.stretch);
    else if (delta && delta.stretch.start !== delta.stretch.end) this.span = delta.stretch;
    else if (spread?.stretch) this.span = spread.stretch;
    const pair = start || delta || spread ? null : pairOf(mentions);
    if (pair) this.span = pair;
    const lost = mentions.some(
      ({ stretch, use, period }) => stretch === null && use !== "aside" && use !== "window" && period.link !== null,
    );
    const own = mentions.find(({ use, stretch, period }) => use === "main" && stretch && period.link === null);
    if (lost) this.span = this.same = null;
    else if (start || delta || spread || pair) this.same = this.span;
    else if (own && !isAbout) this.same = own.stretch;
  }
}

/** "In 1998, 23% smoked; in 2016 it was 3%": from the first time to the last of two levels. */
function pairOf(mentions: readonly Mention[]): Stretch | null {
  const years = mentions.filter(({ use, stretch, period }) => use === "main" && stretch && period.grain === "year");
  const [first, last] = [years[0]?.stretch, years.at(-1)?.stretch];
  if (years.length < 2 || !first || !last || years.some(({ period }) => period.ahead)) return null;
  return orderOf(first.end, true) < orderOf(last.start) ? unite(first, last) : null;
}

/** "5% in May, up from 4% a year ago": a year before that May. */
export function agoOf(scene: Scene, at: number, published: Point | null, before: Timed | null): Stretch | null {
  const { page, mentions, backdrop } = scene;
  const { period, stretch, use } = mentions[at]!;
  if (period.grain !== "year" || !(bitsAt(page.language.calendar, page.tokens, period.to - 1) & CALENDAR.AGO))
    return null;
  const told = mentions
    .slice(0, at)
    .findLast(({ use: other, period }) => other === "main" && period.link === null && asideEnd(scene, period.from) < 0);
  // "7.4 tonnes, 11% more than a year ago", in a text told of the first quarter
  const main =
    told?.stretch ??
    (use === "base" ? (backdrop.carried ?? backdrop.first)?.stretch : null) ??
    (opensBack(scene, period) ? before?.stretch : null);
  if (!main || !stretch || !published || main.start.month === 0 || main.end.year !== published.year) return null;
  return moveStretch(main, stretch.start.year - published.year, "year");
}

/** "A year ago it had been 8%": the subject goes on from what was told. */
function opensBack({ page, parse: { sentence, tags, tokens } }: Scene, { from, to }: Period): boolean {
  const subject = tags[to] === TAG.COMMA ? to + 1 : to;
  return from === sentence.from && tags[subject] === TAG.PRON && isAnaphor(page, tokens, subject);
}

const isAnaphor = ({ language }: Page, tokens: Page["tokens"], at: number): boolean =>
  (clueAt(language.calendar, tokens, at) & CLUE.ANAPHOR) !== 0;

/** "from 900 in 2012 to 790 in 2020, while … over the same period": what the sentence itself has told before mention `at`. */
export function toldOver({ mentions, readings }: Scene, at: number): Stretch | null {
  const before = mentions.slice(0, at).filter(({ use, stretch }) => use === "main" && stretch !== null);
  const spread = before.findLast(({ spreads, open }) => spreads && !open);
  if (spread) return spread.stretch;
  const of = (role: Reading["role"]) => before.findLast(({ owner }) => owner >= 0 && readings[owner]!.role === role);
  const [start, end] = [of("start")?.stretch, of("end")?.stretch];
  return start && end && orderOf(start.start) < orderOf(end.start) ? unite(start, end) : null;
}

/** A sentence of nothing but goals and forecasts. */
export function isPlan({ readings }: Scene): boolean {
  return readings.every(({ status }) => status === "target" || status === "projected");
}
