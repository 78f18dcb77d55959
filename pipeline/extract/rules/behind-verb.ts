import { SYNTAX } from "../lexicon.ts";
import { hasRole, isTimeUnit, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { readDenominator } from "./denominator.ts";

/** Between a counted noun and "for every 100" stand at most so many words of its verb. */
const VERB_REACH = 4;

/** "8.4 kits were issued for every 100 prisoners", "One person dies every 11 minutes": the denominator behind the verb. */
export function addBehindVerb(page: Page, reading: Reading, from: number, next: number, end: number): void {
  const { to: limit } = page.sentences[reading.sentence]!;
  const numeral = next < end ? page.numerals[next]! : null;
  if (reading.measure !== "count" || numeral === null || !hasRole(page, numeral.from - 1, ROLE.every)) return;
  const timely = isTimeUnit(page, numeral.to) && !isWhole(page, reading);
  const at = timely ? numeral.from - 1 : numeral.from - 2;
  if (at <= from || at - from > VERB_REACH || !(timely || hasRole(page, at, ROLE.for))) return;
  // "12 members meet every 2 weeks": the same ones, each time
  let happens = !timely;
  for (let i = from; i < at; i++) {
    if (!isWord(page, i, SYNTAX.AUXILIARY | SYNTAX.VERB | SYNTAX.PAST_VERB | SYNTAX.ADVERB)) return;
    happens ||= hasRole(page, i, ROLE.happens) || hasRole(page, i, ROLE.copula);
  }
  if (!happens) return;
  const found = readDenominator(page, at, next, end, limit, false);
  if (found === null || found.numeral < 0) return;
  reading.per = found.per;
  reading.measure = "rate";
  reading.evidence.per = { from: at, to: found.to };
  numeral.reason = "denominator";
  reading.trace?.push(`denominator ${found.per.value} ${found.per.unit} behind the verb`);
}

/** "The 40 wards are cleaned every 6 hours": all of them are, each time. */
function isWhole(page: Page, { from }: Reading): boolean {
  return isWord(page, from - 1, SYNTAX.DETERMINER | SYNTAX.PRONOUN);
}
