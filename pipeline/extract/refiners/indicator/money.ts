import { nominalEnd } from "../../clauses/extent.ts";
import type { Piece } from "../../clauses/names.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { headOf, phraseEnd } from "../../clauses/plain.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Reading, TokenSpan } from "../../rule.ts";
import { LOWER } from "../../tokens.ts";
import { isName } from "./count.ts";
import { type Frame, frame, type Site } from "./frame.ts";
import { participleOf } from "./saying.ts";

/**
 * A sum that somebody spends, grants or gets, and a price: named by a noun, and not by the verb.
 *
 *     The town spent €7 million on parks        spending on parks
 *     approved another $240,000 for two vans    funding for two vans
 *     will receive $518 million from a fund     money from a fund
 *     The cards sell for $2                     price of cards
 *
 * @param said what stands behind the sum, and belongs to the verb
 */
export function moneyFrame(
  { parse, page, reading, hedge }: Site,
  verb: Verb,
  subject: readonly Piece[],
  said: readonly TokenSpan[],
): Frame | null {
  const { glue, particles } = parse.grammar;
  if (reading.measure !== "money") return null;
  const behind = said.filter(({ from }) => from >= reading.to);
  if (hasRole(page, verb.head, ROLE.sells) && hedge - 1 >= verb.to && subject.length > 0)
    return frame("sold", [glue.price, ...subject]);
  const last = parse.tokens.id[hedge - 1];
  const offered = last === particles.for || last === particles.at;
  const goes = hedge - 1 === verb.to && subject.length > 0 && parse.grammar.pricing.has(parse.tokens.id[verb.head]!);
  if (goes && last === particles.for) return frame("sold", [glue.price, ...subject]);
  // "bought 40,000 shares at $12 each": of the things counted before it
  const counted = parse.readings.find(({ noun }) => noun !== null && noun.to === hedge - 1);
  if (offered && counted?.measure === "count" && counted.from === verb.to && counted.noun)
    return frame("sold-number", tellingParts(parse, counted.noun));
  if (verb.to !== hedge && !hasRole(page, verb.to, ROLE.extra)) return null;
  const link = parse.tags[reading.to] === TAG.PREP ? parse.tokens.id[reading.to]! : 0;
  const spends = hasRole(page, verb.head, ROLE.spends) && link !== particles.of;
  const of = spends && behind.length > 0;
  // "invest €600 million in two factories": the things have a number of their own
  const things = parse.readings.find(({ from, noun }) => from > reading.to && from <= reading.to + 2 && noun !== null);
  if (spends && link !== 0 && things?.noun?.from === things?.to && things?.noun)
    return frame("spent", [
      glue.spending,
      { from: reading.to, to: reading.to + 1 },
      ...tellingParts(parse, things.noun),
    ]);
  if (of) {
    const owner = verb.subject && isName(parse, verb.subject) ? [glue.of, ...subject] : [];
    return frame("spent", [glue.spending, ...owner, ...behind]);
  }
  const funds = hasRole(page, verb.head, ROLE.funds);
  // "provides €24 million over four years for clinics"
  const span = funds && link !== 0 ? spanBehind(parse, reading) : -1;
  const later = span >= 0 && parse.tokens.id[span] === particles.for ? thingBehind(parse, { to: span }) : [];
  if (later.length > 0) return frame("funded", [glue.funding, ...later]);
  const thing = thingBehind(parse, reading);
  if (funds && (link === particles.for || link === particles.to) && thing.length > 0)
    return frame("funded", [glue.funding, ...thing]);
  // "would pay €2 million for a stake": what it is paid for
  const pays = parse.grammar.priced.has(parse.tokens.id[verb.head]!);
  if (pays && link === particles.for && thing.length > 0) return frame("paid-for", thing);
  const receives = hasRole(page, verb.head, ROLE.receives);
  const giver = { from: reading.to, to: reading.to + 1 };
  if (receives && link === particles.from && thing.length > 0) return frame("received", [glue.money, giver, ...thing]);
  if (receives && behind[0] && parse.tokens.id[behind[0].from] === particles.from)
    return frame("received", [glue.money, ...behind]);
  // "collected €11 million in fines", "approved $40 million in grants for schools"
  const manner = parse.grammar.manners.has(parse.tokens.id[reading.to + 1]!);
  // "will receive €40 million in exchange for 12% of the votes"
  const got = receives && manner && link === particles.in ? participleOf(parse, verb) : null;
  if (got) return frame("received", [glue.money, got]);
  // "want $340 million in damages": a noun alone, no place
  let noun = reading.to + 1;
  // "in new funding for clinics"
  if (parse.tags[noun] === TAG.ADJ) noun++;
  const plain = parse.tags[noun] === TAG.NOUN && parse.tokens.shape[noun] === LOWER;
  if ((receives || funds || plain) && link === particles.in && thing.length > 0 && !manner) {
    const participle = receives ? participleOf(parse, verb) : null;
    return frame("sum-in", participle ? [...thing, participle] : thing);
  }
  return null;
}

/** Behind "over four years"; -1 where no length of time follows the sum. */
function spanBehind({ tags, readings, grammar, tokens }: Parse, { to }: Reading): number {
  const span = readings.find(({ measure, from }) => measure === "duration" && from > to && from <= to + 2);
  if (span) return span.to;
  let at = to + 1;
  while (at < to + 6 && (tags[at] === TAG.TIME || tags[at] === TAG.NUM)) at++;
  return at > to + 1 && tokens.id[at] === grammar.particles.for ? at : -1;
}

