import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { previousOf } from "../../previous.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";

/** The bill or plan that the sentence speaks of, if it is the subject or the ground ("under a bill"); a pronoun looks one sentence back. */
export function proposes(page: Page, parse: Parse, index: number): TokenSpan | null {
  const { tokens, grammar, sentence, tags } = parse;
  for (let at = sentence.from; at < sentence.to; at++)
    if (
      tags[at] === TAG.NOUN &&
      grammar.drafts.has(tokens.id[at]!) &&
      tokens.id[at + 1] !== grammar.particles.for &&
      // "electricity bills will fall": no law
      !grammar.billed.has(tokens.id[at - 1]!)
    )
      return { from: at, to: at + 1 };
  for (let at = sentence.from; at < sentence.to; at++) {
    const match =
      grammar.statusStarts[tokens.id[at]!] === 1 && tags[at] !== TAG.NUM
        ? grammar.statuses.forward(tokens, at, sentence.to)
        : null;
    if (match?.value === "target" && tags[at] === TAG.VERB) return { from: at, to: match.at };
  }
  if (tags[sentence.from] !== TAG.PRON && tags[sentence.from] !== TAG.DET) return null;
  const before = previousOf(page.sentences, index);
  if (!before || before.block !== sentence.block || tags[sentence.from] !== TAG.PRON) return null;
  for (let at = before.from; at < Math.min(before.to, before.from + 8); at++)
    if (grammar.drafts.has(tokens.id[at]!)) return { from: at, to: at + 1 };
  return null;
}

/** A level that a bill or plan sets by a verb of movement in the present: "raises the threshold to 15 grams". */
export function governedBy(parse: Parse, reading: Reading, proposal: TokenSpan): boolean {
  const verb = parse.verbs.findLast((each) => each.kind === "finite" && each.to <= reading.from);
  if (!verb?.subject || (verb.form & FORM.MODAL) !== 0) return false;
  // "The bill rose to €3 million": what moves itself is no draft
  if (parse.tags[verb.to] === TAG.PREP || parse.tags[verb.to] === TAG.NUM) return false;
  if (proposal.from < parse.sentence.from) return (formOf(parse.tokens, parse.grammar, verb.head) & FORM.THIRD) !== 0;
  return verb.subject.from <= proposal.from && proposal.to <= verb.subject.to;
}

/** "Under the bill, shops would close. Nicotine would be limited": the sentence before says under what, with the same modal. */
export function billBefore(page: Page, parse: Parse, index: number, modal: TokenSpan): TokenSpan | null {
  const { tokens, grammar, sentence, verbs } = parse;
  // what is to be done is of the bill, what would come of it is none: "It would save €4 million"
  const verb = verbs.find(({ from, to }) => from <= modal.from && modal.from < to);
  const result =
    verb !== undefined && (grammar.yielding.has(tokens.id[verb.head]!) || grammar.harming.has(tokens.id[verb.head]!));
  if (!verb || (result && !verb.passive)) return null;
  const before = previousOf(page.sentences, index);
  if (!before || before.block !== sentence.block) return null;
  let bill = -1;
  for (let at = before.from; at < before.to; at++) {
    if (bill < 0 && at < before.from + 8 && grammar.drafts.has(tokens.id[at]!)) bill = at;
    if (bill >= 0 && tokens.id[at] === tokens.id[modal.from]) return { from: bill, to: bill + 1 };
  }
  return null;
}
