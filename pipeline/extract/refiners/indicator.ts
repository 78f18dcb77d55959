import { hedgeStart } from "../clauses/around.ts";
import { type Parse, parseOf } from "../clauses/parse.ts";
import { nameOf, tellingParts } from "../clauses/phrase.ts";
import { headOf, phraseEnd } from "../clauses/plain.ts";
import { TAG } from "../clauses/tags.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { linkedTo } from "./change/links.ts";
import { type Frame, type Site, spanOf } from "./indicator/frame.ts";
import { frameOf } from "./indicator/frames.ts";
import {
  copy,
  countOf,
  gapOf,
  groupOfReading,
  OF_BEFORE,
  OF_OTHERS,
  ofGroup,
  ofThem,
  ownAttachment,
  ownGroup,
  rowOf,
  twinOf,
  withoutClause,
} from "./indicator/gaps.ts";
import { groupBehind, leadingWhole, namesGroup } from "./indicator/groups.ts";
import { introducedBy } from "./indicator/intro.ts";
import { bracketGroup, isOfOthers, pairGroup, placeInRow } from "./indicator/label.ts";
import {
  createMemory,
  earlierIndicator,
  type Memory,
  type Named,
  ofUnit,
  rememberIndicator,
  shareGroup,
} from "./indicator/memory.ts";
import { ofPointed, pointedTo } from "./indicator/pointed.ts";
import { rememberGroup } from "./indicator/remember-group.ts";
import { siteOf } from "./indicator/site.ts";
import { topicBefore } from "./indicator/topic.ts";
import { isAnybody, isGaugeOf, isOfSomebody, isOfThisGroup } from "./indicator/whom.ts";

/**
 * Says what each figure measures and of whom, in words of the text.
 *
 *     94.3% of patients had a suppressed viral load      indicator "patients who had a suppressed viral load"
 *              ^^^^^^^^ population
 *
 * Start, end and size of one move share their indicator. Where the words point back, the earlier figure tells.
 */
export const indicator: Refiner = {
  name: "indicator",
  refine(page) {
    const memory = createMemory();
    for (const reading of page.readings) {
      const parse = parseOf(page, reading.sentence);
      if (parse) describe(page, parse, reading, memory);
    }
    for (let k = 1; k < page.readings.length; k++) shareGroup(page.readings[k - 1]!, page.readings[k]!);
  },
};

function describe(page: Page, parse: Parse, reading: Reading, memory: Memory): void {
  const site = siteOf(page, parse, reading, hedgeStart(page, parse, reading));
  const level = site.labelled ? null : linkedTo(reading);
  if (level && level.indicator !== null) {
    copy(level, reading);
    if (level.sentence === reading.sentence && level.to < reading.from) ofOwnGroup(parse, level, reading, site);
    return;
  }
  const row = rowOf(parse, reading);
  if (row) {
    copy(row, reading);
    reading.trace?.push("indicator: as of the row");
    return;
  }
  const gap =
    twinOf(parse, reading) ??
    placeInRow(parse, reading) ??
    ofThem(parse, reading, site) ??
    countOf(parse, reading, site) ??
    gapOf(parse, reading, site);
  if (gap) {
    copy(gap, reading);
    const attached = ofOwnGroup(parse, gap, reading, site) ? null : ownAttachment(parse, gap, reading);
    if (attached !== null && reading.population === reading.indicator) reading.population = attached;
    reading.indicator = attached ?? reading.indicator;
    if (isOfOthers(parse, reading)) {
      reading.population = null;
      reading.evidence.population = null;
    }
    const before: Named = { name: gap.indicator ?? "", span: gap.evidence.indicator ?? null };
    if (hasRole(page, site.hedge - 1, ROLE.extreme))
      reading.indicator = otherEnd(page, parse, site.hedge - 1, before) ?? reading.indicator;
    reading.trace?.push("indicator: as the figure before");
    return;
  }
  const pointed = pointedTo(page, reading);
  const frame = pointed ? ofPointed(frameOf(site)) : frameOf(site);
  const span = spanOf(frame);
  const own = nameOf(parse, frame.pieces);
  const before =
    pointed ?? (own === null ? introducedBy(page, reading) : null) ?? earlier(page, parse, site, frame, own, memory);
  const { glue } = parse.grammar;
  const apart = reading.measure === "count" && frame.rule === "share-alone";
  const former = before && apart ? withoutClause(parse, before.name) : (before?.name ?? null);
  const told = otherEnd(page, parse, frame.extreme, before) ?? former;
  const name = joined(parse, own, told, frame, reading.measure === "age");
  reading.indicator = name === glue.age ? glue.ageAlone : name;
  const evidence =
    frame.back === "indicator" || frame.back === "subject" ? (before?.span ?? span) : (span ?? before?.span);
  if (evidence) reading.evidence.indicator = evidence;
  const whom = pointed && reading.unit !== "person" ? null : pointed;
  // "the target of 1,000 places: 938 were approved": places, and none of the families told of before
  const counted = apart ? ofUnit(memory, reading) : null;
  const things = counted !== null && counted.name !== memory.group?.name;
  const group = pointed || things ? whom : fuller(parse, frame, groupOf(parse, reading, site, frame, memory), memory);
  reading.population = group?.name ?? null;
  if (group && before?.group && OF_OTHERS.has(frame.rule))
    reading.indicator = ofGroup(parse, reading.indicator, before.group, group.name);
  if (group?.span) reading.evidence.population = group.span;
  reading.trace?.push(`indicator: ${frame.rule}`);
  if (reading.measure === "age" && reading.role === null) return;
  rememberIndicator(memory, reading, span);
  rememberGroup(parse, reading, site, frame, memory);
  rememberFull(parse, site, frame, memory);
}

