import { nominalBefore } from "../../clauses/extent.ts";
import { bracketOf } from "../../clauses/governor.ts";
import { isNamed } from "../../clauses/names.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseStart } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { type Frame, frame, named, type Site } from "./frame.ts";
import { groupIn, isCopula, isGauge, lastPhrase, namesGroup } from "./groups.ts";
import { groupBefore, inList, itemFrame, pairedLevel, pairGroup } from "./label.ts";
import { pronounFor, saying } from "./saying.ts";

/** ", at 22.9 percent,": the level of what stands before the comma. "the 200 that the plan sets", "the $2,400 that a night costs". */
export function placedFrame(site: Site): Frame | null {
  const { parse, reading, hedge, verb, noun, subjectOf } = site;
  const { tags, tokens, grammar, sentence } = parse;
  const last = hedge - 1;
  if (last > sentence.from && tokens.id[last] === grammar.particles.at && tags[last - 1] === TAG.COMMA) {
    // "Prevalence was 8%. Women fared worst, at 24%": of what the figure before measures
    const subject = verb?.subject && verb.end > reading.from ? verb.subject : null;
    const who = subject && namesGroup(parse, subject.from, subject.to) && !pointsBack(parse, subject) ? subject : null;
    if (who && reading.measure === "percentage" && site.page.readings[site.page.readings.indexOf(reading) - 1])
      return frame("level-at-group", [], who, "indicator");
    if (verb?.subject && verb.end > reading.from && (isCopula(verb) || (verb.form & FORM.LINK) !== 0))
      return named(parse, "level-at", verb.subject);
    const near = nominalBefore(parse, last - 1);
    if (near) return named(parse, "level-at", near);
  }
  // "At 11.4 per 1,000, infant mortality is among the highest"
  if (last === sentence.from && tokens.id[last] === grammar.particles.at) {
    const next = parse.verbs.find((each) => each.kind === "finite" && each.relative < 0 && each.from > reading.to);
    if (next?.subject && next.subject.from > reading.to) return named(parse, "at-first", next.subject);
  }
  // "turbines, each 260 metres tall"
  if (reading.measure === "quantity" && tags[reading.from - 1] === TAG.DET && tags[reading.from - 2] === TAG.COMMA) {
    const thing = nominalBefore(parse, reading.from - 2);
    const near = thing ? lastPhrase(parse, thing) : null;
    if (near) return named(parse, "each", near);
  }
  const level = noun ? null : pairedLevel(parse, reading);
  if (level) return frame("bracket-pair", tellingParts(parse, level));
  const times = noun ? null : timesBefore(parse, reading);
  if (times !== null && pairGroup(parse, reading)) return frame("bracket-ratio", [times]);
  const bracket = tags[reading.from - 1] === TAG.OPEN ? reading.from - 1 : -1;
  if (bracket > sentence.from && reading.measure !== "age") {
    // "adherence was higher with text messages (82% v 64%)": the clause in front tells
    const clause = parse.verbs.findLast((each) => each.kind === "finite" && each.relative < 0 && each.to <= bracket);
    // "Most traded: Baltic Exchange (16,369)": behind the colon stands the label
    const label = { from: phraseStart(parse, bracket, sentence.from), to: bracket };
    if (!noun && label.from < bracket && tags[label.from - 1] === TAG.BREAK && !pointsBack(parse, label))
      return frame("bracket-label", tellingParts(parse, label), groupIn(parse, label));
    // "Most (71%) came with friends": of those spoken of
    const vague = bracket - 1 === sentence.from && (tags[bracket - 1] === TAG.PRON || tags[bracket - 1] === TAG.DET);
    const does = vague
      ? parse.verbs.find(({ kind, from }) => kind === "finite" && from === parse.mate[bracket]! + 1)
      : undefined;
    if (does && !noun && reading.measure === "percentage")
      return frame("bracket-vague", saying(parse, does, parse.grammar.glue.who), null, "group");
    // "The jobless rate among nationals (5.2%) is": of the measure in front of the group
    const gauge =
      subjectOf?.subject && subjectOf.subject.from < label.from ? { from: subjectOf.subject.from, to: bracket } : null;
    if (gauge && !noun && label.from < bracket && isGauge(parse, gauge) && !pointsBack(parse, gauge))
      return frame("bracket-gauge", tellingParts(parse, gauge), groupIn(parse, gauge));
    // "girls (22%) vape more than boys (17%)"
    if (subjectOf?.kind === "finite" && !noun && namesGroup(parse, label.from, bracket) && label.from < bracket)
      return frame("bracket-subject", [label, ...saying(parse, subjectOf, pronounFor(parse, label))], label);
    // "Fines remain the most frequent sanction (62%)": what the clause says of its subject
    if (!noun && reading.measure === "percentage") {
      const subject = clause && saidOf(parse, clause, label.from);
      if (subject) return named(parse, "bracket-said", subject);
    }
    const item = itemFrame(site, clause?.subject && !pointsBack(parse, clause.subject) ? clause.subject : null);
    if (item) return item;
    if (noun) return null;
    // "highest among those aged over 34 (38%)": an age only says who they are
    const near = parse.readings.some(
      (other) => other.measure !== "age" && other.to <= bracket && bracket - other.to <= 6,
    );
    const told = clause?.subject && !near && !pointsBack(parse, clause.subject) ? clause.subject : null;
    // "The rate was highest in those who inject daily (38%)": of what the sentence before measures
    const back = clause?.subject && isCopula(clause) && isGauge(parse, clause.subject) ? clause.subject : null;
    if (back && pointsBack(parse, back) && groupBefore(parse, bracket))
      return frame("bracket-back", [], null, "indicator");
    // "…, followed by prisoners (7%)"
    if (back && pointsBack(parse, back) && inList(parse, reading) && namesGroup(parse, label.from, bracket))
      return frame("bracket-item-back", [], label, "indicator");
    const doing = parse.verbs.find(
      (each) =>
        each.kind === "infinitive" &&
        each.to <= bracket &&
        // "to be affected than women before the age of 50 (31% versus 26%)"
        (bracket - each.to <= 4 || (tokens.id[each.to] === grammar.particles.than && bracket - each.to <= GROUP)),
    );
    if (told && doing && clause && isCopula(clause) && groupIn(parse, told) !== null)
      return frame(
        "bracket-doing",
        // "more likely to be HIV-positive"
        predicateParts(parse, { ...doing, end: bracket }, (doing.form & FORM.BE) !== 0 ? doing.to : doing.head),
      );
    // "mortality was three times higher off treatment (6.1 per 100)"
    if (reading.measure === "rate" && clause?.subject && isCopula(clause) && isGauge(parse, clause.subject))
      return named(parse, "bracket", clause.subject);
    // "heroin users live mainly in Lisbon (40%)": behind a place stands what the clause is about
    const placed = tags[label.from - 1] === TAG.PREP && isNamed(parse, label.from, label.to);
    if (told && (placed || groupIn(parse, told) === null)) return named(parse, "bracket", told);
  }
  if (noun) return null;
  const relative = parse.verbs.find((each) => each.relative === reading.to);
  if (relative?.subject && relative.subject.from > reading.to) {
    const chain =
      parse.verbs.findLast(
        (each) => each.from >= relative.from && each.from <= relative.to + 2 && each.kind !== "participle",
      ) ?? relative;
    const subject = tellingParts(parse, relative.subject);
    if ((chain.form & FORM.COST) !== 0)
      return frame("cost-of", [grammar.glue.cost, ...subject], groupIn(parse, relative.subject));
    return frame("set-by", [], null, "indicator");
  }
  // "short of the 200": a number with an article and no noun stands for the level before
  if (reading.measure === "count" && !subjectOf && grammar.definite.has(tokens.id[reading.from - 1]!))
    return frame("the-number", [], null, "indicator");
  return null;
}

