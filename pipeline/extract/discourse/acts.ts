import { FORM } from "../grammar.ts";
import { NUMERIC } from "../lexicon.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Period, TokenSpan } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { DIGITS, GLUED, LOWER, WORD } from "../tokens.ts";
import { commasBetween } from "./act-dates.ts";
import { type ActStrength, CUE, cueAt } from "./cues.ts";
import { clauseStart, subjectBefore } from "./subject.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const COLON = code(":");
const SEMICOLON = code(";");

const COUNTING = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS;

/** How far behind an act that is a noun its time may stand: "the introduction of take-home doses for all patients in 2018". */
const NEAR_TIME = 9;

/**
 * The time of an act that is told as a noun.
 *
 *     Since the legalisation of cannabis in October 2018
 *               ^^^^^^^^^^^^                ^^^^^^^^^^^^
 *
 * @returns null where no time stands behind it in the same phrase, or where a weak noun is about nothing of policy
 */
export function nominalAct(
  page: Page,
  sentence: Sentence,
  at: number,
  to: number,
  strength: ActStrength,
  periods: readonly Period[],
): Period | null {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  const led = at > sentence.from ? forms[tokens.id[at - 1]!]! : FORM.DETERMINER;
  if ((cueAt(page, at - 1) & CUE.UNREAL) !== 0 || (led & FORM.NEGATION) !== 0) return null;
  const period = periods.find(({ from }) => from >= to && from - to <= NEAR_TIME);
  if (!period || period.iso === "" || period.link !== null) return null;
  if (period.tie !== null && period.tie !== "in" && period.tie !== "on" && period.tie !== "of") return null;
  let policy = (cueAt(page, at - 1) & CUE.POLICY) !== 0;
  for (let i = to; i < period.from; i++) {
    const form = tokens.kind[i] === WORD ? forms[tokens.id[i]!]! : 0;
    if (tokens.mark[i] === COMMA || (form & (FORM.BE | FORM.MODAL | FORM.HAVE)) !== 0) return null;
    if ((form & FORM.PAST) !== 0 && (form & (FORM.NOUN | FORM.ADJECTIVE)) === 0) return null;
    if ((cueAt(page, i) & CUE.UNREAL) !== 0) return null;
    policy ||= (cueAt(page, i) & CUE.POLICY) !== 0;
  }
  return strength === "strong noun" || policy ? period : null;
}

/** How far behind its verb and date the object of an act may stand: "announced in July with [guidelines]". */
const NEAR_OBJECT = 8;

/** The words that tell an act. */
export interface ActClause extends TokenSpan {
  /** Where the verb's own words begin: behind "which", or at its subject. */
  readonly own: number;
  /** The act is told on the way, in a relative clause or a participle: the sentence tells something else, too. */
  readonly aside: boolean;
}

