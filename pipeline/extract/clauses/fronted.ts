import { FORM } from "../grammar.ts";
import { LOWER } from "../tokens.ts";
import { formOf, TAG } from "./tags.ts";
import type { Work } from "./verb-groups.ts";

/**
 * "In the Czech Republic | seizures fell", "In prisons | deaths rose": a preposition that opens the clause takes the first
 * of two noun phrases that meet without a comma, so that the subject is the second.
 */
export function behindPlace(work: Work, start: number, end: number, from: number): number {
  const { tags, tokens, grammar } = work;
  if (start <= from || tags[start - 1] !== TAG.PREP) return start;
  if (start - 1 > from && tags[start - 2] !== TAG.COMMA && tags[start - 2] !== TAG.BREAK) return start;
  let named = false;
  for (let at = start; at + 1 < end; at++) {
    const next = tags[at + 1]!;
    // "In Moldova and Armenia | coverage has"
    if (tags[at] === TAG.CONJ && named && tokens.shape[at - 1] !== LOWER && tokens.shape[at + 1] !== LOWER) continue;
    if (tags[at] !== TAG.NOUN && tags[at] !== TAG.ADJ && tags[at] !== TAG.DET) return start;
    named ||= tokens.shape[at] !== LOWER && tags[at] !== TAG.DET;
    const begins = next === TAG.NUM || ((next === TAG.NOUN || next === TAG.ADJ) && tokens.shape[at + 1] === LOWER);
    if (!begins || tags[at] === TAG.DET) continue;
    const plural = (formOf(tokens, grammar, at) & FORM.PLURAL) !== 0;
    if ((named && tokens.shape[at] !== LOWER) || (plural && tags[at] === TAG.NOUN)) return at + 1;
    // "At entry | 116 (36%) had": a number alone
    if (next === TAG.NUM && tags[at] === TAG.NOUN && tokens.shape[at] === LOWER && isNumber(work, at + 1, end))
      return at + 1;
  }
  return behindTime(work, start, end, start - 1 === from);
}

/** Nothing but a number, and what stands in a bracket behind it. */
function isNumber({ tags, mate }: Work, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (tags[at] === TAG.OPEN && mate[at]! > at) at = mate[at]!;
    else if (tags[at] !== TAG.NUM && tags[at] !== TAG.ADV) return false;
  }
  return true;
}

/** "Before the crisis | global debt stood", "After the vote | oil prices fell": what no preposition of place opens has a subject. */
function behindTime({ tags, tokens, grammar, limit }: Work, start: number, end: number, opens: boolean): number {
  const opener = tokens.id[start - 1]!;
  const { as, of } = grammar.particles;
  if (tags[start] !== TAG.DET || grammar.places.has(opener) || opener === as || opener === of) return start;
  // "after the oil price fell, rents rose": the word opens a clause
  const clause = (formOf(tokens, grammar, start - 1) & FORM.SUBORDINATOR) !== 0;
  if (clause && (!opens || tags.subarray(end, limit).includes(TAG.COMMA))) return start;
  let nouns = 0;
  let meets = start;
  for (let at = start + 1; at < end; at++) {
    const tag = tags[at]!;
    if (tag === TAG.NOUN) {
      nouns++;
      if (nouns === 2 && meets === start) meets = at;
    } else if (tag !== TAG.ADJ) return start;
    else if (nouns > 0 && meets === start) meets = at;
  }
  return nouns > 1 && nouns < 4 && tags[end - 1] === TAG.NOUN ? meets : start;
}

/** "Among people who inject drugs | incidence | fell": behind "among" stands no subject, but the measure right before the verb. */
export function behindAmong({ tags, tokens, grammar }: Work, start: number, at: number, from: number): number {
  if (
    start <= from ||
    tokens.id[start - 1] !== grammar.particles.among ||
    (start - 1 > from && tags[start - 2] !== TAG.BREAK)
  )
    return start;
  let head = at - 1;
  while (head > start && tags[head] === TAG.ADV) head--;
  const form = formOf(tokens, grammar, head);
  if (tags[head] !== TAG.NOUN || (form & (FORM.GAUGE | FORM.ING)) === 0 || head === start) return start;
  let first = head;
  // "HIV prevalence", "average rent"
  while (
    first - 1 > start &&
    (tags[first - 1] === TAG.ADJ || (tags[first - 1] === TAG.NOUN && tokens.shape[first - 1] !== LOWER))
  )
    first--;
  return first;
}
