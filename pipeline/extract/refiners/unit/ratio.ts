import { SYNTAX } from "../../lexicon.ts";
import { hasRole, isRatioNoun, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { GLUED, WORD } from "../../tokens.ts";
import { hedgeStart } from "../relation.ts";

const OPENING_BRACKET = 0x28;
/** A row of ratios goes on from one of so many figures before. */
const ROW_REACH = 8;

/** "the hazard ratio in the cooled group was 0.6" names its ratio this many tokens before the number. */
const RATIO_REACH = 12;

/** "hazard ratio 0.51", "an odds ratio of 2.3", "the relative risk among men was 1.4" */
export function isRatio(page: Page, k: number): boolean {
  const reading = page.readings[k]!;
  // "OR 1.24 per event"
  if (reading.per?.value === 1 && isRatioNoun(page, reading.from - 1)) return true;
  if (reading.per !== null) return false; // "a maternal mortality ratio of 210 per 100 000"
  if (hasRole(page, reading.from - 1, ROLE.copula) && isRatioClause(page, reading)) return true;
  if (isEffect(page, reading) || goesOn(page, k)) return true;
  let at = reading.from - 1;
  const { from } = page.sentences[reading.sentence]!;
  for (let seen = 0; seen < 3 && at >= from; seen++, at--) {
    if (isRatioNoun(page, at)) return true;
    if (
      !hasRole(page, at, ROLE.of) &&
      !hasRole(page, at, ROLE.copula) &&
      page.tokens.mark[at] !== 0x3d &&
      page.tokens.mark[at] !== 0x28 &&
      page.tokens.mark[at] !== 0x2c &&
      page.tokens.mark[at] !== 0x3a
    )
      return false;
  }
  return false;
}

/**
 * "was associated with lower mortality (0.71 [0.58 to 0.86])": a bare decimal with its interval alone in a bracket, behind a word of
 * how groups differ. A mean or a score has its noun before it ("a higher mean length (4.2 [3.9–4.6])").
 */
function isEffect(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const open = reading.from - 1;
  if (tokens.mark[open] !== OPENING_BRACKET || !reading.numeral.decimal || reading.numeral.scaled) return false;
  if (reading.interval === null || reading.interval === "IQR" || (reading.lower ?? 0) <= 0) return false;
  const { from } = page.sentences[reading.sentence]!;
  let differs = false;
  for (let at = from; at < open; at++) {
    if (hasRole(page, at, ROLE.scoreWord) || hasRole(page, at, ROLE.indexWord) || hasRole(page, at, ROLE.meanWord))
      return false;
    differs ||= hasRole(page, at, ROLE.effect) || isWord(page, at, SYNTAX.COMPARATIVE);
  }
  return differs;
}

/** "the odds ratio was 2.1 (1.6–2.8) for some and 7.3 (5.2–10.2) for others": the second with an interval of its own. */
function goesOn(page: Page, index: number): boolean {
  const reading = page.readings[index]!;
  const before = hedgeStart(page, reading) - 1;
  if (reading.interval === null || !reading.numeral.decimal || !hasRole(page, before, ROLE.and)) return false;
  for (let k = index - 1; k >= Math.max(0, index - ROW_REACH); k--) {
    const other = page.readings[k]!;
    if (other.sentence !== reading.sentence) return false;
    if (other.measure === "ratio") return other.interval !== null;
    if (other.interval !== null && other.interval !== "range") return false;
  }
  return false;
}

/** The subject of the copula is a ratio: nothing but a phrase stands between. */
function isRatioClause(page: Page, reading: Reading): boolean {
  const { from } = page.sentences[reading.sentence]!;
  for (let at = reading.from - 2; at >= Math.max(from, reading.from - RATIO_REACH); at--) {
    if (isRatioNoun(page, at)) return true;
    // "the relative risk in treated compared with never-treated patients was"
    if (hasRole(page, at, ROLE.compared) || page.tokens.gap[at] === GLUED) continue;
    if (page.tokens.kind[at] !== WORD || isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB | SYNTAX.RELATIVE))
      return false;
  }
  return false;
}
