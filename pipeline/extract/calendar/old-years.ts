import { SYNTAX } from "../lexicon.ts";
import { DIGITS, LOWER } from "../tokens.ts";
import { type CalendarContext, digitsAt, lengthAt } from "./context.ts";
import { FIRST_YEAR, type Point } from "./iso.ts";
import { bitsAt, CALENDAR } from "./words.ts";
import { isCounted } from "./year-line.ts";

/** Years in running text lie here; those before, where the text tells of the past. */
const USUAL_FROM = 1900;

const USUAL_TO = 2100;

/** A text does not go on with a month of its own time behind a year so long before. */
const LONG = 60;

/** Four digits that are a year where the words around let them be one. */
export function isUsual(ctx: CalendarContext, year: number): boolean {
  if (year >= USUAL_FROM) return year <= USUAL_TO;
  if (year < FIRST_YEAR) return false;
  ctx.isHistory ??= namesOldYear(ctx);
  return ctx.isHistory;
}

/** "in 1892,", "since 1852 the", "the spring of 1848": a year before 1900 that counts nothing stands somewhere in the text. */
function namesOldYear(ctx: CalendarContext): boolean {
  const { tokens } = ctx;
  const whole = { ...ctx, sentence: { ...ctx.sentence, to: tokens.size } };
  for (let at = 1; at < tokens.size; at++) {
    if (tokens.kind[at] !== DIGITS || lengthAt(tokens, at) !== 4) continue;
    const year = digitsAt(tokens, at);
    if (year >= FIRST_YEAR && year < USUAL_FROM && isTied(ctx, at) && !isCountedBehind(whole, at)) return true;
  }
  return false;
}

/** "in 1650 cases", but "In 1832 cholera came": what stands behind is no plural. */
function isCountedBehind(ctx: CalendarContext, at: number): boolean {
  const { tokens, page } = ctx;
  if (!isCounted(ctx, at + 1)) return false;
  const several = page.lexicon.syntax[tokens.id[at + 1]!]! & (SYNTAX.PLURAL | SYNTAX.PERSON);
  return several !== 0 || tokens.shape[at - 1] === LOWER || tokens.text.charCodeAt(tokens.end[at + 1]! - 1) === S;
}

const S = 0x73;

function isTied({ tokens, words }: CalendarContext, at: number): boolean {
  const bits = bitsAt(words, tokens, at - 1);
  if (bits & CALENDAR.MONTH) return true;
  if (bits & CALENDAR.OF) return (bitsAt(words, tokens, at - 2) & (CALENDAR.SEASON | CALENDAR.MONTH)) !== 0;
  const tie = words.ties.backward(tokens, at, at - 1)?.value;
  return tie === "since" || (tie === "in" && !(bits & CALENDAR.HEDGE));
}

/** The year told last, for the paragraph behind it: that of a text that tells of times long past. */
export function longAgo(year: number | null, published: Point | null): number | null {
  return year !== null && published !== null && published.year - year > LONG ? year : null;
}
