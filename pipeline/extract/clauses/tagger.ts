import { FORM, type Grammar, VERBAL } from "../grammar.ts";
import { NUMERIC } from "../lexicon.ts";
import type { Page } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { DIGITS, GLUED, LOWER, MARK, type Tokens, WORD } from "../tokens.ts";
import { compoundAhead, tagOfMark } from "./marks.ts";
import { tagOfAuxiliary, tagOfVerb } from "./tag-verb.ts";
import { formOf, TAG } from "./tags.ts";

/**
 * Tags the tokens of one sentence. Numbers and periods must be marked in `tags` (NUM, TIME) before.
 * One pass, left to right, with one word of look-ahead; `mate` gets the partner of each bracket.
 */
/** What may follow an -ing form that says what people do. */
const DOING = FORM.PREPOSITION | FORM.ADVERB;

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
      // "the 5G network"
      const letters =
        tags[at] === TAG.OTHER && tokens.kind[at + 1] === WORD && tokens.gap[at + 1] === GLUED && at + 1 < to;
      if (part || named || letters) tags[at] = TAG.NOUN;
      else if (tags[at] !== TAG.TIME && tags[at] !== TAG.NOUN) tags[at] = TAG.NUM;
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
export function isMultiple(page: Page, at: number): boolean {
  return (page.lexicon.numeric[page.tokens.id[at]!]! & NUMERIC.MULTIPLE) !== 0;
}

/** An opening such as "During the year" has so many tokens. */
const OPENING = 6;

/** "During the year | there were": nothing but a preposition and its noun before. */
function isOpening(tags: Uint8Array, from: number, at: number): boolean {
  if (tags[from] !== TAG.PREP || at - from > OPENING) return false;
  for (let i = from + 1; i < at; i++)
    if (tags[i] !== TAG.DET && tags[i] !== TAG.ADJ && tags[i] !== TAG.NOUN) return false;
  return true;
}

/** A third person that is a noun too, behind a singular. */
export function isSilentVerb(tokens: Tokens, grammar: Grammar, at: number): boolean {
  return (formOf(tokens, grammar, at) & FORM.THIRD) !== 0 && (formOf(tokens, grammar, at - 1) & FORM.PLURAL) === 0;
}

/** Tag of the nearest token to the left that is no adverb, quotation mark; -1 at the start. */
export function before(tags: Uint8Array, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) if (tags[i] !== TAG.ADV && tags[i] !== TAG.QUOTE) return i;
  return -1;
}

