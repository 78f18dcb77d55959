import { dateOf, isPast, periodOf } from "./discourse/act-dates.ts";
import type { ActClause } from "./discourse/act-guards.ts";
import { listedBehind, listedBehindColon } from "./discourse/act-lists.ts";
import { clauseOfAct, isDone, isPolicy, nominalAct, partAround, startsRelative } from "./discourse/acts.ts";
import { areasWithin } from "./discourse/areas.ts";
import { type ActStrength, CUE, cueAt, cueSums, isProse } from "./discourse/cues.ts";
import { bodyEnd } from "./discourse/lists.ts";
import { wordsOf } from "./discourse/names.ts";
import { FORM } from "./grammar.ts";
import type { Page, Period, TokenSpan } from "./rule.ts";
import type { Sentence } from "./sentences.ts";
import { CAPITALISED, LOWER, MARK, SPACED } from "./tokens.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const COLON = code(":");
const STOPS = new Set([...";:.!?…"].map(code));
const DASHES = new Set([..."–—-"].map(code));

/** A dated act in the making. */
export interface EventDraft extends TokenSpan {
  readonly sentence: number;
  /** ISO 8601. */
  readonly date: string;
  /** What happened in words of the text, the date left out where it stands at an end. */
  readonly description: string;
  /** Told on the way: the sentence tells something else, too. */
  readonly aside: boolean;
  /** The areas that its own words name; null where the text around tells. */
  readonly ref_area: readonly string[] | null;
  /** The rule that read it, for `explain`. */
  readonly rule: string;
}

/**
 * Reads the dated acts of policy or service: laws, votes, rulings, openings; at most one for each act and date.
 *
 *     In July 2018 the Constitutional Court ruled that fines were against the constitution.
 *     1 March 2017: excise duty on beer doubled.
 *     Law No. 13 of 25 June 2014 sets twenty goals.
 *
 * What is planned, supposed or denied did not happen; a date that lies after the publication did not come yet.
 */
export function readEvents(page: Page): EventDraft[] {
  const events: EventDraft[] = [];
  const { periods, sentences } = page;
  for (let p = 0; p < periods.length; ) {
    const s = periods[p]!.sentence;
    let end = p;
    while (end < periods.length && periods[end]!.sentence === s) end++;
    const sentence = sentences[s]!;
    if (isProse(sentence)) readSentence(page, s, sentence, periods.slice(p, end), events);
    p = end;
  }
  return events;
}

function readSentence(
  page: Page,
  s: number,
  sentence: Sentence,
  periods: readonly Period[],
  events: EventDraft[],
): void {
  const { tokens } = page;
  const first = periods[0]!;
  const line = timelineBody(page, sentence, first);
  if (line !== null && isPast(page, first)) {
    if (first.grain === "day" || hasActOrPolicy(page, line, sentence.to))
      events.push(draft(page, s, first, "timeline", sentence, line));
    return;
  }
  periods = datedToday(page, periods);
  let taken: Period | null = null;
  const acting = (cueSums(page).cues[s]! & CUE.ACT) !== 0;
  for (let at = sentence.from; acting && at < sentence.to; at++) {
    if ((cueAt(page, at) & CUE.ACT) === 0) continue;
    const act = page.language.discourse.acts.forward(tokens, at, sentence.to);
    if (!act || act.value === "none" || !isVerbOfAct(page, sentence, at)) continue;
    if (act.value === "strong noun" || act.value === "weak noun") {
      const named = nominalAct(page, sentence, at, act.at, act.value, periods);
      if (!named || named === taken || !isPast(page, named)) continue;
      taken = named;
      events.push({ ...draft(page, s, named, `act (${act.value})`, sentence, sentence.from), aside: true });
      continue;
    }
    const part = partAround(page, sentence, at, act.at);
    const own = periodOf(page, periods, at, act.at, part);
    const period = own ?? listedBehindColon(page, periods, part);
    if (!period || period === taken || !isPast(page, period)) continue;
    if (period.iso === page.document.published && !isActOfToday(page, at, period)) continue;
    const clause = clauseOfAct(page, part, at, period);
    if (!isDone(page, sentence, at, clause) || !isAct(page, s, at, act, clause, period, taken)) continue;
    taken = period;
    const told = own ? clause : { ...clause, to: sentence.to };
    events.push(draft(page, s, period, `act (${act.value})`, told, told.from));
    for (const item of listedBehind(page, periods, period, told.to))
      if (isPast(page, item)) {
        events.push(draft(page, s, item, `act (${act.value}, listed)`, told, told.from));
        taken = item;
      }
    at = act.at - 1;
  }
  if (taken !== null) return;
  for (const period of periods) {
    if (isDatedLaw(page, sentence, period) && isPast(page, period))
      events.push(draft(page, s, period, "dated law", sentence, sentence.from));
  }
}

/** A small letter, or a participle that opens the sentence: "Opened in 2017, the centre". */
function isVerbOfAct({ tokens, language }: Page, sentence: Sentence, at: number): boolean {
  if (tokens.shape[at] === LOWER) return true;
  const participle = (language.grammar.forms[tokens.id[at]!]! & FORM.PARTICIPLE) !== 0;
  return at === sentence.from && participle && tokens.shape[at] === CAPITALISED;
}

