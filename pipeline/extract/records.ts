import type { CoreFigure, Evidence, EvidenceField, Figure } from "../model/figure.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { Span } from "../model/span.ts";
import type { PolicyEvent, Statement } from "../model/statement.ts";
import { areasAt } from "./areas-at.ts";
import type { EventDraft } from "./events.ts";
import { idFrom, idOfCodes } from "./identity.ts";
import type { Page, Reading, TokenSpan } from "./rule.ts";
import { tidy } from "./rules/reading.ts";
import type { StatementDraft } from "./statements.ts";

/** Turns UTF-16 offsets that rise into code points in one pass over the text. */
export type Positions = (offset: number) => number;

/**
 * Code-point positions of UTF-16 offsets. Offsets may come in any order; going back costs a search over the marks set
 * every few hundred characters, so the whole stays linear.
 */
export function positionsOf(page: Page): Positions {
  if (!page.tokens.astral) return (offset) => offset;
  const { text } = page;
  const STEP = 512;
  const marks = new Int32Array(Math.floor(text.length / STEP) + 2);
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    if (i % STEP === 0) marks[i / STEP] = points;
    points++;
    if (isPair(text, i)) {
      i++;
      if (i % STEP === 0) marks[i / STEP] = points;
    }
  }
  return (offset) => {
    const mark = Math.floor(offset / STEP);
    let at = mark * STEP;
    let point = marks[mark]!;
    // a mark may fall on the second half of a pair, which was counted with the first
    if (at > 0 && isPair(text, at - 1)) at++;
    while (at < offset) {
      at += isPair(text, at) ? 2 : 1;
      point++;
    }
    return point;
  };
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/** The printed part of a reading. */
export function coreOf(page: Page, reading: Reading, positions: Positions): CoreFigure {
  const { tokens, text } = page;
  const from = tokens.start[reading.from]!;
  const to = tokens.end[reading.to - 1]!;
  return {
    quote: text.slice(from, to),
    start: positions(from),
    end: positions(to),
    value: reading.value,
    lower: reading.lower,
    upper: reading.upper,
    interval: reading.interval,
    relation: reading.relation,
    measure: reading.measure,
    unit: reading.unit,
    unit_code: reading.unit_code,
    currency: reading.currency,
    per: reading.per,
    precision: tidy(reading.precision),
  };
}

/** Figures of the page in order, with ids, sentences and evidence. Fills `ids` for the ledger. */
export function figuresOf(page: Page, positions: Positions, ids: Map<Reading, string>): Figure[] {
  const { tokens, text, sentences } = page;
  const figures: Figure[] = [];
  const seen = new Map<string, number>();
  let sentence = -1;
  let printed = "";
  let key = "";
  let occurrence = 0;
  for (const reading of page.readings) {
    if (reading.sentence !== sentence) {
      sentence = reading.sentence;
      const span = sentences[sentence]!;
      printed = text.slice(tokens.start[span.from], tokens.end[span.to - 1]);
      key = idOfCodes(page.document.source_id, tokens.codes, tokens.start[span.from]!, tokens.end[span.to - 1]!);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      if (before > 0) key = idFrom(`${key}#${before}`, printed);
      occurrence = 0;
    }
    const figure_id = `f${key}-${++occurrence}`;
    ids.set(reading, figure_id);
    const evidence = evidenceOf(page, reading, positions);
    const from = tokens.start[reading.from]!;
    const to = tokens.end[reading.to - 1]!;
    // one literal with every field in its place: objects of one shape are made and written several times faster
    const figure: Figure = {
      figure_id,
      source_id: page.document.source_id,
      quote: text.slice(from, to),
      start: positions(from),
      end: positions(to),
      value: reading.value,
      lower: reading.lower,
      upper: reading.upper,
      interval: reading.interval,
      relation: reading.relation,
      measure: reading.measure,
      unit: reading.unit,
      unit_code: reading.unit_code,
      currency: reading.currency,
      per: reading.per,
      precision: tidy(reading.precision),
      sentence: printed,
      indicator: reading.indicator,
      population: reading.population,
      comparator: reading.comparator,
      ref_area: reading.ref_area,
      time_period: reading.time_period,
      change: reading.change,
      role: reading.role,
      status: reading.status,
      attribution: reading.attribution,
      evidence,
    };
    figures.push(reading.superseded ? { ...figure, superseded: true } : figure);
  }
  return figures;
}

