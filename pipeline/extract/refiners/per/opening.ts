import { FORM } from "../../grammar.ts";
import { isTimesPer } from "../../language.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { readDenominator } from "../../rules/denominator.ts";
import type { Found } from "./average.ts";

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
/** "Each year the health system …" may open the clause this many tokens before its number. */
export const CLAUSE_REACH = 16;

/** "Each year the health system spends €43–55 million", "on average each client received 81 syringes" */
export function clauseOpens(page: Page, reading: Reading, last: Reading | null): Found | null {
  const { tokens } = page;
  const { from } = page.sentences[reading.sentence]!;
  const limit = Math.max(
    from,
    reading.from - CLAUSE_REACH,
    last !== null && last.sentence === reading.sentence ? last.to : from,
  );
  let closed = false;
  for (let at = reading.from - 1; at >= limit; at--) {
    // "For every pound that it saves, it spends four": the comma ends what the relative began
    closed ||= tokens.mark[at] === COMMA;
    const relative = !closed && isWord(page, at, SYNTAX.RELATIVE) && at < reading.from - 1;
    if (tokens.mark[at] === SEMICOLON || relative) return null;
    if (!hasRole(page, at, ROLE.every)) continue;
    // "so that for each birth there were 1.9 deaths"
    const clause = hasRole(page, at - 1, ROLE.for) && isWord(page, at - 2, SYNTAX.CONJUNCTION | SYNTAX.RELATIVE);
    const begins = at === from || tokens.mark[at - 1] === COMMA || at - from <= 3;
    const opens = begins || clause || hasRole(page, at - 1, ROLE.and);
    if (!opens) return null;
    const found = readDenominator(page, at, 0, 0, reading.from, false);
    if (found === null || found.to > reading.from || tells(page, from, found.to, reading.from)) return null;
    // "every second patient", "each of them" name no whole
    // "every year 40 nurses leave", "each year's 40 fairs"
    const owner = tokens.id[found.to] === page.lexicon.possessive;
    const often = reading.measure === "count" && isTimesPer(page.language, found.per) && !owner;
    return often || hasVerbBetween(page, found.to, reading.from) ? { per: found.per, from: at, to: found.to } : null;
  }
  return null;
}

/** "If every clinic closed early, 40 patients would …", "Had each …, 40": what all of them do in a clause that a comma ends. */
function tells(page: Page, from: number, subject: number, until: number): boolean {
  const opens = hasForm(page, from, FORM.SUBORDINATOR | FORM.HAVE | FORM.BE | FORM.MODAL);
  // "For every pound that is saved, …"
  if (!opens || hasRole(page, from, ROLE.for)) return false;
  for (let at = subject; at < until; at++) if (page.tokens.mark[at] === COMMA) return hasVerbBetween(page, subject, at);
  return false;
}

function hasVerbBetween(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isWord(page, at, SYNTAX.VERB | SYNTAX.AUXILIARY | SYNTAX.PAST_VERB) || page.tokens.id[at] === 0) return true;
  return false;
}

/** "for every pound that it spends on books, it spends four on energy": a bare number for a sum is one of money too. */
export function payBack(page: Page, reading: Reading, { from }: Found): void {
  if (reading.measure !== "rate" || reading.noun !== null || reading.unit !== null) return;
  const money = page.language.currencies.forward(page.tokens, from + 1, from + 3)?.value[0];
  if (money === undefined || money.name !== reading.per?.unit.split(" ")[0]) return;
  reading.measure = "money";
  reading.unit = money.name;
  reading.currency = money.code;
}
