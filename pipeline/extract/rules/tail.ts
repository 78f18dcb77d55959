import type { Per } from "../../model/figure.ts";
import type { UnitEntry } from "../language.ts";
import { NUMERIC } from "../lexicon.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { isMoneyAfter, isSignBehind, pickCurrency } from "./currency.ts";
import { doubtfulUnit } from "./doubtful-unit.ts";
import { unitTail } from "./unit-tail.ts";

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
const QUOTE = 0x22;
const TIMES_SIGN = 0xd7;

/** What stands behind a number and tells its kind. `to` is the first token behind it. */
export interface Tail {
  readonly to: number;
  readonly kind: string;
  readonly unit: string | null;
  readonly ucum: string | null;
  readonly currency: string | null;
  /** 1e6 for "MEUR". */
  readonly scale: number;
  /** The second half of "km/h". */
  readonly per: Per | null;
  /** Joined to the number by a hyphen: "12-week". */
  readonly hyphen: boolean;
}

/** "two more years", "30 extra kilometres": a unit in words. */
function isMeasured(page: Page, at: number, limit: number): boolean {
  const unit = page.language.units.forward(page.tokens, at, limit);
  return (
    unit?.value.some(({ kind, symbol }) => symbol === null && (kind === "duration" || kind === "quantity")) ?? false
  );
}

/**
 * Reads a unit, per cent sign, currency or multiple behind the number that ends before token `at`.
 *
 *     12 weeks   12-week   40%   3.5 kV/cm   114 m²   590 €   22 times   22-fold   10p
 *        ^^^^^     ^^^^^     ^       ^^^^^       ^^       ^      ^^^^^     ^^^^^     ^
 */
export function readTail(page: Page, numeral: Numeral, at: number, limit: number): Tail | null {
  const { tokens, lexicon } = page;
  if (at >= limit || tokens.gap[at]! > SPACED) return null;
  let start = at;
  const hyphen =
    tokens.mark[at] === HYPHEN && tokens.gap[at] === GLUED && at + 1 < limit && tokens.gap[at + 1] === GLUED;
  if (hyphen) start = at + 1;
  // "0.7 of a percentage point", "0.3 of a point"
  if (hasRole(page, start, ROLE.of) && hasRole(page, start + 1, ROLE.a) && start + 2 < limit) {
    const part = page.language.units.forward(tokens, start + 2, limit);
    const entry = part?.value.find(({ kind }) => kind === "percentage_point" || kind === "point");
    return part && entry ? unitTail(page, entry, part.at, limit, false) : null;
  }
  if (tokens.kind[start] === WORD && tokens.id[start] === 0) return null;
  if (tokens.kind[start] === DIGITS) return null;
  if (hasRole(page, start, ROLE.unitSystem)) start = behindSystem(page, start, limit);
  if (!hyphen && hasRole(page, start, ROLE.extra) && isMeasured(page, start + 1, limit)) start++;
  const unit = page.language.units.forward(tokens, start, limit);
  if (unit !== null) {
    const entry = pickUnit(page, numeral, unit.value, start, unit.at, hyphen);
    if (entry !== null) return unitTail(page, entry, unit.at, limit, hyphen);
  }
  const doubtful = doubtfulUnit(page, numeral, start, limit, hyphen);
  if (doubtful !== null) return unitTail(page, doubtful, start + 1, limit, hyphen);
  if (!hyphen || isMoneyWord(page, start)) {
    const money = page.language.currencies.forward(tokens, start, limit);
    if (money !== null) {
      // "four $37.20": the sign belongs to the number behind it
      if (
        money.at < tokens.size &&
        tokens.kind[money.at] === DIGITS &&
        (tokens.gap[money.at] === GLUED || tokens.kind[start] === MARK) &&
        !isSignBehind(page, start, limit)
      )
        return null;
      const entry = pickCurrency(page, money.value, start, money.at);
      if (entry !== null && entry.scale === 1 ? isMoneyAfter(page, numeral, entry, start) : entry !== null)
        return {
          to: money.at,
          kind: "money",
          unit: entry!.name,
          ucum: null,
          currency: entry!.code,
          scale: entry!.scale,
          per: null,
          hyphen,
        };
    }
  }
  if (hasRole(page, start, ROLE.times) && !hyphen) return multiple(start + 1, false);
  if (tokens.gap[start] === GLUED && isTimesSign(page, start)) return multiple(start + 1, false);
  if (
    tokens.kind[start] === WORD &&
    lexicon.numeric[tokens.id[start]!]! & NUMERIC.FOLD &&
    Number.isNaN(lexicon.value[tokens.id[start]!]!)
  )
    return multiple(start + 1, hyphen);
  return null;
}

/** "3 US gallons", "an imperial pint": the unit behind the name of its system; the token itself where there is none. */
function behindSystem(page: Page, at: number, limit: number): number {
  const { tokens } = page;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length === 2 && tokens.shape[at] !== UPPER) return at; // "us"
  const unit = page.language.units.forward(tokens, at + 1, limit);
  return unit?.value.some(({ ucum, symbol }) => symbol === null && ucum?.includes("_us]")) ? at + 1 : at;
}

/** "22x higher", "3× the area"; but "3x4" and "2x-ray" go on. */
function isTimesSign(page: Page, at: number): boolean {
  const { tokens } = page;
  const sign = tokens.mark[at] === TIMES_SIGN || hasRole(page, at, ROLE.timesSign);
  return (
    sign &&
    !(
      at + 1 < tokens.size &&
      tokens.gap[at + 1] === GLUED &&
      (tokens.kind[at + 1] !== MARK || tokens.mark[at + 1] === HYPHEN)
    ) &&
    tokens.kind[at + 1] !== DIGITS
  );
}

