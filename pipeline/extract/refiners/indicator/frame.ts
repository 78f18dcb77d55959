import type { Parse, Verb } from "../../clauses/parse.ts";
import { type Piece, pointsBack, tellingParts } from "../../clauses/phrase.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { groupIn } from "./groups.ts";

/** What a figure measures and of whom, as stretches of the text; `back` where the words point to what went before. */
export interface Frame {
  /** Words of the indicator; empty where only what went before tells. */
  readonly pieces: readonly Piece[];
  /** The group or the whole of a share. */
  readonly population: TokenSpan | null;
  /** The indicator (or the group in it) is that of an earlier figure. */
  readonly back: "none" | "indicator" | "group";
  readonly rule: string;
}

export interface Site {
  readonly page: Page;
  readonly parse: Parse;
  readonly reading: Reading;
  /** Where the hedges in front of the number begin. */
  readonly hedge: number;
  /** Its own counted noun phrase, or the whole after "of". */
  readonly noun: TokenSpan | null;
  /** "of" stands between number and noun. */
  readonly partitive: boolean;
  readonly verb: Verb | null;
  readonly subjectOf: Verb | null;
}

export const frame = (
  rule: string,
  pieces: readonly Piece[],
  population: TokenSpan | null = null,
  back: Frame["back"] = "none",
): Frame => ({ rule, pieces, population, back });

/** A frame from a plain noun phrase, or one that points back. */
export function named(parse: Parse, rule: string, span: TokenSpan): Frame {
  if (pointsBack(parse, span)) return frame(rule, [], groupIn(parse, span), "indicator");
  const parts = tellingParts(parse, span);
  if (parts.length === 0) return frame(rule, [], null, "indicator");
  return frame(rule, parts, groupIn(parse, span));
}
