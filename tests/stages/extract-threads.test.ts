import { expect, test } from "vitest";
import { setupOf } from "../../pipeline/cli/setup.ts";
import { createExtractor } from "../../pipeline/extract/index.ts";
import { extractInThreads, type Read } from "../../pipeline/stages/extract-threads.ts";
import { documentOf } from "../release/sample.ts";

const { codelists } = setupOf({ raw: "raw", output: "output" });
const documents = ["red", "blue", "green"].map((name, at) =>
  documentOf(
    `bureau/${name}`,
    `In 201${at} the bureau counted ${31 + at} clinics in Malta, 12% more than before. `.repeat(40),
  ),
);

test("threads read what is read here", async () => {
  const found = new Map<string, Read>();
  const rejections = await extractInThreads(documents, codelists, ({ source_id }, read) => found.set(source_id, read));
  expect(rejections).toEqual([]);
  const extractor = createExtractor(codelists);
  for (const document of documents) {
    const { figures, statements, events, ledger } = extractor.extract(document);
    expect(figures.length).toBeGreaterThan(40);
    expect(found.get(document.source_id)).toEqual({ figures, statements, events, ledger });
  }
});

test("a text that takes too long is set aside with its reason, and the others are read", async () => {
  const endless = documentOf("bureau/endless", "In 2011 the bureau counted 31 clinics in Malta. ".repeat(15_000));
  const found: string[] = [];
  const rejections = await extractInThreads(
    [endless, ...documents],
    codelists,
    ({ source_id }) => found.push(source_id),
    // of twenty seconds the long text, of 720 000 characters, is left a tenth of one
    { time: 20_000, perMillion: -27_600, memory: 2048 },
  );
  expect(rejections).toMatchObject([{ stage: "extract", record_id: "bureau/endless", reason_code: "text-too-slow" }]);
  expect(found.toSorted()).toEqual(documents.map(({ source_id }) => source_id).toSorted());
});
