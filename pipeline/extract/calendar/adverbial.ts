import { FORM } from "../grammar.ts";
import { indexBehind } from "../halving.ts";
import { NUMERIC } from "../lexicon.ts";
import { hasForm, hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { WORD } from "../tokens.ts";
import { isDash, isGlued } from "./context.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "./words.ts";

/** Looked at in front of a length of time, in tokens. */
const REACH = 6;
/** "cut the average waiting time by": the object of a verb of movement has so many words. */
const MOVED_REACH = 6;

/** A period of the text covers the reading. */
function overlapsPeriod(page: Page, reading: Reading): boolean {
  const { periods } = page;
  const low = indexBehind(periods, (item) => item.to <= reading.from);
  return low < periods.length && periods[low]!.from < reading.to && periods[low]!.sentence === reading.sentence;
}

/** "shortened by", "cut journey times by", "longer by": a word of movement in front, with its object or none. */
function movesBefore(page: Page, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - MOVED_REACH) && page.tokens.kind[i] === WORD; i--)
    if (hasForm(page, i, FORM.RISE | FORM.FALL) || page.language.grammar.surpassing.has(page.tokens.id[i]!))
      return true;
  return false;
}

/** "the highest for 12 years", "its worst drought for a decade": over which time nothing was like it. */
function isExtremeFor(page: Page, at: number, from: number): boolean {
  if (!hasRole(page, at - 1, ROLE.for)) return false;
  const words = page.language.calendar;
  for (let i = at - 2; i >= Math.max(from, at - EXTREME_REACH) && page.tokens.kind[i] === WORD; i--) {
    if (hasForm(page, i, FORM.PREPOSITION | FORM.BE | FORM.HAVE)) return false;
    if (clueAt(words, page.tokens, i) & CLUE.SUPERLATIVE)
      return (
        hasRole(page, i - 1, ROLE.the) ||
        page.tokens.id[i - 1] === page.lexicon.possessive ||
        hasForm(page, i - 1, FORM.DETERMINER)
      );
  }
  return false;
}

/** From the superlative to its length of time, in tokens. */
const EXTREME_REACH = 6;

/** "in one summer", "over two winters" */
function isSeasons({ tokens, language }: Page, { measure, noun, tail }: Reading): boolean {
  return (
    measure === "count" &&
    noun !== null &&
    noun.head === tail &&
    (bitsAt(language.calendar, tokens, tail) & CALENDAR.SEASON) !== 0
  );
}

/**
 * True when a length of time only says when, or over which time, something else happens.
 *
 *     fell by half in ten years      true        waited ten years          false
 *     two weeks after surgery        true        a 12-week course          false
 *     in the past 30 days            true        takes 18–24 months        false
 */
export function isTimeAdverbial(page: Page, reading: Reading): boolean {
  if ((reading.measure !== "duration" && !isSeasons(page, reading)) || reading.per !== null) return false;
  const { tokens, lexicon } = page;
  const words = page.language.calendar;
  const sentence = page.sentences[reading.sentence]!;
  if (overlapsPeriod(page, reading)) return true;
  const next = reading.to;
  const behind = next < sentence.to ? bitsAt(words, tokens, next) : 0;
  // "die 30 years earlier than others": how much earlier
  if (behind & (CALENDAR.BEHIND | CALENDAR.AGO)) return !hasRole(page, next + 1, ROLE.than);
  // a hyphen makes it an adjective of what lasts: "a 12-week course"
  for (let i = reading.from; i < reading.to; i++)
    if (
      isDash(tokens.mark[i]!) &&
      isGlued(tokens, i) &&
      i + 1 < reading.to &&
      bitsAt(words, tokens, i + 1) & CALENDAR.UNIT
    )
      return false;
  let from = reading.from;
  const from0 = from;
  // the span of a range begins at its first number; "between", "from" stand before
  while (from > sentence.from && from0 - from < 2 && (lexicon.numeric[tokens.id[from - 1]!]! & NUMERIC.BETWEEN) !== 0)
    from--;
  if (isExtremeFor(page, from, sentence.from)) return true;
  const told = words.whenBefore.backward(tokens, from, Math.max(sentence.from, from - REACH));
  if (!told) return false;
  if (!told.value) return false;
  // "shortened by two weeks", "longer by a year": the size of a move
  if (hasRole(page, told.at, ROLE.by) && movesBefore(page, told.at, sentence.from)) return false;
  // "relapsed at 12 weeks" says when, "was set at 12 weeks" how long
  if (hasRole(page, told.at, ROLE.at) && hasRole(page, told.at - 1, ROLE.setAt)) return false;
  // "heals in three weeks": how long it takes
  if (hasRole(page, told.at, ROLE.in) && hasRole(page, told.at - 1, ROLE.completes)) return false;
  // "in the six weeks that he waited" is rare; "an average of 30 days" and "a stay of" are told lengths
  const before = told.at - 1;
  return (
    before < sentence.from ||
    // "took over six months" tells how long, "fell over six months" over which time
    !(
      clueAt(words, tokens, before) & CLUE.LENGTH &&
      (clueAt(words, tokens, told.at) & CLUE.LENGTH || hasRole(page, told.at, ROLE.over))
    )
  );
}
