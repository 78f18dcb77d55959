import type { Status } from "../../model/figure.ts";
import { hedgeStart } from "../clauses/around.ts";
import { type Parse, parseOf } from "../clauses/parse.ts";
import { formOf, TAG } from "../clauses/tags.ts";
import { FORM } from "../grammar.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { aimedBehind } from "./status/asked.ts";
import { isModal, scopeBehind } from "./status/behind.ts";
import { datedAhead } from "./status/dated-ahead.ts";
import { isPast, isPastInBracket, isPresentNow } from "./status/past.ts";
import { billBefore, governedBy, proposes } from "./status/proposal.ts";
import { inheritedScope, type Scope, scopesOf } from "./status/scopes.ts";

/** From "median" to its number, in tokens. */
const MEAN = 4;

/** What stands in front of an object. */
const OBJECT: ReadonlySet<number> = new Set([TAG.PREP, TAG.VERB, TAG.INF]);

/**
 * Tells observed figures from estimates, projections and targets.
 *
 *     It is estimated that 40% …            estimated, to the end of the clause
 *     33,000 a year will be needed           projected, the subject too
 *     aims to lift that share to 95%         target
 *
 * Ages only delimit groups and stay observed; so does the level that a target starts from.
 */
export const status: Refiner = {
  name: "status",
  refine(page) {
    let previous: Reading | null = null;
    let at = 0;
    while (at < page.readings.length) {
      const index = page.readings[at]!.sentence;
      const parse = parseOf(page, index);
      if (parse) refineSentence(page, parse, index, previous);
      for (; at < page.readings.length && page.readings[at]!.sentence === index; at++)
        if (page.readings[at]!.measure !== "age") previous = page.readings[at]!;
    }
  },
};

export function refineSentence(page: Page, parse: Parse, index: number, previous: Reading | null): void {
  const scopes = scopesOf(page, parse, inheritedScope(page, parse, index));
  for (let i = 0; i < parse.readings.length; i++) {
    const reading = parse.readings[i]!;
    if (reading.superseded) continue;
    const found = scopeOf(page, parse, reading, scopes, index);
    const ahead = found === null ? datedAhead(page, parse, reading, index) : null;
    let result: Status = found?.cue ?? "observed";
    if (reading.measure === "age" && reading.role === null) result = "observed";
    if (reading.role === "start" && result !== "estimated") result = "observed";
    if (result === "observed" && ahead) result = ahead.cue;
    if (result === "observed" && hasUncertainty(page, reading)) result = "estimated";
    if (result === "observed" && goesOn(parse, reading, i === 0 ? previous : parse.readings[i - 1]!))
      result = "estimated";
    reading.status = result;
    const cause = found ?? ahead;
    if (cause && result === cause.cue) reading.evidence.status = cause.span;
    if (result !== "observed") reading.trace?.push(`status: ${result}`);
  }
}

/** A central value with bounds that are not those of a spread: "a median of 7% (range 0–56%)" has a spread. */
export function hasUncertainty(page: Page, reading: Reading): boolean {
  if (reading.value === null || reading.lower === null || reading.upper === null) return false;
  for (let at = reading.from - 1; reading.interval === "range" && at >= reading.from - MEAN; at--)
    if (hasRole(page, at, ROLE.extreme)) return false;
  return (
    reading.interval === "CI" ||
    reading.interval === "UI" ||
    (reading.interval === "range" && reading.measure !== "age" && reading.measure !== "duration")
  );
}

/** "That is 0.3% of everyone", ", or 6.6% of all deaths": the number before, said in another way. */
export function goesOn(parse: Parse, reading: Reading, previous: Reading | null): boolean {
  if (previous?.status !== "estimated" || reading.role !== null) return false;
  const { tokens, grammar, tags, sentence } = parse;
  if (previous.sentence === reading.sentence) {
    for (let at = previous.to; at < reading.from; at++)
      if (tokens.id[at] === grammar.particles.or && reading.from - at <= 3) return true;
    return false;
  }
  const first = sentence.from;
  return reading.from - first <= 4 && tokens.id[first] === grammar.particles.that && tags[first] === TAG.PRON;
}

