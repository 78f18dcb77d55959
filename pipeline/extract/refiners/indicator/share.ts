import { nominalBefore } from "../../clauses/extent.ts";
import { bracketOf } from "../../clauses/governor.ts";
import type { Piece } from "../../clauses/names.ts";
import { COLON } from "../../clauses/nominal.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd, phraseStart } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { MARK } from "../../tokens.ts";
import { isNested } from "../change/anchor.ts";
import { isApposed } from "../comparator/norm.ts";
import { apposed } from "./count.ts";
import { behindColonOf } from "./doer.ts";
import { type Frame, frame, type Site } from "./frame.ts";
import { amongIn, isCopula, isGauge, namesGroup } from "./groups.ts";
import { objectBefore, participleOf, pronounFor, saying, withDone } from "./saying.ts";

/** A share of a whole: "94% of patients had …", "women make up 4% of clients", "found in 61% of the deaths". */
export function shareFrame(site: Site, whole: TokenSpan): Frame {
  const { parse, reading, verb, subjectOf, partitive } = site;
  const { grammar, tags, tokens } = parse;
  const back = pointsBack(parse, whole);
  // "Commuters are hit: three quarters of them were late"
  const doer = back && partitive ? behindColonOf(site) : null;
  if (doer) return shareFrame(site, doer);
  // "costs €40; the state pays 80% of that"
  if (partitive && whole.to === whole.from + 1 && tokens.id[whole.from] === grammar.particles.that)
    return frame("of-what", [], null, "indicator");
  // "$36 million on housing, $8 million of it in the north": the same sum
  if (
    back &&
    partitive &&
    reading.measure === "money" &&
    parse.readings[parse.readings.indexOf(reading) - 1]?.measure === "money"
  )
    return frame("of-which", [], null, "indicator");
  // "€1.90 a day, less than a tenth of the cost of a bed": how the price before it compares
  if (partitive && !subjectOf && reading.numeral.form === "fraction" && isApposed(site.page, parse, reading))
    if (isGauge(parse, whole)) return frame("share-of-level", [], back ? null : whole, "indicator");
  const wholeParts: readonly Piece[] = back ? [] : tellingParts(parse, whole);
  // "two thirds of it": of what the sentence before is about
  const it = back && tokens.id[whole.from] === grammar.particles.it;
  // "38% approve, with 55% disapproving": what they do
  const does = !partitive && tokens.id[site.hedge - 1] === grammar.particles.with && whole.from === reading.to;
  if (does && (formOf(tokens, grammar, whole.from) & FORM.ING) !== 0) return frame("share-doing", wholeParts);
  const linking = it ? "topic" : back ? "group" : "none";
  // "(68% men; …)": a kind within a whole named before
  if (
    !partitive &&
    !subjectOf &&
    !verb &&
    tokens.kind[reading.to - 1] === MARK &&
    namesGroup(parse, whole.from, whole.to)
  )
    return frame("share-kind", wholeParts);
  // "Smokers: 31% of men, 9% of women"
  const label =
    !subjectOf && !verb && partitive && namesGroup(parse, whole.from, whole.to) ? labelOf(parse, site.hedge) : null;
  if (label && !back) return frame("share-label", tellingParts(parse, label), whole);
  const told = partitive && tags[site.hedge - 1] === TAG.OPEN ? toldBefore(site) : null;
  if (told) return frame("share-bracket", [...told, grammar.glue.among, ...wholeParts], back ? null : whole, linking);
  // "39% had been drunk (36% of boys and 42% of girls)"
  const kind = partitive && !back && !subjectOf && namesGroup(parse, whole.from, whole.to);
  if (kind && (isWithinShare(parse, reading) || isBehindShare(parse, reading)))
    return frame("share-bracket-kind", [], whole, "indicator");
  // "14% of women smoked, against 31% of men": the second share is of the same thing
  if (!subjectOf && comparesWith(parse, site.hedge))
    return frame("share-compared", [], back ? null : whole, "indicator");
  // "1.5 million users, 60% of them in India"
  if (back && !subjectOf && partitive && tags[site.hedge - 1] === TAG.COMMA)
    return frame("share-of-them", apposed(parse, whole), null, "group");
  // "125 000 people died of it, a quarter of the 600 000 deaths": the number before is the share
  const last = parse.readings.indexOf(reading) - 1;
  const before = parse.readings[last];
  // "debts of 410 billion, equal to 6% of output": the number before as a share
  const same = tokens.id.subarray(site.hedge, reading.from).includes(grammar.particles.to);
  if (same && !subjectOf && partitive && tags[site.hedge - 1] === TAG.COMMA && before)
    return frame("share-apposed", [], back ? null : whole, "indicator");
  if (!subjectOf && partitive && !back && tags[site.hedge - 1] === TAG.COMMA && before?.measure === "count") {
    // "322 patients at 13 sites, fewer than 1% of those in need": the patients
    const people = before.unit !== "person" && namesGroup(parse, whole.from, whole.to);
    const counted = people ? parse.readings.slice(0, last).findLast(({ unit }) => unit === "person") : undefined;
    if (counted?.indicator) return frame("share-apposed", [counted.indicator], whole);
    const outer = isNested(parse, last) ? parse.readings[last - 1]?.evidence.indicator : null;
    return outer
      ? frame("share-apposed", tellingParts(parse, outer), whole)
      : frame("share-apposed", [], whole, "indicator");
  }
  // "Uninsured households, 54% of the sample, bore"
  const aside =
    partitive && !back && subjectOf?.subject && tags[site.hedge - 1] === TAG.COMMA && tags[whole.to] === TAG.COMMA;
  if (aside && subjectOf.subject!.from < site.hedge - 1) {
    const who = { from: subjectOf.subject!.from, to: site.hedge - 1 };
    // "13.2 million people, 8.3% of that age group, cannot read" counts those who cannot
    if (!pointsBack(parse, who) && !tags.subarray(who.from, who.to).includes(TAG.NUM))
      return frame("share-aside", [...tellingParts(parse, who), grammar.glue.among, ...wholeParts], whole);
  }
  if (subjectOf && subjectOf.kind === "finite")
    return frame(
      "share-subject",
      [...wholeParts, ...saying(parse, subjectOf, back ? grammar.glue.who : pronounFor(parse, whole))],
      amongIn(parse, subjectOf) ?? (back ? null : whole),
      linking,
    );
  // "foresees a deficit of 4.4% of GDP": named in front of "of"
  const of = site.hedge - 1;
  const copula = verb !== null && isCopula(verb);
  if (partitive && !back && !copula && tokens.id[of] === grammar.particles.of && tags[of - 1] === TAG.NOUN) {
    const noun = { from: phraseStart(parse, of, parse.sentence.from), to: of };
    if (!grammar.tallies.has(tokens.id[of - 1]!) && !pointsBack(parse, noun))
      return frame("share-noun", tellingParts(parse, noun), whole);
  }
  if (verb?.subject && verb.end > reading.from) {
    const subject = tellingParts(parse, site.gapped ?? verb.subject);
    const subjectBack = pointsBack(parse, verb.subject);
    // "Participants were 89% male": what they were, and no whole
    if (isCopula(verb) && !partitive && !back && (subjectBack || namesGroup(parse, verb.subject.from, verb.subject.to)))
      return subjectBack
        ? frame("share-being", [...wholeParts, grammar.glue.among], null, "topic")
        : frame("share-being", [...wholeParts, grammar.glue.among, ...subject], verb.subject);
    if (grammar.portions.has(tokens.id[verb.head]!) || isCopula(verb)) {
      if (subjectBack && tokens.id[verb.subject.to - 1] === grammar.particles.that)
        return frame("share-again", [], back ? null : whole, "indicator");
      if (subjectBack) return frame("share-portion", [grammar.glue.among, ...wholeParts], back ? null : whole, "topic");
      if (isGauge(parse, verb.subject)) return frame("share-gauge", subject, back ? null : whole, linking);
      if (back) return frame("share-portion", subject, null, "whole");
      return frame("share-portion", [...subject, grammar.glue.among, ...wholeParts], whole, linking);
    }
    // "programmes reached 39% of people who inject" is of those reached, "debt reached 39% of output" a level
    const served = (verb.form & FORM.REACH) !== 0 && namesGroup(parse, whole.from, whole.to);
    if (((verb.form & FORM.LINK) !== 0 && !served) || isGauge(parse, verb.subject))
      return frame("share-level", subject, back ? null : whole, linking);
    // "found in 61% of the deaths", "spends 40% of income on rent"
    const preposition = site.hedge - 1 >= verb.to && tags[site.hedge - 1] === TAG.PREP;
    if (preposition) {
      // "traces were found in 6% of samples", "opioids turned up in 6% of samples": samples with opioids
      const bare = !verb.passive && site.hedge - 1 === verb.to;
      if (!back && !subjectBack && (bare || (verb.passive && grammar.presenting.has(tokens.id[verb.head]!))))
        return frame("share-found", [...wholeParts, grammar.glue.with, ...subject], whole);
      // "gave $20,000 in exchange for 6% of the shares": the verb has a number of its own
      const taken = parse.readings.some((each) => each.from >= verb.to && each.to < site.hedge);
      if (taken) return frame("share", wholeParts, back ? null : whole, linking);
      // "cannabis had been tried by 28% of boys": boys who tried it
      const past = (formOf(tokens, grammar, verb.head) & FORM.PAST) !== 0;
      if (verb.passive && past && !back && !subjectBack && tokens.id[site.hedge - 1] === grammar.particles.by)
        return frame(
          "share-agent",
          [...wholeParts, pronounFor(parse, whole), { from: verb.head, to: verb.head + 1 }, ...subject],
          whole,
        );
      // "detected heroin in 61% of parcels": parcels with heroin
      const object = back ? null : objectBefore(parse, verb, site.hedge - 1);
      if (object)
        return frame("share-found", [...wholeParts, grammar.glue.with, ...withDone(parse, verb, object)], whole);
      const what = predicateParts(parse, { ...verb, end: site.hedge - 1 }, verb.passive ? verb.head : verb.head);
      return frame(
        "share-place",
        [...(verb.passive ? subject : []), ...what, ...wholeParts],
        back ? null : whole,
        linking,
      );
    }
    const behind = predicateParts(parse, { ...verb, to: whole.to }, whole.to);
    const open = parse.grammar.anybody.has(tokens.id[phraseEnd(parse, whole.from, whole.to) - 1]!);
    const plain: readonly Piece[] = back
      ? []
      : open
        ? wholeParts
        : tellingParts(parse, {
            from: whole.from,
            to: Math.max(phraseEnd(parse, whole.from, whole.to), whole.from + 1),
          });
    const participle = participleOf(parse, verb) ?? { from: verb.head, to: verb.head + 1 };
    if (behind.length > 0 || subjectBack)
      return frame("share-object", [...wholeParts, participle, ...behind.slice(0, 1)], back ? null : whole, linking);
    return frame("share-object", [...plain, participle, grammar.glue.by, ...subject], back ? null : whole, linking);
  }
  return frame("share", wholeParts, back ? null : whole, linking);
}

