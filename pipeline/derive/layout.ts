import { cutterOf } from "../model/code-points.ts";
import type { Figure } from "../model/figure.ts";

/** The words of a sentence round its figures. */
export interface Layout {
  /** What stands before the figure in its sentence. */
  before(figure: Figure): string;
  /** What stands between two figures, the earlier one first. */
  between(a: Figure, b: Figure): string;
  /** What stands after the figure in its sentence. */
  after(figure: Figure): string;
}

/**
 * Lays the figures of one sentence upon its words. Offsets of figures count from the start of the document, so that the
 * place of the sentence is sought: the first at which every quote is found where its figure says.
 *
 * @returns null when the quotes do not fit the sentence: then nothing is read from words
 */
export function layoutOf(figures: readonly Figure[]): Layout | null {
  const first = figures[0];
  if (first === undefined) return null;
  const { sentence } = first;
  const words = cutterOf(sentence);
  const fits = (origin: number): boolean =>
    figures.every(({ quote, start, end }) => words.cut(start - origin, end - origin) === quote);
  let unit = sentence.indexOf(first.quote);
  let point = unit < 0 ? 0 : cutterOf(sentence.slice(0, unit)).length;
  while (unit >= 0 && !fits(first.start - point)) {
    const next = sentence.indexOf(first.quote, unit + 1);
    if (next < 0) return null;
    point += cutterOf(sentence.slice(unit, next)).length;
    unit = next;
  }
  if (unit < 0) return null;
  const origin = first.start - point;
  return {
    before: ({ start }) => words.cut(0, start - origin),
    between: (a, b) => words.cut(a.end - origin, b.start - origin),
    after: ({ end }) => words.cut(end - origin, words.length),
  };
}
