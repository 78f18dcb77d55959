import type { Content } from "./input.ts";

/** What a page may load: its own files and nothing else. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'none'; " +
  "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const SAFETY = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
] as const;

const OPEN = [
  ["Access-Control-Allow-Origin", "*"],
  ["Access-Control-Expose-Headers", "ETag, Last-Modified, Content-Length, Content-Range, Accept-Ranges"],
  ["Cache-Control", "public, max-age=300, must-revalidate"],
] as const;

/** `_headers` for Netlify and Cloudflare Pages, `nginx.conf` for one's own host: CORS, types, caching, safety. */
export function* hostingFiles(): Iterable<readonly [string, Content]> {
  const lines = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => `  ${name}: ${value}\n`).join("");
  yield [
    "_headers",
    `/*\n${lines(SAFETY)}${lines(OPEN)}/*.html\n${lines([["Content-Security-Policy", CONTENT_SECURITY_POLICY]])}/\n${lines([["Content-Security-Policy", CONTENT_SECURITY_POLICY]])}` +
      "/*.parquet\n  Content-Type: application/vnd.apache.parquet\n/*.csv\n  Content-Type: text/csv; charset=utf-8; header=present\n",
  ];
  const add = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => `    add_header ${name} "${value}" always;\n`).join("");
  yield [
    "nginx.conf",
    `# inside a server block; root is the folder of the site
location / {
    index index.html;
    gzip on;
    gzip_min_length 1000;
    gzip_types text/css text/csv text/plain application/javascript application/json application/xml application/atom+xml image/svg+xml;
    etag on;
    types {
        text/html html;
        text/css css;
        text/csv csv;
        application/javascript js;
        application/json json;
        application/xml xml;
        image/svg+xml svg;
        image/png png;
        application/zip zip;
        application/vnd.sqlite3 sqlite;
        application/vnd.apache.parquet parquet;
    }
    charset utf-8;
    charset_types text/html text/css text/csv application/javascript application/json;
${add(SAFETY)}${add(OPEN)}    add_header Content-Security-Policy "${CONTENT_SECURITY_POLICY}" always;
    if ($request_method = OPTIONS) {
        add_header Access-Control-Allow-Origin "*";
        add_header Access-Control-Allow-Methods "GET, HEAD, OPTIONS";
        add_header Access-Control-Allow-Headers "Range, If-None-Match, If-Modified-Since";
        add_header Access-Control-Max-Age "86400";
        return 204;
    }
}
`,
  ];
}
