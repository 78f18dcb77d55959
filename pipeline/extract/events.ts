import { areasWithin } from "./discourse/areas.ts";
import { type ActStrength, CUE, cueAt, cueSums, isProse } from "./discourse/cues.ts";
import { bodyEnd } from "./discourse/lists.ts";
import { wordsOf } from "./discourse/names.ts";
import { clauseStart, subjectBefore } from "./discourse/subject.ts";
import { FORM } from "./grammar.ts";
import { NUMERIC } from "./lexicon.ts";
import type { Page, Period, TokenSpan } from "./rule.ts";
import type { Sentence } from "./sentences.ts";
import { DIGITS, GLUED, LOWER, MARK, SPACED, WORD } from "./tokens.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const COLON = code(":");
const SEMICOLON = code(";");
const OPENING_BRACKET = code("(");
const CLOSING_BRACKET = code(")");
const STOPS = new Set([...";:.!?…"].map(code));
const DASHES = new Set([..."–—-"].map(code));

/** Periods further than this from their act belong to something else. */
const LONGEST_REACH = 30;

/** How far behind its verb and date the object of an act may stand: "announced in July with [guidelines]". */
const NEAR_OBJECT = 8;

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
  let taken: Period | null = null;
  const acting = (cueSums(page).cues[s]! & CUE.ACT) !== 0;
  for (let at = sentence.from; acting && at < sentence.to; at++) {
    if ((cueAt(page, at) & CUE.ACT) === 0) continue;
    const act = page.language.discourse.acts.forward(tokens, at, sentence.to);
    if (!act || tokens.shape[at] !== LOWER) continue;
    const part = partAround(page, sentence, at, act.at);
    const period = periodOf(page, periods, at, act.at, part);
    if (!period || period === taken || !isPast(page, period)) continue;
    const clause = clauseOfAct(page, part, at, period);
    if (!isDone(page, sentence, at, clause) || !isPolicy(page, at, act.at, act.value, clause, period)) continue;
    taken = period;
    events.push(draft(page, s, period, `act (${act.value})`, clause, clause.from));
    at = act.at - 1;
  }
  if (taken !== null) return;
  for (const period of periods) {
    if (isDatedLaw(page, sentence, period) && isPast(page, period))
      events.push(draft(page, s, period, "dated law", sentence, sentence.from));
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

/** "Law No. 13.005 of 25 June 2014", "The 2016 Act": a day or year that names a law, in the subject of its sentence. */
function isDatedLaw(page: Page, sentence: Sentence, period: Period): boolean {
  const { tokens } = page;
  if (period.tie === null && period.grain === "year" && period.from - sentence.from < 3)
    return (cueAt(page, period.to) & CUE.LAW) !== 0 && tokens.gap[period.to] === SPACED;
  if (period.grain !== "day" || tokens.id[period.from - 1] !== page.language.grammar.particles.of) return false;
  for (let at = period.from - 2; at >= sentence.from && period.from - at < 12; at--)
    if ((cueAt(page, at) & CUE.LAW) !== 0) return true;
  return false;
}

/** The part of the sentence between semicolons or colons that holds the act. */
function partAround(page: Page, sentence: Sentence, from: number, to: number): TokenSpan {
  let start = from;
  while (start > sentence.from && !isStop(page, start - 1)) start--;
  let end = to;
  while (end < sentence.to && !isStop(page, end)) end++;
  return { from: start, to: end };
}

/** A semicolon, or a colon that is not that of "10:00". */
function isStop(page: Page, at: number): boolean {
  const mark = page.tokens.mark[at]!;
  return (mark === SEMICOLON || mark === COLON) && page.tokens.gap[at + 1] !== GLUED;
}

interface ActClause extends TokenSpan {
  /** Where the verb's own words begin: behind "which", or at its subject. */
  readonly own: number;
  /** The act is told on the way, in a relative clause or a participle: the sentence tells something else, too. */
  readonly aside: boolean;
}

/**
 * The words that tell the act.
 *
 *     The site in Porto, opened in May 2020, had 1 150 visits.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Having a plant would cost a fine, under a bill that the house passed on Tuesday.
 *                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function clauseOfAct(page: Page, part: TokenSpan, at: number, period: Period): ActClause {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  const subject = subjectBefore(page, part.from, at);
  let opens = subject.aside && startsRelative(page, subject.aside.from) ? subject.aside.from : subject.clause;
  const comma = tokens.mark[at - 1] === COMMA && subject.aside === null;
  if (comma) opens = at;
  else if (subject.relative) while (opens < at && !startsRelative(page, opens)) opens++;
  else if (!startsRelative(page, opens) && opens > part.from && startsRelative(page, opens - 1)) opens--;
  const behind = period.from >= at;
  if (!comma && !startsRelative(page, opens))
    return {
      from: part.from,
      to: part.to,
      own: Math.max(part.from, subject.from < subject.to ? Math.min(subject.from, subject.clause) : opens),
      aside: false,
    };
  let antecedent = tokens.mark[opens - 1] === COMMA ? opens - 1 : opens;
  antecedent = clauseStart(page, part.from, antecedent);
  for (let i = antecedent; i < opens; i++)
    if ((forms[tokens.id[i]!]! & (FORM.BE | FORM.MODAL | FORM.HAVE)) !== 0) antecedent = opens;
  let to = behind ? period.to : at + 1;
  while (to < part.to && tokens.mark[to] !== COMMA) to++;
  return { from: antecedent, to: behind ? to : part.to, own: opens, aside: true };
}

function startsRelative(page: Page, at: number): boolean {
  return (
    page.tokens.kind[at] === WORD &&
    page.tokens.shape[at] === LOWER &&
    (page.language.grammar.forms[page.tokens.id[at]!]! & FORM.RELATIVE) !== 0
  );
}

/** The period that dates the act: behind it in the clause, else in front of it, else one glued on in a comma. */
function periodOf(page: Page, periods: readonly Period[], from: number, to: number, clause: TokenSpan): Period | null {
  let best: Period | null = null;
  let least = LONGEST_REACH;
  for (const period of periods) {
    if (period.iso === "" || period.from < clause.from || period.to > clause.to || !dates(page, period)) continue;
    const behind = period.from >= to;
    const between = behind ? commasBetween(page, to, period.from) : commasBetween(page, period.to, from);
    const distance =
      (behind ? period.from - to : from - period.to + 4) + between * 4 + (behind && opensClause(page, period) ? 12 : 0);
    if (distance >= least) continue;
    least = distance;
    best = period;
  }
  return best;
}

/** "... was abolished and in 2017 the age went up": the period is that of the clause that it opens. */
function opensClause(page: Page, period: Period): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  let at = period.from - 1;
  if ((forms[tokens.id[at]!]! & FORM.PREPOSITION) !== 0) at--;
  return tokens.id[at] === particles.and && (forms[tokens.id[period.to]!]! & (FORM.DETERMINER | FORM.NOUN)) !== 0;
}

