import { FORM } from "../grammar.ts";
import type { Parse } from "./parse.ts";
import { TAG } from "./tags.ts";
import type { Verb } from "./verb-groups.ts";

/**
 * True for a verb that corrects what was said, and moves nothing.
 *
 *     revised growth from 2% to 3% · lowered its estimate from 80 to 70
 *     ^^^^^^^                        ^^^^^^^     ^^^^^^^^
 */
export function revises(parse: Parse, verb: Verb): boolean {
  const { tokens, grammar, tags } = parse;
  if (grammar.revising.has(tokens.id[verb.head]!)) return true;
  if ((verb.form & (FORM.RISE | FORM.FALL)) === 0) return false;
  const named = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (tags[at] === TAG.NOUN && grammar.estimates.has(tokens.id[at]!)) return true;
    return false;
  };
  if (verb.passive) return verb.subject !== null && !verb.inherited && named(verb.subject.from, verb.subject.to);
  let end = verb.to;
  while (end < verb.end && isObject(tags[end]!)) end++;
  return named(verb.to, end);
}

const isObject = (tag: number): boolean =>
  tag === TAG.DET || tag === TAG.ADJ || tag === TAG.NOUN || tag === TAG.POSS || tag === TAG.JOIN;
