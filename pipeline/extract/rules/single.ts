import { FORM } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isAgain, isWord, readCountedNoun } from "../noun-phrase.ts";
import { MINUS_SIGNS, OPENING } from "../numerals/digits.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page, Reading, Rule } from "../rule.ts";
import { CAPITALISED, GLUED, MARK, SPACED, WORD } from "../tokens.ts";
import { readCurrencyBefore } from "./currency.ts";
import { readFrequency } from "./denominator.ts";
import { isEarlierLevel, isOfLevel } from "./earlier-level.ts";
import { addMinor, takeCodeBehind, takeScaleBehind } from "./money-tail.ts";
import { applyTail, freeFrom, percentOf, readingOf } from "./reading.ts";
import { readTail, type Tail } from "./tail.ts";
import { addUnitInFront } from "./unit-and-part.ts";

const COMMA = 0x2c;

/**
 * Reads one number with what touches it.
 *
 *     US$ 14.6 million   12-week   40%   a third   22 times   doubled   907
 */
export const single: Rule = {
  name: "single",
  read(page, at) {
    const numeral = page.numerals[at]!;
    if (numeral.form === "ordinal" || numeral.form === "vague") return null;
    return readSingle(page, numeral, freeFrom(page, numeral), page.sentences[numeral.sentence]!.to);
  },
};

/** As {@link single}, for the ends of ranges and intervals too. */
export function readSingle(page: Page, numeral: Numeral, from: number, limit: number): Reading {
  const reading = readingOf(page, "single", numeral, numeral.from, numeral.to);
  if (numeral.form === "multiple") return readMultiple(page, numeral, reading, limit);
  const money = readCurrencyBefore(page, numeral, from);
  if (money !== null) {
    reading.from = money.from;
    reading.measure = "money";
    reading.unit = money.entry.name;
    reading.currency = money.entry.code;
    if (money.entry.scale !== 1 && reading.value !== null) reading.value *= money.entry.scale;
    if (isMinusBefore(page, money.from, from) && reading.value !== null && reading.value > 0) {
      reading.from--;
      reading.value = -reading.value;
    }
    takeCodeBehind(page, reading, limit);
    takeScaleBehind(page, reading, limit);
    return reading;
  }
  if (isAcidity(page, numeral)) {
    reading.measure = "index";
    reading.unit = "pH";
    return reading;
  }
  if (numeral.form === "fraction")
    return addUnitInFront(page, numeral, reading, from) ? reading : readFraction(page, numeral, reading, limit);
  const tail = readTail(page, numeral, numeral.to, limit);
  if (tail === null && isFactor(page, numeral.from)) reading.measure = "ratio";
  if (tail !== null) {
    applyTail(reading, tail);
    if (tail.kind === "multiple") readTimes(page, reading);
    else if (tail.kind === "money") {
      takeScaleBehind(page, reading, limit);
      addMinor(page, reading, limit);
    } else if (tail.kind === "point") reading.unit = "point";
  }
  return reading;
}

/** "by a factor of five", "a factor of about 2.5" */
function isFactor(page: Page, at: number): boolean {
  const hedge = page.language.hedgesBefore.backward(page.tokens, at, Math.max(0, at - 3))?.at ?? at;
  return hasRole(page, hedge - 1, ROLE.of) && hasRole(page, hedge - 2, ROLE.factor);
}

/** "at pH 7.4", "a pH of 5.5" */
export function isAcidity(page: Page, numeral: Numeral): boolean {
  const of = hasRole(page, numeral.from - 1, ROLE.of) ? 1 : 0;
  return numeral.form === "digits" && numeral.value < 15 && hasRole(page, numeral.from - 1 - of, ROLE.acidity);
}

/** "-€4m", "(−£3 million)": a sign in front of the currency, at the start or behind a space or bracket. */
function isMinusBefore(page: Page, at: number, from: number): boolean {
  const { tokens } = page;
  const sign = at - 1;
  if (sign < from || tokens.gap[at] !== GLUED || tokens.kind[sign] !== MARK || !MINUS_SIGNS.has(tokens.mark[sign]!))
    return false;
  return sign === from || tokens.gap[sign] !== GLUED || OPENING.has(tokens.mark[sign - 1]!);
}

