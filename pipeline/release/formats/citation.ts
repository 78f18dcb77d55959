import type { Format } from "./format.ts";

/** `CITATION.cff` 1.2.0. A double-quoted YAML scalar takes every JSON string as it is. */
export const citation: Format = function* ({ dataset, version, created }) {
  const text = (value: string) => JSON.stringify(value);
  const lines = [
    "cff-version: 1.2.0",
    `message: ${text("If you use this dataset, please cite it as below, and cite the source text beside any single figure.")}`,
    "type: dataset",
    `title: ${text(dataset.title)}`,
    `abstract: ${text(dataset.description)}`,
    "authors:",
    `  - name: ${text(dataset.publisher)}`,
    `version: ${text(version)}`,
    `date-released: ${text(created)}`,
    `license: ${dataset.license.id}`,
    ...(dataset.homepage === null ? [] : [`url: ${text(dataset.homepage)}`]),
    "keywords:",
    ...dataset.keywords.map((keyword) => `  - ${text(keyword)}`),
  ];
  yield ["CITATION.cff", `${lines.join("\n")}\n`];
};
