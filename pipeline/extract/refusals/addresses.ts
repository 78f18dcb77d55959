import { NUMBER_WORD } from "../lexicon.ts";
import { vulgarFraction } from "../numerals/fractions.ts";
import { numeralOf } from "../numerals/numeral.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, MARK } from "../tokens.ts";

const FULL_STOP = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;

/** Numbers inside web addresses: "https://host/page?q=30%25". */
export function refuseAddresses(page: Page): void {
  const { tokens, numerals, text } = page;
  if (!text.includes("://") && !text.includes("www.") && !text.includes("@")) return;
  const rest: Numeral[] = [];
  let k = 0;
  for (let at = 0; at < tokens.size; ) {
    let end = at + 1;
    while (end < tokens.size && tokens.gap[end] === GLUED) end++;
    let address = false;
    for (let i = at; i + 2 < end && !address; i++)
      address =
        (tokens.mark[i] === COLON && tokens.mark[i + 1] === SLASH && tokens.mark[i + 2] === SLASH) ||
        (tokens.mark[i] === 0x40 && i > at) ||
        (tokens.mark[i + 1] === FULL_STOP &&
          tokens.end[i]! - tokens.start[i]! === 3 &&
          text.startsWith("www", tokens.start[i]!));
    while (k < numerals.length && numerals[k]!.from < end) {
      if (address && numerals[k]!.from >= at) {
        numerals[k]!.reason ??= "identifier";
        cutOff(page, numerals[k]!, end, rest);
      }
      k++;
    }
    at = end;
  }
  if (rest.length > 0) page.numerals = [...numerals, ...rest].sort((a, b) => a.from - b.from);
}

/** "https://a.b/?d=1 654": ends the numeral with its address; the digits behind stand for themselves. */
function cutOff(page: Page, numeral: Numeral, end: number, rest: Numeral[]): void {
  const { tokens, lexicon } = page;
  for (let at = end; at < numeral.to; at++) {
    const fraction = tokens.kind[at] === MARK && vulgarFraction(tokens.mark[at]!) !== null;
    if (!fraction && tokens.kind[at] !== DIGITS && !(lexicon.numeric[tokens.id[at]!]! & NUMBER_WORD)) continue;
    const other = numeralOf(at, at + 1, Number.NaN, 0, "digits");
    other.sentence = numeral.sentence;
    other.reason = "identifier";
    rest.push(other);
  }
  numeral.to = Math.min(numeral.to, end);
}
