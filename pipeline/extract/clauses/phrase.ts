import { FORM } from "../grammar.ts";
import type { TokenSpan } from "../rule.ts";
import { LOWER } from "../tokens.ts";
import { isNamed, joined, type Piece, spellEnd } from "./names.ts";
import type { Parse } from "./parse.ts";
import { formOf, TAG } from "./tags.ts";
import { thingsFor } from "./things.ts";

export const LONGEST = 14;

export const MOST_ATTACHMENTS = 3;

/** White space that is more than one space; few texts have it within a phrase. */
const UNEVEN = /\s\s|[^\S ]/u;

/** The words of a name, put together; null when nothing is left. */
export function nameOf(parse: Parse, pieces: readonly Piece[]): string | null {
  const { tokens } = parse;
  const { particles, glue } = parse.grammar;
  let out = "";
  for (const [index, piece] of pieces.entries()) {
    let text = "";
    if (typeof piece === "string") text = piece;
    else {
      const to = linkedTo(parse, piece, pieces[index + 1]);
      // "those of heroin" are no people
      const things = tokens.id[piece.from + 1] === particles.of;
      if (tokens.id[piece.from] === particles.those && to > piece.from + 1 && !things) {
        const thing = thingsFor(parse, piece.from);
        const who = thing < 0 ? glue.people : tokens.text.slice(tokens.start[thing], tokens.end[thing]).toLowerCase();
        text = `${who} ${tokens.text.slice(tokens.start[piece.from + 1]!, tokens.end[to - 1]!)}`;
      } else text = tokens.text.slice(tokens.start[piece.from]!, tokens.end[to - 1]!);
    }
    if (text === "") continue;
    out += out === "" ? text : ` ${text}`;
  }
  if (UNEVEN.test(out)) out = out.replace(/\s+/gu, " ");
  out = out.trim();
  return out === "" ? null : out;
}

