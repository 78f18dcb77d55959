import type { Reason } from "../../model/ledger.ts";
import { FORM } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord, readCountedNoun } from "../noun-phrase.ts";
import { previousOf } from "../previous.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { readCurrencyBefore } from "../rules/currency.ts";
import { isEveryWhole } from "../rules/every-whole.ts";
import { readTail } from "../rules/tail.ts";
import { isTally } from "../rules/tally.ts";
import { GLUED, MARK, SPACED, WORD } from "../tokens.ts";

const HYPHEN = 0x2d;
/** From "one" to the preposition in front of "another". */
const ANOTHER = 4;

/** Refuses a number that no composite rule took, where it is a pronoun, points back, or belongs to an idiom. */
export function refuseLate(page: Page, at: number): Reason | null {
  const numeral = page.numerals[at]!;
  if (numeral.form === "ordinal") return "ordinal";
  if (isSubjectDenominator(page, numeral) || isEveryWhole(page, at)) return "denominator";
  const { from, to } = page.sentences[numeral.sentence]!;
  if (isIdiom(page, numeral, from, to) || isJoinedIdiom(page, numeral, to) || isRoundTheClock(page, numeral, to))
    return "idiom";
  if (numeral.form === "fraction") return afterOrdinal(page, at, from) ? "date" : null;
  // "two doubles", "four triples"
  const counted = previousOf(page.numerals, at);
  if (numeral.form === "multiple" && counted?.to === numeral.from && counted.form !== "multiple") return "idiom";
  if (numeral.form === "multiple") return isPlainAdjective(page, numeral, to) ? "idiom" : null;
  if (numeral.form === "digits")
    return brokenChain(page, numeral, at) ? "name" : isLooseYear(page, numeral, from, to) ? "date" : null;
  if (numeral.value === 1 && numeral.to - numeral.from === 1) return one(page, numeral, from, to);
  return pointsBack(page, at, from) ? "anaphoric" : null;
}

/** "Deaths per million ranged from 0.3": the subject of a rate divides by it. */
function isSubjectDenominator(page: Page, numeral: Numeral): boolean {
  return (
    hasRole(page, numeral.from - 1, ROLE.per) &&
    numeral.value >= 100 &&
    Number.isInteger(numeral.value) &&
    (numeral.form === "digits" || numeral.form === "words") &&
    page.tokens.gap[numeral.from]! <= SPACED
  );
}

/** "a 24-hour line": open day and night, not a length of time. */
function isRoundTheClock(page: Page, numeral: Numeral, to: number): boolean {
  if (numeral.value !== 24 || page.tokens.mark[numeral.to] !== HYPHEN || page.tokens.gap[numeral.to] !== GLUED)
    return false;
  const unit = readTail(page, numeral, numeral.to, to);
  if (unit === null || unit.unit !== "hour" || unit.to >= to) return false;
  for (let i = unit.to; i < Math.min(to, unit.to + 3) && page.tokens.kind[i] === WORD; i++)
    if (hasRole(page, i, ROLE.service)) return true;
  return false;
}

/** "a six-figure sum": no figures are counted. */
function isJoinedIdiom(page: Page, numeral: Numeral, to: number): boolean {
  const { tokens } = page;
  const hyphen = numeral.to;
  const joined = tokens.mark[hyphen] === HYPHEN && tokens.gap[hyphen] === GLUED && tokens.gap[hyphen + 1] === GLUED;
  return joined && hyphen + 1 < to && hasRole(page, hyphen + 1, ROLE.joinedIdiom);
}

/** "an active 2017 when": four digits that may be a year and count, measure and cost nothing. */
function isLooseYear(page: Page, numeral: Numeral, from: number, to: number): boolean {
  if (!numeral.plain || numeral.value < 1900 || numeral.value > 2100 || to - from < 4) return false;
  if (readTail(page, numeral, numeral.to, to) !== null || readCurrencyBefore(page, numeral, from) !== null)
    return false;
  if (hasRole(page, numeral.to, ROLE.yearNoun)) return true;
  return (
    readCountedNoun(page, numeral.to, to, false) === null &&
    !hasRole(page, numeral.from - 1, ROLE.from) &&
    !hasRole(page, numeral.to, ROLE.of)
  );
}

