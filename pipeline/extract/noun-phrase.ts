import { FORM } from "./grammar.ts";
import { NUMERIC, SYNTAX } from "./lexicon.ts";
import { playsRole, ROLE, type Role } from "./roles.ts";
import type { Page, TokenSpan } from "./rule.ts";
import { CAPITALISED, DIGITS, GLUED, LOWER, MARK, SPACED, UPPER, WORD } from "./tokens.ts";

/** A noun phrase: tokens [from, to) and its head noun. */
export interface NounPhrase extends TokenSpan {
  head: number;
}

const HYPHEN = 0x2d;
const ENDS =
  SYNTAX.PREPOSITION |
  SYNTAX.CONJUNCTION |
  SYNTAX.RELATIVE |
  SYNTAX.AUXILIARY |
  SYNTAX.DETERMINER |
  SYNTAX.PRONOUN |
  SYNTAX.MODAL |
  SYNTAX.NEGATION;
/** Number words begin a quantity of their own: "31 640 five years earlier". */
const COUNTING = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS | NUMERIC.HUNDRED | NUMERIC.SCALE;
/** A counted phrase has at most this many words: what is longer is a clause we misread. */
const LONGEST = 7;

/**
 * Reads the noun phrase that a number counts.
 *
 *     23 300 take-home naloxone kits were handed out
 *            ^^^^^^^^^^^^^^^^^^^^^^^         head "kits"
 *
 * The head is the first plural that no other plural follows; a singular noun is taken for one, or as a measure ("3-cylinder engine").
 * @returns null when no noun stands there
 */
export function readCountedNoun(page: Page, at: number, limit: number, one: boolean): NounPhrase | null {
  const { tokens, lexicon, language } = page;
  let start = at;
  // "20 more sites", "12 other cities"
  while (
    start < limit &&
    tokens.kind[start] === WORD &&
    tokens.gap[start]! <= SPACED &&
    ((lexicon.syntax[tokens.id[start]!]! & (SYNTAX.COMPARATIVE | SYNTAX.PREPOSITION)) === SYNTAX.COMPARATIVE ||
      hasRole(page, start, ROLE.extra))
  )
    start++;
  if (!one && isCompoundVerb(page, start, limit)) return null;
  // "12 three-bedroom homes", "two 40-year leases"
  start = behindNumberAdjective(page, start, limit);
  let head = -1;
  let last = -1; // last word that may be a singular noun
  let firstNoun = -1;
  let words = 0;
  let paired = false;
  let i = start;
  for (; i < limit && words < LONGEST; i++) {
    if (i > at && tokens.gap[i]! > SPACED) break;
    const kind = tokens.kind[i];
    if (kind === MARK) {
      if (
        tokens.mark[i] === HYPHEN &&
        tokens.gap[i] === GLUED &&
        i + 1 < limit &&
        tokens.gap[i + 1] === GLUED &&
        tokens.kind[i + 1] === WORD
      )
        continue;
      break;
    }
    if (kind === DIGITS) break;
    const bits = lexicon.syntax[tokens.id[i]!]!;
    if (head < 0 && isSuperlative(page, i, limit)) {
      words++;
      continue;
    }
    const joined = tokens.gap[i] === GLUED && i > start && tokens.mark[i - 1] === HYPHEN;
    // "120 state and private schools": two modifiers of one noun
    if (
      head < 0 &&
      !paired &&
      last >= 0 &&
      (hasRole(page, i, ROLE.and) || hasRole(page, i, ROLE.or)) &&
      isModifier(page, i + 1, limit)
    ) {
      paired = true;
      continue;
    }
    const hyphenated =
      i + 1 < limit && tokens.mark[i + 1] === HYPHEN && tokens.gap[i + 1] === GLUED && tokens.gap[i + 2] === GLUED;
    // "in-patients" and "would-be tenants" are nouns, whatever "in" and "would" are
    if (
      bits & ENDS &&
      !(bits & (SYNTAX.NOUN | SYNTAX.PERSON)) &&
      !joined &&
      !(hyphenated && bits & (SYNTAX.PREPOSITION | SYNTAX.AUXILIARY | SYNTAX.MODAL))
    )
      break;
    if (!joined && lexicon.numeric[tokens.id[i]!]! & COUNTING) break;
    words++;
    if (i === start && (hasRole(page, i, ROLE.timeWord) || hasRole(page, i, ROLE.timesSign))) return null; // "2 640 last year", "20 x 30 cm"
    // "the family of four now pays": a verb behind an adverb
    if (
      bits & SYNTAX.VERB &&
      i > start &&
      isWord(page, i - 1, SYNTAX.ADVERB) &&
      !isWord(page, i - 1, SYNTAX.ADJECTIVE) &&
      !hasRole(page, i - 1, ROLE.superlative) &&
      !(i - 1 === start && isQualified(page, at, i, limit))
    )
      break;
    // "1.4 relative to others": no relatives
    if (i === start && hasRole(page, i, ROLE.relative) && hasRole(page, i + 1, ROLE.to)) return null;
    // "a household of five gets by": a form that is no noun anywhere
    if (i === start && isOnlyVerb(page, i)) return null;
    // "three runners-up", "40 passers-by"
    if (hyphenated && language.isPlural(tokens, i) && isParticle(page, i + 2, limit))
      return { from: at, to: i + 3, head: i };
    if (language.isPlural(tokens, i, true) && !hyphenated) {
      // "one teacher looks after": a verb behind the noun of one
      if (one && last >= 0 && !joined && bits & SYNTAX.VERB) break;
      head = i;
      // "women prisoners", "drugs offences": a plural in front of a plural
      const next = i + 1;
      if (
        next < limit &&
        tokens.kind[next] === WORD &&
        tokens.gap[next] === SPACED &&
        language.isPlural(tokens, next) &&
        !isWord(page, next, SYNTAX.VERB)
      )
        continue;
      break;
    }
    if (head >= 0) break;
    if (joined) {
      last = i;
      continue;
    }
    if (bits & SYNTAX.ADVERB && !(bits & (SYNTAX.ADJECTIVE | SYNTAX.NOUN)) && last >= 0) break;
    if (bits & SYNTAX.VERB && !(bits & (SYNTAX.NOUN | SYNTAX.ADJECTIVE)) && last >= 0) break;
    // "230 refitted", "603 shrugged": a verb that no list knows
    const verb = isUnknown(page, i, FORM.PAST);
    if (verb && last >= 0) break;
    // "14 legally registered firms": an adverb that no list knows
    if (!verb && !isUnknown(page, i, FORM.ADVERB) && language.isSingularNoun(tokens, i)) {
      if (firstNoun < 0) firstNoun = i;
      last = i;
    }
  }
  const noun = head >= 0 ? head : last;
  if (noun < 0) return null;
  // "only 62 offered naloxone": what was done, and to what
  if (!one && start < noun && hasForm(page, start, FORM.PAST) && !language.isPlural(tokens, noun)) return null;
  if (head >= 0) return { from: at, to: head + 1, head };
  // "7 out of 152 fund care": a lone singular that may be a verb is one
  if (!one && isWord(page, firstNoun, SYNTAX.VERB)) return null;
  if (one || last === firstNoun) {
    // a name is no counted noun: "787 Dreamliner"
    if (!one && tokens.shape[last] !== LOWER) return null;
    // "over 65 ride free", "under 18 need a form": what goes on so was a verb
    if (!one && isWord(page, last + 1, SYNTAX.DETERMINER | SYNTAX.PRONOUN | SYNTAX.ADVERB | SYNTAX.ADJECTIVE))
      return null;
    if (!one && hasRole(page, last + 1, ROLE.a)) return null;
    return { from: at, to: last + 1, head: last };
  }
  if (firstNoun < 0 || tokens.shape[firstNoun] === CAPITALISED) return null;
  return { from: at, to: firstNoun + 1, head: firstNoun };
}

