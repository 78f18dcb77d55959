import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { WORD } from "../../tokens.ts";
import { namesIndex } from "./scales.ts";

/** "31.8 points, to 3,573.4" */
function isIndexMove(page: Page, reading: Reading, next: Reading | null): boolean {
  if (next === null || next.sentence !== reading.sentence || next.from - reading.to > 3) return false;
  if (!hasRole(page, next.from - 1, ROLE.to) && !hasRole(page, next.from - 1, ROLE.at)) return false;
  return (next.measure === "count" || next.measure === "index") && (next.value ?? 0) > 100;
}

/** "points" are percentage points where the text speaks of a share, else points of an index. */
export function points(page: Page, k: number, last: Reading | null): void {
  const reading = page.readings[k]!;
  // no share goes beyond a hundred
  if ((reading.value ?? reading.upper ?? 0) > 100 || isIndexMove(page, reading, page.readings[k + 1] ?? null)) return;
  const { from, to } = page.sentences[reading.sentence]!;
  let share = last !== null && last.sentence >= reading.sentence - 1 && last.measure === "percentage";
  let near = false;
  let score = false;
  for (let at = from; at < to && at < from + 120; at++) {
    if (page.tokens.kind[at] !== WORD) continue;
    if (hasRole(page, at, ROLE.indexWord) || namesIndex(page, at) || hasRole(page, at, ROLE.sportWord)) {
      reading.unit = "point";
      return;
    }
    if (hasRole(page, at, ROLE.shareWord) || hasRole(page, at, ROLE.pollWord)) share = true;
    if (hasRole(page, at, ROLE.scoreWord)) score = true;
  }
  for (let i = Math.max(0, k - 4); i < Math.min(page.readings.length, k + 5); i++) {
    const other = page.readings[i]!;
    if (
      other.sentence >= reading.sentence - (i < k ? 1 : 0) &&
      other.sentence <= reading.sentence &&
      (other.measure === "percentage" || other.measure === "percentage_point")
    )
      near = true;
  }
  if (score && !near) return;
  if (!share && !near) return;
  reading.measure = "percentage_point";
  reading.unit = "percentage point";
}
