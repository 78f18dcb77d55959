import { FORM } from "../grammar.ts";
import type { Page } from "../rule.ts";
import { WORD } from "../tokens.ts";
import { CUE, cueAt } from "./cues.ts";
import { phraseAhead } from "./phrase.ts";
import { addresseeOf, type Place, type Request } from "./request.ts";

const COMMA = ",".charCodeAt(0);
const SEMICOLON = ";".charCodeAt(0);

/** What asks for something in a clause of its own. */
const ASKING = CUE.ADVICE | CUE.SHOULD | CUE.MUST | CUE.NEED;

/**
 * The two requests of a sentence that asks two parties.
 *
 *     We call on the Ministry to fund naloxone, and | we urge councils to pay for rooms.
 *     Ministers should lift the cap; | councils should be given the money.
 *
 * @param whole the request that the sentence was read as
 * @returns that one alone where the second clause asks nobody else
 */
export function bothRequests(place: Place, whole: Request, read: (place: Place) => Request | null): Request[] {
  const { page, to } = place;
  const { tokens } = page;
  // what is quoted is one request
  if (whole.from !== place.from) return [whole];
  const others = whole.rule === "advice (person)" ? alsoAsked(place, whole) : null;
  if (others) return others;
  for (let at = place.from + 2; at + 2 < to; at++) {
    const semicolon = tokens.mark[at] === SEMICOLON;
    const next = semicolon ? at + 1 : tokens.mark[at] === COMMA && isAnd(page, at + 1) ? at + 2 : -1;
    if (next < 0 || !asksIn(page, next, to)) continue;
    const second = read({ ...place, from: next });
    if (!second || (second.addressee === null && !semicolon) || second.addressee === whole.addressee) continue;
    const first = read({ ...place, to: at });
    if (!first) continue;
    const own = { ...second, actor: second.actor ?? first.actor, from: Math.max(second.from, next) };
    return [{ ...first, to: Math.min(first.to, at) }, own];
  }
  return [whole];
}

/** "asks Parliament to pass the bill, and | the ministry to hire staff": the verb goes on for somebody else. */
function alsoAsked({ page, from, to }: Place, whole: Request): Request[] | null {
  const { tokens, language } = page;
  let verb = from;
  while (verb < to && (cueAt(page, verb) & CUE.ADVICE) === 0) verb++;
  for (let at = verb + 2; at + 3 < to; at++) {
    if (tokens.id[at] !== language.grammar.particles.and || (cueAt(page, at + 1) & CUE.ADVICE) !== 0) continue;
    const whom = phraseAhead(page, at + 1, to);
    if (whom.to <= whom.from || tokens.id[whom.to] !== language.grammar.particles.to) continue;
    const next = tokens.kind[whom.to + 1] === WORD ? language.grammar.forms[tokens.id[whom.to + 1]!]! : 0;
    const acts = (next & FORM.BASE) !== 0 && (next & (FORM.PREPOSITION | FORM.DETERMINER)) === 0;
    const addressee = acts ? addresseeOf(page, whom, true) : null;
    if (addressee === null || addressee === whole.addressee) continue;
    const end = tokens.mark[at - 1] === COMMA ? at - 1 : at;
    return [
      { ...whole, to: end },
      { ...whole, addressee, from: at + 1 },
    ];
  }
  return null;
}

function isAnd({ tokens, language }: Page, at: number): boolean {
  return tokens.kind[at] === WORD && (language.grammar.forms[tokens.id[at]!]! & FORM.CONJUNCTION) !== 0;
}

function asksIn(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((cueAt(page, i) & ASKING) !== 0) return true;
  return false;
}
