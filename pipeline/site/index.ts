import { apiFiles } from "./api.ts";
import { createPencil } from "./charts/index.ts";
import { explorerFiles } from "./explorer-data.ts";
import { feedFiles } from "./feeds.ts";
import { hostingFiles } from "./hosting.ts";
import type { Content, ReleaseFile, SiteInput } from "./input.ts";
import { type Page, pageText } from "./layout.ts";
import { changesPage } from "./pages/changes.ts";
import { dictionaryPage, methodPage } from "./pages/documents.ts";
import { explorerPage } from "./pages/explorer.ts";
import { homePage } from "./pages/home.ts";
import { indicatorPage, indicatorsPage } from "./pages/indicators.ts";
import { sourcePage } from "./pages/source.ts";
import { sourcesPage } from "./pages/sources.ts";
import { statementsPage } from "./pages/statements.ts";
import { byText, viewOf } from "./view.ts";

export { diffPage } from "./diff-page.ts";
export { CONTENT_SECURITY_POLICY } from "./hosting.ts";
export type { Cell, Content, DatasetInfo, ReleaseFile, ReleaseNote, Row, SiteInput } from "./input.ts";
export { markPath } from "./paths.ts";

/**
 * Makes the static site of a release: pages, charts, scripts, data for dashboards, feeds. It opens from a folder and from
 * any host, asks nothing of any other, and shows no text but escaped.
 * Pure: the same release gives the same bytes.
 *
 * @returns texts and bytes by path: "index.html", "api/v1/index.json"
 */
export async function site(input: SiteInput): Promise<ReadonlyMap<string, Content>> {
  const view = viewOf(input);
  const pencil = await createPencil();
  const files = new Map<string, Content>();
  const add = (page: Page): void => void files.set(page.path, pageText(page, view));
  const addAll = (more: Iterable<readonly [string, Content]>): void => {
    for (const [path, content] of more) files.set(path, content);
  };
  const home = homePage(view, pencil);
  add(home.page);
  addAll(home.files);
  for (const page of [
    explorerPage,
    indicatorsPage,
    sourcesPage,
    changesPage,
    statementsPage,
    dictionaryPage,
    methodPage,
  ]) {
    add(page(view));
  }
  for (const indicator of view.indicators) {
    const made = indicatorPage(indicator, view, pencil);
    add(made.page);
    addAll(made.files);
  }
  for (const document of view.documents) add(sourcePage(document, view));
  addAll(explorerFiles(view));
  addAll(apiFiles(view));
  addAll(feedFiles(view));
  addAll(hostingFiles());
  addAll(assetFiles(view.assets));
  const database = view.files.find(({ path }) => path === "data/openfigures.sqlite");
  if (database !== undefined) files.set("download/openfigures.sqlite", database.content);
  return files;
}

/** Scripts as they are, and the sheets of `style/` as one, in the order of their names: a page asks for one file. */
function* assetFiles(assets: ReadonlyMap<string, string>): Iterable<readonly [string, string]> {
  const sheets = [...assets].filter(([name]) => name.startsWith("style/")).sort(([a], [b]) => byText(a, b));
  yield ["assets/style.css", sheets.map(([, text]) => text).join("\n")];
  for (const [name, text] of assets) if (!name.startsWith("style/")) yield [`assets/${name}`, text];
}

/** The same site with the release as one archive to download: the first page names it, and all else stays. */
export async function withArchive(
  files: ReadonlyMap<string, Content>,
  input: SiteInput,
  archive: ReleaseFile,
): Promise<ReadonlyMap<string, Content>> {
  const view = viewOf({ ...input, archive });
  const { page } = homePage(view, await createPencil());
  return new Map([...files, [page.path, pageText(page, view)], [`download/${archive.path}`, archive.content]]);
}
