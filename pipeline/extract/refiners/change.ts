import type { Direction } from "../../model/figure.ts";
import { type Parse, parseOf } from "../clauses/parse.ts";
import { formOf } from "../clauses/tags.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { anchorOf, isLevel } from "./change/anchor.ts";
import { comparedAlike, fromFirst, illustrate, startBehindSize, startInBracket } from "./change/behind.ts";
import { comparedFirst, endWithSubject, levelApart, onceAndNow, openWithSubject } from "./change/earlier.ts";
import { gapped } from "./change/gapped.ts";
import { addPoints, joinAppositions, linkBehind, openWithPronoun, pairLevels, spread } from "./change/group.ts";
import { settleReached } from "./change/level.ts";
import { linkTo } from "./change/links.ts";
import { comparativeAlone, continueLists, continueSteps, multipleFirst, pairBefore } from "./change/lists.ts";
import { quotedLevels } from "./change/market.ts";
import { moreThanThen } from "./change/more-than-then.ts";
import { directionBy, directionOf, isComparative, type Move } from "./change/move.ts";
import { endAt, endBehindSize, secondStart, startBefore, startBesideEnd, wasThen } from "./change/onward.ts";
import { isBehindIndex, moveOf } from "./change/read.ts";
import { convert, restateSize, sizeToldTwice } from "./change/restated.ts";
import { levelBefore, resume, startAgainst } from "./change/resumed.ts";
import { thenAndNow } from "./change/then-and-now.ts";
import { isAgainstGroup, isOfTwoGroups } from "./change/two-groups.ts";

/**
 * Finds which figures move, which way, and whether they are the start, the end or the size of the move.
 *
 *     Deaths fell by almost a third, from 1,212 to 824
 *                           ^^^^^^^ delta ^^^^^ start ^^^ end
 *
 * The words next to the number decide (from, to, by, up, compared with, fewer than in), then the verb or noun of
 * movement they hang on. Gaps between groups are no moves.
 */
export const change: Refiner = {
  name: "change",
  refine(page) {
    const { readings } = page;
    let before = 0;
    let from = 0;
    for (let at = 0; at < readings.length; at++) {
      const { sentence } = readings[at]!;
      if (at > 0 && readings[at - 1]!.sentence === sentence) continue;
      [before, from] = [from, at];
      const parse = parseOf(page, sentence);
      const near = at > 0 && readings[at - 1]!.sentence === sentence - 1;
      if (parse) refineSentence(page, parse, near ? readings.slice(before, from) : []);
    }
  },
};

