import { placesOf } from "../gazetteer.ts";
import { FORM } from "../grammar.ts";
import { indexBehind } from "../halving.ts";
import { NUMERIC } from "../lexicon.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Period, TokenSpan } from "../rule.ts";
import { DIGITS, LOWER, MARK, WORD } from "../tokens.ts";
import { type ActStrength, CUE, cueAt } from "./cues.ts";
import { MARKS, marksOf } from "./marks.ts";

/** How far behind its verb and date the object of an act may stand: "announced in July with [guidelines]". */
export const NEAR_OBJECT = 8;

/** The words that tell an act. */
export interface ActClause extends TokenSpan {
  /** Where the verb's own words begin: behind "which", or at its subject. */
  readonly own: number;
  /** The act is told on the way, in a relative clause or a participle: the sentence tells something else, too. */
  readonly aside: boolean;
}

const PERCENT = 0x25;

export const COUNTING = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS;

/** "40% have been vaccinated since 2019": a count of what was done, no act. */
export function isCounted(page: Page, clause: ActClause, at: number, period: Period): boolean {
  const { tokens, lexicon } = page;
  for (let i = clause.own; i < at; i++) {
    if (i >= period.from && i < period.to) continue;
    // "Quai 9 has been open"
    const named = i > 0 && tokens.kind[i - 1] === WORD && tokens.shape[i - 1] !== LOWER && tokens.kind[i] === DIGITS;
    if (named && page.language.grammar.ofOne.has(tokens.id[i + 1]!)) continue;
    if (tokens.kind[i] === DIGITS || (lexicon.numeric[tokens.id[i]!]! & COUNTING) !== 0) return true;
  }
  return false;
}

/** "may have risen since 2018", "must be": what is likely, no rule. */
export function isGuess({ tokens, language }: Page, at: number): boolean {
  const form = tokens.kind[at] === WORD ? language.grammar.forms[tokens.id[at]!]! : 0;
  return (form & (FORM.HAVE | FORM.BE)) !== 0;
}

/** "he", "she": what a person did is no act of policy, even in an office. */
export function isPersonal(page: Page, opens: number, from: number, at: number): boolean {
  const { grammar } = page.language;
  for (let i = at - 1; i >= from && at - i < 4; i--) if (grammar.single.has(page.tokens.id[i]!)) return true;
  return grammar.single.has(page.tokens.id[opens]!);
}

/** The subject names a court or judge. */
export function isCourt({ tokens, language }: Page, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (language.discourse.courts.has(tokens.id[i]!)) return true;
  return false;
}

/** "that" right behind, or behind the date. */
export function tellsThat({ tokens, language }: Page, from: number, limit: number): boolean {
  const { that } = language.grammar.particles;
  for (let i = from - 1; i < Math.min(limit, from + NEAR_OBJECT); i++) if (tokens.id[i] === that) return true;
  return false;
}

/** "[A bill] to raise the age failed", but not "support for the bill fell". */
export function isMotion({ tokens, language }: Page, from: number, at: number): boolean {
  const { forms } = language.grammar;
  let opens = from;
  for (let i = from; i < at; i++) {
    if ((marksOf(tokens.mark[i]!) & MARKS.COMMA) !== 0) opens = i + 1;
    if (tokens.kind[i] !== WORD) continue;
    if (language.discourse.motions.has(tokens.id[i]!)) return true;
    if (i > opens && (forms[tokens.id[i]!]! & FORM.PREPOSITION) !== 0) return false;
  }
  return false;
}

/** "The ban expired": a rule is named. */
export function holdsLaw(page: Page, from: number, to: number): boolean {
  const { datedActs } = page.language.discourse;
  for (let i = from; i < to; i++)
    if ((cueAt(page, i) & CUE.LAW) !== 0 || datedActs.has(page.tokens.id[i]!)) return true;
  return false;
}

/** "Australia allowed", "the council lifted": what is decided by those who govern. */
export function isDecided(page: Page, clause: ActClause, at: number): boolean {
  for (let i = clause.own; i < at; i++) if ((cueAt(page, i) & CUE.PUBLIC) !== 0) return true;
  return isByCountry(page, clause, at);
}

/** The subject is the name of a place: "France opened". */
export function isByCountry(page: Page, clause: ActClause, at: number): boolean {
  const places = placesOf(page);
  const place = places[indexBehind(places, (item) => item.from < clause.own)];
  if (place === undefined || place.to > at || at - place.to > 2 || place.from - clause.own > 1) return false;
  // "temperatures in the United Kingdom": where, not who
  const led = isDeterminer(page, place.from - 1) ? place.from - 2 : place.from - 1;
  return led < clause.from || !isPreposition(page, led);
}

