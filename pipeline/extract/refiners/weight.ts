import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner, TokenSpan } from "../rule.ts";
import { MARK } from "../tokens.ts";
import { hedgeStart } from "./relation.ts";

const HYPHEN = 0x2d;
/** "weighs about 185 pounds", "a payload of up to 1,200 pounds", "30 pounds heavier" */
const WEIGHING_REACH = 6;
/** A weight is one for so many figures behind. */
const PASSED_ON = 12;

/**
 * Pounds beside pounds that are a weight are a weight: "seized 27 pounds of resin, up from 14 pounds". Money and weight of
 * one name are told apart by the sentence, or by a word of weighing; the word alone is taken for money.
 */
export const weight: Refiner = {
  name: "weight",
  refine(page) {
    let weights: Map<string, Reading> | null = null;
    for (const [k, reading] of page.readings.entries()) {
      if (reading.measure !== "money" || reading.currency !== null || reading.unit === null) continue;
      weights ??= quantitiesOf(page);
      const other = weights.get(placeOf(reading)) ?? weightBefore(page, k);
      const told = other ?? weighed(page, reading);
      if (told === null) continue;
      reading.measure = "quantity";
      reading.unit_code = other?.unit_code ?? massCode(page, reading);
      reading.evidence.unit = { from: told.from, to: told.to };
      reading.trace?.push("a weight");
      if (other === undefined) weights.set(placeOf(reading), reading);
    }
  },
};

/** The word of weighing in front of the number in its clause, or right behind it. */
function weighed(page: Page, reading: Reading): TokenSpan | null {
  const { tokens } = page;
  const { from, to } = page.sentences[reading.sentence]!;
  if (massCode(page, reading) === null || reading.numeral.scaled) return null;
  for (let at = reading.from - 1; at >= Math.max(from, reading.from - WEIGHING_REACH); at--) {
    if (tokens.kind[at] === MARK) break;
    if (hasRole(page, at, ROLE.weighing)) return { from: at, to: at + 1 };
  }
  // "a 300-pound lineman"
  if (tokens.mark[reading.numeral.to] === HYPHEN && isWord(page, reading.tail, SYNTAX.PERSON))
    return { from: reading.tail, to: reading.tail + 1 };
  const behind = isWord(page, reading.tail, SYNTAX.PREPOSITION) ? reading.tail + 1 : reading.tail;
  return behind < to && hasRole(page, behind, ROLE.weighing) ? { from: behind, to: behind + 1 } : null;
}

/** The code of the mass that has the name of the money: of "pound". */
function massCode(page: Page, reading: Reading): string | null {
  const { tokens, language } = page;
  const found = language.units.backward(tokens, reading.to, reading.numeral.to);
  return found?.value.find(({ kind }) => kind === "mass_or_money")?.ucum ?? null;
}

/** Pounds a few figures before, in the same text, that were a weight: "seized 27,000 pounds of resin. One port had 13,400 pounds". */
function weightBefore(page: Page, k: number): Reading | undefined {
  const { readings } = page;
  const { unit } = readings[k]!;
  if (isPaid(page, readings[k]!)) return undefined;
  for (let back = k - 1; back >= Math.max(0, k - PASSED_ON); back--) {
    const one = readings[back]!;
    if (one.unit === unit) return one.measure === "quantity" ? one : undefined;
  }
  return undefined;
}

/** "cost 400 pounds", "a fine of 400 pounds", "paid 400 pounds": a word of money stands in front. */
function isPaid(page: Page, reading: Reading): boolean {
  const { grammar } = page.language;
  const last = hedgeStart(page, reading) - 1;
  // "a fine of" is a hedge
  for (const at of [last, last - 1, reading.from - 2])
    if (hasForm(page, at, FORM.COST) || hasRole(page, at, ROLE.price) || hasRole(page, at, ROLE.sumNoun)) return true;
  return page.tokens.id[last] !== 0 && grammar.paying.has(page.tokens.id[last] ?? 0);
}

/** The first quantity of each unit in each sentence. */
function quantitiesOf(page: Page): Map<string, Reading> {
  const first = new Map<string, Reading>();
  for (const one of page.readings)
    if (one.measure === "quantity" && !first.has(placeOf(one))) first.set(placeOf(one), one);
  return first;
}

function placeOf({ sentence, unit }: Reading): string {
  return `${sentence} ${unit}`;
}
