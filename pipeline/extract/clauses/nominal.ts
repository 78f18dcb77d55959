import { FORM } from "../grammar.ts";
import { asideStart, listStart } from "./asides.ts";
import {
  isFronted,
  isNumberAlone,
  isPlaceBefore,
  isPredicate,
  objectBefore,
  opensReason,
  relativeBefore,
  stateBefore,
  takesWhole,
} from "./nominal-bounds.ts";
import { partsShares, type Tagged } from "./plain.ts";
import { bit, ENDS, HEADS, has, INNER, OPENERS } from "./tag-sets.ts";
import { formOf, TAG } from "./tags.ts";

export const LONGEST = 48;

export const SEMICOLON = 0x3b;

export const COLON = 0x3a;

/**
 * First token of the subject that ends before `end`: a noun phrase with its attachments.
 *
 *     In 2021 the number of adults on treatment at clinics run by the trust | rose
 *             ^
 *
 * Stops where two noun phrases meet without a connector, at commas that part clauses, and at earlier clauses.
 * @returns `end` where no noun phrase ends there
 */
export function nominalStart(t: Tagged, end: number, limit: number): number {
  const { tags, mate } = t;
  let at = end;
  let start = end;
  let determined = false;
  const lowest = Math.max(limit, end - LONGEST);
  while (at > lowest) {
    const i = at - 1;
    const tag = tags[i]!;
    if (has(INNER, tag)) {
      // "at enrolment | 43% of clients": a number begins a phrase of its own
      if (tag === TAG.NOUN && tags[at] === TAG.NUM && at < end && end - at > 1 && takesWhole(t, at, end)) break;
      // "In Europe | 61 million adults"
      if (tag === TAG.NOUN && at < end && isPlaceBefore(t, i, at, end, lowest)) break;
      if (determined && tag !== TAG.POSS && tag !== TAG.QUOTE && tag !== TAG.NUM) break;
      if (tag === TAG.POSS) determined = false;
      at = i;
      start = at;
      continue;
    }
    if (tag === TAG.DET) {
      // "33,000 homes a year": a denominator
      if (t.grammar.measureWords[t.tokens.id[i + 1]!] === 1 && i - 1 >= lowest && has(HEADS, tags[i - 1]!)) {
        at = i;
        start = at;
        determined = false;
        continue;
      }
      // "stores open at least | a year": how long what is said behind a noun has been so
      const open = t.grammar.measureWords[t.tokens.id[i + 1]!] === 1 ? stateBefore(t, i, lowest) : -1;
      at = open >= 0 ? open : i;
      start = at;
      determined = open < 0;
      continue;
    }
    // "low- | and middle-income countries"
    if (tag === TAG.CONJ && i - 2 >= lowest && tags[i - 1] === TAG.JOIN && at < end) {
      at = i;
      continue;
    }
    if (tag === TAG.CLOSE && mate[i]! >= lowest) {
      at = mate[i]!;
      continue;
    }
    if (tag === TAG.ADV) {
      if (
        at < end &&
        (tags[at] === TAG.ADJ || tags[at] === TAG.NUM || tags[at] === TAG.PART || tags[at] === TAG.PREP)
      ) {
        at = i;
        if (tags[i + 1] === TAG.ADJ) start = at;
        continue;
      }
      if (start === end) {
        at = i;
        continue;
      }
      break;
    }
    if (tag === TAG.PREP) {
      // "grabbed 12 rebounds | as the Hawks beat": a new clause
      if (t.tokens.id[i] === t.grammar.particles.as && has(HEADS, tags[i - 1] ?? TAG.BREAK)) break;
      if (opensReason(t, i, lowest)) break;
      // "needles handed out per person": the verb is behind its particle; "deaths due to fire": two words of one preposition
      const particle = i - 2 >= lowest && tags[i - 1] === TAG.ADV && tags[i - 2] === TAG.PART;
      const bound = i - 2 >= lowest && tags[i - 1] === TAG.PREP && t.grammar.bound.has(t.tokens.id[i - 1]!);
      const left = i - 1 >= lowest ? tags[particle || bound ? i - 2 : i - 1]! : TAG.BREAK;
      // "those who had been in prison": the attachment of a verb in a relative clause
      if (start === at && at < end && left === TAG.VERB && relativeBefore(t, i - 1, lowest) >= 0) {
        at = i;
        determined = false;
        continue;
      }
      if (
        start === at &&
        at < end &&
        (has(HEADS, left) || left === TAG.PART || left === TAG.ING || left === TAG.ADJ || left === TAG.PRON)
      ) {
        at = bound ? i - 1 : i;
        determined = false;
        continue;
      }
      break;
    }
    if (tag === TAG.TIME) {
      let from = i;
      while (from > lowest && tags[from - 1] === TAG.TIME) from--;
      const preposition = from - 1 >= lowest && tags[from - 1] === TAG.PREP;
      const left = preposition ? from - 2 : from - 1;
      // "Brent futures for July delivery": of what time the thing is
      if (preposition && at < end && tags[at] === TAG.NOUN && left >= lowest && has(HEADS, tags[left]!)) {
        at = from;
        start = at;
        determined = false;
        continue;
      }
      // "In Leeds, sampling in 2014 gave": what is done heads the clause
      const doing = tags[left] === TAG.ING && (left === lowest || has(OPENERS, tags[left - 1]!));
      if (
        left >= lowest &&
        // "the homes announced in May", "bonds due in 2033": the time of what is said behind a noun
        (has(HEADS, tags[left]!) ||
          doing ||
          ((tags[left] === TAG.PART || tags[left] === TAG.ADJ) && tags[left - 1] === TAG.NOUN)) &&
        (at === end || tags[at] !== TAG.DET) &&
        !(start === at && at < end && tags[at] !== TAG.PREP)
      ) {
        at = preposition ? from - 1 : from;
        determined = false;
        continue;
      }
      break;
    }
    if (tag === TAG.PART || tag === TAG.ING) {
      // "deaths wholly caused by alcohol"
      const manner = tag === TAG.PART && i - 2 >= lowest && tags[i - 1] === TAG.ADV && tags[i - 2] === TAG.NOUN;
      const left = manner ? TAG.NOUN : i - 1 >= lowest ? tags[i - 1]! : TAG.BREAK;
      if (has(HEADS, left)) {
        at = manner ? i - 1 : i;
        start = at;
        determined = false;
        continue;
      }
      if (tag === TAG.ING && at < end) {
        at = i;
        start = at;
        continue;
      }
      break;
    }
    if (tag === TAG.INF && i - 1 >= lowest && tags[i - 1] === TAG.TO && i - 2 >= lowest && tags[i - 2] === TAG.NOUN) {
      at = i - 1;
      determined = false;
      continue;
    }
    if (tag === TAG.VERB || tag === TAG.INF) {
      const relative = relativeBefore(t, i, lowest);
      if (relative > lowest && has(ENDS, tags[relative - 1]!)) {
        at = relative;
        start = at;
        determined = false;
        continue;
      }
      break;
    }
    if (tag === TAG.CONJ) {
      if (at === end || t.tokens.id[i] === t.grammar.particles.but || partsShares(t, i, end)) break;
      const left = i - 1 >= lowest ? tags[i - 1]! : TAG.BREAK;
      // "52% are on treatment and | 47% are": a number alone is joined to no noun
      if (left === TAG.NOUN && isNumberAlone(t, at, end)) break;
      if (start === at && has(bit(TAG.NOUN) | bit(TAG.CLOSE), left) && !objectBefore(t, i, lowest)) {
        at = i;
        determined = false;
        continue;
      }
      if (start === at && left === TAG.ADJ && !determined) {
        at = i;
        continue;
      }
      break;
    }
    if (tag === TAG.COMMA) {
      // "In the town, based on 37 sales, | the median price": a phrase of its own
      if (at < end && ((determined && tags[at] === TAG.DET) || tags[at] === TAG.NUM)) break;
      // "Heroin, cocaine and cannabis made up": a list that opens the sentence
      const list = at < end && start === at && !determined ? listStart(t, i, lowest) : -1;
      if (list >= 0) return list;
      const opening = asideStart(t, i, lowest, at === end);
      // "had 19 cases, compared with three before, the mayor said": what a verb stands in front of is no subject
      if (opening > lowest && at < end && (isPredicate(t, opening, lowest) || isFronted(t, opening, lowest, at))) break;
      if (opening > lowest) {
        at = opening;
        determined = false;
        continue;
      }
      break;
    }
    if (tag === TAG.BREAK) {
      // "more than half – 51.6% – have": dashes round an aside
      let opening = i - 1;
      while (
        opening > lowest &&
        opening > i - 12 &&
        tags[opening] !== TAG.BREAK &&
        tags[opening] !== TAG.VERB &&
        tags[opening] !== TAG.AUX
      )
        opening--;
      if (
        at !== end ||
        tags[opening] !== TAG.BREAK ||
        t.tokens.mark[i] !== t.tokens.mark[opening] ||
        t.tokens.mark[i] === SEMICOLON ||
        t.tokens.mark[i] === COLON
      )
        break;
      at = opening;
      continue;
    }
    if (tag === TAG.PRON) {
      if (at !== end && tags[at] !== TAG.PREP) break;
      // "after it reported": the subject is the pronoun alone; "most of it went"
      const whole = at !== end || (formOf(t.tokens, t.grammar, i - 1) & FORM.SUBORDINATOR) === 0;
      at = i;
      start = at;
      if (i - 1 >= lowest && tags[i - 1] === TAG.PREP && whole) continue;
      break;
    }
    break;
  }
  while (start < end && (tags[start] === TAG.QUOTE || tags[start] === TAG.JOIN)) start++;
  return start;
}
