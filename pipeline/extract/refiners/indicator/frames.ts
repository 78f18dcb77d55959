import { headOf, namesPersons, phraseEnd } from "../../clauses/nominal.ts";
import { governorOf, type Parse, type Verb, verbOfSubject } from "../../clauses/parse.ts";
import {
  nominalBefore,
  nominalEnd,
  type Piece,
  pointsBack,
  predicateParts,
  tellingParts,
} from "../../clauses/phrase.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";

/** What a figure measures and of whom, as stretches of the text; `back` where the words point to what went before. */
export interface Frame {
  /** Words of the indicator; empty where only what went before tells. */
  readonly pieces: readonly Piece[];
  /** The group or the whole of a share. */
  readonly population: TokenSpan | null;
  /** The indicator (or the group in it) is that of an earlier figure. */
  readonly back: "none" | "indicator" | "group";
  readonly rule: string;
}

export interface Site {
  readonly page: Page;
  readonly parse: Parse;
  readonly reading: Reading;
  /** Where the hedges in front of the number begin. */
  readonly hedge: number;
  /** Its own counted noun phrase, or the whole after "of". */
  readonly noun: TokenSpan | null;
  /** "of" stands between number and noun. */
  readonly partitive: boolean;
  readonly verb: Verb | null;
  readonly subjectOf: Verb | null;
}

const frame = (
  rule: string,
  pieces: readonly Piece[],
  population: TokenSpan | null = null,
  back: Frame["back"] = "none",
): Frame => ({ rule, pieces, population, back });

/** Looks at the place of a figure in its clause. */
export function siteOf(page: Page, parse: Parse, reading: Reading, hedge: number): Site {
  const { tags, tokens, grammar, sentence } = parse;
  const { particles } = grammar;
  let at = reading.to;
  while (at < sentence.to && (tags[at] === TAG.QUOTE || tags[at] === TAG.JOIN)) at++;
  let partitive = false;
  if (at < sentence.to && tokens.id[at] === particles.of) {
    partitive = true;
    at++;
  }
  while (at < sentence.to && at < reading.to + 4 && tags[at] === TAG.ADV) at++;
  const subjectOf = verbOfSubject(parse, reading.from);
  const limit = subjectOf && subjectOf.from > at ? subjectOf.from : sentence.to;
  const article = reading.measure === "ratio" && tags[at] === TAG.DET && tags[at + 1] !== TAG.NUM;
  let end = article || nounAllowed(parse, at, partitive) ? nominalEnd(parse, at, limit) : at;
  // "19.2 per 100 000 population": what stands there is the denominator's
  if (
    reading.measure === "rate" &&
    !partitive &&
    reading.to > reading.numeral.to + 1 &&
    reading.per !== null &&
    reading.per.value > 1
  )
    end = at;
  if (!partitive && end > at && reading.noun && phraseEnd(parse, at, limit) < reading.noun.to)
    end = Math.max(end, reading.noun.to);
  const noun = end > at ? { from: at, to: end } : sharedNoun(page, parse, reading);
  return { page, parse, reading, hedge, noun, partitive, verb: governorOf(parse, reading.from), subjectOf };
}

/** "31 079, 5 811 and 7 735 new cases": the noun stands behind the last number of the list. */
function sharedNoun(page: Page, parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, sentence, readings } = parse;
  if (reading.measure !== "count") return null;
  let index = readings.indexOf(reading);
  for (let guard = 0; guard < 8; guard++) {
    const current = readings[index]!;
    const next = readings[index + 1];
    if (!next || next.measure !== reading.measure || next.unit !== reading.unit) return null;
    for (let at = current.to; at < next.from; at++) if (tags[at] !== TAG.COMMA && tags[at] !== TAG.CONJ) return null;
    if (next.from - current.to > 2) return null;
    const end = nounAllowed(parse, next.to, false) ? nominalEnd(parse, next.to, sentence.to) : next.to;
    if (end > next.to) return { from: next.to, to: end };
    index++;
  }
  void page;
  return null;
}

