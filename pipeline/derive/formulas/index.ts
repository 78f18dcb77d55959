import { annualChange } from "./annual-change.ts";
import { annualPercentChange } from "./annual-percent-change.ts";
import { difference } from "./difference.ts";
import { doublingTime } from "./doubling-time.ts";
import { excess } from "./excess.ts";
import type { Formula } from "./formula.ts";
import { halvingTime } from "./halving-time.ts";
import { percentChange } from "./percent-change.ts";
import { pointChange } from "./point-change.ts";
import { rate } from "./rate.ts";
import { ratio } from "./ratio.ts";
import { share } from "./share.ts";
import { sum } from "./sum.ts";

export type { Formula } from "./formula.ts";
export {
  annualChange,
  annualPercentChange,
  difference,
  doublingTime,
  excess,
  halvingTime,
  percentChange,
  pointChange,
  rate,
  ratio,
  share,
  sum,
};

/** Every formula: what the `formula` columns point to, and what docs/method.md lists. */
export const FORMULAS: readonly Formula[] = [
  difference,
  percentChange,
  pointChange,
  ratio,
  annualChange,
  annualPercentChange,
  doublingTime,
  halvingTime,
  share,
  rate,
  excess,
  sum,
];
