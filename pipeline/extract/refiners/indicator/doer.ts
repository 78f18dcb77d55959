import { COLON } from "../../clauses/nominal.ts";
import type { Parse } from "../../clauses/parse.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import type { Site } from "./frame.ts";
import { groupIn, lastPhrase, namesGroup } from "./groups.ts";

/** "Patients stayed out of trouble: 12% were punished": who the clause in front of the colon is about. */
export function behindColonOf({ parse, reading, hedge }: Site): TokenSpan | null {
  const { tags, tokens, verbs } = parse;
  const colon = hedge - 1;
  if (reading.measure !== "percentage" || tags[colon] !== TAG.BREAK || tokens.mark[colon] !== COLON) return null;
  const clause = verbs.findLast(({ kind, relative, to }) => kind === "finite" && relative < 0 && to <= colon);
  const who = clause?.subject ?? null;
  return who && !pointsBack(parse, who) && namesGroup(parse, who.from, who.to) ? who : null;
}

/** "everyone in the small country that is 90 miles wide": what a relative clause measures is the thing, and no person. */
export function thingOf(parse: Parse, verb: Verb, subject: TokenSpan, reading: Reading): TokenSpan {
  if (verb.relative < 0 || reading.measure !== "quantity") return subject;
  const human = parse.tags[subject.from] === TAG.PRON || groupIn(parse, subject) !== null;
  return human ? (lastPhrase(parse, subject) ?? subject) : subject;
}

/** "corresponding | to a crude mortality rate": without the preposition that ties it. */
export function withoutTie({ tags }: Parse, span: TokenSpan): TokenSpan {
  return tags[span.from] === TAG.PREP && span.from + 1 < span.to ? { from: span.from + 1, to: span.to } : span;
}
