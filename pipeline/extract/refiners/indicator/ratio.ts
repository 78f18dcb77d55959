import { nominalBefore } from "../../clauses/extent.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { TokenSpan } from "../../rule.ts";
import { type Frame, frame, type Site } from "./frame.ts";
import { amongBehind, groupIn, isCopula, isGauge, namesGroup } from "./groups.ts";

/** "22 times higher among X than Y", "3.4 times as much as women", "half as likely to start treatment", "outnumber by 4 to 1". */
export function ratioFrame(site: Site): Frame | null {
  const { parse, reading, verb } = site;
  const { tags, tokens, grammar } = parse;
  if (!verb?.subject || verb.end <= reading.from || site.noun) return null;
  const back = pointsBack(parse, verb.subject);
  const subject = back ? [] : tellingParts(parse, verb.subject);
  const infinitive = parse.verbs.find(
    (each) =>
      each.kind === "infinitive" && each.from > reading.to && each.from < verb.end + 12 && each.from - reading.to < 9,
  );
  // "twice as likely to do so"
  if (isCopula(verb) && infinitive && (infinitive.form & FORM.DO) !== 0 && tags[infinitive.to] !== TAG.NOUN)
    return frame("ratio-again", [], back ? null : verb.subject, "indicator");
  if (isCopula(verb) && infinitive)
    return frame(
      "ratio-likely",
      [
        ...adjectiveBehind(parse, reading.to, infinitive.from),
        ...predicateParts(parse, untilAs(parse, infinitive), infinitive.from),
      ],
      back ? null : verb.subject,
      back ? "group" : "none",
    );
  // "people over 65 are half as keen"
  const quality = isCopula(verb) ? adjectiveBehind(parse, reading.to, Math.min(verb.end, reading.to + 3)) : [];
  if (quality.length > 0 && namesGroup(parse, verb.subject.from, verb.subject.to) && !back)
    return frame("ratio-quality", quality, verb.subject);
  if (isCopula(verb) || ((verb.form & FORM.LINK) !== 0 && isGauge(parse, verb.subject)))
    return frame(
      "ratio-level",
      subject,
      amongBehind(parse, reading.to, verb.end) ?? groupIn(parse, verb.subject),
      back ? "indicator" : "none",
    );
  // "Graduates earn 1.7 times what others earn"
  if (tags[reading.to] === TAG.REL && site.hedge === verb.to && !back)
    return frame("ratio-doing", [{ from: verb.head, to: verb.head + 1 }], groupIn(parse, verb.subject));
  const object = phraseEnd(parse, verb.to, site.hedge);
  if (object > verb.to)
    return frame(
      "ratio-object",
      [...subject, grammar.glue.of, { from: verb.to, to: object }],
      back ? null : verb.subject,
      back ? "group" : "none",
    );
  if (tokens.id[reading.to] === grammar.particles.as || tags[reading.to] === TAG.ADV || tags[reading.to] === TAG.DET)
    return frame(
      "ratio-doing",
      [{ from: verb.head, to: verb.head + 1 }],
      back ? null : verb.subject,
      back ? "group" : "none",
    );
  return null;
}

/** "linked to lower mortality at one year (0.82 [0.70–0.95])": what differs stands right before the bracket, behind its comparative. */
export function effectFrame({ parse, reading, hedge, noun }: Site): Frame | null {
  const { tags, tokens, grammar, sentence } = parse;
  const open = hedge - 1;
  if (tags[open] !== TAG.OPEN || noun || reading.interval === null) return null;
  const told = nominalBefore(parse, open);
  if (!told) return null;
  let from = told.from;
  while (from < open && (tags[from] === TAG.DET || (formOf(tokens, grammar, from) & (FORM.RISE | FORM.FALL)) !== 0))
    from++;
  // only what a comparative tells differs: "lower mortality"
  if (from === told.from || from >= open || from <= sentence.from || tags[from] === TAG.PREP) return null;
  const effect = { from, to: open };
  return pointsBack(parse, effect) ? null : frame("effect", tellingParts(parse, effect), groupIn(parse, effect));
}

/** "to be stopped | as white men": the other side is no part of what is done. */
function untilAs(parse: Parse, verb: Verb): Verb {
  let end = verb.to;
  while (end < verb.end && parse.tokens.id[end] !== parse.grammar.particles.as) end++;
  return { ...verb, end };
}

/** "likely" of "twice as likely to" and "twice as likely as girls to". */
function adjectiveBehind(parse: Parse, from: number, to: number): TokenSpan[] {
  for (let at = from; at < to; at++) if (parse.tags[at] === TAG.ADJ) return [{ from: at, to: at + 1 }];
  return [];
}
