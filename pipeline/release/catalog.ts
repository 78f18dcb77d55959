import { type Dataset, OPEN_FIGURES } from "./dataset.ts";
import { compareVersions } from "./diff/version.ts";
import type { Content } from "./formats/format.ts";

/** A published release, as the catalogue of all lists it. */
export interface Listed {
  readonly version: string;
  /** ISO 8601 day. */
  readonly created: string;
  /** Lower-case hex of its SHA256SUMS: one value that stands for every byte of the release. */
  readonly sha256: string;
}

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/**
 * What stands beside the releases: `catalog.jsonld` (DCAT, one dataset a release, newest first, each pointing to the one before)
 * and `releases.json` for programs that want the newest version.
 */
export function catalogFiles(
  releases: readonly Listed[],
  dataset: Dataset = OPEN_FIGURES,
): ReadonlyMap<string, Content> {
  const sorted = releases.toSorted((a, b) => compareVersions(b.version, a.version));
  const graph = [
    {
      "@id": "#catalog",
      "@type": "dcat:Catalog",
      "dct:title": english(`Catalogue of ${dataset.title}`),
      "dct:description": english(dataset.description),
      "dct:publisher": { "@id": "#publisher" },
      "dcat:dataset": sorted.map(({ version }) => ({ "@id": idOf(version) })),
    },
    { "@id": "#publisher", "@type": "foaf:Agent", "foaf:name": english(dataset.publisher) },
    ...sorted.map(({ version, created }, at) => ({
      "@id": idOf(version),
      "@type": "dcat:Dataset",
      "dct:title": english(`${dataset.title}, version ${version}`),
      "dct:description": english(dataset.description),
      "dct:publisher": { "@id": "#publisher" },
      "dct:identifier": `${dataset.name}-${version}`,
      "dct:issued": { "@value": created, "@type": "xsd:date" },
      "dcat:version": version,
      ...previousOf(sorted[at + 1]),
    })),
  ];
  const list = sorted.map(({ version, created, sha256 }) => ({
    version,
    created,
    path: `releases/${version}/`,
    datapackage: `releases/${version}/datapackage.json`,
    sha256sums: sha256,
  }));
  return new Map([
    ["catalog.jsonld", text({ "@context": CONTEXT, "@graph": graph })],
    ["releases.json", text({ name: dataset.name, latest: sorted[0]?.version ?? null, releases: list })],
  ]);
}

/** The dataset node of that release's own `dcat.jsonld`. */
function idOf(version: string): string {
  return `releases/${version}/dcat.jsonld#dataset`;
}

function previousOf(release: Listed | undefined) {
  return release === undefined ? {} : { "dcat:previousVersion": { "@id": idOf(release.version) } };
}

function english(value: string) {
  return { "@value": value, "@language": "en" };
}

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
