import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";

/** "The wait, which | should not exceed three weeks, was met": what is said between two commas holds to the second. */
export function isInAside({ verbs, tags }: Parse, at: number): boolean {
  const verb = verbs.find(({ from, to, relative }) => relative >= 0 && from <= at && at < to);
  if (!verb) return false;
  const before = tags[verb.relative - 1] === TAG.PREP ? verb.relative - 2 : verb.relative - 1;
  return tags[before] === TAG.COMMA;
}

/** The verb of the main clause stands here. */
export function resumes({ verbs, tags, tokens, grammar }: Parse, from: number): boolean {
  const at = tags[from] === TAG.ADV ? from + 1 : from;
  if (tags[at] !== TAG.VERB && tags[at] !== TAG.AUX) return false;
  const told = FORM.THIRD | FORM.PAST | FORM.BE | FORM.HAVE | FORM.MODAL;
  return verbs.some((verb) => verb.from === at && verb.kind === "finite") && (formOf(tokens, grammar, at) & told) !== 0;
}
