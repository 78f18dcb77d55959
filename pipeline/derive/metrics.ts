import type { Change } from "../model/change.ts";
import type { Figure } from "../model/figure.ts";
import type { Metric } from "../model/metric.ts";
import { derived } from "./derived.ts";
import { excess, FORMULAS, type Formula, rate, share } from "./formulas/index.ts";
import type { Harmonise } from "./indicators.ts";
import { type Bounds, boundsOf, countedBounds } from "./intervals.ts";
import { layoutOf } from "./layout.ts";
import { partsOf } from "./parts.ts";
import { LEAST_YEARS } from "./periods.ts";
import { ratesOf } from "./rates.ts";
import type { SentenceReading } from "./sentences.ts";
import { unitMeasure } from "./units.ts";

/** The metrics of a change: every formula that names the measures it fits; none where the end is a goal or forecast. */
export function metricsOfChange(change: Change, start: Figure, end: Figure): Metric[] {
  if (end.status === "target" || end.status === "projected") return [];
  return FORMULAS.flatMap((formula) => {
    if (formula.metric_of?.(change.measure) !== true) return [];
    const timed = formula.inputs.includes("years");
    const { years } = change;
    if (timed && (years === null || years < LEAST_YEARS)) return [];
    const constants = timed && years !== null ? [years] : [];
    const time_period = spanOf(change.start_period, change.end_period);
    return make(formula, [start, end], constants, { ...change, time_period }, formula.unit);
  });
}

/** The shares, rates and excesses that one sentence prints the parts of. */
export function metricsOfSentence({ figures }: SentenceReading, harmonise: Harmonise): Metric[] {
  const about = (figure: Figure) => ({
    ...figure,
    indicator_id: harmonise(figure.indicator, figure.measure).indicator_id,
  });
  const metrics = figures
    .filter((figure) => figure.measure === "ratio" && figure.comparator !== null && figure.role === null)
    .flatMap((figure) => make(excess, [figure], [], about(figure), excess.unit));
  if (figures.length < 2) return metrics;
  const layout = figures.some(({ measure }) => measure === "count") ? layoutOf(figures) : null;
  if (layout === null) return metrics;
  for (const parts of ratesOf(figures, layout)) {
    const base = parts.rate.per?.value ?? 1;
    const unit = unitMeasure(parts.rate) ?? rate.unit;
    metrics.push(...make(rate, [parts.count, parts.denominator], [base], about(parts.count), unit, countedBounds));
  }
  for (const { part, whole, bound } of partsOf(figures, layout)) {
    if (bound) metrics.push(...make(share, [part, whole], [], about(part), share.unit, countedBounds));
  }
  return metrics;
}

/** From the start of the first period to the end of the last: "2000" and "2008/2009" give "2000/2009". */
function spanOf(start: string | null, end: string | null): string | null {
  if (start === null || end === null) return null;
  return `${start.split("/")[0]}/${end.split("/").at(-1)}`;
}

type About = Pick<Metric, "source_id" | "indicator_id" | "indicator" | "ref_area"> & {
  readonly time_period: string | null;
};

function make(
  formula: Formula,
  parents: readonly Figure[],
  constants: readonly number[],
  about: About,
  unit: string,
  boundsAs: (figure: Figure) => Bounds | null = boundsOf,
): Metric[] {
  const values = parents.map(({ value }) => value).filter((value) => value !== null);
  if (values.length !== parents.length) return [];
  const bounds = [...parents.map(boundsAs), ...constants.map((x): Bounds => ({ lower: x, upper: x }))];
  const { value, lower, upper } = derived(formula, [...values, ...constants], bounds);
  if (value === null) return [];
  const ids = parents.map(({ figure_id }) => figure_id);
  return [
    {
      metric_id: `${ids.join("..")}.${formula.name}`,
      source_id: about.source_id,
      formula: formula.name,
      indicator_id: about.indicator_id,
      indicator: about.indicator,
      ref_area: about.ref_area,
      time_period: about.time_period,
      value,
      value_lower: lower,
      value_upper: upper,
      unit,
      parent_ids: ids,
    },
  ];
}
