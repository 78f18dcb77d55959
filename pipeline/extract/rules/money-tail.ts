import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { scaleBy } from "../numerals/numeral.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { GLUED, SPACED, WORD } from "../tokens.ts";

/** "$17 USD", "$113 CAD": the code behind makes the sign plain. */
export function takeCodeBehind(page: Page, reading: Reading, limit: number): void {
  takeCountryBehind(page, reading, limit);
  const found = page.language.currencies.forward(page.tokens, reading.to, limit);
  if (found === null || reading.currency !== null) return;
  const printed = page.text.slice(page.tokens.start[reading.to], page.tokens.end[found.at - 1]);
  const entry = found.value.find(
    (candidate) => candidate.exact === printed && candidate.code !== null && candidate.name === reading.unit,
  );
  if (!entry) return;
  reading.currency = entry.code;
  reading.to = found.at;
  reading.tail = found.at;
}

/** "$75 U.S. per barrel": the country behind makes the sign plain. */
function takeCountryBehind(page: Page, reading: Reading, limit: number): void {
  const { tokens, text } = page;
  const at = reading.to;
  if (reading.currency !== null || reading.unit !== "dollar" || at + 3 >= limit || tokens.gap[at] !== SPACED) return;
  if (text.slice(tokens.start[at], tokens.end[at + 3]) !== "U.S.") return;
  reading.currency = "USD";
  reading.to = at + 4;
  reading.tail = at + 4;
}

/** "75 USD million": the scale behind the currency. */
export function takeScaleBehind(page: Page, reading: Reading, limit: number): void {
  const { tokens, lexicon } = page;
  const at = reading.to;
  if (
    at >= limit ||
    reading.value === null ||
    reading.numeral.scaled ||
    tokens.kind[at] !== WORD ||
    tokens.gap[at] !== SPACED
  )
    return;
  const classes = lexicon.numeric[tokens.id[at]!]!;
  if (!(classes & NUMERIC.SCALE) || classes & NUMERIC.VAGUE) return;
  reading.value = scaleBy(reading.value, lexicon.value[tokens.id[at]!]!);
  reading.precision = scaleBy(reading.precision, lexicon.value[tokens.id[at]!]!);
  reading.to = at + 1;
  reading.tail = at + 1;
}

/** "15 dollars and 50 cents", "17 USD 25": hundredths behind whole units. */
export function addMinor(page: Page, reading: Reading, limit: number): void {
  const { tokens, text } = page;
  let at = reading.to;
  const joined = hasRole(page, at, ROLE.and);
  if (joined) at++;
  if (
    at >= limit ||
    tokens.gap[at] !== SPACED ||
    tokens.end[at]! - tokens.start[at]! > 2 ||
    reading.value === null ||
    !Number.isInteger(reading.value)
  )
    return;
  const digits = text.slice(tokens.start[at], tokens.end[at]);
  if (!/^[0-9]{2}$/.test(digits)) return;
  const behind = at + 1;
  const cents = behind < limit ? page.language.currencies.forward(tokens, behind, limit) : null;
  const isCents = cents?.value.some(({ name }) => page.language.partOf(reading.unit ?? "", name) !== null) ?? false;
  const atEnd = behind >= limit || tokens.mark[behind] === 0x2e || tokens.mark[behind] === 0x2c;
  if (!isCents && !atEnd && !(isWord(page, behind, SYNTAX.COMPARATIVE) && !joined)) return;
  if (atEnd && tokens.gap[behind + 1] === GLUED && behind + 1 < limit) return;
  reading.value += Number(digits) / 100;
  reading.precision = 0.005;
  reading.to = isCents && cents ? cents.at : behind;
  reading.tail = reading.to;
}
