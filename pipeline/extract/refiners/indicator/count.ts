import { nominalEnd } from "../../clauses/extent.ts";
import type { Piece } from "../../clauses/names.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { headOf, namesPersons, phraseEnd, phraseStart } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { TokenSpan } from "../../rule.ts";
import { LOWER } from "../../tokens.ts";
import { type Frame, frame, named, type Site } from "./frame.ts";
import { groupIn, headsPhrase, isCopula, isGauge } from "./groups.ts";
import { objectBefore, participleOf, particleOf, pronounFor, saying, withDone } from "./saying.ts";

/** Things counted: "3,000 people missed an appointment", "recorded 142 deaths", "treatment was started by 412 clients". */
export function countFrame(site: Site, noun: TokenSpan): Frame {
  const { parse, reading, verb, subjectOf, partitive } = site;
  const { grammar, tags, tokens } = parse;
  if (partitive && pointsBack(parse, noun)) {
    const said =
      subjectOf && subjectOf.kind === "finite"
        ? saying(parse, subjectOf, parse.grammar.glue.who)
        : apposed(parse, noun);
    const child =
      !subjectOf && said[0] !== undefined && typeof said[0] !== "string" && namesPersons(parse, said[0])
        ? said[0]
        : null;
    if (reading.measure === "money" && said.length === 0) return frame("of-which", [], null, "indicator");
    return frame("count-of-them", said, child, "group");
  }
  const parts: Piece[] = tellingParts(parse, noun);
  const group = groupIn(parse, noun);
  const population = group ?? wholeOf(site, noun);
  const gauge = gaugeOf(site);
  if (gauge) return named(parse, "count-gauge", gauge, population ?? groupIn(parse, gauge));
  if (subjectOf && subjectOf.kind === "finite" && subjectOf.subject) {
    let left = reading.from - 1;
    while (left > parse.sentence.from && (tags[left] === TAG.DET || tags[left] === TAG.ADJ || tags[left] === TAG.ADV))
      left--;
    const ofWhole = left >= parse.sentence.from && tokens.id[left] === grammar.particles.of;
    // "a total of 40 people died"
    const tally = ofWhole && grammar.tallies.has(tokens.id[left - 1]!) && left - subjectOf.subject.from <= 2;
    const isSubject =
      tally ||
      (!ofWhole &&
        (headsPhrase(parse, subjectOf.subject.from, reading.from) || isListed(site, subjectOf.subject.from)));
    if (isSubject) {
      if (isCopula(subjectOf)) {
        const said = predicateParts(parse, subjectOf, subjectOf.to);
        return frame("count-subject", [...parts, ...said], population);
      }
      if (subjectOf.passive || leavesOutBe(parse, subjectOf))
        return frame("count-passive", [...parts, ...predicateParts(parse, subjectOf, subjectOf.head)], population);
      return frame("count-agent", [...parts, pronounFor(parse, noun), ...predicateParts(parse, subjectOf)], population);
    }
  }
  if (
    verb?.subject &&
    verb.end > reading.from &&
    isCopula(verb) &&
    site.hedge <= verb.to &&
    tags[verb.subject.to - 1] !== TAG.PRON
  ) {
    // "the population is 8 billion people"
    return named(parse, "count-copula", verb.subject, population ?? undefined);
  }
  // "The fleet stood at 45 ships"
  const stood = verb?.subject && verb.to === site.hedge - 1 && (verb.form & FORM.LINK) !== 0 && !verb.passive;
  if (stood && tokens.id[verb.to] === grammar.particles.at && !pointsBack(parse, verb.subject!))
    return named(parse, "count-stood", verb.subject!, population ?? undefined);
  if (verb && verb.end > reading.from) {
    const last = site.hedge - 1;
    if (verb.passive && tokens.id[last] === grammar.particles.by) {
      const thing = verb.subject && !pointsBack(parse, verb.subject) ? tellingParts(parse, verb.subject) : [];
      return frame(
        "count-by",
        [...parts, pronounFor(parse, noun), { from: verb.head, to: verb.head + 1 }, ...thing],
        population,
      );
    }
    // "diversion was recorded in 12 patients", "courts gave prison sentences to 402 people"
    const found = foundIn(site, verb);
    if (found) return frame("count-found", [...parts, ...found], population);
    const direct = last < verb.to || (last >= verb.to && tags[last] !== TAG.PREP);
    if (
      direct &&
      !verb.passive &&
      (verb.form & (FORM.BE | FORM.HAVE | FORM.LINK)) === 0 &&
      !grammar.presenting.has(tokens.id[verb.head]!) &&
      site.hedge - verb.to <= 2
    ) {
      const participle = participleOf(parse, verb);
      const taker =
        !group && verb.subject && grammar.taking.has(tokens.id[verb.head]!) ? groupIn(parse, verb.subject) : null;
      // "Dell sold 300 cars": a body or person with a name is part of what is counted
      const harm = grammar.harming.has(tokens.id[verb.head]!) && verb.subject && groupIn(parse, verb.subject) === null;
      const doer = verb.subject && !taker && (harm || isName(parse, verb.subject)) ? verb.subject : null;
      const by = doer && !pointsBack(parse, doer) ? [grammar.glue.by, ...tellingParts(parse, doer)] : [];
      const split = participle && !group ? -1 : complementAt(parse, verb, noun);
      if (participle && split > 0) {
        const object = { from: noun.from, to: split };
        const rest = predicateParts(parse, { ...verb, from: split, to: split }, split);
        const said = [...tellingParts(parse, object), participle, ...particleOf(parse, verb), ...rest, ...by];
        return frame("count-object", said, groupIn(parse, object));
      }
      if (participle)
        return frame("count-object", [...parts, participle, ...particleOf(parse, verb), ...by], taker ?? population);
    }
  }
  if (verb?.subject && (verb.form & FORM.HAVE) !== 0 && site.hedge <= verb.to + 1 && isName(parse, verb.subject))
    return frame("count-owned", [...parts, grammar.glue.of, ...tellingParts(parse, verb.subject)], population);
  return frame("count", parts, population);
}

