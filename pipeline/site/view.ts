import type { Change } from "../model/change.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { SourceLedgerEntry } from "../model/ledger.ts";
import type { Observation } from "../model/observation.ts";
import type { Span } from "../model/span.ts";
import type { PolicyEvent, Statement } from "../model/statement.ts";
import type { Tables } from "../model/tables.ts";
import type { SiteInput } from "./input.ts";

/** Everything that is known of one indicator. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  /** Of the code list; empty for what no row of it fits. */
  readonly definition: string;
  readonly harmonised: boolean;
  readonly same_as: readonly string[];
  readonly observations: readonly Observation[];
  readonly changes: readonly Change[];
}

/** The input with its records found by id. */
export interface View extends SiteInput {
  readonly figure: ReadonlyMap<string, Figure>;
  readonly document: ReadonlyMap<string, Document>;
  /** Records by source, in the order of the text. */
  readonly figuresOf: ReadonlyMap<string, readonly Figure[]>;
  readonly ledgerOf: ReadonlyMap<string, readonly SourceLedgerEntry[]>;
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>;
  readonly eventsOf: ReadonlyMap<string, readonly PolicyEvent[]>;
  readonly changesOf: ReadonlyMap<string, readonly Change[]>;
  /** The indicator of a figure that is an observation. */
  readonly indicatorOf: ReadonlyMap<string, string>;
  readonly indicators: readonly Indicator[];
  readonly indicator: ReadonlyMap<string, Indicator>;
  /** Documents by title. */
  readonly documents: readonly Document[];
  /** Changes, the greatest first. */
  readonly changes: readonly Change[];
  areaName(code: string): string;
  /** The label of a code in a code list; the code itself where the list has none. */
  label(codelist: string, code: string): string;
  /** The definition of a code; empty where there is none. */
  meaning(codelist: string, code: string): string;
  /** The title of a column of `figures`: "Place" for ref_area. */
  figureTitle(column: string): string;
}

/** Finds records by id once, for all pages. */
export function viewOf(given: SiteInput): View {
  const input = { ...given, tables: sorted(given.tables) };
  const { tables, codelists } = input;
  const rows = new Map(
    Object.entries(codelists).map(([name, list]) => [name, new Map(list.map((row) => [row.code, row]))] as const),
  );
  const label = (list: string, code: string) => rows.get(list)?.get(code)?.label ?? code;
  const indicators = indicatorsOf(input);
  const changes = tables.changes.toSorted((a, b) => sizeOf(b) - sizeOf(a) || byText(a.change_id, b.change_id));
  const bySource = (record: { readonly source_id: string }) => record.source_id;
  return {
    ...input,
    figure: new Map(tables.accepted.map((figure) => [figure.figure_id, figure])),
    document: new Map(tables.documents.map((document) => [document.source_id, document])),
    figuresOf: grouped(tables.accepted, bySource),
    ledgerOf: grouped(tables.accepted_ledger, bySource),
    statementsOf: grouped(tables.accepted_statements, bySource),
    eventsOf: grouped(tables.accepted_events, bySource),
    changesOf: grouped(changes, bySource),
    indicatorOf: new Map(tables.observations.map(({ figure_id, indicator_id }) => [figure_id, indicator_id])),
    indicators,
    indicator: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    documents: tables.documents.toSorted((a, b) => byText(a.title, b.title) || byText(a.source_id, b.source_id)),
    changes,
    areaName: (code) => label("areas", code),
    label,
    figureTitle: (column) => FIELDS.get(column) ?? capital(column.replaceAll("_", " ")),
    meaning: (list, code) => rows.get(list)?.get(code)?.definition ?? "",
  };
}

/** The tables in orders of their own, so that no order of input shows. */
function sorted(tables: Tables): Tables {
  return {
    ...tables,
    accepted: tables.accepted.toSorted(
      (a, b) => byText(a.source_id, b.source_id) || byPlace(a, b) || byText(a.figure_id, b.figure_id),
    ),
    accepted_statements: tables.accepted_statements.toSorted(
      (a, b) => byText(a.source_id, b.source_id) || byPlace(a, b) || byText(a.statement_id, b.statement_id),
    ),
    accepted_events: tables.accepted_events.toSorted(
      (a, b) => byText(a.date, b.date) || byText(a.event_id, b.event_id),
    ),
    accepted_ledger: tables.accepted_ledger.toSorted((a, b) => byText(a.source_id, b.source_id) || byPlace(a, b)),
    observations: tables.observations.toSorted((a, b) => byText(a.observation_id, b.observation_id)),
    changes: tables.changes.toSorted((a, b) => byText(a.change_id, b.change_id)),
    metrics: tables.metrics.toSorted((a, b) => byText(a.metric_id, b.metric_id)),
    audits: tables.audits.toSorted((a, b) => byText(a.verdict, b.verdict) || byText(a.audit_id, b.audit_id)),
    comparisons: tables.comparisons.toSorted((a, b) => byText(a.comparison_id, b.comparison_id)),
    corrections: tables.corrections.toSorted((a, b) => byText(JSON.stringify(a), JSON.stringify(b))),
    rejections: tables.rejections.toSorted((a, b) => byText(JSON.stringify(a), JSON.stringify(b))),
    documents: tables.documents.toSorted((a, b) => byText(a.source_id, b.source_id)),
  };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** How great a change is, in percent; one without a quotient comes last. */
export function sizeOf({ percent_change }: Change): number {
  return percent_change === null ? -1 : Math.abs(percent_change);
}

function indicatorsOf({ tables, codelists }: SiteInput): readonly Indicator[] {
  const known = new Map((codelists.indicators ?? []).map((row) => [row.code, row]));
  const observations = grouped(tables.observations, (each) => each.indicator_id);
  const changes = grouped(tables.changes, (each) => each.indicator_id);
  return [...new Set([...observations.keys(), ...changes.keys()])]
    .map((id) => {
      const row = known.get(id);
      const own = observations.get(id) ?? [];
      const words = own[0]?.indicator ?? changes.get(id)?.[0]?.indicator ?? id;
      return {
        id,
        label: capital(row?.label ?? words),
        definition: row?.definition ?? "",
        harmonised: row !== undefined,
        same_as: (row?.same_as ?? "").split("|").filter((each) => each !== ""),
        observations: own.toSorted(
          (a, b) =>
            byText(a.ref_area ?? "", b.ref_area ?? "") ||
            byText(a.time_start ?? "", b.time_start ?? "") ||
            byText(a.observation_id, b.observation_id),
        ),
        changes: (changes.get(id) ?? []).toSorted((a, b) => byText(a.change_id, b.change_id)),
      };
    })
    .sort((a, b) => byText(a.label.toLowerCase(), b.label.toLowerCase()) || byText(a.id, b.id));
}

/** Items by a key, in the order given. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Order by UTF-16 units: the same in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** With a capital in front. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Columns whose names are those of standards, in the words of a reader. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ["ref_area", "Place"],
  ["time_period", "Period"],
  ["comparator", "Compared to"],
  ["attribution", "Said by"],
]);

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO 8601 period for readers: "2008", "Jul 2014", "3 Jul 2014", "2000–2008". */
export function periodText(period: string | null): string {
  if (period === null) return "not dated";
  const parts = period.split("/").map((part) => {
    const [year = "", month, day] = part.split("-");
    if (month === undefined) return year;
    const name = MONTHS[Number(month) - 1] ?? month;
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  });
  return parts.join("\u2013");
}
