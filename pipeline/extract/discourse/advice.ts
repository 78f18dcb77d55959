import { FORM } from "../grammar.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { DIGITS, LOWER, MARK, WORD } from "../tokens.ts";
import { type Actor, actorOf } from "./actor.ts";
import { type Advice, CUE, cueAt } from "./cues.ts";
import { isHyphenated } from "./names.ts";
import { phraseAhead } from "./phrase.ts";
import {
  addresseeOf,
  addresseeOfClause,
  hasDigits,
  isAgent,
  isParticiple,
  makerIn,
  type Place,
  type Request,
  speakerAround,
  speakerOf,
  subjectOfSentence,
} from "./request.ts";
import { isVerbHere, type Subject, subjectBefore } from "./subject.ts";
import { isSurvey, isWish, speaksForOthers } from "./wishes.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const COLON = code(":");
const CLAUSE_ENDS = new Set([...",;:.!?…"].map(code));
const MAY_OPEN_REQUEST = new Set([...'("“‘«'].map(code));

/** How far behind a verb of advice an infinitive or an agent may stand, in tokens. */
const REACH = 30;

/**
 * Reads a verb of advice: somebody who speaks, and what is asked of whom.
 *
 *     The authors call on governments to count people who inject drugs.
 *                 ^^^^^^^
 *
 * @returns null where nobody asks ("calls on Friday rose", "the recommended dose", "plans to recommend")
 */
export function adviceAt(place: Place, at: number): Request | null {
  const { page } = place;
  const { tokens } = page;
  const matched = page.language.discourse.advice.forward(tokens, at, place.to);
  if (!matched) return null;
  const listener = toldTo(page, matched.at, place.to);
  const phrase = listener ? { ...matched, at: listener.at } : matched;
  const { forms, particles } = page.language.grammar;
  const before = tokens.id[at - 1]!;
  if (tokens.shape[at] !== LOWER || isHyphenated(page, at) || before === particles.than || before === particles.as)
    return null;
  const subject = subjectBefore(page, place.from, at);
  if (subject.bare) return null;
  const ing = (forms[tokens.id[at]!]! & FORM.ING) !== 0;
  if (subject.passive && !ing) return passiveAdvice(place, at, phrase.at, subject, phrase.value);
  if (!isVerbHere(page, at)) return null;
  const asked =
    whatIsAsked(page, phrase.at, place.to, phrase.value) ??
    (phrase.value.wish && isWish(page, phrase.at, place.to, true) ? { addressee: null } : null);
  if (asked === null) return null;
  const request = {
    rule: `advice (${phrase.value.frame})`,
    modality: phrase.value.modality,
    addressee: listener?.addressee ?? asked.addressee,
    from: place.from,
    to: place.to,
  };
  if (ing && !subject.passive) {
    // "..., suggesting a build-up": what follows from it, not who advises
    if ((cueAt(page, at) & CUE.FIND) !== 0) return null;
    if (at > place.from && tokens.mark[at - 1] !== COMMA) return null;
    return { ...request, actor: subjectOfSentence(place) ?? speakerAround(place, at) };
  }
  const actor = actorOf(page, subject);
  if (!actor || !canAsk(page, actor, subject, phrase.value, phrase.at)) {
    // "In the report by the institute, ..., publicly called for": the clause has no subject, its sentence names one
    const clause = subject.aside ? subject.aside.to + 1 : subject.clause;
    if (clause <= place.from + 1 || tokens.mark[clause - 1] !== COMMA) return null;
    const maker = makerIn(page, place.from, clause);
    return maker === null ? null : { ...request, actor: maker, from: clause };
  }
  if (hasDigits(page, subject) || (subject.negated && phrase.value.frame !== "that")) return null;
  if (phrase.value.noun && isCountedNoun(page, place, actor, phrase.at)) return null;
  const { weak, frame, wish } = phrase.value;
  const told = page.language.discourse.telling.has(tokens.id[at]!);
  if (frame === "person" && !mayAsk(page, actor, phrase.at, place.to, told)) return null;
  const wished = weak && frame !== "thing" && isWish(page, phrase.at, place.to, wish);
  if (frame === "that" && weak && !wished && !advises(page, actor, phrase.at, place.to)) return null;
  if (wished && asked.addressee === null && !speaksForOthers(page, actor)) return null;
  return { ...request, actor: speakerOf(place, actor) };
}

/** A survey asks its respondents; "told X to" is advice only to those who govern or serve; "he asked his brother". */
function mayAsk(page: Page, actor: Actor, at: number, limit: number, told: boolean): boolean {
  const { possessive, single } = page.language.grammar;
  if (isSurvey(page, actor)) return false;
  if (single.has(page.tokens.id[actor.from]!) && possessive.has(page.tokens.id[at]!)) return false;
  return !told || isToldOff(page, phraseAhead(page, at, limit), true);
}

