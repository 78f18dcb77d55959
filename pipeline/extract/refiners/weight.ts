import type { Reading, Refiner } from "../rule.ts";

/**
 * Pounds beside pounds that are a weight are a weight: "seized 27 pounds of resin, up from 14 pounds". Money and weight of
 * one name are told apart by the sentence; the word alone is taken for money.
 */
export const weight: Refiner = {
  name: "weight",
  refine(page) {
    for (const reading of page.readings) {
      if (reading.measure !== "money" || reading.currency !== null || reading.unit === null) continue;
      const other = page.readings.find((one) => isWeightBeside(one, reading));
      if (other === undefined) continue;
      reading.measure = other.measure;
      reading.unit_code = other.unit_code;
      reading.evidence.unit = { from: other.from, to: other.to };
      reading.trace?.push("a weight beside it");
    }
  },
};

function isWeightBeside(one: Reading, reading: Reading): boolean {
  return one.sentence === reading.sentence && one.measure === "quantity" && one.unit === reading.unit;
}
