import { readTables } from "../io/tables.ts";
import type { Change } from "../model/change.ts";
import { PipelineError } from "../model/errors.ts";
import type { Figure } from "../model/figure.ts";
import type { Observation } from "../model/observation.ts";
import type { Tables } from "../model/tables.ts";
import { marked, type Place, type PlacedFigure, placeOf } from "./marks.ts";
import { printed, printedPercent } from "./numbers.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface TraceOptions {
  readonly output: string;
  readonly json?: boolean;
}

/** A record and the figures that it was made of, each with its role in it. */
interface Trail {
  readonly kind: "figure" | "observation" | "change";
  readonly id: string;
  readonly record: Figure | Observation | Change;
  readonly headline: string;
  readonly parents: readonly { readonly role: string; readonly figure_id: string }[];
}

/**
 * `openfigures trace <id>`: leads a figure, observation or change back to its sentence, the words it was read
 * from, and its parents. The beginning of an id is enough where no other begins like it.
 * @throws PipelineError when no record, or more than one, has such an id
 */
export function trace(id: string, options: TraceOptions, shell: Shell): number {
  const tables = readTables(options.output, ["documents", "accepted", "observations", "changes"]);
  const trail = find(id, tables);
  const figures = new Map(tables.accepted.map((figure) => [figure.figure_id, figure]));
  const documents = new Map(tables.documents.map((document) => [document.source_id, document]));
  const parents = trail.parents.map(({ role, figure_id }) => {
    const figure = figures.get(figure_id);
    const document = figure === undefined ? undefined : documents.get(figure.source_id);
    if (figure === undefined || document === undefined) {
      throw new PipelineError(
        "trace-broken",
        `${trail.id}: parent ${figure_id}, expected it among the figures. Run openfigures run again`,
      );
    }
    return { role, ...placeOf(figure, document) };
  });
  const answer = options.json
    ? `${JSON.stringify({ kind: trail.kind, record: trail.record, figures: parents })}\n`
    : trailText(trail, parents, shell.color);
  shell.stdout.write(answer);
  return EXIT.ok;
}

function find(id: string, tables: Tables): Trail {
  const trails = [
    ...tables.accepted.map(figureTrail),
    ...tables.observations.map(observationTrail),
    ...tables.changes.map(changeTrail),
  ];
  const exact = trails.filter((trail) => trail.id === id);
  const found = exact.length > 0 ? exact : trails.filter((trail) => trail.id.startsWith(id));
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const some = found.slice(0, 5).map((trail) => `${trail.kind} ${trail.id}`);
  throw first === undefined
    ? new PipelineError(
        "id-unknown",
        `${id}: no figure, observation or change with such an id, expected one. Look ids up in the release's data/`,
      )
    : new PipelineError(
        "id-ambiguous",
        `${id}: ${found.length} records (${some.join(", ")}${found.length > 5 ? ", ..." : ""}), expected one. Give more of the id`,
      );
}

function figureTrail(figure: Figure): Trail {
  const { figure_id: id, unit, indicator } = figure;
  const headline = [figure.quote, valueText(figure), unit ?? "", indicator ?? ""].filter((part) => part !== "");
  return {
    kind: "figure",
    id,
    record: figure,
    headline: headline.join("  "),
    parents: [{ role: "figure", figure_id: id }],
  };
}

function observationTrail(observation: Observation): Trail {
  const { observation_id: id, indicator, ref_area, time_period, obs_value, figure_id } = observation;
  const value = obs_value === null ? "" : printed(obs_value);
  const headline = [indicator, ref_area ?? "", time_period ?? "", value].filter((part) => part !== "").join("  ");
  return { kind: "observation", id, record: observation, headline, parents: [{ role: "read from", figure_id }] };
}

function changeTrail(change: Change): Trail {
  const { change_id: id, percent_change, start_value, end_value, stated_figure_id } = change;
  const percent = percent_change === null ? "no percentage" : printedPercent(percent_change);
  const parents = [
    { role: "start", figure_id: change.start_figure_id },
    { role: "end", figure_id: change.end_figure_id },
    ...(stated_figure_id === null ? [] : [{ role: "stated change", figure_id: stated_figure_id }]),
  ];
  const headline = `${percent}  ${printed(start_value)} -> ${printed(end_value)}  ${change.indicator ?? ""}`.trimEnd();
  return { kind: "change", id, record: change, headline: `${headline}  (${change.formula})`, parents };
}

type Parent = PlacedFigure & { readonly role: string };

function trailText(trail: Trail, parents: readonly Parent[], color: boolean): string {
  const lines = [`${trail.kind} ${trail.id}`, `  ${trail.headline}`];
  const quotes = parents.map(({ quote }) => quote);
  const shown = new Set<number>();
  for (const { source_id, sentence } of parents) {
    // the parents of a change mostly share their sentence: it is shown once, with all their quotes marked
    if (shown.has(sentence.start)) continue;
    shown.add(sentence.start);
    lines.push("", `${source_id}, line ${sentence.line}${partText(sentence)}:`, `  ${marked(sentence, quotes, color)}`);
  }
  for (const parent of parents) lines.push("", ...parentLines(parent));
  return `${lines.join("\n")}\n`;
}

function parentLines({ role, figure_id, quote, evidence }: Parent): string[] {
  const width = Math.max(0, ...evidence.map(({ field }) => field.length));
  return [
    `${role}: ${JSON.stringify(quote.text)}, figure ${figure_id}`,
    ...evidence.map(({ field, value, from }) => {
      return `  ${field.padEnd(width)}  ${value}  read from ${JSON.stringify(from.text)}, line ${from.line}`;
    }),
  ];
}

/** ", page 3" or ", element /html[1]/body[1]/p[2]"; nothing where the file is the text itself. */
function partText({ part }: Place): string {
  return part === null ? "" : `, ${part.kind} ${part.at}`;
}

function valueText({ value, lower, upper }: Figure): string {
  const bounds = lower === null && upper === null ? "" : `${bound(lower)} to ${bound(upper)}`;
  if (value === null) return bounds;
  return bounds === "" ? printed(value) : `${printed(value)} (${bounds})`;
}

function bound(value: number | null): string {
  return value === null ? "open" : printed(value);
}
