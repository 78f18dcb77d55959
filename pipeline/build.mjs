import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { build } from "esbuild";
import papaparse from "papaparse";
import { writeCache } from "./engine.mjs";

// node pipeline/build.mjs [FOLDER]: bundles the command to dist/, or another folder.
//
// Tables of numbers (TAG, FORM, ROLE and their like) are read millions of times for each megabyte of text, and a member of
// an object costs a load and a check each time: here each becomes the number that it is.
//
// The engine is a script of its own with a cache of compiled code (engine.mjs), loaded when it is first asked for.

/** `export const TAG = { NOUN: 1, … } as const;` */
const TABLE = /^export const ([A-Z]+) = \{([^}]*)\} as const;/gmu;
const MEMBER = /(\w+): (\d+(?: << \d+)?)(?=,| \})/gu;
const MODULES = /pipeline[/\\]extract[/\\].*\.ts$/;

/** The tables of numbers that a module exports: by their names, numbers by the names of the members. */
function tablesOf(source) {
  const tables = new Map();
  for (const [, name, body] of source.matchAll(TABLE)) {
    const members = [...body.matchAll(MEMBER)].map(([, key, value]) => [key, numberOf(value)]);
    if (members.length > 0) tables.set(name, new Map(members));
  }
  return tables;
}

function numberOf(value) {
  const [digits, shift] = value.split(" << ").map(Number);
  return shift === undefined ? digits : digits << shift;
}

/** The tables that a module can name: its own and those that it imports. */
function visibleIn(source, path) {
  const visible = tablesOf(source);
  for (const [, names, from] of source.matchAll(/^import \{([^}]*)\} from "(\.[^"]+)";/gmu)) {
    const exported = tablesOf(readFileSync(new URL(from, pathToFileURL(path)), "utf8"));
    for (const name of names.split(","))
      if (exported.has(name.trim())) visible.set(name.trim(), exported.get(name.trim()));
  }
  return visible;
}

const numbersForMembers = {
  name: "numbers-for-members",
  setup({ onLoad }) {
    onLoad({ filter: MODULES }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const tables = visibleIn(source, path);
      const contents = source.replace(/(?<![\w.$])([A-Z]+)\.(\w+)\b/gu, (printed, name, key) => {
        const value = tables.get(name)?.get(key);
        return value === undefined ? printed : `(${value})`;
      });
      return { contents, loader: "ts" };
    });
  },
};

/** What the rest of the program takes from the engine: functions, each loads it when it is called. */
const ENGINE = resolve("pipeline/extract/index.ts");
const LOADER = `
import { openEngine } from "./engine.mjs";
let engine;
const opened = () => (engine ??= openEngine(new URL(".", import.meta.url)));
export const createExtractor = (...given) => opened().createExtractor(...given);
export const positionsOf = (...given) => opened().positionsOf(...given);
export const refuserOf = (...given) => opened().refuserOf(...given);
`;

const engineByItself = {
  name: "engine-by-itself",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /extract[/\\]index\.ts$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path) === ENGINE ? { path: ENGINE, namespace: "engine" } : undefined,
    );
    onLoad({ filter: /./, namespace: "engine" }, () => ({ contents: LOADER, resolveDir: resolve("pipeline") }));
  },
};

const outdir = process.argv[2] ?? "dist";
rmSync(outdir, { recursive: true, force: true });
const common = { bundle: true, platform: "node", target: "node20", logLevel: "warning" };
await build({
  ...common,
  entryPoints: [
    "pipeline/main.ts",
    "pipeline/cli/worker.ts",
    "pipeline/stages/reader.ts",
    "pipeline/stages/extracting.ts",
    "pipeline/stages/packing.ts",
  ],
  splitting: true,
  format: "esm",
  packages: "external",
  outdir,
  plugins: [engineByItself],
});
await build({
  ...common,
  entryPoints: [ENGINE],
  format: "iife",
  globalName: "engine",
  // what a script gives back is its last expression
  banner: { js: "(() => {" },
  footer: { js: "return engine; })()" },
  outfile: join(outdir, "engine.cjs"),
  plugins: [numbersForMembers],
});

// the cache is good only where the settings are those of the filter
for (const [, setting] of readFileSync("pipeline/cli/reading.ts", "utf8").matchAll(/setFlagsFromString\("([^"]+)"\)/gu))
  setFlagsFromString(setting);
writeCache(pathToFileURL(resolve(outdir) + sep), ({ createExtractor }) => {
  const rowsOf = (path) => papaparse.parse(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;
  const lists = readdirSync("schemas/codelists").filter((name) => name.endsWith(".csv"));
  const extractor = createExtractor(
    Object.fromEntries(lists.map((name) => [basename(name, ".csv"), rowsOf(join("schemas/codelists", name))])),
  );
  for (const name of ["README.md", ...readdirSync("docs").map((each) => join("docs", each))]) {
    if (!name.endsWith(".md")) continue;
    const text = readFileSync(name, "utf8");
    extractor.extractCore({ source_id: name, text });
    extractor.extract({ source_id: name, text });
  }
});
