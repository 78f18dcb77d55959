import type { Reason } from "../../model/ledger.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { readTail } from "../rules/tail.ts";
import { DASHES, GLUED, LOWER, MARK, SPACED, WORD } from "../tokens.ts";
import { isDateChain } from "./dates.ts";
import { labelled, nounBehind } from "./labels.ts";

const COLON = 0x3a;
const SLASH = 0x2f;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;

/** "192.168.1.2", "3.2.1": a label in front may know better. */
export function chainReason(page: Page, numeral: Numeral): Reason {
  if (isDateChain(page, numeral)) return "date";
  return (
    labelled(page, numeral, page.sentences[numeral.sentence]!.from, page.sentences[numeral.sentence]!.to) ??
    "identifier"
  );
}

/** "Tables 3 and 4", "+254 20 555 0142", "pages 12–15": what follows a refused number without a word of its own goes with it. */
export function continued(page: Page, k: number): Reason | null {
  const { tokens, numerals } = page;
  const before = k > 0 ? numerals[k - 1]! : null;
  const numeral = numerals[k]!;
  const named = before?.reason === "name" && before.form === "words" && numeral.form === "words";
  if (before === null || before.reason === null || before.sentence !== numeral.sentence) return null;
  if (numeral.form !== "digits" && !named) return null;
  // "corrects the number in paragraph 2 to 24 million": no label counts in millions
  if (numeral.scaled) return null;
  const gap = numeral.from - before.to;
  if (before.reason === "phone") return isPhoneBehind(page, numeral, before.to) ? "phone" : null;
  const decimal =
    numeral.decimal && !(before.decimal && (before.reason === "section" || before.reason === "list_number"));
  if (!LISTED.has(before.reason) || decimal || gap > 2) return null;
  if (gap === 0) return tokens.gap[numeral.from] === GLUED ? before.reason : null;
  const link = before.to;
  // "section 5(2)", "Article 14(1)(b)"
  if (gap === 1 && tokens.mark[link] === OPEN_ROUND && tokens.gap[link] === GLUED && before.reason !== "name")
    return tokens.mark[numeral.to] === CLOSE_ROUND ? before.reason : null;
  const dash =
    tokens.kind[link] === MARK &&
    (DASHES.has(tokens.mark[link]!) || tokens.mark[link] === SLASH || tokens.mark[link] === COLON) &&
    tokens.gap[link] === GLUED &&
    tokens.gap[numeral.from] === GLUED;
  if (gap === 1 && dash) return before.reason;
  // "12(3):45"
  if (
    gap === 2 &&
    tokens.mark[link] === CLOSE_ROUND &&
    tokens.mark[link + 1] === COLON &&
    tokens.gap[numeral.from] === GLUED
  )
    return before.reason;
  const outOf = hasRole(page, link, ROLE.of) && isLabelled(page, before);
  if (before.reason === "identifier" || (before.reason === "name" && !outOf && !isSeriesOfNames(page, k))) return null;
  const list =
    hasRole(page, link, ROLE.and) ||
    hasRole(page, link, ROLE.or) ||
    hasRole(page, link, ROLE.to) ||
    // "page 3 of 12"
    ((before.reason === "page" || before.reason === "section") && hasRole(page, link, ROLE.of)) ||
    outOf ||
    tokens.mark[link] === 0x2c;
  if (gap !== 1 || !list) return null;
  const tail = readTail(page, numeral, numeral.to, page.sentences[numeral.sentence]!.to);
  return tail === null && !nounBehind(page, numeral.to, page.sentences[numeral.sentence]!.to) ? before.reason : null;
}

/** "on lap 42 of 57": a name behind a label in small letters. */
function isLabelled(page: Page, { reason, from }: Numeral): boolean {
  return (
    reason === "name" && page.tokens.shape[from - 1] === LOWER && page.language.labels.has(page.tokens.id[from - 1]!)
  );
}

/** More groups of the same number, or a second number: "33 55 01 72", "116 123 or 116 006". */
function isPhoneBehind(page: Page, numeral: Numeral, link: number): boolean {
  const { tokens } = page;
  const gap = numeral.from - link;
  const bracket = tokens.mark[link] === OPEN_ROUND && tokens.gap[link] === SPACED;
  if (gap === 0 || (gap === 1 && tokens.kind[link] === MARK && !bracket)) return true;
  if (gap > 1 || !(hasRole(page, link, ROLE.or) || hasRole(page, link, ROLE.and))) return false;
  const to = page.sentences[numeral.sentence]!.to;
  return numeral.value >= 100 && readTail(page, numeral, numeral.to, to) === null && !nounBehind(page, numeral.to, to);
}

const LISTED: ReadonlySet<Reason> = new Set<Reason>([
  "law_number",
  "section",
  "page",
  "version",
  "list_number",
  "identifier",
  "name",
  "clock_time",
]);

/** A plural label stands in front of the list that numeral `k` goes on. */
function isSeriesOfNames(page: Page, k: number): boolean {
  const { numerals, tokens, language } = page;
  for (let back = k - 1; back >= 0 && back > k - 6 && numerals[back]!.reason === "name"; back--) {
    const label = numerals[back]!.from - 1;
    if (label < 0 || tokens.kind[label] !== WORD) continue;
    if (language.labels.get(tokens.id[label]!) === "name") return language.isPlural(tokens, label);
  }
  return false;
}
