import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { NUMERIC, SYNTAX } from "../../lexicon.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import { WORD } from "../../tokens.ts";

const COLON = 0x3a;
const OPENING = 0x28;
const CLOSING = 0x29;
const COMMA = 0x2c;
/** Looked at in front of a period, in tokens. */
const REACH = 12;
/** A dateline ends within this many tokens of its paragraph's start. */
const DATELINE = 9;

/** ", mainly because mail has been copied since 2021": a clause that gives a reason and has no figure of its own. */
export function isReason(
  page: Page,
  parse: Parse,
  period: Period,
  readings: readonly Reading[],
  owner: number,
): boolean {
  const { tags } = parse;
  const reading = readings[owner];
  const next = readings[owner + 1];
  if (!reading) return false;
  for (let at = period.lead - 1; at >= reading.to; at--) {
    if (tags[at] === TAG.BREAK) return false;
    if (tags[at] !== TAG.SUB || clueAt(page.language.calendar, parse.tokens, at) & CLUE.WHEN) continue;
    let before = at - 1;
    while (before > reading.to && tags[before] === TAG.ADV) before--;
    if (tags[before] !== TAG.COMMA && period.tie !== "since") return false;
    return !next || (next.from > period.to && hasBreak(parse, period.to, next.from));
  }
  return false;
}

export function hasBreak({ tags }: Parse, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tags[at] === TAG.BREAK) return true;
  return false;
}

/** "When the law changed in 2014, 40 people …": a clause in front tells the time of what follows; "after", "before" do not. */
function opensWhen(page: Page, parse: Parse, at: number): boolean {
  let first = parse.sentence.from;
  while (parse.tags[first] === TAG.QUOTE) first++;
  return at === first && (clueAt(page.language.calendar, parse.tokens, at) & CLUE.AS) !== 0;
}

/** ", a level that was last reached in 2015", ", a share that has not changed since 2020": said of the figure by the way. */
function isApposed({ tags }: Parse, relative: number, floor: number): boolean {
  let at = relative - 1;
  while (at > floor && (tags[at] === TAG.NOUN || tags[at] === TAG.ADJ)) at--;
  return at > floor && at < relative - 1 && tags[at] === TAG.DET && tags[at - 1] === TAG.COMMA;
}

/** "that cost €900 when it came out in 2014", "stood at 40% when the ban began in 2008": the clause right behind a figure dates it. */
export function closesWhen(page: Page, { tags, tokens, sentence }: Parse, at: number, figure: number, period: number) {
  if (!(clueAt(page.language.calendar, tokens, at) & CLUE.AS) || figure === sentence.from) return false;
  for (let i = figure; i < at; i++) if (tags[i] !== TAG.NOUN && tags[i] !== TAG.ADJ) return false;
  return tags.subarray(at + 1, period).some((tag) => tag === TAG.VERB || tag === TAG.AUX);
}

