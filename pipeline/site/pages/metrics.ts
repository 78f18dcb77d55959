import type { Metric } from "../../model/metric.ts";
import { type Html, html } from "../html.ts";
import { heading, table } from "../layout.ts";
import { boundsText, counted, numberText, signedText } from "../numbers.ts";
import { indicatorPath, markPath } from "../paths.ts";
import { placesText } from "../records.ts";
import { byText, capital, periodText, type View } from "../view.ts";

const SHOWN = 300;
const FILTERED = 20;

/** Numbers that follow from printed ones and are no change: how long a level takes to halve, points between two shares. */
export function metricsSection(view: View): Html {
  const keyOf = ({ indicator, indicator_id, ref_area, time_period }: Metric) =>
    [capital(indicator ?? indicator_id), placesText(ref_area, view), time_period ?? ""].join("\n");
  const metrics = view.tables.metrics.toSorted((a, b) => byText(keyOf(a), keyOf(b)));
  return html`<section>${heading(2, "metrics", "What else follows")}
${
  metrics.length === 0
    ? html`<p class="none">Nothing else follows from the printed numbers.</p>`
    : table(
        "Numbers that follow from printed ones",
        ["What", "Place", "Period", ["Number", "number"], "Meaning", ["Rounding leaves", "number"]],
        metrics
          .slice(0, SHOWN)
          .map((metric) => [
            titleOf(metric, view),
            metric.ref_area.length === 0 ? "" : placesText(metric.ref_area, view),
            metric.time_period === null ? "" : periodText(metric.time_period),
            html`<a class="figure" href="${markPath(metric.source_id, own(metric, view))}">${amountOf(metric)}</a>`,
            MEANINGS.get(metric.formula) ?? `by ${metric.formula.replaceAll("_", " ")}`,
            metric.value_lower === null && metric.value_upper === null
              ? ""
              : boundsText(metric.value_lower, metric.value_upper),
          ]),
        metrics.length > FILTERED,
      )
}${metrics.length > SHOWN ? html`<p>The first ${SHOWN} of ${numberText(metrics.length)}. <a href="api/v1/tables/metrics.csv">All of them</a></p>` : null}</section>`;
}

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["doubling_time", "to double, at that pace"],
  ["halving_time", "to halve, at that pace"],
  ["excess", "above what it is compared to"],
  ["point_change", "from the first share to the last"],
  ["difference", "between the two"],
  ["annual_change", "a year"],
  ["annual_percent_change", "a year"],
  ["ratio", "as many as the other"],
  ["share", "of the whole"],
  ["sum", "together"],
  ["rate", "by count and base"],
]);

function titleOf(metric: Metric, view: View): Html | string {
  const title = capital(metric.indicator ?? view.indicator.get(metric.indicator_id)?.label ?? metric.indicator_id);
  return view.indicator.has(metric.indicator_id)
    ? html`<a href="${indicatorPath(metric.indicator_id)}">${title}</a>`
    : title;
}

function amountOf({ formula, unit, value }: Metric): string {
  const isMove = formula.endsWith("change") || formula === "difference" || formula === "excess";
  const text = isMove ? signedText(value) : numberText(value);
  if (unit === "percent") return `${text}\u202F%`;
  if (unit === "percentage point") return `${text} points`;
  return isMove || unit === "" ? text : counted(value, unit);
}

/** The printed numbers it follows from that stand in its text. */
function own({ parent_ids, source_id }: Metric, view: View): readonly string[] {
  return parent_ids.filter((id) => view.figure.get(id)?.source_id === source_id);
}