/** "suggests [to Parliament] that": whom it is said to, and where "that" stands. */
function toldTo(page: Page, at: number, limit: number): { addressee: string; at: number } | null {
  const { particles } = page.language.grammar;
  if (page.tokens.id[at] !== particles.to) return null;
  const span = phraseAhead(page, at + 1, limit);
  if (span.to >= limit || page.tokens.id[span.to] !== particles.that) return null;
  const addressee = addresseeOf(page, span, true);
  return addressee === null ? null : { addressee, at: span.to };
}

/** A person, body, study or name asks; others do with "that" ("a petition demands that"), or when they are people who can act. */
function canAsk(page: Page, actor: Actor, subject: Subject, advice: Advice, behind: number): boolean {
  if (actor.speaks || actor.pronoun) return !(advice.weak && advice.frame === "thing" && actor.self);
  if (subject.relative) return !advice.weak;
  if (page.tokens.mark[behind] === COLON) return true;
  if (advice.frame !== "person" && page.tokens.id[behind] === page.language.grammar.particles.that) return true;
  return !advice.weak && isAgent(page, actor);
}

/** "Emergency calls for help rose": a first word of no known meaning, a noun, and the verb only behind it. */
function isCountedNoun(page: Page, place: Place, actor: Actor, to: number): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  if (actor.from !== place.from || actor.to !== actor.from + 1) return false;
  if (
    (cueAt(page, actor.from) & (CUE.SPEAKER | CUE.BODY | CUE.AGENT | CUE.SELVES | CUE.SOURCE)) !== 0 ||
    tokens.shape[actor.from] === 2
  )
    return false;
  for (let i = to; i < place.to && !CLAUSE_ENDS.has(tokens.mark[i]!); i++) {
    const form = tokens.kind[i] === WORD ? forms[tokens.id[i]!]! : 0;
    if (
      (form & (FORM.BE | FORM.HAVE | FORM.MODAL)) !== 0 ||
      ((form & FORM.PAST) !== 0 && (form & FORM.PARTICIPLE) === 0) ||
      ((form & FORM.PAST) !== 0 && (form & (FORM.RISE | FORM.FALL)) !== 0)
    )
      return true;
  }
  return false;
}

/** "The results suggest that prices rise" finds, "we propose a method" offers; "proposes that X be closed", "suggests closing" advise. */
function advises(page: Page, actor: Actor, at: number, limit: number): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  if (tokens.mark[at] === COLON) return true;
  if ((forms[tokens.id[at]!]! & FORM.ING) !== 0) return !actor.source;
  if (tokens.id[at] !== particles.that) return false;
  for (let i = at + 1; i < limit && i - at < REACH; i++) {
    if ((cueAt(page, i) & CUE.SHOULD) !== 0) return true;
    // "that the centres [be closed]", "that parliament [raise] the age"
    const form = tokens.kind[i] === WORD ? forms[tokens.id[i]!]! : 0;
    if (
      (form & (FORM.MODAL | FORM.HAVE | FORM.PAST | FORM.THIRD)) !== 0 &&
      (form & (FORM.NOUN | FORM.PARTICIPLE)) === 0
    )
      return false;
    if ((form & FORM.BE) !== 0) return tokens.id[i] === page.language.discourse.be;
    if (!actor.source && shareDoes(page, at + 1, i)) return true;
  }
  return addresseeOfClause(page, at + 1, limit) !== null && !actor.source;
}

/** "that a tenth of it [go] to schools", "that 20% [be]": a share of something that is to do what only stands in its bare form. */
function shareDoes(page: Page, from: number, at: number): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  const form = tokens.kind[at] === WORD ? forms[tokens.id[at]!]! : 0;
  if ((form & FORM.BASE) === 0 || (form & (FORM.PAST | FORM.PREPOSITION | FORM.ADJECTIVE)) !== 0) return false;
  const number = (forms[tokens.id[from]!]! & FORM.DETERMINER) !== 0 ? from + 1 : from;
  if (tokens.kind[number] !== DIGITS && !Number.isFinite(page.lexicon.value[tokens.id[number]!]!)) return false;
  const before = tokens.kind[at - 1] === WORD ? forms[tokens.id[at - 1]!]! : 0;
  const phrase = FORM.DETERMINER | FORM.PREPOSITION | FORM.ADJECTIVE | FORM.CONJUNCTION;
  // behind a plural it may tell what is: "that 10% of goods come from abroad"
  if ((before & phrase) !== 0 || tokens.id[at - 1] === particles.to || page.language.isPlural(tokens, at - 1))
    return false;
  return tokens.id[at + 1] === particles.to || tokens.id[at + 1] === particles.on || (form & FORM.NOUN) === 0;
}

