import { FORM } from "../grammar.ts";
import type { Parse } from "./parse.ts";
import { headOf, phraseEnd } from "./plain.ts";
import { formOf, TAG } from "./tags.ts";

/**
 * What "those" at the token stands for where that is no people: "Prescriptions fell, but | those | written for children rose".
 *
 * @returns the token of the plural that an earlier clause is about; -1 where they are people, or may be
 */
export function thingsFor(parse: Parse, at: number): number {
  const { tags, tokens, grammar, verbs } = parse;
  if (tags[at + 1] !== TAG.PART || !grammar.making.has(tokens.id[at + 1]!)) return -1;
  const clause = verbs.findLast(({ kind, subject, from }) => kind === "finite" && subject !== null && from < at);
  if (!clause?.subject || clause.subject.to > at) return -1;
  let { from } = clause.subject;
  let end = phraseEnd(parse, from, clause.subject.to);
  // "the number of | arrests"
  if (tokens.id[end] === grammar.particles.of && grammar.tallies.has(tokens.id[end - 1]!)) {
    from = end + 1;
    end = phraseEnd(parse, from, clause.subject.to);
  }
  const head = headOf(parse, { from, to: end });
  const form = head < 0 ? 0 : formOf(tokens, grammar, head);
  return (form & (FORM.PLURAL | FORM.PERSON)) === FORM.PLURAL ? head : -1;
}
