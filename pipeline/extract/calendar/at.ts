import type { TokenSpan } from "../rule.ts";

/** Of periods that stand in order, the first that does not end before token `at`; null when all do. Found by halving. */
export function periodFrom<P extends TokenSpan>(periods: readonly P[], at: number): P | null {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periods[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return periods[low] ?? null;
}

/** True when one of the periods holds token `at`. */
export function isWithin(periods: readonly TokenSpan[], at: number): boolean {
  const period = periodFrom(periods, at);
  return period !== null && period.from <= at;
}