/** "Theft was the most common offence (19% of prisoners)", "cannabis (12% of clients)": whose share stands in the bracket. */
function toldBefore({ parse, hedge }: Site): readonly Piece[] | null {
  const bracket = hedge - 1;
  const clause = parse.verbs.findLast((each) => each.kind === "finite" && each.relative < 0 && each.to <= bracket);
  const item = { from: phraseStart(parse, bracket, parse.sentence.from), to: bracket };
  const had = clause && !isCopula(clause) ? heldGauge(parse, clause.to, bracket) : null;
  const told = had ?? (clause ? (isCopula(clause) ? clause.subject : null) : item);
  const names = told !== null && told.to > told.from && parse.tags[told.from] !== TAG.NUM;
  const parts =
    names && !pointsBack(parse, told) && !namesGroup(parse, told.from, told.to) ? tellingParts(parse, told) : [];
  return parts.length > 0 ? parts : null;
}

/** "has the highest prevalence of injecting (2% of adults)": the measure that something has, without its rank. */
function heldGauge(parse: Parse, from: number, to: number): TokenSpan | null {
  let at = from;
  while (at < to && (parse.tags[at] === TAG.DET || parse.tags[at] === TAG.ADJ || parse.tags[at] === TAG.ADV)) at++;
  return at > from && at < to && parse.tags[at] === TAG.NOUN && isGauge(parse, { from: at, to })
    ? { from: at, to }
    : null;
}

