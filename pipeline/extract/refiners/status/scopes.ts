import type { Parse } from "../../clauses/parse.ts";
import { namesPersons } from "../../clauses/plain.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { insertedEnd } from "../../clauses/verb-groups.ts";
import { CUE, cueAt as wordCueAt } from "../../discourse/cues.ts";
import { opensList } from "../../discourse/lists.ts";
import { FORM, type StatusCue } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, TokenSpan } from "../../rule.ts";
import { isItem } from "../../sentences.ts";
import { WORD } from "../../tokens.ts";
import { isInAside, isNextAim, isPlainAgain, resumes } from "./aside.ts";
import { askAt, isCalled, isSet } from "./asked.ts";
import { isKind } from "./attributive.ts";
import { isAllowed, isYield } from "./granted.ts";
import { isOpinion } from "./opinion.ts";
import { isThen } from "./past.ts";

/** What is said of the numbers from a token on, and the words that say so. */
export interface Scope {
  readonly cue: StatusCue;
  readonly span: TokenSpan;
}

export const COLON = 0x3a;

/** Scopes by the token where they begin, in order; null ends what went before. */
export function scopesOf(page: Page, parse: Parse, opening: Scope | null): { at: number; scope: Scope | null }[] {
  const { tokens, grammar, tags, sentence } = parse;
  const scopes: { at: number; scope: Scope | null }[] = [{ at: sentence.from, scope: opening }];
  const starts = new Set<number>();
  for (const verb of parse.verbs)
    if (verb.kind === "finite" && verb.relative < 0 && verb.subject && !verb.inherited) starts.add(verb.subject.from);
  let complement = false;
  let open = opening !== null;
  // "recommends that the ministry halve waits, which average 46 days, and train 200 nurses": behind the aside it goes on,
  // and so it does in "cut the fee, now €40, to €20"
  let aside: { scope: Scope; told: boolean } | null = null;
  let outer: { readonly scope: Scope | null } | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const tag = tags[at]!;
    if (aside && (tag === TAG.BREAK || starts.has(at))) aside = null;
    if (aside && tag === TAG.COMMA && aside.told) {
      scopes.push({ at, scope: aside.scope });
      open = true;
      aside = null;
    }
    if (aside && (tag === TAG.VERB || tag === TAG.AUX)) aside.told = true;
    if (outer && tag === TAG.COMMA && resumes(parse, at + 1)) {
      scopes.push({ at, scope: outer.scope });
      open = outer.scope !== null;
      outer = null;
      continue;
    }
    // "the target – treatment within 21 days – was missed": what the dash sets apart is the target
    const named = tag === TAG.BREAK && open && scopes.at(-1)?.scope?.span.to === at;
    // "Regulators should, a consumer group argued, cap the fee": a speaker is put in
    const inserted = parse.verbs.some((verb) => verb.subject?.from === at && insertedEnd(parse, verb) >= 0);
    if (
      open &&
      !named &&
      !inserted &&
      !isNextAim(parse, at, scopes.at(-1)!.scope) &&
      (endsScope(parse, at, starts, complement) || isPlainAgain(page, parse, at, scopes.at(-1)!.scope)) &&
      opening === null
    ) {
      const { scope } = scopes.at(-1)!;
      if (tag === TAG.REL && scope) aside = { scope, told: false };
      scopes.push({ at, scope: null });
      open = false;
      complement = false;
    }
    const target = scopes.at(-1)!.scope;
    if (open && !aside && tag === TAG.COMMA && target?.cue === "target" && hasRole(page, at + 1, ROLE.standing)) {
      aside = { scope: target, told: true };
      scopes.push({ at, scope: null });
      open = false;
    }
    if (tokens.id[at] === grammar.particles.that && tag === TAG.SUB) complement = open;
    if (tag === TAG.NUM || tag === TAG.TIME) continue;
    const scope = cueAt(page, parse, at);
    if (!scope) continue;
    if (isInAside(parse, at)) outer ??= { scope: scopes.at(-1)!.scope };
    scopes.push({ at, scope });
    open = true;
    at = scope.span.to - 1;
  }
  return scopes;
}