/** "Fines remain the most frequent sanction (62%)": of whom it is said; "the sanctions were fines (62%) and …" lists items. */
function saidOf(parse: Parse, clause: Verb, from: number): TokenSpan | null {
  const { subject } = clause;
  if (!subject || (!isCopula(clause) && (clause.form & FORM.LINK) === 0) || from < clause.to) return null;
  let definite = false;
  for (let at = clause.to; at < from; at++) {
    if (parse.tags[at] === TAG.DET) definite = true;
    else if (parse.tags[at] !== TAG.ADV && parse.tags[at] !== TAG.ADJ) return null;
  }
  return !definite || pointsBack(parse, subject) || groupIn(parse, subject) !== null ? null : subject;
}

/** "three times as likely to relapse as others (54% versus 18%)": what the multiple in front of the bracket is of. */
/** A group behind "than" has so many tokens. */
const GROUP = 14;

function timesBefore(parse: Parse, reading: Reading): string | null {
  const { tags, readings } = parse;
  const bracket = bracketOf(parse, reading.from);
  const times = bracket < 0 ? undefined : readings.findLast(({ to }) => to <= bracket);
  if (times?.measure !== "ratio") return null;
  for (let at = times.to; at < bracket; at++) if (tags[at] === TAG.COMMA || tags[at] === TAG.BREAK) return null;
  return times.indicator;
}
