import { FORM } from "../grammar.ts";
import type { CurrencyEntry } from "../language.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isRatioNoun } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, LOWER, MARK, SPACED, WORD } from "../tokens.ts";

const PERCENT = 0x25;

/** The currency whose printed form is the text's; codes and symbols count letter by letter. */
export function pickCurrency(
  page: Page,
  entries: readonly CurrencyEntry[],
  from: number,
  to: number,
): CurrencyEntry | null {
  const { tokens, text } = page;
  const printed = text.slice(tokens.start[from], tokens.end[to - 1]);
  const squeezed = printed.replace(/\s+/g, "");
  let name: CurrencyEntry | null = null;
  for (const entry of entries) {
    if (entry.exact === null) {
      // several currencies share the name: the name stays, the code does not
      if (name === null) name = entry;
      else if (name.code !== entry.code) name = Object.assign({}, name, { code: null });
    } else if (entry.exact === printed || entry.exact === squeezed) return entry;
  }
  if (name !== null) return name;
  // "a $5 million plan" has an article, no Australian dollars
  if (hasRole(page, from, ROLE.a) && tokens.gap[from + 1] === SPACED) return null;
  const only = entries.length === 1 ? entries[0]! : null;
  // "c $ 16.4 million" and "hk $" in lower-case text; codes of letters alone must be capitals
  return only?.exact && /[^A-Za-z]/.test(only.exact) ? only : null;
}

/** "12 € 15 € 18 €": the sign at `at` stands behind its number, as the one behind the next number tells. */
export function isSignBehind(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  if (tokens.kind[at - 1] !== DIGITS || tokens.gap[at] !== SPACED || tokens.gap[at + 1] !== SPACED) return false;
  if (tokens.kind[at] !== MARK || tokens.kind[at + 1] !== DIGITS) return false;
  let next = at + 2;
  while (next < limit && tokens.gap[next] === GLUED) next++;
  return next < limit && tokens.gap[next] === SPACED && page.language.currencies.forward(tokens, next, limit) !== null;
}

export function isMoneyAfter(page: Page, numeral: Numeral, entry: CurrencyEntry, at: number): boolean {
  const { tokens } = page;
  if (entry.place === "touching") return false;
  if (entry.exact !== null && entry.exact.length === 1 && tokens.kind[at] === WORD) {
    return (
      tokens.gap[at] === GLUED &&
      !(at + 1 < tokens.size && tokens.gap[at + 1] === GLUED && tokens.kind[at + 1] !== MARK)
    );
  }
  // "60 out of 80 marks"
  const outOf = hasRole(page, numeral.from - 1, ROLE.of) && hasRole(page, numeral.from - 2, ROLE.out);
  if (entry.exact === null && tokens.kind[at] === WORD && outOf) return false;
  if (entry.exact === null && page.language.isDoubtfulMoney(tokens.id[at]!))
    return numeral.scaled || numeral.value >= 100;
  if (entry.exact !== null && isEverydayWord(page, at)) return false;
  return true;
}

/** "ALL", "TRY", "TOP": codes that a text in capitals uses as words. */
function isEverydayWord(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  // "the toll is TRY 250": capitals amid small letters are a code
  const before = at - 1;
  if (before >= 0 && tokens.kind[before] === WORD && tokens.shape[before] === LOWER) return false;
  const everyday =
    SYNTAX.DETERMINER |
    SYNTAX.VERB |
    SYNTAX.ADJECTIVE |
    SYNTAX.NOUN |
    SYNTAX.PREPOSITION |
    SYNTAX.PRONOUN |
    SYNTAX.ADVERB;
  return tokens.kind[at] === WORD && (lexicon.syntax[tokens.id[at]!]! & everyday) !== 0;
}

/** "a cost of R885", "R885 per patient": a word of price or payment before, or a denominator behind. */
function isPriced(page: Page, before: number, behind: number): boolean {
  const of = hasRole(page, before, ROLE.of) || hasRole(page, before, ROLE.at) ? before - 1 : before;
  const gauge = hasForm(page, of, FORM.GAUGE | FORM.COST);
  return gauge && (hasRole(page, behind, ROLE.per) || hasForm(page, of, FORM.COST));
}

/** A currency in front of the number that begins at token `from`: "US$ 3", "EUR50m", "GEL 0.24". */
export function readCurrencyBefore(
  page: Page,
  numeral: Numeral,
  limit: number,
): { from: number; entry: CurrencyEntry } | null {
  const { tokens } = page;
  const at = numeral.from;
  if (at <= limit || tokens.gap[at]! > SPACED) return null;
  if (tokens.kind[at - 1] === WORD ? tokens.id[at - 1] === 0 : tokens.kind[at - 1] !== MARK) return null;
  let found = page.language.currencies.backward(tokens, at, Math.max(limit, at - 4));
  if (found === null) return null;
  let entry = pickCurrency(page, found.value, found.at, at);
  // "a $5 million plan": the longer sign is none
  if (entry === null && found.at < at - 1) {
    found = page.language.currencies.backward(tokens, at, found.at + 1);
    if (found === null) return null;
    entry = pickCurrency(page, found.value, found.at, at);
  }
  if (entry === null || entry.place === "after") return null;
  if (found.at === at - 1 && found.at > limit && isSignBehind(page, found.at, tokens.size)) return null;
  // "PS40m", "N21,700", "KD 1.2 million", but the "PS5" and the "SR 520" are names
  const apart = tokens.gap[at] !== GLUED && !(numeral.scaled && found.at === at - 1);
  if (entry.place === "touching" && (apart || (numeral.plain && !numeral.scaled && numeral.value < 1000))) return null;
  // "IRR 0.94": an incidence rate ratio, and no rial
  if (numeral.decimal && !numeral.scaled && numeral.value < 100 && isRatioNoun(page, at - 1)) return null;
  if (entry.exact === null && !(numeral.scaled || numeral.decimal)) return null;
  // "won 31.2% of the vote"
  if (entry.exact === null && tokens.mark[numeral.to] === PERCENT) return null;
  if (
    entry.exact !== null &&
    found.at === at - 1 &&
    tokens.gap[at] === SPACED &&
    isEverydayWord(page, at - 1) &&
    !(numeral.scaled || numeral.decimal)
  )
    return null;
  // "R1.5 million" is rand, "R0" and "R2" are names
  if (entry.exact?.length === 1 && tokens.kind[at - 1] === WORD) {
    const large = numeral.scaled || (!numeral.plain && numeral.value >= 1000);
    // "a cost of R885 per patient"
    const priced = numeral.plain && numeral.value >= 10 && isPriced(page, at - 2, numeral.to);
    if (tokens.gap[at] !== GLUED || !(large || priced)) return null;
  }
  // "Cost in SEK: 5" is fine, "cost in USD 2019" is a date
  if (
    entry.exact !== null &&
    tokens.kind[at - 1] === WORD &&
    tokens.gap[at] === SPACED &&
    numeral.plain &&
    numeral.value >= 1900 &&
    numeral.value < 2100
  )
    return null;
  return { from: found.at, entry };
}
