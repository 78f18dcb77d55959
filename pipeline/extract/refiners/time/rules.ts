import { CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { CUE, cueAt } from "../../discourse/cues.ts";
import { FORM } from "../../grammar.ts";
import type { Page } from "../../rule.ts";
import { isPresent } from "./tense.ts";

/** "under the new law", in tokens from the preposition to its noun. */
const NAMED = 4;

/**
 * True when a sentence tells what holds at any time: what the law says, or what somebody must do.
 *
 *     By law every death is examined within 72 hours · The act allows six plants · Drivers must rest for 11 hours
 */
export function isRule(page: Page, parse: Parse): boolean {
  const { sentence, verbs, tags } = parse;
  const verb = verbs.find(({ kind, relative }) => kind === "finite" && relative < 0);
  if (!verb) return false;
  const must = (cueAt(page, verb.from) & CUE.MUST) !== 0;
  if (must) return true;
  // "may", "can" tell what is allowed, "will" and "would" what is to come
  const modal = (formOf(parse.tokens, parse.grammar, verb.from) & FORM.MODAL) !== 0;
  const allows = modal && !(clueAt(page.language.calendar, parse.tokens, verb.from) & CLUE.FUTURE);
  if (!allows && !isPresent(page, parse, verb.from)) return false;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + NAMED + 1); at++) {
    if (!(cueAt(page, at) & CUE.LAW)) continue;
    // "By law", "Under the new rules", "The act allows"
    const subject = verb.subject !== null && verb.subject.from <= at && at < verb.subject.to && at + 1 === verb.from;
    if (subject || (tags[sentence.from] === TAG.PREP && at < verb.from)) return true;
  }
  return false;
}