/** The spans that decided, in code points. Each field is asked for by name: a loop over names is several times slower. */
function evidenceOf(page: Page, { evidence: read }: Reading, positions: Positions): Evidence {
  const { start, end } = page.tokens;
  const spanOf = (span: TokenSpan): Span => ({
    start: positions(start[span.from]!),
    end: positions(end[span.to - 1]!),
  });
  const evidence: Partial<Record<EvidenceField, Span>> = {};
  if (isSpan(read.unit)) evidence.unit = spanOf(read.unit);
  if (isSpan(read.currency)) evidence.currency = spanOf(read.currency);
  if (isSpan(read.per)) evidence.per = spanOf(read.per);
  if (isSpan(read.relation)) evidence.relation = spanOf(read.relation);
  if (isSpan(read.interval)) evidence.interval = spanOf(read.interval);
  if (isSpan(read.indicator)) evidence.indicator = spanOf(read.indicator);
  if (isSpan(read.population)) evidence.population = spanOf(read.population);
  if (isSpan(read.comparator)) evidence.comparator = spanOf(read.comparator);
  if (isSpan(read.ref_area)) evidence.ref_area = spanOf(read.ref_area);
  if (isSpan(read.time_period)) evidence.time_period = spanOf(read.time_period);
  if (isSpan(read.change)) evidence.change = spanOf(read.change);
  if (isSpan(read.status)) evidence.status = spanOf(read.status);
  if (isSpan(read.attribution)) evidence.attribution = spanOf(read.attribution);
  return evidence;
}

function isSpan(span: TokenSpan | null): span is TokenSpan {
  return span !== null && span.from < span.to;
}

/** The ledger: one entry for each figure and each refused mention, in order, none overlapping another. */
export function ledgerOf(page: Page, positions: Positions, ids: ReadonlyMap<Reading, string>): LedgerEntry[] {
  const { tokens, text: printed } = page;
  const ledger: LedgerEntry[] = [];
  let last: Reading | null = null;
  let end = 0;
  for (const numeral of page.numerals) {
    const reading = numeral.reading;
    if (reading !== null) {
      if (reading === last) continue;
      last = reading;
    }
    const from = Math.max(end, tokens.start[reading?.from ?? numeral.from]!);
    const to = tokens.end[(reading?.to ?? numeral.to) - 1]!;
    if (to <= from) continue;
    end = to;
    const start = positions(from);
    const text = printed.slice(from, to);
    if (reading !== null)
      ledger.push({ start, end: positions(to), text, outcome: "figure", figure_id: ids.get(reading)! });
    else ledger.push({ start, end: positions(to), text, outcome: "rejected", reason: numeral.reason ?? "unreadable" });
  }
  return ledger;
}

/** Statements with ids and offsets, in order of the text. */
export function statementsOf(page: Page, positions: Positions, drafts: readonly StatementDraft[]): Statement[] {
  const seen = new Map<string, number>();
  return drafts.map(({ from, to, kind, actor, addressee, modality }) => {
    const quoted = quoteOf(page, positions, from, to);
    const statement_id = uniqueId("s", page.document.source_id, `${kind} ${quoted.quote}`, seen);
    return { statement_id, source_id: page.document.source_id, kind, actor, addressee, modality, ...quoted };
  });
}

/** Events with ids, places and offsets, in order of the text. */
export function eventsOf(page: Page, positions: Positions, drafts: readonly EventDraft[]): PolicyEvent[] {
  const seen = new Map<string, number>();
  return drafts.map(({ from, to, date, description, sentence, ref_area }) => {
    const quoted = quoteOf(page, positions, from, to);
    const event_id = uniqueId("e", page.document.source_id, `${date} ${quoted.quote}`, seen);
    return {
      event_id,
      source_id: page.document.source_id,
      date,
      ref_area: ref_area ?? areasAt(page, sentence, from),
      description,
      ...quoted,
    };
  });
}

function quoteOf(
  page: Page,
  positions: Positions,
  from: number,
  to: number,
): { quote: string; start: number; end: number } {
  const start = page.tokens.start[from]!;
  const end = page.tokens.end[to - 1]!;
  return { quote: page.text.slice(start, end), start: positions(start), end: positions(end) };
}

function uniqueId(prefix: string, source: string, words: string, seen: Map<string, number>): string {
  const id = `${prefix}${idFrom(source, words)}`;
  const before = seen.get(id) ?? 0;
  seen.set(id, before + 1);
  return before === 0 ? id : `${id}-${before + 1}`;
}
