import type { Figure } from "../model/figure.ts";
import type { Explanation, TracedEntry, TracedFigure } from "./explain.ts";
import { counted, printed } from "./numbers.ts";

/** What a stretch is put between: on a terminal, and elsewhere. */
const MARKS = {
  figure: { color: ["\u001b[1;32m", "\u001b[22;39m"], plain: ["[", "]"] },
  rejected: { color: ["\u001b[2;31m", "\u001b[22;39m"], plain: ["{", "}"] },
} as const;

/** Fields of a figure that a table shows, in the order of the contract. */
const SHOWN = [
  "value",
  "lower",
  "upper",
  "interval",
  "relation",
  "measure",
  "unit",
  "unit_code",
  "currency",
  "per",
  "precision",
  "indicator",
  "population",
  "comparator",
  "ref_area",
  "time_period",
  "change",
  "role",
  "status",
  "attribution",
] as const satisfies readonly (keyof Figure)[];

/** The marked text, a table for each figure, and one of what was refused. */
export function explanationText(explanation: Explanation, color: boolean): string {
  const { text, figures, ledger } = explanation;
  const lines = linesOf(text);
  const refused = ledger.filter(({ outcome }) => outcome === "rejected");
  const summary = `${counted(figures.length, "figure")}, ${counted(refused.length, "number")} refused`;
  const tables = figures.map((figure, at) => figureTable(figure, at + 1, lines));
  const last = refused.length > 0 ? [refusals(refused, lines)] : [];
  const shown = [legend(color), markedText(text, ledger, color), ...[...tables, ...last].map(visible), summary];
  return `${shown.join("\n\n")}\n`;
}

function legend(color: boolean): string {
  const [taken, refused] = (["figure", "rejected"] as const).map((outcome) =>
    put(outcome, outcome === "figure" ? "taken" : "refused: why", color),
  );
  return `${taken} ${refused}`;
}

function markedText(text: string, ledger: readonly TracedEntry[], color: boolean): string {
  const chars = [...text];
  const parts: string[] = [];
  let at = 0;
  for (const entry of ledger) {
    parts.push(visible(chars.slice(at, entry.start).join("")));
    const why = entry.outcome === "rejected" ? `: ${entry.reason}` : "";
    parts.push(put(entry.outcome, entry.text + why, color));
    at = entry.end;
  }
  return parts.join("") + visible(chars.slice(at).join(""));
}

function put(outcome: keyof typeof MARKS, text: string, color: boolean): string {
  const [open, close] = MARKS[outcome][color ? "color" : "plain"];
  return open + visible(text) + close;
}

/**
 *     1  "12% (95% CI 10–14)", line 3
 *        value     12
 *        ...
 *        proposed by single; interval; status: status "observed" -> "estimated"
 */
function figureTable(figure: TracedFigure, number: number, lines: Lines): string {
  const head = `${number}  ${JSON.stringify(figure.quote)}, line ${lines(figure.start)}`;
  const indent = " ".repeat(String(number).length + 2);
  const rows = SHOWN.flatMap((field) => {
    const cell = cellOf(figure[field]);
    return cell === "" ? [] : [`${indent}${field.padEnd(13)}${cell}`];
  });
  if (figure.superseded === true) rows.push(`${indent}${"superseded".padEnd(13)}yes`);
  return [head, ...rows, ...figure.trace.map((step) => `${indent}- ${step}`)].join("\n");
}

function cellOf(value: Figure[(typeof SHOWN)[number]]): string {
  if (value === null) return "";
  if (typeof value === "number") return printed(value);
  if (typeof value === "string") return value;
  return "unit" in value ? `${printed(value.value)} ${value.unit}` : value.join(" ");
}

function refusals(entries: readonly TracedEntry[], lines: Lines): string {
  const rows = entries.map((entry) => [
    String(lines(entry.start)),
    JSON.stringify(entry.text),
    entry.outcome === "rejected" ? entry.reason : "",
    `by ${entry.refused_by ?? ""}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    "refused, by line:",
    ...rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`),
  ].join("\n");
}

/** Line of a code point, counted from 1. */
type Lines = (point: number) => number;

function linesOf(text: string): Lines {
  const ends = [...text].flatMap((char, at) => (char === "\n" ? [at] : []));
  return (point) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < point) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** Control characters of the text as signs (U+2400 and on), so that no text can drive the terminal. */
function visible(text: string): string {
  return text.replace(/\r(?!\n)|[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, (char) =>
    char <= "\u001f" ? String.fromCharCode(0x2400 + char.charCodeAt(0)) : "\ufffd",
  );
}
