import { FORM } from "../grammar.ts";
import type { TokenSpan } from "../rule.ts";
import { headOf, phraseEnd, phraseStart, type Tagged } from "./plain.ts";
import { formOf, TAG } from "./tags.ts";

/**
 * The part of what stands before a relative clause that its verb agrees with in number.
 *
 *     a rally in bank shares, which | were up     bank shares
 *     shares in the bank, which | has             the bank
 *
 * Where head and last noun are of one number, or the verb does not show any, the whole is meant.
 */
export function agreeing(t: Tagged, span: TokenSpan, relative: number, verb: number): TokenSpan {
  const { tags, tokens, grammar } = t;
  let from = phraseStart(t, span.to, span.from);
  // "close the gap by expanding tests, which were used": what is expanded
  if (from - 2 > span.from && tags[from - 1] === TAG.ING && tags[from - 2] === TAG.PREP) return { from, to: span.to };
  if (from > span.from && tags[from - 1] === TAG.DET) from--;
  if (from <= span.from || tags[from - 1] !== TAG.PREP || tags[span.to - 1] !== TAG.NOUN) return span;
  const head = headOf(t, { from: span.from, to: phraseEnd(t, span.from, from) });
  if (head < 0) return span;
  const form = formOf(tokens, grammar, verb);
  // "gains in oil producers, which rose 2%": what a move is of moves
  const moves = FORM.RISE | FORM.FALL;
  if ((form & moves) !== 0 && (formOf(tokens, grammar, head) & moves) !== 0 && tags[verb] === TAG.VERB)
    return { from, to: span.to };
  const one = grammar.ofOne.has(tokens.id[verb]!) || (form & FORM.THIRD) !== 0;
  const many = grammar.ofMany.has(tokens.id[verb]!) || (form & (FORM.BASE | FORM.PAST)) === FORM.BASE;
  if (!one && !many) return span;
  const first = formOf(tokens, grammar, head);
  const last = formOf(tokens, grammar, span.to - 1);
  const person = FORM.PERSON & last;
  // "people in their homes, who are": of persons
  if (tokens.id[relative] === grammar.particles.who && person === 0) return span;
  if ((first & FORM.PLURAL) !== (one ? FORM.PLURAL : 0) || (last & FORM.PLURAL) !== (one ? 0 : FORM.PLURAL))
    return span;
  // "the police", "the staff": many, whatever the ending
  return !one && (first & FORM.PERSON) !== 0 ? span : { from, to: span.to };
}

/** "a cap on THC and a tax | increase": of two things with articles the one that the words behind them belong to. */
export function lastOfRow({ tags }: Tagged, span: TokenSpan): TokenSpan {
  for (let at = span.to - 1; at > span.from; at--)
    if (tags[at] === TAG.DET && tags[at - 1] === TAG.CONJ) return { from: at, to: span.to };
  return span;
}
