import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { WORD } from "../tokens.ts";
import { isConverted } from "./money-before.ts";
import { closes, PAIR_REACH } from "./pairs.ts";
import { hedgeStart } from "./relation.ts";

/** "from 410 000 to 440 000 pesos (+7.3%) and is to reach 500 000": the last money, quantity or index of like size in the sentence. */
export function likeAcross(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  if (reading.value === null || !closes(page, reading) || startsPair(page, reading, page.readings[k + 1] ?? null))
    return null;
  let counted = false;
  for (let back = k - 1; back >= Math.max(0, k - 4); back--) {
    const other = page.readings[back]!;
    if (other.sentence !== reading.sentence) return null;
    // "2,600 polling places against 2,567": it counts what it is held against
    if (back === k - 1 && other.measure === "count" && other.noun !== null && isHeldAgainst(page, reading)) return null;
    // "70 per cent work more than 48 hours a week and 9 per cent more than 70"
    // "640 litres and 3,950 plants in 27 houses, the biggest of which held 1,120": things were counted since
    if (other.measure === "count" && other.noun !== null && back < k - 1) counted = true;
    const bound = other.measure === "duration" && other.relation !== "=" && other.relation === reading.relation;
    if (other.measure !== "money" && other.measure !== "index" && other.measure !== "quantity" && !bound) continue;
    if (isConverted(page, back)) continue;
    if (other.measure === "quantity" && counted) return null;
    if (other.measure === "quantity" && isOfOther(page, reading, other)) return null;
    const size = Math.abs((other.value ?? other.upper ?? 0) / reading.value);
    const like =
      ((size > 0.1 && size < 10) || other.measure === "index" || isSumToo(page, reading, other)) &&
      reading.numeral.form === "digits" &&
      !hasRole(page, reading.from - 1, ROLE.every);
    return like ? other : null;
  }
  return null;
}

/** "fell by a third, from 1 212 to 824": a pair of its own. */
export function startsPair(page: Page, reading: Reading, next: Reading | null): boolean {
  if (next === null || next.sentence !== reading.sentence || !hasRole(page, reading.from - 1, ROLE.from)) return false;
  return (
    next.from - reading.to <= PAIR_REACH &&
    (hasRole(page, next.from - 1, ROLE.to) || hasRole(page, next.from - 2, ROLE.to))
  );
}

/** "1.3 billion pesos, twelve times the pilot's 108 million": millions with nothing counted behind are money beside money. */
function isSumToo(page: Page, reading: Reading, other: Reading): boolean {
  if (hasRole(page, hedgeStart(page, reading) - 1, ROLE.of)) return false;
  return other.measure === "money" && other.numeral.scaled && reading.numeral.scaled;
}

/** "a temperature of 39.5 °C, a pulse of 140": each is of a thing of its own. */
function isOfOther(page: Page, reading: Reading, other: Reading): boolean {
  const own = gaugeOf(page, reading);
  const its = gaugeOf(page, other);
  return own !== 0 && its !== 0 && own !== its;
}

/** The noun of "a temperature of 39.5 °C", by its word number; 0 for other wordings, -1 for a noun that no list knows. */
function gaugeOf(page: Page, reading: Reading): number {
  const of = hedgeStart(page, reading) - 1;
  if (!hasRole(page, of, ROLE.of) || page.tokens.kind[of - 1] !== WORD) return 0;
  return page.tokens.id[of - 1] || -1;
}

function isHeldAgainst(page: Page, reading: Reading): boolean {
  const before = hedgeStart(page, reading) - 1;
  return (
    hasRole(page, before, ROLE.from) ||
    hasRole(page, before, ROLE.against) ||
    hasRole(page, before, ROLE.than) ||
    hasRole(page, before, ROLE.with)
  );
}
