import type { Change } from "../model/change.ts";
import { type Html, html } from "./html.ts";
import { table } from "./layout.ts";
import { percentText } from "./numbers.ts";
import { indicatorPath } from "./paths.ts";
import { arithmetic, changeLink, changeSize, changeTitle, fromTo, placesText, roundingText } from "./records.ts";
import { byText, capital, grouped, periodText, type View } from "./view.ts";

/** Changes with their arithmetic written out, series by series. */
export function workings(changes: readonly Change[], view: View, top: string): Html {
  return html`<ol class="workings">${seriesOf(changes).map((series) => seriesItem(series, view, top))}</ol>`;
}

/** Changes of one thing in one place, in the order of the greatest of each. */
function seriesOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const keyOf = ({ indicator_id, indicator, population, ref_area, unit }: Change) =>
    JSON.stringify([indicator_id, indicator, population, ref_area, unit]);
  return [...grouped(changes, keyOf).values()];
}

/** One change in full; several of one series as a table. */
function seriesItem(changes: readonly Change[], view: View, top: string): Html {
  const [first] = changes;
  if (first === undefined) return html``;
  const group = first.population !== null && !changeTitle(first, view).toLowerCase().includes(first.population);
  const title = html`<h3><a href="${top}${indicatorPath(first.indicator_id)}">${changeTitle(first, view)}</a></h3>
<p class="where">${placesText(first.ref_area, view)}${group ? html`, ${first.population}` : null}</p>`;
  if (changes.length === 1)
    return html`<li>
${title}
<p class="result"><a class="figure" href="${top}${changeLink(first, view)}">${changeSize(first)}</a> <span>${fromTo(first, view, top)}</span></p>
<p>${arithmetic(first, view)}${first.percent_change === null ? null : html` Rounding of the printed numbers leaves ${roundingText(first)}.`}</p>
${verdictOf(first, view)}</li>
`;
  const rows = changes
    .toSorted(
      (a, b) => byText(a.start_period ?? "", b.start_period ?? "") || byText(a.end_period ?? "", b.end_period ?? ""),
    )
    .map((change) => [
      [change.start_period, change.end_period].map(periodText).join(" to "),
      html`<a class="figure" href="${top}${changeLink(change, view)}">${changeSize(change)}</a>`,
      html`${arithmetic(change, view)}${verdictOf(change, view)}`,
      change.percent_change === null ? "" : roundingText(change),
    ]);
  return html`<li>
${title}
${table(
  `${changeTitle(first, view)}, ${placesText(first.ref_area, view)}: changes`,
  ["Period", ["Change", "number"], "Arithmetic", ["Rounding leaves", "number"]],
  rows,
)}</li>
`;
}

/** Whether the text that states a change agrees with its own levels. */
function verdictOf(change: Change, view: View): Html | null {
  if (change.verdict === null) return null;
  const says = change.stated_percent === null ? null : html` The text says ${percentText(change.stated_percent)}.`;
  return html`<p><span class="verdict ${change.verdict}">${capital(change.verdict)}</span>${says} ${view.meaning("verdicts", change.verdict)}.</p>`;
}
