import { nominalEnd } from "../../clauses/extent.ts";
import type { Parse } from "../../clauses/parse.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { TokenSpan } from "../../rule.ts";
import { type Frame, frame, named, type Site } from "./frame.ts";

/** "a storm with winds of 74 mph": behind "with" stands what is measured. */
export function heldBy(parse: Parse, span: TokenSpan): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  for (let at = span.to - 1; at > span.from; at--) {
    if (tags[at] !== TAG.PREP || tokens.id[at] === grammar.particles.of) continue;
    return tokens.id[at] === grammar.particles.with ? { from: at + 1, to: span.to } : null;
  }
  return null;
}

/** "wiped $3 million from the value of the firm", "shaves 3% off the price": of what it is taken. */
export function takenFrom(site: Site, verb: Verb): Frame | null {
  const { parse, reading, hedge } = site;
  const { tokens, grammar } = parse;
  if (hedge !== verb.to || !grammar.removing.has(tokens.id[verb.head]!)) return null;
  const id = tokens.id[reading.to];
  if (id !== grammar.particles.from && id !== grammar.particles.off) return null;
  const end = nominalEnd(parse, reading.to + 1, parse.sentence.to);
  const whole = { from: reading.to + 1, to: end };
  return end === whole.from || pointsBack(parse, whole) ? null : named(parse, "taken-from", whole);
}

/** "has 30 days to pay back the fine": the time that one has is for what follows. */
export function timeTo(site: Site, verb: Verb): Frame | null {
  const { parse, reading } = site;
  if (reading.measure !== "duration" || (verb.form & FORM.HAVE) === 0 || parse.tags[reading.to] !== TAG.TO) return null;
  const next = parse.verbs.find((each) => each.from === reading.to && each.kind === "infinitive");
  const said = next ? predicateParts(parse, next, next.head) : [];
  return said.length > 0 ? frame("time-to", said) : null;
}
