import { describe, expect, test } from "vitest";
import type { JsonSchema, Schemas } from "../../pipeline/model/schema.ts";
import type { Tables } from "../../pipeline/model/tables.ts";
import {
  compareVersions,
  type Declaration,
  nextVersion,
  type Plan,
  planRelease,
  readSnapshot,
  release,
} from "../../pipeline/release/index.ts";
import { documentOf, figureOf, files, options, sample, schemas, textOf } from "./sample.ts";

const previous = {
  version: "1.2.0",
  snapshot: readSnapshot((path) => textOf(path), "releases/1.2.0"),
  changes: textOf("CHANGES.md"),
};
const plan = (tables: Tables, more: { schemas?: Schemas; declarations?: Declaration[]; created?: string } = {}): Plan =>
  planRelease(
    tables,
    { ...options, schemas: more.schemas ?? schemas, created: more.created ?? options.created },
    previous,
    more.declarations ?? [],
  );
const codes = ({ breaches }: Plan) => breaches.map(({ code }) => code);

/** Schemas with one column of `tables/figures.schema.json` taken away. */
function without(column: string): Schemas {
  const figures = schemas["tables/figures.schema.json"] ?? {};
  const properties = Object.fromEntries(Object.entries(figures.properties ?? {}).filter(([name]) => name !== column));
  return { ...schemas, "tables/figures.schema.json": { ...figures, properties } };
}

/** The same records with many figures, so that shares mean something. */
function many(count: number, value: (at: number) => number = (at) => at): Tables {
  const document = documentOf("harbour-watch/many", Array.from({ length: count }, (_, at) => `n${at} `).join(""));
  return {
    ...sample,
    documents: [...sample.documents, document],
    accepted: [
      ...sample.accepted,
      ...Array.from({ length: count }, (_, at) => figureOf(document, `n${at} `, { value: value(at) })),
    ],
  };
}
const manyFiles = release(many(100), options);
const manyPrevious = {
  version: "1.2.0",
  snapshot: readSnapshot((path) => textOf(path, manyFiles), "releases/1.2.0"),
  changes: "",
};
const planMany = (tables: Tables) => planRelease(tables, options, manyPrevious, []);

describe("a release read back differs in nothing from what it was made of", () => {
  test("no difference, no new version", () => {
    const same = plan(sample);
    expect(same.diff).toEqual({ severity: "none", structure: [], tables: [] });
    expect(same.version).toBe("1.2.0");
    expect(same.breaches).toEqual([]);
  });
});

describe("severity", () => {
  test("a value corrected: patch, with both values", () => {
    const corrected = {
      ...sample,
      accepted: sample.accepted.map((figure) => (figure.value === 80 ? { ...figure, value: 81 } : figure)),
    };
    const found = plan(corrected);
    expect(found.version).toBe("1.2.1");
    expect(found.diff.tables).toMatchObject([
      { table: "figures", added: [], removed: [], changed: [{ fields: [{ field: "value", before: 80, after: 81 }] }] },
    ]);
    expect(found.breaches).toEqual([]);
  });

  test("a value fixed by a correction: patch, although the table of corrections has a row more", () => {
    const decision = sample.corrections.map((each) => ({ ...each, quote: "80", before: "80", after: "81" }));
    const fixed = {
      ...sample,
      accepted: sample.accepted.map((figure) => (figure.value === 80 ? { ...figure, value: 81 } : figure)),
      corrections: [...sample.corrections, ...decision],
    };
    expect(plan(fixed)).toMatchObject({ version: "1.2.1", breaches: [] });
  });

  test("a source added: minor", () => {
    const added = { ...sample, documents: [...sample.documents, documentOf("harbour-watch/new", "Nothing counted.")] };
    expect(plan(added)).toMatchObject({ version: "1.3.0", breaches: [] });
  });

  test("a column removed: major, and refused", () => {
    const found = plan(sample, { schemas: without("comparator") });
    expect(found.version).toBe("2.0.0");
    expect(codes(found)).toEqual(["breaking-change"]);
    expect(found.breaches[0]?.message).toContain("figures.comparator: column-removed");
    expect(found.breaches[0]?.message).toContain("schemas/breaking-changes.json");
  });

  test("a column renamed: the old name is gone, hence major", () => {
    const figures = schemas["tables/figures.schema.json"] ?? {};
    const properties: Record<string, JsonSchema> = { ...without("sentence")["tables/figures.schema.json"]?.properties };
    properties.clause = {
      type: ["string", "null"],
      title: "Clause",
      description: "The clause that the quote stands in.",
    };
    const renamed = { ...schemas, "tables/figures.schema.json": { ...figures, properties } };
    const found = plan(sample, { schemas: renamed });
    expect(codes(found)).toEqual(["breaking-change"]);
    expect(found.diff.structure.map(({ kind, column }) => [kind, column])).toEqual([
      ["column-removed", "sentence"],
      ["column-added", "clause"],
    ]);
  });

  test("a breaking change is let through from its announced day on", () => {
    const declaration = {
      table: "figures",
      column: "comparator",
      kind: "column-removed",
      reason: "moved to a table of its own",
      announced: "2019-01-01",
      not_before: "2019-06-01",
    };
    expect(codes(plan(sample, { schemas: without("comparator"), declarations: [declaration] }))).toEqual([]);
    const early = plan(sample, { schemas: without("comparator"), declarations: [declaration], created: "2019-05-31" });
    expect(early.breaches[0]?.message).toContain("announced for 2019-06-01 at the earliest");
  });
});

