import { nominalBefore } from "../../clauses/extent.ts";
import type { Piece } from "../../clauses/names.ts";
import type { Parse } from "../../clauses/parse.ts";
import { tellingParts } from "../../clauses/phrase.ts";
import { phraseEnd } from "../../clauses/plain.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { predicateParts } from "../../clauses/predicate.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { TokenSpan } from "../../rule.ts";
import { ageFrame } from "./age.ts";
import { restated } from "./attached.ts";
import { attributiveFrame } from "./attributive.ts";
import { countFrame } from "./count.ts";
import { type Frame, frame, named, type Site } from "./frame.ts";
import { groupBehind, groupIn, isCopula, isGauge, lastPhrase, namesGroup, plainTail } from "./groups.ts";
import { kindOf, labelFrame } from "./label.ts";
import { predicateFrame } from "./level.ts";
import { itemFor, wentTo } from "./money.ts";
import { movedFrame } from "./moved.ts";
import { placedFrame } from "./placed.ts";
import { effectFrame, ratioFrame } from "./ratio.ts";
import { pronounFor, saying } from "./saying.ts";
import { shareFrame } from "./share.ts";
import { surpassingFrame } from "./surpassing.ts";
import { isAnybody } from "./whom.ts";

/** "one tenant in three spends …", "one teacher for every 21 pupils" */
function innerFrame(site: Site): Frame | null {
  const { parse, reading, inner, noun, subjectOf } = site;
  if (!inner) return null;
  if (reading.measure === "rate") {
    const per = noun ? tellingParts(parse, noun) : [];
    return frame("inner-rate", [inner, parse.grammar.glue.per, ...per], noun ? groupIn(parse, noun) : null);
  }
  const said = subjectOf?.kind === "finite" ? saying(parse, subjectOf, pronounFor(parse, null)) : [];
  return frame("inner-share", [inner, ...said], inner);
}

/** "a fifth of whom needed intensive care" */
function relativeWhole(site: Site): Frame | null {
  const { parse, reading, partitive, noun } = site;
  if (!partitive || noun || parse.tags[reading.to + 1] !== TAG.REL) return null;
  const verb = parse.verbs.find((each) => each.relative === reading.to + 1);
  // "6% of what is needed"
  if (parse.tokens.id[reading.to + 1] === parse.grammar.particles.what) return frame("of-what", [], null, "indicator");
  if (!verb) return null;
  // "Schools, 230 of which serve as shelters": the noun that the comma parts from its clause
  const comma = site.hedge - 1;
  const near =
    parse.tags[comma] === TAG.COMMA && parse.tags[comma - 1] === TAG.NOUN ? nominalBefore(parse, comma) : null;
  const thing = near !== null && groupIn(parse, near) === null;
  // "640 nurses left hospitals, a quarter of whom came back": a thing is nobody, those who do it are meant
  if (thing && parse.tokens.id[reading.to + 1] === parse.grammar.particles.whom) {
    const doing = parse.verbs.findLast((each) => each.kind === "finite" && each.relative < 0 && each.to <= comma);
    const who = doing?.subject && namesGroup(parse, doing.subject.from, doing.subject.to) ? doing.subject : null;
    const said = saying(parse, verb, pronounFor(parse, null));
    if (!who || !doing) return frame("of-whom", said, null, "group");
    const done = isAnybody(parse, who) ? [parse.grammar.glue.who, ...predicateParts(parse, doing)] : [];
    return frame("of-whom", [...tellingParts(parse, who), ...done, ...said], who);
  }
  // "put questions to 1,840 heads, 62% of whom answered": those in it
  const whom = parse.tokens.id[reading.to + 1] === parse.grammar.particles.whom;
  const named = whom && near && !namesGroup(parse, near.from, near.to) ? groupIn(parse, near) : near;
  const parts = named ? tellingParts(parse, named) : [];
  if (named && parts.length > 0)
    return frame("of-whom", [...parts, ...saying(parse, verb, pronounFor(parse, named))], named);
  return frame("of-whom", saying(parse, verb, pronounFor(parse, null)), null, "group");
}

