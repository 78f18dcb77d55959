import { hedgeStart } from "../../clauses/around.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Reading } from "../../rule.ts";
import { isYardstick, type Scene } from "./scene.ts";

/** From a figure to the end of "seen before the pandemic", in tokens. */
const EVENT = 9;

/** "well above the 6.9% seen before the pandemic": what another figure is held against is of an earlier time that has no date. */
export function isOfBefore(scene: Scene, i: number): boolean {
  const { page, parse, readings } = scene;
  const { tags, sentence } = parse;
  const { ties } = page.language.calendar;
  const limit = Math.min(sentence.to, readings[i + 1]?.from ?? sentence.to, readings[i]!.to + EVENT);
  if (!isYardstick(scene, i)) return isBeforeDate(scene, readings[i]!.to, limit);
  for (let at = readings[i]!.to; at < limit && tags[at] !== TAG.COMMA && tags[at] !== TAG.BREAK; at++) {
    if (ties.forward(parse.tokens, at, limit)?.value === "before") return true;
    if (tags[at] === TAG.TIME) return false;
  }
  return false;
}

/** "€21 million a year before 2012" */
function isBeforeDate({ page, parse: { tags, tokens } }: Scene, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && (tags[at] === TAG.NOUN || tags[at] === TAG.DET)) at++;
  return tags[at + 1] === TAG.TIME && page.language.calendar.ties.forward(tokens, at, limit)?.value === "before";
}

/** From the start of its clause to a figure, in tokens. */
const CLAUSE = 24;

/** "…; before 2020 they accounted for more than half": its clause opens with an earlier time. */
export function isBehindBefore({ page, parse }: Scene, from: number): boolean {
  const { tags, sentence, tokens } = parse;
  let at = from - 1;
  while (at > Math.max(sentence.from, from - CLAUSE) && tags[at] !== TAG.BREAK) at--;
  if (tags[at] !== TAG.BREAK) return false;
  const tie = page.language.calendar.ties.forward(tokens, at + 1, from);
  if ((tie?.value !== "before" && tie?.value !== "until") || tags[tie.at] !== TAG.TIME) return false;
  let told = tie.at;
  while (tags[told] === TAG.TIME) told++;
  return !tags.subarray(told, from).includes(TAG.TIME);
}

/** "In wave 9 the share had been 12%": the past perfect is of an earlier time, that nothing in the sentence tells. */
export function isPastPerfect({ page, parse, mentions }: Scene, reading: Reading): boolean {
  if (mentions.length > 0) return false;
  const { verbs, tokens, tags, grammar } = parse;
  const verb = verbs.findLast(({ kind, to }) => kind === "finite" && to <= reading.from);
  if (!verb || verb.to - verb.from < 2 || verb.relative >= 0) return false;
  // "had been 12% and 5%"
  const start = hedgeStart(page, parse, reading);
  for (let at = verb.to; at < start; at++)
    if (tags[at] !== TAG.NUM && tags[at] !== TAG.CONJ && tags[at] !== TAG.COMMA) return false;
  const had = formOf(tokens, grammar, verb.from);
  return (had & FORM.HAVE) !== 0 && (had & FORM.PAST) !== 0 && (verb.form & (FORM.BE | FORM.LINK)) !== 0;
}
