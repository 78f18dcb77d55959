import { bracketOf, isObjectOfNumber, isOnTheWay, isRestrictive } from "../../clauses/governor.ts";
import { isNamed } from "../../clauses/names.ts";
import type { Parse } from "../../clauses/parse.ts";
import { nameOf } from "../../clauses/phrase.ts";
import { phraseStart, standsBeside } from "../../clauses/plain.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { insertedEnd } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { previousOf } from "../../previous.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { attachmentBehind, otherThing } from "./attached.ts";
import type { Site } from "./frame.ts";
import { groupBehind, leadingWhole, namesGroup } from "./groups.ts";
import { bracketGroup, isSideBySide, kindOf, pairGroup } from "./label.ts";
import type { Named } from "./memory.ts";
import { wentTo } from "./money.ts";

const TWIN_REACH = 8;
const PARTING = (1 << TAG.VERB) | (1 << TAG.COMMA) | (1 << TAG.CONJ) | (1 << TAG.CLOSE);

/** "1 in 8 cases (12.5%)", "a quarter of them (13,200)": a lone number in a bracket says the one before it again. */
export function twinOf(parse: Parse, reading: Reading): Reading | null {
  const { tags, readings } = parse;
  const before = previousOf(readings, readings.indexOf(reading));
  // "half as likely to start (adjusted hazard ratio 0.51)"
  // "71% with one and 62% with the other (odds ratio 1.5)"
  const beside = before?.measure === "percentage" || before?.measure === "rate";
  const alike = before?.measure === "ratio" || (beside && reading.interval !== null);
  if (reading.measure === "ratio" && before && alike && before.indicator !== null) {
    const bracket = bracketOf(parse, reading.from);
    if (
      bracket >= before.to &&
      !parse.verbs.some((each) => each.kind === "finite" && each.from >= before.to && each.from < bracket)
    )
      return before;
  }
  if (saysAgain(parse, reading) && before?.sentence === reading.sentence && before.indicator !== null) return before;
  if (tags[reading.from - 1] !== TAG.OPEN || tags[reading.to] !== TAG.CLOSE) return null;
  const part = partOf(parse, reading) ?? doneBy(parse, reading);
  if (part) return part;
  if (!before || before.indicator === null || reading.from - before.to > TWIN_REACH || before.measure === "age")
    return null;
  for (let at = before.to; at < reading.from; at++) if (((1 << tags[at]!) & PARTING) !== 0) return null;
  const share = before.measure === "percentage" || reading.measure === "percentage";
  return share || before.measure === reading.measure ? before : null;
}

/**
 * "highest in Estonia (1.3%), Latvia (0.9%) and Lithuania (0.4%)": names in a row, each with a bracket, tell where the
 * same thing was measured, unless the first name is itself what was.
 */
export function rowOf(parse: Parse, reading: Reading): Reading | null {
  const { tags, readings, sentence } = parse;
  const before = previousOf(readings, readings.indexOf(reading));
  if (!before || before.indicator === null || before.measure !== reading.measure) return null;
  if (!isSideBySide(parse, before, reading)) return null;
  const own = { from: phraseStart(parse, reading.from - 1, sentence.from), to: reading.from - 1 };
  const named = own.from < own.to && isNamed(parse, own.from, own.to);
  const place = reading.evidence.ref_area;
  if (!named && !(place && place.from >= own.from && place.to <= own.to)) return null;
  const told = before.evidence.indicator;
  const first = phraseStart(parse, before.from - 1, sentence.from);
  const itself = told && tags[before.from - 1] === TAG.OPEN && told.from < before.from && told.to > first;
  return itself ? null : before;
}

