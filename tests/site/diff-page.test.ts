import { expect, test } from "vitest";
import type { Diff } from "../../pipeline/model/diff.ts";
import { diffPage } from "../../pipeline/site/index.ts";

const DIFF: Diff = {
  severity: "major",
  structure: [
    { severity: "major", kind: "column-removed", table: "figures", column: "note", before: "text", after: null },
  ],
  tables: [
    {
      table: "figures",
      before: 3,
      after: 3,
      added: ["f-new"],
      removed: ["f-old"],
      changed: [{ key: "f-1", fields: [{ field: "quote", before: "<script>x</script>", after: null }] }],
    },
  ],
};

test("a page of all that parts two releases, in which texts are texts", () => {
  const page = diffPage({ before: "1.0.0", after: '"><b>' }, DIFF);
  for (const words of ["figures.note", "column removed", "f-new", "f-old", "f-1", "(empty)", "1 added, 1 withdrawn"])
    expect(page).toContain(words);
  expect(page).toContain("&lt;script&gt;x&lt;/script&gt;");
  expect(page).not.toMatch(/<script|<b>|src=|href="[^#]/u);
});

test("two releases that say the same are said to", () => {
  const page = diffPage({ before: "1.0.0", after: "1.0.0" }, { severity: "none", structure: [], tables: [] });
  expect(page).toContain("say the same");
  expect(page).not.toContain("<table>");
});
