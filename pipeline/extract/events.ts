import { CUE, cueAt } from "./discourse/cues.ts";
import { clauseStart, subjectBefore } from "./discourse/subject.ts";
import { FORM } from "./grammar.ts";
import { NUMERIC } from "./lexicon.ts";
import type { Page, Period, TokenSpan } from "./rule.ts";
import type { Sentence } from "./sentences.ts";
import { DIGITS, LOWER, MARK, WORD } from "./tokens.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const COLON = code(":");
const SEMICOLON = code(";");
const STOPS = new Set([...";:.!?…"].map(code));
const DASHES = new Set([..."–—-"].map(code));

/** Periods further than this from their act belong to something else. */
const LONGEST_REACH = 30;

/** A dated act in the making. */
export interface EventDraft extends TokenSpan {
  readonly sentence: number;
  /** ISO 8601. */
  readonly date: string;
  /** Tokens that say what happened, the date left out. */
  readonly description: string;
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
    if (sentence.kind !== "heading") readSentence(page, s, sentence, periods.slice(p, end), events);
    p = end;
  }
  return events;
}

function readSentence(page: Page, s: number, sentence: Sentence, periods: readonly Period[], events: EventDraft[]): void {
  const { tokens } = page;
  const first = periods[0]!;
  const line = timelineBody(page, sentence, first);
  if (line !== null && isPast(page, first)) {
    if (hasActOrPolicy(page, line, sentence.to)) events.push(draft(page, s, first, "timeline", sentence, { from: line, to: sentence.to }));
    return;
  }
  let taken: Period | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens.kind[at] !== WORD || (cueAt(page, at) & CUE.ACT) === 0) continue;
    const act = page.language.discourse.acts.forward(tokens, at, sentence.to);
    if (!act || tokens.shape[at] !== LOWER) continue;
    const clause = clauseAround(page, sentence, at, act.at);
    const period = periodOf(page, periods, at, act.at, clause);
    if (!period || period === taken || !isPast(page, period)) continue;
    if (!isDone(page, sentence, at, clause) || !isPolicy(page, sentence, at, act.at, act.value, clause, period)) continue;
    taken = period;
    events.push(draft(page, s, period, `act (${act.value})`, clause, clause));
    at = act.at - 1;
  }
  if (taken !== null) return;
  for (const period of periods) {
    const law = datedLaw(page, sentence, period);
    if (law !== null && isPast(page, period)) events.push(draft(page, s, period, "dated law", sentence, sentence));
  }
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

/** "Law No. 13.005 of 25 June 2014": a day that names a law. */
function datedLaw(page: Page, sentence: Sentence, period: Period): number | null {
  const { tokens } = page;
  if (period.grain !== "day") return null;
  const { of } = page.language.grammar.particles;
  let at = period.from - 1;
  if (tokens.id[at] !== of) return null;
  for (; at >= sentence.from && period.from - at < 12; at--) if ((cueAt(page, at) & CUE.LAW) !== 0 && tokens.kind[at] === WORD) return at;
  return null;
}

/** The clause of an act: between semicolons, and within commas when a relative pronoun opens it. */
function clauseAround(page: Page, sentence: Sentence, from: number, to: number): TokenSpan {
  const { tokens } = page;
  let start = from;
  while (start > sentence.from && !isStop(page, start - 1)) start--;
  let end = to;
  while (end < sentence.to && !isStop(page, end)) end++;
  if (end === sentence.to - 1 && tokens.kind[end] === MARK) end = sentence.to;
  return { from: start, to: end };
}

/** A semicolon or colon; a full stop inside a sentence ("No. 5") ends nothing. */
function isStop(page: Page, at: number): boolean {
  const mark = page.tokens.mark[at]!;
  return STOPS.has(mark) && (mark === SEMICOLON || mark === COLON) && page.tokens.kind[at + 1] !== DIGITS;
}

/** The period that dates the act: behind it in the clause, else in front of it, else one glued on in a comma. */
function periodOf(page: Page, periods: readonly Period[], from: number, to: number, clause: TokenSpan): Period | null {
  let best: Period | null = null;
  let least = LONGEST_REACH;
  for (const period of periods) {
    if (period.iso === "" || period.from < clause.from || period.to > clause.to || !dates(page, period)) continue;
    const behind = period.from >= to;
    const between = behind ? commasBetween(page, to, period.from) : commasBetween(page, period.to, from);
    const distance = (behind ? period.from - to : from - period.to + 4) + between * 4;
    if (distance >= least) continue;
    least = distance;
    best = period;
  }
  return best;
}

