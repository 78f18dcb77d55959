import type { Stretch } from "../../calendar/iso.ts";
import { bitsAt, CALENDAR, CLUE, clueAt, TONIGHT } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { NEAR } from "../../gazetteer/places.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import { closesWhen, isCitation, isDateline, isOfAnother, isReason, isReported, isSuperlative } from "./aside.ts";
import { isTitle } from "./edition.ts";
import { type Governor, governorOf, isEvent, isOfThing, isPossessive, isPriced, setIn } from "./governor.ts";
import { figureBracket, heldBy, isOffence, isReckoned } from "./held.ts";
import { asideEnd } from "./scene.ts";
import { isEarlierLevelOf, isOfMultiple, isOfWhat, isRiseOver } from "./yardsticks.ts";

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
  /** It stands in the noun phrase of its owner, that others are compared with: "the 2007 figure of 4.9%". */
  readonly held: boolean;
  /** Opening bracket that it shares with a figure: it holds for the figures in there only; -1 when none. */
  readonly bracket: number;
}

const COLON = 0x3a;
const SEMICOLON = 0x3b;
/** From a period that opens a clause to its figure, in tokens. */
const OPENS = 8;

/** The periods of one sentence in order, with the readings they belong to. */
export function mentionsOf(
  page: Page,
  parse: Parse,
  periods: readonly Period[],
  readings: readonly Reading[],
): Mention[] {
  const mentions: Mention[] = [];
  for (const told of periods) {
    const period = setIn(page, parse, told);
    const owner = movedOn(period, ownerOf(page, parse, period, readings), readings, mentions);
    const holder = heldBy(page, parse, period, readings);
    if (holder >= 0) {
      const { stretch } = period;
      mentions.push({
        period,
        stretch,
        use: "base",
        owner: holder,
        spreads: false,
        open: false,
        held: true,
        bracket: -1,
      });
      continue;
    }
    const isNow = period.link?.kind === "same" && period.link.amount === 1;
    const governor = governorOf(page, parse, period, readings[owner]);
    const use = isNow
      ? isOfThing(page, period, readings[owner + 1]) || isReported(page, parse, period, period.lead, readings[owner])
        ? "aside"
        : "now"
      : useOf(page, parse, period, readings, owner, governor);
    const open = period.tie === "since" || governor?.tie === "since";
    mentions.push({
      period,
      stretch: isNow || !period.link ? period.stretch : null,
      use,
      owner: use === "aside" ? -1 : owner,
      spreads: open || (isSpread(period) && !isFiscal(page, period)),
      open,
      held: false,
      bracket: figureBracket(parse, readings, period.from),
    });
  }
  return mentions;
}

/** "between 2010 and 2014", "over those four years" are stretches from level to level; "in 2012–2014", "in January–March" are times of one level. */
export function isSpread(period: Period): boolean {
  if (period.link?.kind === "span") return period.link.unit !== "month";
  if (!period.iso.includes("/")) return false;
  return (
    period.tie === "between" ||
    period.tie === "from" ||
    (period.grain === "years" && !period.relative && period.to - period.from > 3)
  );
}

/** "In the financial year 2021-22": one year, however many words it takes. */
function isFiscal({ tokens, language }: Page, { from, tie }: Period): boolean {
  if (tie === "between" || tie === "from") return false;
  return (
    ((bitsAt(language.calendar, tokens, from) | bitsAt(language.calendar, tokens, from + 1)) & CALENDAR.FISCAL) !== 0
  );
}

/** "raised its rate to 5.25% from 5% on 3 August": the day is that of the end, unless the end has one of its own. */
function movedOn(period: Period, owner: number, readings: readonly Reading[], mentions: readonly Mention[]): number {
  if (period.grain !== "day" || period.tie !== "on" || readings[owner]?.role !== "start") return owner;
  const free = !mentions.some((other) => other.owner === owner - 1);
  return free && readings[owner - 1]?.role === "end" ? owner - 1 : owner;
}