/** It is of policy by its own words, or "it" is a law told just before: "The Act has two parts; it was signed in May 2013". */
function isAct(
  page: Page,
  s: number,
  at: number,
  act: { readonly at: number; readonly value: ActStrength },
  clause: ActClause,
  period: Period,
  taken: Period | null,
): boolean {
  // "was introduced in 2002 and extended in 2006": of what the act before is about
  const and = page.tokens.id[at - 1] === page.language.grammar.particles.and;
  const { it, they } = page.language.grammar.particles;
  const own = page.tokens.id[clause.own]!;
  const near = page.tokens.id[at - 1]!;
  const pointed = own === it || own === they || near === it || near === they;
  if (taken !== null && ((act.value === "weak" && and) || (pointed && act.value === "strong"))) return true;
  if (isPolicy(page, at, act.at, act.value, clause, period)) return true;
  if (act.value !== "weak" || !pointed) return false;
  const sentence = page.sentences[s]!;
  const before = page.sentences[s - 1];
  const from = clause.own === sentence.from && before?.block === sentence.block ? before.from : sentence.from;
  for (let i = clause.own - 1; i >= Math.max(from, clause.own - LAW_REACH); i--)
    if ((cueAt(page, i) & CUE.LAW) !== 0) return true;
  return false;
}

/** How far before "it" the law stands, in tokens. */
const LAW_REACH = 40;

/** "Today the minister announced": the day on which the text came out. */
function datedToday(page: Page, periods: readonly Period[]): readonly Period[] {
  const { published } = page.document;
  const { today } = page.language.discourse;
  const isToday = ({ from, to }: Period): boolean => to - from === 1 && page.tokens.id[from] === today;
  if (!published || published.length !== DAY || !periods.some(isToday)) return periods;
  return periods.map((each) => (isToday(each) ? { ...each, iso: published, grain: "day", link: null } : each));
}

const DAY = "2020-01-31".length;

/** What is made public today was done before, and what "is banned today" was banned at some time. */
function isActOfToday({ tokens, language }: Page, at: number, period: Period): boolean {
  if (tokens.id[period.from] !== language.discourse.today) return true;
  if (language.discourse.publishing.has(tokens.id[at]!)) return false;
  const before = tokens.id[at - 1]!;
  return (language.grammar.forms[before]! & FORM.BE) === 0 || language.grammar.been.has(before);
}

/** First token behind "1 March 2017:" or "2014 –" that opens a line of a timeline; null when none does. */
function timelineBody(page: Page, sentence: Sentence, period: Period): number | null {
  const { tokens } = page;
  if (period.from > sentence.from + 1 || period.iso === "") return null;
  const mark = tokens.mark[period.to]!;
  if (period.to + 2 >= sentence.to) return null;
  if (mark === COLON || (DASHES.has(mark) && tokens.gap[period.to] !== 0)) return period.to + 1;
  return null;
}

function hasActOrPolicy(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((cueAt(page, i) & (CUE.ACT | CUE.POLICY)) !== 0) return true;
  return false;
}

/** "Law No. 13.005 of 25 June 2014", "the agreement of June 2022", "The 2016 Act": a time that names a law. */
function isDatedLaw(page: Page, sentence: Sentence, period: Period): boolean {
  const { tokens } = page;
  if (period.tie === null && period.grain === "year" && period.from - sentence.from < 3)
    return namesAct(page, period.to) && tokens.gap[period.to] === SPACED;
  // "the ban of 2007"
  if (period.grain === "year" && tokens.id[period.from - 1] === page.language.grammar.particles.of)
    return period.from - 2 > sentence.from && namesAct(page, period.from - 2);
  const { of } = page.language.grammar.particles;
  const exact = period.grain === "day" || period.grain === "month";
  const tied = tokens.id[period.from - 1] === of || tokens.id[period.from - 1] === page.language.discourse.dated;
  if (!exact || !tied) return false;
  if (page.language.discourse.datedActs.has(tokens.id[period.from - 2]!)) return true;
  for (let at = period.from - 2; at >= sentence.from && period.from - at < 12; at--)
    if ((cueAt(page, at) & CUE.LAW) !== 0) return true;
  return false;
}

function namesAct(page: Page, at: number): boolean {
  return (cueAt(page, at) & CUE.LAW) !== 0 || page.language.discourse.datedActs.has(page.tokens.id[at]!);
}

function draft(page: Page, s: number, period: Period, rule: string, quote: TokenSpan, told: number): EventDraft {
  return {
    sentence: s,
    ref_area: areasWithin(page, quote),
    date: dateOf(period),
    rule,
    from: quote.from,
    to: bodyEnd(page, quote.from, quote.to),
    description: describe(page, { from: told, to: quote.to }, period),
    aside: rule !== "timeline" && "aside" in quote && quote.aside === true,
  };
}

/** The words of the act without its date at either end, a leading "which" and closing marks. */
function describe(page: Page, told: TokenSpan, period: Period): string {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  let { from, to } = told;
  // "rose by 10%": its sign belongs to the number
  const closes = (at: number): boolean =>
    tokens.kind[at] === MARK &&
    (STOPS.has(tokens.mark[at]!) || DASHES.has(tokens.mark[at]!) || tokens.mark[at] === COMMA);
  while (to > from + 1 && closes(to - 1)) to--;
  if (period.from >= from && period.from - from <= 2 && period.to < to) {
    from = period.to;
    while (from < to && tokens.kind[from] === MARK) from++;
  } else if (period.to === to && period.from > from) {
    to = period.from;
    if (to > from + 1 && (forms[tokens.id[to - 1]!]! & FORM.PREPOSITION) !== 0) to--;
    while (to > from + 1 && closes(to - 1)) to--;
  }
  if (startsRelative(page, from) && from + 1 < to) from++;
  const words = wordsOf(page, from, to);
  return words[0]!.toUpperCase() + words.slice(1);
}
