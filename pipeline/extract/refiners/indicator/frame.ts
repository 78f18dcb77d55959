import type { Piece } from "../../clauses/names.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { groupIn } from "./groups.ts";

/** What a figure measures and of whom, as stretches of the text; `back` where the words point to what went before. */
export interface Frame {
  /** Words of the indicator; empty where only what went before tells. */
  readonly pieces: readonly Piece[];
  /** The group or the whole of a share. */
  readonly population: TokenSpan | null;
  /** What an earlier figure or clause tells: the indicator, what a pronoun stands for, the group in it, the topic, the whole of a part, or the things of which these are others. */
  readonly back: "none" | "indicator" | "subject" | "group" | "topic" | "whole" | "those";
  readonly rule: string;
  /** "the shortest": the word that takes the place of the one in front of the indicator before. */
  readonly extreme?: number;
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
  /** A noun inside the printed number: "one tenant in three", "one teacher for every 21". */
  readonly inner: TokenSpan | null;
  /** A subject of its own for the verb of the number before: "methadone costs €4, | heroin | €50". */
  readonly gapped: TokenSpan | null;
  /** A name of its own stands in front of it in a list without verbs, or its bracket in a list of such. */
  readonly labelled: boolean;
}

export const frame = (
  rule: string,
  pieces: readonly Piece[],
  population: TokenSpan | null = null,
  back: Frame["back"] = "none",
): Frame => ({ rule, pieces, population, back });

/** A frame from a plain noun phrase, or one that points back. */
export function named(parse: Parse, rule: string, span: TokenSpan, group = groupIn(parse, span)): Frame {
  // "sales of vans rose, those of cars fell": the word for the things stands before
  const { tokens, grammar } = parse;
  if (tokens.id[span.from] === grammar.particles.those && tokens.id[span.from + 1] === grammar.particles.of)
    return frame(rule, tellingParts(parse, { from: span.from + 1, to: span.to }), null, "those");
  if (pointsBack(parse, span)) return backTo(parse, rule, span, group);
  const bare = bareShare(parse, span);
  if (bare) return frame(rule, tellingParts(parse, { from: bare.at, to: span.to }), group, bare.back);
  const parts = tellingParts(parse, span);
  if (parts.length === 0) return frame(rule, [], null, "indicator");
  return frame(rule, parts, group);
}

/** A frame whose subject was named before: by a pronoun, or by a noun that says nothing alone. */
export function backTo(parse: Parse, rule: string, span: TokenSpan, group: TokenSpan | null): Frame {
  const pronoun = parse.tags[span.from] === TAG.PRON;
  return pronoun ? frame(rule, [], group, "subject") : frame(rule, tellingParts(parse, span), group, "indicator");
}

/** "the share with a job", "their share among clients": whose share it is was said before. */
function bareShare(parse: Parse, span: TokenSpan): { at: number; back: Frame["back"] } | null {
  const { tags, tokens, grammar } = parse;
  const noun = span.from + 1;
  if (tags[span.from] !== TAG.DET || tags[noun] !== TAG.NOUN || !grammar.tallies.has(tokens.id[noun]!)) return null;
  const who = tags[noun + 1] === TAG.REL && tokens.id[noun + 1] === grammar.particles.who;
  const told = who || (tags[noun + 1] === TAG.PREP && tokens.id[noun + 1] !== grammar.particles.of);
  if (!told || noun + 1 >= span.to) return null;
  // "its forecast for loan growth": of what it is was said behind it
  if (grammar.estimates.has(tokens.id[noun]!) && tokens.id[noun + 1] === grammar.particles.for) return null;
  return { at: noun + 1, back: grammar.possessive.has(tokens.id[span.from]!) ? "topic" : "group" };
}

/** First to last token of what the name was made of. */
export function spanOf(frame: Frame): TokenSpan | null {
  let from = -1;
  let to = -1;
  for (const piece of frame.pieces) {
    if (typeof piece === "string") continue;
    if (from < 0 || piece.from < from) from = piece.from;
    if (piece.to > to) to = piece.to;
  }
  return from < 0 ? null : { from, to };
}