/** "12 newly registered cases": a participle with its adverb, in front of what is counted; "a family of four recently bought cars" does. */
function isQualified(page: Page, at: number, participle: number, limit: number): boolean {
  const noun = participle + 1;
  if (noun >= limit || page.tokens.gap[noun] !== SPACED || hasRole(page, at - 2, ROLE.of)) return false;
  return hasForm(page, participle, FORM.PAST | FORM.PARTICIPLE) && page.language.isPlural(page.tokens, noun, true);
}

/** A word that no list knows, with an ending of this form. */
function isUnknown({ tokens, language, text }: Page, at: number, form: number): boolean {
  if (tokens.kind[at] !== WORD || tokens.id[at] !== 0 || tokens.shape[at] !== LOWER) return false;
  return (language.grammar.guess(text, tokens.start[at]!, tokens.end[at]!) & form) !== 0;
}

/** The "up" of "runners-up", with no noun behind: "women-in work" has one. */
function isParticle(page: Page, at: number, limit: number): boolean {
  if (!isWord(page, at, SYNTAX.PREPOSITION)) return false;
  return at + 1 >= limit || !page.language.isCountable(page.tokens, at + 1);
}

/** "218 re-entered treatment": a verb with a prefix; "12 self-employed people" have an adjective. */
function isCompoundVerb(page: Page, at: number, limit: number): boolean {
  const { tokens, language } = page;
  let last = at;
  while (
    last + 2 < limit &&
    tokens.mark[last + 1] === HYPHEN &&
    tokens.gap[last + 1] === GLUED &&
    tokens.gap[last + 2] === GLUED
  )
    last += 2;
  if (last === at || !hasForm(page, last, FORM.PAST) || hasForm(page, last, FORM.NOUN | FORM.PLURAL)) return false;
  return last + 1 >= limit || !language.isPlural(tokens, last + 1, true);
}

