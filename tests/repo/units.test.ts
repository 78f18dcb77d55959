import { describe, expect, test } from "vitest";
import { readCodelists } from "../../pipeline/io/codelists.ts";
import { extract } from "../extract/corpus.ts";

/**
 * UCUM codes that the validator of the U.S. National Library of Medicine (@lhncbc/ucum-lhc 7.1.10,
 * `validateUnitString`) calls valid. It weighs 6 MB and drags CoffeeScript along, so its verdicts are kept here
 * instead: a new code is looked up there (or at https://ucum.nlm.nih.gov/ucum-lhc/demo.html) before it joins the list.
 */
const VALID = new Set(
  "% 10*3.[psi] 10.a 100.a 2.wk 3.mo A A.h Bq By Cel GBy GHz GJ GPa GW GW.h Gbit Gbit/s GeV Gt Hz J K L MBy MHz MJ ML MPa MV MW MW.h Mbit Mbit/s MeV Mt N PBy Pa R Sv TBy THz TW TW.h V W W.h [HP] [acr_us] [bbl_us] [car_m] [cup_us] [degF] [ft_i] [ft_i]2 [ft_i]3 [gal_us] [iU] [in_i] [in_i]2 [kn_i] [lb_av] [ly] [mi_i] [mi_i]/[gal_us] [mi_i]/h [mi_i]2 [nmi_i] [oz_av] [ppb] [ppm] [ppth] [psi] [pt_us] [qt_us] [stone_av] [yd_i] [yd_i]2 a bar bit cL cal cm cm2 cm3 d dB dL deg dm eV g h hPa har kA kBy kHz kJ kL kN kPa kV kW kW.h kbit kcal keV kg km km/h km2 km3 kt lm lx m m2 m3 mA mA.h mL mSv mV mW mbar mg min mm mmol mo mol mol/L ms ng nm nmol s t uA uL ug um umol wk {rev}/min mm[Hg] cm[H2O] meq mosm [CFU] U m[iU] u[iU] pg fL pmol hL uSv mGy kBq MBq TJ PJ EJ EBy [tsp_us] [tbs_us] [foz_us] [bu_us] [Btu] [acr_us].[ft_i] [yd_i]3 mg/kg/d mL/min/{1.73_m2} mg/(100.mL) m/s2 [ft_i].[lbf_av] N.m [bbl_us]/d TeV PW us ns ps fs T mT AU pc kpc Mpc Tbit/s kbit/s".split(
    " ",
  ),
);
const rows = readCodelists("schemas/codelists").units ?? [];

describe("units.csv", () => {
  test.each(rows.flatMap(({ code, ucum }) => (ucum ? [[code, ucum]] : [])))(
    "%s has a UCUM code that is valid: %s",
    (_, ucum) => {
      expect(VALID).toContain(ucum);
    },
  );

  test("physical units and durations have a code, but for those that UCUM does not know", () => {
    const without = rows.flatMap(({ code, ucum }) => (ucum ? [] : [code]));
    expect(without.sort()).toEqual([
      "assist_per_game",
      "basis_point",
      "frame_per_second",
      "megapixel",
      "pack-year",
      "pixel",
      "point",
      "point_per_game",
      "rebound_per_game",
    ]);
  });

  test("no symbol stands for two units of one kind of writing", () => {
    const owners = new Map<string, string[]>();
    for (const { code, symbols } of rows) {
      for (const symbol of (symbols ?? "").split("|").filter((cell) => cell !== "")) {
        owners.set(symbol, [...(owners.get(symbol) ?? []), code]);
      }
    }
    const shared = [...owners].filter(([, codes]) => codes.length > 1);
    expect(shared).toEqual([["kt", ["kilotonne", "knot"]]]);
  });
});

describe("codes of units with a denominator", () => {
  test.each([
    ["Dust was 12 µg/m3.", "ug/m3"],
    ["Dust was 12 µg/m³.", "ug/m3"],
    ["Sugar was 5.6 mmol/L.", "mmol/L"],
    ["Use 3 g/kg of salt.", "g/kg"],
    ["The field is 10 kV/cm.", "kV/cm"],
    ["The wind blew at 9 m/s.", "m/s"],
    ["It needs 40 W/m2.", "W/m2"],
    ["The yield was 7 t/ha.", "t/har"],
    ["Ozone was 182 µg m−3.", "ug/m3"],
    ["The salt was 4 mol L⁻¹.", "mol/L"],
    ["The dose was 15 mg/kg/day.", "mg/kg/d"],
    ["It held 12 mg/100 mL.", "mg/(100.mL)"],
    ["The eGFR was 60 mL/min/1.73 m2.", "mL/min/{1.73_m2}"],
    ["The water held 10⁵ CFU/mL.", "[CFU]/mL"],
  ])("%s", (text, code) => {
    const [figure] = extract(text).figures;
    expect(figure?.unit_code).toBe(code);
    if (!VALID.has(code)) for (const part of code.split("/")) expect(VALID).toContain(part);
  });
});
