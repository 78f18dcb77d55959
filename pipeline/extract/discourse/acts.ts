import { FORM } from "../grammar.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Period, TokenSpan } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { DIGITS, GLUED, LOWER, MARK, UPPER, WORD } from "../tokens.ts";
import { commasBetween } from "./act-dates.ts";
import {
  type ActClause,
  COUNTING,
  holdsLaw,
  isByCountry,
  isCounted,
  isCourt,
  isDecided,
  isFirstAct,
  isGuess,
  isMotion,
  isPrivate,
  leadsAway,
  NEAR_OBJECT,
  tellsThat,
} from "./act-guards.ts";
import { type ActStrength, CUE, cueAt } from "./cues.ts";
import { clauseStart, subjectBefore } from "./subject.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const COLON = code(":");
const SEMICOLON = code(";");

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
  const seen = yearThatSaw(page, sentence, at, periods);
  const period = seen ?? periods.find(({ from }) => from >= to && from - to <= NEAR_TIME);
  if (!period || period.iso === "" || period.link !== null) return null;
  if (period.tie !== null && period.tie !== "in" && period.tie !== "on" && period.tie !== "of") return null;
  let policy = (cueAt(page, at - 1) & CUE.POLICY) !== 0;
  const end = seen ? Math.min(sentence.to, to + NEAR_OBJECT) : period.from;
  for (let i = to; i < end; i++) {
    const form = tokens.kind[i] === WORD ? forms[tokens.id[i]!]! : 0;
    const ends = tokens.mark[i] === COMMA || (form & (FORM.BE | FORM.MODAL | FORM.HAVE)) !== 0;
    if (ends || ((form & FORM.PAST) !== 0 && (form & (FORM.NOUN | FORM.ADJECTIVE)) === 0)) {
      if (seen) break;
      return null;
    }
    if ((cueAt(page, i) & CUE.UNREAL) !== 0) return null;
    policy ||= (cueAt(page, i) & CUE.POLICY) !== 0;
  }
  return strength === "strong noun" || policy ? period : null;
}

/** "2016 saw the introduction of a levy", "in 2013 came the ban": the time in front of an act that is a noun. */
function yearThatSaw(page: Page, sentence: Sentence, at: number, periods: readonly Period[]): Period | null {
  const { tokens } = page;
  let verb = at - 1;
  while (verb > sentence.from && at - verb < 4 && !page.language.discourse.seeing.has(tokens.id[verb]!)) verb--;
  if (!page.language.discourse.seeing.has(tokens.id[verb]!)) return null;
  return periods.find(({ to }) => to === verb || to === verb - 1) ?? null;
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
  let named = antecedent;
  for (let i = antecedent; i < opens; i++) {
    const form = forms[tokens.id[i]!]!;
    // "is to debate [the bill], tabled in May"
    if ((form & (FORM.BE | FORM.MODAL | FORM.HAVE)) !== 0) named = opens;
    else if ((form & FORM.DETERMINER) !== 0 && named === opens) named = i;
  }
  antecedent = named;
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
  // "To ask the Government how many have received it since 2015"
  const { to: infinitive } = page.language.grammar.particles;
  if (tokens.id[sentence.from] === infinitive && (cueAt(page, sentence.from + 1) & CUE.ADVICE) !== 0) return false;
  // "had the bill passed", "no law was passed"
  for (const i of [clause.own, clause.own - 1]) if (isInverted(page, sentence, i)) return false;
  const opens = Math.max(sentence.from, clause.own - 1);
  for (const i of [opens, sentence.from]) {
    const supposed = (cueAt(page, i) & CUE.ASKING) !== 0 && (cueAt(page, i) & CUE.UNREAL) !== 0;
    if (supposed && (i === opens || commasBetween(page, i, at) === 0)) return false;
  }
  return true;
}

/** "3-2", "61 to 50", "61 votes" */
function isScore(page: Page, at: number): boolean {
  const { tokens, language } = page;
  const dash = tokens.kind[at] === MARK && tokens.kind[at + 1] === DIGITS && tokens.gap[at] === GLUED;
  return dash || tokens.id[at] === language.grammar.particles.to || hasRole(page, at, ROLE.voting);
}

