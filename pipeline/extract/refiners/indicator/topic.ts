import { type Parse, parseOf } from "../../clauses/parse.ts";
import { nameOf, tellingParts } from "../../clauses/phrase.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import type { Page, TokenSpan } from "../../rule.ts";

const SENTENCES_BACK = 2;

/** What a pronoun stands for: the subject of the clause before, in this sentence or the one or two before it. */
export function topicBefore(page: Page, parse: Parse, before: number): { name: string; span: TokenSpan } | null {
  const index = page.sentences.indexOf(parse.sentence);
  const here = subjectOf(parse, before);
  if (here) return here;
  for (let i = index - 1; i >= 0 && i >= index - SENTENCES_BACK; i--) {
    const sentence = page.sentences[i]!;
    if (sentence.block !== parse.sentence.block) return null;
    const earlier = parseOf(page, i);
    const found = earlier ? subjectOf(earlier, sentence.to) : null;
    if (found) return found;
  }
  return null;
}

/** The last subject of a main clause before a token, that names something. */
function subjectOf(parse: Parse, before: number): { name: string; span: TokenSpan } | null {
  for (let i = parse.verbs.length - 1; i >= 0; i--) {
    const verb = parse.verbs[i]!;
    const span = verb.subject;
    if (
      verb.kind !== "finite" ||
      verb.relative >= 0 ||
      verb.inherited ||
      !span ||
      span.to > before ||
      verb.from >= before
    )
      continue;
    if (pointsBack(parse, span)) continue;
    const name = nameOf(parse, tellingParts(parse, span));
    if (name !== null) return { name, span };
  }
  return null;
}
