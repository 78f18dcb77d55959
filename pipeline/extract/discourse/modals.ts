import { FORM } from "../grammar.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { DIGITS, LOWER, WORD } from "../tokens.ts";
import { actorOf, nameOf } from "./actor.ts";
import { CUE, cueAt } from "./cues.ts";
import { isPublic, isUnderLaw } from "./duty.ts";
import { MARKS, marksOf } from "./marks.ts";
import { phraseAhead } from "./phrase.ts";
import { selfOf } from "./registry.ts";
import {
  addresseeOf,
  attributionAround,
  hasDigits,
  isAgent,
  isParticiple,
  type Place,
  type Request,
} from "./request.ts";
import { isVerbHere, type Subject, subjectBefore } from "./subject.ts";

const COMMA = ",".charCodeAt(0);
const COLON = ":".charCodeAt(0);

/** An aside behind a modal has no more tokens. */
const LONGEST_ASIDE = 12;

const MODALITIES = [
  [CUE.SHOULD, "should"],
  [CUE.MUST | CUE.NEED, "must"],
  [CUE.PERMIT, "may"],
] as const;

/**
 * Reads what somebody should, must, needs to or may wish to do.
 *
 *     Each country, the plan says, should screen every new inmate.
 *          ^^^^^^^                 ^^^^^^                            addressee "country", actor "plan"
 *
 * @returns null for surveyed opinions, rules in force, forecasts ("should reach 3%"), regrets ("should have been") and doubts
 */
export function modalAt(place: Place, at: number, cue: number): Request | null {
  const { page } = place;
  const { tokens } = page;
  if (tokens.shape[at] !== LOWER) return null;
  const attribution = attributionAround(place, at);
  // "In the union's view crews should": the lead is no subject
  const opens =
    attribution?.kind === "citation" && attribution.at === place.from ? attribution.content.from : place.from;
  const subject = subjectBefore(page, opens, at);
  if (subject.from >= subject.to || subject.relative || isAskedOrSupposed(page, place.from, subject)) return null;
  // "she should be home by six", "I should like"
  const first = tokens.id[subject.from]!;
  if (page.language.grammar.single.has(first) || page.language.discourse.oneself.has(first)) return null;
  // "22% that it should not": what stands before "that" tells nobody who says so
  if (
    page.tokens.id[subject.clause - 1] === page.language.grammar.particles.that &&
    subject.clause - 2 >= place.from &&
    tokens.kind[subject.clause - 2] !== WORD
  )
    return null;
  const behind = asideBehind(page, at + 1, place.to);
  const verb = verbBehind(page, behind ? behind.to + 1 : at + 1, place.to);
  const list = verb === place.to - 1 && tokens.mark[verb] === COLON;
  if (verb >= place.to || ((cueAt(page, verb) & CUE.HAVE) !== 0 && isParticiple(page, verb + 1))) return null;
  const cited = attribution !== null && attribution.at !== at ? attribution : null;
  if (subject.governor >= 0 && !governorSpeaks(page, place.from, subject.governor)) return null;
  const passive = (cueAt(page, verb) & CUE.BE) !== 0 && isParticiple(page, verb + 1);
  if ((cueAt(page, subject.from) & CUE.PERSONAL) !== 0 && page.language.discourse.noting.has(page.tokens.id[verb + 1]!))
    return null;
  const spoken = cited !== null && cited.kind !== "finding";
  const suggested = (cue & CUE.PERMIT) !== 0 && isAgent(page, subject) && adviserBehind(place) !== null;
  const asks =
    list || suggested ? true : isRequest(place, at, cue, subject, verb, spoken, cited?.kind === "quote" && !passive);
  if (!asks) return null;
  const aside = subject.aside ?? behind;
  const own = (cueAt(page, subject.from) & CUE.SELVES) !== 0 || aside === null ? selfOf(page) : asideActor(page, aside);
  const quote = cited?.kind === "quote" ? cited.content : unquoted(place);
  return {
    rule: "modal",
    actor: cited
      ? (cited.name ?? (aside && asideActor(page, aside)))
      : quote === place
        ? (adviserBehind(place) ?? own)
        : (place.speakers.before(place.s) ?? own),
    addressee:
      (passive && !isBound(page, verb + 1, place.to)) || isEnding(page, verb) || isNobody(page, subject.from - 1)
        ? null
        : (antecedentOf(page, subject, at) ?? addresseeOf(page, subject, true)),
    modality: MODALITIES.find(([bits]) => (cue & bits) !== 0)?.[1] ?? "should",
    from: quote.from,
    to: quote.to,
  };
}

/** "Regulators should, [a consumer group argued], cap the fee": what stands in commas at `at`. */
function asideBehind({ tokens }: Page, at: number, limit: number): TokenSpan | null {
  if (tokens.mark[at] !== COMMA) return null;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_ASIDE); i++)
    if (tokens.mark[i] === COMMA) return { from: at + 1, to: i };
  return null;
}

/** "Clinics should close, [the auditor] recommends." */
function adviserBehind({ page, from, to }: Place): string | null {
  const { tokens } = page;
  let comma = to - 1;
  while (comma > from && tokens.mark[comma] !== COMMA) comma--;
  const last = tokens.kind[to - 1] === WORD ? to - 1 : to - 2;
  if (comma === from || (cueAt(page, last) & CUE.ADVICE) === 0) return null;
  const actor = actorOf(page, phraseAhead(page, comma + 1, last));
  return actor?.speaks ? nameOf(page, actor) : null;
}