/** The frame of a figure; "the shortest was 3 days" says nothing alone of what. */
export function frameOf(site: Site): Frame {
  const chosen = withoutDegree(site, withoutPer(choose(site), site.reading.evidence.per ?? null));
  // "and the shortest 3 days"
  const last = site.hedge - 1;
  if (!site.noun && hasRole(site.page, last, ROLE.extreme) && site.parse.tags[last - 1] === TAG.DET)
    return { ...frame("other-end", [], chosen.population, "indicator"), extreme: last };
  const only = chosen.pieces.length === 1 ? chosen.pieces[0]! : null;
  const bare =
    only !== null &&
    typeof only !== "string" &&
    only.to === only.from + 1 &&
    hasRole(site.page, only.from, ROLE.extreme);
  return bare && chosen.back === "none"
    ? { ...frame(chosen.rule, [], chosen.population, "indicator"), extreme: only.from }
    : chosen;
}

/** "visits expected each day": the denominator is told by the figure itself. */
function withoutPer(chosen: Frame, per: TokenSpan | null): Frame {
  if (per === null || (chosen.rule !== "count-passive" && chosen.rule !== "count-agent")) return chosen;
  const pieces = chosen.pieces.flatMap((piece): Piece[] => {
    if (typeof piece === "string" || per.from <= piece.from || per.to > piece.to) return [piece];
    const before = { from: piece.from, to: per.from };
    return per.to < piece.to ? [before, { from: per.to, to: piece.to }] : [before];
  });
  return { ...chosen, pieces };
}

/** "a 37% | greater | risk of death": how it differs is no part of what does. */
function withoutDegree({ parse, reading }: Site, chosen: Frame): Frame {
  const first = chosen.pieces[0];
  if (reading.measure === "count" || first === undefined || typeof first === "string") return chosen;
  if (first.from !== reading.to) return chosen;
  let { from } = first;
  while (from < first.to && parse.tags[from] === TAG.ADJ && (formOf(parse.tokens, parse.grammar, from) & DEGREE) !== 0)
    from++;
  return from === first.from || from === first.to
    ? chosen
    : { ...chosen, pieces: [{ from, to: first.to }, ...chosen.pieces.slice(1)] };
}

const DEGREE = FORM.RISE | FORM.FALL;

/** "above the $550 million | analysts had forecast": those behind the number say it, of what was told before. */
function toldBySomebody({ parse, reading, noun, partitive }: Site): boolean {
  const { tags, tokens, grammar, verbs } = parse;
  if (!noun || partitive || noun.from !== reading.to || tags[reading.from - 1] !== TAG.DET) return false;
  if (reading.measure === "count" || !namesGroup(parse, noun.from, noun.to)) return false;
  const verb = verbs.find((each) => each.from === noun.to && each.kind === "finite");
  return verb !== undefined && grammar.statuses.forward(tokens, verb.head, verb.to + 1) !== null;
}

/** "60 jets, a deal | worth $7.2 billion", "homes | priced above $1 million": the noun right before has the price. */
function worthFrame({ parse, reading, hedge }: Site): Frame | null {
  const { tags, tokens, grammar, sentence } = parse;
  if (reading.measure !== "money") return null;
  let at = hedge - 1;
  if (tags[at] === TAG.PREP && at > sentence.from) at--;
  if (!grammar.worth.has(tokens.id[at]!) || tags[at - 1] !== TAG.NOUN) return null;
  const noun = nominalBefore(parse, at);
  const own = noun && plainTail(parse, apposed(parse, noun) ?? lastPhrase(parse, noun) ?? noun);
  return own && !pointsBack(parse, own) ? frame("worth", tellingParts(parse, own), groupIn(parse, own)) : null;
}