export function refineSentence(page: Page, parse: Parse, before: readonly Reading[]): void {
  const moves: (Move | null)[] = parse.readings.map((reading) =>
    reading.superseded || isOfTwoGroups(parse, reading) || isAgainstGroup(parse, reading)
      ? null
      : moveOf(page, parse, reading),
  );
  const { readings } = parse;
  sizeToldTwice(page, parse, moves);
  const resumed = moves[0] ? levelBefore(page, parse, before) : null;
  if (resumed && moves[0]?.role === "delta") linkTo(readings[0]!, resumed);
  if (resumed && moves[0]?.role === "start") moves[0] = startAgainst(parse, moves[0], resumed) ?? moves[0];
  for (let i = 0; i < readings.length; i++) {
    const move = moves[i];
    if (move?.role !== "end" || move.change) continue;
    pairLevels(parse, moves, i);
  }
  for (let i = 0; i < readings.length; i++) {
    const move = moves[i];
    // before a later size takes it for the level reached: "£88m below the £500m of 2015/16, a cut of 24%"
    if (!move) startBehindSize(page, parse, moves, i);
    if (!move?.attached) continue;
    const anchor = move.apart
      ? levelApart(parse, moves, i)
      : anchorOf(
          parse,
          i,
          move.change !== null && (move.role === "start" || readings[i]!.measure === "duration"),
          move.role === "delta" && move.change === "increase",
        );
    if (anchor < 0) {
      const first = move.role === "start" && !move.change && !move.apart ? comparedFirst(parse, moves, i) : -1;
      if (first > 0) {
        move.change = directionOf(readings[i]!, readings[first]!);
        moves[first] = { role: "end", change: move.change, cue: move.cue, attached: false };
        continue;
      }
      // "The year before it had been 980, growth of 43%": what it grew from
      const size = moves[i + 1];
      // "Compared with 2019 (980), it fell 12% to 860"
      if (move.role === "start" && size?.role === "delta" && size.change) move.change = size.change;
      else if (move.role === "start" && !move.change) moves[i] = null;
      continue;
    }
    const reading = readings[i]!;
    const level = readings[anchor]!;
    linkTo(reading, level);
    if (move.role === "start") move.change ??= directionOf(reading, level);
    const known = moves[anchor];
    const told = sizeOf(parse, level);
    // "fell 0.6% in May, after 2% in April": two sizes
    if (known?.role === "delta" && move.role === "start" && reading.measure === level.measure) {
      moves[i] = { ...known, attached: false };
      continue;
    }
    // "reached 40 tonnes, down 12%": what is reached was less as a rule, and not where the size says otherwise
    if (known?.likely && move.change) moves[anchor] = { ...known, change: move.change, likely: false };
    else if (known) known.change ??= move.change;
    else if (move.role === "delta" && pairBefore(parse, moves, anchor, move)) continue;
    else if (told !== null) moves[anchor] = { role: "delta", change: told, cue: move.cue, attached: false };
    else if (move.change)
      moves[anchor] = {
        role: move.role === "start" || isLevel(level) ? "end" : "delta",
        change: move.change,
        cue: move.cue,
        attached: false,
      };
  }
  if (readings.length > 1) joinMoves(page, parse, moves);
  settleReached(parse, moves);
  if (resumed) resume(moves[0], resumed);
  if (moves[0]?.role === "end") startBefore(page, parse, moves, before);
  readings.forEach((reading, i) => {
    const move = moves[i] && isOfTwoGroups(parse, reading) ? null : moves[i];
    if (!move && (reading.value ?? 0) < 0 && reading.measure === "percentage" && isBehindIndex(page, reading)) {
      reading.change = "decrease";
      reading.evidence.change = { from: reading.from, to: reading.to };
    }
    if (!move) return;
    if (move.role === "delta" && spansZero(reading)) move.change = null;
    else if (!move.change) return;
    reading.change = move.change;
    reading.role = move.role;
    reading.evidence.change = move.cue;
    if (move.role === "delta") withoutSign(reading);
    reading.trace?.push(`change: ${move.role} ${move.change ?? "either way"}`);
  });
}

/** "0.3% weaker on the day and 2.4% stronger than in May": which way a share goes that a comparative makes a size. */
function sizeOf(parse: Parse, { measure, to }: Reading): Direction | null {
  if (measure !== "percentage" || to >= parse.sentence.to || !isComparative(parse, to)) return null;
  return directionBy(formOf(parse.tokens, parse.grammar, to));
}

/** What moves and levels of one sentence tell of each other. Most sentences tell no move: then only what finds one is asked. */
function joinMoves(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const isTold = (): boolean => moves.some((move) => move !== null);
  if (isTold()) {
    spread(parse, moves);
    joinAppositions(parse, moves);
    openWithPronoun(parse, moves);
  }
  addPoints(page, parse, moves);
  openWithSubject(page, parse, moves);
  thenAndNow(page, parse, moves);
  moreThanThen(parse, moves);
  if (isTold()) {
    for (let i = 1; i < moves.length; i++) startBehindSize(page, parse, moves, i);
    fromFirst(page, parse, moves);
    startInBracket(parse, moves);
    quotedLevels(parse, moves);
    endWithSubject(parse, moves);
    endBehindSize(parse, moves);
    endAt(page, parse, moves);
    startBesideEnd(parse, moves);
    secondStart(page, parse, moves);
    comparedAlike(page, parse, moves);
  }
  illustrate(parse, moves);
  onceAndNow(parse, moves);
  wasThen(parse, moves);
  comparativeAlone(parse, moves);
  if (isTold()) {
    multipleFirst(parse, moves);
    restateSize(page, parse, moves);
    continueLists(page, parse, moves);
    continueSteps(parse, moves);
    gapped(page, parse, moves);
    linkBehind(page, parse, moves);
    convert(parse, moves);
  }
}

/** "a change of minus 10 per cent": the direction says what the sign said. */
function withoutSign(reading: Reading): void {
  if (reading.change !== "decrease" || (reading.value ?? reading.upper ?? 0) >= 0) return;
  const { lower, upper } = reading;
  if (reading.value !== null) reading.value = -reading.value;
  reading.lower = upper === null ? null : -upper;
  reading.upper = lower === null ? null : -lower;
}

/** A forecast between a fall and a rise moves neither way. */
export function spansZero(reading: Reading): boolean {
  return reading.lower !== null && reading.upper !== null && reading.lower < 0 && reading.upper > 0;
}
