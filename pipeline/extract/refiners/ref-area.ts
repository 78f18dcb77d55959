import type { Refiner } from "../rule.ts";
import { Walk } from "./area/walk.ts";

/**
 * Gives each figure the places that it is told of: those next to it, else of its sentence, else carried over
 * from the sentence before, the heading, the title or the dateline.
 *
 *     Rates were 4.1 in Latvia and 3.6 in Lithuania. They fell by 8% …
 *                ^^^ LVA           ^^^ LTU                        ^^ LVA, LTU
 */
export const refArea: Refiner = {
  name: "ref-area",
  refine(page) {
    if (page.readings.length === 0) return;
    new Walk(page).run();
  },
};
