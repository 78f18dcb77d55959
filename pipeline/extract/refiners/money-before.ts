import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { closes } from "./pairs.ts";
import { hedgeStart } from "./relation.ts";

const OPENING_BRACKET = 0x28;
/** Money that bare millions go on from is one of so many figures before. */
const PAID_REACH = 12;

/** "Income was 6.4 million lei. The city contributed 2.1 million": millions given or spent where money was told before. */
export function paidLike(page: Page, k: number): Reading | null {
  const { readings, sentences } = page;
  const reading = readings[k]!;
  const verb = hedgeStart(page, reading) - 1;
  if (!reading.numeral.scaled || !closes(page, reading)) return null;
  // "has a budget of 1.8 billion"
  const sum = hasRole(page, verb, ROLE.of) && hasRole(page, verb - 1, ROLE.sumNoun);
  const paid = page.tokens.id[verb] !== 0 && page.language.grammar.paying.has(page.tokens.id[verb]!);
  if (!sum && !paid) return null;
  for (let back = k - 1; back >= Math.max(0, k - PAID_REACH); back--) {
    const other = readings[back]!;
    if (sentences[other.sentence]!.block !== sentences[reading.sentence]!.block) return null;
    // what is told again in brackets is no money of this text
    const again = page.tokens.mark[other.from - 1] === OPENING_BRACKET;
    if (other.measure === "money" && !again) return other;
  }
  return null;
}

/** "4.3 billion pesos (about US$1.3 million)": told again in a currency that the text does not go on with. */
export function isConverted(page: Page, k: number): boolean {
  const [sum, again] = [page.readings[k - 1], page.readings[k]!];
  if (sum?.measure !== "money" || again.measure !== "money" || sum.unit === again.unit) return false;
  const open = hedgeStart(page, again) - 1;
  return page.tokens.mark[open] === OPENING_BRACKET && sum.tail === open;
}
