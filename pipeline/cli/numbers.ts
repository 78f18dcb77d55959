/**
 * A number for people: groups of three parted by a space (SI Brochure, 9th ed., 5.4.4), four digits together.
 *
 *     23654     23 654
 *     1998.5    1998.5
 */
export function printed(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  // "1e+21" has nothing to group
  const groups = /^-?\d{5,}$/u.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/gu, " ") : whole;
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** "+62.9 %", "-70.6 %", "0.0 %": always with its sign, and with one decimal at least. */
export function printedPercent(percent: number): string {
  const digits = Number.isInteger(percent) ? percent.toFixed(1) : String(percent);
  return `${percent > 0 ? "+" : ""}${digits} %`;
}

/** "1 figure", "8 figures". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${printed(count)} ${count === 1 ? singular : plural}`;
}
