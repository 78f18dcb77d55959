import type { JsonSchema } from "../../model/schema.ts";
import { type Html, html, outsideLink } from "../html.ts";
import { heading, type Page, table } from "../layout.ts";
import { markdown } from "../markdown.ts";
import { numberText } from "../numbers.ts";
import { byText, type View } from "../view.ts";

/** Lists up to this length are shown whole; longer ones are led to as data. */
const SHORT = 40;

/** Every table, column and code of the release, from the schemas and the code lists. */
export function dictionaryPage(view: View): Page {
  const tables = Object.values(view.schemas)
    .flatMap((schema) => (schema["x-table"] === undefined ? [] : [{ schema, hints: schema["x-table"] }]))
    .sort((a, b) => a.hints.position - b.hints.position);
  const lists = Object.entries(view.codelists).sort(([a], [b]) => byText(a, b));
  return {
    path: "dictionary.html",
    title: "Data dictionary",
    description: "What each table, column and code of the dataset means.",
    body: html`<header class="page"><h1>Data dictionary</h1>
<p class="lead">The same names in CSV, JSON, Parquet, SQLite and the API. Several codes in a cell are joined by “;”. Offsets count Unicode code points, the end excluded.</p></header>
<nav class="contents" aria-label="Tables"><ul>${tables.map(({ hints }) => html`<li><a href="#${hints.name}">${hints.name}</a></li>`)}<li><a href="#lists">code lists</a></li></ul></nav>
${tables.map(
  ({
    schema,
    hints,
  }) => html`<section>${heading(2, hints.name, hints.name)}<p>${schema.description ?? ""} <span class="where">Key: ${hints.primary_key.join(", ") || "none"}.</span></p>
${table(
  `Columns of ${hints.name}`,
  ["Column", "Meaning", "Type", "Codes"],
  Object.entries(schema.properties ?? {}).map(([name, property]) => columnRow(name, property, view)),
)}</section>`,
)}
<section>${heading(2, "lists", "Code lists")}${lists.map(([name, rows]) =>
      rows.length > SHORT
        ? html`<h3 id="list-${name}">${name}</h3><p>${numberText(rows.length)} codes, in <a href="api/v1/codelists/${name}.csv">${name}.csv</a>.</p>`
        : html`<h3 id="list-${name}">${name}</h3>${table(
            `Codes of ${name}`,
            ["Code", "Label", "Meaning"],
            rows.map((row) => [html`<code>${row.code}</code>`, row.label, row.definition ?? ""]),
          )}`,
    )}</section>`,
  };
}

function columnRow(name: string, property: JsonSchema, view: View): readonly (Html | string)[] {
  const found = property.$ref === undefined ? property : { ...pointed(property.$ref, view), ...property };
  const types = [found.type ?? found.anyOf?.map((each) => each.type ?? "") ?? []].flat(2).filter((type) => type !== "");
  const codelist = found["x-codelist"];
  const concept = found["x-concept"];
  return [
    html`<code>${name}</code>`,
    html`${found.description ?? ""}${concept === undefined ? null : html` <span class="where">Concept: ${outsideLink(concept, concept.split(/[#/]/u).at(-1) ?? concept)}</span>`}`,
    types.filter((type) => type !== "null").join(", ") + (types.includes("null") ? ", may be empty" : ""),
    codelist === undefined ? "" : html`<a href="#list-${codelist}">${codelist}</a>`,
  ];
}

/** The property that a reference leads to: "figure.schema.json#/properties/quote". */
function pointed(reference: string, view: View): JsonSchema {
  const [file = "", pointer = ""] = reference.split("#");
  const name = pointer.split("/").at(-1) ?? "";
  return view.schemas[file.replace(/^(?:\.\.?\/)+/u, "")]?.properties?.[name] ?? {};
}

/** How figures are read and numbers derived: `docs/method.md`. */
export function methodPage(view: View): Page {
  return {
    path: "method.html",
    title: "Method",
    description: "How numbers are read from texts and how others are derived from them.",
    body: html`<div class="method">${markdown(view.method)}</div>`,
  };
}
