import { FORM, VERBAL } from "../grammar.ts";
import { NUMERIC } from "../lexicon.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { DIGITS, GLUED, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";
import { BREAK, MARKS, marksOf } from "./marks.ts";
import { isHyphenated } from "./names.ts";
import { phraseEnd } from "./phrase.ts";

/** No name or aside that we read is longer than this. */
const LONGEST = 40;

/** Between a subject and its verb stand at most this many adverbs and auxiliaries. */
const LONGEST_GROUP = 6;

const CLOSING_BRACKET = ")".charCodeAt(0);
const CLOSING_SQUARE = "]".charCodeAt(0);

const GOVERNING = CUE.SPEECH | CUE.FIND | CUE.OPINION | CUE.ADVICE;

/** What stands before a finite verb. */
export interface Subject extends TokenSpan {
  /** First token of the clause that the subject opens: behind the last comma, "that" or the like. */
  readonly clause: number;
  /** A verb of saying or thinking that the clause hangs on: "[ministers] say [schools] should". -1 when none. */
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
  const { forms, particles } = page.language.grammar;
  const { cues } = page.language.discourse;
  let end = verb;
  let negated = false;
  let passive = false;
  let bare = false;
  for (; end > from && verb - end < LONGEST_GROUP; end--) {
    const id = tokens.id[end - 1]!;
    if (tokens.kind[end - 1] !== WORD || tokens.shape[end - 1] === UPPER) break;
    const cue = cues[id]!;
    const form = forms[id]!;
    if ((form & FORM.NEGATION) !== 0) negated = true;
    else if ((cue & CUE.BE) !== 0) passive = true;
    else if (id === particles.to || (form & FORM.MODAL) !== 0) bare = true;
    else if ((cue & (CUE.HAVE | CUE.FILLER)) === 0 && !isAdverb(page, end - 1)) break;
  }
  const aside = asideBefore(page, from, end);
  const last = end > from ? marksOf(tokens.mark[end - 1]!) : 0;
  let start = -1;
  if (aside) end = aside.from - 1;
  else if ((last & MARKS.COMMA) !== 0) start = end;
  else if (end > from && isClosingBracket(tokens.mark[end - 1]!)) end = openingOf(page, from, end - 1);
  let relative = false;
  if (start < 0) {
    start = clauseStart(page, from, end);
    const opens = start - 1;
    if (start === end && opens > from && (forms[tokens.id[opens]!]! & FORM.RELATIVE) !== 0) {
      relative = true;
      end = (marksOf(tokens.mark[opens - 1]!) & MARKS.COMMA) !== 0 ? opens - 1 : opens;
      start = clauseStart(page, from, end);
    }
  }
  const clause = start;
  const inner = governorWithin(page, start, end);
  let governor = inner;
  if (
    governor < 0 &&
    start - 2 >= from &&
    tokens.id[start - 1] === particles.that &&
    (cueAt(page, start - 2) & GOVERNING) !== 0
  )
    governor = start - 2;
  const shared =
    inner < 0 && end > start && (tokens.id[end - 1] === particles.and || tokens.id[end - 1] === particles.but);
  if (inner >= 0) start = inner + 1;
  let first = end;
  // "[The minister] ruled out a ban but suggested": the subject of the clause before
  const but = start === end && start - 2 > from && !relative && tokens.id[start - 1] === particles.but;
  if (but) {
    const before = clauseStart(page, from, start - 1);
    first = trimmed(page, before, start - 1);
    end = Math.max(first, phraseEnd(page, first, start - 1));
  } else if (shared && governor >= 0) {
    // "[The Trust] said that it was wrong and urged"
    const outer = subjectBefore(page, from, governor);
    first = outer.from;
    end = outer.to;
  } else if (shared) {
    // "[A study] examined the changes and found": two verbs of one subject
    first = trimmed(page, clause < end - 1 ? clause : from, end - 1);
    end = Math.max(first, phraseEnd(page, first, end - 1));
  } else first = trimmed(page, start, end);
  // "In the report by the institute, publicly called": what a comma parts from its verb may be no subject at all
  const missing = aside !== null && first >= end;
  return {
    from: first,
    to: end,
    clause: missing ? aside.to + 1 : clause,
    governor,
    aside: missing ? null : aside,
    negated,
    passive,
    bare,
    relative,
  };
}

/** The last verb of saying or thinking within a stretch: a word that may be a noun is one only before a new noun phrase. */
function governorWithin(page: Page, from: number, to: number): number {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  for (let i = to - 2; i > from; i--) {
    if ((cueAt(page, i) & GOVERNING) === 0 || !isVerbHere(page, i)) continue;
    const ambiguous = (forms[tokens.id[i]!]! & FORM.NOUN) !== 0;
    if (!ambiguous || (forms[tokens.id[i + 1]!]! & (FORM.DETERMINER | FORM.PRONOUN)) !== 0) return i;
  }
  return -1;
}

function isClosingBracket(mark: number): boolean {
  return mark === CLOSING_BRACKET || mark === CLOSING_SQUARE;
}

/** The words between two commas or dashes right before `end`; null when there is but one, or none. */
function asideBefore(page: Page, from: number, end: number): TokenSpan | null {
  const { tokens } = page;
  const last = end - 1;
  if (last <= from) return null;
  const kind = marksOf(tokens.mark[last]!) & (MARKS.COMMA | MARKS.DASH);
  if (kind === 0) return null;
  for (let i = last - 1; i > from && last - i < LONGEST; i--) {
    const bits = marksOf(tokens.mark[i]!);
    if (bits === 0 || isInNumber(page, i)) continue;
    if ((bits & kind) !== 0) return { from: i + 1, to: last };
    if ((bits & BREAK) !== 0) return null;
  }
  return null;
}

