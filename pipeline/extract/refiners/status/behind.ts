import { verbOfSubject } from "../../clauses/governor.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import type { Scope } from "./scopes.ts";

export function isModal(parse: Parse, scope: Scope): boolean {
  return (formOf(parse.tokens, parse.grammar, scope.span.from) & FORM.MODAL) !== 0;
}

/** Cues that stand behind their number: "(estimate)", "will be needed", "that the plan sets". */
export function scopeBehind(
  parse: Parse,
  reading: Reading,
  scopes: readonly { at: number; scope: Scope | null }[],
): Scope | null {
  const { tags, tokens, grammar, sentence } = parse;
  // "the bank's 2% target", but "20 targets" are counted
  const aim = reading.measure === "count" || tags[reading.to] !== TAG.NOUN ? null : targetAt(parse, reading.to);
  if (aim) return { cue: "target", span: aim };
  const verb = verbOfSubject(parse, reading.from);
  for (const { scope } of scopes) {
    if (!scope || scope.span.from < reading.to) continue;
    const { from } = scope.span;
    if (
      tags[from - 1] === TAG.OPEN &&
      !parse.readings.some((other) => other !== reading && other.from > reading.from && other.to < from)
    )
      return scope;
    if (verb?.kind !== "finite") continue;
    // "35% would recommend the service": what the subject does is not what is asked of it
    // "58% of firms expect orders to rise": what they expect is no forecast of how many do
    const does = scope.cue !== "estimated" && from === verb.head && !verb.passive && !isModal(parse, scope);
    if (from >= verb.from && from < verb.to && does) continue;
    // "Raising the tax by 20% would prevent …"
    if (
      from >= verb.from &&
      from < verb.to &&
      tags[verb.subject?.from ?? from] === TAG.ING &&
      tags[(verb.subject?.from ?? from) - 1] !== TAG.PREP &&
      scope.cue === "projected"
    )
      return scope;
    // "Its 74 staff will handle 9,000": those are there
    const owned = grammar.possessive.has(tokens.id[reading.from - 1]!);
    if (owned && from >= verb.from && from < verb.to && scope.cue === "projected") return null;
    if (from >= verb.from && from < verb.to)
      return (verb.relative < 0 || isOfWhich(parse, verb.relative)) &&
        headsSubject(parse, reading, verb.subject?.from ?? 0)
        ? scope
        : null;
    if (
      from >= verb.to &&
      from < verb.to + 4 &&
      from < verb.end &&
      scope.cue === "target" &&
      (verb.form & FORM.BE) !== 0 &&
      tags[from] !== TAG.ADJ
    )
      return scope;
    if (from >= verb.to && from <= verb.to + 3 && verb.passive && scope.cue === "target") return scope;
  }
  const first = parse.verbs[0];
  // "With twice the money we would …"
  if (
    first &&
    first.from > reading.to &&
    first.kind === "finite" &&
    first.subject &&
    first.subject.from >= reading.to &&
    tags[sentence.from] !== TAG.NOUN &&
    reading.from - sentence.from <= 4
  ) {
    for (const { scope } of scopes)
      if (
        scope?.cue === "projected" &&
        scope.span.from >= first.from &&
        scope.span.from < first.to &&
        isModal(parse, scope) &&
        !tags.subarray(sentence.from, reading.from).includes(TAG.TIME)
      )
        return scope;
  }
  // "the €2 million a year that will be needed"
  const behind = Math.max(reading.to, reading.evidence.per?.to ?? 0, reading.tail);
  let at = behind;
  while (at < Math.min(sentence.to, behind + 4) && tags[at] === TAG.NOUN) at++;
  if (at < sentence.to && tags[at] === TAG.REL) {
    for (const relative of parse.verbs) {
      if (relative.relative !== at || !relative.subject || !agrees(parse, reading, relative.from)) continue;
      // "the ceiling of 1% which the service has set itself"
      const own = scopes.find(({ scope }) => scope?.cue === "target" && scope.span.from >= relative.from);
      if (own?.scope && own.scope.span.from <= relative.to + 1) return own.scope;
      const ahead = scopes.find(({ scope }) => scope?.cue === "projected" && scope.span.from === relative.from);
      if (ahead?.scope) return ahead.scope;
      for (let i = relative.subject.from; i < relative.subject.to; i++)
        if (grammar.proposing.has(tokens.id[i]!)) return { cue: "target", span: { from: i, to: relative.to } };
    }
  }
  return null;
}

/** A noun of what is aimed at, and nothing that it is the target of. */
function targetAt({ tokens, grammar, tags, sentence }: Parse, at: number): TokenSpan | null {
  const match = grammar.statusStarts[tokens.id[at]!] === 1 ? grammar.statuses.forward(tokens, at, sentence.to) : null;
  return match?.value === "target" && match.at === at + 1 && tags[at + 1] !== TAG.NOUN
    ? { from: at, to: match.at }
    : null;
}

/** "$400 million, of which $120 million will be borne by others" */
const isOfWhich = ({ tokens, grammar }: Parse, relative: number): boolean =>
  tokens.id[relative - 1] === grammar.particles.of;

/** "a plan with 32 steps that is to help": the verb of one is not that of many. */
function agrees({ tokens, grammar }: Parse, reading: Reading, verb: number): boolean {
  const many = reading.measure === "count" && reading.noun !== null && (reading.value ?? 2) > 1;
  return !(many && (grammar.ofOne.has(tokens.id[verb]!) || (formOf(tokens, grammar, verb) & FORM.THIRD) !== 0));
}

/** The number is what the subject is about, not a detail in one of its attachments. */
export function headsSubject(parse: Parse, reading: Reading, from: number): boolean {
  // "drinks of more than 6 per cent will be taxed": which drinks
  let of = reading.from - 1;
  while (of > parse.sentence.from && (formOf(parse.tokens, parse.grammar, of) & FORM.HEDGE) !== 0) of--;
  if (parse.tokens.id[of] === parse.grammar.particles.of && parse.tags[of - 1] === TAG.NOUN) return false;
  for (let at = from; at < reading.from; at++) if (parse.tags[at] === TAG.NOUN) return false;
  return true;
}
