import { FORM, type Grammar, VERBAL } from "../grammar.ts";
import { NUMERIC } from "../lexicon.ts";
import type { Page } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { DIGITS, GLUED, LOWER, MARK, type Tokens, WORD } from "../tokens.ts";

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

const OPENERS = new Set([..."([{"].map((char) => char.charCodeAt(0)));
const CLOSERS = new Set([...")]}"].map((char) => char.charCodeAt(0)));
const QUOTES = new Set([..."\"'“”‘’«»„"].map((char) => char.charCodeAt(0)));
const BREAKS = new Set([...";:–—…"].map((char) => char.charCodeAt(0)));
const HYPHENS = new Set([..."-–/&+‐‑"].map((char) => char.charCodeAt(0)));
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const APOSTROPHES = new Set([0x27, 0x2019]);

/** Words before which a finite verb is likelier than a noun: "costs €5", "rose by". */
const OBJECT_START = (1 << TAG.NUM) | (1 << TAG.DET) | (1 << TAG.PRON) | (1 << TAG.TIME);

/** FORM bits of the word at `at`, known or guessed; 0 for marks and digits. */
export function formOf(tokens: Tokens, grammar: Grammar, at: number): number {
  if (tokens.kind[at] !== WORD) return 0;
  const id = tokens.id[at]!;
  const form = id === 0 ? 0 : grammar.forms[id]!;
  return form === 0 ? grammar.guess(tokens.text, tokens.start[at]!, tokens.end[at]!) : form;
}

/**
 * Tags the tokens of one sentence. Numbers and periods must be marked in `tags` (NUM, TIME) before.
 * One pass, left to right, with one word of look-ahead; `mate` gets the partner of each bracket.
 */
export function tagSentence(
  page: Page,
  grammar: Grammar,
  sentence: Sentence,
  tags: Uint8Array,
  mate: Int32Array,
): void {
  const { tokens } = page;
  const { from, to } = sentence;
  const open: number[] = [];
  let relative = false;
  for (let at = from; at < to; at++) {
    mate[at] = -1;
    if (tokens.kind[at] === MARK) {
      if (tags[at] === TAG.NUM || tags[at] === TAG.TIME) continue;
      tags[at] = tagOfMark(tokens, at, to);
      if (tags[at] === TAG.OPEN) open.push(at);
      else if (tags[at] === TAG.CLOSE) {
        const start = open.pop();
        if (start === undefined) tags[at] = TAG.OTHER;
        else {
          mate[at] = start;
          mate[start] = at;
        }
      }
    } else if (tokens.kind[at] === DIGITS) {
      // "CO2": digits that belong to a word
      const part = tags[at] === TAG.OTHER && at > from && tokens.gap[at] === GLUED && tokens.kind[at - 1] === WORD;
      const named =
        at - 1 > from && tags[at] === TAG.OTHER && tags[at - 1] === TAG.JOIN && tokens.kind[at - 2] === WORD;
      if (part || named) tags[at] = TAG.NOUN;
      else if (tags[at] !== TAG.TIME) tags[at] = TAG.NUM;
    } else if (tags[at] === TAG.OTHER) {
      tags[at] = tagOfWord(page, grammar, at, from, to, tags);
      // "the 200 that the plan sets for 2025": the relative clause still wants its verb
      if (
        relative &&
        tags[at] === TAG.NOUN &&
        at > from &&
        tags[at - 1] === TAG.NOUN &&
        isSilentVerb(tokens, grammar, at)
      )
        tags[at] = TAG.VERB;
      if (tags[at] === TAG.REL) relative = true;
      else if (tags[at] === TAG.VERB || tags[at] === TAG.AUX || tags[at] === TAG.SUB) relative = false;
    }
  }
  for (const start of open) tags[start] = TAG.OTHER;
}

/** "doubled", "tripled" */
function isMultiple(page: Page, at: number): boolean {
  return (page.lexicon.numeric[page.tokens.id[at]!]! & NUMERIC.MULTIPLE) !== 0;
}

/** A glued hyphen with a word behind it: "take-home", "drug-induced". */
function compoundAhead(tokens: Tokens, at: number, to: number): boolean {
  return (
    at + 2 < to &&
    tokens.mark[at + 1] === HYPHEN &&
    tokens.gap[at + 1] === GLUED &&
    tokens.gap[at + 2] === GLUED &&
    tokens.kind[at + 2] === WORD
  );
}

