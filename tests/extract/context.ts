import { expect, test } from "vitest";
import { placesOf } from "../../pipeline/extract/gazetteer.ts";
import type { Page, TokenSpan } from "../../pipeline/extract/rule.ts";
import type { Readable } from "../../pipeline/model/document.ts";
import { extractor } from "./corpus.ts";

/** Day of publication of the texts of these tests: a Thursday. */
export const PUBLISHED = "2023-06-15";

type Field = "time_period" | "ref_area";

/** Words of a token span. */
export function wordsOf(page: Page, { from, to }: TokenSpan): string {
  return page.text.slice(page.tokens.start[from], page.tokens.end[to - 1]);
}

function pageOf(text: string, meta: Partial<Readable>): Page {
  return extractor().explain({ source_id: "corpus", text, language: "en", published: PUBLISHED, ...meta });
}

/**
 * One field of the figures of a text, by their quotes: `tells("time_period", "In 2019, 40 people died.", { 40: "2019" })`.
 * Of figures that share a quote the last counts; a figure that is not named is not looked at.
 */
export function tells(
  field: Field,
  text: string,
  expected: Readonly<Record<string, string | null>>,
  meta: Partial<Readable> = {},
): void {
  test(text, () => {
    const page = pageOf(text, meta);
    const told: Record<string, string | null> = {};
    for (const reading of page.readings) {
      const quote = wordsOf(page, reading);
      const value = field === "ref_area" ? reading.ref_area.join(" ") : reading.time_period;
      if (quote in expected) told[quote] = value;
    }
    expect(told).toEqual(expected);
  });
}

/** The periods that a text names, as ISO 8601; those that hang on nothing are left out. */
export function names(text: string, ...periods: string[]): void {
  test(`${text} -> ${periods.join(" ") || "no period"}`, () => {
    const page = pageOf(text, {});
    expect(page.periods.map(({ iso }) => iso).filter((iso) => iso !== "")).toEqual(periods);
  });
}

/** The places that a text names, as "words code"; a name of a body that bears a place is "words code?". */
export function locates(text: string, ...places: string[]): void {
  test(`${text} -> ${places.join(", ") || "no place"}`, () => {
    const page = pageOf(text, {});
    expect(placesOf(page).map((place) => `${wordsOf(page, place)} ${place.code}${place.hint ? "?" : ""}`)).toEqual(
      places,
    );
  });
}
