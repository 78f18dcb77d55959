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
  readonly byMeasure: Map<Measure, Named>;
  /** The whole or the things counted last. */
  group: Named | null;
  /** The humans spoken of last, and the block they stand in. */
  people: Named | null;
  block: number;
  /** The fullest name so far of each head noun: "drug-induced deaths". */
  readonly full: Map<number, Named>;
}

export function createMemory(): Memory {
  return { indicator: null, last: null, byMeasure: new Map(), group: null, people: null, block: -1, full: new Map() };
}

/** The indicator that "the share", "the rate" or a bare number points back to. */
export function earlierIndicator(memory: Memory, reading: Reading): Named | null {
  // "averaged 9 weeks, twice the national average of 4.5 weeks"
  const lasting = memory.byMeasure.get("duration") ?? null;
  if (reading.measure === "ratio" && memory.last === "duration") return lasting;
  if (reading.measure === "duration" && memory.last === "ratio" && lasting) return lasting;
  if (reading.measure === "duration" && memory.last !== "duration") return memory.indicator;
  return memory.byMeasure.get(reading.measure) ?? memory.indicator;
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
  if (!size) memory.byMeasure.set(reading.measure, named);
}
