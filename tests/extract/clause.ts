import { expect, test } from "vitest";
import type { Figure } from "../../pipeline/model/figure.ts";
import { extractor, wordingOf } from "./corpus.ts";

/** What a clause says of a figure: its move ("start decrease"), its status, the words that name it, or its time. */
export type Told = "move" | "status" | "superseded" | "indicator" | "population" | "comparator" | "time_period";

/**
 * Every marked figure of every wording is told the same thing.
 *
 * @param expected one for all marks of a wording, or a list with one for each of its marks
 */
export function tells(what: Told, expected: Answer | readonly Answer[], wordings: readonly string[]): void {
  test.each(wordings)("%s", (marked) => {
    const { text, spans } = wordingOf(marked);
    const { figures } = extractor().extract({
      source_id: "corpus",
      text,
      language: "en",
      published: "2021-03-01",
    });
    const told = spans.map((span) => {
      const figure = figures.find((each) => each.start < span.end && span.start < each.end);
      return figure === undefined ? "no figure" : answerOf(what, figure);
    });
    expect(told).toEqual(isList(expected) ? expected : spans.map(() => expected));
  });
}

type Answer = string | null;

const isList = (expected: Answer | readonly Answer[]): expected is readonly Answer[] => Array.isArray(expected);

function answerOf(what: Told, figure: Figure): Answer {
  if (what === "move") return figure.role === null ? null : `${figure.role} ${figure.change ?? "either way"}`;
  if (what === "superseded") return figure.superseded === true ? "withdrawn" : null;
  return figure[what];
}
