import { hedgeStart, namesTime } from "../../clauses/around.ts";
import { governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { nameOf, tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { wholeGroup } from "../indicator/groups.ts";
import { groupAt } from "./side.ts";

/** From "gap" to "between": "difference in life expectancy at birth between". */
const ATTACHED = 8;
/** From a number to the gap that it tells: "an 11-point reading gap". */
const ATTRIBUTE = 4;

/**
 * "The gap between girls and boys was 27 points", "the ratio of boys to girls is 3 to 1": the second of the two, and the
 * first as the population where that names both or nobody.
 */
export function gapOfTwo(page: Page, parse: Parse, reading: Reading): TokenSpan | null {
  const { tokens, grammar } = parse;
  const gap = gapNoun(page, parse, reading);
  if (gap < 0) return null;
  const { between, of, and, to } = grammar.particles;
  const ratio = grammar.ratios.has(tokens.id[gap]!);
  const link = wordBehind(parse, gap + 1, ratio ? of : between);
  if (link < 0) return null;
  const last = wordBehind(parse, link + 1, ratio ? to : and);
  if (last < 0 || namesTime(parse, link + 1) || namesTime(parse, last + 1)) return null;
  const second = secondOf(parse, last + 1);
  const [first] = tellingParts(parse, { from: link + 1, to: last });
  if (!second || !first) return null;
  const both = nameOf(parse, tellingParts(parse, { from: link + 1, to: second.to }));
  // "between urban and rural pupils"
  const whole = parse.tags[first.to - 1] === TAG.NOUN;
  if (whole && (reading.population === null || reading.population === both)) {
    reading.population = nameOf(parse, [first]);
    reading.evidence.population = first;
  }
  return second;
}

/** The noun of what lies between two, where the number is its size: in front of it, behind "of", or told by its verb; -1. */
function gapNoun(page: Page, parse: Parse, reading: Reading): number {
  const { tags, tokens, grammar } = parse;
  const isGap = (at: number) => grammar.gaps.has(tokens.id[at]!) || grammar.ratios.has(tokens.id[at]!);
  for (let at = reading.to; at < reading.to + ATTRIBUTE; at++) {
    if (tags[at] !== TAG.NOUN && tags[at] !== TAG.ADJ && tags[at] !== TAG.JOIN) break;
    if (isGap(at)) return at;
  }
  const of = hedgeStart(page, parse, reading) - 1;
  if (tokens.id[of] === grammar.particles.of && isGap(of - 1)) return of - 1;
  const subject = governorOf(parse, reading.from)?.subject;
  if (!subject) return -1;
  const end = phraseEnd(parse, subject.from, subject.to);
  return end > subject.from && isGap(end - 1) ? end - 1 : -1;
}

/** "women | in nursing", but "people | who inject drugs": what is behind the second is told of both. */
function secondOf(parse: Parse, from: number): TokenSpan | null {
  const group = groupAt(parse, from);
  const end = group === null ? from : phraseEnd(parse, group.from, group.to);
  return group === null || end === group.from ? group : wholeGroup(parse, group.from, end, group.to);
}

/** The word in the same phrase, within reach; -1. */
function wordBehind({ tags, tokens }: Parse, from: number, id: number): number {
  for (let at = from; at < from + ATTACHED; at++) {
    if (tokens.id[at] === id) return at;
    if (tags[at] === TAG.VERB || tags[at] === TAG.BREAK || tags[at] === TAG.COMMA || tags[at] === TAG.SUB) return -1;
  }
  return -1;
}

/** "Whereas 41% of adults were called, only 27% of pupils were": two levels of one thing that the word sets against each other. */
export function contrasted(parse: Parse, first: Reading, second: Reading): TokenSpan | null {
  if (first.measure !== second.measure || first.role !== null || second.role !== null) return null;
  if (first.measure === "count" || first.measure === "age" || first.measure === "ratio") return null;
  const [one, other] = [first.evidence.population, second.evidence.population];
  if (!one || !other || first.population === second.population || other.from < first.to) return null;
  if (!opensContrast(parse, first, second)) return null;
  const [verb, next] = [verbAround(parse, first), verbAround(parse, second)];
  if (!verb || !next) return null;
  const same = parse.tokens.id[verb.head] === parse.tokens.id[next.head] && parse.tokens.id[verb.head] !== 0;
  // "… only 27% of pupils were", "19% of farms do"
  const stands = (next.form & (FORM.DO | FORM.BE | FORM.HAVE)) !== 0 && BEHIND.has(parse.tags[next.to]!);
  return same || stands || first.indicator === second.indicator ? other : null;
}

const BEHIND: ReadonlySet<number> = new Set([TAG.OTHER, TAG.COMMA, TAG.BREAK]);

/** Between the two, or in front of the first at the head of the sentence. */
function opensContrast({ tokens, tags, grammar, sentence }: Parse, first: Reading, second: Reading): boolean {
  const word = (at: number) => tags[at] === TAG.SUB && grammar.contrasting.has(tokens.id[at]!);
  if (word(sentence.from)) return true;
  for (let at = first.to; at < second.from; at++) if (word(at)) return true;
  return false;
}

function verbAround({ verbs, sentence }: Parse, { from, to }: Reading) {
  return verbs.find(
    ({ kind, subject, end, to: behind, from: head }) =>
      kind === "finite" &&
      subject !== null &&
      ((subject.from <= from && to <= subject.to) || (behind <= from && from < end && head >= sentence.from)),
  );
}

/** Words in front of a condition: "those with a peer worker", "patients with diabetes". */
const CONDITION = 3;

/** "Those with a peer worker were 1.8 times more likely to start": more than those without one. */
export function lackingOthers(parse: Parse, reading: Reading): string | null {
  const { tags, tokens, grammar } = parse;
  if (reading.measure !== "ratio" || reading.role !== null) return null;
  const subject = governorOf(parse, reading.from)?.subject;
  if (!subject || tokens.id[subject.from] !== grammar.particles.those) return null;
  const link = subject.from + 1;
  if (tokens.id[link] !== grammar.particles.with || subject.to - link > ATTACHED) return null;
  for (let at = reading.to; at < reading.to + CONDITION; at++) {
    if (tags[at] !== TAG.ADJ || tags[at + 1] !== TAG.TO) continue;
    const having = nameOf(parse, [{ from: link + 1, to: subject.to }]);
    return having && `${grammar.glue.people} ${grammar.glue.without} ${having}`;
  }
  return null;
}
