import { FORM } from "../grammar.ts";
import type { TokenSpan } from "../rule.ts";
import { nominalStart } from "./nominal.ts";
import type { Parse } from "./parse.ts";
import { phraseEnd } from "./plain.ts";
import { formOf, TAG } from "./tags.ts";
import type { Verb } from "./verb-groups.ts";

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
      // "3.6% of their pupils | after fees rose": a clause of its own
      const clause = (formOf(tokens, grammar, end) & FORM.SUBORDINATOR) !== 0 ? end + 1 : -1;
      if (
        clause > 0 &&
        parse.verbs.some(({ kind, subject, inherited }) => kind === "finite" && !inherited && subject?.from === clause)
      )
        break;
      // "patients out | of treatment"
      const link = tags[end + 1] === TAG.PREP && tokens.id[end + 1] === grammar.particles.of ? end + 1 : end;
      let next = phraseEnd(parse, link + 1, limit);
      if (link > end && next === link + 1) break;
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
      const behind = relativeEnd(parse, verb, limit);
      // "a ship that is nearly 900 years old": all that the clause tells is another figure
      const told = tags[verb.to] === TAG.TO && tags[verb.to + 1] === TAG.INF ? verb.to + 2 : verb.to;
      if (behind <= told && startsNumber(parse, told, limit)) break;
      end = behind;
      attachments++;
      continue;
    }
    if (tag === TAG.PART || tag === TAG.ING) {
      if (grammar.aged.has(tokens.id[end]!)) {
        end = ageEnd(parse, end + 1, limit);
        attachments++;
        continue;
      }
      // "a poll of 1,500 adults | taken last week": what is done to the poll
      const group = (formOf(tokens, grammar, end - 1) & FORM.PERSON) !== 0;
      if (group && grammar.conducted.has(tokens.id[end]!)) break;
      // "an engine producing 98 bhp": what it does has a number of its own
      if (tag === TAG.ING && tags[end + 1] === TAG.NUM) break;
      // "people living alone", "patients treated early"
      if (tags[end + 1] === TAG.ADV && end + 2 <= limit && !TELLS_ON.has(tags[end + 2]!)) {
        end += 2;
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

/** Behind these an adverb softens what follows it: "people living nearly ten miles away". */
const TELLS_ON: ReadonlySet<number> = new Set([TAG.NUM, TAG.ADJ, TAG.NOUN, TAG.DET, TAG.ADV]);

/** A number with its hedges: what is behind it belongs to that number. */
export function startsNumber(parse: Parse, at: number, limit: number): boolean {
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
export function ageEnd(parse: Parse, from: number, limit: number): number {
  const { tags } = parse;
  const { particles } = parse.grammar;
  let at = from;
  while (
    at < limit &&
    (tags[at] === TAG.NUM ||
      tags[at] === TAG.ADV ||
      tags[at] === TAG.JOIN ||
      // "aged under 18", "aged 18 to 24"; "by 30%" is another matter
      (tags[at] === TAG.PREP && tags[at + 1] === TAG.NUM && (at === from || parse.tokens.id[at] === particles.to)))
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
export function relativeEnd(parse: Parse, verb: Verb, limit: number): number {
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

/** The noun phrase with attachments that ends before `end`. */
export function nominalBefore(parse: Parse, end: number): TokenSpan | null {
  const start = nominalStart(parse, end, parse.sentence.from);
  return start < end ? { from: start, to: end } : null;
}
