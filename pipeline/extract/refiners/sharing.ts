import { FORM } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { toldAgain } from "./again.ts";
import { toldInBracket } from "./dated-bracket.ts";
import { estimateBefore } from "./estimates.ts";
import { spreadOf, toldMoreOf } from "./extremes.ts";
import { likeAcross, startsPair } from "./like-across.ts";
import { paidLike } from "./money-before.ts";
import { normBeside, rowOf } from "./norm-beside.ts";
import { closes, isAlone, isPairWithLast, isPairWithNext, PAIR_REACH } from "./pairs.ts";
import { sumOf } from "./part-of-sum.ts";
import { hedgeStart } from "./relation.ts";
import { behindSameWord } from "./same-words.ts";
import { readMillions, sharePairScale, shareScale } from "./scale.ts";

const OPENING_BRACKET = 0x28;
const COMMA = 0x2c;
const EQUALS = 0x3d;
const SEMICOLON = 0x3b;
/** "27 years, about 18 of them inside" */
const ASIDE_REACH = 3;
/** Levels of two groups are at most so many times apart. */
const SAME_SIZE = 10;

/**
 * Gives bare numbers the kind of the list, pair or parallel they stand in.
 *
 *     4.1, 3.6 and 2.9 per 100 000      from 5 in 2010 to 8 per cent      12.2 per cent …; in the South, 5.1
 *     ^^^  ^^^                               ^                                                           ^^^
 */
export const sharing: Refiner = {
  name: "sharing",
  refine(page) {
    const { readings, tokens } = page;
    for (let k = readings.length - 2; k >= 0; k--) {
      const reading = readings[k]!;
      const next = readings[k + 1]!;
      sharePairScale(page, reading, next);
      if (!isBare(reading) || next.sentence !== reading.sentence) continue;
      if (countsThem(page, reading) || isSample(page, reading) || spreadOf(page, k) !== null) continue;
      if (!isPairWithNext(page, reading, next)) continue;
      if (isKind(next)) {
        shareScale(reading, next);
        share(reading, next, "the number behind");
      } else if (next.measure === "count" && next.noun !== null) reading.noun = next.noun;
    }
    for (let k = 1; k < readings.length; k++) {
      const reading = readings[k]!;
      // "27 years, 18 of them inside"
      const span = readings[k - 1]!;
      readMillions(page, reading, span);
      if (
        span.measure === "duration" &&
        span.sentence === reading.sentence &&
        reading.from - span.to <= ASIDE_REACH &&
        page.tokens.mark[reading.from - 1] !== SEMICOLON &&
        isBare(reading) &&
        countsThem(page, reading)
      ) {
        share(reading, span, "the length before");
        continue;
      }
      // "the next lasted less than two"
      if (isBare(reading) && isLengthToo(page, reading, span)) {
        share(reading, span, "the length before");
        continue;
      }
      if (isTimesToo(page, reading, readings[k - 1]!) || (k > 1 && isTimesToo(page, reading, readings[k - 2]!))) {
        reading.measure = "ratio";
        reading.unit = null;
        continue;
      }
      if (!isBare(reading) || isSample(page, reading) || isInAll(page, reading)) continue;
      const estimate = estimateBefore(page, k);
      if (estimate !== null && !isKind(estimate)) {
        reading.measure = "ratio";
        continue;
      }
      if (estimate !== null) {
        share(reading, estimate, "the estimate before");
        continue;
      }
      const more = toldMoreOf(page, k);
      if (more !== null && isKind(more)) {
        share(reading, more, "what it tells more of");
        if (hasRole(page, reading.from - 1, ROLE.extreme)) reading.relation = "=";
        continue;
      }
      if (more !== null) reading.noun = more.noun;
      const again = toldAgain(page, k);
      if (again !== null && isKind(again)) {
        share(reading, again, "what it tells again");
        continue;
      }
      if (isBeyond(page, reading, span)) {
        share(reading, span, "what passes a bound");
        continue;
      }
      const same = behindSameWord(page, k);
      if (same !== null) {
        share(reading, same, "the number behind the same word");
        continue;
      }
      if (isDimension(page, reading, readings[k - 1]!)) {
        share(reading, readings[k - 1]!, "the dimension before");
        continue;
      }
      const row = rowOf(page, k);
      if (row !== null) {
        if (isKind(row)) share(reading, row, "the figure in front of the bracket");
        else reading.noun = row.noun;
        continue;
      }
      const norm = normBeside(page, k);
      if (norm !== null) {
        if (isKind(norm)) share(reading, norm, "what it is the norm of");
        else reading.noun = norm.noun;
        continue;
      }
      const group = groupBefore(page, reading, readings[k - 1]!);
      if (group !== null) {
        share(reading, group, "the group before");
        continue;
      }
      const dated = toldInBracket(page, k);
      if (dated !== null && isKind(dated)) {
        share(reading, dated, "the time before");
        continue;
      }
      if (dated?.measure === "count") reading.noun = dated.noun;
      const paid = paidLike(page, k);
      if (paid !== null) {
        share(reading, paid, "the money before");
        continue;
      }
      const sum = sumOf(page, k);
      if (sum !== null) {
        share(reading, sum, "the sum it is part of");
        continue;
      }
      // "6 per million inhabitants aged 15 to 64, against 22.5 in Italy": the ages belong to the inhabitants
      const aside = readings[k - 1]!;
      const skips = k > 1 && aside.measure === "age" && hasRole(page, aside.from - 1, ROLE.agedNoun);
      // "4.1 per 100 000, more than twice that of 2016 (2.0)"
      const times = k > 1 && aside.measure === "ratio" && readings[k - 2]!.measure === "rate";
      const last = skips || (times && isAlone(page, reading)) ? readings[k - 2]! : aside;
      if (last.sentence !== reading.sentence) continue;
      // "one case (3%) was new, against 2 in 2019": of cases
      if (
        last.measure === "percentage" &&
        k > 1 &&
        isAlone(page, last) &&
        isShareOf(page, readings[k - 2]!, last, reading)
      )
        continue;
      if (isShareBehind(page, reading, readings[k + 1] ?? null) || countsThem(page, reading)) continue;
      // "26 cases per 100 000 people, and 20 000 died of it"
      if (last.measure === "rate" && hasRole(page, reading.to, ROLE.fate)) continue;
      // "75 per cent, or 60 out of 80 points"
      if (isOutOfNext(page, reading, readings[k + 1] ?? null)) continue;
      // "a queue of 600m, and the first 50 through the door"
      if (page.lexicon.numeric[tokens.id[reading.from - 1] ?? 0]! & NUMERIC.ORDINAL) continue;
      if (
        isKind(last) &&
        !startsPair(page, reading, readings[k + 1] ?? null) &&
        isPairWithLast(page, last, reading, reading.from - Math.max(aside.to, last.evidence.per?.to ?? 0))
      )
        share(reading, last, "the number before");
      else {
        const like = likeAcross(page, k);
        if (like !== null) share(reading, like, "the sentence");
      }
    }
  },
};