/** "one of the nurses", "this one", "one can": not a count. */
function one(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens } = page;
  const next = numeral.to;
  const before = numeral.from - 1;
  if (!hasRole(page, numeral.from, ROLE.one)) return null;
  if (next >= to || tokens.gap[next]! > SPACED) return "determiner";
  if (hasRole(page, next, ROLE.of)) return "determiner";
  // "nine cases, of which one was fatal"
  if (before > from && isWord(page, before, SYNTAX.RELATIVE) && hasRole(page, before - 1, ROLE.of)) return null;
  if (readTail(page, numeral, next, to) !== null && !hasRole(page, before, ROLE.demonstrative)) return null;
  if (before >= from && tokens.gap[numeral.from] === SPACED && hasRole(page, before, ROLE.demonstrative))
    return "determiner";
  if (before >= from && isWord(page, before, SYNTAX.NEGATION)) return "determiner";
  // "That is one every 36 hours"
  if (hasRole(page, next, ROLE.every) && isNumberNext(page, next + 1)) return null;
  // "a good one"; but "only one clinic" counts
  if (before >= from && isWord(page, before, SYNTAX.ADJECTIVE) && readCountedNoun(page, next, to, true) === null)
    return "determiner";
  if (tokens.kind[next] === MARK)
    return tokens.mark[next] === HYPHEN && tokens.gap[next] === GLUED ? null : "determiner";
  if (tokens.kind[next] !== WORD) return null;
  if (hasRole(page, next, ROLE.oneOther) || page.lexicon.possessive === tokens.id[next])
    return readTail(page, numeral, next, to) !== null && !hasRole(page, next, ROLE.oneOther) ? null : "idiom";
  // "replaces one drug by another", "from one ward to the next"
  if (isOneOfTwo(page, next, to)) return "idiom";
  // "since one reached the final"
  const object = SYNTAX.DETERMINER | SYNTAX.PREPOSITION | SYNTAX.PRONOUN;
  if (
    hasForm(page, next, FORM.PAST) &&
    !hasForm(page, next, FORM.NOUN | FORM.ADJECTIVE) &&
    isWord(page, next + 1, object)
  )
    return "determiner";
  if (hasRole(page, next, ROLE.for) && page.numerals.length > 0 && isNumberNext(page, next + 1)) return null;
  if (
    isWord(
      page,
      next,
      SYNTAX.PREPOSITION |
        SYNTAX.CONJUNCTION |
        SYNTAX.AUXILIARY |
        SYNTAX.RELATIVE |
        SYNTAX.PRONOUN |
        SYNTAX.MODAL |
        SYNTAX.DETERMINER,
    ) &&
    !isWord(page, next, SYNTAX.NOUN | SYNTAX.COMPARATIVE)
  )
    return "determiner";
  return null;
}

/** "one drug by | another", "one ward to | the next": a noun, a preposition and the other one. */
function isOneOfTwo(page: Page, noun: number, to: number): boolean {
  for (let at = noun + 1; at < Math.min(to - 1, noun + ANOTHER); at++) {
    if (page.tokens.kind[at] !== WORD) return false;
    if (!isWord(page, at, SYNTAX.PREPOSITION)) continue;
    const other = hasRole(page, at + 1, ROLE.the) ? at + 2 : at + 1;
    return page.language.grammar.another.has(page.tokens.id[other]!);
  }
  return false;
}

/** "one for 15", "one for every 30" */
function isNumberNext(page: Page, at: number): boolean {
  if (page.tokens.kind[at] === 2 || hasRole(page, at, ROLE.every)) return true;
  const numeric = page.tokens.kind[at] === WORD ? page.lexicon.numeric[page.tokens.id[at]!]! : 0;
  return (numeric & (NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS)) !== 0;
}

/** "all three", "these two", "the other two", "both of the two": named before. */
function pointsBack(page: Page, at: number, from: number): boolean {
  const numeral = page.numerals[at]!;
  const before = numeral.from - 1;
  // what stands first in a text points to nothing before
  if (before < from || numeral.sentence === 0 || numeral.value > 12 || numeral.scaled || numeral.decimal) return false;
  if (hasRole(page, before, ROLE.pointing)) return !isFirstWhole(page, at);
  if (!hasRole(page, before, ROLE.the) || numeral.value > 3) return false;
  const noun = numeral.to;
  for (let i = noun; i < Math.min(noun + 4, page.sentences[numeral.sentence]!.to); i++) {
    // a clause behind tells which ones: then they are counted here
    if (isWord(page, i, SYNTAX.RELATIVE) || hasRole(page, i, ROLE.with)) return false;
    if (isWord(page, i, SYNTAX.COMPARATIVE)) return false;
  }
  return true;
}

/** Of all numbers of a text so many in front are looked at. */
const NUMBERS_BACK = 40;

/** "in all twelve regions", where no number told of twelve before: all of them are counted here; "all three" were named. */
function isFirstWhole(page: Page, at: number): boolean {
  const { tokens, numerals, language } = page;
  const numeral = numerals[at]!;
  if (numeral.value < 4 || !language.grammar.whole.has(tokens.id[numeral.from - 1]!)) return false;
  if (readCountedNoun(page, numeral.to, page.sentences[numeral.sentence]!.to, false) === null) return false;
  return !numerals.slice(Math.max(0, at - NUMBERS_BACK), at).some(({ value }) => value === numeral.value);
}

