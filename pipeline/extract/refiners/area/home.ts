import { readPlaces } from "../../gazetteer.ts";
import type { Page } from "../../rule.ts";
import { createTokens, tokenize } from "../../tokens.ts";
import { type Area, areaOf } from "./area.ts";

export const COMMA = 0x2c;

export const OPEN = 0x28;

/** Blocks at the start of a text in which a place before a dash or date is a dateline. */
export const DATELINE_BLOCKS = 3;

export function isDate(page: Page, at: number): boolean {
  return page.periods.some((period) => period.from <= at + 1 && at < period.to);
}

/** The places of a text of its own, such as a title or the name of a publisher. */
export function areaElsewhere(page: Page, text: string | null | undefined, hints: boolean): Area | null {
  if (!text) return null;
  const tokens = tokenize(text, page.lexicon, scratch);
  const sentences = [{ from: 0, to: tokens.size, block: 0, kind: "heading" as const, blockFrom: 0 }];
  const places = readPlaces({ ...page, text, tokens, sentences }).filter(({ hint }) => hints || !hint);
  const area = areaOf(places);
  return area && { codes: area.codes, from: -1, to: -1 };
}

/** Buffers for texts beside the text. */
const scratch = createTokens();
