import { FORM } from "../grammar.ts";
import { indexBehind } from "../halving.ts";
import { SYNTAX } from "../lexicon.ts";
import type { Page, Reading, TokenSpan } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { DIGITS } from "../tokens.ts";
import { nameOf, openingActor } from "./actor.ts";
import { type Attribution, attributionsOf } from "./attribution.ts";
import { CUE, cueAt, cueSums, isProse, OPENS, opensAt, type Result } from "./cues.ts";
import { bodyEnd, bodyStart, itemsBehind, opensList } from "./lists.ts";
import { selfOf } from "./registry.ts";

const QUESTION = "?".charCodeAt(0);

/** Tokens that may stand before a speaker whose name is cut off: "On Monday, ". */
const LONGEST_LEAD = 8;

/** A result that the text reports as found. */
export interface Finding extends TokenSpan {
  readonly sentence: number;
  readonly rule: Strength;
  readonly actor: string | null;
}

/** What a sentence says of a result, strongest first. */
type Strength = "listed" | "cited" | "figure" | "words";

/**
 * Reads what is reported as found: the bullets under "found that:", what a study or a speaker is cited for,
 * sentences whose figure compares, moves or gives a share, and sentences of effect or extent without a figure.
 *
 * @param acts sentences that tell a dated act: they are no findings
 * @param asked what each sentence asks for: only what else its speaker tells beside it may be a finding
 */
export function readFindings(page: Page, acts: ReadonlySet<number>, asked: ReadonlyMap<number, TokenSpan>): Finding[] {
  const { sentences } = page;
  const weights = weighReadings(page);
  const governed = governedSentences(page, selfOf(page));
  const found: Finding[] = [];
  const self = selfOf(page);
  const source = self ?? studyOfText(page);
  const sums = cueSums(page);
  const all = attributionsOf(page);
  let carried: string | null = null;
  let carriedBlock = -1;
  let carriedSource = false;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (!isProse(sentence) || acts.has(s) || page.tokens.mark[sentence.to - 1] === QUESTION) continue;
    const request = asked.get(s);
    if (request) {
      const beside = toldBeside(page, s, request);
      if (beside) found.push(beside);
      continue;
    }
    const attribution = outermost(all[s]!);
    const lister = governed?.get(s);
    let strength = lister === undefined ? strengthOf(page, s, sentence, weights[s]!, attribution) : "listed";
    if (strength === null && lister === undefined && (sums.cues[s]! & CUE.METHOD) === 0 && isConcluded(page, s))
      strength = "words";
    if (attribution && attribution.name !== null) {
      carried = attribution.name;
      carriedBlock = sentence.block;
      carriedSource = attribution.actor.source;
    } else if (self === null && (sums.cues[s]! & CUE.SOURCE) !== 0) {
      // "A study points to another cause. Of 640 teachers, ..."
      const opening = openingActor(page, sentence.from, sentence.to);
      if (opening?.source && !isLoose(page, opening)) {
        carried = nameOf(page, opening);
        carriedBlock = sentence.block;
        carriedSource = true;
      }
    }
    if (strength === null) continue;
    let actor: string | null = null;
    if (lister !== undefined) actor = lister;
    else if (attribution) actor = attribution.name ?? source;
    else if (carriedBlock === sentence.block && isImpersonal(page, sentence)) actor = carried;
    else if (strength !== "words")
      actor = self === null && carriedSource && carriedBlock === sentence.block ? carried : source;
    const quote = quoteOf(page, sentence, lister === undefined ? attribution : null);
    found.push({ sentence: s, rule: strength, actor, from: quote.from, to: quote.to });
  }
  return found;
}

/** "Hospitals recorded 40 stays, says a report": who is cited for all of it, not who counted. */
function outermost(all: readonly Attribution[]): Attribution | null {
  const first = all[0] ?? null;
  if (first === null || first.kind !== "finding") return first;
  const around = all.find(
    ({ at, kind, content, name }) =>
      name !== null && kind !== "quote" && at > first.at && content.from <= first.actor.from,
  );
  return around ?? first;
}