/** The reading that a period stands right behind, unless it opens what follows. */
function ownerOf(page: Page, parse: Parse, period: Period, readings: readonly Reading[]): number {
  const { tags, tokens } = parse;
  let owner = -1;
  for (let i = 0; i < readings.length; i++) if (readings[i]!.to <= period.from) owner = i;
  owner = beforeBracket(parse, readings, owner, period);
  if (owner < 0) return -1;
  const reading = readings[owner]!;
  const next = readings[owner + 1];
  const start = period.lead;
  // "Warnings, which cover 30% of a pack, were introduced in 2016": no time of what an aside tells
  const end = asideEnd({ parse }, reading.from);
  const told = parse.verbs.some(({ relative, to }) => relative >= 0 && relative < reading.from && to <= end);
  if (end >= 0 && end < start && told) return -1;
  // "from 730 to 2,031, and rose again last year, by 6%": the time of the second verb
  if (next && next.from - period.to <= OPENS && isOfNextVerb(parse, reading.to, start)) return -1;
  // "(2018: 4%)" and "2018: 4%" open what follows
  const opener = tags[start - 1];
  const fresh = opener === TAG.COMMA || opener === TAG.OPEN || opener === TAG.BREAK || opener === TAG.CONJ;
  if (next && fresh && tokens.mark[period.to] === COLON) return -1;
  // "in 2021 it was 55; the year before, 60"
  if (next && tokens.mark[start - 1] === SEMICOLON && next.from - period.to <= OPENS) return -1;
  if (!next && opener === TAG.CONJ && tags[start - 2] === TAG.COMMA && tellsOther(parse, period)) return -1;
  // "the figure for 2020 was 55, and for 2021 60"
  if (next?.from === period.to && hasComma(parse, reading.to, start)) return -1;
  let depth = 0;
  for (let at = reading.to; at < start; at++) {
    // ", although a study from 2016 put it at 10%" dates what follows
    if (tags[at] === TAG.SUB && next && next.from >= period.to && !closesWhen(page, parse, at, reading.to, start))
      return -1;
    if (tags[at] === TAG.OPEN) depth++;
    // "289 (25%) were; in 2015": the bracket around the number itself is behind it here
    else if (tags[at] === TAG.CLOSE) depth = Math.max(0, depth - 1);
    else if (tags[at] === TAG.BREAK && depth === 0) {
      // "4.2 million – compared with 3.6 million in 2017" breaks, "€5 – in 2018" does not
      if (at !== start - 1) return -1;
    }
  }
  if (next && next.from >= period.to && opensClause(parse, start, period.to, next.from, reading.to)) return -1;
  return owner;
}

/** "to 5% (11% in 2021) by 2030": behind a bracket with a time of its own, the figure that it is set beside. */
function beforeBracket(parse: Parse, readings: readonly Reading[], owner: number, { lead }: Period): number {
  const { tags, mate } = parse;
  if (owner < 1 || tags[lead - 1] !== TAG.CLOSE) return owner;
  const open = mate[lead - 1]!;
  const outer = readings[owner - 1]!;
  if (open < 0 || readings[owner]!.from < open || outer.to > open) return owner;
  return tags.subarray(open, lead).includes(TAG.TIME) ? owner - 1 : owner;
}

/** ", and rose again | last year", ", having peaked | in 2019": a verb with the same subject stands between the number and the period. */
export function isOfNextVerb({ tags, verbs }: Parse, from: number, to: number): boolean {
  const opens = (kind: string) => (kind === "finite" ? TAG.CONJ : kind === "gerund" ? TAG.COMMA : -1);
  return verbs.some((verb) => verb.from > from && verb.to <= to && tags[verb.from - 1] === opens(verb.kind));
}

/** ", and last month the last one left": a clause of its own without a figure. */
function tellsOther({ tags, sentence }: Parse, { to }: Period): boolean {
  for (let at = to; at < sentence.to; at++) {
    if (tags[at] === TAG.VERB || tags[at] === TAG.AUX) return true;
    if (tags[at] === TAG.COMMA || tags[at] === TAG.BREAK) return false;
  }
  return false;
}

function hasComma({ tags }: Parse, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tags[at] === TAG.COMMA || tags[at] === TAG.CONJ) return true;
  return false;
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

