import { isWithin } from "../calendar/at.ts";
import { FORM } from "../grammar.ts";
import { NUMERIC } from "../lexicon.ts";
import type { Page } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { DIGITS, MARK, UPPER, WORD } from "../tokens.ts";
import { type Actor, actorOf, nameOf } from "./actor.ts";
import type { Attribution, Memory } from "./attribution.ts";
import { CUE, cueAt } from "./cues.ts";
import { MARKS, marksOf } from "./marks.ts";
import { phraseAhead } from "./phrase.ts";
import { withAside, withOffice, wordsBefore } from "./quotations.ts";
import { isVerbHere, type Subject, subjectBefore } from "./subject.ts";

const COMMA = ",".charCodeAt(0);

/** A tag ("she said on Monday") runs on for at most this many tokens behind its verb. */
const LONGEST_TAG = 8;

/** Fewer tokens than this in front of a comma say nothing by themselves. */
const SHORTEST_SAYING = 3;

/**
 * Reads a verb of saying or finding with who says or finds, and what.
 *
 *     “The price should go up,” said the head of the society, adding that ...
 *      ^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param before the attribution before it in the sentence: "adding" has its speaker
 * @param memory who spoke last: "it" and "she"
 * @returns null for verbs that nobody who speaks is the subject of ("18% of pupils said", "were found in")
 */
export function readSpeech(
  page: Page,
  s: number,
  at: number,
  before: Attribution | null,
  memory: Memory,
): Attribution | null {
  if (!isVerbHere(page, at)) return null;
  const { tokens } = page;
  const sentence = page.sentences[s]!;
  const form = page.language.grammar.forms[tokens.id[at]!]!;
  if ((form & FORM.ING) !== 0) {
    if (!before || tokens.mark[at - 1] !== COMMA) return null;
    return {
      sentence: s,
      kind: "speech",
      at,
      actor: before.actor,
      name: before.name,
      content: { from: behindThat(page, at + 1, sentence.to), to: sentence.to },
      parted: true,
    };
  }
  return inverted(page, s, sentence, at, memory) ?? direct(page, s, sentence, at, memory);
}

function speakerOf(page: Page, actor: Actor, s: number, memory: Memory): string | null {
  if (!actor.pronoun) return nameOf(page, actor);
  return memory.speakerBefore(s, page.language.grammar.single.has(page.tokens.id[actor.from]!));
}

/** "...", said the head of the society. */
function inverted(page: Page, s: number, sentence: Sentence, at: number, memory: Memory): Attribution | null {
  const { tokens } = page;
  const previous = marksOf(tokens.mark[at - 1] ?? 0);
  if (
    at <= sentence.from ||
    (previous & (MARKS.COMMA | MARKS.QUOTE_CLOSE)) === 0 ||
    (cueAt(page, at) & CUE.SPEECH) === 0 ||
    // "..., Ann Lee, told the Herald": who is told does not speak
    page.language.discourse.telling.has(tokens.id[at]!)
  )
    return null;
  // "says a report released on Tuesday by the Office": the maker stands behind the phrase
  const phrase = phraseAhead(page, at + 1, sentence.to);
  const named = actorOf(page, phrase);
  const actor = named?.source ? { ...named, limit: sentence.to } : named;
  if (!actor?.speaks) return null;
  const quote = ((previous | marksOf(tokens.mark[at - 2] ?? 0)) & MARKS.QUOTE_CLOSE) !== 0;
  const speaker = speakerOf(page, actor, s, memory);
  const name = speaker === null ? null : withOffice(page, actor, speaker, sentence.to);
  return {
    sentence: s,
    kind: quote ? "quote" : "speech",
    at,
    actor,
    name,
    content: wordsBefore(page, sentence, at),
    parted: true,
  };
}

/** "The ministry said that ...", "..., the ministry said on Monday", "a study found ...". */
function direct(page: Page, s: number, sentence: Sentence, at: number, memory: Memory): Attribution | null {
  const { tokens } = page;
  const subject = subjectBefore(page, sentence.from, at);
  if (subject.passive || subject.bare || subject.to <= subject.from) return null;
  const actor = actorOf(page, subject);
  if (!actor || hasDigits(page, subject.from, actor.to)) return null;
  const tag = tagEnd(page, sentence, subject, at);
  // behind what was said, whoever "concludes" or "warns" speaks
  if (!actor.speaks && !(tag >= 0 && isDefinite(page, actor.from))) return null;
  const speech = (cueAt(page, at) & CUE.SPEECH) !== 0;
  const that = tokens.id[at + 1] === page.language.grammar.particles.that;
  if (!speech && !that && tag < 0 && !canFind(page, actor)) return null;
  const speaker = speakerOf(page, actor, s, memory);
  const name = speaker === null ? null : withAside(page, actor, speaker, subject.aside);
  if (tag >= 0) {
    const middle = tag + SHORTEST_SAYING < sentence.to && (marksOf(tokens.mark[tag]!) & MARKS.COMMA) !== 0;
    const quote = (marksOf(tokens.mark[subject.clause - 1]!) & MARKS.QUOTE_CLOSE) !== 0;
    const content =
      middle && !quote ? { from: sentence.from, to: sentence.to } : wordsBefore(page, sentence, subject.clause);
    return {
      sentence: s,
      kind: quote ? "quote" : "speech",
      at,
      actor,
      name,
      content,
      parted: true,
    };
  }
  if (at + 1 >= sentence.to || tokens.id[at + 1] === page.lexicon.possessive) return null;
  let from = behindThat(page, at + 1, sentence.to);
  if (from === at + 1 && page.language.discourse.telling.has(tokens.id[at]!)) return null;
  const clause = from > at + 1 || hasVerb(page, from, sentence.to);
  if (from < sentence.to && (marksOf(tokens.mark[from]!) & (MARKS.COMMA | MARKS.COLON)) !== 0) from++;
  const quote = from < sentence.to && (marksOf(tokens.mark[from]!) & MARKS.QUOTE_OPEN) !== 0;
  const kind = quote ? "quote" : speech ? "speech" : "finding";
  let { to } = sentence;
  while (quote && to > from + 1 && (marksOf(tokens.mark[to - 1]!) & MARKS.QUOTE_CLOSE) !== 0) to--;
  const content = { from: quote ? from + 1 : from, to };
  return { sentence: s, kind, at, actor, name, content, parted: clause || quote };
}

