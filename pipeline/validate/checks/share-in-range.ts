import type { Check } from "../check.ts";

/**
 * A share of a whole lies within 0 and 100 percent. A change may be any percentage, and so may a level of
 * something that can be exceeded ("at 130% of capacity"): its words stand in `codelists/open_wholes.csv`.
 */
export const shareInRange: Check = (figure, context) => {
  if (figure.measure !== "percentage" || figure.role === "delta" || figure.change !== null) return null;
  const outside = [figure.lower, figure.value, figure.upper].find((part) => part !== null && (part < 0 || part > 100));
  if (
    outside === undefined ||
    outside === null ||
    namesOpenWhole(figure.sentence, context.columnOf("open_wholes", "code"))
  ) {
    return null;
  }
  const message = `a share of ${outside} percent, expected 0 to 100. Correct the value, or add the word of its whole to schemas/codelists/open_wholes.csv`;
  return { code: "share-out-of-range", field: "value", message };
};

function namesOpenWhole(sentence: string, words: ReadonlySet<string>): boolean {
  return sentence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
}
