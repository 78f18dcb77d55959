import { readFileSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

// node pipeline/build.mjs [FOLDER]: bundles the command to dist/, or another folder. Tables of numbers (TAG, FORM, ROLE and their
// like) are read millions of times for each megabyte of text, and a member of an object costs a load and a check each
// time: here each becomes the number that it is.

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

const outdir = process.argv[2] ?? "dist";
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: [
    "pipeline/main.ts",
    "pipeline/cli/worker.ts",
    "pipeline/stages/reader.ts",
    "pipeline/stages/extracting.ts",
    "pipeline/stages/packing.ts",
  ],
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  outdir,
  logLevel: "warning",
  plugins: [numbersForMembers],
});
