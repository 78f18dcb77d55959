import { FORM } from "../../grammar.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord, type NounPhrase, readCountedNoun } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { CAPITALISED, LOWER, WORD } from "../../tokens.ts";
import { hedgeStart } from "../relation.ts";

/** A subject noun is looked for this many tokens in front of its number. */
const SUBJECT_REACH = 40;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;

export function nounAt(page: Page, at: number, limit: number): NounPhrase | null {
  return readCountedNoun(page, skipDeterminers(page, at, limit), limit, false);
}

/** The noun of the whole that a share is taken of, as a unit. */
export function unitAt(page: Page, share: Reading, limit: number): string | null {
  const noun = nounAt(page, share.to + 1, limit);
  return noun === null ? null : page.language.singular(page.tokens, noun.head);
}

/** The noun that the clause is about: behind "number of", or the first plural of the sentence before the number. */
export function subjectNoun(page: Page, reading: Reading): NounPhrase | null {
  const { tokens, language } = page;
  const { from } = page.sentences[reading.sentence]!;
  const start = Math.max(from, reading.from - SUBJECT_REACH);
  let found: NounPhrase | null = null;
  let rate: NounPhrase | null = null;
  for (let at = start; at < reading.from; at++) {
    if (tokens.mark[at] === SEMICOLON) {
      found = null;
      rate = null;
      continue;
    }
    // "Unless governments act, the toll will pass 5,000": the main clause has a subject of its own
    if (tokens.mark[at] === COMMA && found !== null && opensAside(page, start, found.from)) {
      found = null;
      rate = null;
      continue;
    }
    if (tokens.kind[at] !== WORD) continue;
    if (hasRole(page, at, ROLE.numberWord) && hasRole(page, at + 1, ROLE.of)) {
      const noun = readCountedNoun(page, skipDeterminers(page, at + 2, reading.from), reading.from, false);
      if (noun !== null) return noun;
    }
    // "overdose deaths" are deaths
    const modifies = at + 1 < reading.from && language.rateNouns.has(tokens.id[at + 1]!);
    if (rate === null && language.rateNouns.has(tokens.id[at]!) && !language.isPlural(tokens, at) && !modifies)
      rate = { from: at, to: at + 1, head: at };
    if (found === null && hasRole(page, at, ROLE.headcount)) found = { from: at, to: at + 1, head: at };
    if (
      found === null &&
      ((language.isPlural(tokens, at) && !isWord(page, at, SYNTAX.VERB)) || opensClause(page, at, from)) &&
      !hasRole(page, at, ROLE.notCounted) &&
      !isTeam(page, at, from) &&
      // "it trails by two"
      !(at > from && hasForm(page, at, FORM.THIRD) && hasForm(page, at - 1, FORM.PRONOUN))
    ) {
      const next = at + 1;
      const head =
        next < reading.from && tokens.kind[next] === WORD && language.isPlural(tokens, next) && tokens.gap[next] === 1
          ? next
          : at;
      // "passenger numbers": what they are numbers of
      const counted = at > start && hasRole(page, head, ROLE.numberWord) && language.isSingularNoun(tokens, head - 1);
      found = counted ? { from: head - 1, to: head + 1, head: head - 1 } : { from: at, to: head + 1, head };
    }
  }
  if (found !== null && isObject(page, reading)) found = null;
  return reading.measure === "rate" ? (rate ?? found) : found;
}

/** A conjunction before the subject makes its clause one that only says when, why or on which terms. */
function opensAside(page: Page, from: number, subject: number): boolean {
  for (let at = from; at < subject; at++) if (hasForm(page, at, FORM.SUBORDINATOR)) return true;
  return false;
}

/** "The Lions have won 11", "Shares in Airports Holdings": a plural in capitals inside the sentence is a name, unless it names people. */
function isTeam(page: Page, at: number, from: number): boolean {
  const { tokens } = page;
  if (at === from || tokens.shape[at] !== CAPITALISED || isWord(page, at, SYNTAX.PERSON)) return false;
  const behindName = hasRole(page, at - 1, ROLE.the) || tokens.shape[at - 1] === CAPITALISED;
  if (!behindName || tokens.kind[at - 1] !== WORD) return false;
  // headings and list titles have capitals throughout
  const next = at + 1;
  return tokens.kind[next] !== WORD || tokens.shape[next] === LOWER;
}

/** "Poachers killed 499": what a verb has for its object is none of its subject; "fires reached 499" counts fires. */
function isObject(page: Page, reading: Reading): boolean {
  const verb = hedgeStart(page, reading) - 1;
  const level = FORM.RISE | FORM.FALL | FORM.LINK | FORM.REACH | FORM.GO | FORM.BE | FORM.NOUN | FORM.PREPOSITION;
  return hasForm(page, verb, FORM.PAST | FORM.THIRD | FORM.BASE) && !hasForm(page, verb, level);
}

/** "Fires fell", "the calls rose": a word in -s that may be a verb is a noun where no subject stands before it. */
function opensClause(page: Page, at: number, from: number): boolean {
  if (!page.language.isPlural(page.tokens, at, true)) return false;
  if (at === from || isWord(page, at - 1, SYNTAX.DETERMINER) || hasRole(page, at - 1, ROLE.the)) return true;
  // "Emergency visits for asthma rose": what a preposition or a verb follows was no verb
  return (
    isWord(page, at + 1, SYNTAX.PREPOSITION | SYNTAX.AUXILIARY | SYNTAX.PAST_VERB) &&
    !hasForm(page, at + 1, FORM.HEDGE) &&
    !isWord(page, at - 1, SYNTAX.PRONOUN | SYNTAX.RELATIVE | SYNTAX.MODAL)
  );
}

export function skipDeterminers(page: Page, at: number, limit: number): number {
  let i = at;
  while (i < limit && (isWord(page, i, SYNTAX.DETERMINER) || hasRole(page, i, ROLE.the))) i++;
  return i;
}
