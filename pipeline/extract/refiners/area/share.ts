import { hedgeStart } from "../../clauses/around.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { NEAR } from "../../gazetteer/places.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { WORD } from "../../tokens.ts";
import { inRange } from "../change/read.ts";
import type { Area, Group } from "./area.ts";

/** The token of "respectively" in a sentence; -1 when there is none. */
export function respectiveAt({ tokens, language }: Page, sentence: Sentence): number {
  for (let at = sentence.from; at < sentence.to; at++)
    if (tokens.kind[at] === WORD && language.gazetteer.near[tokens.id[at]!]! & NEAR.RESPECTIVELY) return at;
  return -1;
}

/** "1,482 adults in six departments in Norway and Finland": the second number stands in the phrase of the first. */
function isNestedIn({ lexicon, tokens }: Page, mine: readonly Reading[]): boolean {
  for (let i = 1; i < mine.length; i++)
    for (let at = mine[i - 1]!.to; at < mine[i]!.from; at++)
      if (tokens.kind[at] === WORD && lexicon.syntax[tokens.id[at]!]! & SYNTAX.PREPOSITION) return true;
  return false;
}

/** One place of a group for each of as many figures ("4.1 and 3.6 in Latvia and Lithuania"), else all of them. */
export function share(
  page: Page,
  group: Group,
  respective: number,
  readings: readonly Reading[],
  given: readonly (Group | null)[],
  i: number,
): Area {
  const size = group.places.length;
  if (group.codes.length < 2 || size !== group.codes.length) return group;
  const mine = readings.filter((reading, j) => given[j] === group && reading.measure === readings[i]!.measure);
  const respectively = respective >= 0;
  // "39% and 47%, respectively, short of the 75% advised": those behind it are not meant
  const told = mine.filter(({ to }) => to <= respective).length;
  if (respectively && told >= size) mine.splice(told);
  // "9,870 in Moldova and Ukraine: 6,200 and 3,670 respectively": the last ones
  if (respectively && mine.length > size) mine.splice(0, mine.length - size);
  if (mine.length !== size || !mine.includes(readings[i]!)) return group;
  // "in Norway and Finland, 612 adults (mean age 67.4, SD 8.1)": one mean, and its spread
  if (mine.some(({ from }) => hasRole(page, from - 1, ROLE.deviation))) return group;
  const spread = mine[mine.length - 1]!.from - mine[0]!.to;
  if (!respectively && (spread > 3 * size || isNestedIn(page, mine))) return group;
  const place = group.places[mine.indexOf(readings[i]!)]!;
  return { codes: [place.code], from: place.from, to: place.to };
}

/** "from 4% in Little Morland to 97% in Bhutan": the second end of a spread whose first stands in a place that nobody knows; -1. */
export function spreadEnd(page: Page, parse: Parse, readings: readonly Reading[]): number {
  return readings.findIndex((reading, i) => {
    const first = readings[i - 1];
    if (first?.measure !== reading.measure || parse.tags[first.to] !== TAG.PREP || reading.from - first.to > SPREAD)
      return false;
    if (parse.tags[reading.to] !== TAG.PREP) return false;
    const hedge = hedgeStart(page, parse, reading);
    return parse.tokens.id[hedge - 1] === parse.grammar.particles.to && inRange(parse, reading, hedge);
  });
}

/** From the first end of a spread to the second, in tokens. */
const SPREAD = 10;

/** "Eight countries are close, among them Ethiopia and Iran": some of those counted, and the text does not go on there. */
export function isExample(page: Page, { from }: Group, readings: readonly Reading[]): boolean {
  const { tokens, language } = page;
  const { among, such, as } = language.grammar.particles;
  const listed =
    language.grammar.including.has(tokens.id[from - 1]!) ||
    (hasRole(page, from - 1, ROLE.them) && tokens.id[from - 2] === among) ||
    (tokens.id[from - 1] === as && tokens.id[from - 2] === such);
  return (
    listed && readings.some(({ to, noun }) => to < from && noun !== null && hasRole(page, noun.head, ROLE.district))
  );
}
