import type { Change } from "../../model/change.ts";
import type { Figure } from "../../model/figure.ts";
import { changeCard } from "../cards.ts";
import type { Pencil } from "../charts/index.ts";
import { shortened } from "../charts/scale.ts";
import { type Html, html } from "../html.ts";
import type { Content } from "../input.ts";
import { datasetJsonLd } from "../json-ld.ts";
import { heading, type Page, table } from "../layout.ts";
import { markdown } from "../markdown.ts";
import { bytesText, counted, numberText, valueText } from "../numbers.ts";
import { anchor, fileName, sourcePath } from "../paths.ts";
import {
  amountText,
  changeLink,
  changeSize,
  changeTitle,
  fromTo,
  placesText,
  quoteLink,
  unitText,
} from "../records.ts";
import { storiesOf } from "../stories.ts";
import { byText, capital, grouped, periodText, type View } from "../view.ts";
import { plural } from "../words.ts";

const CHANGES_SHOWN = 4;
const SENTENCES = 8;
const FIGURES_SHOWN = 6;

/** The first page: what the dataset says, then how to get it, cite it and judge it. */
export function homePage(
  view: View,
  pencil: Pencil,
): { readonly page: Page; readonly files: readonly (readonly [string, Content])[] } {
  const told = storiesOf(view);
  const cards = told.slice(0, CHANGES_SHOWN).map((change) => changeCard(change, view, pencil, "", "h3"));
  const { tables } = view;
  const { accepted, accepted_statements: statements, accepted_events: events, accepted_ledger: ledger } = tables;
  const aside = ledger.filter(({ outcome }) => outcome === "rejected").length;
  const body = html`<section class="hero">
<p class="eyebrow">${view.dataset.publisher}</p>
<h1>${claim(told, view)}</h1>
<p class="lead">${counted(accepted.length, "figure")} read from ${counted(tables.documents.length, "text")}, ${counted(tables.changes.length, "change")} worked out from them, ${counted(statements.length, "statement")} and ${counted(events.length, "dated act", "dated acts")} of policy. Every number leads, in one click, to the sentence it was read from.</p>
<p class="actions"><a class="button" href="explorer.html">Explore the figures</a> <a class="button quiet" href="#downloads">Download</a></p>
</section>
${
  cards.length === 0
    ? null
    : html`<section aria-labelledby="changes-shown">${heading(2, "changes-shown", "What changed")}
<div class="cards">${cards.map((card) => card.figure)}</div>
${inShort(told.slice(CHANGES_SHOWN, CHANGES_SHOWN + SENTENCES), view)}
${view.changes.length > CHANGES_SHOWN ? html`<p><a href="changes.html">All ${numberText(view.changes.length)} changes, with their arithmetic</a></p>` : html`<p><a href="changes.html">The arithmetic of these changes, and what the texts claim themselves</a></p>`}</section>`
}
${glance(view)}
${audited(view)}
${asked(view)}
<section aria-labelledby="downloads">${heading(2, "downloads", "Downloads")}
<p>Version ${view.version}, ${periodText(view.created)}. Data under <a href="${view.dataset.license.url}">${view.dataset.license.title}</a>; every table in several formats with the same columns.</p>
${downloads(view)}</section>
<section aria-labelledby="api">${heading(2, "api", "For dashboards")}
${api(view)}</section>
<section aria-labelledby="cite">${heading(2, "cite", "How to cite")}
${cite(view)}</section>
<div class="split">
<section aria-labelledby="news">${heading(2, "news", "Since the last release")}
${news(view)}</section>
<section aria-labelledby="health">${heading(2, "health", "Health of the pipeline")}
${health(view, aside)}</section>
</div>`;
  return {
    page: {
      path: "index.html",
      title: view.dataset.title,
      description: view.dataset.description,
      body,
      head: datasetJsonLd(view),
    },
    files: cards.flatMap((card) => card.files),
  };
}

