import { DIRECTIONS, type Figure, INTERVALS, MEASURES, RELATIONS, ROLES, STATUSES } from "../model/figure.ts";
import type { SourceFacts } from "./index.ts";

/** A row of a released CSV file: every cell a string, an empty one for what is missing. */
export type TextRow = Readonly<Record<string, string>>;

/** What stands between the codes of a list cell. */
const SEPARATOR = ";";

/**
 * Reads figures back from the rows of `figures.csv`. Evidence is not in that file, and nothing derived rests on it.
 *
 * @throws Error when a cell does not hold what its column promises
 */
export function figuresFromRows(rows: readonly TextRow[]): Figure[] {
  return rows.map((row) => {
    const text = (name: string): string | null => (row[name] === undefined || row[name] === "" ? null : row[name]);
    const number = (name: string): number | null => {
      const cell = text(name);
      if (cell === null) return null;
      const value = Number(cell);
      if (!Number.isFinite(value)) throw new Error(`figures.${name}: "${cell}" is no number`);
      return value;
    };
    const code = <T extends string>(name: string, codes: readonly T[]): T | null => {
      const cell = text(name);
      if (cell === null) return null;
      const found = codes.find((each) => each === cell);
      if (found === undefined) throw new Error(`figures.${name}: unknown code "${cell}"`);
      return found;
    };
    const [perValue, perUnit] = [number("per_value"), text("per_unit")];
    return {
      figure_id: text("figure_id") ?? "",
      source_id: text("source_id") ?? "",
      quote: row.quote ?? "",
      start: number("start") ?? 0,
      end: number("end") ?? 0,
      sentence: row.sentence ?? "",
      value: number("value"),
      lower: number("lower"),
      upper: number("upper"),
      interval: code("interval", INTERVALS),
      relation: code("relation", RELATIONS) ?? "=",
      measure: code("measure", MEASURES) ?? "count",
      unit: text("unit"),
      unit_code: text("unit_code"),
      currency: text("currency"),
      per: perValue === null || perUnit === null ? null : { value: perValue, unit: perUnit },
      indicator: text("indicator"),
      population: text("population"),
      comparator: text("comparator"),
      ref_area: text("ref_area")?.split(SEPARATOR) ?? [],
      time_period: text("time_period"),
      change: code("change", DIRECTIONS),
      role: code("role", ROLES),
      status: code("status", STATUSES) ?? "observed",
      attribution: text("attribution"),
      precision: number("precision") ?? 0,
      evidence: {},
      ...(row.superseded === "true" ? { superseded: true } : {}),
    };
  });
}

/** What derive needs of the rows of `sources.csv`. */
export function sourcesFromRows(rows: readonly TextRow[]): SourceFacts[] {
  return rows.map(({ source_id = "", publisher = "", published = "" }) => ({
    source_id,
    publisher: publisher === "" ? null : publisher,
    published: published === "" ? null : published,
  }));
}

/** A derived record as the cells of its released row. */
export function cellsOf(record: object): TextRow {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, cellOf(value)]));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(SEPARATOR) : String(value);
}
