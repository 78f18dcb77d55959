import { FORM } from "../grammar.ts";
import type { TokenSpan } from "../rule.ts";
import { CAPITALISED } from "../tokens.ts";
import { nominalStart, phraseEnd } from "./nominal.ts";
import type { Parse, Verb } from "./parse.ts";
import { TAG } from "./tags.ts";

/** A name in the making: stretches of the text and small words between them ("who", "of"). */
export type Piece = TokenSpan | string;

const LONGEST = 14;
const MOST_ATTACHMENTS = 3;

/** The words of a name, put together; null when nothing is left. */
export function nameOf(parse: Parse, pieces: readonly Piece[]): string | null {
  const { tokens } = parse;
  const { particles, glue } = parse.grammar;
  let out = "";
  for (const piece of pieces) {
    let text = "";
    if (typeof piece === "string") text = piece;
    else if (tokens.id[piece.from] === particles.those && piece.to > piece.from + 1)
      text = `${glue.people} ${tokens.text.slice(tokens.start[piece.from + 1]!, tokens.end[piece.to - 1]!)}`;
    else text = tokens.text.slice(tokens.start[piece.from]!, tokens.end[piece.to - 1]!);
    if (text === "") continue;
    out += out === "" ? text : ` ${text}`;
  }
  out = out.replace(/\s+/gu, " ").trim();
  return out === "" ? null : out;
}

/** True when the noun phrase at `at` is a place or another name: capitalised, and no acronym. */
function isNamed(parse: Parse, at: number, limit: number): boolean {
  const { tokens, tags } = parse;
  for (let i = at; i < limit; i++) {
    const tag = tags[i]!;
    if (tag === TAG.DET || tag === TAG.ADJ) {
      if (tokens.shape[i] === CAPITALISED) return true;
      continue;
    }
    return tag === TAG.NOUN && tokens.shape[i] === CAPITALISED;
  }
  return false;
}

/**
 * The telling stretches of a noun phrase with attachments: no determiner in front, no places, times, brackets,
 * and no "the number of".
 *
 *     the number of adults on treatment at clinics in western Kenya   ->   adults on treatment
 */
export function tellingParts(parse: Parse, span: TokenSpan, keepNumbers = false): TokenSpan[] {
  const { tags, tokens, grammar, mate } = parse;
  const { particles } = grammar;
  const parts: TokenSpan[] = [];
  let from = -1;
  let attachments = 0;
  let words = 0;
  let dropping = false;
  let spent = false;
  const close = (to: number) => {
    if (from >= 0 && to > from) parts.push({ from, to });
    from = -1;
  };
  let at = skipTally(parse, span);
  at = behindNumber(parse, at, span.to);
  while (
    at < span.to &&
    (tags[at] === TAG.DET ||
      tags[at] === TAG.QUOTE ||
      (tags[at] === TAG.ADV && tags[at + 1] !== TAG.ADJ) ||
      (tags[at] === TAG.NUM && !keepNumbers && !joined(parse, at, span.to)))
  )
    at++;
  for (; at < span.to && words < LONGEST; at++) {
    const tag = tags[at]!;
    if (tag === TAG.OPEN && mate[at]! > at) {
      close(at);
      at = mate[at]!;
      continue;
    }
    if (tag === TAG.BREAK) break;
    if (tag === TAG.COMMA) {
      // ", measured by urine tests,": an aside is left out
      close(at);
      if (tags[at + 1] !== TAG.NOUN && tags[at + 1] !== TAG.ADJ) dropping = true;
      if (dropping && at > span.from && words > 0 && closesAside(parse, at, span)) dropping = false;
      continue;
    }
    if (tag === TAG.TIME) {
      close(at);
      continue;
    }
    if (tag === TAG.PREP) {
      const id = tokens.id[at]!;
      const next = at + 1 < span.to ? tags[at + 1]! : TAG.BREAK;
      if (next === TAG.TIME || next === TAG.BREAK) {
        close(at);
        continue;
      }
      if (spent) {
        close(at);
        continue;
      }
      dropping = false;
      if (id !== particles.of) {
        const where = grammar.places.has(id);
        const named = where && isNamed(parse, at + 1, span.to);
        if (named || (where && attachments > 0) || attachments >= MOST_ATTACHMENTS) {
          close(at);
          dropping = true;
          spent = !named;
          continue;
        }
        attachments++;
      }
      if (from < 0) from = at;
      continue;
    }
    if (dropping) continue;
    if (tag === TAG.NUM && !keepNumbers && !joined(parse, at, span.to)) {
      close(at);
      continue;
    }
    if (tag === TAG.NOUN || tag === TAG.ADJ) words++;
    if (from < 0) from = at;
  }
  close(at);
  return trimmed(parse, parts);
}

