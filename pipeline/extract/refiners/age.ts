import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { previousOf } from "../previous.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { GLUED, SPACED, WORD } from "../tokens.ts";
import {
  countsPeople,
  isMeanOfAges,
  isOfOne,
  isOrOlder,
  isReachedAt,
  isToldOfOne,
  isYoung,
  risenTo,
} from "./age-told.ts";
import { estimateBefore } from "./estimates.ts";
import { hedgeStart } from "./relation.ts";

const HYPHEN = 0x2d;
const COMMA = 0x2c;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
/** A clause about an age ("the average age dropped from 43 to 38") names it at most this many tokens before. */
const SUBJECT_REACH = 18;
/** From the first number of "18-to-24-year-olds" to "year", in tokens. */
const BEHIND = 6;
/** "the oldest, a retired miller," says who in so many tokens. */
const LONGEST_ASIDE = 9;

/** Tells ages: of plain numbers and of years by the words around them. */
export const age: Refiner = {
  name: "age",
  refine(page) {
    for (let k = 0; k < page.readings.length; k++) {
      const reading = page.readings[k]!;
      // "smokers aged 55 to 74 a scan": no age is divided by what follows
      if (reading.measure === "rate" && before(page, reading)) {
        reading.per = null;
        reading.measure = "count";
        reading.evidence.per = null;
      }
      const bare =
        reading.measure === "count" &&
        reading.unit === null &&
        reading.per === null &&
        !reading.numeral.scaled &&
        !(reading.numeral.value > 120);
      const plain = bare && (reading.noun === null || isOfOne(page, reading));
      // "4.2% (3.1–5.3) of men aged 20 to 40, 6.1 (5.0–7.2) of women"
      const row = plain ? estimateBefore(page, k) : null;
      if (row !== null && row.measure !== "age" && row.measure !== "duration") continue;
      const years = reading.measure === "duration" && reading.per === null;
      // "whoever quits at 40 gains nine years": its verb is no noun
      const reached = bare && !plain && isReachedAt(page, reading);
      // "people aged 15-64 used drugs": what follows an age is not counted
      const aged = reached || ((bare || years) && before(page, reading));
      if (!plain && !years && !aged && !hasPrefix(page, reading)) continue;
      if (
        aged ||
        behind(page, reading) ||
        hasPrefix(page, reading) ||
        (plain && isToldOfOne(page, reading)) ||
        bracketed(page, reading) ||
        (years && (risenTo(page, k) || isMeanOfAges(page, k))) ||
        (bare && isOrOlder(page, reading)) ||
        ((plain || reading.unit === "year" || (years && isYoung(page, reading))) &&
          (groupBound(page, k) || groupRange(page, reading))) ||
        (plain && shareBound(page, k)) ||
        (plain && compared(page, k)) ||
        subject(page, k, plain)
      )
        become(reading);
    }
  },
};

function become(reading: Reading): void {
  reading.measure = "age";
  reading.unit = reading.unit === null || reading.unit === "person" ? "year" : reading.unit;
  reading.unit_code = reading.unit === "year" ? "a" : reading.unit_code;
  reading.noun = null;
  reading.trace?.push("age");
}

/** "15-year-olds", "12 years old", "65 years of age" */
function behind(page: Page, reading: Reading): boolean {
  const { tokens, language } = page;
  const limit = page.sentences[reading.sentence]!.to;
  const start = reading.numeral.to;
  for (let at = start; at <= start + BEHIND && at < limit; at++) {
    if (tokens.gap[at]! > SPACED) return false;
    const found = language.ageAfter.forward(tokens, at, limit);
    if (found !== null && found.at > reading.to - 1 && at <= reading.to) return true;
    if (at >= reading.to) return false;
  }
  return false;
}

/** "aged 15–64 years", "under the age of 25", "younger than 25" */
function before(page: Page, reading: Reading): boolean {
  const { tokens, language } = page;
  const { from } = page.sentences[reading.sentence]!;
  let at = reading.from;
  for (let skipped = 0; skipped < 3 && at > from; skipped++) {
    const found = language.ageBefore.backward(tokens, at, from);
    if (found !== null) {
      if (found.value !== "=" && reading.relation === "=") reading.relation = found.value;
      return true;
    }
    const hedge = language.hedgesBefore.backward(tokens, at, from);
    if (hedge !== null) at = hedge.at;
    else if (
      hasRole(page, at - 1, ROLE.between) ||
      hasRole(page, at - 1, ROLE.from) ||
      hasRole(page, at - 1, ROLE.the) ||
      hasRole(page, at - 1, ROLE.and) ||
      hasRole(page, at - 1, ROLE.to)
    )
      at--;
    else return false;
  }
  return false;
}

