import { FORM } from "../grammar.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { type Actor, actorOf, nameOf, openingActor } from "./actor.ts";
import { CUE, cueAt, cueSums, isProse, OPENS, opensAt } from "./cues.ts";
import { oncePerPage } from "./once.ts";
import { phraseAhead } from "./phrase.ts";
import { spreadQuotations } from "./quotations.ts";
import { readSpeech } from "./speech.ts";

const COMMA = ",".charCodeAt(0);
const COLON = ":".charCodeAt(0);

/** A speaker in front of a colon ("Minister: prices must fall") has at most this many words. */
const LONGEST_SPEAKER = 6;

/** "In X's view" has its noun within this many tokens. */
const LONGEST_VIEW = 10;

/** Who is cited, for which words. */
export interface Attribution {
  readonly sentence: number;
  /** speech: said; finding: found, shows; citation: according to; quote: the words stand in quotation marks. */
  readonly kind: "speech" | "finding" | "citation" | "quote";
  /** The verb, or the first word of "according to". */
  readonly at: number;
  readonly actor: Actor;
  /** Null where the speaker is a pronoun or "we" that nothing resolves. */
  readonly name: string | null;
  /** What is said: tokens of one sentence. */
  readonly content: TokenSpan;
  /** The content can stand by itself: behind "that" or a comma, or a clause with a verb of its own. */
  readonly parted: boolean;
}

const NONE: readonly Attribution[] = [];

/** The attributions of each sentence of a page, in order. */
export const attributionsOf: (page: Page) => readonly (readonly Attribution[])[] = oncePerPage(readAttributions);

/** Who spoke last, for "it" and "she"; looked up only when a pronoun asks. */
export interface Memory {
  /** The name that a pronoun in sentence `s` stands for; `one` for "he" and "she". */
  speakerBefore(s: number, one: boolean): string | null;
}

function readAttributions(page: Page): readonly (readonly Attribution[])[] {
  const { sentences } = page;
  const all: (readonly Attribution[])[] = [];
  const sums = cueSums(page);
  let last: string | null = null;
  let lastIn = -1;
  const memory: Memory = {
    speakerBefore(s, one) {
      if (lastIn === s - 1 || s === 0) return last;
      return (one ? openingPerson(page, s - 1) : null) ?? openingBody(page, s - 1) ?? last;
    },
  };
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s]!;
    const silent =
      !isProse(sentences[s]!) ||
      ((sums.cues[s]! & (CUE.SPEECH | CUE.FIND)) === 0 &&
        (sums.opens[s]! & OPENS.CITATION) === 0 &&
        (opensAt(page, from) & OPENS.LEAD) === 0 &&
        sums.colon[s] === 0);
    const found = silent ? NONE : readSentence(page, s, from, to, memory);
    all.push(found);
    for (let i = found.length - 1; i >= 0; i--) {
      if (found[i]!.name === null) continue;
      last = found[i]!.name;
      lastIn = s;
      break;
    }
  }
  spreadQuotations(page, all);
  return all;
}

/** Whom "she" stands for where nobody was cited right before: the person of office that the sentence opens with. */
function openingPerson(page: Page, s: number): string | null {
  const sentence = page.sentences[s]!;
  const actor = isProse(sentence) ? openingActor(page, sentence.from, sentence.to) : null;
  if (!actor || actor.source || actor.pronoun || actor.self) return null;
  return (cueAt(page, actor.head) & CUE.SPEAKER) !== 0 ? nameOf(page, actor) : null;
}

/** Whom "it" stands for where nobody was cited right before: the body or the work that the sentence opens with. */
export function openingBody(page: Page, s: number): string | null {
  const sentence = page.sentences[s]!;
  const actor = isProse(sentence) ? openingActor(page, sentence.from, sentence.to) : null;
  if (!actor) return null;
  // "The report makes nine recommendations. It urges ..."
  const work = actor.source && !page.language.discourse.loose.has(page.tokens.id[actor.head]!);
  return work || (cueAt(page, actor.to - 1) & CUE.BODY) !== 0 ? nameOf(page, actor) : null;
}