describe("guards", () => {
  test("a fifth of the rows lost stops the release, a twentieth does not", () => {
    const withdrawn = (count: number) => ({ ...many(100), accepted: many(100).accepted.slice(0, -count) });
    expect(codes(planMany(withdrawn(20)))).toEqual(["rows-lost"]);
    expect(planMany(withdrawn(20)).breaches[0]?.message).toMatch(/^figures: 20 of 104 rows are gone \(19\.2 %\)/u);
    expect(codes(planMany(withdrawn(5)))).toEqual([]);
  });

  test("two thirds of the values rewritten stop the release, a tenth does not", () => {
    const rewritten = (count: number) => many(100, (at) => (at < count ? at * 10 + 1 : at));
    expect(codes(planMany(rewritten(68)))).toEqual(["rows-rewritten"]);
    expect(codes(planMany(rewritten(10)))).toEqual([]);
  });

  test("many new rejections stop the release", () => {
    const rejections = Array.from({ length: 30 }, (_, at) => ({
      stage: "validate",
      record_id: `r${at}`,
      reason_code: "quote-not-in-text",
      message: "no such characters",
      field: "quote",
      source_id: null,
    }));
    expect(codes(planMany({ ...many(100), rejections }))).toEqual(["checks-worse"]);
  });
});

test("CHANGES.md tells the newest release first and keeps the ones before", () => {
  const corrected = {
    ...sample,
    accepted: sample.accepted.map((figure) => (figure.value === 80 ? { ...figure, value: 81 } : figure)),
  };
  const next = release(corrected, { ...options, version: "1.2.1", previous, accepted: "checked by hand" });
  const text = textOf("CHANGES.md", next);
  expect(text).toContain("## 1.2.1 (2019-06-30)\n\n- `figures`: 1 changed (4 → 4 rows)\n");
  expect(text).toContain("value 80 → 81");
  expect(text).toContain("because: checked by hand");
  expect(text.indexOf("## 1.2.1")).toBeLessThan(text.indexOf("## 0.1.0"));
  expect(text.match(/^# Changes$/gmu)).toHaveLength(1);
  expect(JSON.parse(textOf("diff.json", next))).toMatchObject({ from: "1.2.0", to: "1.2.1", severity: "patch" });
  expect(textOf("CHANGES.md", files)).toContain("First release.");
});

describe("versions", () => {
  test.each([
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "major", "2.0.0"],
    ["0.1.0", "major", "0.2.0"],
    ["0.1.0", "none", "0.1.0"],
  ] as const)("%s and %s give %s", (version, severity, next) => expect(nextVersion(version, severity)).toBe(next));

  test("1.10.0 comes after 1.9.0", () => expect(compareVersions("1.10.0", "1.9.0")).toBeGreaterThan(0));
  test("a version of two numbers is refused", () =>
    expect(() => nextVersion("1.2", "minor")).toThrow(/version-malformed/u));
});

test("a broken release is named with its file", () => {
  expect(() => readSnapshot(() => null, "releases/9.9.9")).toThrow(
    /releases\/9\.9\.9\/datapackage\.json: no such file/u,
  );
});
