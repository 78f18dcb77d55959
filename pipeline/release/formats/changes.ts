import { changesText } from "../diff/changes-md.ts";
import type { Format } from "./format.ts";

const TITLE = "# Changes\n\n";

/** `CHANGES.md` for readers, the newest release first, and `diff.json` with every row that came, went or changed. */
export const changes: Format = function* ({ version, created, diff, before, accepted }) {
  const history = before === null ? "" : `\n${before.changes.replace(TITLE, "")}`;
  yield ["CHANGES.md", `${TITLE}${changesText(version, created, diff, accepted)}${history}`];
  const content = {
    from: before?.version ?? null,
    to: version,
    accepted,
    ...(diff ?? { severity: null, structure: [], tables: [] }),
  };
  yield ["diff.json", `${JSON.stringify(content, null, 2)}\n`];
};
