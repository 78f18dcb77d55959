import { FORM, VERBAL } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { DIGITS, GLUED, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";
import { isHyphenated } from "./names.ts";
import { phraseEnd } from "./phrase.ts";

/** No name or aside that we read is longer than this. */
const LONGEST = 40;

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const OPENING = new Set([...'([“‘«"'].map(code));
const CLOSING = new Set([...')]”’»"'].map(code));
const DASHES = new Set([..."–—"].map(code));
/** What no noun phrase runs across. */
const BREAKS = new Set([...',;:.!?…"“”«»‘—–'].map(code));

/** What stands before a finite verb. */
export interface Subject extends TokenSpan {
  /** First token of the clause that the subject opens: behind the last comma, "that" or the like. */
  readonly clause: number;
  /** A verb of saying or thinking between clause and subject: "[ministers] say [schools] should". -1 when none. */
  readonly governor: number;
  /** What stands between subject and verb, in commas: "Each country, [the plan says], should". */
  readonly aside: TokenSpan | null;
  /** The verb group says not, is passive, or is no finite one (behind "to" or a modal). */
  readonly negated: boolean;
  readonly passive: boolean;
  readonly bare: boolean;
  /** The subject is that of a relative clause: "which recommends". */
  readonly relative: boolean;
}

/**
 * Reads what stands before the verb at `verb`, no further back than token `from`.
 *
 *     On Monday the health ministry, which runs the clinics, also urged
 *               ^^^^^^^^^^^^^^^^^^^                               subject; the aside is in commas
 *
 * @returns a subject whose span is empty when the clause has none of its own
 */
export function subjectBefore(page: Page, from: number, verb: number): Subject {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  let end = verb;
  let negated = false;
  let passive = false;
  let bare = false;
  for (; end > from && verb - end < 6; end--) {
    const id = tokens.id[end - 1]!;
    if (tokens.kind[end - 1] !== WORD || tokens.shape[end - 1] === UPPER) break;
    const cue = cueAt(page, end - 1);
    const form = forms[id]!;
    if ((form & FORM.NEGATION) !== 0) negated = true;
    else if ((cue & CUE.BE) !== 0) passive = true;
    else if (id === page.language.grammar.particles.to || (form & FORM.MODAL) !== 0) bare = true;
    else if ((cue & (CUE.HAVE | CUE.FILLER)) === 0 && !isAdverb(page, end - 1)) break;
  }
  const aside = asideBefore(page, from, end);
  const commaBefore = end > from && tokens.mark[end - 1] === COMMA;
  let start = commaBefore ? end : -1;
  if (aside) {
    end = aside.from - 1;
    start = -1;
  } else if (end > from && CLOSING.has(tokens.mark[end - 1]!) && tokens.mark[end - 1] !== code('"')) {
    end = openingOf(page, from, end - 1);
  }
  let relative = false;
  if (start < 0) {
    start = clauseStart(page, from, end);
    const opens = start - 1;
    if (start === end && opens > from && (forms[tokens.id[opens]!]! & FORM.RELATIVE) !== 0) {
      relative = true;
      end = tokens.mark[opens - 1] === COMMA ? opens - 1 : opens;
      start = clauseStart(page, from, end);
    }
  }
  const clause = start;
  let governor = -1;
  for (let i = end - 2; i > start; i--) {
    if ((cueAt(page, i) & (CUE.SPEECH | CUE.FIND | CUE.OPINION | CUE.ADVICE)) === 0 || !isVerbHere(page, i)) continue;
    // "support services", "reports system": a word that may be a noun is a verb only before a new noun phrase
    if (
      (forms[tokens.id[i]!]! & FORM.NOUN) !== 0 &&
      (forms[tokens.id[i + 1]!]! & (FORM.DETERMINER | FORM.PRONOUN)) === 0
    )
      continue;
    governor = i;
    break;
  }
  if (governor < 0) governor = governorBefore(page, from, start);
  const span =
    governor < start && isConjunction(page, end - 1)
      ? sharedSubject(page, from, start, end)
      : trim(page, governor < start ? start : governor + 1, end);
  // "In the report by the institute, publicly called": what a comma parts from its verb may be no subject at all
  const missing = aside !== null && span.from >= span.to;
  return {
    ...span,
    clause: missing ? aside.to + 1 : clause,
    governor,
    aside: missing ? null : aside,
    negated,
    passive,
    bare,
    relative,
  };
}

/** The words between two commas right before `end`; null when there is but one comma, or none. */
function asideBefore(page: Page, from: number, end: number): TokenSpan | null {
  const { tokens } = page;
  const last = end - 1;
  const dash = DASHES.has(tokens.mark[last]!);
  if (last <= from || (tokens.mark[last] !== COMMA && !dash)) return null;
  for (let i = last - 1; i > from && last - i < LONGEST; i--) {
    if (tokens.kind[i] !== MARK) continue;
    if (isInNumber(page, i)) continue;
    if (dash ? DASHES.has(tokens.mark[i]!) : tokens.mark[i] === COMMA) return { from: i + 1, to: last };
    if (BREAKS.has(tokens.mark[i]!)) return null;
  }
  return null;
}

function openingOf(page: Page, from: number, at: number): number {
  for (let i = at - 1; i > from && at - i < LONGEST; i--) if (OPENING.has(page.tokens.mark[i]!)) return i;
  return at;
}

/** First token behind the last mark or subordinating word before `end`; brackets are stepped over. */
export function clauseStart(page: Page, from: number, end: number): number {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  for (let i = end - 1; i >= from && end - i < LONGEST; i--) {
    if (tokens.kind[i] === MARK) {
      if (tokens.mark[i] === code(")") || tokens.mark[i] === code("]")) {
        const open = openingOf(page, from, i);
        if (open === i) return i + 1;
        i = open;
        continue;
      }
      if ((BREAKS.has(tokens.mark[i]!) || OPENING.has(tokens.mark[i]!)) && !isInNumber(page, i)) return i + 1;
      continue;
    }
    if (tokens.shape[i] === LOWER || (i === from && tokens.shape[i] !== UPPER)) {
      const form = forms[tokens.id[i]!]!;
      if ((form & FORM.RELATIVE) !== 0 && (form & FORM.NOUN) === 0) return i + 1;
      if ((form & FORM.SUBORDINATOR) !== 0 && (form & FORM.PREPOSITION) === 0) return i + 1;
      if (tokens.id[i] === page.language.grammar.particles.but) return i + 1;
    }
  }
  return Math.max(from, end - LONGEST);
}

/** The comma of "1,062". */
export function isInNumber(page: Page, at: number): boolean {
  const { tokens } = page;
  return (
    tokens.kind[at - 1] === DIGITS &&
    tokens.kind[at + 1] === DIGITS &&
    tokens.gap[at] === GLUED &&
    tokens.gap[at + 1] === GLUED
  );
}

/** A noun phrase without what leads up to it: conjunctions, adverbs, times and places in front, determiners. */
function trim(page: Page, from: number, to: number): TokenSpan {
  const { tokens, lexicon } = page;
  const { forms } = page.language.grammar;
  // capitals are a name, whatever the word: WHO is no pronoun
  const form = (i: number) =>
    tokens.kind[i] !== WORD ? 0 : tokens.shape[i] === UPPER ? FORM.NOUN : forms[tokens.id[i]!]!;
  let start = from;
  while (
    start < to &&
    (tokens.kind[start] === MARK ||
      (form(start) & (FORM.CONJUNCTION | FORM.SUBORDINATOR | FORM.RELATIVE)) !== 0 ||
      isOpener(page, start))
  )
    start++;
  // the last determiner that no preposition leads opens the subject: "Sales rose and [the ministry] ..."
  let opened = -1;
  for (let i = to - 1; i > start; i--) {
    if ((form(i) & FORM.DETERMINER) === 0 || tokens.id[i] === page.language.grammar.particles.that) continue;
    const before = form(i - 1);
    if ((before & (FORM.PREPOSITION | FORM.DETERMINER | FORM.CONJUNCTION)) !== 0 && !isBehindVerb(page, start, i - 1))
      continue;
    if ((before & (FORM.PAST | FORM.THIRD | FORM.BE | FORM.ING | FORM.MODAL)) !== 0 && (before & FORM.NOUN) === 0)
      continue;
    opened = i;
    break;
  }
  if (opened > start) start = opened;
  else if ((form(start) & FORM.PREPOSITION) !== 0) {
    let i = start + 1;
    while (i < to && isTime(page, i)) i++;
    if (i === start + 1 || i >= to) return { from: to, to };
    start = i;
  }
  while (start < to && (form(start) & FORM.DETERMINER) !== 0 && tokens.shape[start] !== 2 && !(start + 1 === to))
    start++;
  if (start < to && (lexicon.syntax[tokens.id[start]!]! & SYNTAX.NEGATION) !== 0) start++;
  return { from: start, to };
}

/** The verb in front of "that": "residents [think] that schools should"; -1 when "that" opens no clause so governed. */
function governorBefore(page: Page, from: number, start: number): number {
  const { tokens } = page;
  if (start - 2 < from || tokens.id[start - 1] !== page.language.grammar.particles.that) return -1;
  const at = start - 2;
  return (cueAt(page, at) & (CUE.SPEECH | CUE.FIND | CUE.OPINION | CUE.ADVICE)) !== 0 ? at : -1;
}

function isConjunction(page: Page, at: number): boolean {
  const { and, but } = page.language.grammar.particles;
  return page.tokens.id[at] === and || page.tokens.id[at] === but;
}

/** "[A study] examined the changes and found": two verbs of one subject. */
function sharedSubject(page: Page, from: number, start: number, end: number): TokenSpan {
  const span = trim(page, start < end - 1 ? start : from, end - 1);
  return { from: span.from, to: phraseEnd(page, span.from, span.to) };
}

/** A conjunction at `at` joins clauses when a verb stands before it. */
function isBehindVerb(page: Page, from: number, at: number): boolean {
  const { forms } = page.language.grammar;
  if ((forms[page.tokens.id[at]!]! & FORM.CONJUNCTION) === 0) return false;
  for (let i = from; i < at; i++)
    if ((forms[page.tokens.id[i]!]! & (FORM.PAST | FORM.BE | FORM.MODAL | FORM.HAVE)) !== 0) return true;
  return false;
}

function isOpener(page: Page, at: number): boolean {
  return (cueAt(page, at) & CUE.FILLER) !== 0 || (isAdverb(page, at) && page.tokens.kind[at + 1] === MARK);
}

function isTime(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  if (tokens.kind[at] === DIGITS || tokens.mark[at] === COMMA) return true;
  return (
    tokens.kind[at] === WORD &&
    (lexicon.numeric[tokens.id[at]!]! & (NUMERIC.MONTH | NUMERIC.WEEKDAY | NUMERIC.SEASON)) !== 0
  );
}

export function isAdverb(page: Page, at: number): boolean {
  const { tokens, text } = page;
  if (tokens.kind[at] !== WORD) return false;
  const id = tokens.id[at]!;
  if (id !== 0)
    return (
      (page.language.grammar.forms[id]! & FORM.ADVERB) !== 0 && (page.language.grammar.forms[id]! & FORM.NOUN) === 0
    );
  return (
    tokens.shape[at] === LOWER &&
    (page.language.grammar.guess(text, tokens.start[at]!, tokens.end[at]!) & FORM.ADVERB) !== 0
  );
}

/** A word that may be a noun, too ("reports", "estimates", "demands"), stands here as a verb. */
export function isVerbHere(page: Page, at: number): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  if (tokens.shape[at] !== LOWER || isHyphenated(page, at)) return false;
  if (at === 0) return false;
  const before = tokens.kind[at - 1] === WORD ? forms[tokens.id[at - 1]!]! : 0;
  if ((before & (FORM.DETERMINER | FORM.PREPOSITION)) !== 0 && (before & FORM.PRONOUN) === 0) return false;
  if (tokens.id[at - 1] === page.lexicon.possessive) return false;
  const form = forms[tokens.id[at]!]!;
  if ((form & FORM.PARTICIPLE) !== 0 && (form & FORM.PAST) === 0)
    return (before & (FORM.HAVE | FORM.BE)) !== 0 || (cueAt(page, at - 1) & CUE.FILLER) !== 0;
  if ((form & FORM.NOUN) === 0 && (form & VERBAL) !== 0) return true;
  // a word that may be a noun is one before a preposition, a verb or a mark
  if (at + 1 >= tokens.size || tokens.gap[at + 1]! > SPACED) return false;
  const after = tokens.kind[at + 1] === WORD ? forms[tokens.id[at + 1]!]! : 0;
  if (tokens.id[at + 1] === page.language.grammar.particles.that) return true;
  return (after & (FORM.BE | FORM.MODAL | FORM.HAVE)) === 0 && tokens.id[at + 1] !== page.language.grammar.particles.of;
}
