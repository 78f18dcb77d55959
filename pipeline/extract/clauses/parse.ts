import { FORM, type Grammar } from "../grammar.ts";
import type { Page, Reading, TokenSpan } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { headOf, nominalStart, type Tagged } from "./nominal.ts";
import { formOf, TAG, tagSentence } from "./tags.ts";

/** A verb group with what belongs to it. */
export interface Verb {
  /** The group: auxiliaries, main verb and particle ("have been handed out"). */
  readonly from: number;
  to: number;
  /** Token of the main verb. */
  readonly head: number;
  /** FORM bits of the main verb; RISE or FALL also where the particle says so ("went up"). */
  readonly form: number;
  readonly kind: "finite" | "infinitive" | "participle" | "gerund";
  readonly passive: boolean;
  /** The relative pronoun it follows; -1 when none. */
  readonly relative: number;
  readonly subject: TokenSpan | null;
  /** The subject was taken over from the verb before. */
  readonly inherited: boolean;
  /** Where its clause ends. */
  end: number;
}

/** The clauses of one sentence (or of a bracket in it). */
export interface Parse extends Tagged {
  readonly sentence: Sentence;
  readonly verbs: readonly Verb[];
  /** Readings of the sentence in order. */
  readonly readings: readonly Reading[];
  /** Where the hedges in front of each reading begin; -1 while not asked for. */
  readonly hedges: Int32Array;
}

interface Work extends Tagged {
  readonly verbs: Verb[];
}

/** What is longer is no sentence of prose: a table or noise. The bound keeps the cost linear. */
const LONGEST_SENTENCE = 600;

/** What is worked out for one page: tags and brackets of its tokens, its readings and parses by sentence. */
interface Sheet {
  readonly tags: Uint8Array;
  readonly mate: Int32Array;
  readonly readings: Reading[][];
  readonly parses: (Parse | null)[];
}

const sheets = new WeakMap<Page, Sheet>();

/** The clauses of a sentence, worked out when first asked for. Readings must be complete by then. */
export function parseOf(page: Page, index: number): Parse | null {
  let sheet = sheets.get(page);
  if (!sheet) {
    sheet = marked(page);
    sheets.set(page, sheet);
  }
  const known = sheet.parses[index];
  if (known) return known;
  const sentence = page.sentences[index];
  if (!sentence || sentence.to - sentence.from > LONGEST_SENTENCE) return null;
  const grammar = page.language.grammar;
  const { tags, mate, parses } = sheet;
  tagSentence(page, grammar, sentence, tags, mate);
  settleParticiples(page, grammar, sentence, tags, mate);
  rescueVerb(page, grammar, sentence, tags);
  const work: Work = { tokens: page.tokens, grammar, tags, mate, verbs: [] };
  readVerbs(work, sentence.from, sentence.to);
  const readings = sheet.readings[index] ?? [];
  const hedges = new Int32Array(readings.length).fill(-1);
  const parse: Parse = { tokens: page.tokens, grammar, tags, mate, verbs: work.verbs, sentence, readings, hedges };
  parses[index] = parse;
  return parse;
}

/** Marks what is already read: numbers and periods. */
function marked(page: Page): Sheet {
  const tags = new Uint8Array(page.tokens.size);
  const mate = new Int32Array(page.tokens.size);
  const readings: Reading[][] = new Array(page.sentences.length);
  for (const numeral of page.numerals)
    if (
      numeral.form !== "multiple" &&
      numeral.form !== "ordinal" &&
      numeral.reason !== "name" &&
      numeral.reason !== "determiner"
    )
      tags.fill(TAG.NUM, numeral.from, numeral.to);
  for (const reading of page.readings) {
    const list = readings[reading.sentence] ?? [];
    list.push(reading);
    readings[reading.sentence] = list;
    if (reading.numeral.form === "multiple" && isVerbal(page, reading)) tags.fill(TAG.OTHER, reading.from, reading.to);
    else tags.fill(TAG.NUM, reading.from, reading.to);
    // "aged 15 and over": the limit is part of the number
    if (reading.measure === "age") {
      const open = page.language.hedgesAfter.forward(
        page.tokens,
        reading.to,
        Math.min(page.tokens.size, reading.to + 4),
      );
      if (open) tags.fill(TAG.NUM, reading.to, open.at);
    }
  }
  for (const period of page.periods) tags.fill(TAG.TIME, period.from, period.to);
  return { tags, mate, readings, parses: new Array<Parse | null>(page.sentences.length).fill(null) };
}

