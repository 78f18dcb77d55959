import type { Reason } from "../../model/ledger.ts";
import { FORM } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isRatioNoun, isWord, readCountedNoun } from "../noun-phrase.ts";
import { isStreet } from "../numerals/scale.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { readCurrencyBefore } from "../rules/currency.ts";
import { isAcidity } from "../rules/single.ts";
import { readTail } from "../rules/tail.ts";
import { CAPITALISED, DASHES, DIGITS, GLUED, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { nounBehind } from "./labels.ts";

const COLON = 0x3a;
const OPEN_ROUND = 0x28;

/** "the Boeing 787 Dreamliner", "the S&P 500 rose": a capital in front inside a sentence, and nothing counted behind. */
export function named(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens, lexicon } = page;
  const before = numeral.from - 1;
  if (numeral.form === "digits" && isAcronymCode(page, numeral, before, from, to)) return "identifier";
  if (isSplitName(page, numeral, from, to) || isCapitalWord(page, numeral, from, to)) return "name";
  if (numeral.form !== "digits" || tokens.gap[numeral.from] !== SPACED) return null;
  if (isRelease(page, numeral, before, from, to) || isStandard(page, numeral, before, from, to)) return "name";
  if (!numeral.plain || isAcidity(page, numeral)) return null;
  if (modelBehind(page, numeral, from, to)) return "name";
  // "ISO 9001" may stand first, where "Deaths 12" and "Some 12" do not name
  const acronym = tokens.shape[before] === UPPER && !page.language.isPlural(tokens, before);
  const priced = isPricedBehind(page, numeral.to, to);
  // "Quai 9 has been open": a number that is the subject of one is a name
  const one = numeral.value > 1 && page.language.grammar.ofOne.has(tokens.id[numeral.to]!);
  if (before < from || (before === from && !acronym && !priced && !one)) return null;
  if (tokens.kind[before] !== WORD || (tokens.shape[before] === LOWER && !hasCapital(page, before))) return null;
  if (page.language.intervalLabels.backward(tokens, numeral.from, from) !== null) return null;
  const bits = lexicon.syntax[tokens.id[before]!]!;
  // "the new Apple Watch 5": a verb in capitals behind another name is one
  const brand = isBrand(page, before, from);
  if (
    !brand &&
    bits &
      (SYNTAX.PREPOSITION |
        SYNTAX.DETERMINER |
        SYNTAX.CONJUNCTION |
        SYNTAX.AUXILIARY |
        SYNTAX.VERB |
        SYNTAX.PAST_VERB |
        SYNTAX.PLACE |
        SYNTAX.PRONOUN |
        SYNTAX.ADVERB |
        SYNTAX.RISE |
        SYNTAX.FALL |
        SYNTAX.COMPARATIVE)
  )
    return null;
  if (lexicon.numeric[tokens.id[before]!]! & (NUMERIC.MONTH | NUMERIC.WEEKDAY | NUMERIC.SCALE | NUMERIC.CURRENCY_WORD))
    return null;
  if (
    !one &&
    tokens.kind[before - 1] === MARK &&
    before - 1 >= from &&
    tokens.gap[before] !== GLUED &&
    isClauseMark(tokens.mark[before - 1]!)
  )
    return null;
  if (readCurrencyBefore(page, numeral, from) !== null) return null;
  const at = numeral.to;
  if (readTail(page, numeral, at, to) !== null || (nounBehind(page, at, to) && !priced)) return null;
  if (
    at < to &&
    tokens.kind[at] === MARK &&
    (tokens.mark[at] === 0x25 ||
      tokens.mark[at] === COLON ||
      (DASHES.has(tokens.mark[at]!) && (tokens.gap[at] === GLUED || tokens.gap[at + 1] !== GLUED)))
  )
    return null;
  if (
    tokens.shape[before] !== UPPER &&
    !brand &&
    at < to &&
    (hasRole(page, at, ROLE.in) ||
      hasRole(page, at, ROLE.per) ||
      hasRole(page, at, ROLE.to) ||
      hasRole(page, at, ROLE.and) ||
      hasRole(page, at, ROLE.out))
  )
    return null;
  return "name";
}