/** under-18s, over-65s */
function hasPrefix(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const at = reading.numeral.from;
  const mark = tokens.mark[at - 1];
  if (at < 2 || mark !== HYPHEN || tokens.gap[at] !== GLUED || !hasRole(page, at - 2, ROLE.agePrefix)) return false;
  if (!(tokens.kind[reading.numeral.to] === WORD && tokens.gap[reading.numeral.to] === GLUED)) return false;
  const found = page.language.hedgesBefore.backward(tokens, at - 1, at - 2);
  if (found !== null) reading.relation = found.value;
  return true;
}

/** "adults (15–64 years)", "women (over 65)": a stretch of years alone in brackets right behind a group of people. */
function bracketed(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const opens = hedgeStart(page, reading) - 1;
  if (tokens.mark[opens] !== OPEN_ROUND || tokens.mark[reading.to] !== CLOSE_ROUND) return false;
  const highest = reading.upper ?? reading.value ?? 0;
  const years = reading.measure === "duration" && reading.unit === "year";
  if (!years || reading.numeral.decimal || highest > 110) return false;
  const bound = reading.interval === "range" || reading.relation !== "=";
  const group = opens - 1;
  return (
    bound &&
    reading.relation !== "~" &&
    page.language.isPlural(tokens, group) &&
    (isWord(page, group, SYNTAX.PERSON) || hasRole(page, group, ROLE.everyPerson))
  );
}

/** "two years younger (39 against 41)": in the bracket behind a comparison of ages, both. */
function compared(page: Page, k: number): boolean {
  const { tokens } = page;
  const reading = page.readings[k]!;
  const last = page.readings[k - 1];
  const open = hedgeStart(page, reading) - 1;
  if (tokens.mark[open] === OPEN_ROUND) return hasRole(page, open - 1, ROLE.olderWord) && (reading.value ?? 0) < 115;
  const held = hasRole(page, open, ROLE.against) || hasRole(page, open, ROLE.and) || hasRole(page, open, ROLE.with);
  return held && last?.measure === "age" && last.to >= open - 1 && tokens.mark[reading.to] === CLOSE_ROUND;
}

/** "people over 65", "a child under five", "anyone under 18": a group bounded by a bare number. */
function groupBound(page: Page, k: number): boolean {
  const { tokens } = page;
  const reading = page.readings[k]!;
  if (reading.relation === "=" || reading.relation === "~" || reading.value === null || reading.value < 1) return false;
  const { from } = page.sentences[reading.sentence]!;
  const hedge = page.language.hedgesBefore.backward(tokens, reading.from, from);
  const group = hedge !== null ? hedge.at - 1 : reading.from - 1;
  if (group < from || tokens.kind[group] !== WORD) return false;
  // "rated life below 4"
  if (hasRole(page, group - 1, ROLE.score)) return false;
  // "killed 300 people over 10 years" tells how long
  if (reading.measure === "duration") {
    const noun = previousOf(page.readings, k)?.noun ?? null;
    if (noun !== null && noun.from <= group && noun.to > group) return false;
  }
  return (
    isWord(page, group, SYNTAX.PERSON) ||
    hasRole(page, group, ROLE.everyPerson) ||
    (hasRole(page, group, ROLE.them) && hasRole(page, group - 1, ROLE.of) && countsPeople(page, k))
  );
}

/** "those 18 to 29", "men 18–34", "children of 5 to 14 years", "a boy of 12": the ages of whom stands in front. */
function groupRange(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const of = hasRole(page, reading.from - 1, ROLE.of);
  // "those between 30 and 59 made up"
  const between = reading.interval === "range" && hasRole(page, reading.from - 1, ROLE.between);
  const group = of || between ? reading.from - 2 : reading.from - 1;
  if (tokens.kind[group] !== WORD || tokens.gap[reading.from]! > SPACED) return false;
  const someone = isWord(page, group, SYNTAX.PERSON) || hasRole(page, group, ROLE.everyPerson);
  if (!someone) return false;
  const many = page.language.isPlural(tokens, group) || hasRole(page, group, ROLE.everyPerson);
  if (reading.measure === "duration") return of && many;
  // "a girl of seven", but "a mother of two"
  const spoken = reading.numeral.form === "words" && !many && !hasRole(page, group, ROLE.groupNoun);
  if (reading.noun !== null || !(spoken || reading.numeral.plain) || reading.numeral.scaled) return false;
  if (!spoken && reading.numeral.form !== "digits") return false;
  if (reading.interval === "range") return many && reading.upper! < 110 && reading.upper! - reading.lower! < 90;
  // "a boy of 12", but not "one patient of 12"
  return of && !many && hasRole(page, group - 1, ROLE.a) && reading.value! > 0 && reading.value! < 110;
}

