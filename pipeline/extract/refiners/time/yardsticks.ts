import { CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import { isEarlierLevel } from "../../rules/earlier-level.ts";

/** "as much as" */
const AS_MUCH = 3;

/** "twice the annual number" has so many tokens behind its multiple. */
const MULTIPLE = 5;

/** "double the share four years ago", "twice the number in 2010", "twice as much as a decade ago": the time of what the multiple is of. */
export function isOfMultiple({ tags, tokens, grammar, sentence }: Parse, { lead }: Period, { to }: Reading): boolean {
  const { as } = grammar.particles;
  if (tokens.id[to] === as && tokens.id[lead - 1] === as && lead - to === AS_MUCH) return true;
  if (tags[to] !== TAG.DET || lead - to > MULTIPLE || lead >= sentence.to) return false;
  for (let at = to + 1; at < lead; at++) if (tags[at] !== TAG.NOUN && tags[at] !== TAG.ADJ) return false;
  return lead > to + 1;
}

/** "of more than 60%": from "of" to its number, in tokens. */
const HEDGED = 4;

/** "an increase of 12% over 2019", "a 12% rise over 2019" */
export function isRiseOver(page: Page, { tokens, grammar }: Parse, { lead }: Period, { from, to }: Reading): boolean {
  if (!(clueAt(page.language.calendar, tokens, lead) & CLUE.ON)) return false;
  const moves = (at: number) => (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0;
  let of = from - 1;
  while (of > from - HEDGED && tokens.id[of] !== grammar.particles.of) of--;
  return lead === to ? tokens.id[of] === grammar.particles.of && moves(of - 1) : lead === to + 1 && moves(to);
}

/** "twice the number seen in 2010", "half the level of 2010", "a third of the 2010 figure": what a multiple or a part is told of. */
export function isEarlierLevelOf(page: Page, parse: Parse, period: Period, reading: Reading): boolean {
  const { tags, tokens, grammar } = parse;
  const part = reading.numeral.form === "fraction" && tokens.id[reading.to] === grammar.particles.of;
  if (!part && reading.measure !== "ratio") return false;
  // "A third of the 2010 total came from donors": a part of it, then
  if (part && parse.verbs.find(({ kind }) => kind === "finite")?.subject?.from === period.to) return false;
  const at = part ? reading.to + 1 : reading.to;
  return tags[at] === TAG.DET && isEarlierLevel(page, at, period.to + 1);
}

/** "of what the fund gave them in": so many tokens at most lead to the time. */
const GAVE = 9;

/** "half of what it gave in 2016", "twice what it had been a decade earlier": the time of what a part or a multiple is told of. */
export function isOfWhat({ tokens, tags, grammar }: Parse, { lead }: Period, { to }: Reading): boolean {
  const what = tokens.id[to] === grammar.particles.of ? to + 1 : to;
  if (tokens.id[what] !== grammar.particles.what || lead - what > GAVE || lead <= what) return false;
  for (let at = what + 1; at < lead; at++)
    if (tags[at] === TAG.COMMA || tags[at] === TAG.BREAK || tags[at] === TAG.CONJ) return false;
  return true;
}
