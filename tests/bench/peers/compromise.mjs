// compromise: money, percentages and numbers, with their values and places.
import nlp from "compromise";
import { filter } from "./filter.mjs";

await filter((text) => {
  const document = nlp(text);
  const options = { offset: true };
  return [document.money(), document.percentages(), document.numbers()].flatMap((found) => found.json(options));
});
