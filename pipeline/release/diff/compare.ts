import {
  type Diff,
  type FieldChange,
  SEVERITIES,
  type Severity,
  type StructuralChange,
  type TableDiff,
} from "../../model/diff.ts";
import type { Named, Snapshot, SnapshotColumn, SnapshotTable } from "./snapshot.ts";

/**
 * What parts two releases, and how severe it is:
 * major when a table, a column, a code or the licence that someone relies on is gone or means something else;
 * minor when rows, columns or codes came or rows went; patch when values or words were corrected.
 */
export function compareReleases(before: Snapshot, after: Snapshot): Diff {
  const structure = [
    ...metadataChanges(before, after),
    ...paired(before.tables, after.tables).flatMap(([old, now]) => tableChanges(old, now)),
  ];
  const tables = paired(before.tables, after.tables)
    .flatMap(([old, now]) => (old === null && now === null ? [] : [rowChanges(old, now)]))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
  const severity = [...structure.map((change) => change.severity), ...tables.map(severityOfRows)].reduce(worse, "none");
  return { severity, structure, tables };
}

export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

/** A table that tells of decisions: what they did to the data shows in the other tables. */
const DECISIONS = "corrections";

function severityOfRows({ table, added, removed }: TableDiff): Severity {
  if (table === DECISIONS) return "patch";
  if (removed.length > 0 && table.startsWith("codelist-")) return "major";
  return added.length + removed.length > 0 ? "minor" : "patch";
}

function metadataChanges(before: Snapshot, after: Snapshot): readonly StructuralChange[] {
  const keys = [...new Set([...Object.keys(before.metadata), ...Object.keys(after.metadata)])].sort();
  return keys.flatMap((key) => {
    const [old = null, now = null] = [before.metadata[key], after.metadata[key]];
    const severity = key === "license" ? "major" : "patch";
    return old === now
      ? []
      : [{ severity, kind: `${key}-changed`, table: null, column: null, before: old, after: now }];
  });
}

function tableChanges(before: SnapshotTable | null, after: SnapshotTable | null): readonly StructuralChange[] {
  const table = (after ?? before)?.name ?? null;
  if (before === null)
    return [{ severity: "minor", kind: "table-added", table, column: null, before: null, after: null }];
  if (after === null)
    return [{ severity: "major", kind: "table-removed", table, column: null, before: null, after: null }];
  return paired(before.columns, after.columns).flatMap(([old, now]) =>
    columnChanges(old, now).map((change) => ({ ...change, table, column: (now ?? old)?.name ?? null })),
  );
}

type Found = Omit<StructuralChange, "table" | "column">;

function columnChanges(before: SnapshotColumn | null, after: SnapshotColumn | null): readonly Found[] {
  if (before === null) return [{ severity: "minor", kind: "column-added", before: null, after: after?.type ?? null }];
  if (after === null) return [{ severity: "major", kind: "column-removed", before: before.type, after: null }];
  const found: Found[] = [];
  const note = (severity: Severity, kind: string, old: string, now: string) => {
    if (old !== now) found.push({ severity, kind, before: old, after: now });
  };
  note("major", "type-changed", before.type, after.type);
  note("major", "unit-changed", before.unit ?? "", after.unit ?? "");
  // what was never empty may now be: readers that do not look fail
  note(before.required ? "major" : "minor", "emptiness-changed", mayBeEmpty(before), mayBeEmpty(after));
  note("patch", "description-changed", before.description, after.description);
  const [old, now] = [before.codes ?? [], after.codes ?? []];
  for (const code of old.filter((each) => !now.includes(each)))
    found.push({ severity: "major", kind: "code-removed", before: code, after: null });
  for (const code of now.filter((each) => !old.includes(each)))
    found.push({ severity: "minor", kind: "code-added", before: null, after: code });
  return found;
}

function mayBeEmpty({ required }: SnapshotColumn): string {
  return required ? "never empty" : "may be empty";
}

function rowChanges(before: SnapshotTable | null, after: SnapshotTable | null): TableDiff {
  const old = before?.rows ?? new Map<string, Named>();
  const now = after?.rows ?? new Map<string, Named>();
  const names = new Set([...(before?.columns ?? []), ...(after?.columns ?? [])].map(({ name }) => name));
  const changed = [...now].flatMap(([key, row]) => {
    const was = old.get(key);
    const fields = was === undefined ? [] : fieldChanges(was, row, names);
    return fields.length === 0 ? [] : [{ key, fields }];
  });
  return {
    table: (after ?? before)?.name ?? "",
    before: old.size,
    after: now.size,
    added: [...now.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !now.has(key)),
    changed,
  };
}

/** Fields that both rows have: a column that came or went is a change of structure, not of every row. */
function fieldChanges(before: Named, after: Named, names: ReadonlySet<string>): readonly FieldChange[] {
  return [...names].flatMap((field) => {
    const [old, now] = [before[field], after[field]];
    if (old === undefined || now === undefined || old === now) return [];
    return [{ field, before: old, after: now }];
  });
}

/** Things of the same name side by side, in the order of the first and then of the second. */
function paired<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly (readonly [T | null, T | null])[] {
  const now = new Map(after.map((each) => [each.name, each]));
  const old = new Set(before.map((each) => each.name));
  return [
    ...before.map((each) => [each, now.get(each.name) ?? null] as const),
    ...after.filter((each) => !old.has(each.name)).map((each) => [null, each] as const),
  ];
}