/** "We should raise the price", she said, adding that [a rise of 20% keeps many from starting]. */
function toldBeside(page: Page, s: number, request: TokenSpan): Finding | null {
  for (const { content, name } of attributionsOf(page)[s]!) {
    if (content.from < request.to && request.from < content.to) continue;
    const reading = page.readings[firstReading(page, content.from)];
    if (!reading || reading.to > content.to) continue;
    return { sentence: s, rule: "cited", actor: name, from: content.from, to: bodyEnd(page, content.from, content.to) };
  }
  return null;
}

/** Number of the first reading at or behind a token. */
function firstReading({ readings }: Page, at: number): number {
  return indexBehind(readings, (item) => item.from < at);
}

/** Sentences of lists under "An independent study found that:" or "Key findings", with who found; null when there are none. */
function governedSentences(page: Page, source: string | null): Map<number, string | null> | null {
  const all = attributionsOf(page);
  let governed: Map<number, string | null> | null = null;
  for (let s = 0; s < all.length; s++) {
    const verb = all[s]!.length > 0 && opensList(page, s) ? all[s]![all[s]!.length - 1]! : null;
    if (!verb && !isFoundHeading(page, s)) continue;
    governed ??= new Map();
    for (const item of itemsBehind(page, s))
      for (let i = item.first; i <= item.last; i++) governed.set(i, verb ? verb.name : source);
  }
  return governed;
}

/** "Key findings" as a heading, or "Results:" above a list. */
function isFoundHeading(page: Page, s: number): boolean {
  const { from, to, kind } = page.sentences[s]!;
  if ((opensAt(page, from) & OPENS.FOUND) === 0 || (kind !== "heading" && !opensList(page, s))) return false;
  const phrase = page.language.discourse.foundHeadings.forward(page.tokens, from, to);
  return phrase !== null && to - phrase.at <= 1;
}

/** "Conclusion: ...", or a sentence behind the run-in heading "Conclusions." of an abstract. */
function isConcluded(page: Page, s: number): boolean {
  const { sentences, tokens } = page;
  const { concluding } = page.language.discourse;
  const { from, block } = sentences[s]!;
  if (concluding.has(tokens.id[from]!) && bodyStart(page, sentences[s]!) > from) return true;
  const before = s > 0 ? sentences[s - 1]! : null;
  return (
    before !== null && before.block === block && before.to - before.from <= 2 && concluding.has(tokens.id[before.from]!)
  );
}

function strengthOf(
  page: Page,
  s: number,
  sentence: Sentence,
  weight: number,
  attribution: Attribution | null,
): Strength | null {
  if (opensList(page, s)) return null;
  const { cues, opens } = cueSums(page);
  const figure = weight > 0;
  if (
    attribution &&
    attribution.kind !== "quote" &&
    (attribution.kind !== "speech" || figure || (cues[s]! & CUE.RESULT) !== 0)
  )
    return "cited";
  if (weight === TELLING) return "figure";
  if ((cues[s]! & CUE.METHOD) !== 0 && isMethod(page, sentence)) return null;
  const phrase = (opens[s]! & OPENS.RESULT) !== 0 ? resultIn(page, sentence) : null;
  if (figure) return phrase !== null || (cues[s]! & CUE.RESULT) !== 0 ? "figure" : null;
  if (attribution?.kind === "quote") return null;
  return phrase === "effect" || ((cues[s]! & CUE.VAGUE) !== 0 && vagueSubject(page, sentence)) ? "words" : null;
}

/** How much the figures of a sentence tell: nothing, something, or a result by themselves. */
const TOLD = 1;
const TELLING = 2;

function weighReadings(page: Page): Uint8Array {
  const weights = new Uint8Array(page.sentences.length);
  const { cues } = cueSums(page);
  for (const reading of page.readings) {
    if (reading.status === "target" || reading.measure === "age" || reading.sentence < 0) continue;
    const weight = tells(reading, cues[reading.sentence]!) || isOfSoMany(page, reading) ? TELLING : TOLD;
    if (weights[reading.sentence]! < weight) weights[reading.sentence] = weight;
  }
  return weights;
}

/** "68 of 120 women", "of the 214 payments that we examined, 37": a share in two numbers. */
function isOfSoMany(page: Page, reading: Reading): boolean {
  const { tokens, lexicon } = page;
  const { of } = page.language.grammar.particles;
  if (reading.measure !== "count") return false;
  const isNumber = (at: number): boolean => {
    const i = (lexicon.syntax[tokens.id[at]!]! & SYNTAX.DETERMINER) !== 0 ? at + 1 : at;
    return tokens.kind[i] === DIGITS;
  };
  if (tokens.id[reading.to] === of) return isNumber(reading.to + 1);
  const { from } = page.sentences[reading.sentence]!;
  return tokens.id[from] === of && isNumber(from + 1) && reading.from > from + 2;
}