/** "3", "$3", "US$3" */
function isSum({ tokens }: Page, at: number): boolean {
  let i = at;
  if (tokens.kind[i] === WORD && tokens.shape[i] !== LOWER) i++;
  if (tokens.kind[i] === MARK && tokens.mark[i] !== COMMA) i++;
  return tokens.kind[i] === DIGITS && (i === at || tokens.kind[i - 1] === MARK);
}

/** "Had", "should" or "no" opens the clause. */
function isInverted({ tokens, language }: Page, sentence: Sentence, at: number): boolean {
  if (at < sentence.from || tokens.kind[at] !== WORD) return false;
  if (at > sentence.from && tokens.kind[at - 1] === WORD) return false;
  const opens = FORM.HAVE | FORM.MODAL | FORM.NEGATION;
  return (language.grammar.forms[tokens.id[at]!]! & opens) !== 0 && tokens.kind[at + 1] === WORD;
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
  const tally = hasRole(page, at, ROLE.voting) && tokens.kind[to] === DIGITS && isScore(page, to + 1);
  const isDate = to >= period.lead - 1 && to < period.to;
  // "opened one after the other"
  const number = isSum(page, to) || ((lexicon.numeric[tokens.id[to]!]! & COUNTING) !== 0 && !leadsAway(page, to + 1));
  const counted = number && !isDate && !tally;
  if (isPrivate(page, clause, at, to, strength)) return false;
  if (strength === "expiry") return holdsLaw(page, clause.own, at);
  if (strength === "decision") return !counted && isDecided(page, clause, at);
  if (strength === "first") return isFirstAct(page, to, clause.to);
  if (strength === "running" && (period.tie !== "since" || isCounted(page, clause, at, period))) return false;
  // "has been free since 2015" began on a day, "has been free" did not
  if (strength === "since") {
    const begins = period.tie === "since" || (period.tie === "from" && period.to <= at);
    return begins && !counted && !isCounted(page, clause, at, period) && !isGuess(page, to);
  }
  if (strength === "strong" && !counted) return true;
  // "the court held on 3 March that": what others find is no act
  if (strength === "ruling") return isCourt(page, clause.own, at) && tellsThat(page, to, clause.to);
  const motion = strength === "lost" || strength === "drift" ? isMotion(page, clause.from, at) : false;
  if (strength === "lost" || motion) return motion;
  // "the minimum wage rose on 1 December": what moves by itself was moved on a day
  if (strength === "drift" && period.grain !== "day") return false;
  const moved = strength === "move" || strength === "drift";
  const cue = moved ? CUE.LEVER : CUE.POLICY;
  const from = clause.aside ? clause.from : clause.own;
  // "the agency published its report": what is made public, not who does it
  const passive = (page.language.grammar.forms[tokens.id[at - 1]!]! & FORM.BE) !== 0 || clause.own === at;
  // "Alcohol taxes raised SEK 16 billion": what a lever brings in
  const sum = isSum(page, to) || (tokens.shape[to] === UPPER && tokens.kind[to + 1] === DIGITS);
  if (moved && !passive && sum) return false;
  const subject = (!counted || moved) && (passive || !page.language.discourse.disclosing.has(tokens.id[at]!));
  if (subject) for (let i = from; i < at; i++) if ((cueAt(page, i) & cue) !== 0) return true;
  // "France opened two rooms", but "police opened 5,482 cases"
  if (strength === "strong" && counted && isByCountry(page, clause, at)) return true;
  const decided = strength === "weak" && page.language.discourse.deciding.has(tokens.id[at]!);
  if (decided && !counted && isDecided(page, clause, at)) return true;
  // "Established by law in 2008, the agency": its subject stands behind
  const fronted = clause.own === at && tokens.shape[at] !== LOWER;
  const end = Math.min(clause.to, Math.max(period.to, to) + NEAR_OBJECT);
  // "published by the records office": who acts is not what is acted on
  const { by } = page.language.grammar.particles;
  // "began at two hospitals": where it does
  if (page.language.discourse.phases.has(tokens.id[at]!) && leadsAway(page, to)) return false;
  for (let i = fronted ? period.to : to; i < end && (fronted || tokens.mark[i] !== COMMA) && tokens.id[i] !== by; i++)
    if ((cueAt(page, i) & cue) !== 0) return true;
  return false;
}
