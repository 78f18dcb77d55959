import type { Status } from "../../model/figure.ts";
import { type Parse, parseOf, verbOfSubject } from "../clauses/parse.ts";
import { formOf, TAG } from "../clauses/tags.ts";
import { FORM, type StatusCue } from "../grammar.ts";
import type { Page, Reading, Refiner, TokenSpan } from "../rule.ts";

/** What is said of the numbers from a token on, and the words that say so. */
interface Scope {
  readonly cue: StatusCue;
  readonly span: TokenSpan;
}

const COLON = 0x3a;

/**
 * Tells observed figures from estimates, projections and targets.
 *
 *     It is estimated that 40% …            estimated, to the end of the clause
 *     33,000 a year will be needed           projected, the subject too
 *     aims to lift that share to 95%         target
 *
 * Ages only delimit groups and stay observed; so does the level that a target starts from.
 */
export const status: Refiner = {
  name: "status",
  refine(page) {
    let previous: Reading | null = null;
    let at = 0;
    while (at < page.readings.length) {
      const index = page.readings[at]!.sentence;
      const parse = parseOf(page, index);
      if (parse) refineSentence(page, parse, index, previous);
      for (; at < page.readings.length && page.readings[at]!.sentence === index; at++)
        if (page.readings[at]!.measure !== "age") previous = page.readings[at]!;
    }
  },
};

function refineSentence(page: Page, parse: Parse, index: number, previous: Reading | null): void {
  const scopes = scopesOf(page, parse, inheritedScope(page, index));
  for (const [i, reading] of parse.readings.entries()) {
    if (reading.superseded) continue;
    const found = scopeOf(page, parse, reading, scopes, index);
    let result: Status = found?.cue ?? "observed";
    if (reading.measure === "age" && reading.role === null) result = "observed";
    if (reading.role === "start" && result !== "estimated") result = "observed";
    if (result === "observed" && hasUncertainty(reading)) result = "estimated";
    if (result === "observed" && goesOn(parse, reading, i === 0 ? previous : parse.readings[i - 1]!))
      result = "estimated";
    reading.status = result;
    if (found && result === found.cue) reading.evidence.status = found.span;
    if (result !== "observed") reading.trace?.push(`status: ${result}`);
  }
}

/** A central value with bounds that are not those of a spread. */
function hasUncertainty(reading: Reading): boolean {
  if (reading.value === null || reading.lower === null || reading.upper === null) return false;
  return (
    reading.interval === "CI" ||
    reading.interval === "UI" ||
    (reading.interval === "range" && reading.measure !== "age" && reading.measure !== "duration")
  );
}

/** "That is 0.3% of everyone", ", or 6.6% of all deaths": the number before, said in another way. */
function goesOn(parse: Parse, reading: Reading, previous: Reading | null): boolean {
  if (!previous || previous.status !== "estimated" || reading.role !== null) return false;
  const { tokens, grammar, tags, sentence } = parse;
  if (previous.sentence === reading.sentence) {
    for (let at = previous.to; at < reading.from; at++)
      if (tokens.id[at] === grammar.particles.or && reading.from - at <= 3) return true;
    return false;
  }
  const first = sentence.from;
  return reading.from - first <= 4 && tokens.id[first] === grammar.particles.that && tags[first] === TAG.PRON;
}

/** Scopes by the token where they begin, in order; null ends what went before. */
function scopesOf(page: Page, parse: Parse, opening: Scope | null): { at: number; scope: Scope | null }[] {
  const { tokens, grammar, tags, sentence } = parse;
  const scopes: { at: number; scope: Scope | null }[] = [{ at: sentence.from, scope: opening }];
  const starts = new Set<number>();
  for (const verb of parse.verbs)
    if (verb.kind === "finite" && verb.relative < 0 && verb.subject && !verb.inherited) starts.add(verb.subject.from);
  let complement = false;
  let open = opening !== null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const tag = tags[at]!;
    if (open && endsScope(parse, at, starts, complement) && opening === null) {
      scopes.push({ at, scope: null });
      open = false;
      complement = false;
    }
    if (tokens.id[at] === grammar.particles.that && tag === TAG.SUB) complement = open;
    if (tag === TAG.NUM || tag === TAG.TIME) continue;
    const scope = cueAt(page, parse, at);
    if (!scope) continue;
    scopes.push({ at, scope });
    open = true;
    at = scope.span.to - 1;
  }
  return scopes;
}

