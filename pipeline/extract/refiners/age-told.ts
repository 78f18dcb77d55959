import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { CAPITALISED, LOWER, MARK, WORD } from "../tokens.ts";
import { hedgeStart } from "./relation.ts";

const COMMA = 0x2c;
const OPEN_ROUND = 0x28;
const LONGEST_LIFE = 115;

/** The age of somebody, told as a bare number. */
export function isToldOfOne(page: Page, reading: Reading): boolean {
  return apposed(page, reading) || isReachedAt(page, reading) || isOverAge(page, reading) || isAgeOfOne(page, reading);
}

/** "said a lawyer, 44, who" */
function apposed(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const before = reading.from - 1;
  const to = page.sentences[reading.sentence]!.to;
  if (bothApposed(page, reading, to)) return true;
  if (tokens.mark[before] !== COMMA || reading.to >= to || tokens.kind[reading.to] !== MARK) return false;
  const mark = tokens.mark[reading.to];
  if ((mark !== COMMA && mark !== 0x2e) || !(reading.value !== null && reading.value > 0)) return false;
  const noun = before - 1;
  if (tokens.kind[noun] !== WORD || reading.numeral.form !== "digits") return false;
  // "Jan Kos, 36," is one
  const name = tokens.id[noun] === 0 && tokens.shape[noun] !== LOWER && tokens.shape[noun - 1] !== LOWER;
  if (!name && page.language.isPlural(tokens, noun)) return false;
  // "the miller, 34, was fined"
  const one =
    mark === COMMA &&
    isWord(page, noun - 1, SYNTAX.DETERMINER | SYNTAX.PRONOUN) &&
    // "of the files that we opened, 12, one in ten, were"
    !hasForm(page, noun, FORM.PAST | FORM.THIRD) &&
    reading.numeral.plain &&
    reading.value! < 111;
  // "says Marek, 29, a nurse": a first name alone
  const first =
    mark === COMMA &&
    tokens.id[noun] === 0 &&
    tokens.shape[noun] === CAPITALISED &&
    isWord(page, noun - 1, SYNTAX.REPORT) &&
    reading.numeral.plain &&
    reading.value! < LONGEST_LIFE;
  return (
    isWord(page, noun, SYNTAX.PERSON) ||
    one ||
    first ||
    (tokens.shape[noun] !== 0 &&
      tokens.shape[noun - 1] !== 0 &&
      tokens.kind[noun - 1] === WORD &&
      (mark === COMMA || isSpeaker(page, noun)) &&
      !isWord(page, noun, SYNTAX.PLACE))
  );
}

/** "the twins, both 15, were", "two sisters, both 9,": the age of each of those just named. */
function bothApposed(page: Page, reading: Reading, to: number): boolean {
  const { tokens } = page;
  const before = reading.from - 2;
  if (!hasRole(page, reading.from - 1, ROLE.both) || tokens.mark[before] !== COMMA || tokens.kind[before - 1] !== WORD)
    return false;
  return reading.to >= to || tokens.kind[reading.to] === MARK;
}

/** "The girl is now eleven, and …", "her son was two.": what somebody is, and nothing else. */
function isAgeOfOne(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const { from, to } = page.sentences[reading.sentence]!;
  const { value, numeral } = reading;
  if (value === null || value < 2 || value > LONGEST_LIFE || numeral.decimal || reading.relation === "<") return false;
  if (reading.to < to && tokens.kind[reading.to] !== MARK && !isWord(page, reading.to, SYNTAX.CONJUNCTION))
    return false;
  let at = hedgeStart(page, reading) - 1;
  while (at > from && isWord(page, at, SYNTAX.ADVERB)) at--;
  if (!hasRole(page, at, ROLE.copula) || at - 2 < from) return false;
  const who = at - 1;
  return (
    isWord(page, who, SYNTAX.PERSON) &&
    !page.language.isPlural(tokens, who) &&
    isWord(page, who - 1, SYNTAX.DETERMINER | SYNTAX.PRONOUN)
  );
}

/** "now, at 61, she trains", "made him, at 17, the youngest", "At 102, she still", "died at 84": the age at which. */
export function isReachedAt(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const { from, to } = page.sentences[reading.sentence]!;
  if (!(reading.value !== null && reading.value >= 3 && reading.value <= LONGEST_LIFE) || reading.numeral.decimal)
    return false;
  const at = hedgeStart(page, reading) - 1;
  if (at < from || !hasRole(page, at, ROLE.at)) return false;
  if (at > from && hasRole(page, at - 1, ROLE.lifeEvent)) return !isOfPlaces(page, reading, at - 1);
  if (reading.noun !== null || tokens.mark[reading.to] !== COMMA || reading.to + 1 >= to) return false;
  const opens = at === from || tokens.mark[at - 1] === COMMA || isWord(page, at - 1, SYNTAX.CONJUNCTION);
  if (!opens) return false;
  const before = tokens.mark[at - 1] === COMMA ? at - 2 : at - 1;
  return (
    hasRole(page, reading.to + 1, ROLE.someone) ||
    (tokens.mark[at - 1] === COMMA && (hasRole(page, before, ROLE.someone) || isWord(page, before, SYNTAX.PERSON)))
  );
}

