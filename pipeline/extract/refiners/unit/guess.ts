import { FORM } from "../../grammar.ts";
import { hasForm, hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { isGauged, isOwnThing } from "./subject.ts";

/** What was counted last is one of so many readings before. */
const REACH = 8;

const isCount = ({ measure }: Reading): boolean => measure === "count" || measure === "rate";

/**
 * What counts nothing that is named near counts what was counted last, be it some sentences before. A level of a gauge, of a
 * thing of its own or per head of so many places is no such count.
 */
export function guess(page: Page, k: number): void {
  const reading = page.readings[k]!;
  if (!isCount(reading) || (reading.measure === "count" && reading.numeral.decimal && !reading.numeral.scaled)) return;
  if (isGauged(page, reading) || isOwnThing(page, reading)) return;
  for (let back = k - 1; back >= Math.max(0, k - REACH); back--) {
    const other = page.readings[back]!;
    if (!isCount(other) || other.unit === null || other.unit === "occasion") continue;
    const head = other.noun?.head ?? -1;
    // "deaths fell in 61 counties. The rate was 96 per 100,000": no rate of counties
    const place = reading.measure === "rate" && hasRole(page, head, ROLE.district);
    if (place || hasRole(page, head, ROLE.notCounted)) continue;
    reading.unit = other.unit;
    reading.evidence.unit = { from: other.from, to: other.to };
    reading.trace?.push("unit from what was counted last");
    return;
  }
  // "Twelve charged after inquiry", "Three die as bus overturns"
  const { from } = page.sentences[reading.sentence]!;
  const done = hasForm(page, reading.tail, FORM.PAST | FORM.BASE) && !hasForm(page, reading.tail, FORM.NOUN);
  if (reading.measure === "count" && reading.numeral.form === "words" && reading.from === from && done)
    reading.unit = "person";
}
