import type { Refiner } from "../rule.ts";
import { age } from "./age.ts";
import { attribution } from "./attribution.ts";
import { change } from "./change.ts";
import { comparator } from "./comparator.ts";
import { currency } from "./currency.ts";
import { exchange } from "./exchange.ts";
import { indicator } from "./indicator.ts";
import { per } from "./per.ts";
import { refArea } from "./ref-area.ts";
import { relation } from "./relation.ts";
import { sharing } from "./sharing.ts";
import { status } from "./status.ts";
import { superseded } from "./superseded.ts";
import { timePeriod } from "./time-period.ts";
import { unit } from "./unit.ts";
import { weight } from "./weight.ts";

/** Refiners that the quantity itself needs, in order. */
export const coreRefiners: readonly Refiner[] = [relation, age, sharing, per, exchange, unit, weight];

/** Refiners that give the quantity its context, in order. */
export const contextRefiners: readonly Refiner[] = [
  superseded,
  change,
  status,
  timePeriod,
  refArea,
  currency,
  indicator,
  comparator,
  attribution,
];