export function endsScope(parse: Parse, at: number, starts: ReadonlySet<number>, complement: boolean): boolean {
  const { tags, tokens, sentence } = parse;
  const tag = tags[at]!;
  if (tag === TAG.BREAK) return tokens.mark[at] !== COLON;
  if (tag === TAG.QUOTE) return at > sentence.from && tags[at - 1] === TAG.COMMA;
  // "will invest in 12 scanners, bringing the total to 34": what comes of it is as far off
  const results =
    (formOf(tokens, parse.grammar, at) & FORM.GO) !== 0 ||
    parse.grammar.resulting.has(tokens.id[at]!) ||
    parse.grammar.including.has(tokens.id[at]!);
  if (tag === TAG.ING && at > sentence.from && tags[at - 1] === TAG.COMMA) return !results;
  if (tag === TAG.REL && at > sentence.from)
    return (
      tags[at - 1] === TAG.COMMA ||
      (tags[at - 1] === TAG.PREP && tags[at - 2] === TAG.COMMA) ||
      tellsPast(parse, at) ||
      tellsSize(parse, at)
    );
  // "recommends that taxes rise by 5%, | that the herd be cut by 10%" goes on
  if (tag === TAG.SUB && !(complement && tokens.id[at] === parse.grammar.particles.that))
    return at > sentence.from && (tags[at - 1] === TAG.COMMA || parse.grammar.factual.has(tokens.id[at]!));
  if (saysMore(parse, at) || mayElse(parse, at)) return true;
  if (!starts.has(at) || at === sentence.from) return false;
  let left = at - 1;
  // ", about 85% of people are cured"
  while (left > sentence.from && (tags[left] === TAG.ADV || (formOf(tokens, parse.grammar, left) & FORM.HEDGE) !== 0))
    left--;
  const before = tags[left]!;
  if (before === TAG.BREAK) return true;
  if (before === TAG.CONJ) return !complement || (at - 2 >= sentence.from && tags[at - 2] === TAG.COMMA);
  return before === TAG.COMMA && !complement;
}

/** "Sellers will face a fine and may lose their licence": what is allowed is no forecast. */
function mayElse({ tags, tokens, grammar, verbs }: Parse, at: number): boolean {
  if (tags[at - 1] !== TAG.CONJ || (formOf(tokens, grammar, at) & FORM.MODAL) === 0) return false;
  if (grammar.statusStarts[tokens.id[at]!] === 1 && grammar.statuses.forward(tokens, at, at + 2) !== null) return false;
  return verbs.some(({ from }) => from === at);
}

/** "urged the city to open three sites and noted that ...": what is said next is another matter. */
function saysMore(parse: Parse, at: number): boolean {
  const { tags, tokens, grammar, sentence } = parse;
  return (
    tags[at] === TAG.VERB &&
    at - 1 > sentence.from &&
    tags[at - 1] === TAG.CONJ &&
    at + 1 < sentence.to &&
    tokens.id[at + 1] === grammar.particles.that
  );
}

/** "a bill that the house passed by 47 votes": a relative clause in the past tells what happened. */
export function tellsPast(parse: Parse, at: number): boolean {
  const verb = parse.verbs.find((each) => each.relative === at);
  return (
    verb !== undefined &&
    (verb.form & FORM.PAST) !== 0 &&
    verb.from === verb.head &&
    !verb.passive &&
    parse.tags[verb.from] === TAG.VERB
  );
}

/** "close a gap that it puts at €2 million", "a deficit that stands at": how much it is, whatever is to become of it. */
function tellsSize({ verbs, tokens, tags, grammar }: Parse, at: number): boolean {
  const verb = verbs.find((each) => each.relative === at);
  if (!verb || verb.passive || (formOf(tokens, grammar, verb.from) & (FORM.THIRD | FORM.BASE)) === 0) return false;
  if (verb.head !== verb.from || tokens.id[verb.to] !== grammar.particles.at || tags[verb.to] !== TAG.PREP)
    return false;
  // "warnings that cover at least 30%" are asked for
  return grammar.hedges.forward(tokens, verb.to, verb.to + 2) === null;
}

/** "than expected", "than would have been | expected", "as planned": what is only compared with. */
function isCompared({ tokens, tags, grammar, sentence }: Parse, last: number): boolean {
  let at = last;
  while (at > sentence.from && tags[at] === TAG.AUX) at--;
  if (at === last && tokens.id[at] === grammar.particles.as && tags[at + 1] !== TAG.DET)
    return (formOf(tokens, grammar, at + 1) & FORM.PARTICIPLE) !== 0;
  return tokens.id[at] === grammar.particles.than;
}