export function tagOfWord(
  page: Page,
  grammar: Grammar,
  at: number,
  from: number,
  to: number,
  tags: Uint8Array,
): number {
  const { tokens } = page;
  const { particles } = grammar;
  const id = tokens.id[at]!;
  const form = formOf(tokens, grammar, at);
  const nextTag = at + 1 < to ? tags[at + 1]! : TAG.OTHER;
  const next = at + 1 < to && nextTag !== TAG.NUM && nextTag !== TAG.TIME ? formOf(tokens, grammar, at + 1) : 0;
  const last = before(tags, at, from);
  const lastTag = last < 0 ? TAG.BREAK : tags[last]!;
  const glued = at > from && tags[at - 1] === TAG.JOIN && tokens.gap[at] === GLUED;
  // "the 5G network": digits that are a name
  const digits = at + 1 < to && nextTag === TAG.OTHER && tokens.kind[at + 1] === DIGITS;
  const nextNominal = nextTag === TAG.NUM || digits || (next & (FORM.NOUN | FORM.ADJECTIVE)) !== 0;

  if (id === page.lexicon.possessive) return TAG.POSS;
  // "of 15-year-olds smoke"
  if (glued && id === particles.olds) return TAG.NOUN;
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
  // "filled to date"
  if (id === particles.to && tokens.id[at + 1] === particles.date && (at + 2 >= to || tokens.kind[at + 2] === MARK))
    return TAG.ADV;
  if (id === particles.date && tokens.id[at - 1] === particles.to && lastTag === TAG.ADV) return TAG.ADV;
  if (id === particles.to) {
    // "deaths due to overdose", but "is due to open"
    const bound = at - 1 >= from && grammar.bound.has(tokens.id[at - 1]!) && (next & FORM.NOUN) !== 0;
    if (bound && (at - 2 < from || (formOf(tokens, grammar, at - 2) & FORM.BE) === 0)) return TAG.PREP;
    if ((next & FORM.BE) !== 0 || (next & FORM.HAVE) !== 0) return TAG.TO;
    if ((next & FORM.BASE) === 0) return TAG.PREP;
    if ((next & FORM.NOUN) === 0) return TAG.TO;
    // "30 days to pay back", "a year to file an appeal"
    const behind = at + 2 < to ? formOf(tokens, grammar, at + 2) : 0;
    // "€4 million to double the number", but "from 4 to double the number"
    const timed = lastTag === TAG.NUM && !follows(tokens, particles.from, last, from);
    if (timed && (behind & (FORM.DETERMINER | FORM.PARTICLE)) !== 0) return TAG.TO;
    const moved = last >= 0 && (formOf(tokens, grammar, last) & (FORM.RISE | FORM.FALL)) !== 0;
    return moved || lastTag === TAG.NUM ? TAG.PREP : TAG.TO;
  }
  if (id === particles.that) return tagOfThat(at, to, lastTag, last, next);
  // "those homes", but "those who", "those under 25"
  // "those living with others" are people, "those living rooms" are things
  const doing = (next & FORM.ING) !== 0 && (formOf(page.tokens, grammar, at + 2) & DOING) !== 0;
  if (id === particles.those && doing) return TAG.NOUN;
  if (id === particles.those) return nextNominal && (next & FORM.PREPOSITION) === 0 ? TAG.DET : TAG.NOUN;
  // "cases more than doubled"
  if (id === particles.than) return at + 1 < to && isMultiple(page, at + 1) ? TAG.ADV : TAG.PREP;
  if (id === particles.there)
    return (next & (FORM.BE | FORM.HAVE | FORM.MODAL)) !== 0 && (lastTag !== TAG.NOUN || isOpening(tags, from, at))
      ? TAG.PRON
      : TAG.ADV;
  if ((form & (FORM.BE | FORM.MODAL)) !== 0 && tokens.id[at]! > 0)
    return tagOfAuxiliary(grammar, tokens, at, to, tags, form);
  if ((form & (FORM.HAVE | FORM.DO)) !== 0) return tagOfAuxiliary(grammar, tokens, at, to, tags, form);
  // "never smokers"
  const others = (next & (FORM.PERSON | FORM.PLURAL | VERBAL)) === (FORM.PERSON | FORM.PLURAL);
  if ((form & FORM.NEGATION) !== 0 && (form & (FORM.DETERMINER | FORM.PREPOSITION)) === 0 && others) return TAG.ADJ;
  if ((form & FORM.NEGATION) !== 0 && (form & FORM.PREPOSITION) === 0)
    return (form & FORM.DETERMINER) !== 0 && nextNominal ? TAG.DET : TAG.ADV;
  if ((form & FORM.RELATIVE) !== 0)
    return (form & FORM.SUBORDINATOR) !== 0 && lastTag !== TAG.NOUN && lastTag !== TAG.COMMA ? TAG.SUB : TAG.REL;
  if (
    (form & FORM.PREPOSITION) !== 0 &&
    (form & FORM.PARTICLE) !== 0 &&
    (lastTag === TAG.VERB || lastTag === TAG.INF || lastTag === TAG.PART) &&
    last === at - 1
  ) {
    // "handed out", "went up 3.9": a particle where no noun phrase follows that it could govern
    // "to rise over the next six months", but "took over the firm"
    const moved = (formOf(tokens, grammar, last) & (FORM.RISE | FORM.FALL)) !== 0 && (next & FORM.DETERMINER) !== 0;
    const governs = id === particles.in || id === particles.on || (id === grammar.over && moved);
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
  // "half were against", "most are alone": what one is
  const ends = at + 1 >= to || nextTag === TAG.COMMA || (tokens.kind[at + 1] === MARK && nextTag === TAG.OTHER);
  const state = lastTag === TAG.VERB && last === at - 1 && (formOf(tokens, grammar, last) & FORM.BE) !== 0;
  if (ends && state && ((form & FORM.PREPOSITION) !== 0 || (form & FORM.ADJECTIVE) !== 0) && (form & VERBAL) === 0)
    return TAG.ADJ;
  // "have since come down"
  if ((form & FORM.PREPOSITION) !== 0 && lastTag === TAG.AUX && last === at - 1 && (next & FORM.PARTICIPLE) !== 0)
    return TAG.ADV;
  // "came back at 4%", "bought back 2 million shares": what no noun follows is a particle
  const pointed = at + 1 < to && (tokens.id[at + 1] === particles.up || tokens.id[at + 1] === particles.down);
  const free = !nextNominal || nextTag === TAG.NUM || pointed;
  if ((form & FORM.PARTICLE) !== 0 && (form & FORM.PREPOSITION) === 0 && last === at - 1 && free)
    if (lastTag === TAG.VERB || lastTag === TAG.INF || lastTag === TAG.PART || lastTag === TAG.ING) return TAG.ADV;
  // "due to", "because of": two words of one preposition
  if (grammar.bound.has(id) && isBinder(particles, tokens.id[at + 1]!)) return TAG.PREP;
  if (
    (form & FORM.PREPOSITION) !== 0 &&
    (form & VERBAL) === 0 &&
    !((form & FORM.SUBORDINATOR) !== 0 && lastTag === TAG.COMMA && (next & FORM.PRONOUN) !== 0)
  )
    return TAG.PREP;
  // "a landslide following a downpour", "Following the ban, sales fell"; people follow a diet
  if ((form & FORM.PREPOSITION) !== 0 && grammar.after.has(id) && (next & FORM.DETERMINER) !== 0) {
    const person = last === at - 1 && (formOf(tokens, grammar, last) & FORM.PERSON) !== 0;
    if (last < 0 || ((lastTag === TAG.NOUN || lastTag === TAG.CLOSE || lastTag === TAG.COMMA) && !person))
      return TAG.PREP;
  }
  if ((form & FORM.CONJUNCTION) !== 0 && (form & FORM.SUBORDINATOR) === 0) return TAG.CONJ;
  if ((form & FORM.SUBORDINATOR) !== 0 && (form & FORM.NOUN) === 0) return TAG.SUB;
  if (
    (form & FORM.DETERMINER) !== 0 &&
    (form & FORM.PRONOUN) !== 0 &&
    (next & (FORM.BE | FORM.HAVE | FORM.DO | FORM.MODAL)) !== 0
  )
    return TAG.PRON;
  // "the most deprived areas"
  const superlative = (form & FORM.ADVERB) !== 0 && lastTag === TAG.DET && last === at - 1;
  if ((form & FORM.DETERMINER) !== 0 && superlative && (next & (FORM.ADJECTIVE | FORM.PARTICIPLE)) !== 0)
    return TAG.ADV;
  // "more likely": a degree, and no "more" of things
  const degree = (form & (FORM.RISE | FORM.FALL)) !== 0;
  if ((form & FORM.DETERMINER) !== 0 && degree && (next & (FORM.ADJECTIVE | FORM.NOUN)) === FORM.ADJECTIVE)
    return TAG.ADV;
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
  // "a stake in the mine", "a gold mine"
  const pit = id === particles.mine && last === at - 1 && last >= 0;
  if (pit && (lastTag === TAG.DET || lastTag === TAG.ADJ || lastTag === TAG.NOUN || lastTag === TAG.POSS))
    return TAG.NOUN;
  if ((form & FORM.PRONOUN) !== 0) return TAG.PRON;
  // "as keen as", "2 degrees milder than"
  const compared = tokens.id[at + 1] === particles.as ? tokens.id[at - 1] === particles.as : false;
  const comparative = id === 0 && tokens.id[at + 1] === particles.than && (form & FORM.PLURAL) === 0;
  if (tokens.shape[at] === LOWER && (compared || (comparative && (lastTag === TAG.NUM || lastTag === TAG.VERB))))
    return TAG.ADJ;
  if ((form & VERBAL) !== 0) return tagOfVerb(tokens, grammar, at, form, last, lastTag, next, nextTag, tags, from);
  // "the forward entered the season": an article wants a noun, and a verb with its object takes none away
  const acts = (next & FORM.PAST) !== 0 && (formOf(tokens, grammar, at + 2) & FORM.DETERMINER) !== 0;
  if ((form & FORM.ADVERB) !== 0 && id !== 0 && superlative && acts && at + 2 < to) return TAG.NOUN;
  if ((form & FORM.ADVERB) !== 0)
    return (form & FORM.ADJECTIVE) !== 0 && (next & (FORM.NOUN | FORM.ADJECTIVE)) !== 0 ? TAG.ADJ : TAG.ADV;
  if ((form & FORM.ADJECTIVE) !== 0 && nominalised(form, lastTag, next, nextNominal)) return TAG.NOUN;
  // a name: an unknown word, or one in front of its number ("Baltic -0.6%")
  const name = tokens.shape[at] !== LOWER && last >= 0 && (id === 0 || (nextTag === TAG.NUM && lastTag !== TAG.PREP));
  if ((form & FORM.ADJECTIVE) !== 0) return name ? TAG.NOUN : TAG.ADJ;
  return TAG.NOUN;
}

/** The second word of "due to", "instead of". */
export function isBinder(particles: Grammar["particles"], id: number): boolean {
  return id === particles.to || id === particles.of;
}

/** "the goal is", "the latter has", "the poor": an adjective in the place of a noun. */
export function nominalised(form: number, lastTag: number, next: number, nextNominal: boolean): boolean {
  if (nextNominal || (next & FORM.CONJUNCTION) !== 0) return false;
  if (lastTag === TAG.DET) return true;
  return (form & FORM.NOUN) !== 0 && lastTag !== TAG.VERB && lastTag !== TAG.AUX && lastTag !== TAG.CONJ;
}

/** "that": a relative behind a noun, a determiner before one, else a conjunction. */
export function tagOfThat(at: number, to: number, lastTag: number, last: number, next: number): number {
  if (last < 0) return (next & (FORM.BE | FORM.MODAL)) !== 0 || at + 1 >= to ? TAG.PRON : TAG.DET;
  if (lastTag === TAG.PREP || lastTag === TAG.SUB) return (next & FORM.NOUN) !== 0 ? TAG.DET : TAG.PRON;
  if (lastTag === TAG.NOUN || lastTag === TAG.CLOSE || lastTag === TAG.NUM) return TAG.REL;
  if (lastTag === TAG.INF && (next & FORM.NOUN) !== 0) return TAG.DET;
  if (lastTag === TAG.COMMA || lastTag === TAG.BREAK) return (next & FORM.BE) !== 0 ? TAG.PRON : TAG.SUB;
  return TAG.SUB;
}

/** A word stands shortly before a token. */
function follows(tokens: Tokens, word: number, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) if (tokens.id[i] === word) return true;
  return false;
}
