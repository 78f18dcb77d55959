import type { Check } from "../check.ts";
import { boundsInOrder } from "./bounds-in-order.ts";
import { evidenceInText } from "./evidence-in-text.ts";
import { knownCodes } from "./known-codes.ts";
import { periodBeforePublication } from "./period-before-publication.ts";
import { periodExists } from "./period-exists.ts";
import { quoteInSentence } from "./quote-in-sentence.ts";
import { quoteInText } from "./quote-in-text.ts";
import { shareInRange } from "./share-in-range.ts";
import { unitFitsMeasure } from "./unit-fits-measure.ts";

/** Every check that a figure must pass; a figure that fails several is rejected with each reason. */
export const checks: readonly Check[] = [
  quoteInText,
  quoteInSentence,
  evidenceInText,
  boundsInOrder,
  shareInRange,
  knownCodes,
  periodExists,
  periodBeforePublication,
  unitFitsMeasure,
];