function isDefinite(page: Page, at: number): boolean {
  return at > 0 && (page.language.grammar.forms[page.tokens.id[at - 1]!]! & FORM.DETERMINER) !== 0;
}

/** A study, a body or a researcher finds; of others ("patients reported pain") only "that" makes a finding. */
function canFind(page: Page, actor: Actor): boolean {
  return actor.source || actor.self || actor.pronoun || (cueAt(page, actor.to - 1) & (CUE.SPEAKER | CUE.BODY)) !== 0;
}

/** First token of what is said: behind "that", over "in a statement", "on Tuesday" in between. */
function behindThat(page: Page, at: number, limit: number): number {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  for (let i = at; i < limit && i - at < LONGEST_TAG; i++) {
    if (tokens.id[i] === particles.that) return i + 1;
    const form = tokens.kind[i] === WORD ? forms[tokens.id[i]!]! : 0;
    if ((form & (FORM.BE | FORM.HAVE | FORM.MODAL | FORM.PAST)) !== 0) break;
    if (tokens.kind[i] === MARK && tokens.mark[i] !== COMMA) break;
  }
  return at;
}

/** A finite verb before the next mark: what follows is a clause of its own, not an object. */
function hasVerb(page: Page, from: number, to: number): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  for (let i = from; i < to && (tokens.kind[i] !== MARK || tokens.mark[i] === COMMA || tokens.gap[i + 1] === 0); i++) {
    const form = tokens.kind[i] === WORD ? forms[tokens.id[i]!]! : 0;
    if ((form & (FORM.BE | FORM.HAVE | FORM.MODAL)) !== 0) return true;
    if ((form & FORM.PAST) !== 0 && (form & FORM.PARTICIPLE) === 0) return true;
    if ((form & FORM.PAST) !== 0 && (form & (FORM.RISE | FORM.FALL)) !== 0) return true;
  }
  return false;
}

/** End of the tag ", the ministry said [on Monday]" behind what was said; -1 when what is said follows the verb. */
function tagEnd(page: Page, sentence: Sentence, subject: Subject, at: number): number {
  const { tokens, lexicon } = page;
  const { forms, particles } = page.language.grammar;
  const { clause } = subject;
  if (clause === sentence.from || tokens.kind[clause - 1] === WORD || !isSaid(page, sentence, clause - 1)) return -1;
  const quoted = (marksOf(tokens.mark[clause - 1]!) & MARKS.QUOTE_CLOSE) !== 0;
  const told = page.language.discourse.telling.has(tokens.id[at]!);
  for (let i = at + 1; i < sentence.to && i - at <= LONGEST_TAG; i++) {
    if (tokens.kind[i] === MARK) return i;
    // behind a quotation the tag may have an object: "told a press conference"
    if (quoted) continue;
    if (tokens.kind[i] === DIGITS) continue;
    const id = tokens.id[i]!;
    if (id === particles.that || (told && id === particles.to)) return -1;
    // "told the press agency": who listens
    if (told) continue;
    const time =
      (lexicon.numeric[id]! & (NUMERIC.MONTH | NUMERIC.WEEKDAY | NUMERIC.SEASON | NUMERIC.MEASURE_WORD)) !== 0;
    const dated = isWithin(page.periods, i) || isWithin(page.undated, i);
    const small = (forms[id]! & (FORM.PREPOSITION | FORM.DETERMINER | FORM.ADVERB)) !== 0;
    if (!time && !dated && !small && (cueAt(page, i) & (CUE.SOURCE | CUE.FILLER | CUE.CUT)) === 0) return -1;
  }
  return sentence.to;
}

/** The words up to `to` can be what was said: "In 2020, the ministry said" only tells when. */
function isSaid(page: Page, sentence: Sentence, to: number): boolean {
  const { tokens } = page;
  const { from } = sentence;
  if ((marksOf(tokens.mark[to]!) & MARKS.QUOTE_CLOSE) !== 0) return true;
  const lead =
    (page.language.grammar.forms[tokens.id[from]!]! & (FORM.PREPOSITION | FORM.SUBORDINATOR)) !== 0 &&
    tokens.shape[from] !== UPPER;
  if (lead && to - from < LONGEST_TAG) {
    let commas = 0;
    for (let i = from; i < to; i++) if (tokens.mark[i] === COMMA) commas++;
    if (commas === 0) return false;
  }
  return to - from >= SHORTEST_SAYING;
}

function hasDigits(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.tokens.kind[i] === DIGITS) return true;
  return false;
}
