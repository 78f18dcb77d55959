import type { Reason } from "../../model/ledger.ts";
import { FORM } from "../grammar.ts";
import { NUMERIC } from "../lexicon.ts";
import { hasForm, hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { readCurrencyBefore } from "../rules/currency.ts";
import { readTail } from "../rules/tail.ts";
import { DASHES, DIGITS, MARK, SPACED, WORD } from "../tokens.ts";
import { nounBehind } from "./labels.ts";

const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const PLUS = 0x2b;
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
/** A phone word may stand this many tokens before its number. */
const PHONE_REACH = 6;
const PHONE_GROUPS = 6;
/** What is counted is printed with marks from here on. */
const LONG = 10_000;

/** "+254 20 555 0142", "help line: 1707", "call 800 555 019" */
export function phone(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens, lexicon, language, text } = page;
  if (numeral.form !== "digits" || numeral.decimal || numeral.scaled) return null;
  const length = tokens.end[numeral.to - 1]! - tokens.start[numeral.from]!;
  if (isDialled(page, numeral, from, to)) return "phone";
  if (length < 3 && !isPhoneLabel(page, numeral.from - 1)) return null;
  if (tokens.mark[numeral.from] === PLUS && groupsBehind(tokens, numeral.to, to) >= 2) return "phone";
  const linked = numeral.from - 1;
  const colon = tokens.mark[linked] === COLON || tokens.mark[linked] === OPEN_ROUND;
  const zero = text.charCodeAt(tokens.start[numeral.from]!) === 0x30;
  for (let i = linked; i >= Math.max(from, numeral.from - PHONE_REACH); i--) {
    if (
      tokens.kind[i] !== WORD ||
      !(lexicon.numeric[tokens.id[i]!]! & NUMERIC.LABEL) ||
      language.labels.get(tokens.id[i]!) !== "phone"
    )
      continue;
    const near =
      colon || i === linked || hasRole(page, linked, ROLE.reached) || zero || tokens.mark[i + 1] === FULL_STOP;
    if (!near || tellsMore(page, i + 1, linked)) return null;
    const tail = readTail(page, numeral, numeral.to, to);
    return tail === null && !nounBehind(page, numeral.to, to) ? "phone" : null;
  }
  return null;
}

/** "the helpline took 640 calls (515 in 2018)", "calls to the line fell to 515": a number or a verb stands between. */
function tellsMore(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (page.tokens.kind[at] === DIGITS || hasForm(page, at, FORM.PAST | FORM.RISE | FORM.FALL)) return true;
  return false;
}

function isPhoneLabel(page: Page, at: number): boolean {
  return page.tokens.kind[at] === WORD && page.language.labels.get(page.tokens.id[at]!) === "phone";
}

/** "015 555 0110", "(555) 123-4567", "800-555-0199": groups that no grouping of thousands explains. */
function isDialled(page: Page, numeral: Numeral, from: number, to: number): boolean {
  const { tokens, text } = page;
  const at = numeral.from;
  const bracket = at > from && tokens.mark[at - 1] === OPEN_ROUND;
  const groups: number[] = [];
  let last = at;
  for (let i = at; i < to && groups.length < PHONE_GROUPS; i++) {
    if (tokens.kind[i] === DIGITS && (tokens.gap[i]! <= SPACED || i === at)) {
      groups.push(tokens.end[i]! - tokens.start[i]!);
      last = i;
    } else if (tokens.mark[i] !== HYPHEN && !(bracket && tokens.mark[i] === CLOSE_ROUND && groups.length === 1)) break;
  }
  if (groups.length < 2 || readTail(page, numeral, last + 1, to) !== null) return false;
  const digits = groups.reduce((sum, length) => sum + length, 0);
  const zero = text.charCodeAt(tokens.start[at]!) === 0x30 && groups[0]! > 1;
  if (zero) return digits >= 9 && digits <= 13;
  const american = groups.length === 3 && groups[0] === 3 && groups[1] === 3 && groups[2] === 4;
  return american && (bracket || tokens.mark[at + 1] === HYPHEN);
}

function groupsBehind(tokens: Page["tokens"], at: number, to: number): number {
  let groups = 0;
  for (let i = at; i < to && groups < PHONE_GROUPS; i++) {
    if (tokens.kind[i] === DIGITS) groups++;
    else if (tokens.kind[i] !== MARK || tokens.gap[i]! > SPACED) break;
  }
  return groups;
}

/** A source mark: "as shown [12]", "[3, 7]"; but "41 [35–48]" is an interval. */
export function reference(page: Page, k: number, from: number, to: number): Reason | null {
  const { tokens, numerals } = page;
  const numeral = numerals[k]!;
  // "[3,4]" may have been read with a decimal comma
  // "were in treatment. [162447]": a number of six digits without marks, alone in its bracket
  const alone = tokens.mark[numeral.from - 1] === OPEN_SQUARE && tokens.mark[numeral.to] === CLOSE_SQUARE;
  if (alone && numeral.plain && numeral.value >= LONG) return "identifier";
  const pair = numeral.to - numeral.from === 3 && tokens.mark[numeral.from + 1] === 0x2c;
  if ((!numeral.plain && !pair) || numeral.value >= 1000) return null;
  const open = numeral.from - 1;
  if (open <= from || tokens.mark[open] !== OPEN_SQUARE || tokens.kind[open - 1] === DIGITS) return null;
  let at = numeral.to;
  let next = k + 1;
  while (at < to && tokens.mark[at] !== CLOSE_SQUARE) {
    if (tokens.mark[at] === 0x2c || DASHES.has(tokens.mark[at]!) || tokens.mark[at] === 0x3b) at++;
    else if (next < numerals.length && numerals[next]!.from <= at && numerals[next]!.to > at) at = numerals[next++]!.to;
    else return null;
  }
  if (at >= to) return null;
  const central = k > 0 ? numerals[k - 1]! : null;
  if (
    next > k + 1 &&
    central !== null &&
    central.reason === null &&
    central.sentence === numeral.sentence &&
    open - central.to <= 3
  )
    return null;
  for (let i = k + 1; i < next; i++) numerals[i]!.reason ??= "list_number";
  return "list_number";
}

/** Long runs without grouping, and zeros in front, are codes. */
export function longCode(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens, text } = page;
  if (!numeral.plain || numeral.form !== "digits") return null;
  const length = tokens.end[numeral.from]! - tokens.start[numeral.from]!;
  const zero = length > 1 && text.charCodeAt(tokens.start[numeral.from]!) === 0x30;
  if (!zero && length < 7) return null;
  if (readCurrencyBefore(page, numeral, from) !== null || readTail(page, numeral, numeral.to, to) !== null) return null;
  if (!zero && (nounBehind(page, numeral.to, to) || numeral.from === from)) return null;
  return zero && numeral.from === from && to - from <= 2 ? null : "identifier";
}