/** "Adults are urged to", "it is recommended that schools", "the vaccine was recommended by WHO". */
function passiveAdvice(place: Place, at: number, behind: number, subject: Subject, advice: Advice): Request | null {
  const { page } = place;
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  if (advice.frame === "thing" || subject.relative || subject.negated) return null;
  const agent = makerIn(page, behind, Math.min(place.to, behind + REACH));
  if (agent === null && !isPresent(page, subject.to, at)) return null;
  // "staff are asked to fill in a form" is no advice, "member states are encouraged to report" and "it is proposed that" are
  if (agent === null && advice.weak && !isToldOff(page, subject) && !isProposed(page, behind, place.to)) return null;
  const request = {
    rule: "advice (passive)",
    actor: agent ?? speakerAround(place, at),
    modality: advice.modality,
    from: place.from,
    to: place.to,
  };
  const next = tokens.id[behind]!;
  if (next === particles.that) return { ...request, addressee: addresseeOfClause(page, behind + 1, place.to) };
  if (advice.frame === "person" || next === particles.to)
    return hasInfinitive(page, behind, place.to) || (agent !== null && infinitiveLater(page, behind, place.to))
      ? { ...request, addressee: addresseeOf(page, subject) }
      : null;
  // "is recommended daily intake" is no verb
  const noun =
    tokens.kind[behind] === WORD &&
    (forms[next]! & (FORM.PREPOSITION | FORM.ADVERB | FORM.CONJUNCTION | FORM.SUBORDINATOR)) === 0;
  return noun ? null : { ...request, addressee: null };
}

function isToldOff(page: Page, { from, to }: TokenSpan, bodies = false): boolean {
  for (let i = from; i < to; i++) {
    if ((cueAt(page, i) & CUE.PUBLIC) !== 0) return true;
    const person = (page.language.grammar.forms[page.tokens.id[i]!]! & FORM.PERSON) !== 0;
    if (bodies && !person && (cueAt(page, i) & CUE.AGENT) !== 0) return true;
  }
  return false;
}

/** "that nets be handed out", "that the age should rise": what is to be, not what is. */
function isProposed(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  if (tokens.id[at] !== page.language.grammar.particles.that) return false;
  for (let i = at + 1; i < limit && i - at < REACH / 2 && !CLAUSE_ENDS.has(tokens.mark[i]!); i++)
    if ((cueAt(page, i) & CUE.SHOULD) !== 0 || tokens.id[i] === page.language.discourse.be) return true;
  return false;
}

function isPresent(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.language.discourse.present.has(page.tokens.id[i]!)) return true;
  return false;
}

/** What follows a verb of advice, with whom it names; null when nothing is asked: "calls on Friday", "advised caution". */
function whatIsAsked(page: Page, at: number, limit: number, advice: Advice): { addressee: string | null } | null {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  if (at >= limit) return null;
  if (tokens.mark[at] === COLON) return { addressee: null };
  // "asked why the government expected 8%"
  if ((cueAt(page, at) & CUE.ASKING) !== 0) return null;
  if (tokens.kind[at] === MARK && !MAY_OPEN_REQUEST.has(tokens.mark[at]!)) return null;
  if (tokens.id[at] === page.language.grammar.particles.that)
    return { addressee: tokens.mark[at + 1] === COLON ? null : addresseeOfClause(page, at + 1, limit) };
  const span = phraseAhead(page, at, limit);
  const named = span.to > span.from ? addresseeOf(page, span) : null;
  const person = isAgent(page, span);
  if (advice.frame === "person") {
    if (tokens.id[at] === page.language.discourse.against) return { addressee: null };
    if (named === null) return null;
    const thing = !advice.weak && tokens.id[span.to] === page.language.grammar.particles.for;
    const asked = thing || hasInfinitive(page, span.to, limit) || (person && infinitiveLater(page, span.to, limit));
    // "wants shops to be closed": it is not they who are to act
    const undergoes =
      advice.wish && tokens.id[span.to + 1] === page.language.discourse.be && isParticiple(page, span.to + 2);
    return asked ? { addressee: undergoes ? null : named } : null;
  }
  if (person && named !== null && hasInfinitive(page, span.to, limit)) return { addressee: named };
  const form = forms[tokens.id[at]!]!;
  if (tokens.id[at] === page.language.discourse.against) return { addressee: null };
  if ((form & (FORM.PREPOSITION | FORM.BE | FORM.MODAL | FORM.HAVE)) !== 0) return null;
  return { addressee: advice.frame === "that" ? addresseeOfClause(page, at, limit) : null };
}

function hasInfinitive(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  let i = at;
  while (i < limit && tokens.kind[i] === WORD && (forms[tokens.id[i]!]! & (FORM.NEGATION | FORM.ADVERB)) !== 0) i++;
  if (i >= limit) return false;
  if (tokens.id[i] === particles.to || tokens.id[i] === page.language.discourse.against) return true;
  if (tokens.mark[i] === COLON) return i === limit - 1;
  // "urged governments, in a letter, to act"
  return tokens.mark[i] === COMMA && infinitiveLater(page, i + 1, limit);
}

/** An infinitive or a list further on: "people who inject drugs [to] ...". */
function infinitiveLater(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  for (let i = at; i + 1 < limit && i - at < REACH / 2; i++) {
    if (CLAUSE_ENDS.has(tokens.mark[i]!) && tokens.mark[i] !== COMMA)
      return tokens.mark[i] === COLON && i === limit - 1;
    if (tokens.id[i] !== particles.to || tokens.kind[i + 1] !== WORD) continue;
    if (tokens.shape[i + 1] === LOWER && (forms[tokens.id[i + 1]!]! & (FORM.DETERMINER | FORM.PREPOSITION)) === 0)
      return true;
  }
  return false;
}
