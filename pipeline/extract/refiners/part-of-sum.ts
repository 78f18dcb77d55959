import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { hedgeStart } from "./relation.ts";

const COMMA = 0x2c;
/** "340 kg of cocaine, of which" */
const SIZE_REACH = 6;

/**
 * The sum of money, the length or the measure that a bare number is part of.
 *
 *     spent $460 million, of which 120 million went to schools      Of this sum, 80 million is lent
 *                                  ^^^^^^^^^^^                                    ^^^^^^^^^^
 *     cost 155,000 working days, of which 98,000 in hospitals
 *                                         ^^^^^^
 *
 * @returns null where the number counts something, or where no money was spoken of last
 */
export function sumOf(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  const last = page.readings[k - 1]!;
  const size = last.measure === "duration" || last.measure === "quantity";
  if (size && last.sentence !== reading.sentence) return null;
  if (!size && (last.measure !== "money" || last.per !== null || !reading.numeral.scaled)) return null;
  if ((reading.value ?? 0) > (last.value ?? last.upper ?? 0)) return null;
  const before = hedgeStart(page, reading) - 1;
  if (size) return isPartOfSize(page, last, before) ? last : null;
  if (last.sentence === reading.sentence)
    return isWord(page, before, SYNTAX.RELATIVE) && hasRole(page, before - 1, ROLE.of) ? last : null;
  const { from, block } = page.sentences[reading.sentence]!;
  if (last.sentence !== reading.sentence - 1 || page.sentences[last.sentence]!.block !== block) return null;
  const pointed = hasRole(page, from, ROLE.of) && hasRole(page, from + 1, ROLE.demonstrative);
  const near = before - from <= 3 && (page.tokens.mark[before] === COMMA || before === from + 1);
  return pointed && near ? last : null;
}

/** ", of which" right behind the measure, or behind the noun of what was measured. */
function isPartOfSize(page: Page, last: Reading, before: number): boolean {
  if (!isWord(page, before, SYNTAX.RELATIVE) || !hasRole(page, before - 1, ROLE.of)) return false;
  return page.tokens.mark[before - 2] === COMMA && before - last.tail <= SIZE_REACH;
}
