import { hedgeStart } from "../clauses/around.ts";
import { nameOf, tellingParts } from "../clauses/phrase.ts";
import { type Parse, parseOf } from "../clauses/parse.ts";
import type { Page, Reading, Refiner, TokenSpan } from "../rule.ts";
import { linkedTo } from "./change/links.ts";
import { type Frame, frameOf, siteOf } from "./indicator/frames.ts";

/** What the text spoke of last, for words that point back: they, of them, the share. */
interface Memory {
  indicator: string | null;
  indicatorSpan: TokenSpan | null;
  group: string | null;
  groupSpan: TokenSpan | null;
}

/**
 * Says what each figure measures and of whom, in words of the text.
 *
 *     94.3% of patients had a suppressed viral load      indicator "patients who had a suppressed viral load"
 *           ^^^^^^^^^^^ population
 *
 * Start, end and size of one move share their indicator. Where the words point back, the earlier figure tells.
 */
export const indicator: Refiner = {
  name: "indicator",
  refine(page) {
    const memory: Memory = { indicator: null, indicatorSpan: null, group: null, groupSpan: null };
    for (const reading of page.readings) {
      const parse = parseOf(page, reading.sentence);
      if (parse) describe(page, parse, reading, memory);
    }
  },
};

function describe(page: Page, parse: Parse, reading: Reading, memory: Memory): void {
  const level = linkedTo(reading);
  if (level && level.indicator !== null) {
    copy(level, reading);
    return;
  }
  const site = siteOf(page, parse, reading, hedgeStart(page, parse, reading));
  const frame = frameOf(site);
  const population = frame.population ? nameOf(parse, tellingParts(parse, frame.population, true)) : null;
  reading.population = population ?? (frame.back !== "none" || reading.measure === "percentage" || reading.measure === "duration" ? memory.group : null);
  if (frame.population) reading.evidence.population = frame.population;
  else if (reading.population !== null && memory.groupSpan) reading.evidence.population = memory.groupSpan;
  const own = nameOf(parse, frame.pieces);
  reading.indicator = together(parse, frame, own, memory);
  const span = spanOf(frame);
  if (span) reading.evidence.indicator = span;
  else if (memory.indicatorSpan) reading.evidence.indicator = memory.indicatorSpan;
  reading.trace?.push(`indicator: ${frame.rule}`);
  if (reading.measure === "age" && reading.role === null) return;
  if (reading.indicator !== null && reading.measure !== "duration") {
    memory.indicator = reading.indicator;
    memory.indicatorSpan = span ?? memory.indicatorSpan;
  }
  const group = population ?? (reading.measure === "count" && site.noun && frame.back === "none" ? nameOf(parse, tellingParts(parse, site.noun)) : null);
  if (group !== null) {
    memory.group = group;
    memory.groupSpan = frame.population ?? site.noun;
  }
}

function copy(from: Reading, to: Reading): void {
  to.indicator = from.indicator;
  to.population = from.population;
  if (from.evidence.indicator) to.evidence.indicator = from.evidence.indicator;
  if (from.evidence.population) to.evidence.population = from.evidence.population;
}

function together(parse: Parse, frame: Frame, own: string | null, memory: Memory): string | null {
  if (frame.back === "indicator") return own ?? memory.indicator;
  if (frame.back === "group" && memory.group !== null) return own === null ? memory.group : `${memory.group} ${own}`;
  void parse;
  return own ?? memory.indicator;
}

/** First to last token of what the name was made of. */
function spanOf(frame: Frame): TokenSpan | null {
  let from = -1;
  let to = -1;
  for (const piece of frame.pieces) {
    if (typeof piece === "string") continue;
    if (from < 0 || piece.from < from) from = piece.from;
    if (piece.to > to) to = piece.to;
  }
  return from < 0 ? null : { from, to };
}
