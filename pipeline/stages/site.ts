import { existsSync } from "node:fs";
import { join } from "node:path";
import { codeHash } from "../io/code.ts";
import { readIfThere, sha256 } from "../io/files.ts";
import { readFolder, writeFolder } from "../io/folder.ts";
import { publishedVersions, releaseFolder, releaseReader } from "../io/releases.ts";
import { packageRoot } from "../io/root.ts";
import { PipelineError } from "../model/errors.ts";
import type { Tables } from "../model/tables.ts";
import { OPEN_FIGURES } from "../release/dataset.ts";
import { mayBePublished } from "../release/formats/texts.ts";
import { compareVersions } from "../release/index.ts";
import { tablesOf } from "../release/table.ts";
import { deflated, isPackedAlready, zipOf } from "../release/zip.ts";
import { type Cell, type ReleaseFile, type Row, type SiteInput, site, withArchive } from "../site/index.ts";
import { packAhead } from "./pack-ahead.ts";
import type { Setup } from "./setup.ts";
import type { Work } from "./stage.ts";

export const SITE_CODE = ["site", "release", "stages", "io", "model"];

/** The script of a review is served beside a site, never part of one. */
const REVIEW = "review.js";

/** Up to this size release and site are offered as one archive, which is made in memory; beyond it, table by table. */
const MOST_ZIPPED = 300_000_000;

/** What a new site changed. */
export interface SiteResult {
  /** Folder of the site: "output/site". */
  readonly folder: string;
  readonly files: number;
  readonly changed: number;
  /** Hash of all files and their names. */
  readonly sha256: string;
}

/**
 * Makes `output/site/` from the newest release and from the records that it was made of.
 * @throws PipelineError when there is no release, or when the records are not those of the release
 */
export async function publishSite(tables: Tables, { setup, cache }: Work): Promise<SiteResult> {
  const input = siteInput(tables, setup);
  const packing = cache.packed("site", codeHash(SITE_CODE), deflated);
  const bytesOfRelease = input.files.reduce((sum, file) => sum + file.bytes, 0);
  const packed = packAhead(packing, bytesOfRelease > MOST_ZIPPED ? [] : contentsToPack(input));
  const pages = await site(input);
  await packed;
  // the archive holds the site, so that a download is whole; the site on the web holds the archive
  const files = new Map([...input.files.map(({ path, content }) => [path, content] as const)]);
  for (const [path, content] of pages) if (!path.startsWith("download/")) files.set(`site/${path}`, content);
  const name = `${input.dataset.name}-${input.version}`;
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  const whole =
    bytes > MOST_ZIPPED
      ? pages
      : await withArchive(pages, input, fileOf(`${name}.zip`, zipOf(name, files, packing.packed)));
  packing.keep();
  const folder = join(setup.output, "site");
  return { folder, files: whole.size, changed: writeFolder(folder, whole).length, sha256: hashOf(whole) };
}

/** Files of the release as the archive will hold them. */
function contentsToPack({ files }: SiteInput): Uint8Array[] {
  return files.flatMap(({ path, content }) =>
    isPackedAlready(path) ? [] : typeof content === "string" ? Buffer.from(content) : content,
  );
}

/** Hash of the site as it lies there; null where there is none. */
export function siteHash(output: string): string | null {
  const folder = join(output, "site");
  return existsSync(folder) ? hashOf(readFolder(folder)) : null;
}

/** What decides the site besides the tables: the release that it shows, and the text on method. */
export function siteState({ output }: Setup): string {
  const read = (path: string) => Buffer.from(readIfThere(path) ?? new Uint8Array());
  return sha256(
    Buffer.concat([read(join(output, "latest", "SHA256SUMS")), read(join(packageRoot(), "docs/method.md"))]),
  );
}

function hashOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const lines = [...files].map(([path, content]) => `${path} ${sha256(content)}\n`);
  return sha256(lines.sort().join(""));
}

/** Reads all that the site is made from. */
function siteInput(tables: Tables, { output, schemas, codelists, software }: Setup): SiteInput {
  const folder = releaseFolder("latest", output);
  const content = readFolder(folder);
  const text = (path: string) => Buffer.from(content.get(path) ?? new Uint8Array()).toString("utf8");
  const { version, created } = describedIn(folder, text("datapackage.json"));
  const names = tablesOf(schemas).map((table) => table.name);
  const rows = new Map(names.map((name) => [name, rowsOf(`${folder}/data/${name}.json`, text(`data/${name}.json`))]));
  demandSame(folder, rows.get("figures") ?? [], tables);
  const open = new Set(tables.documents.filter(mayBePublished).map(({ source_id }) => source_id));
  const root = packageRoot();
  return {
    dataset: OPEN_FIGURES,
    version,
    created,
    software,
    releases: publishedVersions(output)
      .sort(compareVersions)
      .reverse()
      .map((each) => noteOf(join(output, "releases", each))),
    tables,
    rows,
    schemas,
    codelists,
    files: [...content].map(([path, bytes]) => fileOf(path, bytes)),
    archive: null,
    isOpen: (id) => open.has(id),
    method: releaseReader(root)("docs/method.md") ?? "",
    assets: new Map(
      [...readFolder(join(root, "pipeline/site/assets"))]
        .filter(([path]) => path !== REVIEW)
        .map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]),
    ),
  };
}

function noteOf(folder: string) {
  const read = releaseReader(folder);
  return { ...describedIn(folder, read("datapackage.json") ?? ""), changes: read("CHANGES.md") ?? "" };
}

function describedIn(folder: string, datapackage: string): { readonly version: string; readonly created: string } {
  const found = parsed(`${folder}/datapackage.json`, datapackage);
  if (typeof found === "object" && found !== null && "version" in found && "created" in found) {
    return { version: String(found.version), created: String(found.created).slice(0, 10) };
  }
  throw broken(`${folder}/datapackage.json`);
}

function rowsOf(where: string, json: string): readonly Row[] {
  const rows = parsed(where, json);
  if (Array.isArray(rows) && rows.every(isRow)) return rows;
  throw broken(where);
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && Object.values(value).every(isCell);
}

function isCell(value: unknown): value is Cell {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function parsed(where: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw broken(where);
  }
}

function broken(where: string): PipelineError {
  return new PipelineError(
    "release-broken",
    `${where}: not as a release has it, expected the file that release wrote. Run release again`,
  );
}

/** The pages and the data that they offer must speak of the same figures. */
function demandSame(folder: string, rows: readonly Row[], tables: Tables): void {
  const released = new Set(rows.map(({ figure_id }) => figure_id));
  if (released.size === tables.accepted.length && tables.accepted.every(({ figure_id }) => released.has(figure_id)))
    return;
  throw new PipelineError(
    "release-stale",
    `${folder}: ${released.size} figures, expected the ${tables.accepted.length} that validate let through. Run release first`,
  );
}

function fileOf(path: string, content: Uint8Array): ReleaseFile {
  return { path, content, bytes: content.byteLength, sha256: sha256(content) };
}
