/** A point of a series: a value at a moment, with the bounds that rounding or a printed interval leaves open. */
export interface Point {
  /** Milliseconds since 1970 of the middle of the period. */
  readonly at: number;
  /** The period for readers: "2008". */
  readonly when: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** The value for readers, with the digits it was printed with: "4.0 %". */
  readonly shown: string;
  readonly series: string;
  /** Hollow on the chart: a forecast, a goal, or a value that another one is preferred to. */
  readonly hollow: boolean;
}

/** A value without a date, one bar. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly shown: string;
}

/** What is said of a chart to those who do not see it, and where it stands. */
export interface ChartTexts {
  /** Of its own on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  /** A chart that fills the page, one in a card, or either on a phone. */
  readonly size: "page" | "card" | "phone";
}

/** Okabe and Ito (2008), Color Universal Design: told apart with every kind of colour vision. The page has lighter ones for the dark. */
export const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#5F5F5F"] as const;

export const colourOf = (at: number): string => `var(--s${(at % COLOURS.length) + 1}, ${COLOURS[at % COLOURS.length]})`;

/** Least height in pixels at which a rounding bar is still seen. */
export const SEEN = 2.5;

/** Bounds so far apart that they are seen, around the same middle. */
export function widened<T extends { readonly lower: number; readonly upper: number }>(item: T, least: number): T {
  const missing = Math.max(0, least - (item.upper - item.lower)) / 2;
  return { ...item, lower: item.lower - missing, upper: item.upper + missing };
}