/** "convicted 40 men | of fraud", "searched 900 passengers | at the airports": where the object ends and the verb says more; -1. */
function complementAt(parse: Parse, verb: Verb, noun: TokenSpan): number {
  const { tags, tokens, grammar } = parse;
  const at = phraseEnd(parse, noun.from, noun.to);
  if (at <= noun.from || at + 1 >= noun.to || tags[at] !== TAG.PREP) return -1;
  if (grammar.complements.get(tokens.id[verb.head]!)?.has(tokens.id[at]!) === true) return at;
  // "people at risk", but "people at the gates", "at airports"
  if (tokens.id[at] !== grammar.particles.at) return -1;
  const head = headOf(parse, { from: at + 1, to: phraseEnd(parse, at + 1, noun.to) });
  const plural = head >= 0 && (formOf(tokens, grammar, head) & FORM.PLURAL) !== 0;
  return tags[at + 1] === TAG.DET || plural ? at : -1;
}

/** "a prison population rate of 106 inmates per 100,000", "bed density exceeded 40 beds per 1,000": the measure that a rate is of. */
function gaugeOf({ parse, reading, hedge, verb }: Site): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (reading.measure !== "rate") return null;
  const of = hedge - 1;
  const before =
    tokens.id[of] === grammar.particles.of ? { from: phraseStart(parse, of, sentence.from), to: of } : null;
  const next = verb && verb.end > reading.from && hedge - verb.to <= 1 ? verb.subject : null;
  const gauge = before ?? next;
  if (!gauge || gauge.to <= gauge.from || !isGauge(parse, gauge) || pointsBack(parse, gauge)) return null;
  // "a crude rate of 6 cases" is one of the cases
  const end = phraseEnd(parse, gauge.from, gauge.to);
  const nouns = tags.subarray(gauge.from, end).filter((tag) => tag === TAG.NOUN).length;
  return nouns > 1 || end < gauge.to || !grammar.vague.has(tokens.id[end - 1]!) ? gauge : null;
}

/** "300 people were trained and 40 kits handed out": the "were" of the verb before holds. */
function leavesOutBe({ verbs, tags, tokens, grammar }: Parse, verb: Verb): boolean {
  if (verb.from !== verb.head || (formOf(tokens, grammar, verb.head) & FORM.PARTICIPLE) === 0) return false;
  const before = verbs[verbs.indexOf(verb) - 1];
  const object = tags[verb.to] === TAG.NOUN || tags[verb.to] === TAG.DET || tags[verb.to] === TAG.NUM;
  const link = tags[before?.to ?? 0] === TAG.COMMA ? before!.to + 1 : before?.to;
  return before?.passive === true && before.kind === "finite" && tags[link!] === TAG.CONJ && !object;
}

