import { nominalEnd } from "../../clauses/extent.ts";
import { governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { CAPITALISED, MARK } from "../../tokens.ts";
import { namesGroup } from "../indicator/groups.ts";

/** The noun phrase at `at`, without "in", "among", "that of". */
export function groupAt(parse: Parse, at: number): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  let from = at;
  // "than that found outside prison"
  const stands = tokens.id[from] === grammar.particles.that || tokens.id[from] === grammar.particles.those;
  if (stands && grammar.presenting.has(tokens.id[from + 1]!) && tags[from + 2] === TAG.PREP) from += 2;
  for (let guard = 0; guard < 4; guard++) {
    // "the risk of those without": what they lack is told of the others
    if (tokens.id[from] === grammar.particles.those && lacks(parse, from + 1)) return { from, to: from + 1 };
    const dependent =
      tags[from] === TAG.PREP ||
      (tags[from] === TAG.PRON && tokens.id[from + 1] === grammar.particles.of) ||
      (tokens.id[from] === grammar.particles.those && tags[from + 1] === TAG.PREP);
    if (!dependent || from + 1 >= sentence.to) break;
    from++;
  }
  let end = Math.max(nominalEnd(parse, from, sentence.to), superlativeEnd(parse, from));
  // "more than they are paid for"
  const pronoun = tags[from] === TAG.PRON && !grammar.anybody.has(tokens.id[from]!);
  if (pronoun && tokens.id[from + 1] !== grammar.particles.of) return null;
  // "than girls to leave school": what is compared is no part of the group
  for (let i = from; i < end; i++) if (tags[i] === TAG.TO) end = i;
  // "than one in Basel": the place tells which
  if (grammar.standIns.has(tokens.id[from]!) && tags[from + 1] === TAG.PREP)
    return end > from ? { from, to: end } : null;
  // "men of the same age outside"
  if (end > from && whereAt(parse, end)) end++;
  // "drivers over 25", "women aged under 30"
  const age = end > from && tags[end] === TAG.PREP && tags[end + 1] === TAG.NUM ? ageAt(parse, end + 1) : null;
  if (age) return { from, to: age.to };
  const other = grammar.others.has(
    tokens.id[tags[from] === TAG.DET && !grammar.others.has(tokens.id[from]!) ? from + 1 : from]!,
  );
  const [part] = end > from ? tellingParts(parse, { from, to: end }, other) : [];
  return part && whereAt(parse, part.to) && part.to + 1 === end ? { from: part.from, to: end } : (part ?? null);
}

/** "without" with nothing behind it. */
export function lacks({ tags, tokens, grammar }: Parse, at: number): boolean {
  const next = tags[at + 1];
  return (
    tokens.id[at] === grammar.without && next !== TAG.NOUN && next !== TAG.ADJ && next !== TAG.DET && next !== TAG.ING
  );
}

/** The age that begins at the token. */
export function ageAt({ readings }: Parse, at: number): Reading | null {
  return readings.find(({ from, measure }) => from === at && measure === "age") ?? null;
}

/** "as in the least deprived": an adjective with an article stands for what it tells. */
function superlativeEnd({ tags, sentence }: Parse, from: number): number {
  if (tags[from] !== TAG.DET) return from;
  let at = from + 1;
  while (at < sentence.to && (tags[at] === TAG.ADV || tags[at] === TAG.DET)) at++;
  const first = at;
  // "than the general public"
  while (at < sentence.to && tags[at] === TAG.ADJ) at++;
  return at > first && tags[at] !== TAG.NOUN ? at : from;
}

/** "dearer than | what is sold on the street |": told by a clause of its own. */
export function whatIs({ tags, tokens, grammar }: Parse, at: number, limit: number): TokenSpan | null {
  if (tokens.id[at] !== grammar.particles.what) return null;
  let to = at + 1;
  while (
    to < limit &&
    tags[to] !== TAG.COMMA &&
    tags[to] !== TAG.BREAK &&
    tags[to] !== TAG.NUM &&
    tags[to] !== TAG.OPEN
  )
    to++;
  const told = tags[to] !== TAG.NUM;
  while (to > at && tokens.kind[to - 1] === MARK) to--;
  return told && to > at + 2 ? { from: at, to } : null;
}

/** "those off treatment", "those aged 18 to 29": members of what the clause is about, where that is no measure. */
export function thoseAt(parse: Parse, reading: Reading, at: number): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  // "half as keen as those 18 to 29"
  const age = tags[at + 1] === TAG.NUM ? parse.readings.find((each) => each.from === at + 1) : undefined;
  if (tokens.id[at] === grammar.particles.those && age?.measure === "age") return { from: at, to: age.to };
  const done = tags[at + 1] === TAG.ING || tags[at + 1] === TAG.PART;
  const close = done || tags[at + 1] === TAG.PREP || grammar.aged.has(tokens.id[at + 1]!);
  if (tokens.id[at] !== grammar.particles.those || !close) return null;
  const subject = governorOf(parse, reading.from)?.subject;
  if (!subject || !namesGroup(parse, subject.from, subject.to)) return null;
  const end = nominalEnd(parse, at, sentence.to);
  return end > at + 2 ? { from: at, to: end } : null;
}

/** "three times Kerry's", "a third of Cork's", "twice Kerry's rate"; but "a third of Cork's pupils" is a part of them. */
export function ownerAt({ tags, tokens, grammar, sentence }: Parse, at: number, share: boolean): TokenSpan | null {
  let to = at;
  while (to < sentence.to && tags[to] === TAG.NOUN && tokens.shape[to] === CAPITALISED) to++;
  if (to === at || tags[to] !== TAG.POSS) return null;
  const next = tags[to + 1];
  if (next === TAG.TIME || (share && next === TAG.NUM)) return null;
  const thing = next === TAG.NOUN || next === TAG.ADJ;
  return thing && (share || !grammar.vague.has(tokens.id[to + 1]!)) ? null : { from: at, to };
}

/** "than elsewhere", "as high as outside", "22% nationally": a place that one word tells. */
export function whereAt({ tags, tokens, grammar }: Parse, at: number): TokenSpan | null {
  if (!grammar.whereabouts.has(tokens.id[at]!) || tags[at + 1] === TAG.NOUN || tags[at + 1] === TAG.DET) return null;
  return { from: at, to: at + 1 };
}