function readSentence(page: Page, s: number, from: number, to: number, memory: Memory): readonly Attribution[] {
  const { cues, opens } = page.language.discourse;
  const { id } = page.tokens;
  const found: Attribution[] = [];
  const label = readLabel(page, s, from, to);
  if (label) found.push(label);
  for (let at = from; at < to; at++) {
    const word = id[at]!;
    if (word === 0) continue;
    let one: Attribution | null = null;
    if ((cues[word]! & (CUE.SPEECH | CUE.FIND)) !== 0) one = readSpeech(page, s, at, found.at(-1) ?? null, memory);
    if (one === null && (opens[word]! & OPENS.CITATION) !== 0) one = readCitation(page, s, at, from, to);
    if (one === null && at === from && (opens[word]! & OPENS.LEAD) !== 0)
      one = readCitation(page, s, at, from, to) ?? readView(page, s, from, to);
    if (one) found.push(one);
  }
  return found.length > 0 ? found : NONE;
}

/** "WHO: countries must act". */
function readLabel(page: Page, s: number, from: number, to: number): Attribution | null {
  const { tokens } = page;
  for (let i = from + 1; i + 2 < to && i - from <= LONGEST_SPEAKER; i++) {
    if (tokens.mark[i] !== COLON) continue;
    const actor = actorOf(page, phraseAhead(page, from, i));
    if (!actor || actor.to !== i || actor.source) return null;
    const speaker = (cueAt(page, i - 1) & (CUE.SPEAKER | CUE.BODY)) !== 0 || tokens.shape[i - 1] === 2;
    return speaker
      ? {
          sentence: s,
          kind: "speech",
          at: i,
          actor,
          name: nameOf(page, actor),
          content: { from: i + 1, to },
          parted: true,
        }
      : null;
  }
  return null;
}

/** "according to a survey", "based on data from the ministry": in front, in the middle or behind. */
function readCitation(page: Page, s: number, at: number, from: number, to: number): Attribution | null {
  const { tokens } = page;
  const phrase = page.language.discourse.citation.forward(tokens, at, to);
  if (!phrase) return null;
  const opens = at === from;
  if (!opens && !phrase.value) return null;
  // "figures published by the Office": the maker stands behind the phrase
  const actor = actorOf(page, { from: phraseAhead(page, phrase.at, to).from, to });
  if (!actor?.speaks) return null;
  // "cases reported by clinics" tells whose cases, "reported by the ministry" behind a comma who says so
  const participle =
    (page.language.grammar.forms[tokens.id[at]!]! & FORM.PARTICIPLE) !== 0 && !opens && tokens.mark[at - 1] !== COMMA;
  if (participle && (cueAt(page, actor.to - 1) & (CUE.BODY | CUE.SOURCE)) === 0) return null;
  const comma = nextComma(page, actor.to, to);
  let content: TokenSpan = { from, to: at };
  if (opens) content = { from: comma < 0 ? actor.to : comma + 1, to };
  else if (comma >= 0) content = { from, to };
  return {
    sentence: s,
    kind: "citation",
    at,
    actor,
    name: nameOf(page, actor),
    content,
    parted: !participle,
  };
}

/** "In the union's view, crews should be trained first." */
function readView(page: Page, s: number, from: number, to: number): Attribution | null {
  const { tokens, lexicon } = page;
  const { views } = page.language.discourse;
  const phrase = phraseAhead(page, from + 1, to);
  for (let i = phrase.from + 1; i < Math.min(to, from + LONGEST_VIEW); i++) {
    if (!views.has(tokens.id[i]!) || tokens.id[i - 1] !== lexicon.possessive) continue;
    const actor = actorOf(page, { from: phrase.from, to: i - 1 });
    if (!actor?.speaks) return null;
    const content = { from: tokens.mark[i + 1] === COMMA ? i + 2 : i + 1, to };
    return { sentence: s, kind: "citation", at: from, actor, name: nameOf(page, actor), content, parted: true };
  }
  return null;
}

function nextComma(page: Page, from: number, to: number): number {
  for (let i = from; i < to; i++) if (page.tokens.mark[i] === COMMA) return i;
  return -1;
}