/** "34 of 120 patients relapsed (28%)": the share is that of the part. */
function partOf({ tags, tokens, grammar, readings }: Parse, reading: Reading): Reading | null {
  const index = readings.indexOf(reading);
  const whole = readings[index - 1];
  const part = readings[index - 2];
  if (reading.measure !== "percentage" || whole?.measure !== "count" || part?.measure !== "count") return null;
  if (tokens.id[part.to] !== grammar.particles.of || whole.from > part.to + 2 || part.indicator === null) return null;
  for (let at = whole.to; at < reading.from - 1; at++)
    if (tags[at] === TAG.COMMA || tags[at] === TAG.BREAK || tags[at] === TAG.OPEN) return null;
  return part;
}

/** "rose to 153, that is 5% of the total": the number before as a share. */
function saysAgain({ tags, tokens, grammar }: Parse, { from, to, measure }: Reading): boolean {
  const is = from - 1;
  const that = tokens.id[is - 1] === grammar.particles.that && (formOf(tokens, grammar, is) & FORM.BE) !== 0;
  const total = tokens.id[to] === grammar.particles.of && grammar.tallies.has(tokens.id[to + 2]!);
  return measure === "percentage" && that && total && tags[is - 2] === TAG.COMMA;
}

/** "1,669 took part (92.7%)": the share is that of the number whose clause the bracket closes. */
function doneBy(parse: Parse, reading: Reading): Reading | null {
  const { tags, verbs, readings } = parse;
  const index = readings.indexOf(reading);
  const before = readings[index - 1];
  const next = readings[index + 1];
  if (reading.measure !== "percentage" || before?.measure !== "count" || before.indicator === null) return null;
  if (next?.measure === "percentage" && isSideBySide(parse, reading, next)) return null;
  const verb = verbs.find(
    ({ kind, subject, from, to }) =>
      kind === "finite" && subject !== null && subject.from <= before.from && before.to <= from && to < reading.from,
  );
  if (!verb || verb.inherited) return null;
  for (let at = verb.to; at < reading.from - 1; at++) if (((1 << tags[at]!) & PARTING) !== 0) return null;
  return before;
}

/** "2,264 beds, 1,003 of them in the north": of what the number before counts, where nothing more is said of them. */
export function ofThem({ tokens, tags, grammar, readings }: Parse, reading: Reading, site: Site): Reading | null {
  const before = readings[readings.indexOf(reading) - 1];
  if (before?.measure !== "count" || reading.measure !== "count" || before.unit !== reading.unit) return null;
  if (tokens.id[reading.to] !== grammar.particles.of || tokens.id[reading.to + 1] !== grammar.particles.them)
    return null;
  // "3,342 of them children" says what they are
  if (site.subjectOf !== null || tags[reading.to + 2] !== TAG.PREP) return null;
  return tags[reading.from - 1] === TAG.COMMA && before.indicator !== null ? before : null;
}

/** "125 new cases, equivalent to a rate of 12 per 100 000": the rate is of what was counted, when it names nothing of its own. */
export function countOf(parse: Parse, reading: Reading, site: Site): Reading | null {
  const { tags, readings, verbs, tokens, grammar } = parse;
  const before = readings[readings.indexOf(reading) - 1];
  if (reading.measure !== "rate" || before?.measure !== "count" || before.indicator === null || site.noun) return null;
  if (before.unit !== reading.unit || before.evidence.unit === undefined) return null;
  let own = true;
  for (let at = before.to; at < reading.from; at++) {
    if (tags[at] === TAG.COMMA || tags[at] === TAG.OPEN) own = false;
    else if (!own && tags[at] === TAG.NOUN && !grammar.vague.has(tokens.id[at]!)) return null;
  }
  return own || verbs.some((verb) => verb.kind === "finite" && verb.from > before.to && verb.from < reading.from)
    ? null
    : before;
}

const LOOK_BACK = 4;

