import { readModel } from "../models.ts";
import type { Page } from "../rule.ts";
import { refuseAddresses } from "./addresses.ts";
import { chainReason, continued } from "./chains.ts";
import { clock } from "./clock.ts";
import { longCode, phone, reference } from "./codes.ts";
import { isNamedDay, numericDate, refuseWrittenYear } from "./dates.ts";
import { refuseEnumerations } from "./enumerations.ts";
import { gluedBefore, gluedBehind } from "./glued.ts";
import { labelled } from "./labels.ts";
import { isVerse, named } from "./names.ts";
import { refuseSections } from "./sections.ts";
import { statistic } from "./statistics.ts";
import { isSubstance } from "./substances.ts";

/** "62 Boeing 737s": the digits of the model count nothing, and what stands in front is no part of the name. */
function refuseModel(page: Page, k: number, limit: number): boolean {
  const model = readModel(page, page.numerals[k]!.to, limit);
  if (model === null) return false;
  for (let at = k + 1; at < page.numerals.length && page.numerals[at]!.from < model.to; at++)
    page.numerals[at]!.reason ??= "name";
  return true;
}

/**
 * Refuses numbers that are no quantities whatever follows: names, clock times, labels, phones, identifiers, references.
 * Runs before rules, in order of the text; a refused number may refuse its neighbours ("Tables 3 and 4").
 */
export function refuseEarly(page: Page): void {
  refuseAddresses(page);
  refuseSections(page);
  refuseEnumerations(page);
  const { numerals } = page;
  for (let k = 0; k < numerals.length; k++) {
    const numeral = numerals[k]!;
    if (numeral.reason !== null) {
      if (numeral.reason === "identifier" && numeral.form === "digits") numeral.reason = chainReason(page, numeral);
      continue;
    }
    if (numeral.form !== "digits" && numeral.form !== "words" && numeral.form !== "fraction") continue;
    const from = page.sentences[numeral.sentence]!.from;
    const to = page.sentences[numeral.sentence]!.to;
    if (numericDate(page, k, to)) continue;
    if (refuseWrittenYear(page, k, from, to)) continue;
    if (refuseModel(page, k, to)) continue;
    numeral.reason =
      (isVerse(page, numeral, from, to) ? "name" : null) ??
      (isNamedDay(page, numeral) ? "date" : null) ??
      clock(page, k, from, to) ??
      gluedBefore(page, numeral, from) ??
      continued(page, k) ??
      labelled(page, numeral, from, to) ??
      phone(page, numeral, from, to) ??
      (isSubstance(page, numeral, to) ? "name" : null) ??
      gluedBehind(page, numeral, from, to) ??
      statistic(page, numeral, from) ??
      reference(page, k, from, to) ??
      longCode(page, numeral, from, to) ??
      named(page, numeral, from, to);
  }
}