/** "doubled", "halving": a number that is a verb. */
function isVerbal(page: Page, reading: Reading): boolean {
  const form = formOf(page.tokens, page.language.grammar, reading.to - 1);
  return (
    (form & (FORM.PAST | FORM.ING | FORM.THIRD)) !== 0 || ((form & FORM.BASE) !== 0 && reading.to - reading.from === 1)
  );
}

const FINITE = (1 << TAG.VERB) | (1 << TAG.AUX);
const BOUNDARY =
  (1 << TAG.BREAK) |
  (1 << TAG.SUB) |
  (1 << TAG.COMMA) |
  (1 << TAG.CONJ) |
  (1 << TAG.REL) |
  (1 << TAG.OPEN) |
  (1 << TAG.CLOSE);

/**
 * An -ed form behind a noun is a finite verb only if its stretch has no other:
 * "the glaciers measured have retreated", "recorded 20 deaths linked to heat".
 */
function settleParticiples(page: Page, grammar: Grammar, sentence: Sentence, tags: Uint8Array, mate: Int32Array): void {
  const { tokens } = page;
  let finite = -1;
  let relative = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const tag = tags[at]!;
    if (tag === TAG.OPEN && mate[at]! > at) {
      at = mate[at]!;
      continue;
    }
    if (((1 << tag) & BOUNDARY) !== 0) {
      relative = tag === TAG.REL;
      if (tag !== TAG.REL) finite = -1;
      continue;
    }
    if (((1 << tag) & FINITE) === 0) continue;
    if (tag === TAG.AUX) {
      finite = at;
      continue;
    }
    const previous = finite;
    finite = at;
    const form = formOf(tokens, grammar, at);
    if (tags[at - 1] === TAG.AUX || auxiliaryBefore(tags, at, sentence.from)) continue;
    if ((form & FORM.PARTICIPLE) === 0 || (form & (FORM.BE | FORM.HAVE)) !== 0) continue;
    const behindNoun =
      at > sentence.from && (tags[at - 1] === TAG.NOUN || tags[at - 1] === TAG.NUM || tags[at - 1] === TAG.CLOSE);
    if (!behindNoun) continue;
    const moves = (form & (FORM.RISE | FORM.FALL)) !== 0;
    const byAgent =
      at + 1 < sentence.to && tokens.id[at + 1] === grammar.particles.by && tags[at + 2] !== TAG.NUM && !moves;
    // a participle takes no object: "Nintendo plunged 4%, as rivals lost 2%"
    const object = tags[at + 1] === TAG.NUM || tags[at + 1] === TAG.DET || tags[at + 1] === TAG.PRON;
    if (object && previous < 0) {
      relative = false;
      continue;
    }
    if ((previous >= 0 && !relative) || byAgent || finiteAhead(tags, at, sentence.to, mate)) {
      tags[at] = TAG.PART;
      finite = previous;
    }
    relative = false;
  }
}

