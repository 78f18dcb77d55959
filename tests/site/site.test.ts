import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { site } from "../../pipeline/site/index.ts";
import { sample } from "../release/sample.ts";
import { EVIL_TEXT, hostile, inputOf } from "./sample.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;
let plain: Files;
let evil: Files;
beforeAll(async () => {
  plain = await site(inputOf(sample));
  evil = await site(inputOf(hostile));
});

const text = (files: Files, path: string): string => {
  const content = files.get(path);
  if (typeof content !== "string") throw new Error(`${path} is no text of the site`);
  return content;
};
const pages = (files: Files) =>
  [...files].flatMap(([path, content]) => (path.endsWith(".html") ? [[path, String(content)] as const] : []));

describe("the site", () => {
  test("has every page type", () => {
    for (const path of [
      "index",
      "explorer",
      "indicators",
      "sources",
      "changes",
      "statements",
      "dictionary",
      "method",
    ]) {
      expect(plain.has(`${path}.html`)).toBe(true);
    }
    expect([...plain.keys()].some((path) => path.startsWith("sources/"))).toBe(true);
    expect([...plain.keys()].some((path) => path.startsWith("indicators/"))).toBe(true);
  });

  test("is the same, byte for byte, whatever the order of the records", async () => {
    const turned = Object.fromEntries(Object.entries(sample).map(([name, rows]) => [name, [...rows].reverse()]));
    const again = await site(inputOf({ ...sample, ...turned }));
    expect([...again.keys()].sort()).toEqual([...plain.keys()].sort());
    for (const [path, content] of again)
      expect(Buffer.compare(Buffer.from(content), Buffer.from(plain.get(path) ?? "")), path).toBe(0);
  });

  test("every link within it leads to a file, and every fragment to an element", () => {
    for (const files of [plain, evil]) {
      const ids = new Map(
        pages(files).map(([path, html]) => [
          path,
          new Set([...parseHTML(html).document.querySelectorAll("[id]")].map((each) => each.id)),
        ]),
      );
      let checked = 0;
      for (const [path, html] of pages(files)) {
        const { document } = parseHTML(html);
        for (const element of document.querySelectorAll("[href], [src]")) {
          const target = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
          if (/^https?:/u.test(target)) continue;
          const url = new URL(target, `http://site/${path}`);
          const goal = decodeURIComponent(url.pathname.slice(1));
          if (goal.startsWith("download/")) continue;
          expect(files.has(goal), `${path}: ${target}`).toBe(true);
          const fragment = decodeURIComponent(url.hash.slice(1));
          if (fragment !== "" && goal.endsWith(".html"))
            expect(ids.get(goal)?.has(fragment), `${path}: ${target}`).toBe(true);
          checked++;
        }
      }
      expect(checked).toBeGreaterThan(200);
    }
  });

  test("no id stands twice on a page", () => {
    for (const [path, html] of [...pages(plain), ...pages(evil)]) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1]);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test("every chart draws something, has a title and stands in its own file", () => {
    const charts = [...plain].filter(([path]) => path.startsWith("charts/") && path.endsWith(".svg"));
    expect(charts.length).toBeGreaterThan(0);
    for (const [path, svg] of charts) {
      expect(String(svg), path).toMatch(/<(?:path|rect|circle)\b[^>]*(?:d|width|r)="/u);
      expect(String(svg), path).toMatch(/xmlns="http:\/\/www.w3.org\/2000\/svg".*<title id=/su);
      expect(String(svg), path).not.toMatch(/NaN|undefined|var\(--|currentColor/u);
      const spec = JSON.parse(text(plain, path.replace(".svg", ".vl.json")));
      expect(plain.has(new URL(spec.data.url, "http://site/charts/").pathname.slice(1)), path).toBe(true);
    }
  });

  test("a text whose licence is not open is quoted, not reprinted", () => {
    const shut = pages(plain).find(([path]) => path.includes("toll"))?.[1] ?? "";
    expect(shut).toContain("Sentences quoted");
    const open = pages(plain).find(([path]) => path.includes("ferries"))?.[1] ?? "";
    expect(open).toContain('class="prose whole"');
  });

  test("marks stand at the characters of their figures, beyond U+FFFF too", () => {
    const [, html = ""] = pages(plain).find(([path]) => path.includes("ferries")) ?? [];
    const marks = [...parseHTML(html).document.querySelectorAll(".prose a.fig")].map((mark) => mark.textContent);
    expect(marks).toEqual(["80", "60"]);
  });

  test("a page without figures, changes or statements is still a page", async () => {
    const empty = await site(
      inputOf({
        ...sample,
        accepted: [],
        accepted_statements: [],
        accepted_events: [],
        accepted_ledger: [],
        observations: [],
        changes: [],
        metrics: [],
        audits: [],
        comparisons: [],
        corrections: [],
        rejections: [],
        documents: [],
      }),
    );
    expect(text(empty, "index.html")).toContain("one click from its sentence");
  });

  test("no page asks another host for anything", () => {
    for (const [path, html] of pages(plain)) {
      expect(html, path).not.toMatch(/(?:src|href)="(?:https?:)?\/\/[^"]*\.(?:js|css|woff2?)"/u);
      expect(html, path).not.toMatch(/<(?:script|img|iframe|link)[^>]*(?:src|href)="(?:https?:)?\/\//u);
    }
  });
});

describe("a hostile text", () => {
  test("brings no element, handler or address of its own", () => {
    for (const [path, html] of pages(evil)) {
      const { document } = parseHTML(html);
      const scripts = [...document.querySelectorAll("script")];
      expect(
        scripts.every(
          (script) =>
            /^(?:\.\.\/)*(?:assets|data)\//u.test(script.getAttribute("src") ?? "") ||
            script.getAttribute("type") === "application/ld+json",
        ),
        path,
      ).toBe(true);
      expect(document.querySelectorAll("img, iframe, object, embed, form[action], base").length, path).toBe(0);
      for (const element of document.querySelectorAll("*")) {
        for (const { name, value } of element.attributes) {
          expect(name, path).not.toMatch(/^on/u);
          if (name === "href" || name === "src") expect(value, path).not.toMatch(/^\s*(?:javascript|data|vbscript):/iu);
        }
      }
      expect(html, path).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    }
  });

  test("ends no script and no chart", () => {
    for (const [path, content] of evil) {
      if (!/^data\/|\.svg$/u.test(path) || path.includes("parquet")) continue;
      expect(String(content), path).not.toMatch(/<script|<img|<\/script/iu);
    }
  });

  test("keeps its words in the data, to the character", () => {
    const rows: { readonly title: string }[] = JSON.parse(text(evil, "api/v1/tables/sources.json"));
    expect(rows.every(({ title }) => title === EVIL_TEXT)).toBe(true);
  });

  test("gives no path outside the site", () => {
    for (const path of evil.keys()) expect(path).toMatch(/^(?:[a-z]\w*\/)*[\w~.-]+$/iu);
    expect([...evil.keys()].filter((path) => path.includes(".."))).toEqual([]);
  });
});
