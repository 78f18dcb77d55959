import { numeralBefore } from "../../calendar/units.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { NUMERIC } from "../../lexicon.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page } from "../../rule.ts";
import { LOWER, WORD } from "../../tokens.ts";
import { isPresent } from "./tense.ts";

const S = 0x73;

const SEMICOLON = 0x3b;

/** "Per pupil and year, that is", in tokens. */
const OPENING = 8;

/** "of them", "those who died", "They", "That is", "therefore": words that go on from the sentence before. */
export function pointsBack(page: Page, parse: Parse): boolean {
  const { sentence, tokens, tags } = parse;
  const first = parse.readings[0]?.to ?? sentence.from;
  const words = page.language.calendar;
  // "Per head it works out at €12"
  if (page.lexicon.numeric[tokens.id[sentence.from]!]! & NUMERIC.PER && tokens.kind[sentence.from] === WORD)
    for (let at = sentence.from + 1; at < first - 1; at++)
      if (tags[at] === TAG.PRON && clueAt(words, tokens, at) & CLUE.ANAPHOR) return true;
  if (opensWithLevel(parse)) return true;
  for (let at = sentence.from; at < Math.min(first + 3, sentence.to); at++) {
    // "71% of inmates; among those who have not, 8%" points to what it says itself
    if (at >= first && (tags[at] === TAG.BREAK || tags[at] === TAG.COMMA)) return false;
    const clue = clueAt(words, tokens, at);
    if (clue & CLUE.HENCE) return true;
    if (clue & CLUE.SAMPLE && (at === sentence.from || tags[at - 1] === TAG.DET || tags[at - 1] === TAG.NUM))
      return true;
    if (!(clue & CLUE.ANAPHOR)) continue;
    // "Their risk was 4 times that of others": of those told of before
    if (at === sentence.from && tags[at] === TAG.DET && tags[at + 1] === TAG.NOUN)
      if (isOwner(page, tokens, at)) return !isPresent(page, parse, at + 2);
    if (at === sentence.from) {
      if (tags[at] !== TAG.PRON && tags[at + 1] !== TAG.VERB && tags[at + 1] !== TAG.AUX) return false;
      // "That is 40% more" goes on, "It employs 40 people" tells what is so in general
      return (bitsAt(words, tokens, at) & (CALENDAR.THAT | CALENDAR.THIS)) !== 0 || !isPresent(page, parse, at + 1);
    }
    if (!(clue & CLUE.POINTING)) continue;
    // "of those who inject" says itself who they are
    if (tags[at + 1] === TAG.REL && isPresent(page, parse, at + 2)) continue;
    const behind = tags[at - 1] === TAG.DET ? at - 2 : at - 1;
    if (behind >= sentence.from && tags[behind] === TAG.PREP) return true;
  }
  return false;
}

/** "That is 40%", "Per pupil, that works out at €6,180": what was told right before, said in another way. */
export function isRestated({ sentence, tokens, tags, grammar, readings }: Parse): boolean {
  const first = Math.min(readings[0]?.from ?? sentence.to, sentence.from + OPENING);
  for (let at = sentence.from; at < first; at++)
    if (tokens.id[at] === grammar.particles.that && tags[at] === TAG.PRON)
      return at === sentence.from || tags[at - 1] === TAG.COMMA;
  return false;
}

/** "their", "its" */
const isOwner = (page: Page, tokens: Parse["tokens"], at: number): boolean =>
  (bitsAt(page.language.calendar, tokens, at) & CALENDAR.OWN) !== 0;

/** "The number is 13% higher", "That figure works out to 290 a day": told of what was counted before. */
export function opensWithLevel({ sentence, tags, tokens, grammar }: Parse): boolean {
  const noun = sentence.from + 1;
  if (tags[sentence.from] !== TAG.DET || tags[noun] !== TAG.NOUN || !grammar.definite.has(tokens.id[sentence.from]!))
    return false;
  const verb = tags[noun + 1] === TAG.VERB || tags[noun + 1] === TAG.AUX;
  return verb && grammar.tallies.has(tokens.id[noun]!);
}

