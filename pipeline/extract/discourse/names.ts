import { SYNTAX } from "../lexicon.ts";
import type { Page } from "../rule.ts";
import { CAPITALISED, GLUED, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";

const HYPHEN = 0x2d;

const AMPERSAND = 0x26;

const SLASH = 0x2f;

/** No name has more tokens. */
const LONGEST_NAME = 24;

const CLOSED =
  SYNTAX.DETERMINER | SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION | SYNTAX.PRONOUN | SYNTAX.AUXILIARY | SYNTAX.RELATIVE;

/**
 * End of the capitalised name that begins at `at`; `at` itself when none does.
 *
 *     the Centre for Disease Control in Porto
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function nameEnd(page: Page, at: number, limit: number): number {
  const { tokens, lexicon } = page;
  if (!startsName(page, at)) return at;
  const { links } = page.language.discourse;
  const { and, of } = page.language.grammar.particles;
  let end = at + 1;
  let linked = false;
  while (end < limit && end - at < LONGEST_NAME) {
    if (tokens.gap[end]! > SPACED) break;
    if (isCapital(page, end) && tokens.gap[end] === SPACED) {
      end++;
      continue;
    }
    // "the Landlords' Association"
    if (isApostrophe(page, end) && end + 1 < limit && isCapital(page, end + 1) && tokens.gap[end + 1] === SPACED) {
      end += 2;
      continue;
    }
    const joins =
      tokens.kind[end] === MARK &&
      (tokens.mark[end] === HYPHEN ||
        tokens.mark[end] === AMPERSAND ||
        (tokens.mark[end] === SLASH && tokens.gap[end] === GLUED));
    if (joins && end + 1 < limit && isCapital(page, end + 1)) {
      end += 2;
      continue;
    }
    if (tokens.kind[end] !== WORD || tokens.shape[end] !== LOWER || !links.has(tokens.id[end]!)) break;
    if (tokens.id[end] === and && !linked) break;
    let next = end + 1;
    if (
      next < limit &&
      tokens.kind[next] === WORD &&
      tokens.shape[next] === LOWER &&
      (lexicon.syntax[tokens.id[next]!]! & SYNTAX.DETERMINER) !== 0
    )
      next++;
    if (next >= limit || !isCapital(page, next) || tokens.gap[next] !== SPACED) break;
    // a link binds names of bodies ("Institute for Energy"), not a body and its place in passing
    if (
      (lexicon.syntax[tokens.id[end]!]! & SYNTAX.PREPOSITION) !== 0 &&
      tokens.id[end] !== of &&
      !hasBody(page, at, end)
    )
      break;
    linked = true;
    end = next + 1;
  }
  return end;
}

function startsName(page: Page, at: number): boolean {
  return (
    isCapital(page, at) &&
    ((page.lexicon.syntax[page.tokens.id[at]!]! & CLOSED) === 0 || page.tokens.shape[at] === UPPER)
  );
}

/** A word with a capital. */
export function isCapital(page: Page, at: number): boolean {
  return page.tokens.kind[at] === WORD && (page.tokens.shape[at] === CAPITALISED || page.tokens.shape[at] === UPPER);
}

/** The apostrophe of a plural: "tenants' groups". */
export function isApostrophe(page: Page, at: number): boolean {
  const { tokens } = page;
  return (
    (tokens.mark[at] === 0x27 || tokens.mark[at] === 0x2019) && tokens.gap[at] === GLUED && tokens.kind[at - 1] === WORD
  );
}

/** True when the token is glued to the one before it by a hyphen: "WHO-recommended". */
export function isHyphenated(page: Page, at: number): boolean {
  return at > 1 && page.tokens.gap[at] === GLUED && page.tokens.mark[at - 1] === HYPHEN;
}

/** A stretch of tokens holds a noun of a body: ministry, institute. */
export function hasBody(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((cueAt(page, i) & CUE.BODY) !== 0) return true;
  return false;
}

/** The words of a stretch of tokens, in one line. */
export function wordsOf(page: Page, from: number, to: number): string {
  const { tokens } = page;
  const printed = page.text.slice(tokens.start[from], tokens.end[to - 1]!);
  for (let i = from + 1; i < to; i++) if (tokens.gap[i]! > SPACED) return printed.replace(/\s+/gu, " ");
  return printed;
}
