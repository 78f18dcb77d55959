import { appendCorrection, readCorrections } from "../io/corrections.ts";
import { readTables } from "../io/tables.ts";
import { PipelineError } from "../model/errors.ts";
import { correct as apply, expectedNow } from "../validate/corrections.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface CorrectOptions {
  readonly raw: string;
  readonly output: string;
  /** Column of `figures`; none to drop the figure. */
  readonly field?: string;
  readonly value?: string;
  readonly drop?: boolean;
  /** Says that the figure is right as it was read. */
  readonly accept?: boolean;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601 day of the decision. */
  readonly date: string;
}

/**
 * `openfigures correct <figure_id>`: adds a row to `raw/corrections.csv` that expects the value as it is now.
 * Nothing is written unless the whole file can still be applied.
 * @throws PipelineError when there is no such figure, or the row would not fit
 */
export function correct(id: string, options: CorrectOptions, shell: Pick<Shell, "stdout">): number {
  const { figures } = readTables(options.output, ["figures"]);
  const figure = figures.find(({ figure_id }) => figure_id === id);
  if (figure === undefined) {
    throw new PipelineError(
      "id-unknown",
      `${id}: no such figure, expected the figure_id of one that was read. See data/figures.csv, or run extract again`,
    );
  }
  const known = readCorrections(options.raw);
  const action = options.drop ? "drop" : options.accept ? "accept" : "set";
  const sets = action === "set";
  const wanted = {
    figure_id: id,
    source_id: figure.source_id,
    quote: figure.quote,
    action,
    field: sets ? (options.field ?? "") : "",
    expected: "",
    value: sets ? (options.value ?? "") : "",
    reason: options.reason,
    decided_by: options.by,
    date: options.date,
  };
  const row = known.length + 2;
  const expected = expectedNow(apply(figures, known).figures, id, action, wanted.field);
  const correction = { ...wanted, expected };
  const { applied } = apply(figures, [...known, { ...correction, row }]);
  appendCorrection(options.raw, correction);
  const last = applied.at(-1);
  const set = `${last?.field} "${last?.before ?? ""}" becomes "${last?.after ?? ""}"`;
  const what = { drop: "dropped", accept: `accepted as ${last?.before ?? ""}`, set }[action];
  shell.stdout.write(`${id}: ${what}; row ${row} of corrections.csv. Run validate, derive and release to publish it\n`);
  return EXIT.ok;
}
