import { describe, expect, test } from "vitest";
import { derive } from "../../pipeline/derive/index.ts";
import { cellsOf, figuresFromRows, type TextRow } from "../../pipeline/derive/rows.ts";
import { type ReleasedRows, verifyDerived } from "../../pipeline/derive/verify.ts";
import type { Figure } from "../../pipeline/model/figure.ts";
import { marked } from "./marked.ts";
import { TOLD } from "./slips.ts";
import { figuresOfSources, SOURCES } from "./sources.ts";

const documents = SOURCES.map(({ id, publisher, published }) => ({ source_id: id, publisher, published }));
const told = TOLD.flatMap(({ text, way }, i) =>
  marked(text, way === undefined ? {} : { change: way }).figures.map((figure) => ({
    ...figure,
    source_id: `told/${i}`,
  })),
);
const figures = [...figuresOfSources(), ...told];

const flat = ({ per, evidence: _, ...figure }: Figure): TextRow =>
  cellsOf({
    ...figure,
    per_value: per?.value ?? null,
    per_unit: per?.unit ?? null,
    superseded: figure.superseded ?? false,
  });

function release(): ReleasedRows {
  const { observations, changes, metrics, audits, comparisons } = derive(figures, documents, {});
  return {
    figures: figures.map(flat),
    sources: documents.map(cellsOf),
    observations: observations.map(cellsOf),
    changes: changes.map(cellsOf),
    metrics: metrics.map(cellsOf),
    audits: audits.map(cellsOf),
    comparisons: comparisons.map(cellsOf),
  };
}

describe("recomputing a release", () => {
  test("figures come back from their rows, but for their evidence", () => {
    expect(figuresFromRows(figures.map(flat))).toEqual(figures.map((figure) => ({ ...figure, evidence: {} })));
  });

  test("every cell of every derived table, without a difference", () => {
    const { cells, differences } = verifyDerived(release(), {});
    expect(differences).toEqual([]);
    expect(cells).toBeGreaterThan(2000);
  });

  test.each(["observations", "changes", "metrics", "audits", "comparisons"] as const)(
    "a cell of %s that was touched",
    (table) => {
      const rows = release();
      const [first = {}, ...others] = rows[table];
      for (const column of Object.keys(first)) {
        const touched = verifyDerived({ ...rows, [table]: [{ ...first, [column]: "7e77" }, ...others] }, {});
        expect(touched.differences.length, column).toBeGreaterThan(0);
      }
    },
  );

  test("a row too many, a row too few, a figure that was touched", () => {
    const rows = release();
    const extra = { ...rows.changes[0], change_id: "made-up" };
    expect(verifyDerived({ ...rows, changes: [...rows.changes, extra] }, {}).differences).toMatchObject([
      { table: "changes", id: "made-up", column: null, recomputed: null },
    ]);
    expect(verifyDerived({ ...rows, changes: rows.changes.slice(1) }, {}).differences).toMatchObject([
      { table: "changes", column: null, released: null },
    ]);
    const pair = rows.changes[0]?.start_figure_id;
    const touched = rows.figures.map((row) => (row.figure_id === pair ? { ...row, value: "1" } : row));
    expect(verifyDerived({ ...rows, figures: touched }, {}).differences.length).toBeGreaterThan(3);
  });

  test("a cell that is no number is an error, not a zero", () => {
    const rows = release();
    const broken = rows.figures.map((row, i) => (i === 0 ? { ...row, value: "many" } : row));
    expect(() => verifyDerived({ ...rows, figures: broken }, {})).toThrow('figures.value: "many" is no number');
  });
});
