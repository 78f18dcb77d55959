import { expect, test } from "vitest";
import { catalogFiles } from "../../pipeline/release/index.ts";

const listed = (version: string, created: string) => ({ version, created, sha256: "0".repeat(64) });
const files = catalogFiles([
  listed("1.2.0", "2019-01-01"),
  listed("1.10.0", "2019-03-01"),
  listed("1.9.0", "2019-02-01"),
]);
const json = (path: string) => JSON.parse(String(files.get(path)));

test("releases.json names the newest by its numbers, not by its letters", () => {
  expect(json("releases.json").latest).toBe("1.10.0");
  expect(json("releases.json").releases.map(({ version }: { version: string }) => version)).toEqual([
    "1.10.0",
    "1.9.0",
    "1.2.0",
  ]);
});

test("each release in the catalogue points to the one before", () => {
  const nodes: Record<string, unknown>[] = json("catalog.jsonld")["@graph"];
  const dataset = (version: string) => nodes.find((node) => node["dcat:version"] === version);
  expect(dataset("1.10.0")).toMatchObject({ "dcat:previousVersion": { "@id": "releases/1.9.0/dcat.jsonld#dataset" } });
  expect(dataset("1.2.0")).not.toHaveProperty("dcat:previousVersion");
});

test("no release, an empty catalogue", () => {
  expect(JSON.parse(String(catalogFiles([]).get("releases.json")))).toMatchObject({ latest: null, releases: [] });
});
