import { daysOf } from "../../model/period.ts";
import { type Cell, cellOf, type Filled, type Row, tableNamed } from "../rows.ts";
import { csvPieces } from "./csv.ts";
import type { Format } from "./format.ts";
import { AGENCY, COMPONENTS, structureOf, VERSION } from "./sdmx-structure.ts";

/** Codes of the SDMX code list CL_OBS_STATUS; a target has none, so its status stays empty beside our own code. */
const OBS_STATUS = new Map([
  ["observed", "A"],
  ["estimated", "E"],
  ["projected", "F"],
]);
/** SDMX for "not specified". */
const NO_AREA = "_X";
const DAY = 86_400_000;

/**
 * `sdmx/observations.csv`, SDMX-CSV 2.0, and `sdmx/structure.json`, its data structure in SDMX-JSON 2.0.
 * Time is a dimension there, so observations without a period are left to the other formats.
 * @see https://github.com/sdmx-twg/sdmx-csv
 */
export const sdmx: Format = function* (release) {
  const observations = tableNamed(release.tables, "observations");
  const header = ["STRUCTURE", "STRUCTURE_ID", "ACTION", ...COMPONENTS.map(({ id }) => id)];
  const pieces = () =>
    csvPieces(header, recordsOf(observations), { record_delimiter: "\r\n", quoted_match: /[\r\n]/u });
  yield ["sdmx/observations.csv", { pieces }];
  yield ["sdmx/structure.json", `${JSON.stringify(structureOf(release), null, 2)}\n`];
};

function* recordsOf(observations: Filled): Generator<Row> {
  for (const row of observations.rows) {
    if (cellOf(observations, row, "time_period") === null) continue;
    yield ["datastructure", `${AGENCY}:OBS(${VERSION})`, "R", ...componentsOf(observations, row)];
  }
}

function componentsOf(observations: Filled, row: Row): readonly (string | number | null)[] {
  return COMPONENTS.map(({ id, column }) => {
    const cell = cellOf(observations, row, column);
    if (id === "REF_AREA") return text(cell) ?? NO_AREA;
    if (id === "TIME_PERIOD") return timeOf(text(cell) ?? "");
    if (id === "OBS_STATUS") return OBS_STATUS.get(text(cell) ?? "") ?? null;
    return typeof cell === "boolean" ? String(cell) : cell;
  });
}

/** An ISO 8601 interval of two periods becomes an SDMX time range: first day and length in days, "2000-01-01/P3288D". */
function timeOf(period: string): string {
  const days = period.includes("/") ? daysOf(period) : null;
  if (days === null) return period;
  return `${days.first}/P${(Date.parse(days.last) - Date.parse(days.first)) / DAY + 1}D`;
}

function text(cell: Cell): string | null {
  return typeof cell === "string" ? cell : null;
}
