import type { Page, Reading } from "../../rule.ts";
import { type EveryWhole, readEveryWhole } from "../../rules/every-whole.ts";
import type { Found } from "./average.ts";

const SEMICOLON = 0x3b;
/** "12 deaths and 3 injuries": a number in a list stands so near to the one before. */
const LIST_REACH = 2;

/** The whole that a sentence told last, and the number that was told of it last. */
export interface Apart {
  readonly whole: EveryWhole;
  readonly sentence: number;
  last: Reading | null;
}

/** Looks at the numerals up to a reading: the last that is such a whole, else what was known before. */
export function apartOf(page: Page, numeral: number, known: Apart | null): Apart | null {
  const whole = readEveryWhole(page, numeral);
  return whole === null ? known : { whole, sentence: page.numerals[numeral]!.sentence, last: null };
}

/** "For every 100 births, 12 children die and three mothers": what the whole in front is told of. */
export function behindEvery(page: Page, reading: Reading, apart: Apart | null): Found | null {
  if (apart === null || apart.sentence !== reading.sentence) return null;
  const { whole, last } = apart;
  if (last !== null) {
    const listed = reading.from - Math.max(last.noun?.to ?? 0, last.tail) <= LIST_REACH;
    const like = reading.measure === "count" ? (whole.money === null ? "rate" : "money") : reading.measure;
    if (last.measure !== like) return null;
    if (reading.noun !== null && !listed) return null;
  }
  for (let at = whole.to; at < reading.from; at++) if (page.tokens.mark[at] === SEMICOLON) return null;
  apart.last = reading;
  pay(reading, whole);
  return whole;
}

/** "saves £4,100 over a lifetime for every £1,000 spent": what the whole behind is told of. */
export function beforeEvery(page: Page, reading: Reading, next: number, after: Reading | null): Found | null {
  if (page.numerals[next]?.sentence !== reading.sentence) return null;
  const whole = readEveryWhole(page, next);
  if (whole === null || (after !== null && after.from < whole.from)) return null;
  for (let at = reading.tail; at < whole.from; at++) if (page.tokens.mark[at] === SEMICOLON) return null;
  pay(reading, whole);
  return whole;
}

/** "of every 100 pesos, 71 went to wages": a bare number of a sum is one of money too. */
function pay(reading: Reading, { money }: EveryWhole): void {
  if (money === null || reading.measure !== "count" || reading.noun !== null || reading.unit !== null) return;
  reading.measure = "money";
  reading.unit = money.name;
  reading.currency = money.code;
}