/** The part of the sentence between semicolons or colons that holds the act. */
export function partAround(page: Page, sentence: Sentence, from: number, to: number): TokenSpan {
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

/**
 * The words that tell the act.
 *
 *     The site in Porto, opened in May 2020, had 1 150 visits.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Having a plant would cost a fine, under a bill that the house passed on Tuesday.
 *                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function clauseOfAct(page: Page, part: TokenSpan, at: number, period: Period): ActClause {
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

/** "which", "who" or "that" stands at `at`. */
export function startsRelative(page: Page, at: number): boolean {
  return (
    page.tokens.kind[at] === WORD &&
    page.tokens.shape[at] === LOWER &&
    (page.language.grammar.forms[page.tokens.id[at]!]! & FORM.RELATIVE) !== 0
  );
}

/** "40% have been vaccinated since 2019": a count of what was done, no act. */
function isCounted(page: Page, clause: ActClause, at: number, period: Period): boolean {
  const { tokens, lexicon } = page;
  for (let i = clause.own; i < at; i++) {
    if (i >= period.from && i < period.to) continue;
    if (tokens.kind[i] === DIGITS || (lexicon.numeric[tokens.id[i]!]! & COUNTING) !== 0) return true;
  }
  return false;
}

/** "may have risen since 2018", "must be": what is likely, no rule. */
function isGuess({ tokens, language }: Page, at: number): boolean {
  const form = tokens.kind[at] === WORD ? language.grammar.forms[tokens.id[at]!]! : 0;
  return (form & (FORM.HAVE | FORM.BE)) !== 0;
}

/** "he", "she": what a person did is no act of policy, even in an office. */
function isPersonal(page: Page, opens: number, from: number, at: number): boolean {
  const { grammar } = page.language;
  for (let i = at - 1; i >= from && at - i < 4; i--) if (grammar.single.has(page.tokens.id[i]!)) return true;
  return grammar.single.has(page.tokens.id[opens]!);
}

/** The act is told as done: a finite past or a participle, not "to ban", "would ban", "plans to ban", "if it passed". */
export function isDone(page: Page, sentence: Sentence, at: number, clause: ActClause): boolean {
  const { tokens } = page;
  const { forms, guess } = page.language.grammar;
  // what "we" set up is no act of policy
  for (let i = at - 1; i >= clause.own && at - i < 3; i--) if ((cueAt(page, i) & CUE.SELVES) !== 0) return false;
  for (let i = at - 1; i >= clause.own && at - i < 6; i--) {
    if (tokens.kind[i] !== WORD) break;
    // "a bill to tax cigarillos failed": an unknown word is a noun, but for its ending
    const known = forms[tokens.id[i]!]!;
    const form = known === 0 ? guess(page.text, tokens.start[i]!, tokens.end[i]!) : known;
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

/** The subject names a court or judge. */
function isCourt({ tokens, language }: Page, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (language.discourse.courts.has(tokens.id[i]!)) return true;
  return false;
}

/** "that" right behind, or behind the date. */
function tellsThat({ tokens, language }: Page, from: number, limit: number): boolean {
  const { that } = language.grammar.particles;
  for (let i = from - 1; i < Math.min(limit, from + NEAR_OBJECT); i++) if (tokens.id[i] === that) return true;
  return false;
}

/** "[A bill] to raise the age failed", but not "support for the bill fell". */
function isMotion({ tokens, language }: Page, from: number, at: number): boolean {
  const { forms } = language.grammar;
  let opens = from;
  for (let i = from; i < at; i++) {
    if (tokens.mark[i] === COMMA) opens = i + 1;
    if (tokens.kind[i] !== WORD) continue;
    if (language.discourse.motions.has(tokens.id[i]!)) return true;
    if (i > opens && (forms[tokens.id[i]!]! & FORM.PREPOSITION) !== 0) return false;
  }
  return false;
}

/**
 * A strong act is one by itself, unless it opens a count of things ("opened 5 482 cases"); a weak one needs a word of
 * policy or service in its clause; a move ("raised", "doubled") needs one of the levers that are moved by decision.
 */
export function isPolicy(
  page: Page,
  at: number,
  to: number,
  strength: ActStrength,
  clause: ActClause,
  period: Period,
): boolean {
  const { tokens, lexicon } = page;
  // "voted 3-2 to spend": by so many votes
  const tally = hasRole(page, at, ROLE.voting) && tokens.kind[to] === DIGITS;
  const counted = (!tally && tokens.kind[to] === DIGITS) || (lexicon.numeric[tokens.id[to]!]! & COUNTING) !== 0;
  // "has been free since 2015" began on a day, "has been free" did not
  if (strength === "since") return period.tie === "since" && !isCounted(page, clause, at, period) && !isGuess(page, to);
  if (strength === "strong" && !counted) return true;
  // "the court held on 3 March that": what others find is no act
  if (strength === "ruling") return isCourt(page, clause.own, at) && tellsThat(page, to, clause.to);
  const motion = strength === "lost" || strength === "drift" ? isMotion(page, clause.from, at) : false;
  if (strength === "lost" || motion) return motion;
  // "he joined the agency in 1998"
  if (strength === "weak" && isPersonal(page, clause.from, clause.own, at)) return false;
  // "the minimum wage rose on 1 December": what moves by itself was moved on a day
  if (strength === "drift" && period.grain !== "day") return false;
  const moved = strength === "move" || strength === "drift";
  const cue = moved ? CUE.LEVER : CUE.POLICY;
  const from = clause.aside ? clause.from : clause.own;
  if (!counted || moved) for (let i = from; i < at; i++) if ((cueAt(page, i) & cue) !== 0) return true;
  const end = Math.min(clause.to, Math.max(period.to, to) + NEAR_OBJECT);
  // "published by the records office": who acts is not what is acted on
  const { by } = page.language.grammar.particles;
  for (let i = to; i < end && tokens.mark[i] !== COMMA && tokens.id[i] !== by; i++)
    if ((cueAt(page, i) & cue) !== 0) return true;
  return false;
}