/** "jets with options, | a deal": the phrase behind the last comma. */
function apposed({ tags }: Parse, { from, to }: TokenSpan): TokenSpan | null {
  const comma = tags.subarray(from, to).lastIndexOf(TAG.COMMA);
  return comma < 0 ? null : { from: from + comma + 1, to };
}

/** From a sum to the verb behind "a year,", in tokens. */
const PRICED = 4;

const isTelling = ({ tokens, grammar }: Parse, verb: Verb | null): boolean =>
  verb !== null && grammar.telling.has(tokens.id[verb.head]!);

/** "put | prevalence of infection | at": the object between the verb and "at". */
function putAt({ parse, verb, hedge }: Site): TokenSpan | null {
  const at = hedge - 1;
  if (!isTelling(parse, verb) || !verb || verb.passive || verb.kind !== "finite") return null;
  if (parse.tokens.id[at] !== parse.grammar.particles.at || at <= verb.to) return null;
  const span = { from: verb.to, to: at };
  for (let i = span.from; i < at; i++)
    if (parse.tags[i] === TAG.NUM || parse.tags[i] === TAG.COMMA || parse.tags[i] === TAG.BREAK) return null;
  return isGauge(parse, span) ? span : null;
}

/** "the rate in Leeds", "the figure for owners" */
function isGaugeOrFigure(parse: Parse, noun: TokenSpan): boolean {
  return isGauge(parse, noun) || parse.grammar.vague.has(parse.tokens.id[noun.from + 1]!);
}

