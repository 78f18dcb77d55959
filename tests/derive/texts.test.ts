import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { derive } from "../../pipeline/derive/index.ts";
import { createExtractor } from "../../pipeline/extract/index.ts";
import { readCodelists } from "../../pipeline/io/codelists.ts";
import type { Readable } from "../../pipeline/model/document.ts";
import { BODIES, TOLD_OF_BODIES } from "./bodies.ts";
import { marked } from "./marked.ts";
import { TOLD } from "./slips.ts";

const codelists = readCodelists(join(import.meta.dirname, "../../schemas/codelists"));
const extractor = createExtractor(codelists);
const figuresOf = (document: Readable) => extractor.extract({ ...document, language: "en" }).figures;

describe("from the bare texts, read by the extractor", () => {
  const judged = TOLD.map((told) => {
    const figures = figuresOf({ source_id: "told", text: marked(told.text).text, published: "2022" });
    const wrong = derive(figures, [], codelists).audits.filter(({ verdict }) => verdict === "inconsistent");
    return { told, wrong };
  });
  const slips = judged.filter(({ told }) => told.slip !== null);

  test("slips are found, and named", () => {
    const missed = slips.filter(({ wrong }) => wrong.length === 0).map(({ told }) => told.text);
    const misnamed = slips.filter(
      ({ told, wrong }) => wrong.length > 0 && !wrong.some(({ slip }) => slip === told.slip),
    );
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(1);
    expect(misnamed.length / slips.length).toBeLessThanOrEqual(0.2);
  });

  test("what holds is not called wrong, but for one at most", () => {
    const alarms = judged.filter(({ told, wrong }) => told.slip === null && wrong.length > 0);
    expect(alarms.length, alarms.map(({ told }) => told.text).join("\n")).toBeLessThanOrEqual(1);
  });

  test("sources side by side: 95 of 100 comparisons found, and 95 of 100 right", () => {
    const figures = BODIES.flatMap(({ source_id, text, publisher, published }) =>
      figuresOf({ source_id, text, publisher, published }),
    );
    const found = derive(figures, BODIES, codelists).comparisons.map(({ first_source_id, second_source_id, kind }) =>
      [first_source_id, second_source_id, kind].join(" "),
    );
    const wanted = TOLD_OF_BODIES.map((each) => each.join(" "));
    const right = found.filter((each) => wanted.includes(each));
    expect(
      right.length / wanted.length,
      wanted.filter((each) => !found.includes(each)).join("\n"),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      right.length / found.length,
      found.filter((each) => !wanted.includes(each)).join("\n"),
    ).toBeGreaterThanOrEqual(0.95);
  });
});
