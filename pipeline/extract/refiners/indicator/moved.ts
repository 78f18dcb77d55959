import { lastOfRow } from "../../clauses/agreement.ts";
import { nominalBefore, nominalEnd } from "../../clauses/extent.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import type { TokenSpan } from "../../rule.ts";
import { countFrame } from "./count.ts";
import { type Frame, frame, named, type Site } from "./frame.ts";

/** "prices fell, taking the average | to £412,000": the object of a verb of going in a clause that tells what came of it. */
function takenTo({ parse, verb, hedge }: Site): TokenSpan | null {
  const { tags, tokens, grammar } = parse;
  if (
    verb?.kind !== "gerund" ||
    !isTaking(verb, grammar.resulting.has(tokens.id[verb.head]!)) ||
    tokens.id[hedge - 1] !== grammar.particles.to
  )
    return null;
  const end = nominalEnd(parse, verb.to, hedge - 1);
  return end > verb.to && end <= hedge - 1 && tags[verb.to] !== TAG.NUM ? { from: verb.to, to: end } : null;
}

const isTaking = ({ form }: Verb, results: boolean): boolean => (form & FORM.GO) !== 0 || results;

/** "introduced | a payment | and raised it": what the verb before, of the same subject, is done to. */
function objectOf(parse: Parse, verb: Verb): TokenSpan | null {
  const before = parse.verbs[parse.verbs.indexOf(verb) - 1];
  if (!verb.inherited || before?.kind !== "finite" || before.passive || parse.tags[before.to] === TAG.NUM) return null;
  const object = { from: before.to, to: phraseEnd(parse, before.to, verb.from) };
  return object.to > object.from && !pointsBack(parse, object) ? object : null;
}

/** "a fall in | half-year | profit", "in | first-half | revenue": over the span of time in front of the noun; 0 where none follows. */
function pastSpell({ tags }: Parse, from: number): number {
  if (tags[from] !== TAG.NUM && tags[from] !== TAG.TIME) return from;
  let at = from + 1;
  while (tags[at] === TAG.TIME || tags[at] === TAG.JOIN || (tags[at - 1] === TAG.JOIN && tags[at] === TAG.ADJ)) at++;
  return tags[at] === TAG.NOUN && at > from + 1 ? at : 0;
}

