import type { Figure } from "../model/figure.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import { type Claim, claimsBorneOut, claimsOf, claimsOnNeighbour } from "./stated.ts";
import { statedPercent } from "./verdict.ts";

/** The figures of one sentence, what it pairs, and all that is claimed of its pairs and levels. */
export interface SentenceReading {
  readonly figures: readonly Figure[];
  readonly pairs: readonly Pair[];
  readonly claims: readonly Claim[];
}

type Paired = Pick<SentenceReading, "figures" | "pairs">;

/** Reads one document sentence by sentence. `figures` are of one source, in the order printed. */
export function readSentences(figures: readonly Figure[]): SentenceReading[] {
  const groups = split(figures);
  const sentences = groups.map((group, i) => ({ figures: group, pairs: pairsIn(group, groups[i - 1]) }));
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

/**
 * The pairs of a sentence. One with one end of a move alone has the other in the sentence before, whichever comes first:
 * "In 2021 there were 90 cases. That is 50 % more than in 2016, when there were 60." "In 2016 it was 60. By 2021 it was 90."
 */
function pairsIn(figures: readonly Figure[], before: readonly Figure[] | undefined): Pair[] {
  const pairs = pairsOf(figures);
  const first = figures[0];
  if (pairs.length > 0 || !before || !first) return pairs;
  if (isReached(figures) && isLookBack(before)) {
    const start = before.find(({ role }) => role === "start")!;
    const far = first.start - start.end > start.sentence.length + first.sentence.length;
    return far ? pairs : pairsAcross(start, figures);
  }
  if (isLookBack(figures) && isReached(before)) {
    const end = before.find(({ role }) => role === "end")!;
    return first.start - end.end > end.sentence.length ? pairs : pairsAcross(end, figures);
  }
  return pairs;
}

/** Pairs with a figure of the sentence before, which has the index -1. */
function pairsAcross(other: Figure, figures: readonly Figure[]): Pair[] {
  return pairsOf([other, ...figures]).map((pair) => ({ ...pair, at: [pair.at[0] - 1, pair.at[1] - 1] as const }));
}

/** It tells one level that was reached, and none that something started from: "In 2018 there were 90. By 2020 it was 120." */
function isReached(figures: readonly Figure[]): boolean {
  return figures.filter(({ role }) => role === "end").length === 1 && figures.every(({ role }) => role !== "start");
}

/** It tells one level that something started from, and none that was reached. */
function isLookBack(figures: readonly Figure[]): boolean {
  return figures.filter(({ role }) => role === "start").length === 1 && figures.every(({ role }) => role !== "end");
}

function claimsIn({ figures, pairs }: Paired, before: Paired | undefined, next: Paired | undefined): readonly Claim[] {
  if (isComment(figures) && isTold(before)) return [];
  const own = claimsOf(figures, pairs);
  const heading = pairs.length === 1 && own.length === 0 && before !== undefined && isComment(before.figures);
  const claims = heading ? claimsBorneOut(before.figures, pairs) : own;
  if (next === undefined || pairs.length !== 1 || !isComment(next.figures)) return claims;
  // "have doubled, from 712 to 1,046. On a calculator, that is 47 %": what the sentence says itself is its claim
  if (claims.some(({ delta, host }) => host?.pair === pairs[0] && statedPercent(delta, delta.change) !== null))
    return claims;
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
