import type { Modality } from "../../model/statement.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { isItem } from "../sentences.ts";
import { WORD } from "../tokens.ts";
import { adviceAt } from "./advice.ts";
import { attributionsOf, openingBody } from "./attribution.ts";
import { callFor } from "./calls.ts";
import { CUE, cueAt, cueSums, isProse, OPENS, opensAt } from "./cues.ts";
import { bodyEnd, bodyStart, type Item, itemsBehind, opensList } from "./lists.ts";
import { modalAt } from "./modals.ts";
import { addresseeBehind, moreDone, needFor, nounAt, ownerOf } from "./needs.ts";
import { phraseAhead } from "./phrase.ts";
import { selfOf } from "./registry.ts";
import { addresseeOf, addresseeOfClause, type Memory, type Place, type Request } from "./request.ts";
import { bothRequests } from "./second-request.ts";

const QUESTION = "?".charCodeAt(0);
const COLON = ":".charCodeAt(0);

/** What a sentence needs a word of to ask for anything. */
const ASKING = CUE.ADVICE | CUE.SHOULD | CUE.MUST | CUE.NEED | CUE.PERMIT | CUE.REQUEST;

/** A heading of requests is short: "Recommendations", "What should be done". */
const LONGEST_HEADING = 8;

/** For how many sentences "it" and "they" still stand for the last speaker. */
const MEMORY = 3;

/** What a text asks of others: a draft in tokens, of one sentence or one item of a list. */
export interface Recommendation extends TokenSpan {
  /** The sentences [sentence, last] it stands in. */
  readonly sentence: number;
  readonly last: number;
  readonly rule: string;
  readonly actor: string | null;
  readonly addressee: string | null;
  readonly modality: Modality;
}

/**
 * Reads what is recommended: by verbs of advice, by "should" and its kind, and by lists under either.
 * Questions, surveyed opinions, rules in force and forecasts ask nothing of anybody; headings repeat what the text says.
 */
export function readRecommendations(page: Page): Recommendation[] {
  const { sentences } = page;
  const found: Recommendation[] = [];
  const speakers = createMemory(page);
  let section: Request | null = null;
  for (let s = 0; s < sentences.length; ) {
    if (sentences[s]!.kind === "heading") section = headingRequest(page, s);
    const list = listAt(page, s, section, speakers);
    if (list === null) {
      for (const request of requestsOf(page, s, speakers)) {
        const { from } = request;
        found.push({ ...request, sentence: s, last: s, to: bodyEnd(page, from, request.to) });
        speakers.note(s, request.actor);
      }
      s++;
      continue;
    }
    const { request, items } = list;
    const clauses = request.addressee === null && asksThat(page, s);
    speakers.note(items[items.length - 1]!.last, request.actor);
    for (const item of items) {
      let own: Request | null = null;
      for (let i = item.first; i <= item.last; i++) own ??= requestOf(page, i, speakers);
      found.push({
        sentence: item.first,
        last: item.last,
        rule: `list under ${request.rule}`,
        from: item.from,
        to: item.to,
        actor: request.actor ?? own?.actor ?? null,
        addressee:
          own?.addressee ??
          labelOf(page, item) ??
          (clauses ? addresseeOfClause(page, item.from, item.to) : request.addressee),
        modality: own?.modality ?? request.modality,
      });
    }
    s = items[items.length - 1]!.last + 1;
  }
  return shareAddressees(found);
}

/** "Test all patients three times:" is no label. */
const LONGEST_LABEL = 3;

/** "Trusts: offer every nurse a rest day": who is asked stands in front of the colon. */
function labelOf(page: Page, { from, to }: Item): string | null {
  const span = phraseAhead(page, from, to);
  const length = span.to - span.from;
  if (length < 1 || length > LONGEST_LABEL || page.tokens.mark[span.to] !== COLON) return null;
  return addresseeOf(page, span, true);
}

/** "The report recommends that:", with who is to act at the head of each item. */
function asksThat({ tokens, sentences, language }: Page, s: number): boolean {
  const last = sentences[s]!.to - 1;
  const word = tokens.mark[last] === COLON ? last - 1 : last;
  return tokens.kind[word] === WORD && tokens.id[word] === language.grammar.particles.that;
}

function createMemory(page: Page): Memory {
  const all = attributionsOf(page);
  let asker: string | null = null;
  let askedIn = -1;
  return {
    note(s: number, actor: string | null): void {
      if (actor === null) return;
      asker = actor;
      askedIn = s;
    },
    before(s: number): string | null {
      for (let near = s; near >= 0 && s - near <= MEMORY; near--) {
        if (near === askedIn) return asker;
        if (near === s - 1) {
          const body = openingBody(page, near);
          if (body !== null) return body;
        }
        if (near === s) continue;
        const cited = all[near]!;
        for (let i = cited.length - 1; i >= 0; i--) if (cited[i]!.name !== null) return cited[i]!.name;
      }
      return null;
    },
  };
}

/**
 * The items that are asked for from sentence `s` on, with who asks whom; null when it opens no such list.
 *
 * @param section the heading of requests that `s` stands under: its bullets ask, and "To governments:" says whom
 */
function listAt(
  page: Page,
  s: number,
  section: Request | null,
  speakers: Memory,
): { request: Request; items: Item[] } | null {
  const { kind } = page.sentences[s]!;
  const opens = opensList(page, s);
  let request = opens ? requestOf(page, s, speakers) : null;
  request ??=
    kind === "heading"
      ? section
      : opens
        ? (headingRequest(page, s) ?? (section && underSection(page, s, section)))
        : null;
  const bullet = isItem(kind) && !opens && request === null && s > 0;
  if (bullet) request = section;
  if (!request) return null;
  const items = itemsBehind(page, bullet ? s - 1 : s);
  return items.length > 0 ? { request, items } : null;
}

