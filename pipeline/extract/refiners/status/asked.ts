import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { TokenSpan } from "../../rule.ts";

/** So many tokens may stand between "ask" and "to". */
const REACH = 10;

/**
 * "asks the ministry to fund", "were asked to cut": the words from the verb to "to".
 *
 * @returns null in a survey ("asked 120 pupils to rate", "were asked to keep a diary"): those were asked for an answer
 */
export function askAt({ tokens, tags, grammar, sentence }: Parse, at: number): TokenSpan | null {
  if (!grammar.askers.has(tokens.id[at]!) || tags[at] === TAG.NOUN) return null;
  for (let to = at + 1; to < Math.min(sentence.to - 1, at + REACH); to++) {
    const tag = tags[to]!;
    if (tag === TAG.NUM || tag === TAG.VERB || tag === TAG.AUX || tag === TAG.BREAK || tag === TAG.SUB) return null;
    if (tokens.id[to] !== grammar.particles.to || tags[to + 1] === TAG.NUM) continue;
    if ((formOf(tokens, grammar, to + 1) & FORM.BASE) === 0 || tags[to] === TAG.PREP) continue;
    const surveyed = (formOf(tokens, grammar, at) & FORM.PAST) !== 0 && grammar.answering.has(tokens.id[to + 1]!);
    return surveyed ? null : { from: at, to: to + 1 };
  }
  return null;
}

/** "the 300 recommended", "the US$ 26 billion needed by 2020": the participle behind a definite number, and no noun of its own. */
export function aimedBehind({ tokens, tags, grammar, sentence }: Parse, from: number, to: number): TokenSpan | null {
  if (!grammar.definite.has(tokens.id[from - 1]!) || from - 1 < sentence.from) return null;
  let at = to;
  while (at < Math.min(sentence.to, to + 3) && tags[at] === TAG.NOUN && !grammar.aimed.has(tokens.id[at]!)) at++;
  if (at >= sentence.to || !grammar.aimed.has(tokens.id[at]!)) return null;
  const next = tags[at + 1];
  if (at + 1 < sentence.to && (next === TAG.NOUN || next === TAG.ADJ || next === TAG.NUM || next === TAG.DET))
    return null;
  return { from: at, to: at + 1 };
}

/** "were | called for | interview": in the passive somebody is called, and nothing is asked for. */
export function isCalled({ tokens, tags, grammar }: Parse, at: number, end: number): boolean {
  const passive = tags[at - 1] === TAG.AUX && (formOf(tokens, grammar, at - 1) & FORM.BE) !== 0;
  return passive && end === at + 2 && tokens.id[at + 1] === grammar.particles.for;
}

/** "the | expected | standard": what a norm is called that people reach or miss, where no number tells it. */
export function isSet({ tokens, tags, grammar }: Parse, at: number): boolean {
  if (tags[at] !== TAG.ADJ || tags[at - 1] !== TAG.DET) return false;
  const told = tokens.id[at + 2] === grammar.particles.of || tags[at + 2] === TAG.NUM || tags[at + 2] === TAG.VERB;
  return grammar.norms.has(tokens.id[at + 1]!) && !told;
}
