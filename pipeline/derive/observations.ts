import type { CodelistRow } from "../model/codelist.ts";
import type { Figure, Measure } from "../model/figure.ts";
import type { Observation } from "../model/observation.ts";
import { daysOf } from "../model/period.ts";
import type { Harmonise } from "./indicators.ts";
import { unitMeasure } from "./units.ts";

/** A ratio or a gap in percentage points compares two levels: it is none itself. */
const NO_LEVELS: ReadonlySet<Measure> = new Set<Measure>(["ratio", "percentage_point"]);

/**
 * True for a figure that stands as a statistical observation: a level whose indicator and whose period or area are known.
 * An age without a period delimits a group ("people aged 18"), and a withdrawn value is no observation any more.
 */
export function isObservation(figure: Figure): boolean {
  if (figure.role === "delta" || figure.superseded === true || figure.indicator === null) return false;
  if (NO_LEVELS.has(figure.measure)) return false;
  if (figure.measure === "age" && figure.time_period === null) return false;
  if (figure.value === null && figure.lower === null && figure.upper === null) return false;
  return figure.time_period !== null || figure.ref_area.length > 0;
}

/** The observations of a figure, one an area; none when it is not a level. */
export function observationsOf(
  figure: Figure,
  harmonise: Harmonise,
  names: ReadonlyMap<string, string>,
): Observation[] {
  if (!isObservation(figure) || figure.indicator === null) return [];
  const { indicator_id, label } = harmonise(figure.indicator, figure.measure);
  const days = figure.time_period === null ? null : daysOf(figure.time_period);
  const { value, relation } = figure;
  const areas: readonly (string | null)[] = figure.ref_area.length === 0 ? [null] : figure.ref_area;
  return areas.map((area) => ({
    observation_id: area === null ? figure.figure_id : `${figure.figure_id}.${area}`,
    indicator_id,
    indicator: label ?? figure.indicator ?? indicator_id,
    population: figure.population,
    ref_area: area,
    ref_area_name: area === null ? null : (names.get(area) ?? null),
    time_period: figure.time_period,
    time_start: days?.first ?? null,
    time_end: days?.last ?? null,
    obs_value: value,
    // "more than 3000" has a lower bound and no upper one
    obs_lower: figure.lower ?? (relation === ">" || relation === ">=" ? value : null),
    obs_upper: figure.upper ?? (relation === "<" || relation === "<=" ? value : null),
    unit_measure: unitMeasure(figure),
    obs_status: figure.status,
    preferred: true,
    preference: null,
    figure_id: figure.figure_id,
    source_id: figure.source_id,
  }));
}

/** Names of the areas by code, from the code list. */
export function areaNames(rows: readonly CodelistRow[]): Map<string, string> {
  return new Map(rows.map((row) => [row.code, row.label]));
}
