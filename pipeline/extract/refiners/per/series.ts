import { FORM } from "../../grammar.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { yardstickStart } from "../pairs.ts";

/** A series of quantities is followed while they are of like size. */
const LIKE_SIZE = 3;
/** The ends of a range are at most so many times apart. */
const SPREAD = 1000;
/** Two prices of one thing, told with one denominator, are at most so many times apart. */
const PAIR_SIZE = 20;

/** "11.2 litres per head. … It is to fall to 9.5 litres": in the same paragraph and of the same order. */
export function isNear(page: Page, last: Reading, reading: Reading): boolean {
  const { sentences } = page;
  if (sentences[last.sentence]!.block !== sentences[reading.sentence]!.block) return false;
  if (last.unit !== reading.unit || last.measure !== "quantity") return true;
  const times = (last.value ?? last.upper ?? 0) / (reading.value ?? reading.upper ?? 1);
  return times > 1 / LIKE_SIZE && times < LIKE_SIZE;
}

/** "from £9,250 to £9,535 a year", "€40 and €50 per head": the tail is told of both. */
export function isPair(page: Page, reading: Reading, next: Reading): boolean {
  if (next.per === null || next.sentence !== reading.sentence) return false;
  if (next.measure !== reading.measure || next.unit !== reading.unit || reading.measure === "count") return false;
  const link = next.from - 1;
  const linked = hasRole(page, link, ROLE.to) || hasRole(page, link, ROLE.and) || hasRole(page, link, ROLE.or);
  if (!linked || link !== reading.to) return false;
  // "gold fell $14 to $2,310 an ounce": by how much, and to what
  if (hasRole(page, link, ROLE.to) && hasForm(page, reading.from - 1, FORM.RISE | FORM.FALL)) return true;
  // "£31,000 or £299 a month": a price and an instalment
  const times = (next.value ?? next.upper ?? 0) / (reading.value ?? reading.upper ?? 1);
  return times > 1 / PAIR_SIZE && times < PAIR_SIZE;
}

/** Two numbers of one unit and like size in one sentence: the second is told per the same. */
export function isSameSeries(page: Page, last: Reading, reading: Reading): boolean {
  if (reading.measure === "count" || last.measure !== reading.measure || last.unit !== reading.unit) {
    // "each client received 81 syringes, up from 66"
    if (reading.measure !== "count" || last.measure !== "rate" || reading.noun !== null || reading.unit !== null)
      return false;
    // "64 files a year, while posts were cut from 22": of another thing
    for (let at = last.tail; at < reading.from; at++) if (isWord(page, at, SYNTAX.AUXILIARY)) return false;
    const before = yardstickStart(page, reading.from - 1, last.to);
    return (
      hasRole(page, before, ROLE.from) ||
      hasRole(page, before, ROLE.against) ||
      hasRole(page, before, ROLE.than) ||
      hasRole(page, before, ROLE.to)
    );
  }
  const a = Math.abs(last.value ?? last.upper ?? 0);
  const b = Math.abs(reading.value ?? reading.upper ?? 0);
  // "ranges from $112 to $11,779"
  const most = hasRole(page, last.from - 1, ROLE.from) ? SPREAD : 100;
  return a > 0 && b > 0 && Math.max(a, b) / Math.min(a, b) < most;
}