/** A noun may follow: no new phrase with its own determiner, unless after "of". */
function nounAllowed(parse: Parse, at: number, partitive: boolean): boolean {
  const tag = parse.tags[at];
  if (partitive) return tag !== TAG.TIME;
  return (
    tag === TAG.NOUN ||
    tag === TAG.ADJ ||
    tag === TAG.PART ||
    (tag === TAG.DET && (formOf(parse.tokens, parse.grammar, at) & FORM.RISE) !== 0) ||
    (tag === TAG.DET && (formOf(parse.tokens, parse.grammar, at) & FORM.FALL) !== 0)
  );
}

/** Chooses the frame of a figure. */
export function frameOf(site: Site): Frame {
  const { reading, parse } = site;
  if (reading.role !== null) {
    const moved = movedFrame(site);
    if (moved) return moved;
  }
  if (reading.measure === "age") return ageFrame(site) ?? frame("age", [parse.grammar.glue.age], null, "group");
  const placed = placedFrame(site);
  if (placed) return placed;
  if (reading.measure === "ratio") {
    const compared = ratioFrame(site);
    if (compared) return compared;
  }
  const share = reading.measure === "percentage" || (reading.measure === "ratio" && site.partitive);
  const counted =
    reading.measure === "count" ||
    reading.measure === "rate" ||
    reading.measure === "ratio" ||
    ((reading.measure === "quantity" || reading.measure === "money") && site.partitive);
  if (site.noun && (share || counted)) return share ? shareFrame(site, site.noun) : countFrame(site, site.noun);
  return predicateFrame(site);
}

/** ", at 22.9 percent,": the level of what stands before the comma. "the 200 that the plan sets", "the $2,400 that a night costs". */
function placedFrame(site: Site): Frame | null {
  const { parse, reading, hedge, verb, noun } = site;
  const { tags, tokens, grammar, sentence } = parse;
  const last = hedge - 1;
  if (last > sentence.from && tokens.id[last] === grammar.particles.at && tags[last - 1] === TAG.COMMA) {
    if (verb?.subject && verb.end > reading.from && (isCopula(verb) || (verb.form & FORM.LINK) !== 0))
      return named(parse, "level-at", verb.subject);
    const near = nominalBefore(parse, last - 1);
    if (near) return named(parse, "level-at", near);
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
  if (reading.measure === "count" && reading.from > sentence.from && tags[reading.from - 1] === TAG.DET)
    return frame("the-number", [], null, "indicator");
  return null;
}

/** "22 times higher among X than Y", "3.4 times as much as women", "half as likely to start treatment", "outnumber by 4 to 1". */
function ratioFrame(site: Site): Frame | null {
  const { parse, reading, verb } = site;
  const { tags, tokens, grammar } = parse;
  if (!verb?.subject || verb.end <= reading.from || site.noun) return null;
  const back = pointsBack(parse, verb.subject);
  const subject = back ? [] : tellingParts(parse, verb.subject);
  const infinitive = parse.verbs.find(
    (each) =>
      each.kind === "infinitive" && each.from > reading.to && each.from < verb.end + 12 && each.from - reading.to < 6,
  );
  if (isCopula(verb) && infinitive)
    return frame(
      "ratio-likely",
      [{ from: infinitive.from - 1, to: infinitive.from }, ...predicateParts(parse, infinitive, infinitive.head)],
      back ? null : verb.subject,
      back ? "group" : "none",
    );
  if (isCopula(verb))
    return frame("ratio-level", subject, amongBehind(parse, reading.to, verb.end), back ? "indicator" : "none");
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

/** The group that a comparison is about: behind among, in, for. */
function amongBehind(parse: Parse, from: number, to: number): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    if (tokens.id[at] === grammar.particles.than || tokens.id[at] === grammar.particles.as || tags[at] === TAG.COMMA)
      return null;
    if (tags[at] !== TAG.PREP || tags[at + 1] === TAG.TIME) continue;
    const end = nominalEnd(parse, at + 1, to);
    if (end > at + 1) return { from: at + 1, to: end };
  }
  return null;
}

