import type { Measure } from "../../../model/figure.ts";
import type { Reading, TokenSpan } from "../../rule.ts";

/** A name and where it was read. */
export interface Named {
  readonly name: string;
  readonly span: TokenSpan | null;
  /** Of an indicator: the group that it was told of. */
  readonly group?: Named | null;
}

/** What the text spoke of last, for words that point back: they, of them, the share. */
export interface Memory {
  /** The indicator named last, and the last one of each measure. */
  indicator: Named | null;
  /** The measure of the last figure. */
  last: Measure | null;
  readonly byMeasure: Map<string, Named>;
  /** The whole or the things counted last. */
  group: Named | null;
  /** The things counted last, by their unit: a bare number of pharmacies points back to those. */
  readonly byUnit: Map<string, Named>;
  /** The humans spoken of last, and the block they stand in. */
  people: Named | null;
  block: number;
  /** The fullest name so far of each head noun: "drug-induced deaths". */
  readonly full: Map<number, Named>;
}

export function createMemory(): Memory {
  return {
    indicator: null,
    last: null,
    byMeasure: new Map(),
    group: null,
    byUnit: new Map(),
    people: null,
    block: -1,
    full: new Map(),
  };
}

/** "40 a week" and "22 per 100,000" are rates of two kinds. */
function kindOf({ measure, per }: Reading): string {
  return measure === "rate" && per !== null && per.value === 1 ? "rate of one" : measure;
}

/** The indicator that "the share", "the rate" or a bare number points back to. */
export function earlierIndicator(memory: Memory, reading: Reading): Named | null {
  // "averaged 9 weeks, twice the national average of 4.5 weeks"
  // "deaths rose from 54 to 72. Turku saw a decrease of a fifth": of what moved last, and not of the last share
  if (reading.role === "delta" && reading.measure === "percentage" && memory.last !== "percentage")
    return memory.indicator;
  const lasting = memory.byMeasure.get("duration") ?? null;
  if (reading.measure === "ratio" && memory.last === "duration") return lasting;
  if (reading.measure === "duration" && memory.last === "ratio" && lasting) return lasting;
  if (reading.measure === "duration" && memory.last !== "duration") return memory.indicator;
  return memory.byMeasure.get(kindOf(reading)) ?? memory.indicator;
}

export function rememberIndicator(memory: Memory, reading: Reading, span: TokenSpan | null): void {
  if (reading.indicator === null) return;
  memory.last = reading.measure;
  const { population } = reading;
  const group = population === null ? null : { name: population, span: reading.evidence.population ?? null };
  const named: Named = { name: reading.indicator, span, group };
  if (reading.measure !== "duration") memory.indicator = named;
  // the size of a move is named after the level that moves, which may be of any measure
  const size = reading.measure === "percentage_point" || reading.measure === "ratio" || reading.role === "delta";
  if (!size) memory.byMeasure.set(kindOf(reading), named);
}

/** "fell from 31% to 18% among boys": start and end are of one group. */
export function shareGroup(start: Reading, end: Reading): void {
  if (start.role !== "start" || end.role !== "end" || start.sentence !== end.sentence) return;
  if (start.indicator !== end.indicator || start.population !== null || end.population === null) return;
  start.population = end.population;
  if (end.evidence.population) start.evidence.population = end.evidence.population;
}

/** "visited 88 shops in eight towns. It was sold in 21": a bare number of shops is of those counted as shops. */
export function ofUnit(memory: Memory, { measure, unit, noun, numeral }: Reading): Named | null {
  if (measure !== "count" || numeral.decimal || noun !== null || unit === null || unit === "person") return null;
  return memory.byUnit.get(unit) ?? null;
}
