import { governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { previousOf } from "../../previous.ts";
import type { Reading } from "../../rule.ts";
import { directionBy, isComparative, MOVES, type Move } from "./move.ts";

/** What closes the words of a move, behind "higher" or "lower". */
export const CLOSING: ReadonlySet<number> = new Set([
  TAG.COMMA,
  TAG.BREAK,
  TAG.CLOSE,
  TAG.OTHER,
  TAG.CONJ,
  TAG.TIME,
  TAG.PREP,
]);

/** What an object is made of. */
const OBJECT: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJ, TAG.DET, TAG.POSS, TAG.JOIN]);
const OBJECT_REACH = 6;
/** "to a new two-and-a-half-year low of" */
const EXTREME_REACH = 12;

/**
 * The size of a move as market reports tell it: a comparative without "than".
 *
 *     closed 31.2 points higher at 7,512.4      was 1.2 cents lower at $2.71      ended 14p lower
 *            ^^^^^^^^^^^                            ^^^^^^^^^                            ^^^
 * Elsewhere a comparative without "than" may tell of a gap: "wages are 12% higher in the north".
 */
export function quotedMove(parse: Parse, reading: Reading): Move | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (reading.measure === "count" || reading.measure === "rate" || reading.measure === "age") return null;
  const [first, at] = sizeTold(parse, reading);
  if (at >= sentence.to || !comparesAt(parse, at) || tags[at] === TAG.DET) return null;
  const next = at + 1;
  const { than, at: atId } = grammar.particles;
  if (next < sentence.to && (!CLOSING.has(tags[next]!) || tokens.id[next] === than)) return null;
  const verb = governorOf(parse, reading.from);
  const closes = verb !== null && verb.to >= first.from - 3 && grammar.closing.has(tokens.id[verb.head]!);
  // "was 0.2% weaker at $1.27"
  const price = parse.readings[parse.readings.indexOf(reading) + 1];
  const percent = reading.measure === "percentage" && price?.from === next + 1 && price.measure !== "percentage";
  const quoted = tokens.id[next] === atId && (first.measure === "money" || first.measure === "index" || percent);
  // "bills will be £22 lower next year": the time is what is compared
  if (!closes && !(quoted && tags[next + 1] === TAG.NUM) && tags[next] !== TAG.TIME) return null;
  const change = directionBy(formOf(tokens, grammar, at));
  return { role: "delta", change, cue: { from: at, to: next }, attached: false };
}

/** A comparative; behind the comma of two sizes "lower" is no verb either. */
function comparesAt(parse: Parse, at: number): boolean {
  if (parse.tags[at - 1] !== TAG.COMMA) return isComparative(parse, at);
  const form = formOf(parse.tokens, parse.grammar, at);
  return parse.tokens.id[at] !== 0 && (form & MOVES) !== 0 && (form & (FORM.ADJECTIVE | FORM.ADVERB)) !== 0;
}

/** "settled 92 cents, or 1.4 percent, lower": the first of the two sizes, and where their comparative stands. */
function sizeTold({ tags, readings }: Parse, reading: Reading): readonly [Reading, number] {
  if (tags[reading.to] !== TAG.COMMA) return [reading, reading.to];
  const index = readings.indexOf(reading);
  const [before, behind] = [previousOf(readings, index), readings[index + 1]];
  const told = (a: Reading | undefined, b: Reading | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.from === a.to + 2 &&
    tags[a.to] === TAG.COMMA &&
    tags[a.to + 1] === TAG.CONJ;
  if (told(reading, behind) && tags[behind!.to] === TAG.COMMA) return [reading, behind!.to + 1];
  return told(before, reading) ? [before!, reading.to + 1] : [reading, reading.to];
}

/** "up 41 cents at $62.10", "rose 12 points, or 0.4%, to stand at 6,610": the price that the size led to. */
export function quotedLevels(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags, tokens, grammar } = parse;
  for (let i = 1; i < readings.length; i++) {
    const move = moves[i - 1];
    const [size, level] = [readings[i - 1]!, readings[i]!];
    if (moves[i] || move?.role !== "delta" || !move.change || level.superseded) continue;
    if (level.measure !== "money" && level.measure !== "index") continue;
    if (size.measure === "duration" || size.measure === "count" || size.measure === "ratio") continue;
    let at = size.to;
    // "92 cents, or 1.4 percent, lower at $64.88"
    if (tags[at] === TAG.COMMA && comparesAt(parse, at + 1)) at++;
    if (at < level.from && comparesAt(parse, at)) at++;
    if (tags[at] === TAG.COMMA) at++;
    if (tokens.id[at] !== grammar.particles.at || at + 1 !== level.from) continue;
    moves[i] = { role: "end", change: move.change, cue: move.cue, attached: false };
  }
}

/** "fell to a two-year low of $1.23", "climbed to a record high of 41": the level behind what it is called. */
export function extremeLevel(parse: Parse, mover: Verb, last: number): boolean {
  const { tags, tokens, grammar } = parse;
  if (tokens.id[last] !== grammar.particles.of || !grammar.extremes.has(tokens.id[last - 1]!)) return false;
  for (let at = last - 2; at >= mover.to && at > last - EXTREME_REACH; at--) {
    if (tokens.id[at] === grammar.particles.to && tags[at] === TAG.PREP) return true;
    if (tags[at] === TAG.COMMA || tags[at] === TAG.VERB || tags[at] === TAG.CONJ) return false;
  }
  return false;
}

/** "lifted its dividend 5 percent", "cut prices 3% in May": the object stands between the verb and the size. */
export function behindObject(parse: Parse, reading: Reading, mover: Verb, last: number): boolean {
  const { tags, tokens, grammar, sentence } = parse;
  if (reading.measure !== "percentage" && reading.measure !== "percentage_point") return false;
  if (!grammar.transitive.has(tokens.id[mover.head]!) || tags[last] !== TAG.NOUN || mover.passive) return false;
  if (last - mover.to >= OBJECT_REACH) return false;
  for (let at = mover.to; at <= last; at++) if (!OBJECT.has(tags[at]!)) return false;
  return reading.to >= sentence.to || CLOSING.has(tags[reading.to]!);
}
