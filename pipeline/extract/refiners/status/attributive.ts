import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, TokenSpan } from "../../rule.ts";

/**
 * True when a word that looks ahead only says of which kind something in the subject is, and the number tells what came of it.
 *
 *     People waiting for planned treatment numbered 287,400 · Expected losses rose to 12%      of which kind
 *     The planned budget is €4 million · the recommended dose is 5 mg                          what is planned
 */
export function isKind({ tags, tokens, grammar, verbs }: Parse, at: number): boolean {
  if (tags[at] !== TAG.ADJ || tags[at + 1] !== TAG.NOUN) return false;
  const verb = verbs.find(({ kind, subject }) => kind === "finite" && subject && subject.from <= at && at < subject.to);
  if (!verb?.subject) return false;
  // "the number of people waiting for planned treatment": no part of the head
  for (let i = verb.subject.from; i < at; i++) if (tags[i] === TAG.NOUN) return true;
  return (verb.form & FORM.PAST) !== 0 && (formOf(tokens, grammar, verb.head) & (FORM.RISE | FORM.FALL)) !== 0;
}

/** "short of the goal of 90%, and fell to 72%", "missed its target and stood at 87%": a goal that is only held against goes no further. */
export function isBehindGoal(page: Page, { tags, tokens, grammar }: Parse, at: number, goal: TokenSpan): boolean {
  if (tags[at - 1] !== TAG.CONJ || tags[goal.from] !== TAG.NOUN) return false;
  const past = tags[at] === TAG.AUX || tags[at] === TAG.VERB;
  if (!past || (formOf(tokens, grammar, at) & FORM.PAST) === 0) return false;
  let before = goal.from - 1;
  while (before > 0 && (tags[before] === TAG.DET || tags[before] === TAG.ADJ || tags[before] === TAG.POSS)) before--;
  return tags[before] === TAG.PREP || hasRole(page, before, ROLE.misses);
}
