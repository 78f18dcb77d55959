import type { Numeral, Page, Reading } from "./rule.ts";

/** The fields whose changes are worth telling. */
const FIELDS = [
  "value",
  "lower",
  "upper",
  "interval",
  "relation",
  "measure",
  "unit",
  "unit_code",
  "currency",
  "per",
  "indicator",
  "population",
  "comparator",
  "ref_area",
  "time_period",
  "change",
  "role",
  "status",
  "attribution",
  "superseded",
] as const;

/**
 * Runs one step of the reading. Where the page keeps a trace, what the step changed is written down under its name:
 * fields in the trace of each reading, refusals in `page.refusedBy`. Costs much, and is for `explain` alone.
 */
export function traced(page: Page, name: string, step: (page: Page) => void): void {
  if (page.refusedBy === null) {
    step(page);
    return;
  }
  const before = new Map(page.readings.map((reading) => [reading, shown(reading)]));
  const open = new Set(page.numerals.filter((numeral) => numeral.reason === null));
  step(page);
  for (const reading of page.readings) {
    const old = before.get(reading);
    if (old === undefined) continue;
    const now = shown(reading);
    for (const field of FIELDS) {
      const [was, is] = [old.get(field), now.get(field)];
      if (was !== is) reading.trace?.push(`${name}: ${field} ${was} -> ${is}`);
    }
  }
  for (const numeral of page.numerals) {
    if (numeral.reason !== null && open.has(numeral)) page.refusedBy.set(numeral, name);
  }
}

/** Who refused a numeral; its reader itself, where no step did. */
export function refuserOf(page: Page, numeral: Numeral): string {
  return page.refusedBy?.get(numeral) ?? "numerals";
}

function shown(reading: Reading): Map<string, string> {
  return new Map(FIELDS.map((field) => [field, JSON.stringify(reading[field])]));
}
