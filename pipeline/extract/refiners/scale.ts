import { scaleBy } from "../numerals/numeral.ts";
import type { Reading } from "../rule.ts";

/** Two levels of one scale word differ by less: "from 2 to 15 million". */
const SAME_SCALE = 10;

/** "from 24.2 to 33-35 billion euros": the scale behind is the scale of both, where that keeps them of one order. */
export function shareScale(reading: Reading, next: Reading): void {
  const end = next.lower !== null && next.value === null ? next.lower : next.value;
  if (end === null || reading.value === null || reading.numeral.scaled || reading.numeral.form !== "digits") return;
  const printed = next.numeral.scaled ? mantissaOf(end) : next.numeral.value;
  const scale = end / printed;
  if (!(scale >= 1000) || reading.value >= 1000) return;
  const times = reading.value / printed;
  if (times < 1 / SAME_SCALE || times > SAME_SCALE) return;
  reading.value = scaleBy(reading.value, scale);
  reading.precision = scaleBy(reading.precision, scale);
}

function mantissaOf(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (Math.abs(value) >= scale) return value / scale;
  return value;
}