/** The headline: the first of the stories that rests on two dated numbers, else what the site is. */
function claim(told: readonly Change[], view: View): Html {
  const change = told.find(
    ({ start_period, end_period, percent_change }) =>
      start_period !== null && end_period !== null && percent_change !== null && percent_change !== 0,
  );
  if (change === undefined) return html`Every number, one click from its sentence`;
  return html`${movement(change, view)} from ${periodText(change.start_period)} to ${periodText(change.end_period)}`;
}

/** "New HIV infections in Portugal fell by 70.6 %". */
function movement(change: Change, view: View): Html {
  const title = changeTitle(change, view);
  const place = placesText(change.ref_area, view);
  const where = change.ref_area.length === 0 || title.includes(place) ? "" : ` in ${place}`;
  const size = changeSize(change).replace(/^[+\u2212]/u, "");
  const link = html`<a class="figure" href="${changeLink(change, view)}">${size}</a>`;
  if (change.absolute_change === 0) return html`${title}${where} stayed the same`;
  return html`${title}${where} ${change.absolute_change < 0 ? "fell" : "rose"} by ${link}`;
}

/** Further changes, a sentence each. */
function inShort(changes: readonly Change[], view: View): Html | null {
  if (changes.length === 0) return null;
  return html`<h3>In short</h3>
<ul class="sentences">${changes.map((change) => html`<li>${movement(change, view)}, ${fromTo(change, view, "")}.</li>`)}</ul>`;
}

/** What the texts claim themselves, held against their own numbers, in a sentence. */
function audited(view: View): Html | null {
  const { audits } = view.tables;
  if (audits.length === 0) return null;
  const of = (verdict: string) => audits.filter((audit) => audit.verdict === verdict).length;
  const [right, wrong, open] = [of("consistent"), of("inconsistent"), of("undecidable")];
  const parts = [
    right === 0 ? null : html`${numberText(right)} ${right === 1 ? "agrees" : "agree"} with the numbers beside them`,
    wrong === 0 ? null : html`<strong>${numberText(wrong)} ${wrong === 1 ? "does" : "do"} not</strong>`,
    open === 0 ? null : html`${numberText(open)} cannot be told`,
  ].flatMap((part) => (part === null ? [] : [part]));
  return html`<section aria-labelledby="audited">${heading(2, "audited", "Do the texts add up?")}
<p class="lead">The texts make ${counted(audits.length, "claim")} that their own numbers can be held against, such as “by 70 %”: ${parts.map((part, at) => html`${at === 0 ? "" : at === parts.length - 1 ? " and " : ", "}${part}`)}. <a href="changes.html#audits">See the arithmetic</a></p></section>`;
}

/** Figures that no change holds, since those are above; first those whose place and time are told, no two of one indicator. */
function glance(view: View): Html | null {
  const inChanges = new Set(view.changes.flatMap((change) => [change.start_figure_id, change.end_figure_id]));
  const others = view.documents
    .flatMap((document) => view.figuresOf.get(document.source_id) ?? [])
    .filter((figure) => !inChanges.has(figure.figure_id) && figure.indicator !== null && !figure.superseded);
  const known = new Set(view.indicators.flatMap(({ id, harmonised }) => (harmonised ? [id] : [])));
  const score = (figure: Figure) =>
    (known.has(view.indicatorOf.get(figure.figure_id) ?? "") ? 4 : 0) +
    (figure.ref_area.length > 0 ? 1 : 0) +
    (figure.time_period === null ? 0 : 1);
  const ordered = others.toSorted((a, b) => score(b) - score(a));
  const firsts = [
    ...new Map(
      ordered.toReversed().map((figure) => [view.indicatorOf.get(figure.figure_id) ?? figure.indicator, figure]),
    ).values(),
  ].toReversed();
  const chosen = (firsts.length >= FIGURES_SHOWN ? firsts : ordered).slice(0, FIGURES_SHOWN);
  if (chosen.length === 0) return null;
  const tiles = chosen.map((figure) => {
    const about = [
      figure.ref_area.length === 0 ? null : placesText(figure.ref_area, view),
      figure.time_period === null ? null : periodText(figure.time_period),
    ];
    return html`<li><p class="number">${quoteLink(figure, "", bigText(figure))}${isShort(figure) ? null : html` <span>${unitText(figure)}</span>`}</p>${namesUnit(figure) ? html`<p class="words">${shortened(figure.sentence, 110)}</p>` : html`<p>${capital(figure.indicator ?? "")}</p>`}<p class="where">${about.filter((each) => each !== null).join(", ") || (namesUnit(figure) ? null : figure.population)}</p></li>`;
  });
  return html`<section aria-labelledby="glance">${heading(2, "glance", "Other figures at a glance")}<ul class="tiles">${tiles}</ul></section>`;
}

