import { hedgeStart } from "../clauses/around.ts";
import { governorOf } from "../clauses/governor.ts";
import { type Parse, parseOf } from "../clauses/parse.ts";
import { revises } from "../clauses/revision.ts";
import { TAG } from "../clauses/tags.ts";
import { FORM } from "../grammar.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { pointsBack } from "./change/pointing.ts";

/**
 * Marks values that the text itself takes back.
 *
 *     the count, previously reported as 80, is 85 · revised from 80 to 85
 *                                       ^^                       ^^
 *
 * A revision is no move; this runs before change, which leaves such values alone.
 */
export const superseded: Refiner = {
  name: "superseded",
  refine(page) {
    for (const reading of page.readings) {
      const parse = parseOf(page, reading.sentence);
      if (!parse || !isWithdrawn(page, parse, reading)) continue;
      reading.superseded = true;
      reading.trace?.push("superseded: withdrawn by the text");
    }
  },
};

const REACH = 8;

function isWithdrawn(page: Page, parse: Parse, reading: Reading): boolean {
  const { tokens, grammar, sentence } = parse;
  const hedge = hedgeStart(page, parse, reading);
  for (const at of [reading.from, hedge]) {
    const match = grammar.withdrawn.backward(tokens, at, sentence.from);
    if (match && match.at < at) return true;
  }
  if (takenBack(parse, reading, hedge) || foundWrong(parse, reading)) return true;
  if (toldWrongly(parse, reading) || toldBefore(parse, reading) || isReplaced(parse, reading)) return true;
  // "from 80" behind "revised" or "corrected"
  const last = hedge - 1;
  if (last < sentence.from || tokens.id[last] !== grammar.particles.from) {
    const behind = grammar.withdrawnBehind.forward(tokens, reading.to, sentence.to) ?? behindNoun(parse, reading);
    // "412 (previously reported as 398)": of the number behind
    return behind !== null && parse.tags[behind.at] !== TAG.NUM && parse.tags[behind.at + 1] !== TAG.NUM;
  }
  const governor = governorOf(parse, reading.from);
  if (governor && revises(parse, governor)) return true;
  for (let at = last - 1; at >= Math.max(sentence.from, last - REACH); at--)
    if (grammar.revising.has(tokens.id[at]!)) return true;
  return false;
}

/**
 * Behind a word of correction: "corrects the number to 24 million, not 26 million", "should read 45%, instead of 54%",
 * "I correct my answer, in which the number was given as 18". A contrast alone takes nothing back: "he is 30, not 40".
 */
function takenBack(parse: Parse, reading: Reading, hedge: number): boolean {
  const { tokens, grammar, sentence, readings } = parse;
  let corrects = false;
  for (let at = reading.from - 1; at >= Math.max(sentence.from, reading.from - FAR) && !corrects; at--)
    corrects = grammar.correcting.has(tokens.id[at]!) && parse.tags[at] !== TAG.ADJ;
  if (!corrects) return false;
  const before = readings[readings.indexOf(reading) - 1];
  const contrast = grammar.contrasts.backward(tokens, hedge, sentence.from);
  if (contrast && before?.measure === reading.measure && contrast.at >= before.to) return true;
  const verb = governorOf(parse, reading.from);
  const told = verb?.passive && grammar.telling.has(tokens.id[verb.head]!) && verb.to === hedge - 1;
  return told === true && tokens.id[hedge - 1] === grammar.particles.as;
}

/** "the figure of 22 published in May was provisional", "the 80 given before was wrong" */
function foundWrong(parse: Parse, reading: Reading): boolean {
  const { tokens, grammar, tags } = parse;
  if (tags[reading.from - 1] !== TAG.DET && tokens.id[reading.from - 1] !== grammar.particles.of) return false;
  const verb = parse.verbs.find(
    ({ kind, subject, from, form }) =>
      kind === "finite" && (form & FORM.BE) !== 0 && subject && subject.from < reading.from && from >= reading.to,
  );
  if (!verb || verb.from - reading.to > REACH) return false;
  const said = tags[verb.to] === TAG.ADV ? verb.to + 1 : verb.to;
  if (!grammar.wrong.has(tokens.id[said]!)) return false;
  // "the number of 80 sites was wrong", but "the use of 80 sites was wrong"
  for (let at = verb.subject!.from; at < reading.from; at++)
    if (grammar.vague.has(tokens.id[at]!) || grammar.estimates.has(tokens.id[at]!)) return true;
  return false;
}

/** How far before a number the word that corrects it stands. */
const FAR = 24;

/** "had initially put the toll at 46": an adverb of the first version inside a verb of telling. */
function toldWrongly(parse: Parse, reading: Reading): boolean {
  const { tokens, grammar } = parse;
  const verb = governorOf(parse, reading.from);
  if (!verb || !grammar.telling.has(tokens.id[verb.head]!)) return false;
  for (let at = verb.from - 1; at < verb.to; at++) if (at >= 0 && grammar.atFirst.has(tokens.id[at]!)) return true;
  return false;
}

/** "An earlier version of this report stated that 14% did": what was told before is told no more. */
function toldBefore(parse: Parse, reading: Reading): boolean {
  const { tokens, grammar, tags } = parse;
  for (const { head, to, subject, inherited } of parse.verbs) {
    if (to > reading.from || reading.from - to > REACH || !subject || inherited) continue;
    if (!grammar.telling.has(tokens.id[head]!) || tags.subarray(to, reading.from).includes(TAG.BREAK)) continue;
    let earlier = false;
    for (let at = subject.from; at < subject.to; at++) {
      earlier ||= grammar.cues.forward(tokens, at, subject.to)?.value === "earlier" || isPrevious(parse, at);
      if (earlier && grammar.versions.has(tokens.id[at]!)) return true;
    }
  }
  return false;
}

/** "The rate, given as 80 in our last report, has been corrected to 74": told of what is corrected, with the new value behind. */
function isReplaced(parse: Parse, reading: Reading): boolean {
  const { readings, tokens, grammar } = parse;
  const next = readings[readings.indexOf(reading) + 1];
  if (next?.measure !== reading.measure || next.unit !== reading.unit) return false;
  const verb = governorOf(parse, next.from);
  if (!verb?.passive || verb.from < reading.to || !grammar.revising.has(tokens.id[verb.head]!)) return false;
  if (!tokens.id.subarray(verb.to, next.from).includes(grammar.particles.to)) return false;
  // "that 121 had come; that number has since been corrected to 109"
  const { subject } = verb;
  if (subject && subject.from >= reading.to && pointsBack(parse, subject)) return true;
  const told = parse.verbs.findLast(({ to }) => to <= reading.from);
  return told !== undefined && reading.from - told.to <= REACH && grammar.telling.has(tokens.id[told.head]!);
}

const isPrevious = ({ tokens, grammar }: Parse, at: number): boolean => grammar.previous.has(tokens.id[at]!);

/** "the 80 deaths first reported": the words stand behind the counted noun. */
function behindNoun(parse: Parse, reading: Reading) {
  const { tokens, grammar, sentence } = parse;
  for (let at = reading.to + 1; at <= reading.to + 3 && at < sentence.to; at++) {
    const match = grammar.withdrawnBehind.forward(tokens, at, sentence.to);
    if (match) return match;
  }
  return null;
}
