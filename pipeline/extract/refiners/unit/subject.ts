import { isWithin } from "../../calendar/at.ts";
import { FORM } from "../../grammar.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord, type NounPhrase, readCountedNoun } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { CAPITALISED, GLUED, LOWER, MARK, SPACED, WORD } from "../../tokens.ts";
import { hedgeStart } from "../relation.ts";
import { isWaitingList } from "./people.ts";

/** A subject noun is looked for this many tokens in front of its number. */
const SUBJECT_REACH = 40;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
/** A label in front of a sentence has so many words. */
const LABEL_REACH = 2;

export function nounAt(page: Page, at: number, limit: number): NounPhrase | null {
  return readCountedNoun(page, skipDeterminers(page, at, limit), limit, false);
}

/** The noun of the whole that a share is taken of, as a unit. */
export function unitAt(page: Page, share: Reading, limit: number): string | null {
  const noun = nounAt(page, share.to + 1, limit);
  if (noun === null) return null;
  // "17% of the cohort (8,340)": so many of its people
  const people = hasRole(page, noun.head, ROLE.groupNoun) && !page.language.isPlural(page.tokens, noun.head);
  return people || hasRole(page, noun.head, ROLE.headcount) ? "person" : page.language.singular(page.tokens, noun.head);
}

/** The noun that the clause is about: behind "number of", or the first plural of the sentence before the number. */
export function subjectNoun(page: Page, reading: Reading): NounPhrase | null {
  const { from } = page.sentences[reading.sentence]!;
  const own = ownSubject(page, from, reading) ?? movedObject(page, from, reading);
  if (own !== null) return own;
  const noun = nounBefore(page, from, reading.from, reading.measure === "rate");
  // "the county's rate, at 96 per 100,000": no rate of counties
  if (noun !== null && reading.measure === "rate" && hasRole(page, noun.head, ROLE.district)) return null;
  return noun !== null && !noun.rate && isObject(page, reading) ? null : noun;
}

/** "Posts were cut, and absences averaged 38": a plural alone between a conjunction and the verb of a level. */
function ownSubject(page: Page, from: number, reading: Reading): NounPhrase | null {
  const { tokens, language } = page;
  const verb = hedgeStart(page, reading) - 1;
  const at = verb - 1;
  if (reading.measure !== "count" && reading.measure !== "rate") return null;
  if (at - 1 <= from || !hasForm(page, verb, FORM.LINK | FORM.REACH) || !hasForm(page, verb, FORM.PAST | FORM.THIRD))
    return null;
  if (!language.isPlural(tokens, at) || hasRole(page, at, ROLE.notCounted)) return null;
  return isWord(page, at - 1, SYNTAX.CONJUNCTION) ? { from: at, to: at + 1, head: at } : null;
}

/** From a verb to the object that it moves, in tokens. */
const OBJECT_REACH = 5;

/** "Countries want to bring infections down to 420,000", "cut road deaths to 400": what is moved, right before. */
function movedObject(page: Page, from: number, reading: Reading): NounPhrase | null {
  const { tokens, language } = page;
  const to = hedgeStart(page, reading) - 1;
  if (!hasRole(page, to, ROLE.to) && !hasRole(page, to, ROLE.from)) return null;
  const particle = hasForm(page, to - 1, FORM.PARTICLE);
  const head = particle ? to - 2 : to - 1;
  if (head <= from || !language.isPlural(tokens, head)) return null;
  if (hasRole(page, head, ROLE.notCounted) || hasRole(page, head, ROLE.numberWord)) return null;
  for (let at = head - 1; at >= Math.max(from, head - OBJECT_REACH) && tokens.kind[at] === WORD; at--) {
    const moves = hasForm(page, at, FORM.RISE | FORM.FALL) || particle;
    const verb = hasForm(page, at, FORM.BASE | FORM.PAST | FORM.THIRD);
    const noun = hasForm(page, at, FORM.NOUN | FORM.PLURAL);
    if (moves && verb && (!noun || hasRole(page, at - 1, ROLE.to) || isWord(page, at - 1, SYNTAX.MODAL)))
      return { from: at + 1, to: head + 1, head };
    // "cuts in deaths to 400"
    if (isWord(page, at, SYNTAX.PREPOSITION | SYNTAX.AUXILIARY | SYNTAX.RELATIVE)) return null;
  }
  return null;
}

/** "The plan asks towns to close; so far 71 of 98 have done so": the plural of the clause before the semicolon. */
export function clauseBefore(page: Page, reading: Reading): NounPhrase | null {
  const { from } = page.sentences[reading.sentence]!;
  for (let at = reading.from - 1; at >= Math.max(from, reading.from - ELLIPSIS_REACH); at--)
    if (page.tokens.mark[at] === SEMICOLON) return nounBefore(page, from, at, false);
  return null;
}

