import type { Page, TokenSpan } from "../rule.ts";
import { isItem, type Sentence } from "../sentences.ts";
import { BLANK, GLUED, LOWER, SPACED, WORD } from "../tokens.ts";

const COLON = ":".charCodeAt(0);
const SEMICOLON = ";".charCodeAt(0);
const COMMA = ",".charCodeAt(0);

/** A longer list is a table or a glossary. */
const MOST_ITEMS = 100;

/** An item of a list: its sentences [first, last] and its words without list mark, closing semicolon and "and". */
export interface Item extends TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** True when sentence `s` ends in a colon, or without one in "to" ("calls on the Member States to"): what follows depends on it. */
export function opensList({ tokens, sentences, language }: Page, s: number): boolean {
  const last = sentences[s]!.to - 1;
  if (tokens.mark[last] === COLON) return true;
  return tokens.kind[last] === WORD && tokens.id[last] === language.grammar.particles.to;
}

/**
 * The items that sentence `s` governs: the bullets behind it, or the plain lines right below it when it ends in a colon.
 *
 *     The union urges shops to:
 *     - close at eight; and
 *       ^^^^^^^^^^^^^^
 *     - train staff.
 *       ^^^^^^^^^^^^
 */
export function itemsBehind(page: Page, s: number): Item[] {
  const { sentences, tokens } = page;
  const items: Item[] = [];
  const opener = sentences[s]!;
  let block = opener.block;
  let bullets: boolean | null = null;
  for (let at = s + 1; at < sentences.length && items.length < MOST_ITEMS; ) {
    const sentence = sentences[at]!;
    if (sentence.block === opener.block) return items;
    if (sentence.block !== block + 1) return items;
    const bullet = isItem(sentence.kind);
    bullets ??= bullet;
    if (bullet !== bullets || (!bullet && (tokens.gap[sentence.blockFrom] === BLANK || !opensList(page, s))))
      return items;
    let last = at;
    while (last + 1 < sentences.length && sentences[last + 1]!.block === sentence.block) last++;
    items.push({ first: at, last, from: sentence.from, to: bodyEnd(page, sentence.from, sentences[last]!.to) });
    block = sentence.block;
    at = last + 1;
  }
  return items;
}

const DASHES = new Set([..."-–—"].map((char) => char.charCodeAt(0)));

/** A label or dateline in front of a sentence is short. */
const LONGEST_LEAD = 14;

/**
 * First token of a sentence behind its label or dateline.
 *
 *     Interpretation: Reminders should be offered routinely.
 *     PRAGUE (5 October 2021) — A bill passed on Tuesday.
 */
export function bodyStart(page: Page, sentence: Sentence): number {
  const { tokens } = page;
  const { from, to } = sentence;
  if (tokens.kind[from] !== WORD || tokens.shape[from] === LOWER) return from;
  for (let i = from + 1; i + 3 < to && i - from < LONGEST_LEAD; i++) {
    if (tokens.mark[i] === COLON)
      return i - from <= 3 && tokens.gap[i + 1] !== GLUED && tokens.shape[i + 1] !== LOWER ? i + 1 : from;
    if (DASHES.has(tokens.mark[i]!) && tokens.gap[i] === SPACED && tokens.gap[i + 1] === SPACED) return i + 1;
    // a dateline has names, dates and brackets, no words
    if (tokens.kind[i] === WORD && tokens.shape[i] === LOWER && !(i - from <= 3 && tokens.mark[i + 1] === COLON))
      return from;
  }
  return from;
}

/** End of a bullet without its closing "; and". */
export function bodyEnd(page: Page, from: number, to: number): number {
  const { tokens } = page;
  let end = to;
  const { and, or } = page.language.grammar.particles;
  if (
    end - from > 2 &&
    (tokens.id[end - 1] === and || tokens.id[end - 1] === or) &&
    (tokens.mark[end - 2] === SEMICOLON || tokens.mark[end - 2] === COMMA)
  )
    end--;
  while (end - from > 1 && (tokens.mark[end - 1] === SEMICOLON || tokens.mark[end - 1] === COMMA)) end--;
  return end;
}
