import type { Page, TokenSpan } from "../rule.ts";
import { WORD } from "../tokens.ts";
import { NEAR } from "./places.ts";

/** Looked at to either side of a people, in tokens. */
const REACH = 40;
const SMALL_S = 0x73;

/**
 * True for a people that is counted among the foreigners of another country: it says nothing of where.
 *
 *     Foreigners made up half of all prisoners. The largest groups were Romanians (870) and Serbs (610).
 */
export function isAmongForeigners(page: Page, sentence: number, { from, to }: TokenSpan): boolean {
  const { tokens, sentences } = page;
  // "Serbs", not "Serbian"
  if ((tokens.text.charCodeAt(tokens.end[to - 1]! - 1) | 32) !== SMALL_S) return false;
  const own = sentences[sentence]!;
  const before = sentences[sentence - 1];
  const start = before?.block === own.block ? before.from : own.from;
  return (
    tellsForeign(page, Math.max(start, from - REACH), from) || tellsForeign(page, to, Math.min(own.to, to + REACH))
  );
}

function tellsForeign({ tokens, language }: Page, from: number, to: number): boolean {
  const { near } = language.gazetteer;
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD && near[tokens.id[at]!]! & NEAR.FOREIGN) return true;
  return false;
}
