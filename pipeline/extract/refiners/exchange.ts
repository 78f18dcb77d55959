import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { pickCurrency } from "../rules/currency.ts";
import { SPACED, WORD } from "../tokens.ts";

const SEMICOLON = 0x3b;
/** "The Singapore dollar closed the week in Tokyo at 1.28 to the US dollar" */
const SUBJECT_REACH = 14;

/**
 * Reads a bare rate of exchange: so much of the currency in front, per one of the currency behind.
 *
 *     the rupee fell to 82.4 per dollar       the euro stood at 1.08 to the US dollar
 *                       ^^^^                                    ^^^^
 *
 * So is a sum with its sign ("KSh 121 to the dollar"), which lacks no more than its denominator.
 */
export const exchange: Refiner = {
  name: "exchange",
  refine(page) {
    for (const reading of page.readings) {
      divideMoney(page, reading);
      const bare = reading.measure === "count" || (reading.measure === "rate" && reading.per?.value === 1);
      if (!bare || reading.unit !== null || reading.noun !== null || reading.numeral.scaled) continue;
      const below = denominator(page, reading);
      const above = below === null ? null : subject(page, reading);
      if (below === null || above === null || above.name === below.name) continue;
      reading.measure = "money";
      reading.unit = above.name;
      reading.currency = above.code;
      reading.per = { value: 1, unit: below.printed };
      reading.evidence.unit = { from: above.from, to: above.to };
      reading.evidence.per = { from: below.from, to: below.to };
      reading.trace?.push("rate of exchange");
    }
  },
};

/** "at Rs 83 to the dollar": the sum has its own sign, the currency behind is what it buys. */
function divideMoney(page: Page, reading: Reading): void {
  if (reading.measure !== "money" || reading.per !== null || reading.numeral.scaled) return;
  if (!hasRole(page, reading.to, ROLE.to)) return;
  const below = denominator(page, reading);
  if (below === null || below.name === (reading.currency ?? reading.unit)) return;
  reading.per = { value: 1, unit: below.printed };
  reading.evidence.per = { from: below.from, to: below.to };
  reading.trace?.push("rate of exchange");
}

/** "per dollar", "to the US dollar", "against the euro" */
function denominator(page: Page, reading: Reading) {
  const { tokens, language, text } = page;
  const limit = page.sentences[reading.sentence]!.to;
  const link = reading.to;
  if (!hasRole(page, link, ROLE.per) && !hasRole(page, link, ROLE.to) && !hasRole(page, link, ROLE.against))
    return null;
  const from = hasRole(page, link + 1, ROLE.the) ? link + 2 : link + 1;
  if (from >= limit || tokens.kind[from] !== WORD || tokens.gap[from]! > SPACED) return null;
  const found = language.currencies.forward(tokens, from, limit);
  if (found === null) return null;
  const entry = pickCurrency(page, found.value, from, found.at);
  if (entry === null || entry.exact !== null) return null;
  return {
    name: entry.code ?? entry.name,
    printed: text.slice(tokens.start[from], tokens.end[found.at - 1]),
    from,
    to: found.at,
  };
}

/** The nearest currency named before the number in its clause. */
function subject(page: Page, reading: Reading) {
  const { tokens, language } = page;
  const from = Math.max(page.sentences[reading.sentence]!.from, reading.from - SUBJECT_REACH);
  for (let to = reading.from - 1; to > from; to--) {
    if (tokens.mark[to - 1] === SEMICOLON) return null;
    if (tokens.kind[to - 1] !== WORD) continue;
    const found = language.currencies.backward(tokens, to, from);
    // "the rand", "the won", but "won" alone is a verb
    if (found === null || (language.isDoubtfulMoney(tokens.id[to - 1]!) && !hasRole(page, found.at - 1, ROLE.the)))
      continue;
    const entry = pickCurrency(page, found.value, found.at, to);
    if (entry !== null && entry.exact === null && entry.place === "any")
      return { name: entry.name, code: entry.code, from: found.at, to };
  }
  return null;
}
