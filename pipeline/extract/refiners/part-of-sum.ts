import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { hedgeStart } from "./relation.ts";

const COMMA = 0x2c;

/**
 * The sum of money that a bare number is part of.
 *
 *     spent $460 million, of which 120 million went to schools      Of this sum, 80 million is lent
 *                                  ^^^^^^^^^^^                                    ^^^^^^^^^^
 *
 * @returns null where the number counts something, or where no money was spoken of last
 */
export function sumOf(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  const last = page.readings[k - 1]!;
  if (last.measure !== "money" || last.per !== null || !reading.numeral.scaled) return null;
  if ((reading.value ?? 0) > (last.value ?? last.upper ?? 0)) return null;
  const before = hedgeStart(page, reading) - 1;
  if (last.sentence === reading.sentence)
    return isWord(page, before, SYNTAX.RELATIVE) && hasRole(page, before - 1, ROLE.of) ? last : null;
  const { from, block } = page.sentences[reading.sentence]!;
  if (last.sentence !== reading.sentence - 1 || page.sentences[last.sentence]!.block !== block) return null;
  const pointed = hasRole(page, from, ROLE.of) && hasRole(page, from + 1, ROLE.demonstrative);
  const near = before - from <= 3 && (page.tokens.mark[before] === COMMA || before === from + 1);
  return pointed && near ? last : null;
}
