import { join } from "node:path";
import { sha256 } from "../io/files.ts";
import { type Published, publish } from "../io/publish.ts";
import { publishedVersions, releaseReader } from "../io/releases.ts";
import { sqliteBytes } from "../io/sqlite.ts";
import { PipelineError } from "../model/errors.ts";
import type { Tables } from "../model/tables.ts";
import { compareVersions, type Previous, planRelease, readSnapshot, release, releaseDate } from "../release/index.ts";
import { publishCatalog } from "./catalog.ts";
import type { Setup } from "./setup.ts";

/**
 * Publishes the tables as a release. Below 1.0.0 the newest release is rebuilt in its place; from 1.0.0 on the
 * difference to it decides the version, nothing is published where there is none, and guards may stop it.
 *
 * @throws PipelineError when a guard stops the release or the version is taken
 */
export function publishRelease(tables: Tables, setup: Setup): Published {
  const versions = publishedVersions(setup.output).sort(compareVersions);
  const newest = versions.at(-1) ?? null;
  const options = optionsOf(tables, setup);
  if (newest === null) return write(tables, setup, setup.as ?? setup.software, null);
  if (setup.as !== null && compareVersions(setup.as, newest) < 0) {
    throw new PipelineError("version-old", `--as: ${setup.as}, expected ${newest} or later. Correct it`);
  }
  const isRebuild = newest.startsWith("0.") && (setup.as === null || setup.as === newest);
  if (isRebuild) return write(tables, setup, newest, previousOf(setup.output, versions.at(-2) ?? null));
  const previous = previousOf(setup.output, newest);
  const plan = planRelease(tables, options, previous, setup.announcements);
  if (plan.diff.severity === "none" && (setup.as ?? newest) === newest)
    return { folder: join(setup.output, "releases", newest), changed: false };
  // below 1.0.0 nothing was promised that could be broken
  const breaches = plan.breaches.filter(({ code }) => code !== "breaking-change" || !newest.startsWith("0."));
  if (breaches.length > 0 && setup.accept === null) {
    throw new PipelineError(
      "release-guarded",
      [
        `${newest}: ${breaches.length} guard(s) speak against the next release, expected none. Mend them, or use --accept "<reason>":`,
        ...breaches.map(({ code, message }) => `  ${message} [${code}]`),
      ].join("\n"),
    );
  }
  return write(tables, setup, setup.as ?? plan.version, previous);
}

function write(tables: Tables, setup: Setup, version: string, previous: Previous | null): Published {
  const files = release(tables, {
    ...optionsOf(tables, setup),
    version,
    ...(previous === null ? {} : { previous }),
    ...(setup.accept === null ? {} : { accepted: setup.accept }),
  });
  const published = publish(setup.output, version, files, setup.replace, setup.observe);
  publishCatalog(setup.output);
  return published;
}

function optionsOf(tables: Tables, { created, schemas, codelists, software, licenses }: Setup) {
  return {
    created: created ?? releaseDate(tables.documents),
    schemas,
    codelists,
    software,
    ...(licenses === undefined ? {} : { licenses }),
    sha256,
    sqlite: sqliteBytes,
  };
}

function previousOf(output: string, version: string): Previous;
function previousOf(output: string, version: string | null): Previous | null;
function previousOf(output: string, version: string | null): Previous | null {
  if (version === null) return null;
  const folder = join(output, "releases", version);
  const text = releaseReader(folder);
  return { version, snapshot: readSnapshot(text, folder), changes: text("CHANGES.md") ?? "" };
}
