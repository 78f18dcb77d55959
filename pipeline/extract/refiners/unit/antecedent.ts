import { bodyStart } from "../../discourse/lists.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasRole, isWord, type NounPhrase, readCountedNoun } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { MARK } from "../../tokens.ts";
import { hedgeStart } from "../relation.ts";
import { lastCount } from "./series.ts";
import { clauseBefore, skipDeterminers, subjectNoun } from "./subject.ts";

const COMMA = 0x2c;

/** From "There" to its number, in tokens: "there are now only about". */
const THERE = 6;

/** "them" stands for one of so many figures before. */
const FIGURES_BACK = 6;

/** What a pronoun or an ellipsis stands for: something counted before, or something named. */
export type Antecedent = { readonly counted: Reading } | { readonly named: NounPhrase };

/** Nouns that figures point back to, by the figure. */
const antecedents = new WeakMap<Reading, NounPhrase>();

export function pointTo(reading: Reading, noun: NounPhrase): void {
  antecedents.set(reading, noun);
}

export function antecedentOf(reading: Reading): NounPhrase | null {
  return antecedents.get(reading) ?? null;
}

/**
 * What "of them" stands for: what was counted last, else what the sentence before was about.
 *
 *     18,204 were treated, 3 342 of them at home      The tents cost $20. A raid turned up 40 of them.
 *     Schools should end the ban, still in force in 58 of them      (the subject of the clause that the comma closes)
 */
export function themBehind(page: Page, k: number): Antecedent | null {
  const reading = page.readings[k]!;
  if (!hasRole(page, reading.tail, ROLE.of) || !hasRole(page, reading.tail + 1, ROLE.them)) return null;
  // "18 of those deaths" says what they are
  const noun = readCountedNoun(page, reading.tail + 2, page.sentences[reading.sentence]!.to, false);
  if (noun !== null && page.language.isPlural(page.tokens, noun.head)) return null;
  const near = countedBefore(page, k);
  // "412 inmates in four prisons were given it; 371 of them": who did it, once the clause has gone on
  const main = near?.sentence === reading.sentence && goesOn(page, near, reading) ? lastCount(page, k) : null;
  const counted = main?.sentence === reading.sentence ? main : near;
  if (counted?.sentence === reading.sentence) return { counted };
  // "Shelters took in 800 dogs. There are 39 of them": what the sentence before was about
  const there = isThere(page, reading) ? topicBefore(page, reading, true) : null;
  if (there !== null) return { named: there };
  const own = isWord(page, hedgeStart(page, reading) - 1, SYNTAX.PREPOSITION) ? subjectNoun(page, reading) : null;
  if (own !== null && hasComma(page, own.to, reading.from)) return { named: own };
  const clause = clauseBefore(page, reading) ?? thingsBefore(page, reading);
  if (clause !== null) return { named: clause };
  if (counted !== null && reading.sentence - counted.sentence === 1) return { counted };
  const named = topicBefore(page, reading, true);
  return named === null ? counted && { counted } : { named };
}

/** From "them" to the things, in tokens. */
const THINGS = 16;

/** "took 31% of the market for insulin pens and sold 12 million of them": the last plural of the sentence, behind a preposition. */
function thingsBefore(page: Page, reading: Reading): NounPhrase | null {
  const { from } = page.sentences[reading.sentence]!;
  const { tokens, language } = page;
  for (let at = reading.from - 1; at > Math.max(from, reading.from - THINGS); at--) {
    if (tokens.kind[at] === MARK && tokens.mark[at] !== COMMA) return null;
    if (!language.isPlural(tokens, at) || hasRole(page, at, ROLE.notCounted)) continue;
    const start = language.isSingularNoun(tokens, at - 1) ? at - 2 : at - 1;
    return isWord(page, start, SYNTAX.PREPOSITION) ? { from: start + 1, to: at + 1, head: at } : null;
  }
  return null;
}

/** "a quarter of them (13 200)": the unit of what they are. */
export function themOf(page: Page, k: number): string | null {
  const found = themBehind(page, k);
  if (found === null) return null;
  return "counted" in found ? found.counted.unit : page.language.singular(page.tokens, found.named.head);
}

/** "There are now 39": the number is only said to be there. */
function isThere(page: Page, reading: Reading): boolean {
  const { from } = page.sentences[reading.sentence]!;
  return page.tokens.id[from] === page.language.grammar.particles.there && reading.from - from <= THERE;
}

/** "The first bus came at six. By noon the guards had searched eleven more": what the sentence before was about. */
export function moreOfBefore(page: Page, reading: Reading): NounPhrase | null {
  const { to } = page.sentences[reading.sentence]!;
  const more = hasRole(page, reading.tail, ROLE.extra) && isEnd(page, reading.tail + 1, to);
  return more ? topicBefore(page, reading, false) : null;
}

/** "Other towns look on. Six have asked": a number that opens its sentence as a subject, of what the one before was about. */
export function topicOf(page: Page, reading: Reading): NounPhrase | null {
  const { from } = page.sentences[reading.sentence]!;
  if (reading.measure !== "count" || reading.numeral.decimal || hedgeStart(page, reading) !== from) return null;
  const verb = isWord(page, reading.tail, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB | SYNTAX.VERB);
  if (!verb && page.tokens.mark[reading.tail] !== COMMA) return null;
  return topicBefore(page, reading, true);
}

function isEnd(page: Page, at: number, to: number): boolean {
  return at >= to || page.tokens.kind[at] === MARK || isWord(page, at, SYNTAX.CONJUNCTION);
}

function countedBefore(page: Page, k: number): Reading | null {
  for (let back = k - 1; back >= 0 && back >= k - FIGURES_BACK; back--) {
    const other = page.readings[back]!;
    if (other.measure === "count" && other.unit !== null) return other;
  }
  return null;
}

/** A verb between the two: what stood before it was its subject. */
function goesOn(page: Page, other: Reading, reading: Reading): boolean {
  for (let at = other.to; at < reading.from; at++) if (isWord(page, at, SYNTAX.AUXILIARY)) return true;
  return false;
}

function hasComma({ tokens }: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.mark[at] === COMMA) return true;
  return false;
}

/** The noun that the sentence before begins with, in the plural where `many` are meant. */
function topicBefore(page: Page, reading: Reading, many: boolean): NounPhrase | null {
  const before = page.sentences[reading.sentence - 1];
  if (before === undefined || before.kind === "heading") return null;
  const noun = readCountedNoun(page, skipDeterminers(page, bodyStart(page, before), before.to), before.to, !many);
  return noun === null || (many && !page.language.isPlural(page.tokens, noun.head, true)) ? null : noun;
}
