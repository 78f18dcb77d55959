import { hedgeStart } from "../../clauses/around.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Page, Reading } from "../../rule.ts";
import { isLevel } from "./anchor.ts";
import { linkTo } from "./links.ts";
import type { Move } from "./move.ts";
import { MINUSES } from "./read.ts";

/** So many tokens may stand between the later level and the mark before the size. */
const REACH = 6;

/** "(about US$ 50 million)" */
const CONVERTED_REACH = 3;

/** What dates or names a level behind its number: "16 days in 2018–19". */
const BEHIND_LEVEL: ReadonlySet<number> = new Set([TAG.TIME, TAG.PREP, TAG.NOUN, TAG.ADJ, TAG.DET, TAG.ADV]);

/**
 * The size of a move in bare apposition behind the pair of its levels.
 *
 *     fell from 21 in 2015 to 16 in 2019, almost 25% · 1,310 in 2022 vs 1,455 in 2021, −10% · 4,320, against 2,160 – a doubling
 *                                                ^^^                                   ^^^^                            ^^^^^^^^
 * What something else is said of is none: "from 90 to 60, 40% of them women".
 */
export function restateSize(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings } = parse;
  for (let i = 2; i < readings.length; i++) {
    const [first, second, size] = [readings[i - 2]!, readings[i - 1]!, readings[i]!];
    const [a, b] = [moves[i - 2], moves[i - 1]];
    if (moves[i] || !a?.change || !b?.change || a.change !== b.change || size.superseded) continue;
    if (a.role === b.role || a.role === "delta" || b.role === "delta") continue;
    if (!sizes(size, second) || !apposed(page, parse, second, size) || !closes(parse, size)) continue;
    const end = a.role === "end" ? first : second;
    moves[i] = { role: "delta", change: signOf(parse, size) ?? a.change, cue: b.cue, attached: false };
    linkTo(size, end);
  }
}

/** "88,300 at the end of February, 9,700 or 10% fewer than in November": one size, told as a number and as a share. */
export function sizeToldTwice(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags, tokens, grammar } = parse;
  for (let i = 1; i < readings.length; i++) {
    const [size, share, move] = [readings[i - 1]!, readings[i]!, moves[i]];
    if (moves[i - 1] || move?.role !== "delta" || !move.attached) continue;
    if (share.measure !== "percentage" || size.measure === "percentage" || !isLevel(size)) continue;
    const or = tags[size.to] === TAG.COMMA ? size.to + 1 : size.to;
    const bare = size.noun === null || size.noun.to <= or;
    if (!bare || tokens.id[or] !== grammar.particles.or || hedgeStart(page, parse, share) !== or + 1) continue;
    // in apposition, behind the level that it is the size of a move to
    if (tags[hedgeStart(page, parse, size) - 1] === TAG.COMMA) moves[i - 1] = { ...move };
  }
}

/** "rose to 6.42 million lei (€1.30 million)": a level told again in another currency moves with it. */
export function convert(parse: Parse, moves: (Move | null)[]): void {
  const { readings, tags } = parse;
  for (let i = 1; i < readings.length; i++) {
    const [level, again, move] = [readings[i - 1]!, readings[i]!, moves[i - 1]];
    if (moves[i] || !move?.change || level.measure !== "money" || again.measure !== "money") continue;
    if (level.unit === again.unit || tags[level.to] !== TAG.OPEN || tags[again.to] !== TAG.CLOSE) continue;
    if (again.from - level.to <= CONVERTED_REACH) moves[i] = { ...move, attached: false };
  }
}

/** A percentage of shares is a share itself as likely as not; points and multiples are no level. */
function sizes(size: Reading, level: Reading): boolean {
  if (!isLevel(level)) return false;
  if (size.measure === "percentage_point") return level.measure === "percentage";
  return size.measure === "ratio" || (size.measure === "percentage" && level.measure !== "percentage");
}

function apposed(page: Page, parse: Parse, level: Reading, size: Reading): boolean {
  const { tags } = parse;
  let mark = hedgeStart(page, parse, size) - 1;
  // "…, or by half"
  const { or, by } = parse.grammar.particles;
  if (parse.tokens.id[mark] === by) mark--;
  if (mark > level.to && parse.tokens.id[mark] === or && parse.tokens.id[mark + 1] === by) mark--;
  while (mark > level.to && (tags[mark] === TAG.DET || (tags[mark] !== TAG.BREAK && isMinus(parse, mark)))) mark--;
  if (mark < level.to || mark - level.to > REACH || (tags[mark] !== TAG.COMMA && tags[mark] !== TAG.BREAK))
    return false;
  for (let at = level.to; at < mark; at++)
    if (!BEHIND_LEVEL.has(tags[at]!) && !(tags[at] === TAG.CONJ && tags[at + 1] === TAG.TIME)) return false;
  return true;
}

/** The sentence, the clause or the bracket ends behind the number, or only its time follows. */
function closes({ tags, tokens, grammar, sentence }: Parse, size: Reading): boolean {
  let at = size.to;
  // "ten times as much"
  if (size.measure === "ratio" && tokens.id[at] === grammar.particles.as) at += 2;
  const timed = tags[at] === TAG.PREP && (tags[at + 1] === TAG.TIME || tags[at + 2] === TAG.TIME);
  if (at >= sentence.to || timed || tags[at] === TAG.TIME) return true;
  const last = tags[at] === TAG.OTHER || tags[at] === TAG.BREAK || tags[at] === TAG.CLOSE;
  return last || (tags[at] === TAG.COMMA && tags[at + 1] !== TAG.NUM);
}

const isMinus = ({ tokens }: Parse, at: number): boolean => MINUSES.has(tokens.mark[at]!);

const signOf = (parse: Parse, size: Reading): "decrease" | null =>
  (size.value ?? 0) < 0 || isMinus(parse, size.from) ? "decrease" : null;
