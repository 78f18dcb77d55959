import { hedgeStart } from "../../clauses/around.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Page, Reading } from "../../rule.ts";
import { linkedTo, linkTo } from "./links.ts";
import { directionOf, type Move } from "./move.ts";
import { pointsBack } from "./pointing.ts";

/** "from A to B" and "to B, from A" without a verb of movement: the values say which way. */
export function pairLevels(parse: Parse, moves: readonly (Move | null)[], end: number): void {
  for (const other of [end - 1, end + 1]) {
    const start = moves[other];
    const reading = parse.readings[other];
    const level = parse.readings[end];
    if (!start || !reading || !level || start.role !== "start" || reading.measure !== level.measure) continue;
    const direction = start.change ?? directionOf(reading, level);
    start.change = direction;
    const move = moves[end];
    if (move) move.change = direction;
    return;
  }
}

/** Levels of one move share its direction: a start found by "from" takes it from the end next to it. */
export function spread(parse: Parse, moves: (Move | null)[]): void {
  for (let i = 0; i < moves.length; i++) {
    const move = moves[i];
    if (!move || move.change || move.role === "delta") continue;
    for (const other of [i + 1, i - 1]) {
      const near = moves[other];
      if (near?.change && parse.readings[other]?.measure === parse.readings[i]?.measure) {
        move.change = near.change;
        break;
      }
    }
  }
}

/** "from 9.1% to 6.8%, or 2.3 points" and "from 5 to 8 (60%)": the size of the move said once more. */
export function joinAppositions(parse: Parse, moves: (Move | null)[]): void {
  const { tags, tokens, grammar } = parse;
  for (let i = 1; i < moves.length; i++) {
    const reading = parse.readings[i]!;
    const level = parse.readings[i - 1]!;
    const move = moves[i - 1];
    if (moves[i] || !move?.change || reading.from - level.to > 6) continue;
    const size =
      reading.measure === "percentage_point" ||
      (reading.measure === "percentage" && (level.measure !== "percentage" || move.role === "delta"));
    // "rose 4.7 per cent, or £78", "fell 4 percent, or 40 jobs"
    const told =
      move.role === "delta" && level.measure === "percentage" && tokens.id[reading.from - 1] === grammar.particles.or;
    if (told && (reading.measure === "money" || reading.measure === "index" || reading.measure === "count")) {
      moves[i] = { role: "delta", change: move.change, cue: move.cue, attached: false };
      continue;
    }
    if (!size || move.role === "start") continue;
    // "rose to €41, or 6% of the wage": a share, and no move
    if (move.role === "end" && reading.measure === "percentage" && tokens.id[reading.to] === grammar.particles.of)
      continue;
    const before = tags[reading.from - 1];
    const bracketed = before === TAG.OPEN && reading.from - level.to <= 3 && tags[reading.to] === TAG.CLOSE;
    const restated =
      tokens.id[reading.from - 1] === grammar.particles.or &&
      (move.role === "delta" || reading.measure === "percentage_point" || level.measure !== "percentage");
    if (bracketed && isRefuted(parse, moves, level, reading)) continue;
    if (bracketed || restated) {
      moves[i] = { role: "delta", change: move.change, cue: move.cue, attached: false };
      linkTo(reading, level);
    }
  }
}

/** So many points may a size in a bracket be off the move that the sentence tells. */
const SLACK = 5;

/** "sold in 21 (24%), against 12 before": from 12 to 21 is no 24%, which is then a share. */
function isRefuted(parse: Parse, moves: readonly (Move | null)[], level: Reading, size: Reading): boolean {
  if (size.measure !== "percentage" || level.value === null || size.value === null) return false;
  const start = parse.readings.find(
    (other, i) => moves[i]?.role === "start" && other.measure === level.measure && other.unit === level.unit,
  );
  if (!start?.value) return false;
  return Math.abs(Math.abs(level.value / start.value - 1) * 100 - Math.abs(size.value)) > SLACK;
}

/** "up from 79.8%, an extra 2.4 points": points that come on top move as what stands before them. */
export function addPoints(page: Page, parse: Parse, moves: (Move | null)[]): void {
  for (let i = 1; i < moves.length; i++) {
    const reading = parse.readings[i]!;
    if (moves[i] || reading.measure !== "percentage_point") continue;
    const hedge = hedgeStart(page, parse, reading);
    for (let at = hedge; at < reading.from; at++) {
      if (!parse.grammar.adding.has(parse.tokens.id[at]!)) continue;
      const before = moves.slice(0, i).findLast((move) => move?.change);
      moves[i] = {
        role: "delta",
        change: before?.change ?? "increase",
        cue: { from: at, to: at + 1 },
        attached: false,
      };
    }
  }
}

/** "43% had it at entry; at the end this had fallen to 20%": a pronoun that moves has the level before as its start. */
export function openWithPronoun(parse: Parse, moves: (Move | null)[]): void {
  for (let i = 1; i < moves.length; i++) {
    const move = moves[i];
    const level = parse.readings[i - 1]!;
    const reading = parse.readings[i]!;
    if (
      move?.role !== "end" ||
      !move.change ||
      moves[i - 1] ||
      level.measure !== reading.measure ||
      level.unit !== reading.unit
    )
      continue;
    const subject = parse.verbs.find((verb) => verb.from === move.cue.from)?.subject;
    if (!subject || subject.from < level.to || !pointsBack(parse, subject)) continue;
    if (moves.some((other, at) => at !== i && other?.role === "start")) continue;
    if (directionOf(level, reading) === move.change)
      moves[i - 1] = { role: "start", change: move.change, cue: move.cue, attached: false };
  }
}

/** "and profit by a third, from 600 to 400": what stands right behind the size of a move is of what moved. */
export function linkBehind(page: Page, parse: Parse, moves: readonly (Move | null)[]): void {
  const { readings, tags } = parse;
  for (let i = 1; i < readings.length; i++) {
    const [before, move] = [moves[i - 1], moves[i]];
    const [previous, reading] = [readings[i - 1]!, readings[i]!];
    if (!before || !move || move.role === "delta" || move.change !== before.change || linkedTo(reading)) continue;
    if (before.role === "end" || linkedTo(previous) === reading) continue;
    const hedge = hedgeStart(page, parse, reading);
    // "rose tenfold on 15 January, when the code came in: from 3,000 to 30,000"
    if (before.role === "delta" && tags[hedge - 2] === TAG.BREAK && tags[hedge - 1] === TAG.PREP) {
      linkTo(reading, previous);
      const [end, to] = [readings[i + 1], moves[i + 1]];
      if (end && to?.role === "end" && to.change === move.change && end.measure === reading.measure)
        linkTo(end, previous);
    }
    if (hedge - previous.to > 5) continue;
    let plain = true;
    for (let at = previous.to; at < hedge && plain; at++)
      plain = tags[at] === TAG.PREP || tags[at] === TAG.COMMA || tags[at] === TAG.TIME;
    if (plain && tags[hedge - 1] === TAG.PREP) linkTo(reading, previous);
  }
}
