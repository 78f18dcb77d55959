import type { Check } from "../check.ts";

/** The sentence is printed in the text, with the quote in it. */
export const quoteInSentence: Check = (figure, context) => {
  const text = context.documentOf(figure.source_id)?.document.text ?? "";
  if (!figure.sentence.includes(figure.quote)) {
    const message = `a sentence without ${JSON.stringify(figure.quote)}, expected the one it stands in. Run extract again`;
    return { code: "quote-not-in-sentence", field: "sentence", message };
  }
  if (text.includes(figure.sentence)) return null;
  const message = "a sentence that the text does not have, expected it as printed. Run extract again";
  return { code: "sentence-not-in-text", field: "sentence", message };
};
