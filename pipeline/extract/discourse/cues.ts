import type { Phrases } from "../phrases.ts";
import type { Page } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { oncePerPage } from "./once.ts";

/** What a word can tell about who speaks, finds, asks or acts; a word may tell several things. */
export const CUE = {
  SPEECH: 1 << 0, // said, warns: a speaker is named
  FIND: 1 << 1, // found, shows: a result is told
  OPINION: 1 << 2, // think, believe: of people asked, not of those who ask
  SOURCE: 1 << 3, // study, survey, report: what results come from
  SPEAKER: 1 << 4, // minister, researchers: people who speak for something
  BODY: 1 << 5, // ministry, institute: nouns of organisations
  SELF: 1 << 6, // of these, those that a publisher may call itself: "the Trust"
  AGENT: 1 << 7, // governments, schools, parents: those who can be asked to act
  SHOULD: 1 << 8,
  MUST: 1 << 9,
  NEED: 1 << 10,
  ADVICE: 1 << 11, // begins a phrase of the advice table
  REQUEST: 1 << 12, // recommendation: a noun whose list or clause says what is asked
  BE: 1 << 13,
  HAVE: 1 << 14,
  FILLER: 1 << 15, // adverbs between a subject and its verb
  EXPECT: 1 << 16, // rise, reach: "should reach 3%" is a forecast
  LAW: 1 << 17, // under a law "must" is a rule in force
  ASKING: 1 << 18, // whether, how, why: what follows is asked, not said
  VAGUE: 1 << 19, // many, most: a share without a number
  RESULT: 1 << 20, // associated, barrier, likelier: words of effect and comparison
  METHOD: 1 << 21, // interviewed, recruited: how a study was done
  SELVES: 1 << 22, // we, our
  PERSONAL: 1 << 23, // he, she, they, it
  CUT: 1 << 24, // published, led: participles behind a noun that end its name
  WEIGH: 1 << 25, // consider, wish: what "may" goes with when it asks
  POLICY: 1 << 26, // tax, age limit, clinic: what acts of policy and service are about
  UNREAL: 1 << 27, // would, plans, draft: not done yet
  LEVER: 1 << 28, // tax, age limit, minimum wage: what decisions move
  PERMIT: 1 << 29, // may, could: of what is to be weighed ("may wish to consider")
  PUBLIC: 1 << 30, // governments, services: those whom a text tells that they must
  ACT: 1 << 31, // begins a phrase of the table of acts
} as const;

/** How a wording of advice goes on. */
export interface Advice {
  /** "that": recommends that Y do; "person": urges Y to do; "thing": calls for X, also of Y to do. */
  readonly frame: "that" | "person" | "thing";
  readonly modality: "should" | "urge";
  /** The form is a noun, too: "calls", "demands". */
  readonly noun: boolean;
  /** An everyday word, too ("asks", "suggests", "wants"): it advises only in its plainest forms. */
  readonly weak: boolean;
  /** "wants": what is wished for may stand behind it. */
  readonly wish: boolean;
}

/** A phrase of effect tells a finding by itself, a phrase of level beside a figure. */
export type Result = "effect" | "level";

/** Whether an act is one by itself ("ratified"), of what policy or service is about ("changed the law"), or moves a lever ("raised the tax"). */
export type ActStrength =
  | "strong"
  | "weak"
  | "move"
  | "drift"
  | "since"
  | "ruling"
  | "lost"
  | "first"
  | "running"
  | "expiry"
  | "decision"
  | "none"
  | "strong noun"
  | "weak noun";

