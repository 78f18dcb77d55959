import { daysOf } from "../model/period.ts";
import type { PolicyEvent, Statement } from "../model/statement.ts";
import type { CheckContext, Fault } from "./check.ts";
import { areaFault } from "./checks/known-codes.ts";
import { spanFault } from "./checks/quote-in-text.ts";

/** A statement quotes its text; a recommendation says how strongly it is meant, a finding does not. */
export function statementFaults(statement: Statement, context: CheckContext): Fault[] {
  return present([spanFault(statement, statement.quote, "quote", context), modalityFault(statement)]);
}

/** An event quotes its text, and has a day and places that exist. */
export function eventFaults(event: PolicyEvent, context: CheckContext): Fault[] {
  return present([
    spanFault(event, event.quote, "quote", context),
    areaFault(event.ref_area, context),
    dateFault(event),
  ]);
}

function modalityFault({ kind, modality }: Statement): Fault | null {
  if ((kind === "recommendation") === (modality !== null)) return null;
  const message = `a ${kind} with modality ${JSON.stringify(modality)}, expected one for recommendations and none for findings. Correct the statement`;
  return { code: "modality-misplaced", field: "modality", message };
}

function dateFault({ date }: PolicyEvent): Fault | null {
  if (daysOf(date) !== null) return null;
  const message = `date ${JSON.stringify(date)}, expected an ISO 8601 year, month, day or interval of the calendar. Correct the event`;
  return { code: "date-unknown", field: "date", message };
}

function present(faults: readonly (Fault | null)[]): Fault[] {
  return faults.filter((fault) => fault !== null);
}
