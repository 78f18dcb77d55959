import type { TokenSpan } from "../rule.ts";
import { CAPITALISED } from "../tokens.ts";
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
  while (end < to && tags[end] === TAG.NUM) end++;
  return tags[end] === TAG.JOIN || (at > 0 && tags[at - 1] === TAG.JOIN);
}
