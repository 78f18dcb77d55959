import { cutterOf } from "../model/code-points.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import { type Part, partAt } from "../model/part.ts";
import type { Span } from "../model/span.ts";

/** A stretch of a text, where it stands, and the line around it. */
export interface Place extends Span {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where it stands in the file as received; null where the file is the text itself. */
  readonly part: Part | null;
}

/** A figure in its text: its sentence, and for each field read elsewhere the words that it was read from. */
export interface PlacedFigure {
  readonly figure_id: string;
  readonly source_id: string;
  readonly quote: Place;
  readonly sentence: Place;
  readonly evidence: readonly { readonly field: string; readonly value: string; readonly from: Place }[];
}

/** Finds a figure, its sentence and its evidence in the text. */
export function placeOf(figure: Figure, document: Document): PlacedFigure {
  const { text } = document;
  const cutter = cutterOf(text);
  const at = ({ start, end }: Span): Place => ({
    start,
    end,
    text: cutter.cut(start, end),
    line: cutter.cut(0, start).split("\n").length,
    part: partAt(document.parts ?? [], start),
  });
  const values = new Map<string, unknown>(Object.entries(figure));
  return {
    figure_id: figure.figure_id,
    source_id: figure.source_id,
    quote: at(figure),
    sentence: at(sentenceSpan(figure, text, cutter.cut(0, figure.start).length)),
    evidence: Object.entries(figure.evidence)
      .filter(([, span]) => span !== undefined)
      .map(([field, span]) => ({ field, value: shown(values.get(field)), from: at(span) })),
  };
}

/** The occurrence of the sentence that holds the quote; `unit` is the quote's start in UTF-16. */
function sentenceSpan(figure: Figure, text: string, unit: number): Span {
  const from = text.lastIndexOf(figure.sentence, unit);
  if (from === -1) return figure;
  const start = figure.start - [...text.slice(from, unit)].length;
  return { start, end: start + [...figure.sentence].length };
}

/** Puts marks round spans of a passage: colours on a terminal, brackets elsewhere. */
export function marked(passage: Place, spans: readonly Span[], color: boolean): string {
  const [open, close] = color ? ["\u001b[1;4m", "\u001b[22;24m"] : ["[", "]"];
  const chars = [...passage.text];
  const inside = spans.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  for (const { start, end } of inside) {
    const [first, last] = [start - passage.start, end - passage.start - 1];
    chars[first] = open + (chars[first] ?? "");
    chars[last] = (chars[last] ?? "") + close;
  }
  return chars.join("").replace(/\s*\n\s*/gu, " ");
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
