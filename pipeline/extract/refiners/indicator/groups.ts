import { ageEnd, nominalEnd } from "../../clauses/extent.ts";
import type { Piece } from "../../clauses/names.ts";
import type { Parse } from "../../clauses/parse.ts";
import { skipTally } from "../../clauses/phrase.ts";
import { headOf, phraseEnd } from "../../clauses/plain.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { Reading, TokenSpan } from "../../rule.ts";

/** The humans that a phrase speaks of: behind "among", else its first noun for humans with its attachments. */
export function groupIn(parse: Parse, span: TokenSpan): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  const first = phraseEnd(parse, span.from, span.to);
  const among = amongAt(parse, span);
  const own = !among && first > span.from && namesGroup(parse, span.from, first);
  if (own) return wholeGroup(parse, span.from, first, span.to);
  for (let at = span.from; at < first; at++)
    // "teachers' pay" is of teachers
    if (tags[at] === TAG.POSS && at > span.from && (formOf(tokens, grammar, at - 1) & FORM.PERSON) !== 0)
      return { from: span.from, to: at };
  for (let at = span.from; at < span.to; at++) {
    if (tags[at] !== TAG.PREP || at + 1 >= span.to) continue;
    // "condom use with the last client" is of those who have them
    if (tokens.id[at] === grammar.particles.with) continue;
    const end = phraseEnd(parse, at + 1, span.to);
    // "per person" is a denominator, "spending per pupil" is of pupils
    if (tokens.id[at] === grammar.per && grammar.anybody.has(tokens.id[end - 1]!) && tags[end] !== TAG.REL) continue;
    if (end > at + 1 && (at === among || (among === null && namesGroup(parse, at + 1, end))))
      return wholeGroup(parse, at + 1, end, span.to);
  }
  return null;
}

/** Token of "among" in the phrase; null when there is none. */
function amongAt(parse: Parse, span: TokenSpan): number | null {
  for (let at = span.from; at < span.to; at++) if (parse.tokens.id[at] === parse.grammar.particles.among) return at;
  return null;
}

export function namesGroup(parse: Parse, from: number, to: number): boolean {
  const { tags, tokens, grammar } = parse;
  const head = headOf(parse, { from, to: Math.max(phraseEnd(parse, from, to), from) });
  if (head < 0 || tags[head] !== TAG.NOUN) return false;
  // "the control group", but not "that age group"
  if (grammar.arms.has(tokens.id[head]!)) {
    const told = head > from && (tags[head - 1] === TAG.NOUN || tags[head - 1] === TAG.ADJ);
    return told && (formOf(tokens, grammar, head - 1) & FORM.GAUGE) === 0;
  }
  return (
    grammar.groups.has(tokens.id[head]!) ||
    grammar.anybody.has(tokens.id[head]!) ||
    (formOf(tokens, grammar, head) & FORM.PERSON) !== 0
  );
}

/** "people" alone names nobody: their attachments belong to the group; "clients of the clinic" are clients. */
export function wholeGroup(parse: Parse, from: number, end: number, limit: number): TokenSpan {
  const head = headOf(parse, { from, to: end });
  const open = head >= 0 && parse.grammar.anybody.has(parse.tokens.id[head]!);
  // "men who have sex with men", "women aged 15 to 49": which of them is told behind
  if (!open && parse.grammar.aged.has(parse.tokens.id[end]!))
    return { from, to: Math.min(limit, ageEnd(parse, end + 1, limit)) };
  if (open || parse.tags[end] === TAG.REL) return { from, to: Math.min(limit, nominalEnd(parse, from, limit)) };
  const held = head >= 0 && end + 1 < limit ? heldBehind(parse, head, end, limit) : end;
  if (held > end) return { from, to: held };
  // "clients of the clinics"
  if (
    end + 1 < limit &&
    parse.tokens.id[end] === parse.grammar.particles.of &&
    parse.tags[end + 1] !== TAG.TIME &&
    parse.tags[end + 1] !== TAG.PRON
  ) {
    const of = phraseEnd(parse, end + 1, limit);
    if (of > end + 1) return { from, to: of };
  }
  return { from, to: end };
}

