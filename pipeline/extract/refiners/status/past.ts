import { parsePoint } from "../../calendar/iso.ts";
import { bitsAt, CALENDAR } from "../../calendar/words.ts";
import { bracketOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { indexBehind } from "../../halving.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Period, Reading } from "../../rule.ts";

/** From "when" to its verb, in tokens. */
const REACH = 9;

/** A year before that of the publication stands right behind the number and its noun: "€3,685 in 2022". */
export function isPast(page: Page, reading: Reading): boolean {
  const end = reading.noun?.to ?? reading.to;
  const period = page.periods[firstFrom(page.periods, reading.to)];
  // "to raise €640 million over four years" is told of years to come
  if (period?.link?.kind === "window") return false;
  return period !== undefined && period.lead <= end && period.tie === "in" && lies(page, period);
}

/** "to 5% by 2030 (2022: 11%)": what a bracket dates back is no aim. */
export function isPastInBracket(page: Page, parse: Parse, reading: Reading): boolean {
  const open = bracketOf(parse, reading.from);
  if (open < 0 || reading.from - open > REACH) return false;
  for (let i = firstFrom(page.periods, open + 1); i < page.periods.length; i++) {
    const period = page.periods[i]!;
    if (period.lead >= parse.mate[open]!) return false;
    if (lies(page, period)) return period.tie === null || period.tie === "in" || period.tie === "of";
  }
  return false;
}

/** "should be tested, against 50% at present", "to 40, from 12 now": what is held against an aim is there already. */
export function isPresentNow(
  page: Page,
  { tokens, grammar, sentence }: Parse,
  hedge: number,
  reading: Reading,
): boolean {
  const cue = grammar.cues.backward(tokens, hedge, sentence.from);
  if (cue?.value !== "compare") return false;
  const next = reading.noun?.to ?? reading.to;
  const { calendar } = page.language;
  if (bitsAt(calendar, tokens, next) & CALENDAR.NOW && calendar.value[tokens.id[next]!]! <= 0) return true;
  return hasRole(page, next, ROLE.at) && hasRole(page, next + 1, ROLE.present);
}

/** "than in 2016, when €2 million could be found": what could be then is no forecast. */
export function isThen({ periods }: Page, { tags, sentence }: Parse, at: number): boolean {
  for (let when = at - 1; when > Math.max(sentence.from + 1, at - REACH); when--) {
    if (tags[when] === TAG.COMMA) return false;
    if (tags[when] !== TAG.SUB || tags[when - 1] !== TAG.COMMA || tags[when - 2] !== TAG.TIME) continue;
    const period = periods[firstFrom(periods, when) - 1];
    return period !== undefined && period.to === when - 1 && period.stretch !== null && !period.ahead;
  }
  return false;
}

/** Before the year of the publication, and printed as such. */
function lies({ document }: Page, { stretch, relative }: Period): boolean {
  const published = document.published ? parsePoint(document.published) : null;
  return stretch !== null && published !== null && !relative && stretch.end.year < published.year;
}

/** Index of the first period whose words begin at the token or behind it. */
export function firstFrom(periods: readonly Period[], at: number): number {
  return indexBehind(periods, (item) => item.lead < at);
}