/** "150 kilometres wide and up to 20 deep": two sizes of one thing. */
function isDimension(page: Page, reading: Reading, last: Reading): boolean {
  if (last.sentence !== reading.sentence || last.measure !== "quantity" || reading.from - last.to > PAIR_REACH)
    return false;
  return hasRole(page, last.to, ROLE.dimension) && hasRole(page, reading.to, ROLE.dimension);
}

/** "60 out of 80 points": so many of a whole, which has a number too. */
function isOutOfNext(page: Page, { to }: Reading, next: Reading | null): boolean {
  if (!hasRole(page, to, ROLE.out) || !hasRole(page, to + 1, ROLE.of)) return false;
  return next?.from === to + 2 || (next?.from === to + 3 && hasRole(page, to + 2, ROLE.the));
}

/** "drank 2.3 cups a day, boys 2.6 and girls 2.0", "4.1 per 100,000, men 6.2": each group right before its number. */
function groupBefore(page: Page, reading: Reading, last: Reading): Reading | null {
  const { tokens, language } = page;
  const group = reading.from - 1;
  if (!isKind(last) || last.sentence !== reading.sentence || group - 1 < last.to) return null;
  if (!isWord(page, group, SYNTAX.PERSON) || !language.isPlural(tokens, group) || !closes(page, reading)) return null;
  const opens =
    tokens.mark[group - 1] === COMMA ||
    tokens.mark[group - 1] === OPENING_BRACKET ||
    hasRole(page, group - 1, ROLE.and) ||
    hasRole(page, group - 1, ROLE.but);
  const like = (last.value ?? 0) / (reading.value || 1);
  return opens && like > 1 / SAME_SIZE && like < SAME_SIZE ? last : null;
}