/** The thing that moves: the object of a verb that moves it, else the subject; or what the noun of movement is about. */
export function movedFrame(site: Site): Frame | null {
  const { parse, reading } = site;
  const { tags, tokens, grammar } = parse;
  const cue = reading.evidence.change;
  if (!cue) return null;
  const taken = takenTo(site);
  if (taken && taken.from > cue.to) return named(parse, "moved-object", taken);
  // "wages rose by 4% and rents by 1%"
  const behind = site.verb?.to ?? 0;
  const object = site.verb && tags[behind] !== TAG.NUM && phraseEnd(parse, behind, reading.from) > behind;
  if (site.gapped && !object) return named(parse, "moved-gapped", site.gapped);
  const verb = parse.verbs.find(
    (each) => each.from <= cue.from && cue.from < each.to && (each.form & (FORM.RISE | FORM.FALL | FORM.REACH)) !== 0,
  );
  // the start that a pronoun of the next clause points to is told by its own clause
  if (verb && reading.to < verb.from && !(verb.subject && verb.subject.from <= reading.from)) return null;
  if (verb) {
    if (cue.from === reading.from) {
      // "halve the number of new infections": the number is the verb
      const object = nominalEnd(parse, verb.to, parse.sentence.to);
      if (object > verb.to && tags[verb.to] !== TAG.NUM)
        return named(parse, "moved-object", { from: verb.to, to: object });
      return verb.subject ? named(parse, "moved-subject", verb.subject) : null;
    }
    const whole = site.partitive && site.noun && reading.role === "delta" ? site.noun : null;
    if (whole) {
      // "shed 4% of their volume"
      const parts = tellingParts(parse, whole);
      const subject = verb.subject && !pointsBack(parse, verb.subject) ? tellingParts(parse, verb.subject) : [];
      return frame(
        "moved-part",
        subject.length > 0 ? [...parts, grammar.glue.of, ...subject] : parts,
        null,
        subject.length > 0 ? "none" : "group",
      );
    }
    // "introduced a payment and raised it to £25"
    const it = tokens.id[verb.to] === grammar.particles.it && verb.to + 1 < reading.from ? objectOf(parse, verb) : null;
    if (it) return named(parse, "moved-it", it);
    const object = nominalEnd(parse, verb.to, parse.sentence.to);
    if (
      object > verb.to &&
      tags[verb.to] !== TAG.NUM &&
      object <= reading.from &&
      // "will climb no higher than 3 °C", "rose an average of 2.4%": a hedge is no object
      site.hedge > verb.to &&
      tags[verb.to] !== TAG.TIME &&
      !verb.passive
    )
      return named(parse, "moved-object", { from: verb.to, to: object });
    if (
      site.noun &&
      reading.measure === "count" &&
      reading.role === "delta" &&
      tokens.id[site.hedge - 1] !== grammar.particles.by
    )
      return countFrame(site, site.noun);
    if (!verb.subject) return null;
    return named(parse, "moved-subject", verb.subject);
  }
  // "receipts went from €423 million to €325 million"
  const goes = site.verb !== null && site.verb.kind === "finite" && (site.verb.form & FORM.GO) !== 0;
  if (goes && site.verb?.subject && tokens.id[site.verb.to] === grammar.particles.from)
    return named(parse, "moved-gone", site.verb.subject);
  // "passengers rose 6%, with long-haul traffic up 11%"
  if (tags[cue.from] === TAG.ADV && cue.to >= site.hedge && tags[cue.from - 1] === TAG.NOUN) {
    const noun = nominalBefore(parse, cue.from);
    if (noun && tokens.id[noun.from - 1] === grammar.particles.with && !pointsBack(parse, noun))
      return named(parse, "moved-with", noun);
  }
  const comma = tags[cue.from - 1] === TAG.COMMA ? 1 : 0;
  if (tags[cue.from] === TAG.ADV && !site.verb && tags[cue.from - 1 - comma] === TAG.NOUN && cue.from <= reading.from) {
    // "Prescriptions down 12%": a heading without a verb; "Its shares, up 48%, fell"
    const noun = nominalBefore(parse, cue.from - comma);
    if (noun && !pointsBack(parse, noun)) return named(parse, "moved-heading", noun);
  }
  // "inflows totalled €8.7 billion, more than double": the level is told by its own verb
  if (reading.role === "end" && cue.from > reading.to && site.verb?.subject && site.hedge === site.verb.to) return null;
  const form = formOf(tokens, grammar, cue.from);
  if (tags[cue.from] === TAG.NOUN && (form & (FORM.RISE | FORM.FALL)) !== 0) {
    if ((form & FORM.GAUGE) !== 0) {
      const whole = nominalBefore(parse, cue.to);
      // "it had been 80 - growth of 12%": the noun alone says nothing of what grew
      const bare = whole !== null && whole.to - whole.from === 1 && site.page.readings.indexOf(reading) > 0;
      if (bare && tags[cue.from - 1] === TAG.BREAK)
        return reading.role === "delta" ? frame("moved-back", [], null, "indicator") : null;
      if (whole) return named(parse, "moved-gauge", whole);
    }
    // "a drop in prevalence from 9.1%", "a 25% cut in alcohol deaths"
    let at = cue.to;
    if (
      tags[at] === TAG.PREP &&
      (tokens.id[at] === grammar.particles.in || tokens.id[at] === grammar.particles.of) &&
      pastSpell(parse, at + 1) > 0
    ) {
      at = pastSpell(parse, at + 1);
      const end = nominalEnd(parse, at, parse.sentence.to);
      if (end > at) return named(parse, "moved-noun", { from: at, to: end });
    }
    const before =
      cue.from > parse.sentence.from && (tags[cue.from - 1] === TAG.NOUN || tags[cue.from - 1] === TAG.ADJ)
        ? nominalBefore(parse, cue.from)
        : null;
    // "demanding a 15% | pay rise": behind the number itself
    const own =
      before && before.from < reading.from && reading.to < before.to ? { ...before, from: reading.to } : before;
    const linked = own && lastOfRow(parse, own);
    if (linked && linked.to - linked.from > 0) {
      const parts = tellingParts(parse, linked);
      if (parts.length > 0 && parts.some((part) => part.to - part.from > 1 || tags[part.from] === TAG.NOUN))
        return frame("moved-compound", parts);
    }
    // "12 million people smoked, an increase of 2%": the level says itself what it counts
    if (site.noun && reading.role !== "delta" && reading.measure === "count") return null;
    // "shipped goods worth €15bn, a rise of 5%"
    const counted = parse.readings[parse.readings.indexOf(reading) - 1]?.noun ?? null;
    const told = reading.role === "end" && cue.from > reading.to && reading.measure === "money";
    if (told && !(counted && reading.from - counted.to <= 1)) return null;
    return frame("moved-back", [], null, "indicator");
  }
  if (site.noun && !site.partitive && reading.measure === "percentage") {
    // "28–41% fewer new infections"
    const parts = tellingParts(parse, { from: cue.to, to: Math.max(cue.to, site.noun.to) });
    if (parts.length > 0) return frame("moved-fewer", parts);
  }
  return null;
}
