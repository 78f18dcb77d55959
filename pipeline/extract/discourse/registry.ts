import { SYNTAX } from "../lexicon.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { createTokens, LOWER, SPACED, type Tokens, tokenize, UPPER, WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";
import { hasBody, nameEnd, wordsOf } from "./names.ts";
import { oncePerPage } from "./once.ts";

const OPENING_BRACKET = 0x28;

const CLOSING_BRACKET = 0x29;

/** A text that names thousands of bodies is no text that we resolve short names in. */
const MOST_NAMES = 400;

const MODIFIER_ENDS =
  SYNTAX.DETERMINER |
  SYNTAX.PREPOSITION |
  SYNTAX.CONJUNCTION |
  SYNTAX.PRONOUN |
  SYNTAX.AUXILIARY |
  SYNTAX.RELATIVE |
  SYNTAX.ADVERB |
  SYNTAX.VERB |
  SYNTAX.REPORT;

/** The full names of a text, by what they are called for short; spans are made strings only when asked for. */
export interface Names {
  /** "Trust" (its word number) to "Rift Lake Health Trust", of the publisher or the text; the first named wins. */
  readonly byHead: ReadonlyMap<number, TokenSpan | string>;
  /** "ministry" to "health ministry": lower-case names with a modifier. */
  readonly described: ReadonlyMap<number, TokenSpan>;
  /** "WHO" to "World Health Organization". */
  readonly byInitials: ReadonlyMap<string, string>;
  /** "report" to the World Health Organization, which made it. */
  readonly bySource: ReadonlyMap<number, TokenSpan>;
}

/** The names of a page. */
export const namesOf: (page: Page) => Names = oncePerPage(readNames);

function readNames(page: Page): Names {
  const { tokens } = page;
  const byHead = new Map<number, TokenSpan | string>();
  const described = new Map<number, TokenSpan>();
  const byInitials = new Map<string, string>();
  const bySource = new Map<number, TokenSpan>();
  const { links } = page.language.discourse;
  notePublisher(page, byHead, byInitials);
  const { cues } = page.language.discourse;
  const { size, kind, shape, id } = tokens;
  for (let at = 0, found = 0; at < size && found < MOST_NAMES; at++) {
    if (kind[at] !== WORD) continue;
    if (shape[at] !== LOWER) {
      // one capitalised word alone names nothing in full
      const next = at + 1;
      if (next >= size || (kind[next] === WORD && shape[next] === LOWER && !links.has(id[next]!))) continue;
      const to = nameEnd(page, at, size);
      if (to - at < 2) continue;
      if (noteName(page, at, to, byHead, byInitials, bySource)) found++;
      at = to - 1;
    } else if ((cues[id[at]!]! & CUE.BODY) !== 0 && !described.has(id[at]!)) {
      const from = modifierStart(page, at);
      if (from < at) described.set(id[at]!, { from, to: at + 1 });
    }
  }
  return { byHead, described, byInitials, bySource };
}

/** Takes down a capitalised name under its heads, initials and makings; false when it names no body. */
function noteName(
  page: Page,
  at: number,
  to: number,
  byHead: Map<number, TokenSpan | string>,
  byInitials: Map<string, string>,
  bySource: Map<number, TokenSpan>,
): boolean {
  const { tokens } = page;
  const acronym = bracketedInitials(page, to);
  if (acronym === null && !hasBody(page, at, to)) return false;
  const from = acronym === null ? at : startByInitials(page, at, to, acronym);
  const span = { from, to };
  for (let i = at; i < to; i++) {
    const id = tokens.id[i]!;
    if (tokens.shape[i] !== LOWER && isBody(page, id) && !byHead.has(id)) byHead.set(id, span);
  }
  const name = wordsOf(page, from, to);
  for (const key of acronym === null ? initialsOf(page, tokens, from, to) : [acronym])
    if (!byInitials.has(key)) byInitials.set(key, name);
  noteMaker(page, span, bySource);
  return true;
}

/** "report by the World Health Organization", "the World Health Organization's report", "World Health Organization report". */
function noteMaker(page: Page, name: TokenSpan, bySource: Map<number, TokenSpan>): void {
  const { tokens, lexicon } = page;
  const note = (at: number) => {
    const id = tokens.id[at]!;
    if (!bySource.has(id)) bySource.set(id, name);
  };
  const behind = tokens.id[name.to] === lexicon.possessive && name.to < tokens.size ? name.to + 1 : name.to;
  for (let i = behind; i < Math.min(behind + 4, tokens.size) && tokens.kind[i] === WORD; i++) {
    if ((cueAt(page, i) & CUE.SOURCE) === 0) continue;
    note(i);
    break;
  }
  let before = name.from - 1;
  if (before > 0 && tokens.kind[before] === WORD && (lexicon.syntax[tokens.id[before]!]! & SYNTAX.DETERMINER) !== 0)
    before--;
  if (
    before > 0 &&
    page.language.discourse.makers.has(tokens.id[before]!) &&
    (cueAt(page, before - 1) & CUE.SOURCE) !== 0
  )
    note(before - 1);
}

