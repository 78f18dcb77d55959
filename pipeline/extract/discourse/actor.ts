import { FORM } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { CAPITALISED, DIGITS, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";
import { isCapital, nameEnd, namesOf } from "./names.ts";
import { phraseEnd } from "./phrase.ts";

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

/** Who speaks, finds or is asked: the tokens it was read from, and the name that they stand for. */
export interface Actor extends TokenSpan {
  readonly name: string;
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
 * Names the actor of a noun phrase.
 *
 *     the Trust       -> "Rift Lake Health Trust"
 *     WHO             -> "World Health Organization", where the text says it in full
 *     we              -> the publisher, where that is a body and no newspaper
 *     this report     -> "World Health Organization report"
 *
 * @returns null when the phrase is empty or opens with a number: "a third of voters" speak for nobody
 */
export function actorOf(page: Page, span: TokenSpan): Actor | null {
  const { tokens, lexicon, text } = page;
  const { forms } = page.language.grammar;
  const to = phraseEnd(page, span.from, span.to);
  const { from } = span;
  if (to <= from || tokens.kind[from] === DIGITS || tokens.kind[from] === MARK) return null;
  const first = tokens.id[from]!;
  const cue = cueAt(page, from);
  const make = (name: string, more: Partial<Actor> = {}): Actor => ({
    from,
    to,
    name,
    speaks: true,
    source: false,
    self: false,
    pronoun: false,
    ...more,
  });
  if ((cue & CUE.SELVES) !== 0 && to === from + 1) {
    const { self } = namesOf(page);
    return make(self ?? "", { self: true });
  }
  if ((cue & CUE.PERSONAL) !== 0 && tokens.shape[from] !== UPPER)
    return to === from + 1 ? make("", { pronoun: true }) : null;
  if ((lexicon.numeric[first]! & COUNTING) !== 0) return null;
  if ((cue & CUE.VAGUE) !== 0) return null;
  if ((forms[first]! & (FORM.PRONOUN | FORM.DETERMINER)) !== 0 && tokens.shape[from] !== UPPER && to === from + 1)
    return null;
  const head = headOf(page, from, to);
  const headCue = cueAt(page, head);
  const source = (headCue & CUE.SOURCE) !== 0;
  const named =
    isCapital(page, from) &&
    (from > 0 && tokens.gap[from] === SPACED && tokens.kind[from - 1] === WORD
      ? true
      : tokens.id[from] === 0 || tokens.shape[from] === UPPER || to - from > 1);
  const speaks = (headCue & (CUE.SPEAKER | CUE.BODY | CUE.SOURCE)) !== 0 || named;
  const maker = source ? makerBehind(page, to, span.to) : null;
  // "our analysis" is that of the publisher
  const own =
    source && maker === null && from > 0 && (cueAt(page, from - 1) & CUE.SELVES) !== 0 ? namesOf(page).self : null;
  const name =
    maker === null && own === null
      ? fullName(page, from, to, head)
      : `${maker ?? own} ${text.slice(tokens.start[head], tokens.end[head]!).toLowerCase()}`;
  return make(name, { speaks, source });
}

/** "report [by the Institute]": who made a source. */
function makerBehind(page: Page, at: number, limit: number): string | null {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  if (at + 1 >= limit || !page.language.discourse.makers.has(tokens.id[at]!)) return null;
  let from = at + 1;
  while (from < limit && tokens.shape[from] === LOWER && (forms[tokens.id[from]!]! & FORM.DETERMINER) !== 0) from++;
  const to = phraseEnd(page, from, limit);
  if (to <= from || !(isCapital(page, from) || (cueAt(page, to - 1) & CUE.BODY) !== 0)) return null;
  const body = isCapital(page, from) ? nameEnd(page, from, to) > from : true;
  return body ? fullName(page, from, to, to - 1) : null;
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

function fullName(page: Page, from: number, to: number, head: number): string {
  const { tokens, text, lexicon } = page;
  const names = namesOf(page);
  const printed = text.slice(tokens.start[from], tokens.end[to - 1]!).replace(/\s+/gu, " ");
  if (to === from + 1) {
    if (tokens.shape[from] === UPPER) {
      const known = names.byInitials.get(printed);
      if (known) return known;
      const wellKnown = page.language.discourse.acronyms.get(printed);
      return wellKnown ? `${wellKnown} (${printed})` : printed;
    }
    const id = tokens.id[from]!;
    const cue = cueAt(page, from);
    if ((cue & CUE.BODY) !== 0) {
      const known = names.byHead.get(id) ?? names.described.get(id);
      if (known) return known;
      const definite =
        from > 0 && tokens.gap[from]! <= SPACED && (lexicon.syntax[tokens.id[from - 1]!]! & SYNTAX.DETERMINER) !== 0;
      if ((cue & CUE.SELF) !== 0 && names.self !== null && definite) return names.self;
    }
    if ((cue & CUE.SOURCE) !== 0) {
      const known = names.bySource.get(id);
      if (known) return known;
    }
  }
  // "the Audit Office" of the State Audit Office
  if (names.self?.includes(printed) && isCapital(page, from)) return names.self;
  // "the Trust's director": the owner's name in full
  if (to > from + 2 && tokens.id[from + 1] === lexicon.possessive) {
    const owner = fullName(page, from, from + 1, from);
    return owner + text.slice(tokens.start[from + 1], tokens.end[to - 1]!).replace(/\s+/gu, " ");
  }
  // a common noun that only the beginning of a sentence capitalises
  const common =
    tokens.shape[from] === CAPITALISED &&
    tokens.id[from] !== 0 &&
    (lexicon.syntax[tokens.id[from]!]! & SYNTAX.PLACE) === 0;
  const opens = from === 0 || tokens.gap[from]! > SPACED || tokens.kind[from - 1] === MARK;
  const capitalNext = to > from + 1 && isCapital(page, from + 1);
  return common && opens && !capitalNext && head >= from ? printed[0]!.toLowerCase() + printed.slice(1) : printed;
}
