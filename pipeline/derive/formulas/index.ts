import { annualChange } from "./annual-change.ts";
import { annualPercentChange } from "./annual-percent-change.ts";
import { difference } from "./difference.ts";
import type { Formula } from "./formula.ts";
import { percentChange } from "./percent-change.ts";
import { ratio } from "./ratio.ts";

export type { Formula } from "./formula.ts";
export { annualChange, annualPercentChange, difference, percentChange, ratio };

/** Every formula by its name: what the `formula` columns point to. */
export const FORMULAS: readonly Formula[] = [difference, percentChange, ratio, annualChange, annualPercentChange];
