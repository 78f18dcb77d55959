import type { Figure } from "../model/figure.ts";

const THIN = "\u202F";

/**
 * A number for readers: a true minus, thin spaces between thousands, a point before decimals: "−1 487.8".
 * @param decimals printed at least, so that "4.0" stays "4.0"
 */
export function numberText(value: number, decimals = 0): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-6)) return String(value).replace("-", "\u2212");
  const [whole = "", rest = ""] = plain(Math.abs(value)).split(".");
  const fraction = rest.padEnd(decimals, "0");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, THIN) : whole;
  return `${value < 0 ? "\u2212" : ""}${grouped}${fraction === "" ? "" : `.${fraction}`}`;
}

/** With a sign in front, as changes are told: "+62.9", "−70.6". */
export function signedText(value: number): string {
  return `${value > 0 ? "+" : ""}${numberText(value)}`;
}

/** A signed percentage: "−70.6 %". */
export function percentText(value: number): string {
  return `${signedText(value)}${THIN}%`;
}

/** Two bounds, with as many decimals each: "−16.10 to −11.76"; "not bounded" where neither is known. */
export function boundsText(lower: number | null, upper: number | null, least = 0): string {
  const decimals = Math.max(least, decimalsIn(lower), decimalsIn(upper));
  if (lower === null && upper === null) return "not bounded";
  if (lower === null) return `up to ${numberText(upper ?? 0, decimals)}`;
  if (upper === null) return `${numberText(lower, decimals)} and above`;
  return `${numberText(lower, decimals)} to ${numberText(upper, decimals)}`;
}

/** How many decimals a value was printed with, from the half-width that its digits leave open: 1 for "4.0", 0.05. */
export function printedDecimals(precision: number): number {
  return precision > 0 && precision < 0.5 ? Math.min(6, Math.max(0, Math.round(-Math.log10(2 * precision)))) : 0;
}

/** A value as printed: "4.0" for 4 with a half-width of 0.05; a fraction without end, "a third", with one decimal. */
export function printedText(value: number, precision: number): string {
  const endless = precision >= 0.05 && decimalsIn(value) > 3;
  return numberText(endless ? Math.round(value * 10) / 10 : value, printedDecimals(precision));
}

function decimalsIn(value: number | null): number {
  return value === null || Math.abs(value) >= 1e15 || Math.abs(value) < 1e-6
    ? 0
    : (plain(Math.abs(value)).split(".")[1] ?? "").length;
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
export function valueText(figure: Pick<Figure, "value" | "lower" | "upper" | "relation" | "precision">): string {
  const { value, lower, upper, precision } = figure;
  const bounds = lower === null && upper === null ? null : boundsText(lower, upper, printedDecimals(precision));
  const hedge = SIGNS[figure.relation];
  if (value === null) return bounds === null ? "not known" : `${hedge}${bounds}`;
  return `${hedge}${printedText(value, precision)}${bounds === null ? "" : ` (${bounds})`}`;
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