/** "should be required [by law] to hear": whoever is told to act is asked. */
function isBound({ tokens, language }: Page, at: number, limit: number): boolean {
  let bound = false;
  for (let i = at; i < Math.min(limit, at + 5) && tokens.kind[i] === WORD; i++) {
    if (bound && tokens.id[i] === language.grammar.particles.to)
      return tokens.kind[i + 1] === WORD && (language.grammar.forms[tokens.id[i + 1]!]! & FORM.BASE) !== 0;
    bound ||= language.discourse.binding.has(tokens.id[i]!);
  }
  return false;
}

/** "[Councils] that still charge for tests ought to stop": the subject is what its relative clause is about. */
function antecedentOf(page: Page, subject: Subject, at: number): string | null {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  let from = subject.clause;
  while (from < at && (forms[tokens.id[from]!]! & FORM.CONJUNCTION) !== 0) from++;
  const span = phraseAhead(page, from, at);
  if (span.to <= span.from || span.to >= subject.to) return null;
  const relative = tokens.kind[span.to] === WORD && (forms[tokens.id[span.to]!]! & FORM.RELATIVE) !== 0;
  return relative ? addresseeOf(page, span, true) : null;
}

/** A sentence in quotation marks that names no speaker, without the marks; the place itself when it is none. */
export function unquoted(place: Place): TokenSpan {
  const { tokens } = place.page;
  const { from, to } = place;
  if (
    (marksOf(tokens.mark[from]!) & MARKS.QUOTE_OPEN) === 0 ||
    (marksOf(tokens.mark[to - 1]!) & MARKS.QUOTE_CLOSE) === 0 ||
    to - from < 4
  )
    return place;
  return { from: from + 1, to: to - 1 };
}

/** What each modal needs to ask for something, beside a subject and a verb. */
function isRequest(
  place: Place,
  at: number,
  cue: number,
  subject: Subject,
  verb: number,
  spoken: boolean,
  quoted: boolean,
): boolean {
  const { page } = place;
  const { particles } = page.language.grammar;
  const verbCue = cueAt(page, verb);
  if ((cue & CUE.NEED) !== 0)
    return page.tokens.id[at + 1] === particles.to && isVerbHere(page, at) && isPublic(page, subject);
  if ((cue & CUE.PERMIT) !== 0) return (verbCue & CUE.WEIGH) !== 0 && isAgent(page, subject);
  if ((cue & CUE.MUST) !== 0)
    return (
      (verbCue & CUE.HAVE) === 0 &&
      !isUnderLaw(page, place) &&
      (spoken || isPublic(page, subject) || isEnding(page, verb))
    );
  const expected = (verbCue & CUE.EXPECT) !== 0 || page.language.grammar.yielding.has(page.tokens.id[verb]!);
  // "argue that the wage should rise" is no forecast
  const argued = subject.governor >= 0 && page.language.discourse.arguing.has(page.tokens.id[subject.governor]!);
  return !expected || isAgent(page, subject) || quoted || argued;
}

/** "No nurse should": whoever sees to it. */
function isNobody({ tokens, language }: Page, at: number): boolean {
  const form = at >= 0 && tokens.kind[at] === WORD ? language.grammar.forms[tokens.id[at]!]! : 0;
  return (form & FORM.NEGATION) !== 0 && (form & FORM.DETERMINER) !== 0;
}

/** "The practice must end." */
function isEnding({ tokens, language }: Page, verb: number): boolean {
  return language.discourse.ending.has(tokens.id[verb]!) && tokens.kind[verb + 1] !== WORD;
}

function verbBehind(page: Page, at: number, limit: number): number {
  const { forms } = page.language.grammar;
  const skipped = (i: number) =>
    (forms[page.tokens.id[i]!]! & (FORM.NEGATION | FORM.ADVERB)) !== 0 ||
    (cueAt(page, i) & CUE.FILLER) !== 0 ||
    page.tokens.id[i] === page.language.grammar.particles.to;
  let i = at;
  while (i < limit && page.tokens.kind[i] === WORD && skipped(i)) i++;
  return i;
}

/** "whether schools should", "what the state should do", "if prices should": asked or supposed. */
function isAskedOrSupposed(page: Page, from: number, subject: Subject): boolean {
  if (subject.clause > from && (cueAt(page, subject.clause - 1) & CUE.ASKING) !== 0) return true;
  for (let i = subject.clause; i < subject.to; i++) if ((cueAt(page, i) & CUE.ASKING) !== 0) return true;
  return false;
}

/** The verb that governs "schools should" has a subject that can speak for somebody: no share of people asked. */
function governorSpeaks(page: Page, from: number, governor: number): boolean {
  const subject = subjectBefore(page, from, governor);
  if (subject.to <= subject.from || hasDigits(page, subject)) return false;
  const actor = actorOf(page, subject);
  if (actor === null || !(actor.speaks || actor.self || actor.pronoun)) return false;
  for (let i = from; i < governor; i++) if (page.tokens.kind[i] === DIGITS || isNumberWord(page, i)) return false;
  return true;
}

function isNumberWord(page: Page, at: number): boolean {
  return page.tokens.kind[at] === WORD && Number.isFinite(page.lexicon.value[page.tokens.id[at]!]!);
}

function asideActor(page: Page, aside: TokenSpan): string | null {
  for (let i = aside.from; i < aside.to; i++) {
    if ((cueAt(page, i) & (CUE.SPEECH | CUE.OPINION | CUE.ADVICE)) === 0) continue;
    const actor = actorOf(page, phraseAhead(page, aside.from, i));
    return actor && nameOf(page, actor);
  }
  return selfOf(page);
}
