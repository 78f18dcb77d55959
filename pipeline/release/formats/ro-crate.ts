import type { Document } from "../../model/document.ts";
import type { Format, ReleaseData, Written } from "./format.ts";
import { mediaOf } from "./media.ts";

/**
 * `ro-crate-metadata.json`: RO-Crate 1.2, every file of the release and the run that made it from its sources.
 * @see https://www.researchobject.org/ro-crate/specification/1.2/
 */
export const roCrate: Format = function* (release, written) {
  const graph = [
    descriptor(),
    rootOf(release, written),
    ...publisherOf(release),
    ...runOf(release),
    ...filesOf(written),
  ];
  const crate = { "@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph };
  yield ["ro-crate-metadata.json", `${JSON.stringify(crate, null, 2)}\n`];
};

function descriptor() {
  return {
    "@id": "ro-crate-metadata.json",
    "@type": "CreativeWork",
    about: { "@id": "./" },
    conformsTo: { "@id": "https://w3id.org/ro/crate/1.2" },
  };
}

function rootOf({ dataset, version, created, documents }: ReleaseData, written: Written) {
  return {
    "@id": "./",
    "@type": "Dataset",
    name: dataset.title,
    description: dataset.description,
    version,
    datePublished: created,
    keywords: dataset.keywords.join(", "),
    license: { "@id": dataset.license.url },
    publisher: { "@id": "#publisher" },
    author: { "@id": "#publisher" },
    ...(dataset.homepage === null ? {} : { url: { "@id": dataset.homepage } }),
    isBasedOn: documents.map((document) => ({ "@id": sourceId(document) })),
    mentions: { "@id": "#run" },
    hasPart: [...written.keys()].map((path) => ({ "@id": encodeURI(path) })),
  };
}

function publisherOf({ dataset }: ReleaseData) {
  const { id, title, url } = dataset.license;
  return [
    {
      "@id": "#publisher",
      "@type": "Organization",
      name: dataset.publisher,
      ...(dataset.homepage === null ? {} : { url: dataset.homepage }),
    },
    { "@id": url, "@type": "CreativeWork", name: title, identifier: id, url },
  ];
}

function runOf({ dataset, created, documents, software }: ReleaseData) {
  return [
    {
      "@id": "#run",
      "@type": "CreateAction",
      name: "Reading of the sources by the openfigures pipeline",
      description: "ingest, extract, validate, derive and release, in this order",
      endTime: created,
      agent: { "@id": "#publisher" },
      instrument: { "@id": "#openfigures" },
      object: documents.map((document) => ({ "@id": sourceId(document) })),
      result: { "@id": "./" },
    },
    {
      "@id": "#openfigures",
      "@type": "SoftwareApplication",
      name: "openfigures",
      version: software,
      softwareVersion: software,
      // the standard demands an address; while the program has none of its own, the report names its version
      url: dataset.homepage ?? "report.json",
    },
    ...documents.map((document) => ({
      "@id": sourceId(document),
      "@type": "CreativeWork",
      name: document.title,
      inLanguage: document.language,
      encodingFormat: document.media_type,
      sha256: document.sha256,
      ...(document.publisher === null ? {} : { publisher: document.publisher }),
      ...(document.published === null ? {} : { datePublished: document.published }),
      ...(document.url === null ? {} : { url: document.url }),
      license: document.license,
    })),
  ];
}

function filesOf(written: Written) {
  return [...written.values()].map(({ path, bytes, sha256 }) => ({
    "@id": encodeURI(path),
    "@type": "File",
    name: path,
    encodingFormat: mediaOf(path).type,
    contentSize: String(bytes),
    sha256,
  }));
}

/** A source within the crate: several may share one address. */
function sourceId({ source_id }: Document): string {
  return `#source-${encodeURIComponent(source_id)}`;
}
