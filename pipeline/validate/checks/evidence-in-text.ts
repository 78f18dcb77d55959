import type { Check } from "../check.ts";

/** Every span that a field was read from lies in the text and is not empty. */
export const evidenceInText: Check = (figure, context) => {
  const length = context.documentOf(figure.source_id)?.cutter.length ?? 0;
  for (const [field, span] of Object.entries(figure.evidence)) {
    if (span.start >= 0 && span.start < span.end && span.end <= length) continue;
    return {
      code: "evidence-outside-text",
      field: "evidence",
      message: `evidence for ${field} at ${span.start} to ${span.end}, expected a stretch within 0 to ${length}. Run extract again`,
    };
  }
  return null;
};
