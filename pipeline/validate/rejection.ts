import type { Rejection } from "../model/rejection.ts";
import type { Fault } from "./check.ts";

/** Sets a record aside for a fault. The record may be anything: its schema may just have refused it. */
export function rejectionOf(record: unknown, record_id: string, fault: Fault): Rejection {
  const source_id = textIn(record, "source_id");
  const quote = textIn(record, "quote") ?? textIn(record, "text");
  const where = [source_id ?? "unknown source", quote === null ? null : JSON.stringify(shortened(quote))];
  return {
    stage: "validate",
    record_id,
    reason_code: fault.code,
    message: `${where.filter((part) => part !== null).join(", ")}: ${fault.message}`,
    field: fault.field,
    source_id,
  };
}

function textIn(record: unknown, key: string): string | null {
  if (typeof record !== "object" || record === null) return null;
  const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
  return typeof value === "string" && value !== "" ? value : null;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
