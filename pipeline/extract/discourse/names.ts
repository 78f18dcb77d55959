import { SYNTAX } from "../lexicon.ts";
import type { Page } from "../rule.ts";
import { CAPITALISED, fold, GLUED, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";

const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const SLASH = 0x2f;

/** A text that names thousands of bodies is no text that we resolve short names in. */
const MOST_NAMES = 400;

/** The full names of a text, by what they are called for short. */
export interface Names {
  /** "Trust" (its word number) to "Rift Lake Health Trust"; the first named wins. */
  readonly byHead: ReadonlyMap<number, string>;
  /** "ministry" to "health ministry": lower-case names with a modifier. */
  readonly described: ReadonlyMap<number, string>;
  /** "WHO" to "World Health Organization". */
  readonly byInitials: ReadonlyMap<string, string>;
  /** "report" to "World Health Organization report": what was made by a named body. */
  readonly bySource: ReadonlyMap<number, string>;
  /** The publisher when it is a body that may speak for itself, not a newspaper. */
  readonly self: string | null;
}

const CLOSED =
  SYNTAX.DETERMINER | SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION | SYNTAX.PRONOUN | SYNTAX.AUXILIARY | SYNTAX.RELATIVE;

const known = new WeakMap<Page, Names>();

/** The names of a page; read once, when first asked for. */
export function namesOf(page: Page): Names {
  let names = known.get(page);
  if (!names) {
    names = readNames(page);
    known.set(page, names);
  }
  return names;
}

function readNames(page: Page): Names {
  const { tokens, text } = page;
  const byHead = new Map<number, string>();
  const described = new Map<number, string>();
  const byInitials = new Map<string, string>();
  const bySource = new Map<number, string>();
  const self = selfOf(page);
  if (page.document.publisher) addInitials(byInitials, page.document.publisher, page);
  if (self !== null)
    for (const word of self.split(/[^\p{L}\p{M}]+/u)) addHead(byHead, page, page.lexicon.idOf(word), self);
  for (let at = 0, found = 0; at < tokens.size && found < MOST_NAMES; ) {
    if (tokens.kind[at] !== WORD) {
      at++;
      continue;
    }
    const to = nameEnd(page, at, tokens.size);
    if (to - at >= 2) {
      found++;
      const acronym = bracketedInitials(page, to);
      const from = acronym === null ? at : startByInitials(page, at, to, acronym);
      const name = text.slice(tokens.start[from], tokens.end[to - 1]!).replace(/\s+/gu, " ");
      let body = false;
      for (let i = at; i < to; i++) {
        if ((cueAt(page, i) & CUE.BODY) === 0 || tokens.shape[i] === LOWER) continue;
        body = true;
        addHead(byHead, page, tokens.id[i]!, name);
      }
      if (acronym !== null) byInitials.set(acronym, byInitials.get(acronym) ?? name);
      if (body || acronym !== null) {
        addInitials(byInitials, name, page);
        addSource(bySource, page, at, to, name);
      }
    } else if (tokens.shape[at] === LOWER && (cueAt(page, at) & CUE.BODY) !== 0 && !described.has(tokens.id[at]!)) {
      const from = modifierStart(page, at);
      if (from < at) described.set(tokens.id[at]!, text.slice(tokens.start[from], tokens.end[at]!));
    }
    at = Math.max(to, at + 1);
  }
  return { byHead, described, byInitials, bySource, self };
}

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
  while (end < limit) {
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

/** The apostrophe of a plural: "tenants' groups". */
export function isApostrophe(page: Page, at: number): boolean {
  const { tokens } = page;
  return (
    (tokens.mark[at] === 0x27 || tokens.mark[at] === 0x2019) && tokens.gap[at] === GLUED && tokens.kind[at - 1] === WORD
  );
}

function startsName(page: Page, at: number): boolean {
  return (
    isCapital(page, at) &&
    ((page.lexicon.syntax[page.tokens.id[at]!]! & CLOSED) === 0 || page.tokens.shape[at] === UPPER)
  );
}

export function isCapital(page: Page, at: number): boolean {
  return page.tokens.kind[at] === WORD && (page.tokens.shape[at] === CAPITALISED || page.tokens.shape[at] === UPPER);
}

function hasBody(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((cueAt(page, i) & CUE.BODY) !== 0) return true;
  return false;
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

function addHead(heads: Map<number, string>, page: Page, id: number, name: string): void {
  if (id !== 0 && !heads.has(id) && (page.language.discourse.cues[id]! & CUE.BODY) !== 0) heads.set(id, name);
}

function addInitials(initials: Map<string, string>, name: string, page: Page): void {
  let short = "";
  let long = "";
  for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
    if (word === "") continue;
    const letter = word[0]!.toUpperCase();
    long += letter;
    if (!page.language.discourse.links.has(page.lexicon.idOf(word))) short += letter;
  }
  for (const key of [short, long]) if (key.length >= 2 && !initials.has(key)) initials.set(key, name);
}

/** "report by the World Health Organization", "the World Health Organization's report", "World Health Organization report". */
function addSource(sources: Map<number, string>, page: Page, from: number, to: number, name: string): void {
  const { tokens, lexicon } = page;
  let behind = to;
  if (behind < tokens.size && tokens.id[behind] === lexicon.possessive) behind++;
  for (let i = behind; i < Math.min(behind + 4, tokens.size) && tokens.kind[i] === WORD; i++) {
    if ((cueAt(page, i) & CUE.SOURCE) === 0) continue;
    put(i);
    break;
  }
  let before = from - 1;
  if (before > 0 && tokens.kind[before] === WORD && (lexicon.syntax[tokens.id[before]!]! & SYNTAX.DETERMINER) !== 0)
    before--;
  if (
    before > 0 &&
    page.language.discourse.makers.has(tokens.id[before]!) &&
    (cueAt(page, before - 1) & CUE.SOURCE) !== 0
  )
    put(before - 1);

  function put(at: number): void {
    const id = tokens.id[at]!;
    if (!sources.has(id)) sources.set(id, `${name} ${fold(page.text.slice(tokens.start[at], tokens.end[at]!))}`);
  }
}

/** Where the modifiers of the lower-case noun at `at` begin: "the [monitoring] network". */
function modifierStart(page: Page, at: number): number {
  const { tokens, lexicon } = page;
  let from = at;
  while (from > 0 && at - from < 3) {
    const before = from - 1;
    if (tokens.kind[before] !== WORD || tokens.gap[from] !== SPACED || tokens.id[before] === lexicon.possessive) break;
    if ((lexicon.syntax[tokens.id[before]!]! & (CLOSED | SYNTAX.ADVERB | SYNTAX.VERB | SYNTAX.REPORT)) !== 0) break;
    if (lexicon.numeric[tokens.id[before]!] !== 0) break;
    from = before;
  }
  // words that no determiner opens may be a verb and its object
  const opened =
    from > 0 && tokens.gap[from] === SPACED && (lexicon.syntax[tokens.id[from - 1]!]! & SYNTAX.DETERMINER) !== 0;
  return opened ? from : at;
}

function selfOf(page: Page): string | null {
  const { publisher } = page.document;
  if (!publisher) return null;
  const { media } = page.language.discourse;
  for (const word of publisher.split(/[^\p{L}\p{M}]+/u)) if (media.has(page.lexicon.idOf(word))) return null;
  return publisher;
}

/** True when the token is glued to the one before it by a hyphen: "WHO-recommended". */
export function isHyphenated(page: Page, at: number): boolean {
  return at > 1 && page.tokens.gap[at] === GLUED && page.tokens.mark[at - 1] === HYPHEN;
}
