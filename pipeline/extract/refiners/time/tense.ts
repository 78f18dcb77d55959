import { CALENDAR, CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import { WORD } from "../../tokens.ts";

/** From a time to the verb of what came next, in tokens. */
const NEXT = 4;

const SEMICOLON = 0x3b;

/** From a semicolon to a figure in its clause, in tokens. */
const CLAUSE = 30;

/** "die", "have", "is": a verb of the present at `at`. */
export function isPresent(page: Page, { tokens, grammar }: Parse, at: number): boolean {
  const form = formOf(tokens, grammar, at);
  return (
    (clueAt(page.language.calendar, tokens, at) & CLUE.PRESENT) !== 0 ||
    ((form & (FORM.BASE | FORM.THIRD)) !== 0 && (form & FORM.PAST) === 0)
  );
}

/** "…; each year a further €50 million is spent": the semicolon before a figure's clause in the present; -1 when it has none. */
export function presentFrom(page: Page, parse: Parse, { from, status }: Reading): number {
  const { tags, sentence, verbs, tokens } = parse;
  if (status !== "observed") return -1;
  let start = from - 1;
  while (start > Math.max(sentence.from, from - CLAUSE) && tags[start] !== TAG.BREAK) start--;
  if (tokens.mark[start] !== SEMICOLON) return -1;
  const first = verbs.find((verb) => verb.kind === "finite" && verb.from > start);
  // "; that is 870,000 people": the same, said in another way
  if (!first?.subject || tags[first.subject.from] === TAG.PRON) return -1;
  return isPresent(page, parse, first.from) ? start : -1;
}

/** ", where −12 °C is usual in winter,": a relative clause in the present, with the figure. */
export function isPresentAside(page: Page, parse: Parse, { from, to }: Reading): boolean {
  return parse.verbs.some(
    ({ relative, from: verb, end }) =>
      relative >= 0 &&
      relative < from &&
      to <= Math.max(end, verb) &&
      parse.tags[relative - 1] === TAG.COMMA &&
      isPresent(page, parse, verb),
  );
}

/** "Next month the house votes on a bill that | would double the fine": what is planned is not of the time of the vote. */
export function isOfPlan({ verbs, tokens, grammar }: Parse, { to }: Period, { from, status }: Reading): boolean {
  if (status !== "target" && status !== "projected") return false;
  return verbs.some(
    (verb) => verb.relative >= to && verb.from < from && (formOf(tokens, grammar, verb.from) & FORM.MODAL) !== 0,
  );
}

/** "peaked at 58% in May and then settled at 41%", "in 2013 before falling to 10,300": what came next was later. */
export function isLater(page: Page, parse: Parse, { to }: Period, { from }: Reading): boolean {
  const { tags, tokens, verbs } = parse;
  const { bits } = page.language.calendar;
  const next = verbs.findLast((verb) => verb.from >= to && verb.to <= from);
  if (!next || next.from - to > NEXT) return false;
  for (let at = to; at < next.from; at++) if (tags[at] === TAG.TIME) return false;
  const word = next.from - 1;
  if (tokens.kind[word] !== WORD) return false;
  if (next.kind === "finite") return (bits[tokens.id[word]!]! & CALENDAR.THEN) !== 0 && tags[word - 1] === TAG.CONJ;
  return next.kind === "gerund" && page.language.calendar.ties.backward(tokens, next.from, word)?.value === "before";
}

/** "She moved in two years ago and pays €710": a verb of the present leaves behind the time of the past one that it is joined to. */
export function isLeftBehind(page: Page, parse: Parse, { to }: Period, { from }: Reading): boolean {
  const { verbs, tokens, grammar } = parse;
  const last = verbs.findLast((verb) => verb.kind === "finite" && verb.to <= from);
  if (!last?.inherited || last.relative >= 0 || last.from < to || !isPresent(page, parse, last.from)) return false;
  const before = verbs.findLast((verb) => verb.kind === "finite" && verb.to <= last.from);
  if (!before) return false;
  const past = (clueAt(page.language.calendar, tokens, before.from) & CLUE.PAST) !== 0;
  return past || (formOf(tokens, grammar, before.from) & FORM.PAST) !== 0;
}