/** A preposition other than "with" stands behind the verb: no object does. */
export function leadsAway({ tokens, language }: Page, at: number): boolean {
  const { forms, particles } = language.grammar;
  return (forms[tokens.id[at]!]! & FORM.PREPOSITION) !== 0 && tokens.id[at] !== particles.with;
}

/**
 * What is done for oneself, the steps of research, counts of what was done, and what did not come.
 *
 *     he opened a bakery | the study was approved | 38% of sites were closed | no law was passed | had the bill passed
 */
export function isPrivate(page: Page, clause: ActClause, at: number, to: number, strength: ActStrength): boolean {
  // "he has been able to since May"
  const strong = strength === "strong";
  if (strong ? isVenture(page, at) && isByOne(page, at) : isPersonal(page, clause.from, clause.own, at)) return true;
  if (strength === "since" || strength === "running") return false;
  if (isShare(page, clause, at, strength) && !isBallot(page, clause, at)) return true;
  if (strength !== "weak" && !strong) return false;
  if (isResearch(page, clause.own, at)) return true;
  const { privates } = page.language.discourse;
  if (!strong && (isDoneByPersons(page, clause, at) || isByOne(page, at))) return true;
  if (!isVenture(page, at)) return false;
  const end = Math.min(clause.to, to + NEAR_PRIVATE);
  for (let i = to; i < end && !isPreposition(page, i); i++) if (privates.has(page.tokens.id[i]!)) return true;
  return isFirm(page, clause.own, at) && !holdsPolicy(page, clause.own, end);
}

function isVenture({ tokens, language }: Page, at: number): boolean {
  return language.discourse.ventures.has(tokens.id[at]!);
}

/** "he has opened", "she also voted", "who opened" behind a name. */
function isByOne({ tokens, language }: Page, at: number): boolean {
  const { forms, single } = language.grammar;
  let i = at - 1;
  while (i > 0 && at - i < 4 && (forms[tokens.id[i]!]! & (FORM.HAVE | FORM.ADVERB)) !== 0) i--;
  return i >= 0 && (single.has(tokens.id[i]!) || language.discourse.oneself.has(tokens.id[i]!));
}

/** "38% of clinics were closed", "the number of permits issued", "of the 400 licences granted". */
function isShare(page: Page, clause: ActClause, at: number, strength: ActStrength): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  const { shares, percents } = page.language.discourse;
  const from = subjectOpens(page, clause, at);
  for (let i = from; i < at; i++) {
    const percent = tokens.mark[i] === PERCENT || percents.has(tokens.id[i]!);
    // "38% of", "38% were", but "a 20% tax took effect"
    if (percent && (i + 1 === at || tokens.id[i + 1] === particles.of || isAuxiliary(page, i + 1))) return true;
    // "the amount of sugar was capped" is an act
    if (tokens.id[i + 1] !== particles.of || strength === "move" || strength === "drift") continue;
    const number = tokens.kind[i] === DIGITS || (page.lexicon.numeric[tokens.id[i]!]! & COUNTING) !== 0;
    if (number || (forms[tokens.id[i]!]! & FORM.TALLY) !== 0 || shares.has(tokens.id[i]!)) return true;
  }
  for (const of of [clause.from, from - 1])
    if (of >= 0 && tokens.id[of] === particles.of && isNumberWithin(page, of, at)) return true;
  return false;
}

/** "59% of voters approved the plan": those who decide. */
function isBallot(page: Page, clause: ActClause, at: number): boolean {
  if (hasRole(page, at, ROLE.voting)) return true;
  for (let i = clause.own; i < at; i++) if (page.language.discourse.officials.has(page.tokens.id[i]!)) return true;
  return false;
}

/** Where the subject of the verb at `at` opens at the earliest: behind a verb, "after" or a preposition that leads a number. */
function subjectOpens(page: Page, clause: ActClause, at: number): number {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  const first = clause.aside ? clause.from : clause.own;
  let i = at - 1;
  while (i > first && (forms[tokens.id[i]!]! & (FORM.BE | FORM.HAVE | FORM.ADVERB)) !== 0) i--;
  for (; i >= first && at - i < LONGEST_SUBJECT; i--) {
    if (tokens.kind[i] !== WORD) continue;
    const form = forms[tokens.id[i]!]!;
    const finite = (form & (FORM.PAST | FORM.NOUN | FORM.ADJECTIVE | FORM.PARTICIPLE)) === FORM.PAST;
    if (finite || (form & (FORM.BE | FORM.HAVE | FORM.MODAL | FORM.SUBORDINATOR)) !== 0) return i + 1;
    const of = tokens.id[i] === page.language.grammar.particles.of;
    if (!of && isPreposition(page, i) && tokens.kind[i + 1] === DIGITS) return i + 2;
  }
  return Math.max(first, i);
}

