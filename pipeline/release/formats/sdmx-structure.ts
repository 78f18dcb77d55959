import { tableNamed } from "../rows.ts";
import type { Column } from "../table.ts";
import type { ReleaseData } from "./format.ts";

export const AGENCY = "OPENFIG";
/** Of the structure, not of the data: it changes with the columns. */
export const VERSION = "1.0.0";

type Role = "dimension" | "time" | "measure" | "attribute";

/** The components of the data structure and the column of `observations` that each is. */
export const COMPONENTS: readonly { readonly id: string; readonly column: string; readonly role: Role }[] = [
  { id: "INDICATOR", column: "indicator_id", role: "dimension" },
  { id: "REF_AREA", column: "ref_area", role: "dimension" },
  // several sources may state the same thing: only the identifier tells them apart
  { id: "OBS_ID", column: "observation_id", role: "dimension" },
  { id: "TIME_PERIOD", column: "time_period", role: "time" },
  { id: "OBS_VALUE", column: "obs_value", role: "measure" },
  { id: "LOWER_BOUND", column: "obs_lower", role: "attribute" },
  { id: "UPPER_BOUND", column: "obs_upper", role: "attribute" },
  { id: "UNIT_MEASURE", column: "unit_measure", role: "attribute" },
  { id: "OBS_STATUS", column: "obs_status", role: "attribute" },
  { id: "STATUS", column: "obs_status", role: "attribute" },
  { id: "INDICATOR_NAME", column: "indicator", role: "attribute" },
  { id: "POPULATION", column: "population", role: "attribute" },
  { id: "PREFERRED", column: "preferred", role: "attribute" },
  { id: "FIGURE_ID", column: "figure_id", role: "attribute" },
  { id: "DATA_SOURCE", column: "source_id", role: "attribute" },
];

/** The SDMX-JSON 2.0 structure message: a concept scheme and a data structure over it, from the columns of `observations`. */
export function structureOf({ dataset, created, tables }: ReleaseData) {
  const columns = new Map(tableNamed(tables, "observations").columns.map((column) => [column.name, column]));
  const components = COMPONENTS.map((component) => ({ ...component, is: columns.get(component.column) }));
  const of = (role: Role) => components.filter((component) => component.role === role);
  const owner = { agencyID: AGENCY, version: VERSION };
  return {
    meta: {
      schema: "https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json",
      id: `${dataset.name}-structure`,
      prepared: `${created}T00:00:00Z`,
      contentLanguages: ["en"],
      sender: { id: AGENCY },
    },
    data: {
      conceptSchemes: [
        {
          id: "CONCEPTS",
          ...owner,
          name: "Concepts of the observations",
          concepts: components.map(({ id, is }) => ({ id, name: is?.title ?? id, description: is?.description ?? id })),
        },
      ],
      dataStructures: [
        {
          id: "OBS",
          ...owner,
          name: "Observations",
          description: dataset.title,
          dataStructureComponents: {
            dimensionList: {
              id: "DimensionDescriptor",
              dimensions: of("dimension").map(({ id, is }, at) => ({ ...componentOf(id, is), position: at + 1 })),
              timeDimension: timeDimension(),
            },
            measureList: { id: "MeasureDescriptor", measures: of("measure").map(({ id, is }) => componentOf(id, is)) },
            attributeList: {
              id: "AttributeDescriptor",
              attributes: of("attribute").map(({ id, is }) => ({
                ...componentOf(id, is),
                usage: "optional",
                attributeRelationship: { observation: {} },
              })),
            },
          },
        },
      ],
      dataflows: [
        {
          id: "OBS",
          ...owner,
          name: "Observations",
          structure: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${AGENCY}:OBS(${VERSION})`,
        },
      ],
    },
  };
}

function timeDimension() {
  return {
    id: "TIME_PERIOD",
    conceptIdentity: conceptOf("TIME_PERIOD"),
    localRepresentation: { format: { dataType: "ObservationalTimePeriod" } },
  };
}

function componentOf(id: string, column: Column | undefined) {
  const dataType = column?.type === "number" ? "Double" : column?.type === "boolean" ? "Boolean" : "String";
  return { id, conceptIdentity: conceptOf(id), localRepresentation: { format: { dataType } } };
}

function conceptOf(id: string): string {
  return `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${AGENCY}:CONCEPTS(${VERSION}).${id}`;
}
