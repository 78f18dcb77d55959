import { expect, test } from "vitest";
import type { Readable } from "../../pipeline/model/document.ts";
import type { Modality, PolicyEvent, Statement } from "../../pipeline/model/statement.ts";
import { extractor, wordingOf } from "./corpus.ts";

/** What a text is known by beside its words. */
export type Frame = Partial<Pick<Readable, "publisher" | "published" | "title">>;

/** Reads a text in its frame. */
export function extractFramed(text: string, frame: Frame = {}) {
  return extractor().extract({ source_id: "corpus", text, language: "en", ...frame });
}

/** Slots of a recommendation; what is left out is not compared. */
export interface Asked {
  readonly actor?: string | null;
  readonly addressee?: string | null;
  readonly modality?: Modality;
}

/** Every marked stretch of every wording is the quote of a recommendation with these slots, and there are no others. */
export function asks(expected: Asked, wordings: readonly string[], frame: Frame = {}): void {
  test.each(wordings)("%s", (marked) => {
    const { text, spans } = wordingOf(marked);
    const found = extractFramed(text, frame).statements.filter(({ kind }) => kind === "recommendation");
    expect(found.map(quoteOf)).toEqual(spans.map(({ start, end }) => [...text].slice(start, end).join("")));
    for (const one of found) expect(pick(one, expected)).toEqual(expected);
  });
}

/** Nothing is recommended in any of the wordings. */
export function asksNothing(wordings: readonly string[], frame: Frame = {}): void {
  test.each(wordings)("%s", (text) => {
    const found = extractFramed(text, frame).statements.filter(({ kind }) => kind === "recommendation");
    expect(found.map(quoteOf)).toEqual([]);
  });
}

/** Every marked stretch of every wording is the quote of a finding of this actor. */
export function finds(actor: string | null, wordings: readonly string[], frame: Frame = {}): void {
  test.each(wordings)("%s", (marked) => {
    const { text, spans } = wordingOf(marked);
    const found = extractFramed(text, frame).statements.filter(({ kind }) => kind === "finding");
    for (const { start, end } of spans) {
      const quote = [...text].slice(start, end).join("");
      expect(found.map(quoteOf)).toContain(quote);
      expect(found.find((one) => one.quote === quote)?.actor).toBe(actor);
    }
  });
}

/** Nothing is found in any of the wordings. */
export function findsNothing(wordings: readonly string[], frame: Frame = {}): void {
  test.each(wordings)("%s", (text) => {
    const found = extractFramed(text, frame).statements.filter(({ kind }) => kind === "finding");
    expect(found.map(quoteOf)).toEqual([]);
  });
}

/** Every marked stretch of every wording is the quote of an event of this date, and there are no others. */
export function happens(date: string, wordings: readonly string[], frame: Frame = {}): void {
  test.each(wordings)("%s", (marked) => {
    const { text, spans } = wordingOf(marked);
    const found = extractFramed(text, frame).events;
    expect(found.map(quoteOf)).toEqual(spans.map(({ start, end }) => [...text].slice(start, end).join("")));
    for (const one of found) expect(one.date).toBe(date);
  });
}

/** No dated act is told in any of the wordings. */
export function happensNothing(wordings: readonly string[], frame: Frame = {}): void {
  test.each(wordings)("%s", (text) => {
    expect(extractFramed(text, frame).events.map(quoteOf)).toEqual([]);
  });
}

/** Every figure of every wording is attributed to this body or person. */
export function cites(attribution: string | null, wordings: readonly string[], frame: Frame = {}): void {
  test.each(wordings)("%s", (text) => {
    const { figures } = extractFramed(text, frame);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure.attribution).toBe(attribution);
  });
}

function quoteOf({ quote }: Statement | PolicyEvent): string {
  return quote;
}

function pick(statement: Statement, expected: Asked): Asked {
  return Object.fromEntries(Object.entries(statement).filter(([slot]) => slot in expected));
}
