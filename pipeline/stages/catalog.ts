import { join } from "node:path";
import { sha256, writeFileAtomic } from "../io/files.ts";
import { publishedVersions, releaseReader } from "../io/releases.ts";
import { catalogFiles, type Listed } from "../release/index.ts";

/** Writes what stands beside the releases, from the releases that are there: `catalog.jsonld` and `releases.json`. */
export function publishCatalog(output: string): void {
  const listed = publishedVersions(output).map((version): Listed => {
    const text = releaseReader(join(output, "releases", version));
    return { version, created: createdOf(text("report.json")), sha256: sha256(text("SHA256SUMS") ?? "") };
  });
  for (const [path, content] of catalogFiles(listed)) writeFileAtomic(join(output, path), content);
}

/** The day of a release, from its report. */
function createdOf(report: string | null): string {
  const content: unknown = JSON.parse(report ?? "null");
  const isReport = typeof content === "object" && content !== null && "created" in content;
  if (isReport && typeof content.created === "string") return content.created;
  throw new Error("report.json of a release without its day");
}