/** A stretch without any finite verb has one that looks like a noun: "the bank forecasts growth of 2%". */
function rescueVerb(page: Page, grammar: Grammar, sentence: Sentence, tags: Uint8Array): void {
  let candidate = -1;
  let behindAside = -1;
  let relative = 0;
  let finite = false;
  for (let at = sentence.from; at <= sentence.to; at++) {
    const tag = at < sentence.to ? tags[at]! : TAG.BREAK;
    if (tag === TAG.BREAK) {
      if (!finite && behindAside >= 0) tags[behindAside] = TAG.VERB;
      else if (!finite && candidate >= 0) tags[candidate] = TAG.VERB;
      behindAside = -1;
      candidate = -1;
      finite = false;
      relative = 0;
      continue;
    }
    if (tag === TAG.REL) relative = 1;
    else if (tag === TAG.COMMA) relative = 0;
    else if (tag === TAG.VERB || tag === TAG.AUX) {
      // the verb of a relative clause is not the one looked for
      if (relative === 0 || (relative > 1 && tags[at - 1] !== TAG.AUX && tags[at - 1] !== TAG.ADV)) finite = true;
      else relative++;
    }
    // "12 samples, all taken in May, contained"
    if (tag === TAG.PART && tags[at - 1] === TAG.COMMA && (formOf(page.tokens, grammar, at) & FORM.PAST) !== 0)
      behindAside = at;
    if (
      tag === TAG.NOUN &&
      candidate < 0 &&
      at > sentence.from &&
      (tags[at - 1] === TAG.NOUN || tags[at - 1] === TAG.ADV) &&
      at + 1 < sentence.to &&
      (formOf(page.tokens, grammar, at) & FORM.BASE) !== 0 &&
      (tags[at + 1] === TAG.NUM || tags[at + 1] === TAG.DET)
    ) {
      candidate = at;
      continue;
    }
    if (
      candidate >= 0 ||
      tag !== TAG.NOUN ||
      at === sentence.from ||
      tags[at - 1] !== TAG.NOUN ||
      at + 1 >= sentence.to
    )
      continue;
    const form = formOf(page.tokens, grammar, at);
    const next = tags[at + 1]!;
    const object = next === TAG.NOUN || next === TAG.ADJ || next === TAG.ADV || next === TAG.PREP;
    if ((form & FORM.THIRD) !== 0 && object && (formOf(page.tokens, grammar, at - 1) & FORM.PLURAL) === 0)
      candidate = at;
  }
}

function auxiliaryBefore(tags: Uint8Array, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 4; i--) {
    if (tags[i] === TAG.AUX) return true;
    if (tags[i] !== TAG.ADV) return false;
  }
  return false;
}

function finiteAhead(tags: Uint8Array, at: number, to: number, mate: Int32Array): boolean {
  for (let i = at + 1; i < to && i < at + 20; i++) {
    const tag = tags[i]!;
    if (tag === TAG.OPEN && mate[i]! > i) {
      i = mate[i]!;
      continue;
    }
    if (((1 << tag) & FINITE) !== 0) return true;
    // "said they had": a clause of its own
    if (((1 << tag) & BOUNDARY) !== 0 || tag === TAG.PRON) return false;
  }
  return false;
}

/** Finds the verb groups of [from, to) with their subjects; brackets are read on their own. */
function readVerbs(work: Work, from: number, to: number): void {
  const { tags, mate } = work;
  let relative = -1;
  let previous: Verb | null = null;
  const own: Verb[] = [];
  for (let at = from; at < to; ) {
    const tag = tags[at]!;
    if (tag === TAG.OPEN && mate[at]! > at) {
      readVerbs(work, at + 1, mate[at]!);
      at = mate[at]! + 1;
      continue;
    }
    if (tag === TAG.REL) relative = at;
    else if (tag === TAG.BREAK || tag === TAG.SUB) relative = -1;
    if (
      tag !== TAG.AUX &&
      tag !== TAG.VERB &&
      tag !== TAG.TO &&
      tag !== TAG.INF &&
      tag !== TAG.PART &&
      tag !== TAG.ING
    ) {
      at++;
      continue;
    }
    const before = own.at(-1);
    const chained = before !== undefined && before.to === at && tag === TAG.TO;
    const verb: Verb = readVerb(work, at, from, to, relative, chained ? before : previous);
    if (verb.kind === "finite") {
      relative = -1;
      if (verb.relative < 0) previous = verb;
    } else previous ??= null;
    own.push(verb);
    at = verb.to;
  }
  for (let i = 0; i < own.length; i++) own[i]!.end = clauseEnd(work, own, i, to);
  work.verbs.push(...own);
}

