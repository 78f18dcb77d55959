import { CLUE, clueAt } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Period, Reading } from "../../rule.ts";

/** "die", "have", "is": a verb of the present at `at`. */
export function isPresent(page: Page, { tokens, grammar }: Parse, at: number): boolean {
  const form = formOf(tokens, grammar, at);
  return (
    (clueAt(page.language.calendar, tokens, at) & CLUE.PRESENT) !== 0 ||
    ((form & (FORM.BASE | FORM.THIRD)) !== 0 && (form & FORM.PAST) === 0)
  );
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
