// Recognizers-Text: numbers and percentages, sentence by sentence, since whole documents take it hours.
import recognizers from "@microsoft/recognizers-text-suite";
import { filter } from "./filter.mjs";

const { recognizeNumber, recognizePercentage, Culture } = recognizers;
await filter((text) =>
  text
    .split(/(?<=[.!?]) |\n/u)
    .flatMap((sentence) => [
      ...recognizePercentage(sentence, Culture.English),
      ...recognizeNumber(sentence, Culture.English),
    ]),
);