/** "the first half", "third quarter" */
function afterOrdinal(page: Page, at: number, from: number): boolean {
  const numeral = page.numerals[at]!;
  const before = previousOf(page.numerals, at);
  return numeral.from > from && before?.to === numeral.from && before.form === "ordinal";
}

/** "double bed", "triple jump", "double-digit" */
function isPlainAdjective(page: Page, numeral: Numeral, to: number): boolean {
  const { tokens } = page;
  const next = numeral.to;
  if (!hasRole(page, numeral.from, ROLE.adjectiveMultiple)) return false;
  if (next < to && tokens.mark[next] === HYPHEN && tokens.gap[next] === GLUED) return true;
  if (next >= to || tokens.kind[next] !== WORD) return false;
  if (
    hasRole(page, next, ROLE.multiplied) ||
    isWord(page, next, SYNTAX.DETERMINER | SYNTAX.PREPOSITION | SYNTAX.PRONOUN | SYNTAX.CONJUNCTION)
  )
    return false;
  // "double Thursday's turnover"
  if (page.tokens.id[next + 1] === page.lexicon.possessive && next + 1 < to) return false;
  const before = numeral.from - 1;
  // "to double cash transfers", "will triple exports": a verb behind "to" or an auxiliary
  return !(hasRole(page, before, ROLE.to) || isWord(page, before, SYNTAX.MODAL));
}

/** Digits of a score or code that no range took: "2-2", "6-44". */
function brokenChain(page: Page, numeral: Numeral, at: number): boolean {
  const { tokens } = page;
  if (isTally(page, numeral, page.numerals[at + 1] ?? null)) return false;
  if (at > 0 && isTally(page, page.numerals[at - 1]!, numeral)) return false;
  const dash = (at: number) =>
    tokens.kind[at] === MARK && (tokens.mark[at] === HYPHEN || tokens.mark[at] === 0x2013 || tokens.mark[at] === 0x2f);
  const behind = numeral.to;
  const { from, to } = page.sentences[numeral.sentence]!;
  if (
    behind + 1 < to &&
    dash(behind) &&
    tokens.gap[behind] === GLUED &&
    tokens.gap[behind + 1] === GLUED &&
    tokens.kind[behind + 1] === 2
  )
    return (
      !isDenominator(page, behind, numeral, page.numerals[at + 1] ?? null) &&
      !isCounted(page, numeral, page.numerals[at + 1] ?? null) &&
      !isMeasuredPair(page, numeral, page.numerals[at + 1] ?? null)
    );
  const before = numeral.from - 1;
  if (at > 0 && isCounted(page, page.numerals[at - 1]!, numeral)) return false;
  if (at > 0 && isMeasuredPair(page, page.numerals[at - 1]!, numeral)) return false;
  return (
    before - 1 >= from &&
    dash(before) &&
    tokens.gap[numeral.from] === GLUED &&
    tokens.gap[before] === GLUED &&
    tokens.kind[before - 1] === 2
  );
}

/** "140/90 mmHg", "50/60 Hz": two sizes with one unit. */
function isMeasuredPair(page: Page, first: Numeral, second: Numeral | null): boolean {
  if (second === null || second.from !== first.to + 1 || page.tokens.mark[first.to] !== 0x2f) return false;
  return readTail(page, second, second.to, page.sentences[second.sentence]!.to)?.kind === "quantity";
}

/** "62% (1,240/2,000)": so many of so many, alone in a bracket. */
function isCounted(page: Page, part: Numeral, whole: Numeral | null): boolean {
  if (whole === null || whole.from !== part.to + 1 || page.tokens.mark[part.to] !== 0x2f) return false;
  if (page.tokens.mark[part.from - 1] !== 0x28 || page.tokens.mark[whole.to] !== 0x29) return false;
  return part.value < whole.value && whole.value >= 1000;
}

/** "12/100,000", "7/1000": a count per so many. */
function isDenominator(page: Page, slash: number, numeral: Numeral, next: Numeral | null): boolean {
  if (page.tokens.mark[slash] !== 0x2f || next?.from !== slash + 1) return false;
  return next.value >= 1000 && Number.isInteger(Math.log10(next.value)) && numeral.value < next.value;
}

function isIdiom(page: Page, numeral: Numeral, from: number, to: number): boolean {
  const { tokens, language } = page;
  if (numeral.from < from) return false;
  if (language.idioms.forward(tokens, numeral.from, to) !== null) return true;
  // "a half-marathon": the phrase begins at "half"
  if (numeral.form === "fraction" && language.idioms.forward(tokens, numeral.to - 1, to) !== null) return true;
  // "for one-bedroom flats"
  const hyphen = tokens.mark[numeral.to] === HYPHEN && tokens.gap[numeral.to] === GLUED;
  return numeral.from > from && !hyphen && language.idiomsBefore.backward(tokens, numeral.to, from) !== null;
}