/** "3% were under 25", "two of them were over 60": members of a group, and a bare bound of what is an age. */
function shareBound(page: Page, k: number): boolean {
  const reading = page.readings[k]!;
  const last = previousOf(page.readings, k);
  if (last === undefined || last.sentence !== reading.sentence || !(reading.value !== null && reading.value < 100))
    return false;
  if (reading.relation !== "<" && reading.relation !== ">") return false;
  const verb = hedgeStart(page, reading) - 1;
  // "58 were under 18": people, where the number is all that is told of them
  const bare = last.measure === "count" && last.noun === null && last.to === verb;
  const members =
    last.measure === "percentage" || bare || (last.measure === "count" && isWord(page, verb - 1, SYNTAX.PERSON));
  return (
    members &&
    reading.numeral.plain &&
    hasRole(page, verb, ROLE.copula) &&
    verb - last.to <= (hasRole(page, last.to, ROLE.of) ? 5 : 3)
  );
}

/** The clause is about an age: "the median age was 41 years", "the youngest was 16", "age limit raised from 18 to 20 years". */
function subject(page: Page, k: number, plain: boolean): boolean {
  const { tokens } = page;
  const reading = page.readings[k]!;
  const { from } = page.sentences[reading.sentence]!;
  if (!plain && reading.unit !== "year") return false;
  for (let at = reading.from - 1; at >= Math.max(from, reading.from - SUBJECT_REACH); at--) {
    if (tokens.mark[at] === 0x3b || (tokens.mark[at] === 0x3a && at < reading.from - 2)) return false;
    // "the age-standardised rate was 22.4" is about no age
    if (tokens.mark[at + 1] === HYPHEN && tokens.gap[at + 1] === GLUED) continue;
    // "inhabitants aged 15 to 64, against 22.5 in Italy": this one has its number
    if (hasRole(page, at, ROLE.agedNoun) && isTaken(page, k, at + 1)) return false;
    if (hasRole(page, at, ROLE.agedNoun)) return !plain || !blocked(page, at, reading.from);
    if (plain && hasRole(page, at, ROLE.agedOne))
      return hasRole(page, at + 1, ROLE.copula) || isAged(page, at, reading);
    // "turned 40", but "turned up 40 of them"
    if (plain && hasRole(page, at, ROLE.turn) && at >= reading.from - 2)
      return !hasRole(page, at + 1, ROLE.up) && !hasRole(page, reading.tail, ROLE.of);
    // "he will be 35", "she was 82 when"
    if (
      plain &&
      at >= reading.from - 3 &&
      hasRole(page, at, ROLE.someone) &&
      hasRole(page, reading.from - 1, ROLE.copula) &&
      reading.value !== null &&
      reading.value < 115 &&
      // "he was 3-for-4"
      !(page.tokens.mark[reading.to] === HYPHEN && page.tokens.gap[reading.to] === GLUED)
    )
      return true;
  }
  return false;
}

/** "the youngest of them 17", "the oldest passenger was 80", "the youngest only six": who it is, and the number. */
function isAged(page: Page, one: number, reading: Reading): boolean {
  let at = one + 1;
  if (hasRole(page, at, ROLE.of)) at += hasRole(page, at + 1, ROLE.them) ? 2 : 3;
  else if (at < reading.from && page.tokens.kind[at] === WORD && !isWord(page, at, SYNTAX.ADVERB)) at++;
  // "the oldest, a retired miller, was 71"
  if (page.tokens.mark[at] === COMMA) {
    const closes = at + 1 + page.tokens.mark.subarray(at + 1, reading.from).indexOf(COMMA);
    if (closes > at && closes - at <= LONGEST_ASIDE) at = closes + 1;
  }
  if (hasRole(page, at, ROLE.copula)) at++;
  while (at < reading.from && isWord(page, at, SYNTAX.ADVERB)) at++;
  return at === reading.from || at === hedgeStart(page, reading);
}

/** An earlier number begins there or behind "between", and is no neighbour in a list ("aged 18 and 45"). */
function isTaken(page: Page, k: number, at: number): boolean {
  const last = [1, 2, 3]
    .map((back) => page.readings[k - back])
    .find((other) => other && other.from >= at && other.from <= at + 1);
  if (last === undefined) return false;
  for (let i = last.to; i < page.readings[k]!.from; i++)
    if (page.tokens.mark[i] !== COMMA && !isWord(page, i, SYNTAX.CONJUNCTION) && !hasRole(page, i, ROLE.to))
      return true;
  return false;
}

/** Another subject stands between the age and the number. */
function blocked(page: Page, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++)
    if (page.tokens.mark[i] === COMMA && isWord(page, i + 1, SYNTAX.CONJUNCTION | SYNTAX.DETERMINER)) return true;
  return false;
}
