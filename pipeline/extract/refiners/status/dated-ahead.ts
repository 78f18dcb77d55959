import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Reading } from "../../rule.ts";
import { firstFrom } from "./past.ts";
import { proposes } from "./proposal.ts";
import type { Scope } from "./scopes.ts";

/** What parts a number from a time that is not its own. */
const APART: ReadonlySet<number> = new Set([TAG.COMMA, TAG.BREAK, TAG.SUB, TAG.REL, TAG.VERB, TAG.INF, TAG.NUM]);

/**
 * A number whose own time is yet to come, told in the present: what has been is not dated so.
 *
 *     The bill raises the number of places to 900 by 2025     target, since a bill says so
 *     The number of beds climbs to 900 in 2025                projected
 *     The tax is 40 euros in 2025                             observed: prices and rules are there already
 */
export function datedAhead(page: Page, parse: Parse, reading: Reading, index: number): Scope | null {
  const period = page.periods[firstFrom(page.periods, reading.to)];
  if (!period?.ahead || period.sentence !== index || (period.tie !== "by" && period.tie !== "in")) return null;
  const moves = reading.role === "end" || reading.role === "delta";
  if (reading.role === "start" || reading.measure === "age" || (reading.measure === "money" && !moves)) return null;
  const { tags, tokens, grammar, verbs } = parse;
  for (let at = reading.to; at < period.lead; at++) if (APART.has(tags[at]!)) return null;
  const verb = verbs.findLast(({ kind, from }) => kind === "finite" && from < reading.from);
  if (!verb || (formOf(tokens, grammar, verb.from) & (FORM.PAST | FORM.HAVE | FORM.MODAL)) !== 0) return null;
  const span = { from: period.lead, to: period.to };
  return { cue: proposes(page, parse, index) ? "target" : "projected", span };
}
