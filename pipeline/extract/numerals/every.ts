import { bitsAt, CALENDAR } from "../calendar/words.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { SPACED, WORD } from "../tokens.ts";
import { firstClass } from "./cardinal.ts";

/** What makes it say how often: "every third day", "every second Friday". */
const TIMES = CALENDAR.UNIT | CALENDAR.WEEKDAY | CALENDAR.MONTH | CALENDAR.SEASON | CALENDAR.STRETCH;
/** Adjectives in front of the noun: "every third adult male prisoner". */
const NOUN_REACH = 3;

/**
 * Makes a share of an ordinal behind "every": "every eighth patient", "every third was under 25".
 *
 * Left as it is where it says when ("every second year") or how many there are ("one for every second inhabitant").
 */
export function readEveryNth(page: Page, numeral: Numeral, from: number, limit: number): void {
  const { tokens, language } = page;
  const every = numeral.from - 1;
  if (every < from || numeral.value < 2 || !(firstClass(page, every) & NUMERIC.EVERY)) return;
  if (every > from && hasRole(page, every - 1, ROLE.for)) return;
  for (let at = numeral.to; at < Math.min(limit, numeral.to + NOUN_REACH); at++) {
    if (tokens.kind[at] !== WORD || tokens.gap[at] !== SPACED) return;
    if (bitsAt(language.calendar, tokens, at) & TIMES) return;
    const stands = at === numeral.to && isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.VERB | SYNTAX.PAST_VERB);
    if (!stands && !language.isSingularNoun(tokens, at)) continue;
    numeral.from = every;
    numeral.value = 1 / numeral.value;
    numeral.precision = 0.005;
    numeral.form = "fraction";
    numeral.reason = null;
    return;
  }
}
