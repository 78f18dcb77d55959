import type { Codelists } from "../model/codelist.ts";
import type { Readable } from "../model/document.ts";
import type { Language } from "./language.ts";
import { countDigits } from "./numerals/scripts.ts";
import type { Page } from "./rule.ts";
import { readSentences } from "./sentences.ts";
import { DIGITS, GLUED, type Tokens, tokenize } from "./tokens.ts";

const COMMA = 0x2c;
const POINT = 0x2e;

/** Opens a text: tokens and sentences, nothing understood yet. `tokens` are buffers that the next page overwrites. */
export function openPage(
  document: Readable,
  language: Language,
  codelists: Codelists,
  tokens: Tokens,
  trace: boolean,
): Page {
  tokenize(document.text, language.lexicon, tokens);
  return {
    document,
    text: document.text,
    tokens,
    lexicon: language.lexicon,
    language,
    codelists,
    sentences: readSentences(tokens, language.lexicon),
    numerals: [],
    periods: [],
    undated: [],
    readings: [],
    decimalComma: writesDecimalComma(tokens),
    trace,
    refusedBy: trace ? new Map() : null,
  };
}

/** A text writes decimal commas when "21,4" is commoner in it than "21.4"; thousands ("21,400") tell nothing. */
function writesDecimalComma(tokens: Tokens): boolean {
  let commas = 0;
  let points = 0;
  for (let n = 0; n < tokens.numberCount; n++) {
    const at = tokens.numbers[n]! + 1;
    if (tokens.kind[at - 1] !== DIGITS || at + 1 >= tokens.size) continue;
    const mark = tokens.mark[at];
    if (
      (mark !== COMMA && mark !== POINT) ||
      tokens.gap[at] !== GLUED ||
      tokens.gap[at + 1] !== GLUED ||
      tokens.kind[at + 1] !== DIGITS
    )
      continue;
    // chains ("22,24,26") are lists, brackets ("[3,7]") are references
    const chained =
      (tokens.mark[at + 2] === mark && tokens.gap[at + 2] === GLUED) ||
      (tokens.mark[at - 2] === mark && tokens.gap[at - 1] === GLUED) ||
      tokens.mark[at - 2] === 0x5b;
    if (chained) continue;
    const length = countDigits(tokens, at + 1);
    if (mark === POINT && length !== 3) points++;
    else if (mark === COMMA && length !== 3) commas++;
  }
  return commas > points;
}
