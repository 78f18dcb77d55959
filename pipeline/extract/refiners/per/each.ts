import { FORM } from "../../grammar.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { hedgeStart } from "../relation.ts";
import { subjectNoun } from "../unit/subject.ts";
import type { Found } from "./average.ts";

/** Sums may stand between: "1,087 grants totalling €64.3 million, an average of €59,150 apiece". */
const REACH = 3;

function countedBefore(readings: readonly Reading[], k: number): Reading["noun"] {
  for (let back = k - 1; back >= Math.max(0, k - REACH); back--) {
    const { sentence, measure, noun } = readings[back]!;
    if (sentence !== readings[k]!.sentence) return null;
    if (measure === "count") return noun;
  }
  return null;
}

/**
 * What "each" behind a sum or a measure stands for: what it is the sum of, else what was counted before, else the subject.
 *
 *     Grants of £825 each      six vans at €40,000 each      Tickets cost £12 each
 *     ^^^^^^                       ^^^^                      ^^^^^^^
 */
export function eachOf(page: Page, readings: readonly Reading[], k: number): Found | null {
  const { tokens, language } = page;
  const reading = readings[k]!;
  const at = reading.tail;
  if (reading.measure === "count" && reading.noun === null && hasRole(page, at, ROLE.every))
    return quotientOf(page, readings, k);
  if ((reading.measure !== "money" && reading.measure !== "quantity") || !hasRole(page, at, ROLE.every)) return null;
  const give = (head: number): Found => ({
    per: { value: 1, unit: language.singularWord(tokens, head) },
    from: at,
    to: at + 1,
  });
  const of = hedgeStart(page, reading) - 1;
  if (hasRole(page, of, ROLE.of) && language.isPlural(tokens, of - 1)) return give(of - 1);
  // "permits cost €71 each": what a verb of price has in front
  const priced = hasForm(page, of, FORM.COST) && language.isPlural(tokens, of - 1, true);
  if (priced) return give(of - 1);
  const counted = countedBefore(readings, k);
  const subject = subjectNoun(page, reading);
  const noun = counted !== null && (subject === null || subject.head < counted.head) ? counted : subject;
  if (noun === null || !language.isPlural(tokens, noun.head)) return null;
  // "£300 each month" is told by the month
  const { to } = page.sentences[reading.sentence]!;
  const closes = at + 1 >= to || !isWord(page, at + 1, SYNTAX.DETERMINER);
  return closes ? give(noun.head) : null;
}

/** Printed quotients are rounded. */
const CLOSE = 0.1;

/** "1.62 million syringes to 9,870 clients, 164 each": what the first divided by the second gives is so many of the first for each of the second. */
function quotientOf({ language, tokens }: Page, readings: readonly Reading[], k: number): Found | null {
  const reading = readings[k]!;
  const [one, other] = [readings[k - 2], readings[k - 1]];
  if (!one?.noun || !other?.noun || one.sentence !== reading.sentence || !reading.value) return null;
  for (const [total, parts] of [
    [one, other],
    [other, one],
  ] as const) {
    if (total.measure !== "count" || parts.measure !== "count" || !total.value || !parts.value) continue;
    if (Math.abs(total.value / parts.value / reading.value - 1) > CLOSE) continue;
    reading.noun = total.noun;
    return {
      per: { value: 1, unit: language.singularWord(tokens, parts.noun!.head) },
      from: reading.tail,
      to: reading.tail + 1,
    };
  }
  return null;
}
