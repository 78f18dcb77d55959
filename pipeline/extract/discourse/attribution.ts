import { FORM } from "../grammar.ts";
import { NUMERIC } from "../lexicon.ts";
import type { Page, TokenSpan } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { DIGITS, MARK, WORD } from "../tokens.ts";
import { type Actor, actorOf } from "./actor.ts";
import { CUE, cueAt } from "./cues.ts";
import { phraseAhead } from "./phrase.ts";
import { isVerbHere, subjectBefore } from "./subject.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const COLON = code(":");
const QUOTES_CLOSED = new Set([...'”’»"'].map(code));
const QUOTES_OPEN = new Set([...'“‘«"'].map(code));

/** Who is cited, for which words. */
export interface Attribution {
  readonly sentence: number;
  /** speech: said; finding: found, shows; citation: according to; quote: the words stand in quotation marks. */
  readonly kind: "speech" | "finding" | "citation" | "quote";
  /** The verb, or the first word of "according to". */
  readonly at: number;
  readonly actor: Actor;
  /** Null where the speaker is a pronoun or "we" that nothing resolves. */
  readonly name: string | null;
  /** What is said: tokens of one sentence. */
  readonly content: TokenSpan;
}

const known = new WeakMap<Page, readonly (readonly Attribution[])[]>();

/** The attributions of each sentence of a page, in order; read once, when first asked for. */
export function attributionsOf(page: Page): readonly (readonly Attribution[])[] {
  let all = known.get(page);
  if (!all) {
    all = readAttributions(page);
    known.set(page, all);
  }
  return all;
}

const NONE: readonly Attribution[] = [];

function readAttributions(page: Page): (readonly Attribution[])[] {
  const all: (readonly Attribution[])[] = [];
  let last: string | null = null;
  for (let s = 0; s < page.sentences.length; s++) {
    const found: readonly Attribution[] = page.sentences[s]!.kind === "heading" ? NONE : readSentence(page, s, last);
    all.push(found);
    const named = found.filter((attribution) => attribution.name !== null);
    if (named.length > 0) last = named[named.length - 1]!.name;
  }
  spreadQuotes(page, all);
  return all;
}

function readSentence(page: Page, s: number, last: string | null): readonly Attribution[] {
  const { tokens } = page;
  const sentence = page.sentences[s]!;
  const found: Attribution[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const cue = cueAt(page, at);
    let one: Attribution | null = null;
    if ((cue & (CUE.SPEECH | CUE.FIND)) !== 0) one = readVerb(page, s, at, found.at(-1) ?? null, last);
    one ??= readCitation(page, s, at);
    if (one) found.push(one);
  }
  return found.length > 0 ? found : NONE;
}

/** "according to a survey", "based on data from the ministry": in front, in the middle or behind. */
function readCitation(page: Page, s: number, at: number): Attribution | null {
  const { tokens } = page;
  const sentence = page.sentences[s]!;
  const phrase = page.language.discourse.citation.forward(tokens, at, sentence.to);
  if (!phrase) return null;
  const opens = at === sentence.from;
  if (!opens && !phrase.value) return null;
  const passive =
    at > sentence.from &&
    tokens.mark[at - 1] !== COMMA &&
    (page.language.grammar.forms[tokens.id[at]!]! & FORM.PARTICIPLE) !== 0;
  const span = phraseAhead(page, phrase.at, sentence.to);
  const actor = actorOf(page, span);
  if (!actor?.speaks || (passive && !actor.source && cueAt(page, at) === 0)) return null;
  let content: TokenSpan = { from: sentence.from, to: at };
  if (opens) {
    const comma = nextComma(page, actor.to, sentence.to);
    content = { from: comma < 0 ? actor.to : comma + 1, to: sentence.to };
  } else if (nextComma(page, actor.to, sentence.to) >= 0) content = { from: sentence.from, to: sentence.to };
  return { sentence: s, kind: "citation", at, actor, name: actor.name === "" ? null : actor.name, content };
}

function nextComma(page: Page, from: number, to: number): number {
  for (let i = from; i < to; i++) if (page.tokens.mark[i] === COMMA) return i;
  return -1;
}

