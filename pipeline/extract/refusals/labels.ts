import type { Reason } from "../../model/ledger.ts";
import { bitsAt, CALENDAR } from "../calendar/words.ts";
import { FORM } from "../grammar.ts";
import { indexBehind } from "../halving.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { readTail } from "../rules/tail.ts";
import { opensTally } from "../rules/tally.ts";
import { DASHES, DIGITS, GLUED, LOWER, MARK, SPACED, WORD } from "../tokens.ts";

const AMPERSAND = 0x26;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const COLON = 0x3a;

/** Days, rounds and phases with more in all are rare. */
const SMALLEST_COUNT = 10;

/** Labels that are labels even with a noun behind: "No. 5 reactors", "page 3 story". */
const FIRM: ReadonlySet<Reason> = new Set<Reason>(["page", "version", "section", "law_number"]);

/** "Table 3", "Law No. 12/2004", "Goal 9", "level 1", "grant 1150078" */
export function labelled(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens, lexicon, language } = page;
  let at = numeral.from - 1;
  // "Resolution 64/292": a code that looks like a fraction
  const slashed = numeral.form === "fraction" && tokens.kind[numeral.from] === DIGITS;
  if (numeral.scaled || numeral.value < 0 || (numeral.form === "fraction" && !slashed)) return null;
  if (
    at >= from &&
    tokens.mark[at] === FULL_STOP &&
    tokens.gap[at] === GLUED &&
    isWord(page, at - 1, SYNTAX.ABBREVIATION)
  )
    at--;
  else if (
    at >= from &&
    tokens.mark[at] === COLON &&
    tokens.kind[at - 1] === WORD &&
    lexicon.numeric[tokens.id[at - 1]!]! & NUMERIC.LABEL &&
    language.labels.get(tokens.id[at - 1]!) === "identifier"
  )
    at--;
  if (at < from || tokens.kind[at] !== WORD || !(lexicon.numeric[tokens.id[at]!]! & NUMERIC.LABEL)) return null;
  const capital = tokens.shape[at] !== LOWER;
  // "the S&P 500": an initial of a name
  if (tokens.mark[at - 1] === AMPERSAND && tokens.gap[at] === GLUED && capital) return numeral.plain ? "name" : null;
  const reason = language.labels.get(tokens.id[at]!) ?? null;
  // "P1,250" is a sum
  if (reason === "page" && capital && tokens.gap[numeral.from] === GLUED && !numeral.plain) return null;
  if (reason === null || reason === "phone" || (!capital && opensTally(page, numeral))) return null;
  // "Denmark registered 1,959, 14% fewer": a verb
  if (reason === "identifier" && !capital && !numeral.plain && hasForm(page, at, FORM.PAST)) return null;
  const plural = language.isPlural(tokens, at);
  // "the sites number 31"
  if (reason === "identifier" && !plural && hasRole(page, at, ROLE.numberWord) && isManyBefore(page, at, from))
    return null;
  const numbered = reason === "identifier" && isWord(page, at, SYNTAX.ABBREVIATION);
  // "Act No. 12", "exemption no. 6": the noun in front says what is numbered
  if (numbered && at - 1 >= from && tokens.kind[at - 1] === WORD) {
    const outer = language.labels.get(tokens.id[at - 1]!);
    if (outer !== undefined) return outer;
  }
  if (numbered) return tokens.shape[at] === LOWER && tokens.mark[at + 1] !== FULL_STOP ? null : "identifier";
  const firm = FIRM.has(reason) && (capital || reason !== "law_number" || !plural);
  if (slashed && !(capital && (reason === "law_number" || reason === "identifier"))) return null;
  if (!capital && reason === "list_number" && !opensName(page, at, from)) return null;
  // "the number 14 night bus"
  const named =
    reason === "identifier" && !plural && hasRole(page, at, ROLE.numberWord) && hasRole(page, at - 1, ROLE.the);
  if (named && numeral.plain && page.language.isCountable(tokens, numeral.to)) return reason;
  const tail = readTail(page, numeral, numeral.to, to);
  if (tail !== null && tail.kind !== "quantity") return null;
  if (tail !== null && tail.to - numeral.to > 0 && tokens.gap[numeral.to] === SPACED) return null;
  if (!(firm && capital) && !isRank(page, at, from, reason) && nounBehind(page, numeral.to, to)) return null;
  if (
    reason === "name" &&
    !capital &&
    ((isOutOf(page, numeral) && !hasRole(page, at - 1, ROLE.reached)) || isTimeOf(page, numeral, at))
  )
    return null;
  const series = plural && isSeries(page, numeral, at, to);
  const spoken = !plural && numeral.form === "words" && isSpokenName(page, numeral, at, to);
  if (reason === "name" && (numeral.decimal || (numeral.form === "words" && !series && !spoken)) && !capital)
    return null;
  // "in year 5", "phase 2", but "in week 12 patients": checked above; a verb in front makes it a count ("they class 12 as")
  if (numeral.form === "words" && reason !== "name" && !capital) return null;
  if (reason !== "name") return reason;
  // "Windows 11", "Rooms 12 and 14"; "FTSE 7,425" is a level
  if (plural && !capital && !series) return null;
  return numeral.form === "digits" && !numeral.plain && !numeral.decimal ? null : reason;
}

/** Adverbs between a subject and its verb: ", meanwhile, now". */
const ADVERBS = 4;

