import { bracketOf, isOnTheWay } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { insertedEnd } from "../../clauses/verb-groups.ts";
import { previousOf } from "../../previous.ts";
import type { Reading } from "../../rule.ts";

const HYPHEN = 0x2d;

/** True for what can be the start or the end of a move. */
export function isLevel(reading: Reading): boolean {
  // "from 17:1 to 18.4:1"
  return reading.measure !== "percentage_point" && (reading.measure !== "ratio" || reading.rule === "odds");
}

/**
 * Of a figure that says how a level moved ("up from 66", "a rise of 17%"), the level:
 * the nearest earlier figure of the sentence that it can be said of.
 *
 * @param told the words say which way it moved, the numbers need not
 * @param more the figure is by how much the level has grown
 * @returns index among the sentence's readings, or -1
 */
export function anchorOf(parse: Parse, index: number, told = false, more = false): number {
  const reading = parse.readings[index];
  if (!reading) return -1;
  const bracket = bracketOf(parse, reading.from);
  let loose = -1;
  for (let i = index - 1; i >= 0; i--) {
    const level = parse.readings[i]!;
    // "0.9 times earnings, down from 1.3 times": a ratio may be a level of its own
    if (level.superseded || (!isLevel(level) && (reading.measure !== "ratio" || level.measure !== "ratio"))) continue;
    if ((reading.measure === "percentage" || reading.measure === "count") && isNested(parse, i)) continue;
    // "4.4 on a scale of 1 to 5, up from 4.1": the scale does not move
    if (level.interval === "range" && parse.grammar.scales.has(parse.tokens.id[level.from - 2]!)) continue;
    if (isBetweenDashes(parse, level, reading)) continue;
    // "4,812 people in the 14 centres, 312 more": what is 312 more is more than 312
    if (more && reading.measure === "count" && level.value !== null && level.value < (reading.value ?? 0)) continue;
    if (isWhole(parse, i)) continue;
    if (newClauseBetween(parse, level.to, reading.from, level.from)) return loose;
    const itsBracket = bracketOf(parse, level.from);
    if (itsBracket >= 0 && itsBracket !== bracket) continue;
    // "copper for three-month delivery was up 0.8%": of what kind it is
    if (level.measure === "duration" && parse.tokens.mark[level.to - 2] === HYPHEN) continue;
    // "makers, who earn 12% of all, sold goods of €15m, a rise of 5%": what is told on the way is not what rose
    if (loose >= 0 && isOnTheWay(parse, level, parse.readings[loose]!)) continue;
    if (sameKind(level, reading)) return i;
    // "11 days, down from 3 weeks": in another unit, where the words say which way
    if (told && level.measure === "duration" && reading.measure === "duration") return i;
    // a percentage or a multiple may be said of any level
    if (
      reading.role === null &&
      loose < 0 &&
      (reading.measure === "percentage" || reading.measure === "ratio") &&
      level.measure !== "age" &&
      (level.measure !== "duration" || i === index - 1)
    )
      loose = i;
  }
  return loose;
}

/** An aside between dashes is so long at most, in tokens, on either side of its number. */
const DASHED = 10;

const INSIDE: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJ, TAG.ADV, TAG.DET, TAG.POSS, TAG.PREP, TAG.JOIN]);

/** "11,250 inmates in the country's 14 prisons, 5% fewer": the prisons only say where the inmates are. */
export function isNested(parse: Parse, index: number): boolean {
  const outer = previousOf(parse.readings, index);
  const level = parse.readings[index]!;
  if (outer?.measure !== "count" || level.measure !== "count" || outer.superseded) return false;
  let preposition = false;
  for (let at = outer.to; at < level.from; at++) {
    if (!INSIDE.has(parse.tags[at]!)) return false;
    if (parse.tags[at] === TAG.PREP) {
      const id = parse.tokens.id[at]!;
      if (id === parse.grammar.particles.from || id === parse.grammar.particles.to || at === outer.to) return false;
      preposition = true;
    }
  }
  return preposition;
}

/** "Thirteen died – six of them by suicide – compared with 17": said by the way. */
function isBetweenDashes({ tags, tokens, sentence }: Parse, level: Reading, reading: Reading): boolean {
  let open = level.from - 1;
  while (open > sentence.from && level.from - open < DASHED && tags[open] !== TAG.BREAK) open--;
  if (tags[open] !== TAG.BREAK || open <= sentence.from) return false;
  for (let at = level.to; at < Math.min(reading.from, level.to + DASHED); at++)
    if (tags[at] === TAG.BREAK) return tokens.mark[at] === tokens.mark[open];
  return false;
}

/** "won 43 of the 120 seats, up from 31": what moved is the part. */
function isWhole(parse: Parse, index: number): boolean {
  const part = previousOf(parse.readings, index);
  const level = parse.readings[index]!;
  if (part?.measure !== "count" || level.measure !== "count" || level.from - part.to > 3) return false;
  const { tags, tokens, grammar } = parse;
  let of = level.from - 1;
  if (of > part.to && tags[of] === TAG.DET) of--;
  return of >= part.to && tokens.id[of] === grammar.particles.of && (of === part.to || of === part.to + 1);
}

function sameKind(level: Reading, reading: Reading): boolean {
  if (reading.measure === "percentage_point") return level.measure === "percentage";
  if (level.measure !== reading.measure) return reading.measure === "count" && level.measure === "index";
  if (level.measure === "money")
    return level.currency === reading.currency || reading.currency === null || level.currency === null;
  return level.unit === reading.unit || level.unit === null || reading.unit === null;
}

/** "68% said that their list was closed, up from 51%": what is said is no clause that parts. */
function isSaid({ tags, tokens, grammar }: Parse, subject: number): boolean {
  return tags[subject - 1] === TAG.SUB && tokens.id[subject - 1] === grammar.particles.that;
}

/** True when a clause with a subject of its own begins between the two and does not hold the level. */
function newClauseBetween(parse: Parse, from: number, to: number, level: number): boolean {
  for (const verb of parse.verbs) {
    if (verb.kind !== "finite" || verb.relative >= 0 || verb.from < from || verb.from >= to) continue;
    // "30 arrests last year, the police said, compared with 45 in 2015"
    if (insertedEnd(parse, verb) >= 0) continue;
    const own = verb.subject && !verb.inherited && verb.subject.from > level;
    if (!own || parse.tags[verb.subject!.from] === TAG.PRON || isSaid(parse, verb.subject!.from)) continue;
    return true;
  }
  return false;
}

const LENGTHS = /^(?:[km]?m|\[(?:mi|ft|yd|nmi|fth)_i\])$/;

/** A way or a height in metres, feet or miles: what moves along it is a body as often as a level. */
export function isLength(reading: Reading): boolean {
  return reading.measure === "quantity" && reading.per === null && LENGTHS.test(reading.unit_code ?? "");
}
