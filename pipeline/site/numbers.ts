import type { Figure } from "../model/figure.ts";

const THIN = "\u202F";

/** A number for readers: a true minus, thin spaces between thousands, a point before decimals: "−1 487.8". */
export function numberText(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-6)) return String(value).replace("-", "\u2212");
  const [whole = "", decimals] = plain(Math.abs(value)).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, THIN) : whole;
  return `${value < 0 ? "\u2212" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** With a sign in front, as changes are told: "+62.9", "−70.6". */
export function signedText(value: number): string {
  return `${value > 0 ? "+" : ""}${numberText(value)}`;
}

/** A signed percentage: "−70.6 %". */
export function percentText(value: number): string {
  return `${signedText(value)}${THIN}%`;
}

/** Two bounds: "−70.64 to −70.49"; "not bounded" where neither is known. */
export function boundsText(lower: number | null, upper: number | null): string {
  if (lower === null && upper === null) return "not bounded";
  if (lower === null) return `up to ${numberText(upper ?? 0)}`;
  if (upper === null) return `${numberText(lower)} and above`;
  return `${numberText(lower)} to ${numberText(upper)}`;
}

const SIGNS: Readonly<Record<Figure["relation"], string>> = {
  "=": "",
  "~": "about ",
  ">": "more than ",
  ">=": "at least ",
  "<": "fewer than ",
  "<=": "up to ",
};

/** A figure's value in numbers: "about 560", "5 to 9", "43.2 (40.5 to 45.9)". */
export function valueText(figure: Pick<Figure, "value" | "lower" | "upper" | "relation">): string {
  const { value, lower, upper } = figure;
  const bounds = lower === null && upper === null ? null : boundsText(lower, upper);
  const hedge = SIGNS[figure.relation];
  if (value === null) return bounds === null ? "not known" : `${hedge}${bounds}`;
  return `${hedge}${numberText(value)}${bounds === null ? "" : ` (${bounds})`}`;
}

/** "1 figure", "8 figures". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** Size of a file: "812 B", "14 kB", "1.3 MB" (SI: 1 kB is 1000 B). */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${Math.round(bytes / 100_000) / 10} MB`;
}

/** The digits of a number without an exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/\.?0+$/u, "") : text;
}
