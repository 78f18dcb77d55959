import type { Change } from "../model/change.ts";
import type { Figure } from "../model/figure.ts";
import { type Html, html } from "./html.ts";
import { boundsText, numberText, percentText, printedText, signedText, valueText } from "./numbers.ts";
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

/** The size of a change as it is told: in percent with one decimal, the arithmetic beside it has them all; or in its unit where a quotient is not to be had. */
export function changeSize(change: Change): string {
  if (change.percent_change === null) return signedText(change.absolute_change);
  return toldPercent(change.percent_change);
}

/** A percentage as it is told: with one decimal, below one with two. */
export function toldPercent(value: number): string {
  const digits = Math.abs(value) < 1 ? 100 : 10;
  return percentText(Math.round(value * digits) / digits);
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
  const start = quoteLink(view.figure.get(change.start_figure_id), top, levelText(change, "start", view));
  const end = quoteLink(view.figure.get(change.end_figure_id), top, levelText(change, "end", view));
  const when = (period: string | null) => (period === null ? "" : ` in ${periodText(period)}`);
  return html`from ${start}${when(change.start_period)} to ${end}${when(change.end_period)}`;
}

/** The level at an end of a change, with the digits it was printed with. */
export function levelText(change: Change, end: "start" | "end", view: View): string {
  const value = end === "start" ? change.start_value : change.end_value;
  const figure = view.figure.get(end === "start" ? change.start_figure_id : change.end_figure_id);
  return printedText(value, figure?.precision ?? 0);
}

/** The arithmetic of a change, written out: "(267 − 907) ÷ 907 × 100 = −70.6 %". */
export function arithmetic(change: Change, view: View): Html {
  const { start_value: start, percent_change: percent } = change;
  const [from, to] = [levelText(change, "start", view), levelText(change, "end", view)];
  if (percent === null)
    return html`<span class="sum">${to} \u2212 ${minus(from)} = ${signedText(change.absolute_change)}</span> A percentage of ${from} cannot be computed.`;
  return html`<span class="sum">(${to} \u2212 ${minus(from)}) ÷ ${start < 0 ? `|${from}|` : from} × 100 = ${percentText(percent)}</span>`;
}

/** What rounding leaves of a change: "−70.64 to −70.49 %". */
export function roundingText(change: Change): string {
  const { percent_change_lower: lower, percent_change_upper: upper } = change;
  return lower === null && upper === null ? "not bounded" : `${boundsText(lower, upper)}\u202F%`;
}

/** A subtrahend: one below 0 stands in brackets. */
const minus = (text: string): string => (text.startsWith("\u2212") ? `(${text})` : text);

/** What the printed digits leave open: "± 0.5", "exact"; words for what has no bound. */
export function slackText(precision: number | undefined): string {
  if (precision === undefined) return "";
  if (precision === 0) return "exact";
  return Number.isFinite(precision) ? `± ${numberText(precision)}` : "open";
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
    ["Rounding", slackText(figure.precision)],
    ["Withdrawn", figure.superseded ? "yes, by the text itself" : null],
  ];
  return known.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}
