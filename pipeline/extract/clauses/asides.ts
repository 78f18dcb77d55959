import type { Tagged } from "./plain.ts";
import { ENDS, has } from "./tag-sets.ts";
import { TAG } from "./tags.ts";

const LONGEST_APPOSITION = 5;

const LONGEST_INSERTION = 7;

/** Of an aside that ends with the comma at `at`: the comma that opens it, else -1. */
export function asideStart(t: Tagged, at: number, lowest: number, direct: boolean): number {
  for (let i = at - 1; i >= lowest && i >= at - 24; i--) {
    const tag = t.tags[i]!;
    if (tag === TAG.BREAK || tag === TAG.OPEN) return -1;
    if (tag !== TAG.COMMA) continue;
    if (i - 1 < lowest || !has(ENDS, t.tags[i - 1]!)) return -1;
    const first = t.tags[i + 1]!;
    // "Beds, it said, would have to be cut"
    const speaks = first === TAG.PRON || first === TAG.DET || first === TAG.NOUN;
    if (direct && speaks && t.tags[at - 1] === TAG.VERB && at - i <= LONGEST_INSERTION) return i;
    if (first === TAG.PART || first === TAG.REL || first === TAG.ING || first === TAG.ADV) return i;
    // "22% of pupils, or 155 million, were ill": said again
    if (direct && t.tokens.id[i + 1] === t.grammar.particles.or && t.tags[i + 2] === TAG.NUM) return i;
    // "the worst sector, energy, fell": a name for the same thing
    if (direct && at - i <= LONGEST_APPOSITION && isPlainPhrase(t, i + 1, at)) return i;
    return direct &&
      (first === TAG.PREP || first === TAG.DET || first === TAG.TIME || first === TAG.ADJ || first === TAG.NUM)
      ? i
      : -1;
  }
  return -1;
}

/** Nouns and adjectives alone. */
function isPlainPhrase({ tags }: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tags[at] !== TAG.NOUN && tags[at] !== TAG.ADJ) return false;
  return tags[to - 1] === TAG.NOUN;
}

/** First token of a list of plain names that opens the sentence and goes on behind the comma at `at`, up to its "and"; -1 when none. */
export function listStart(t: Tagged, at: number, lowest: number): number {
  const { tags } = t;
  let behind = at + 1;
  while (tags[behind] === TAG.NOUN || tags[behind] === TAG.ADJ || tags[behind] === TAG.COMMA) behind++;
  if (tags[behind] !== TAG.CONJ || t.tokens.id[behind] === t.grammar.particles.but) return -1;
  let from = at;
  while (from > lowest && (tags[from - 1] === TAG.NOUN || tags[from - 1] === TAG.ADJ || tags[from - 1] === TAG.COMMA))
    from--;
  const opens = from === lowest || tags[from - 1] === TAG.BREAK || tags[from - 1] === TAG.SUB;
  return opens && tags[at - 1] === TAG.NOUN && tags[from] !== TAG.COMMA ? from : -1;
}
