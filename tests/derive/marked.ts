import type { Figure } from "../../pipeline/model/figure.ts";
import { type Partly, sentence } from "./sample.ts";

type Mutable<T> = { -readonly [K in keyof T]?: T[K] };

/** What a flag behind a quote says of its figure. */
const FLAGS: Readonly<Record<string, Partial<Figure>>> = {
  s: { role: "start" },
  e: { role: "end" },
  d: { role: "delta" },
  up: { change: "increase" },
  down: { change: "decrease" },
  "~": { relation: "~" },
  ">": { relation: ">" },
  "<": { relation: "<" },
  ratio: { measure: "ratio", unit: null },
  points: { measure: "percentage_point", unit: "percentage point" },
  share: { measure: "percentage", unit: "percent" },
  a_year: { per: { value: 1, unit: "year" } },
  euro: { measure: "money", unit: "euro", currency: "EUR" },
  per_100000: { measure: "rate", per: { value: 100000, unit: "population" } },
  a_client: { measure: "rate", per: { value: 1, unit: "client" } },
  per_1000: { measure: "rate", per: { value: 1000, unit: "birth" } },
};

/**
 * Figures written into their sentence: `Sheep fell from {80 s 2010} to {60 e 2015}, by {25% d}.`
 * Behind a quote stand flags, a year, `=value` for numbers in words, `:unit`, and `x1000` for what the digits are worth.
 * A quote of several words is joined by "_".
 */
export function marked(text: string, all: Partial<Figure> = {}): { text: string; figures: Figure[] } {
  const figures: Partly[] = [];
  const plain = text.replace(/\{([^ }]+)((?: [^ }]+)*)\}/gu, (_, quoted: string, flags: string) => {
    const quote = quoted.replaceAll("_", " ");
    figures.push({ ...all, quote, ...read(quote, flags.trim().split(" ").filter(Boolean)) });
    return quote;
  });
  return { text: plain, figures: sentence(plain, figures) };
}

function read(quote: string, flags: readonly string[]): Partial<Figure> {
  const fields: Mutable<Figure> = {};
  for (const flag of flags) {
    if (/^\d{4}(?:\/\d{4})?$/u.test(flag)) fields.time_period = flag;
    else if (flag.startsWith("=")) Object.assign(fields, { value: Number(flag.slice(1)), precision: 0 });
    else if (flag.startsWith(":")) fields.unit = flag.slice(1).replaceAll("_", " ");
    else if (flag.startsWith("x")) Object.assign(fields, scaled(quote, Number(flag.slice(1))));
    else {
      const known = FLAGS[flag];
      if (known === undefined) throw new Error(`unknown flag "${flag}" behind ${quote}`);
      Object.assign(fields, known);
    }
  }
  return fields;
}

function scaled(quote: string, by: number): Partial<Figure> {
  const digits = /\d+(?:\.(\d+))?/u.exec(quote);
  const half = 0.5 * 10 ** -(digits?.[1]?.length ?? 0);
  return { value: Math.round(Number(digits?.[0]) * by), precision: half * by };
}
