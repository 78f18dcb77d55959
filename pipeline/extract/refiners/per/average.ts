import { SYNTAX } from "../../lexicon.ts";
import { hasRole, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";

/** A denominator that stands apart from its number, and its words. */
export interface Found {
  readonly per: NonNullable<Reading["per"]>;
  readonly from: number;
  readonly to: number;
}

/** "hands out 310 kits on an average day", "40 calls in a normal week" */
export function behindAverage(page: Page, reading: Reading): Found | null {
  const at = reading.noun?.to ?? -1;
  if (reading.measure !== "count" || at < 0 || !isWord(page, at, SYNTAX.PREPOSITION) || !hasRole(page, at + 1, ROLE.a))
    return null;
  if (!hasRole(page, at + 2, ROLE.meanWord) && !hasRole(page, at + 2, ROLE.usual)) return null;
  const unit = page.language.units.forward(page.tokens, at + 3, page.sentences[reading.sentence]!.to);
  const time = unit?.value.find(({ kind, symbol }) => kind === "duration" && symbol === null);
  return unit && time ? { per: { value: 1, unit: time.name }, from: at, to: unit.at } : null;
}
