import { hasRole } from "../noun-phrase.ts";
import { scaleBy } from "../numerals/numeral.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { GLUED } from "../tokens.ts";
import { hedgeStart } from "./relation.ts";

/** Two levels of one scale word differ by less: "from 2 to 15 million". */
const SAME_SCALE = 10;
const MILLION = 1e6;
/** Dates and places may stand between the two: "from 2 in 2010 to 3 million". */
const REACH = 6;

/** "grew from 2 to 3 million users", "from €4.2 to €5.1 billion": start and end of one move, each with its own sign or none. */
export function sharePairScale(page: Page, reading: Reading, next: Reading): void {
  if (reading.sentence !== next.sentence || reading.noun !== null || !next.numeral.scaled) return;
  const bare = reading.measure === "count" && reading.unit === null;
  if (!bare && (reading.measure !== next.measure || reading.currency !== next.currency)) return;
  const to = hedgeStart(page, next) - 1;
  if (!hasRole(page, hedgeStart(page, reading) - 1, ROLE.from) || !hasRole(page, to, ROLE.to)) return;
  if (to - reading.to <= REACH) shareScale(reading, next);
}

/** "from 24.2 to 33-35 billion euros": the scale behind is the scale of both, where that keeps them of one order. */
export function shareScale(reading: Reading, next: Reading): void {
  const end = next.lower !== null && next.value === null ? next.lower : next.value;
  if (end === null || reading.value === null || reading.numeral.scaled || reading.numeral.form !== "digits") return;
  const printed = next.numeral.scaled ? mantissaOf(end) : next.numeral.value;
  const scale = 10 ** Math.round(Math.log10(end / printed));
  if (!(scale >= 1000) || reading.value >= 1000) return;
  const times = reading.value / printed;
  if (times < 1 / SAME_SCALE || times > SAME_SCALE) return;
  reading.value = scaleBy(reading.value, scale);
  reading.precision = scaleBy(reading.precision, scale);
}

/** Millions of one thing, with and without their unit, are at most so many times apart. */
const LIKE_SIZE = 20;

/** "84.1m tonnes, against 83m in May": a letter that scaled the number before scales this one, and is no metre. */
export function readMillions(page: Page, reading: Reading, last: Reading): void {
  const { tokens, text } = page;
  const letter = reading.numeral.to;
  if (reading.unit_code !== "m" || reading.value === null || tokens.gap[letter] !== GLUED) return;
  if (last.sentence !== reading.sentence || !last.numeral.scaled || reading.to !== letter + 1) return;
  const before = last.numeral.to - 1;
  const same =
    text.slice(tokens.start[before], tokens.end[before]) === text.slice(tokens.start[letter], tokens.end[letter]);
  const times = (last.value ?? last.upper ?? 0) / (reading.value * MILLION);
  if (!same || tokens.gap[before] !== GLUED || times > LIKE_SIZE || times < 1 / LIKE_SIZE) return;
  const { numeral } = reading;
  reading.value = scaleBy(reading.value, MILLION);
  reading.precision = scaleBy(reading.precision, MILLION);
  numeral.value = reading.value;
  numeral.precision = reading.precision;
  numeral.scaled = true;
  numeral.to = reading.to;
  reading.measure = "count";
  reading.unit = null;
  reading.unit_code = null;
}

function mantissaOf(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (Math.abs(value) >= scale) return value / scale;
  return value;
}
