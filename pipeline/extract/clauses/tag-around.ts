import { FORM, type Grammar } from "../grammar.ts";
import { type Tokens, WORD } from "../tokens.ts";
import { PERCENT } from "./marks.ts";
import { formOf, TAG } from "./tags.ts";

/** What stands around a word that may be a verb: asked for by tag-verb.ts. */

/** "wants the number of overdose deaths among young men to fall" */
const WISHED = 12;

/** The noun at `last` is right behind a verb of expecting or wanting. */
export function isExpected(tokens: Tokens, grammar: Grammar, tags: Uint8Array, last: number): boolean {
  const verb = tags[last - 1] === TAG.DET || tags[last - 1] === TAG.ADJ ? last - 2 : last - 1;
  if (verb < 0 || tags[verb] !== TAG.VERB) return false;
  return grammar.askers.has(tokens.id[verb]!) || grammar.statuses.forward(tokens, verb, last)?.value === "projected";
}

/** The number that ends at `last` is a share and begins a clause: "4%", ": 4%", ", and 12%". */
export function opensWithShare(tokens: Tokens, tags: Uint8Array, last: number, from: number): boolean {
  if (tokens.mark[last] !== PERCENT) return false;
  let at = last;
  while (at >= from && (tags[at] === TAG.NUM || tags[at] === TAG.ADV)) at--;
  if (at < from) return true;
  const tag = tags[at]!;
  return tag === TAG.BREAK || tag === TAG.COMMA || tag === TAG.SUB || (tag === TAG.CONJ && tags[at - 1] === TAG.COMMA);
}

/** "wants overdose deaths | to fall": "to" with a verb stands behind a few words. */
export function isWish(tokens: Tokens, grammar: Grammar, at: number, form: number, lastForm: number): boolean {
  if ((form & FORM.THIRD) === 0 || !grammar.askers.has(tokens.id[at]!) || (lastForm & FORM.PLURAL) !== 0) return false;
  for (let i = at + 2; i < Math.min(tokens.size - 1, at + WISHED); i++) {
    if (tokens.kind[i] !== WORD) return false;
    if (tokens.id[i] === grammar.particles.to) return (formOf(tokens, grammar, i + 1) & (FORM.BASE | FORM.BE)) !== 0;
  }
  return false;
}

/** "set aside €2 million", "put up three shelters": a particle and then the object; "petrol cost up 3%" is none. */
export function setsAside(tokens: Tokens, grammar: Grammar, at: number, form: number): boolean {
  if ((form & (FORM.COST | FORM.RISE | FORM.FALL)) !== 0) return false;
  const particle = formOf(tokens, grammar, at + 1);
  // "the strike spread in 12 towns": a preposition with what it governs
  const governs = (particle & FORM.PREPOSITION) !== 0 && tokens.id[at + 1] !== grammar.particles.up;
  if ((particle & FORM.PARTICLE) === 0 || governs) return false;
  return (formOf(tokens, grammar, at + 2) & FORM.PREPOSITION) === 0;
}

/** "now stands at 2,950", "accounts for two fifths" */
export function stands(tokens: Tokens, grammar: Grammar, at: number, form: number): boolean {
  if (grammar.portions.has(tokens.id[at]!)) return tokens.id[at + 1] === grammar.particles.for;
  return (form & FORM.LINK) !== 0 && tokens.id[at + 1] === grammar.particles.at;
}

/** The number that ends at `last` stands behind a noun and its "under", "over" or "aged". */
export function isAgeBehind(tags: Uint8Array, last: number, from: number): boolean {
  let at = last;
  while (at > from && (tags[at] === TAG.NUM || tags[at] === TAG.JOIN)) at--;
  return at > from && (tags[at] === TAG.PREP || tags[at] === TAG.PART) && tags[at - 1] === TAG.NOUN;
}

/** The number that ends at `last` is what something is: "are just 2 mm". */
export function isOfBe(tokens: Tokens, grammar: Grammar, tags: Uint8Array, last: number, from: number): boolean {
  let at = last;
  while (at > from && (tags[at] === TAG.NUM || tags[at] === TAG.ADV)) at--;
  return tags[at] === TAG.VERB && (formOf(tokens, grammar, at) & FORM.BE) !== 0;
}

/** "the drug cut deaths by a third": an object of one or two words, and by how much. */
export function movesBy(tokens: Tokens, grammar: Grammar, tags: Uint8Array, at: number): boolean {
  // "the ban cut Spain's harvest by 95%"
  const owned = tokens.id[at + 2] === grammar.owner ? 2 : 0;
  for (let i = at + 2; i <= at + 3 + owned; i++)
    if (tokens.id[i] === grammar.particles.by) return tags[i + 1] === TAG.NUM || tags[i + 2] === TAG.NUM;
  return false;
}

/** From "moved in two years ago | and" back to the start of its clause, in tokens. */
const CLAUSE = 14;

/** "opened in 2015 and treats 410 people", but not "exports fell 3% in May and imports 4%": a time in front, and no number before it. */
export function isBehindTime(tags: Uint8Array, conjunction: number, from: number): boolean {
  if (conjunction - 1 < from || tags[conjunction - 1] !== TAG.TIME) return false;
  for (let at = conjunction - 1; at >= Math.max(from, conjunction - CLAUSE); at--) {
    if (tags[at] === TAG.NUM) return false;
    if (tags[at] === TAG.VERB || tags[at] === TAG.INF) return true;
  }
  return false;
}
