import { FORM } from "../../grammar.ts";
import { COSTING_VERBS, GOING_VERBS, LINKING_VERBS, REACHING_VERBS } from "./clauses.ts";
import * as movement from "./movement.ts";

/** What verbs do to a number, by their base form: rise, fall, cost, reach. */
export function verbClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  const put = (list: string, bit: number) => {
    for (const word of list.split(" ")) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  put(movement.RISING_VERBS, FORM.RISE);
  put(movement.FALLING_VERBS, FORM.FALL);
  put(LINKING_VERBS, FORM.LINK);
  put(COSTING_VERBS, FORM.COST);
  put(REACHING_VERBS, FORM.REACH);
  put(GOING_VERBS, FORM.GO);
  return classes;
}

/** What people think, want or choose. */
export const STANCES =
  "accept recommend vote support favour favor prefer back choose consider welcome oppose use buy like want report call tell seek approve agree";

/** Whose object is a sum of money. */
export const PAYING = "give pay contribute provide spend receive earn invest donate allocate raise cost grant";
