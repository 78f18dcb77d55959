import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import type { TokenSpan } from "../../rule.ts";

/** "it", "this figure", "the number": a subject that is what was told before. */
export function pointsBack(parse: Parse, { from, to }: TokenSpan): boolean {
  if (to - from === 1) return parse.tags[from] === TAG.PRON;
  return to - from === 2 && parse.tags[from] === TAG.DET && parse.grammar.vague.has(parse.tokens.id[from + 1]!);
}
