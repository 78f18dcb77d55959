import { FORM } from "../../grammar.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { GLUED, LOWER } from "../../tokens.ts";
import { closes } from "../pairs.ts";
import { hedgeStart } from "../relation.ts";

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
/** An index is named this many tokens before its level. */
const INDEX_REACH = 20;

export function isMagnitude(page: Page, reading: Reading): boolean {
  const joined = page.tokens.gap[reading.from] === GLUED ? 2 : 1;
  if (reading.numeral.form !== "digits" || (reading.value ?? 10) >= 10) return false;
  const of = hasRole(page, reading.from - 1, ROLE.of) ? 1 : 0;
  return (
    hasRole(page, reading.from - joined - of, ROLE.magnitude) ||
    (reading.noun !== null && hasRole(page, reading.noun.head, ROLE.magnitude))
  );
}

/** "the Dow ended at 26,000", "the price index stood at 104.2": a bare level of an index. */
export function isIndexLevel(page: Page, reading: Reading): boolean {
  if (reading.per !== null || reading.numeral.scaled || reading.numeral.form !== "digits") return false;
  const { from } = page.sentences[reading.sentence]!;
  const before = hedgeStart(page, reading) - 1;
  const level =
    hasRole(page, before, ROLE.to) ||
    hasRole(page, before, ROLE.at) ||
    hasRole(page, before, ROLE.of) ||
    hasRole(page, before, ROLE.from) ||
    hasRole(page, before, ROLE.copula) ||
    // "pupils scored 512", "women scored it 6.2"
    hasRole(page, before, ROLE.score) ||
    (hasRole(page, before - 1, ROLE.score) && hasForm(page, before, FORM.PRONOUN));
  if (!level) return false;
  // people are counted whole: a decimal may stand behind "against six peers"
  const { decimal } = reading.numeral;
  for (let at = before; at >= Math.max(from, before - INDEX_REACH); at--) {
    if (page.tokens.mark[at] === SEMICOLON) return false;
    if (namesIndex(page, at) || hasRole(page, at, ROLE.score)) return true;
    // another plural is the subject: "shares of the index changed hands at 40"
    if (!decimal && page.language.isPlural(page.tokens, at) && isWord(page, at, SYNTAX.PERSON)) return false;
  }
  return false;
}

/** Scores of two groups are at most so many times apart. */
const ALIKE = 5;

/** "518 for girls, compared with 497 for boys", "71 for some and 64 for others": another level of the same score. */
export function isScoreToo(page: Page, reading: Reading, last: Reading): boolean {
  const { tokens, language } = page;
  if (last.measure !== "index" || last.sentence !== reading.sentence || last.role !== null) return false;
  if (reading.measure !== "count" || reading.numeral.scaled || reading.numeral.form !== last.numeral.form) return false;
  const like = (reading.value ?? 0) / (last.value || 1);
  if (like < 1 / ALIKE || like > ALIKE) return false;
  const hedge = hedgeStart(page, reading);
  if (language.grammar.cues.backward(tokens, hedge, last.to)?.value === "compare") return true;
  // "boys scored 497, girls 518"
  const group = isWord(page, hedge - 1, SYNTAX.PERSON) && hedge - 2 === last.to;
  if (group && language.isPlural(tokens, hedge - 1) && closes(page, reading)) return true;
  const same = tokens.id[reading.to] !== 0 && tokens.id[reading.to] === tokens.id[last.to];
  return same && hasRole(page, hedge - 1, ROLE.and) && isWord(page, reading.to, SYNTAX.PREPOSITION);
}

/**
 * "rated the service 4.6 out of 5": a mark and the highest that can be given. What has its noun behind ("4 out of 5 homes") is a
 * share, and so is a whole number without a word of marks.
 */
export function isRating(page: Page, k: number): boolean {
  const reading = page.readings[k]!;
  if (isOnScale(page, k)) return true;
  const isMark = (mark: Reading | undefined, top: Reading | undefined): boolean =>
    mark !== undefined &&
    top !== undefined &&
    (mark.numeral.decimal || hasRole(page, mark.from - 1, ROLE.score) || hasRole(page, mark.from - 2, ROLE.score)) &&
    top.from === mark.to + 2 &&
    hasRole(page, mark.to, ROLE.out) &&
    hasRole(page, mark.to + 1, ROLE.of) &&
    top.noun === null &&
    (top.measure === "count" || top.measure === "index") &&
    (top.value === 5 || top.value === 10 || top.value === 100) &&
    (mark.value ?? 0) <= top.value;
  return isMark(reading, page.readings[k + 1]) || isMark(page.readings[k - 1], reading);
}

/** "4.4 on a scale of 1 to 5", "On a scale from 0 to 10, pain fell from 7.1": a mark, and what marks there are. */
function isOnScale(page: Page, k: number): boolean {
  const { tokens, language, readings } = page;
  const reading = readings[k]!;
  if (isScale(page, reading)) return true;
  const { scales, particles } = language.grammar;
  // "4.4 on a scale of 1 to 5", "70 on the Vickers scale"
  const on = tokens.id[reading.tail] === particles.on ? reading.tail + 2 : -1;
  if (on > 0 && (scales.has(tokens.id[on]!) || scales.has(tokens.id[on + 1]!))) return true;
  if (reading.noun !== null || reading.value === null) return false;
  for (let back = k - 1; back >= Math.max(0, k - MARKS_BACK); back--) {
    const scale = readings[back]!;
    if (scale.sentence !== reading.sentence) return false;
    if (isScale(page, scale)) return reading.value >= scale.lower! && reading.value <= scale.upper!;
  }
  return false;
}

/** Marks stand so many figures behind their scale. */
const MARKS_BACK = 3;

/** "a scale of 1 to 5", "a scale from 0 to 10" */
function isScale(page: Page, { interval, from }: Reading): boolean {
  const of = from - 1;
  if (interval !== "range" || !(hasRole(page, of, ROLE.of) || hasRole(page, of, ROLE.from))) return false;
  return page.language.grammar.scales.has(page.tokens.id[of - 1]!);
}

/** "the Dow", "the S&P": the name of an index of shares, or the last letter of it. */
export function namesIndex(page: Page, at: number): boolean {
  const { tokens } = page;
  if (hasRole(page, at, ROLE.stockIndex)) return true;
  if (tokens.mark[at - 1] !== AMPERSAND || tokens.gap[at] !== GLUED || !isShort(page, at) || !isShort(page, at - 2))
    return false;
  // "P&S cases", "the P&S rate": of a kind
  return !page.language.isCountable(tokens, at + 1) || tokens.shape[at + 1] !== LOWER || isMover(page, at + 1);
}

/** "rose", "lost": a verb behind the name. */
function isMover(page: Page, at: number): boolean {
  return isWord(page, at, SYNTAX.VERB | SYNTAX.PAST_VERB | SYNTAX.AUXILIARY);
}

/** One capital: an initial. */
function isShort({ tokens }: Page, at: number): boolean {
  return tokens.end[at]! - tokens.start[at]! === 1 && tokens.shape[at] !== LOWER;
}