/** A figure that is a result by itself: a share, a rate, a ratio, or a level that moves. */
function tells(reading: Reading, cues: number): boolean {
  if (reading.status === "projected" && (cues & (CUE.SOURCE | CUE.FIND)) === 0) return false;
  if (reading.role !== null || reading.change !== null) return true;
  switch (reading.measure) {
    case "percentage":
    case "percentage_point":
    case "ratio":
    case "rate":
    case "index":
      return true;
    default:
      return reading.interval === "CI" || reading.interval === "UI" || reading.status === "estimated";
  }
}

function isMethod(page: Page, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to && i - sentence.from < 10; i++) {
    if ((cueAt(page, i) & CUE.METHOD) !== 0 && (cueAt(page, i - 1) & (CUE.SELVES | CUE.SOURCE)) !== 0) return true;
  }
  return false;
}

/** The strongest phrase of a result in a sentence: effects ("no evidence", "barriers to") tell one without a figure, too. */
function resultIn(page: Page, sentence: Sentence): Result | null {
  let found: Result | null = null;
  for (let i = sentence.from; i < sentence.to; i++) {
    if ((opensAt(page, i) & OPENS.RESULT) === 0) continue;
    const phrase = page.language.discourse.results.forward(page.tokens, i, sentence.to);
    if (phrase?.value === "effect") return "effect";
    if (phrase) found = "level";
  }
  return found;
}

/** "Many of them are afraid", "Most clinics lack": a share without a number is told of a group. */
function vagueSubject(page: Page, sentence: Sentence): boolean {
  const { from, to } = sentence;
  if (from >= to || (cueAt(page, from) & CUE.VAGUE) === 0) return false;
  return (
    page.tokens.id[from + 1] === page.language.grammar.particles.of ||
    (page.language.grammar.forms[page.tokens.id[from + 1]!]! & FORM.PLURAL) !== 0
  );
}

/** "It is estimated that": found by whom the sentence before cites. */
function isImpersonal(page: Page, sentence: Sentence): boolean {
  const { from, to } = sentence;
  if ((cueAt(page, from) & CUE.PERSONAL) === 0) return false;
  for (let i = from + 1; i < to && i - from < 5; i++)
    if ((cueAt(page, i) & (CUE.FIND | CUE.SPEECH)) !== 0) return (cueAt(page, i - 1) & (CUE.BE | CUE.FILLER)) !== 0;
  return false;
}

/** The words of the finding: without "According to X," in front or ", X said" behind. */
function quoteOf(page: Page, sentence: Sentence, attribution: Attribution | null): TokenSpan {
  const whole = { from: bodyStart(page, sentence), to: bodyEnd(page, sentence.from, sentence.to) };
  if (!attribution?.parted || attribution.content.to - attribution.content.from < 4) return whole;
  if (attribution.kind === "finding" && attribution.actor.source) return whole;
  // "...; the ministry says that": what stands before the speaker is more than a lead
  if (attribution.content.from > attribution.at && attribution.actor.from - sentence.from > LONGEST_LEAD) return whole;
  const from = attribution.content.from === sentence.from ? whole.from : attribution.content.from;
  return { from, to: bodyEnd(page, from, attribution.content.to) };
}

/** The one study that the opening of a text cites: whose findings a newspaper tells where a sentence cites nobody. */
function studyOfText(page: Page): string | null {
  const all = attributionsOf(page);
  for (let s = 0, blocks = 0, block = -1; s < all.length; s++) {
    const sentence = page.sentences[s]!;
    if (sentence.kind === "heading") continue;
    if (sentence.block !== block) blocks++;
    block = sentence.block;
    if (blocks > 2) return null;
    const source = all[s]!.find((one) => one.actor.source && one.name !== null && !isLoose(page, one.actor));
    if (source) return source.name;
  }
  return null;
}

/** "results", "evidence", "tests": what is found, not the work that found it. */
function isLoose(page: Page, actor: TokenSpan): boolean {
  return page.language.discourse.loose.has(page.tokens.id[actor.to - 1]!);
}
