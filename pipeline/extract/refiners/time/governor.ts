import { CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import { WORD } from "../../tokens.ts";

/** Longest noun phrase between a binding word and the period that it binds. */
const NOMINAL = 9;

/** A word that ties a period over the noun phrase between: "since the peak in 1997", "than the number seen in July". */
export interface Governor {
  readonly tie: "since" | "than";
  /** First token of the word. */
  readonly at: number;
}

const GOVERNED: ReadonlySet<string> = new Set(["in", "of", "on", "for"]);

export function governorOf(page: Page, parse: Parse, period: Period, reading: Reading | undefined): Governor | null {
  if (period.tie !== null && !GOVERNED.has(period.tie)) return null;
  const { tags, tokens, sentence, grammar } = parse;
  const { ties } = page.language.calendar;
  const floor = Math.max(reading?.to ?? sentence.from, period.lead - NOMINAL);
  const opening = ties.forward(tokens, sentence.from, period.lead);
  if (opening?.value === "since" && period.lead - sentence.from <= NOMINAL && tags[period.to] === TAG.COMMA)
    return { tie: "since", at: sentence.from };
  let recorded = false;
  for (let at = period.lead - 1; at >= floor; at--) {
    const tag = tags[at];
    if (tag === TAG.PREP || tag === TAG.SUB || tag === TAG.ADV) {
      const tie = at < period.lead - 1 ? ties.backward(tokens, at + 1, Math.max(floor, at - 3)) : null;
      // "handed out since the programme began in 2014"
      const began = (clueAt(page.language.calendar, tokens, period.lead - 1) & CLUE.EVENT) !== 0;
      if ((tie?.value === "since" && (!recorded || began)) || tie?.value === "than")
        return { tie: tie.value, at: tie.at };
      // "an increase over the number seen in July", but not "on average this year"
      const over = clueAt(page.language.calendar, tokens, at) & CLUE.ON && tags[at + 1] === TAG.DET;
      if (reading?.role === "delta" && over && at < period.lead - 1) return { tie: "than", at };
      if (tie?.value !== "of") return null;
    } else if (tag === TAG.VERB && at === period.lead - 1) {
      // "over the total recorded in 2018"; "since the clinic opened in 2018" is a clause
      recorded = true;
    } else if (tag === TAG.REL && recorded) {
      // "9 points more than for those who enrolled in 2015"
      const than = tags[at - 2] === TAG.PREP && tokens.id[at - 2] !== grammar.particles.than ? at - 3 : at - 2;
      return tokens.id[than] === grammar.particles.than ? { tie: "than", at: than } : null;
    } else if (recorded && (tag === TAG.PRON || tag === TAG.AUX)) {
      // "since it was adopted in 2015"
    } else if (tag !== TAG.NOUN && tag !== TAG.ADJ && tag !== TAG.DET && tag !== TAG.PART && tag !== TAG.POSS)
      return null;
  }
  return null;
}

/** "after 2013", "after the rise of 2013": an event that something follows. */
export function isEvent(page: Page, parse: Parse, { tie, lead }: Period): boolean {
  if (tie === "after") return true;
  return (tie === "of" || tie === "in") && tieOver(page, parse, lead)?.value === "after";
}

/** "in the cold spell of January 2019", "during the floods of 2013": when it was, told by what was then. */
export function setIn(page: Page, parse: Parse, period: Period): Period {
  if (period.tie !== "of" || parse.tags[period.lead - 1] !== TAG.NOUN) return period;
  const tie = tieOver(page, parse, period.lead);
  return tie?.value === "in" ? { ...period, tie: "in", lead: tie.at } : period;
}

/** The word in front of the noun phrase that ends before token `lead`, if it ties a period. */
function tieOver(page: Page, { tags, tokens, sentence }: Parse, lead: number) {
  let at = lead - 1;
  while (at > Math.max(sentence.from, lead - NOMINAL) && NAMING.has(tags[at]!)) at--;
  return page.language.calendar.ties.backward(tokens, at + 1, at);
}

/** What a noun phrase is made of. */
const NAMING: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJ, TAG.DET, TAG.POSS]);

/** "double Thursday's 1.2 billion": the period of that one figure, when another stands before. */
export function isPriced(page: Page, period: Period, readings: readonly Reading[], owner: number): boolean {
  const next = readings[owner + 1];
  return owner >= 0 && isPossessive(page, period) && next !== undefined && next.from - period.to <= 2;
}

/** "today's committees": whose, not when; "today's 40 members" are counted today. */
export function isOfThing(page: Page, period: Period, next: Reading | undefined): boolean {
  return isPossessive(page, period) && !(next !== undefined && next.from - period.to <= 2);
}

export function isPossessive({ tokens, lexicon }: Page, { to }: Period): boolean {
  return to < tokens.size && tokens.id[to] === lexicon.possessive && tokens.kind[to] === WORD;
}