function readVerb(work: Work, at: number, from: number, to: number, relative: number, previous: Verb | null): Verb {
  const { tags, tokens, grammar } = work;
  let head = at;
  let end = at + 1;
  let passive = false;
  let be = false;
  const first = tags[at]!;
  if (first === TAG.AUX || first === TAG.TO) {
    for (let i = at; i < to; i++) {
      const tag = tags[i]!;
      if (tag === TAG.AUX) be = (formOf(tokens, grammar, i) & FORM.BE) !== 0;
      else if (tag === TAG.VERB || tag === TAG.INF) {
        head = i;
        end = i + 1;
        const form = formOf(tokens, grammar, i);
        passive = be && tag === TAG.VERB && (form & FORM.PARTICIPLE) !== 0;
        if (first === TAG.TO && (form & FORM.BE) !== 0 && i + 1 < to && isParticiple(work, i + 1)) {
          head = i + 1;
          end = i + 2;
          passive = true;
        }
        break;
      } else if (tag !== TAG.ADV && tag !== TAG.TO && tag !== TAG.QUOTE) break;
      end = i + 1;
    }
    // an auxiliary cut off from its verb ("has, on average, fallen") stands alone
    if (end === at) end = at + 1;
  }
  let form = formOf(tokens, grammar, head);
  if (end < to && tags[end] === TAG.ADV && (formOf(tokens, grammar, end) & FORM.PARTICLE) !== 0) {
    const id = tokens.id[end]!;
    if ((form & FORM.GO) !== 0 || (form & (FORM.BE | FORM.LINK)) !== 0)
      form |= id === grammar.particles.up ? FORM.RISE : id === grammar.particles.down ? FORM.FALL : 0;
    if ((form & FORM.BE) === 0) end++;
  }
  const kind =
    first === TAG.PART
      ? "participle"
      : first === TAG.ING
        ? "gerund"
        : first === TAG.TO || first === TAG.INF
          ? "infinitive"
          : "finite";
  const subject = subjectOf(work, at, from, kind, relative, previous);
  return {
    from: at,
    to: end,
    head,
    form,
    kind,
    passive: passive || kind === "participle",
    relative: kind === "finite" ? relative : -1,
    ...subject,
    end: to,
  };
}

function isParticiple(work: Work, at: number): boolean {
  return (formOf(work.tokens, work.grammar, at) & FORM.PARTICIPLE) !== 0;
}

function subjectOf(
  work: Work,
  at: number,
  from: number,
  kind: Verb["kind"],
  relative: number,
  previous: Verb | null,
): { subject: TokenSpan | null; inherited: boolean } {
  const { tags } = work;
  const earlier = { subject: previous?.subject ?? null, inherited: true };
  if (kind === "infinitive") {
    // "expects output to shrink": what stands between the two verbs is to do it
    if (previous !== null && tags[at - 1] === TAG.NOUN && previous.to < at) {
      const start = nominalStart(work, at, previous.to);
      if (start < at) return { subject: { from: start, to: at }, inherited: false };
    }
    if (at > from && tags[at - 1] === TAG.NOUN && (previous === null || previous.to < at - 1)) {
      const start = nominalStart(work, at, from);
      if (start < at && previous === null) return { subject: { from: start, to: at }, inherited: false };
    }
    return earlier;
  }
  if (kind === "participle" || kind === "gerund") {
    if (at > from && (tags[at - 1] === TAG.NOUN || tags[at - 1] === TAG.CLOSE)) {
      const start = nominalStart(work, at, from);
      if (start < at) return { subject: { from: start, to: at }, inherited: false };
    }
    return earlier;
  }
  if (relative >= 0) {
    let next = relative + 1;
    while (next < at && tags[next] === TAG.ADV) next++;
    if (next < at) {
      const start = nominalStart(work, at, relative + 1);
      if (start < at) return { subject: { from: start, to: at }, inherited: false };
    }
    let end = relative;
    if (end > from && tags[end - 1] === TAG.COMMA) end--;
    if (end > from && tags[end - 1] === TAG.PREP) end--;
    const start = nominalStart(work, end, from);
    return start < end ? { subject: { from: start, to: end }, inherited: false } : earlier;
  }
  const start = nominalStart(work, at, from);
  if (start < at) {
    let end = at;
    while (end > start && (tags[end - 1] === TAG.ADV || tags[end - 1] === TAG.COMMA)) end--;
    return { subject: { from: start, to: end }, inherited: false };
  }
  return earlier;
}