/** The thing that moves: the object of a verb that moves it, else the subject; or what the noun of movement is about. */
function movedFrame(site: Site): Frame | null {
  const { parse, reading } = site;
  const { tags, tokens, grammar } = parse;
  const cue = reading.evidence.change;
  if (!cue) return null;
  const verb = parse.verbs.find(
    (each) => each.from <= cue.from && cue.from < each.to && (each.form & (FORM.RISE | FORM.FALL | FORM.REACH)) !== 0,
  );
  // the start that a pronoun of the next clause points to is told by its own clause
  if (verb && reading.to < verb.from && !(verb.subject && verb.subject.from <= reading.from)) return null;
  if (verb) {
    if (cue.from === reading.from) {
      // "halve the number of new infections": the number is the verb
      const object = nominalEnd(parse, verb.to, parse.sentence.to);
      if (object > verb.to && tags[verb.to] !== TAG.NUM)
        return named(parse, "moved-object", { from: verb.to, to: object });
      return verb.subject ? named(parse, "moved-subject", verb.subject) : null;
    }
    const whole = site.partitive && site.noun && reading.role === "delta" ? site.noun : null;
    if (whole) {
      // "shed 4% of their volume"
      const parts = tellingParts(parse, whole);
      const subject = verb.subject && !pointsBack(parse, verb.subject) ? tellingParts(parse, verb.subject) : [];
      return frame(
        "moved-part",
        subject.length > 0 ? [...parts, grammar.glue.of, ...subject] : parts,
        null,
        subject.length > 0 ? "none" : "group",
      );
    }
    const object = nominalEnd(parse, verb.to, parse.sentence.to);
    if (
      object > verb.to &&
      tags[verb.to] !== TAG.NUM &&
      object <= reading.from &&
      tags[verb.to] !== TAG.TIME &&
      !verb.passive
    )
      return named(parse, "moved-object", { from: verb.to, to: object });
    if (site.noun && reading.measure === "count" && reading.role === "delta") return countFrame(site, site.noun);
    if (!verb.subject) return null;
    return named(parse, "moved-subject", verb.subject);
  }
  const form = formOf(tokens, grammar, cue.from);
  if (tags[cue.from] === TAG.NOUN && (form & (FORM.RISE | FORM.FALL)) !== 0) {
    // "a drop in prevalence from 9.1%", "a 25% cut in alcohol deaths"
    let at = cue.to;
    if (
      tags[at] === TAG.PREP &&
      (tokens.id[at] === grammar.particles.in || tokens.id[at] === grammar.particles.of) &&
      tags[at + 1] !== TAG.NUM &&
      tags[at + 1] !== TAG.TIME
    ) {
      at++;
      const end = nominalEnd(parse, at, parse.sentence.to);
      if (end > at) return named(parse, "moved-noun", { from: at, to: end });
    }
    const linked =
      cue.from > parse.sentence.from && (tags[cue.from - 1] === TAG.NOUN || tags[cue.from - 1] === TAG.ADJ)
        ? nominalBefore(parse, cue.from)
        : null;
    if (linked && linked.to - linked.from > 0) {
      const parts = tellingParts(parse, linked);
      if (parts.length > 0 && parts.some((part) => part.to - part.from > 1 || tags[part.from] === TAG.NOUN))
        return frame("moved-compound", parts);
    }
    return frame("moved-back", [], null, "indicator");
  }
  if (site.noun && !site.partitive && reading.measure === "percentage") {
    // "28–41% fewer new infections"
    const parts = tellingParts(parse, { from: cue.to, to: Math.max(cue.to, site.noun.to) });
    if (parts.length > 0) return frame("moved-fewer", parts);
  }
  return null;
}

/** A frame from a plain noun phrase, or one that points back. */
function named(parse: Parse, rule: string, span: TokenSpan): Frame {
  if (pointsBack(parse, span)) return frame(rule, [], groupIn(parse, span), "indicator");
  const parts = tellingParts(parse, span);
  if (parts.length === 0) return frame(rule, [], null, "indicator");
  return frame(rule, parts, groupIn(parse, span));
}

