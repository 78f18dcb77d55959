import type { Modality } from "../../model/statement.ts";
import { FORM } from "../grammar.ts";
import type { Page, TokenSpan } from "../rule.ts";
import { DIGITS, LOWER, MARK, WORD } from "../tokens.ts";
import { type Actor, actorOf } from "./actor.ts";
import { type Attribution, attributionsOf } from "./attribution.ts";
import { type Advice, CUE, cueAt } from "./cues.ts";
import { bodyEnd, itemsBehind, opensList } from "./lists.ts";
import { isHyphenated, namesOf } from "./names.ts";
import { phraseAhead } from "./phrase.ts";
import { isVerbHere, type Subject, subjectBefore } from "./subject.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
const COLON = code(":");
const QUESTION = code("?");
const CLAUSE_ENDS = new Set([...",;:.!?…"].map(code));

/** What a text asks of others: a draft in tokens, of one sentence or one item of a list. */
export interface Recommendation extends TokenSpan {
  /** The sentences it stands in. */
  readonly sentence: number;
  readonly last: number;
  readonly rule: string;
  actor: string | null;
  addressee: string | null;
  readonly modality: Modality;
}

/** What one sentence asks, before it is known whether it asks by itself or opens a list. */
interface Request {
  readonly rule: string;
  readonly at: number;
  readonly actor: string | null;
  readonly addressee: string | null;
  readonly modality: Modality;
  /** Where the words begin that ask, when what stands before has nothing to do with it. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads what is recommended: by verbs of advice, by "should" and its kind, and by lists under either.
 * Questions, surveyed opinions, rules in force and forecasts ("should reach 3%") ask nothing of anybody.
 */
export function readRecommendations(page: Page): Recommendation[] {
  const { sentences } = page;
  const found: Recommendation[] = [];
  for (let s = 0; s < sentences.length; ) {
    const items = listBehind(page, s);
    if (items === null) {
      const request = requestOf(page, s);
      if (request) found.push({ ...request, sentence: s, last: s, to: bodyEnd(page, request.from, request.to) });
      s++;
      continue;
    }
    for (const item of items.items) {
      let own: Request | null = null;
      for (let i = item.first; i <= item.last; i++) own ??= requestOf(page, i);
      found.push({
        sentence: item.first,
        last: item.last,
        rule: `list under ${items.request.rule}`,
        from: item.from,
        to: item.to,
        actor: items.request.actor ?? own?.actor ?? null,
        addressee: own?.addressee ?? items.request.addressee,
        modality: own?.modality ?? items.request.modality,
      });
    }
    s = items.items[items.items.length - 1]!.last + 1;
  }
  shareAddressees(found);
  return found;
}

/** The items that sentence `s` asks for, with who asks whom; null when it opens no such list. */
function listBehind(page: Page, s: number) {
  const { sentences, tokens } = page;
  const sentence = sentences[s]!;
  const heading = sentence.kind === "heading";
  const opens = opensList(page, s);
  if (!heading && !opens) return null;
  const request = headingRequest(page, s) ?? (opens ? requestOf(page, s) : null);
  if (!request) return null;
  // "urges the province to:" asks by its list; in "schools should open: parents need them" the colon explains
  if (!heading && tokens.mark[sentence.to - 1] !== COLON) return null;
  const items = itemsBehind(page, s);
  return items.length > 0 ? { request, items } : null;
}

/** "Recommendations", "What should be done", "The committee makes three recommendations:". */
function headingRequest(page: Page, s: number): Request | null {
  const { tokens } = page;
  const sentence = page.sentences[s]!;
  const short = sentence.to - sentence.from <= 8;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const phrase = page.language.discourse.requests.forward(tokens, at, sentence.to);
    if (!phrase) continue;
    if (sentence.kind === "heading" && !short) return null;
    const owner = ownerOf(page, sentence.from, at);
    return {
      rule: "heading",
      at,
      actor: owner ?? namesOf(page).self,
      addressee: addresseeBehind(page, phrase.at, sentence.to),
      modality: "should",
      from: sentence.from,
      to: sentence.to,
    };
  }
  return null;
}