export function cueAt(page: Page, parse: Parse, at: number): Scope | null {
  const { tokens, grammar, tags, sentence } = parse;
  if (tokens.id[at] === 0) return null;
  // "should have read 89": what ought to have been is no aim
  const past = (formOf(tokens, grammar, at) & FORM.MODAL) !== 0 && (formOf(tokens, grammar, at + 1) & FORM.HAVE) !== 0;
  const match = grammar.statusStarts[tokens.id[at]!] === 1 ? grammar.statuses.forward(tokens, at, sentence.to) : null;
  // "may have died" is an estimate
  if (past && match?.value !== "estimated" && isParticiple(parse, at + 2)) return null;
  // "6% of files could not be linked" tells what was found
  if (grammar.failing.has(tokens.id[at]!) && (formOf(tokens, grammar, at + 1) & FORM.NEGATION) !== 0) return null;
  if (match) {
    const before = at > sentence.from ? at - 1 : -1;
    // "20 goals" are counted, "more than expected" compares
    // but "sets four goals: to test 90%" goes on to say which
    const listed = tokens.mark[match.at] === COLON && tokens.id[match.at + 1] === grammar.particles.to;
    const counted = tags[before] === TAG.NUM && tags[at] !== TAG.AUX;
    if (counted && listed) return { cue: match.value, span: { from: match.at, to: match.at + 1 } };
    if (before >= 0 && (counted || isCompared(parse, before))) return null;
    if (isKind(parse, at)) return null;
    // "the target population of 1.6 million": those who are meant
    if (match.value === "target" && tags[at] === TAG.NOUN && namesPersons(parse, { from: at, to: at + 2 })) return null;
    if (
      before >= 0 &&
      tags[at] === TAG.NOUN &&
      tags[before] === TAG.ADJ &&
      before - 1 >= sentence.from &&
      tags[before - 1] === TAG.NUM
    )
      return null;
    // "were called for interview"
    if (match.value === "target" && isCalled(parse, at, match.at)) return null;
    // "reached the expected standard": one that is set
    if (match.value === "projected" && isSet(parse, at)) return null;
    // "had looked for 10%" awaited it, "had looked for work" has no number behind
    const awaited = tokens.id[match.at - 1] === grammar.particles.for && match.value === "projected";
    if (awaited && tags[match.at] === TAG.NOUN) return null;
    // "the number needed to treat" is a measure
    if (match.value === "projected" && (isOpinion(parse, at) || isThen(page, parse, at))) return null;
    if (match.value === "target" && before >= 0 && grammar.tallies.has(tokens.id[before]!) && tags[at] === TAG.PART)
      return null;
    if (match.value === "projected" && match.at > at + 1 && isAllowed(parse, at)) return null;
    const cue = match.value === "target" && isYield(page, parse, at) ? "projected" : match.value;
    return { cue, span: { from: at, to: match.at } };
  }
  if ((wordCueAt(page, at) & CUE.MUST) !== 0 && moves(parse, at))
    return { cue: "target", span: { from: at, to: at + 1 } };
  // "The city plans ten new lines"
  if (tags[at] === TAG.VERB && tags[at + 1] === TAG.NUM && hasRole(page, at, ROLE.planning))
    return { cue: "target", span: { from: at, to: at + 1 } };
  const asked = askAt(parse, at);
  if (asked) return { cue: "target", span: asked };
  // "is to rise to": be with an infinitive
  if (
    tags[at] === TAG.AUX &&
    (formOf(tokens, grammar, at) & FORM.BE) !== 0 &&
    at + 1 < sentence.to &&
    tags[at + 1] === TAG.TO
  )
    return { cue: "target", span: { from: at, to: at + 2 } };
  return null;
}

/** "output must rise to 40 tonnes" is an aim, "drivers must wait four hours" a rule. */
function moves({ verbs }: Parse, at: number): boolean {
  const verb = verbs.find(({ from, to }) => from <= at && at < to);
  return verb !== undefined && (verb.form & (FORM.RISE | FORM.FALL)) !== 0;
}

const isParticiple = ({ tokens, grammar, tags }: Parse, at: number): boolean =>
  tags[at] !== TAG.NUM && (formOf(tokens, grammar, at) & FORM.PARTICIPLE) !== 0;

/** A list whose introduction recommends ("The union urges the city to:"), or whose heading names goals ("Targets for 2025"). */
export function inheritedScope(page: Page, parse: Parse, index: number): Scope | null {
  const { tokens, sentences, language } = page;
  const sentence = sentences[index];
  if (!sentence || !isItem(sentence.kind)) return null;
  // "3. set aside 5% for evaluation. In 2022 it spent 0.8%": behind what is asked, what was
  if (sentences[index - 1]?.block === sentence.block && tellsWhatIs(parse)) return null;
  let at = index - 1;
  // "6. The inspector recommends that the prison:" is an item that has items of its own
  for (let guard = 0; at >= 0 && isMember(page, at) && guard < 40; guard++) at--;
  const intro = sentences[at];
  if (!intro) return null;
  const heading = !opensList(page, at);
  if (heading && (intro.kind !== "heading" || tellsWhatIs(parse))) return null;
  let scope: Scope | null = null;
  // of a heading the first words say what the list is: "Progress towards the targets" is none of goals
  const limit = heading ? headEnd(page, intro.from, intro.to) : intro.to;
  for (let i = intro.from; i < limit; i++) {
    const match = tokens.id[i]! > 0 ? language.grammar.statuses.forward(tokens, i, intro.to) : null;
    if (match) scope = { cue: match.value, span: { from: i, to: match.at } };
  }
  return scope?.cue === "target" ? scope : null;
}

function isMember(page: Page, at: number): boolean {
  return isItem(page.sentences[at]!.kind) && !opensList(page, at);
}

const HEAD = 3;

/** Behind the first words of a heading, up to its first preposition: "# Our strategic goals | for 2030". */
function headEnd({ tokens, language }: Page, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    if (words === HEAD || (formOf(tokens, language.grammar, at) & FORM.PREPOSITION) !== 0) return at;
    words++;
  }
  return to;
}

/** True when the sentence tells what is or was: it has a finite verb that is no command. */
function tellsWhatIs({ verbs, tokens, grammar }: Parse): boolean {
  const told = FORM.PAST | FORM.BE | FORM.HAVE | FORM.THIRD;
  return verbs.some((verb) => verb.kind === "finite" && (formOf(tokens, grammar, verb.from) & told) !== 0);
}
