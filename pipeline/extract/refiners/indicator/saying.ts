import type { Piece } from "../../clauses/names.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { predicateParts, toldOfThemselves } from "../../clauses/predicate.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { TokenSpan } from "../../rule.ts";
import type { Site } from "./frame.ts";
import { groupIn, isCopula } from "./groups.ts";

/** "who know their status", "in prison", "men among": what the verb says of its subject. */
export function saying(parse: Parse, verb: Verb, pronoun: string | null): Piece[] {
  const { tags } = parse;
  if (isCopula(verb)) {
    const parts = predicateParts(parse, verb, verb.to);
    if (parts.length === 0) {
      const age = ageBehind(parse, verb);
      if (age) return [age];
    }
    const first = parts[0];
    const noun =
      first &&
      (tags[first.from] === TAG.NOUN || tags[first.from] === TAG.ADJ) &&
      phraseEnd(parse, first.from, first.to) === first.to;
    if (noun || pronoun === null) return parts;
    return first && tags[first.from] === TAG.PREP ? parts : [pronoun, ...predicateParts(parse, verb)];
  }
  const told = parse.verbs.find(
    (each) =>
      each.kind === "finite" &&
      each.from > verb.to &&
      each.from <= verb.to + 3 &&
      each.subject !== null &&
      // "got the hours they were promised": told of the hours
      (each.subject.from <= verb.to + 1 || parse.grammar.clausal.has(parse.tokens.id[verb.head]!)) &&
      tags[each.subject.from] === TAG.PRON,
  );
  // "said it was easy to get drugs": what was said is told whole
  if (told?.subject && told.subject.to - told.subject.from === 1 && isIt(parse, told.subject.from)) {
    const rest = predicateParts(parse, told, told.to);
    const whole = { from: verb.from, to: rest[0]?.to ?? told.to };
    return pronoun === null ? [whole] : [pronoun, whole];
  }
  const clause = told ? null : saidThat(parse, verb);
  if (clause) return pronoun === null ? [clause] : [pronoun, clause];
  const own = told ? null : toldOfThemselves(parse, verb);
  const parts = [...predicateParts(parse, told ?? verb), ...(own ? predicateParts(parse, own) : [])];
  return pronoun === null ? parts : [pronoun, ...parts];
}

/** What people say or think is told in so many tokens at most. */
const SAID = 16;

/** "said | that the drug replaces another": what people say, with the clause that tells it. */
function saidThat(parse: Parse, verb: Verb): TokenSpan | null {
  const { tags, tokens, grammar, verbs } = parse;
  const that = tags[verb.to] === TAG.SUB && tokens.id[verb.to] === grammar.particles.that;
  if (!that || !grammar.clausal.has(tokens.id[verb.head]!)) return null;
  const told = verbs.find(
    ({ kind, subject, inherited }) => kind === "finite" && !inherited && subject?.from === verb.to + 1,
  );
  if (!told) return null;
  const end = predicateParts(parse, told, told.to).at(-1)?.to ?? told.to;
  return end - verb.from > SAID || tags.subarray(verb.from, end).includes(TAG.COMMA)
    ? null
    : { from: verb.from, to: end };
}

/** A pronoun for no person: "it", "there", "this". */
function isIt(parse: Parse, at: number): boolean {
  const { grammar, tokens } = parse;
  return tokens.id[at] === grammar.particles.it || tokens.id[at] === grammar.particles.there;
}

/** "under 18" of "2% of offenders were under 18": an age that is all that is said. */
function ageBehind(parse: Parse, verb: Verb): TokenSpan | null {
  const age = parse.readings.find((each) => each.from >= verb.to && each.from <= verb.to + 2);
  return age?.measure === "age" && age.to <= verb.end ? { from: verb.to, to: age.to } : null;
}

/** "who" for humans, "that" for things. */
export function pronounFor(parse: Parse, span: TokenSpan | null): string {
  const { glue } = parse.grammar;
  return span === null || groupIn(parse, span) !== null ? glue.who : glue.that;
}