/** Whether the words of the text for what is counted are its unit alone: "20 countries". Then the sentence says more. */
function namesUnit({ indicator, unit }: Figure): boolean {
  return unit !== null && [unit, plural(unit)].includes((indicator ?? "").toLowerCase());
}

/** "40 %" in one piece; of "45 000 infections" the number alone, its unit comes small behind it. */
const isShort = (figure: Figure): boolean => [...unitText(figure)].length <= 1;
const bigText = (figure: Figure): string => (isShort(figure) ? amountText(figure) : valueText(figure));

/** What is recommended, in the words of the texts. */
function asked(view: View): Html | null {
  const recommendations = view.tables.accepted_statements.filter(({ kind }) => kind === "recommendation");
  if (recommendations.length === 0) return null;
  const items = recommendations
    .slice(0, 3)
    .map(
      (statement) =>
        html`<li><blockquote><a class="words" href="${sourcePath(statement.source_id)}#${anchor(statement.statement_id)}">${capital(statement.quote)}</a></blockquote><p class="by">${statement.actor === null ? "No one named" : capital(statement.actor)}${statement.addressee === null ? null : html`, to ${statement.addressee}`}</p></li>`,
    );
  return html`<section aria-labelledby="asked">${heading(2, "asked", "What the texts ask for")}<ul class="quotes">${items}</ul><p><a href="statements.html">All statements and events</a></p></section>`;
}

function downloads(view: View): Html {
  const names = [...view.rows.keys()];
  const at = new Map(view.files.map((file) => [file.path, file]));
  const rows = names.map((name) => {
    const links = (["csv", "json", "parquet"] as const).map((ending) => {
      const file = at.get(`data/${name}.${ending}`);
      return file === undefined
        ? ""
        : html`<a href="api/v1/tables/${name}.${ending}" download>${ending}</a> <small>${bytesText(file.bytes)}</small>`;
    });
    return [
      html`<a href="dictionary.html#${name}">${name}</a>`,
      numberText(view.rows.get(name)?.length ?? 0),
      ...links,
    ];
  });
  const whole = [view.archive, ...["data/openfigures.sqlite"].map((path) => at.get(path) ?? null)].flatMap((file) =>
    file === null
      ? []
      : [
          html`<li><a class="button quiet" href="download/${file.path.replace(/^.*\//u, "")}" download>${file.path.endsWith(".zip") ? "Everything, zip" : "SQLite"}</a> <span>${bytesText(file.bytes)}</span><code class="hash">sha256 ${file.sha256}</code></li>`,
        ],
  );
  const hashes = view.files
    .filter(({ path }) => /^data\/\w+\.(?:csv|json|parquet)$/u.test(path))
    .map(({ path, bytes, sha256 }) => [path.slice(5), bytesText(bytes), html`<code class="hash">${sha256}</code>`]);
  return html`<ul class="whole">${whole}</ul>
${table("Tables of the release", ["Table", ["Rows", "number"], "CSV", "JSON", "Parquet"], rows)}
<details><summary>Checksums of every file</summary>${table("SHA-256 of the files", ["File", ["Size", "number"], "SHA-256"], hashes)}</details>`;
}

