import { placesOf } from "../gazetteer.ts";
import { indexBehind } from "../halving.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { LOWER, UPPER, WORD } from "../tokens.ts";
import { nameEnd, wordsOf } from "./names.ts";
import { namesOf } from "./registry.ts";

const WORLD: readonly string[] = ["001"];

/**
 * The areas of an act: the places its own words name; what a body of the whole world does is done everywhere.
 *
 * @returns null where the words name neither: the text around tells
 */
export function areasWithin(page: Page, { from, to }: TokenSpan): readonly string[] | null {
  const places = placesOf(page);
  const named: string[] = [];
  const low = indexBehind(places, (item) => item.from < from);
  for (let i = low; i < places.length && places[i]!.from < to; i++) {
    const { code, hint } = places[i]!;
    if (!hint && !named.includes(code)) named.push(code);
  }
  // "the world's first room opened in Bern"
  if (named.length > 1 && named[0] === WORLD[0]) return named.slice(1);
  if (named.length > 0) return named;
  return namesWorldBody(page, from, to) ? WORLD : null;
}

/** "World Health Organization", "United Nations", or initials that stand for such a name. */
function namesWorldBody(page: Page, from: number, to: number): boolean {
  const { tokens, lexicon } = page;
  const { worldwide, acronyms } = page.language.discourse;
  const first = (name: string) => name.split(" ", 2).some((word) => worldwide.has(lexicon.idOf(word)));
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD || tokens.shape[i] === LOWER) continue;
    if (tokens.shape[i] === UPPER) {
      const initials = wordsOf(page, i, i + 1);
      const name = namesOf(page).byInitials.get(initials) ?? acronyms.get(initials);
      if (name !== undefined && first(name)) return true;
      continue;
    }
    const end = nameEnd(page, i, to);
    if (end < i + 2) continue;
    if (worldwide.has(tokens.id[i]!) || worldwide.has(tokens.id[i + 1]!)) return true;
    i = end - 1;
  }
  return false;
}
