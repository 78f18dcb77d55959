import { FORM } from "../grammar.ts";
import type { Page, Reading } from "../rule.ts";
import type { Parse } from "./parse.ts";
import { formOf, TAG } from "./tags.ts";

/**
 * First token of the hedges and determiners in front of a number.
 *
 *     rose by | a little over | 5%
 *               ^
 */
export function hedgeStart(page: Page, parse: Parse, reading: Reading): number {
  const index = parse.readings.indexOf(reading);
  if (index < 0) return readHedges(page, parse, reading);
  if (parse.hedges[index]! < 0) parse.hedges[index] = readHedges(page, parse, reading);
  return parse.hedges[index]!;
}

function readHedges(page: Page, parse: Parse, reading: Reading): number {
  const { tokens, grammar, tags } = parse;
  const lowest = parse.sentence.from;
  let at = reading.from;
  for (let guard = 0; guard < 6 && at > lowest; guard++) {
    const i = at - 1;
    if (tags[i] === TAG.QUOTE) {
      at = i;
      continue;
    }
    if (
      tokens.id[i] === grammar.particles.to &&
      i > lowest &&
      tokens.id[i - 1] === grammar.particles.up &&
      i - 1 > lowest
    ) {
      // "went up to 58%" gives the level, "up to 58%" only a limit, "lose up to 58%" too
      const before = formOf(tokens, grammar, i - 2);
      if ((before & (FORM.GO | FORM.RISE)) !== 0 && parse.tags[i - 2] !== TAG.PREP && (before & FORM.NOUN) === 0)
        return at;
    }
    // the longer of the two: "no higher than" has a "higher than"
    const phrase = grammar.hedges.backward(tokens, at, lowest)?.at ?? at;
    const hedge = page.language.hedgesBefore.backward(tokens, at, lowest)?.at ?? at;
    if (phrase < at || hedge < at) {
      at = Math.min(phrase, hedge);
      continue;
    }
    if (tokens.id[i]! > 0 && (grammar.forms[tokens.id[i]!]! & FORM.HEDGE) !== 0) {
      at = i;
      continue;
    }
    break;
  }
  return at;
}

/**
 * True when what follows `from` is a group that only its time tells apart: "for those who enrolled in 2015".
 */
export function namesCohort({ tags, sentence }: Parse, from: number): boolean {
  let at = tags[from] === TAG.PREP ? from + 1 : from;
  if ((tags[at] !== TAG.NOUN && tags[at] !== TAG.PRON) || tags[at + 1] !== TAG.REL) return false;
  for (at += 2; at < Math.min(sentence.to, from + REACH); at++) {
    if (tags[at] === TAG.TIME) return true;
    if (tags[at] === TAG.COMMA || tags[at] === TAG.BREAK || tags[at] === TAG.SUB || tags[at] === TAG.NUM) return false;
  }
  return false;
}

const REACH = 14;

/**
 * True when what follows `from` names an earlier time before it names anything else to compare with.
 *
 *     than in the same quarter of 2021     yes
 *     against 114 in Bolivia               no
 */
export function namesTime(parse: Parse, from: number): boolean {
  const { tags, tokens, grammar, sentence, mate } = parse;
  const limit = Math.min(sentence.to, from + REACH);
  let groups = 0;
  for (let at = from; at < limit; at++) {
    const tag = tags[at]!;
    if (tag === TAG.TIME) return groups < 2;
    const cue = grammar.cues.forward(tokens, at, limit);
    if (cue?.value === "earlier") return true;
    if (tag === TAG.COMMA || tag === TAG.BREAK || tag === TAG.CLOSE || tag === TAG.SUB) return false;
    if (tag === TAG.CONJ && tags[at + 1] !== TAG.NOUN) return false;
    if (tag === TAG.OPEN && mate[at]! > at) {
      at = mate[at]!;
      continue;
    }
    // "among men", "in Bolivia", "for boys": a group of its own
    if (
      tag === TAG.NOUN &&
      at > from &&
      tags[at - 1] === TAG.PREP &&
      tokens.id[at - 1] !== grammar.particles.of &&
      tokens.id[at - 1] !== grammar.particles.than
    )
      groups += 2;
  }
  return false;
}