/** First token behind an adjective that begins with a number of its own: of "homes" in "three-bedroom homes". */
function behindNumberAdjective(page: Page, at: number, limit: number): number {
  const { tokens, lexicon } = page;
  const number = tokens.kind[at] === WORD ? lexicon.numeric[tokens.id[at]!]! & COUNTING : tokens.kind[at] === DIGITS;
  if (!number || tokens.gap[at] !== SPACED) return at;
  const hyphen = (i: number) =>
    i + 1 < limit &&
    tokens.mark[i] === HYPHEN &&
    tokens.gap[i] === GLUED &&
    tokens.gap[i + 1] === GLUED &&
    tokens.kind[i + 1] === WORD;
  let i = at + 1;
  // "two 3,000-horsepower engines"
  while (
    tokens.kind[at] === DIGITS &&
    i + 1 < limit &&
    tokens.kind[i + 1] === DIGITS &&
    tokens.gap[i] === GLUED &&
    tokens.gap[i + 1] === GLUED
  )
    i += 2;
  const first = i;
  // "three 50m blades"
  if (tokens.kind[at] === DIGITS && i < limit && tokens.kind[i] === WORD && tokens.gap[i] === GLUED) i++;
  while (hyphen(i)) i += 2;
  return i === first || tokens.kind[i] !== WORD || tokens.gap[i] !== SPACED ? at : i;
}

/** The "most" of "the 20 most expensive streets", the "least" of "five least visited parks". */
function isSuperlative(page: Page, at: number, limit: number): boolean {
  const next = at + 1;
  return (
    hasRole(page, at, ROLE.superlative) &&
    next < limit &&
    page.tokens.kind[next] === WORD &&
    page.tokens.gap[next] === SPACED &&
    !isWord(page, next, ENDS) &&
    !page.language.isPlural(page.tokens, next, true)
  );
}

/** A third person ("gets") that no list knows as a noun too. */
function isOnlyVerb(page: Page, at: number): boolean {
  const forms = page.tokens.kind[at] === WORD ? page.language.grammar.forms[page.tokens.id[at]!]! : 0;
  return (forms & FORM.THIRD) !== 0 && (forms & (FORM.NOUN | FORM.PLURAL)) === 0;
}

/** A word that may stand between "and" and the noun. */
function isModifier(page: Page, at: number, limit: number): boolean {
  const { tokens, lexicon } = page;
  if (at + 1 >= limit || tokens.kind[at] !== WORD || tokens.kind[at + 1] !== WORD || tokens.gap[at + 1] !== SPACED)
    return false;
  if (
    lexicon.syntax[tokens.id[at]!]! & (ENDS | SYNTAX.AUXILIARY | SYNTAX.PAST_VERB) ||
    lexicon.numeric[tokens.id[at]!]! & (COUNTING | NUMERIC.ARTICLE)
  )
    return false;
  return page.language.isPlural(tokens, at + 1, true) || page.language.isPlural(tokens, at + 2, true);
}

/** True when token `at` is a word with one of the given grammatical forms. */
export function hasForm(page: Page, at: number, forms: number): boolean {
  const { tokens, language } = page;
  return (
    at >= 0 && at < tokens.size && tokens.kind[at] === WORD && (language.grammar.forms[tokens.id[at]!]! & forms) !== 0
  );
}

/** True when token `at` is a word of the given syntactic classes. */
export function isWord(page: Page, at: number, syntax: number): boolean {
  const { tokens, lexicon } = page;
  return at >= 0 && at < tokens.size && tokens.kind[at] === WORD && (lexicon.syntax[tokens.id[at]!]! & syntax) !== 0;
}

/** "hazard ratio", "OR", "relative risk": what is printed behind is a ratio. */
export function isRatioNoun(page: Page, at: number): boolean {
  if (hasRole(page, at, ROLE.ratioNoun)) return true;
  if (hasRole(page, at, ROLE.ratioSign)) return page.tokens.shape[at] === UPPER;
  return hasRole(page, at, ROLE.risk) && hasRole(page, at - 1, ROLE.relative);
}

/** True when token `at` is a word that plays the role in the page's language. */
export function hasRole(page: Page, at: number, role: Role): boolean {
  const { tokens, language } = page;
  return at >= 0 && at < tokens.size && playsRole(language.roles, tokens.id[at]!, role);
}

/** "half [as many again]", "a third as high again": how much more there is. */
export function isAgain(page: Page, at: number): boolean {
  return hasRole(page, at, ROLE.as) && hasRole(page, at + 2, ROLE.again);
}

/** A unit of time in one word stands at the token. */
export function isTimeUnit(page: Page, at: number): boolean {
  return page.language.units.forward(page.tokens, at, at + 1)?.value.some(({ kind }) => kind === "duration") ?? false;
}