/** The humans that a phrase speaks of: behind "among", else its first noun for humans with its attachments. */
export function groupIn(parse: Parse, span: TokenSpan): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  for (let at = span.from; at < span.to; at++) {
    if (tags[at] !== TAG.PREP || at + 1 >= span.to) continue;
    const among = tokens.id[at] === grammar.particles.among;
    const end = phraseEnd(parse, at + 1, span.to);
    if (end > at + 1 && (among || namesPersons(parse, { from: at + 1, to: end })))
      return { from: at + 1, to: Math.min(span.to, nominalEnd(parse, at + 1, span.to)) };
  }
  const first = phraseEnd(parse, span.from, span.to);
  const head = headOf(parse, { from: span.from, to: first });
  if (head >= 0 && (formOf(tokens, grammar, head) & FORM.PERSON) !== 0) return { from: span.from, to: first };
  return null;
}

/** A share of a whole: "94% of patients had …", "women make up 4% of clients", "found in 61% of the deaths". */
function shareFrame(site: Site, whole: TokenSpan): Frame {
  const { parse, reading, verb, subjectOf } = site;
  const { grammar, tags, tokens } = parse;
  const back = pointsBack(parse, whole);
  const wholeParts: readonly Piece[] = back ? [] : tellingParts(parse, whole);
  const linking = back ? "group" : "none";
  if (subjectOf && subjectOf.kind === "finite")
    return frame(
      "share-subject",
      [...wholeParts, ...saying(parse, subjectOf, wholeParts.length > 0)],
      back ? null : whole,
      linking,
    );
  if (verb?.subject && verb.end > reading.from) {
    const subject = tellingParts(parse, verb.subject);
    const subjectBack = pointsBack(parse, verb.subject);
    if (grammar.portions.has(tokens.id[verb.head]!) || isCopula(verb)) {
      if (subjectBack && tokens.id[verb.subject.to - 1] === grammar.particles.that)
        return frame("share-again", [], back ? null : whole, "indicator");
      if (subjectBack) return frame("share-portion", [grammar.glue.among, ...wholeParts], back ? null : whole, "group");
      if (isGauge(parse, verb.subject)) return frame("share-gauge", subject, back ? null : whole, linking);
      return frame("share-portion", [...subject, grammar.glue.among, ...wholeParts], back ? null : whole, linking);
    }
    if ((verb.form & FORM.LINK) !== 0 || isGauge(parse, verb.subject))
      return frame("share-level", subject, back ? null : whole, linking);
    // "found in 61% of the deaths", "spends 40% of income on rent"
    const preposition = site.hedge - 1 >= verb.to && tags[site.hedge - 1] === TAG.PREP;
    if (preposition) {
      const what = predicateParts(parse, { ...verb, end: site.hedge - 1 }, verb.passive ? verb.head : verb.head);
      return frame(
        "share-place",
        [...(verb.passive ? subject : []), ...what, ...wholeParts],
        back ? null : whole,
        linking,
      );
    }
    const behind = predicateParts(parse, { ...verb, to: whole.to }, whole.to);
    const plain: readonly Piece[] = back
      ? []
      : tellingParts(parse, { from: whole.from, to: Math.max(phraseEnd(parse, whole.from, whole.to), whole.from + 1) });
    const participle = participleOf(parse, verb) ?? { from: verb.head, to: verb.head + 1 };
    if (behind.length > 0 || subjectBack)
      return frame("share-object", [...wholeParts, participle, ...behind.slice(0, 1)], back ? null : whole, linking);
    return frame("share-object", [...plain, participle, grammar.glue.by, ...subject], back ? null : whole, linking);
  }
  return frame("share", wholeParts, back ? null : whole, linking);
}