function endsScope(parse: Parse, at: number, starts: ReadonlySet<number>, complement: boolean): boolean {
  const { tags, tokens, sentence } = parse;
  const tag = tags[at]!;
  if (tag === TAG.BREAK) return tokens.mark[at] !== COLON;
  if (tag === TAG.QUOTE) return at > sentence.from && tags[at - 1] === TAG.COMMA;
  if (tag === TAG.ING && at > sentence.from && tags[at - 1] === TAG.COMMA) return true;
  if (tag === TAG.REL && at > sentence.from) return tags[at - 1] === TAG.COMMA || tellsPast(parse, at);
  if (tag === TAG.SUB) return at > sentence.from && tags[at - 1] === TAG.COMMA;
  if (!starts.has(at) || at === sentence.from) return false;
  let left = at - 1;
  while (left > sentence.from && tags[left] === TAG.ADV) left--;
  const before = tags[left]!;
  if (before === TAG.BREAK) return true;
  if (before === TAG.CONJ) return !complement || (at - 2 >= sentence.from && tags[at - 2] === TAG.COMMA);
  return before === TAG.COMMA && !complement;
}

/** "a bill that the house passed by 47 votes": a relative clause in the past tells what happened. */
function tellsPast(parse: Parse, at: number): boolean {
  const verb = parse.verbs.find((each) => each.relative === at);
  return (
    verb !== undefined &&
    (verb.form & FORM.PAST) !== 0 &&
    verb.from === verb.head &&
    !verb.passive &&
    parse.tags[verb.from] === TAG.VERB
  );
}

function cueAt(page: Page, parse: Parse, at: number): Scope | null {
  const { tokens, grammar, tags, sentence } = parse;
  if (tokens.id[at] === 0) return null;
  const match = grammar.statusStarts[tokens.id[at]!] === 1 ? grammar.statuses.forward(tokens, at, sentence.to) : null;
  if (match) {
    const before = at > sentence.from ? at - 1 : -1;
    // "20 goals" are counted, "more than expected" compares
    if (before >= 0 && (tags[before] === TAG.NUM || tokens.id[before] === grammar.particles.than)) return null;
    if (
      before >= 0 &&
      tags[at] === TAG.NOUN &&
      tags[before] === TAG.ADJ &&
      before - 1 >= sentence.from &&
      tags[before - 1] === TAG.NUM
    )
      return null;
    return { cue: match.value, span: { from: at, to: match.at } };
  }
  // "is to rise to": be with an infinitive
  if (
    tags[at] === TAG.AUX &&
    (formOf(tokens, grammar, at) & FORM.BE) !== 0 &&
    at + 1 < sentence.to &&
    tags[at + 1] === TAG.TO
  )
    return { cue: "target", span: { from: at, to: at + 2 } };
  void page;
  return null;
}

function scopeOf(
  page: Page,
  parse: Parse,
  reading: Reading,
  scopes: readonly { at: number; scope: Scope | null }[],
  index: number,
): Scope | null {
  const { tags, sentence } = parse;
  let scope: Scope | null = null;
  for (const entry of scopes) if (entry.at <= reading.from) scope = entry.scope;
  scope ??= scopeBehind(parse, reading, scopes);
  const conditional = scope?.cue === "projected" && isModal(parse, scope);
  const moved = scope === null && reading.role !== "start" && reading.role !== null;
  const proposal = conditional || moved ? proposes(page, parse, index) : null;
  if (proposal && conditional) scope = { cue: "target", span: proposal };
  if (
    scope === null &&
    proposal &&
    reading.role !== "start" &&
    reading.role !== null &&
    governedBy(parse, reading, proposal)
  )
    scope = { cue: "target", span: proposal };
  // "the remaining 123 centres be closed": what is there is observed, whatever is to become of it
  if (
    scope?.cue === "target" &&
    reading.measure === "count" &&
    reading.relation === "=" &&
    tags[reading.to] !== TAG.REL
  ) {
    let at = reading.from - 1;
    while (at > sentence.from && tags[at] === TAG.ADJ) at--;
    if (at >= sentence.from && tags[at] === TAG.DET && isDefinite(page, parse, at)) return null;
  }
  return scope;
}

function isDefinite(page: Page, parse: Parse, at: number): boolean {
  return page.language.grammar.definite.has(parse.tokens.id[at]!);
}

function isModal(parse: Parse, scope: Scope): boolean {
  return (formOf(parse.tokens, parse.grammar, scope.span.from) & FORM.MODAL) !== 0;
}