/** What stands behind the preposition that follows a sum; of "two vans" the vans. */
function thingBehind(parse: Parse, { to }: Pick<Reading, "to">): TokenSpan[] {
  const next = parse.readings.find(({ from }) => from > to && from <= to + 2);
  if (next?.noun) return tellingParts(parse, next.noun);
  // "for a 65% stake"
  if (next && (next.measure !== "percentage" || parse.tags[next.to] !== TAG.NOUN)) return [];
  if (next) return tellingParts(parse, { from: next.to, to: nominalEnd(parse, next.to, parse.sentence.to) });
  const end = nominalEnd(parse, to + 1, parse.sentence.to);
  return end > to + 1 ? tellingParts(parse, { from: to + 1, to: end }) : [];
}

/** "it took £3m to build" was the price; "the film took £3m" earned it; "the price of a kit" is no cost of a price. */
export function isPaid({ page, parse }: Site, verb: Verb, owner: TokenSpan, back: boolean): boolean {
  const price = hasRole(
    page,
    headOf(parse, { from: owner.from, to: phraseEnd(parse, owner.from, owner.to) }),
    ROLE.price,
  );
  return (verb.form & FORM.COST) !== 0 && !price && (back || !hasRole(page, verb.head, ROLE.takes));
}

/** "$98 million went to housing and $31 million to clinics": what a sum goes to. */
export function wentTo({ parse, reading, subjectOf }: Site): Frame | null {
  const { tags, tokens, grammar, verbs } = parse;
  if (reading.measure !== "money") return null;
  const goes = (head: number) => grammar.going.has(tokens.id[head]!);
  const own = subjectOf !== null && goes(subjectOf.head) && subjectOf.from === reading.to;
  // "and | $31 million | to clinics"
  const again =
    !subjectOf &&
    (tags[reading.from - 1] === TAG.CONJ || tags[reading.from - 1] === TAG.COMMA) &&
    verbs.some(({ head, from, to }) => goes(head) && from < reading.from && tokens.id[to] === grammar.particles.to);
  if (!own && !again) return null;
  const to = own ? subjectOf.to : reading.to;
  if (tokens.id[to] !== grammar.particles.to || tags[to] !== TAG.PREP) return null;
  const end = nominalEnd(parse, to + 1, parse.sentence.to);
  const thing = end > to + 1 ? tellingParts(parse, { from: to + 1, to: end }) : [];
  return thing.length > 0 ? frame("went-to", [grammar.glue.funding, ...thing]) : null;
}

/** From a sum to what it is for, in tokens. */
const ITEM = 16;

/** "• $412 million to hire nurses", "• $95 million over three years for clinics": what the sum of a list item is for. */
export function itemFor({ parse, reading, verb, subjectOf }: Site): Frame | null {
  const { tags, tokens, grammar, sentence, readings, verbs } = parse;
  if (reading.measure !== "money" || sentence.kind !== "bullet" || readings[0] !== reading) return null;
  if (subjectOf && subjectOf.kind !== "infinitive") return null;
  if (verb && verb.from < reading.from) return null;
  let at = reading.tail;
  // "over three years"
  const span = readings[1];
  if (span?.measure === "duration" && tags[at] === TAG.PREP && span.from - at <= 2) at = span.to;
  if (reading.from - sentence.from > 2) return null;
  while (at < reading.tail + 8 && (tags[at] === TAG.TIME || (tags[at] === TAG.PREP && tags[at + 1] === TAG.TIME))) at++;
  // ", rising to $11 million by 2028, for peer workers"
  if (tags[at] === TAG.COMMA && tags[at + 1] === TAG.ING)
    for (let i = at + 2; i < Math.min(at + ITEM, sentence.to); i++)
      if (tags[i] === TAG.COMMA && tokens.id[i + 1] === grammar.particles.for) at = i + 1;
  if (tokens.id[at] === grammar.particles.for && tags[at] === TAG.PREP) {
    const next = readings.find(({ from }) => from > at && from <= at + 2);
    const from = next?.noun?.from ?? at + 1;
    const end = nominalEnd(parse, from, sentence.to);
    return end > from ? frame("item-for", [grammar.glue.funding, ...tellingParts(parse, { from, to: end })]) : null;
  }
  const doing = verbs.find(({ from, kind }) => kind === "infinitive" && from >= at && from <= at + 1);
  // "to hire 650 nurses": before a number the parser sees no verb
  const next = readings.find(({ from }) => from >= at + 2 && from <= at + 3);
  const bare = tokens.id[at] === grammar.particles.to && (formOf(tokens, grammar, at + 1) & FORM.BASE) !== 0;
  if (!doing && bare && next?.noun)
    return frame("item-to", [grammar.glue.money, { from: at, to: at + 2 }, ...tellingParts(parse, next.noun)]);
  if (!doing) return null;
  const parts = next?.noun
    ? [{ from: doing.from, to: doing.to }, ...tellingParts(parse, next.noun)]
    : predicateParts(parse, doing, doing.from);
  return parts.length > 0 ? frame("item-to", [grammar.glue.money, ...parts]) : null;
}
