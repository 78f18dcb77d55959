import type { Figure } from "../model/figure.ts";
import type { Layout } from "./layout.ts";
import { sameAreas, sameKind } from "./pairs.ts";
import { APPOSITION, OF, OF_BEFORE, OF_OTHERS } from "./wordings.ts";

/** A part of a whole, both printed, and the share that the text gives, if any. */
export interface Part {
  readonly part: Figure;
  readonly whole: Figure;
  readonly share: Figure | null;
  /** False where no word says "of": the whole is but the greater number before. */
  readonly bound: boolean;
}

/**
 * Parts and wholes of one sentence, with the shares printed beside them.
 *
 *     12 of the 96 samples, or 12.5 %      12.5 % (12 of 96)      12 (12.5 %) of 96 samples
 *     Of 412 clients, 371 (90 %) stayed    90 % of the 412 clients, or 371
 *     412 clients came and 371 (90 %) stayed: not bound, no word says what the 90 % are of
 */
export function partsOf(figures: readonly Figure[], layout: Layout): Part[] {
  const parts: Part[] = [];
  const told = new Set<Figure>();
  let lead: Figure | null = null;
  for (const [at, figure] of figures.entries()) {
    if (told.has(figure)) continue;
    const [next, third] = [figures[at + 1], figures[at + 2]];
    const found =
      partFirst(figure, next, third, layout) ??
      shareFirst(figure, next, third, layout) ??
      (lead === null ? null : afterLead(lead, figure, next, layout)) ??
      loose(figures, at, layout);
    if (isCount(figure) && lead === null && OF_BEFORE.test(layout.before(figure)) && found === null) lead = figure;
    if (found === null) continue;
    parts.push(found);
    for (const each of [found.part, found.share, found.bound && lead === null ? found.whole : null]) {
      if (each !== null) told.add(each);
    }
  }
  return parts;
}

type Maybe = Figure | undefined;

/** "12 of the 96 samples, or 12.5 %" and "12 (12.5 %) of the 96 samples". */
function partFirst(part: Figure, next: Maybe, third: Maybe, layout: Layout): Part | null {
  if (next === undefined || !isCount(part)) return null;
  if (isShare(next) && third !== undefined && isWhole(part, third) && beside(part, next, layout)) {
    return OF.test(layout.between(next, third)) ? { part, whole: third, share: next, bound: true } : null;
  }
  if (!isWhole(part, next) || !OF.test(layout.between(part, next))) return null;
  const share = third !== undefined && isShare(third) && beside(next, third, layout) ? third : null;
  return { part, whole: next, share, bound: true };
}

/** "12.5 % (12 of 96)" and "90 % of the 412 clients, or 371". */
function shareFirst(share: Figure, next: Maybe, third: Maybe, layout: Layout): Part | null {
  if (!isShare(share) || next === undefined || third === undefined || !isCount(next) || !isCount(third)) return null;
  if (isWhole(next, third) && OF.test(layout.between(next, third)) && beside(share, next, layout)) {
    return { part: next, whole: third, share, bound: true };
  }
  const reversed = OF.test(layout.between(share, next)) && isWhole(third, next) && beside(next, third, layout);
  return reversed ? { part: third, whole: next, share, bound: true } : null;
}

/** "Of 412 clients, 371 (90 %) stayed". */
function afterLead(whole: Figure, part: Figure, next: Maybe, layout: Layout): Part | null {
  if (!isCount(part) || !isWhole(part, whole) || !sameKind(part, whole)) return null;
  const share = next !== undefined && isShare(next) && beside(part, next, layout) ? next : null;
  return { part, whole, share, bound: true };
}

/** "412 clients came and 371 (90 %) stayed". */
function loose(figures: readonly Figure[], at: number, layout: Layout): Part | null {
  const [part, share] = [figures[at], figures[at + 1]];
  if (part === undefined || share === undefined || !isCount(part) || !isShare(share)) return null;
  if (!beside(part, share, layout)) return null;
  const whole = figures.slice(0, at).findLast((each) => isWhole(part, each) && sameKind(part, each));
  return whole === undefined ? null : { part, whole, share, bound: false };
}

/** True when the second is another form of the first, and not a share of something else. */
function beside(a: Figure, b: Figure, layout: Layout): boolean {
  return APPOSITION.test(layout.between(a, b)) && (!isShare(b) || !OF_OTHERS.test(layout.after(b)) || isOf(b, layout));
}

/** "12 (12.5 %) of the 96": what stands after the bracket is the whole itself. */
const isOf = (share: Figure, layout: Layout): boolean => layout.after(share).startsWith(")");

function isWhole(part: Figure, whole: Figure): boolean {
  if (!isCount(whole) || part.value === null || whole.value === null || whole.value < part.value) return false;
  const apart = part.time_period !== null && whole.time_period !== null && part.time_period !== whole.time_period;
  return !apart && sameAreas(part, whole);
}

export function isCount(figure: Figure): boolean {
  return figure.measure === "count" && figure.role !== "delta" && figure.value !== null && figure.superseded !== true;
}

function isShare(figure: Figure): boolean {
  return figure.measure === "percentage" && figure.role !== "delta";
}
