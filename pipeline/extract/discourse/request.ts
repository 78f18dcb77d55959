import type { Modality } from "../../model/statement.ts";
import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { DIGITS, LOWER, SPACED, UPPER, WORD } from "../tokens.ts";
import { type Actor, actorOf, nameOf, openingActor } from "./actor.ts";
import { type Attribution, attributionsOf } from "./attribution.ts";
import { CUE, cueAt } from "./cues.ts";
import { wordsOf } from "./names.ts";
import { phraseAhead, phraseEnd } from "./phrase.ts";
import { selfOf } from "./registry.ts";

/** What one sentence asks, before it is known whether it asks by itself or opens a list. */
export interface Request extends TokenSpan {
  /** The rule that read it, for `explain`. */
  readonly rule: string;
  readonly actor: string | null;
  readonly addressee: string | null;
  readonly modality: Modality;
}

/** The sentence that is read, and who spoke before it. */
export interface Place {
  readonly page: Page;
  readonly s: number;
  readonly from: number;
  readonly to: number;
  readonly speakers: Memory;
}

/** Who spoke last: cited in a sentence, or asking in one. */
export interface Memory {
  note(s: number, actor: string | null): void;
  /** Whom "it" and "they" in sentence `s` stand for. */
  before(s: number): string | null;
}

/** The name of somebody asked; with `agentsOnly` null for what cannot act: "the cap", "prices". */
export function addresseeOf(page: Page, span: TokenSpan, agentsOnly = false): string | null {
  const from = behindCount(page, span);
  const actor = actorOf(page, from > span.from ? { from, to: phraseEnd(page, from, span.to) } : span);
  if (!actor || actor.source || (agentsOnly && !isAgent(page, actor))) return null;
  const name = nameOf(page, actor);
  return name !== null && from > span.from ? `${wordsOf(page, span.from, from)} ${name}` : name;
}

/** "The [two] largest providers", "all [27] member states": how many are asked. */
function behindCount(page: Page, { from, to }: TokenSpan): number {
  const led = page.tokens.kind[from - 1] === WORD ? page.language.grammar.forms[page.tokens.id[from - 1]!]! : 0;
  // "has asked two economists to price it": hired, not asked in public
  if ((led & FORM.DETERMINER) === 0) return from;
  let at = from;
  while (at + 1 < to && isNumber(page, at)) at++;
  return at;
}

/** The phrase names somebody who can act: by its head noun, or as a name. */
export function isAgent(page: Page, span: TokenSpan): boolean {
  const { tokens, lexicon } = page;
  const { forms } = page.language.grammar;
  for (let i = span.from; i < span.to; i++) {
    const form = tokens.kind[i] === WORD ? forms[tokens.id[i]!]! : 0;
    if (i > span.from && tokens.shape[i] === LOWER && (form & FORM.PREPOSITION) !== 0) break;
    if ((cueAt(page, i) & (CUE.AGENT | CUE.BODY | CUE.SPEAKER)) !== 0 || (form & FORM.PERSON) !== 0)
      return tokens.id[i + 1] !== lexicon.possessive || i + 1 >= span.to;
  }
  const { from } = span;
  if (tokens.shape[from] === LOWER) return false;
  if (tokens.shape[from] === UPPER || (lexicon.syntax[tokens.id[from]!]! & SYNTAX.PLACE) !== 0) return true;
  // a capital at the beginning of a sentence says nothing
  return from > 0 && tokens.gap[from]! <= SPACED && tokens.kind[from - 1] === WORD;
}

/** As {@link isAgent}, of a phrase with its article: "The Hague" is a name, "The tax" none. */
export function isAgentBehindArticle(page: Page, { from, to }: TokenSpan): boolean {
  const { forms } = page.language.grammar;
  let at = from;
  while (at + 1 < to && page.tokens.kind[at] === WORD && (forms[page.tokens.id[at]!]! & FORM.DETERMINER) !== 0) at++;
  return isAgent(page, { from: at, to });
}

