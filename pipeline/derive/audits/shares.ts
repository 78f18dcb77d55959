import type { Audit } from "../../model/audit.ts";
import { share } from "../formulas/index.ts";
import { countedBounds, propagate } from "../intervals.ts";
import type { Part } from "../parts.ts";
import { statedValue } from "../verdict.ts";
import { audit } from "./claim.ts";

/** Audits the shares that stand beside their parts: "12 of 96 samples, or 12.5 %". */
export function auditShares(parts: readonly Part[]): Audit[] {
  return parts.flatMap(({ part, whole, share: figure, bound }) => {
    const stated = figure === null ? null : statedValue(figure);
    const [a, b] = [countedBounds(part), countedBounds(whole)];
    if (figure === null || stated === null || a === null || b === null) return [];
    const ofRest = propagate((x = 0, y = 0) => (y > x ? (x / (y - x)) * 100 : null), [a, b]);
    const rest = propagate((x = 0, y = 0) => (y > 0 ? (1 - x / y) * 100 : null), [a, b]);
    return audit({
      kind: "share",
      figure,
      stated,
      formula: share,
      parents: [part, whole],
      unit: "percent",
      counted: true,
      guesses: [
        { slip: "wrong_base", range: ofRest },
        { slip: "swapped_ends", range: rest },
      ],
      doubt: bound ? null : "base_unclear",
    });
  });
}
