import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { GLUED, MARK, WORD } from "../tokens.ts";
import { hedgeStart } from "./relation.ts";

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const HYPHEN = 0x2d;
const TIMES_SIGN = 0xd7;
const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
/** Dates and places may stand between the two ends of a pair: "from 410 000 in 2019 to 440 000 pesos". */
export const PAIR_REACH = 9;
/** "against a national target in this field of 40" */
const YARDSTICK_REACH = 7;
/** Rates of one series differ by no more than this factor. */
const SAME_ORDER = 3;

export function closes(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const to = page.sentences[reading.sentence]!.to;
  return (
    reading.to >= to ||
    tokens.kind[reading.to] === MARK ||
    isWord(page, reading.to, SYNTAX.PREPOSITION) ||
    hasRole(page, reading.to, ROLE.timeWord) ||
    isWord(page, reading.to, SYNTAX.ADVERB) ||
    hasRole(page, reading.to, ROLE.and) ||
    isEarlier(page, reading.to, to)
  );
}

/** "up from 21.9 a year earlier" */
function isEarlier(page: Page, at: number, limit: number): boolean {
  if (!hasRole(page, at, ROLE.a)) return false;
  const unit = page.language.units.forward(page.tokens, at + 1, limit);
  return unit !== null && hasRole(page, unit.at, ROLE.timeShift);
}

function isDimension(page: Page, at: number): boolean {
  return hasRole(page, at, ROLE.timesSign) || hasRole(page, at, ROLE.by) || page.tokens.mark[at] === TIMES_SIGN;
}

/** The number goes with the one behind it: "4.1, 3.6 and", "from 5 to", "20 x 30 cm". */
export function isPairWithNext(page: Page, reading: Reading, next: Reading): boolean {
  const { tokens } = page;
  const start = hedgeStart(page, next);
  const gap = start - reading.to;
  if (gap < 1 || gap > PAIR_REACH) return false;
  // "the index closed at 5 562.4, up 31.2 points"
  if (next.measure === "index" && gap <= 2 && (tokens.mark[reading.to] === COMMA || hasRole(page, reading.to, ROLE.up)))
    return true;
  // "280 million of the 1.5 billion shekels"
  if (gap <= 2 && hasRole(page, reading.to, ROLE.of) && next.measure !== "percentage" && next.measure !== "duration")
    return true;
  // "four-, five- and six-cylinder engines"
  if (tokens.mark[reading.to] === HYPHEN && tokens.gap[reading.to] === GLUED && gap <= 3) return true;
  // "310, 24% lower": a share that says how much lower, and a count above a hundred, are no list
  if (next.measure === "percentage" && ((reading.value ?? 0) > 100 || isWord(page, next.to, SYNTAX.COMPARATIVE)))
    return false;
  // "94, one in five of those registered": the same said as a share
  if (next.measure === "percentage" && reading.numeral.form !== "fraction" && isPartOfWhole(page, reading, next))
    return false;
  if (startsFrom(page, reading)) return false;
  const link = start - 1;
  // "20 x 30 cm", "4 by 6 metres"
  if (gap === 1 && next.measure === "quantity" && isDimension(page, link)) return true;
  const linked =
    // "5.1 against 4.8 days a week"
    ((next.measure === "rate" || reading.numeral.decimal) && hasRole(page, link, ROLE.against)) ||
    hasRole(page, link, ROLE.to) ||
    hasRole(page, link, ROLE.and) ||
    hasRole(page, link, ROLE.or) ||
    (tokens.mark[link] === COMMA && tokens.kind[link] === MARK);
  // "53,428 births, 8.3 per thousand": the number again, as a rate
  if (gap === 1 && next.measure === "rate" && tokens.mark[link] === COMMA && isFarApart(reading, next)) return false;
  if (gap === 1) return linked || tokens.mark[link] === 0x2f;
  if (gap === 2 && tokens.mark[reading.to] === COMMA && (hasRole(page, link, ROLE.and) || hasRole(page, link, ROLE.or)))
    // "243, or 4.4 per 100,000": the number again, as a rate; "offered 45, and $12 million": the sum has a sign of its own
    return (
      !(next.measure === "money" && next.from < next.numeral.from) &&
      !(next.measure === "rate" && hasRole(page, link, ROLE.or) && !isSameOrder(reading, next))
    );
  // a hedge or a date between: only where "from … to" or "between … and" binds the two
  if (
    !hasRole(page, reading.from - 1, ROLE.from) &&
    !hasRole(page, reading.from - 1, ROLE.between) &&
    !hasRole(page, reading.from - 2, ROLE.from)
  )
    return false;
  for (let at = reading.to; at < next.from; at++) {
    if (hasRole(page, at, ROLE.to)) return true;
    if (tokens.mark[at] === SEMICOLON || isWord(page, at, SYNTAX.RELATIVE)) return false;
  }
  return false;
}

