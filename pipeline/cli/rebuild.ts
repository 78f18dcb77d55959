import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { readIfThere } from "../io/files.ts";
import { publishedVersions } from "../io/releases.ts";
import { compareVersions } from "../release/index.ts";
import type { Fault } from "../release/verify/index.ts";
import { runStages, stages } from "../stages.ts";
import { setupOf } from "./setup.ts";

/** What became of building a release again. */
export interface Rebuild {
  /** Why it could not be tried; null when it was. */
  readonly skipped: string | null;
  /** Files that came out otherwise. */
  readonly faults: readonly Fault[];
}

/** What a release records of its making, in report.json. */
interface Recorded {
  readonly version: string;
  readonly created: string;
  readonly software: { readonly version: string };
  readonly accepted: string | null;
  readonly inputs: readonly { readonly source_id: string; readonly sha256: string }[];
}

/**
 * Builds a release again, in a folder of its own, from the raw texts and the options that it records, and compares the
 * checksums of all files. It is not tried where the texts, the corrections or the program are others than recorded: then
 * a difference would tell nothing of the release.
 *
 * @param folder of the release, with those before it beside it
 * @throws PipelineError when a stage cannot run
 */
export async function rebuild(folder: string, raw: string, software: string): Promise<Rebuild> {
  const text = readIfThere(join(folder, "report.json"));
  if (text === null) return { skipped: "report.json is missing, which records its inputs", faults: [] };
  const recorded: Recorded = JSON.parse(Buffer.from(text).toString("utf8"));
  if (recorded.software.version !== software) {
    return { skipped: `openfigures ${recorded.software.version} made it, this is ${software}`, faults: [] };
  }
  const aside = mkdtempSync(join(tmpdir(), "openfigures-rebuild-"));
  try {
    linkEarlier(resolve(folder), recorded.version, aside);
    const options = { raw, output: aside, date: recorded.created, as: recorded.version, afresh: true };
    const setup = setupOf(recorded.accepted === null ? options : { ...options, accept: recorded.accepted });
    const early = stages.slice(
      0,
      stages.findIndex(({ name }) => name === "derive"),
    );
    const { tables } = await runStages(
      early.map(({ name }) => name),
      setup,
    );
    const skipped = otherInputs(recorded, new Map(tables.documents.map((one) => [one.source_id, one.sha256])));
    if (skipped !== null) return { skipped, faults: [] };
    await runStages(["derive", "release"], setup);
    return { skipped: null, faults: differences(folder, join(aside, "releases", recorded.version)) };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The releases that came before, which a release says its difference to. */
function linkEarlier(folder: string, version: string, aside: string): void {
  const releases = dirname(folder);
  mkdirSync(join(aside, "releases"), { recursive: true });
  for (const earlier of publishedVersions(dirname(releases))) {
    if (compareVersions(earlier, version) < 0)
      symlinkSync(join(releases, earlier), join(aside, "releases", earlier), "dir");
  }
}

function otherInputs({ inputs }: Recorded, found: ReadonlyMap<string, string>): string | null {
  for (const { source_id, sha256 } of inputs) {
    if (!found.has(source_id)) return `the text of ${source_id} is not below the folder of raw texts`;
    if (found.get(source_id) !== sha256) return `the text of ${source_id} is another than recorded`;
  }
  const more = found.size - inputs.length;
  return more > 0 ? `there are ${more} raw text(s) that it was not made of` : null;
}

function differences(before: string, after: string): Fault[] {
  const [old, now] = [before, after].map((folder) => sums(folder));
  const paths = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  return paths.flatMap((path) => {
    const [printed, rebuilt] = [old?.get(path), now?.get(path)];
    if (printed === rebuilt) return [];
    const how =
      rebuilt === undefined ? "is not made" : printed === undefined ? "is missing here" : "comes out otherwise";
    return [
      {
        code: "rebuild-differs",
        where: path,
        message: `${how} when the release is built again from its recorded inputs, expected the same bytes. Look whether corrections or code changed since`,
      },
    ];
  });
}

function sums(folder: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").split("\n");
  return new Map(lines.filter((line) => line !== "").map((line) => [line.slice(66), line.slice(0, 64)]));
}