function api(view: View): Html {
  const [first] = view.indicators;
  const rows = [
    ["Everything there is", "api/v1/index.json"],
    ["A table", "api/v1/tables/observations.csv"],
    ...(first === undefined ? [] : [["An indicator", `api/v1/indicators/${fileName(first.id)}.csv`]]),
    ...view.documents
      .slice(0, 1)
      .map((document) => ["A source", `api/v1/sources/${fileName(document.source_id)}.json`]),
    ["Newest values", "api/v1/latest.json"],
    ["Descriptions of all columns", "api/v1/datapackage.json"],
  ].map(([what = "", path = ""]) => [what, html`<a href="${path}"><code>${path}</code></a>`]);
  return html`<p>Addresses that stay: files of JSON and CSV, no key, no server. <code>openfigures serve</code> serves them with CORS, ETag, ranges and compression; <code>_headers</code> and <code>nginx.conf</code> do so on hosts.</p>
${table("Addresses", ["What", "Address"], rows)}`;
}

function cite(view: View): Html {
  const { dataset, version, created } = view;
  const sentence = `${dataset.publisher} (${created.slice(0, 4)}). ${dataset.title} (version ${version}) [data set].${dataset.homepage === null ? "" : ` ${dataset.homepage}`}`;
  const bibtex = `@misc{${dataset.name.replace(/[^a-z0-9]/gu, "")}_${version.replaceAll(".", "_")},\n  author = {{${dataset.publisher}}},\n  title = {${dataset.title}},\n  year = {${created.slice(0, 4)}},\n  version = {${version}}\n}`;
  return html`<p>Beside a single figure, cite its source text too.</p>
<div class="copy"><p id="cite-text">${sentence}</p><button type="button" data-copy="cite-text" hidden>Copy</button></div>
<div class="copy"><pre id="cite-bibtex" tabindex="0">${bibtex}</pre><button type="button" data-copy="cite-bibtex" hidden>Copy BibTeX</button></div>`;
}

function news(view: View): Html {
  const [newest] = view.releases;
  const notes =
    newest === undefined
      ? ""
      : newest.changes
          .replace(/^# .*$/mu, "")
          .split(/^## /mu)
          .filter((part) => part.trim() !== "")[0];
  if (notes === undefined || notes.trim() === "") return html`<p>This is the first release.</p>`;
  const [title = "", ...rest] = notes.split("\n");
  return html`<p class="where">${title.trim()}</p>${markdown(rest.join("\n"), 3)}`;
}

function health(view: View, aside: number): Html {
  const { tables } = view;
  const taken = tables.accepted.length;
  const reasons = [
    ...grouped(
      tables.accepted_ledger.filter(({ outcome }) => outcome === "rejected"),
      (entry) => (entry.outcome === "rejected" ? entry.reason : ""),
    ),
  ]
    .map(([reason, entries]) => [reason, entries.length] as const)
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
  const share = taken + aside === 0 ? 0 : Math.round((100 * taken) / (taken + aside));
  const verdicts = [...grouped(tables.audits, ({ verdict }) => verdict)].map(
    ([verdict, audits]) => `${audits.length} ${verdict}`,
  );
  return html`<div class="meter" role="img" aria-label="${share} % of the numbers met are figures"><span style="width:${share}%"></span></div>
<dl class="facts">
<div><dt>Numbers met in the texts</dt><dd>${numberText(taken + aside)}</dd></div>
<div><dt>Taken as figures</dt><dd>${numberText(taken)}</dd></div>
<div><dt>Set aside with a reason</dt><dd>${numberText(aside)} <small>${reasons
    .slice(0, 4)
    .map(([reason, count]) => `${view.label("reasons", reason).toLowerCase()} ${count}`)
    .join(", ")}</small></dd></div>
<div><dt>Records that failed a check</dt><dd><a href="changes.html#rejections">${numberText(tables.rejections.length)}</a></dd></div>
<div><dt>Claims of the texts recomputed</dt><dd><a href="changes.html#audits">${numberText(tables.audits.length)}</a> <small>${verdicts.join(", ")}</small></dd></div>
<div><dt>Corrections applied</dt><dd><a href="changes.html#corrections">${numberText(tables.corrections.length)}</a></dd></div>
</dl>`;
}
