import type { Stretch } from "../../calendar/iso.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { NEAR } from "../../gazetteer/places.ts";
import { SYNTAX } from "../../lexicon.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import { WORD } from "../../tokens.ts";

/** A period in the sentence of a figure, and how it may be used. */
export interface Mention {
  readonly period: Period;
  /** Null while it hangs on a period that is not known yet. */
  stretch: Stretch | null;
  /**
   * main: the time of a figure; base: what is compared with; aside: the time of something else;
   * now: a weak main; window: over which time something moved ("in five years").
   */
  readonly use: "main" | "base" | "aside" | "now" | "window";
  /** Index of the reading that it stands right behind; -1 when it leads or stands alone. */
  owner: number;
  /** A stretch with a start and an end that levels may be told of apart ("between 2000 and 2008", "since 2019"). */
  readonly spreads: boolean;
  /** Open to the left ("since 2019"). */
  readonly open: boolean;
}

const COLON = 0x3a;
const OPENING = 0x28;
const CLOSING = 0x29;
const COMMA = 0x2c;
/** Looked at in front of a period, in tokens. */
const REACH = 12;
/** A dateline ends within this many tokens of its paragraph's start. */
const DATELINE = 9;

/** The periods of one sentence in order, with the readings they belong to. */
export function mentionsOf(
  page: Page,
  parse: Parse,
  periods: readonly Period[],
  readings: readonly Reading[],
): Mention[] {
  const mentions: Mention[] = [];
  for (const period of periods) {
    const owner = ownerOf(parse, period, readings);
    const isNow = period.link?.kind === "same" && period.link.amount === 1;
    const use = isNow ? "now" : useOf(page, parse, period, readings, owner);
    const open = period.tie === "since";
    mentions.push({
      period,
      stretch: isNow || !period.link ? period.stretch : null,
      use,
      owner: use === "aside" ? -1 : owner,
      spreads: open || isSpread(period),
      open,
    });
  }
  return mentions;
}

/** "between 2010 and 2014", "over those four years" are stretches from level to level; "in 2012–2014", "in January–March" are times of one level. */
function isSpread(period: Period): boolean {
  if (period.link?.kind === "span") return true;
  if (!period.iso.includes("/")) return false;
  return (
    period.tie === "between" ||
    period.tie === "from" ||
    (period.grain === "years" && !period.relative && period.to - period.from > 3)
  );
}

/** The reading that a period stands right behind, unless it opens what follows. */
function ownerOf(parse: Parse, period: Period, readings: readonly Reading[]): number {
  const { tags, tokens } = parse;
  let owner = -1;
  for (let i = 0; i < readings.length; i++) if (readings[i]!.to <= period.from) owner = i;
  if (owner < 0) return -1;
  const reading = readings[owner]!;
  const next = readings[owner + 1];
  const start = period.lead;
  // "(2018: 4%)" and "2018: 4%" open what follows
  const opener = tags[start - 1];
  const fresh = opener === TAG.COMMA || opener === TAG.OPEN || opener === TAG.BREAK || opener === TAG.CONJ;
  if (next && fresh && tokens.mark[period.to] === COLON) return -1;
  let depth = 0;
  for (let at = reading.to; at < start; at++) {
    // ", although a study from 2016 put it at 10%" dates what follows
    if (tags[at] === TAG.SUB && next && next.from >= period.to) return -1;
    if (tags[at] === TAG.OPEN) depth++;
    else if (tags[at] === TAG.CLOSE) depth--;
    else if (tags[at] === TAG.BREAK && depth === 0) {
      // "4.2 million – compared with 3.6 million in 2017" breaks, "€5 – in 2018" does not
      if (at !== start - 1) return -1;
    }
  }
  if (next && next.from >= period.to && opensClause(parse, start, period.to, next.from, reading.to)) return -1;
  return owner;
}

/** ", and in 2018 it was 5": a comma or conjunction right before the period, and a figure behind it in one clause. */
function opensClause(parse: Parse, start: number, to: number, next: number, lowest: number): boolean {
  const { tags } = parse;
  const before = tags[start - 1];
  if (start - 1 < lowest) return false;
  if (before !== TAG.COMMA && before !== TAG.CONJ && before !== TAG.SUB && before !== TAG.BREAK && before !== TAG.OPEN)
    return false;
  for (let at = to; at < next; at++) {
    if (tags[at] === TAG.BREAK || tags[at] === TAG.CLOSE) return false;
    // ", in 2018, and 4%": closed off
    if (tags[at] === TAG.COMMA && at === to) return before === TAG.CONJ;
  }
  return true;
}

function useOf(page: Page, parse: Parse, period: Period, readings: readonly Reading[], owner: number): Mention["use"] {
  const { tokens } = parse;
  const words = page.language.calendar;
  const start = period.lead;
  const reading = readings[owner];
  if (period.link?.kind === "window") return "window";
  if (isDateline(parse, period, start) || isCitation(parse, period)) return "aside";
  if (clueAt(words, tokens, period.to) & CLUE.PRICES && period.to < parse.sentence.to) return "aside";
  if (period.tie === "before" || period.tie === "after") return "aside";
  if (period.tie === "since" && isSuperlative(page, parse, start)) return "aside";
  if (period.tie === "of" && (period.grain === "day" || (reading && start - reading.to > 2))) return "aside";
  if (isReported(page, parse, period, start)) return "aside";
  if (isOfAnother(page, parse, start, reading?.to ?? parse.sentence.from)) return "aside";
  if (period.tie === "than" || isThatOf(page, parse, period)) return "base";
  // "60% of the number in the same month of 2019"
  if (period.link?.kind === "inYear" && reading && reading.role === null) return "base";
  const delta = reading?.role === "delta";
  // "more than twice the 2005 figure"
  const attribute =
    bitsAt(words, tokens, period.to) & CALENDAR.YEARS_OWN && bitsAt(words, tokens, period.from - 1) & CALENDAR.THE;
  if (delta && period.tie === null && attribute && period.from - 1 === reading?.to) return "base";
  if (delta && (period.tie === "on" || period.tie === "from") && period.grain !== "day" && !period.ahead) return "base";
  if (reading && reading.role === null && period.tie === "from" && period.link?.kind === "shift") return "aside";
  return "main";
}

