import { type Html, html, webAddress } from "./html.ts";

/**
 * Renders the Markdown that our own documents use: headings, paragraphs, lists, tables, fenced code, and within a line
 * code, bold, italics and links. Everything else stays text, so that a document cannot bring markup of its own.
 * @param level of a first-level heading on the page
 */
export function markdown(source: string, level = 1): Html {
  const lines = source.replaceAll("\r", "").split("\n");
  const blocks: Html[] = [];
  let at = 0;
  const take = (fits: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    while (at < lines.length && fits(lines[at] ?? "")) taken.push(lines[at++] ?? "");
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] ?? "";
    const title = /^(#{1,6})\s+(.*)$/u.exec(line);
    if (line.trim() === "") at++;
    else if (line.startsWith("```")) {
      at++;
      blocks.push(html`<pre tabindex="0"><code>${take((each) => !each.startsWith("```")).join("\n")}</code></pre>`);
      at++;
    } else if (title !== null) {
      at++;
      blocks.push(headingOf((title[1] ?? "").length + level - 1, title[2] ?? ""));
    } else if (line.startsWith("|")) blocks.push(tableOf(take((each) => each.startsWith("|"))));
    else if (/^(?:[-*]|\d+\.)\s/u.test(line))
      blocks.push(listOf(take((each) => each.trim() !== "" && !each.startsWith("#"))));
    else if (line.startsWith(">")) {
      blocks.push(
        html`<blockquote>${inline(
          take((each) => each.startsWith(">"))
            .map((each) => each.slice(1).trim())
            .join(" "),
        )}</blockquote>`,
      );
    } else {
      const first = lines[at++] ?? "";
      const rest = take((each) => each.trim() !== "" && !/^(?:#|\||```|>|[-*]\s|\d+\.\s)/u.test(each));
      blocks.push(html`<p>${inline([first, ...rest].join(" "))}</p>`);
    }
  }
  return html`${blocks.map((block) => html`${block}\n`)}`;
}

/** The anchor of a heading: lower case, words joined by "-". */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

function headingOf(level: number, text: string): Html {
  const id = slugOf(text);
  const words = inline(text);
  if (level <= 1) return html`<h1>${words}</h1>`;
  if (level === 2) return html`<h2 id="${id}">${words}</h2>`;
  if (level === 3) return html`<h3 id="${id}">${words}</h3>`;
  return html`<h4 id="${id}">${words}</h4>`;
}

function tableOf(lines: readonly string[]): Html {
  const rows = lines
    .filter((line) => !/^\|[\s:|-]+\|?\s*$/u.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/gu, "")
        .split(/(?<!\\)\|/u)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );
  const [header = [], ...body] = rows;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${header.join(", ")}"><table><thead><tr>${header.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}</tr></thead><tbody>
${body.map((cells) => html`<tr>${cells.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>\n`)}</tbody></table></div>`;
}

function listOf(lines: readonly string[]): Html {
  const items: string[] = [];
  for (const line of lines) {
    const item = /^(?:[-*]|\d+\.)\s+(.*)$/u.exec(line);
    if (item !== null) items.push(item[1] ?? "");
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  const body = items.map((item) => html`<li>${inline(item)}</li>\n`);
  return /^\d/u.test(lines[0] ?? "") ? html`<ol>${body}</ol>` : html`<ul>${body}</ul>`;
}

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^()\s]+)\)|<(https?:\/\/[^>\s]+)>|\*([^*\s][^*]*)\*/gu;

function inline(text: string): Html {
  const parts: Html[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    parts.push(html`${text.slice(from, match.index)}`);
    const [whole, code, bold, label, target, address, italic] = match;
    if (code !== undefined) parts.push(html`<code>${code}</code>`);
    else if (bold !== undefined) parts.push(html`<strong>${bold}</strong>`);
    else if (label !== undefined) parts.push(linkOf(label, target ?? ""));
    else if (address !== undefined) parts.push(html`<a href="${address}">${address}</a>`);
    else parts.push(html`<em>${italic ?? ""}</em>`);
    from = match.index + whole.length;
  }
  return html`${parts}${text.slice(from)}`;
}

/** Links to the web and within the page; a path into the repository stays text, since the site does not hold it. */
function linkOf(label: string, target: string): Html {
  const address = target.startsWith("#") ? target : webAddress(target);
  return address === null ? html`${label}` : html`<a href="${address}">${label}</a>`;
}