/** A third person that is a noun too, behind a singular. */
function isSilentVerb(tokens: Tokens, grammar: Grammar, at: number): boolean {
  return (formOf(tokens, grammar, at) & FORM.THIRD) !== 0 && (formOf(tokens, grammar, at - 1) & FORM.PLURAL) === 0;
}

function tagOfMark(tokens: Tokens, at: number, to: number): number {
  const mark = tokens.mark[at]!;
  if (mark === COMMA) return TAG.COMMA;
  if (OPENERS.has(mark)) return TAG.OPEN;
  if (CLOSERS.has(mark)) return TAG.CLOSE;
  // "teachers' pay"
  if (
    APOSTROPHES.has(mark) &&
    tokens.gap[at] === GLUED &&
    at + 1 < to &&
    tokens.gap[at + 1] !== GLUED &&
    endsInS(tokens, at - 1) &&
    tokens.kind[at + 1] === WORD
  )
    return TAG.POSS;
  if (QUOTES.has(mark)) return TAG.QUOTE;
  const gluedRight = at + 1 < to && tokens.gap[at + 1] === GLUED;
  if (HYPHENS.has(mark) && tokens.gap[at] === GLUED) return gluedRight || mark !== 0x2013 ? TAG.JOIN : TAG.BREAK;
  if (mark === 0x2d) return gluedRight ? TAG.OTHER : TAG.BREAK;
  if (BREAKS.has(mark)) return TAG.BREAK;
  return TAG.OTHER;
}

function endsInS(tokens: Tokens, at: number): boolean {
  return at >= 0 && tokens.kind[at] === WORD && (tokens.text.charCodeAt(tokens.end[at]! - 1) | 32) === 115;
}

/** Tag of the nearest token to the left that is no adverb, quotation mark; -1 at the start. */
function before(tags: Uint8Array, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) if (tags[i] !== TAG.ADV && tags[i] !== TAG.QUOTE) return i;
  return -1;
}