/** From the semicolon to the number, in tokens. */
const ELLIPSIS_REACH = 9;

/** "Offences rose in four regions. In London they went up to 10,065": what the sentence before was about. */
export function pronounNoun(page: Page, reading: Reading): NounPhrase | null {
  const sentence = page.sentences[reading.sentence]!;
  const before = page.sentences[reading.sentence - 1];
  if (before === undefined || before.block !== sentence.block) return null;
  for (let at = Math.max(sentence.from, reading.from - SUBJECT_REACH); at < reading.from; at++)
    if (hasRole(page, at, ROLE.they)) {
      const noun = nounBefore(page, before.from, before.to, false);
      // what stands behind a preposition was not what the sentence was about
      return noun !== null && isWord(page, noun.from - 1, SYNTAX.PREPOSITION) && noun.from > before.from ? null : noun;
    }
  return null;
}

/** "Power rose from 240 to 273": a thing without an article that its sentence begins with is none that was counted before. */
export function isOwnThing(page: Page, { sentence, from }: Reading): boolean {
  const start = page.sentences[sentence]!.from;
  if (start + 1 >= from || !hasForm(page, start, FORM.NOUN) || hasForm(page, start, FORM.DETERMINER | FORM.PRONOUN))
    return false;
  if (page.language.isPlural(page.tokens, start, true) || hasRole(page, start, ROLE.numberWord)) return false;
  return hasForm(page, start + 1, FORM.RISE | FORM.FALL) && hasForm(page, start + 1, FORM.PAST | FORM.THIRD);
}

/** "a limit of zero", "a score of 7": what a measure names is nothing that was counted before. */
export function isGauged(page: Page, { from, measure }: Reading): boolean {
  const of = from - 1;
  return (
    measure === "count" &&
    hasRole(page, of, ROLE.of) &&
    hasForm(page, of - 1, FORM.GAUGE) &&
    !hasForm(page, of - 1, FORM.TALLY)
  );
}

/** The first plural of a stretch that may be its subject, or what "the number of" stands in front of. */
function nounBefore(page: Page, from: number, to: number, ofRate: boolean): (NounPhrase & { rate?: true }) | null {
  const { tokens, language } = page;
  const start = Math.max(from, to - SUBJECT_REACH);
  let found: NounPhrase | null = null;
  let rate: NounPhrase | null = null;
  let named: NounPhrase | null = null;
  for (let at = start; at < to; at++) {
    // "Results: in all, 47 were lost": a label is no subject, but "Syringes: 47" counts syringes
    const label = tokens.mark[at] === COLON && at - start <= LABEL_REACH && to - at > LABEL_REACH + 1;
    if (tokens.mark[at] === SEMICOLON || label) {
      if (label && isRow(page, at, to)) named = found;
      found = null;
      rate = null;
      continue;
    }
    // "In Ghent, which opened its rooms early, deaths fell": what is said by the way
    if (found === null && tokens.mark[at] === COMMA && isWord(page, at + 1, SYNTAX.RELATIVE)) {
      const end = asideEnd(page, at + 2, to);
      if (end > 0) at = end;
      continue;
    }
    // "Three quarters of them": a part, and nothing that is counted
    if (isCounted(page, at)) continue;
    // "Unless governments act, the toll will pass 5,000": the main clause has a subject of its own
    if (tokens.mark[at] === COMMA && found !== null && opensAside(page, start, found.from)) {
      found = null;
      rate = null;
      continue;
    }
    if (tokens.kind[at] !== WORD) continue;
    // "that number included duplicates and was corrected to 40": what was counted before
    if (
      found === null &&
      hasRole(page, at, ROLE.numberWord) &&
      hasRole(page, at - 1, ROLE.demonstrative) &&
      !hasRole(page, at - 1, ROLE.the) &&
      !hasRole(page, at + 1, ROLE.of)
    )
      return null;
    const rateOf = ofRate && hasRole(page, at, ROLE.shareWord);
    if ((rateOf || hasRole(page, at, ROLE.numberWord)) && hasRole(page, at + 1, ROLE.of)) {
      const noun = readCountedNoun(page, skipDeterminers(page, at + 2, to), to, false);
      if (noun !== null) return noun;
    }
    // "overdose deaths" are deaths
    const modifies = at + 1 < to && language.rateNouns.has(tokens.id[at + 1]!);
    if (rate === null && language.rateNouns.has(tokens.id[at]!) && !language.isPlural(tokens, at) && !modifies)
      rate = { from: at, to: at + 1, head: at };
    if (found === null && (hasRole(page, at, ROLE.headcount) || isWaitingList(page, at)))
      found = { from: at, to: at + 1, head: at };
    // "the case count"
    const tally = found === null && hasRole(page, at, ROLE.numberWord) && !isWord(page, at + 1, SYNTAX.DETERMINER);
    if (
      tally &&
      tokens.gap[at - 1] !== GLUED &&
      at > start &&
      tokens.id[at - 1] !== page.lexicon.possessive &&
      language.isSingularNoun(tokens, at - 1)
    )
      found = { from: at - 1, to: at + 1, head: at - 1 };
    if (
      found === null &&
      ((language.isPlural(tokens, at) && !isWord(page, at, SYNTAX.VERB)) || opensClause(page, at, from)) &&
      !hasRole(page, at, ROLE.notCounted) &&
      // "the number works out to"
      !(hasForm(page, at, FORM.THIRD) && hasForm(page, at + 1, FORM.PARTICLE) && !hasRole(page, at + 1, ROLE.in)) &&
      !isTeam(page, at, from) &&
      // "it trails by two"
      !(at > from && hasForm(page, at, FORM.THIRD) && hasForm(page, at - 1, FORM.PRONOUN))
    ) {
      const head = headBehind(page, at, to);
      // "passenger numbers": what they are numbers of, but not "part-time numbers"
      const joined = tokens.gap[head - 1] === GLUED;
      const what = !joined && (language.isSingularNoun(tokens, head - 1) || isWord(page, head - 1, SYNTAX.PERSON));
      const counted = at >= start && hasRole(page, head, ROLE.numberWord) && head > start && what;
      // "Part-time numbers", "Numbers fell": of what was told before
      if (!counted && hasRole(page, head, ROLE.numberWord)) continue;
      found = counted ? { from: head - 1, to: head + 1, head: head - 1 } : { from: at, to: head + 1, head };
    }
  }
  // "Emergency visits for overdose averaged 38 a week" are visits
  const behind =
    found !== null && rate !== null && found.to < rate.from && isWord(page, rate.from - 1, SYNTAX.PREPOSITION);
  return ofRate && rate !== null && !behind ? { ...rate, rate: true } : (found ?? named);
}

