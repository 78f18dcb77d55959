import { oncePerPage } from "../discourse/once.ts";
import { FORM } from "../grammar.ts";
import { hasRole, isTimeUnit } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { GLUED, WORD } from "../tokens.ts";
import { HYPHEN } from "./marks.ts";
import type { Tagged } from "./plain.ts";
import { rescueBase, rescueShare, rescueVerb } from "./rescue.ts";
import { settleParticiples } from "./settle.ts";
import { tagSentence } from "./tagger.ts";
import { formOf, TAG } from "./tags.ts";
import { readVerbs, type Verb, type Work } from "./verb-groups.ts";

/** The clauses of one sentence (or of a bracket in it). */
export interface Parse extends Tagged {
  readonly sentence: Sentence;
  readonly verbs: readonly Verb[];
  /** Readings of the sentence in order. */
  readonly readings: readonly Reading[];
  /** Where the hedges in front of each reading begin; -1 while not asked for. */
  readonly hedges: Int32Array;
}

/** What is longer is no sentence of prose: a table or noise. The bound keeps the cost linear. */
export const LONGEST_SENTENCE = 600;

/** What is worked out for one page: tags and brackets of its tokens, its readings and parses by sentence. */
export interface Sheet {
  readonly tags: Uint8Array;
  readonly mate: Int32Array;
  readonly readings: Reading[][];
  readonly parses: (Parse | null)[];
}

const sheetOf: (page: Page) => Sheet = oncePerPage(marked);

/** The clauses of a sentence, worked out when first asked for. Readings must be complete by then. */
export function parseOf(page: Page, index: number): Parse | null {
  const sheet = sheetOf(page);
  const known = sheet.parses[index];
  if (known) return known;
  const sentence = page.sentences[index];
  if (!sentence || sentence.to - sentence.from > LONGEST_SENTENCE) return null;
  const grammar = page.language.grammar;
  const { tags, mate, parses } = sheet;
  tagSentence(page, grammar, sentence, tags, mate);
  // "a total of 85 staff": what is counted is a noun, whatever it is elsewhere
  for (const { noun, from } of sheet.readings[index] ?? [])
    if (noun && noun.head > from && tags[noun.head] === TAG.VERB && tags[noun.head + 1] !== TAG.DET)
      tags[noun.head] = TAG.NOUN;
  for (const reading of sheet.readings[index] ?? [])
    if (reading.measure === "percentage" || isBareCount(reading))
      rescueShare(page, grammar, sentence, tags, reading.to);
  for (const reading of sheet.readings[index] ?? [])
    if (isBareCount(reading)) rescueBase(page, grammar, sentence, tags, reading.to);
  settleParticiples(page, grammar, sentence, tags, mate);
  rescueVerb(page, grammar, sentence, tags);
  const work: Work = { tokens: page.tokens, grammar, tags, mate, verbs: [], limit: sentence.to };
  readVerbs(work, sentence.from, sentence.to);
  const readings = sheet.readings[index] ?? [];
  const hedges = new Int32Array(readings.length).fill(-1);
  const parse: Parse = { tokens: page.tokens, grammar, tags, mate, verbs: work.verbs, sentence, readings, hedges };
  parses[index] = parse;
  return parse;
}

/** "602 received the vaccine", "Of the 46 deaths, 31 involved": things counted that no noun names. */
function isBareCount({ measure, noun, unit }: Reading): boolean {
  return measure === "count" && noun === null && unit !== null;
}

/** Marks what is already read: numbers and periods. */
export function marked(page: Page): Sheet {
  const tags = new Uint8Array(page.tokens.size);
  const mate = new Int32Array(page.tokens.size);
  const readings: Reading[][] = new Array(page.sentences.length);
  for (const numeral of page.numerals)
    if (
      numeral.form !== "multiple" &&
      numeral.form !== "ordinal" &&
      numeral.reason !== "name" &&
      numeral.reason !== "determiner"
    )
      tags.fill(TAG.NUM, numeral.from, numeral.to);
  // "women in their 30s": an age in tens, and no number
  for (const { reason, to, from } of page.numerals)
    if (reason === "date" && page.tokens.kind[to] === WORD && page.tokens.gap[to] === GLUED)
      tags.fill(TAG.NOUN, from, to + 1);
  for (const reading of page.readings) {
    const list = readings[reading.sentence] ?? [];
    list.push(reading);
    readings[reading.sentence] = list;
    if (reading.numeral.form === "multiple" && isVerbal(page, reading)) tags.fill(TAG.OTHER, reading.from, reading.to);
    else tags.fill(TAG.NUM, reading.from, reading.to);
    // "under-18s": one word
    if (reading.measure === "age" && isPrefixed(page, reading)) tags.fill(TAG.NOUN, reading.from - 2, reading.to + 1);
    // "aged 15 and over": the limit is part of the number
    if (reading.measure === "age") {
      const open = page.language.hedgesAfter.forward(
        page.tokens,
        reading.to,
        Math.min(page.tokens.size, reading.to + 4),
      );
      if (open) tags.fill(TAG.NUM, reading.to, open.at);
    }
  }
  // "every year 260 drown", "every 36 hours": how often says when, and is no part of a noun phrase
  for (const { evidence } of page.readings)
    if (evidence.per && hasRole(page, evidence.per.from, ROLE.every) && isTimeUnit(page, evidence.per.to - 1))
      tags.fill(TAG.TIME, evidence.per.from, evidence.per.to);
  for (const span of page.undated) tags.fill(TAG.TIME, span.from, span.to);
  for (const period of page.periods) tags.fill(TAG.TIME, period.from, period.to);
  return { tags, mate, readings, parses: new Array<Parse | null>(page.sentences.length).fill(null) };
}

/** "under-18s", "over-65s": an age with what it is bounded by, and an s. */
export function isPrefixed(page: Page, { from, to }: Reading): boolean {
  const { tokens } = page;
  const joined = tokens.mark[from - 1] === HYPHEN && tokens.gap[from] === GLUED && tokens.gap[from - 1] === GLUED;
  return joined && hasRole(page, from - 2, ROLE.agePrefix) && tokens.kind[to] === WORD && tokens.gap[to] === GLUED;
}

/** "doubled", "halving": a number that is a verb. */
export function isVerbal(page: Page, reading: Reading): boolean {
  const form = formOf(page.tokens, page.language.grammar, reading.to - 1);
  return (
    (form & (FORM.PAST | FORM.ING | FORM.THIRD)) !== 0 || ((form & FORM.BASE) !== 0 && reading.to - reading.from === 1)
  );
}
