import { readDigits } from "./numerals/digits.ts";
import { readNumberWords } from "./numerals/words.ts";
import { vulgarFraction } from "./numerals/fractions.ts";
import { NUMERIC } from "./lexicon.ts";
import type { Numeral, Page } from "./rule.ts";
import { DIGITS, GLUED, MARK, WORD } from "./tokens.ts";

/** Any class that can begin a number word. */
export const NUMBER_WORD =
  NUMERIC.UNIT |
  NUMERIC.TEEN |
  NUMERIC.TENS |
  NUMERIC.HUNDRED |
  NUMERIC.SCALE |
  NUMERIC.DOZEN |
  NUMERIC.ORDINAL |
  NUMERIC.PART |
  NUMERIC.MULTIPLE |
  NUMERIC.FOLD |
  NUMERIC.SINGLE;

const FULL_STOP = 0x2e;

/**
 * Finds every printed number of the page, in order: each digit run and number word stands in exactly one.
 *
 *     between 4 and 4.6 million (two thirds)
 *             ^     ^^^^^^^^^^^  ^^^^^^^^^^
 */
export function readNumerals(page: Page): Numeral[] {
  const { tokens, lexicon, sentences } = page;
  const numerals: Numeral[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    const first = s === 0 || sentences[s - 1]!.block !== sentence.block ? sentence.blockFrom : sentence.from;
    for (let at = first; at < sentence.to; ) {
      const kind = tokens.kind[at]!;
      let numeral: Numeral | null = null;
      if (kind === DIGITS) {
        numeral = readDigits(page, at, sentence.from, sentence.to);
      } else if (kind === WORD) {
        if ((lexicon.numeric[tokens.id[at]!]! & NUMBER_WORD) !== 0) numeral = readNumberWords(page, at, at >= sentence.from ? sentence.from : first, sentence.to);
      } else if (kind === MARK) {
        if (tokens.mark[at] === FULL_STOP && tokens.gap[at] !== GLUED && tokens.kind[at + 1] === DIGITS && at + 1 < sentence.to && tokens.gap[at + 1] === GLUED)
          numeral = readDigits(page, at, sentence.from, sentence.to);
        else if (vulgarFraction(tokens.mark[at]!) !== null) numeral = readDigits(page, at, sentence.from, sentence.to);
      }
      if (numeral === null) {
        at++;
        continue;
      }
      numeral.sentence = s;
      if (at < sentence.from) numeral.reason = "list_number";
      numerals.push(numeral);
      at = Math.max(numeral.to, at + 1);
    }
  }
  return numerals;
}
