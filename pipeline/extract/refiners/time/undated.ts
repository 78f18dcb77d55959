import { TAG } from "../../clauses/tags.ts";
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
