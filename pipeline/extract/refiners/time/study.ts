import { isoOf } from "../../calendar/iso.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { WORD } from "../../tokens.ts";
import type { Timed } from "./scene.ts";

const COLON = 0x3a;
const FULL_STOP = 0x2e;

/** A heading of one or two words and perhaps a mark. */
const LABEL = 3;

/** The first words of a study's period lie this far behind "published". */
const REACH = 3;

/**
 * True in what a report says of how it was made: behind "Methods:", under "Setting", until the next label or heading.
 *
 * @param before what held in the sentence before
 */
export function isMethods({ tokens, language }: Page, sentence: Sentence, before: boolean): boolean {
  const named = (clueAt(language.calendar, tokens, sentence.from) & CLUE.METHOD) !== 0;
  const next = sentence.from + 1;
  if (sentence.kind === "heading") return named && sentence.to - sentence.from <= LABEL;
  const mark = tokens.mark[next];
  if (mark === COLON || mark === FULL_STOP) return named;
  return before && sentence.kind !== "bullet";
}

/** The people or things of a study were followed in this sentence's time; "police inspected 40 shops in 2018" tells one fact. */
export function isStudy(page: Page, { sentence, tokens, tags }: Parse): boolean {
  const words = page.language.calendar;
  let verb = false;
  let studied = false;
  let study = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const clue = clueAt(words, tokens, at);
    if (clue & CLUE.STUDY) {
      study = true;
      // "The trial ran from March to June", "The survey took place in May"
      if (!verb && runs(page, tokens, tags, at, sentence)) return true;
    }
    // "a survey conducted in May", but not "wells sampled in May"
    if (
      clue & CLUE.STUDIED &&
      (tags[at] === TAG.VERB || (tags[at] === TAG.PART && clueAt(words, tokens, at - 1) & CLUE.STUDY))
    )
      studied = true;
    if (tags[at] === TAG.VERB) verb = true;
  }
  return study && studied;
}

function runs(page: Page, tokens: Parse["tokens"], tags: Parse["tags"], subject: number, sentence: Sentence): boolean {
  for (let at = subject + 1; at < Math.min(sentence.to, subject + 8); at++) {
    if (tags[at] === TAG.COMMA || tags[at] === TAG.BREAK) return false;
    if (tags[at] === TAG.VERB || tags[at] === TAG.AUX)
      return (clueAt(page.language.calendar, tokens, at) & CLUE.RUN) !== 0;
  }
  return false;
}

/** The time that a study was made in, of a sentence that tells it; null when its periods are those of something else. */
export function studiedIn({ tokens, language }: Page, told: readonly Period[]): Period | null {
  const period = told.find(
    ({ stretch, link, ahead, tie }) => stretch !== null && link === null && !ahead && (tie === null || TIES.has(tie)),
  );
  if (!period) return null;
  // "a 2021 study": that of others
  const cited = bitsAt(language.calendar, tokens, period.from - 1) & CALENDAR.ARTICLE;
  if (cited && clueAt(language.calendar, tokens, period.to) & CLUE.STUDY) return null;
  // "studies published between 2000 and 2018"
  for (let at = period.lead - 1; at >= period.lead - REACH && at >= 0; at--)
    if (clueAt(language.calendar, tokens, at) & CLUE.PUBLISH) return null;
  return period;
}

const TIES: ReadonlySet<string> = new Set(["in", "between", "from", "of", "for", "on"]);

/** From "annual" to its noun, in tokens: "annual national drug report". */
const NAME = 4;

/**
 * The year that a yearly report is of, where a sentence names both: "84 people died in 2022, the office said in its
 * yearly report". A report of this year's is not of this year.
 */
export function yearReported(page: Page, { from, to }: Sentence, told: readonly Period[]): Period | null {
  const { tokens, language, document } = page;
  const year = told.find(
    ({ stretch, grain, tie, link, relative }) =>
      stretch !== null && grain === "year" && tie === "in" && link === null && !relative,
  );
  const published = document.published ? Number(document.published.slice(0, 4)) : null;
  if (!year?.stretch || published === null || year.stretch.end.year >= published) return null;
  for (let at = from; at < to; at++) {
    if (!hasRole(page, at, ROLE.yearly)) continue;
    for (let noun = at + 1; noun < Math.min(to, at + NAME) && tokens.kind[noun] === WORD; noun++)
      if (bitsAt(language.calendar, tokens, noun) & CALENDAR.YEARS_OWN) return year;
  }
  return null;
}

/** "Fieldwork took place in May; 2,041 adults were interviewed": the sentence that tells the time of a study dates its figures too. */
export function dateStudied(readings: readonly Reading[], { stretch, span }: Timed): void {
  for (const reading of readings) {
    const told = reading.status === "observed" && reading.measure === "count" && reading.role === null;
    if (reading.time_period !== null || !told || !span) continue;
    reading.time_period = isoOf(stretch);
    reading.evidence.time_period = span;
  }
}