/** End of a stretch without the preposition that led on to a stretch which is not taken. */
function linkedTo({ tags }: Parse, piece: TokenSpan, next: Piece | undefined): number {
  const led = next !== undefined && typeof next !== "string" && next.from > piece.to;
  return !led && piece.to - piece.from > 1 && tags[piece.to - 1] === TAG.PREP ? piece.to - 1 : piece.to;
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
  let aside = false;
  const close = (to: number) => {
    if (from >= 0 && to > from) parts.push({ from, to });
    from = -1;
  };
  let at = skipTally(parse, span);
  at = behindNumber(parse, at, span.to);
  while (
    at < span.to &&
    !grammar.others.has(tokens.id[at]!) &&
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
      // "Cocaine, by contrast, made up"
      const turn = turnEnd(parse, at);
      if (turn > at) {
        at = turn - 1;
        continue;
      }
      if (tags[at + 1] !== TAG.NOUN && tags[at + 1] !== TAG.ADJ) dropping = true;
      const told = tags[at + 1] === TAG.REL || tags[at + 1] === TAG.PART || tags[at + 1] === TAG.DET;
      aside = !aside && told;
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
      if (spent || aside) {
        close(at);
        continue;
      }
      const behind = spellEnd(parse, at, span.to);
      if (behind > at) {
        close(at);
        at = behind - 1;
        continue;
      }
      // "in the Democratic Republic | of the Congo": the rest of the name
      if (id === particles.of && dropping && tags[at - 1] === TAG.NOUN && tokens.shape[at - 1] !== LOWER) {
        if (isNamed(parse, at + 1, span.to)) continue;
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
    // "adults in Scotland | who smoke": a place is told no more of
    if (dropping && tag === TAG.REL && !spent && !aside && tags[at - 1] === TAG.NOUN) dropping = false;
    if (dropping) continue;
    // "the country's 6 900 (95% CI 5 400–8 700) users": the users
    if (tag === TAG.NUM && keepNumbers && tags[at - 1] === TAG.POSS && isInterval(parse, at)) {
      while (at + 1 < span.to && tags[at + 1] === TAG.NUM) at++;
      parts.length = 0;
      from = -1;
      continue;
    }
    if (tag === TAG.NUM && !keepNumbers && !joined(parse, at, span.to) && !isOfName(parse, at)) {
      const measured = from >= 0 && tags[at - 1] === TAG.PREP ? measureEnd(parse, at, span.to) : at;
      close(measured > at ? at - 1 : at);
      if (measured > at) at = measured - 1;
      continue;
    }
    if (tag === TAG.NOUN || tag === TAG.ADJ) words++;
    if (from < 0) from = at;
  }
  close(at);
  return trimmed(parse, parts);
}

/** "an estimated 13 million people", "the first 96 samples": begins behind the number, unless it is part of a compound. */
export function behindNumber(parse: Parse, from: number, to: number): number {
  const { tags } = parse;
  for (let at = from; at < to && at < from + 5; at++) {
    const tag = tags[at]!;
    if (tag === TAG.NUM) {
      let end = at;
      while (end < to && tags[end] === TAG.NUM) end++;
      // "2% of the offenders", "€45 million for the striker"
      if (end + 1 < to && tags[end] === TAG.PREP) return end + 1;
      return tags[end] === TAG.JOIN ? from : end;
    }
    if (tag !== TAG.DET && tag !== TAG.ADJ && tag !== TAG.ADV && tag !== TAG.PREP) return from;
  }
  return from;
}

/** ", by contrast,": behind a preposition and one noun between commas, that say how the sentence goes on; `at` for others. */
function turnEnd({ tags, tokens, grammar }: Parse, at: number): number {
  const noun = tags[at + 2] === TAG.DET ? at + 3 : at + 2;
  const turn = tags[at + 1] === TAG.PREP && tags[noun] === TAG.NOUN && tags[noun + 1] === TAG.COMMA;
  // ", among men," says of whom
  const told = tokens.shape[noun] !== LOWER || (formOf(tokens, grammar, noun) & (FORM.PLURAL | FORM.PERSON)) !== 0;
  return turn && !told ? noun + 1 : at;
}

export function closesAside(parse: Parse, at: number, span: TokenSpan): boolean {
  for (let i = at - 1; i > span.from; i--) if (parse.tags[i] === TAG.COMMA) return true;
  return false;
}

/** "the number of", "a total of", "the share of": counts nothing by itself. */
export function skipTally(parse: Parse, span: TokenSpan): number {
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

export const LOOSE =
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

const isDoing = (tag: number): boolean => tag === TAG.ING || tag === TAG.PART;

/** Cuts off what a stretch may not end or begin with, and empty stretches. */
export function trimmed(parse: Parse, parts: readonly TokenSpan[]): TokenSpan[] {
  const out: TokenSpan[] = [];
  for (const [index, part] of parts.entries()) {
    let { from, to } = part;
    // "the purchase of a | 51% | stake": the preposition joins what the number parted
    const link = linkEnd(parse, part, parts[index + 1]);
    while (
      to > from &&
      (((1 << parse.tags[to - 1]!) & LOOSE) !== 0 || parse.grammar.aged.has(parse.tokens.id[to - 1]!)) &&
      // "moved abroad", "were living elsewhere"
      !parse.grammar.away.has(parse.tokens.id[to - 1]!) &&
      // "people living alone", "patients treated early"
      !(parse.tags[to - 1] === TAG.ADV && to - 2 > from && isDoing(parse.tags[to - 2]!)) &&
      // "those who have not"
      !((formOf(parse.tokens, parse.grammar, to - 1) & FORM.NEGATION) !== 0 && parse.tags[to - 2] !== TAG.NOUN)
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
    while (from < to && ((1 << parse.tags[from]!) & head) !== 0 && !parse.grammar.others.has(parse.tokens.id[from]!))
      from++;
    if (from < to) out.push({ from, to: Math.max(to, link) });
  }
  return out;
}

/** Token behind the preposition that a stretch ends with, where only a number parts it from the next one; 0 else. */
function linkEnd({ tags }: Parse, part: TokenSpan, next: TokenSpan | undefined): number {
  if (next === undefined || tags[next.from] === TAG.PREP) return 0;
  for (let at = part.to; at < next.from; at++) if (tags[at] !== TAG.NUM) return 0;
  let to = part.to;
  while (to > part.from && tags[to - 1] === TAG.DET) to--;
  // "the world's | 1.3 billion | users"
  return to > part.from && (tags[to - 1] === TAG.PREP || tags[to - 1] === TAG.POSS) ? to : 0;
}

/** Behind "12 months" of "retention at 12 months": a measure that ends the phrase goes with its number. */
function measureEnd({ tags, tokens, grammar }: Parse, from: number, limit: number): number {
  let at = from;
  while (at < limit && tags[at] === TAG.NUM) at++;
  const measured = at < limit && tags[at] === TAG.NOUN && grammar.measureWords[tokens.id[at]!] === 1;
  return measured && (at + 1 >= limit || tags[at + 1] === TAG.PREP || tags[at + 1] === TAG.COMMA) ? at + 1 : from;
}

/** The number at `at` is printed with its interval. */
function isInterval({ readings }: Parse, at: number): boolean {
  return readings.some(({ from, lower, value }) => from === at && lower !== null && value !== null);
}

/** "FTSE 100", "Goal 3": a number that is no figure, behind a name. */
function isOfName(parse: Parse, at: number): boolean {
  const { tags, tokens, readings } = parse;
  if (tags[at - 1] !== TAG.NOUN || tokens.shape[at - 1] === LOWER) return false;
  return !readings.some((each) => each.from <= at && at < each.to);
}