/** Buffers for the publisher's name, which stands outside the text. */
const scratch = createTokens();

/** Takes down the publisher under its heads, when it is a body that speaks, and under its initials. */
function notePublisher(page: Page, byHead: Map<number, TokenSpan | string>, byInitials: Map<string, string>): void {
  const { publisher } = page.document;
  if (!publisher) return;
  const self = selfOf(page);
  const tokens = tokenize(publisher, page.lexicon, scratch);
  if (self !== null)
    for (let i = 0; i < tokens.size; i++)
      if (isBody(page, tokens.id[i]!) && !byHead.has(tokens.id[i]!)) byHead.set(tokens.id[i]!, self);
  for (const key of initialsOf(page, tokens, 0, tokens.size)) byInitials.set(key, publisher);
}

function isBody(page: Page, id: number): boolean {
  return id !== 0 && (page.language.discourse.cues[id]! & CUE.BODY) !== 0;
}

/** "(WHO)" behind a name. */
function bracketedInitials(page: Page, at: number): string | null {
  const { tokens } = page;
  if (
    at + 2 >= tokens.size ||
    tokens.mark[at] !== OPENING_BRACKET ||
    tokens.mark[at + 2] !== CLOSING_BRACKET ||
    tokens.shape[at + 1] !== UPPER
  )
    return null;
  return page.text.slice(tokens.start[at + 1], tokens.end[at + 1]!);
}

/** "Food and Agriculture Organization (FAO)": the name begins where the initials do. */
function startByInitials(page: Page, from: number, to: number, acronym: string): number {
  const { tokens, text } = page;
  const { links } = page.language.discourse;
  let initials = "";
  for (let i = from; i < to; i++)
    if (tokens.kind[i] === WORD && !links.has(tokens.id[i]!)) initials += text[tokens.start[i]!];
  for (
    let i = from - 1;
    i >= 0 &&
    from - i < 6 &&
    initials.length < acronym.length &&
    tokens.kind[i] === WORD &&
    tokens.gap[i + 1] === SPACED;
    i--
  ) {
    if (tokens.shape[i] === LOWER) continue;
    initials = text[tokens.start[i]!] + initials;
    if (initials === acronym) return i;
  }
  return from;
}

/** The initials of a name, without and with its small words; shorter than two letters they are none. */
function initialsOf(page: Page, tokens: Tokens, from: number, to: number): string[] {
  const { text } = tokens;
  let short = "";
  let long = "";
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD || tokens.id[i] === page.lexicon.possessive) continue;
    const letter = text[tokens.start[i]!]!;
    long += letter;
    if (!page.language.discourse.links.has(tokens.id[i]!)) short += letter;
  }
  return [short.toUpperCase(), long.toUpperCase()].filter((key) => key.length >= 2);
}

/** Where the modifiers of the lower-case noun at `at` begin: "the [monitoring] network". */
function modifierStart(page: Page, at: number): number {
  const { tokens, lexicon } = page;
  let from = at;
  while (from > 0 && at - from < 3) {
    const before = from - 1;
    if (tokens.kind[before] !== WORD || tokens.gap[from] !== SPACED || tokens.id[before] === lexicon.possessive) break;
    if ((lexicon.syntax[tokens.id[before]!]! & MODIFIER_ENDS) !== 0) break;
    if (lexicon.numeric[tokens.id[before]!] !== 0) break;
    from = before;
  }
  // words that no determiner opens may be a verb and its object
  const opened =
    from > 0 && tokens.gap[from] === SPACED && (lexicon.syntax[tokens.id[from - 1]!]! & SYNTAX.DETERMINER) !== 0;
  return opened ? from : at;
}

/** The publisher when it is a body that may speak for itself ("we", "the Trust"); null for newspapers and their kind. */
export const selfOf: (page: Page) => string | null = oncePerPage(readSelf);

function readSelf(page: Page): string | null {
  const { publisher } = page.document;
  if (!publisher) return null;
  const { media } = page.language.discourse;
  const tokens = tokenize(publisher, page.lexicon, scratch);
  for (let i = 0; i < tokens.size; i++) if (media.has(tokens.id[i]!)) return null;
  return publisher;
}
