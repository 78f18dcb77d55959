import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord, type NounPhrase } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { toldAgain } from "./again.ts";
import { toldMoreOf } from "./extremes.ts";
import { isDelta } from "./pairs.ts";
import { hedgeStart } from "./relation.ts";
import { moreOfBefore, pointTo, themBehind, themOf, topicOf } from "./unit/antecedent.ts";
import { isShareOfThose, namedNear, restOfThem } from "./unit/ellipsis.ts";
import { guess } from "./unit/guess.ts";
import {
  isAcronym,
  isBracketed,
  isDecimalLike,
  isOfWhom,
  isOutOf,
  isPairedAdjective,
  isPartAlone,
  isRiseOf,
  isSampleSize,
  joins,
  ownedBy,
  spanOf,
} from "./unit/nearby.ts";
import { arePersons, isDoneByPeople, isFate, isWaitingList } from "./unit/people.ts";
import { points } from "./unit/points.ts";
import { isRatio } from "./unit/ratio.ts";
import { isIndexLevel, isMagnitude, isRating, isScoreToo } from "./unit/scales.ts";
import { behindSame, goesOn, inherit, isListed, lastCount, multipleOf, restated, sameRate } from "./unit/series.ts";
import { clauseBefore, isGauged, isOwnThing, nounAt, pronounNoun, subjectNoun, unitAt } from "./unit/subject.ts";
import { isPartOf, wholeBehind } from "./unit/whole.ts";

const COLON = 0x3a;
const COMMA = 0x2c;

/** Names what a count counts: the noun behind, the whole it is taken of, the list it stands in, or the subject of its clause. */
export const unit: Refiner = {
  name: "unit",
  refine(page) {
    let last: Reading | null = null;
    for (let k = 0; k < page.readings.length; k++) {
      const reading = page.readings[k]!;
      if (reading.measure === "index" && reading.numeral.form !== "multiple") points(page, k, last);
      if ((reading.measure === "count" || reading.measure === "rate") && reading.unit === null) {
        const previous: Reading | null = last;
        name(page, k, previous, page.readings[k + 1] ?? null);
        if (reading.unit === null) guess(page, k);
      }
      last = reading;
    }
  },
};

