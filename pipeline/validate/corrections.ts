import { ACTIONS, type Action, type AppliedCorrection, CORRECTABLE, type Correction } from "../model/correction.ts";
import { PipelineError } from "../model/errors.ts";

type Loose = Readonly<Record<string, unknown>>;

export interface Corrected {
  /** In the order they came; the corrected ones still have to meet their schema and every check. */
  readonly figures: readonly unknown[];
  /** Identifiers of figures that a correction takes out. */
  readonly dropped: ReadonlySet<string>;
  readonly applied: readonly AppliedCorrection[];
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const SEPARATOR = ";";

/**
 * Applies corrections to figures. A correction names its figure, the field, and what the field must hold for the correction to make
 * sense; the evidence of a corrected field is taken away, for its value no longer stands there.
 *
 * @throws PipelineError when a correction is malformed, its figure is gone or not alone, or its expectation does not hold: every row at
 * fault is named, since a correction that no longer fits is a decision that someone has to take again
 */
export function correct(figures: readonly unknown[], corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { figures, dropped: new Set(), applied: [] };
  const current: Loose[] = figures.map((figure) => (isLoose(figure) ? figure : {}));
  const dropped = new Set<string>();
  const applied: AppliedCorrection[] = [];
  const faults: string[] = [];
  const finder = finderOf(current);
  for (const correction of corrections) {
    const malformed = malformation(correction);
    const found = malformed === null ? finder(correction) : [];
    const at = found[0];
    if (malformed !== null) faults.push(`row ${correction.row}: ${malformed}`);
    else if (at === undefined || found.length > 1)
      faults.push(`row ${correction.row}: ${found.length} figures, expected one that is ${nameOf(correction)}`);
    else {
      const figure = current[at] ?? {};
      const before = beforeOf(figure, correction);
      if (correction.action !== "drop" && (before ?? "") !== correction.expected) {
        const what = correction.action === "accept" ? "what was accepted" : correction.field;
        faults.push(
          `row ${correction.row}: ${what} of ${figure.figure_id} is "${before ?? ""}", expected "${correction.expected}"`,
        );
        continue;
      }
      if (correction.action === "drop") dropped.add(String(figure.figure_id));
      else if (correction.action === "set") current[at] = withField(figure, correction);
      applied.push(appliedOf(figure, correction, before));
    }
  }
  if (faults.length > 0) {
    throw new PipelineError(
      "corrections-stale",
      `corrections.csv: ${faults.length} row(s) that cannot be applied, expected all to fit. Decide them again:\n  ${faults.join("\n  ")}`,
    );
  }
  return { figures: current, dropped, applied };
}

/** What a correction that is to be written has to expect of its figure as it is now; "" for nothing. */
export function expectedNow(figures: readonly unknown[], id: string, action: Action, field: string): string {
  const figure = figures.find((each) => isLoose(each) && each.figure_id === id);
  return isLoose(figure) ? (beforeOf(figure, { action, field }) ?? "") : "";
}

/** What a correction meets: a cell, for an acceptance the reading as a whole, nothing for a figure to drop. */
function beforeOf(figure: Loose, { action, field }: Pick<Correction, "action" | "field">): string | null {
  if (action === "drop") return null;
  if (action !== "accept") return cellOf(figure, field);
  const value = cellOf(figure, "value") ?? `${cellOf(figure, "lower") ?? ""}..${cellOf(figure, "upper") ?? ""}`;
  return [value, cellOf(figure, "measure"), cellOf(figure, "unit")].filter((part) => part !== null).join(" ");
}

function finderOf(figures: readonly Loose[]): (correction: Correction) => readonly number[] {
  const byId = new Map(figures.map((figure, at) => [figure.figure_id, at]));
  const byQuote = new Map<string, number[]>();
  for (const [at, figure] of figures.entries()) {
    const key = JSON.stringify([figure.source_id, figure.quote]);
    byQuote.set(key, [...(byQuote.get(key) ?? []), at]);
  }
  return ({ figure_id, source_id, quote }) => {
    if (figure_id === "") return byQuote.get(JSON.stringify([source_id, quote])) ?? [];
    const at = byId.get(figure_id);
    return at === undefined ? [] : [at];
  };
}

function nameOf({ figure_id, source_id, quote }: Correction): string {
  return figure_id === "" ? `"${quote}" in ${source_id}` : figure_id;
}

/** What is wrong with the row itself, before any figure is looked at. */
function malformation(correction: Correction): string | null {
  const { figure_id, source_id, quote, action, field, value, reason, decided_by, date } = correction;
  if (figure_id === "" && (source_id === "" || quote === ""))
    return "no target, expected a figure_id, or a source_id and a quote";
  if (reason === "" || decided_by === "") return "no reason or nobody who decided, expected both";
  if (!DAY.test(date)) return `date "${date}", expected a day such as 2024-05-31`;
  if (action === "drop" || action === "accept")
    return field === "" && value === "" ? null : `a field or value beside ${action}, expected neither`;
  if (action !== "set") return `action "${action}", expected ${ACTIONS.join(", ")}`;
  const kind = CORRECTABLE.get(field);
  if (kind === undefined) return `field "${field}", expected one of ${[...CORRECTABLE.keys()].join(", ")}`;
  if (kind === "number" && value !== "" && !NUMBER.test(value))
    return `value "${value}", expected a number such as 2500000 or 0.5`;
  if (kind === "boolean" && value !== "true" && value !== "false") return `value "${value}", expected true or false`;
  if (typeof kind !== "string" && value !== "" && !kind.includes(value))
    return `value "${value}", expected one of ${kind.join(", ")}`;
  return null;
}

/** A field of a figure as it would stand in a cell of `figures.csv`; null for an empty one. */
function cellOf(figure: Loose, field: string): string | null {
  const per = isLoose(figure.per) ? figure.per : {};
  const value = field === "per_value" ? per.value : field === "per_unit" ? per.unit : figure[field];
  if (field === "superseded") return String(value === true);
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(SEPARATOR);
  return String(value);
}

function withField(figure: Loose, { field, value }: Correction): Loose {
  const evidence = isLoose(figure.evidence) ? figure.evidence : {};
  const evident = field.startsWith("per_") ? "per" : field;
  const kept = Object.fromEntries(Object.entries(evidence).filter(([name]) => name !== evident));
  if (field === "superseded") {
    const { superseded: _, ...rest } = figure;
    return value === "true" ? { ...rest, superseded: true } : rest;
  }
  if (field === "per_value" || field === "per_unit") {
    const per = isLoose(figure.per) ? figure.per : { value: 1, unit: "" };
    const changed = field === "per_value" ? { ...per, value: Number(value) } : { ...per, unit: value };
    return { ...figure, per: value === "" ? null : changed, evidence: kept };
  }
  return { ...figure, [field]: parsed(field, value), evidence: kept };
}

function parsed(field: string, value: string): unknown {
  const kind = CORRECTABLE.get(field);
  if (kind === "list") return value === "" ? [] : value.split(SEPARATOR);
  if (value === "") return null;
  return kind === "number" ? Number(value) : value;
}

function appliedOf(figure: Loose, correction: Correction, before: string | null): AppliedCorrection {
  const { action, field, value, reason, decided_by, date } = correction;
  return {
    figure_id: String(figure.figure_id),
    source_id: String(figure.source_id),
    quote: String(figure.quote),
    action: ACTIONS.find((each) => each === action) ?? "set",
    field: field === "" ? null : field,
    before,
    after: action === "accept" ? before : value === "" ? null : value,
    reason,
    decided_by,
    date,
  };
}

function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