/** A verb of saying or finding with somebody or something that says or finds. */
function readVerb(
  page: Page,
  s: number,
  at: number,
  before: Attribution | null,
  last: string | null,
): Attribution | null {
  const { tokens, lexicon } = page;
  const sentence = page.sentences[s]!;
  const { forms, particles } = page.language.grammar;
  if (!isVerbHere(page, at)) return null;
  const form = forms[tokens.id[at]!]!;
  const speech = (cueAt(page, at) & CUE.SPEECH) !== 0;
  const nameOf = (actor: Actor): string | null => (actor.pronoun ? last : actor.name === "" ? null : actor.name);
  const previous = tokens.mark[at - 1]!;
  // "adding that": the speaker of the clause before
  if ((form & FORM.ING) !== 0) {
    if (!before || previous !== COMMA) return null;
    return { ...before, kind: "speech", at, content: { from: behindThat(page, at + 1, sentence.to), to: sentence.to } };
  }
  // "...", said the head of the society
  if (
    at > sentence.from &&
    (previous === COMMA || QUOTES_CLOSED.has(previous)) &&
    speech &&
    (form & (FORM.PAST | FORM.THIRD)) !== 0
  ) {
    const span = phraseAhead(page, at + 1, sentence.to);
    const actor = actorOf(page, span);
    if (actor?.speaks) {
      const inverted = {
        sentence: s,
        at,
        actor: withTitle(page, actor, sentence.to),
        content: quoted(page, sentence, at),
      };
      return {
        ...inverted,
        kind: QUOTES_CLOSED.has(previous) || QUOTES_CLOSED.has(tokens.mark[at - 2] ?? 0) ? "quote" : "speech",
        name: nameOf(inverted.actor),
      };
    }
  }
  const subject = subjectBefore(page, sentence.from, at);
  if (subject.passive || subject.bare || subject.to <= subject.from) return null;
  const actor = actorOf(page, subject);
  if (!actor?.speaks || hasNumber(page, subject.from, actor.to)) return null;
  if (
    !speech &&
    !(actor.source || actor.self || actor.pronoun || (cueAt(page, actor.to - 1) & (CUE.SPEAKER | CUE.BODY)) !== 0) &&
    tokens.id[at + 1] !== particles.that
  )
    return null;
  const base = { sentence: s, at, actor, name: nameOf(actor) };
  const next = at + 1;
  const opens =
    subject.clause === sentence.from ||
    tokens.kind[subject.clause - 1] === WORD ||
    !isClauseBefore(page, sentence, subject.clause - 1);
  const end = endOfTag(page, next, sentence.to);
  if (!opens && end >= 0) {
    const behind = end < sentence.to && tokens.mark[end] === COMMA && end + 3 < sentence.to;
    const before = quoted(page, sentence, subject.clause);
    return {
      ...base,
      kind: QUOTES_CLOSED.has(tokens.mark[subject.clause - 1]!) ? "quote" : "speech",
      content: behind ? { from: sentence.from, to: sentence.to } : before,
    };
  }
  if (next >= sentence.to || lexicon.possessive === tokens.id[next]) return null;
  let from = behindThat(page, next, sentence.to);
  if (tokens.mark[from] === COMMA || tokens.mark[from] === COLON) from++;
  const quote = QUOTES_OPEN.has(tokens.mark[from] ?? 0);
  return {
    ...base,
    kind: quote ? "quote" : speech ? "speech" : "finding",
    content: { from: quote ? from + 1 : from, to: sentence.to },
  };
}

function behindThat(page: Page, at: number, limit: number): number {
  return at < limit && page.tokens.id[at] === page.language.grammar.particles.that ? at + 1 : at;
}

/** End of the tag ", the ministry said [on Monday]" when nothing else follows the verb; -1 when it goes on with what is said. */
function endOfTag(page: Page, at: number, limit: number): number {
  const { tokens, lexicon } = page;
  const { forms } = page.language.grammar;
  for (let i = at; i < limit && i - at < 8; i++) {
    if (tokens.kind[i] === MARK) return i;
    if (tokens.kind[i] === DIGITS) continue;
    const id = tokens.id[i]!;
    const time = (lexicon.numeric[id]! & (NUMERIC.MONTH | NUMERIC.WEEKDAY | NUMERIC.SEASON)) !== 0;
    if (
      !time &&
      (forms[id]! & (FORM.PREPOSITION | FORM.DETERMINER | FORM.ADVERB)) === 0 &&
      (cueAt(page, i) & (CUE.SOURCE | CUE.FILLER)) === 0 &&
      !isYearWord(page, i)
    )
      return -1;
    if (id === page.language.grammar.particles.that) return -1;
  }
  return limit;
}