function multiple(to: number, hyphen: boolean): Tail {
  return { to, kind: "multiple", unit: null, ucum: null, currency: null, scale: 1, per: null, hyphen };
}

function isMoneyWord(page: Page, at: number): boolean {
  return page.tokens.kind[at] === WORD && (page.lexicon.numeric[page.tokens.id[at]!]! & NUMERIC.CURRENCY_WORD) !== 0;
}

/** The unit whose printed form is the text's: the case of a symbol counts ("mW", "MW"). */
function pickUnit(
  page: Page,
  numeral: Numeral,
  entries: readonly UnitEntry[],
  from: number,
  to: number,
  hyphen: boolean,
): UnitEntry | null {
  const { tokens, text } = page;
  const printed = text.slice(tokens.start[from], tokens.end[to - 1]);
  let word: UnitEntry | null = null;
  let loose: UnitEntry | null = null;
  for (const entry of entries) {
    if (entry.symbol === null) word = entry;
    else if (entry.symbol === printed) {
      if (fitsSymbol(page, numeral, printed, from, to, hyphen)) return entry;
    } else if (entry.symbol.length > 1 && printed.length > 1) loose = entry;
  }
  // "5 pounds" is money unless a fraction or "of" makes it a weight
  if (
    word?.kind === "mass_or_money" &&
    text.charCodeAt(tokens.start[from]!) === 0x70 &&
    numeral.form !== "fraction" &&
    !(numeral.decimal && !numeral.scaled) &&
    !hasRole(page, to, ROLE.of)
  )
    return null;
  // "130 night shelters", "40 day centres" count places
  if (
    word !== null &&
    !hyphen &&
    numeral.value >= 20 &&
    (word.code === "night" || word.code === "day") &&
    printed === word.name &&
    page.language.isPlural(tokens, to)
  )
    return null;
  if (word !== null) return word;
  const shout = loose !== null && (printed === printed.toUpperCase() || printed.length > 2) && entries.length === 1;
  return shout && fitsSymbol(page, numeral, printed, from, to, hyphen) ? loose : null;
}

/** One letter is a unit only where nothing else is likely: touching the digits, or behind decimals, and no word goes on. */
function fitsSymbol(page: Page, numeral: Numeral, printed: string, from: number, to: number, hyphen: boolean): boolean {
  const { tokens } = page;
  if (printed.charCodeAt(0) === QUOTE) return tokens.gap[from] === GLUED && numeral.decimal;
  if (tokens.kind[from] !== WORD) return true;
  const goesOn =
    to < tokens.size &&
    tokens.gap[to] === GLUED &&
    (tokens.kind[to] === WORD || (tokens.kind[to] === DIGITS && tokens.end[to]! - tokens.start[to]! > 1));
  if (goesOn) return false;
  if (printed.length > 1) return true;
  if (hyphen && tokens.shape[from] !== LOWER) return false;
  // "24 F-16s"
  const named = tokens.mark[to] === HYPHEN && tokens.gap[to] === GLUED && tokens.kind[to + 1] === DIGITS;
  if (named && tokens.gap[from] === SPACED) return false;
  if (numeral.form !== "digits") return false;
  // "the 1990s", "2018's", "under-18s" are no seconds
  if (tokens.gap[from] === GLUED)
    return !(
      printed === "s" &&
      numeral.plain &&
      (numeral.value % 10 === 0 ||
        numeral.value >= 1000 ||
        (tokens.gap[numeral.from] === GLUED && tokens.mark[numeral.from - 1] === HYPHEN) ||
        isNamedBefore(page, numeral))
    );
  if (
    printed === "A" ||
    printed === "U" ||
    printed === "R" ||
    printed === "J" ||
    printed === "N" ||
    printed === "d" ||
    printed === "t"
  )
    return (
      numeral.decimal ||
      (printed !== "A" && printed !== "U" && hasRole(page, to, ROLE.of)) ||
      isSlash(page, to) ||
      isBracketed(page, numeral, to)
    );
  return !(
    to < tokens.size &&
    tokens.kind[to] === MARK &&
    tokens.mark[to] === 0x2e &&
    tokens.gap[to] === GLUED &&
    tokens.shape[from] === UPPER &&
    tokens.kind[to + 1] === WORD &&
    tokens.gap[to + 1] === GLUED
  );
}

/** "the Boeing 737s", "the airline's 777s": a capital inside the sentence, the owner or an article. */
function isNamedBefore(page: Page, numeral: Numeral): boolean {
  const { tokens } = page;
  const before = numeral.from - 1;
  if (before < page.sentences[numeral.sentence]!.from || tokens.gap[numeral.from] !== SPACED) return false;
  if (hasRole(page, before, ROLE.the) || tokens.id[before] === page.lexicon.possessive) return true;
  return (
    before > page.sentences[numeral.sentence]!.from &&
    tokens.kind[before] === WORD &&
    tokens.shape[before] !== LOWER &&
    tokens.gap[numeral.from] === SPACED
  );
}

/** "Belgium (96 t)" */
function isBracketed(page: Page, numeral: Numeral, to: number): boolean {
  return page.tokens.mark[numeral.from - 1] === OPENING_BRACKET && page.tokens.mark[to] === CLOSING_BRACKET;
}

/** "7 t/ha" */
function isSlash(page: Page, at: number): boolean {
  const { tokens } = page;
  return (
    tokens.mark[at] === SLASH &&
    tokens.gap[at] === GLUED &&
    tokens.kind[at + 1] === WORD &&
    tokens.gap[at + 1] === GLUED
  );
}
