import type { ValidateFunction } from "ajv/dist/2020.js";
import type { Codelists } from "../model/codelist.ts";
import type { AppliedCorrection, Correction } from "../model/correction.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { SourceLedgerEntry } from "../model/ledger.ts";
import type { Rejection } from "../model/rejection.ts";
import type { Schemas } from "../model/schema.ts";
import type { PolicyEvent, Statement } from "../model/statement.ts";
import type { Fault } from "./check.ts";
import { checks } from "./checks/index.ts";
import { contextOf } from "./context.ts";
import { correct } from "./corrections.ts";
import { ledgerFaults, unaccountedDigits, withoutRejected } from "./ledger.ts";
import { rejectionOf } from "./rejection.ts";
import { compileSchemas, schemaFaults } from "./schema.ts";
import { eventFaults, statementFaults } from "./statements.ts";

/** What extract wrote; nothing is believed about the records before their schema has seen them. */
export interface ValidateInput {
  readonly documents: readonly Document[];
  readonly figures: readonly unknown[];
  readonly statements: readonly unknown[];
  readonly events: readonly unknown[];
  readonly ledger: readonly unknown[];
}

export interface ValidateOptions {
  readonly schemas: Schemas;
  readonly codelists: Codelists;
  /** What people decided about single figures; applied before any check. */
  readonly corrections?: readonly Correction[];
}

export interface Validated {
  readonly accepted: Figure[];
  readonly accepted_statements: Statement[];
  readonly accepted_events: PolicyEvent[];
  readonly accepted_ledger: SourceLedgerEntry[];
  readonly corrections: readonly AppliedCorrection[];
  readonly rejections: Rejection[];
}

/**
 * Parts the records fit for release from those that are not. Order is kept; every rejection has a reason,
 * one for each fault, and nothing is dropped without one.
 */
export function validate(input: ValidateInput, { schemas, codelists, corrections = [] }: ValidateOptions): Validated {
  const schemaOf = compileSchemas(schemas);
  const corrected = correct(input.figures, corrections);
  const context = contextOf(input.documents, codelists);
  const figures = part(
    corrected.figures,
    schemaOf<Figure>("figure.schema.json"),
    ({ figure_id }) => figure_id,
    (figure) => checks.map((check) => check(figure, context)).filter((fault) => fault !== null),
  );
  const statements = part(
    input.statements,
    schemaOf<Statement>("statement.schema.json"),
    ({ statement_id }) => statement_id,
    (statement) => statementFaults(statement, context),
  );
  const events = part(
    input.events,
    schemaOf<PolicyEvent>("event.schema.json"),
    ({ event_id }) => event_id,
    (event) => eventFaults(event, context),
  );
  const read = new Set(input.figures.map(idIn));
  const ledger = part(
    input.ledger,
    schemaOf<SourceLedgerEntry>("ledger.schema.json"),
    ({ source_id, start, end }) => `${source_id}#${start}-${end}`,
    (entry) => ledgerFaults(entry, read, context),
  );
  const kept = figures.accepted.filter(({ figure_id }) => !corrected.dropped.has(figure_id));
  const accepted = new Set(kept.map(({ figure_id }) => figure_id));
  return {
    accepted: kept,
    accepted_statements: statements.accepted,
    accepted_events: events.accepted,
    accepted_ledger: ledger.accepted.map((entry) => withoutRejected(entry, accepted)),
    corrections: corrected.applied,
    rejections: [
      ...figures.accepted.filter(({ figure_id }) => corrected.dropped.has(figure_id)).map(droppedBy),
      ...figures.rejections,
      ...statements.rejections,
      ...events.rejections,
      ...ledger.rejections,
      ...silence(input.documents, ledger.accepted),
    ],
  };
}

/** Schema first, then the identifier, then the checks, which may rely on both. */
function part<T>(
  records: readonly unknown[],
  isRecord: ValidateFunction<T>,
  idOf: (record: T) => string,
  faultsOf: (record: T) => readonly Fault[],
): { accepted: T[]; rejections: Rejection[] } {
  const accepted: T[] = [];
  const rejections: Rejection[] = [];
  const seen = new Set<string>();
  for (const record of records) {
    if (!isRecord(record)) {
      rejections.push(...schemaFaults(isRecord).map((fault) => rejectionOf(record, idIn(record), fault)));
      continue;
    }
    const id = idOf(record);
    const faults = seen.has(id) ? [twiceFault(id)] : faultsOf(record);
    seen.add(id);
    if (faults.length === 0) accepted.push(record);
    else rejections.push(...faults.map((fault) => rejectionOf(record, id, fault)));
  }
  return { accepted, rejections };
}

/** A figure that a person took out stands among the rejections like any other. */
function droppedBy(figure: Figure): Rejection {
  const message = `${JSON.stringify(figure.quote)} dropped by a correction; corrections has the reason`;
  return rejectionOf(figure, figure.figure_id, { code: "dropped-by-correction", field: null, message });
}

function twiceFault(id: string): Fault {
  const message = `identifier ${JSON.stringify(id)} a second time, expected it once; the first was kept. Run extract again`;
  return { code: "id-twice", field: null, message };
}

/** Digits that no ledger entry accounts for: the contract's promise, kept by a look at the text itself. */
function silence(documents: readonly Document[], ledger: readonly SourceLedgerEntry[]): Rejection[] {
  const bySource = new Map<string, SourceLedgerEntry[]>(documents.map(({ source_id }) => [source_id, []]));
  for (const entry of ledger) bySource.get(entry.source_id)?.push(entry);
  return documents.flatMap(({ source_id, text }) =>
    unaccountedDigits(text, bySource.get(source_id) ?? []).map((run) => {
      const message = `${JSON.stringify(run.text)} at ${run.start} without an entry in the ledger, expected each number there once. Run extract again`;
      const record = { source_id };
      return rejectionOf(record, `${source_id}#${run.start}-${run.end}`, {
        code: "number-unaccounted",
        field: null,
        message,
      });
    }),
  );
}

/** The identifier of a record that its schema has not seen, or has refused. */
function idIn(record: unknown): string {
  if (typeof record !== "object" || record === null) return "unknown";
  const entries = Object.entries(record);
  const id = entries.find(([key]) => ["figure_id", "statement_id", "event_id"].includes(key))?.[1];
  return typeof id === "string" && id !== "" ? id : "unknown";
}
