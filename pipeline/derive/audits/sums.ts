import type { Audit } from "../../model/audit.ts";
import type { Figure } from "../../model/figure.ts";
import { sum } from "../formulas/index.ts";
import type { Layout } from "../layout.ts";
import { sameKind } from "../pairs.ts";
import { isCount } from "../parts.ts";
import { statedCount } from "../verdict.ts";
import { LIST_FOLLOWS, LISTED, NO_OTHERS, OF_BEFORE, SUM_LEAD, SUM_MARK } from "../wordings.ts";
import { audit } from "./claim.ts";

/** More parts than these are a table, not a sentence; the corners of their bounds would be too many. */
const MOST_PARTS = 10;

/**
 * Audits wholes that stand beside their parts. Parts that do not add up refute the sum only where the text says that
 * they are all there is; else they may overlap, or leave others out.
 *
 *     Of 62 clinics, 9 closed and 53 stayed open.      62 clinics: 9 public and 53 private.
 *     9 public and 53 private clinics, 62 in all.      Together, 9 and 53 clinics make 62.
 */
export function auditSums(figures: readonly Figure[], layout: Layout): Audit[] {
  const counts = figures.filter((figure) => isSummand(figure));
  const found = wholeFirst(counts, layout) ?? wholeLast(counts, layout);
  if (found === null) return [];
  const stated = statedCount(found.whole);
  if (stated === null) return [];
  return [
    audit({
      kind: "sum",
      figure: found.whole,
      stated,
      formula: sum,
      parents: found.parts,
      unit: found.whole.unit,
      counted: true,
      guesses: [],
      doubt: found.exhaustive ? null : "parts_may_overlap",
    }),
  ];
}

interface Sum {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly exhaustive: boolean;
}

function wholeFirst(counts: readonly Figure[], layout: Layout): Sum | null {
  for (const [at, whole] of counts.entries()) {
    const parts = partsAfter(whole, counts.slice(at + 1));
    const first = parts[0];
    if (first === undefined || parts.length < 2 || parts.length > MOST_PARTS) continue;
    const last = parts.at(-1) ?? first;
    // "96 rooms (48 on each floor), 21 halls": a list ends with its bracket
    const listed = LIST_FOLLOWS.test(layout.between(whole, first)) && !layout.between(first, last).includes(")");
    if (!listed && !OF_BEFORE.test(layout.before(whole)) && !SUM_LEAD.test(layout.before(whole))) continue;
    const said = NO_OTHERS.test(layout.after(first)) || SUM_LEAD.test(layout.before(whole));
    return { whole, parts, exhaustive: listed || said };
  }
  return null;
}

function wholeLast(counts: readonly Figure[], layout: Layout): Sum | null {
  const whole = counts.at(-1);
  if (whole === undefined) return null;
  const others = counts.slice(0, -1);
  const listed = others.every((part, i) => i === 0 || LISTED.test(layout.between(others[i - 1] ?? part, part)));
  const parts = others.filter((part) => fits(part, whole) || (listed && isAddable(part, whole)));
  if (parts.length < 2 || parts.length > MOST_PARTS || parts.length !== counts.length - 1) return null;
  const marked = SUM_MARK.test(layout.after(whole)) || SUM_LEAD.test(layout.before(whole));
  return marked ? { whole, parts, exhaustive: true } : null;
}

function partsAfter(whole: Figure, rest: readonly Figure[]): Figure[] {
  const parts = rest.filter((part) => fits(part, whole));
  return parts.length === rest.length ? parts : [];
}

function fits(part: Figure, whole: Figure): boolean {
  return isAddable(part, whole) && (sameKind(part, whole) || part.unit === null);
}

/** Apples and pears, where the text itself adds them up. */
function isAddable(part: Figure, whole: Figure): boolean {
  const apart = part.time_period !== null && whole.time_period !== null && part.time_period !== whole.time_period;
  return !apart && part.measure === whole.measure && (part.value ?? 0) <= (whole.value ?? 0) * 10;
}

/** What can be added up: counts and money, as they stand. */
function isSummand(figure: Figure): boolean {
  const money = figure.measure === "money" && figure.role === null && figure.value !== null && figure.per === null;
  return (money || isCount(figure)) && figure.role === null && figure.superseded !== true;
}
