import type { Modality } from "../model/statement.ts";
import { readFindings } from "./discourse/findings.ts";
import { readRecommendations } from "./discourse/recommendations.ts";
import type { Page, TokenSpan } from "./rule.ts";

/** A statement in the making: the tokens of its quote, and who says what to whom. */
export interface StatementDraft extends TokenSpan {
  readonly kind: "recommendation" | "finding";
  readonly actor: string | null;
  readonly addressee: string | null;
  readonly modality: Modality | null;
  /** The rule that read it, for `explain`. */
  readonly rule: string;
}

/**
 * Reads the recommendations and findings of a page, in order of the text.
 *
 * @param acts sentences that tell a dated act: an act is no finding
 */
export function readStatements(page: Page, acts: ReadonlySet<number> = new Set()): StatementDraft[] {
  const requests = readRecommendations(page);
  const asked = new Map<number, TokenSpan>();
  for (const request of requests) for (let s = request.sentence; s <= request.last; s++) asked.set(s, request);
  const drafts: StatementDraft[] = requests.map(({ from, to, actor, addressee, modality, rule }) => ({
    from,
    to,
    kind: "recommendation",
    actor,
    addressee,
    modality,
    rule,
  }));
  for (const { from, to, actor, rule } of readFindings(page, acts, asked))
    drafts.push({ from, to, kind: "finding", actor, addressee: null, modality: null, rule });
  return drafts.sort((a, b) => a.from - b.from || a.to - b.to);
}
