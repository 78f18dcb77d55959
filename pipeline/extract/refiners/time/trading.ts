import { isoOf, parsePoint, type Stretch, stretchOf } from "../../calendar/iso.ts";
import { parseOf } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { isNarrated } from "./continuity.ts";

/** Sentences about a market that make a text one of a day's trading. */
const ENOUGH = 2;

/**
 * What a market report tells without a time is of the day that it reports on.
 *
 *     Stocks rose on Friday. The index closed 31.2 points higher at 7,512 · Gainers beat losers by 341 to 208
 */
export function dateTrading(page: Page): void {
  const published = page.document.published ? parsePoint(page.document.published) : null;
  if (!published || published.day === 0) return;
  const { sentences } = page;
  if (!page.readings.some(({ measure }) => measure === "index")) return;
  const trading = sentences.filter((sentence) => isTrading(page, sentence));
  if (trading.length < ENOUGH) return;
  // what stands in one paragraph with it is told of the same day
  const blocks = new Set(trading.map(({ block }) => block));
  const groups = bySentence(page).filter(([first]) => blocks.has(sentences[first!.sentence]!.block));
  const day = dayOf(page) ?? stretchOf(published);
  let p = 0;
  for (const group of groups) {
    const { sentence } = group[0]!;
    while (p < page.periods.length && page.periods[p]!.sentence < sentence) p++;
    if (page.periods[p]?.sentence === sentence) continue;
    const parse = parseOf(page, sentence);
    if (!parse || !isNarrated(page, parse)) continue;
    for (const reading of group) {
      // "ten-year bonds" last as long on any day
      const told = reading.measure !== "age" && reading.measure !== "duration" && reading.status === "observed";
      if (reading.time_period !== null || !told || reading.role === "start") continue;
      reading.time_period = isoOf(day);
      reading.trace?.push(`time: the day of trading, ${reading.time_period}`);
    }
  }
}

/** The readings of each sentence that has some. */
function bySentence({ readings }: Page): Reading[][] {
  const groups: Reading[][] = [];
  for (const reading of readings) {
    const last = groups.at(-1);
    if (last && last[0]!.sentence === reading.sentence) last.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

/** The sentence speaks of what is traded: shares, an index, yields, turnover. */
function isTrading(page: Page, { from, to, kind }: Sentence): boolean {
  if (kind !== "text") return false;
  for (let at = from; at < to; at++) if (hasRole(page, at, ROLE.traded)) return true;
  return false;
}

/** "Stocks rose on Friday": the first weekday that a sentence of trading names. */
function dayOf(page: Page): Stretch | null {
  for (const { stretch, grain, tie, relative, sentence } of page.periods) {
    if (!stretch || grain !== "day" || tie !== "on" || !relative) continue;
    const parse = parseOf(page, sentence);
    if (isTrading(page, page.sentences[sentence]!) && parse?.tags.includes(TAG.VERB)) return stretch;
  }
  return null;
}
