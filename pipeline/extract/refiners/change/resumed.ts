import { bitsAt, CALENDAR } from "../../calendar/words.ts";
import { namesTime } from "../../clauses/around.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Page, Reading } from "../../rule.ts";
import { isLevel } from "./anchor.ts";
import { directionOf, type Move } from "./move.ts";

/** From "That" to the figure, in tokens. */
const REACH = 9;

/**
 * The level of the sentence before that this one goes on to compare with an earlier time, by its first word.
 *
 *     The region saw 147,000 cases in 2021. That is 39% more than in 2010.       It was 18%. This compares with 15% in 2019.
 *                    ^^^^^^^                                                            ^^^
 *
 * A multiple ("That is three times the rate of 2010") is held against a level and leaves it as it is told.
 *
 * @param before figures of the sentence before
 * @returns null where that sentence tells several levels, or this one begins in another way
 */
export function levelBefore(page: Page, parse: Parse, before: readonly Reading[]): Reading | null {
  const { sentence, tags, tokens, readings, grammar } = parse;
  const first = sentence.from;
  if (before.length === 0 || sentence.from === sentence.blockFrom || readings[0]!.measure === "ratio") return null;
  if ((bitsAt(page.language.calendar, tokens, first) & (CALENDAR.THAT | CALENDAR.THIS)) === 0) return null;
  const verb = parse.verbs[0];
  const tells = tags[first] === TAG.PRON && verb?.kind === "finite" && verb.from === first + 1;
  const compares = grammar.cues.forward(tokens, first + 1, sentence.to)?.value === "compare";
  if (!(tells || compares) || readings[0]!.from - first > REACH) return null;
  const levels = before.filter((reading) => reading.measure !== "age" && isLevel(reading) && reading.role !== "delta");
  const level = levels.length === 1 ? levels[0]! : null;
  return level && level.role === null && !level.superseded ? level : null;
}

/** Makes the level before the end of the move that this sentence tells. */
export function resume(move: Move | null | undefined, level: Reading): void {
  if (!move?.change || move.role === "end") return;
  level.change = move.change;
  level.role = "end";
  level.evidence.change = move.cue;
  level.trace?.push(`change: end ${move.change} by the sentence behind`);
}

/** "That compares with 15% in 2019": an earlier level of the same kind, with its time. */
export function startAgainst(parse: Parse, move: Move, level: Reading): Move | null {
  const reading = parse.readings[0]!;
  if (move.role !== "start" || reading.measure !== level.measure || !namesTime(parse, reading.to)) return null;
  const change = move.change ?? directionOf(reading, level);
  return change && { ...move, change, attached: false };
}