function openingOf(page: Page, from: number, at: number): number {
  for (let i = at - 1; i > from && at - i < LONGEST; i--)
    if ((marksOf(page.tokens.mark[i]!) & MARKS.OPEN) !== 0) return i;
  return at;
}

/** First token behind the last mark or subordinating word before `end`; brackets are stepped over. */
export function clauseStart(page: Page, from: number, end: number): number {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  for (let i = end - 1; i >= from && end - i < LONGEST; i--) {
    if (tokens.kind[i] === MARK) {
      if (isClosingBracket(tokens.mark[i]!)) {
        const open = openingOf(page, from, i);
        if (open === i) return i + 1;
        i = open;
      } else if ((marksOf(tokens.mark[i]!) & BREAK) !== 0 && !isInNumber(page, i)) return i + 1;
      continue;
    }
    const shape = tokens.shape[i];
    if (shape !== LOWER && (i !== from || shape === UPPER)) continue;
    const form = forms[tokens.id[i]!]!;
    if ((form & FORM.RELATIVE) !== 0 && (form & FORM.NOUN) === 0) return i + 1;
    if ((form & FORM.SUBORDINATOR) !== 0 && (form & FORM.PREPOSITION) === 0) return i + 1;
    if (tokens.id[i] === particles.but) return i + 1;
  }
  return Math.max(from, end - LONGEST);
}

/** The comma of "1,062". */
function isInNumber(page: Page, at: number): boolean {
  const { tokens } = page;
  return (
    tokens.kind[at - 1] === DIGITS &&
    tokens.kind[at + 1] === DIGITS &&
    tokens.gap[at] === GLUED &&
    tokens.gap[at + 1] === GLUED
  );
}

/** First token of a noun phrase without what leads up to it: conjunctions, adverbs, times and places in front, determiners. `to` when nothing is left. */
function trimmed(page: Page, from: number, to: number): number {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
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
    if ((form(i) & FORM.DETERMINER) === 0 || tokens.id[i] === particles.that) continue;
    const before = form(i - 1);
    if ((before & (FORM.PREPOSITION | FORM.DETERMINER | FORM.CONJUNCTION)) !== 0 && !isBehindVerb(page, start, i - 1))
      continue;
    if ((before & (FORM.PAST | FORM.THIRD | FORM.BE | FORM.ING | FORM.MODAL)) !== 0 && (before & FORM.NOUN) === 0)
      continue;
    opened = i;
    break;
  }
  if (opened > start) start = opened;
  else if (start < to && (form(start) & FORM.PREPOSITION) !== 0) {
    let i = start + 1;
    while (i < to && isTime(page, i)) i++;
    if (i === start + 1 || i >= to) return to;
    start = i;
  }
  while (start + 1 < to && (form(start) & (FORM.DETERMINER | FORM.NEGATION)) !== 0) start++;
  return start;
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
  return (cueAt(page, at) & CUE.FILLER) !== 0 || (page.tokens.kind[at + 1] === MARK && isAdverb(page, at));
}

function isTime(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  if (tokens.kind[at] === DIGITS || (marksOf(tokens.mark[at]!) & MARKS.COMMA) !== 0) return true;
  return (lexicon.numeric[tokens.id[at]!]! & (NUMERIC.MONTH | NUMERIC.WEEKDAY | NUMERIC.SEASON)) !== 0;
}

function isAdverb(page: Page, at: number): boolean {
  const { tokens, text } = page;
  if (tokens.kind[at] !== WORD) return false;
  const { forms, guess } = page.language.grammar;
  const id = tokens.id[at]!;
  if (id !== 0) return (forms[id]! & (FORM.ADVERB | FORM.NOUN)) === FORM.ADVERB;
  return tokens.shape[at] === LOWER && (guess(text, tokens.start[at]!, tokens.end[at]!) & FORM.ADVERB) !== 0;
}

/** A word that may be a noun, too ("reports", "estimates", "demands"), stands here as a verb. */
export function isVerbHere(page: Page, at: number): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  if (at === 0 || tokens.shape[at] !== LOWER || isHyphenated(page, at) || tokens.id[at - 1] === page.lexicon.possessive)
    return false;
  const before = tokens.kind[at - 1] === WORD ? forms[tokens.id[at - 1]!]! : 0;
  if ((before & (FORM.DETERMINER | FORM.PREPOSITION)) !== 0 && (before & FORM.PRONOUN) === 0) return false;
  const form = forms[tokens.id[at]!]!;
  if ((form & (FORM.PARTICIPLE | FORM.PAST)) === FORM.PARTICIPLE)
    return (before & (FORM.HAVE | FORM.BE)) !== 0 || (cueAt(page, at - 1) & CUE.FILLER) !== 0;
  if ((form & FORM.NOUN) === 0 && (form & VERBAL) !== 0) return true;
  // a word that may be a noun is one before a preposition, a verb or a mark
  if (at + 1 >= tokens.size || tokens.gap[at + 1]! > SPACED) return false;
  if (tokens.id[at + 1] === particles.that) return true;
  const after = tokens.kind[at + 1] === WORD ? forms[tokens.id[at + 1]!]! : 0;
  return (after & (FORM.BE | FORM.MODAL | FORM.HAVE)) === 0 && tokens.id[at + 1] !== particles.of;
}
