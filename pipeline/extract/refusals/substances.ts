import { NUMERIC } from "../lexicon.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { readTail } from "../rules/tail.ts";
import { CAPITALISED, GLUED, LOWER, MARK, UPPER, WORD } from "../tokens.ts";

const HYPHEN = 0x2d;
const COMMA = 0x2c;
/** Shorter words with a chemist's ending are everyday ones ("8-stone"). */
const SHORTEST = 7;

/** Substances and vaccines that begin with a number: 6-MAM, 2C-B, 5F-ADB, 4-fluoroamphetamine, 1,4-butanediol, 9-valent. */
export function isSubstance(page: Page, numeral: Numeral, to: number): boolean {
  const { tokens } = page;
  const at = numeral.to;
  if (numeral.form !== "digits" || numeral.value < 0 || numeral.value > 100 || at + 1 >= to || tokens.gap[at] !== GLUED)
    return false;
  if (tokens.kind[at] === WORD) return isLettered(page, at, to);
  if (tokens.mark[at] !== HYPHEN || tokens.gap[at + 1] !== GLUED || tokens.kind[at + 1] !== WORD) return false;
  const word = at + 1;
  if (hasRole(page, word, ROLE.nameSuffix)) return true;
  const listed = numeral.to - numeral.from === 3 && tokens.mark[numeral.from + 1] === COMMA;
  if (!numeral.plain && !listed) return false;
  if (endsLikeSubstance(page, word)) return true;
  return numeral.value < 12 && isAcronym(page, word) && readTail(page, numeral, at, to) === null;
}

/** "2C-B", "5F-ADB", "1P-LSD": one capital touches the digits, and capitals follow its hyphen. */
function isLettered(page: Page, at: number, to: number): boolean {
  const { tokens } = page;
  return (
    tokens.end[at]! - tokens.start[at]! <= 1 &&
    tokens.shape[at] !== LOWER &&
    at + 2 < to &&
    tokens.mark[at + 1] === HYPHEN &&
    tokens.gap[at + 1] === GLUED &&
    tokens.gap[at + 2] === GLUED &&
    tokens.kind[at + 2] === WORD &&
    (tokens.shape[at + 2] === UPPER || tokens.end[at + 2]! - tokens.start[at + 2]! === 1)
  );
}

/** Capitals ("MMC") or mixed letters ("MeO") that are neither a unit, a currency nor a plural. */
function isAcronym(page: Page, at: number): boolean {
  const { tokens, lexicon, text } = page;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length < 2 || length > 6 || tokens.shape[at] === LOWER) return false;
  if (lexicon.numeric[tokens.id[at]!]! & (NUMERIC.MEASURE_WORD | NUMERIC.CURRENCY_WORD | NUMERIC.MONTH)) return false;
  if (tokens.shape[at] === CAPITALISED) return false;
  const last = text.charCodeAt(tokens.end[at]! - 1);
  const next = tokens.kind[at + 1] === WORD && page.language.isPlural(tokens, at + 1);
  return last !== 0x73 && !next;
}

function endsLikeSubstance(page: Page, at: number): boolean {
  const { tokens, text } = page;
  if (tokens.end[at]! - tokens.start[at]! < SHORTEST || tokens.kind[at] === MARK) return false;
  return page.language.substanceEndings.test(text.slice(tokens.start[at], tokens.end[at]));
}