/** What the verb says before the number and behind it: "waited 14 months for a verdict"; not "a day" of "pay €5 a day". */
export function sayingAround(site: Site, verb: Verb): TokenSpan[] {
  const { parse, reading, hedge } = site;
  const { tags } = parse;
  const before = withParticle(
    parse,
    verb,
    predicateParts(parse, { ...verb, end: Math.max(verb.to, hedge) }, verb.head),
  );
  let at = reading.to;
  if (reading.per !== null && (tags[at] === TAG.DET || tags[at] === TAG.PREP) && tags[at + 1] === TAG.NOUN) at += 2;
  // "raised $40 million at a valuation of $300 million"
  if (parse.tokens.id[at] === parse.grammar.particles.at) return before;
  // "earned €2 million on sales of €30 million": a noun with a number of its own
  const next = parse.readings.find(({ from }) => from > at && from <= at + 5);
  if (tags[at] === TAG.PREP && next && parse.tokens.id[next.from - 1] === parse.grammar.particles.of) return before;
  if (at >= verb.end || (tags[at] !== TAG.PREP && tags[at] !== TAG.TO && tags[at] !== TAG.NOUN)) return before;
  return [...before, ...predicateParts(parse, { ...verb, from: at, to: at }, at)];
}

/** "set aside" of "set aside €2 million" is said whole. */
function withParticle(parse: Parse, verb: Verb, parts: TokenSpan[]): TokenSpan[] {
  const last = parts.at(-1);
  const cut = last?.to === verb.head + 1 && particleOf(parse, verb).length > 0;
  return cut ? [...parts.slice(0, -1), { from: last.from, to: verb.to }] : parts;
}

/** "handed out" of "hand out": the participle, so that the thing counted can bear it. */
export function participleOf(parse: Parse, verb: Verb): Piece | null {
  const { tokens, grammar } = parse;
  const form = formOf(tokens, grammar, verb.head);
  if ((form & FORM.PARTICIPLE) !== 0) return { from: verb.head, to: verb.head + 1 };
  return grammar.participle.get(tokens.id[verb.head]!) ?? null;
}

export function particleOf(parse: Parse, verb: Verb): Piece[] {
  return verb.to > verb.head + 1 && parse.tags[verb.to - 1] === TAG.ADV ? [{ from: verb.to - 1, to: verb.to }] : [];
}

/** "found | fentanyl | in", "detected | traces of it | in": the object between an active verb and the preposition of its number. */
export function objectBefore(parse: Parse, verb: Verb, preposition: number): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  if (verb.passive || verb.kind !== "finite" || preposition <= verb.to) return null;
  if (tokens.id[preposition] !== grammar.particles.in || (verb.form & (FORM.BE | FORM.HAVE | FORM.LINK)) !== 0)
    return null;
  if ((verb.form & (FORM.RISE | FORM.FALL | FORM.GO)) !== 0 || tags[preposition - 1] !== TAG.NOUN) return null;
  for (let at = verb.to; at < preposition; at++)
    if (!OBJECT.has(tags[at]!) || (tags[at] === TAG.PREP && tokens.id[at] !== grammar.particles.of)) return null;
  return tags[verb.to] === TAG.PREP ? null : { from: verb.to, to: preposition };
}

/** What such an object is made of. */
const OBJECT: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJ, TAG.DET, TAG.PREP, TAG.POSS]);

/** "heroin seized"; a verb that only finds is left out. */
export function withDone(parse: Parse, verb: Verb, object: TokenSpan): Piece[] {
  const { tokens, grammar } = parse;
  const participle =
    grammar.presenting.has(tokens.id[verb.head]!) || grammar.confirming.has(tokens.id[verb.head]!)
      ? null
      : participleOf(parse, verb);
  return [...tellingParts(parse, object), ...(participle ? [participle] : [])];
}
