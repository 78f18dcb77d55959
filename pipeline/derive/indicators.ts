import type { CodelistRow } from "../model/codelist.ts";
import type { Measure } from "../model/figure.ts";
import { stems, TURNS } from "./words.ts";

/** What an indicator is known by in the released tables. */
export interface IndicatorCode {
  readonly indicator_id: string;
  /** The code list's label, or the text's own words. */
  readonly label: string | null;
  /** False for a slug of the text's own head words. */
  readonly harmonised: boolean;
}

/** With the measure of the figure, a row of its kind is preferred, and money and ages fit no count of people. */
export type Harmonise = (indicator: string | null, measure?: Measure) => IndicatorCode;

/** Slugs of our own begin so: no code of the list does. */
export const LOCAL = "local.";
/** A slug keeps this many telling words. */
const SLUG_WORDS = 6;

/** The code of an indicator that no row of the code list fits: its own telling words. "local.new-case-hiv". */
export function localIndicator(indicator: string | null): IndicatorCode {
  const slug = indicator === null ? "" : stems(indicator).slice(0, SLUG_WORDS).join("-");
  return { indicator_id: `${LOCAL}${slug === "" ? "unnamed" : slug}`, label: indicator, harmonised: false };
}

/** One wording of a row. */
interface Wording {
  readonly row: CodelistRow;
  readonly words: readonly string[];
  /** "=inmates": fits the indicator as a whole, and none that says more. */
  readonly whole: boolean;
  readonly order: number;
}

type Wordings = ReadonlyMap<string, readonly Wording[]>;

/**
 * Looks indicators up in the code list. A row names its wordings in the column `words`, parted by "|"; a wording fits
 * when all its telling words stand in the indicator, and no word that makes it something else ("the cost of"). Of
 * "women among drug users" only what stands before "among" is measured. A row of the figure's kind wins, then the
 * wording with the most words, then the earlier row.
 * Cost: the words of the indicator times the wordings that share its rarest word; each indicator is looked up once.
 */
export function harmoniser(rows: readonly CodelistRow[]): Harmonise {
  const byWord = new Map<string, Wording[]>();
  for (const [order, row] of rows.entries()) {
    for (const wording of (row.words ?? "").split("|")) {
      const words = stems(wording);
      const key = words[0];
      if (key === undefined) continue;
      const entry = { row, words, whole: wording.startsWith("="), order };
      const list = byWord.get(key);
      if (list === undefined) byWord.set(key, [entry]);
      else list.push(entry);
    }
  }
  const known = new Map<string, IndicatorCode>();
  return (indicator, measure) => {
    if (indicator === null) return localIndicator(null);
    const key = `${measure ?? ""}|${indicator}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const code = lookUp(indicator, measure ?? null, byWord) ?? localIndicator(indicator);
    known.set(key, code);
    return code;
  };
}

const AMONG = / among(?:st)? /iu;

function lookUp(indicator: string, measure: Measure | null, byWord: Wordings): IndicatorCode | null {
  const words = stems(indicator.split(AMONG)[0] ?? indicator);
  const present = new Set(words);
  const turning = words.filter((word, index) => TURNS.any.has(word) || (index === 0 && TURNS.first.has(word)));
  let found: Wording | null = null;
  for (const word of present) {
    for (const entry of byWord.get(word) ?? []) {
      if (!entry.words.every((each) => present.has(each))) continue;
      if (entry.whole && entry.words.length < present.size) continue;
      if (turning.some((each) => !entry.words.includes(each))) continue;
      if (!fits(entry.row, measure)) continue;
      if (found === null || better(entry, found, measure)) found = entry;
    }
  }
  return found === null ? null : { indicator_id: found.row.code, label: found.row.label, harmonised: true };
}

function better(one: Wording, other: Wording, measure: Measure | null): boolean {
  const kind = Number(isOfKind(one.row, measure)) - Number(isOfKind(other.row, measure));
  return (kind || one.words.length - other.words.length || other.order - one.order) > 0;
}

/** Amounts of money are no counts, nor are lengths of time and ages. */
function fits(row: CodelistRow, measure: Measure | null): boolean {
  const unit = row.unit ?? "";
  if (measure === "money") return unit === "" || unit.startsWith("money");
  if (measure === "age" || measure === "duration") return unit === "" || unit === "year";
  return true;
}

/** Shares go with rows in percent, rates with rows per something, the rest with the others. */
function isOfKind(row: CodelistRow, measure: Measure | null): boolean {
  const unit = row.unit ?? "";
  if (measure === null) return true;
  if (measure === "percentage") return unit === "percent";
  const per = unit.includes(" per ");
  return measure === "rate" ? per : !per && unit !== "percent";
}