/** "the Seven Network", "the Big Ten opened", "Group of Seven": a number word with a capital inside a sentence, and nothing counted. */
function isCapitalWord(page: Page, numeral: Numeral, from: number, to: number): boolean {
  const { tokens } = page;
  const at = numeral.from;
  const next = numeral.to;
  if (numeral.form !== "words" || next - at !== 1 || tokens.shape[at] !== CAPITALISED || tokens.gap[at] !== SPACED)
    return false;
  if (at - 1 <= from || tokens.kind[at - 1] !== WORD || page.sentences[numeral.sentence]!.kind === "heading")
    return false;
  const words = next < to && tokens.kind[next] === WORD && tokens.gap[next] === SPACED;
  // "the Seven Network"; but titles have capitals throughout
  if (tokens.shape[at - 1] === LOWER && words && tokens.shape[next] === CAPITALISED) return true;
  if (words && (tokens.shape[next] !== LOWER || hasRole(page, next, ROLE.of))) return false;
  return readCountedNoun(page, next, to, numeral.value === 1) === null && readTail(page, numeral, next, to) === null;
}

/** "iPhone", "eBay": a capital within. */
function hasCapital({ tokens, text }: Page, at: number): boolean {
  for (let i = tokens.start[at]! + 1; i < tokens.end[at]!; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) return true;
  }
  return false;
}

/** "the iPhone 11 starts at $699", "the Galaxy 9 costs £400": a verb, and a price behind it. */
function isPricedBehind(page: Page, at: number, to: number): boolean {
  if (!hasForm(page, at, FORM.THIRD) || page.tokens.gap[at] !== SPACED) return false;
  const price = isWord(page, at + 1, SYNTAX.PREPOSITION) ? at + 2 : at + 1;
  return price < to && page.language.currencies.forward(page.tokens, price, to) !== null;
}

/** "(SR 814.310)", "(ISO 9001)": capitals and a number alone in brackets. */
function isAcronymCode(page: Page, numeral: Numeral, before: number, from: number, to: number): boolean {
  const { tokens, language } = page;
  if (
    before <= from ||
    tokens.shape[before] !== UPPER ||
    tokens.kind[before] !== WORD ||
    tokens.mark[before - 1] !== OPEN_ROUND
  )
    return false;
  if (
    numeral.to >= to ||
    (tokens.mark[numeral.to] !== 0x29 && tokens.mark[numeral.to] !== 0x2c && tokens.mark[numeral.to] !== 0x3b)
  )
    return false;
  if (
    isRatioNoun(page, before) ||
    hasRole(page, before, ROLE.statistic) ||
    hasRole(page, before, ROLE.deviation) ||
    readCurrencyBefore(page, numeral, from) !== null
  )
    return false;
  return language.intervalLabels.forward(tokens, before, to) === null;
}

/** "787 Dreamliner": a capitalised singular right behind names a model. */
function modelBehind(page: Page, numeral: Numeral, from: number, to: number): boolean {
  const { tokens, language } = page;
  const at = numeral.to;
  if (
    numeral.from === from ||
    at >= to ||
    tokens.kind[at] !== WORD ||
    tokens.gap[at] !== SPACED ||
    tokens.shape[at] === LOWER ||
    numeral.value < 2
  )
    return false;
  if (
    page.sentences[numeral.sentence]!.kind === "heading" ||
    isWord(
      page,
      at,
      SYNTAX.PLACE | SYNTAX.PERSON | SYNTAX.PREPOSITION | SYNTAX.DETERMINER | SYNTAX.CONJUNCTION | SYNTAX.PRONOUN,
    )
  )
    return false;
  if (
    page.lexicon.numeric[tokens.id[at]!]! &
      (NUMERIC.MONTH | NUMERIC.MEASURE_WORD | NUMERIC.SCALE | NUMERIC.CURRENCY_WORD | NUMERIC.SUFFIX_SCALE) &&
    !isStreet(page, at, to)
  )
    return false;
  const noun = readCountedNoun(page, at, to, false);
  if (noun !== null && language.isPlural(tokens, noun.head, true)) return false;
  if (readTail(page, numeral, at, to) !== null || readCurrencyBefore(page, numeral, from) !== null) return false;
  return true;
}

