import { hedgeStart } from "../../clauses/around.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { previousOf } from "../../previous.ts";
import type { Page, Reading } from "../../rule.ts";
import { CLOSING } from "./market.ts";
import type { Move } from "./move.ts";

/** A subject of so many tokens may stand alone in front of its number. */
const LONGEST_SUBJECT = 7;
/** What a subject is made of. */
const SUBJECT: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJ, TAG.DET, TAG.POSS, TAG.JOIN, TAG.OTHER]);
/** What may stand behind the number of such a clause. */
const CLOSES: ReadonlySet<number> = new Set([...CLOSING, TAG.SUB]);

/**
 * Sizes of moves told after one verb: the later clauses leave it out.
 *
 *     The bank gained 2.1 percent, the insurer 1.4 percent and the brewer 0.9 percent
 *                                              ^^^^^^^^^^^                ^^^^^^^^^^^
 */
export function gapped(page: Page, parse: Parse, moves: (Move | null)[]): void {
  const { readings } = parse;
  for (let i = 1; i < readings.length; i++) {
    const before = previousOf(moves, i);
    const [previous, reading] = [readings[i - 1]!, readings[i]!];
    if (moves[i] || before?.role !== "delta" || !before.change || !sizes(previous, reading)) continue;
    if (standsAlone(page, parse, previous, reading)) moves[i] = { ...before, attached: false };
  }
}

function sizes(previous: Reading, reading: Reading): boolean {
  const size =
    reading.measure === "percentage" || reading.measure === "percentage_point" || reading.measure === "money";
  return size && previous.measure === reading.measure && previous.numeral.form !== "fraction" && !reading.superseded;
}

/** A comma or "and", a subject, and the number with nothing else: "…, the insurer 1.4 percent and". */
function standsAlone(page: Page, parse: Parse, previous: Reading, reading: Reading): boolean {
  const { tags, tokens, grammar, sentence } = parse;
  const hedge = hedgeStart(page, parse, reading);
  // "dropped 5.1 per cent in May and imports", "fell $12 an ounce and silver"
  let end = previous.tail;
  while (tags[end] === TAG.TIME || (tags[end] === TAG.PREP && tags[end + 1] === TAG.TIME)) end++;
  let at = end;
  if (tags[at] === TAG.COMMA) at++;
  if (tags[at] === TAG.CONJ || tags[at] === TAG.SUB) at++;
  if (at === end || hedge - at < 1 || hedge - at > LONGEST_SUBJECT || tags[hedge - 1] !== TAG.NOUN) return false;
  if (tokens.id[at - 1] === grammar.particles.or) return false;
  for (let i = at; i < hedge; i++) if (!SUBJECT.has(tags[i]!)) return false;
  return reading.to >= sentence.to || CLOSES.has(tags[reading.to]!);
}
