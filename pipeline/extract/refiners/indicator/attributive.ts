import { nominalEnd } from "../../clauses/extent.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { TokenSpan } from "../../rule.ts";
import { type Frame, frame, type Site } from "./frame.ts";
import { groupIn, namesGroup } from "./groups.ts";

/** "a 10 kW solar capacity", "50 mph winds", "a €5 million grant", "a 20% tax": a number that modifies a noun measures that noun. */
export function attributiveFrame(site: Site): Frame | null {
  const { parse, reading, noun, partitive } = site;
  const { tags, tokens, grammar } = parse;
  const long = dimension(site);
  if (long !== null) return frame("dimension", tellingParts(parse, long), groupIn(parse, long));
  if (!noun || partitive || !modifies(site)) return null;
  const end = phraseEnd(parse, noun.from, noun.to);
  const head = end - 1;
  // "a house of 114 m² costs €3,000": a verb that looks like a noun
  const verb = tags[end] === TAG.NUM && (formOf(tokens, grammar, head) & FORM.THIRD) !== 0;
  if (verb || end <= noun.from || tags[noun.from] === TAG.DET || grammar.measureWords[tokens.id[head]!] === 1)
    return null;
  if (reading.measure === "percentage" && (formOf(tokens, grammar, head) & (FORM.PLURAL | FORM.PERSON)) !== 0)
    return null;
  const parts = tellingParts(parse, noun);
  if (parts.length === 0) return null;
  const subject = site.verb?.subject;
  const who = subject && namesGroup(parse, subject.from, subject.to) && !pointsBack(parse, subject) ? subject : null;
  return frame("attributive", parts, groupIn(parse, noun) ?? who);
}

function modifies(site: Site): boolean {
  const { parse, reading } = site;
  const { tags, tokens, grammar } = parse;
  const last = reading.to - 1;
  if (tags[reading.to] === TAG.JOIN) return false;
  const before = tags[reading.from - 1];
  const article =
    before === TAG.DET || before === TAG.POSS || (formOf(tokens, grammar, reading.from) & FORM.DETERMINER) !== 0;
  // "the guideline of 15 ppb requiring action": the number is of what stands before
  const of = tokens.id[site.hedge - 1] === grammar.particles.of && tags[site.hedge - 2] === TAG.NOUN;
  if (of && !article) return false;
  if (reading.measure === "money" || reading.measure === "percentage") return article;
  if (reading.measure !== "quantity" && reading.measure !== "duration" && reading.measure !== "index") return false;
  return reading.per === null && (formOf(tokens, grammar, last) & FORM.PLURAL) === 0;
}

/** "a 40 m-long skeleton", "the 2 km (1.2 mile)-wide zone": the thing behind the adjective of its length. */
function dimension({ parse, reading }: Site): TokenSpan | null {
  const { tags, mate, sentence } = parse;
  if (reading.measure !== "quantity" && reading.measure !== "duration") return null;
  let at = reading.to;
  if (tags[at] === TAG.OPEN && mate[at]! > at) at = mate[at]! + 1;
  else if (tags[at] === TAG.CLOSE) at++;
  if (tags[at] !== TAG.JOIN || tags[at + 1] !== TAG.ADJ) return null;
  const end = nominalEnd(parse, at + 2, sentence.to);
  return end > at + 2 ? { from: at + 2, to: end } : null;
}
