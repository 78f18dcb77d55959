import type { Slip } from "../../model/audit.ts";
import type { Figure } from "../../model/figure.ts";
import type { Bounds } from "../intervals.ts";
import { allows, type Stated } from "../verdict.ts";

/** A wrong way to compute the stated number, and what it would have given. */
export interface Guess {
  readonly slip: Slip;
  readonly range: Bounds | null;
  /** True when the sign does not matter: percentage points called percent keep their size. */
  readonly size?: boolean;
}

/** Powers of ten that a decimal point or a unit is commonly off by. */
const SHIFTS = [10, 100, 1000, 0.1, 0.01, 0.001];

/**
 * The mistake that explains a claim best. Mistakes of thought come before mistakes of the pen: the guesses in their
 * order, then a shifted decimal point, then two digits that changed places; "arithmetic" when nothing fits.
 */
export function likelySlip(
  figure: Figure,
  stated: Stated,
  actual: Bounds,
  guesses: readonly Guess[],
  factor?: (x: number) => number,
): Slip {
  const exact: Stated = { ...stated, relation: "=" };
  for (const { slip, range, size } of guesses) {
    if (range === null) continue;
    if (allows(exact, range, factor) || (size === true && allows(turned(exact), range, factor))) return slip;
  }
  if (SHIFTS.some((shift) => allows(strict(scaled(exact, shift)), actual))) return "decimal_shift";
  return swaps(figure).some((shift) => allows(strict(scaled(exact, shift)), actual)) ? "digits_swapped" : "arithmetic";
}

/** The statement with its sign changed. */
export function turned(stated: Stated): Stated {
  return { ...stated, value: stated.value === null ? null : -stated.value, lower: -stated.upper, upper: -stated.lower };
}

const strict = (stated: Stated): Stated => ({ ...stated, loose: false });

function scaled(stated: Stated, shift: number): Stated {
  const ends = [stated.lower * shift, stated.upper * shift];
  const value = stated.value === null ? null : stated.value * shift;
  return { ...stated, value, lower: Math.min(...ends), upper: Math.max(...ends) };
}

/** By what the printed number changes when two neighbouring digits change places: 5.8 and 8.5, 453 and 435. */
function swaps({ quote }: Figure): number[] {
  const digits = /\d+(?:[.,]\d+)*/u.exec(quote)?.[0];
  if (digits === undefined) return [];
  const plain = Number(digits.replace(",", "."));
  const marks = [...digits];
  const places = marks.flatMap((mark, at) => (/\d/u.test(mark) ? [at] : []));
  return places.slice(1).flatMap((place, i) => {
    const before = places[i] ?? 0;
    const other = Number(
      marks
        .with(place, marks[before] ?? "")
        .with(before, marks[place] ?? "")
        .join("")
        .replace(",", "."),
    );
    return other === plain || !(plain > 0) || !Number.isFinite(other) ? [] : [other / plain];
  });
}
