import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../pipeline/io/root.ts";
import { extractFramed } from "./statements.ts";

const text = readFileSync(join(packageRoot(), "raw", "hops", "who-decriminalization-2014.txt"), "utf8");
const { statements, events } = extractFramed(text, {
  title: "The World Health Organization called for decriminalization of personal drug use",
  publisher: "HOPS – Healthy Options Project Skopje",
  published: "2014",
});

describe("the founding text", () => {
  test("four recommendations of the World Health Organization to countries", () => {
    const asked = statements.filter(({ kind }) => kind === "recommendation");
    expect(asked.map(({ quote }) => quote.slice(0, 40))).toEqual([
      "publicly called for the decriminalizatio",
      "Countries should work toward developing ",
      "Countries should work toward developing ",
      "Countries should ban compulsory treatmen",
    ]);
    for (const { actor, addressee } of asked)
      expect([actor, addressee]).toEqual(["World Health Organization", "countries"]);
  });

  test("seven findings, with who found them", () => {
    const found = statements.filter(({ kind }) => kind === "finding");
    expect(found.map(({ actor, quote }) => [actor, quote.slice(0, 24)])).toEqual([
      ["World Health Organization report", "in 49 countries, the ris"],
      ["World Health Organization report", "It is estimated that 40%"],
      [null, "In many of these countri"],
      [null, "Many of them are afraid "],
      ["independent study", "The number of drug users"],
      ["independent study", "Between 2000 and 2008 th"],
      ["independent study", "Contrary to predictions,"],
    ]);
  });

  test("three dated acts", () => {
    expect(events.map(({ date }) => date).sort()).toEqual(["2001", "2012", "2014-07"]);
  });
});
