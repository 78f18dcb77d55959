import type { Figure } from "../../pipeline/model/figure.ts";

/** The fields of a figure that a test cares about; what is left out is empty. */
export type Partly = Partial<Figure> & { readonly quote: string };

let next = 0;

/** A figure with sensible fields round the few that are given; `value` and `precision` are read from the quote. */
export function figure(fields: Partly): Figure {
  const digits = /\d[\d,]*(?:\.(\d+))?/u.exec(fields.quote);
  const value = digits === null ? null : Number(digits[0].replaceAll(",", ""));
  next += 1;
  return {
    figure_id: `f${next}`,
    source_id: "a/text",
    start: next * 10,
    end: next * 10 + fields.quote.length,
    sentence: "",
    value,
    lower: null,
    upper: null,
    interval: null,
    relation: "=",
    measure: fields.quote.includes("%") ? "percentage" : "count",
    unit: fields.quote.includes("%") ? "percent" : "person",
    unit_code: null,
    currency: null,
    per: null,
    indicator: "visitors",
    population: null,
    comparator: null,
    ref_area: ["NOR"],
    time_period: null,
    change: null,
    role: null,
    status: "observed",
    attribution: null,
    precision: digits === null ? 0 : 0.5 * 10 ** -(digits[1]?.length ?? 0),
    evidence: {},
    ...fields,
  };
}

/**
 * The figures of one sentence, their quotes sought in it from left to right.
 * @throws when a quote does not stand in what is left of the sentence
 */
export function sentence(text: string, figures: readonly Partly[], offset = 0): Figure[] {
  let at = 0;
  return figures.map((fields) => {
    const start = text.indexOf(fields.quote, at);
    if (start < 0)
      throw new Error(`${JSON.stringify(fields.quote)} does not stand in ${JSON.stringify(text.slice(at))}`);
    at = start + fields.quote.length;
    return figure({ sentence: text, start: offset + start, end: offset + at, ...fields });
  });
}

export const up = { change: "increase" } as const;
export const down = { change: "decrease" } as const;