/** The subject of the clause at `at`, when it is one who can act and the clause is not passive. */
export function addresseeOfClause(page: Page, at: number, limit: number): string | null {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  const { from, to: longest } = phraseAhead(page, at, limit);
  if (longest <= from) return null;
  let to = from + 1;
  for (; to < longest; to++) {
    const form = forms[tokens.id[to]!]!;
    if ((form & FORM.BASE) === 0 || tokens.kind[to] !== WORD) continue;
    // "states [raise] the age": a base form that may be a noun is a verb before a new noun phrase
    const next = tokens.kind[to + 1] === WORD ? forms[tokens.id[to + 1]!]! : 0;
    if ((form & FORM.NOUN) === 0 || (next & (FORM.DETERMINER | FORM.PRONOUN)) !== 0 || isNumber(page, to + 1)) break;
    if (to + 1 < longest && isOnlyVerb(page, to, longest)) break;
    // "that Parliament [look] again at the law"
    const again = (next & FORM.ADVERB) !== 0 && (next & (FORM.NOUN | FORM.ADJECTIVE)) === 0;
    if (again && (cueAt(page, to - 1) & (CUE.AGENT | CUE.BODY)) !== 0 && tokens.shape[to] === LOWER) break;
    // "governments [end] criminal penalties": behind a plural a base form is a verb
    const plural = page.language.isPlural(tokens, to - 1) && (cueAt(page, to - 1) & (CUE.AGENT | CUE.PUBLIC)) !== 0;
    const object = (next & (FORM.BE | FORM.MODAL | FORM.HAVE | FORM.PREPOSITION)) === 0 && tokens.kind[to + 1] === WORD;
    // "that providers [act]."
    if (plural && tokens.kind[to + 1] !== WORD && (form & FORM.PLURAL) === 0) break;
    if (plural && object && (form & FORM.PLURAL) === 0) break;
    // "prisons [hand] out condoms"
    const behind = tokens.kind[to + 2] === WORD ? forms[tokens.id[to + 2]!]! : FORM.PREPOSITION;
    if ((next & FORM.PARTICLE) !== 0 && (behind & (FORM.PREPOSITION | FORM.BE | FORM.MODAL | FORM.HAVE)) === 0) break;
  }
  for (let i = to; i < limit && i - to < 4; i++)
    if ((cueAt(page, i) & CUE.BE) !== 0 && isParticiple(page, i + 1)) return null;
  return addresseeOf(page, { from, to }, true);
}

/** "that Parliament [repeal] section 12": behind a body a base form is the verb of a clause that has no other. */
function isOnlyVerb(page: Page, at: number, end: number): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  if ((cueAt(page, at - 1) & (CUE.AGENT | CUE.BODY)) === 0 || tokens.shape[at] !== LOWER) return false;
  const next = tokens.kind[end] === WORD ? forms[tokens.id[end]!]! : 0;
  return (next & (FORM.BE | FORM.MODAL | FORM.HAVE | FORM.PAST | FORM.THIRD | FORM.ADVERB)) === 0;
}

function isNumber(page: Page, at: number): boolean {
  return (
    page.tokens.kind[at] === DIGITS ||
    (page.tokens.kind[at] === WORD && Number.isFinite(page.lexicon.value[page.tokens.id[at]!]!))
  );
}

/** A participle, over adverbs: "be [strictly banned]". */
export function isParticiple(page: Page, at: number): boolean {
  const { tokens, text } = page;
  let i = at;
  while (i < tokens.size && (cueAt(page, i) & CUE.FILLER) !== 0) i++;
  if (tokens.kind[i] !== WORD) return false;
  const { forms, guess } = page.language.grammar;
  const form = tokens.id[i] === 0 ? guess(text, tokens.start[i]!, tokens.end[i]!) : forms[tokens.id[i]!]!;
  return (form & FORM.PARTICIPLE) !== 0 || (cueAt(page, i) & CUE.BE) !== 0;
}

/** The attribution whose content holds token `at`; of several, the one whose words are the fewest. */
export function attributionAround({ page, s }: Place, at: number): Attribution | null {
  let found: Attribution | null = null;
  for (const one of attributionsOf(page)[s]!) {
    if (at < one.content.from || at >= one.content.to) continue;
    if (!found || one.content.to - one.content.from < found.content.to - found.content.from) found = one;
  }
  return found;
}

/** Who is cited for the words at `at`; where nobody is, the publisher, when it is a body that may recommend. */
export function speakerAround(place: Place, at: number): string | null {
  const around = attributionAround(place, at);
  return around ? around.name : selfOf(place.page);
}

/** The name of an actor; a pronoun stands for who spoke last. */
export function speakerOf(place: Place, actor: Actor): string | null {
  const { page, s, speakers } = place;
  // "'We urge the assembly to vote,' the union said": "we" are those who are quoted
  const quoted = actor.self ? attributionAround(place, actor.from) : null;
  if (quoted?.name) return quoted.name;
  return actor.pronoun ? (speakers.before(s) ?? selfOf(page)) : nameOf(page, actor);
}

/** Who the sentence is about, when that is somebody who can speak: "[The union] struck again, demanding". */
export function subjectOfSentence(place: Place): string | null {
  const actor = openingActor(place.page, place.from, place.to);
  return actor && speakerOf(place, actor);
}

/** Who made what a stretch of tokens names: "the report by the institute". */
export function makerIn(page: Page, from: number, to: number): string | null {
  for (let i = from; i + 1 < to; i++) {
    if (page.tokens.id[i] !== page.language.grammar.particles.by) continue;
    const actor = actorOf(page, phraseAhead(page, i + 1, to));
    const name = actor?.speaks ? nameOf(page, actor) : null;
    if (name !== null) return name;
  }
  return null;
}

/** Digits in a subject: a share or number of people who were asked. */
export function hasDigits(page: Page, span: TokenSpan): boolean {
  for (let i = span.from; i < span.to; i++) if (page.tokens.kind[i] === DIGITS) return true;
  return false;
}
