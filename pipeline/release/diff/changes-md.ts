import type { Diff, StructuralChange, TableDiff } from "../../model/diff.ts";

/** How many rows of a table the text names; `diff.json` has them all. */
const NAMED = 20;

/**
 * The section of `CHANGES.md` about one release, for readers.
 * @param accepted why a guard was overruled, in the words of whoever did; null when none was
 */
export function changesText(version: string, created: string, diff: Diff | null, accepted: string | null): string {
  const lines = [`## ${version} (${created})`, ""];
  if (diff === null) lines.push("First release.", "");
  else {
    for (const change of diff.structure) lines.push(`- ${structureText(change)}`);
    for (const table of diff.tables) lines.push(...tableText(table));
    if (diff.severity === "none") lines.push("No difference.");
    lines.push("");
  }
  if (accepted !== null) lines.push(`Published over a guard, because: ${accepted}`, "");
  return lines.join("\n");
}

/** One change of structure in a phrase. */
export function structureText({ severity, kind, table, column, before, after }: StructuralChange): string {
  const what = [table, column].filter((part) => part !== null).join(".");
  const values = before === null && after === null ? "" : `: ${before ?? "nothing"} → ${after ?? "nothing"}`;
  return `${severity === "major" ? "**Breaking.** " : ""}${what === "" ? "" : `\`${what}\` `}${kind.replaceAll("-", " ")}${values}`;
}

function tableText({ table, before, after, added, removed, changed }: TableDiff): readonly string[] {
  const parts = [
    [added.length, "added"],
    [removed.length, "withdrawn"],
    [changed.length, "changed"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const lines = [`- \`${table}\`: ${told.join(", ")} (${before} → ${after} rows)`];
  for (const { key, fields } of changed.slice(0, NAMED)) {
    const values = fields.map(({ field, before: old, after: now }) => `${field} ${cellText(old)} → ${cellText(now)}`);
    lines.push(`  - \`${key}\`: ${values.join("; ")}`);
  }
  for (const key of removed.slice(0, NAMED)) lines.push(`  - \`${key}\` withdrawn`);
  const more = Math.max(0, changed.length - NAMED) + Math.max(0, removed.length - NAMED);
  if (more > 0) lines.push(`  - and ${more} more in diff.json`);
  return lines;
}

function cellText(cell: string | number | boolean | null): string {
  if (cell === null) return "empty";
  const text = String(cell).replace(/\s+/gu, " ");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
