import type { Reading } from "../rule.ts";
import type { Parse } from "./parse.ts";
import { TAG } from "./tags.ts";
import { insertedEnd, type Verb } from "./verb-groups.ts";

/** The verb whose predicate holds the token: the nearest to the left that reaches it; null when none. */
export function governorOf(parse: Parse, at: number): Verb | null {
  let found: Verb | null = null;
  const tied = tiedByPreposition(parse, at);
  for (const verb of parse.verbs) {
    if (verb.to > at || at >= verb.end || (found !== null && verb.to <= found.to)) continue;
    // "among those who have not, 8%": the clause ends with the comma
    if (parse.tags[at - 1] === TAG.COMMA && isRestrictive(parse, verb)) continue;
    if (parse.tags[at - 1] === TAG.CONJ && isRestrictive(parse, verb) && goesOnMultiple(parse, verb, at)) continue;
    if (tied && found !== null && isRestrictive(parse, verb) && !parse.grammar.ranging.has(parse.tokens.id[verb.head]!))
      continue;
    if (insertedEnd(parse, verb) >= 0) continue;
    if (sameLevel(parse, verb.head, at)) found = verb;
  }
  return found;
}

/** "29 times higher among people who inject drugs and | 30 times higher for …": the multiple goes on from the one before the clause. */
function goesOnMultiple(parse: Parse, verb: Verb, at: number): boolean {
  const index = parse.readings.findIndex((each) => each.from === at);
  const before = parse.readings[index - 1];
  return parse.readings[index]?.measure === "ratio" && before?.measure === "ratio" && before.to <= verb.relative;
}

/** "put the share among people who inject drugs | at 10%": the number hangs on the main verb. */
export function tiedByPreposition(parse: Parse, at: number): boolean {
  const { tags, tokens, grammar, sentence } = parse;
  const { particles } = grammar;
  for (let i = at - 1; i >= sentence.from && i >= at - 4; i--) {
    const id = tokens.id[i]!;
    if (id === particles.at || id === particles.from || id === particles.to || id === particles.by) return true;
    if (tags[i] !== TAG.ADV && tags[i] !== TAG.DET && tags[i] !== TAG.PREP && tags[i] !== TAG.ADJ) return false;
  }
  return false;
}

export function isRestrictive(parse: Parse, verb: Verb): boolean {
  return verb.relative > parse.sentence.from && parse.tags[verb.relative - 1] !== TAG.COMMA;
}

/** The verb whose subject holds the token; null when none. */
export function verbOfSubject(parse: Parse, at: number): Verb | null {
  for (const verb of parse.verbs) {
    if (
      verb.inherited ||
      !verb.subject ||
      verb.kind !== "finite" ||
      (verb.relative >= 0 && verb.subject.to <= verb.relative)
    )
      continue;
    if (verb.subject.from <= at && at < verb.subject.to) return verb;
  }
  return null;
}

/** True when no bracket opens or closes between the two. */
export function sameLevel(parse: Parse, a: number, b: number): boolean {
  for (let at = a; at < b; at++) {
    if (parse.tags[at] === TAG.OPEN && parse.mate[at]! > at) {
      if (parse.mate[at]! > b) return false;
      at = parse.mate[at]!;
    } else if (parse.tags[at] === TAG.CLOSE) return false;
  }
  return true;
}

/** The bracket that holds the token: its opening mark, or -1. */
export function bracketOf(parse: Parse, at: number): number {
  for (let i = at - 1; i >= parse.sentence.from; i--) {
    if (parse.tags[i] === TAG.CLOSE) i = Math.max(parse.mate[i]!, parse.sentence.from);
    else if (parse.tags[i] === TAG.OPEN && parse.mate[i]! > at) return i;
  }
  return -1;
}

/** Within a relative clause set apart by commas, in front of the other figure. */
export function isOnTheWay(parse: Parse, level: Reading, next: Reading): boolean {
  const verb = governorOf(parse, level.from);
  if (!verb || verb.relative < 0 || parse.tags[verb.relative - 1] !== TAG.COMMA) return false;
  return governorOf(parse, next.from)?.relative !== verb.relative;
}

/** "14% missed | a tenth | of lessons": behind the verb whose subject has a number of the same kind. */
export function isObjectOfNumber(parse: Parse, reading: Reading): boolean {
  const before = parse.readings[parse.readings.indexOf(reading) - 1];
  if (before?.measure !== reading.measure) return false;
  const subject = governorOf(parse, reading.from)?.subject;
  return subject != null && subject.from <= before.from && before.to <= subject.to;
}