/** "22 times" is a ratio where groups or levels are compared, a rate before a time, else it counts occasions. */
function readTimes(page: Page, reading: Reading): void {
  const { tokens } = page;
  const next = reading.to;
  const sentence = page.sentences[reading.sentence]!;
  if (!hasRole(page, next - 1, ROLE.times)) return; // "22-fold", "22x" never count
  if (next < sentence.to && tokens.kind[next] === WORD) {
    if (isTimeSpan(page, next, sentence.to) || readFrequency(page, next, sentence.to) !== null) {
      reading.measure = "count";
      reading.unit = "occasion";
      return;
    }
    if (hasRole(page, next, ROLE.a) || hasRole(page, next, ROLE.per) || hasRole(page, next, ROLE.every)) {
      const unit = page.language.units.forward(tokens, next + 1, sentence.to);
      // "6.6 times a year before"
      if (unit !== null && hasRole(page, unit.at, ROLE.timeShift)) return;
      if (unit?.value[0]?.kind === "duration") {
        reading.measure = "count";
        reading.unit = "occasion";
        return;
      }
    }
    if (isOwner(page, next)) return;
    if (hasRole(page, next, ROLE.compared) || isWord(page, next, SYNTAX.COMPARATIVE)) return;
    if (isWord(page, next, SYNTAX.ADJECTIVE) && hasRole(page, next + 1, ROLE.as)) return;
  }
  // "given 2.4 million times"
  if (reading.numeral.scaled && reading.value !== null && reading.value >= 1e6) {
    reading.measure = "count";
    reading.unit = "occasion";
    return;
  }
  // "trades at 18 times earnings"
  if (reading.numeral.decimal || (hasRole(page, reading.from - 1, ROLE.at) && tokens.kind[next] === WORD)) return;
  // "sold for six times revenue", "trades on nine times forecast earnings"
  if (isSum(page, next, sentence.to) || isSum(page, next + 1, sentence.to)) return;
  // a move ("rose three times") and a group's level ("three times among") stay ratios; "ten times or more" counts
  const hedge = page.language.hedgesBefore.backward(tokens, reading.from, sentence.from)?.at ?? reading.from;
  for (let i = hedge - 1; i >= Math.max(sentence.from, reading.from - 6); i--) {
    // "raised its key rate ten times": how often, where the verb has an object
    if (hasForm(page, i, FORM.RISE | FORM.FALL) && isWord(page, i + 1, SYNTAX.DETERMINER) && i + 2 < hedge) break;
    if (hasForm(page, i, FORM.RISE | FORM.FALL)) return;
    // "the lift had failed eight times": another verb
    if (hasForm(page, i, FORM.PAST) && !hasForm(page, i, FORM.NOUN | FORM.BE | FORM.HAVE)) break;
  }
  if (next < sentence.to && isWord(page, next, SYNTAX.DETERMINER | SYNTAX.PRONOUN)) return;
  reading.measure = "count";
  reading.unit = "occasion";
}

/** What is told in money: earnings, revenue. */
function isSum(page: Page, at: number, limit: number): boolean {
  return at < limit && page.tokens.gap[at] === SPACED && hasRole(page, at, ROLE.sumNoun);
}

/** "three times Kerry's": the measure of another, by its owner. */
function isOwner({ tokens, lexicon }: Page, at: number): boolean {
  return tokens.kind[at] === WORD && tokens.shape[at] === CAPITALISED && tokens.id[at + 1] === lexicon.possessive;
}

/** "7 times that winter", "twice this week": when, not what. */
function isTimeSpan(page: Page, at: number, limit: number): boolean {
  const { tokens, lexicon } = page;
  if (!hasRole(page, at, ROLE.demonstrative) || at + 1 >= limit || tokens.kind[at + 1] !== WORD) return false;
  if (lexicon.numeric[tokens.id[at + 1]!]! & (NUMERIC.SEASON | NUMERIC.MONTH | NUMERIC.WEEKDAY)) return true;
  return page.language.units.forward(tokens, at + 1, limit)?.value[0]?.kind === "duration";
}

/** Verbs and adverbs that multiply: "doubled", "twice as many", "tenfold". */
function readMultiple(page: Page, numeral: Numeral, reading: Reading, limit: number): Reading {
  const { tokens } = page;
  reading.measure = "ratio";
  const next = numeral.to;
  if (hasRole(page, numeral.from, ROLE.adverbMultiple) && readFrequency(page, next, limit) !== null) {
    reading.measure = "count";
    reading.unit = "occasion";
    return reading;
  }
  if (
    next < limit &&
    tokens.kind[next] === WORD &&
    (hasRole(page, next, ROLE.a) || hasRole(page, next, ROLE.per) || hasRole(page, next, ROLE.every))
  ) {
    const unit = page.language.units.forward(tokens, next + 1, limit);
    if (unit?.value[0]?.kind === "duration" && !isMove(page, numeral)) {
      reading.measure = "count";
      reading.unit = "occasion";
    }
    return reading;
  }
  if (
    hasRole(page, numeral.from, ROLE.adverbMultiple) &&
    !isOwner(page, next) &&
    !hasRole(page, next, ROLE.multiplied) &&
    !hasRole(page, next, ROLE.compared) &&
    // "have twice lost"
    (!isWord(page, next, SYNTAX.ADJECTIVE | SYNTAX.DETERMINER) ||
      (hasForm(page, next, FORM.PARTICIPLE) && hasForm(page, numeral.from - 1, FORM.HAVE)))
  ) {
    reading.measure = "count";
    reading.unit = "occasion";
  }
  return reading;
}

