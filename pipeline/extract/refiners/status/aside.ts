import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page } from "../../rule.ts";
import { isBehindGoal } from "./attributive.ts";
import type { Scope } from "./scopes.ts";

/** "The wait, which | should not exceed three weeks, was met": what is said between two commas holds to the second. */
export function isInAside({ verbs, tags }: Parse, at: number): boolean {
  const verb = verbs.find(({ from, to, relative }) => relative >= 0 && from <= at && at < to);
  if (!verb) return false;
  const before = tags[verb.relative - 1] === TAG.PREP ? verb.relative - 2 : verb.relative - 1;
  return tags[before] === TAG.COMMA;
}

/** The verb of the main clause stands here. */
export function resumes({ verbs, tags, tokens, grammar }: Parse, from: number): boolean {
  const at = tags[from] === TAG.ADV ? from + 1 : from;
  if (tags[at] !== TAG.VERB && tags[at] !== TAG.AUX) return false;
  const told = FORM.THIRD | FORM.PAST | FORM.BE | FORM.HAVE | FORM.MODAL;
  return verbs.some((verb) => verb.from === at && verb.kind === "finite") && (formOf(tokens, grammar, at) & told) !== 0;
}

/** "will run until March and costs €4": no modal has such a form behind it. */
export function isPlainAgain(page: Page, parse: Parse, at: number, scope: Scope | null): boolean {
  const { tags, tokens, grammar } = parse;
  if (scope?.cue === "target" && isBehindGoal(page, parse, at, scope.span)) return true;
  if (!scope || tags[at] !== TAG.VERB || tags[at - 1] !== TAG.CONJ) return false;
  const modal = (formOf(tokens, grammar, scope.span.from) & FORM.MODAL) !== 0;
  return modal && (formOf(tokens, grammar, at) & (FORM.THIRD | FORM.BASE | FORM.PAST)) === FORM.THIRD;
}

/** "the goals of diagnosing 90%, treating 95% and curing 95%": the aims of one list. */
export function isNextAim({ tags, tokens, grammar }: Parse, at: number, scope: Scope | null): boolean {
  if (scope?.cue !== "target" || tags[at] !== TAG.ING || tags[at - 1] !== TAG.COMMA) return false;
  return tokens.id[scope.span.to] === grammar.particles.of && tags[scope.span.to + 1] === TAG.ING;
}
