import { nominalBefore, nominalEnd } from "../../clauses/extent.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { attachmentBehind, heldBy, isOfBefore, otherThing, restated, takenFrom, timeTo } from "./attached.ts";
import { isName } from "./count.ts";
import { behindColonOf, thingOf, withoutTie } from "./doer.ts";
import { backTo, type Frame, frame, named, type Site } from "./frame.ts";
import {
  amongIn,
  groupIn,
  headsPhrase,
  isCopula,
  isGauge,
  isPortion,
  lastPhrase,
  leadingWhole,
  plainTail,
} from "./groups.ts";
import { isPaid, moneyFrame } from "./money.ts";
import { participleOf, pronounFor, saying, sayingAround } from "./saying.ts";

/** What is left: the subject of a level, the thing that costs or lasts, the noun in front of "of". */
export function predicateFrame(site: Site): Frame {
  const { parse, reading, verb, hedge, subjectOf } = site;
  const { tags, tokens, grammar, sentence } = parse;
  const last = hedge - 1;
  // "opioids were the main drug of 38% of clients and cannabis of 21%"
  if (site.gapped?.to === last && tokens.id[last] === grammar.particles.of && reading.measure === "percentage")
    return frame("found-again", tellingParts(parse, site.gapped), null, "whole");
  // "weighs a cap of 10 percent on THC": the noun is a hedge too
  const bound = tags[hedge] === TAG.DET && tags[hedge + 1] === TAG.NOUN && hedge + 3 === reading.from;
  const about = bound && !grammar.vague.has(tokens.id[hedge + 1]!) ? attachmentBehind(parse, reading.to) : [];
  if (about.length > 0) return frame("bound-on", [{ from: hedge + 1, to: hedge + 2 }, ...about]);
  // "demanded a cap of £100"
  const cap = bound && tags[last] === TAG.VERB && reading.measure === "money";
  if (cap && !grammar.vague.has(tokens.id[hedge + 1]!)) return frame("bound", [{ from: hedge + 1, to: hedge + 2 }]);
  // "3,200 people fell ill, a rate of 79 per 100 000": told again
  const again = tags[last] === TAG.COMMA && tags[hedge] === TAG.DET && grammar.vague.has(tokens.id[hedge + 1]!);
  if (reading.measure === "rate" && again) return frame("rate-again", [], null, "indicator");
  if (last > sentence.from && tokens.id[last] === grammar.particles.of) {
    // "a budget of US$ 14.6 million", "a rate of 3.1"
    const before = tags[last - 1] === TAG.NOUN ? nominalBefore(parse, last) : null;
    // "far below the target of 200"
    const loose = before !== null && (tags[before.from] === TAG.PREP || tags[before.from] === TAG.ADV);
    const held = before && !loose ? heldBy(parse, before) : null;
    // "a loss of 12 cents a share on revenue of $870 million": behind another number
    const other = before !== null && parse.readings.some((each) => each.from > before.from && each.to < last);
    const noun = before
      ? withoutTie(parse, held ?? (loose || other ? lastPhrase(parse, before) : null) ?? plainTail(parse, before))
      : null;
    if (noun && isOfBefore(parse, noun, reading)) return frame("noun-of", [], null, "indicator");
    if (noun) {
      const parts = tellingParts(parse, noun);
      const owner =
        verb?.subject && (verb.form & FORM.HAVE) !== 0 && !pointsBack(parse, verb.subject)
          ? tellingParts(parse, verb.subject)
          : [];
      const behind = noun && site.noun ? [] : attachmentBehind(parse, reading.to);
      return frame(
        "noun-of",
        owner.length > 0 ? [...parts, grammar.glue.of, ...owner] : [...parts, ...behind],
        groupIn(parse, noun) ?? (owner.length > 0 && verb?.subject ? groupIn(parse, verb.subject) : null),
      );
    }
  }
  // "synthetic drugs, once found in 54%, now figure in 9%": of the whole named before
  const within = tokens.id[last] === grammar.particles.in && verb && verb.to === last && verb.subject;
  if (within && reading.measure === "percentage" && !pointsBack(parse, within) && !site.noun)
    return frame("found-again", tellingParts(parse, within), null, "whole");
  // "heroin was involved in 43% of deaths and cocaine in 29%"
  if (site.gapped && reading.measure === "percentage" && tokens.id[last] === grammar.particles.in && !site.noun)
    return frame("found-again", tellingParts(parse, site.gapped), null, "whole");
  // "$62 million, of which $41 million has been pledged", "€4 million, of which a third went on rent"
  const former = parse.readings[parse.readings.indexOf(reading) - 1];
  if (
    (reading.measure === "money" || (reading.measure === "percentage" && former?.measure === "money")) &&
    subjectOf &&
    tags[last] === TAG.REL &&
    tokens.id[last - 1] === grammar.particles.of
  )
    return reading.measure === "money"
      ? frame("of-which", [], null, "indicator")
      : frame("of-which", saying(parse, subjectOf, grammar.glue.that), null, "group");
  if (
    subjectOf &&
    subjectOf.kind === "finite" &&
    (reading.measure === "percentage" || reading.measure === "count" || reading.measure === "rate") &&
    headsPhrase(parse, subjectOf.subject?.from ?? reading.from, reading.from)
  ) {
    // "200 is considered good practice": a number that is the subject of its own valuation
    const valued =
      isCopula(subjectOf) ||
      (subjectOf.passive && tags[subjectOf.head - 1] === TAG.AUX && grammar.valuing.has(tokens.id[subjectOf.head]!));
    if (reading.status === "target" && valued) return frame("level-self", [], null, "indicator");
    const whole = leadingWhole(parse, hedge);
    if (whole && !pointsBack(parse, whole))
      return frame(
        "share-leading",
        [...tellingParts(parse, whole), ...saying(parse, subjectOf, pronounFor(parse, whole))],
        whole,
      );
    // "Patients stayed out of trouble: 12% were punished"
    const doer = behindColonOf(site);
    if (doer)
      return frame(
        "share-colon",
        [...tellingParts(parse, doer), ...saying(parse, subjectOf, pronounFor(parse, doer))],
        amongIn(parse, subjectOf) ?? doer,
      );
    // "just 140 strips were ordered; 12 were left"
    const things = reading.measure !== "percentage" && reading.unit !== null && reading.unit !== "person";
    const who = things ? grammar.glue.that : grammar.glue.who;
    // "1,150 jobs, of which 400 will go": of the number before
    const ofWhich = things && tags[last] === TAG.REL && tokens.id[last - 1] === grammar.particles.of;
    // "three quarters were men": men among those
    const are = !things && isCopula(subjectOf) && tags[subjectOf.to] === TAG.NOUN && reading.measure === "percentage";
    const said = saying(parse, subjectOf, who);
    return frame(ofWhich ? "of-which" : "share-alone", said, amongIn(parse, subjectOf), are ? "whole" : "group");
  }
  // "US$ 3 million was available for the response": what the sum is for
  if (
    reading.measure === "money" &&
    subjectOf?.kind === "finite" &&
    subjectOf.from <= reading.to + 1 &&
    tags[subjectOf.to] !== TAG.TO &&
    tags[subjectOf.to] !== TAG.INF &&
    headsPhrase(parse, subjectOf.subject?.from ?? reading.from, reading.from)
  ) {
    const said = isCopula(subjectOf)
      ? saying(parse, subjectOf, null)
      : predicateParts(parse, subjectOf, subjectOf.head);
    if (said.length > 0) return frame("money-self", said);
  }
  if (verb?.subject && verb.end > reading.from && !verb.passive) {
    const owner = site.gapped ?? thingOf(parse, verb, verb.subject, reading);
    const back = pointsBack(parse, owner);
    const subject = back ? [] : tellingParts(parse, owner);
    const population = groupIn(parse, owner);
    const attached = takenFrom(site, verb) ?? timeTo(site, verb) ?? restated(site, verb);
    if (attached) return attached;
    // "took a stake for 92 million yuan": the price of what was taken
    if (reading.measure === "money" && isPaid(site, verb, owner, back) && tokens.id[last] !== grammar.particles.for)
      return frame("cost", [grammar.glue.cost, ...subject], population, back ? "topic" : "none");
    // "women made up 8%": the whole was named before
    // "€4 million, of which beer accounts for 36%"
    const ofWhich = verb.relative > sentence.from && tokens.id[verb.relative - 1] === grammar.particles.of;
    if (isPortion(parse, verb) && reading.measure === "percentage")
      return frame(ofWhich ? "portion-of-which" : "portion-alone", subject, null, back ? "topic" : "whole");
    // "peaked at 9.7 billion", "closed at 3,210"
    if (
      tokens.id[last] === grammar.particles.at &&
      phraseEnd(parse, verb.to, last) === verb.to &&
      reading.measure !== "duration"
    )
      return back ? backTo(parse, "level", owner, population) : frame("level", subject, population);
    const takes =
      (verb.form & (FORM.COST | FORM.REACH)) !== 0 && phraseEnd(parse, verb.to, Math.max(verb.to, hedge)) === verb.to;
    // "it weighs 203 grams": a property of the thing spoken of
    if (takes && back && tags[owner.from] === TAG.PRON && (verb.form & FORM.COST) !== 0 && reading.measure !== "money")
      return frame("level", [], population, "topic");
    const ranges = grammar.ranging.has(tokens.id[verb.head]!);
    // "is expected to be between €2 million and €3 million", "ended 2% higher"
    const closed = reading.role !== null && grammar.closing.has(tokens.id[verb.head]!);
    if ((verb.form & (FORM.BE | FORM.LINK)) !== 0 || takes || ranges || closed)
      return back ? backTo(parse, "level", owner, population) : frame("level", subject, population);
    // "analysts had expected 3.1%": of what was told before
    const foreseen = grammar.statuses.forward(tokens, verb.head, verb.end)?.value === "projected";
    if (foreseen && hedge === verb.to && reading.measure !== "count") return frame("foreseen", [], null, "indicator");
    // "the service considers 100 litres the minimum"
    if (grammar.valuing.has(tokens.id[verb.head]!) && tags[reading.to] === TAG.DET)
      return frame("valued", [], null, "indicator");
    const other = otherThing(site);
    if (other && !pointsBack(parse, other)) return named(parse, "other-object", other, population);
    const object = phraseEnd(parse, verb.to, Math.max(verb.to, hedge));
    // "pays clinics 35 baht": who is given the money
    if (
      object > verb.to &&
      object === hedge &&
      reading.measure === "money" &&
      grammar.giving.has(tokens.id[verb.head]!)
    ) {
      const participle = participleOf(parse, verb);
      const taker = { from: verb.to, to: object };
      if (participle && !pointsBack(parse, taker))
        return frame(
          "given",
          [
            participle,
            grammar.glue.to,
            ...tellingParts(parse, taker),
            ...(isName(parse, verb.subject) ? [grammar.glue.by, ...subject] : []),
          ],
          groupIn(parse, taker),
        );
    }
    if (object > verb.to && tags[verb.to] !== TAG.NUM) {
      const what = { from: verb.to, to: Math.max(object, nominalEnd(parse, verb.to, hedge)) };
      return named(parse, "object", what, tokens.id[last] === grammar.particles.at ? undefined : population);
    }
    const said = sayingAround(site, verb);
    const sum = moneyFrame(site, verb, subject, said);
    if (sum) return sum;
    if (isGauge(parse, verb.subject))
      return back ? backTo(parse, "level", owner, population) : frame("level", subject, population);
    // "I make $12": a verb alone names nothing
    const presents = grammar.presenting.has(tokens.id[verb.head]!);
    const bare = said.every(({ from, to }) => from >= verb.from && to <= verb.to);
    if (back && bare && reading.measure === "money" && presents) return frame("doing", [], population, "subject");
    if (reading.measure === "duration" && (back || subject.length === 0))
      return frame("doing", said, population, "none");
    if (population || reading.measure === "duration" || reading.measure === "ratio" || reading.measure === "money")
      return frame(
        "doing",
        reading.measure === "money" ? [...subject, ...said] : [...said, ...(population ? [] : subject)],
        population,
        "none",
      );
    return back
      ? backTo(parse, "level", owner, population)
      : frame("level", bare && presents ? subject : [...subject, ...said.slice(0, 1)], population);
  }
  if (verb?.passive && verb.subject && verb.end > reading.from) {
    const owner = site.gapped ?? verb.subject;
    if (pointsBack(parse, owner)) return backTo(parse, "passive", owner, null);
    // "the number is put at 542,000", "growth was revised from 1.9%": the verb only presents
    const told = tokens.id[verb.to] === grammar.particles.at || grammar.revising.has(tokens.id[verb.head]!);
    if (told) return named(parse, "passive-told", owner);
    return frame(
      "passive",
      [...tellingParts(parse, owner), { from: verb.head, to: verb.head + 1 }],
      groupIn(parse, owner),
    );
  }
  // a list without verbs: "FTSE -0.6%, CAC -1.7%"
  if (!verb && last >= sentence.from && tags[last] === TAG.NOUN) {
    let from = last;
    while (
      from > sentence.from &&
      (tags[from - 1] === TAG.NOUN || tags[from - 1] === TAG.ADJ || tags[from - 1] === TAG.JOIN)
    )
      from--;
    const name = { from, to: hedge };
    if (!pointsBack(parse, name)) return frame("name", tellingParts(parse, name), groupIn(parse, name));
  }
  // a fragment: "Road deaths involving drunk drivers: 64 in 2012"
  for (let at = last; at >= sentence.from; at--) {
    const tag = tags[at]!;
    if (tag === TAG.BREAK || tag === TAG.OPEN || (tag === TAG.COMMA && at > sentence.from)) {
      // "Wages grew faster than prices: 4.5% against 3.1%"
      const clause =
        tag === TAG.BREAK
          ? parse.verbs.findLast((each) => each.kind === "finite" && each.relative < 0 && each.to <= at)
          : undefined;
      // "Three towns had the most deaths: 643, 240 and 159"
      const had = clause && (clause.form & FORM.HAVE) !== 0 ? phraseEnd(parse, clause.to, at) : 0;
      if (clause && had === at && reading.measure === "count" && tags[at - 1] === TAG.NOUN)
        return named(parse, "heading-object", { from: clause.to, to: at });
      if (clause?.subject && clause.end >= at - 1 && !pointsBack(parse, clause.subject))
        return named(parse, "heading-clause", clause.subject);
      const noun = nominalBefore(parse, at);
      if (noun && !pointsBack(parse, noun) && !verbBetween(parse, at, reading.from))
        return frame("heading", tellingParts(parse, noun), groupIn(parse, noun));
      // "Arrests (2019: 1,204; 2020: 980)": the colon of a date, and the number before
      const dated = tag === TAG.BREAK && (tags[at - 1] === TAG.TIME || tags[at - 1] === TAG.NUM);
      if (tag !== TAG.COMMA && !dated) break;
    }
  }
  const near = nominalBefore(
    parse,
    tags[last] === TAG.PREP || tags[last] === TAG.COMMA || tags[last] === TAG.OPEN ? last : hedge,
  );
  if (near && !pointsBack(parse, near)) return frame("near", tellingParts(parse, near), groupIn(parse, near));
  if (site.noun) return frame("behind", tellingParts(parse, site.noun), groupIn(parse, site.noun));
  return frame("none", [], null, "indicator");
}

export function verbBetween(parse: Parse, from: number, to: number): boolean {
  return parse.verbs.some((verb) => verb.kind === "finite" && verb.from > from && verb.from < to);
}