/** A number that leaves out what the one before it said: "87% after 12 months and 73% after 24", "in the South, 5.1". */
export function gapOf(parse: Parse, reading: Reading, site: Site): Reading | null {
  // "$98 million went to housing and $31 million to clinics"
  if (wentTo(site)) return null;
  const aged = reading.measure === "age" && groupBehind(parse, reading) === null;
  // "58,000 people with hepatitis C and 41,000 with hepatitis B have": within one subject
  const listed =
    parse.tags[site.hedge - 1] === TAG.CONJ &&
    parse.tags[reading.to] === TAG.PREP &&
    parse.tokens.id[reading.to] !== parse.grammar.particles.of;
  if (site.noun || (site.subjectOf && !listed) || aged || reading.measure === "duration") return null;
  const { tags, mate, readings, verbs, tokens, grammar } = parse;
  const named = tags[site.hedge - 2] === TAG.NOUN && parse.tokens.id[site.hedge - 1] === parse.grammar.particles.of;
  if (named || tags[reading.to] === TAG.REL || site.gapped || site.labelled || otherThing(site)) return null;
  const cue = reading.role === "delta" ? reading.evidence.change : undefined;
  if (cue && tags[cue.from] === TAG.ADV && standsBeside(parse, cue.from, parse.sentence.from)) return null;
  const index = readings.indexOf(reading);
  const other = comparedWith(parse, reading, site);
  if (other) return other;
  let at = index - 1;
  // lengths of time and ages may stand between the two
  while (at >= 0 && at > index - LOOK_BACK && (readings[at]!.measure === "duration" || readings[at]!.measure === "age"))
    at--;
  const previous = previousOf(readings, at + 1);
  if (
    !previous ||
    previous.indicator === null ||
    previous.measure !== reading.measure ||
    previous.unit !== reading.unit
  )
    return null;
  // "orders, which make up 12% of sales, jumped by a fifth": the orders did
  if (reading.role === "delta" && previous.role === null && isOnTheWay(parse, previous, reading)) return null;
  for (const verb of verbs) {
    const between =
      verb.kind !== "participle" &&
      verb.from >= previous.to &&
      verb.from < reading.from &&
      insertedEnd(parse, verb) < 0 &&
      // "338,000 vehicles, including 112,000 in the north": a part of them
      !(reading.measure === "count" && verb.to === site.hedge && grammar.including.has(tokens.id[verb.head]!)) &&
      !(isRestrictive(parse, verb) && (tags[site.hedge - 1] === TAG.COMMA || tags[site.hedge - 1] === TAG.CONJ));
    // "profit at the group, a brewer with sales of €2 billion, fell": what an aside tells is not what moves
    const ofPrevious =
      verb.subject !== null &&
      verb.subject.from <= previous.from &&
      !verb.inherited &&
      verb.relative < 0 &&
      !isApposed(tags, verb.subject.from, previous.from);
    if (between && !ofPrevious) return null;
  }
  for (let i = previous.to; i < reading.from; i++) if (tags[i] === TAG.OPEN && mate[i]! < reading.from) return null;
  return previous;
}

/** A comma opens a phrase of its own before the number: ", the country's second brewer with sales of €2 billion". */
function isApposed(tags: Uint8Array, from: number, to: number): boolean {
  const comma = tags.subarray(from, to).lastIndexOf(TAG.COMMA);
  if (comma < 0) return false;
  const first = tags[from + comma + 1];
  return first === TAG.DET || first === TAG.NOUN || first === TAG.ADJ;
}

/** ", against 51 of 118 in the control group": of what the last number of its kind measures. */
function comparedWith(parse: Parse, reading: Reading, site: Site): Reading | null {
  const { tokens, grammar, readings, sentence, tags } = parse;
  if (reading.role !== null || grammar.cues.backward(tokens, site.hedge, sentence.from)?.value !== "compare")
    return null;
  const index = readings.indexOf(reading);
  const before = readings.slice(0, index).findLast(
    (each, at) =>
      each.measure === reading.measure &&
      !isObjectOfNumber(parse, each) &&
      each.unit === reading.unit &&
      each.indicator !== null &&
      // "34 of 120": the part, not the whole
      !(at > 0 && tokens.id[each.from - 1] === grammar.particles.of && tags[each.from - 2] === TAG.NUM),
  );
  return before ?? null;
}

