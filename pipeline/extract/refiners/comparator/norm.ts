import { hedgeStart, namesTime } from "../../clauses/around.ts";
import { nominalEnd } from "../../clauses/extent.ts";
import type { Parse } from "../../clauses/parse.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { CAPITALISED } from "../../tokens.ts";
import { groupAt, ownerAt } from "./side.ts";

/** From a level told in front to the verb of what is said of it: "At 11.2%, youth unemployment in the north is". */
const SUBJECT = 12;

/** "1.6 °C above the norm of 1991–2020", "30% below average", "7.9% in towns, well above the EU average" */
export function aboveNorm(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags } = parse;
  // "seven pupils above the European mean"
  let at = Math.max(reading.to, reading.noun?.to ?? 0);
  // "26 deaths per million, slightly above the European average of 23"
  const end = pastPlace(parse, Math.max(at, reading.evidence.per?.to ?? 0));
  if (tags[end] === TAG.COMMA) at = end + 1;
  while (at > reading.to && tags[at] === TAG.ADV) at++;
  // a comma may go on with another figure: "4%, below 3% in May"
  return normBehind(parse, at, at > reading.to);
}

/** Behind "7.9% in secondary schools": what stands between a level and its comma. */
export function pastPlace(parse: Parse, from: number): number {
  const { tags, sentence } = parse;
  if (tags[from] !== TAG.PREP) return from;
  const to = tags[from + 1] === TAG.TIME ? pastTime(parse, from + 1) : nominalEnd(parse, from + 1, sentence.to);
  return tags[to] === TAG.COMMA ? to : from;
}

function pastTime({ tags, sentence }: Parse, from: number): number {
  let at = from;
  while (at < sentence.to && tags[at] === TAG.TIME) at++;
  return at;
}

/** Behind "above", "below" at the token: the thing that a level lies above or below, with its time. */
function normBehind(parse: Parse, at: number, named: boolean): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (at >= sentence.to || tags[at] !== TAG.PREP || (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) === 0)
    return null;
  return normAt(parse, at + 1, named);
}

/** "7 points up on the national figure": ahead of a level that its words tell from this one. */
export function upOn(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  const at = reading.to;
  const moves = tags[at] === TAG.ADV && (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0;
  if (!moves || tokens.id[at + 1] !== grammar.particles.on || reading.role !== null) return null;
  return namesTime(parse, at + 2) ? null : normAt(parse, at + 2, false);
}

function normAt(parse: Parse, at: number, named: boolean): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  // "118 basis points above that of German bonds", "40% above those in Cork"
  const stands = tokens.id[at] === grammar.particles.that || tokens.id[at] === grammar.particles.those;
  if (stands && tags[at + 1] === TAG.PREP) return named || namesTime(parse, at + 1) ? null : groupAt(parse, at);
  const last = phraseEnd(parse, at, sentence.to);
  if (last === at) return null;
  let from = at;
  while (from < last && tags[from] === TAG.DET) from++;
  if (named && !namesNorm(parse, from, last)) return null;
  let to = last;
  if (tokens.id[last] === grammar.particles.of) {
    to = last + 1;
    while (
      to < sentence.to &&
      (tags[to] === TAG.TIME || tags[to] === TAG.NOUN || tags[to] === TAG.ADJ || tags[to] === TAG.DET)
    )
      to++;
    if (to === last + 1) to = last;
  }
  return { from, to };
}

/** "At 11.2%, unemployment is well above the EU average": what the clause says of the level that is put in front. */
export function aboveInClause(page: Page, parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, verbs, readings } = parse;
  const end = Math.max(reading.to, reading.evidence.per?.to ?? 0);
  if (tags[end] !== TAG.COMMA || tokens.id[hedgeStart(page, parse, reading) - 1] !== grammar.particles.at) return null;
  const verb = verbs.find(({ kind, from }) => kind === "finite" && from > end);
  if (!verb?.subject || verb.from - end > SUBJECT || (verb.form & (FORM.BE | FORM.LINK)) === 0) return null;
  // what stands between is of another number: "At 11%, up from 9%, the rate is"
  if (readings.some(({ from }) => from > end && from < verb.to)) return null;
  let at = verb.to;
  while (tags[at] === TAG.ADV) at++;
  const norm = normBehind(parse, at, true);
  if (norm) return norm;
  const compares = (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0;
  if (!compares || tokens.id[at + 1] !== grammar.particles.than || namesTime(parse, at + 2)) return null;
  return tags[at + 2] === TAG.NUM ? null : groupAt(parse, at + 2);
}

/** "the European average", "the legal limit": a norm that a word tells from this figure. */
function namesNorm({ tags, tokens, grammar }: Parse, from: number, to: number): boolean {
  return to - from > 1 && tags[to - 1] === TAG.NOUN && grammar.norms.has(tokens.id[to - 1]!);
}