/** "11 weeks, up from seven, and one in eight": of what is in front, whatever comes behind its comma. */
function startsFrom({ tokens, language }: Page, { from, to }: Reading): boolean {
  const { up, down, from: since } = language.grammar.particles;
  if (tokens.mark[to] !== COMMA || tokens.id[from - 1] !== since) return false;
  return tokens.id[from - 2] === up || tokens.id[from - 2] === down;
}

/** Rates of one list are at most so many times apart. */
const LIST_ORDER = 50;

const isFarApart = (reading: Reading, next: Reading): boolean =>
  (reading.value ?? 0) > LIST_ORDER * (next.value ?? next.upper ?? 0);

function isSameOrder(reading: Reading, other: Reading): boolean {
  const times = (other.value ?? other.upper ?? 0) / (reading.value || 1);
  return times < SAME_ORDER && times > 1 / SAME_ORDER;
}

/** "one in five of them", "a fifth of the patients", behind a comma: in words, with its whole, as no item of a list. */
function isPartOfWhole(page: Page, reading: Reading, next: Reading): boolean {
  const said = next.rule === "odds" || next.rule === "proportion" || next.numeral.form === "fraction";
  return said && page.tokens.mark[reading.to] === COMMA && hasRole(page, next.to, ROLE.of);
}

/** "114 deaths per million, women faring worse (145)": alone in its bracket, of the same order. */
function isSameRate(page: Page, last: Reading, reading: Reading): boolean {
  const alone =
    reading.from === reading.numeral.from && (reading.to === reading.numeral.to || reading.interval !== null);
  if (last.measure !== "rate" || !alone || page.tokens.mark[reading.to] !== 0x29) return false;
  return reading.from - last.tail > 2 && isSameOrder(reading, last);
}

/** "Thailand (4.2 points), then Peru (3.6)": nothing but the figure in its bracket. */
export function isAlone({ tokens }: Page, { from, to }: Reading): boolean {
  return tokens.mark[from - 1] === OPENING_BRACKET && tokens.mark[to] === CLOSING_BRACKET;
}

/** A bracket with a label is told again without it this near: "(median age 49) than their colleagues in towns (42)". */
const BRACKET_REACH = 14;
const LABEL = 4;

/** "(median age 49)": the figure closes its bracket, with words for what it is in front. */
function isLabelledAlone({ tokens }: Page, { from, to }: Reading, gap: number): boolean {
  if (tokens.mark[to] !== CLOSING_BRACKET || gap > BRACKET_REACH) return false;
  let at = from - 1;
  while (at > from - LABEL && tokens.kind[at] === WORD) at--;
  return at < from - 1 && tokens.mark[at] === OPENING_BRACKET;
}

