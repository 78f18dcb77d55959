import type { Audit, AuditKind, AuditReason, Slip } from "../../model/audit.ts";
import type { Figure } from "../../model/figure.ts";
import { derived, rangeOf } from "../derived.ts";
import type { Formula } from "../formulas/index.ts";
import { type Bounds, boundsOf, countedBounds, isOpen } from "../intervals.ts";
import { clean, earnedDecimals, roundTo } from "../numbers.ts";
import { allows, type Stated } from "../verdict.ts";
import { type Guess, likelySlip } from "./slips.ts";

/** A claim ready to be recomputed. */
export interface Claimed {
  readonly kind: AuditKind;
  /** The figure that makes the claim. */
  readonly figure: Figure;
  readonly stated: Stated;
  readonly formula: Formula;
  /** In the order of the formula's inputs. */
  readonly parents: readonly Figure[];
  /** Inputs after the parents that no figure prints: years between, the base of a rate. */
  readonly constants?: readonly number[];
  readonly unit: string | null;
  /** True where things are counted one by one, not measured: counts are then exact. */
  readonly counted?: boolean;
  /** Other numbers that a writer may have taken for the right one. */
  readonly guesses: readonly Guess[];
  /** What a hedge leaves open 5 % of; by default the value itself. */
  readonly factor?: (x: number) => number;
  /** Instead of "inconsistent", where the text does not bind its parts. */
  readonly doubt?: AuditReason | null;
}

/** Recomputes a claim. A claim that does not hold gets the deviation and the likely slip. */
export function audit(claim: Claimed): Audit {
  const { stated, formula, parents, constants = [], factor, doubt = null } = claim;
  const boundsAs = claim.counted === true ? countedBounds : boundsOf;
  const bounds = [...parents.map(boundsAs), ...constants.map((x): Bounds => ({ lower: x, upper: x }))];
  const inputs = [...parents.map((parent) => parent.value), ...constants].filter((x) => x !== null);
  const range = rangeOf(formula, bounds);
  const whole = inputs.length === bounds.length;
  const computed = whole ? derived(formula, inputs, bounds) : { value: null, lower: null, upper: null };
  const result = (verdict: Audit["verdict"], reason: AuditReason | null, slip: Slip | null = null): Audit => ({
    ...frame(claim.kind, claim.figure, formula, parents, claim.unit),
    stated_value: roundTo(stated.value, 6),
    computed_value: computed.value,
    computed_lower: computed.lower,
    computed_upper: computed.upper,
    verdict,
    deviation: verdict === "inconsistent" ? deviationOf(stated, computed) : null,
    slip,
    reason,
  });
  if (range === null || computed.value === null) {
    return result("undecidable", bounds.some((each) => each !== null && isOpen(each)) ? "open_limit" : "zero_base");
  }
  if (allows(stated, range, factor)) {
    return isOpen(range) ? result("undecidable", "open_limit") : result("consistent", null);
  }
  if (doubt !== null) return result("undecidable", doubt);
  return result("inconsistent", null, likelySlip(claim.figure, stated, range, claim.guesses, factor));
}

/** A claim that cannot be recomputed. */
export function undecidable(
  kind: AuditKind,
  figure: Figure,
  stated: Stated | null,
  formula: Formula,
  parents: readonly Figure[],
  unit: string | null,
  reason: AuditReason,
): Audit {
  return {
    ...frame(kind, figure, formula, parents, unit),
    stated_value: roundTo(stated?.value ?? null, 6),
    computed_value: null,
    computed_lower: null,
    computed_upper: null,
    verdict: "undecidable",
    deviation: null,
    slip: null,
    reason,
  };
}

function frame(kind: AuditKind, figure: Figure, formula: Formula, parents: readonly Figure[], unit: string | null) {
  return {
    audit_id: `${figure.figure_id}.${kind}`,
    source_id: figure.source_id,
    kind,
    indicator: figure.indicator,
    stated_figure_id: figure.figure_id,
    parent_ids: parents.map((parent) => parent.figure_id),
    formula: formula.name,
    unit,
  };
}

/** Stated minus computed, with no more digits than the coarser of the two. */
function deviationOf(stated: Stated, computed: { value: number | null; lower: number | null; upper: number | null }) {
  if (stated.value === null || computed.value === null) return null;
  const spread = computed.lower === null || computed.upper === null ? null : computed.upper - computed.lower;
  const width = Math.max(spread ?? 0, stated.upper - stated.lower);
  return roundTo(clean(stated.value - computed.value), Number.isFinite(width) ? earnedDecimals(width, 1, 6) : 1);
}