/** "COVID -19": a name printed apart from its hyphen. */
function isSplitName(page: Page, numeral: Numeral, from: number, to: number): boolean {
  const { tokens } = page;
  const before = numeral.from - 1;
  return (
    numeral.form === "digits" &&
    numeral.value < 0 &&
    numeral.to - numeral.from === 2 &&
    before >= from &&
    tokens.kind[before] === WORD &&
    tokens.shape[before] === UPPER &&
    tokens.end[before]! - tokens.start[before]! > 2 &&
    tokens.gap[numeral.to - 1] === GLUED &&
    readTail(page, numeral, numeral.to, to) === null &&
    (numeral.to >= to || tokens.kind[numeral.to] === WORD || tokens.end[before]! - tokens.start[before]! > 4)
  );
}

/** "Genesis 1:1", "1 Corinthians 13:4": a name that no word list knows, and a chapter with its verse. */
export function isVerse(page: Page, numeral: Numeral, from: number, to: number): boolean {
  if (!numeral.plain || numeral.to + 1 >= to) return false;
  const { tokens } = page;
  const isBook = (at: number) =>
    at > from &&
    tokens.kind[at] === WORD &&
    tokens.shape[at] === CAPITALISED &&
    tokens.id[at] === 0 &&
    tokens.gap[at + 1] === SPACED;
  const isChapter = (at: number) =>
    tokens.mark[at] === COLON && tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED;
  if (isBook(numeral.from - 1)) return isChapter(numeral.to) && tokens.kind[numeral.to + 1] === DIGITS;
  return (
    numeral.value <= 3 && isBook(numeral.to) && tokens.kind[numeral.to + 1] === DIGITS && isChapter(numeral.to + 2)
  );
}

/** "Industry 4.0", "Web 2.0": a capitalised name and a number with a nought for its decimals. */
function isRelease(page: Page, numeral: Numeral, before: number, from: number, to: number): boolean {
  const { tokens, text } = page;
  return (
    numeral.decimal &&
    before > from &&
    tokens.kind[before] === WORD &&
    tokens.shape[before] === CAPITALISED &&
    !isWord(page, before, SYNTAX.PLACE | SYNTAX.PREPOSITION) &&
    text.slice(tokens.start[numeral.from], tokens.end[numeral.to - 1]).endsWith(".0") &&
    numeral.value < 20 &&
    (numeral.to >= to || (tokens.mark[numeral.to] !== OPEN_ROUND && tokens.mark[numeral.to] !== 0x25)) &&
    readTail(page, numeral, numeral.to, to) === null &&
    readCountedNoun(page, numeral.to, to, false) === null
  );
}

/** "four HDMI 2.1 ports": unknown capitals, a number with decimals, and what is built to it. */
function isStandard(page: Page, numeral: Numeral, before: number, from: number, to: number): boolean {
  const { tokens, language } = page;
  const unknown =
    before > from && tokens.kind[before] === WORD && tokens.shape[before] === UPPER && tokens.id[before] === 0;
  if (!unknown || !numeral.decimal || numeral.value >= 20 || readTail(page, numeral, numeral.to, to) !== null)
    return false;
  return numeral.to < to && tokens.kind[numeral.to] === WORD && language.isPlural(tokens, numeral.to);
}

/** Two capitalised words inside a sentence: "Apple Watch". */
function isBrand(page: Page, at: number, from: number): boolean {
  const { tokens } = page;
  return (
    at - 1 > from &&
    tokens.kind[at - 1] === WORD &&
    tokens.gap[at] === SPACED &&
    tokens.shape[at] === CAPITALISED &&
    tokens.shape[at - 1] === CAPITALISED &&
    !isWord(page, at - 1, SYNTAX.PLACE | SYNTAX.PERSON) &&
    tokens.id[at - 1] === 0
  );
}

function isClauseMark(mark: number): boolean {
  return mark === COLON || mark === 0x3b || mark === 0x2c || mark === OPEN_ROUND || DASHES.has(mark);
}
