import type { Figure } from "../model/figure.ts";
import type { Layout } from "./layout.ts";
import { isYearly } from "./verdict.ts";
import { REAL_BEFORE, REAL_BEHIND, YEARLY_BEFORE, YEARLY_BEHIND } from "./wordings.ts";

/**
 * What a stated change is the change of: of the whole stretch, of each year of it, or of the levels less inflation.
 *
 *     by 20 % · 3 % a year, an average annual fall of 3 % · 20 % in real terms
 */
export type Manner = "whole" | "yearly" | "real";

/** So many characters round the number may tell it. */
const NEAR = 60;

export function mannerOf(delta: Figure, layout: Layout | null): Manner {
  if (isYearly(delta)) return "yearly";
  if (layout === null) return "whole";
  const before = layout.before(delta).slice(-NEAR);
  const behind = layout.after(delta).slice(0, NEAR);
  if (YEARLY_BEFORE.test(before) || YEARLY_BEHIND.test(behind)) return "yearly";
  return REAL_BEFORE.test(before) || REAL_BEHIND.test(behind) ? "real" : "whole";
}