/** A clause ends where the next one with a finite verb begins, and at semicolons, colons and dashes. */
function clauseEnd(work: Work, own: readonly Verb[], index: number, to: number): number {
  const { tags, mate } = work;
  const verb = own[index]!;
  let end = to;
  for (let i = index + 1; i < own.length; i++) {
    const next = own[i]!;
    if (next.kind !== "finite" || next.relative >= 0) continue;
    end = next.subject && !next.inherited ? next.subject.from : next.from;
    while (
      end > verb.to &&
      (tags[end - 1] === TAG.CONJ ||
        tags[end - 1] === TAG.COMMA ||
        tags[end - 1] === TAG.SUB ||
        tags[end - 1] === TAG.QUOTE)
    )
      end--;
    break;
  }
  for (let at = verb.to; at < end; at++) {
    if (tags[at] === TAG.OPEN && mate[at]! > at) at = mate[at]!;
    else if (tags[at] === TAG.BREAK) return at;
  }
  return end;
}

/** The verb whose predicate holds the token: the nearest to the left that reaches it; null when none. */
export function governorOf(parse: Parse, at: number): Verb | null {
  let found: Verb | null = null;
  const tied = tiedByPreposition(parse, at);
  for (const verb of parse.verbs) {
    if (verb.to > at || at >= verb.end || (found !== null && verb.to <= found.to)) continue;
    if (tied && found !== null && isRestrictive(parse, verb)) continue;
    if (sameLevel(parse, verb.head, at)) found = verb;
  }
  return found;
}

/** "put the share among people who inject drugs | at 10%": the number hangs on the main verb. */
function tiedByPreposition(parse: Parse, at: number): boolean {
  const { tags, tokens, grammar, sentence } = parse;
  const { particles } = grammar;
  for (let i = at - 1; i >= sentence.from && i >= at - 4; i--) {
    const id = tokens.id[i]!;
    if (id === particles.at || id === particles.from || id === particles.to || id === particles.by) return true;
    if (tags[i] !== TAG.ADV && tags[i] !== TAG.DET && tags[i] !== TAG.PREP && tags[i] !== TAG.ADJ) return false;
  }
  return false;
}

function isRestrictive(parse: Parse, verb: Verb): boolean {
  return verb.relative > parse.sentence.from && parse.tags[verb.relative - 1] !== TAG.COMMA;
}

/** The verb whose subject holds the token; null when none. */
export function verbOfSubject(parse: Parse, at: number): Verb | null {
  for (const verb of parse.verbs) {
    if (
      verb.inherited ||
      !verb.subject ||
      verb.kind !== "finite" ||
      (verb.relative >= 0 && verb.subject.to <= verb.relative)
    )
      continue;
    if (verb.subject.from <= at && at < verb.subject.to) return verb;
  }
  return null;
}

/** True when no bracket opens or closes between the two. */
function sameLevel(parse: Parse, a: number, b: number): boolean {
  for (let at = a; at < b; at++) {
    if (parse.tags[at] === TAG.OPEN && parse.mate[at]! > at) {
      if (parse.mate[at]! > b) return false;
      at = parse.mate[at]!;
    } else if (parse.tags[at] === TAG.CLOSE) return false;
  }
  return true;
}

/** The bracket that holds the token: its opening mark, or -1. */
export function bracketOf(parse: Parse, at: number): number {
  for (let i = at - 1; i >= parse.sentence.from; i--) {
    if (parse.tags[i] === TAG.CLOSE) i = Math.max(parse.mate[i]!, parse.sentence.from);
    else if (parse.tags[i] === TAG.OPEN && parse.mate[i]! > at) return i;
  }
  return -1;
}

export { headOf };