/** A group next to the number, where the rest is as with the figure before; true when there is one. */
function ofOwnGroup(parse: Parse, before: Reading, reading: Reading, site: Site): boolean {
  const group = ownGroup(parse, before, reading, site);
  const own = group && nameOf(parse, group === site.inner ? [group] : tellingParts(parse, group, true));
  if (!group || own === null) return false;
  reading.indicator = ofGroup(parse, reading.indicator, groupOfReading(before), own);
  reading.population = own;
  reading.evidence.population = group;
  return true;
}

/** What the words point back to: the last indicator, the last group or the last subject. */
function earlier(page: Page, parse: Parse, site: Site, frame: Frame, own: string | null, memory: Memory): Named | null {
  // "costs £27 for two doses, three times the price of": of the level, and not of what is counted beside it
  const level = frame.rule === "ratio-of" || frame.rule === "ratio-apposed" ? levelBefore(site) : null;
  if (level) return level;
  if (frame.back === "topic") return topicOf(site, frame) ?? memory.group;
  if (OF_BEFORE.has(frame.rule)) return memory.indicator;
  if (frame.back === "whole") return memory.group;
  if (frame.back === "those") return memory.indicator;
  const like = site.noun || frame.back === "none" ? null : ofUnit(memory, site.reading);
  if (like) return like;
  if (frame.back === "subject") return subjectBefore(page, parse, site, memory);
  if (frame.back === "group") {
    const { people, group } = memory;
    const { measure, unit } = site.reading;
    // "340 clients in six clinics. A total of 31 died": clients, and not clinics
    const others = people !== null && group !== null && !people.name.startsWith(group.name);
    return measure === "age" || (measure === "count" && unit === "person" && others) ? (people ?? group) : group;
  }
  if (frame.back === "none" && (own !== null || frame.pieces.length > 0)) return null;
  return likeBefore(site, frame) ?? earlierIndicator(memory, site.reading);
}

/** The last figure before, in its sentence, that is no count. */
function levelBefore({ parse: { readings }, reading }: Site): Named | null {
  const level = readings.slice(0, readings.indexOf(reading)).findLast(({ measure }) => measure !== "count");
  if (!level?.indicator) return null;
  return { name: level.indicator, span: level.evidence.indicator ?? null, group: groupOfReading(level) };
}

/** "12,214 patients at 212 sites, against a target of 20,000": of the last that was counted in this unit. */
function likeBefore({ parse, reading }: Site, frame: Frame): Named | null {
  if (frame.rule !== "noun-of" || reading.measure !== "count" || reading.unit === null) return null;
  const { readings } = parse;
  const like = readings
    .slice(0, readings.indexOf(reading))
    .findLast(({ measure, unit, indicator }) => measure === "count" && unit === reading.unit && indicator !== null);
  return like ? { name: like.indicator!, span: like.evidence.indicator ?? null, group: null } : null;
}

/** What "it" stands for; "donors gave 61% of it" means none of the donors. */
function topicOf(site: Site, frame: Frame): Named | null {
  const clause = isShareOfIt(site, frame) ? (site.verb?.subject?.from ?? site.hedge) : site.hedge;
  return topicBefore(site.page, site.parse, clause);
}

const isShareOfIt = ({ parse, noun }: Site, frame: Frame): boolean =>
  frame.rule.startsWith("share") && noun !== null && parse.tokens.id[noun.from] === parse.grammar.particles.it;

/** "the highest bid was 84, the lowest 74": the lowest bid. */
function otherEnd(page: Page, parse: Parse, extreme: number | undefined, before: Named | null): string | null {
  if (extreme === undefined || !before?.span || !hasRole(page, before.span.from, ROLE.extreme)) return null;
  const first = nameOf(parse, [{ from: before.span.from, to: before.span.from + 1 }]);
  const own = nameOf(parse, [{ from: extreme, to: extreme + 1 }]);
  return first !== null && before.name.startsWith(first) ? `${own}${before.name.slice(first.length)}` : null;
}

/** What "it" stands for: the subject named last or the indicator of the last figure, whichever is nearer. */
function subjectBefore(page: Page, parse: Parse, site: Site, memory: Memory): Named | null {
  const topic = topicBefore(page, parse, site.hedge);
  const indicator = earlierIndicator(memory, site.reading);
  if (!topic) return indicator;
  return !indicator || topic.span.from > (indicator.span?.to ?? 0) ? topic : indicator;
}

