import { FORM } from "../grammar.ts";
import type { Page } from "../rule.ts";
import { LOWER, WORD } from "../tokens.ts";
import { actorOf, nameOf } from "./actor.ts";
import { CUE, cueAt } from "./cues.ts";
import { isPublic } from "./duty.ts";
import { unquoted } from "./modals.ts";
import { phraseAhead } from "./phrase.ts";
import { selfOf } from "./registry.ts";
import { addresseeOf, addresseeOfClause, attributionAround, type Place, type Request } from "./request.ts";

const COMMA = ",".charCodeAt(0);
const COLON = ":".charCodeAt(0);

/** "More must be done by councils", "much more needs to be done": asked of whoever can. */
export function moreDone(place: Place, at: number): Request | null {
  const { page, from, to } = place;
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  if (at === from || (forms[tokens.id[at - 1]!]! & FORM.RISE) === 0) return null;
  const done = tokens.id[at + 1] === particles.to ? at + 3 : at + 2;
  if (done >= to || tokens.id[done] !== particles.done || (cueAt(page, done - 1) & CUE.BE) === 0) return null;
  const by = tokens.id[done + 1] === particles.by ? addresseeOf(page, phraseAhead(page, done + 2, to), true) : null;
  const cited = attributionAround(place, at);
  const quote = cited?.kind === "quote" ? cited.content : unquoted(place);
  const actor = cited ? cited.name : selfOf(page);
  return { rule: "more", actor, addressee: by, modality: "must", from: quote.from, to: quote.to };
}

function isBase({ tokens, language }: Page, at: number): boolean {
  return tokens.kind[at] === WORD && (language.grammar.forms[tokens.id[at]!]! & FORM.BASE) !== 0;
}

/** "Its main recommendation is that prisons test", "our advice to parents is to wait". */
export function nounAt(place: Place, at: number): Request | null {
  const { page } = place;
  const { tokens } = page;
  const { particles } = page.language.grammar;
  // "12 recommendations, among them a ban on vapes", "its key recommendation: tax alcohol by strength"
  const listed = tokens.mark[at + 1] === COMMA && tokens.id[at + 2] === particles.among;
  const told = tokens.mark[at + 1] === COLON && at + 4 < place.to && isBase(page, at + 2);
  if (listed || told)
    return {
      rule: "noun",
      actor: ownerOf(page, place.from, at) ?? place.speakers.before(place.s) ?? selfOf(page),
      addressee: null,
      modality: "should",
      from: place.from,
      to: place.to,
    };
  for (let i = at + 1; i + 1 < place.to && i - at < 8 && tokens.kind[i] === WORD; i++) {
    if (!page.language.discourse.present.has(tokens.id[i]!)) continue;
    const next = tokens.id[i + 1]!;
    if (next !== particles.that && next !== particles.to) return null;
    return {
      rule: "noun",
      actor: ownerOf(page, place.from, at) ?? selfOf(page),
      addressee:
        addresseeBehind(page, at + 1, i) ?? (next === particles.that ? addresseeOfClause(page, i + 2, place.to) : null),
      modality: "should",
      from: place.from,
      to: place.to,
    };
  }
  return null;
}

/** "There is an urgent need for donors to pay", "it is time for the ministry to listen". */
export function needFor(place: Place, at: number): Request | null {
  const { page, to } = place;
  const { tokens } = page;
  const { particles, forms } = page.language.grammar;
  if (tokens.shape[at] !== LOWER || !isThere(place, at)) return null;
  if (tokens.id[at + 1] === particles.that) return neededThat(place, at);
  if (tokens.id[at + 1] !== particles.for) return null;
  const span = phraseAhead(page, at + 2, to);
  if (span.to + 1 >= to || tokens.id[span.to] !== particles.to || !isPublic(page, span)) return null;
  if ((forms[tokens.id[span.to + 1]!]! & FORM.BASE) === 0) return null;
  return needed(place, at, addresseeOf(page, span, true));
}

/** "It is essential that prisons offer treatment" */
function neededThat(place: Place, at: number): Request | null {
  const { page, to } = place;
  const addressee = addresseeOfClause(page, at + 2, to);
  return addressee === null ? null : needed(place, at, addressee);
}

/** What must be done, by whom it is told where it is told by somebody. */
function needed(place: Place, at: number, addressee: string | null): Request {
  const cited = attributionAround(place, at);
  const quote = cited?.kind === "quote" ? cited.content : unquoted(place);
  const actor = cited ? cited.name : selfOf(place.page);
  return { rule: "need", actor, addressee, modality: "must", from: quote.from, to: quote.to };
}

/** "there is", "it is": the need is told of nobody. */
function isThere({ page, from }: Place, at: number): boolean {
  for (let i = at - 1; i >= from && at - i < 6; i--)
    if (page.language.discourse.present.has(page.tokens.id[i]!)) return true;
  return false;
}

/** "The committee makes [three recommendations]", "WHO's [recommendations]". */
export function ownerOf(page: Page, from: number, at: number): string | null {
  if (at <= from) return null;
  const span = phraseAhead(page, from, at);
  // "The Inspectorate's main recommendation"
  for (let i = span.from + 1; i < span.to; i++) if (page.tokens.id[i] === page.lexicon.possessive) span.to = i;
  const actor = actorOf(page, span);
  if (!actor?.speaks || actor.self || actor.pronoun) return null;
  return nameOf(page, actor)?.replace(/['’]s$/u, "") ?? null;
}

/** "recommendations [for schools]", "advice [to parents]". */
export function addresseeBehind(page: Page, at: number, limit: number): string | null {
  const { particles } = page.language.grammar;
  if (at >= limit || (page.tokens.id[at] !== particles.to && page.tokens.id[at] !== particles.for)) return null;
  return addresseeOf(page, phraseAhead(page, at + 1, limit));
}
