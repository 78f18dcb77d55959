import { cellOf, tableNamed } from "../rows.ts";
import type { Format, ReleaseData, WrittenFile } from "./format.ts";
import { mediaOf } from "./media.ts";

const AUTHORITY = "http://publications.europa.eu/resource/authority/";
const CONTEXT = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
/** Files that a catalogue offers for download; the rest of a release describes or repeats them. */
const OFFERED = /^(data\/[a-z_]+\.(csv|json|jsonl|parquet|sqlite)|annotations\.jsonl)$/u;

/**
 * `dcat.jsonld`: DCAT-AP 3.0.1 for the harvesters of open-data portals. Terms of EU vocabularies are typed here too,
 * since a checker knows nothing beyond the graph it is given.
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
export const dcat: Format = function* (release, written) {
  const files = [...written.values()].filter(({ path }) => OFFERED.test(path));
  const graph = [
    catalogOf(release),
    datasetOf(release, files),
    ...files.map((file) => distributionOf(release, file)),
    { "@id": "#publisher", "@type": "foaf:Agent", "foaf:name": english(release.dataset.publisher) },
    {
      "@id": "#contact",
      "@type": ["vcard:Organization", "vcard:Kind"],
      "vcard:fn": english(release.dataset.publisher),
    },
    ...vocabulary(release, files),
  ];
  yield ["dcat.jsonld", `${JSON.stringify({ "@context": CONTEXT, "@graph": graph }, null, 2)}\n`];
};

function catalogOf({ dataset, created }: ReleaseData) {
  return {
    "@id": "#catalog",
    "@type": "dcat:Catalog",
    "dct:title": english(`Catalogue of ${dataset.title}`),
    "dct:description": english(`The releases of the dataset: ${dataset.title}.`),
    "dct:publisher": { "@id": "#publisher" },
    "dct:language": { "@id": `${AUTHORITY}language/ENG` },
    "dct:issued": date(created),
    "dcat:dataset": { "@id": "#dataset" },
  };
}

function datasetOf(release: ReleaseData, files: readonly WrittenFile[]) {
  const { dataset, version, created } = release;
  const period = periodOf(release);
  return {
    "@id": "#dataset",
    "@type": "dcat:Dataset",
    "dct:title": english(dataset.title),
    "dct:description": english(dataset.description),
    "dct:identifier": `${dataset.name}-${version}`,
    "dct:publisher": { "@id": "#publisher" },
    "dct:creator": { "@id": "#publisher" },
    "dcat:contactPoint": { "@id": "#contact" },
    "dcat:theme": { "@id": `${AUTHORITY}data-theme/HEAL` },
    "dcat:keyword": dataset.keywords.map(english),
    "dct:language": { "@id": `${AUTHORITY}language/ENG` },
    "dct:accrualPeriodicity": { "@id": `${AUTHORITY}frequency/IRREG` },
    "dct:accessRights": { "@id": `${AUTHORITY}access-right/PUBLIC` },
    "dct:issued": date(created),
    "dct:modified": date(created),
    "dcat:version": version,
    ...(period === null
      ? {}
      : {
          "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": date(period.start),
            "dcat:endDate": date(period.end),
          },
        }),
    "dct:spatial": countriesOf(release).map((code) => ({ "@id": `${AUTHORITY}country/${code}` })),
    ...(dataset.homepage === null ? {} : { "dcat:landingPage": { "@id": dataset.homepage, "@type": "foaf:Document" } }),
    "dcat:distribution": files.map(({ path }) => ({ "@id": `#${path}` })),
  };
}

function distributionOf({ dataset, created }: ReleaseData, { path, bytes, sha256 }: WrittenFile) {
  const media = mediaOf(path);
  return {
    "@id": `#${path}`,
    "@type": "dcat:Distribution",
    "dct:title": english(path),
    "dct:description": english(`${path} of ${dataset.title}`),
    "dcat:accessURL": { "@id": dataset.homepage ?? path },
    "dcat:downloadURL": { "@id": path },
    "dct:format": { "@id": `${AUTHORITY}file-type/${media.eu}` },
    "dcat:mediaType": { "@id": mediaUri(media.type) },
    "dct:license": { "@id": licenseUri(dataset.license.id, dataset.license.url) },
    "dct:issued": date(created),
    "dcat:byteSize": { "@value": String(bytes), "@type": "xsd:nonNegativeInteger" },
    "dcatap:availability": { "@id": `${AUTHORITY}planned-availability/STABLE` },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": { "@value": sha256, "@type": "xsd:hexBinary" },
    },
  };
}

/** The terms that the graph uses, with their types. */
function vocabulary(release: ReleaseData, files: readonly WrittenFile[]) {
  const { id, title, url } = release.dataset.license;
  const media = new Map(files.map(({ path }) => [mediaOf(path).type, mediaOf(path)]));
  const term = (path: string, type: string, label: string) => ({
    "@id": path.startsWith("http") ? path : `${AUTHORITY}${path}`,
    "@type": [type, "skos:Concept"],
    "skos:prefLabel": english(label),
  });
  return [
    term("language/ENG", "dct:LinguisticSystem", "English"),
    term("data-theme/HEAL", "skos:Concept", "Health"),
    term("frequency/IRREG", "dct:Frequency", "irregular"),
    term("access-right/PUBLIC", "dct:RightsStatement", "public"),
    term("planned-availability/STABLE", "skos:Concept", "stable"),
    term(licenseUri(id, url), "dct:LicenseDocument", title),
    { "@id": "spdx:checksumAlgorithm_sha256", "@type": "spdx:ChecksumAlgorithm" },
    ...countriesOf(release).map((code) => term(`country/${code}`, "dct:Location", code)),
    ...[...new Set([...media.values()].map(({ eu }) => eu))].map((eu) =>
      term(`file-type/${eu}`, "dct:MediaTypeOrExtent", eu),
    ),
    ...[...media.keys()].map((type) => ({
      "@id": mediaUri(type),
      "@type": ["dct:MediaTypeOrExtent", "dct:MediaType"],
    })),
  ];
}

/** First and last day of all observations; null when none has a period. */
function periodOf({ tables }: ReleaseData): { readonly start: string; readonly end: string } | null {
  const observations = tableNamed(tables, "observations");
  let found: { start: string; end: string } | null = null;
  for (const row of observations.rows) {
    const start = cellOf(observations, row, "time_start");
    const end = cellOf(observations, row, "time_end");
    if (typeof start !== "string" || typeof end !== "string") continue;
    found ??= { start, end };
    if (start < found.start) found.start = start;
    if (end > found.end) found.end = end;
  }
  return found;
}

/** ISO 3166-1 alpha-3 codes of the countries that figures are about; regions have no term in that vocabulary. */
function countriesOf({ tables }: ReleaseData): readonly string[] {
  const areas = tableNamed(tables, "figure_areas");
  const codes = new Set<string>();
  for (const row of areas.rows) codes.add(String(cellOf(areas, row, "ref_area")));
  return [...codes].filter((code) => /^[A-Z]{3}$/u.test(code)).sort();
}

function licenseUri(id: string, url: string): string {
  return id === "CC-BY-4.0" ? `${AUTHORITY}licence/CC_BY_4_0` : url;
}

function mediaUri(type: string): string {
  return `https://www.iana.org/assignments/media-types/${type}`;
}

function english(text: string) {
  return { "@value": text, "@language": "en" };
}

function date(day: string) {
  return { "@value": day, "@type": "xsd:date" };
}