function isYearWord(page: Page, at: number): boolean {
  return (page.lexicon.numeric[page.tokens.id[at]!]! & NUMERIC.MEASURE_WORD) !== 0;
}

/** Something long enough to be said stands between the beginning of the sentence and `to`. */
function isClauseBefore(page: Page, sentence: Sentence, to: number): boolean {
  const { tokens } = page;
  if (QUOTES_CLOSED.has(tokens.mark[to]!)) return true;
  const { forms } = page.language.grammar;
  if (
    (forms[tokens.id[sentence.from]!]! & (FORM.PREPOSITION | FORM.SUBORDINATOR)) !== 0 &&
    tokens.shape[sentence.from] !== 2
  ) {
    // "In 2020, the ministry said": a time or place in front is not what was said
    let commas = 0;
    for (let i = sentence.from; i < to; i++) if (tokens.mark[i] === COMMA) commas++;
    if (commas === 0 && to - sentence.from < 8) return false;
  }
  return to - sentence.from >= 3;
}

/** What stands before the tag: the words within quotation marks when they are quoted, else all of it. */
function quoted(page: Page, sentence: Sentence, to: number): TokenSpan {
  const { tokens } = page;
  let end = to;
  while (end > sentence.from && (tokens.mark[end - 1] === COMMA || QUOTES_CLOSED.has(tokens.mark[end - 1]!))) end--;
  let { from } = sentence;
  if (QUOTES_OPEN.has(tokens.mark[from]!)) from++;
  return { from, to: end };
}

function hasNumber(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.tokens.kind[i] === DIGITS) return true;
  return false;
}

/** "said Ana Silva, [director of the clinic]". */
function withTitle(page: Page, actor: Actor, limit: number): Actor {
  const { tokens, text } = page;
  if (tokens.mark[actor.to] !== COMMA || actor.to + 1 >= limit) return actor;
  const span = phraseAhead(page, actor.to + 1, limit);
  const named =
    tokens.shape[actor.from] !== 0 && (cueAt(page, actor.to - 1) & (CUE.SPEAKER | CUE.BODY | CUE.SOURCE)) === 0;
  if (!named || span.to <= span.from || span.from - actor.to > 2) return actor;
  let titled = false;
  for (let i = span.from; i < span.to; i++) if ((cueAt(page, i) & CUE.SPEAKER) !== 0) titled = true;
  return titled
    ? { ...actor, to: span.to, name: `${actor.name}, ${text.slice(tokens.start[span.from], tokens.end[span.to - 1]!)}` }
    : actor;
}

/** How many sentences of one quotation may stand before or behind the one that names the speaker. */
const QUOTE_REACH = 4;

/** A quotation of several sentences has its speaker in one of them: the others get it too. */
function spreadQuotes(page: Page, all: (readonly Attribution[])[]): void {
  const { tokens, sentences } = page;
  for (let s = 0; s < sentences.length; s++) {
    const quote = all[s]!.find((attribution) => attribution.kind === "quote");
    if (!quote || quote.name === null) continue;
    for (const step of [-1, 1]) {
      for (
        let near = s + step;
        Math.abs(near - s) <= QUOTE_REACH && near >= 0 && near < sentences.length;
        near += step
      ) {
        const sentence = sentences[near]!;
        if (
          all[near]!.length > 0 ||
          sentence.kind === "heading" ||
          Math.abs(sentence.block - sentences[s]!.block) > (step === 1 ? 1 : 0)
        )
          break;
        const opens = QUOTES_OPEN.has(tokens.mark[sentence.from]!);
        const closes = QUOTES_CLOSED.has(tokens.mark[sentence.to - 1]!);
        const here = sentences[s]!;
        const inside =
          step === -1
            ? !QUOTES_OPEN.has(tokens.mark[here.from]!) || near < s - 1
            : opens || !QUOTES_CLOSED.has(tokens.mark[sentences[near - 1]!.to - 1]!);
        if (!(step === -1 ? inside : opens)) break;
        const content = { from: opens ? sentence.from + 1 : sentence.from, to: closes ? sentence.to - 1 : sentence.to };
        all[near] = [{ ...quote, sentence: near, content }];
        if (step === -1 ? opens : closes) break;
      }
    }
  }
}
