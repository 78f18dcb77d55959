import { expect, test } from "vitest";
import { readCodelists } from "../../pipeline/io/codelists.ts";
import { readSchemas } from "../../pipeline/io/schemas.ts";
import { dictionaryText } from "../../pipeline/release/dictionary.ts";

test("docs/data-dictionary.md says what the schemas say", async () => {
  const text = dictionaryText(readSchemas("schemas"), readCodelists("schemas/codelists"));
  await expect(text).toMatchFileSnapshot("../../docs/data-dictionary.md");
});