/** "who know their status", "in prison", "men among": what the verb says of its subject. */
function saying(parse: Parse, verb: Verb, hasGroup: boolean): Piece[] {
  const { grammar, tags } = parse;
  if (isCopula(verb)) {
    const parts = predicateParts(parse, verb, verb.to);
    const first = parts[0];
    const noun =
      first &&
      (tags[first.from] === TAG.NOUN || tags[first.from] === TAG.ADJ) &&
      phraseEnd(parse, first.from, first.to) === first.to;
    if (noun || !hasGroup) return parts;
    return first && tags[first.from] === TAG.PREP ? parts : [grammar.glue.who, ...parts];
  }
  const told = parse.verbs.find(
    (each) =>
      each.kind === "finite" &&
      each.from > verb.to &&
      each.from <= verb.to + 3 &&
      each.subject !== null &&
      tags[each.subject.from] === TAG.PRON,
  );
  const parts = predicateParts(parse, told ?? verb);
  return hasGroup ? [grammar.glue.who, ...parts] : parts;
}

export function isCopula(verb: Verb): boolean {
  return (verb.form & FORM.BE) !== 0 && !verb.passive && verb.kind === "finite";
}

/** The head of the phrase measures something: rate, price, average. */
export function isGauge(parse: Parse, span: TokenSpan): boolean {
  const head = headOf(parse, { from: span.from, to: phraseEnd(parse, span.from, span.to) });
  return head >= 0 && (formOf(parse.tokens, parse.grammar, head) & FORM.GAUGE) !== 0;
}

/** Things counted: "3,000 people missed an appointment", "recorded 142 deaths", "treatment was started by 412 clients". */
function countFrame(site: Site, noun: TokenSpan): Frame {
  const { parse, reading, verb, subjectOf, partitive } = site;
  const { grammar, tags, tokens } = parse;
  if (partitive && pointsBack(parse, noun)) {
    const said = subjectOf && subjectOf.kind === "finite" ? saying(parse, subjectOf, true) : apposed(parse, noun);
    return frame("count-of-them", said, null, "group");
  }
  const parts: Piece[] = tellingParts(parse, noun);
  const group = groupIn(parse, noun);
  const population = group;
  if (subjectOf && subjectOf.kind === "finite" && subjectOf.subject) {
    const isSubject =
      subjectOf.subject.from <= site.hedge + 1 || headsPhrase(parse, subjectOf.subject.from, reading.from);
    if (isSubject) {
      if (isCopula(subjectOf)) {
        const said = predicateParts(parse, subjectOf, subjectOf.to);
        return frame("count-subject", [...parts, ...said], population);
      }
      if (subjectOf.passive)
        return frame("count-passive", [...parts, ...predicateParts(parse, subjectOf, subjectOf.head)], population);
      return frame("count-agent", [...parts, grammar.glue.who, ...predicateParts(parse, subjectOf)], population);
    }
  }
  if (verb && verb.end > reading.from) {
    const last = site.hedge - 1;
    if (verb.passive && tokens.id[last] === grammar.particles.by) {
      const thing = verb.subject && !pointsBack(parse, verb.subject) ? tellingParts(parse, verb.subject) : [];
      return frame(
        "count-by",
        [...parts, grammar.glue.who, { from: verb.head, to: verb.head + 1 }, ...thing],
        population,
      );
    }
    const direct = last < verb.to || (last >= verb.to && tags[last] !== TAG.PREP);
    if (
      direct &&
      !verb.passive &&
      (verb.form & (FORM.BE | FORM.HAVE | FORM.LINK)) === 0 &&
      !grammar.presenting.has(tokens.id[verb.head]!) &&
      site.hedge - verb.to <= 2
    ) {
      const participle = participleOf(parse, verb);
      if (participle) return frame("count-object", [...parts, participle, ...particleOf(parse, verb)], population);
    }
  }
  return frame("count", parts, population);
}

function apposed(parse: Parse, noun: TokenSpan): Piece[] {
  const end = nominalEnd(parse, noun.to, parse.sentence.to);
  return end > noun.to ? tellingParts(parse, { from: noun.to, to: end }) : [];
}

function headsPhrase(parse: Parse, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (parse.tags[i] === TAG.NOUN) return false;
  return true;
}

