import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { WORD } from "../tokens.ts";
import { closes, isAlone, isDelta } from "./pairs.ts";
import { hedgeStart } from "./relation.ts";

/** So many readings before may be what is told again. */
const REACH = 3;
/** Values of one thing are at most so many times apart. */
const LIKE_SIZE = 25;

/**
 * The figure that a bare number is told again of, by a pronoun or a word for its level.
 *
 *     The rate was 18 per 100 prisoners. In 2020 it was 14.      waits fell from 11 weeks to seven; the aim is four
 *                  ^^^^^^^^^^^^^^^^^^^^                 ^^                       ^^^^^^^^ found              ^^^^
 *
 * @returns null where the clause has another subject, or no figure of the paragraph is of such a kind
 */
export function toldAgain(page: Page, k: number): Reading | null {
  const { readings, sentences } = page;
  const reading = readings[k]!;
  const { from, block } = sentences[reading.sentence]!;
  const last = hedgeStart(page, reading) - 1;
  // "The median rate was 117 per 100,000. Rates were highest in Turkey (408)"
  if (isAlone(page, reading)) return hasForm(page, from, FORM.GAUGE) ? rateBefore(page, k, block) : null;
  // "it stood at 13"
  const copula = hasRole(page, last, ROLE.at) && hasRole(page, last - 1, ROLE.copula) ? last - 1 : last;
  if (copula - 1 < from || !closes(page, reading)) return null;
  // "exceeded the legal maximum of 30"
  const of = reading.from - 1;
  const norm =
    hasRole(page, of, ROLE.of) && (hasRole(page, of - 1, ROLE.level) || hasRole(page, of - 1, ROLE.meanWord));
  // "In Cardiff it's 66"
  const is = copula === last && page.tokens.id[last] === page.lexicon.possessive;
  // "bookings are at 40% of the usual; in May they were at eight"
  const they = copula < last && hasRole(page, copula - 1, ROLE.they);
  const stands = they || standsForLevel(page, copula - 1, from);
  if (!norm && !((is || hasRole(page, copula, ROLE.copula)) && stands)) return null;
  for (let back = k - 1; back >= Math.max(0, k - REACH); back--) {
    const other = readings[back]!;
    const near = other.sentence >= reading.sentence - 1 && sentences[other.sentence]!.block === block;
    if (!near) return null;
    // "97 per million, four times the European average of 24": of what the multiple is said
    if (isSize(page, other) || (norm && (other.measure === "count" || other.measure === "age"))) continue;
    return isLikeSize(reading, other) ? other : null;
  }
  return null;
}

/** The rate of the sentence before, of like size. */
function rateBefore({ readings, sentences }: Page, k: number, block: number): Reading | null {
  const reading = readings[k]!;
  for (let back = k - 1; back >= Math.max(0, k - REACH); back--) {
    const other = readings[back]!;
    if (other.sentence < reading.sentence - 1 || sentences[other.sentence]!.block !== block) return null;
    if (other.measure === "rate" && other.sentence < reading.sentence) return isLikeSize(reading, other) ? other : null;
  }
  return null;
}

/** "it", "the figure", "the aim" right before the copula. */
function standsForLevel(page: Page, at: number, from: number): boolean {
  // "it had been"
  const subject = isWord(page, at, SYNTAX.AUXILIARY) ? at - 1 : at;
  if (subject < from) return false;
  if (hasRole(page, subject, ROLE.itself)) return true;
  if (figureOfOthers(page, subject, from)) return true;
  // "Sweden's rate was 22"
  const owned = page.tokens.id[subject - 1] === page.lexicon.possessive;
  const article = owned || isWord(page, subject - 1, SYNTAX.DETERMINER) || hasRole(page, subject - 1, ROLE.the);
  return article && subject - 1 >= from && (hasRole(page, subject, ROLE.level) || hasForm(page, subject, FORM.GAUGE));
}

/** Words between a level and its verb: "the corresponding figure | for children born abroad". */
const ATTACHED = 7;

/** "the corresponding figure for men was 9": the level of others, told by a word that points back. */
function figureOfOthers(page: Page, last: number, from: number): boolean {
  for (let at = last; at > Math.max(from, last - ATTACHED); at--) {
    if (page.tokens.kind[at] !== WORD || isWord(page, at, SYNTAX.AUXILIARY)) return false;
    if (hasRole(page, at, ROLE.level)) return hasRole(page, at - 1, ROLE.counterpart);
  }
  return false;
}

/** "by 12%", "three points": how much, and no level. */
function isSize(page: Page, other: Reading): boolean {
  // "picked up 1,100 needles" tells a level
  const level = other.noun !== null;
  return other.measure === "ratio" || other.measure === "percentage_point" || (!level && isDelta(page, other));
}

function isLikeSize(reading: Reading, other: Reading): boolean {
  const [a, b] = [reading.value ?? reading.upper ?? 0, other.value ?? other.upper ?? 0];
  if (other.measure === "percentage") return a <= 100;
  return a > 0 && b > 0 && a / b < LIKE_SIZE && b / a < LIKE_SIZE;
}
