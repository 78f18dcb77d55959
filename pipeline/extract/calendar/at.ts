import { indexBehind } from "../halving.ts";
import type { TokenSpan } from "../rule.ts";

/** Of periods that stand in order, the first that does not end before token `at`; null when all do. */
export function periodFrom<P extends TokenSpan>(periods: readonly P[], at: number): P | null {
  return periods[indexBehind(periods, ({ to }) => to <= at)] ?? null;
}

/** True when one of the periods holds token `at`. */
export function isWithin(periods: readonly TokenSpan[], at: number): boolean {
  const period = periodFrom(periods, at);
  return period !== null && period.from <= at;
}
