import type { Change } from "../model/change.ts";
import type { Figure } from "../model/figure.ts";
import { type Html, html } from "./html.ts";
import { boundsText, numberText, percentText, signedText, valueText } from "./numbers.ts";
import { markPath } from "./paths.ts";
import { capital, periodText, type View } from "./view.ts";
import { plural } from "./words.ts";

/** What stands after a number: "cases", "%", "times", "EUR per 1000 boats"; nothing where the text names no unit. */
export function unitText(figure: Pick<Figure, "measure" | "unit" | "currency" | "per" | "value">): string {
  const { measure, unit, currency, per, value } = figure;
  const counted = unit === null ? null : value === 1 ? unit : plural(unit);
  const own = FIXED[measure] ?? currency ?? counted ?? (measure === "ratio" ? "times" : "");
  if (per === null) return own;
  const base =
    per.value === 1 ? per.unit : `${numberText(per.value)} ${per.unit === "population" ? per.unit : plural(per.unit)}`;
  return `${own} per ${base}`;
}

const FIXED: Readonly<Partial<Record<Figure["measure"], string>>> = { percentage: "%", percentage_point: "points" };

/** A figure in numbers with its unit: "about 40 %", "22 times". */
export function amountText(figure: Figure): string {
  const unit = unitText(figure);
  return `${valueText(figure)}${unit === "" ? "" : `\u202F${unit}`}`;
}

/** Places by name. */
export function placesText(codes: readonly string[], view: View): string {
  return codes.length === 0 ? "no place named" : codes.map((code) => view.areaName(code)).join(", ");
}

/**
 * What a change is about, in the words of the text: "Annual number of new cases of HIV among drug users". The label of
 * the indicator alone would leave out of whom it is told.
 */
export function changeTitle(change: Change, view: View): string {
  return capital(change.indicator ?? view.indicator.get(change.indicator_id)?.label ?? change.indicator_id);
}

/** The size of a change as it is told: in percent, or in its unit where a quotient is not to be had. */
export function changeSize(change: Change): string {
  return change.percent_change === null ? signedText(change.absolute_change) : percentText(change.percent_change);
}

/** One click to the sentence of both ends; the sentence of the end where they stand in two texts. */
export function changeLink(change: Change, view: View): string {
  const start = view.figure.get(change.start_figure_id);
  const ids = [
    change.start_figure_id,
    change.end_figure_id,
    ...(change.stated_figure_id === null ? [] : [change.stated_figure_id]),
  ];
  return start?.source_id === change.source_id
    ? markPath(change.source_id, ids)
    : markPath(change.source_id, [change.end_figure_id]);
}

/** A printed number as a link to its place in the text. */
export function quoteLink(figure: Figure | undefined, top: string, text?: string): Html {
  if (figure === undefined) return html`<span>${text ?? "not known"}</span>`;
  return html`<a class="figure" href="${top}${markPath(figure.source_id, [figure.figure_id])}">${text ?? figure.quote}</a>`;
}

/** A sentence that says what changed: "From 907 in 2000 to 267 in 2008." with links at both numbers. */
export function fromTo(change: Change, view: View, top: string): Html {
  const start = quoteLink(view.figure.get(change.start_figure_id), top, numberText(change.start_value));
  const end = quoteLink(view.figure.get(change.end_figure_id), top, numberText(change.end_value));
  const when = (period: string | null) => (period === null ? "" : ` in ${periodText(period)}`);
  return html`from ${start}${when(change.start_period)} to ${end}${when(change.end_period)}`;
}

/** The arithmetic of a change, written out. */
export function arithmetic(change: Change): Html {
  const { start_value: start, end_value: end, percent_change: percent } = change;
  const bounds = html` Rounding of the printed numbers leaves ${boundsText(change.percent_change_lower, change.percent_change_upper)} %.`;
  if (percent === null)
    return html`${numberText(end)} − ${numberText(start)} = ${signedText(change.absolute_change)}; a percentage of ${numberText(start)} cannot be computed.`;
  const base = start < 0 ? `|${numberText(start)}|` : numberText(start);
  return html`<span class="sum">(${numberText(end)} − ${numberText(start)}) ÷ ${base} × 100 = ${percentText(percent)}</span>.${bounds}`;
}

/** What is known of a figure beside its number, field by field; what the text does not tell is left out. */
export function factsOf(figure: Figure, view: View): readonly (readonly [string, string])[] {
  const known: readonly (readonly [string, string | null])[] = [
    ["Value", amountText(figure)],
    ["Population", figure.population],
    ["Compared to", figure.comparator],
    ["Place", figure.ref_area.length === 0 ? null : placesText(figure.ref_area, view)],
    ["Period", figure.time_period === null ? null : periodText(figure.time_period)],
    ["Measure", view.label("measures", figure.measure)],
    ["Interval", figure.interval === null ? null : view.label("intervals", figure.interval)],
    ["Status", capital(figure.status)],
    ["Said by", figure.attribution],
    ["Movement", figure.change],
    ["Role", figure.role],
    ["Rounding", figure.precision === 0 ? "exact" : `± ${numberText(figure.precision)}`],
    ["Withdrawn", figure.superseded ? "yes, by the text itself" : null],
  ];
  return known.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}
