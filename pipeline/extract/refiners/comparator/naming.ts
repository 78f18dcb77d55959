import { bracketOf, governorOf } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { nameOf, tellingParts } from "../../clauses/phrase.ts";
import { headOf, phraseEnd, phraseStart } from "../../clauses/plain.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { lacks } from "./side.ts";

/** A clause that leaves out what the subject did is this short: "those who have not yet". */
const ELLIPSIS = 5;

/** The words for what a figure is compared with, with what they leave out. */
export function naming(parse: Parse, reading: Reading, span: TokenSpan): string | null {
  const { tags } = parse;
  // "than without": without what stands before the bracket
  const open = span.to - span.from === 1 && tags[span.from] === TAG.PREP ? bracketOf(parse, reading.from) : -1;
  if (open > 0)
    return `${nameOf(parse, [span])} ${nameOf(parse, [{ from: phraseStart(parse, open, parse.sentence.from), to: open }])}`;
  // "patients with aphasia … those without": patients without it
  const { population } = reading;
  if (population !== null && parse.tokens.id[span.from] === parse.grammar.particles.those && lacks(parse, span.to)) {
    const { with: having, without } = parse.grammar.glue;
    if (population.includes(` ${having} `)) return population.replace(` ${having} `, ` ${without} `);
  }
  const subject = governorOf(parse, reading.from)?.subject ?? null;
  // "Compared with those in work, renters": told before the subject
  const plain =
    subject === null || span.to <= subject.from ? nameOf(parse, [span]) : ofSubject(parse, reading, span, subject);
  return plain === null || subject === null ? plain : `${plain}${leftOut(parse, span, subject)}`;
}

/** "against 22% of those with a home": the other figure is told of the same group. */
function toldOf({ readings }: Parse, reading: Reading, span: TokenSpan): string | null {
  const other = readings.find(
    ({ population, evidence }) => evidence.population?.from === span.from && population !== reading.population,
  );
  return other?.population ?? null;
}

/** "pupils … more than those in control schools": those are what the clause is about; of humans with a clause of their own, "people". */
function ofSubject(parse: Parse, reading: Reading, span: TokenSpan, subject: TokenSpan): string | null {
  const { tags, tokens, grammar } = parse;
  const head = headOf(parse, { from: subject.from, to: phraseEnd(parse, subject.from, subject.to) });
  // "poor households … than rich ones", "the rate … the national one"
  if (grammar.standIns.has(tokens.id[span.to - 1]!) && span.to - span.from === 2 && tags[span.from] === TAG.ADJ)
    if (head >= 0 && tags[head] === TAG.NOUN)
      return nameOf(parse, [{ from: span.from, to: span.to - 1 }, lower(parse, head)]);
  if (tokens.id[span.from] !== grammar.particles.those || span.to - span.from < 2) return nameOf(parse, [span]);
  // "the unemployed … those in work"
  if (head >= 0 && (formOf(tokens, grammar, head) & FORM.ADJECTIVE) !== 0 && tags[head - 1] === TAG.DET)
    return nameOf(parse, [span]);
  const person = head >= 0 && (formOf(tokens, grammar, head) & FORM.PERSON) !== 0;
  const twin = person ? null : toldOf(parse, reading, span);
  if (twin !== null) return twin;
  const next = tags[span.from + 1];
  const done = (next === TAG.ING || next === TAG.PART) && !grammar.aged.has(tokens.id[span.from + 1]!);
  const told = done || next === TAG.PREP || doneBy(parse, span, subject) !== null;
  // "wages … those in Lisbon": of things, whose or where they are
  const at = tokens.id[span.from + 1]!;
  const where = grammar.places.has(at) || at === grammar.particles.for || at === grammar.particles.among;
  if (head >= 0 && !person && next === TAG.PREP && where)
    return nameOf(parse, tellingParts(parse, { from: span.from + 2, to: span.to }));
  const whose = tokens.id[span.from + 1] === grammar.particles.who;
  if (head < 0 || tags[head] !== TAG.NOUN || (person ? !told : whose)) return nameOf(parse, [span]);
  const words = (from: number, to: number) => tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return `${words(head, head + 1).toLowerCase()} ${words(span.from + 1, span.to)}`;
}

const lower = ({ tokens }: Parse, at: number): string =>
  tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();

/** What the other group lacks or did not do, where only the subject says it: "families with children … couples without". */
function leftOut(parse: Parse, span: TokenSpan, subject: TokenSpan): string {
  const { tags, tokens, grammar } = parse;
  if (tokens.id[span.to] === grammar.without && tags[span.to + 1] !== TAG.NOUN && tags[span.to + 1] !== TAG.ADJ) {
    const lacked = nameOf(parse, withIn(parse, subject));
    return lacked === null ? "" : ` ${tokens.text.slice(tokens.start[span.to], tokens.end[span.to])} ${lacked}`;
  }
  const verb = doneBy(parse, span, subject);
  if (!verb) return "";
  // "those that did not pool their budgets": behind "did" stands the base
  const does =
    (formOf(tokens, grammar, span.to - 1) & FORM.DO) !== 0 || (formOf(tokens, grammar, span.to - 2) & FORM.DO) !== 0;
  const base = does ? grammar.base.get(tokens.id[verb.head]!) : undefined;
  const parts = predicateParts(parse, { ...verb, end: subject.to }, base === undefined ? verb.head : verb.to);
  const said = nameOf(parse, base === undefined ? parts : [base, ...parts]);
  return said ? ` ${said}` : "";
}

/** "Families with | children |" */
function withIn({ tags, tokens, grammar }: Parse, subject: TokenSpan): TokenSpan[] {
  for (let at = subject.from + 1; at + 1 < subject.to; at++)
    if (tags[at] === TAG.PREP && tokens.id[at] === grammar.particles.with) return [{ from: at + 1, to: subject.to }];
  return [];
}

/** "Those who had been in prison … as those who had not": the verb of the subject's own clause, which the other group's leaves out. */
function doneBy({ tags, tokens, grammar, verbs }: Parse, span: TokenSpan, subject: TokenSpan): Verb | null {
  const last = span.to - 1;
  const bare = (formOf(tokens, grammar, last) & (FORM.NEGATION | FORM.DO | FORM.HAVE | FORM.BE)) !== 0;
  const denied =
    tags[last] === TAG.ADV && (formOf(tokens, grammar, last - 1) & (FORM.DO | FORM.HAVE | FORM.BE | FORM.MODAL)) !== 0;
  const joined = (formOf(tokens, grammar, last) & (FORM.DO | FORM.HAVE | FORM.BE)) !== 0;
  const verb = denied || (joined && (tags[last] === TAG.VERB || tags[last] === TAG.AUX));
  if (
    !bare ||
    !verb ||
    tokens.id[span.to] === grammar.particles.so ||
    span.to - span.from > ELLIPSIS ||
    tags[span.from + 1] !== TAG.REL
  )
    return null;
  return verbs.find(({ relative }) => relative >= subject.from && relative < subject.to) ?? null;
}
