import type { Page } from "../rule.ts";
import { DIGITS, GLUED, MARK, SPACED, type Tokens } from "../tokens.ts";
import { asciiDigits, countDigits } from "./scripts.ts";

const COMMA = 0x2c;
const POINT = 0x2e;
const APOSTROPHES = new Set([0x27, 0x2019]);
const GROUPING_SPACES = new Set([0x20, 0xa0, 0x202f, 0x2009, 0x2007, 0x2008]);

/** Where digits end and what they say; null for chains that are no number ("192.168.1.2"). */
interface Digits {
  to: number;
  value: number;
  decimals: number;
  plain: boolean;
}

/** Joins digit runs by grouping marks and one decimal mark. */
export function readRuns(page: Page, at: number, lead: boolean, limit: number): Digits | null {
  const { tokens, text } = page;
  const first = asciiDigits(text.slice(tokens.start[at], tokens.end[at]));
  if (lead) return { to: at + 1, value: Number(`0.${first}`), decimals: first.length, plain: false };
  let to = at + 1;
  let whole = first;
  let group = 0; // the grouping mark in use
  if (first.length <= 3) {
    const found = readGroups(page, at, limit);
    if (found !== null) {
      ({ to, group } = found);
      whole = "";
      for (let i = at; i < to; i++)
        if (tokens.kind[i] === DIGITS) whole += asciiDigits(text.slice(tokens.start[i], tokens.end[i]));
    }
  }
  const mark = tokens.mark[to] ?? 0;
  let decimals = "";
  if (
    to + 1 < limit &&
    (mark === POINT || mark === COMMA) &&
    mark !== group &&
    tokens.gap[to] === GLUED &&
    tokens.kind[to + 1] === DIGITS &&
    tokens.gap[to + 1] === GLUED
  ) {
    const behind = asciiDigits(text.slice(tokens.start[to + 1], tokens.end[to + 1]));
    const another =
      to + 3 < limit &&
      tokens.mark[to + 2] === mark &&
      tokens.gap[to + 2] === GLUED &&
      tokens.kind[to + 3] === DIGITS &&
      tokens.gap[to + 3] === GLUED;
    if (mark === POINT) {
      if (another) return null; // 192.168.1.2, 2.1.3
      decimals = behind;
    } else if (!another && (page.decimalComma || (group !== 0 && behind.length !== 3))) {
      decimals = behind;
    }
    if (decimals !== "") to += 2;
  }
  const value = Number(decimals === "" ? whole : `${whole}.${decimals}`);
  return { to, value, decimals: decimals.length, plain: group === 0 && decimals === "" };
}

/** Thousands groups behind a first run of one to three digits: all of one mark, three digits each (or Indian, 2-2-3). */
function readGroups(page: Page, at: number, limit: number): { to: number; group: number } | null {
  const { tokens } = page;
  let to = at + 1;
  let group = 0;
  let pairs = 0;
  let triples = 0;
  while (to < limit) {
    let run = to;
    let mark = 0;
    if (tokens.kind[to] === MARK && tokens.gap[to] === GLUED) {
      mark = tokens.mark[to]!;
      if (APOSTROPHES.has(mark)) mark = 0x27;
      else if (mark !== COMMA && mark !== POINT) break;
      run = to + 1;
      // "80, 000": a slip of the printer, where three noughts stand behind the comma
      const slipped = mark === COMMA && group === 0 && run < limit && isOneSpace(page, run) && isNoughts(page, run);
      if (run >= limit || (tokens.gap[run] !== GLUED && !slipped)) break;
    } else if (tokens.kind[to] === DIGITS && isOneSpace(page, to)) {
      mark = 0x20;
    } else break;
    if (tokens.kind[run] !== DIGITS || (group !== 0 && mark !== group)) break;
    const length = countDigits(tokens, run);
    if (length === 2 && mark === COMMA && triples === 0 && isIndian(tokens, run, limit)) pairs++;
    else if (length === 3) triples++;
    else break;
    group = mark;
    to = run + 1;
  }
  if (triples === 0) return null;
  // one point and three digits is a decimal in English ("1.234"), one comma is one where the text writes decimal commas
  if (triples === 1 && pairs === 0) {
    // "1.234,5" groups, "$1.271, and" does not
    if (group === POINT && !page.decimalComma && !isGroup(tokens, to)) return null;
    if (group === COMMA && page.decimalComma) return null;
  }
  // "22,240,260,310" stays whole; "0 123" and a zero in front are no groups
  if (page.text.charCodeAt(tokens.start[at]!) === 0x30) return null;
  return { to, group };
}

function isIndian(tokens: Tokens, run: number, limit: number): boolean {
  for (let i = run; i + 2 < limit; i += 2) {
    if (
      tokens.mark[i + 1] !== COMMA ||
      tokens.gap[i + 1] !== GLUED ||
      tokens.kind[i + 2] !== DIGITS ||
      tokens.gap[i + 2] !== GLUED
    )
      return false;
    const length = tokens.end[i + 2]! - tokens.start[i + 2]!;
    if (length === 3) return true;
    if (length !== 2) return false;
  }
  return false;
}

function isNoughts({ tokens, text }: Page, at: number): boolean {
  return tokens.kind[at] === DIGITS && text.slice(tokens.start[at], tokens.end[at]) === "000";
}

function isOneSpace(page: Page, at: number): boolean {
  const { tokens, text } = page;
  return (
    tokens.gap[at] === SPACED &&
    tokens.start[at]! - tokens.end[at - 1]! === 1 &&
    GROUPING_SPACES.has(text.charCodeAt(tokens.end[at - 1]!))
  );
}

/** End of a chain of glued digits and marks. */
export function chainEnd(tokens: Tokens, at: number, limit: number): number {
  let to = at + 1;
  while (
    to + 1 < limit &&
    tokens.gap[to] === GLUED &&
    tokens.kind[to] === MARK &&
    tokens.gap[to + 1] === GLUED &&
    tokens.kind[to + 1] === DIGITS
  )
    to += 2;
  return to;
}

/** "12/100,000": the denominator goes on. */
export function isGroup(tokens: Tokens, at: number): boolean {
  return (
    tokens.mark[at] === COMMA &&
    tokens.gap[at] === GLUED &&
    tokens.kind[at + 1] === DIGITS &&
    tokens.gap[at + 1] === GLUED
  );
}
