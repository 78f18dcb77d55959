import { NUMBER_WORD } from "./lexicon.ts";
import { readDigits } from "./numerals/digits.ts";
import { readEveryNth } from "./numerals/every.ts";
import { readNumberWords } from "./numerals/words.ts";
import type { Numeral, Page } from "./rule.ts";
import { DIGITS, GLUED, WORD } from "./tokens.ts";

const FULL_STOP = 0x2e;
/** Marks behind which a point begins a number: "p=.04", "(.5)". */
const LEADS = new Set([..."<>=≤≥([~≈±$€£"].map((char) => char.charCodeAt(0)));

/**
 * Finds every printed number of the page, in order: each digit run and number word stands in exactly one.
 *
 *     between 4 and 4.6 million (two thirds)
 *             ^     ^^^^^^^^^^^  ^^^^^^^^^^
 */
export function readNumerals(page: Page): Numeral[] {
  const { tokens, lexicon, sentences } = page;
  const numerals: Numeral[] = [];
  let s = 0;
  let taken = 0;
  for (let n = 0; n < tokens.numberCount; n++) {
    let at = tokens.numbers[n]!;
    if (at < taken) continue;
    while (s < sentences.length && sentences[s]!.to <= at) s++;
    const sentence = sentences[s];
    if (sentence === undefined) break;
    const first = s === 0 || sentences[s - 1]!.block !== sentence.block ? sentence.blockFrom : sentence.from;
    let numeral: Numeral | null;
    if (tokens.kind[at] === WORD) {
      if ((lexicon.numeric[tokens.id[at]!]! & NUMBER_WORD) === 0) continue;
      numeral = readNumberWords(page, at, at >= sentence.from ? sentence.from : first, sentence.to);
    } else {
      // ".08"
      if (
        tokens.kind[at] === DIGITS &&
        at > sentence.from &&
        at - 1 >= taken &&
        tokens.mark[at - 1] === FULL_STOP &&
        tokens.gap[at] === GLUED &&
        (tokens.gap[at - 1] !== GLUED || LEADS.has(tokens.mark[at - 2] ?? 0))
      )
        at--;
      numeral = readDigits(page, at, sentence.from, sentence.to);
    }
    if (numeral === null) continue;
    if (numeral.form === "ordinal") readEveryNth(page, numeral, Math.max(taken, sentence.from), sentence.to);
    numeral.sentence = s;
    if (at < sentence.from) numeral.reason = "list_number";
    numerals.push(numeral);
    taken = Math.max(numeral.to, at + 1);
  }
  return numerals;
}