/** "handed out" of "hand out": the participle, so that the thing counted can bear it. */
function participleOf(parse: Parse, verb: Verb): Piece | null {
  const { tokens, grammar } = parse;
  const form = formOf(tokens, grammar, verb.head);
  if ((form & FORM.PARTICIPLE) !== 0) return { from: verb.head, to: verb.head + 1 };
  return grammar.participle.get(tokens.id[verb.head]!) ?? null;
}

function particleOf(parse: Parse, verb: Verb): Piece[] {
  return verb.to > verb.head + 1 && parse.tags[verb.to - 1] === TAG.ADV ? [{ from: verb.to - 1, to: verb.to }] : [];
}

/** "people aged 15–64", "the mean age was", "younger than 25", "15-year-olds". */
function ageFrame(site: Site): Frame | null {
  const { parse, reading, hedge } = site;
  const { tags, tokens, grammar, sentence } = parse;
  for (let at = hedge - 1; at >= Math.max(sentence.from, hedge - 3); at--) {
    if (!grammar.aged.has(tokens.id[at]!)) continue;
    const group = nominalBefore(parse, at);
    const head = group ? lastPhrase(parse, group) : null;
    return head ? frame("aged", [grammar.glue.age, ...tellingParts(parse, head)], head) : null;
  }
  const behind = reading.to;
  if (behind < sentence.to && tags[behind] === TAG.JOIN) {
    const end = phraseEnd(parse, behind + 1, sentence.to);
    const noun = end > behind + 2 ? { from: behind + 2, to: end } : null;
    return frame(
      "year-olds",
      [grammar.glue.age, ...(noun ? tellingParts(parse, noun) : [])],
      noun,
      noun ? "none" : "group",
    );
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
    hedge < reading.from ? hedge : tags[hedge - 1] === TAG.PREP || tags[hedge - 1] === TAG.COMMA ? hedge - 1 : hedge,
  );
  if (near && !reading.role) {
    const head = lastPhrase(parse, near);
    if (head && isGauge(parse, head)) return frame("age-gauge", tellingParts(parse, near), groupIn(parse, near));
    if (head && namesPersons(parse, head))
      return frame("age-near", [grammar.glue.age, ...tellingParts(parse, head)], head);
  }
  return null;
}

/** The last plain noun phrase of a span: "adolescents" of "new infections among adolescents". */
export function lastPhrase(parse: Parse, span: TokenSpan): TokenSpan | null {
  let from = span.to;
  while (
    from > span.from &&
    parse.tags[from - 1] !== TAG.PREP &&
    parse.tags[from - 1] !== TAG.VERB &&
    parse.tags[from - 1] !== TAG.COMMA &&
    parse.tags[from - 1] !== TAG.TIME
  )
    from--;
  return from < span.to ? { from, to: span.to } : null;
}

/** A noun phrase without the verbs in front of it: "a course" of "people who complete a course". */
function plainTail(parse: Parse, span: TokenSpan): TokenSpan {
  let { from } = span;
  for (let at = span.from; at < span.to; at++) {
    const tag = parse.tags[at];
    if (tag === TAG.VERB || tag === TAG.REL || tag === TAG.PART || tag === TAG.ING || tag === TAG.INF) from = at + 1;
  }
  return from < span.to ? { from, to: span.to } : span;
}

