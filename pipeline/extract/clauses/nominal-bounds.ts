import { FORM } from "../grammar.ts";
import { LOWER } from "../tokens.ts";
import type { Tagged } from "./plain.ts";
import { bit, has, OPENERS } from "./tag-sets.ts";
import { formOf, TAG } from "./tags.ts";

/** Where the search for the start of a noun phrase with attachments stops: asked for by nominal.ts. */

const OBJECT = bit(TAG.NOUN) | bit(TAG.ADJ) | bit(TAG.DET) | bit(TAG.POSS);

/** "was corrected to 98 | after records were removed": behind a number that hangs on a preposition the word opens a clause. */
export function opensReason(t: Tagged, at: number, lowest: number): boolean {
  if ((formOf(t.tokens, t.grammar, at) & FORM.SUBORDINATOR) === 0) return false;
  const { tags } = t;
  // "were up 2% on average | after"
  let noun = at;
  while (noun > lowest + 1 && at - noun < 5 && has(OBJECT, tags[noun - 1]!)) noun--;
  // "lost 3.6% of their pupils | after fees rose"
  const said = noun < at && tags[noun - 1] === TAG.PREP ? noun - 1 : at;
  let from = said;
  while (from > lowest && tags[from - 1] === TAG.NUM) from--;
  if (from === said) return false;
  const verb = tags[from - 1] === TAG.ADV ? tags[from - 2] : tags[from - 1];
  return verb === TAG.VERB || (said === at && tags[from - 1] === TAG.PREP);
}

/** Token of the adjective behind its noun that the hedges in front of `at` follow: "open | at least | a year"; -1 when none. */
export function stateBefore({ tags }: Tagged, at: number, lowest: number): number {
  let i = at - 1;
  while (i > lowest && i > at - 4 && (tags[i] === TAG.ADV || tags[i] === TAG.PREP)) i--;
  return i > lowest && tags[i] === TAG.ADJ && tags[i - 1] === TAG.NOUN ? i : -1;
}

/** A number with "of" behind it. */
export function takesWhole(t: Tagged, from: number, end: number): boolean {
  let at = from;
  while (at < end && t.tags[at] === TAG.NUM) at++;
  return at < end && t.tokens.id[at] === t.grammar.particles.of;
}

/** "In Europe | 61 million adults": a name behind a preposition, and things counted behind it. */
export function isPlaceBefore(
  { tags, tokens, grammar }: Tagged,
  name: number,
  from: number,
  end: number,
  lowest: number,
): boolean {
  if (tags[from] !== TAG.NUM || tokens.shape[name] === LOWER || name <= lowest || tags[name - 1] !== TAG.PREP)
    return false;
  let at = from;
  while (at < end && (tags[at] === TAG.NUM || tags[at] === TAG.ADJ)) at++;
  return at < end && tags[at] === TAG.NOUN && (formOf(tokens, grammar, at) & FORM.PLURAL) !== 0;
}

/** The relative pronoun whose clause the verb at `at` closes; -1 when none. */
export function relativeBefore(t: Tagged, at: number, lowest: number): number {
  let passed = false;
  for (let i = at - 1; i >= lowest; i--) {
    const tag = t.tags[i]!;
    if (tag === TAG.REL) return i;
    // "men who have sex with men | have": the clause has a verb already
    if (passed && (tag === TAG.VERB || tag === TAG.AUX)) return -1;
    passed ||= tag !== TAG.VERB && tag !== TAG.AUX && tag !== TAG.ADV && !(tag === TAG.CONJ && i === at - 1);
    if (tag === TAG.COMMA || tag === TAG.BREAK || tag === TAG.SUB || tag === TAG.OPEN) return -1;
  }
  return -1;
}

/** True when the noun phrase before the conjunction at `at` is the object of a verb, so that a new clause begins. */
export function objectBefore(t: Tagged, at: number, lowest: number): boolean {
  for (let i = at - 1; i >= lowest; i--) {
    const tag = t.tags[i]!;
    if (tag === TAG.VERB || tag === TAG.INF) return relativeBefore(t, i, lowest) < 0;
    if (tag === TAG.COMMA || tag === TAG.BREAK || tag === TAG.SUB || tag === TAG.REL || tag === TAG.PREP) return false;
  }
  return false;
}

/** "In Senegal, which began in 2016, | prevalence fell": a phrase with a preposition that opens the clause, with its aside. */
export function isFronted({ tags }: Tagged, opening: number, lowest: number, behind: number): boolean {
  if (tags[behind] === TAG.PREP) return false;
  let at = opening;
  while (at > lowest && (tags[at - 1] === TAG.NOUN || tags[at - 1] === TAG.ADJ || tags[at - 1] === TAG.DET)) at--;
  return tags[at - 1] === TAG.PREP && (at - 1 <= lowest || has(OPENERS, tags[at - 2]!));
}

/** A verb stands in front of the token, in its clause. */
export function isPredicate({ tags }: Tagged, at: number, lowest: number): boolean {
  for (let i = at - 1; i >= lowest; i--) {
    const tag = tags[i]!;
    if (tag === TAG.VERB || tag === TAG.INF) return true;
    if (tag === TAG.COMMA || tag === TAG.BREAK || tag === TAG.SUB || tag === TAG.REL) return false;
  }
  return false;
}

/** Nothing but a number stands between the two tokens. */
export function isNumberAlone({ tags }: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tags[at] !== TAG.NUM) return false;
  return from < to;
}