/** "a fifth below that of last year" */
function isThatOf(page: Page, parse: Parse, { lead }: Period): boolean {
  return lead > parse.sentence.from && (page.language.gazetteer.near[parse.tokens.id[lead - 1]!]! & NEAR.STAND) !== 0;
}

/** "the ministry said on Monday": the day of the saying. */
function isReported(page: Page, parse: Parse, period: Period, start: number): boolean {
  if (period.grain !== "day" && period.grain !== "month") return false;
  const { tokens, sentence } = parse;
  for (let at = start - 1; at >= Math.max(sentence.from, start - 2); at--) {
    if (tokens.kind[at] !== WORD) return false;
    if (clueAt(page.language.calendar, tokens, at) & CLUE.PUBLISH) return true;
    if (
      page.lexicon.syntax[tokens.id[at]!]! & SYNTAX.REPORT &&
      (parse.tags[at] === TAG.VERB || parse.tags[at] === TAG.PART)
    )
      return true;
  }
  return false;
}

/** "Kisumu, 28 November 2023 – The number", "PRAGUE (5 October 2021) — Having" */
function isDateline(parse: Parse, period: Period, start: number): boolean {
  const { sentence, tags, tokens } = parse;
  if (
    period.grain !== "day" ||
    period.tie !== null ||
    sentence.from !== sentence.blockFrom ||
    period.to - sentence.from > DATELINE
  )
    return false;
  if (start === sentence.from) return tags[period.to] === TAG.BREAK && tokens.mark[period.to] !== COLON;
  const behind = tags[period.to] === TAG.CLOSE ? period.to + 1 : period.to;
  return tags[behind] === TAG.BREAK && tokens.mark[behind] !== COLON;
}

/** "(Okafor et al., 2016)": names and a year in brackets. */
function isCitation(parse: Parse, period: Period): boolean {
  const { tokens, sentence } = parse;
  if (tokens.mark[period.to] !== CLOSING || tokens.mark[period.from - 1] !== COMMA) return false;
  for (let at = period.from - 2; at >= Math.max(sentence.from, period.from - REACH); at--) {
    if (tokens.mark[at] === OPENING) return tokens.kind[at + 1] === WORD && tokens.shape[at + 1] !== 0;
    if (tokens.kind[at] !== WORD && tokens.mark[at] !== COMMA && tokens.mark[at] !== 0x2e && tokens.mark[at] !== 0x26)
      return false;
  }
  return false;
}

/** "the highest since 2012", "for the first time since 2009" */
function isSuperlative(page: Page, parse: Parse, start: number): boolean {
  for (let at = start - 1; at >= Math.max(parse.sentence.from, start - 7); at--) {
    if (parse.tags[at] === TAG.COMMA || parse.tags[at] === TAG.BREAK) return false;
    if (clueAt(page.language.calendar, parse.tokens, at) & CLUE.ANY) return true;
    if (!(clueAt(page.language.calendar, parse.tokens, at) & CLUE.SUPERLATIVE)) continue;
    // "the highest", "for the first time"; "at least" is none
    const before = bitsAt(page.language.calendar, parse.tokens, at - 1);
    if (before & (CALENDAR.THE | CALENDAR.OWN | CALENDAR.ARTICLE) || parse.tags[at - 1] === TAG.POSS) return true;
  }
  return false;
}

/**
 * True when a period dates something said by the way: an appositive participle, a relative clause behind a comma,
 * a clause of time.
 *
 *     The site, opened on 1 October 2020, had 1,150 visits     the lowest level since the survey began in 1994
 */
function isOfAnother(page: Page, parse: Parse, start: number, lowest: number): boolean {
  const { tags, tokens } = parse;
  const words = page.language.calendar;
  const isEvent = (at: number) => (clueAt(words, tokens, at) & CLUE.EVENT) !== 0;
  const floor = Math.max(lowest, start - REACH);
  for (let at = start - 1; at >= floor; at--) {
    const tag = tags[at]!;
    if (tag === TAG.COMMA || tag === TAG.BREAK || tag === TAG.OPEN || tag === TAG.CLOSE) return false;
    if ((tag === TAG.PART || tag === TAG.ADJ) && isEvent(at)) return true;
    if (isEvent(at) && at > floor && tags[at - 1] === TAG.COMMA) return true;
    if (tag === TAG.REL) return at - 1 >= floor && tags[at - 1] === TAG.COMMA;
    if (tag === TAG.SUB || (tag === TAG.PREP && clueAt(words, tokens, at) & CLUE.WHEN)) {
      for (let i = at + 1; i < start; i++)
        if (tags[i] === TAG.VERB) return (clueAt(words, tokens, at) & CLUE.WHEN) !== 0;
      return false;
    }
  }
  return false;
}
