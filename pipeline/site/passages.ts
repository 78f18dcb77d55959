import { type Cutter, cutterOf } from "../model/code-points.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { SourceLedgerEntry } from "../model/ledger.ts";
import type { Span } from "../model/span.ts";

/** A stretch of text within a sentence, and what it is marked as. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly figure: Figure }
  | { readonly kind: "refused"; readonly text: string; readonly reason: string };

/** A stretch of a source: a sentence that figures stand in, or what lies between. */
export interface Passage {
  readonly isSentence: boolean;
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/**
 * Parts a text into sentences with figures and what lies between, and marks every number in both.
 * Of marks that overlap the first is kept; of sentences that overlap, too.
 * @param whole false: the sentences with figures alone, as quotes
 */
export function passagesOf(
  document: Document,
  figures: readonly Figure[],
  ledger: readonly SourceLedgerEntry[],
  whole: boolean,
): readonly Passage[] {
  const cutter = cutterOf(document.text);
  const marks = marksOf(figures, ledger);
  const passages: Passage[] = [];
  let from = 0;
  const add = (start: number, end: number, isSentence: boolean): void => {
    if (end > start) passages.push({ isSentence, start, pieces: piecesOf(cutter, { start, end }, marks) });
  };
  for (const { start, end } of sentencesOf(cutter, figures)) {
    if (whole) add(from, start, false);
    add(Math.max(start, from), end, true);
    from = Math.max(from, end);
  }
  if (whole) add(from, cutter.length, false);
  return passages;
}

type Mark = Span & ({ readonly figure: Figure } | { readonly reason: string });

function marksOf(figures: readonly Figure[], ledger: readonly SourceLedgerEntry[]): readonly Mark[] {
  const refused = ledger.flatMap((entry) =>
    entry.outcome === "rejected" ? [{ start: entry.start, end: entry.end, reason: entry.reason }] : [],
  );
  const taken = figures.map((figure) => ({ start: figure.start, end: figure.end, figure }));
  // figures first: a number may stand in the ledger as part of one
  const order = [...taken, ...refused].sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return order.filter(({ start, end }) => {
    if (start < from) return false;
    from = end;
    return true;
  });
}

/** Where the sentences of the figures lie, in order. A sentence is found around its figure. */
function sentencesOf(cutter: Cutter, figures: readonly Figure[]): readonly Span[] {
  const spans = new Map<number, Span>();
  for (const figure of figures) {
    const length = [...figure.sentence].length;
    let found: Span = { start: figure.start, end: figure.end };
    // the quote may stand in its sentence more than once: the place whose surroundings are the text's is the one
    for (let start = Math.max(0, figure.end - length); start <= figure.start; start++) {
      if (cutter.cut(start, start + length) !== figure.sentence) continue;
      found = { start, end: start + length };
      break;
    }
    spans.set(found.start, found);
  }
  let from = 0;
  return [...spans.values()]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < from) return false;
      from = end;
      return true;
    });
}

function piecesOf(cutter: Cutter, { start, end }: Span, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const mark of within(marks, start, end)) {
    if (mark.start > from) pieces.push({ kind: "text", text: cutter.cut(from, mark.start) });
    const text = cutter.cut(mark.start, mark.end);
    pieces.push(
      "figure" in mark ? { kind: "figure", text, figure: mark.figure } : { kind: "refused", text, reason: mark.reason },
    );
    from = mark.end;
  }
  if (from < end) pieces.push({ kind: "text", text: cutter.cut(from, end) });
  return pieces;
}

/** The marks that lie within a stretch, by halving: a text may have thousands. */
function within(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let at = low; at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined || mark.start >= end) break;
    if (mark.end <= end) found.push(mark);
  }
  return found;
}