function isMove(page: Page, numeral: Numeral): boolean {
  return !hasRole(page, numeral.from, ROLE.adverbMultiple);
}

/** A fraction is a percentage, unless a unit or "a <unit>" makes it a quantity ("half a year", "1/2 pound") or a comparison a ratio. */
function readFraction(page: Page, numeral: Numeral, reading: Reading, limit: number): Reading {
  const next = numeral.to;
  // "half as likely", "half the 40 of 2003"
  const half = hasRole(page, numeral.to - 1, ROLE.half) && numeral.value === 0.5 && numeral.to - numeral.from === 1;
  if (half && !isAgain(page, next)) {
    const ratio =
      (hasRole(page, next, ROLE.as) && next + 1 < limit) ||
      (hasRole(page, next, ROLE.the) && isNumberAt(page, next + 1) && !isShareOf(page, numeral, limit)) ||
      hasRole(page, next, ROLE.that) ||
      isEarlierLevel(page, next, limit) ||
      isOfLevel(page, numeral, limit);
    if (ratio) {
      reading.measure = "ratio";
      reading.precision = 0.025;
      return reading;
    }
  }
  // "half of what it was", "half what it was"
  const what = hasRole(page, next, ROLE.of) ? next + 1 : next;
  if (isWord(page, what, SYNTAX.RELATIVE) && hasRole(page, what, ROLE.multiplied) && isEarlierSelf(page, what)) {
    reading.measure = "ratio";
    reading.precision = 0.025;
    return reading;
  }
  let at = next;
  if (hasRole(page, at, ROLE.of)) at++;
  const article = hasRole(page, at, ROLE.a);
  if (article) at++;
  // "1/16 of a US pint", "half an imperial gallon"
  if (
    article &&
    at + 1 < limit &&
    page.language.units.forward(page.tokens, at, limit) === null &&
    page.language.units.forward(page.tokens, at + 1, limit) !== null
  )
    at++;
  if (article || at === next) {
    const tail = readTail(page, numeral, at, limit);
    if (
      tail !== null &&
      tail.kind !== "percentage" &&
      tail.kind !== "multiple" &&
      (article || isQuantity(tail, page, numeral))
    ) {
      applyTail(reading, tail);
      return reading;
    }
    if (tail !== null && tail.kind === "percentage") {
      applyTail(reading, tail);
      return reading;
    }
  }
  reading.measure = "percentage";
  reading.unit = "percent";
  reading.value = percentOf(numeral.value);
  reading.precision = 0.5;
  return reading;
}

/** "what it was", "what they had been", but "what the state earns" is something else. */
function isEarlierSelf(page: Page, what: number): boolean {
  if (hasRole(page, what, ROLE.that) || !hasForm(page, what + 1, FORM.PRONOUN)) return false;
  // "a quarter of what it makes"
  return !hasForm(page, what + 2, FORM.BASE | FORM.THIRD) || hasForm(page, what + 2, FORM.BE | FORM.HAVE | FORM.PAST);
}

/** "Half the 24 cars broke down": a clause that begins so tells of a part of them. */
function isShareOf(page: Page, numeral: Numeral, limit: number): boolean {
  const { tokens } = page;
  const before = numeral.from - 1;
  const opens =
    before < page.sentences[numeral.sentence]!.from ||
    tokens.mark[before] === COMMA ||
    isWord(page, before, SYNTAX.CONJUNCTION | SYNTAX.RELATIVE);
  const noun = readCountedNoun(page, numeral.to + 2, limit, false);
  return opens && noun !== null && noun.head === numeral.to + 2 && page.language.isPlural(tokens, noun.head);
}

function isQuantity(tail: Tail, page: Page, numeral: Numeral): boolean {
  return (
    tail.kind === "quantity" ||
    tail.kind === "mass_or_money" ||
    (tail.kind !== "point" && page.tokens.kind[numeral.from] !== WORD) ||
    tail.kind === "point"
  );
}

function isNumberAt(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  if (at >= tokens.size) return false;
  if (tokens.kind[at] === 2) return true;
  if (tokens.kind[at] === WORD)
    return (lexicon.numeric[tokens.id[at]!]! & (NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS)) !== 0;
  return page.language.currencies.forward(tokens, at, Math.min(tokens.size, at + 3)) !== null;
}
