import { FORM, type Grammar } from "../grammar.ts";
import { type Tokens, UPPER, WORD } from "../tokens.ts";

/** Part of speech of a token in its place. */
export const TAG = {
  OTHER: 0,
  NOUN: 1,
  ADJ: 2,
  DET: 3,
  /** A number, or a word of a quantity. */
  NUM: 4,
  /** Finite verb. */
  VERB: 5,
  AUX: 6,
  /** Past participle that stands behind a noun: "clinics run by". */
  PART: 7,
  ING: 8,
  PREP: 9,
  CONJ: 10,
  PRON: 11,
  REL: 12,
  ADV: 13,
  /** A word of a period. */
  TIME: 14,
  COMMA: 15,
  /** Semicolon, colon, free dash: ends a clause. */
  BREAK: 16,
  OPEN: 17,
  CLOSE: 18,
  /** A glued hyphen or slash: holds a compound together. */
  JOIN: 19,
  /** "to" before an infinitive. */
  TO: 20,
  INF: 21,
  POSS: 22,
  SUB: 23,
  QUOTE: 24,
} as const;

/** FORM bits of the word at `at`, known or guessed; 0 for marks and digits. */
export function formOf(tokens: Tokens, grammar: Grammar, at: number): number {
  const known = tokens.form[at] ?? 0;
  return known === 0 ? askForm(tokens, grammar, at) : known;
}

/** Looks the word up, or guesses, and keeps the answer with the token: the parser asks for each word many times. */
function askForm(tokens: Tokens, grammar: Grammar, at: number): number {
  if (tokens.kind[at] !== WORD) return 0;
  const id = tokens.id[at]!;
  const form = id === 0 ? 0 : grammar.forms[id]!;
  const found =
    form === 0
      ? grammar.guess(tokens.text, tokens.start[at]!, tokens.end[at]!)
      : (form & SMALL) !== 0 && isInitials(tokens, at)
        ? FORM.NOUN
        : form;
  // behind the last token lies what an earlier text left
  if (at < tokens.size) tokens.form[at] = found;
  return found;
}

/** Small words whose letters are a name when they are capitals. */
const SMALL = FORM.PRONOUN | FORM.RELATIVE;

/** "the US", "WHO estimates", "IT spending": capitals among words that are not. */
function isInitials(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at] !== UPPER) return false;
  const left = at > 0 && tokens.kind[at - 1] === WORD ? at - 1 : at + 1;
  return left < tokens.size && tokens.kind[left] === WORD && tokens.shape[left] !== UPPER;
}

/** The verb of the same subject is looked for so many tokens back. */
const SUBJECT_REACH = 20;

/** A third person singular stands before `last`, not too far. */
export function hasThird(tokens: Tokens, grammar: Grammar, tags: Uint8Array, last: number, from: number): boolean {
  for (let at = last - 1; at >= Math.max(from, last - SUBJECT_REACH); at--)
    if (tags[at] === TAG.VERB && (formOf(tokens, grammar, at) & FORM.THIRD) !== 0) return true;
  return false;
}