/** The number goes with the one before it, `gap` tokens away. */
export function isPairWithLast(page: Page, last: Reading, reading: Reading, gap: number): boolean {
  const { tokens } = page;
  if (gap < 1) return false;
  const before = yardstickStart(page, behindUsual(page, hedgeStart(page, reading) - 1), last.to);
  if (tokens.mark[before] === OPENING_BRACKET)
    return (
      isSameRate(page, last, reading) ||
      (last.measure !== "rate" && isAlone(page, reading) && (isAlone(page, last) || isLabelledAlone(page, last, gap)))
    );
  for (let at = last.to; at < reading.from; at++)
    if (tokens.mark[at] === SEMICOLON && last.measure !== "percentage" && last.measure !== "rate") return false;
  if (
    last.measure === "percentage" &&
    ((reading.value ?? 0) > 100 || (hasRole(page, before, ROLE.from) && isDelta(page, last)))
  )
    return false;
  // "391 points, 35 more than in 2003"
  if (isWord(page, reading.to, SYNTAX.COMPARATIVE) && hasRole(page, reading.to + 1, ROLE.than))
    return gap <= 8 && last.measure !== "percentage";
  if (!closes(page, reading)) return false;
  // "shrank by 1.4 days, to 1.9" goes on in days
  if (
    hasRole(page, before, ROLE.to) &&
    (last.measure === "duration" || last.measure === "quantity") &&
    // "cut the wait, now 14 months, to six"
    (isDelta(page, last) || hasRole(page, hedgeStart(page, last) - 1, ROLE.standing))
  )
    return gap <= 4;
  // "rose 64 points to 4 577" goes on in points, "rose 5% to 840" does not go on in per cent
  if (hasRole(page, before, ROLE.to))
    return (
      last.measure === "index" || hasRole(page, last.from - 1, ROLE.from) || hasRole(page, last.from - 2, ROLE.from)
    );
  // "87% in Peru, 75 in Ecuador", "up from 66", "10 hours a day and five on Sundays", "9.9, against 11.1 in March"
  if (hasRole(page, before, ROLE.and) || hasRole(page, before, ROLE.or))
    return gap <= 8 && !isPercentWhole(page, last, reading);
  if (
    hasRole(page, before, ROLE.from) ||
    hasRole(page, before, ROLE.against) ||
    hasRole(page, before, ROLE.than) ||
    hasRole(page, before, ROLE.with) ||
    hasRole(page, before, ROLE.pointing) ||
    // "nine weeks instead of four"
    (hasRole(page, before, ROLE.of) && hasRole(page, before - 1, ROLE.instead)) ||
    // "90 days, not 30, to renew"
    isWord(page, before, SYNTAX.NEGATION)
  )
    return gap <= 10 && !hasRole(page, reading.to, ROLE.of);
  // "every 12 minutes, every 20 on Sundays"
  if (hasRole(page, before, ROLE.every) && hasRole(page, hedgeStart(page, last) - 1, ROLE.every)) return gap <= 6;
  if (isOtherTerm(page, last, reading)) return gap <= 10;
  // "219 days in the south but 47 in the north"
  if (hasRole(page, before, ROLE.but)) return gap <= 6 && isWord(page, reading.to, SYNTAX.PREPOSITION);
  // "63 days in Auckland, 41 in Canterbury"
  const parallel =
    isWord(page, reading.tail, SYNTAX.PREPOSITION) && tokens.id[reading.tail] === tokens.id[last.tail] && gap <= 6;
  if (tokens.mark[before] === COMMA && parallel && last.measure !== "money") return true;
  // a parallel clause: "in the South, 5.1"
  if (tokens.mark[before] === COMMA)
    return (
      (last.measure === "percentage" || last.measure === "rate" || last.measure === "index") &&
      reading.numeral.form === "digits" &&
      (reading.numeral.decimal || gap <= 6) &&
      (reading.value ?? 0) <= 100
    );
  return false;
}

/** "instead of the usual four", "than the present three": what stands in front of the adjective. */
function behindUsual(page: Page, before: number): number {
  const adjective = hasForm(page, before, FORM.ADJECTIVE) && !hasRole(page, before, ROLE.pointing);
  return adjective && isWord(page, before - 1, SYNTAX.DETERMINER) ? before - 2 : before;
}

/** "is kept for nine weeks, whereas the rules allow four": a term and the one that is set for the same. */
function isOtherTerm(page: Page, last: Reading, reading: Reading): boolean {
  if (last.measure !== "duration" || !hasRole(page, hedgeStart(page, reading) - 1, ROLE.grants)) return false;
  for (let at = last.to; at < reading.from; at++) if (hasRole(page, at, ROLE.contrast)) return true;
  return false;
}

/** "against an EU average of 22.5": where the words begin that name what is compared with; `before` stands before the number. */
export function yardstickStart(page: Page, before: number, from: number): number {
  const named = hasForm(page, before - 1, FORM.GAUGE) || page.language.grammar.norms.has(page.tokens.id[before - 1]!);
  if (!hasRole(page, before, ROLE.of) || !named) return before;
  for (let at = before - 2; at >= Math.max(from, before - YARDSTICK_REACH); at--)
    if (hasRole(page, at, ROLE.against) || hasRole(page, at, ROLE.than) || hasRole(page, at, ROLE.with)) return at;
  return before;
}

/** "up 5%", "by 12%", "24% more", "a 24% rise": the size of a move. */
export function isDelta(page: Page, last: Reading): boolean {
  const before = hedgeStart(page, last) - 1;
  return (
    (hasRole(page, before, ROLE.by) && !isAgent(page, before)) ||
    // "up seven points"
    hasRole(page, last.from - 1, ROLE.up) ||
    hasForm(page, before, FORM.RISE | FORM.FALL) ||
    isWord(page, last.to, SYNTAX.COMPARATIVE) ||
    // "a 24% increase from 74"
    hasForm(page, last.to, FORM.RISE | FORM.FALL)
  );
}

/** "worn by 35%": who did it, behind a participle that moves nothing. */
function isAgent(page: Page, by: number): boolean {
  return hasForm(page, by - 1, FORM.PARTICIPLE) && !hasForm(page, by - 1, FORM.RISE | FORM.FALL);
}

/** "40% of 120": the whole of a share is no share. */
function isPercentWhole(page: Page, last: Reading, reading: Reading): boolean {
  return (
    last.measure === "percentage" && !reading.numeral.decimal && (reading.value ?? 0) > 100 && page.tokens.size > 0
  );
}