function name(page: Page, k: number, last: Reading | null, next: Reading | null): void {
  const { tokens, language } = page;
  const reading = page.readings[k]!;
  // "two 5-year-olds"
  const aged =
    next?.measure === "age" && next.from === reading.to && reading.noun === null && next.sentence === reading.sentence;
  const shared = reading.noun === null && isShareOfThose(page, reading, next);
  if (aged || shared || arePersons(page, reading)) {
    reading.unit = "person";
    reading.noun = null;
    return;
  }
  const rest = restOfThem(page, k);
  if (rest !== null) {
    reading.noun = null;
    inherit(reading, rest);
    return;
  }
  // "drink 5.2 units on such a day, others 2.8": nobody counts people in decimals
  if (reading.noun === null && isDecimalLike(page, reading, last)) {
    inherit(reading, last!);
    if (last!.measure === "index") reading.measure = "index";
    return;
  }
  // "a magnitude 6.2 earthquake", "a 5.1-magnitude quake"
  if (isMagnitude(page, reading)) {
    reading.measure = "index";
    reading.unit = "magnitude";
    return;
  }
  // "three died and 17 others were hurt", "eight small ones"; but "14 number ones" are songs
  const named = reading.noun !== null && hasRole(page, reading.noun.head - 1, ROLE.numberWord);
  if (reading.noun !== null && !named && hasRole(page, reading.noun.head, ROLE.others)) {
    const other = lastCount(page, k);
    const label = other === null && page.tokens.mark[reading.from - 1] === COLON ? subjectNoun(page, reading) : null;
    if (other !== null) inherit(reading, other);
    else if (label !== null) give(page, reading, label, "the label");
    else reading.unit = "person";
    return;
  }
  if (reading.noun !== null) {
    const span = spanOf(page, reading);
    if (span !== null) {
      reading.measure = "duration";
      reading.unit = span.name;
      reading.unit_code = span.ucum;
      reading.noun = null;
      return;
    }
    reading.unit = ownedBy(page, reading) ?? language.singular(tokens, reading.noun.head);
    return;
  }
  if (last !== null && isScoreToo(page, reading, last)) {
    reading.measure = "index";
    reading.unit = last.unit;
    return;
  }
  // "155,000 working days, of which 98,000 in hospitals"
  if (last?.measure === "duration" && last.sentence === reading.sentence && isOfWhom(page, reading)) {
    reading.measure = "duration";
    reading.unit = last.unit;
    reading.unit_code = last.unit_code;
    return;
  }
  // "3,105 people, of whom 412 were jailed", "9,600 overdoses, a rise of 800"
  const level = isOfWhom(page, reading) || isRiseOf(page, reading) ? lastCount(page, k) : null;
  if (level?.sentence === reading.sentence) {
    inherit(reading, level);
    return;
  }
  const relative = namedNear(page, k);
  if (relative !== null) {
    give(page, reading, relative, "what the clause is about");
    return;
  }
  const multiplied = multipleOf(page, k);
  if (multiplied !== null) {
    inherit(reading, multiplied);
    return;
  }
  if (isRatio(page, k)) {
    reading.measure = "ratio";
    return;
  }
  if (isIndexLevel(page, reading) || isRating(page, k)) {
    reading.measure = "index";
    reading.unit = "point";
    return;
  }
  const more = toldMoreOf(page, k);
  if (more?.measure === "index") {
    reading.measure = "index";
    reading.unit = more.unit;
    return;
  }
  // "(0.5 WAR, .534 FG)": what is printed in capitals behind a decimal or a number word ("four RBI"), and closes, is its unit
  const small = reading.numeral.decimal || reading.numeral.form === "words";
  if (small && !reading.numeral.scaled && isAcronym(page, reading.tail)) {
    reading.unit = language.singularWord(tokens, reading.tail);
    return;
  }
  // "the 433 who dropped out", "54 of the 96 who quit"
  const part = next !== null && isPartOf(page, reading, next) ? next.tail : reading.tail;
  if (hasRole(page, reading.tail, ROLE.whoever) || hasRole(page, part, ROLE.whoever)) {
    reading.unit = "person";
    return;
  }
  const pronoun = themBehind(page, k);
  if (pronoun !== null) {
    if ("counted" in pronoun) inherit(reading, pronoun.counted);
    else givePointed(page, reading, pronoun.named);
    return;
  }
  if (last !== null && isOutOf(page, last, reading)) {
    inherit(reading, last);
    return;
  }
  if (next?.measure === "duration" && isPartOf(page, reading, next)) {
    reading.unit = next.unit;
    reading.evidence.unit = { from: next.from, to: next.to };
    return;
  }
  const whole = wholeBehind(page, reading, next, page.sentences[reading.sentence]!.to);
  if (whole !== null) {
    give(page, reading, whole, "of");
    // "nine of 24 three-pointers": the whole has its unit from the whole word
    if (whole === next?.noun && next.unit !== null && next.measure === "count") reading.unit = next.unit;
    return;
  }
  const sameSentence = last !== null && last.sentence === reading.sentence;
  if (!(sameSentence && last.noun !== null && last.measure !== "rate") && isFate(page, k)) {
    reading.unit = "person";
    return;
  }
  // "nine in ten of the parcels, 412 of 458"
  const again =
    sameSentence && last.measure === "percentage" && tokens.mark[reading.from - 1] === COMMA && isPartAlone(page, k);
  if (again) {
    const whole = hasRole(page, last.to, ROLE.of) ? unitAt(page, last, reading.from) : null;
    if (whole !== null) {
      reading.unit = whole;
      reading.evidence.unit = { from: last.from, to: last.to };
      return;
    }
  }
  if (sameSentence && last.measure === "percentage" && isBracketed(page, reading)) {
    // "a quarter of the patients (13 200)", "a quarter of them (13 200)"
    const group = hasRole(page, last.to, ROLE.of) ? (themOf(page, k - 1) ?? unitAt(page, last, reading.from)) : null;
    if (group !== null) {
      reading.unit = group;
      reading.evidence.unit = { from: last.from, to: last.to };
      return;
    }
    // "38% (n = 152) of carers", "4.5% (n = 212) among boys", but "up 1.1% (54,600) on the quarter"
    const behind =
      isWord(page, reading.to + 1, SYNTAX.PREPOSITION) && !isDelta(page, last)
        ? nounAt(page, reading.to + 2, page.sentences[reading.sentence]!.to)
        : null;
    if (behind !== null) {
      give(page, reading, behind, "the share's whole");
      return;
    }
  }
  const sameNext = next !== null && next.sentence === reading.sentence;
  if (sameSentence && last.unit !== null && isListed(page, k)) inherit(reading, last);
  else if (
    sameNext &&
    next.measure === "count" &&
    next.noun !== null &&
    next.from - reading.to <= 2 &&
    joins(page, reading.to)
  )
    give(page, reading, next.noun, "the list");
  else if (sameNext && isPairedAdjective(page, reading, next)) give(page, reading, next.noun!, "the pair");
  else inheritFar(page, k);
}