/** "an estimated 13 million people", "the first 96 samples": begins behind the number, unless it is part of a compound. */
function behindNumber(parse: Parse, from: number, to: number): number {
  const { tags } = parse;
  for (let at = from; at < to && at < from + 5; at++) {
    const tag = tags[at]!;
    if (tag === TAG.NUM) {
      let end = at;
      while (end < to && tags[end] === TAG.NUM) end++;
      return tags[end] === TAG.JOIN ? from : end;
    }
    if (tag !== TAG.DET && tag !== TAG.ADJ && tag !== TAG.ADV && tag !== TAG.PREP) return from;
  }
  return from;
}

/** The number belongs to a compound: "15-year-olds". */
function joined(parse: Parse, at: number, to: number): boolean {
  const { tags } = parse;
  let end = at;
  while (end < to && tags[end] === TAG.NUM) end++;
  return tags[end] === TAG.JOIN || (at > 0 && tags[at - 1] === TAG.JOIN);
}

function closesAside(parse: Parse, at: number, span: TokenSpan): boolean {
  for (let i = at - 1; i > span.from; i--) if (parse.tags[i] === TAG.COMMA) return true;
  return false;
}

/** "the number of", "a total of", "the share of": counts nothing by itself. */
function skipTally(parse: Parse, span: TokenSpan): number {
  const { tags, tokens, grammar } = parse;
  let at = span.from;
  for (let guard = 0; guard < 3; guard++) {
    let i = at;
    while (i < span.to && (tags[i] === TAG.DET || tags[i] === TAG.QUOTE || tags[i] === TAG.ADV)) i++;
    if (i + 1 >= span.to || tags[i] !== TAG.NOUN || tokens.id[i + 1] !== grammar.particles.of) break;
    if (!grammar.tallies.has(tokens.id[i]!)) break;
    at = i + 2;
  }
  return at;
}

const LOOSE =
  (1 << TAG.PREP) |
  (1 << TAG.DET) |
  (1 << TAG.CONJ) |
  (1 << TAG.ADV) |
  (1 << TAG.QUOTE) |
  (1 << TAG.COMMA) |
  (1 << TAG.JOIN) |
  (1 << TAG.SUB) |
  (1 << TAG.REL) |
  (1 << TAG.OTHER) |
  (1 << TAG.POSS) |
  (1 << TAG.AUX);

/** Cuts off what a stretch may not end or begin with, and empty stretches. */
export function trimmed(parse: Parse, parts: readonly TokenSpan[]): TokenSpan[] {
  const out: TokenSpan[] = [];
  for (const part of parts) {
    let { from, to } = part;
    while (
      to > from &&
      (((1 << parse.tags[to - 1]!) & LOOSE) !== 0 || parse.grammar.aged.has(parse.tokens.id[to - 1]!))
    )
      to--;
    const head =
      (1 << TAG.DET) |
      (1 << TAG.CONJ) |
      (1 << TAG.QUOTE) |
      (1 << TAG.COMMA) |
      (1 << TAG.JOIN) |
      (1 << TAG.OTHER) |
      (1 << TAG.POSS);
    while (from < to && ((1 << parse.tags[from]!) & head) !== 0) from++;
    if (from < to) out.push({ from, to });
  }
  return out;
}

/**
 * Token behind the noun phrase with its attachments that begins at `from`.
 *
 *     4.2 million | sterile syringes for people who inject drugs | , compared with
 */
