import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page } from "../../rule.ts";
import type { Scene } from "./scene.ts";

/** "of them", "those who died", "They", "That is", "therefore": words that go on from the sentence before. */
export function pointsBack(page: Page, parse: Parse): boolean {
  const { sentence, tokens, tags } = parse;
  const first = parse.readings[0]?.to ?? sentence.from;
  const words = page.language.calendar;
  for (let at = sentence.from; at < Math.min(first + 3, sentence.to); at++) {
    // "71% of inmates; among those who have not, 8%" points to what it says itself
    if (at >= first && (tags[at] === TAG.BREAK || tags[at] === TAG.COMMA)) return false;
    const clue = clueAt(words, tokens, at);
    if (clue & CLUE.HENCE) return true;
    if (clue & CLUE.SAMPLE && (at === sentence.from || tags[at - 1] === TAG.DET)) return true;
    if (!(clue & CLUE.ANAPHOR)) continue;
    if (at === sentence.from) return tags[at] === TAG.PRON || tags[at + 1] === TAG.VERB || tags[at + 1] === TAG.AUX;
    if (!(clue & CLUE.POINTING)) continue;
    const behind = tags[at - 1] === TAG.DET ? at - 2 : at - 1;
    if (behind >= sentence.from && tags[behind] === TAG.PREP) return true;
  }
  return false;
}

/** The first finite verb that tells its tense is past, or the sentence has none: it goes on with what was told. */
export function isNarrated(page: Page, parse: Parse): boolean {
  const { sentence, tokens, grammar, tags } = parse;
  const words = page.language.calendar;
  let verbs = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const tag = tags[at];
    if (tag !== TAG.VERB && tag !== TAG.AUX) continue;
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
      ((formOf(tokens, grammar, at) & FORM.THIRD) !== 0 &&
        tags[at] !== TAG.TIME &&
        tags[at] !== TAG.NUM &&
        tags[at - 1] === TAG.NOUN)
    )
      return false;
  return true;
}

/** The people or things of a study were followed in this sentence's time. */
export function isStudy({ parse, page }: Scene): boolean {
  for (let at = parse.sentence.from; at < parse.sentence.to; at++)
    if (
      clueAt(page.language.calendar, parse.tokens, at) & CLUE.STUDIED &&
      (parse.tags[at] === TAG.VERB ||
        // "a survey conducted in May", but not "wells sampled in May"
        (parse.tags[at] === TAG.PART && bitsAt(page.language.calendar, parse.tokens, at - 1) & CALENDAR.YEARS_OWN))
    )
      return true;
  return false;
}
