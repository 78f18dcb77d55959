import type { TokenSpan } from "../rule.ts";
import { CAPITALISED, WORD } from "../tokens.ts";
import { HYPHEN } from "./marks.ts";
import type { Parse } from "./parse.ts";
import { TAG } from "./tags.ts";

/** A name in the making: stretches of the text and small words between them ("who", "of"). */
export type Piece = TokenSpan | string;

/** True when the noun phrase at `at` is a place or another name: capitalised, and no acronym. */
export function isNamed(parse: Parse, at: number, limit: number): boolean {
  const { tokens, tags } = parse;
  for (let i = at; i < limit; i++) {
    const tag = tags[i]!;
    if (tag === TAG.DET || tag === TAG.ADJ) {
      if (tokens.shape[i] === CAPITALISED) return true;
      continue;
    }
    return tag === TAG.NOUN && tokens.shape[i] === CAPITALISED;
  }
  return false;
}

/** The number belongs to a compound: "15-year-olds". */
export function joined(parse: Parse, at: number, to: number): boolean {
  const { tags } = parse;
  let end = at;
  // "a three-month course"
  for (; end < to && tags[end] === TAG.NUM; end++)
    if (parse.tokens.mark[end] === HYPHEN && parse.tokens.kind[end + 1] === WORD && tags[end + 1] === TAG.NUM)
      return true;
  const within = at > 0 && tags[at - 1] === TAG.NUM && parse.tokens.mark[at - 1] === HYPHEN;
  if (within && parse.tokens.kind[at] === WORD) return true;
  return tags[end] === TAG.JOIN || (at > 0 && tags[at - 1] === TAG.JOIN);
}

/** Behind "over the year", "during the week ending on 3 May": a time without a date; `at` where none stands there. */
export function spellEnd(parse: Parse, at: number, limit: number): number {
  const { tags, tokens, grammar } = parse;
  let end = at + 1;
  while (end < limit && (tags[end] === TAG.DET || tags[end] === TAG.ADJ || tags[end] === TAG.ADV)) end++;
  // "over the next six months": the article tells that it is a length of time that is known
  if (tags[at + 1] === TAG.DET && tags[end] === TAG.NUM) {
    while (end < limit && tags[end] === TAG.NUM) end++;
    const measured = end < limit && tags[end] === TAG.NOUN && grammar.measureWords[tokens.id[end]!] === 1;
    return measured ? end + 1 : at;
  }
  const timed =
    tags[end] === TAG.NOUN && grammar.spells.has(tokens.id[end]!) && tokens.id[end + 1] !== grammar.particles.of;
  if (end === at + 1 || end >= limit || !timed || tokens.id[at] === grammar.particles.of) return at;
  end++;
  if (tags[end] === TAG.NOUN) return at;
  if ((tags[end] === TAG.ING || tags[end] === TAG.PREP) && tags[end + 1] === TAG.TIME) end++;
  while (end < limit && tags[end] === TAG.TIME) end++;
  return end;
}
