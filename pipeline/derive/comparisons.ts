import type { Comparison, ComparisonKind } from "../model/comparison.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { Observation, Preference } from "../model/observation.ts";
import { daysOf } from "../model/period.ts";
import { boundsOf, meet, widthOf } from "./intervals.ts";
import { clean, roundTo } from "./numbers.ts";
import { groupKey } from "./series.ts";

/** An observation with its figure and what is known of its source. */
export interface Sighting {
  readonly observation: Observation;
  readonly figure: Figure;
  readonly source: Pick<Document, "publisher" | "published"> | null;
}

/** Up to this many sources every two are compared; beyond it each is compared to the preferred one, to stay linear. */
const MOST_PAIRED = 12;
/** A run of words this long in two sources is no chance. */
const ECHO_WORDS = 6;

/** What is one and the same thing in several sources. Null for an observation without a period. */
export function thingKey({ observation, figure }: Sighting): string | null {
  if (observation.time_start === null || observation.time_end === null) return null;
  const aim =
    observation.obs_status === "target" || observation.obs_status === "projected" ? observation.obs_status : "";
  return [
    observation.indicator_id,
    groupKey(observation.population),
    groupKey(figure.comparator),
    observation.ref_area ?? "",
    observation.time_start,
    observation.time_end,
    observation.unit_measure ?? "",
    figure.measure,
    aim,
  ].join("|");
}

/** Sightings of one thing, best first, and the rule that put the first before the others. */
export interface Ranked {
  readonly sightings: readonly Sighting[];
  readonly preference: Preference | null;
}

/** Orders the sightings of one thing: later publication, then the narrower interval, then source and place of printing. */
export function rank(sightings: readonly Sighting[]): Ranked {
  const order = [...sightings].sort((a, b) => later(a, b) || narrower(a, b) || listed(a, b));
  const [first, second] = order;
  if (first === undefined || second === undefined) return { sightings: order, preference: null };
  const rival = order.find((each) => each.figure.source_id !== first.figure.source_id) ?? second;
  const preference =
    later(first, rival) !== 0
      ? "later_publication"
      : narrower(first, rival) !== 0
        ? "narrower_interval"
        : "first_listed";
  return { sightings: order, preference };
}

const later = (a: Sighting, b: Sighting): number => -compare(publishedOn(a), publishedOn(b));

function narrower(a: Sighting, b: Sighting): number {
  return Math.sign(spread(a.figure) - spread(b.figure)) || 0;
}

const listed = (a: Sighting, b: Sighting): number =>
  compare(a.figure.source_id, b.figure.source_id) || a.figure.start - b.figure.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Last day of the publication's period; "" before all when it is not known. */
function publishedOn({ source }: Sighting): string {
  const published = source?.published ?? null;
  return published === null ? "" : (daysOf(published)?.last ?? "");
}

/** How much a figure leaves open: its printed interval, or else the rounding of its digits. */
function spread(figure: Figure): number {
  if (figure.lower !== null && figure.upper !== null) return figure.upper - figure.lower;
  return widthOf(boundsOf(figure)) ?? Number.MAX_VALUE;
}

/**
 * Compares the values that different sources give for one thing; of each source the first one printed.
 *
 * @param withdrawn true where a source withdraws a value of an indicator ("previously reported as 80")
 */
export function comparisonsOf(ranked: Ranked, withdrawn: Withdrawn): Comparison[] {
  const bySource = new Map<string, Sighting>();
  for (const sighting of ranked.sightings.toSorted(listed)) {
    if (!bySource.has(sighting.figure.source_id)) bySource.set(sighting.figure.source_id, sighting);
  }
  if (bySource.size < 2) return [];
  const sources = [...bySource.values()].sort((a, b) => compare(publishedOn(a), publishedOn(b)) || listed(a, b));
  const best = bySource.get(ranked.sightings[0]?.figure.source_id ?? "");
  return sources.flatMap((first, i) =>
    sources
      .slice(i + 1)
      .filter((second) => sources.length <= MOST_PAIRED || first === best || second === best)
      .map((second) => comparison(first, second, withdrawn)),
  );
}

/** Whether a source withdraws this value of an indicator in an area. */
export type Withdrawn = (source_id: string, indicator_id: string, ref_area: string | null, value: number) => boolean;

function comparison(first: Sighting, second: Sighting, withdrawn: Withdrawn): Comparison {
  const [a, b] = [first.observation, second.observation];
  const both = a.obs_value !== null && b.obs_value !== null;
  const difference = both ? clean((b.obs_value ?? 0) - (a.obs_value ?? 0)) : null;
  const base = Math.abs(a.obs_value ?? 0);
  return {
    comparison_id: `${a.observation_id}~${b.observation_id}`,
    kind: kindOf(first, second, withdrawn),
    indicator_id: a.indicator_id,
    population: a.population,
    ref_area: a.ref_area,
    time_period: a.time_period ?? "",
    unit_measure: a.unit_measure,
    first_observation_id: a.observation_id,
    second_observation_id: b.observation_id,
    first_source_id: a.source_id,
    second_source_id: b.source_id,
    first_published: first.source?.published ?? null,
    second_published: second.source?.published ?? null,
    first_value: a.obs_value,
    second_value: b.obs_value,
    difference,
    percent_difference: difference === null || base === 0 ? null : roundTo((difference / base) * 100, 1),
  };
}

function kindOf(first: Sighting, second: Sighting, withdrawn: Withdrawn): ComparisonKind {
  const [a, b] = [boundsOf(first.figure), boundsOf(second.figure)];
  if (a !== null && b !== null && meet(a, b)) return isEcho(first.figure, second.figure) ? "echo" : "agree";
  return isRevision(first, second, withdrawn) ? "revision" : "conflict";
}

/** The same words in the same order, in the whole of the shorter sentence. */
function isEcho(a: Figure, b: Figure): boolean {
  if (a.value !== b.value) return false;
  const [shorter = "", longer = ""] = [wordsOf(a.sentence), wordsOf(b.sentence)].sort((x, y) => x.length - y.length);
  return shorter.split(" ").length >= ECHO_WORDS + 2 && longer.includes(shorter);
}

const wordsOf = (sentence: string): string => ` ${(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

/** True when the later source speaks with the authority of the earlier one, or takes its value back. */
function isRevision(first: Sighting, second: Sighting, withdrawn: Withdrawn): boolean {
  const { indicator_id, ref_area, obs_value } = first.observation;
  if (obs_value !== null && withdrawn(second.figure.source_id, indicator_id, ref_area, obs_value)) return true;
  if (publishedOn(first) === "" || publishedOn(first) >= publishedOn(second)) return false;
  const [a, b] = [authorityOf(first), authorityOf(second)];
  if (a !== null && a === b) return true;
  // a house that speaks for itself may correct what it once took from others; two that it quotes may differ
  const house = first.source?.publisher ?? null;
  return house !== null && house === second.source?.publisher && (house === a || house === b);
}

/** Who stands for a value: who is cited for it, or else the publisher. */
function authorityOf({ figure, source }: Sighting): string | null {
  return figure.attribution ?? source?.publisher ?? null;
}
