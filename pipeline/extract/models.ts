import { NUMBER_WORD } from "./lexicon.ts";
import type { Page } from "./rule.ts";
import { DASHES, DIGITS, GLUED, LOWER, SPACED, WORD } from "./tokens.ts";

/** "62 Airbus Industrie A320s": so many names of the maker may stand in front of the model. */
const MOST_MAKERS = 3;

/** Things named by a word with a number in it: tokens [from, to), the number of the name, and the name in the singular. */
export interface Model {
  readonly from: number;
  readonly to: number;
  readonly digits: number;
  readonly name: string;
}

/**
 * Reads a counted model that begins at token `at`: a name with digits and a plural -s.
 *
 *     62 Boeing 737s    14 A320s    24 F-16s    30 Ford F-150s
 *        ^^^^^^^^^^^       ^^^^^       ^^^^^       ^^^^^^^^^^^
 *
 * @returns null for digits alone: "the 1990s", "30s"
 */
export function readModel(page: Page, at: number, limit: number): Model | null {
  const { tokens, text } = page;
  const joined = readNumberPlural(page, at, limit);
  if (joined !== null) return joined;
  let i = at;
  while (i < limit && i - at < MOST_MAKERS && isName(page, i) && tokens.gap[i + 1] === SPACED) i++;
  const makers = i - at;
  const from = i;
  if (i < limit && isName(page, i)) {
    i++;
    if (DASHES.has(tokens.mark[i] ?? 0) && tokens.gap[i] === GLUED) i++;
    if (tokens.gap[i] !== GLUED) return null;
  } else if (makers === 0 || tokens.gap[i] !== SPACED) return null;
  if (i + 1 >= limit || tokens.kind[i] !== DIGITS || tokens.gap[i + 1] !== GLUED) return null;
  const plural = tokens.kind[i + 1] === WORD && text.slice(tokens.start[i + 1], tokens.end[i + 1]) === "s";
  if (!plural || (i + 2 < limit && tokens.gap[i + 2] === GLUED && tokens.kind[i + 2] === WORD)) return null;
  return { from: at, to: i + 2, digits: i, name: text.slice(tokens.start[from], tokens.end[i]) };
}

/**
 * Reads a plural that begins with a number of its own: what is counted is the whole word.
 *
 *     24 three-pointers    two 12-packs
 *        ^^^^^^^^^^^^^^        ^^^^^^^^
 */
function readNumberPlural(page: Page, at: number, limit: number): Model | null {
  const { tokens, lexicon, language, text } = page;
  const hyphen = at + 1;
  const noun = at + 2;
  const number =
    tokens.kind[at] === DIGITS ||
    (tokens.kind[at] === WORD && (lexicon.numeric[tokens.id[at]!]! & NUMBER_WORD) !== 0 && tokens.shape[at] === LOWER);
  if (!number || noun >= limit || tokens.gap[at] !== SPACED || !DASHES.has(tokens.mark[hyphen] ?? 0)) return null;
  if (tokens.gap[hyphen] !== GLUED || tokens.gap[noun] !== GLUED || tokens.kind[noun] !== WORD) return null;
  if (!language.isPlural(tokens, noun) || language.units.forward(tokens, noun, limit) !== null) return null;
  if (noun + 1 < limit && tokens.gap[noun + 1] === GLUED && DASHES.has(tokens.mark[noun + 1] ?? 0)) return null;
  const name = `${text.slice(tokens.start[at], tokens.start[noun])}${language.singularWord(tokens, noun)}`;
  return { from: at, to: noun + 1, digits: at, name };
}

function isName(page: Page, at: number): boolean {
  const { tokens } = page;
  return tokens.kind[at] === WORD && tokens.shape[at] !== LOWER && (tokens.gap[at] === SPACED || at === 0);
}
