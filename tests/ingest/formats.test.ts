import { describe, expect, test } from "vitest";
import { ingested, source } from "./sample.ts";

async function textOf(content: string | Uint8Array, extension: string) {
  const { documents, rejections } = await ingested(source(content, extension));
  expect(rejections).toEqual([]);
  return documents[0]?.text;
}

describe("markdown", () => {
  test("stays as it is, its front matter aside", async () => {
    const body = "# Beds\r\n\r\n* 31 beds\r\n---\r\n";
    expect(await textOf(`---\r\ndate: 2019-05-04\r\n---\r\n${body}`, ".md")).toBe(body);
    expect(await textOf(body, ".md")).toBe(body);
  });
});

const PAGE = `<!doctype html><html><head><title>Beds</title><style>p { margin: 3px }</style></head><body>
<nav><ul><li><a href="/1">1 Home</a></li></ul></nav>
<article><h1>Beds</h1>
<p>The bureau opened <b>31</b> beds
   in May,<br>each of 2&nbsp;m<sup>2</sup>.<sup><a href="#n">1</a></sup></p>
<ul><li>Two <em>closed</em></li><li><p>Five moved</p></li></ul>
<ol start="3"><li>third</li><li>fourth</li></ol>
<table><tr><th>Year</th><th>Beds</th></tr><tr><td>2018</td><td><p>20</p></td></tr></table>
<p hidden>900 hidden</p><p style="display: none">901 hidden</p><script>let x = 902;</script>
<p>After that the bureau, which is the oldest of its kind, wrote a long report about all of this, so that
everyone could read how it went, what was learned, and what remained to be done in the years to come.</p>
</article><footer><p>Call 555</p></footer></body></html>`;

describe("html", () => {
  test("gives the main text, blocks on lines of their own", async () => {
    expect(await textOf(PAGE, ".html")).toBe(
      [
        "Beds",
        "",
        "The bureau opened 31 beds in May,",
        "each of 2\u00a0m².",
        "",
        "• Two closed",
        "• Five moved",
        "",
        "3. third",
        "4. fourth",
        "",
        "Year | Beds",
        "2018 | 20",
        "",
        "After that the bureau, which is the oldest of its kind, wrote a long report about all of this, so that everyone could read how it went, what was learned, and what remained to be done in the years to come.",
      ].join("\n"),
    );
  });

  test("reads a fragment", async () =>
    expect(await textOf("<p>31 beds</p><p>Two closed", ".htm")).toBe("31 beds\n\nTwo closed"));

  test("believes the encoding that the page names", async () => {
    const page = Buffer.from(
      '<html><head><meta charset="iso-8859-2"></head><body><p>31 \xb1\xe6</p></body></html>',
      "latin1",
    );
    expect(await textOf(page, ".html")).toBe("31 ąć");
  });

  test("runs nothing and fetches nothing", async () => {
    const page =
      '<html><body><p onclick="x()">31 beds</p><img src="http://localhost:9/x" onerror="globalThis.broken = true"></body></html>';
    expect(await textOf(page, ".html")).toBe("31 beds");
    expect(globalThis).not.toHaveProperty("broken");
  });

  test("elements nested thousands deep are read or set aside, and never a crash", async () => {
    const { documents, rejections } = await ingested(source(`${"<div>".repeat(20_000)}31 beds`, ".html"));
    if (documents.length === 0) expect(rejections[0]?.reason_code).toBe("html-too-deep");
    else expect(documents[0]?.text).toBe("31 beds");
  });
});