/** "Before the flood it was 40": an earlier time that has no date, and not that of the sentence before. */
export function opensEarlier(page: Page, parse: Parse): boolean {
  const { sentence, tokens, tags } = parse;
  let at = sentence.from;
  while (tags[at] === TAG.QUOTE) at++;
  const tie = page.language.calendar.ties.forward(tokens, at, sentence.to)?.value;
  // "At the time of the reform", "At the height of the jam"
  const moment = hasRole(page, at, ROLE.at) && hasRole(page, at + 2, ROLE.moment) && hasRole(page, at + 3, ROLE.of);
  // "After one year the share was 14%": later than what was told
  if (tie === "after") return isLengthBehind(page, parse, at + 1);
  if (tie !== "before" && tie !== "until" && !moment) return false;
  for (; at < sentence.to && tags[at] !== TAG.VERB && tags[at] !== TAG.AUX; at++)
    if (tags[at] === TAG.TIME) return false;
  return true;
}

/** "one year", "two months" */
function isLengthBehind({ language, numerals }: Page, { tokens, sentence }: Parse, from: number): boolean {
  for (let at = from; at < Math.min(sentence.to, from + LENGTH); at++)
    if (bitsAt(language.calendar, tokens, at) & CALENDAR.UNIT) return at > from && numeralBefore(numerals, at) !== null;
  return false;
}

/** "twenty-four months" is no longer than this, in tokens. */
const LENGTH = 5;

/** "Income above €36,000 disqualifies a household": a word that is not known, with the ending of a verb and an object. */
function isUnknownVerb({ tokens, tags }: Parse, at: number): boolean {
  const unknown = tokens.kind[at] === WORD && tokens.id[at] === 0 && tokens.shape[at] === LOWER;
  return unknown && tags[at + 1] === TAG.DET && tokens.text.charCodeAt(tokens.end[at]! - 1) === S;
}

/** The tokens of the verbs of relative clauses, where the sentence has a verb of its own. */
function relativeVerbs({ verbs }: Parse): ReadonlySet<number> {
  const tokens = new Set<number>();
  if (!verbs.some(({ kind, relative }) => kind === "finite" && relative < 0)) return tokens;
  for (const { from, to, relative } of verbs) if (relative >= 0) for (let at = from; at < to; at++) tokens.add(at);
  return tokens;
}

/** The first finite verb that tells its tense is past, or the sentence has none: it goes on with what was told. */
export function isNarrated(page: Page, parse: Parse): boolean {
  const { sentence, tokens, grammar, tags } = parse;
  const words = page.language.calendar;
  const aside = relativeVerbs(parse);
  let verbs = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const tag = tags[at];
    if (tag !== TAG.VERB && tag !== TAG.AUX) continue;
    // "A gram, which cost 300 crowns at first, can be had for 180"
    if (aside.has(at)) continue;
    const clue = clueAt(words, tokens, at);
    if (clue & CLUE.PAST) return true;
    if (clue & CLUE.PRESENT) return false;
    const form = formOf(tokens, grammar, at);
    if ((form & FORM.MODAL) !== 0) return false;
    if ((form & FORM.PAST) !== 0) return true;
    if ((form & (FORM.THIRD | FORM.BASE)) !== 0) return false;
    verbs++;
  }
  if (verbs > 0) return false;
  // no verb was found: a fragment goes on, unless some word could be a verb of the present
  for (let at = sentence.from; at < sentence.to; at++)
    if (
      clueAt(words, tokens, at) & CLUE.PRESENT ||
      isUnknownVerb(parse, at) ||
      ((formOf(tokens, grammar, at) & FORM.THIRD) !== 0 &&
        tags[at] !== TAG.TIME &&
        tags[at] !== TAG.NUM &&
        tags[at - 1] === TAG.NOUN)
    )
      return false;
  return true;
}

/** "Among them it was 16%; among men it was 11% in 2019": a time of a clause of its own, behind the first figure. */
export function isBehindSemicolon({ tokens }: Parse, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.mark[at] === SEMICOLON) return true;
  return false;
}