function tagOfWord(page: Page, grammar: Grammar, at: number, from: number, to: number, tags: Uint8Array): number {
  const { tokens } = page;
  const { particles } = grammar;
  const id = tokens.id[at]!;
  const form = formOf(tokens, grammar, at);
  const nextTag = at + 1 < to ? tags[at + 1]! : TAG.OTHER;
  const next = at + 1 < to && nextTag !== TAG.NUM && nextTag !== TAG.TIME ? formOf(tokens, grammar, at + 1) : 0;
  const last = before(tags, at, from);
  const lastTag = last < 0 ? TAG.BREAK : tags[last]!;
  const glued = at > from && tags[at - 1] === TAG.JOIN;
  const nextNominal = nextTag === TAG.NUM || (next & (FORM.NOUN | FORM.ADJECTIVE)) !== 0;

  if (id === page.lexicon.possessive) return TAG.POSS;
  if (glued)
    return at + 1 < to && tokens.mark[at + 1] !== 0 && tokens.gap[at + 1] === GLUED
      ? TAG.NOUN
      : (next & (FORM.NOUN | FORM.ADJECTIVE)) !== 0
        ? TAG.ADJ
        : (form & (FORM.PARTICIPLE | FORM.ADJECTIVE)) !== 0 && (form & FORM.NOUN) === 0
          ? TAG.ADJ
          : TAG.NOUN;
  if (compoundAhead(tokens, at, to))
    return (form & (FORM.ADJECTIVE | FORM.NOUN)) === FORM.ADJECTIVE ? TAG.ADJ : TAG.NOUN;
  if (id === particles.to) {
    if ((next & FORM.BE) !== 0 || (next & FORM.HAVE) !== 0) return TAG.TO;
    if ((next & FORM.BASE) === 0) return TAG.PREP;
    if ((next & FORM.NOUN) === 0) return TAG.TO;
    const moved = last >= 0 && (formOf(tokens, grammar, last) & (FORM.RISE | FORM.FALL)) !== 0;
    return moved || lastTag === TAG.NUM ? TAG.PREP : TAG.TO;
  }
  if (id === particles.that) return tagOfThat(at, to, lastTag, last, next);
  if (id === particles.those) return nextNominal ? TAG.DET : TAG.NOUN;
  // "cases more than doubled"
  if (id === particles.than) return at + 1 < to && isMultiple(page, at + 1) ? TAG.ADV : TAG.PREP;
  if (id === particles.there) return (next & (FORM.BE | FORM.MODAL)) !== 0 && lastTag !== TAG.NOUN ? TAG.PRON : TAG.ADV;
  if ((form & (FORM.BE | FORM.MODAL)) !== 0 && tokens.id[at]! > 0)
    return tagOfAuxiliary(grammar, tokens, at, to, tags, form);
  if ((form & (FORM.HAVE | FORM.DO)) !== 0) return tagOfAuxiliary(grammar, tokens, at, to, tags, form);
  if ((form & FORM.NEGATION) !== 0) return (form & FORM.DETERMINER) !== 0 && nextNominal ? TAG.DET : TAG.ADV;
  if ((form & FORM.RELATIVE) !== 0)
    return (form & FORM.SUBORDINATOR) !== 0 && lastTag !== TAG.NOUN && lastTag !== TAG.COMMA ? TAG.SUB : TAG.REL;
  if (
    (form & FORM.PREPOSITION) !== 0 &&
    (form & FORM.PARTICLE) !== 0 &&
    (lastTag === TAG.VERB || lastTag === TAG.INF || lastTag === TAG.PART) &&
    last === at - 1
  ) {
    // "handed out", "went up 3.9": a particle where no noun phrase follows that it could govern
    const governs = id === particles.in || id === particles.on;
    if (
      !governs &&
      (nextTag === TAG.NUM ||
        next === 0 ||
        (next & (FORM.PREPOSITION | FORM.CONJUNCTION)) !== 0 ||
        nextTag === TAG.OTHER)
    )
      return TAG.ADV;
    if (!governs && (id === particles.up || id === particles.down)) return TAG.ADV;
  }
  if (id === particles.up || id === particles.down) return TAG.ADV;
  if (
    (form & FORM.PREPOSITION) !== 0 &&
    (form & VERBAL) === 0 &&
    !((form & FORM.SUBORDINATOR) !== 0 && lastTag === TAG.COMMA && (next & FORM.PRONOUN) !== 0)
  )
    return TAG.PREP;
  if ((form & FORM.CONJUNCTION) !== 0 && (form & FORM.SUBORDINATOR) === 0) return TAG.CONJ;
  if ((form & FORM.SUBORDINATOR) !== 0 && (form & FORM.NOUN) === 0) return TAG.SUB;
  if (
    (form & FORM.DETERMINER) !== 0 &&
    (form & FORM.PRONOUN) !== 0 &&
    (next & (FORM.BE | FORM.HAVE | FORM.DO | FORM.MODAL)) !== 0
  )
    return TAG.PRON;
  if ((form & FORM.DETERMINER) !== 0) {
    if (nextNominal || (next & (FORM.DETERMINER | FORM.ING | FORM.PARTICIPLE)) !== 0)
      return (form & FORM.PRONOUN) !== 0 && (next & FORM.BE) !== 0 ? TAG.PRON : TAG.DET;
    return (form & FORM.PRONOUN) !== 0
      ? TAG.PRON
      : next === 0 && nextTag === TAG.OTHER
        ? TAG.PRON
        : (form & FORM.ADJECTIVE) !== 0
          ? TAG.ADV
          : TAG.DET;
  }
  if ((form & FORM.PRONOUN) !== 0) return TAG.PRON;
  if ((form & VERBAL) !== 0) return tagOfVerb(tokens, grammar, at, form, last, lastTag, next, nextTag, tags, from);
  if ((form & FORM.ADVERB) !== 0)
    return (form & FORM.ADJECTIVE) !== 0 && (next & (FORM.NOUN | FORM.ADJECTIVE)) !== 0 ? TAG.ADJ : TAG.ADV;
  if ((form & FORM.ADJECTIVE) !== 0 && nominalised(form, lastTag, next, nextNominal)) return TAG.NOUN;
  if ((form & FORM.ADJECTIVE) !== 0) return id === 0 && tokens.shape[at] !== LOWER && last >= 0 ? TAG.NOUN : TAG.ADJ;
  return TAG.NOUN;
}

/** "the goal is", "the latter has", "the poor": an adjective in the place of a noun. */
function nominalised(form: number, lastTag: number, next: number, nextNominal: boolean): boolean {
  if (nextNominal || (next & FORM.CONJUNCTION) !== 0) return false;
  if (lastTag === TAG.DET) return true;
  return (form & FORM.NOUN) !== 0 && lastTag !== TAG.VERB && lastTag !== TAG.AUX && lastTag !== TAG.CONJ;
}

