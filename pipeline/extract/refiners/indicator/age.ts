import { nominalBefore } from "../../clauses/extent.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { namesPersons, phraseEnd } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { TAG } from "../../clauses/tags.ts";
import { WORD } from "../../tokens.ts";
import { type Frame, frame, type Site } from "./frame.ts";
import { groupIn, isCopula, isGauge, lastPhrase } from "./groups.ts";

/** "aged 15 | and over": the limit that is open belongs to the age. */
function openEnd({ tags, tokens }: Parse, at: number): number {
  let to = at;
  while (tags[to] === TAG.NUM && tokens.kind[to] === WORD) to++;
  return to;
}

/** "people aged 15–64", "the mean age was", "younger than 25", "15-year-olds". */
export function ageFrame(site: Site): Frame | null {
  const { parse, reading, hedge } = site;
  const { tags, tokens, grammar, sentence } = parse;
  if (tags[reading.from] === TAG.NOUN) {
    const group = { from: reading.from - 2, to: reading.to + 1 };
    return frame("age-prefix", [grammar.glue.age, group], group);
  }
  for (let at = hedge - 1; at >= Math.max(sentence.from, hedge - 3); at--) {
    if (!grammar.aged.has(tokens.id[at]!)) continue;
    // "adults (aged 15–64)"
    const group = nominalBefore(parse, tags[at - 1] === TAG.OPEN ? at - 1 : at);
    const head = group ? lastPhrase(parse, group) : null;
    // "Patients were aged 18 to 66"
    if (!head || tellingParts(parse, head).length === 0) {
      const subject = site.verb?.subject ?? null;
      if (!subject || isGauge(parse, subject)) break;
      if (pointsBack(parse, subject)) return frame("aged", [grammar.glue.age], null, "group");
      return frame("aged", [grammar.glue.age, ...tellingParts(parse, subject)], subject);
    }
    // "people aged 15–64" are named by their age, "adolescents aged 10–19" are adolescents
    const bare = grammar.anybody.has(tokens.id[at - 1]!);
    return frame(
      "aged",
      [grammar.glue.age, ...tellingParts(parse, head)],
      bare ? { from: head.from, to: openEnd(parse, reading.to) } : head,
    );
  }
  const behind = reading.to;
  if (behind < sentence.to && tags[behind] === TAG.JOIN) {
    const end = phraseEnd(parse, behind + 1, sentence.to);
    // "12-year-old boys" are boys, "15-year-olds" are named by their age alone
    const noun = end > behind + 2 ? { from: behind + 2, to: end } : { from: reading.from, to: Math.max(end, behind) };
    return frame("year-olds", [grammar.glue.age, noun], noun);
  }
  const { verb } = site;
  const adjective = hedge - 1 >= sentence.from && (tags[hedge - 1] === TAG.ADJ || tags[hedge - 1] === TAG.PREP);
  if (verb && isCopula(verb) && verb.subject && !isGauge(parse, verb.subject) && (adjective || verb.to >= hedge - 1)) {
    if (pointsBack(parse, verb.subject)) return frame("age-of", [grammar.glue.age], null, "group");
    return frame("age-of", [grammar.glue.age, ...tellingParts(parse, verb.subject)], verb.subject);
  }
  // "children under five", "adults over 65", "a lawyer, 44,"
  const near = nominalBefore(
    parse,
    hedge < reading.from
      ? hedge
      : tags[hedge - 1] === TAG.PREP || tags[hedge - 1] === TAG.COMMA || tags[hedge - 1] === TAG.OPEN
        ? hedge - 1
        : hedge,
  );
  if (near && !reading.role) {
    const head = lastPhrase(parse, near);
    if (head && isGauge(parse, head)) return frame("age-gauge", tellingParts(parse, near), groupIn(parse, near));
    if (head && namesPersons(parse, head))
      return frame("age-near", [grammar.glue.age, ...tellingParts(parse, head)], head);
  }
  return null;
}