/** From a share to the bracket that tells the shares of its groups, in tokens. */
const GROUPS = 14;

/** In a bracket behind a share of the same sentence, without a verb in it. */
function isWithinShare(parse: Parse, reading: Reading): boolean {
  const { readings, verbs, mate } = parse;
  const bracket = bracketOf(parse, reading.from);
  if (bracket <= parse.sentence.from) return false;
  const outer = readings.findLast(({ to }) => to <= bracket);
  if (outer?.measure !== "percentage" || outer.indicator === null || bracket - outer.to > GROUPS) return false;
  if (readings.filter(({ from }) => from > bracket && from < mate[bracket]!).length < 2) return false;
  return !verbs.some(({ from }) => from > bracket && from < mate[bracket]!);
}

/** "38% had been drunk: 36% of boys and 42% of girls": behind a colon or a dash, with no verb of their own. */
function isBehindShare({ tags, readings, verbs }: Parse, reading: Reading): boolean {
  let at = reading.from - 1;
  const index = readings.indexOf(reading);
  for (; at > reading.from - GROUPS && tags[at] !== TAG.BREAK; at--) if (tags[at] === TAG.VERB) return false;
  const outer = readings.slice(Math.max(0, index - 2), index).findLast(({ to }) => to <= at);
  if (tags[at] !== TAG.BREAK || outer?.measure !== "percentage" || outer.indicator === null) return false;
  const own = verbs.some(({ kind, from, relative }) => kind === "finite" && from > at && relative < 0);
  return (
    !own &&
    verbs.some(
      ({ kind, subject, to }) => kind === "finite" && to <= at && subject !== null && subject.from <= outer.from,
    )
  );
}

/** "against", "compared with" right in front of the number. */
function comparesWith(parse: Parse, hedge: number): boolean {
  const { tokens, grammar, sentence } = parse;
  return grammar.cues.backward(tokens, hedge, sentence.from)?.value === "compare";
}

/** The noun phrase before a colon that opens a line without a verb. */
function labelOf(parse: Parse, before: number): TokenSpan | null {
  const { tags, tokens, sentence, verbs } = parse;
  if (verbs.some((each) => each.kind === "finite")) return null;
  let at = sentence.from;
  while (at < before && tags[at] !== TAG.BREAK && tags[at] !== TAG.NUM) at++;
  const noun = tags[at] === TAG.BREAK && tokens.mark[at] === COLON ? nominalBefore(parse, at) : null;
  return noun && !pointsBack(parse, noun) ? noun : null;
}