/** "that": a relative behind a noun, a determiner before one, else a conjunction. */
function tagOfThat(at: number, to: number, lastTag: number, last: number, next: number): number {
  if (last < 0) return (next & (FORM.BE | FORM.MODAL)) !== 0 || at + 1 >= to ? TAG.PRON : TAG.DET;
  if (lastTag === TAG.PREP || lastTag === TAG.SUB) return (next & FORM.NOUN) !== 0 ? TAG.DET : TAG.PRON;
  if (lastTag === TAG.NOUN || lastTag === TAG.CLOSE || lastTag === TAG.NUM) return TAG.REL;
  if (lastTag === TAG.INF && (next & FORM.NOUN) !== 0) return TAG.DET;
  if (lastTag === TAG.COMMA || lastTag === TAG.BREAK) return (next & FORM.BE) !== 0 ? TAG.PRON : TAG.SUB;
  return TAG.SUB;
}

/** be, have, do and modals are auxiliaries before a verb, verbs of their own elsewhere. */
function tagOfAuxiliary(
  grammar: Grammar,
  tokens: Tokens,
  at: number,
  to: number,
  tags: Uint8Array,
  form: number,
): number {
  if ((form & FORM.MODAL) !== 0) return TAG.AUX;
  for (let i = at + 1; i < to && i <= at + 4; i++) {
    if (tags[i] === TAG.NUM || tags[i] === TAG.TIME) return TAG.VERB;
    const next = formOf(tokens, grammar, i);
    if ((next & (FORM.NEGATION | FORM.BE)) !== 0) {
      if ((next & FORM.BE) !== 0) return TAG.AUX;
      continue;
    }
    if ((form & FORM.BE) !== 0 && (next & (FORM.PARTICIPLE | FORM.ING)) !== 0) return TAG.AUX;
    if ((form & FORM.HAVE) !== 0 && (next & FORM.PARTICIPLE) !== 0)
      return (next & FORM.NOUN) !== 0 && (next & FORM.PAST) === 0 ? TAG.VERB : TAG.AUX;
    if ((form & FORM.DO) !== 0 && (next & FORM.BASE) !== 0) return TAG.AUX;
    if ((next & FORM.ADVERB) !== 0) continue;
    if ((form & FORM.BE) !== 0 && tokens.id[i] === grammar.particles.to) return TAG.AUX;
    return TAG.VERB;
  }
  return TAG.VERB;
}