function useOf(
  page: Page,
  parse: Parse,
  period: Period,
  readings: readonly Reading[],
  owner: number,
  governor: Governor | null,
): Mention["use"] {
  const { tokens } = parse;
  const words = page.language.calendar;
  const start = period.lead;
  const reading = readings[owner];
  if (period.link?.kind === "window") return "window";
  // "given in last year's report as 80"
  if (isPossessive(page, period) && parse.grammar.versions.has(tokens.id[period.to + 1]!)) return "aside";
  if (isDateline(parse, period, start) || isCitation(parse, period)) return "aside";
  if (isReckoned(page, parse, period)) return "aside";
  if (isTitle(page, period)) return "aside";
  if (period.tie === "since" && isAsBefore(parse, period.lead)) return "aside";
  if (period.tie === "before" || isEvent(page, parse, period)) return "aside";
  if (period.tie === "since" && isSuperlative(page, parse, start)) return "aside";
  if (governor?.tie === "since") return isSuperlative(page, parse, governor.at) ? "aside" : "main";
  if (governor?.tie === "than" || isPriced(page, period, readings, owner)) return "base";
  if (reading?.role === "delta" && isLevelOf(page, parse, period, reading)) return "base";
  // "double the number by 2030" is told of 2030
  const due = period.ahead || period.tie === "by" || period.tie === "until";
  if (reading && !due && (isEarlierLevelOf(page, parse, period, reading) || isOfWhat(parse, period, reading)))
    return "base";
  // "in the week of 5 to 11 August" is when
  const spell = parse.grammar.spells.has(tokens.id[start - 1]!) || isPartOfDay(page, start - 1);
  if (period.tie === "of" && !spell && (period.grain === "day" || (reading && start - reading.to > 2))) return "aside";
  if (isReported(page, parse, period, start, reading) || isReason(page, parse, period, readings, owner)) return "aside";
  if (reading && isOffence(page, parse, period, reading)) return "aside";
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
  if (delta && period.tie === "in" && period.grain === "year" && isRiseOver(page, parse, period, reading))
    return "base";
  if (reading && reading.measure === "ratio" && !due && isOfMultiple(parse, period, reading)) return "base";
  if (reading && reading.role === null && period.tie === "from" && period.link?.kind === "shift") return "aside";
  return "main";
}

/** "on the night of 30 January" */
function isPartOfDay({ language, tokens }: Page, at: number): boolean {
  const { calendar } = language;
  return (bitsAt(calendar, tokens, at) & CALENDAR.NOW) !== 0 && calendar.value[tokens.id[at]!]! > TONIGHT;
}

/** From ", as" to "since", in tokens. */
const AS_BEFORE = 6;

/** ", as they have done since 2021,": what goes on as it was, and no figure's time. */
function isAsBefore({ tags, tokens, grammar, sentence }: Parse, since: number): boolean {
  for (let at = since - 2; at > Math.max(sentence.from, since - AS_BEFORE); at--) {
    if (tags[at] === TAG.COMMA) return false;
    if (tokens.id[at] === grammar.particles.as) return tags[at - 1] === TAG.COMMA && tags[at + 1] === TAG.PRON;
  }
  return false;
}

/** "by 30% from the level of 2015", "by 30% on 2015 levels": what a move is measured from. */
function isLevelOf(page: Page, { tokens, tags, grammar }: Parse, period: Period, reading: Reading): boolean {
  let at = period.lead - 1;
  const behind = clueAt(page.language.calendar, tokens, period.to) & CLUE.LEVEL || isGauge(tokens, grammar, period.to);
  if (!behind && (period.tie !== "of" || !isGauge(tokens, grammar, at--))) return false;
  while (at > reading.to && (tags[at] === TAG.DET || tags[at] === TAG.ADJ)) at--;
  return at === reading.to && tags[at] === TAG.PREP;
}

const isGauge = (tokens: Parse["tokens"], grammar: Parse["grammar"], at: number): boolean =>
  (formOf(tokens, grammar, at) & FORM.GAUGE) !== 0;

/** "a fifth below that of last year" */
function isThatOf(page: Page, parse: Parse, { lead, tie }: Period): boolean {
  // "a fifth of that | the following year"
  return (
    tie !== null &&
    lead > parse.sentence.from &&
    (page.language.gazetteer.near[parse.tokens.id[lead - 1]!]! & NEAR.STAND) !== 0
  );
}

/** "in the next two years", told of what was: from the time before onward. */
export const isOnward = ({ use, period }: Mention): boolean => use === "window" && (period.link?.amount ?? 0) < 0;
