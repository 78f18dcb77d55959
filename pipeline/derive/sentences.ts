import type { Figure } from "../model/figure.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import { type Claim, claimsBorneOut, claimsOf, claimsOnNeighbour } from "./stated.ts";

/** The figures of one sentence, what it pairs, and all that is claimed of its pairs and levels. */
export interface SentenceReading {
  readonly figures: readonly Figure[];
  readonly pairs: readonly Pair[];
  readonly claims: readonly Claim[];
}

type Paired = Pick<SentenceReading, "figures" | "pairs">;

/** Reads one document sentence by sentence. `figures` are of one source, in the order printed. */
export function readSentences(figures: readonly Figure[]): SentenceReading[] {
  const sentences = split(figures).map((group) => ({ figures: group, pairs: pairsOf(group) }));
  return sentences.map((sentence, i) => {
    // most sentences pair nothing, and nobody asks for their claims
    let known: readonly Claim[] | null = null;
    return {
      ...sentence,
      get claims() {
        known ??= claimsIn(sentence, sentences[i - 1], sentences[i + 1]);
        return known;
      },
    };
  });
}

function claimsIn({ figures, pairs }: Paired, before: Paired | undefined, next: Paired | undefined): readonly Claim[] {
  if (isComment(figures) && isTold(before)) return [];
  const own = claimsOf(figures, pairs);
  const heading = pairs.length === 1 && own.length === 0 && before !== undefined && isComment(before.figures);
  const claims = heading ? claimsBorneOut(before.figures, pairs) : own;
  if (next === undefined || pairs.length !== 1 || !isComment(next.figures)) return claims;
  return [...claims, ...claimsOnNeighbour(next.figures, pairs)];
}

/** A sentence that states one change and prints none of its levels: it may speak of the sentence before. */
function isComment(figures: readonly Figure[]): boolean {
  let deltas = 0;
  for (const { role } of figures) {
    if (role === "start" || role === "end") return false;
    if (role === "delta") deltas++;
  }
  return deltas === 1;
}

const isTold = (sentence: { readonly pairs: readonly Pair[] } | undefined): boolean => sentence?.pairs.length === 1;

function split(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  let group: Figure[] = [];
  for (const figure of figures) {
    const head = group[0];
    // a sentence printed twice has equal words, but then its figures are further apart than it is long
    const same =
      head !== undefined && head.sentence === figure.sentence && figure.start - head.start < head.sentence.length;
    if (!same) {
      group = [];
      groups.push(group);
    }
    group.push(figure);
  }
  return groups;
}