/** A word that is a form of a verb, and perhaps a noun or adjective too. */
function tagOfVerb(
  tokens: Tokens,
  grammar: Grammar,
  at: number,
  form: number,
  last: number,
  lastTag: number,
  next: number,
  nextTag: number,
  tags: Uint8Array,
  from: number,
): number {
  const noun = (form & FORM.NOUN) !== 0;
  const nextNominal = (next & (FORM.NOUN | FORM.ADJECTIVE)) !== 0 && (next & FORM.PREPOSITION) === 0;
  const modifier = lastTag === TAG.DET || lastTag === TAG.ADJ || lastTag === TAG.NUM || lastTag === TAG.POSS;
  const objectNext =
    ((1 << nextTag) & OBJECT_START) !== 0 ||
    ((next & (FORM.DETERMINER | FORM.PRONOUN)) !== 0 && tokens.id[at + 1] !== grammar.particles.there);
  const lastForm = last < 0 ? 0 : formOf(tokens, grammar, last);
  const capital = tokens.shape[at] !== LOWER && at > from;
  if (grammar.aged.has(tokens.id[at]!)) return TAG.PART;
  if (lastTag === TAG.TO || (lastTag === TAG.AUX && (lastForm & (FORM.MODAL | FORM.DO)) !== 0))
    return (form & FORM.BASE) !== 0 ? TAG.INF : noun ? TAG.NOUN : TAG.VERB;
  if (lastTag === TAG.AUX) return (form & (FORM.PARTICIPLE | FORM.ING)) !== 0 ? TAG.VERB : noun ? TAG.NOUN : TAG.VERB;
  if (capital && noun) return TAG.NOUN;
  // "a two-bedroom flat cost €2,258"
  if (
    (form & FORM.COST) !== 0 &&
    (form & FORM.PAST) !== 0 &&
    (form & FORM.BASE) !== 0 &&
    nextTag === TAG.NUM &&
    lastTag !== TAG.DET &&
    lastTag !== TAG.PREP
  )
    return TAG.VERB;
  if ((form & FORM.ING) !== 0) {
    if (lastTag === TAG.DET && nextTag === TAG.NUM) return TAG.ADJ;
    // "cut waiting times"
    if ((lastTag === TAG.VERB || lastTag === TAG.INF) && (next & FORM.PLURAL) !== 0 && (next & FORM.NOUN) !== 0)
      return TAG.ADJ;
    if (modifier || lastTag === TAG.PREP)
      return nextNominal && !objectNext && modifier
        ? TAG.ADJ
        : noun
          ? TAG.NOUN
          : lastTag === TAG.PREP
            ? TAG.ING
            : TAG.NOUN;
    if (lastTag === TAG.NOUN && last === at - 1 && noun && (lastForm & FORM.PLURAL) === 0) return TAG.NOUN;
    return noun && lastTag !== TAG.NOUN && lastTag !== TAG.COMMA ? TAG.NOUN : TAG.ING;
  }
  const past = (form & (FORM.PAST | FORM.PARTICIPLE)) !== 0;
  const base = (form & FORM.BASE) !== 0;
  if (past && !base) {
    if ((form & FORM.PAST) === 0) {
      if (nextNominal && lastTag !== TAG.NOUN && !objectNext) return TAG.ADJ;
      return lastTag === TAG.COMMA || lastTag === TAG.NOUN || lastTag === TAG.NUM || lastTag === TAG.OPEN
        ? TAG.PART
        : TAG.ADJ;
    }
    if ((form & FORM.PARTICIPLE) === 0) return noun && (modifier || lastTag === TAG.PREP) ? TAG.NOUN : TAG.VERB;
    if ((modifier || lastTag === TAG.PREP || lastTag === TAG.VERB) && nextNominal && !objectNext) return TAG.ADJ;
    if (lastTag === TAG.DET || lastTag === TAG.POSS) return TAG.ADJ;
    if (lastTag === TAG.PREP && noun) return TAG.NOUN;
    if (
      (lastTag === TAG.CONJ || lastTag === TAG.COMMA) &&
      nextNominal &&
      !objectNext &&
      last - 1 >= from &&
      tags[last - 1] === TAG.ADJ
    )
      return TAG.ADJ;
    if (last < 0 && nextNominal && !objectNext) return TAG.ADJ;
    if (last < 0 || lastTag === TAG.OPEN || lastTag === TAG.COMMA) return TAG.PART;
    // "higher than expected", "felt exhausted"
    if (lastTag === TAG.PREP || (lastTag === TAG.VERB && last === at - 1 && (lastForm & FORM.LINK) !== 0))
      return TAG.ADJ;
    return TAG.VERB;
  }
  // base forms and third persons
  if (!noun) {
    if ((form & FORM.ADJECTIVE) !== 0 && (modifier || lastTag === TAG.VERB || lastTag === TAG.PREP || nextNominal))
      return TAG.ADJ;
    return lastTag === TAG.PREP || lastTag === TAG.DET ? TAG.NOUN : TAG.VERB;
  }
  if (modifier || lastTag === TAG.PREP || lastTag === TAG.JOIN) return TAG.NOUN;
  if (lastTag === TAG.REL || lastTag === TAG.PRON) return TAG.VERB;
  if (lastTag === TAG.NOUN) {
    const plural = (lastForm & FORM.PLURAL) !== 0 || (lastForm & FORM.PERSON & FORM.PLURAL) !== 0;
    if (base && plural) return TAG.VERB;
    if (base && past && objectNext) return TAG.VERB;
    if (
      (form & FORM.THIRD) !== 0 &&
      (objectNext || tokens.id[at + 1] === grammar.particles.to || tokens.id[at + 1] === grammar.particles.that)
    )
      return TAG.VERB;
    if (
      (form & FORM.THIRD) !== 0 &&
      (form & (FORM.COST | FORM.RISE | FORM.FALL)) !== 0 &&
      (next & (FORM.PREPOSITION | FORM.ADVERB)) !== 0 &&
      (lastForm & FORM.PLURAL) === 0
    )
      return tokens.id[at + 1] === grammar.particles.in || tokens.id[at + 1] === grammar.particles.of
        ? TAG.NOUN
        : TAG.VERB;
    return TAG.NOUN;
  }
  if (last < 0 || lastTag === TAG.BREAK) return base && (next & FORM.DETERMINER) !== 0 ? TAG.VERB : TAG.NOUN;
  if (lastTag === TAG.CLOSE || lastTag === TAG.COMMA || lastTag === TAG.TIME)
    return objectNext && (form & (FORM.THIRD | FORM.PAST)) !== 0 ? TAG.VERB : TAG.NOUN;
  if (lastTag === TAG.CONJ && (form & (FORM.BASE | FORM.THIRD)) !== 0 && (next & FORM.DETERMINER) !== 0)
    return TAG.VERB;
  return TAG.NOUN;
}
