import { FORM } from "../grammar.ts";
import type { TokenSpan } from "../rule.ts";
import { agreeing, lastOfRow } from "./agreement.ts";
import { behindAmong, behindPlace } from "./fronted.ts";
import { nominalStart } from "./nominal.ts";
import type { Tagged } from "./plain.ts";
import { formOf, TAG } from "./tags.ts";

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

export interface Work extends Tagged {
  readonly verbs: Verb[];
  /** Where the sentence ends: behind it nothing may be tagged yet. */
  readonly limit: number;
}

/** Finds the verb groups of [from, to) with their subjects; brackets are read on their own. */
export function readVerbs(work: Work, from: number, to: number): void {
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

export function readVerb(
  work: Work,
  at: number,
  from: number,
  to: number,
  relative: number,
  previous: Verb | null,
): Verb {
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
      } else if (tag === TAG.TIME && (tags[i + 1] === TAG.VERB || tags[i + 1] === TAG.INF)) {
        // "would now accept"
        end = i + 1;
        continue;
      } else if (tag !== TAG.ADV && tag !== TAG.TO && tag !== TAG.QUOTE) break;
      end = i + 1;
    }
    // an auxiliary cut off from its verb ("has, on average, fallen") stands alone
    if (end === at) end = at + 1;
  }
  let form = formOf(tokens, grammar, head);
  if (end < to && grammar.states.has(tokens.id[end]!)) form &= ~(FORM.RISE | FORM.FALL);
  // "sell up to 15 million shares": the bound of a number
  const bound = tokens.id[end] === grammar.particles.up && tokens.id[end + 1] === grammar.particles.to;
  const still = bound && (form & (FORM.GO | FORM.RISE | FORM.BE | FORM.LINK)) === 0;
  if (end < to && !still && tags[end] === TAG.ADV && (formOf(tokens, grammar, end) & FORM.PARTICLE) !== 0) {
    const id = tokens.id[end]!;
    if ((form & FORM.GO) !== 0 || (form & (FORM.BE | FORM.LINK)) !== 0)
      form |= id === grammar.particles.up ? FORM.RISE : id === grammar.particles.down ? FORM.FALL : 0;
    if ((form & FORM.BE) === 0) end++;
  }
  const kind =
    first === TAG.PART
      ? "participle"
      : first === TAG.ING || (first === TAG.AUX && (formOf(tokens, grammar, at) & FORM.ING) !== 0)
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

export function isParticiple(work: Work, at: number): boolean {
  return (formOf(work.tokens, work.grammar, at) & FORM.PARTICIPLE) !== 0;
}

export function subjectOf(
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
    // "claims of €12 million, ranging from": what stands before the comma
    if (
      at - 2 > from &&
      tags[at - 1] === TAG.COMMA &&
      tags[at - 2] === TAG.NOUN &&
      work.grammar.ranging.has(work.tokens.id[at]!)
    ) {
      const start = nominalStart(work, at - 1, from);
      if (start < at - 1) return { subject: { from: start, to: at - 1 }, inherited: false };
    }
    // "entered the season averaging 15.9 points": what stands for a stretch of time does nothing itself
    const spell = kind === "gerund" && previous !== null && work.grammar.spells.has(work.tokens.id[at - 1]!);
    if (at > from && !spell && (tags[at - 1] === TAG.NOUN || tags[at - 1] === TAG.CLOSE)) {
      const start = nominalStart(work, at, from);
      // "bonuses and a shutdown lasting six weeks": of two things the last
      if (start < at) return { subject: lastOfRow(work, { from: start, to: at }), inherited: false };
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
    return start < end
      ? { subject: agreeing(work, { from: start, to: end }, relative, at), inherited: false }
      : earlier;
  }
  // "deaths in the districts we serve | have fallen"
  const contact = previous?.to === at && previous.relative < 0 ? contactStart(work, previous, from) : -1;
  if (contact >= 0) return { subject: { from: contact, to: previous!.subject!.from }, inherited: false };
  const start = behindAmong(work, behindPlace(work, nominalStart(work, at, from), at, from), at, from);
  if (start < at) {
    let end = at;
    while (end > start && (tags[end - 1] === TAG.ADV || tags[end - 1] === TAG.COMMA)) end--;
    // "patients living alone | had"
    if (end === at - 1 && tags[end] === TAG.ADV && tags[end - 1] === TAG.ING) end = at;
    return { subject: { from: start, to: end }, inherited: false };
  }
  return earlier;
}

/** Where the noun phrase begins that a clause of a pronoun and a verb says more of, without "that"; -1 when none does. */
function contactStart(work: Work, { subject, inherited, kind }: Verb, from: number): number {
  if (!subject || inherited || kind !== "finite" || subject.to - subject.from !== 1) return -1;
  const { tags } = work;
  if (tags[subject.from] !== TAG.PRON || subject.from <= from || tags[subject.from - 1] !== TAG.NOUN) return -1;
  const start = nominalStart(work, subject.from, from);
  return start < subject.from ? start : -1;
}

/** What somebody says in between is said in so many tokens: "on Friday", "in a report". */
const INSERTED = 6;

/** Verbs that tell a level or a move of their own are put in nowhere. */
const OWN = FORM.BE | FORM.HAVE | FORM.LINK | FORM.RISE | FORM.FALL | FORM.REACH | FORM.COST | FORM.GO;

/** ", the police say,", ", the office said on Friday,": where a clause ends that is put in between commas, and has nothing behind it; -1. */
export function insertedEnd({ tags }: Tagged, verb: Verb): number {
  const { subject } = verb;
  if (verb.inherited || verb.relative >= 0 || verb.kind !== "finite" || verb.passive || (verb.form & OWN) !== 0)
    return -1;
  if (subject === null || subject.from < 2 || tags[subject.from - 1] !== TAG.COMMA) return -1;
  let at = verb.to;
  while (at - verb.to < INSERTED && TOLD.has(tags[at]!)) at++;
  if (tags[at] !== TAG.COMMA) return -1;
  const next = tags[at + 1] === TAG.CONJ && tags[at + 2] === TAG.NUM ? at + 2 : at + 1;
  return at === verb.to || CONTINUED.has(tags[next]!) ? at : -1;
}

/** When and where somebody says it. */
const TOLD: ReadonlySet<number> = new Set([TAG.PREP, TAG.TIME, TAG.ADV, TAG.DET, TAG.NOUN, TAG.ADJ]);

/** How a clause goes on that was broken off. */
const CONTINUED: ReadonlySet<number> = new Set([TAG.PREP, TAG.ADV, TAG.NUM, TAG.TO, TAG.VERB, TAG.AUX, TAG.PART]);

/** A clause ends where the next one with a finite verb begins, and at semicolons, colons and dashes. */
export function clauseEnd(work: Work, own: readonly Verb[], index: number, to: number): number {
  const { tags, mate } = work;
  const verb = own[index]!;
  let end = to;
  for (let i = index + 1; i < own.length; i++) {
    const next = own[i]!;
    if (next.kind !== "finite" || next.relative >= 0 || insertedEnd(work, next) >= 0) continue;
    end = next.subject && !next.inherited ? next.subject.from : next.from;
    // "numbers, which peaked at 85,000 in 2012, have fallen": a clause within the subject ends where the verb begins
    if (end < verb.to) end = next.from;
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
