import { FORM } from "../grammar.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { CAPITALISED, WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";

/** Those who are told in public that they must or need to: states, ministries, services; not "people need to travel". */
export function isPublic(page: Page, span: TokenSpan): boolean {
  for (let i = span.from; i < span.to; i++)
    if ((cueAt(page, i) & (CUE.PUBLIC | CUE.SELVES)) !== 0 && page.tokens.id[i + 1] !== page.lexicon.possessive)
      return true;
  return false;
}

/** Under a law "must" is a rule in force; "must act" names none. */
export function isUnderLaw(page: Page, { from, to }: TokenSpan): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  for (let i = from; i < to; i++) {
    if ((cueAt(page, i) & CUE.LAW) === 0) continue;
    const led =
      i > from &&
      tokens.kind[i - 1] === WORD &&
      (forms[tokens.id[i - 1]!]! & (FORM.DETERMINER | FORM.PREPOSITION | FORM.ADJECTIVE)) !== 0;
    if (led || (tokens.shape[i] === CAPITALISED && i > from)) return true;
  }
  return false;
}
