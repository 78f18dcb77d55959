import type { Refiner } from "../rule.ts";
import { age } from "./age.ts";
import { attribution } from "./attribution.ts";
import { change } from "./change.ts";
import { per } from "./per.ts";
import { relation } from "./relation.ts";
import { sharing } from "./sharing.ts";
import { unit } from "./unit.ts";

/** Refiners that the quantity itself needs, in order. */
export const coreRefiners: readonly Refiner[] = [relation, age, sharing, per, unit];

/** Refiners that give the quantity its context, in order. */
export const contextRefiners: readonly Refiner[] = [change, attribution];
