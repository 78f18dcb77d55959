import { type Fault, isRecord, type Published, type Read } from "./fault.ts";

/** Shortest and longest description of a dataset that catalogues take. */
const DESCRIPTION = [50, 5000] as const;
/** A column's description says something the name does not. */
const COLUMN_DESCRIPTION = 15;

/** What no data checker asks for: licence, description, contributors with a contact, and words about every table and column. */
export function lintFaults(release: Published): readonly Fault[] {
  const where = "datapackage.json";
  const descriptor = objectOf(release.text(where));
  if (descriptor === null)
    return [{ code: "descriptor-broken", where, message: "no JSON object, expected a data package" }];
  const found: Fault[] = [];
  const expect = (holds: boolean, code: string, message: string) => {
    if (!holds) found.push({ code, where, message });
  };
  const length = lengthOf(descriptor.description);
  expect(
    recordsOf(descriptor.licenses).some(({ name }) => lengthOf(name) > 0),
    "license-missing",
    "no licence, expected one with an SPDX name",
  );
  expect(
    length >= DESCRIPTION[0] && length <= DESCRIPTION[1],
    "description-length",
    `${length} characters, expected ${DESCRIPTION.join(" to ")}`,
  );
  expect(lengthOf(descriptor.title) > 0, "title-missing", "no title, expected one");
  expect(/^\d+\.\d+\.\d+$/u.test(String(descriptor.version)), "version-missing", "no semantic version, expected one");
  expect(
    recordsOf(descriptor.contributors).some(({ roles }) => Array.isArray(roles) && roles.includes("contact")),
    "contact-missing",
    "no contributor with the role contact, expected one",
  );
  for (const resource of recordsOf(descriptor.resources)) {
    const name = String(resource.name);
    expect(
      lengthOf(resource.description) > COLUMN_DESCRIPTION,
      "table-undescribed",
      `${name}: no description, expected one`,
    );
    const schema = isRecord(resource.schema) ? resource.schema : {};
    for (const field of recordsOf(schema.fields)) {
      const described = lengthOf(field.title) > 0 && lengthOf(field.description) >= COLUMN_DESCRIPTION;
      expect(described, "column-undescribed", `${name}.${field.name}: no title or description, expected both`);
    }
  }
  return found;
}

function objectOf(text: string | null): Read | null {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function recordsOf(value: unknown): readonly Read[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function lengthOf(value: unknown): number {
  return typeof value === "string" ? value.length : 0;
}