/** "The committee makes [three recommendations]", "WHO's recommendations". */
function ownerOf(page: Page, from: number, at: number): string | null {
  if (at === from) return null;
  const span = phraseAhead(page, from, at);
  const actor = actorOf(page, span);
  if (!actor?.speaks || actor.self || actor.pronoun) return null;
  return actor.name.replace(/['’]s$/u, "");
}

function addresseeBehind(page: Page, at: number, limit: number): string | null {
  const { particles } = page.language.grammar;
  if (at >= limit || (page.tokens.id[at] !== particles.to && page.tokens.id[at] !== particles.for)) return null;
  return addresseeOf(page, phraseAhead(page, at + 1, limit));
}

/** What sentence `s` asks; null when it asks nothing. */
function requestOf(page: Page, s: number): Request | null {
  const { tokens } = page;
  const sentence = page.sentences[s]!;
  if (sentence.kind === "heading" || isQuestion(page, sentence.to)) return null;
  let modal: Request | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const cue = cueAt(page, at);
    if ((cue & CUE.ADVICE) !== 0) {
      const request = adviceAt(page, s, at);
      if (request) return request;
    }
    if ((cue & (CUE.SHOULD | CUE.MUST | CUE.NEED)) !== 0) modal ??= modalAt(page, s, at, cue);
    if ((cue & CUE.REQUEST) !== 0) modal ??= nounAt(page, s, at);
  }
  return modal;
}

function isQuestion(page: Page, to: number): boolean {
  const { tokens } = page;
  return tokens.mark[to - 1] === QUESTION || (to > 1 && tokens.mark[to - 2] === QUESTION);
}

/** "The authors call on governments to count": a verb of advice, somebody who speaks, and what is asked. */
function adviceAt(page: Page, s: number, at: number): Request | null {
  const { tokens } = page;
  const sentence = page.sentences[s]!;
  const phrase = page.language.discourse.advice.forward(tokens, at, sentence.to);
  if (!phrase) return null;
  const { forms, particles } = page.language.grammar;
  const advice = phrase.value;
  const form = forms[tokens.id[at]!]!;
  const whole = {
    rule: `advice (${advice.frame})`,
    at,
    modality: advice.modality,
    from: sentence.from,
    to: sentence.to,
  };
  if (
    tokens.shape[at] !== LOWER ||
    isHyphenated(page, at) ||
    tokens.id[at - 1] === particles.than ||
    tokens.id[at - 1] === particles.as
  )
    return null;
  const subject = subjectBefore(page, sentence.from, at);
  if (subject.bare) return null;
  if (subject.passive) return passiveAdvice(page, s, phrase.at, subject, advice, whole);
  if (!isVerbHere(page, at)) return null;
  let actor: string | null;
  if ((form & FORM.ING) !== 0) {
    if (at > sentence.from && tokens.mark[at - 1] !== COMMA) return null;
    actor = speakerAround(page, s, at) ?? subjectOfSentence(page, s);
  } else {
    const read = actorOf(page, subject);
    if (!read || !(read.speaks || subject.relative)) {
      const clause = subject.aside ? subject.aside.to + 1 : subject.clause;
      const named =
        clause > sentence.from + 1 && tokens.mark[clause - 1] === COMMA
          ? nameBefore(page, sentence.from, clause)
          : null;
      const asked = named === null ? null : whatIsAsked(page, phrase.at, sentence.to, advice);
      return asked && { ...whole, actor: named, addressee: asked.addressee, from: clause };
    }
    if (hasDigits(page, subject)) return null;
    if (subject.negated && advice.frame !== "that") return null;
    actor = nameOrLast(page, s, read);
    if (advice.frame === "that" && !speaksForItself(page, read, phrase.at, sentence.to, tokens.id[at]!)) return null;
  }
  const asked = whatIsAsked(page, phrase.at, sentence.to, advice);
  return asked && { ...whole, actor, addressee: asked.addressee };
}

/** "The results suggest that" finds; "the committee suggests closing" advises. */
function speaksForItself(page: Page, actor: Actor, at: number, limit: number, verb: number): boolean {
  const finds = (page.language.discourse.cues[verb]! & CUE.FIND) !== 0;
  if (!finds) return true;
  if (at < limit && (page.language.grammar.forms[page.tokens.id[at]!]! & FORM.ING) !== 0) return !actor.source;
  return hasShould(page, at, limit);
}

function hasShould(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((cueAt(page, i) & CUE.SHOULD) !== 0) return true;
  return false;
}

/** "Adults are urged to", "it is recommended that schools", "the vaccine is recommended for children by WHO". */
function passiveAdvice(
  page: Page,
  s: number,
  at: number,
  subject: Subject,
  advice: Advice,
  whole: { rule: string; at: number; modality: Modality; from: number; to: number },
): Request | null {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  const sentence = page.sentences[s]!;
  if (advice.frame === "thing" || subject.relative || subject.negated) return null;
  const present = hasPresentBe(page, subject.to, whole.at);
  const agent = agentBehind(page, at, sentence.to);
  if (!present && agent === null) return null;
  const actor = agent ?? speakerAround(page, s, whole.at);
  const next = tokens.id[at]!;
  if (advice.frame === "person" || next === particles.to) {
    if (!hasInfinitive(page, at, sentence.to)) return null;
    return { ...whole, actor, addressee: addresseeOf(page, subject) };
  }
  if (next === particles.that) return { ...whole, actor, addressee: addresseeOfClause(page, at + 1, sentence.to) };
  const daily = tokens.kind[at] === WORD && (forms[next]! & (FORM.PREPOSITION | FORM.ADVERB)) === 0;
  return daily ? null : { ...whole, actor, addressee: null };
}

function hasPresentBe(page: Page, from: number, to: number): boolean {
  const { present } = page.language.discourse;
  for (let i = from; i < to; i++) if (present.has(page.tokens.id[i]!)) return true;
  return false;
}

function agentBehind(page: Page, from: number, to: number): string | null {
  const { tokens } = page;
  for (let i = from; i + 1 < to && i - from < 30; i++) {
    if (tokens.id[i] !== page.language.grammar.particles.by) continue;
    const actor = actorOf(page, phraseAhead(page, i + 1, to));
    if (actor?.speaks && actor.name !== "") return actor.name;
  }
  return null;
}

/** What follows a verb of advice, with whom it names; null when nothing is asked: "calls on Friday", "advised caution". */
function whatIsAsked(page: Page, at: number, limit: number, advice: Advice): { addressee: string | null } | null {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  if (at >= limit) return null;
  if (tokens.mark[at] === COLON) return { addressee: null };
  if (
    tokens.kind[at] === MARK &&
    tokens.mark[at] !== code("(") &&
    !'“‘«"'.includes(String.fromCharCode(tokens.mark[at]!))
  )
    return null;
  if (tokens.id[at] === particles.that) {
    if (at + 1 < limit && tokens.mark[at + 1] === COLON) return { addressee: null };
    return { addressee: addresseeOfClause(page, at + 1, limit) };
  }
  const form = forms[tokens.id[at]!]!;
  const span = phraseAhead(page, at, limit);
  const named = span.to > span.from ? addresseeOf(page, span) : null;
  const to = span.to < limit && tokens.id[span.to] === particles.to;
  if (advice.frame === "person") {
    if (named !== null && hasInfinitive(page, span.to, limit)) return { addressee: named };
    // "urges people who inject drugs to": the phrase runs on
    return named !== null && isAgent(page, span) && infinitiveLater(page, span.to, limit) ? { addressee: named } : null;
  }
  if (to && named !== null && isAgent(page, span)) return { addressee: named };
  if (advice.frame === "thing")
    return (form & (FORM.PREPOSITION | FORM.BE | FORM.MODAL)) === 0 ? { addressee: null } : null;
  if (tokens.id[at] === particles.to) return null;
  if (tokens.id[at] === page.language.discourse.against) return { addressee: null };
  if ((form & (FORM.PREPOSITION | FORM.BE | FORM.MODAL | FORM.HAVE)) !== 0) return null;
  // "recommends counties hire": a clause without "that"
  return { addressee: named !== null && isAgent(page, span) ? named : null };
}

function hasInfinitive(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  let i = at;
  while (i < limit && (forms[tokens.id[i]!]! & (FORM.NEGATION | FORM.ADVERB)) !== 0) i++;
  return (
    i < limit &&
    (tokens.id[i] === particles.to ||
      tokens.id[i] === page.language.discourse.against ||
      tokens.mark[i] === COLON ||
      isUntil(page, i, limit))
  );
}

/** "urged governments everywhere, again, to act": an aside before the infinitive. */
function isUntil(page: Page, at: number, limit: number): boolean {
  return page.tokens.mark[at] === COMMA && infinitiveLater(page, at + 1, limit);
}

function infinitiveLater(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  const { forms, particles } = page.language.grammar;
  for (let i = at; i + 1 < limit && i - at < 16; i++) {
    if (CLAUSE_ENDS.has(tokens.mark[i]!) && tokens.mark[i] !== COMMA) return tokens.mark[i] === COLON;
    if (tokens.id[i] !== particles.to || tokens.kind[i + 1] !== WORD) continue;
    if (tokens.shape[i + 1] === LOWER && (forms[tokens.id[i + 1]!]! & (FORM.DETERMINER | FORM.PREPOSITION)) === 0)
      return true;
  }
  return false;
}

/** The subject of the clause at `at`, when it is one who can act and the clause is not passive. */
function addresseeOfClause(page: Page, at: number, limit: number): string | null {
  const { tokens } = page;
  const span = phraseAhead(page, at, limit);
  if (span.to <= span.from) return null;
  for (let i = span.to; i < limit && i - span.to < 4; i++) {
    if ((cueAt(page, i) & CUE.BE) === 0) continue;
    const participle = (page.language.grammar.forms[tokens.id[i + 1]!] ?? 0) & FORM.PARTICIPLE;
    if (participle !== 0 || tokens.id[i + 1] === 0) return null;
  }
  return addresseeOf(page, span, true);
}

function isAgent(page: Page, span: TokenSpan): boolean {
  for (let i = span.from; i < span.to; i++)
    if ((cueAt(page, i) & (CUE.AGENT | CUE.BODY | CUE.SPEAKER)) !== 0) return true;
  return page.tokens.shape[span.from] !== LOWER && page.tokens.gap[span.from]! < 2;
}

/** The name of somebody asked; with `agentsOnly` null for what cannot act: "the cap", "prices". */
function addresseeOf(page: Page, span: TokenSpan, agentsOnly = false): string | null {
  const actor = actorOf(page, span);
  if (!actor || actor.name === "" || actor.source) return null;
  if (agentsOnly && !isAgent(page, actor)) return null;
  return actor.name;
}

/** "Services should offer", "Each country, the plan says, should screen", "governments must act". */
function modalAt(page: Page, s: number, at: number, cue: number): Request | null {
  const { tokens } = page;
  const sentence = page.sentences[s]!;
  const { particles } = page.language.grammar;
  if (tokens.shape[at] !== LOWER) return null;
  const subject = subjectBefore(page, sentence.from, at);
  if (
    subject.from >= subject.to ||
    subject.relative ||
    isAskedOrSupposed(page, sentence.from, subject.clause, subject.from)
  )
    return null;
  const verb = verbBehind(page, at + 1, sentence.to);
  if (verb >= sentence.to) return null;
  const verbCue = cueAt(page, verb);
  if ((verbCue & CUE.HAVE) !== 0 && isParticiple(page, verb + 1)) return null;
  const attribution = attributionAround(page, s, at);
  const surveyed =
    attribution === null && subject.governor >= 0 && !governorSpeaks(page, sentence.from, subject.governor);
  if (surveyed) return null;
  const agent = isAgent(page, subject);
  const passive = (verbCue & CUE.BE) !== 0 && isParticiple(page, verb + 1);
  const cited = attribution !== null && attribution.at !== at;
  if ((cue & CUE.NEED) !== 0) {
    if (tokens.id[at + 1] !== particles.to || !isPublicAgent(page, subject) || !isVerbHere(page, at)) return null;
  } else if ((cue & CUE.MUST) !== 0) {
    if (isUnderLaw(page, sentence.from, sentence.to)) return null;
    if (!(cited && attribution.kind !== "finding") && !isPublicAgent(page, subject)) return null;
    if ((verbCue & CUE.HAVE) !== 0) return null;
  } else if ((verbCue & CUE.EXPECT) !== 0 && !agent && !(cited && attribution.kind === "quote" && !passive))
    return null;
  const actor = cited
    ? attribution.name
    : subject.aside
      ? asideActor(page, subject.aside)
      : (selfOf(page, subject) ?? ownVoice(page, s));
  const addressee = passive ? null : addresseeOf(page, subject, true);
  const inside = cited && attribution.kind === "quote";
  return {
    rule: "modal",
    at,
    actor,
    addressee,
    modality: (cue & CUE.SHOULD) !== 0 ? "should" : "must",
    from: inside ? attribution.content.from : sentence.from,
    to: inside ? attribution.content.to : sentence.to,
  };
}

/** "Its main recommendation is that prisons test", "our advice to parents is to wait". */
function nounAt(page: Page, s: number, at: number): Request | null {
  const { tokens } = page;
  const sentence = page.sentences[s]!;
  const { particles } = page.language.grammar;
  for (let i = at + 1; i + 1 < sentence.to && i - at < 8; i++) {
    if (CLAUSE_ENDS.has(tokens.mark[i]!)) return null;
    if (!page.language.discourse.present.has(tokens.id[i]!)) continue;
    const next = tokens.id[i + 1]!;
    if (next !== particles.that && next !== particles.to) return null;
    const owner = ownerOf(page, sentence.from, at) ?? ownVoice(page, s);
    const addressee =
      addresseeBehind(page, at + 1, i) ??
      (next === particles.that ? addresseeOfClause(page, i + 2, sentence.to) : null);
    return { rule: "noun", at, actor: owner, addressee, modality: "should", from: sentence.from, to: sentence.to };
  }
  return null;
}

function verbBehind(page: Page, at: number, limit: number): number {
  const { forms } = page.language.grammar;
  let i = at;
  while (
    i < limit &&
    page.tokens.kind[i] === WORD &&
    ((forms[page.tokens.id[i]!]! & (FORM.NEGATION | FORM.ADVERB)) !== 0 ||
      (cueAt(page, i) & (CUE.FILLER | CUE.TO)) !== 0)
  )
    i++;
  return i;
}

function isParticiple(page: Page, at: number): boolean {
  const { tokens, text } = page;
  let i = at;
  while (i < tokens.size && (cueAt(page, i) & CUE.FILLER) !== 0) i++;
  if (tokens.kind[i] !== WORD) return false;
  const { forms, guess } = page.language.grammar;
  const form = tokens.id[i] === 0 ? guess(text, tokens.start[i]!, tokens.end[i]!) : forms[tokens.id[i]!]!;
  return (form & FORM.PARTICIPLE) !== 0 || (cueAt(page, i) & CUE.BE) !== 0;
}

/** "whether schools should", "what the state should do", "if prices should": asked or supposed. */
function isAskedOrSupposed(page: Page, from: number, clause: number, subject: number): boolean {
  if (clause > from && (cueAt(page, clause - 1) & CUE.ASKING) !== 0) return true;
  for (let i = clause; i < subject; i++) if ((cueAt(page, i) & CUE.ASKING) !== 0) return true;
  return false;
}

/** The verb that governs "schools should" has a subject that can speak for somebody: no share of people asked. */
function governorSpeaks(page: Page, from: number, governor: number): boolean {
  const subject = subjectBefore(page, from, governor);
  if (subject.to <= subject.from || hasDigits(page, subject)) return false;
  const actor = actorOf(page, subject);
  return actor !== null && (actor.speaks || actor.self || actor.pronoun) && !hasNumberWord(page, from, governor);
}

function hasDigits(page: Page, span: TokenSpan): boolean {
  for (let i = span.from; i < span.to; i++) if (page.tokens.kind[i] === DIGITS) return true;
  return false;
}

function hasNumberWord(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (page.tokens.kind[i] === DIGITS || page.lexicon.numeric[page.tokens.id[i]!] !== 0) return true;
  return false;
}

/** Those who are told in public that they must or need to: states, ministries, services; not "people need to travel". */
function isPublicAgent(page: Page, span: TokenSpan): boolean {
  for (let i = span.from; i < span.to; i++) {
    const cue = cueAt(page, i);
    if ((cue & (CUE.PUBLIC | CUE.SELVES)) !== 0 && page.tokens.id[i + 1] !== page.lexicon.possessive) return true;
  }
  return false;
}

function isUnderLaw(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((cueAt(page, i) & CUE.LAW) !== 0) return true;
  return false;
}

/** The attribution whose content holds token `at`; of several, the one whose words are the narrowest. */
function attributionAround(page: Page, s: number, at: number): Attribution | null {
  let found: Attribution | null = null;
  for (const one of attributionsOf(page)[s]!) {
    if (at < one.content.from || at >= one.content.to) continue;
    if (!found || one.content.to - one.content.from < found.content.to - found.content.from) found = one;
  }
  return found;
}

function speakerAround(page: Page, s: number, at: number): string | null {
  const around = attributionAround(page, s, at);
  return around ? around.name : ownVoice(page, s);
}

/** Who speaks where nobody is cited: the publisher, when it is a body that may recommend. */
function ownVoice(page: Page, _s: number): string | null {
  return namesOf(page).self;
}

function selfOf(page: Page, subject: Subject): string | null {
  return (cueAt(page, subject.from) & CUE.SELVES) !== 0 ? namesOf(page).self : null;
}

function asideActor(page: Page, aside: TokenSpan): string | null {
  for (let i = aside.from; i < aside.to; i++) {
    if ((cueAt(page, i) & (CUE.SPEECH | CUE.OPINION)) === 0) continue;
    const actor = actorOf(page, phraseAhead(page, aside.from, i));
    return actor && actor.name !== "" ? actor.name : null;
  }
  return null;
}

function nameOrLast(page: Page, s: number, actor: Actor): string | null {
  if (!actor.pronoun) return actor.name === "" ? null : actor.name;
  const all = attributionsOf(page);
  for (let near = s; near >= 0 && s - near < 4; near--) {
    const name = all[near]!.find((one) => one.name !== null)?.name;
    if (name) return name;
  }
  return namesOf(page).self;
}

function subjectOfSentence(page: Page, s: number): string | null {
  const sentence = page.sentences[s]!;
  const actor = actorOf(page, phraseAhead(page, sentence.from, sentence.to));
  return actor?.speaks ? nameOrLast(page, s, actor) : null;
}

/** "In the report by the institute, ..., publicly called for": who made what the sentence opens with. */
function nameBefore(page: Page, from: number, to: number): string | null {
  const { tokens } = page;
  for (let i = from; i + 1 < to; i++) {
    if (tokens.id[i] !== page.language.grammar.particles.by) continue;
    const actor = actorOf(page, phraseAhead(page, i + 1, to));
    if (actor?.speaks && actor.name !== "") return actor.name;
  }
  return null;
}

/** Where an actor asks all others of the same people, a request of theirs that names nobody is made to those, too. */
function shareAddressees(found: readonly Recommendation[]): void {
  const asked = new Map<string, string | null>();
  for (const { actor, addressee } of found) {
    if (actor === null || addressee === null) continue;
    const known = asked.get(actor);
    asked.set(actor, known === undefined || known === addressee ? addressee : null);
  }
  for (const one of found)
    if (one.addressee === null && one.actor !== null) one.addressee = asked.get(one.actor) ?? null;
}