/** Words and phrases of a language about statements, attribution and events. */
export interface Discourse {
  /** Cue bits by word number. */
  readonly cues: Int32Array;
  /** {@link OPENS} bits by word number. */
  readonly opens: Uint8Array;
  /** "recommends", "calls on", "appeals to". */
  readonly advice: Phrases<Advice>;
  /** "according to", "based on data from"; false when it only opens a sentence. */
  readonly citation: Phrases<boolean>;
  /** "what should be done", "call to action": headings and openings of lists of requests. */
  readonly requests: Phrases<true>;
  /** "associated with", "no evidence of", "more likely". */
  readonly results: Phrases<Result>;
  /** "key findings", "at a glance": headings whose bullets are findings. */
  readonly foundHeadings: Phrases<true>;
  readonly acts: Phrases<ActStrength>;
  /** Full names of well-known organisations by their initials. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Words in the names of newspapers and agencies: such a publisher reports what others find. */
  readonly media: ReadonlySet<number>;
  /** "It should be [noted]": participles that speak to the reader. */
  readonly noting: ReadonlySet<number>;
  /** Participles of who is to act: "should be required to hear". */
  readonly binding: ReadonlySet<number>;
  /** First or second words in the names of bodies of the whole world. */
  readonly worldwide: ReadonlySet<number>;
  /** "told", "tells": verbs with a listener, that cite only with "that" or a quotation. */
  readonly telling: ReadonlySet<number>;
  /** "Conclusion", "Results": labels in front of what was found. */
  readonly concluding: ReadonlySet<number>;
  /** Those whose finding is an act: courts, judges. */
  readonly courts: ReadonlySet<number>;
  /** published, released: verbs that make public what was done before. */
  readonly publishing: ReadonlySet<number>;
  /** "2016 [saw] the introduction of" */
  readonly seeing: ReadonlySet<number>;
  /** allowed, lifted: what those who govern decide. */
  readonly deciding: ReadonlySet<number>;
  /** opened, voted: what anybody does to what is theirs, no act where one person does it. */
  readonly ventures: ReadonlySet<number>;
  /** bakery, account: what is no service to all. */
  readonly privates: ReadonlySet<number>;
  /** voter, senator: persons whose acts are those of a state. */
  readonly officials: ReadonlySet<number>;
  /** company, brothers: who opens what is theirs. */
  readonly firms: ReadonlySet<number>;
  /** share, proportion: "the [share] of sites closed". */
  readonly shares: ReadonlySet<number>;
  /** published, released */
  readonly disclosing: ReadonlySet<number>;
  /** "I" */
  readonly oneself: ReadonlySet<number>;
  /** "40 per [cent]" */
  readonly percents: ReadonlySet<number>;
  /** study, recruitment: what research is told of. */
  readonly research: ReadonlySet<number>;
  /** began, ended: acts of what begins, not of where it does. */
  readonly phases: ReadonlySet<number>;
  /** "the first to [ban]" */
  readonly firstActs: ReadonlySet<number>;
  /** reform, ban: nouns of an act that a year names. */
  readonly datedActs: ReadonlySet<number>;
  /** "today", of which a dated text tells the day. */
  readonly today: number;
  /** "a decree [dated] 31 January" */
  readonly dated: number;
  /** What is put to the vote: bill, motion. */
  readonly motions: ReadonlySet<number>;
  /** "in the union's [view]" */
  readonly views: ReadonlySet<number>;
  /** Sources that name no work: results, evidence, figures. */
  readonly loose: ReadonlySet<number>;
  /** Small words that initials and names skip: of, for, and, the. */
  readonly links: ReadonlySet<number>;
  /** "by", "from", "of": what ties a report to its maker. */
  readonly makers: ReadonlySet<number>;
  /** "is", "are": a passive of these asks now. */
  readonly present: ReadonlySet<number>;
  /** every, a, each: none that was named before. */
  readonly oneOfMany: ReadonlySet<number>;
  /** Those who plan for themselves: government, company. */
  readonly executives: ReadonlySet<number>;
  /** argue, insist: what follows is asked for, and not foreseen. */
  readonly arguing: ReadonlySet<number>;
  /** end, stop: what must do so is to be given up. */
  readonly ending: ReadonlySet<number>;
  /** do, change, happen: what ends "What schools should do". */
  readonly doing: ReadonlySet<number>;
  readonly against: number;
  readonly be: number;
}

/** A sentence of more tokens is a table or a mishap, and is read for figures alone. */
const LONGEST_SENTENCE = 400;

/** True for a sentence that may say, find, ask or tell something: no heading, and not endless. */
export function isProse({ from, to, kind }: Sentence): boolean {
  return kind !== "heading" && to - from <= LONGEST_SENTENCE;
}

/** Which phrase tables a word may begin a phrase of: asked first, since most words begin none. */
export const OPENS = { CITATION: 1, REQUEST: 2, RESULT: 4, LEAD: 8, FOUND: 16 } as const;

/** The {@link OPENS} bits of the token at `at`. */
export function opensAt(page: Page, at: number): number {
  return page.language.discourse.opens[page.tokens.id[at]!] ?? 0;
}

/** What the words of each sentence tell, taken together: asked first, since most sentences tell none of it. */
export interface CueSums {
  readonly cues: Int32Array;
  readonly opens: Uint8Array;
  /** The sentence has a colon. */
  readonly colon: Uint8Array;
}

const COLON = ":".charCodeAt(0);
/** The {@link CueSums} of a page. */
export const cueSums: (page: Page) => CueSums = oncePerPage(sumCues);

function sumCues(page: Page): CueSums {
  const { sentences, tokens, language } = page;
  const { cues, opens } = language.discourse;
  const { id, mark } = tokens;
  const found = {
    cues: new Int32Array(sentences.length),
    opens: new Uint8Array(sentences.length),
    colon: new Uint8Array(sentences.length),
  };
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s]!;
    let cue = 0;
    let open = 0;
    for (let at = from; at < to; at++) {
      const word = id[at]!;
      if (word !== 0) {
        cue |= cues[word]!;
        open |= opens[word]!;
      } else if (mark[at] === COLON) found.colon[s] = 1;
    }
    found.cues[s] = cue;
    found.opens[s] = open;
  }
  return found;
}

/** The cue bits of the token at `at`; 0 for marks, digits and unknown words. */
export function cueAt(page: Page, at: number): number {
  return page.language.discourse.cues[page.tokens.id[at]!] ?? 0;
}
