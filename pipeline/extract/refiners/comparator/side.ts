import { nominalEnd } from "../../clauses/extent.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { TAG } from "../../clauses/tags.ts";
import type { TokenSpan } from "../../rule.ts";

/** The noun phrase at `at`, without "in", "among", "that of". */
export function groupAt(parse: Parse, at: number): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  let from = at;
  for (let guard = 0; guard < 4; guard++) {
    const dependent =
      tags[from] === TAG.PREP ||
      (tags[from] === TAG.PRON && tokens.id[from + 1] === grammar.particles.of) ||
      (tokens.id[from] === grammar.particles.those && tags[from + 1] === TAG.PREP);
    if (!dependent || from + 1 >= sentence.to) break;
    from++;
  }
  let end = Math.max(nominalEnd(parse, from, sentence.to), superlativeEnd(parse, from));
  // "than girls to leave school": what is compared is no part of the group
  for (let i = from; i < end; i++) if (tags[i] === TAG.TO) end = i;
  const parts = end > from ? tellingParts(parse, { from, to: end }) : [];
  return parts[0] ?? null;
}

/** "as in the least deprived": an adjective with an article stands for what it tells. */
function superlativeEnd({ tags, sentence }: Parse, from: number): number {
  if (tags[from] !== TAG.DET) return from;
  let at = from + 1;
  while (at < sentence.to && (tags[at] === TAG.ADV || tags[at] === TAG.DET)) at++;
  return tags[at] === TAG.ADJ && tags[at + 1] !== TAG.NOUN && tags[at + 1] !== TAG.ADJ ? at + 1 : from;
}
