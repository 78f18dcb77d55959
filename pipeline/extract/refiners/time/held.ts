import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { NEAR } from "../../gazetteer/places.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Period, Reading } from "../../rule.ts";

/** Nouns between a year and the "of" of its figure: "the 2007 infection rate of 4.9%". */
const NOUNS = 4;
/** From a word of comparison to the noun phrase that is compared with, in tokens. */
const REACH = 3;
/** Longest bracket that is looked at, in tokens. */
const BRACKET = 48;

/**
 * The figure in whose noun phrase a period stands and that others are compared with; -1 when none.
 *
 *     well below the 2007 figure of 4.9%      a rise of 45% on the €12.3bn of 2022
 */
export function heldBy(page: Page, parse: Parse, period: Period, readings: readonly Reading[]): number {
  const { tags, tokens } = parse;
  const words = page.language.calendar;
  if (period.link !== null || period.stretch === null) return -1;
  if (tags[period.from - 1] === TAG.DET) {
    let at = period.to;
    while (at < period.to + NOUNS && (tags[at] === TAG.NOUN || tags[at] === TAG.ADJ)) at++;
    if (at === period.to || !(bitsAt(words, tokens, at) & CALENDAR.OF)) return -1;
    const held = readings.findIndex(({ from }) => from > at && from <= at + 2);
    // "more than twice the 2016 figure of 2,825"
    const sized = readings.some(({ to }) => to === period.from - 1);
    return held >= 0 && (sized || isYardstick(page, parse, period.from - 1)) ? held : -1;
  }
  if (period.tie !== "of") return -1;
  const held = readings.findIndex(({ to }) => to === period.lead);
  const before = held < 0 ? -1 : readings[held]!.from - 1;
  return before >= 0 && tags[before] === TAG.DET && isYardstick(page, parse, before) ? held : -1;
}

/** A word of comparison stands right before the noun phrase that begins at `det`. */
function isYardstick(page: Page, { tokens, sentence }: Parse, det: number): boolean {
  const { ties } = page.language.calendar;
  const clue = clueAt(page.language.calendar, tokens, det - 1);
  const floor = Math.max(sentence.from, det - REACH);
  if (det - 1 < floor) return false;
  if (clue & (CLUE.LEVEL | CLUE.ON)) return true;
  if (page.language.gazetteer.near[tokens.id[det - 1]!]! & NEAR.COMPARISON) return true;
  const tie = ties.backward(tokens, det, floor)?.value;
  return tie === "than" || tie === "from";
}

/** The opening bracket around token `at` that holds a figure too, as "(1.1 million in 2010)" does; -1 when none. */
export function figureBracket({ tags, mate, sentence }: Parse, readings: readonly Reading[], at: number): number {
  for (let i = at - 1; i >= Math.max(sentence.from, at - BRACKET); i--) {
    if (tags[i] === TAG.CLOSE) return -1;
    if (tags[i] !== TAG.OPEN) continue;
    const close = mate[i]!;
    return close > at && readings.some(({ from, to }) => from > i && to <= close) && readings.some(({ to }) => to <= i)
      ? i
      : -1;
  }
  return -1;
}

/** "in 2014 prices", "in 2014 US dollars": what sums are reckoned in; but "in 2014 house prices rose". */
export function isReckoned(page: Page, { tokens, tags, sentence, verbs }: Parse, { to }: Period): boolean {
  const words = page.language.calendar;
  const at = tags[to] === TAG.NOUN && !(clueAt(words, tokens, to) & CLUE.PRICES) ? to + 1 : to;
  if (at >= sentence.to || !(clueAt(words, tokens, at) & CLUE.PRICES)) return false;
  // "US$ 19 billion (in 2019 dollars) was available"
  if (tags[at + 1] === TAG.CLOSE) return true;
  return !verbs.some(({ subject }) => subject !== null && subject.from <= at && at < subject.to);
}

/** From a sentence to the word that tells what it is for, in tokens. */
const FOR = 8;

/** "jailed for nine years for a robbery in 2022": when that was for which somebody is punished. */
export function isOffence(page: Page, parse: Parse, { lead }: Period, { from, to, measure }: Reading): boolean {
  if (measure !== "duration" && measure !== "money") return false;
  const { tokens, grammar, verbs } = parse;
  const limit = Math.min(lead, to + FOR);
  let at = to;
  while (at < limit && tokens.id[at] !== grammar.particles.for) at++;
  return at < limit && verbs.some((verb) => verb.to <= from && hasRole(page, verb.head, ROLE.punished));
}
