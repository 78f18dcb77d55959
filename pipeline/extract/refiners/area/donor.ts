import { formOf } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { SYNTAX } from "../../lexicon.ts";
import { isWord } from "../../noun-phrase.ts";
import type { Page, Reading } from "../../rule.ts";
import { WORD } from "../../tokens.ts";
import type { Group } from "./area.ts";

const COMMA = 0x2c;

/** From the place of who gives to the verb, in tokens: "has also given". */
const VERB = 4;

/** From the place to the sum, where the verb is left out: "Japan another". */
const SUM = 2;

/**
 * The places that only give money in a sentence: their sums are theirs, but the text goes on where it was.
 *
 *     Norway gave €4 million and Japan ¥310 million. Clinics …
 *     ^^^^^^                     ^^^^^
 */
export function donorsOf(page: Page, groups: readonly Group[], readings: readonly Reading[]): ReadonlySet<Group> {
  const found = new Set<Group>();
  for (const group of groups) if (gives(page, group, readings) || goesOn(page, group, readings)) found.add(group);
  return found;
}

/** Right behind the place stands a verb of giving, and its object is a sum. */
function gives(page: Page, { to }: Group, readings: readonly Reading[]): boolean {
  const { tokens } = page;
  const { grammar } = page.language;
  // "because Norway, which gave €4 million, will stop"
  const behind = tokens.mark[to] === COMMA && isWord(page, to + 1, SYNTAX.RELATIVE) ? to + 2 : to;
  for (let at = behind; at < behind + VERB && tokens.kind[at] === WORD; at++) {
    if (grammar.donating.has(tokens.id[at]!)) {
      const sum = readings.find(({ from }) => from > at);
      return sum?.measure === "money" || sum?.measure === "percentage";
    }
    if ((formOf(tokens, grammar, at) & (FORM.HAVE | FORM.ADVERB)) === 0) return false;
  }
  return false;
}

/** "the fund gave $2 million and Japan ¥310 million": the verb is that of the giver before. */
function goesOn({ tokens, language }: Page, { from, to }: Group, readings: readonly Reading[]): boolean {
  const next = readings.findIndex((reading) => reading.from >= to);
  const sum = readings[next];
  if (sum?.measure !== "money" || sum.from - to > SUM || readings[next - 1]?.measure !== "money") return false;
  const first = readings.findIndex(({ measure }) => measure === "money");
  for (let at = readings[first]!.from - 1; at > readings[first]!.from - VERB && at < from; at--)
    if (language.grammar.donating.has(tokens.id[at]!)) return true;
  return false;
}