function commasBetween(page: Page, from: number, to: number): number {
  let commas = 0;
  for (let i = from; i < to; i++) if (page.tokens.mark[i] === COMMA) commas++;
  return commas;
}

/** A period that says when, not one that a figure is compared with or that a span ends in. */
function dates(page: Page, period: Period): boolean {
  if (period.link !== null && period.grain === "years") return false;
  if (period.tie === null && isReference(page, period)) return false;
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

/** A year in brackets behind a name is that of a publication: "Silva et al. (2003)", "(Silva and Braun, 2003)". */
function isReference(page: Page, period: Period): boolean {
  const { tokens } = page;
  const before = period.from - 1;
  if (tokens.mark[before] === OPENING_BRACKET)
    return before > 0 && (tokens.kind[before - 1] === MARK || tokens.shape[before - 1] !== LOWER);
  return (
    tokens.mark[before] === COMMA &&
    (tokens.mark[period.to] === CLOSING_BRACKET || tokens.mark[period.to] === SEMICOLON)
  );
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
function isDone(page: Page, sentence: Sentence, at: number, clause: ActClause): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  // what "we" set up is no act of policy
  for (let i = at - 1; i >= clause.own && at - i < 3; i--) if ((cueAt(page, i) & CUE.SELVES) !== 0) return false;
  for (let i = at - 1; i >= clause.own && at - i < 6; i--) {
    if (tokens.kind[i] !== WORD) break;
    const form = forms[tokens.id[i]!]!;
    if ((cueAt(page, i) & CUE.UNREAL) !== 0 || (form & FORM.NEGATION) !== 0) return false;
    if ((form & (FORM.NOUN | FORM.PRONOUN)) !== 0 && (form & (FORM.ADVERB | FORM.BE | FORM.HAVE)) === 0) break;
  }
  const opens = Math.max(sentence.from, clause.own - 1);
  for (const i of [opens, sentence.from]) {
    const supposed = (cueAt(page, i) & CUE.ASKING) !== 0 && (cueAt(page, i) & CUE.UNREAL) !== 0;
    if (supposed && (i === opens || commasBetween(page, i, at) === 0)) return false;
  }
  return true;
}

/**
 * A strong act is one by itself, unless it opens a count of things ("opened 5 482 cases"); a weak one needs a word of
 * policy or service in its clause; a move ("raised", "doubled") needs one of the levers that are moved by decision.
 */
function isPolicy(
  page: Page,
  at: number,
  to: number,
  strength: ActStrength,
  clause: ActClause,
  period: Period,
): boolean {
  const { tokens, lexicon } = page;
  const counted =
    tokens.kind[to] === DIGITS ||
    (lexicon.numeric[tokens.id[to]!]! & (NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS)) !== 0;
  if (strength === "strong" && !counted) return true;
  const cue = strength === "move" ? CUE.LEVER : CUE.POLICY;
  const from = clause.aside ? clause.from : clause.own;
  if (!counted || strength === "move") for (let i = from; i < at; i++) if ((cueAt(page, i) & cue) !== 0) return true;
  const end = Math.min(clause.to, Math.max(period.to, to) + NEAR_OBJECT);
  for (let i = to; i < end && tokens.mark[i] !== COMMA; i++) if ((cueAt(page, i) & cue) !== 0) return true;
  return false;
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
  while (
    to > from + 1 &&
    tokens.kind[to - 1] === MARK &&
    (STOPS.has(tokens.mark[to - 1]!) || tokens.mark[to - 1] === COMMA)
  )
    to--;
  if (period.from >= from && period.from - from <= 2 && period.to < to) {
    from = period.to;
    while (from < to && tokens.kind[from] === MARK) from++;
  } else if (period.to === to && period.from > from) {
    to = period.from;
    if (to > from + 1 && (forms[tokens.id[to - 1]!]! & FORM.PREPOSITION) !== 0) to--;
    while (to > from + 1 && tokens.kind[to - 1] === MARK) to--;
  }
  if (startsRelative(page, from) && from + 1 < to) from++;
  const words = wordsOf(page, from, to);
  return words[0]!.toUpperCase() + words.slice(1);
}
