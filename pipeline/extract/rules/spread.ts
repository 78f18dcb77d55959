import { hasRole, readCountedNoun } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { SPACED } from "../tokens.ts";
import { applyTail } from "./reading.ts";
import { readTail } from "./tail.ts";

const OPENING = new Set([0x28, 0x5b]);
const CLOSING = new Set([0x29, 0x5d]);
/** "(SD 1.2)" */
const DEVIATION_REACH = 7;

/** "3.4 (SD 1.2) units": the unit stands behind the bracket, which stays out of the quote. */
export function skipDeviation(page: Page, reading: Reading, limit: number): void {
  const { tokens } = page;
  if (!OPENING.has(tokens.mark[reading.tail] ?? 0) || !hasRole(page, reading.tail + 1, ROLE.deviation)) return;
  let close = reading.tail + 2;
  while (close < limit && close - reading.tail < DEVIATION_REACH && !CLOSING.has(tokens.mark[close] ?? 0)) close++;
  if (close + 1 >= limit || !CLOSING.has(tokens.mark[close] ?? 0) || tokens.gap[close + 1] !== SPACED) return;
  const behind = close + 1;
  const tail = readTail(page, reading.numeral, behind, limit);
  if (tail !== null && tail.kind !== "multiple") {
    const { to } = reading;
    applyTail(reading, tail);
    reading.to = to;
  } else if (tail === null) reading.noun = readCountedNoun(page, behind, limit, false);
}
