import type { CodelistRow } from "../model/codelist.ts";
import { stems } from "./words.ts";

/** What an indicator is known by in the released tables. */
export interface IndicatorCode {
  readonly indicator_id: string;
  /** The code list's label, or the text's own words. */
  readonly label: string | null;
  /** False for a slug of the text's own head words. */
  readonly harmonised: boolean;
}

export type Harmonise = (indicator: string | null) => IndicatorCode;

/** Slugs of our own begin so: no code of the list does. */
export const LOCAL = "local.";
/** A slug keeps this many telling words. */
const SLUG_WORDS = 6;

/** The code of an indicator that no row of the code list fits: its own telling words. "local.new-case-hiv". */
export function localIndicator(indicator: string | null): IndicatorCode {
  const slug = indicator === null ? "" : stems(indicator).slice(0, SLUG_WORDS).join("-");
  return { indicator_id: `${LOCAL}${slug === "" ? "unnamed" : slug}`, label: indicator, harmonised: false };
}

/**
 * Looks indicators up in the code list. A row names its wordings in the column `words`, parted by "|"; a wording fits
 * when all its telling words stand in the indicator. The wording with the most words wins, then the earlier row.
 * Cost: the words of the indicator times the wordings that share its rarest word; each indicator is looked up once.
 */
export function harmoniser(rows: readonly CodelistRow[]): Harmonise {
  const byWord = new Map<string, { row: CodelistRow; words: string[]; order: number }[]>();
  for (const [order, row] of rows.entries()) {
    for (const wording of (row.words ?? "").split("|")) {
      const words = stems(wording);
      const key = words[0];
      if (key === undefined) continue;
      const list = byWord.get(key);
      const entry = { row, words, order };
      if (list === undefined) byWord.set(key, [entry]);
      else list.push(entry);
    }
  }
  const known = new Map<string | null, IndicatorCode>();
  return (indicator) => {
    const before = known.get(indicator);
    if (before !== undefined) return before;
    const code = lookUp(indicator, byWord) ?? localIndicator(indicator);
    known.set(indicator, code);
    return code;
  };
}

type Wordings = ReadonlyMap<string, readonly { row: CodelistRow; words: readonly string[]; order: number }[]>;

function lookUp(indicator: string | null, byWord: Wordings): IndicatorCode | null {
  if (indicator === null) return null;
  const present = new Set(stems(indicator));
  let found: { row: CodelistRow; words: readonly string[]; order: number } | null = null;
  for (const word of present) {
    for (const entry of byWord.get(word) ?? []) {
      if (!entry.words.every((each) => present.has(each))) continue;
      const more = found === null ? 1 : entry.words.length - found.words.length || found.order - entry.order;
      if (more > 0) found = entry;
    }
  }
  return found === null ? null : { indicator_id: found.row.code, label: found.row.label, harmonised: true };
}
