import type { Figure, Per } from "../../pipeline/model/figure.ts";
import type { GoldFigure } from "./gold.ts";

/** The coded slots of a figure, each right or wrong; free text (indicator, population) is scored by shared words. */
export const SLOTS = [
  "relation",
  "measure",
  "unit",
  "currency",
  "per",
  "bounds",
  "ref_area",
  "time_period",
  "change",
  "role",
  "status",
] as const;
export type Slot = (typeof SLOTS)[number];

type Bounded = Pick<Figure, "value" | "lower" | "upper" | "relation">;

/** Whether two numbers are the same to half a percent; a missing one equals only a missing one. */
export function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 0.005 * Math.abs(b) + 1e-9;
}

/** Whether a reading is of the number that the annotation means: its value, or for a range both ends. */
export function sameNumber(read: Bounded, gold: GoldFigure): boolean {
  if (gold.value === null) {
    return read.lower !== null && read.upper !== null && close(read.lower, gold.lower) && close(read.upper, gold.upper);
  }
  const accepted = [gold.value, ...(gold.alt?.value ?? [])];
  return accepted.some((value) => typeof value === "number" && read.value !== null && close(read.value, value));
}

/** Whether a slot is as annotated, or as one of the readings that the annotation allows besides. */
export function agrees(slot: Slot, read: Figure, gold: GoldFigure): boolean {
  if (slot === "bounds") return close(read.lower, gold.lower) && close(read.upper, gold.upper);
  const accepted: readonly unknown[] = [gold[slot], ...(gold.alt?.[slot] ?? [])];
  return accepted.some((want) => sameSlot(slot, read[slot], want));
}

function sameSlot(slot: Exclude<Slot, "bounds">, got: unknown, want: unknown): boolean {
  switch (slot) {
    case "unit":
      return sameUnit(got, want);
    case "per":
      return isPer(got) && isPer(want) ? got.value === want.value && sameUnit(got.unit, want.unit) : got === want;
    case "ref_area":
      return Array.isArray(got) && Array.isArray(want) && got.toSorted().join() === want.toSorted().join();
    case "time_period":
      return periodKey(got) === periodKey(want);
    default:
      return got === want;
  }
}

const PEOPLE = new Set(["person", "population", "inhabitant", "head", "capita", "adult", "resident", "people"]);

/** Units agree when equal, when they share their head word ("test kit", "kit"), or when both are people. */
function sameUnit(got: unknown, want: unknown): boolean {
  if (typeof got !== "string" || typeof want !== "string") return got === want;
  const [a, b] = [headOf(got), headOf(want)];
  return a === b || (PEOPLE.has(a) && PEOPLE.has(b));
}

function headOf(unit: string): string {
  return unit.toLowerCase().split(" ").at(-1) ?? "";
}

function isPer(value: unknown): value is Per {
  return typeof value === "object" && value !== null && "value" in value && "unit" in value;
}

/** One key for the ways of writing one period: years from their first to their last day are years, months likewise. */
function periodKey(period: unknown): string | null {
  if (typeof period !== "string") return null;
  return period
    .replace(/^(\d{4}-\d{2})-01\/(\d{4}-\d{2})-(?:28|29|30|31)$/u, "$1/$2")
    .replace(/^(\d{4})-01\/(\d{4})-12$/u, "$1/$2")
    .replace(/^(.+)\/\1$/u, "$1");
}

const STOP = new Set(
  "a an the of in on at to for from by with and or who which that is are was were be been its their".split(" "),
);

/** Shared words of two phrasings, as F1; words count without plural s. 1 when both are empty. */
export function wordF1(got: string | null, want: string): number {
  const a = wordsOf(got ?? "");
  const left = wordsOf(want);
  const total = a.length + left.length;
  let shared = 0;
  for (const word of a) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return total === 0 ? 1 : (2 * shared) / total;
}

function wordsOf(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""));
}
