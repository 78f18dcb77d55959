import type { Parse } from "../../clauses/parse.ts";
import { namesPersons } from "../../clauses/plain.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { isAgentBehindArticle } from "../../discourse/request.ts";
import { FORM } from "../../grammar.ts";
import type { Page } from "../../rule.ts";

/** "Members may grow six plants": what people are free to make is no forecast. */
export function isAllowed(parse: Parse, at: number): boolean {
  const verb = parse.verbs.find(({ from, to }) => from <= at && at < to);
  // "No class may exceed 30 pupils"
  if (verb?.subject && formOf(parse.tokens, parse.grammar, verb.subject.from) & FORM.NEGATION) return true;
  if (!verb?.subject || verb.from !== at || !parse.grammar.producing.has(parse.tokens.id[verb.head]!)) return false;
  return namesPersons(parse, verb.subject);
}

/** "The levy should bring in €40 million": what something is to yield, where nobody is told to act. */
export function isYield(page: Page, parse: Parse, at: number): boolean {
  if ((formOf(parse.tokens, parse.grammar, at) & FORM.MODAL) === 0) return false;
  const verb = parse.verbs.find(({ from, to }) => from <= at && at < to);
  if (!verb?.subject || verb.passive || !parse.grammar.yielding.has(parse.tokens.id[verb.head]!)) return false;
  if (parse.tags[verb.subject.from] === TAG.PRON || isAgentBehindArticle(page, verb.subject)) return false;
  // "should raise its share from 60%": the amount itself is brought in
  for (let i = verb.to; i < parse.sentence.to && parse.tags[i] !== TAG.NUM; i++)
    if (parse.tags[i] === TAG.NOUN || parse.tags[i] === TAG.DET) return false;
  return true;
}