function commasBetween(page: Page, from: number, to: number): number {
  let commas = 0;
  for (let i = from; i < to; i++) if (page.tokens.mark[i] === COMMA) commas++;
  return commas;
}

/** A period that says when, not one that a figure is compared with or that a span ends in. */
function dates(page: Page, period: Period): boolean {
  if (period.link !== null && period.grain === "years") return false;
  switch (period.tie) {
    case "before":
    case "after":
    case "than":
    case "from":
    case "to":
      return false;
    default:
      return page.tokens.id[period.from - 1] !== page.language.grammar.particles.than;
  }
}

/** ISO date of an act; of an open span ("since 2013") its beginning. */
function dateOf(period: Period): string {
  const slash = period.iso.indexOf("/");
  return slash > 0 && period.tie === "since" ? period.iso.slice(0, slash) : period.iso;
}

function isPast(page: Page, period: Period): boolean {
  const { published } = page.document;
  if (!published || period.iso === "") return period.iso !== "";
  const date = dateOf(period);
  const length = Math.min(date.length, published.length);
  return date.slice(0, length) <= published.slice(0, length);
}

/** The act is told as done: a finite past or a participle, not "to ban", "would ban", "plans to ban", "if it passed". */
function isDone(page: Page, sentence: Sentence, at: number, clause: TokenSpan): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  const start = Math.max(clause.from, clauseStart(page, sentence.from, at));
  for (let i = at - 1; i >= start && at - i < 6; i--) {
    if (tokens.kind[i] !== WORD) break;
    const form = forms[tokens.id[i]!]!;
    if ((cueAt(page, i) & CUE.UNREAL) !== 0 || (form & FORM.NEGATION) !== 0) return false;
    if ((form & (FORM.NOUN | FORM.PRONOUN)) !== 0 && (form & FORM.ADVERB) === 0) break;
  }
  if (start > sentence.from && (cueAt(page, start - 1) & CUE.ASKING) !== 0) return false;
  for (let i = sentence.from; i < Math.min(sentence.from + 3, at); i++) if ((cueAt(page, i) & CUE.ASKING) !== 0 && (cueAt(page, i) & CUE.UNREAL) !== 0) return !hasComma(page, i, at);
  return true;
}

function hasComma(page: Page, from: number, to: number): boolean {
  return commasBetween(page, from, to) > 0;
}

/** A strong act is one unless it opens a count of things ("opened 5 482 cases"); a weak one needs a word of policy or service. */
function isPolicy(page: Page, sentence: Sentence, at: number, to: number, strength: "strong" | "weak", clause: TokenSpan, period: Period): boolean {
  const { tokens, lexicon } = page;
  const counted = to < sentence.to && (tokens.kind[to] === DIGITS || (lexicon.numeric[tokens.id[to]!]! & (NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS)) !== 0);
  if (strength === "strong" && !counted) return true;
  // policy words count where the act does: its subject and what follows up to the date
  const subject = subjectBefore(page, Math.max(clause.from, sentence.from), at);
  const before = Math.min(subject.from, at);
  const end = period.from >= to ? period.from : Math.min(clause.to, to + 12);
  for (let i = before; i < at; i++) if ((cueAt(page, i) & CUE.POLICY) !== 0 && !counted) return true;
  for (let i = to; i < end; i++) {
    if (tokens.kind[i] === MARK && tokens.mark[i] === COMMA) break;
    if ((cueAt(page, i) & CUE.POLICY) !== 0) return true;
  }
  return false;
}

function draft(page: Page, s: number, period: Period, rule: string, quote: TokenSpan, told: TokenSpan): EventDraft {
  return { sentence: s, date: dateOf(period), rule, from: quote.from, to: quote.to, description: describe(page, told, period) };
}

/** The words of the act without its date at either end and without closing marks. */
function describe(page: Page, told: TokenSpan, period: Period): string {
  const { tokens, text } = page;
  const { forms } = page.language.grammar;
  let { from, to } = told;
  while (to > from + 1 && tokens.kind[to - 1] === MARK && (STOPS.has(tokens.mark[to - 1]!) || tokens.mark[to - 1] === COMMA)) to--;
  const opens = period.from - from <= 2;
  if (opens && period.to < to) {
    from = period.to;
    while (from < to && tokens.kind[from] === MARK) from++;
  } else if (period.to === to) {
    to = period.from;
    while (to > from + 1 && (forms[tokens.id[to - 1]!]! & FORM.PREPOSITION) !== 0) to--;
  }
  const words = text.slice(tokens.start[from], tokens.end[to - 1]!).replace(/\s+/gu, " ");
  return words[0]!.toUpperCase() + words.slice(1);
}