/** "One truce held for 11 days; the next lasted less than two": how long, told by the verb. */
function isLengthToo(page: Page, reading: Reading, last: Reading): boolean {
  if (last.measure !== "duration" || last.per !== null || last.sentence !== reading.sentence) return false;
  const verb = hedgeStart(page, reading) - 1;
  return closes(page, reading) && hasForm(page, verb, FORM.COST) && hasForm(page, verb, FORM.PAST | FORM.THIRD);
}

/** "homes cost 11 times the median wage, flats six times": no occasions. */
function isTimesToo(page: Page, reading: Reading, last: Reading): boolean {
  if (reading.unit !== "occasion" || last.measure !== "ratio" || last.sentence !== reading.sentence) return false;
  return hasRole(page, last.to - 1, ROLE.times) && reading.per === null && closes(page, reading);
}

/** "27 of them" */
function countsThem(page: Page, reading: Reading): boolean {
  return hasRole(page, reading.to, ROLE.of) && hasRole(page, reading.to + 1, ROLE.them);
}

/** "three deaths (0.5%) and eleven (1.8%)": what its own share follows is a count. */
function isShareBehind(page: Page, reading: Reading, next: Reading | null): boolean {
  if (next === null || next.sentence !== reading.sentence) return false;
  // "9 of 113 (8%)": a part and its whole
  if (hasRole(page, reading.to, ROLE.of) && next.from === reading.to + 1 && isBare(next)) return true;
  if (next.measure !== "percentage") return false;
  return next.from === reading.to + 1 && page.tokens.mark[reading.to] === OPENING_BRACKET;
}

/** "(n=471)": how many there were, whatever the numbers around it are. */
function isSample(page: Page, { from }: Reading): boolean {
  return page.tokens.mark[from - 1] === EQUALS && hasRole(page, from - 2, ROLE.sampleSize);
}

/** "A quarter of posts, 12 in all": how many that is. */
function isInAll(page: Page, { to }: Reading): boolean {
  return hasRole(page, to, ROLE.in) && (hasRole(page, to + 1, ROLE.pointing) || hasRole(page, to + 1, ROLE.numberWord));
}

/** "118 days, 28 over the limit of 90": by how much. */
function isBeyond(page: Page, { sentence, from, to }: Reading, last: Reading): boolean {
  if (!hasRole(page, to, ROLE.beyond) && !hasRole(page, to, ROLE.over)) return false;
  if (last.measure !== "duration" && last.measure !== "quantity" && last.measure !== "money") return false;
  return last.sentence === sentence && hasRole(page, to + 1, ROLE.the) && page.tokens.mark[from - 1] === COMMA;
}

/** A number with nothing of its own that tells what it is. */
function isBare(reading: Reading): boolean {
  return reading.measure === "count" && reading.unit === null && reading.noun === null && reading.per === null;
}

/** A number whose kind can be shared: a count only with its noun, which the unit refiner shares. */
function isKind(reading: Reading): boolean {
  return (
    reading.measure !== "count" &&
    reading.measure !== "ratio" &&
    (reading.measure !== "percentage_point" || reading.role !== "delta")
  );
}

function share(reading: Reading, other: Reading, how: string): void {
  reading.measure = other.measure;
  reading.unit = other.unit;
  reading.unit_code = other.unit_code;
  reading.currency = other.currency;
  // "spends six million a year, and a bus for 2 million": what a sum is paid for each of goes on in its own sentence
  const passed = other.measure !== "money" || reading.sentence === other.sentence;
  reading.per = passed ? other.per : null;
  reading.noun = other.measure === "rate" ? other.noun : null;
  reading.evidence.unit = { from: other.from, to: other.to };
  if (reading.per !== null) reading.evidence.per = other.evidence.per ?? { from: other.from, to: other.to };
  reading.trace?.push(`kind shared with ${how}`);
}

/** A bracket with a share right behind a count, and a bare number that is compared with the count. */
function isShareOf(page: Page, count: Reading, share: Reading, reading: Reading): boolean {
  if (count.measure !== "count" || reading.numeral.decimal || count.sentence !== reading.sentence) return false;
  if (share.from - 1 !== (count.noun?.to ?? count.tail)) return false;
  const link = hedgeStart(page, reading) - 1;
  return hasRole(page, link, ROLE.against) || hasRole(page, link, ROLE.than) || hasRole(page, link, ROLE.from);
}
