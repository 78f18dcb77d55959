import { FORM } from "../grammar.ts";
import { phraseAhead } from "./phrase.ts";
import { addresseeOf, isAgent, type Place, type Request, subjectOfSentence } from "./request.ts";

/**
 * A call that somebody repeats, told as a noun.
 *
 *     The Bar Council renewed its call for ministers to end the backlog.
 *                                 ^^^^
 */
export function callFor(place: Place, at: number): Request | null {
  const { page, from, to } = place;
  const { tokens } = page;
  const { possessive, particles, forms } = page.language.grammar;
  if (!possessive.has(tokens.id[at - 1]!) || tokens.id[at + 1] !== particles.for) return null;
  // "renewed its call": a verb right before
  const verb = forms[tokens.id[at - 2]!]!;
  if (at - 2 <= from || (verb & (FORM.PAST | FORM.THIRD | FORM.ING)) === 0) return null;
  const actor = subjectOfSentence(place);
  if (actor === null) return null;
  const span = phraseAhead(page, at + 2, to);
  const asked = isAgent(page, span) && tokens.id[span.to] === particles.to;
  return { rule: "call", actor, addressee: asked ? addresseeOf(page, span) : null, modality: "urge", from, to };
}
