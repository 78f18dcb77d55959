import { FORM } from "../grammar.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { LOWER, MARK, WORD } from "../tokens.ts";
import type { Actor } from "./actor.ts";
import { CUE, cueAt } from "./cues.ts";
import { phraseAhead } from "./phrase.ts";
import { isParticiple } from "./request.ts";

/** How far behind the verb what is wished for is named, in tokens. */
const REACH = 10;

/**
 * What an everyday verb of advice has behind it where nobody is asked by name.
 *
 *     wants [a third of the seats to go] to women | wants [the tax scrapped] | proposes [a levy of 2%]
 *
 * @param wish the verb is "want": others only propose things
 */
export function isWish(page: Page, at: number, limit: number, wish: boolean): boolean {
  if (isPolicyThing(page, at, limit)) return true;
  if (!wish) return false;
  const { tokens } = page;
  const { to, for: by } = page.language.grammar.particles;
  // "wants to build": what it will do itself
  if (tokens.id[at] === to) return false;
  const span = phraseAhead(page, at, limit);
  if (span.to > span.from && span.to < limit && isParticiple(page, span.to)) return true;
  for (let i = at + 1; i + 1 < limit && i - at < REACH; i++) {
    if (tokens.kind[i] === MARK || tokens.id[i] === by) return false;
    if (tokens.id[i] === to) return isInfinitive(page, i + 1);
  }
  return false;
}

function isInfinitive({ tokens, language }: Page, at: number): boolean {
  const form = tokens.kind[at] === WORD && tokens.shape[at] === LOWER ? language.grammar.forms[tokens.id[at]!]! : 0;
  return (form & (FORM.BASE | FORM.BE)) !== 0 && (form & (FORM.DETERMINER | FORM.PREPOSITION)) === 0;
}

/** "a levy of 2%", "a ban on menthol": something of policy, and no verb before it. */
function isPolicyThing(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  if (tokens.kind[at] !== WORD || (forms[tokens.id[at]!]! & (FORM.DETERMINER | FORM.ADJECTIVE)) === 0) return false;
  for (let i = at; i < Math.min(limit, at + REACH); i++) {
    const form = tokens.kind[i] === WORD ? forms[tokens.id[i]!]! : 0;
    if (tokens.kind[i] === MARK || (form & (FORM.BE | FORM.HAVE | FORM.MODAL | FORM.RELATIVE)) !== 0) return false;
    if ((form & FORM.PREPOSITION) !== 0) return false;
    if ((cueAt(page, i) & (CUE.POLICY | CUE.LEVER)) !== 0 && tokens.kind[i + 1] !== MARK) return true;
  }
  return false;
}

/** One who speaks for others: no government that plans, no firm, no bill, no "we". */
export function speaksForOthers(page: Page, actor: Actor): boolean {
  if (!(actor.speaks || actor.pronoun) || actor.source || actor.self) return false;
  return !names(page, actor, page.language.discourse.executives);
}

/** A survey asks those it questions, and advises nobody. */
export function isSurvey(page: Page, actor: TokenSpan): boolean {
  return names(page, actor, page.language.discourse.research);
}

function names({ tokens }: Page, { from, to }: TokenSpan, words: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens.id[i]!)) return true;
  return false;
}
