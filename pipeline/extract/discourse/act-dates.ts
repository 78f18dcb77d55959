import { FORM } from "../grammar.ts";
import type { Page, Period, TokenSpan } from "../rule.ts";
import { LOWER, MARK, WORD } from "../tokens.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const SEMICOLON = code(";");
const OPENING_BRACKET = code("(");
const CLOSING_BRACKET = code(")");

/** Periods further than this from their act belong to something else. */
const LONGEST_REACH = 30;

/** The period that dates the act: behind it in the clause, else in front of it, else one glued on in a comma. */
export function periodOf(
  page: Page,
  periods: readonly Period[],
  from: number,
  to: number,
  clause: TokenSpan,
): Period | null {
  let best: Period | null = null;
  let least = LONGEST_REACH;
  for (const period of periods) {
    if (period.iso === "" || period.from < clause.from || period.to > clause.to || !dates(page, period)) continue;
    const behind = period.from >= to;
    const between = behind ? commasBetween(page, to, period.from) : commasBetween(page, period.to, from);
    const distance =
      (behind ? period.from - to : from - period.to + 4) + between * 4 + (behind && opensClause(page, period) ? 12 : 0);
    if (distance >= least || (behind && isComparison(page, to, period.from))) continue;
    least = distance;
    best = period;
  }
  return best;
}

/** "was closed, up from 51% in 2021": the time of another level. */
function isComparison({ tokens, language }: Page, from: number, to: number): boolean {
  const { up, down, from: start } = language.grammar.particles;
  for (let i = from; i + 1 < to; i++)
    if ((tokens.id[i] === up || tokens.id[i] === down) && tokens.id[i + 1] === start) return true;
  return false;
}

/** "... was abolished and in 2017 the age went up": the period is that of the clause that it opens. */
function opensClause(page: Page, period: Period): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  let at = period.from - 1;
  if ((forms[tokens.id[at]!]! & FORM.PREPOSITION) !== 0) at--;
  return tokens.id[at] === particles.and && (forms[tokens.id[period.to]!]! & (FORM.DETERMINER | FORM.NOUN)) !== 0;
}

/** Commas in a stretch of tokens. */
export function commasBetween(page: Page, from: number, to: number): number {
  let commas = 0;
  for (let i = from; i < to; i++) if (page.tokens.mark[i] === COMMA) commas++;
  return commas;
}

/** A period that says when, not one that a figure is compared with or that a span ends in. */
function dates(page: Page, period: Period): boolean {
  if (period.link !== null && period.grain === "years") return false;
  // "announced today" says when the text was written
  if (period.link?.kind === "same" && period.link.amount === 1) return false;
  if (period.tie === null && (isReference(page, period) || isInName(page, period))) return false;
  switch (period.tie) {
    case "before":
    case "after":
    case "than":
    case "to":
    case "for":
      return false;
    case "from":
      // "free from May 2020": a beginning; "from May to June" is a span
      return !period.iso.includes("/");
    default:
      return page.tokens.id[period.from - 1] !== page.language.grammar.particles.than;
  }
}

/** "the National Drugs Strategy 2017–2025": the years of a name say what it is for. */
function isInName(page: Page, period: Period): boolean {
  const { tokens } = page;
  const before = period.from - 1;
  return period.grain === "years" && before >= 0 && tokens.kind[before] === WORD && tokens.shape[before] !== LOWER;
}

/** A year in brackets behind a name is that of a publication: "Silva et al. (2003)", "(Silva and Braun, 2003)". */
function isReference(page: Page, period: Period): boolean {
  const { tokens } = page;
  const before = period.from - 1;
  if (tokens.mark[before] === OPENING_BRACKET)
    return before > 0 && (tokens.kind[before - 1] === MARK || tokens.shape[before - 1] !== LOWER);
  return (
    tokens.mark[before] === COMMA &&
    (tokens.mark[period.to] === CLOSING_BRACKET || tokens.mark[period.to] === SEMICOLON)
  );
}

/** ISO date of an act; of an open span ("since 2013") its beginning. */
export function dateOf(period: Period): string {
  const slash = period.iso.indexOf("/");
  return slash > 0 && period.tie === "since" ? period.iso.slice(0, slash) : period.iso;
}

/** True unless the period lies after the publication. */
export function isPast(page: Page, period: Period): boolean {
  const { published } = page.document;
  if (!published || period.iso === "") return period.iso !== "";
  const date = dateOf(period);
  const length = Math.min(date.length, published.length);
  return date.slice(0, length) <= published.slice(0, length);
}