/** "died at 12 sites"; but "whoever quits at 40 gains nine years", whose verb is no noun. */
function isOfPlaces(page: Page, { noun }: Reading, event: number): boolean {
  if (noun === null) return false;
  return !(noun.to - noun.from === 1 && hasForm(page, noun.head, FORM.THIRD) && hasForm(page, event, FORM.THIRD));
}

/** "said Joan Weller, 44.": a name behind a word of saying. */
function isSpeaker(page: Page, name: number): boolean {
  let at = name;
  while (at > name - 4 && page.tokens.kind[at] === WORD && page.tokens.shape[at] !== LOWER) at--;
  return isWord(page, at, SYNTAX.REPORT);
}

/** "aged 13–17 (mean 15.1 years": the middle of the ages in front of the bracket. */
export function isMeanOfAges(page: Page, k: number): boolean {
  const reading = page.readings[k]!;
  const last = page.readings[k - 1];
  const mean = hedgeStart(page, reading) - 1;
  if (last?.measure !== "age" || reading.unit !== "year" || !hasRole(page, mean, ROLE.meanWord)) return false;
  return page.tokens.mark[mean - 1] === OPEN_ROUND && last.to === mean - 1;
}

/** "first tried at 14 or younger" */
export function isOrOlder(page: Page, reading: Reading): boolean {
  const { tail, numeral, value } = reading;
  const small = numeral.plain && value !== null && value > 0 && value < 110;
  return (
    small &&
    hasRole(page, tail, ROLE.or) &&
    hasRole(page, tail + 1, ROLE.olderWord) &&
    !hasRole(page, tail + 2, ROLE.than)
  );
}

/** "raised from 16 to 18 years": the end of a move that starts from an age. */
export function risenTo(page: Page, k: number): boolean {
  const reading = page.readings[k]!;
  const last = page.readings[k - 1];
  if (last?.measure !== "age" || last.unit !== "year" || reading.unit !== "year" || last.to !== reading.from - 1)
    return false;
  return hasRole(page, last.to, ROLE.to) && hasRole(page, last.from - 1, ROLE.from);
}

/** From the first word of a clause to "was over thirty", in tokens. */
const SUBJECT = 7;

/** "None of the dead was over thirty", "two of the victims were under 25": nothing is counted so of people. */
function isOverAge(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const { from, to } = page.sentences[reading.sentence]!;
  const copula = reading.from - 2;
  const { value } = reading;
  if (!hasRole(page, reading.from - 1, ROLE.agePrefix) || value === null || value < 5 || value > LONGEST_LIFE)
    return false;
  if (copula <= from || !hasRole(page, copula, ROLE.copula) || reading.numeral.decimal) return false;
  if (reading.to < to && tokens.kind[reading.to] !== MARK && !isWord(page, reading.to, SYNTAX.CONJUNCTION))
    return false;
  let person = false;
  for (let at = copula - 1; at >= Math.max(from, copula - SUBJECT) && tokens.kind[at] === WORD; at--) {
    if (hasRole(page, at, ROLE.numberWord)) return false;
    person ||= hasRole(page, at, ROLE.someone) || isWord(page, at, SYNTAX.PERSON) || hasRole(page, at, ROLE.anyOfThem);
  }
  return person;
}

/** "clients under 25 cannabis dominated": what stands behind is one thing, and is not counted. */
export function isOfOne({ tokens, language }: Page, { measure, unit, per, noun, value }: Reading): boolean {
  if (measure !== "count" || unit !== null || per !== null || noun === null || (value ?? 0) < 2) return false;
  return noun.head === noun.from && !language.isPlural(tokens, noun.head);
}

/** Who died is counted, too. */
const isDeath = ({ language, tokens }: Page, head: number): boolean => language.singular(tokens, head) === "death";

/** "infants under three months": an age in months or weeks, where a bound from above stands right behind who. */
export function isYoung({ language, tokens }: Page, { relation, from }: Reading): boolean {
  return relation === "<" && language.hedgesBefore.backward(tokens, from, from - 1) !== null;
}

/** "seven people, six of them over 65": the last number that counted something counted people. */
export function countsPeople(page: Page, k: number): boolean {
  for (let back = k - 1; back >= Math.max(0, k - 3); back--) {
    const { noun, numeral } = page.readings[back]!;
    // "26 deaths, four of them under 20"
    if (noun !== null) return isWord(page, noun.head, SYNTAX.PERSON) || isDeath(page, noun.head);
    // "six of the dead were women, three of them under 35"
    if (hasRole(page, numeral.to, ROLE.of) && hasRole(page, numeral.to + 2, ROLE.personState)) return true;
    // "seven died, all of them under 8 weeks"
    if (hasRole(page, numeral.to, ROLE.fate)) return true;
    if (hasRole(page, numeral.from - 1, ROLE.employs)) return true;
  }
  return false;
}
