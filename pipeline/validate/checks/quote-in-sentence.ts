import type { Check } from "../check.ts";

/** The sentence is printed in the text, around the quote. */
export const quoteInSentence: Check = (figure, context) => {
  const length = figure.sentence.length;
  // looked for near the quote alone: a search of the whole text for every figure would be quadratic
  const around = context.documentOf(figure.source_id)?.cutter.cut(figure.start - length, figure.end + length) ?? "";
  if (!figure.sentence.includes(figure.quote)) {
    const message = `a sentence without ${JSON.stringify(figure.quote)}, expected the one it stands in. Run extract again`;
    return { code: "quote-not-in-sentence", field: "sentence", message };
  }
  if (around.includes(figure.sentence)) return null;
  const message = "a sentence that the text does not have, expected it as printed, around the quote. Run extract again";
  return { code: "sentence-not-in-text", field: "sentence", message };
};