function joined(parse: Parse, own: string | null, before: string | null, frame: Frame, age: boolean): string | null {
  if (before === null && frame.rule === "cost" && frame.back !== "none") return null;
  if (own === null || before === null) return own ?? before;
  if (frame.back === "indicator" || frame.back === "subject") return before;
  if (frame.back === "none") return own;
  if (frame.back === "whole") return `${own} ${parse.grammar.glue.among} ${before}`;
  if (frame.back === "those") return `${before.split(` ${parse.grammar.glue.of} `)[0]} ${own}`;
  return age || frame.rule === "cost" ? `${own} ${before}` : `${before} ${own}`;
}

function groupOf(parse: Parse, reading: Reading, site: Site, frame: Frame, memory: Memory): Named | null {
  const pair = pairGroup(parse, reading);
  const paired = pair ? nameOf(parse, tellingParts(parse, pair, true)) : null;
  if (paired !== null) return { name: paired, span: pair };
  if (frame.population) {
    const name = nameOf(parse, tellingParts(parse, frame.population, true)) ?? nameOf(parse, [frame.population]);
    // "people" alone names nobody: "people who missed an appointment" does
    const said = reading.indicator !== null && reading.measure !== "age" && reading.indicator.startsWith(name ?? " ");
    if (said && reading.indicator !== null && isAnybody(parse, frame.population))
      return { name: reading.indicator, span: frame.population };
    if (name !== null) return { name, span: frame.population };
  }
  const own = frame.rule.startsWith("share") || site.subjectOf || site.noun;
  const behind =
    own || (reading.measure === "age" && !isGaugeOf(parse, frame))
      ? null
      : (groupBehind(parse, reading) ?? bracketGroup(parse, reading));
  if (behind) {
    const name = nameOf(parse, tellingParts(parse, behind, true));
    if (name !== null) return { name, span: behind };
  }
  if (frame.rule === "bracket-item" && reading.measure === "percentage") {
    const before = parse.readings[parse.readings.indexOf(reading) - 1];
    const same = before?.measure === "percentage" && before.population !== null;
    return same ? { name: before.population!, span: before.evidence.population ?? null } : null;
  }
  if (frame.rule === "of-which" || frame.rule === "portion-of-which") return null;
  if (frame.back === "topic" && (frame.rule === "cost" || frame.rule === "level")) return null;
  const topic = frame.back === "topic" && isShareOfIt(site, frame) ? topicOf(site, frame) : null;
  if (topic) return topic;
  if (frame.back === "group" || frame.back === "topic" || frame.back === "whole") return memory.group;
  const leading = reading.measure === "age" || reading.measure === "money" ? null : leadingWhole(parse, reading.from);
  if (leading && namesGroup(parse, leading.from, leading.to)) {
    const name = nameOf(parse, tellingParts(parse, leading, true));
    if (name !== null) return { name, span: leading };
  }
  const near = memory.block === parse.sentence.block ? memory.people : null;
  if (frame.rule === "ratio-apposed") return levelBefore(site)?.group ?? null;
  if (frame.back === "indicator" || frame.back === "subject")
    return near ?? earlierIndicator(memory, reading)?.group ?? null;
  if (isOfThisGroup(parse, frame)) return near ?? topicBefore(site.page, parse, parse.sentence.from);
  return isOfSomebody(parse, frame, reading, site) ? near : null;
}

/** "the deaths", "of those clients": the fuller name that the text gave them before. */
function fuller(parse: Parse, frame: Frame, group: Named | null, memory: Memory): Named | null {
  const span = frame.population;
  // "8% of Dutch pupils, compared with 5% of all pupils": those it is held against are others
  if (!group || !span || group.span !== span || frame.rule === "share-compared") return group;
  const { tags, tokens, grammar } = parse;
  const pointed = span.to - span.from === 2 && tags[span.from] === TAG.DET && tags[span.to - 1] === TAG.NOUN;
  if (!pointed || !grammar.definite.has(tokens.id[span.from]!)) return group;
  return memory.full.get(tokens.id[span.to - 1]!) ?? group;
}

/** Remembers "drug-induced deaths", "patients on methadone" by their head noun. */
function rememberFull(parse: Parse, site: Site, frame: Frame, memory: Memory): void {
  for (const span of [frame.population, site.noun]) {
    if (!span) continue;
    const end = phraseEnd(parse, span.from, span.to);
    const head = headOf(parse, { from: span.from, to: end });
    if (head < 0 || parse.tokens.id[head] === 0) continue;
    const parts = tellingParts(parse, { from: span.from, to: end });
    const name = nameOf(parse, parts.slice(0, 1));
    if (name !== null && parts[0]!.to - parts[0]!.from > 1) memory.full.set(parse.tokens.id[head]!, { name, span });
  }
}
