import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { BLANK, DIGITS, GLUED, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";
import { isApostrophe, isCapital, nameEnd } from "./names.ts";

const FULL_STOP = ".".charCodeAt(0);
const OPENING_BRACKET = "(".charCodeAt(0);
const CLOSING_BRACKET = ")".charCodeAt(0);

/** A name that runs on longer than this is cut: it is a clause. */
const LONGEST_NAME = 14;

/** The noun phrase that begins at `at`, determiner left out: up to a mark, a verb, or a preposition that begins something else. */
export function phraseAhead(page: Page, at: number, limit: number): TokenSpan {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  let from = at;
  while (
    from < limit &&
    tokens.kind[from] === WORD &&
    (forms[tokens.id[from]!]! & FORM.DETERMINER) !== 0 &&
    tokens.shape[from] !== UPPER
  )
    from++;
  return { from, to: phraseEnd(page, from, limit) };
}

/** Where the name that begins at `from` ends: "head of the society" runs on, "study from 2016" and "survey published" do not. */
export function phraseEnd(page: Page, from: number, limit: number): number {
  const { tokens, lexicon, language } = page;
  const { forms, particles } = language.grammar;
  let source = false;
  for (let i = from; i < limit && i - from < LONGEST_NAME; i++) {
    if (i > from && tokens.gap[i] === BLANK) return i;
    if (tokens.kind[i] === MARK) {
      if (isAbbreviated(page, i, from, limit)) continue;
      // "the World Food Programme (WFP) and UNICEF"
      if (i > from && isBracketedPair(page, i, limit)) {
        i += 2;
        continue;
      }
      const joins =
        i > from &&
        i + 1 < limit &&
        "-–&/'’".includes(String.fromCharCode(tokens.mark[i]!)) &&
        tokens.gap[i + 1]! < SPACED;
      if (
        isApostrophe(page, i) &&
        i > from &&
        i + 1 < limit &&
        tokens.kind[i + 1] === WORD &&
        tokens.gap[i + 1] === SPACED
      )
        continue;
      if (!joins && tokens.mark[i] !== 0x26) return i;
      continue;
    }
    if (tokens.kind[i] === DIGITS) return i;
    if (isCapital(page, i)) {
      const end = nameEnd(page, i, limit);
      if (end > i + 1) i = end - 1;
      continue;
    }
    const cue = cueAt(page, i);
    const form = forms[tokens.id[i]!]!;
    if (i === from) {
      if ((cue & CUE.SOURCE) !== 0) source = true;
      continue;
    }
    if (tokens.id[i] === lexicon.possessive) continue;
    if ((form & (FORM.RELATIVE | FORM.SUBORDINATOR | FORM.MODAL | FORM.BE | FORM.HAVE)) !== 0) return i;
    if ((form & FORM.ADVERB) !== 0 && (form & (FORM.ADJECTIVE | FORM.NOUN)) === 0) return i;
    if ((form & FORM.PREPOSITION) !== 0) {
      if (tokens.id[i] === particles.of && !source) continue;
      if (
        tokens.id[i] === particles.for &&
        !source &&
        i + 1 < limit &&
        (isCapital(page, i + 1) || (cueAt(page, i - 1) & (CUE.SPEAKER | CUE.BODY)) !== 0)
      )
        continue;
      return i;
    }
    if ((cue & CUE.CUT) !== 0) return i;
    if ((form & (FORM.PAST | FORM.THIRD)) !== 0 && (form & FORM.NOUN) === 0) return i;
    // "Researchers pooled data": a verb that no list knows, behind somebody who does things
    if (form === 0 && isPastBehind(page, i)) return i;
    if (tokens.id[i] === particles.and && (i + 1 >= limit || !isName(page, i + 1))) return i;
    if ((cue & CUE.SOURCE) !== 0) source = true;
  }
  return Math.min(limit, from + LONGEST_NAME);
}

/** An unknown word in -ed right behind a noun for somebody, with no hyphen at it. */
function isPastBehind(page: Page, at: number): boolean {
  const { tokens, text, language } = page;
  if (tokens.shape[at] !== LOWER || tokens.gap[at] !== SPACED) return false;
  const form = language.grammar.guess(text, tokens.start[at]!, tokens.end[at]!);
  return (form & FORM.PAST) !== 0 && (cueAt(page, at - 1) & (CUE.SPEAKER | CUE.BODY | CUE.SOURCE)) !== 0;
}

/** "(WFP) and UNICEF": initials in brackets with another name behind. */
function isBracketedPair(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  if (
    at + 4 >= limit ||
    tokens.mark[at] !== OPENING_BRACKET ||
    tokens.shape[at + 1] !== UPPER ||
    tokens.mark[at + 2] !== CLOSING_BRACKET
  )
    return false;
  return tokens.id[at + 3] === page.language.grammar.particles.and && isName(page, at + 4);
}

/** The full stop of "Dr. Yusuf" and "J. Smith". */
function isAbbreviated(page: Page, at: number, from: number, limit: number): boolean {
  const { tokens, lexicon } = page;
  if (
    tokens.mark[at] !== FULL_STOP ||
    at === from ||
    at + 1 >= limit ||
    tokens.gap[at] !== GLUED ||
    !isCapital(page, at + 1)
  )
    return false;
  return (
    (lexicon.syntax[tokens.id[at - 1]!]! & SYNTAX.ABBREVIATION) !== 0 ||
    tokens.end[at - 1]! - tokens.start[at - 1]! === 1
  );
}

function isName(page: Page, at: number): boolean {
  return isCapital(page, at) || (cueAt(page, at) & (CUE.SPEAKER | CUE.BODY | CUE.SOURCE | CUE.AGENT)) !== 0;
}
