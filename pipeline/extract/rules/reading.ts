import type { Measure } from "../../model/figure.ts";
import type { Numeral, Page, Reading } from "../rule.ts";
import type { Tail } from "./tail.ts";

/** A reading with the usual defaults: an exact, observed count. */
export function readingOf(page: Page, rule: string, numeral: Numeral, from: number, to: number): Reading {
  return {
    rule,
    trace: page.trace ? [`proposed by ${rule}`] : null,
    from,
    to,
    sentence: numeral.sentence,
    numeral,
    value: numeral.value,
    lower: null,
    upper: null,
    interval: null,
    relation: "=",
    measure: "count",
    unit: null,
    unit_code: null,
    currency: null,
    per: null,
    precision: numeral.precision,
    noun: null,
    tail: to,
    indicator: null,
    population: null,
    comparator: null,
    ref_area: NOWHERE,
    time_period: null,
    change: null,
    role: null,
    status: "observed",
    attribution: null,
    superseded: false,
    evidence: noEvidence(),
  };
}

const NOWHERE: readonly string[] = [];

/** By itself: V8 makes an object within an object by copying field by field. */
function noEvidence(): Reading["evidence"] {
  return {
    unit: null,
    currency: null,
    per: null,
    relation: null,
    interval: null,
    indicator: null,
    population: null,
    comparator: null,
    ref_area: null,
    time_period: null,
    change: null,
    status: null,
    attribution: null,
  };
}

/** First token that a reading of the numeral may take: of its sentence, behind the reading before ("0 £-0"). */
export function freeFrom(page: Page, numeral: Numeral): number {
  return Math.max(page.sentences[numeral.sentence]!.from, page.readings.at(-1)?.to ?? 0);
}

const MEASURE_OF: Readonly<Record<string, Measure>> = {
  percentage: "percentage",
  percentage_point: "percentage_point",
  basis_point: "percentage_point",
  point: "index",
  quantity: "quantity",
  mass_or_money: "quantity",
  duration: "duration",
  money: "money",
  multiple: "ratio",
};

/** Gives the reading the kind that its tail tells. Basis points become percentage points. */
export function applyTail(reading: Reading, tail: Tail): void {
  reading.measure = MEASURE_OF[tail.kind] ?? "quantity";
  reading.unit = tail.kind === "basis_point" ? "percentage point" : tail.unit;
  reading.unit_code = tail.ucum;
  reading.currency = tail.currency;
  if (tail.per !== null) reading.per = tail.per;
  const factor = tail.kind === "basis_point" ? 0.01 : tail.scale;
  if (factor !== 1) {
    if (reading.value !== null) reading.value = tidy(reading.value * factor);
    if (reading.lower !== null) reading.lower = tidy(reading.lower * factor);
    if (reading.upper !== null) reading.upper = tidy(reading.upper * factor);
    reading.precision = tidy(reading.precision * factor);
  }
  reading.to = tail.to;
  reading.tail = tail.to;
}

/** A decimal without float noise: fifteen significant digits are all that a printed number has. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  // a number of few decimals has no noise: asking so costs a tenth of printing and reading it
  const scaled = value * 1e4;
  if (Math.abs(scaled) < 1e12 && Math.round(scaled) / 1e4 === value) return value;
  return Number(value.toPrecision(13));
}

/** Turns a fraction into per cent, to six significant digits: two decimals would make "1 in 100 000" nothing. */
export function percentOf(fraction: number): number {
  return Number((fraction * 100).toPrecision(6));
}
