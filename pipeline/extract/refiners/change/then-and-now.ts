import { hedgeStart, namesTime } from "../../clauses/around.ts";
import { governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Reading } from "../../rule.ts";
import { isLevel } from "./anchor.ts";
import { directionOf, type Move } from "./move.ts";

/**
 * A level of then, told of who or what has the level of now.
 *
 *     The firm, which employed 40 people in 2010, now employs 90 · A bottle that cost £9.97 on Monday costs £13.13 today
 *                              ^^                             ^^                   ^^^^^                 ^^^^^^
 */
export function thenAndNow(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings } = parse;
  for (let i = 1; i < readings.length; i++) {
    const [start, end, move] = [readings[i - 1]!, readings[i]!, moves[i]];
    if (moves[i - 1] || (move && move.role !== "end") || !isLevel(start) || start.superseded || end.superseded)
      continue;
    if (start.measure !== end.measure || start.unit !== end.unit || start.measure === "age") continue;
    const now = verbOfNow(page, parse, end);
    const then = now && verbOfThen(page, parse, start, now);
    const change = then && directionOf(start, end);
    if (!change || (move?.change && move.change !== change)) continue;
    const cue = { from: now.from, to: now.to };
    moves[i - 1] = { role: "start", change, cue, attached: false };
    moves[i] ??= { role: "end", change, cue, attached: false };
  }
}

/** "costs £13 today", "now employs 90", "goes for 9,400 now" */
function verbOfNow(page: Page, parse: Parse, level: Reading): Verb | null {
  const { tokens, grammar, tags } = parse;
  const hedge = hedgeStart(page, parse, level);
  const verb = governorOf(parse, level.from);
  if (verb?.kind !== "finite" || verb.relative >= 0 || verb.passive) return null;
  if ((formOf(tokens, grammar, verb.from) & (FORM.PAST | FORM.MODAL)) !== 0) return null;
  if (verb.to !== hedge && !(verb.to === hedge - 1 && tags[verb.to] === TAG.PREP)) return null;
  const behind = level.evidence.per?.to ?? level.noun?.to ?? level.tail;
  const isNow = (at: number): boolean => grammar.nowadays.has(tokens.id[at]!);
  return isNow(verb.from - 1) || isNow(level.tail) || isNow(behind) ? verb : null;
}

/** The verb of a relative clause in the past, with its time, about the subject of what is done now. */
function verbOfThen(page: Page, parse: Parse, level: Reading, now: Verb): Verb | null {
  const verb = governorOf(parse, level.from);
  if (!verb || verb.relative < 0 || verb.from >= now.from || verb.to !== hedgeStart(page, parse, level)) return null;
  const { subject } = verb;
  const same = now.subject ? subject?.from === now.subject.from : now.inherited;
  const past = (formOf(parse.tokens, parse.grammar, verb.from) & FORM.PAST) !== 0;
  // "cost" and "put" are the past as well as the present
  const dated = namesTime(parse, level.evidence.per?.to ?? level.tail);
  return same && dated && (past || (formOf(parse.tokens, parse.grammar, verb.from) & FORM.THIRD) === 0) ? verb : null;
}
