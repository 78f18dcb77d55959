import { SYNTAX } from "../lexicon.ts";
import { isWord } from "../noun-phrase.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, MARK, SPACED, WORD } from "../tokens.ts";

const SLASH = 0x2f;
/** Signs in front of the number of a post. */
const MOST_SIGNS = 4;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
const PARTING = new Set([..."; : ,"].map((char) => char.charCodeAt(0)));
/** An item is no longer than this many tokens. */
const LONGEST_ITEM = 300;

/**
 * Refuses the numbers of lists that run on within a sentence. A lone "(2)" may be a figure: items go in order.
 *
 *     (1) train nurses; (2) pay them; and (3) keep them
 *      ^                 ^                 ^
 */
export function refuseEnumerations(page: Page): void {
  let last: Numeral | null = null;
  let number = 0;
  for (const numeral of page.numerals) {
    const labelled = numeral.reason === "list_number";
    if (!labelled && (numeral.reason !== null || !isMark(page, numeral))) continue;
    const follows = last !== null && numeral.value === number + 1 && numeral.from - last.to < LONGEST_ITEM;
    if (follows) {
      numeral.reason = "list_number";
      last!.reason = "list_number";
    } else if (numeral.value !== 1) continue;
    last = numeral;
    number = numeral.value;
  }
}

/** "2/ In Cardiff it is": a slash that nothing touches behind, with at most signs in front. */
function isPostNumber({ tokens, sentences }: Page, numeral: Numeral): boolean {
  const slash = numeral.to;
  if (!numeral.plain || tokens.mark[slash] !== SLASH || tokens.gap[slash] !== GLUED || tokens.gap[slash + 1] === GLUED)
    return false;
  const { from } = sentences[numeral.sentence]!;
  for (let at = numeral.from - 1; at >= from; at--)
    if (tokens.kind[at] === WORD || tokens.kind[at] === DIGITS || numeral.from - at > MOST_SIGNS) return false;
  return true;
}

/** "(2)" that begins a sentence or an item, "2/" at the start of a post. */
function isMark(page: Page, numeral: Numeral): boolean {
  const { tokens } = page;
  if (isPostNumber(page, numeral)) return true;
  const open = numeral.from - 1;
  const behind = numeral.to + 1;
  if (!numeral.plain || tokens.mark[open] !== OPEN_ROUND || tokens.mark[numeral.to] !== CLOSE_ROUND) return false;
  if (behind >= tokens.size || tokens.kind[behind] !== WORD || tokens.gap[behind] !== SPACED) return false;
  const { from } = page.sentences[numeral.sentence]!;
  const before = open - 1;
  if (before < from || numeral.value === 1) return true;
  return tokens.kind[before] === MARK ? PARTING.has(tokens.mark[before]!) : isWord(page, before, SYNTAX.CONJUNCTION);
}