/** "members | number", "empty homes, meanwhile, now | number": a plural in front of the verb, with adverbs between. */
function isManyBefore(page: Page, verb: number, from: number): boolean {
  const adverb = (at: number) => isWord(page, at, SYNTAX.ADVERB);
  const comma = (at: number) => page.tokens.mark[at] === COMMA;
  let at = verb - 1;
  const lowest = Math.max(from, verb - ADVERBS);
  // "the rooms, number 12": a comma alone opens a label
  while (at > lowest && (adverb(at) || (comma(at) && (at < verb - 1 || adverb(at - 1))))) at--;
  return page.language.isPlural(page.tokens, at);
}

/** "last year 310 were arrested", "at the end of the month 900 were ill": such a year or week has no number, and names are small ones. */
function isTimeOf(page: Page, numeral: Numeral, at: number): boolean {
  const unit =
    hasRole(page, at - 1, ROLE.the) && (bitsAt(page.language.calendar, page.tokens, at) & CALENDAR.UNIT) !== 0;
  const pointed = unit || hasRole(page, at - 1, ROLE.timeWord) || hasRole(page, at - 1, ROLE.every);
  return pointed && numeral.value >= SMALLEST_COUNT;
}

/** "in the control group 34 of 120 relapsed": some out of more; "day 4 of 7" has smaller numbers. */
function isOutOf(page: Page, numeral: Numeral): boolean {
  if (numeral.value < SMALLEST_COUNT || !hasRole(page, numeral.to, ROLE.of)) return false;
  const next = page.numerals[indexBehind(page.numerals, ({ from }) => from <= numeral.to)];
  if (next?.from !== numeral.to + 1) return false;
  return next.value > numeral.value && next.reason === null;
}

/** "on day three, it", "by week six of the trial": a small number with nothing behind that it could count. */
function isSpokenName(page: Page, numeral: Numeral, label: number, to: number): boolean {
  const { tokens } = page;
  if (
    numeral.value > SMALLEST_COUNT ||
    !isWord(page, label - 1, SYNTAX.PREPOSITION) ||
    hasRole(page, label - 1, ROLE.per)
  )
    return false;
  const at = numeral.to;
  return at >= to || tokens.kind[at] === MARK || isWord(page, at, SYNTAX.PREPOSITION);
}

/** "at weeks 12, 24 and 48", "in years one and two": a plural whose numbers follow it names them, where no noun is behind. */
function isSeries(page: Page, numeral: Numeral, label: number, to: number): boolean {
  const { tokens } = page;
  const at = numeral.to;
  const short = numeral.form === "words" ? numeral.value < SMALLEST_COUNT : numeral.form === "digits" && numeral.plain;
  if (!short || !isWord(page, label - 1, SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION)) return false;
  return (
    at < to &&
    (tokens.mark[at] === 0x2c ||
      DASHES.has(tokens.mark[at]!) ||
      hasRole(page, at, ROLE.and) ||
      hasRole(page, at, ROLE.to))
  );
}

/** "the option 2 was", "under goal 3.2", "(step 4": no verb that has the number for its object. */
function opensName(page: Page, at: number, from: number): boolean {
  const { tokens } = page;
  if (page.language.isPlural(tokens, at)) return false;
  const before = at - 1;
  return (
    before < from ||
    tokens.kind[before] === MARK ||
    isWord(page, before, SYNTAX.PREPOSITION | SYNTAX.DETERMINER | SYNTAX.CONJUNCTION)
  );
}

/** "category 5 narcotics", "a stage 4 cancer": a rank that no determiner but "a" parts from what it ranks is no count of that. */
function isRank(page: Page, label: number, from: number, reason: Reason): boolean {
  if (reason !== "name" || !hasRole(page, label, ROLE.rank) || page.language.isPlural(page.tokens, label)) return false;
  const before = label - 1;
  return (
    before < from ||
    page.tokens.kind[before] !== WORD ||
    hasRole(page, before, ROLE.a) ||
    // "two phase 2 trials"
    (page.lexicon.numeric[page.tokens.id[before]!]! & (NUMERIC.UNIT | NUMERIC.TEEN)) !== 0 ||
    isWord(page, before, SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION | SYNTAX.AUXILIARY | SYNTAX.VERB | SYNTAX.PAST_VERB)
  );
}

/** A plural noun in lower case right behind: then the number counts it. */
export function nounBehind(page: Page, at: number, to: number): boolean {
  const { tokens, language } = page;
  for (let i = at; i < to && i < at + 4; i++) {
    if (tokens.kind[i] !== WORD || tokens.gap[i]! > SPACED || (i === at && tokens.gap[i] === GLUED)) return false;
    if (language.isPlural(tokens, i)) return true;
    // "pupils in years 7 to 11 get free meals"
    if (hasForm(page, i, FORM.BASE | FORM.THIRD) && !hasForm(page, i, FORM.NOUN | FORM.PLURAL | FORM.ADJECTIVE))
      return false;
    // "Flight 118 waited nine hours"
    if (page.lexicon.numeric[tokens.id[i]!]! & (NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS)) return false;
    if (
      isWord(
        page,
        i,
        SYNTAX.PREPOSITION |
          SYNTAX.CONJUNCTION |
          SYNTAX.AUXILIARY |
          SYNTAX.DETERMINER |
          SYNTAX.RELATIVE |
          SYNTAX.PAST_VERB |
          SYNTAX.PRONOUN,
      )
    )
      return false;
  }
  return false;
}