/** The subject of an act has no more tokens. */
const LONGEST_SUBJECT = 24;

function isAuxiliary({ tokens, language }: Page, at: number): boolean {
  return (language.grammar.forms[tokens.id[at]!]! & (FORM.BE | FORM.HAVE)) !== 0;
}

function isDeterminer({ tokens, language }: Page, at: number): boolean {
  return tokens.kind[at] === WORD && (language.grammar.forms[tokens.id[at]!]! & FORM.DETERMINER) !== 0;
}

function isPreposition({ tokens, language }: Page, at: number): boolean {
  return tokens.kind[at] === WORD && (language.grammar.forms[tokens.id[at]!]! & FORM.PREPOSITION) !== 0;
}

function holdsPolicy(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((cueAt(page, i) & CUE.POLICY) !== 0) return true;
  return false;
}

/** A study, data: unless a law is told by them ("the data protection act"). */
function isResearch(page: Page, from: number, to: number): boolean {
  let research = false;
  for (let i = from; i < to; i++) {
    if ((cueAt(page, i) & CUE.LAW) !== 0) return false;
    research ||= page.language.discourse.research.has(page.tokens.id[i]!);
  }
  return research;
}

/** "The company launched", "the brothers have opened": the last word before the verb's own. */
function isFirm({ tokens, language }: Page, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && (language.grammar.forms[tokens.id[last]!]! & (FORM.HAVE | FORM.ADVERB)) !== 0) last--;
  return last >= from && language.discourse.firms.has(tokens.id[last]!);
}

function isNumberWithin({ tokens }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === DIGITS) return true;
  return false;
}

/** A number that nothing names or dates: "and 640". */
function isCountAlone({ tokens, language }: Page, at: number): boolean {
  if (at === 0 || tokens.kind[at - 1] !== WORD) return at === 0 || tokens.kind[at - 1] === MARK;
  const before = language.grammar.forms[tokens.id[at - 1]!]!;
  return tokens.shape[at - 1] === LOWER && (before & FORM.CONJUNCTION) !== 0;
}

/** "Patients who had started treatment", "900 people joined the scheme": no official and no body is among those who do it. */
function isDoneByPersons(page: Page, clause: ActClause, at: number): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  const { officials } = page.language.discourse;
  if ((forms[tokens.id[at - 1]!]! & FORM.BE) !== 0) return false;
  // "640 started treatment", but "Line 4 closed" and "in 2020 extended"
  if (tokens.kind[at - 1] === DIGITS) return isCountAlone(page, at - 1);
  let relative = false;
  for (let i = at - 1; i >= clause.from; i--) {
    if (tokens.kind[i] !== WORD || (marksOf(tokens.mark[i]!) & MARKS.COMMA) !== 0) break;
    const form = forms[tokens.id[i]!]!;
    relative ||= (form & FORM.RELATIVE) !== 0;
    if ((form & (FORM.HAVE | FORM.RELATIVE | FORM.ADVERB)) !== 0) continue;
    // "a helpline for gamblers went live": of whom it is
    const head = i === clause.from || relative || !isPreposition(page, i - 1);
    const named = tokens.shape[i] !== LOWER && i > clause.from;
    const body = (cueAt(page, i) & (CUE.PUBLIC | CUE.POLICY)) !== 0 || officials.has(tokens.id[i]!);
    return head && !named && !body && (form & FORM.PERSON) !== 0;
  }
  return false;
}

/** How far behind "opened" its object ends: "a small family restaurant". */
const NEAR_PRIVATE = 5;

/** "became the first in the region [to ban]" */
export function isFirstAct({ tokens, language }: Page, from: number, limit: number): boolean {
  const { to } = language.grammar.particles;
  for (let i = from; i + 1 < Math.min(limit, from + NEAR_OBJECT); i++)
    if (tokens.id[i] === to && language.discourse.firstActs.has(tokens.id[i + 1]!)) return true;
  return false;
}