/** "To governments:" under "What we ask". */
function underSection(page: Page, s: number, section: Request): Request {
  const { from, to } = page.sentences[s]!;
  const addressee = addresseeBehind(page, from, to);
  return addressee === null ? section : { ...section, addressee };
}

/** "Recommendations", "What should be done", "The committee makes three recommendations:". */
function headingRequest(page: Page, s: number): Request | null {
  return headingPhrase(page, s) ?? headingVerb(page, s) ?? headingDuty(page, s);
}

/** "What the Observatory recommends" */
function headingVerb(page: Page, s: number): Request | null {
  const { from, to, kind } = page.sentences[s]!;
  const at = page.tokens.mark[to - 1] === COLON ? to - 2 : to - 1;
  if (kind !== "heading" || to - from > LONGEST_HEADING || at <= from || (cueSums(page).cues[s]! & CUE.ADVICE) === 0)
    return null;
  if ((cueAt(page, at) & CUE.ADVICE) === 0) return null;
  const asking = (cueAt(page, from) & CUE.ASKING) !== 0 ? from + 1 : from;
  return {
    rule: "heading",
    actor: ownerOf(page, asking, at) ?? selfOf(page),
    addressee: null,
    modality: "should",
    from,
    to,
  };
}

/** "What providers should do" */
function headingDuty(page: Page, s: number): Request | null {
  const { tokens, language } = page;
  const { from, to, kind } = page.sentences[s]!;
  const last = tokens.mark[to - 1] === COLON ? to - 2 : to - 1;
  if (kind !== "heading" || to - from > LONGEST_HEADING || (cueAt(page, from) & CUE.ASKING) === 0) return null;
  if (!language.discourse.doing.has(tokens.id[last]!)) return null;
  for (let at = last - 1; at > from + 1; at--) {
    const cue = cueAt(page, at);
    if ((cue & (CUE.SHOULD | CUE.MUST | CUE.NEED)) === 0) continue;
    const addressee = addresseeOf(page, phraseAhead(page, from + 1, at));
    const modality = (cue & CUE.SHOULD) !== 0 ? "should" : "must";
    return addressee === null ? null : { rule: "heading", actor: selfOf(page), addressee, modality, from, to };
  }
  return null;
}

function headingPhrase(page: Page, s: number): Request | null {
  const { tokens } = page;
  const { from, to, kind } = page.sentences[s]!;
  if ((cueSums(page).opens[s]! & OPENS.REQUEST) === 0 || (kind === "heading" && to - from > LONGEST_HEADING))
    return null;
  for (let at = from; at < to; at++) {
    const phrase =
      (opensAt(page, at) & OPENS.REQUEST) !== 0 ? page.language.discourse.requests.forward(tokens, at, to) : null;
    if (!phrase) continue;
    const actor = ownerOf(page, from, at) ?? selfOf(page);
    return { rule: "heading", actor, addressee: addresseeBehind(page, phrase.at, to), modality: "should", from, to };
  }
  return null;
}

/** What sentence `s` asks; null when it asks nothing. A verb of advice goes before a modal: it names who asks. */
function requestOf(page: Page, s: number, speakers: Memory): Request | null {
  const place = placeOf(page, s, speakers);
  return place && requestIn(place);
}

/** As {@link requestOf}, with what the sentence asks of others in a second clause. */
function requestsOf(page: Page, s: number, speakers: Memory): Request[] {
  const place = placeOf(page, s, speakers);
  const whole = place && requestIn(place);
  return place && whole ? bothRequests(place, whole, requestIn) : [];
}

function placeOf(page: Page, s: number, speakers: Memory): Place | null {
  const sentence = page.sentences[s]!;
  const { to } = sentence;
  if ((cueSums(page).cues[s]! & ASKING) === 0 || !isProse(sentence) || isQuestion(page, to)) return null;
  return { page, s, from: bodyStart(page, sentence), to, speakers };
}

function requestIn(place: Place): Request | null {
  const { page, from, to } = place;
  const { tokens } = page;
  const { cues } = page.language.discourse;
  let modal: Request | null = null;
  for (let at = from; at < to; at++) {
    const cue = cues[tokens.id[at]!]!;
    if ((cue & ASKING) === 0) continue;
    const request = (cue & CUE.ADVICE) !== 0 ? (adviceAt(place, at) ?? callFor(place, at)) : null;
    if (request) return request;
    if ((cue & (CUE.SHOULD | CUE.MUST | CUE.NEED | CUE.PERMIT)) !== 0) modal ??= modalAt(place, at, cue);
    if ((cue & (CUE.MUST | CUE.NEED)) !== 0) modal ??= moreDone(place, at);
    if ((cue & CUE.NEED) !== 0) modal ??= needFor(place, at);
    if ((cue & CUE.REQUEST) !== 0) modal ??= nounAt(place, at);
  }
  return modal;
}

function isQuestion(page: Page, to: number): boolean {
  const { tokens } = page;
  return tokens.mark[to - 1] === QUESTION || (to > 1 && tokens.mark[to - 2] === QUESTION);
}

/** Where an actor asks all others of the same people, a request of theirs that names nobody is made to those, too. */
function shareAddressees(found: readonly Recommendation[]): Recommendation[] {
  const asked = new Map<string, string | null>();
  for (const { actor, addressee } of found) {
    if (actor === null || addressee === null) continue;
    const known = asked.get(actor);
    asked.set(actor, known === undefined || known === addressee ? addressee : null);
  }
  return found.map((one) =>
    one.addressee === null && one.actor !== null && one.rule.startsWith("advice")
      ? { ...one, addressee: asked.get(one.actor) ?? null }
      : one,
  );
}
