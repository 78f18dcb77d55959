import { hedgeStart } from "../clauses/around.ts";
import { type Parse, parseOf } from "../clauses/parse.ts";
import { nameOf, tellingParts } from "../clauses/phrase.ts";
import { TAG } from "../clauses/tags.ts";
import type { Page, Reading, Refiner, TokenSpan } from "../rule.ts";
import { linkedTo } from "./change/links.ts";
import type { Frame } from "./indicator/frame.ts";
import { frameOf } from "./indicator/frames.ts";
import { siteOf } from "./indicator/site.ts";

/** What the text spoke of last, for words that point back: they, of them, the share. */
interface Memory {
  /** The indicator named last for each measure. */
  readonly named: Map<string, { readonly name: string; readonly span: TokenSpan | null }>;
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
    const memory: Memory = { named: new Map(), indicator: null, indicatorSpan: null, group: null, groupSpan: null };
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
  const gap = gapOf(parse, reading, site);
  if (gap) {
    copy(gap, reading);
    reading.trace?.push("indicator: as the figure before");
    return;
  }
  const frame = frameOf(site);
  const population = frame.population ? nameOf(parse, tellingParts(parse, frame.population, true)) : null;
  reading.population = population ?? (carries(frame, reading) ? memory.group : null);
  if (frame.population) reading.evidence.population = frame.population;
  else if (reading.population !== null && memory.groupSpan) reading.evidence.population = memory.groupSpan;
  const own = nameOf(parse, frame.pieces);
  reading.indicator = together(frame, own, memory, reading);
  const span = spanOf(frame);
  if (span) reading.evidence.indicator = span;
  else if (memory.indicatorSpan) reading.evidence.indicator = memory.indicatorSpan;
  reading.trace?.push(`indicator: ${frame.rule}`);
  if (reading.measure === "age" && reading.role === null) return;
  if (reading.indicator !== null && reading.measure !== "duration") {
    memory.indicator = reading.indicator;
    if (
      reading.measure !== "percentage_point" &&
      reading.measure !== "ratio" &&
      (reading.role !== "delta" || reading.measure !== "percentage")
    )
      memory.named.set(reading.measure, { name: reading.indicator, span });
    memory.indicatorSpan = span ?? memory.indicatorSpan;
  }
  const group =
    reading.measure === "count" && site.noun && frame.back === "none"
      ? nameOf(parse, tellingParts(parse, site.noun))
      : population;
  if (group !== null) {
    memory.group = group;
    memory.groupSpan = frame.population ?? site.noun;
  }
}

/**
 * A number that leaves out what the one before it said: "87% after 12 months and 73% after 24", "in the South, 5.1".
 */
function gapOf(parse: Parse, reading: Reading, site: ReturnType<typeof siteOf>): Reading | null {
  if (site.noun || site.subjectOf || reading.measure === "age" || reading.measure === "duration") return null;
  const index = parse.readings.indexOf(reading);
  // lengths of time stand between the two: "87% after 12 months and 73% after 24"
  let at = index - 1;
  while (
    at > index - 4 &&
    at >= 0 &&
    (parse.readings[at]!.measure === "duration" || parse.readings[at]!.measure === "age")
  )
    at--;
  const previous = parse.readings[at];
  if (
    parse.tags[reading.to] === TAG.REL ||
    !previous ||
    previous.indicator === null ||
    previous.measure !== reading.measure ||
    previous.unit !== reading.unit
  )
    return null;
  const { tags } = parse;
  for (const verb of parse.verbs)
    if (
      verb.kind !== "participle" &&
      verb.from >= previous.to &&
      verb.from < reading.from &&
      !(verb.subject && verb.subject.from <= previous.from && !verb.inherited)
    )
      return null;
  for (let i = previous.to; i < reading.from; i++)
    if (tags[i] === TAG.OPEN && parse.mate[i]! < reading.from) return null;
  return previous;
}

/** Shares, ages and lengths of time are of somebody: where the sentence is silent, of those it spoke of last. */
function carries(frame: Frame, reading: Reading): boolean {
  if (frame.back !== "none") return true;
  return reading.measure === "percentage" || reading.measure === "duration" || reading.measure === "age";
}

function copy(from: Reading, to: Reading): void {
  to.indicator = from.indicator;
  to.population = from.population;
  if (from.evidence.indicator) to.evidence.indicator = from.evidence.indicator;
  if (from.evidence.population) to.evidence.population = from.evidence.population;
}

function together(frame: Frame, own: string | null, memory: Memory, reading: Reading): string | null {
  const earlier = memory.named.get(reading.measure)?.name ?? memory.indicator;
  if (frame.back === "indicator") return own ?? earlier;
  if (frame.back === "group" && memory.group !== null)
    return own === null
      ? memory.group
      : reading.measure === "age"
        ? `${own} ${memory.group}`
        : `${memory.group} ${own}`;
  return own ?? earlier;
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
