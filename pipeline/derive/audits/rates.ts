import type { Audit } from "../../model/audit.ts";
import { rate as formula } from "../formulas/index.ts";
import { countedBounds, propagate } from "../intervals.ts";
import type { RateParts } from "../rates.ts";
import { unitMeasure } from "../units.ts";
import { statedValue } from "../verdict.ts";
import { audit } from "./claim.ts";

/** Audits the rates that stand beside their count and denominator. */
export function auditRates(rates: readonly RateParts[]): Audit[] {
  return rates.flatMap(({ count, denominator, rate }) => {
    const stated = statedValue(rate);
    const [a, b] = [countedBounds(count), countedBounds(denominator)];
    if (stated === null || a === null || b === null || rate.per === null) return [];
    const base = rate.per.value;
    const upsideDown = propagate((x = 0, y = 0) => (x > 0 ? (y / x) * base : null), [a, b]);
    const ofRest = propagate((x = 0, y = 0) => (y > x ? (x / (y - x)) * base : null), [a, b]);
    return audit({
      kind: "rate",
      figure: rate,
      stated,
      formula,
      parents: [count, denominator],
      constants: [base],
      unit: unitMeasure(rate),
      counted: true,
      guesses: [
        { slip: "swapped_ends", range: upsideDown },
        { slip: "wrong_base", range: ofRest },
      ],
    });
  });
}