/** Cues that stand behind their number: "(estimate)", "will be needed", "that the plan sets". */
function scopeBehind(
  parse: Parse,
  reading: Reading,
  scopes: readonly { at: number; scope: Scope | null }[],
): Scope | null {
  const { tags, tokens, grammar, sentence } = parse;
  const verb = verbOfSubject(parse, reading.from);
  for (const { scope } of scopes) {
    if (!scope || scope.span.from < reading.to) continue;
    const { from } = scope.span;
    if (
      tags[from - 1] === TAG.OPEN &&
      !parse.readings.some((other) => other !== reading && other.from > reading.from && other.to < from)
    )
      return scope;
    if (!verb || verb.kind !== "finite") continue;
    if (from >= verb.from && from < verb.to)
      return verb.relative < 0 && headsSubject(parse, reading, verb.subject?.from ?? 0) ? scope : null;
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
  let at = reading.to;
  while (at < Math.min(sentence.to, reading.to + 4) && tags[at] === TAG.NOUN) at++;
  if (at < sentence.to && tags[at] === TAG.REL) {
    for (const relative of parse.verbs) {
      if (relative.relative !== at || !relative.subject) continue;
      for (let i = relative.subject.from; i < relative.subject.to; i++)
        if (grammar.proposing.has(tokens.id[i]!)) return { cue: "target", span: { from: i, to: relative.to } };
    }
  }
  return null;
}

/** The number is what the subject is about, not a detail in one of its attachments. */
function headsSubject(parse: Parse, reading: Reading, from: number): boolean {
  for (let at = from; at < reading.from; at++) if (parse.tags[at] === TAG.NOUN) return false;
  return true;
}

/** The bill or plan that the sentence speaks of, if it is the subject or the ground ("under a bill"); a pronoun looks one sentence back. */
function proposes(page: Page, parse: Parse, index: number): TokenSpan | null {
  const { tokens, grammar, sentence, tags } = parse;
  for (let at = sentence.from; at < sentence.to; at++)
    if (tags[at] === TAG.NOUN && grammar.drafts.has(tokens.id[at]!)) return { from: at, to: at + 1 };
  for (let at = sentence.from; at < sentence.to; at++) {
    const match =
      grammar.statusStarts[tokens.id[at]!] === 1 && tags[at] !== TAG.NUM
        ? grammar.statuses.forward(tokens, at, sentence.to)
        : null;
    if (match?.value === "target" && tags[at] === TAG.VERB) return { from: at, to: match.at };
  }
  if (tags[sentence.from] !== TAG.PRON && tags[sentence.from] !== TAG.DET) return null;
  const before = page.sentences[index - 1];
  if (!before || before.block !== sentence.block || tags[sentence.from] !== TAG.PRON) return null;
  for (let at = before.from; at < Math.min(before.to, before.from + 8); at++)
    if (grammar.drafts.has(tokens.id[at]!)) return { from: at, to: at + 1 };
  return null;
}

/** A level that a bill or plan sets by a verb of movement in the present: "raises the threshold to 15 grams". */
function governedBy(parse: Parse, reading: Reading, proposal: TokenSpan): boolean {
  const verb = parse.verbs.findLast((each) => each.kind === "finite" && each.to <= reading.from);
  if (!verb?.subject || (verb.form & FORM.MODAL) !== 0) return false;
  if (proposal.from < parse.sentence.from) return (formOf(parse.tokens, parse.grammar, verb.head) & FORM.THIRD) !== 0;
  return verb.subject.from <= proposal.from && proposal.to <= verb.subject.to;
}

/** A list whose introduction recommends: "The union urges the city to:". */
function inheritedScope(page: Page, index: number): Scope | null {
  const { tokens, sentences, language } = page;
  const sentence = sentences[index];
  if (!sentence || sentence.kind !== "bullet") return null;
  let at = index - 1;
  for (let guard = 0; at >= 0 && sentences[at]!.kind === "bullet" && guard < 40; guard++) at--;
  const intro = sentences[at];
  if (!intro || tokens.mark[intro.to - 1] !== COLON) return null;
  let scope: Scope | null = null;
  for (let i = intro.from; i < intro.to; i++) {
    const match = tokens.id[i]! > 0 ? language.grammar.statuses.forward(tokens, i, intro.to) : null;
    if (match) scope = { cue: match.value, span: { from: i, to: match.at } };
  }
  return scope?.cue === "target" ? scope : null;
}
