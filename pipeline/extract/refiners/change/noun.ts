import type { Role } from "../../../model/figure.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { isLength } from "./anchor.ts";
import { directionBy, MOVES, type Move } from "./move.ts";

export const NOUN_REACH = 10;
/** "a 2% public sector pay rise": so many words of one compound. */
const COMPOUND_REACH = 4;

/** "an increase of 52%", "a drop in prevalence from 9.1% to 6.8%", "a 20% rise in price". */
export function moveByNoun(page: Page, parse: Parse, reading: Reading, last: number, lastId: number): Move | null {
  const { tokens, grammar, tags, sentence } = parse;
  const { particles } = grammar;
  const role: Role | null =
    lastId === particles.of || lastId === particles.by
      ? "delta"
      : lastId === particles.from
        ? "start"
        : lastId === particles.to
          ? "end"
          : null;
  if (role !== null) {
    for (let at = last - 1; at >= Math.max(sentence.from, last - NOUN_REACH); at--) {
      const tag = tags[at]!;
      if (tag === TAG.VERB || tag === TAG.AUX || tag === TAG.BREAK || tag === TAG.REL || tag === TAG.OPEN) break;
      if (tag === TAG.COMMA && role !== "end") break;
      if (tag !== TAG.NOUN || (formOf(tokens, grammar, at) & MOVES) === 0) continue;
      if (role === "delta" && (isResult(parse, reading, at) || isMissed(page, parse, at))) break;
      if (role === "delta" && lastId === particles.of && at !== last - 1) {
        if (tags[at + 1] !== TAG.PREP || tokens.id[at + 1] === particles.of) break;
      }
      return {
        role,
        change: directionBy(formOf(tokens, grammar, at)),
        cue: { from: at, to: at + 1 },
        attached: role === "delta" && last - at <= 2 && !isNext(parse, at),
      };
    }
  }
  let at = reading.to;
  while (at < sentence.to && (tags[at] === TAG.ADJ || tags[at] === TAG.JOIN || tags[at] === TAG.POSS)) at++;
  // "a 3.5 percent property tax increase"
  const share = reading.measure === "percentage" || reading.measure === "percentage_point";
  const limit = Math.min(sentence.to - 1, reading.to + COMPOUND_REACH);
  while (share && at < limit && tags[at] === TAG.NOUN && tags[at + 1] === TAG.NOUN && !movesAt(parse, at)) at++;
  if (at < sentence.to && at <= reading.to + (share ? COMPOUND_REACH : 2) && tags[at] === TAG.NOUN) {
    const form = formOf(tokens, grammar, at);
    const plain =
      reading.measure !== "count" &&
      reading.measure !== "age" &&
      reading.measure !== "duration" &&
      reading.measure !== "rate";
    if (isJourney(parse, reading, at)) return null;
    if ((form & MOVES) !== 0 && plain && !isResult(parse, reading, at) && (form & FORM.PERSON) === 0)
      return {
        role: "delta",
        change: directionBy(form),
        cue: { from: at, to: at + 1 },
        attached: (share || reading.measure === "ratio") && isApposed(parse, last, at + 1),
      };
  }
  return null;
}

/** "The decline was 2.3%", "growth came to 4%": how much what is named moved. */
export function moveOfSubject(parse: Parse, reading: Reading, governor: Verb | null, hedge: number): Move | null {
  const { tags, tokens, grammar } = parse;
  const share = reading.measure === "percentage" || reading.measure === "percentage_point";
  if (!share || !governor?.subject || governor.kind !== "finite" || governor.passive) return null;
  if (governor.to !== hedge || (governor.form & FORM.BE) === 0) return null;
  let head = governor.subject.from;
  while (head < governor.subject.to && (tags[head] === TAG.DET || tags[head] === TAG.ADJ)) head++;
  while (head + 1 < governor.subject.to && tags[head + 1] === TAG.NOUN) head++;
  const form = formOf(tokens, grammar, head);
  if (tags[head] !== TAG.NOUN || (form & MOVES) === 0 || (form & FORM.NOUN) === 0) return null;
  return { role: "delta", change: directionBy(form), cue: { from: head, to: head + 1 }, attached: false };
}

/** "missed the cut by 11 shots", "avoided a rise of 5%": what did not come, or is a mark to be met. */
function isMissed(page: Page, { tags }: Parse, noun: number): boolean {
  const article = tags[noun - 1] === TAG.DET ? noun - 1 : noun;
  return hasRole(page, article - 1, ROLE.misses);
}

/** "the 1,000-mile rally", "a 3,000ft climb": a length that someone goes; but "a 30cm rise in sea level" has moved. */
function isJourney({ tags, tokens, grammar }: Parse, reading: Reading, at: number): boolean {
  if (!isLength(reading)) return false;
  return (
    tags[at + 1] !== TAG.PREP ||
    (tokens.id[at + 1] !== grammar.particles.in && tokens.id[at + 1] !== grammar.particles.of)
  );
}

/** "a cap of 10% and a tax increase of three points": a thing of its own. */
function isNext({ tags, sentence }: Parse, noun: number): boolean {
  let from = noun;
  while (from > sentence.from && (tags[from - 1] === TAG.NOUN || tags[from - 1] === TAG.ADJ)) from--;
  return from < noun && tags[from - 1] === TAG.DET && tags[from - 2] === TAG.CONJ;
}

/** "412 cases in 2023, an 8.6% decrease from 2022": of the level before; "…, a 4% rise in arrests" has a thing of its own. */
function isApposed({ tags, tokens, grammar, sentence }: Parse, last: number, behind: number): boolean {
  const mark = tags[last] === TAG.DET ? last - 1 : last;
  if (tags[mark] !== TAG.COMMA && tags[mark] !== TAG.BREAK) return false;
  if (behind >= sentence.to || tags[behind] !== TAG.PREP) return tags[behind] !== TAG.VERB && tags[behind] !== TAG.AUX;
  const { in: within, of, to } = grammar.particles;
  const id = tokens.id[behind];
  return id !== of && id !== to && (id !== within || tags[behind + 1] === TAG.TIME);
}

/** "a $40 million loss", "a gain of £3m": what a year ended with is a level. */
function isResult({ tokens, grammar }: Parse, reading: Reading, at: number): boolean {
  return reading.measure === "money" && grammar.results.has(tokens.id[at]!);
}

const movesAt = (parse: Parse, at: number): boolean => (formOf(parse.tokens, parse.grammar, at) & MOVES) !== 0;
