import { indexBehind } from "../halving.ts";
import type { Page, Reading } from "../rule.ts";
import { hedgeStart } from "./relation.ts";

const OPENING = 0x28;
const CLOSING = 0x29;
const COLON = 0x3a;

/** From a figure to the bracket that tells it for another time, in tokens: "41 nights on average (2018: 37)". */
const REACH = 6;

/** The same thing does not differ more from one time to the next. */
const FACTOR = 20;

/** The figure that a number alone with a time in brackets tells again for that time: "41 nights (2018: 37)", "640 meals a day (515 in 2018)". */
export function toldInBracket(page: Page, k: number): Reading | null {
  const { readings, tokens, periods } = page;
  const reading = readings[k]!;
  const last = readings[k - 1];
  if (!last || last.sentence !== reading.sentence || reading.value === null) return null;
  const start = hedgeStart(page, reading);
  const period = periods[indexBehind(periods, (item) => item.to <= last.to)];
  if (!period || period.sentence !== reading.sentence) return null;
  const leads = tokens.mark[start - 1] === COLON && period.to === start - 1;
  const open = leads ? period.from - 1 : start - 1;
  const close = leads ? reading.to : period.to;
  if (tokens.mark[open] !== OPENING || tokens.mark[close] !== CLOSING) return null;
  if (!leads && (period.lead !== reading.to || period.iso === "")) return null;
  if (open - last.tail > REACH && open - last.to > REACH) return null;
  const size = Math.abs((last.value ?? last.upper ?? 0) / reading.value);
  return size > 1 / FACTOR && size < FACTOR ? last : null;
}