/** "four times the number in the other two countries", "30 times that of the general population" */
export function ofAnother(page: Page, parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (reading.measure !== "ratio" && reading.measure !== "percentage") return null;
  let at = reading.to;
  if (reading.measure === "percentage") {
    if (tokens.id[at] !== grammar.particles.of) return null;
    at++;
    // "40% of its budget on prisons": its own
    if (grammar.possessive.has(tokens.id[at]!)) return null;
  }
  if (at >= sentence.to) return null;
  const share = reading.measure === "percentage";
  // "30% of the revenue from fines" is a part of it, "30% of the rate in towns" is not
  const measured = !share && (formOf(tokens, grammar, at + 1) & FORM.GAUGE) !== 0;
  // ", less than a tenth of the cost of an ambulance": how the level before it compares
  const apposed = share && reading.numeral.form === "fraction" && isApposed(page, parse, reading);
  const priced = apposed && (formOf(tokens, grammar, at + 1) & FORM.GAUGE) !== 0;
  const gauge = grammar.vague.has(tokens.id[at + 1]!) || measured || priced;
  // "five times what its opponents have raised", but "5% of what the state spends" is a part of it
  const relative = share ? undefined : parse.verbs.find((each) => each.relative === at);
  if (relative?.subject && relative.subject.from > at) return groupAt(parse, relative.subject.from);
  const owner = ownerAt(parse, at, share);
  if (owner) return owner;
  const norm = reading.measure === "ratio" ? namedNorm(parse, at) : null;
  if (norm) return norm;
  if (tags[at] === TAG.DET && tags[at + 1] === TAG.NOUN && gauge) at += 2;
  else if (tokens.id[at] === grammar.particles.that || (!share && tokens.id[at] === grammar.particles.those)) at++;
  else return null;
  if (at >= sentence.to || tags[at] !== TAG.PREP || namesTime(parse, at)) return null;
  // "35 times the risk of measles as vaccinated children"
  const end = nominalEnd(parse, at + 1, sentence.to);
  const as = tokens.id[end] === grammar.particles.as && !namesTime(parse, end + 1);
  return groupAt(parse, as ? end + 1 : at);
}

/** Right behind a comma, or told by the verb to be, where the number before is a level. */
export function isApposed(page: Page, parse: Parse, reading: Reading): boolean {
  const before = hedgeStart(page, parse, reading) - 1;
  const level = parse.readings[parse.readings.indexOf(reading) - 1];
  return (
    parse.tags[before] === TAG.COMMA && level !== undefined && before - level.to <= APPOSED && level.measure !== "count"
  );
}

/** Between a level and what is said of it: "€1.90 a day, less than". */
const APPOSED = 3;

/** "double the national rate", "three times the usual number": a measure that an adjective tells from this one. */
function namedNorm(parse: Parse, at: number): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (tags[at] !== TAG.DET) return null;
  // "2.7 times the town average", "three times the forecast"
  const end = phraseEnd(parse, at + 1, sentence.to);
  const level = tokens.id[end] === grammar.particles.of && tags[end + 1] === TAG.NUM;
  const norm =
    tags[end - 1] === TAG.NOUN && grammar.norms.has(tokens.id[end - 1]!) && (level || tags[end] !== TAG.PREP);
  if (norm && end > at + 1 && !namesTime(parse, at)) return { from: at + 1, to: end };
  if (!isTelling(parse, at + 1)) return null;
  let to = at + 2;
  while (to < sentence.to && tags[to] === TAG.ADJ) to++;
  // "double the national one": in place of the rate that the clause is about
  const standIn = grammar.standIns.has(tokens.id[to]!);
  const gauge = grammar.vague.has(tokens.id[to]!) || (formOf(tokens, grammar, to) & FORM.GAUGE) !== 0;
  if ((!standIn && (tags[to] !== TAG.NOUN || !gauge)) || namesTime(parse, at)) return null;
  // "five times the national figure of 279"
  const number =
    tags[to + 2] === TAG.NUM ||
    ((tags[to + 2] === TAG.OTHER || tags[to + 2] === TAG.ADV || tags[to + 2] === TAG.PREP) && tags[to + 3] === TAG.NUM);
  const told = tokens.id[to + 1] === grammar.particles.of && number;
  // "twice the average rate in Porto" has its place behind
  return !told && (tags[to + 1] === TAG.PREP || tags[to + 1] === TAG.NOUN) ? null : { from: at + 1, to: to + 1 };
}

/** An adjective, or the name of a place for one: "European". */
function isTelling({ tags, tokens }: Parse, at: number): boolean {
  return tags[at] === TAG.ADJ || (tags[at] === TAG.NOUN && tokens.shape[at] === CAPITALISED);
}
