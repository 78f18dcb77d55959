import type { Page, Reading } from "../rule.ts";
import { isRatio } from "./unit/ratio.ts";

/** Estimates with their intervals stand in a row, with the doses and groups that they are of between them. */
const ROW_REACH = 6;

/** "1.04 (0.95–1.14) for fewer than 3 drinks a week and 1.15 (1.06–1.24) for 3–6": the decimal with its interval before. */
export function estimateBefore(page: Page, k: number): Reading | null {
  const { readings } = page;
  const reading = readings[k]!;
  if (reading.interval === null || reading.interval === "range" || !reading.numeral.decimal) return null;
  for (let back = k - 1; back >= Math.max(0, k - ROW_REACH); back--) {
    const other = readings[back]!;
    if (other.sentence !== reading.sentence) return null;
    if (other.interval === null || other.interval === "range" || other.interval === "IQR") continue;
    // "4.1 per 100 (3.0–5.2), a hazard ratio of 0.49 (0.41–0.58)": what is named for itself
    if (isRatio(page, k)) return null;
    if (other.measure !== "count") return other.measure === "percentage_point" ? null : other;
    return other.noun === null && isRatio(page, back) ? other : null;
  }
  return null;
}
