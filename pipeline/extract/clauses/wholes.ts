import { FORM, type Grammar } from "../grammar.ts";
import type { Page } from "../rule.ts";
import { BOUNDARY, FINITE } from "./tag-sets.ts";
import { formOf, TAG } from "./tags.ts";

/** A whole is told in so many tokens behind its participle: "tested at all low-threshold services of the country in 2022". */
const LONGEST_WHOLE = 16;

/** "tested in 2022, 26% were": the first thing that parts behind the token is a comma, and a number stands behind it. */
export function isInWhole(tags: Uint8Array, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + LONGEST_WHOLE); i++) {
    if (tags[i] === TAG.COMMA) return i === at + 1 || tags[i + 1] === TAG.NUM || tags[i + 1] === TAG.ADV;
    if (((1 << tags[i]!) & (BOUNDARY | FINITE)) !== 0 && tags[i] !== TAG.CONJ) return false;
  }
  return false;
}

/** "Of 1,204 patients", "Among the women": a whole that opens the sentence, up to the token. */
export function opensWithWhole(page: Page, grammar: Grammar, from: number, at: number, tags: Uint8Array): boolean {
  const opener = page.tokens.id[from];
  const among = opener === grammar.particles.among && (formOf(page.tokens, grammar, at - 1) & FORM.PERSON) !== 0;
  if (opener !== grammar.particles.of && !among) return false;
  for (let i = from + 1; i < at; i++) if (((1 << tags[i]!) & BOUNDARY) !== 0) return false;
  return true;
}