function choose(site: Site): Frame {
  const { reading, parse } = site;
  // "a survey put prevalence at 1.8%"
  const put = putAt(site);
  if (put) return named(parse, "put-at", put);
  if (reading.role !== null) {
    // "$7 million a year, rising to $11 million": what stands right before
    const before = parse.readings[parse.readings.indexOf(reading) - 1];
    const rises = site.verb?.kind === "gerund" && parse.tags[site.verb.from - 1] === TAG.COMMA;
    if (rises && before?.measure === reading.measure && site.verb.from - before.to <= PRICED && reading.per !== null)
      return frame("moved-back", [], null, "indicator");
    const moved = movedFrame(site);
    if (moved) return moved;
  }
  if (reading.measure === "age")
    return (
      ageFrame(site) ??
      (site.verb?.subject && isGauge(parse, site.verb.subject) ? predicateFrame(site) : null) ??
      frame("age", [parse.grammar.glue.age], null, "group")
    );
  // "5%, rising to 9% among young adults": the same of others
  const across = site.verb?.kind === "gerund" && reading.role === null && site.hedge - 1 === site.verb.to;
  if (across && (site.verb.form & (FORM.RISE | FORM.FALL)) !== 0 && parse.tags[site.verb.from - 1] === TAG.COMMA)
    return frame("moved-back", [], groupBehind(parse, reading), "indicator");
  // "the ministry puts it at 8,000"
  const it = parse.tokens.id[site.hedge - 2] === parse.grammar.particles.it && site.verb?.to === site.hedge - 2;
  if (it && parse.tokens.id[site.hedge - 1] === parse.grammar.particles.at && isTelling(parse, site.verb))
    return frame("put-at", [], null, "indicator");
  // "a rate of 10.1, half that of controls"
  const apposedTo =
    reading.measure === "ratio" && parse.tags[site.hedge - 1] === TAG.COMMA && parse.readings[0] !== reading;
  // "waited 38 days for a lawyer, three times longer than the law allows"
  const degree = (formOf(parse.tokens, parse.grammar, reading.to) & DEGREE) !== 0;
  const stand = parse.tokens.id[degree ? reading.to + 1 : reading.to];
  if (apposedTo && stand === (degree ? parse.grammar.particles.than : parse.grammar.particles.that))
    return frame("ratio-apposed", [], null, "indicator");
  const within = innerFrame(site);
  if (within) return within;
  const whom = relativeWhole(site);
  if (whom) return whom;
  // "13% of pupils had tried it (boys 15%, girls 12%)"
  const kind = reading.measure === "percentage" && !site.noun ? kindOf(parse, site.hedge) : null;
  if (kind && parse.readings[0] !== reading) return frame("bracket-kind", [], kind, "indicator");
  const worth = worthFrame(site) ?? wentTo(site) ?? itemFor(site);
  if (worth) return worth;
  if (toldBySomebody(site)) return frame("foreseen", [], null, "indicator");
  const surpasses = surpassingFrame(site);
  if (surpasses) return surpasses;
  const label = labelFrame(site) ?? attributiveFrame(site);
  if (label) return label;
  const effect = reading.measure === "ratio" ? effectFrame(site) : null;
  if (effect) return effect;
  const placed = placedFrame(site);
  if (placed) return placed;
  if (reading.measure === "ratio") {
    // "four times the price in Nepal": of what the number before measures
    const gauge =
      site.noun && !site.partitive && parse.tags[site.noun.from] === TAG.DET && isGaugeOrFigure(parse, site.noun)
        ? site.noun
        : null;
    // "Sex workers have 30 times the risk of other women"
    const at = site.verb && (site.verb.form & FORM.BE) !== 0 && parse.tags[site.hedge - 1] === TAG.PREP;
    const who = site.verb && (at || (site.verb.form & FORM.HAVE) !== 0) ? site.verb.subject : null;
    if (gauge && who && namesGroup(parse, who.from, who.to))
      return frame(
        "ratio-had",
        tellingParts(parse, { from: gauge.from, to: phraseEnd(parse, gauge.from, gauge.to) }),
        who,
      );
    // "Rent was twice the average": the norm is the other side, what is compared is the subject
    const norm = gauge && site.verb && isCopula(site.verb) && parse.grammar.norms.has(parse.tokens.id[gauge.to - 1]!);
    const level = norm ? ratioFrame({ ...site, noun: null }) : null;
    if (level) return level;
    if (gauge) return frame("ratio-of", [], null, "indicator");
    // "demand came in at three times the forecast": what is held against it
    const held = site.noun && !site.partitive && parse.tags[site.noun.from] === TAG.DET ? site.noun : null;
    if (
      held &&
      site.verb?.subject &&
      parse.grammar.norms.has(parse.tokens.id[held.to - 1]!) &&
      !pointsBack(parse, site.verb.subject)
    )
      return frame("ratio-held", tellingParts(parse, site.verb.subject), groupIn(parse, site.verb.subject));
    const compared = ratioFrame(site);
    if (compared) return compared;
  }
  // "Patients on methadone were 59% less likely to die"
  const { tags, tokens, grammar } = parse;
  const likely =
    reading.measure === "percentage" && tags[reading.to + 1] === TAG.ADJ && tags[reading.to + 2] === TAG.TO;
  const odds = likely && (formOf(tokens, grammar, reading.to) & DEGREE) !== 0 ? ratioFrame(site) : null;
  if (odds) return odds;
  // "6,800 people use it, corresponding to 4.9 per 1,000 inhabitants"
  const bare = parse.tokens.id[site.hedge - 1] !== parse.grammar.particles.of;
  const again = reading.measure === "rate" && site.verb && bare ? restated(site, site.verb) : null;
  if (again) return again;
  const share = reading.measure === "percentage" || (reading.measure === "ratio" && site.partitive);
  const counted =
    reading.measure === "count" ||
    reading.measure === "rate" ||
    reading.measure === "ratio" ||
    ((reading.measure === "quantity" || reading.measure === "money" || reading.measure === "duration") &&
      site.partitive);
  if (site.noun && (share || counted)) return share ? shareFrame(site, site.noun) : countFrame(site, site.noun);
  return predicateFrame(site);
}
