import type { Audit } from "../../model/audit.ts";
import { layoutOf } from "../layout.ts";
import { partsOf } from "../parts.ts";
import { ratesOf } from "../rates.ts";
import type { SentenceReading } from "../sentences.ts";
import { auditChanges } from "./changes.ts";
import { auditMultiples } from "./multiples.ts";
import { auditRates } from "./rates.ts";
import { auditShares } from "./shares.ts";
import { auditSums } from "./sums.ts";

/** All that a sentence claims of its own numbers, recomputed. */
export function auditsOf(sentence: SentenceReading): Audit[] {
  const audits = auditChanges(sentence);
  if (sentence.figures.length < 3) return audits;
  const { figures } = sentence;
  const layout = layoutOf(figures);
  if (layout === null) return audits;
  audits.push(...auditRates(ratesOf(figures, layout)));
  const claimed = new Set(sentence.claims.filter(({ host }) => host !== null).map(({ delta }) => delta));
  audits.push(...auditShares(partsOf(figures, layout)));
  audits.push(...auditSums(figures, layout));
  audits.push(...auditMultiples(figures, claimed, layout));
  return audits;
}