export function scopeOf(
  page: Page,
  parse: Parse,
  reading: Reading,
  scopes: readonly { at: number; scope: Scope | null }[],
  index: number,
): Scope | null {
  const { tags, sentence } = parse;
  let scope: Scope | null = null;
  for (const entry of scopes) if (entry.at <= reading.from) scope = entry.scope;
  scope ??= scopeBehind(parse, reading, scopes);
  // "will reach €4,800, against an average of €3,685 in 2022": what has been is no forecast
  if (scope?.cue === "projected" && isPast(page, reading)) return null;
  // "is expected to shrink 0.3% after a 1.2% gain": what went before is known
  const before = tags[reading.from - 1] === TAG.DET ? parse.tokens.id[reading.from - 2] : undefined;
  if (scope?.cue === "projected" && before !== undefined && parse.grammar.after.has(before)) return null;
  if (scope && scope.cue !== "estimated") {
    if (isPastInBracket(page, parse, reading)) return null;
    if (isPresentNow(page, parse, hedgeStart(page, parse, reading), reading)) return null;
  }
  // "90 days, not 30": what is not asked for is what is there
  const denied = (formOf(parse.tokens, parse.grammar, reading.from - 1) & FORM.NEGATION) !== 0;
  if (denied && scope?.cue === "target" && tags[reading.from - 2] === TAG.COMMA) return null;
  // "will face ten years instead of the present eight"
  const present = tags[reading.from - 1] === TAG.ADJ || tags[reading.from - 1] === TAG.NOUN;
  const at = reading.from - (present ? 2 : 1);
  if (scope && tags[at] === TAG.DET && hasRole(page, at - 2, ROLE.instead)) return null;
  const aimed = scope === null ? aimedBehind(parse, reading.from, reading.to) : null;
  if (aimed) return { cue: "target", span: aimed };
  const conditional = scope?.cue === "projected" && isModal(parse, scope);
  const moved = scope === null && reading.role !== "start" && reading.role !== null;
  const proposal =
    (conditional || moved ? proposes(page, parse, index) : null) ??
    (conditional && scope ? billBefore(page, parse, index, scope.span) : null);
  if (proposal && conditional) scope = { cue: "target", span: proposal };
  if (
    scope === null &&
    proposal &&
    reading.role !== "start" &&
    reading.role !== null &&
    governedBy(parse, reading, proposal)
  )
    scope = { cue: "target", span: proposal };
  // "would come from the city's $2 million fund": what somebody has is there
  if (scope && reading.measure === "money" && tags[reading.from - 1] === TAG.POSS && tags[reading.to] !== TAG.COMMA)
    return null;
  // "close 64 of Ireland's 199 beds": what somebody has is there
  if (scope && reading.measure === "count" && tags[reading.from - 1] === TAG.POSS) return null;
  // "remove the restrictions that 12 countries still impose"
  if (scope?.cue === "target" && tags[reading.from - 1] === TAG.REL && isDoing(parse, reading)) return null;
  // "the remaining 123 centres be closed": what is there is observed, whatever is to become of it
  // "an estimated 118 000 people in the five countries": these are known
  if (
    scope?.cue === "estimated" &&
    reading.measure === "count" &&
    reading.relation === "=" &&
    isWithin(page, parse, reading)
  )
    return null;
  if (
    scope?.cue === "target" &&
    reading.measure === "count" &&
    reading.relation === "=" &&
    tags[reading.to] !== TAG.REL
  ) {
    let at = reading.from - 1;
    while (at > sentence.from && tags[at] === TAG.ADJ) at--;
    if (at >= sentence.from && tags[at] === TAG.DET && isDefinite(page, parse, at) && !reaches(parse, at)) return null;
  }
  return scope;
}

/** The number counts who does what its relative clause says. */
function isDoing({ verbs }: Parse, { from }: Reading): boolean {
  return verbs.some(
    ({ kind, relative, subject }) => kind === "finite" && relative === from - 1 && subject?.from === from,
  );
}

/** "in the five countries", "in 30 districts": where something is, behind another number. */
function isWithin(page: Page, parse: Parse, reading: Reading): boolean {
  const { tags, tokens, grammar, readings } = parse;
  const { from } = reading;
  if (readings[0] === reading || reading.unit === "person") return false;
  if (tags[from - 1] === TAG.DET && isDefinite(page, parse, from - 1)) return tags[from - 2] === TAG.PREP;
  return grammar.places.has(tokens.id[from - 1]!) && tags[from - 1] === TAG.PREP;
}

export function isDefinite(page: Page, parse: Parse, at: number): boolean {
  return page.language.grammar.definite.has(parse.tokens.id[at]!);
}

/** "introduce programmes in all 23 prisons", "equip all 23 prisons": how far the aim is to reach. */
const reaches = ({ tags, tokens, grammar }: Parse, at: number): boolean =>
  grammar.whole.has(tokens.id[at]!) && OBJECT.has(tags[at - 1]!);
