import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";

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