/** What is left: the subject of a level, the thing that costs or lasts, the noun in front of "of". */
function predicateFrame(site: Site): Frame {
  const { parse, reading, verb, hedge, subjectOf } = site;
  const { tags, tokens, grammar, sentence } = parse;
  const last = hedge - 1;
  if (last > sentence.from && tokens.id[last] === grammar.particles.of) {
    // "a budget of US$ 14.6 million", "a rate of 3.1"
    const before = tags[last - 1] === TAG.NOUN ? nominalBefore(parse, last) : null;
    const noun = before ? plainTail(parse, before) : null;
    if (noun && !pointsBack(parse, noun)) {
      const parts = tellingParts(parse, noun);
      const owner =
        verb?.subject && (verb.form & FORM.HAVE) !== 0 && !pointsBack(parse, verb.subject)
          ? tellingParts(parse, verb.subject)
          : [];
      const behind = noun && site.noun ? [] : attachmentBehind(parse, reading);
      return frame(
        "noun-of",
        owner.length > 0 ? [...parts, grammar.glue.of, ...owner] : [...parts, ...behind],
        groupIn(parse, noun),
      );
    }
  }
  if (
    subjectOf &&
    subjectOf.kind === "finite" &&
    (reading.measure === "percentage" || reading.measure === "count" || reading.measure === "rate") &&
    headsPhrase(parse, subjectOf.subject?.from ?? reading.from, reading.from)
  )
    return frame("share-alone", saying(parse, subjectOf, true), null, "group");
  if (verb?.subject && verb.end > reading.from && !verb.passive) {
    const subject = tellingParts(parse, verb.subject);
    const back = pointsBack(parse, verb.subject);
    const population = groupIn(parse, verb.subject);
    if ((verb.form & FORM.COST) !== 0 && reading.measure === "money")
      return frame("cost", [grammar.glue.cost, ...subject], population, back ? "group" : "none");
    if (isCopula(verb) || (verb.form & (FORM.LINK | FORM.COST | FORM.REACH)) !== 0)
      return back ? frame("level", [], population, "indicator") : frame("level", subject, population);
    const object = phraseEnd(parse, verb.to, Math.max(verb.to, hedge));
    if (object > verb.to && tags[verb.to] !== TAG.NUM) {
      const owner = nominalEnd(parse, verb.to, hedge);
      const what = { from: verb.to, to: Math.max(object, owner) };
      return pointsBack(parse, what)
        ? frame("object", [], population, "indicator")
        : frame("object", tellingParts(parse, what), population);
    }
    if (isGauge(parse, verb.subject))
      return back ? frame("level", [], population, "indicator") : frame("level", subject, population);
    const said = predicateParts(parse, verb, verb.head);
    if (population || reading.measure === "duration" || reading.measure === "ratio" || reading.measure === "money")
      return frame("doing", [...said, ...(population ? [] : subject)], population, "none");
    return back
      ? frame("level", [], population, "indicator")
      : frame("level", [...subject, ...said.slice(0, 1)], population);
  }
  if (verb?.passive && verb.subject && verb.end > reading.from) {
    if (pointsBack(parse, verb.subject)) return frame("passive", [], null, "indicator");
    return frame(
      "passive",
      [...tellingParts(parse, verb.subject), { from: verb.head, to: verb.head + 1 }],
      groupIn(parse, verb.subject),
    );
  }
  // a fragment: "Road deaths involving drunk drivers: 64 in 2012"
  for (let at = last; at >= sentence.from; at--) {
    const tag = tags[at]!;
    if (tag === TAG.BREAK || tag === TAG.OPEN || (tag === TAG.COMMA && at > sentence.from)) {
      const noun = nominalBefore(parse, at);
      if (noun && !pointsBack(parse, noun) && !verbBetween(parse, at, reading.from))
        return frame("heading", tellingParts(parse, noun), groupIn(parse, noun));
      if (tag !== TAG.COMMA) break;
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

function verbBetween(parse: Parse, from: number, to: number): boolean {
  return parse.verbs.some((verb) => verb.kind === "finite" && verb.from > from && verb.from < to);
}

/** "a fine of €50 for littering": the attachment behind the number belongs to the noun. */
function attachmentBehind(parse: Parse, reading: Reading): TokenSpan[] {
  const { tags, tokens, grammar, sentence } = parse;
  const at = reading.to;
  if (
    at >= sentence.to ||
    tags[at] !== TAG.PREP ||
    tags[at + 1] === TAG.TIME ||
    tokens.id[at] === grammar.particles.to ||
    tokens.id[at] === grammar.particles.from
  )
    return [];
  const end = nominalEnd(parse, at + 1, sentence.to);
  return end > at + 1 && !grammar.places.has(tokens.id[at]!) ? tellingParts(parse, { from: at, to: end }) : [];
}
