import type { Per } from "../../model/figure.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { previousOf } from "../previous.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { readCurrencyBefore } from "./currency.ts";
import { numbered } from "./denominator.ts";
import { readTail } from "./tail.ts";

/** A sign of a currency has at most so many tokens: "US$". */
const LONGEST_SIGN = 2;

/** Token of "every" in front of a number, or of the sign of its currency; -1 when none stands there. */
function everyBefore(page: Page, numeral: Numeral): number {
  const at = numeral.from - 1;
  if (hasRole(page, at, ROLE.every)) return at;
  for (let sign = 1; sign <= LONGEST_SIGN; sign++)
    if (hasRole(page, at - sign, ROLE.every))
      return readCurrencyBefore(page, numeral, at - sign)?.from === at - sign + 1 ? at - sign : -1;
  return -1;
}

/**
 * A whole that what is told of it stands apart from.
 *
 *     For every £1,000 spent, £4,100 is saved      Of every 100 children, 12 die      saves £4,100 over a lifetime for every £1,000
 *         ^^^^^^^^^^^^                                 ^^^^^^^^^                                                        ^^^^^^^^^^^^
 */
export function isEveryWhole(page: Page, at: number): boolean {
  const numeral = page.numerals[at]!;
  const every = everyBefore(page, numeral);
  if (every < 0 || !isWord(page, every - 1, SYNTAX.PREPOSITION) || !(numeral.value > 0)) return false;
  const others = [previousOf(page.numerals, at), page.numerals[at + 1]];
  if (!others.some((other) => other?.sentence === numeral.sentence && other.reason === null)) return false;
  // "for every 12 weeks of delay", "with every 1% of growth": a length and a share are told for themselves
  const tail = readTail(page, numeral, numeral.to, page.sentences[numeral.sentence]!.to);
  // "for each one they lose": a pronoun
  if (tail === null) return numeral.value !== 1 || numeral.form === "digits";
  return tail.kind === "quantity" || tail.kind === "money";
}

/** A whole of {@link isEveryWhole}: what it is, its tokens, and the name of its currency. */
export interface EveryWhole {
  readonly per: Per;
  readonly from: number;
  readonly to: number;
  readonly money: { readonly name: string; readonly code: string | null } | null;
}

/** @returns null for numbers that are no such whole */
export function readEveryWhole(page: Page, at: number): EveryWhole | null {
  const numeral = page.numerals[at];
  if (numeral === undefined || numeral.reason !== "denominator") return null;
  const from = everyBefore(page, numeral);
  if (from < 0) return null;
  const { to } = page.sentences[numeral.sentence]!;
  const sign = readCurrencyBefore(page, numeral, from)?.entry;
  if (sign) return { per: { value: numeral.value * sign.scale, unit: sign.name }, from, to: numeral.to, money: sign };
  const tail = readTail(page, numeral, numeral.to, to);
  if (tail?.kind === "money" && tail.unit !== null)
    return {
      per: { value: numeral.value * tail.scale, unit: tail.unit },
      from,
      to: tail.to,
      money: { name: tail.unit, code: tail.currency },
    };
  const found = numbered(page, numeral, at, to);
  return { per: found.per, from, to: found.to, money: null };
}