/** Behind what people have or lack: "patients | with diabetes". */
function heldBehind(parse: Parse, head: number, at: number, limit: number): number {
  const { tokens, grammar, tags } = parse;
  const id = tokens.id[at]!;
  if (id !== grammar.particles.with && id !== grammar.without) return at;
  if ((formOf(tokens, grammar, head) & FORM.PERSON) === 0 || tags[at + 1] === TAG.NUM || tags[at + 1] === TAG.TIME)
    return at;
  const to = phraseEnd(parse, at + 1, limit);
  return to > at + 1 ? to : at;
}

/** "Of those on treatment, 94% …", "Among adults, 40% …": the whole stands at the head of the sentence. */
export function leadingWhole(parse: Parse, before: number): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  for (let at = before - 1; at >= sentence.from && at > before - 24; at--) {
    const opens =
      at === sentence.from ||
      tags[at - 1] === TAG.BREAK ||
      (tags[at - 1] === TAG.CONJ && tokens.id[at] !== grammar.particles.of);
    if (tags[at] !== TAG.PREP || !opens) continue;
    const id = tokens.id[at]!;
    // "Among people who inject drugs | incidence fell": up to the subject, where no comma parts them
    const limit =
      id === grammar.particles.among
        ? (parse.verbs.find(
            ({ kind, subject, relative }) =>
              kind === "finite" && relative < 0 && subject !== null && subject.from > at + 1 && subject.from < before,
          )?.subject?.from ?? before)
        : before;
    const end = everyoneEnd(parse, at + 1, limit) ?? nominalEnd(parse, at + 1, limit);
    if (end === at + 1) return null;
    // "of those who inject two fifths have", "in the general population the share is"
    const direct = id === grammar.particles.of && tags[end] === TAG.NUM && end >= before - 1;
    const tied = tags[behindTime(parse, end, before)] === TAG.COMMA || direct || id === grammar.particles.among;
    if ((id === grammar.particles.of || id === grammar.particles.among) && tied) return { from: at + 1, to: end };
    if (
      (id === grammar.particles.in || id === grammar.particles.for) &&
      (tags[end] === TAG.COMMA || tags[end] === TAG.DET || tags[end] === TAG.PRON) &&
      namesGroup(parse, at + 1, end)
    )
      return { from: at + 1, to: end };
    return null;
  }
  return null;
}

/** "Of the people tested | in 2022,": behind the time that a whole is told with. */
function behindTime({ tags }: Parse, from: number, to: number): number {
  let at = from;
  while (at < to && (tags[at] === TAG.TIME || (tags[at] === TAG.PREP && tags[at + 1] === TAG.TIME))) at++;
  return at;
}

/** "Of everybody living with HIV, 83% …": a pronoun for people, with what is said of them up to the comma. */
function everyoneEnd({ tags, tokens, grammar }: Parse, from: number, limit: number): number | null {
  if (!grammar.anybody.has(tokens.id[from]!) || (tags[from + 1] !== TAG.ING && tags[from + 1] !== TAG.PART))
    return null;
  for (let at = from + 2; at < Math.min(limit, from + 9); at++) {
    if (tags[at] === TAG.COMMA) return at;
    if (tags[at] === TAG.VERB || tags[at] === TAG.AUX || tags[at] === TAG.BREAK) return null;
  }
  return null;
}

/** "40% of infections occur among people who …": the group stands in what is said of the share. */
export function amongIn(parse: Parse, verb: Verb): TokenSpan | null {
  const { tokens, grammar } = parse;
  for (let at = verb.to; at < Math.min(verb.end, verb.to + 4); at++) {
    if (tokens.id[at] !== grammar.particles.among) continue;
    const end = nominalEnd(parse, at + 1, verb.end);
    return end > at + 1 ? { from: at + 1, to: coordinated(parse, end, verb.end) } : null;
  }
  return null;
}

/** The group that a comparison is about: behind among, in, for. */
export function amongBehind(parse: Parse, from: number, to: number): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    // "15 times | as high in X as in Y"
    const second = tokens.id[at] === grammar.particles.as && at > from;
    // "three times that of men": whose it is compared with
    const stand = at === from && tokens.id[at] === grammar.particles.that;
    if (tokens.id[at] === grammar.particles.than || second || stand || tags[at] === TAG.COMMA) return null;
    if (tags[at] !== TAG.PREP || tags[at + 1] === TAG.TIME) continue;
    const end = nominalEnd(parse, at + 1, to);
    // "in poor areas as in rich ones", "in X than in Y": the same preposition on both sides
    const sides = tokens.id[end] === grammar.particles.than || tokens.id[end] === grammar.particles.as;
    const parallel = sides && tokens.id[end + 1] === tokens.id[at];
    if (end > at + 1 && (tokens.id[at] === grammar.particles.among || parallel || namesGroup(parse, at + 1, end)))
      return { from: at + 1, to: end };
  }
  return null;
}

