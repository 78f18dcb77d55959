import { FORM, type Grammar } from "../grammar.ts";
import type { TokenSpan } from "../rule.ts";
import { LOWER, type Tokens, WORD } from "../tokens.ts";
import { PERCENT } from "./marks.ts";
import { formOf, TAG } from "./tags.ts";

/** What the walks over noun phrases look at. */
export interface Tagged {
  readonly tokens: Tokens;
  readonly grammar: Grammar;
  readonly tags: Uint8Array;
  readonly mate: Int32Array;
}

/**
 * Token behind the plain noun phrase that begins at `from`: determiners, adjectives and nouns, no attachments.
 * @returns `from` where none begins
 */
export function phraseEnd(t: Tagged, from: number, limit: number): number {
  const { tags } = t;
  let at = from;
  let end = from;
  for (; at < limit; at++) {
    const tag = tags[at]!;
    if (tag === TAG.NOUN) {
      end = at + 1;
      // "among 25- to 34-year-olds | home ownership"
      if (t.tokens.id[at] === t.grammar.particles.olds) break;
    } else if (tag === TAG.DET && end > from) break;
    else if (
      tag === TAG.NUM &&
      at > from &&
      tags[at - 1] !== TAG.JOIN &&
      tags[at - 1] !== TAG.POSS &&
      tags[at - 1] !== TAG.NOUN &&
      tags[at - 1] !== TAG.DET &&
      tags[at - 1] !== TAG.ADJ &&
      tags[at - 1] !== TAG.ADV &&
      tags[at - 1] !== TAG.NUM
    )
      break;
    else if (tag === TAG.CONJ) {
      // "needles and syringes": one phrase of two nouns; "new and relapse cases" too
      const next = at + 1 < limit ? tags[at + 1]! : TAG.OTHER;
      if (
        at > from &&
        !beginsAnother(t, at + 1, limit) &&
        !partsShares(t, at, limit) &&
        (next === TAG.NOUN || next === TAG.ADJ) &&
        (tags[at - 1] === next || next === TAG.NOUN || tags[at - 1] === TAG.JOIN) &&
        t.tokens.id[at] !== t.grammar.particles.but
      )
        continue;
      break;
    } else if (tag === TAG.ADV && end > from) break;
    else if (
      tag !== TAG.ADJ &&
      tag !== TAG.DET &&
      tag !== TAG.JOIN &&
      tag !== TAG.POSS &&
      tag !== TAG.QUOTE &&
      tag !== TAG.NUM &&
      tag !== TAG.ADV &&
      !(tag === TAG.PART && end === from)
    )
      break;
  }
  return end;
}

/** The head of the plain noun phrase [from, to): its last noun before any attachment; -1 when none. */
export function headOf(t: Tagged, span: TokenSpan): number {
  let head = -1;
  for (let at = span.from; at < span.to; at++) {
    const tag = t.tags[at]!;
    if (tag === TAG.NOUN) head = at;
    else if (head >= 0 && tag !== TAG.JOIN && tag !== TAG.POSS && tag !== TAG.QUOTE && tag !== TAG.NUM) {
      if (tag === TAG.ADJ || tag === TAG.CONJ) continue;
      break;
    }
  }
  return head;
}

/** True when some noun of the span names humans. */
export function namesPersons(t: Tagged, span: TokenSpan): boolean {
  for (let at = span.from; at < span.to; at++)
    if (t.tags[at] === TAG.NOUN && (formOf(t.tokens, t.grammar, at) & FORM.PERSON) !== 0) return true;
  return false;
}

/** First token of the run of nouns and adjectives that ends before `end`. */
export function phraseStart(t: Tagged, end: number, limit: number): number {
  let at = end;
  while (
    at > limit &&
    (t.tags[at - 1] === TAG.NOUN ||
      t.tags[at - 1] === TAG.ADJ ||
      t.tags[at - 1] === TAG.JOIN ||
      t.tags[at - 1] === TAG.POSS)
  )
    at--;
  return at;
}

/** "in 61% of the deaths and | alcohol in 12%": the noun behind "and" has a number of its own. */
function beginsAnother(t: Tagged, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && (t.tags[at] === TAG.NOUN || t.tags[at] === TAG.ADJ)) at++;
  if (at === from || at >= limit) return false;
  // "the city had 196 deaths and Perth 113"
  if (t.tags[at] === TAG.NUM) return t.tokens.shape[from] !== LOWER;
  return at + 1 < limit && t.tags[at] === TAG.PREP && t.tags[at + 1] === TAG.NUM;
}

/** "60% of deaths | and | women 40%": behind the conjunction at `at` stands who has the next share of the same whole. */
export function partsShares(t: Tagged, at: number, limit: number): boolean {
  const { tags } = t;
  let behind = tags[at + 1] === TAG.DET ? at + 2 : at + 1;
  const first = behind;
  while (behind < limit && (tags[behind] === TAG.NOUN || tags[behind] === TAG.ADJ)) behind++;
  if (behind === first || tags[behind] !== TAG.NUM) return false;
  let before = phraseStart(t, at, 0);
  if (tags[before - 1] === TAG.DET) before--;
  if (before === at || tags[before - 1] !== TAG.PREP || tags[before - 2] !== TAG.NUM) return false;
  while (tags[behind] === TAG.NUM) behind++;
  return isSameUnit(t.tokens, before - 2, behind - 1);
}

/** The percent signs, or the same words, that two numbers end in. */
function isSameUnit({ mark, kind, id }: Tokens, one: number, other: number): boolean {
  if (mark[one] === PERCENT) return mark[other] === PERCENT;
  return kind[one] === WORD && id[one] !== 0 && id[one] === id[other];
}

/** "rose 6%, with long-haul traffic | up 11%": behind "with" stands a thing of its own, up to the token. */
export function standsBeside(t: Tagged, at: number, lowest: number): boolean {
  let from = phraseStart(t, at, lowest);
  if (from < at && t.tags[from - 1] === TAG.DET) from--;
  return from < at && from > lowest && t.tokens.id[from - 1] === t.grammar.particles.with;
}