export function nominalEnd(parse: Parse, from: number, limit: number): number {
  const { tags, tokens, grammar } = parse;
  let end = tags[from] === TAG.PRON ? from + 1 : phraseEnd(parse, from, limit);
  if (end === from) return from;
  let attachments = 0;
  while (end < limit && attachments < 5) {
    const tag = tags[end]!;
    if (tag === TAG.PREP) {
      const id = tokens.id[end]!;
      if (
        tags[end + 1] === TAG.TIME ||
        startsNumber(parse, end + 1, limit) ||
        id === grammar.particles.than ||
        id === grammar.particles.as ||
        id === grammar.particles.from ||
        (id === grammar.particles.to && tags[end + 1] === TAG.NUM)
      )
        break;
      if (grammar.cues.forward(tokens, end, limit)) break;
      let next = phraseEnd(parse, end + 1, limit);
      if (next === end + 1 && tags[end + 1] === TAG.ING) {
        next = Math.max(end + 2, phraseEnd(parse, end + 2, limit));
      } else if (next === end + 1 && tags[end + 1] === TAG.PRON) next = end + 2;
      if (next === end + 1) break;
      // "with a capacity of 5,800": a measure with a number of its own
      if (tokens.id[next] === grammar.particles.of && startsNumber(parse, next + 1, limit)) break;
      end = next;
      attachments++;
      continue;
    }
    if (tag === TAG.REL && tags[end - 1] !== TAG.COMMA) {
      const verb = parse.verbs.find((each) => each.relative === end);
      if (!verb) break;
      end = relativeEnd(parse, verb, limit);
      attachments++;
      continue;
    }
    if (tag === TAG.PART || tag === TAG.ING) {
      if (grammar.aged.has(tokens.id[end]!)) {
        end = ageEnd(parse, end + 1, limit);
        attachments++;
        continue;
      }
      end = tags[end + 1] === TAG.NUM ? end + 1 : Math.max(end + 1, phraseEnd(parse, end + 1, limit));
      attachments++;
      continue;
    }
    if (tag === TAG.TO && tags[end + 1] === TAG.INF) {
      end = Math.max(end + 2, phraseEnd(parse, end + 2, limit));
      attachments++;
      continue;
    }
    break;
  }
  return end;
}

/** A number with its hedges: what is behind it belongs to that number. */
function startsNumber(parse: Parse, at: number, limit: number): boolean {
  const { tags, tokens, grammar } = parse;
  let i = at;
  for (; i < limit && i < at + 4; i++) {
    if (tags[i] === TAG.NUM) return !parse.tags.subarray(at, i).includes(TAG.DET);
    const hedge = tokens.id[i]! > 0 && (grammar.forms[tokens.id[i]!]! & FORM.HEDGE) !== 0;
    if (!hedge && tags[i] !== TAG.ADV && tags[i] !== TAG.DET && tags[i] !== TAG.PREP) return false;
  }
  return false;
}

/** Behind "aged": the ages themselves and "and over". */
function ageEnd(parse: Parse, from: number, limit: number): number {
  const { tags } = parse;
  let at = from;
  while (
    at < limit &&
    (tags[at] === TAG.NUM ||
      tags[at] === TAG.ADV ||
      tags[at] === TAG.JOIN ||
      (tags[at] === TAG.PREP && tags[at + 1] === TAG.NUM))
  )
    at++;
  if (
    at + 1 < limit &&
    tags[at] === TAG.CONJ &&
    (tags[at + 1] === TAG.PREP || tags[at + 1] === TAG.ADJ || tags[at + 1] === TAG.ADV) &&
    tags[at + 2] !== TAG.NOUN
  )
    at += 2;
  return at;
}

/** Where a restrictive relative clause ends: its verb with object and one attachment. */
function relativeEnd(parse: Parse, verb: Verb, limit: number): number {
  const { tags } = parse;
  let at = verb.to;
  const stop = Math.min(limit, verb.to + 10);
  while (at < stop) {
    const tag = tags[at]!;
    if (
      tag === TAG.COMMA ||
      tag === TAG.BREAK ||
      tag === TAG.VERB ||
      tag === TAG.AUX ||
      tag === TAG.TIME ||
      tag === TAG.OPEN ||
      tag === TAG.CLOSE ||
      tag === TAG.REL ||
      tag === TAG.SUB ||
      tag === TAG.OTHER
    )
      break;
    if (tag === TAG.NUM || parse.tokens.id[at] === parse.grammar.particles.than) break;
    if (tag === TAG.DET && at > verb.to && tags[at - 1] === TAG.NOUN) break;
    at++;
  }
  while (at > verb.to && (tags[at - 1] === TAG.PREP || tags[at - 1] === TAG.DET || tags[at - 1] === TAG.CONJ)) at--;
  return at;
}