/** Of a number that leaves out its noun: "among men, 8%", "12% among men", where the one before was of another group. */
export function ownGroup(parse: Parse, before: Reading, reading: Reading, site: Site): TokenSpan | null {
  // "(34 years)" behind a group tells it; "19 years for men and 20 for women" are of groups
  const bare = reading.measure === "age" && (before.measure !== "age" || before.evidence.population === undefined);
  if (bare && groupBehind(parse, reading) === null) return null;
  if (reading.measure === "duration") return null;
  // "one woman in 18, compared with one man in seven"
  if (site.inner && reading.measure === "percentage") return site.inner;
  const leading = leadingWhole(parse, site.hedge);
  if (leading && leading.from > before.to && namesGroup(parse, leading.from, leading.to)) return leading;
  return (
    groupBehind(parse, reading) ??
    kindOf(parse, site.hedge) ??
    pairGroup(parse, reading) ??
    bracketGroup(parse, reading)
  );
}

/** "Employment for women grew by 2%, against 1% for men": employment for men. */
export function ofGroup(
  { tags, grammar }: Parse,
  indicator: string | null,
  group: Named | null,
  own: string,
): string | null {
  const { of } = grammar.glue;
  if (indicator === null || !group?.span) return indicator;
  const { who, that } = grammar.glue;
  // "38% had been drunk: 42% of girls": girls who had
  if (indicator.startsWith(`${group.name} ${who} `) || indicator.startsWith(`${group.name} ${that} `))
    return `${own}${indicator.slice(group.name.length)}`;
  if (tags[group.span.from - 1] !== TAG.PREP && !indicator.endsWith(` ${of} ${group.name}`)) return indicator;
  return indicator.endsWith(` ${group.name}`) ? `${indicator.slice(0, -group.name.length)}${own}` : indicator;
}

/** The group of an earlier figure. */
export function groupOfReading(reading: Reading): Named | null {
  return reading.population === null ? null : { name: reading.population, span: reading.evidence.population ?? null };
}

/** Takes over what another figure measures, and of whom. */
export function copy(from: Reading, to: Reading): void {
  to.indicator = from.indicator;
  to.population = from.population;
  if (from.evidence.indicator) to.evidence.indicator = from.evidence.indicator;
  if (from.evidence.population) to.evidence.population = from.evidence.population;
}

/** "a penalty of €50 on buyers and €75 | on sellers": what stands behind this number, in place of the like behind the one before. */
export function ownAttachment(parse: Parse, before: Reading, reading: Reading): string | null {
  const { tags, tokens, grammar } = parse;
  const at = reading.to;
  if (reading.sentence !== before.sentence || before.indicator === null || tags[at] !== TAG.PREP) return null;
  if (tokens.id[at] === grammar.particles.of) return null;
  const own = nameOf(parse, attachmentBehind(parse, at));
  const link = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const former = before.indicator.lastIndexOf(` ${link} `);
  return own === null || former < 0 ? null : `${before.indicator.slice(0, former)} ${own}`;
}

/** "1,096 people had started it and 1,012 had finished it": the people, not those who had started. */
export function withoutClause({ grammar }: Parse, name: string): string {
  const clause = name.indexOf(` ${grammar.glue.who} `);
  return clause > 0 ? name.slice(0, clause) : name;
}

/** Frames of the indicator before, told of another group. */
export const OF_OTHERS: ReadonlySet<string> = new Set([
  "moved-back",
  "level-at-group",
  "share-bracket-kind",
  "bracket-kind",
  "share-compared",
]);

/** Frames of a part or a share of what was measured last, whatever its measure. */
export const OF_BEFORE: ReadonlySet<string> = new Set(["share-apposed", "portion-of-which", "of-what", "of-which"]);
