import type { Direction, Role } from "../../../model/figure.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";

export const MOVES = FORM.RISE | FORM.FALL;

/** What one number says of a move; the direction may follow from the two levels only. */
export interface Move {
  /** Null for a level passed on the way from the start to the end. */
  role: Role | null;
  change: Direction | null;
  cue: TokenSpan;
  /** The other level of the move is the nearest one before: "up from", "an increase of", "(−12%)". */
  attached: boolean;
  /** The other level may stand in another clause: "There were 84 in 2010; there had been 30 in 2001". */
  apart?: boolean;
  /** The direction is only what the verb mostly means: "reached 45%". */
  likely?: boolean;
}

export function directionOf(start: Reading, end: Reading): Direction | null {
  if (start.value === null || end.value === null || start.value === end.value) return null;
  return end.value > start.value ? "increase" : "decrease";
}

export const directionBy = (form: number): Direction => ((form & FORM.RISE) !== 0 ? "increase" : "decrease");

/** A word that compares or points: more, fewer, higher, down, dearer. */
export function isComparative(parse: Parse, at: number): boolean {
  const form = formOf(parse.tokens, parse.grammar, at);
  if (parse.tokens.id[at] === 0 || (form & MOVES) === 0) return false;
  return (
    parse.tags[at] === TAG.ADJ ||
    parse.tags[at] === TAG.ADV ||
    parse.tags[at] === TAG.DET ||
    parse.tags[at] === TAG.PREP ||
    ((form & (FORM.DETERMINER | FORM.ADJECTIVE | FORM.ADVERB)) !== 0 && parse.tags[at] !== TAG.VERB)
  );
}
