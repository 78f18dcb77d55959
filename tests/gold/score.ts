import type { Change } from "../../pipeline/model/change.ts";
import type { Figure } from "../../pipeline/model/figure.ts";
import type { PolicyEvent, Statement } from "../../pipeline/model/statement.ts";
import { agrees, close, SLOTS, type Slot, sameNumber, wordF1 } from "./agree.ts";
import type { GoldChange, GoldDocument, GoldFigure, GoldSpan } from "./gold.ts";

/** What the pipeline makes of one annotated text. */
export interface Answer {
  readonly figures: readonly Figure[];
  readonly changes: readonly Change[];
  readonly statements: readonly Statement[];
  readonly events: readonly PolicyEvent[];
}

/** All in percent. Slots, indicator and population: of the figures that were found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly slots: ReadonlyMap<Slot, number>;
  /** Annotated figures found with every coded slot right. */
  readonly all_slots: number;
  readonly indicator: number;
  readonly population: number;
  readonly changes_precision: number;
  readonly changes_recall: number;
  readonly changes_periods: number;
  /** Stated changes that the annotation marks as wrong and the pipeline found to be so. */
  readonly slips_recall: number;
  /** A number, not a share: changes called inconsistent that are not. */
  readonly false_slips: number;
  readonly recommendations_precision: number;
  readonly recommendations_recall: number;
  readonly events_recall: number;
}

/** Hits out of chances. */
class Tally {
  hits = 0;
  chances = 0;
  add(hit: number | boolean): void {
    this.hits += Number(hit);
    this.chances++;
  }
  get percent(): number {
    return this.chances === 0 ? 100 : (100 * this.hits) / this.chances;
  }
}

/** Scores the answers to a set of annotated texts, the texts and answers in the same order. */
export function score(gold: readonly GoldDocument[], answers: readonly Answer[]): Score {
  const [found, right, whole] = [new Tally(), new Tally(), new Tally()];
  const [indicator, population] = [new Tally(), new Tally()];
  const slots = new Map(SLOTS.map((slot) => [slot, new Tally()]));
  const [paired, pairs, periods] = [new Tally(), new Tally(), new Tally()];
  const slips = new Tally();
  let falseSlips = 0;
  const [asked, asking, dated] = [new Tally(), new Tally(), new Tally()];
  gold.forEach((document, at) => {
    const answer = answers[at]!;
    const matches = matchFigures(document.figures, answer.figures);
    for (const want of document.figures) {
      if (want.optional) continue;
      const read = matches.get(want);
      found.add(read !== undefined);
      const scored = SLOTS.filter((slot) => !want.any?.includes(slot) && (slot !== "currency" || isMoney(want)));
      whole.add(read !== undefined && scored.every((slot) => agrees(slot, read, want)));
      if (read === undefined) continue;
      for (const slot of scored) slots.get(slot)!.add(agrees(slot, read, want));
      if (!want.any?.includes("indicator")) {
        indicator.add(Math.max(...want.indicator.map((words) => wordF1(read.indicator, words))));
      }
      if (want.population !== null && !want.any?.includes("population")) {
        population.add(wordF1(read.population, want.population));
      }
    }
    const taken = new Set(matches.values());
    for (const read of answer.figures) if (taken.has(read) || !isTaste(read, document)) right.add(taken.has(read));

    const changes = matchChanges(document.changes, answer.changes);
    for (const want of document.changes) {
      if (want.optional) continue;
      const read = changes.get(want);
      pairs.add(read !== undefined);
      if (read !== undefined) periods.add(samePeriods(read, want));
      if (want.consistent === false) slips.add(read?.consistent === false);
    }
    const annotated = new Map([...changes].map(([want, read]) => [read, want]));
    for (const read of answer.changes) {
      const want = annotated.get(read);
      paired.add(want !== undefined);
      if (read.consistent === false && want?.consistent !== false) falseSlips++;
    }

    const recommendations = document.statements.filter(({ kind }) => kind === "recommendation");
    const asks = answer.statements.filter(({ kind }) => kind === "recommendation");
    for (const want of recommendations) asked.add(asks.some((read) => covers(read, want)));
    for (const read of asks) asking.add(recommendations.some((want) => covers(read, want)));
    for (const want of document.events) {
      dated.add(answer.events.some((read) => read.date === want.date && overlap(read, want) > 0));
    }
  });
  return {
    precision: right.percent,
    recall: found.percent,
    f1: harmonicMean(right.percent, found.percent),
    slots: new Map(SLOTS.map((slot) => [slot, slots.get(slot)!.percent])),
    all_slots: whole.percent,
    indicator: indicator.percent,
    population: population.percent,
    changes_precision: paired.percent,
    changes_recall: pairs.percent,
    changes_periods: periods.percent,
    slips_recall: slips.percent,
    false_slips: falseSlips,
    recommendations_precision: asking.percent,
    recommendations_recall: asked.percent,
    events_recall: dated.percent,
  };
}

/** Gives each annotated figure at most one reading of the same number whose span overlaps, the closest spans first. */
export function matchFigures(gold: readonly GoldFigure[], read: readonly Figure[]): Map<GoldFigure, Figure> {
  const candidates = gold.flatMap((want) =>
    read.filter((got) => overlap(want, got) > 0 && sameNumber(got, want)).map((got) => ({ want, got })),
  );
  candidates.sort((a, b) => closeness(b.want, b.got) - closeness(a.want, a.got));
  const matches = new Map<GoldFigure, Figure>();
  const taken = new Set<Figure>();
  for (const { want, got } of candidates) {
    if (matches.has(want) || taken.has(got)) continue;
    matches.set(want, got);
    taken.add(got);
  }
  return matches;
}

/** Pairs of the same two values; where one text has two such pairs, the one with the right periods. */
function matchChanges(gold: readonly GoldChange[], read: readonly Change[]): Map<GoldChange, Change> {
  const matches = new Map<GoldChange, Change>();
  const left = new Set(read);
  for (const want of gold) {
    const same = [...left].filter(
      (got) => close(got.start_value, want.start_value) && close(got.end_value, want.end_value),
    );
    const best = same.find((got) => samePeriods(got, want)) ?? same[0];
    if (best === undefined) continue;
    matches.set(want, best);
    left.delete(best);
  }
  return matches;
}

function samePeriods(read: Change, want: GoldChange): boolean {
  return (["start_period", "end_period"] as const).every((slot) =>
    [want[slot], ...(want.alt?.[slot] ?? [])].includes(read[slot]),
  );
}

/** A reading on an optional figure, or on a span that the annotation leaves to taste, is neither right nor wrong. */
function isTaste(read: Figure, { figures, not_figures }: GoldDocument): boolean {
  const on = figures.filter((want) => overlap(want, read) > 0);
  if (on.length > 0) return on.every(({ optional }) => optional);
  const beside = not_figures.filter((span) => overlap(span, read) > 0);
  return beside.length > 0 && beside.every(({ neutral }) => neutral);
}

function covers(read: GoldSpan, want: GoldSpan): boolean {
  return overlap(read, want) >= 0.5 * (want.end - want.start);
}

function isMoney({ measure }: GoldFigure): boolean {
  return measure === "money";
}

function overlap(a: GoldSpan, b: GoldSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function closeness(a: GoldSpan, b: GoldSpan): number {
  return overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
