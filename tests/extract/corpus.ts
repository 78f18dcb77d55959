import { join } from "node:path";
import { expect, test } from "vitest";
import { createExtractor, type Extraction, type Extractor } from "../../pipeline/extract/index.ts";
import { readCodelists } from "../../pipeline/io/codelists.ts";
import { packageRoot } from "../../pipeline/io/root.ts";
import type { Readable } from "../../pipeline/model/document.ts";
import type { Figure, Per } from "../../pipeline/model/figure.ts";
import type { Reason } from "../../pipeline/model/ledger.ts";

/** The printed part of a figure: what is left out stands for the plain case (exactly one value, no bounds, no currency, no denominator). */
export interface Expected {
  readonly value?: number | null;
  readonly lower?: number;
  readonly upper?: number;
  readonly interval?: Figure["interval"];
  readonly relation?: Figure["relation"];
  readonly measure: Figure["measure"];
  /** Left out: null for money without a unit word of its own and ratios; counts must name theirs. */
  readonly unit?: string | null;
  readonly unit_code?: string | null;
  readonly currency?: string | null;
  /** "100000 population", "1 month". */
  readonly per?: string;
  readonly precision?: number;
}

let shared: Extractor | null = null;

/** The extractor of all corpus tests, built once from the code lists of the repository. */
export function extractor(): Extractor {
  shared ??= createExtractor(readCodelists(join(packageRoot(), "schemas", "codelists")));
  return shared;
}

/** A text as the extractor takes it. */
export function documentOf(text: string, language = "en"): Readable {
  return { source_id: "corpus", text, language };
}

/** Reads one text. */
export function extract(text: string, language = "en"): Extraction {
  return extractor().extract(documentOf(text, language));
}

/** A wording without its marks, and the marked stretches in code points. */
export interface Wording {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Takes the marks out of a wording: the outermost [ ], or ⟦ ⟧ where the text has brackets of its own.
 *
 * @throws Error when a mark is left open: the test itself is wrong
 */
export function wordingOf(marked: string): Wording {
  const [open, close] = marked.includes("⟦") ? ["⟦", "⟧"] : ["[", "]"];
  const text: string[] = [];
  const spans: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const char of marked) {
    if (char === open && depth++ === 0) start = text.length;
    else if (char === close && --depth === 0) spans.push({ start, end: text.length });
    else text.push(char);
  }
  if (depth !== 0)
    throw new Error(`wording ${JSON.stringify(marked)}: a mark is left open, expected pairs of ${open} ${close}`);
  return { text: text.join(""), spans };
}

/**
 * Every marked stretch of every wording is a figure with exactly that quote and these slots.
 *
 * @param expected one for all marks of a wording, or a list with one for each of its marks
 */
export function reads(language: string, expected: Expected | readonly Expected[], wordings: readonly string[]): void {
  const list = isList(expected) ? expected : [expected];
  test.each(wordings)("%s", (marked) => {
    const { text, spans } = wordingOf(marked);
    const figures = extract(text, language).figures;
    const points = [...text];
    expect(spans.length, "marks in the wording").toBeGreaterThan(0);
    if (list.length > 1) expect(spans.length, "marks in the wording").toBe(list.length);
    spans.forEach(({ start, end }, at) => {
      const quote = points.slice(start, end).join("");
      const figure = figures.find((candidate) => candidate.start === start && candidate.end === end);
      const wrong =
        figure === undefined ? ["no figure with this quote"] : differences(figure, list[list.length > 1 ? at : 0]!);
      expect(wrong, `${JSON.stringify(quote)}: ${wrong.join("; ")}\n${traceOf(text, language)}`).toEqual([]);
      expect(figure?.quote).toBe(quote);
    });
  });
}

function isList(expected: Expected | readonly Expected[]): expected is readonly Expected[] {
  return Array.isArray(expected);
}

/** No figure stands in any of the wordings. */
export function readsNothing(language: string, wordings: readonly string[]): void {
  test.each(wordings)("%s", (text) => {
    const quotes = extract(text, language).figures.map((figure) => figure.quote);
    expect(quotes, traceOf(text, language)).toEqual([]);
  });
}

/** Every marked stretch of every wording is refused with the reason; other numbers of the wording may be figures. */
export function refuses(language: string, reason: Reason, wordings: readonly string[]): void {
  test.each(wordings)("%s", (marked) => {
    const { text, spans } = wordingOf(marked);
    const { ledger } = extract(text, language);
    const points = [...text];
    expect(spans.length, "marks in the wording").toBeGreaterThan(0);
    for (const { start, end } of spans) {
      const entries = ledger.filter((entry) => entry.start < end && entry.end > start);
      const outcomes = entries.map((entry) => (entry.outcome === "figure" ? "figure" : entry.reason));
      const quote = points.slice(start, end).join("");
      expect([...new Set(outcomes)], `${JSON.stringify(quote)}\n${traceOf(text, language)}`).toEqual([reason]);
    }
  });
}

const PLAIN = {
  value: null,
  lower: null,
  upper: null,
  interval: null,
  relation: "=",
  unit: null,
  currency: null,
  per: null,
};

/** The slots that are not as expected, in words; precision and unit code count only where they are expected. */
function differences(figure: Figure, expected: Expected): string[] {
  const found = new Map(Object.entries({ ...figure, per: perText(figure.per) }));
  return Object.entries({ ...PLAIN, ...expected }).flatMap(([slot, want]) => {
    const got = found.get(slot);
    return got === want ? [] : [`${slot} is ${JSON.stringify(got)}, expected ${JSON.stringify(want)}`];
  });
}

function perText(per: Per | null): string | null {
  return per && `${per.value} ${per.unit}`;
}

/** What the engine did with each number of the text: printed when a wording fails. */
function traceOf(text: string, language: string): string {
  const page = extractor().explain(documentOf(text, language));
  const printed = (from: number, to: number) =>
    JSON.stringify(text.slice(page.tokens.start[from], page.tokens.end[to - 1]));
  const refused = page.numerals.flatMap((numeral) =>
    numeral.reading === null ? [`  ${printed(numeral.from, numeral.to)} refused: ${numeral.reason}`] : [],
  );
  const taken = page.readings.map(
    (reading) => `  ${printed(reading.from, reading.to)} ${reading.rule}: ${reading.trace?.join("; ")}`,
  );
  return [...taken, ...refused].join("\n");
}