/** "Seven halls and | eight shops opened": the numbers before it in the subject are of things counted as well. */
function isListed({ parse, reading, hedge }: Site, from: number): boolean {
  const { tags, readings } = parse;
  if (tags[hedge - 1] !== TAG.CONJ && tags[hedge - 1] !== TAG.COMMA) return false;
  const before = readings[readings.indexOf(reading) - 1];
  if (!before || before.measure !== reading.measure || before.from < from) return false;
  for (let at = before.to; at < hedge - 1; at++) if (tags[at] !== TAG.NOUN && tags[at] !== TAG.ADJ) return false;
  return true;
}

/** "nine of the 62 clinics": the clinics are the whole of which some are counted. */
function wholeOf(site: Site, noun: TokenSpan): TokenSpan | null {
  const { parse, reading, partitive } = site;
  if (!partitive) return null;
  const outer = parse.readings[parse.readings.indexOf(reading) + 1];
  return outer?.measure === "count" && outer.from >= reading.to && outer.from <= noun.from + 2 ? noun : null;
}

/** What was found in the things counted or given to them: "with diversion", "given prison sentences". */
function foundIn(site: Site, verb: Verb): Piece[] | null {
  const { parse, hedge } = site;
  const { tags, tokens, grammar } = parse;
  const { particles, glue } = grammar;
  const preposition = tokens.id[hedge - 1]!;
  const gives = grammar.giving.has(tokens.id[verb.head]!) && preposition === particles.to;
  if (gives && (verb.passive ? hedge - 1 === verb.to : phraseEnd(parse, verb.to, hedge - 1) === hedge - 1)) {
    const thing = verb.passive ? verb.subject : { from: verb.to, to: hedge - 1 };
    const participle = participleOf(parse, verb);
    if (!thing || thing.from === thing.to || pointsBack(parse, thing) || !participle) return null;
    return [participle, ...tellingParts(parse, thing)];
  }
  // "found faults in 12 of the 40 homes"
  const object = site.partitive || verb.kind !== "finite" ? objectBefore(parse, verb, hedge - 1) : null;
  if (object) return [glue.with, ...withDone(parse, verb, object)];
  if (preposition !== particles.in || hedge - 1 !== verb.to || !verb.subject) return null;
  // "deaths fell in 61 of the 88 counties": places that it moved in
  const moved = (verb.form & (FORM.RISE | FORM.FALL)) !== 0 && verb.kind === "finite" && site.reading.role === null;
  if (moved && !verb.passive && site.partitive && !pointsBack(parse, verb.subject))
    return [glue.where, ...tellingParts(parse, verb.subject), { from: verb.from, to: verb.to }];
  // "needle programmes exist in 92 countries"; "he played in 65 matches" is of the matches
  const plain = (verb.form & (FORM.BE | FORM.HAVE | FORM.LINK | FORM.RISE | FORM.FALL)) === 0;
  if (!verb.passive && (!plain || groupIn(parse, verb.subject) !== null || isName(parse, verb.subject))) return null;
  if (pointsBack(parse, verb.subject) || tags[verb.to] !== TAG.PREP) return null;
  const presents = !verb.passive || grammar.presenting.has(tokens.id[verb.head]!);
  return [
    glue.with,
    ...tellingParts(parse, verb.subject),
    ...(presents ? [] : [{ from: verb.head, to: verb.head + 1 }]),
  ];
}

const LONGEST_NAME = 6;

/** A proper name: all words capitalised, and not only because the sentence begins. */
export function isName(parse: Parse, span: TokenSpan): boolean {
  const { tags, tokens, sentence } = parse;
  if (span.to - span.from > LONGEST_NAME) return false;
  let named = false;
  for (let at = span.from; at < span.to; at++) {
    if (tags[at] !== TAG.NOUN) continue;
    if (tokens.shape[at] === LOWER) return false;
    named = true;
  }
  if (!named) return false;
  return span.from > sentence.from || tokens.id[span.from] === 0;
}

export function apposed(parse: Parse, noun: TokenSpan): Piece[] {
  const end = nominalEnd(parse, noun.to, parse.sentence.to);
  return end > noun.to ? tellingParts(parse, { from: noun.to, to: end }) : [];
}