/** "30% among women", "5% of the boys": the group right behind a number. */
export function groupBehind(parse: Parse, reading: Reading): TokenSpan | null {
  const { tags, tokens, grammar, sentence } = parse;
  const { particles } = grammar;
  let at = reading.to;
  if (tags[at] === TAG.OPEN && parse.mate[at]! > at) at = parse.mate[at]! + 1;
  // "29 times higher among", "twice as common in"
  if (reading.measure === "ratio")
    for (let i = 0; i < 3 && at < sentence.to; i++)
      if (tags[at] === TAG.ADJ || tags[at] === TAG.ADV || tokens.id[at] === particles.as) at++;
  // "the 0.7% found in adults"
  if (tags[at] === TAG.PART && grammar.presenting.has(tokens.id[at]!)) at++;
  const id = tokens.id[at]!;
  if (at >= sentence.to || (id !== particles.among && id !== particles.in && id !== particles.for)) return null;
  const end = nominalEnd(parse, at + 1, sentence.to);
  const group = id === particles.among || namesGroup(parse, at + 1, end);
  return end > at + 1 && group ? wholeGroup(parse, at + 1, end, end) : null;
}

/** "people who inject drugs and their sexual partners" */
export function coordinated(parse: Parse, end: number, limit: number): number {
  if (end + 1 >= limit || parse.tokens.id[end] !== parse.grammar.particles.and) return end;
  const next = phraseEnd(parse, end + 1, limit);
  const verbBehind = parse.tags[next] === TAG.VERB || parse.tags[next] === TAG.AUX;
  return next > end + 1 && !verbBehind ? next : end;
}

export function isCopula(verb: Verb): boolean {
  return (verb.form & FORM.BE) !== 0 && !verb.passive && verb.kind === "finite";
}

/** "made up", "account for": the verb says of what its subject is a part. */
export function isPortion(parse: Parse, verb: Verb): boolean {
  if (!parse.grammar.portions.has(parse.tokens.id[verb.head]!)) return false;
  return verb.to > verb.head + 1 || parse.tags[verb.to] === TAG.PREP;
}

/** The head of the phrase measures something: rate, price, average. */
export function isGauge(parse: Parse, span: TokenSpan): boolean {
  const head = headOf(parse, { from: span.from, to: phraseEnd(parse, span.from, span.to) });
  return head >= 0 && (formOf(parse.tokens, parse.grammar, head) & FORM.GAUGE) !== 0;
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

/** Behind these an -ing form is a verb. */
const CLAUSAL: ReadonlySet<number> = new Set([TAG.NUM, TAG.COMMA, TAG.TIME, TAG.PRON, TAG.PREP]);

/** A noun phrase without the verbs in front of it: "a course" of "people who complete a course". */
export function plainTail(parse: Parse, span: TokenSpan): TokenSpan {
  let { from } = span;
  for (let at = span.from; at < span.to; at++) {
    const tag = parse.tags[at];
    // "ships carrying goods": what they do
    const does = (formOf(parse.tokens, parse.grammar, at - 1) & FORM.PLURAL) !== 0;
    // "full-year operating profit": what kind it is
    const kind = tag === TAG.ING && parse.tags[at + 1] === TAG.NOUN && !does && !CLAUSAL.has(parse.tags[at - 1]!);
    if (kind && at + 2 === span.to) continue;
    if (tag === TAG.VERB || tag === TAG.REL || tag === TAG.PART || tag === TAG.ING || tag === TAG.INF) from = at + 1;
  }
  return from < span.to ? { from, to: span.to } : span;
}

export function headsPhrase(parse: Parse, from: number, at: number): boolean {
  // "a total of 131 died"
  for (let i = skipTally(parse, { from, to: at + 1 }); i < at; i++) if (parse.tags[i] === TAG.NOUN) return false;
  return true;
}

/** The name is that of a measure: "average daily dose", "incidence". */
export function headIsGauge(parse: Parse, pieces: readonly Piece[]): boolean {
  const first = pieces.find((piece) => typeof piece !== "string");
  return first !== undefined && typeof first !== "string" && isGauge(parse, first);
}
