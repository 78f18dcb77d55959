import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page, Reading } from "../rule.ts";

const PARTS = new Set([0.25, 0.5, 0.75]);
/** Kinds of what is told so: an hour, a mile, a point, a percentage point and a half. */
const WHOLES = new Set(["duration", "quantity", "point", "percentage_point"]);

/**
 * Reads one of a unit and a part of it, where the article tells the one.
 *
 *     an hour and a half    another minute and a half    a mile and three quarters
 *     ^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @returns whether the reading has become such a quantity
 */
export function addUnitInFront(page: Page, numeral: Numeral, reading: Reading, from: number): boolean {
  const { tokens, language } = page;
  const and = numeral.from - 1;
  if (and <= from || !hasRole(page, and, ROLE.and) || !PARTS.has(numeral.value)) return false;
  // "lost a year and a quarter of its staff"
  if (hasRole(page, numeral.to, ROLE.of) && !(numeral.value === 0.5 && hasRole(page, numeral.from, ROLE.a)))
    return false;
  const unit = language.units.backward(tokens, and, from);
  const entry = unit?.value.find(({ kind, symbol }) => symbol === null && WHOLES.has(kind));
  if (!unit || !entry || unit.at <= from || language.isPlural(tokens, and - 1)) return false;
  const article = hasRole(page, unit.at - 1, ROLE.a);
  if (!article && !hasRole(page, unit.at - 1, ROLE.extra) && !hasRole(page, unit.at - 1, ROLE.oneOther)) return false;
  reading.rule = "compound";
  reading.measure = entry.kind === "point" ? "index" : (entry.kind as Reading["measure"]);
  reading.unit = entry.name;
  reading.unit_code = entry.ucum;
  reading.value = 1 + numeral.value;
  reading.precision = 0.05;
  reading.from = article ? unit.at - 1 : unit.at;
  return true;
}