/** From further away: an earlier rate of the same kind, the subject of the clause, the last count. */
function inheritFar(page: Page, k: number): void {
  const reading = page.readings[k]!;
  const again = toldAgain(page, k);
  if (again !== null && (again.measure === "count" || again.measure === "rate") && again.unit !== null) {
    inherit(reading, again);
    return;
  }
  const near = isBracketed(page, reading) ? lastCount(page, k, isSampleSize(page, reading)) : null;
  if (near !== null && near.sentence === reading.sentence) {
    inherit(reading, near);
    return;
  }
  const last = page.readings[k - 1];
  const held = hasRole(page, hedgeStart(page, reading) - 1, ROLE.pairing) && last?.sentence === reading.sentence;
  if (isSum(page, reading) || (held && last.unit === null && isSum(page, last))) return;
  const series = reading.measure === "rate" ? (restated(page, k) ?? sameRate(page, k)) : null;
  const like = series ?? (reading.measure === "count" ? behindSame(page, k) : null);
  const subject = like === null ? subjectNoun(page, reading) : null;
  if (like !== null) inherit(reading, like);
  else if (isGauged(page, reading) || goesOn(page, k)) return;
  else if (subject !== null) give(page, reading, subject, "the subject");
  else {
    const they = pronounNoun(page, reading);
    if (they !== null) {
      give(page, reading, they, "what the pronoun stands for");
      return;
    }
    const before = isPartAlone(page, k) ? clauseBefore(page, reading) : null;
    if (before !== null) {
      give(page, reading, before, "the clause before");
      return;
    }
    if (isOwnThing(page, reading)) return;
    const other = lastCount(page, k);
    const more = other === null ? moreOfBefore(page, reading) : null;
    const topic = other === null ? topicOf(page, reading) : null;
    if (other !== null) inherit(reading, other);
    else if (more !== null) givePointed(page, reading, more);
    else if (topic !== null) give(page, reading, topic, "the sentence before");
    else if (isDoneByPeople(page, reading)) reading.unit = "person";
  }
}

/** "a deficit of 1.6 billion": millions of what is told in money are nothing that was counted. */
function isSum(page: Page, reading: Reading): boolean {
  const of = hedgeStart(page, reading) - 1;
  return reading.numeral.scaled && hasRole(page, of, ROLE.of) && hasRole(page, of - 1, ROLE.sumNoun);
}

/** "58 of them", "eleven more": of what the words point back to. */
function givePointed(page: Page, reading: Reading, noun: NounPhrase): void {
  pointTo(reading, noun);
  give(page, reading, noun, "what the words point back to");
}

function give(page: Page, reading: Reading, noun: NounPhrase, how: string): void {
  const { tokens, language } = page;
  const rate = language.rateNouns.get(tokens.id[noun.head]!);
  const plural = language.isPlural(tokens, noun.head);
  reading.unit =
    rate !== undefined && !plural
      ? rate
      : hasRole(page, noun.head, ROLE.headcount) || isWaitingList(page, noun.head)
        ? "person"
        : language.singular(tokens, noun.head);
  reading.evidence.unit = { from: noun.from, to: noun.to };
  reading.trace?.push(`unit from ${how}`);
}