const LONGEST_PREDICATE = 12;

/** What a verb says, from the verb on: "had a suppressed viral load", without times, places and numbers. */
export function predicateParts(parse: Parse, verb: Verb, from: number = verb.from): TokenSpan[] {
  const { tags, tokens, grammar, mate } = parse;
  const parts: TokenSpan[] = [];
  let start = -1;
  let words = 0;
  let at = from;
  const close = (to: number) => {
    if (start >= 0 && to > start) parts.push({ from: start, to });
    start = -1;
  };
  for (; at < verb.end && words < LONGEST_PREDICATE; at++) {
    const tag = tags[at]!;
    if (tag === TAG.OPEN && mate[at]! > at) {
      close(at);
      at = mate[at]!;
      continue;
    }
    if (tag === TAG.COMMA || tag === TAG.BREAK || tag === TAG.SUB || tag === TAG.CLOSE || tag === TAG.OTHER) break;
    if (at >= verb.to && (tag === TAG.REL || (tag === TAG.VERB && start >= 0) || (tag === TAG.AUX && start >= 0)))
      break;
    if (
      tag === TAG.CONJ &&
      (tags[at + 1] === TAG.VERB ||
        tags[at + 1] === TAG.AUX ||
        tags[at + 1] === TAG.DET ||
        tags[at + 1] === TAG.PREP ||
        tags[at + 1] === TAG.ADV)
    )
      break;
    if (tag === TAG.TIME || (tag === TAG.NUM && tags[at + 1] !== TAG.JOIN)) {
      close(at);
      continue;
    }
    if (tag === TAG.PREP && at >= verb.to) {
      if (tags[at + 1] === TAG.TIME) {
        close(at);
        continue;
      }
      if (grammar.places.has(tokens.id[at]!) && isNamed(parse, at + 1, verb.end)) {
        close(at);
        at = Math.max(at, phraseEnd(parse, at + 1, verb.end) - 1);
        continue;
      }
      if (grammar.cues.forward(tokens, at, verb.end)?.value === "compare") break;
    }
    if (start < 0) start = at;
    words++;
  }
  close(at);
  return trimmed(parse, parts);
}

/** The noun phrase with attachments that ends before `end`. */
export function nominalBefore(parse: Parse, end: number): TokenSpan | null {
  const start = nominalStart(parse, end, parse.sentence.from);
  return start < end ? { from: start, to: end } : null;
}

/** True when the phrase says nothing without what went before: "the share", "this number", "they". */
export function pointsBack(parse: Parse, span: TokenSpan): boolean {
  const { tags, tokens, grammar } = parse;
  let nouns = 0;
  for (let at = span.from; at < span.to; at++) {
    const tag = tags[at]!;
    if (tag === TAG.PRON) return at === span.from || nouns === 0;
    if (tag === TAG.ADJ) {
      if (tokens.shape[at] !== CAPITALISED && !grammar.vague.has(tokens.id[at]!)) return false;
      continue;
    }
    if (tag === TAG.POSS) return false;
    if (tag === TAG.REL || tag === TAG.PART) return nouns > 0;
    // "the twelve-month rate"
    if (tag === TAG.NUM && tags[at + 1] === TAG.NUM && joined(parse, at, span.to)) return false;
    if (tag === TAG.NUM && at + 2 < span.to && tags[at + 1] === TAG.NUM && tags[at + 2] === TAG.NUM) return false;
    if (tag !== TAG.NOUN) continue;
    if (tokens.id[at] === grammar.particles.those)
      return (
        at + 1 >= span.to ||
        (tags[at + 1] !== TAG.REL &&
          tags[at + 1] !== TAG.PART &&
          tags[at + 1] !== TAG.VERB &&
          tags[at + 1] !== TAG.PREP)
      );
    if (!grammar.vague.has(tokens.id[at]!)) return false;
    nouns++;
    if (at + 1 < span.to && tokens.id[at + 1] === grammar.particles.of) return false;
  }
  return nouns > 0;
}