/** The last plural of a compound: "women prisoners", "police call-outs". */
function headBehind({ tokens, language }: Page, at: number, to: number): number {
  const next = at + 1;
  if (next >= to || tokens.kind[next] !== WORD || tokens.gap[next] !== SPACED) return at;
  const last = next + 2;
  const joined =
    last < to && tokens.kind[next + 1] === MARK && tokens.gap[next + 1] === GLUED && tokens.gap[last] === GLUED;
  if (joined && language.isPlural(tokens, last)) return last;
  return language.isPlural(tokens, next) ? next : at;
}

/** "Emergency visits: down from 4.2 to 1.9": a row of a table, with no clause behind its label. */
function isRow(page: Page, colon: number, to: number): boolean {
  for (let at = colon + 1; at < Math.min(page.tokens.size, to + ROW_REACH); at++) {
    if (page.tokens.mark[at] === SEMICOLON) break;
    if (isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB | SYNTAX.MODAL)) return false;
  }
  return true;
}

/** A clause behind a label shows within so many tokens behind its number. */
const ROW_REACH = 4;

/** The comma that ends a relative clause, if it stands before a token; else 0. */
function asideEnd({ tokens }: Page, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (tokens.mark[at] === COMMA) return at;
  return 0;
}

/** The token belongs to a figure. */
function isCounted({ readings }: Page, at: number): boolean {
  return isWithin(readings, at);
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
  // headings and list titles have capitals throughout; "on the Knippels Bridge" is a name there, too
  const next = at + 1;
  if (tokens.id[at] === 0 && tokens.shape[next] === CAPITALISED && hasRole(page, at - 1, ROLE.the)) return true;
  return tokens.kind[next] !== WORD || tokens.shape[next] === LOWER;
}

/** "Poachers killed 499": what a verb has for its object is none of its subject; "fires reached 499" counts fires. */
function isObject(page: Page, reading: Reading): boolean {
  const verb = hedgeStart(page, reading) - 1;
  // "Rangers have won two of eleven games and lost seven"
  if (page.language.grammar.losing.has(page.tokens.id[verb]!)) return true;
  const level = FORM.RISE | FORM.FALL | FORM.LINK | FORM.REACH | FORM.GO | FORM.BE | FORM.NOUN | FORM.PREPOSITION;
  return hasForm(page, verb, FORM.PAST | FORM.THIRD | FORM.BASE) && !hasForm(page, verb, level);
}

/** "Fires fell", "the calls rose": a word in -s that may be a verb is a noun where no subject stands before it. */
function opensClause(page: Page, at: number, from: number): boolean {
  if (!page.language.isPlural(page.tokens, at, true)) return false;
  if (at === from || isWord(page, at - 1, SYNTAX.DETERMINER) || hasRole(page, at - 1, ROLE.the)) return true;
  // "Emergency visits: 12"
  if (page.tokens.mark[at + 1] === COLON) return true;
  // "The plan aims to cut": what is done
  if (hasRole(page, at + 1, ROLE.to)) return false;
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
