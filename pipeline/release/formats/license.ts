import type { Format } from "./format.ts";

/** `LICENSE`: which licence covers the data, what it does not cover, and its text in full. */
export const license: Format = function* ({ dataset, legalCode }) {
  yield [
    "LICENSE",
    `${dataset.title}

SPDX-License-Identifier: ${dataset.license.id}

The data of this release are licensed under ${dataset.license.title} (${dataset.license.id}).
You may share and adapt them for any purpose, also commercially, if you give credit, link to the
licence and say whether you changed anything. CITATION.cff says how to give credit.

Licence text: ${dataset.license.url}legalcode

The licence does not cover the source texts. Quotes and sentences from them stand here as evidence;
each text keeps its own licence, which the column "license" of data/sources.csv names. A text itself
is part of this release only where that licence allows it.
${legalCode === null ? "" : `\n----\n\n${legalCode}`}`,
  ];
};