/** "the ministry said on Monday", "in a report published today": the day of the saying; "412 cases were reported in May" is told of May. */
export function isReported(
  page: Page,
  parse: Parse,
  period: Period,
  start: number,
  reading: Reading | undefined,
): boolean {
  if (period.grain !== "day" && period.grain !== "month" && period.link?.kind !== "same") return false;
  if (reading && isCounted(page, parse, reading, start)) return false;
  const { tokens, sentence } = parse;
  // "When the bank found out in March, €1.1 million had been spent"
  if (!reading && opensWhen(page, parse, sentence.from)) return false;
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

/** "412 cases were reported | in May", "of 412 cases of flu reported | in May": the number is that of what was reported. */
function isCounted(page: Page, { verbs, tags, tokens }: Parse, { from, to, measure }: Reading, start: number): boolean {
  const verb = verbs.findLast((each) => each.to <= start && each.to >= start - 2);
  if (!verb || verb.from < to) return false;
  if (verb.kind === "finite") {
    const { subject } = verb;
    if (!verb.passive || !subject || subject.from > from || subject.to < to) return false;
    return !tags.subarray(subject.from, from).includes(TAG.NOUN);
  }
  if (verb.kind !== "participle" || measure !== "count" || verb.from - to > REACH) return false;
  // "400 people in a survey published in May"
  const published = (clueAt(page.language.calendar, tokens, verb.head) & CLUE.PUBLISH) !== 0;
  for (let at = to; at < verb.from; at++)
    if (tags[at] !== TAG.NOUN && tags[at] !== TAG.ADJ && (tags[at] !== TAG.PREP || published)) return false;
  return verb.from > to;
}

/** "Kisumu, 28 November 2023 – The number", "PRAGUE (5 October 2021) — Having" */
export function isDateline(parse: Parse, period: Period, start: number): boolean {
  const { sentence, tags, tokens } = parse;
  if (
    period.grain !== "day" ||
    period.tie !== null ||
    sentence.from !== sentence.blockFrom ||
    period.to - sentence.from > DATELINE
  )
    return false;
  if (start === sentence.from) return tags[period.to] === TAG.BREAK && tokens.mark[period.to] !== COLON;
  // "VIENNA, June 26 (Northline) - The"
  const bracket =
    tags[period.to] === TAG.OPEN && parse.mate[period.to]! > period.to ? parse.mate[period.to]! : period.to;
  const behind = tags[bracket] === TAG.CLOSE ? bracket + 1 : bracket;
  return tags[behind] === TAG.BREAK && tokens.mark[behind] !== COLON;
}

/** "(Okafor et al., 2016)": names and a year in brackets. */
export function isCitation(parse: Parse, period: Period): boolean {
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
export function isSuperlative(page: Page, parse: Parse, start: number): boolean {
  for (let at = start - 1; at >= Math.max(parse.sentence.from, start - 7); at--) {
    if (parse.tags[at] === TAG.COMMA || parse.tags[at] === TAG.BREAK) return false;
    if (clueAt(page.language.calendar, parse.tokens, at) & CLUE.ANY) return true;
    const rank = at === start - 1 && (page.lexicon.numeric[parse.tokens.id[at]!]! & NUMERIC.ORDINAL) !== 0;
    if (!rank && !(clueAt(page.language.calendar, parse.tokens, at) & CLUE.SUPERLATIVE)) continue;
    // "the highest", "the sixth since 2004", "for the first time"; "at least" is none
    const before = bitsAt(page.language.calendar, parse.tokens, at - 1);
    if (before & (CALENDAR.THE | CALENDAR.OWN | CALENDAR.ARTICLE) || parse.tags[at - 1] === TAG.POSS) return true;
  }
  return false;
}

/** "a grant that ends": what ends or begins is a thing, and no stretch of time. */
function isScheduled({ language }: Page, { tokens }: Parse, relative: number): boolean {
  const ends = (clueAt(language.calendar, tokens, relative + 1) & CLUE.SCHEDULED) !== 0;
  return ends && (bitsAt(language.calendar, tokens, relative - 1) & (CALENDAR.UNIT | CALENDAR.STRETCH)) === 0;
}

/**
 * True when a period dates something said by the way: an appositive participle, a relative clause behind a comma,
 * a clause of time.
 *
 *     The site, opened on 1 October 2020, had 1,150 visits     the lowest level since the survey began in 1994
 */
export function isOfAnother(page: Page, parse: Parse, start: number, lowest: number): boolean {
  const { tags, tokens } = parse;
  const words = page.language.calendar;
  // "a poll conducted in May" is told of May
  const isEvent = (at: number) => (clueAt(words, tokens, at) & (CLUE.EVENT | CLUE.STUDIED)) === CLUE.EVENT;
  const floor = Math.max(lowest, start - REACH);
  for (let at = floor; at < start; at++) if (closesWhen(page, parse, at, lowest, start)) return false;
  for (let at = start - 1; at >= floor; at--) {
    const tag = tags[at]!;
    if (tag === TAG.COMMA || tag === TAG.BREAK || tag === TAG.OPEN || tag === TAG.CLOSE) return false;
    if ((tag === TAG.PART || tag === TAG.ADJ) && isEvent(at)) return true;
    if (isEvent(at) && at > floor && tags[at - 1] === TAG.COMMA) return true;
    // ", the first of which will open in 2024"
    if (tag === TAG.REL && at - 3 >= floor && tokens.id[at - 1] === parse.grammar.particles.of)
      return tags.subarray(at - 3, at - 1).includes(TAG.COMMA) || tags[at - 4] === TAG.COMMA;
    // "paid from a grant that ends in June", but "in the year that ended in June"
    if (tag === TAG.REL && isScheduled(page, parse, at)) return true;
    if (tag === TAG.REL) return at - 1 >= floor && (tags[at - 1] === TAG.COMMA || isApposed(parse, at, floor));
    if (tag === TAG.SUB || (tag === TAG.PREP && clueAt(words, tokens, at) & CLUE.WHEN)) {
      for (let i = at + 1; i < start; i++)
        if (tags[i] === TAG.VERB) return (clueAt(words, tokens, at) & CLUE.WHEN) !== 0 && !opensWhen(page, parse, at);
      return false;
    }
  }
  return false;
}
