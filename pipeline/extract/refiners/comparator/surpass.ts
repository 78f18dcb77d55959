import { hedgeStart } from "../../clauses/around.ts";
import { governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { groupAt } from "./side.ts";

/** An object has so many tokens: "those in the neighbouring region of Saxony". */
const OBJECT = 12;

/**
 * "Men outnumber women by four to one", "girls outperformed boys by 9 points", "wages lag behind those in Lisbon by 17%":
 * the object of the verb.
 */
export function surpassed(page: Page, parse: Parse, reading: Reading): TokenSpan | null {
  const object = surpassedBy(page, parse, reading);
  return object === null ? null : groupAt(parse, object.from);
}

/** From behind such a verb to "by" in front of the number; null where the verb or the words are others. */
export function surpassedBy(page: Page, parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  const by = hedgeStart(page, parse, reading) - 1;
  if (tokens.id[by] !== grammar.particles.by) return null;
  const verb = governorOf(parse, reading.from);
  if (!verb?.subject || verb.passive || by - verb.to > OBJECT) return null;
  const than = (verb.form & FORM.BE) !== 0 ? thanBefore(parse, verb.to, by) : -1;
  if (than > 0) return { from: than + 1, to: by };
  const moves = (verb.form & (FORM.RISE | FORM.FALL | FORM.BE)) !== 0;
  if (!grammar.surpassing.has(tokens.id[verb.head]!) && (moves || reading.measure !== "ratio")) return null;
  const from = tags[verb.to] === TAG.PREP ? verb.to + 1 : verb.to;
  if (from >= by) return null;
  // "exceeds that in the private sector"
  const first = tokens.id[from] === grammar.particles.that ? from + 1 : from;
  for (let at = first; at < by; at++) if (!INNER.has(tags[at]!)) return null;
  return first < by ? { from: first, to: by } : null;
}

/** "were older | than | cocaine users by nine years": behind a comparative, with no time; -1. */
function thanBefore({ tags, tokens, grammar }: Parse, from: number, by: number): number {
  for (let at = from; at < by; at++) {
    if (tokens.id[at] !== grammar.particles.than) {
      if (!INNER.has(tags[at]!)) return -1;
      continue;
    }
    for (let i = at + 1; i < by; i++) if (!INNER.has(tags[i]!)) return -1;
    return at + 1 < by ? at : -1;
  }
  return -1;
}

/** What an object is made of; a time makes it an earlier level of the same. */
const INNER: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.ADJ,
  TAG.ADV,
  TAG.DET,
  TAG.PREP,
  TAG.PRON,
  TAG.POSS,
  TAG.JOIN,
  TAG.CONJ,
  TAG.PART,
]);
