import { FORM } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { CAPITALISED, DIGITS, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";
import { isCapital, nameEnd, wordsOf } from "./names.ts";
import { phraseEnd } from "./phrase.ts";
import { namesOf, selfOf } from "./registry.ts";

/** Words that open a number of people: they do not speak as one. */
const COUNTING =
  NUMERIC.UNIT |
  NUMERIC.TEEN |
  NUMERIC.TENS |
  NUMERIC.HUNDRED |
  NUMERIC.SCALE |
  NUMERIC.DOZEN |
  NUMERIC.PART |
  NUMERIC.VAGUE;

/** "GPs", "MPs" */
const SHORT_FORM = /^\p{Lu}\p{Lu}/u;

/** Words between a study and "by" its maker. */
const MAKER_REACH = 8;

/** Who speaks, finds or is asked: the tokens it was read from; {@link nameOf} gives the name that they stand for. */
export interface Actor extends TokenSpan {
  readonly head: number;
  /** End of the stretch that was read: a maker ("by the Institute") may stand behind the phrase. */
  readonly limit: number;
  /** Its head can speak: a person of office, a body, a study, a name. */
  readonly speaks: boolean;
  /** A study, report or survey. */
  readonly source: boolean;
  /** "we", "our". */
  readonly self: boolean;
  /** A pronoun that stands for somebody named before. */
  readonly pronoun: boolean;
}

/**
 * Reads the actor that a noun phrase names.
 *
 * @returns null when the phrase is empty or opens with a number: "a third of voters" speak for nobody
 */
export function actorOf(page: Page, span: TokenSpan): Actor | null {
  const { tokens, lexicon } = page;
  const { to: limit } = span;
  const from = behindOne(page, span);
  const kind = tokens.kind[from];
  if (limit <= from || kind === DIGITS || kind === MARK) return null;
  const first = tokens.id[from]!;
  const cue = cueAt(page, from);
  // "Almost one in ten visitors"
  const hedged = from + 1 < limit && (lexicon.numeric[tokens.id[from + 1]!]! & COUNTING) !== 0;
  if (
    hedged &&
    tokens.kind[from + 1] === WORD &&
    (page.language.grammar.forms[first]! & (FORM.HEDGE | FORM.ADVERB)) !== 0
  )
    return null;
  if ((lexicon.numeric[first]! & COUNTING) !== 0 || (cue & CUE.VAGUE) !== 0) return null;
  // "the coroner said Tuesday": when, and not who
  if ((lexicon.numeric[first]! & (NUMERIC.WEEKDAY | NUMERIC.MONTH)) !== 0 && limit - from === 1) return null;
  if (tokens.shape[from] === LOWER && (page.language.grammar.forms[first]! & FORM.PREPOSITION) !== 0) return null;
  const to = phraseEnd(page, from, limit);
  if (to <= from) return null;
  const single = to === from + 1;
  const upper = tokens.shape[from] === UPPER;
  if (!upper && (cue & (CUE.SELVES | CUE.PERSONAL)) !== 0) {
    if (!single) return null;
    const self = (cue & CUE.SELVES) !== 0;
    return { from, to, head: from, limit, speaks: true, source: false, self, pronoun: !self };
  }
  if (single && !upper && (page.language.grammar.forms[first]! & (FORM.PRONOUN | FORM.DETERMINER)) !== 0) return null;
  const head = headOf(page, from, to);
  const headCue = cueAt(page, head);
  const source = (headCue & CUE.SOURCE) !== 0;
  const speaks =
    (headCue & (CUE.SPEAKER | CUE.BODY | CUE.SOURCE)) !== 0 || isNamed(page, from, to) || hasTitle(page, from, head);
  return { from, to, head, limit, speaks, source, self: false, pronoun: false };
}

/** "One [senator] proposed": one of several in office, who speaks all the same. */
function behindOne({ tokens, lexicon, language }: Page, { from, to }: TokenSpan): number {
  const one = from + 1 < to && (lexicon.numeric[tokens.id[from]!]! & NUMERIC.UNIT) !== 0;
  if (!one || lexicon.value[tokens.id[from]!] !== 1 || tokens.kind[from] !== WORD) return from;
  return (language.discourse.cues[tokens.id[from + 1]!]! & CUE.SPEAKER) !== 0 ? from + 1 : from;
}

/** "lead author Rosa Vidal": an office right before the name that heads the phrase. */
function hasTitle(page: Page, from: number, head: number): boolean {
  if (!isCapital(page, head)) return false;
  for (let i = from; i < head; i++) if ((cueAt(page, i) & CUE.SPEAKER) !== 0 && isCapital(page, i + 1)) return true;
  return false;
}

/** A capital is a name's, unless it only opens the sentence. */
function isNamed(page: Page, from: number, to: number): boolean {
  const { tokens } = page;
  if (!isCapital(page, from)) return false;
  const inside = from > 0 && tokens.gap[from] === SPACED && tokens.kind[from - 1] === WORD;
  return inside || tokens.id[from] === 0 || tokens.shape[from] === UPPER || to - from > 1;
}

/**
 * The name that an actor's words stand for.
 *
 *     the Trust       -> "Rift Lake Health Trust"
 *     WHO             -> "World Health Organization", where the text says it in full
 *     we              -> the publisher, where that is a body and no newspaper
 *     this report     -> "World Health Organization report"
 *
 * @returns null for a pronoun, and for "we" where the publisher does not speak for itself
 */
export function nameOf(page: Page, actor: Actor): string | null {
  if (actor.self) return selfOf(page);
  if (actor.pronoun) return null;
  const { from, to, head, source, limit } = actor;
  if (source) {
    const { tokens, text } = page;
    // "our analysis" is that of the publisher
    const own = from > 0 && (cueAt(page, from - 1) & CUE.SELVES) !== 0;
    const maker = makerBehind(page, to, limit) ?? (own ? selfOf(page) : null);
    // "figures published by the Office" are no work with a name
    if (maker !== null && !own && page.language.discourse.loose.has(tokens.id[head]!)) return maker;
    if (maker !== null) return `${maker} ${text.slice(tokens.start[head], tokens.end[head]!).toLowerCase()}`;
  }
  return fullName(page, from, to);
}

/** "report [by the Institute]": who made a source. */
function makerBehind(page: Page, at: number, limit: number): string | null {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  const { makers } = page.language.discourse;
  let by = at;
  // "study [published last week] by the Institute"
  if (at < limit && (cueAt(page, at) & CUE.CUT) !== 0)
    while (by < limit && by - at < MAKER_REACH && tokens.id[by] !== page.language.grammar.particles.by) by++;
  if (by + 1 >= limit || !makers.has(tokens.id[by]!)) return null;
  let from = by + 1;
  while (from < limit && tokens.shape[from] === LOWER && (forms[tokens.id[from]!]! & FORM.DETERMINER) !== 0) from++;
  const capital = isCapital(page, from);
  const to = capital ? nameEnd(page, from, limit) : phraseEnd(page, from, limit);
  if (to <= from || !(capital || (cueAt(page, to - 1) & CUE.BODY) !== 0)) return null;
  return fullName(page, from, to);
}

/** The actor that a sentence opens with, when it is somebody who can speak; determiners and a leading "But" left out. */
export function openingActor(page: Page, from: number, to: number): Actor | null {
  const { forms } = page.language.grammar;
  let start = from;
  while (
    start < to &&
    page.tokens.shape[start] !== UPPER &&
    ((forms[page.tokens.id[start]!]! & (FORM.CONJUNCTION | FORM.DETERMINER)) !== 0 || page.tokens.kind[start] === MARK)
  )
    start++;
  const actor = actorOf(page, { from: start, to });
  return actor?.speaks ? actor : null;
}

/** The head noun: the last word before a preposition. */
function headOf(page: Page, from: number, to: number): number {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  for (let i = from; i < to; i++) {
    if (
      i > from &&
      tokens.shape[i] === LOWER &&
      tokens.kind[i] === WORD &&
      (forms[tokens.id[i]!]! & FORM.PREPOSITION) !== 0
    )
      return i - 1;
  }
  return to - 1;
}

function fullName(page: Page, from: number, to: number): string {
  const { tokens, text, lexicon } = page;
  const printed = wordsOf(page, from, to);
  if (to === from + 1) {
    const known = shortName(page, from, printed);
    if (known !== null) return known;
  }
  const capital = isCapital(page, from);
  // "the Audit Office" of the State Audit Office
  if (capital) {
    const self = selfOf(page);
    if (self?.includes(printed)) return self;
  }
  // "the Trust's director": the owner's name in full
  if (to > from + 2 && tokens.id[from + 1] === lexicon.possessive)
    return fullName(page, from, from + 1) + text.slice(tokens.start[from + 1], tokens.end[to - 1]!);
  // a common noun that only the beginning of a sentence capitalises
  const common =
    tokens.shape[from] === CAPITALISED &&
    tokens.id[from] !== 0 &&
    (lexicon.syntax[tokens.id[from]!]! & SYNTAX.PLACE) === 0;
  const opens = from === 0 || tokens.gap[from]! > SPACED || tokens.kind[from - 1] === MARK;
  // "GPs are advised": no common noun has a second capital
  const capitalNext = (to > from + 1 && isCapital(page, from + 1)) || SHORT_FORM.test(printed);
  return common && opens && !capitalNext ? printed[0]!.toLowerCase() + printed.slice(1) : printed;
}

/** "every council", "a ministry": none that was named before. */
function isOneOfMany({ tokens, lexicon, language }: Page, at: number): boolean {
  if (at === 0 || tokens.gap[at]! > SPACED || tokens.kind[at - 1] !== WORD) return false;
  const led = (lexicon.syntax[tokens.id[at - 1]!]! & SYNTAX.DETERMINER) !== 0;
  return led && language.discourse.oneOfMany.has(tokens.id[at - 1]!);
}

/** What one word stands for: initials, "the Trust", "this report"; null when it stands for itself. */
function shortName(page: Page, at: number, printed: string): string | null {
  const { tokens, lexicon } = page;
  if (tokens.shape[at] === UPPER) {
    const known = namesOf(page).byInitials.get(printed);
    if (known) return known;
    const wellKnown = page.language.discourse.acronyms.get(printed);
    return wellKnown ? `${wellKnown} (${printed})` : null;
  }
  const id = tokens.id[at]!;
  const cue = cueAt(page, at);
  if ((cue & (CUE.BODY | CUE.SOURCE)) === 0) return null;
  const names = namesOf(page);
  if ((cue & CUE.BODY) !== 0 && !isOneOfMany(page, at)) {
    const span = names.byHead.get(id) ?? names.described.get(id);
    if (typeof span === "string") return span;
    // "the government" is none that is only named later
    const later = span !== undefined && span.from > at && page.language.discourse.executives.has(id);
    if (span && !later) return wordsOf(page, span.from, span.to);
    const definite =
      at > 0 && tokens.gap[at]! <= SPACED && (lexicon.syntax[tokens.id[at - 1]!]! & SYNTAX.DETERMINER) !== 0;
    // "the Commission" is no Centre that publishes
    const self = (cue & CUE.SELF) !== 0 && definite ? selfOf(page) : null;
    const other = isCapital(page, at) && self !== null && !self.includes(printed);
    if (self !== null && !other) return self;
  }
  const maker = (cue & CUE.SOURCE) !== 0 ? names.bySource.get(id) : undefined;
  return maker ? `${wordsOf(page, maker.from, maker.to)} ${printed.toLowerCase()}` : null;
}
