import { daysOf } from "../model/period.ts";
import { type Html, scriptJson, trusted } from "./html.ts";
import type { View } from "./view.ts";

/** schema.org/Dataset for search engines, in the head of the first page. */
export function datasetJsonLd(view: View): Html {
  const { dataset, tables, version, created } = view;
  const base = dataset.homepage ?? "";
  const days = tables.observations
    .flatMap(({ time_period }) => (time_period === null ? [] : [daysOf(time_period)]))
    .filter((each) => each !== null);
  const first = days.map((each) => each.first).sort()[0];
  const last = days
    .map((each) => each.last)
    .sort()
    .at(-1);
  const places = [...new Set(tables.observations.flatMap(({ ref_area_name }) => ref_area_name ?? []))].sort();
  const value = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: dataset.title,
    description: dataset.description,
    ...(dataset.homepage === null ? {} : { url: dataset.homepage, "@id": dataset.homepage }),
    license: dataset.license.url,
    version,
    datePublished: created,
    isAccessibleForFree: true,
    keywords: dataset.keywords,
    creator: { "@type": "Organization", name: dataset.publisher },
    publisher: { "@type": "Organization", name: dataset.publisher },
    measurementTechnique: "Reading of figures from published texts, each traced to its sentence",
    ...(first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` }),
    ...(places.length === 0 ? {} : { spatialCoverage: places.slice(0, 100) }),
    variableMeasured: view.indicators
      .slice(0, 200)
      .map(({ label, id }) => ({ "@type": "PropertyValue", name: label, propertyID: id })),
    isBasedOn: tables.documents
      .slice(0, 200)
      .map(({ title, url }) => ({ "@type": "CreativeWork", name: title, ...(url === null ? {} : { url }) })),
    distribution: [...view.rows.keys()].map((name) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: "text/csv",
      contentUrl: `${base}api/v1/tables/${name}.csv`,
    })),
  };
  return trusted(`<script type="application/ld+json">${scriptJson(value)}</script>\n`);
}
